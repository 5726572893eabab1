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
    let rest = '';
    for (let read = readSync(file, chunk); read > 0; read = readSync(file, chunk)) {
      const lines = (rest + decoder.write(chunk.subarray(0, read))).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) if (line.trim() !== '') yield line;
    }
    if (rest.trim() !== '') yield rest;
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
