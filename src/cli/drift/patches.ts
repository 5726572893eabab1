import { writeFileSync } from 'node:fs';
import { extname, resolve } from 'node:path';
import { CannotJudge } from '../../config/cannot-judge.ts';
import { lastStep } from '../../drift/place.ts';
import type { Patch } from '../../drift/spec-change.ts';
import { inPlainWords } from '../../io/plain-words.ts';
import type { Terminal } from '../../io/terminal.ts';
import { many } from '../../report/many.ts';

/** The file for one of several documents: its name stands before the ending. */
function fileFor(file: string, document: string): string {
  const ending = extname(file);
  const name = lastStep(document).replace(/\.\w+$/, '');
  return `${file.slice(0, file.length - ending.length)}.${name}${ending}`;
}

function write(file: string, patch: readonly Patch[], { cwd, stderr }: Terminal, document: string): void {
  try {
    writeFileSync(resolve(cwd, file), `${JSON.stringify(patch, null, 2)}\n`);
  } catch (thrown) {
    throw new CannotJudge(`cannot write the patch to ${file} (${inPlainWords(thrown)}).`);
  }
  stderr.write(
    `kco: ${many(patch.length, `proposal for ${document} is`, `proposals for ${document} are`)} in ${file}, a JSON Patch (RFC 6902)\n`,
  );
}

/** Writes what each document would need to know what came: a file that any tool can apply, one for each where there are several. */
export function writePatches(
  file: string,
  proposals: Readonly<Record<string, readonly Patch[]>>,
  terminal: Terminal,
): void {
  const all = Object.entries(proposals);
  for (const [document, patch] of all)
    write(all.length > 1 ? fileFor(file, document) : file, patch, terminal, document);
  if (all.length === 0) write(file, [], terminal, 'the descriptions');
}
