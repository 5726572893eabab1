import { join } from 'node:path';
import type { ParityLedger, Report } from '../../../generated/conformance.ts';
import { readText } from '../../io/input.ts';
import { json as value } from '../../order/json.ts';
import { html } from '../../report/html.ts';
import { json } from '../../report/json.ts';
import { junit } from '../../report/junit.ts';
import { parity } from '../../report/parity.ts';
import type { FoundRun } from '../read-runs.ts';

/** The ledger beside a record as a page; undefined where there is none that can be read. */
function ledgerIn(folder: string): string | undefined {
  try {
    return parity(value(readText(join(folder, 'parity.json'))) as ParityLedger);
  } catch {
    return undefined; // What is no ledger gives no page, so the page is not what it gives.
  }
}

/** What each file beside a record would hold if it was written now, by its name. */
function writers({ folder, run }: FoundRun, judged: Report): Readonly<Record<string, () => string | undefined>> {
  return {
    'report.json': () => json(judged),
    'report.html': () => html(judged, { exchanges: run.exchanges, files: [] }),
    'junit.xml': () => junit(judged),
    'parity.md': () => ledgerIn(folder),
  };
}

/** What came of writing the files of a run folder again. */
interface WrittenAgain {
  /** Those that hold something else than what the record gives, and those that were written again and do not. */
  readonly other: readonly string[];
  readonly same: readonly string[];
  /** Those that no record gives again: that they are what they were, their digests alone say. */
  readonly untold: readonly string[];
}

/** Writes the files that lie beside a record again, and holds them against what is there. */
export function writtenAgain(found: FoundRun, judged: Report, names: readonly string[]): WrittenAgain {
  const write = writers(found, judged);
  const beside = names.filter((name) => name !== 'exchanges.ndjson');
  const known = beside.filter((name) => name in write);
  const isSame = (name: string) => readText(join(found.folder, name)) === write[name]?.();
  return {
    other: known.filter((name) => !isSame(name)),
    same: known.filter(isSame),
    untold: beside.filter((name) => !(name in write)),
  };
}
