import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { targetOrigin } from '../../src/cli/target.ts';
import { CannotJudge } from '../../src/config/cannot-judge.ts';

describe('a target', () => {
  for (const address of [
    'https://api.kustom.co',
    'https://api.kustom.co.',
    'https://API.Kustom.Co:443/',
    'https://api.kustom.co:8443',
    'http://api-na.kustom.co:80',
    'https://api.klarna.com.:443',
    'https://ａpi.kustom.co',
    'https://%61pi.kustom.co',
  ]) {
    it(`that is the live service is refused, however it is written: ${address}`, () => {
      assert.throws(
        () => targetOrigin(address, '--target'),
        (thrown: unknown) => thrown instanceof CannotJudge && /is the live service/.test(thrown.message),
      );
    });
  }

  it('that is the playground will do, by its name and by its address', () => {
    const origin = 'https://api.playground.kustom.co';
    assert.deepEqual(targetOrigin('playground', '--target'), { origin, label: 'playground' });
    assert.deepEqual(targetOrigin(`${origin}/`, '--target'), { origin, label: origin });
  });

  it('that is another host will do, on any port', () => {
    const { origin } = targetOrigin('http://api.kustom.co.shop.example:8484', '--target');
    assert.equal(origin, 'http://api.kustom.co.shop.example:8484');
  });

  it('with a path is none', () => {
    assert.throws(() => targetOrigin('https://shop.example/checkout', '--target'), CannotJudge);
  });
});
