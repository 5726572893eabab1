import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The folder of the published files. They are not ours to hand on, so they are no part of the project. */
export const folder = process.env.KCO_PUBLISHED ?? '';

/** Why a test that needs the published files is skipped; false where they are there. */
export const skipped = existsSync(folder)
  ? false
  : 'the published files are not here: KCO_PUBLISHED names the folder that holds them';

/** The bytes of every published file. */
export function publishedFiles(): Buffer[] {
  return globSync('*.{yml,yaml,json}', { cwd: folder }).map((name) => readFileSync(join(folder, name)));
}
