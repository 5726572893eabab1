import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/** A file as the house rules see it: its path from the root on, and what stands in it. */
export interface File {
  readonly path: string;
  readonly text: string;
}

/** Every file at these patterns, in the order of their paths. */
export function filesAt(...patterns: readonly string[]): File[] {
  const paths = [...new Set(globSync([...patterns], { cwd: root }))].sort();
  return paths.map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}

/** What we write in TypeScript, tests aside. */
export const ours = filesAt('src/**/*.ts', 'step-definitions/**/*.ts', 'scripts/**/*.ts');

/** What stands in src/ only. */
export const sources = ours.filter(({ path }) => path.startsWith('src/'));

/** What a stranger writes with the documentation: it knows nothing of what we write. */
export const strangers = filesAt('examples/**/*.ts');

/** The tests, with everything that helps them; what they only feed to the command is no code of ours. */
export const tests = filesAt('test/**/*.ts').filter(({ path }) => !/^test\/(?:golden|examples)\//.test(path));
