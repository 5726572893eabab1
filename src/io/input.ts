import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { CannotJudge } from '../config/cannot-judge.ts';
import { inPlainWords } from './plain-words.ts';

/** The text of a file. */
export function readText(path: string): string {
  try {
    const found = statSync(path);
    if (!found.isFile() && !found.isFIFO() && !found.isDirectory())
      throw new CannotJudge(`${path} is neither a file nor a pipe.`);
    return readFileSync(path, 'utf8');
  } catch (thrown) {
    if (thrown instanceof CannotJudge) throw thrown;
    throw new CannotJudge(`cannot read ${path} (${inPlainWords(thrown)}).`);
  }
}

/** The text of a file that need not be there. */
export function readTextIfThere(path: string): string | undefined {
  return existsSync(path) ? readText(path) : undefined;
}

/** The record of a run: the file itself, or the one in a run folder. */
export function recordPath(path: string): string {
  const isFolder = existsSync(path) && statSync(path).isDirectory();
  if (!isFolder) return path;
  const record = join(path, 'exchanges.ndjson');
  if (existsSync(record)) return record;
  throw new CannotJudge(`${path} is a folder without a recorded run (no exchanges.ndjson in it).`);
}

/** Everything that arrives on standard input. */
export async function readAll(stdin: NodeJS.ReadableStream): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stdin) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
}
