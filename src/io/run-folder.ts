import { closeSync, existsSync, mkdirSync, openSync, readSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { StringDecoder } from 'node:string_decoder';
import { CannotJudge } from '../config/cannot-judge.ts';
import { inPlainWords } from './plain-words.ts';
import { seal } from './seal.ts';
import { writeWholeFile } from './whole-file.ts';

/** `runs/<time>/`: the record, written line by line as it happens, and the reports beside it at the end. */
export interface RunFolder {
  readonly path: string;
  /**
   * Hands a line to the operating system before it returns, so that a killed process loses nothing. Throws CannotJudge
   * where that fails, and from then on every time: behind half a line nothing could be read.
   */
  line(text: string): void;
  /** The same for so many lines that are one text already, each with its end, as UTF-8. */
  many(lines: Uint8Array, count: number): void;
  /** Every line that was handed over whole, read from the disk again. */
  lines(): Iterable<string>;
  /** Writes a file beside the record; one of this name is there whole or not at all, whenever the process is killed. */
  file(name: string, text: string): void;
  /** Writes the digests of all that the folder holds; once, when nothing more is written to it. */
  seal(): void;
  close(): void;
}

function folderName(startedAt: number): string {
  return new Date(startedAt).toISOString().slice(0, 19).replaceAll(':', '-');
}

/** Makes a folder and those above it. Node's own way never comes back where a file system takes no folders, as /proc. */
function makeFolders(path: string): void {
  if (existsSync(path)) return;
  makeFolders(dirname(path));
  try {
    mkdirSync(path);
  } catch (thrown) {
    if (!existsSync(path)) throw thrown; // Another run can have made it in the meantime.
  }
}

/** The first free name: two runs can begin in the same second. */
function makeFolder(out: string, name: string): string {
  makeFolders(out);
  for (let nth = 1; ; nth += 1) {
    const path = join(out, nth === 1 ? name : `${name}-${nth}`);
    try {
      mkdirSync(path);
      return path;
    } catch (thrown) {
      if ((thrown as NodeJS.ErrnoException).code !== 'EEXIST') throw thrown;
    }
  }
}

/** Writes all of it: the operating system may take a part and leave the rest. */
function writeWhole(file: number, bytes: Uint8Array): void {
  for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done);
}

const chunkSize = 1_000_000;

/** The first lines of a file, piece by piece: a record can be longer than any one text. */
function* firstLines(file: number, count: number): Iterable<string> {
  const decoder = new StringDecoder('utf8');
  const chunk = Buffer.alloc(chunkSize);
  let rest = '';
  for (let [told, at] = [0, 0]; told < count; ) {
    const read = readSync(file, chunk, 0, chunkSize, at);
    if (read === 0) return;
    at += read;
    const lines = (rest + decoder.write(chunk.subarray(0, read))).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines.slice(0, count - told)) yield line;
    told += lines.length;
  }
}

function lineWriter(record: number, path: string): (bytes: Uint8Array) => void {
  let failure: CannotJudge | undefined;
  return (bytes) => {
    if (failure) throw failure;
    try {
      writeWhole(record, bytes);
    } catch (thrown) {
      failure = new CannotJudge(`cannot write the record ${path} (${inPlainWords(thrown)}).`);
      throw failure;
    }
  };
}

/** Opens a new run folder below `out`. */
export function openRunFolder(out: string, startedAt: number): RunFolder {
  try {
    const path = makeFolder(out, folderName(startedAt));
    const recordPath = join(path, 'exchanges.ndjson');
    const record = openSync(recordPath, 'a+'); // Read through the same door: it stays open if the folder is moved.
    const write = lineWriter(record, recordPath);
    let written = 0;
    const many: RunFolder['many'] = (lines, count) => {
      write(lines);
      written += count;
    };
    return {
      path,
      line: (text) => many(Buffer.from(`${text}\n`), 1),
      many,
      lines: () => firstLines(record, written),
      file: (name, text) => writeWholeFile(join(path, name), text),
      seal: () => seal(path),
      close: () => closeSync(record),
    };
  } catch (thrown) {
    const advice = 'Name a folder you may write to with --out';
    throw new CannotJudge(`cannot write the run to ${out} (${inPlainWords(thrown)}). ${advice}.`);
  }
}
