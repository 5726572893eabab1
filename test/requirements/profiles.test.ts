import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ProfileName } from '../../generated/conformance.ts';
import { catalogue } from '../../src/requirements/catalogue.ts';
import { belongs, isInsistedOn, isStrict, openIn, played } from '../../src/requirements/profiles.ts';
import { scenariosIn } from '../tidy/completeness.ts';
import { filesAt } from '../tidy/files.ts';

const ladder: readonly ProfileName[] = ['smoke', 'gate', 'full', 'certification', 'strict'];

function insisted(profile: ProfileName): string[] {
  return catalogue.filter((one) => isInsistedOn(one, profile)).map(({ id }) => id);
}

describe('the profiles that are played', () => {
  it('are five, each of which insists on all that the one before it does', () => {
    assert.deepEqual(
      played.map(({ name }) => name),
      ladder,
    );
    for (const [nth, name] of ladder.slice(1).entries()) {
      const more = insisted(name);
      const missing = insisted(ladder[nth] ?? name).filter((id) => !more.includes(id));
      assert.deepEqual(missing, [], name);
    }
  });

  it('judge the same requirements, however few they insist on', () => {
    for (const name of ladder) {
      const odd = catalogue.filter((one) => belongs(one, name) !== belongs(one, 'full'));
      assert.deepEqual(odd, [], name);
    }
  });

  it('insist on what is only advised from certification on, and leave the rest to people there', () => {
    const advised = ladder.filter((name) => catalogue.some((one) => one.level !== 'must' && isInsistedOn(one, name)));
    assert.deepEqual(advised, ['certification', 'strict']);
    const open = ladder.filter((name) => openIn(name) !== undefined);
    assert.deepEqual(open, advised);
  });

  it('fail what is only advised in strict alone, which is certification otherwise', () => {
    const strict = played.filter(isStrict).map(({ name }) => name);
    assert.deepEqual(strict, ['strict']);
    assert.deepEqual(insisted('strict'), insisted('certification'));
  });
});

describe('the scenarios of the profile smoke', () => {
  const tags = filesAt('features/**/*.feature')
    .flatMap(scenariosIn)
    .filter((one) => one.tags.includes('@smoke'))
    .map((one) => one.tags);
  const core = {
    'creating, reading and refusing': ['checkout.create-answers-created', 'checkout.wrong-tax-refused'],
    'a capture of the whole': ['om.capture-answers-created', 'om.nothing-remains-captured'],
    'looking before acting': ['push.read-before-acted', 'confirmation.incomplete-goes-back'],
    'storing once': ['push.one-order', 'push.one-set-of-references', 'push.unknown-left-alone'],
  };
  for (const [what, ids] of Object.entries(core)) {
    it(`are about ${what}`, () => {
      const unasked = ids.filter((id) => !tags.some((own) => own.includes(`@${id}`)));
      assert.deepEqual(unasked, []);
    });
  }
});
