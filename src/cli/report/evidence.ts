import { writeFileSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import type { Report } from '../../../generated/conformance.ts';
import { CannotJudge } from '../../config/cannot-judge.ts';
import { readText } from '../../io/input.ts';
import { inPlainWords } from '../../io/plain-words.ts';
import { type Seal, unbroken } from '../../io/seal.ts';
import type { Terminal } from '../../io/terminal.ts';
import { differing } from '../../report/agreement.ts';
import { attestation } from '../../report/attestation.ts';
import { report as judge } from '../../report/document.ts';
import type { FoundRun } from '../read-runs.ts';
import { reportIn } from './earlier-report.ts';
import { recordedTerms } from './recorded-terms.ts';

/** A run whose folder is as it was when the run ended. */
interface Sealed extends Seal {
  readonly found: FoundRun;
}

/** Works out the digests of every folder again. Throws CannotJudge where one has none, or a file is not what it was. */
function sealed(runs: readonly FoundRun[]): Sealed[] {
  return runs.map((found) => ({ found, ...unbroken(found.folder) }));
}

const mostTold = 3;

/** Judges one run again from its record. Throws CannotJudge where something else comes out than its report says. */
function mustAgree({ found: { folder, name, head, run } }: Sealed): Report {
  const path = join(folder, 'report.json');
  const now = judge(run, recordedTerms(head), head);
  const different = differing(now, reportIn(readText(path), path));
  if (different.length === 0) return now;
  const more = different.length - mostTold;
  const what = different.slice(0, mostTold).join(', ') + (more > 0 ? ` and ${more} more` : '');
  const why = now.recorded
    ? `kco ${head.kco} recorded it and kco ${now.kco} judges it: verify it with the edition that recorded it`
    : 'so the report was not made from this record';
  throw new CannotJudge(`${name} is judged otherwise than its report.json says (${what}): ${why}.`);
}

/** Says of every run that it is what it was, and that judging it again gives the same; throws CannotJudge where not. */
export function verify(runs: readonly FoundRun[], terminal: Terminal): void {
  for (const one of sealed(runs)) {
    const { judgements } = mustAgree(one);
    const { name } = one.found;
    const files = `its ${one.files.length} files are what they were when the run ended`;
    terminal.stderr.write(
      `kco: ${name} is verified: ${files}, and its record gives the same ${judgements.length} judgements\n`,
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
