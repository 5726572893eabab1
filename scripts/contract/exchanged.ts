import { cpSync, globSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PlayedScenario } from '../../generated/conformance.ts';

/**
 * Plays contracts into a folder of their own, and has them take the place of those in `folder` once every scenario passed: whatever
 * happens before that, the contracts that are there stay there. What no scenario asks any more goes.
 */
export async function exchanged(
  folder: string,
  play: (dir: string) => Promise<PlayedScenario[]>,
): Promise<PlayedScenario[]> {
  // Pact merges into a file that is there; the contract comes from the scenarios alone.
  const fresh = mkdtempSync(join(tmpdir(), 'pacts-'));
  try {
    const played = await play(fresh);
    if (played.length === 0 || played.some(({ status }) => status !== 'passed')) return played;
    const names = globSync('*.json', { cwd: fresh });
    for (const name of names) cpSync(join(fresh, name), join(folder, name));
    for (const name of globSync('*.json', { cwd: folder })) if (!names.includes(name)) rmSync(join(folder, name));
    return played;
  } finally {
    rmSync(fresh, { recursive: true });
  }
}
