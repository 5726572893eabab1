import { existsSync, readdirSync, realpathSync, type Stats, statSync } from 'node:fs';
import { join } from 'node:path';
import { inPlainWords } from './plain-words.ts';

/** Something to judge: a file or a pipe, or the reason why it cannot be read. */
export type Input =
  | { readonly path: string; readonly name: string }
  | { readonly name: string; readonly problem: string };

const judged = /\.(?:json|ndjson|jsonl)$/i;
// What is hidden or was installed is nobody's own.
const foreign = /^(?:\.|node_modules$)/;

function look(path: string): Stats | string {
  try {
    return statSync(path);
  } catch (thrown) {
    return inPlainWords(thrown);
  }
}

function* below(folder: string, name: string, seen: Set<string>): Generator<Input> {
  const real = realpathSync(folder);
  if (seen.has(real)) return; // A link leads back, or to where another one leads.
  seen.add(real);
  if (existsSync(join(folder, 'exchanges.ndjson'))) {
    yield { path: join(folder, 'exchanges.ndjson'), name };
    return;
  }
  for (const entry of readdirSync(folder).sort()) {
    if (foreign.test(entry)) continue;
    const [path, called] = [join(folder, entry), join(name, entry)];
    const found = look(path);
    if (typeof found === 'string' ? judged.test(entry) : found.isFile() && judged.test(entry)) {
      yield typeof found === 'string' ? { name: called, problem: `cannot be read (${found})` } : { path, name: called };
    } else if (typeof found !== 'string' && found.isDirectory()) yield* inFolder(path, called, seen);
  }
}

function* inFolder(folder: string, name: string, seen: Set<string>): Generator<Input> {
  try {
    yield* below(folder, name, seen);
  } catch (thrown) {
    yield { name, problem: `cannot be read (${inPlainWords(thrown)})` };
  }
}

/**
 * What stands under a path: the file itself; a run folder as the one record in it; of any other folder and the folders
 * in it every .json, .ndjson and .jsonl file, by name. `name`: how the person wrote the path.
 */
export function inputsAt(path: string, name: string): Input[] {
  const found = look(path);
  if (typeof found === 'string') return [{ name, problem: `cannot be read (${found})` }];
  if (!found.isDirectory()) return [{ path, name }];
  const inputs = [...inFolder(path, name, new Set())];
  const problem = 'is a folder with neither a recorded run nor a .json, .ndjson or .jsonl file in it';
  return inputs.length > 0 ? inputs : [{ name, problem }];
}
