import { isUtf8 } from 'node:buffer';
import { closeSync, constants, existsSync, openSync, readdirSync, readFileSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { CannotJudge } from '../config/cannot-judge.ts';
import { inPlainWords } from './plain-words.ts';

/** The bytes of a file. */
export function readBytes(path: string): Buffer {
  try {
    const found = statSync(path);
    if (!found.isFile() && !found.isFIFO() && !found.isDirectory())
      throw new CannotJudge(`${path} is neither a file nor a pipe.`);
    return readFileSync(path);
  } catch (thrown) {
    if (thrown instanceof CannotJudge) throw thrown;
    throw new CannotJudge(`cannot read ${path} (${inPlainWords(thrown)}).`);
  }
}

/** The text of a file. */
export function readText(path: string): string {
  return readBytes(path).toString('utf8');
}

/** Whether a path is that of a folder. */
export function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** Whether a folder has a file of this name. */
export function existsIn(folder: string, name: string): boolean {
  return existsSync(join(folder, name));
}

/** The text of a file that need not be there. */
export function readTextIfThere(path: string): string | undefined {
  return existsSync(path) ? readText(path) : undefined;
}

/** The record of a run: the file itself, or the one in a run folder. */
export function recordPath(path: string): string {
  if (!isFolder(path)) return path;
  const record = join(path, 'exchanges.ndjson');
  if (existsSync(record)) return record;
  const advice = 'Name the folder that kco named when it said “recording to”, or one above it';
  throw new CannotJudge(`${path} is a folder without a recorded run (no exchanges.ndjson in it). ${advice}.`);
}

// The folder of a run, in one for its shard, in one for all shards, in one for several of those.
const deepest = 3;

function recordsIn(folder: string, levels: number): string[] {
  const record = join(folder, 'exchanges.ndjson');
  if (existsSync(record)) return [record];
  const names = levels === 0 ? [] : readdirSync(folder).sort();
  const folders = names.filter((name) => !/^(?:\.|node_modules$)/.test(name)).map((name) => join(folder, name));
  return folders.filter(isFolder).flatMap((one) => recordsIn(one, levels - 1));
}

/** The records of runs at a path: the one of a run folder, or those of the run folders below a folder; none where there are none. */
export function recordPaths(path: string): string[] {
  return isFolder(path) ? recordsIn(path, deepest) : [path];
}

const megabyte = 1_000_000;
const mostMegabytes = 200;

function mustNotBeHuge(bytes: number, name: string): void {
  if (bytes <= mostMegabytes * megabyte) return;
  throw new CannotJudge(`${name} is larger than ${mostMegabytes} MB. Judge it in parts, one JSON document a line.`);
}

/** The text of bytes as JSON is sent; a byte order mark is left in it. Throws CannotJudge for what is no UTF-8. */
function decoded(bytes: Buffer, name: string): string {
  const isWide = /^(?:\xff\xfe|\xfe\xff|\0[^\0]|[^\0]\0)/.test(bytes.toString('latin1', 0, 2));
  if (isWide && bytes.length > 1) {
    throw new CannotJudge(`${name} is written in UTF-16. JSON is sent in UTF-8: save it so, and judge it again.`);
  }
  if (isUtf8(bytes)) return bytes.toString('utf8');
  throw new CannotJudge(`${name} is no text in UTF-8, so it is no JSON either.`);
}

const patience = { step: 20, whole: 2_000 } as const;

/** Everything that comes out of a named pipe. Nobody is waited for who does not open its other end within two seconds. */
async function readPipe(path: string, name: string): Promise<Buffer> {
  // An ordinary opening would wait for a writer for ever, and nothing could interrupt it.
  const pipe = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for (let waited = 0; waited < patience.whole; ) {
      const chunk = Buffer.alloc(65_536);
      const read = readNow(pipe, chunk);
      if (read === 0 && size > 0) break;
      if (read === 0) waited += patience.step;
      if (read === undefined || read === 0) await wait(patience.step);
      else chunks.push(chunk.subarray(0, read));
      size += read ?? 0;
      mustNotBeHuge(size, name);
    }
  } finally {
    closeSync(pipe);
  }
  if (size === 0) throw new CannotJudge(`${name} is a pipe that nobody writes to.`);
  return Buffer.concat(chunks);
}

/** How many bytes came; 0 at the end, or where nobody writes; undefined where somebody is about to. */
function readNow(pipe: number, chunk: Buffer): number | undefined {
  try {
    return readSync(pipe, chunk);
  } catch (thrown) {
    if ((thrown as NodeJS.ErrnoException).code === 'EAGAIN') return undefined;
    throw thrown;
  }
}

/** The text of a file or a pipe that is to be judged. Throws CannotJudge for what cannot be read, or is no UTF-8. */
export async function readInput(path: string, name: string): Promise<string> {
  try {
    const found = statSync(path);
    if (found.isFIFO()) return decoded(await readPipe(path, name), name);
    if (!found.isFile()) throw new CannotJudge(`${name} is neither a file nor a pipe.`);
    mustNotBeHuge(found.size, name);
    return decoded(readFileSync(path), name);
  } catch (thrown) {
    if (thrown instanceof CannotJudge) throw thrown;
    throw new CannotJudge(`cannot read ${name} (${inPlainWords(thrown)}).`);
  }
}

/** Everything that arrives on standard input, as text. Throws CannotJudge for what is no UTF-8. */
export async function readStdin(stdin: NodeJS.ReadableStream, name: string): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stdin) {
    chunks.push(Buffer.from(chunk));
    size += chunk.length;
    mustNotBeHuge(size, name);
  }
  return decoded(Buffer.concat(chunks), name);
}
