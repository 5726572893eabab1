import { writeFileSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import type { Report } from '../../../generated/conformance.ts';
import { CannotJudge } from '../../config/cannot-judge.ts';
import { readText } from '../../io/input.ts';
import { inPlainWords } from '../../io/plain-words.ts';
import { type Seal, unbroken, whatToDo } from '../../io/seal.ts';
import type { Terminal } from '../../io/terminal.ts';
import { differing } from '../../report/agreement.ts';
import { attestation } from '../../report/attestation.ts';
import { report as judge } from '../../report/document.ts';
import type { FoundRun } from '../read-runs.ts';
import { reportIn } from './earlier-report.ts';
import { recordedTerms } from './recorded-terms.ts';
import { writtenAgain } from './written-again.ts';

/** A run whose folder is as it was when the run ended. */
interface Sealed extends Seal {
  readonly found: FoundRun;
}

/** Works out the digests of every folder again. Throws CannotJudge where one has none, or a file is not what it was. */
function sealed(runs: readonly FoundRun[]): Sealed[] {
  return runs.map((found) => ({ found, ...unbroken(found.folder) }));
}

const mostTold = 3;

function cut(words: readonly string[]): string {
  const more = words.length - mostTold;
  return words.slice(0, mostTold).join(', ') + (more > 0 ? ` and ${more} more` : '');
}

/** Judges one run again from its record. Throws CannotJudge where something else comes out than its report says. */
function mustAgree({ found: { folder, name, head, run } }: Sealed): Report {
  const path = join(folder, 'report.json');
  const now = judge(run, recordedTerms(head), head);
  const different = differing(now, reportIn(readText(path), path));
  if (different.length === 0) return now;
  const why = now.recorded
    ? `kco ${head.kco} recorded it and kco ${now.kco} judges it: verify it with the edition that recorded it`
    : 'so the report was not made from this record';
  throw new CannotJudge(`${name} is judged otherwise than its report.json says (${cut(different)}): ${why}.`);
}

/** How the pages of a run were proved, in words. Throws CannotJudge where one was not made from its record. */
function pagesProved({ found, files }: Sealed, judged: Report): string {
  // Another edition puts things in other words, so of its pages the digests alone tell.
  if (judged.recorded) return `its pages are those of kco ${judged.recorded.kco}, which this kco does not write`;
  const names = files.map((file) => file.name);
  const { other, same, untold } = writtenAgain(found, judged, names);
  if (other.length > 0) {
    throw new CannotJudge(
      `${other.join(', ')} in ${found.name} is not what this record gives, so it was not made from it. ${whatToDo}`,
    );
  }
  const rest = untold.length > 0 ? `; no record gives ${untold.join(', ')} again` : '';
  return `${same.join(', ')} are written again the same${rest}`;
}

/** Says of every run that it is what it was, and that judging it again gives the same; throws CannotJudge where not. */
export function verify(runs: readonly FoundRun[], terminal: Terminal): void {
  for (const one of sealed(runs)) {
    const judged = mustAgree(one);
    const pages = pagesProved(one, judged);
    const { name } = one.found;
    const files = `its ${one.files.length} files are what they were when the run ended`;
    terminal.stderr.write(
      `kco: ${name} is verified: ${files}, and its record gives the same ${judged.judgements.length} judgements; ${pages}\n`,
    );
    const others = one.unsealed.filter((file) => !file.endsWith('.intoto.json'));
    if (others.length > 0)
      terminal.stderr.write(`kco: nobody vouches for what was added later: ${others.join(', ')}\n`);
  }
}

/** Writes what a report comes to as an in-toto statement about the files of its runs; without a file, beside the first run. */
export function attest(judged: Report, runs: readonly FoundRun[], file: string | true, terminal: Terminal): void {
  const all = sealed(runs);
  const prefix = ({ found }: Sealed) =>
    all.length === 1 ? '' : `${relative(terminal.cwd, found.folder) || basename(found.folder)}/`;
  const files = all.flatMap((one) => one.files.map(({ name, sha256 }) => ({ name: prefix(one) + name, sha256 })));
  const path = file === true ? `${all[0]?.found.folder}.intoto.json` : resolve(terminal.cwd, file);
  try {
    writeFileSync(path, attestation(judged, files));
  } catch (thrown) {
    throw new CannotJudge(`cannot write the statement to ${path} (${inPlainWords(thrown)}).`);
  }
  const shown = relative(terminal.cwd, path);
  terminal.stderr.write(`kco: the statement is in ${shown.startsWith('..') ? path : shown}, for you to sign\n`);
}
