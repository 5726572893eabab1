import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { CannotJudge } from '../../config/cannot-judge.ts';
import { yaml } from '../../config/yaml.ts';
import type { Hint, Sample, Shown } from '../../drift/examples.ts';
import { examplesInDescription } from '../../drift/examples-description.ts';
import { examplesInProse } from '../../drift/examples-prose.ts';
import { withSpellings } from '../../drift/examples-spelling.ts';
import { repaired } from '../../drift/repair.ts';
import type { Exchange } from '../../exchange/exchange.ts';
import { type Kind, kinds } from '../../exchange/kinds.ts';
import { operationOf } from '../../exchange/operation.ts';
import { kindsOf } from '../../exchange/telling.ts';
import { gather } from '../../inspect/gather.ts';
import { inspect } from '../../inspect/inspect.ts';
import type { Judgement } from '../../inspect/judgement.ts';
import { looseRun } from '../../inspect/loose-run.ts';
import { kindest, readings } from '../../inspect/readings.ts';
import type { Run } from '../../inspect/run.ts';
import { realClock } from '../../io/clock.ts';
import { isFolder, readBytes } from '../../io/input.ts';
import type { Terminal } from '../../io/terminal.ts';
import { json } from '../../order/json.ts';
import { reportOn } from '../../report/document.ts';
import { catalogue } from '../../requirements/catalogue.ts';
import { commandLine } from '../command-line.ts';
import { exitCodeOf } from '../exit-code.ts';
import { deliver, type Output } from '../output.ts';

/** The words on the line of `kco drift --examples`. */
interface ExampleOptions {
  readonly strict?: boolean;
  readonly format?: readonly Output[];
}

const pages = /\.(?:ya?ml|json|md|markdown|txt)$/i;

/** The files under a path, by the names that a person would give them. */
function filesAt(file: string, cwd: string): string[] {
  const path = resolve(cwd, file);
  if (!isFolder(path)) return [file];
  const names = readdirSync(path).filter((name) => pages.test(name));
  if (names.length === 0) throw new CannotJudge(`${file} holds no page or description: no .md, .txt, .yaml or .json.`);
  return names.sort().map((name) => join(file, name));
}

/** The examples of one file. Throws CannotJudge where it cannot be read, or has none. */
function shownIn(file: string, { cwd, stderr }: Terminal): Shown {
  const { text, repairs } = repaired(readBytes(resolve(cwd, file)));
  if (repairs.length > 0) stderr.write(`kco: ${file} had to be repaired: ${repairs.join('; ')}.\n`);
  const isYaml = /\.(?:ya?ml|json)$/i.test(file);
  // Says what is wrong with it in words, also where it has no end.
  if (isYaml) yaml(text, file, 'neither YAML nor JSON');
  const shown = (isYaml ? examplesInDescription(text, file) : undefined) ?? examplesInProse(text, file);
  if (shown.samples.length > 0 || shown.problems.length > 0) return shown;
  throw new CannotJudge(`${file} holds no example.`);
}

/** The same, but what cannot be judged is a sentence like any other. */
function shownOrNot(file: string, terminal: Terminal): Shown {
  try {
    return shownIn(file, terminal);
  } catch (thrown) {
    if (!(thrown instanceof CannotJudge)) throw thrown;
    return { samples: [], problems: [thrown.message] };
  }
}

/** The kinds of body that an example can be by what its page says of it; none where the page does not say. */
function kindsAt({ method = '', target = '', side, status }: Hint): readonly Kind[] {
  // The reference writes the name of a callback behind the field that holds its address.
  const callback = /^\/?(?:merchant_urls\.)?(\w+)$/.exec(target)?.[1];
  const operation = operationOf('merchant', { method, target }) ?? callback;
  return kinds.filter((kind) => {
    if (kind.operation !== operation) return false;
    if (kind.status === undefined) return side !== 'response';
    return side !== 'request' && (status === undefined ? kind.status.startsWith('2') : kind.status === status);
  });
}

/** The kinds by the fields alone. One field is too few: every second API has a status. */
function kindsByFields(text: string): readonly Kind[] {
  const value = json(text);
  const isTelling =
    typeof value === 'object' && value !== null && (Array.isArray(value) || Object.keys(value).length > 1);
  return isTelling ? kindsOf(value) : [];
}

/** An example as the body that it shows; undefined where nothing tells what it would be sent or answered as. */
function exchangeOf({ hint, field, text, where }: Sample): Exchange | undefined {
  if (field !== undefined) return undefined;
  // What goes to an address that the specification does not know is no body of Kustom's.
  const can = hint.target === undefined ? kindsByFields(text) : kindsAt(hint);
  return kindest(readings(can, text, where, realClock.now()));
}

const notSchema = ['exchange.fits-schema'];
const notMoney = catalogue.map(({ id }) => id).filter((id) => !id.startsWith('order.'));

/** What need not be asked of a sample: of what was put together only its amounts, and one schema of one body. */
function leftOut({ extent, misfits }: Sample): readonly string[] {
  if (extent === 'made') return notMoney;
  return misfits ? notSchema : [];
}

/** The same, where the page leaves something out: nothing is missing for it. */
function withoutMissing(judgement: Judgement): Judgement {
  const findings = judgement.findings.filter(({ evidence }) => evidence.actual !== 'nothing');
  if (findings.length === judgement.findings.length) return judgement;
  return { ...judgement, findings, ...(findings.length === 0 ? { verdict: 'pass' } : {}) };
}

/** Judges examples as what they show: the words and numbers of each, and every body by the whole catalogue. */
function judged(samples: readonly Sample[], run: Run, strict: boolean) {
  const seen = gather();
  const exchanges: Exchange[] = [];
  seen.add(inspect(catalogue, { ...run, samples: samples.filter(({ extent }) => extent !== 'made') }, { strict }));
  for (const sample of samples) {
    const exchange = exchangeOf(sample);
    if (!exchange) continue;
    exchanges.push(exchange);
    const found = inspect(catalogue, { ...run, exchanges: [exchange] }, { strict, undeclared: leftOut(sample) });
    seen.add(sample.extent === 'whole' ? found : found.map(withoutMissing));
  }
  return { exchanges, judgements: seen.all() };
}

const mostTold = 3;

/** Says which examples were judged by their words and numbers only, because nobody knows what they are. */
function tellUnknown(samples: readonly Sample[], exchanges: readonly Exchange[], { stderr }: Terminal): void {
  const known = new Set(exchanges.map(({ id }) => id));
  const unknown = samples.filter(({ where, field, misfits }) => !known.has(where) && field === undefined && !misfits);
  if (unknown.length === 0) return;
  const places = unknown.slice(0, mostTold).map(({ where }) => where);
  const more = unknown.length > mostTold ? ` and ${unknown.length - mostTold} more` : '';
  const what = unknown.length === 1 ? 'an example shows no body' : 'some examples show no body';
  stderr.write(`kco: ${what} of the specification, only words and numbers were judged: ${places.join(', ')}${more}.\n`);
}

/** `kco drift --examples FILE…`: holds documented examples against their schemas, the arithmetic and each other. */
export async function driftExamples(
  terminal: Terminal,
  { strict = false, format }: ExampleOptions,
  files: readonly string[],
): Promise<number> {
  const shown = files.flatMap((file) => filesAt(file, terminal.cwd)).map((file) => shownOrNot(file, terminal));
  const unjudged = shown.flatMap(({ problems }) => problems);
  const samples = withSpellings(shown.flatMap((one) => one.samples));
  const command = commandLine('drift', ['--examples', ...files], { strict });
  const run: Run = { ...looseRun(command, [], realClock.now()), profile: 'examples' };
  const { exchanges, judgements } = judged(samples, run, strict);
  tellUnknown(samples, exchanges, terminal);
  for (const problem of unjudged) terminal.stderr.write(`kco: ${problem}\n`);
  const report = reportOn({ ...run, exchanges, samples, unjudged }, judgements, { unseenOk: [] });
  await deliver(report, format, terminal);
  return exitCodeOf(report);
}
