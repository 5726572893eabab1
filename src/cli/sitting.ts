import { join, resolve } from 'node:path';
import type { PlayedScenario, Report } from '../../generated/conformance.ts';
import { pinnedSpecs, version } from '../../generated/pinned.ts';
import { type Credentials, keyAlone, pair } from '../client/authorization.ts';
import { CannotJudge } from '../config/cannot-judge.ts';
import { iso } from '../exchange/clock.ts';
import type { Exchange } from '../exchange/exchange.ts';
import { type Digest, maskAddress, maskHeader } from '../exchange/mask.ts';
import { readLine } from '../exchange/read-record.ts';
import { endLine, exchangeLine, headLine } from '../exchange/record.ts';
import type { Terms } from '../inspect/conclude.ts';
import type { Strictness } from '../inspect/inspect.ts';
import type { Run, Sitting } from '../inspect/run.ts';
import { type UnderWay, underWay } from '../inspect/under-way.ts';
import { realClock } from '../io/clock.ts';
import { runDigest } from '../io/ids.ts';
import { readTextIfThere } from '../io/input.ts';
import { inPlainWords } from '../io/plain-words.ts';
import { openRunFolder, type RunFolder } from '../io/run-folder.ts';
import type { Terminal } from '../io/terminal.ts';
import { report } from '../report/document.ts';
import type { Evidence } from '../report/evidence.ts';
import { html } from '../report/html.ts';
import { json } from '../report/json.ts';
import { junit } from '../report/junit.ts';
import { commandLine } from './command-line.ts';
import { shownFrom } from './shown-from.ts';

/** A run that is written to disk as it happens. */
export interface Recorded extends UnderWay {
  /** Takes in so many exchanges that were noted elsewhere, as lines of a record, each with its end, as UTF-8. */
  takeIn(lines: Uint8Array, count: number): void;
  /** Puts a file beside the record, before it is closed; where that is not possible, says so and goes on. */
  attach(name: string, text: string): void;
  /** Closes the record, judges it whole and on its terms, and writes the reports beside it. */
  close(scenarios?: readonly PlayedScenario[]): Report;
  /** What a report can show of the run. */
  evidence(): Evidence;
}

/** What a command says of the run that it begins. */
type Beginning = Omit<Sitting, 'startedAt' | 'given'> & {
  readonly out: string;
  /** With what the merchants come who are no strangers, where the run knows; empty: anybody may come. */
  readonly accounts?: readonly Credentials[];
  /** How it is judged at its end, and whenever it is judged again. */
  readonly terms: Terms & Strictness;
  /** True for a run that can become long: what is on disk is not held in memory, and read again to be judged. */
  readonly long?: boolean;
  /** Told of every exchange once it is on disk. */
  readonly onExchange?: (exchange: Exchange) => void;
};

const again = ' Make room, or name another folder with --out, and play it again.';

/** Says that the record has a gap. Whoever talks to kco goes on being answered, and what they say is still judged. */
function tellLoss(thrown: unknown, terminal: Terminal): void {
  const isOurs = !(thrown instanceof CannotJudge);
  const why = isOurs ? `something broke inside kco itself (${thrown}). This is our error.` : thrown.message;
  terminal.stderr.write(`kco: ${why}\n     From here on the record is incomplete.${isOurs ? '' : again}\n`);
}

/** How the run is judged, as its record says it. */
function judgedOn({ strict, unseenOk, accepted = [], undeclared = [], attestations = [] }: Terms & Strictness) {
  return {
    strict,
    unseen_ok: unseenOk,
    ...(accepted.length > 0 ? { accepted } : {}),
    ...(undeclared.length > 0 ? { undeclared } : {}),
    ...(attestations.length > 0 ? { attestations } : {}),
  };
}

/** The exchanges in a run's own record, which has no end mark yet. */
function exchangesIn(folder: RunFolder): Exchange[] {
  const exchanges: Exchange[] = [];
  let isHead = true;
  for (const line of folder.lines()) {
    if (!isHead) exchanges.push(readLine(line));
    isHead = false;
  }
  return exchanges;
}

/** Takes lines into the record; where that is not possible, their exchanges are held, because nobody else has them. */
function takingIn(folder: RunFolder, held: Exchange[], lose: UnderWay['lose']): Recorded['takeIn'] {
  return (lines, count) => {
    try {
      folder.many(lines, count);
    } catch (thrown) {
      held.push(...new TextDecoder().decode(lines).trimEnd().split('\n').map(readLine));
      lose(thrown);
    }
  };
}

/** The whole run, its record closed by an end mark. */
function endOf(run: UnderWay, folder: RunFolder, scenarios: readonly PlayedScenario[]): Run {
  const whole = run.soFar(scenarios);
  let { complete } = whole;
  try {
    folder.line(endLine(whole.exchanges.length, scenarios, whole.finishedAt));
  } catch (thrown) {
    run.lose(thrown);
    complete = false;
  }
  folder.close();
  return { ...whole, complete };
}

/** The credentials as they will stand in the record, in each documented form. */
function givenIn(accounts: readonly Credentials[], digest: Digest): Pick<Sitting, 'given'> {
  if (accounts.length === 0) return {};
  const forms = new Set(accounts.flatMap((account) => [pair(account), keyAlone(account)]));
  return { given: [...forms].map((value) => maskHeader(['Authorization', value], digest)[1]) };
}

/** Says where the record is, now and where somebody interrupts the run. */
function tellWhere({ path }: RunFolder, terminal: Terminal): void {
  const shown = shownFrom(terminal.cwd, path);
  terminal.stderr.write(`kco: recording to ${shown}\n`);
  const again = commandLine('report', [shown], {});
  terminal.ifInterrupted(`The record so far is in ${shown}; \`${again}\` judges it.`);
}

/** What was said, and the file it is written to. */
function evidenceOf({ exchanges }: Run, { path }: RunFolder, { cwd }: Terminal): Evidence {
  const record = join(path, 'exchanges.ndjson');
  const shown = shownFrom(cwd, record);
  return { exchanges, files: [{ name: shown, path: shown, text: () => readTextIfThere(record) }] };
}

/** Writes beside the record. The judgement is what is waited for: where it cannot be written, it is still told, by the caller. */
function tellingLoss(write: () => void, { path }: RunFolder, terminal: Terminal): void {
  try {
    write();
  } catch (thrown) {
    const again = commandLine('report', [shownFrom(terminal.cwd, path)], {});
    terminal.stderr.write(
      `kco: the reports cannot be written beside the record (${inPlainWords(thrown)}).\n` +
        `     The verdict stands, but the folder is no evidence: it has no digests that --verify could work out again.\n` +
        `     When there is room and you may write there, \`${again} --format html=FILE\` makes the reports of the record.\n`,
    );
  }
}

/** Writes the reports beside the record, and what all of it is, so that a change can be seen. */
function writeReports(judged: Report, evidence: Evidence, folder: RunFolder): void {
  folder.file('report.json', json(judged));
  folder.file('report.html', html(judged, evidence));
  folder.file('junit.xml', junit(judged));
  if (judged.complete) folder.seal(); // What has lost a line proves nothing, whatever its digest.
}

/** Begins a run: opens its folder, says where it is, writes the head of the record, and then a line for every exchange. */
export function begin(beginning: Beginning, terminal: Terminal): Recorded {
  const { out, terms, accounts = [], onExchange, long = false, ...rest } = beginning;
  const digest = runDigest();
  // An address that somebody wrote on the line can have a token in its query.
  const command = maskAddress(rest.command, digest);
  const sitting: Sitting = { ...rest, command, ...givenIn(accounts, digest), startedAt: realClock.now() };
  const folder = openRunFolder(resolve(terminal.cwd, out), sitting.startedAt);
  const { startedAt, ...head } = sitting;
  folder.line(headLine({ ...head, ...judgedOn(terms), kco: version, specs: pinnedSpecs, started_at: iso(startedAt) }));
  tellWhere(folder, terminal);
  const unwritten: Exchange[] = [];
  const run = underWay(sitting, {
    clock: realClock, // In a sandbox days pass: when the run began and ended is told by the real one.
    digest,
    ...(long ? { kept: () => [...exchangesIn(folder), ...unwritten] } : {}),
    keep(exchange) {
      folder.line(exchangeLine(exchange));
      onExchange?.(exchange);
    },
    onLost: (thrown) => tellLoss(thrown, terminal),
  });
  let ended: Run | undefined;
  return {
    ...run,
    takeIn: takingIn(folder, unwritten, run.lose),
    soFar: (scenarios) => ended ?? run.soFar(scenarios),
    attach: (name, text) => tellingLoss(() => folder.file(name, text), folder, terminal),
    evidence: () => evidenceOf(ended ?? run.soFar(), folder, terminal),
    close(scenarios = []) {
      const closed = endOf(run, folder, scenarios);
      ended = closed;
      const judged = report(closed, terms);
      terminal.ifInterrupted('judged');
      tellingLoss(() => writeReports(judged, evidenceOf(closed, folder, terminal), folder), folder, terminal);
      return judged;
    },
  };
}
