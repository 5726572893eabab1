import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parse } from 'yaml';
import { filesAt, ours } from './files.ts';
import { choicesIn, twins } from './twins.ts';

const choices = filesAt('specs/conformance.yaml').flatMap(({ text }) => choicesIn(parse(text)));

describe('what the specification of the suite chooses between', () => {
  it('is written out nowhere by hand', () => {
    assert.ok(choices.includes('accepted | broken | fail | pass | unseen | warn'));
    assert.deepEqual(
      ours.flatMap((file) => twins(file, choices)),
      [],
    );
  });
});

describe('the eye for twins', () => {
  const seen = (text: string) => twins({ path: 'src/work.ts', text }, ['a | b']);

  it('sees a choice whatever it is called and in whatever order', () => {
    assert.deepEqual(seen("\nexport type Work = 'b' | 'a';"), ['src/work.ts:2 Work is generated already']);
  });
  for (const text of [
    "type Work = 'a' | 'b' | 'c';",
    "type Work = 'a';",
    "type Work = 'a' | 1;",
    'type Work = A | B;',
    "import type { Work } from '../../generated/work.ts';",
  ]) {
    it(`does not see one in ${text}`, () => assert.deepEqual(seen(text), []));
  }
});
