import { globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const tests = new URL('../', import.meta.url);

/** Reads every test below these folders of `test/` into this process, one after the other. */
export async function readTogether(...folders: readonly string[]): Promise<void> {
  const patterns = folders.map((folder) => `${folder}/**/*.test.ts`);
  const files = globSync(patterns, { cwd: fileURLToPath(tests) }).sort();
  for (const file of files) await import(new URL(file, tests).href);
}
