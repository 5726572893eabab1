import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { miniatures } from './miniatures.ts';
import { silentMistakes } from './staffed-silent.ts';

const text = readFileSync(new URL('README.md', import.meta.url), 'utf8');
const rows = text.split('\n').flatMap((line) => {
  const [, , wrong, id] = /^\| ([^|]+) \| ([^|]+) \| `([^`]+)` \|$/.exec(line) ?? [];
  return wrong !== undefined && id !== undefined ? [{ wrong, id }] : [];
});

describe('the table of mistakes', () => {
  it('names miniatures that there are, each with the requirement that notices', () => {
    const known = new Set(miniatures.map(({ wrong, caughtBy }) => `${wrong}: ${caughtBy}`));
    assert.notEqual(rows.length, 0);
    assert.deepEqual(
      rows.map(({ wrong, id }) => `${wrong}: ${id}`).filter((row) => !known.has(row)),
      [],
    );
  });

  it('says of as many mistakes that they are played in vain', () => {
    assert.equal(silentMistakes.length, 4);
    assert.match(text, /The first four are played/);
  });
});
