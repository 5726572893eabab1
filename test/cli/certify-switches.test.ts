import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { certified } from './certified.ts';

const limits = { timeout: 60_000 };

const late = '@om.expired-is-final';
const whole = '@om.original-stays or @om.expired-is-final';

describe('kco certify at a Kustom that takes another documented way', limits, () => {
  for (const [chosen, tags, exit, says] of [
    ['expireAs=CANCELLED', whole, 0, /^an order whose time is up is cancelled$/],
    ['partCapturedExpires=no', late, 0, /^what is partly captured stays so, with nothing left$/],
    ['closeOnFullRefund=yes', '@om.captured-is-settled', 0, /^what is given back in full is closed$/],
    ['authorizationDays=10', '@om.extension-follows', 0, /^the authorization cannot be held for so long$/],
    ['extensionLimitDays=40', '@om.extension-follows', 0, /^the authorization cannot be held for so long$/],
    ['authorizationOfPartCaptured=refused', '@om.lines-follow', 0, /^the amount of a partly captured order stays$/],
    // Nothing else was played: then it says nothing.
    ['expireAs=CANCELLED', late, 2, /^an order whose time is up is cancelled$/],
  ] as const) {
    it(`by ${chosen} ends with ${exit} in ${tags}, and says what it did in its place`, async (test) => {
      const told = await certified(test, '--profile', 'full', '--market', 'SE', '--tags', tags, '--switch', chosen);
      const left = told.report.scenarios.filter(({ status }) => status !== 'passed');
      assert.notEqual(left.length, 0);
      for (const { status, problem = '', other_way } of left) {
        assert.equal(status, 'unplayed');
        assert.match(problem.replace(/^Kustom took another documented way: /, ''), says);
        assert.ok(other_way);
      }
      assert.equal(told.exit, exit);
    });
  }

  it('is conformant over the whole profile, though one requirement has no occasion there', async (test) => {
    const words = ['--profile', 'full', '--market', 'SE', '--switch', 'expireAs=CANCELLED'];
    const { exit, report } = await certified(test, ...words);
    const unseen = report.judgements.find(({ requirement }) => requirement === 'om.expired-is-final');
    assert.deepEqual([exit, report.verdict, unseen?.verdict], [0, 'conformant', 'unseen']);
  });
});
