import { closeSync, openSync, readSync } from 'node:fs';
import { StringDecoder } from 'node:string_decoder';
import { CannotJudge } from '../config/cannot-judge.ts';
import { inPlainWords } from './plain-words.ts';

const chunkSize = 1_000_000;

/** The lines of a file, piece by piece, for files that are longer than the memory; without those that are blank. */
export function* linesOf(path: string, name: string): Generator<string> {
  const decoder = new StringDecoder('utf8');
  const chunk = Buffer.alloc(chunkSize);
  const file = opened(path, name);
  try {
    // Pieces of a line that goes on: to look for its end again in all of it would take longer with every piece.
    let rest: string[] = [];
    for (let read = readSync(file, chunk); read > 0; read = readSync(file, chunk)) {
      const lines = decoder.write(chunk.subarray(0, read)).split('\n');
      rest.push(lines[0] ?? '');
      if (lines.length === 1) continue;
      lines[0] = rest.join('');
      rest = [lines.pop() ?? ''];
      for (const line of lines) if (line.trim() !== '') yield line;
    }
    const last = rest.join('');
    if (last.trim() !== '') yield last;
  } finally {
    closeSync(file);
  }
}

/** The beginning of a file, as much as is read at once; the last character can be cut off. */
export function beginningOf(path: string, name: string): string {
  const chunk = Buffer.alloc(chunkSize);
  const file = opened(path, name);
  try {
    return chunk.toString('utf8', 0, readSync(file, chunk));
  } finally {
    closeSync(file);
  }
}

function opened(path: string, name: string): number {
  try {
    return openSync(path, 'r');
  } catch (thrown) {
    throw new CannotJudge(`cannot read ${name} (${inPlainWords(thrown)}).`);
  }
}
