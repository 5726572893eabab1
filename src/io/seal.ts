import { createHash } from 'node:crypto';
import { closeSync, existsSync, openSync, readdirSync, readFileSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { CannotJudge } from '../config/cannot-judge.ts';
import { inPlainWords } from './plain-words.ts';
import { writeWholeFile } from './whole-file.ts';

/** The file in a run folder that says what the others held when the run ended, as `sha256sum -c` reads it. */
const sealName = 'SHA256SUMS';

/** What each run has at its end: a seal that leaves out one of them was shortened, so that the file could be changed. */
const always = ['exchanges.ndjson', 'junit.xml', 'report.html', 'report.json'] as const;

const chunkSize = 1_000_000;

/** The digest of a file in hexadecimal digits, read piece by piece: a record can be longer than any one text. */
function digestOf(path: string): string {
  const digest = createHash('sha256');
  const chunk = Buffer.alloc(chunkSize);
  const file = openSync(path, 'r');
  try {
    for (let read = readSync(file, chunk); read > 0; read = readSync(file, chunk))
      digest.update(chunk.subarray(0, read));
  } finally {
    closeSync(file);
  }
  return digest.digest('hex');
}

/** The names of what lies in a folder; `files`: links and folders, whose contents a digest would not tell, left out. */
function namesIn(folder: string, only?: 'files'): string[] {
  const entries = readdirSync(folder, { withFileTypes: true });
  return entries
    .filter((entry) => entry.name !== sealName && (only === undefined || entry.isFile()))
    .map(({ name }) => name)
    .sort();
}

/** Writes the digests of all files that a folder holds beside them; throws what the file system throws. */
export function seal(folder: string): void {
  const lines = namesIn(folder, 'files').map((name) => `${digestOf(join(folder, name))}  ${name}\n`);
  writeWholeFile(join(folder, sealName), lines.join(''));
}

/** A file, and the digest that it had when the run ended, in hexadecimal digits. */
export interface Sealed {
  readonly name: string;
  readonly sha256: string;
}

/** What a seal says of a folder, and which files have no digest in it. */
export interface Seal {
  readonly files: readonly Sealed[];
  readonly unsealed: readonly string[];
}

/** The digests that a seal lists. A name that leads out of the folder is none of ours. */
function listed(text: string, path: string): Sealed[] {
  const lines = text.split('\n');
  if (lines.pop() !== '')
    throw new CannotJudge(`${path} does not end with a whole line: it was changed after the run.`);
  return lines.map((line, index) => {
    const [, sha256, name] = /^([0-9a-f]{64}) {2}([^/\\]+)$/.exec(line) ?? [];
    if (sha256 === undefined || name === undefined) {
      throw new CannotJudge(`line ${index + 1} of ${path} is no digest of a file: it was changed after the run.`);
    }
    return { name, sha256 };
  });
}

/** Why a file is not the one that the run ended with; undefined where it is. */
function difference(folder: string, { name, sha256 }: Sealed): string | undefined {
  const path = join(folder, name);
  if (!existsSync(path)) return `${path} is missing`;
  return digestOf(path) === sha256 ? undefined : `${path} is not what it was when the run ended`;
}

/** What to do with a run folder that is not what it was. */
export const whatToDo =
  'Nothing in this folder is evidence any more; take an untouched copy of it, or play the run again.';

/**
 * The seal of a run folder, each digest of which was worked out again. Throws CannotJudge where there is none, or where
 * a file is not what it was, by name.
 */
export function unbroken(folder: string): Seal {
  const path = join(folder, sealName);
  if (!existsSync(path)) {
    throw new CannotJudge(
      `${folder} has no ${sealName}, which a run gets at its end: it was cut short, or is older than the seal.`,
    );
  }
  try {
    const files = listed(readFileSync(path, 'utf8'), path);
    const broken = files.flatMap((file) => difference(folder, file) ?? []);
    const names = files.map(({ name }) => name);
    const missing = always.filter((name) => !names.includes(name));
    if (missing.length > 0) broken.push(`${path} has no digest of ${missing.join(', ')}`);
    if (new Set(names).size < names.length) broken.push(`${path} names a file twice`);
    if (broken.length > 0) throw new CannotJudge(`${broken.join('; ')}. ${whatToDo}`);
    return { files, unsealed: namesIn(folder).filter((name) => !names.includes(name)) };
  } catch (thrown) {
    if (thrown instanceof CannotJudge) throw thrown;
    throw new CannotJudge(`cannot read what is in ${folder} (${inPlainWords(thrown)}).`);
  }
}
