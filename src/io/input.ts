import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { CannotJudge } from '../config/cannot-judge.ts';

const problems: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EACCES: 'reading it is not permitted',
  EISDIR: 'it is a folder',
};

/** The text of a file. */
export function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (thrown) {
    const { code = '', message } = thrown as NodeJS.ErrnoException;
    throw new CannotJudge(`cannot read ${path} (${problems[code] ?? message}).`);
  }
}

/** The text of a file that need not be there. */
export function readTextIfThere(path: string): string | undefined {
  return existsSync(path) ? readText(path) : undefined;
}

/** The record of a run: the file itself, or the one in a run folder. */
export function recordPath(path: string): string {
  const isFolder = existsSync(path) && statSync(path).isDirectory();
  return isFolder ? join(path, 'exchanges.ndjson') : path;
}

/** Everything that arrives on standard input. */
export async function readAll(stdin: NodeJS.ReadableStream): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stdin) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
}
