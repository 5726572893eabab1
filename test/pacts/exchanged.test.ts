import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import type { PlayedScenario } from '../../generated/conformance.ts';
import { exchanged } from '../../scripts/contract/exchanged.ts';
import { freshFolder } from '../support/commands.ts';

/** A folder with two contracts and a page. */
function filled(test: TestContext): string {
  const folder = freshFolder(test);
  for (const name of ['one.json', 'two.json', 'README.md']) writeFileSync(join(folder, name), 'old');
  return folder;
}

function contentsOf(folder: string): Record<string, string> {
  return Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

const old = { 'README.md': 'old', 'one.json': 'old', 'two.json': 'old' };

/** Plays into an empty folder of its own, with this outcome. */
function playing(status: PlayedScenario['status']) {
  return async (dir: string): Promise<PlayedScenario[]> => {
    assert.deepEqual(contentsOf(dir), {});
    writeFileSync(join(dir, 'one.json'), 'new');
    return [{ status } as PlayedScenario];
  };
}

describe('contracts that are played anew', () => {
  it('take the place of the old ones, and what is asked no more goes', async (test) => {
    const folder = filled(test);
    await exchanged(folder, playing('passed'));
    assert.deepEqual(contentsOf(folder), { 'README.md': 'old', 'one.json': 'new' });
  });

  it('leave the old ones where they are while they are played, and where a scenario fails', async (test) => {
    const folder = filled(test);
    await exchanged(folder, async (dir) => {
      const played = await playing('failed')(dir);
      assert.deepEqual(contentsOf(folder), old);
      return played;
    });
    assert.deepEqual(contentsOf(folder), old);
  });

  it('leave them where they are where the playing itself breaks off', async (test) => {
    const folder = filled(test);
    await assert.rejects(
      exchanged(folder, async () => {
        throw new Error('broken off');
      }),
      /broken off/,
    );
    assert.deepEqual(contentsOf(folder), old);
  });
});
