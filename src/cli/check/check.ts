import { resolve } from 'node:path';
import { CannotJudge } from '../../config/cannot-judge.ts';
import { addressesGiven, type CallbackAddresses } from '../../exchange/callback-addresses.ts';
import type { Exchange } from '../../exchange/exchange.ts';
import type { Named } from '../../exchange/kinds.ts';
import { accept } from '../../inspect/accept.ts';
import type { Terms } from '../../inspect/conclude.ts';
import { gather } from '../../inspect/gather.ts';
import type { Strictness } from '../../inspect/inspect.ts';
import { looseRun, looseRuns } from '../../inspect/loose-run.ts';
import type { Run } from '../../inspect/run.ts';
import { realClock } from '../../io/clock.ts';
import { existsIn, readInput, readStdin } from '../../io/input.ts';
import { type Input, inputsAt } from '../../io/inputs.ts';
import type { Terminal } from '../../io/terminal.ts';
import { reportOn } from '../../report/document.ts';
import { commandLine } from '../command-line.ts';
import { exitCodeOf, exitCodes } from '../exit-code.ts';
import { deliver, type Output, showsEvidence } from '../output.ts';
import { type Brought, bring } from './bring.ts';
import { judgingInto, withoutBodies } from './judge.ts';
import type { Keeper } from './kept.ts';
import { asKind, type Manner } from './kind.ts';
import { progress } from './progress.ts';

/** The words on the line of `kco check`. */
export interface CheckOptions {
  readonly as?: string;
  /** The same for exchanges of which no path and no address tells the operation. */
  readonly operation?: string;
  readonly config?: string;
  readonly fix?: boolean;
  readonly format?: readonly Output[];
  readonly quiet?: boolean;
  readonly strict?: boolean;
}

const stdinName = 'standard input';

function inputsOf(files: readonly string[], { cwd }: Terminal): Input[] {
  return files.flatMap((file) => (file === '-' ? { path: '-', name: stdinName } : inputsAt(resolve(cwd, file), file)));
}

/** Throws where a report would be written over what it reports on. */
function mustNotOverwrite(inputs: readonly Input[], outputs: readonly Output[], cwd: string): void {
  const paths = new Set(inputs.map((input) => ('path' in input ? input.path : undefined)));
  const [clash] = outputs.filter(({ file }) => file !== undefined && paths.has(resolve(cwd, file)));
  if (clash) throw new CannotJudge(`${clash.file} is what is judged; name another file for the report.`);
}

async function broughtBy(input: Input, manner: Manner, terminal: Terminal): Promise<Brought> {
  const { name } = input;
  if ('problem' in input) throw new CannotJudge(`${name} ${input.problem}.`);
  const isStdin = input.path === '-';
  const text = isStdin ? await readStdin(terminal.stdin, name) : await readInput(input.path, name);
  if (text.startsWith('\uFEFF')) {
    terminal.stderr.write(
      `kco: ${name} begins with a byte order mark. It is judged without; sent with it, it may be refused.\n`,
    );
  }
  return bring(text.replace(/^\uFEFF/, ''), manner);
}

/** The same, but what cannot be judged is a sentence like any other. */
async function broughtOrNot(input: Input, manner: Manner, terminal: Terminal): Promise<Brought> {
  try {
    return await broughtBy(input, manner, terminal);
  } catch (thrown) {
    if (!(thrown instanceof CannotJudge)) throw thrown;
    return { exchanges: [], complete: true, problems: [thrown.message] };
  }
}

/** What a kco.yaml says of how to judge, and of where callbacks go. */
interface Declared {
  readonly terms: Terms & Pick<Strictness, 'undeclared'>;
  readonly callbacks: CallbackAddresses;
}

/** What the project declared of itself. Whoever has no kco.yaml does not wait for what reads it. */
async function declaredIn({ config }: CheckOptions, terminal: Terminal): Promise<Declared> {
  if (config === undefined && !existsIn(terminal.cwd, 'kco.yaml')) return { terms: { unseenOk: [] }, callbacks: {} };
  const { settings, termKeys, termsOf } = await import('../settings.ts');
  // An address with a name that is not set here is nobody's: no reason not to judge what is in hand.
  const own = settings(config, terminal, termKeys);
  return { terms: termsOf(own), callbacks: own.callbacks ?? {} };
}

/** What the person says that the files hold, by kind or by operation. */
function toldBy({ as, operation }: CheckOptions): Named | undefined {
  if (as !== undefined && operation !== undefined)
    throw new CannotJudge('--as and --operation say the same: leave out one.');
  const name = as ?? operation;
  return name === undefined ? undefined : asKind(name);
}

/** Whether another file can tell which callbacks those are in this one that nobody knows; a pipe is read only once. */
function mayBeNamedLater(input: Input, inputs: readonly Input[], { exchanges }: Brought): boolean {
  const isAgainThere = 'path' in input && input.path !== '-';
  return inputs.length > 1 && isAgainThere && exchanges.some(({ operation }) => operation === undefined);
}

/** Everything that was brought, judged one file after another, as one run. */
async function judged(
  inputs: readonly Input[],
  terminal: Terminal,
  options: CheckOptions,
  { terms: { undeclared = [] }, callbacks }: Declared,
  kept: Keeper | undefined,
) {
  const { strict = false, quiet = false } = options;
  const at = realClock.now();
  const told = toldBy(options);
  const seen = gather();
  const judge = judgingInto(seen, kept, { strict, undeclared });
  const given = new Set<string>();
  const exchanges: Exchange[] = [];
  const unjudged: string[] = [];
  let complete = true;
  const onward = progress(terminal, inputs.length, quiet);
  const bring = (input: Input) =>
    broughtOrNot(input, { name: input.name, told, alone: inputs.length === 1, at, callbacks, given }, terminal);
  const take = (one: Brought) => {
    for (const note of one.notes ?? []) terminal.stderr.write(`kco: ${note}\n`);
    if (one.exchanges.length > 0 || one.problems.length === 0) {
      for (const run of looseRuns(one.exchanges, at)) judge({ ...run, ...one.terms });
    }
    for (const exchange of one.exchanges) exchanges.push(withoutBodies(exchange));
    for (const problem of one.problems) unjudged.push(problem);
    complete &&= one.complete;
  };
  const unnamed: Input[] = [];
  for (const input of inputs) {
    await onward.next();
    const one = await bring(input);
    for (const address of inputs.length > 1 ? addressesGiven(one.exchanges) : []) given.add(address);
    if (mayBeNamedLater(input, inputs, one)) unnamed.push(input);
    else take(one);
  }
  for (const input of unnamed) take(await bring(input));
  onward.done();
  return { at, exchanges, unjudged, complete, judgements: seen.all() };
}

const mostTold = 20;

function tellUnjudged(sentences: readonly string[], { stderr }: Terminal): void {
  for (const sentence of sentences.slice(0, mostTold)) stderr.write(`kco: ${sentence.replaceAll('\n', '\n     ')}\n`);
  const more = sentences.length - mostTold;
  if (more > 0) stderr.write(`kco: ${more} more could not be judged; --format json lists them all.\n`);
}

/** `kco check FILE… | FOLDER… | -`: judges what stands in files, whoever wrote it. */
export async function check(terminal: Terminal, options: CheckOptions, files: readonly string[]): Promise<number> {
  const inputs = inputsOf(files, terminal);
  mustNotOverwrite(inputs, options.format ?? [], terminal.cwd);
  const { as, operation, strict = false, config } = options;
  if (options.fix) return fix(inputs, terminal, options);
  const declared = await declaredIn(options, terminal);
  const { terms } = declared;
  const kept = (options.format ?? []).some(showsEvidence) ? (await import('./kept.ts')).keeper() : undefined;
  const { at, exchanges, unjudged, complete, judgements } = await judged(inputs, terminal, options, declared, kept);
  tellUnjudged(unjudged, terminal);
  if (judgements.length === 0) return exitCodes.undecided;
  const run: Run = {
    ...looseRun(commandLine('check', files, { as, operation, strict, config }), exchanges, at),
    finishedAt: realClock.now(),
    complete,
    unjudged,
  };
  const report = reportOn(run, accept(judgements, run, terms.accepted ?? []), terms);
  await deliver(report, options.format, terminal, kept?.evidence(inputs, terminal.cwd));
  return exitCodeOf(report);
}

/** `kco check --fix FILE`: the replacements that put its amounts right, in the place of the report. */
async function fix(inputs: readonly Input[], terminal: Terminal, options: CheckOptions): Promise<number> {
  const [input, ...more] = inputs;
  if (!input || more.length > 0) throw new CannotJudge('--fix puts one body right at a time: name one file.');
  if ((options.format ?? []).some(({ file }) => file === undefined)) {
    throw new CannotJudge('--fix has standard output for its patch. Write --format FMT=FILE.');
  }
  const { onlyBody, patchText, repairInWords } = await import('./fix.ts');
  const { repair } = await import('../../report/repair.ts');
  const { name } = input;
  const told = toldBy(options);
  const { exchanges } = await broughtBy(input, { name, told, alone: true, at: realClock.now() }, terminal);
  const done = repair(onlyBody(exchanges, name), options.strict ?? false);
  terminal.stdout.write(patchText(done));
  terminal.stderr.write(repairInWords(done, name));
  if (options.format) await deliver(done.before, options.format, terminal);
  return exitCodeOf(done.before);
}
