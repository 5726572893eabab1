import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pinnedAt } from '../../src/cli/drift/documents.ts';
import { heardIn } from '../../src/cli/drift/traffic.ts';
import { oddChanges } from '../../src/usage/odd-changes.ts';
import { keptTerminal } from '../io/terminals.ts';
import { digest } from '../support/digest.ts';
import { exchangeFiles, folder, sessionFiles, skipped } from './corpus.ts';
import { drifts } from './drifts.ts';

/** What came in a file of the corpus that our descriptions do not know: who says it, what, where. */
async function undescribed(file: string): Promise<string[]> {
  const heard = await heardIn([file], pinnedAt(undefined, folder), keptTerminal(folder).terminal, {});
  return oddChanges(heard, digest).flatMap(({ kind, side, asks, places, after }) => {
    const says = (side === 'request') === (asks === 'merchant') ? 'merchant' : 'Kustom';
    return places.map((place) => `${says} ${kind} ${place} ${after}`);
  });
}

describe('drift in what was recorded', { skip: skipped }, () => {
  for (const file of [...sessionFiles(), ...exchangeFiles()]) {
    it(`is told of ${file} where it was looked at, and nowhere else`, async () => {
      assert.deepEqual(await undescribed(file), drifts[file] ?? []);
    });
  }

  it('is expected of files that are there', () => {
    const files = [...sessionFiles(), ...exchangeFiles()];
    assert.deepEqual(
      Object.keys(drifts).filter((file) => !files.includes(file)),
      [],
    );
  });
});
