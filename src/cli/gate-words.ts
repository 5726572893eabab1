import type { Report } from '../../generated/conformance.ts';
import { type Delivered, notHere } from '../driver/delivering.ts';
import { stepsOf } from '../driver/schedule-words.ts';
import type { Schedule } from '../driver/schedules.ts';
import type { Exchange } from '../exchange/exchange.ts';
import type { Run } from '../inspect/run.ts';
import type { Terminal } from '../io/terminal.ts';
import { isNobodys } from '../simulator/callbacks/call.ts';
import { type Addresses, questionNames, tidingNames } from './gate-addresses.ts';
import { pointing } from './gate-sandbox.ts';

/** What a gate did, for the person in front of it. */
export interface GateDone {
  readonly run: Run;
  readonly urls: Addresses;
  readonly delivered: readonly Delivered[];
  readonly judged: Report;
  /** Where the sandbox was served; undefined where there was none. */
  readonly origin: string | undefined;
  /** The command that plays one schedule again. */
  again(schedule: string): string;
}

function many(count: number, one: string, more = `${one}s`): string {
  return `${count} ${count === 1 ? one : more}`;
}

/** How often each callback was sent: `validation 11, push 40`. */
function perCallback(exchanges: readonly Exchange[], names: readonly string[]): string {
  const of = (name: string) => exchanges.filter(({ operation }) => operation === name).length;
  return names.flatMap((name) => (of(name) > 0 ? [`${name} ${of(name)}`] : [])).join(', ');
}

function done({ run, delivered }: GateDone): string[] {
  const calls = run.exchanges.filter(({ from }) => from === 'kustom');
  const isSent = (names: readonly string[]) => calls.filter(({ operation = '' }) => names.includes(operation));
  const [asked, told] = [isSent(questionNames), isSent(tidingNames)];
  const played = run.scenarios.filter(({ status }) => status !== 'unplayed').length;
  const schedules = delivered.filter(({ played: one }) => one.status !== 'unplayed').length;
  const questions = `asked ${many(asked.length, 'question')} in ${many(played - schedules, 'situation')}`;
  const tidings = `told ${many(told.length, 'thing')} on ${many(schedules, 'schedule')}`;
  return [
    ...(asked.length > 0 ? [`${questions}: ${perCallback(asked, questionNames)}`] : []),
    ...(told.length > 0 ? [`${tidings}: ${perCallback(told, tidingNames)}`] : []),
  ];
}

/** The situations that nobody was asked about, counted by the reason. */
function unplayed({ run }: GateDone): string[] {
  const reasons = run.scenarios.flatMap(({ status, problem }) => (status === 'unplayed' && problem ? [problem] : []));
  const counted = Map.groupBy(reasons, (reason) => reason);
  return [...counted].flatMap(([reason, all]) => (reason === notHere ? [] : [`not played: ${all.length}: ${reason}`]));
}

/** Callbacks whose address is nobody's by its name: Kustom is not even rung up for them. */
function nobody({ run, urls }: GateDone): string[] {
  const called: Readonly<Record<string, string>> = { ...urls.questions, ...urls.tidings };
  const named = Object.entries(called).filter(
    ([name, url]) => isNobodys(url) && !run.exchanges.some(({ operation }) => operation === name),
  );
  const names = named.map(([name]) => name).join(', ');
  return named.length === 0
    ? []
    : [`never called: ${names}: the host in its address is set aside for examples, and nobody’s`];
}

/** Where nothing but "unknown" was answered, the addresses are those of nobody. */
function unknownAddresses({ run }: GateDone): string[] {
  const answers = run.exchanges.flatMap(({ from, response }) =>
    from === 'kustom' && response ? [response.status] : [],
  );
  if (answers.length === 0 || !answers.every((status) => status === 404 || status === 405)) return [];
  return [
    'every call was answered 404 or 405: the callbacks have other addresses; write them into kco.yaml under callbacks',
  ];
}

/** Where every purchase was denied, the word for it: rightly so, of orders that the shop did not make; but then no approval was seen. */
function neverApproved({ run }: GateDone): string[] {
  const answers = run.exchanges.flatMap(({ operation, response }) =>
    operation === 'validation' && typeof response?.status === 'number' ? [response.status] : [],
  );
  if (answers.length === 0 || answers.includes(200)) return [];
  const all = `validation: ${answers.length} answered, none with 200: how the shop approves was not seen`;
  return [
    `${all}. It may be right to deny orders that it did not make; play it once with an order of its own (\`kco sandbox\`)`,
  ];
}

/** What was left out, and why. */
function leftOut({ urls, origin, delivered }: GateDone): string[] {
  const { questions, tidings, unnamed } = urls;
  const named: readonly string[] = [...Object.keys(questions), ...Object.keys(tidings)];
  const missing = [...questionNames, ...tidingNames].filter((name) => !named.includes(name));
  const waiting = origin === undefined ? tidingNames.filter((name) => tidings[name] !== undefined) : [];
  const isNotHere = delivered.some(({ played }) => played.problem === notHere);
  return [
    ...(missing.length > 0 ? [`not sent: ${missing.join(', ')}: ${unnamed}`] : []),
    ...(waiting.length > 0
      ? [`not sent: ${waiting.join(', ')}: the shop has to look at a sandbox then; --sandbox-port 8484 serves one`]
      : []),
    ...(isNotHere && origin !== undefined ? [`${notHere}: point it at ${pointing(origin)}`] : []),
  ];
}

/** The probe's answers that are no count: a mistake in the settings, and no departure. */
function oddProbes({ run }: GateDone): string[] {
  const odd = run.exchanges.filter(({ operation, response }) => operation === 'probe' && response?.status !== 200);
  const [first] = odd;
  return first ? [`the probe answered ${first.response?.status}, so nobody counted the shop’s orders`] : [];
}

/** What to do with a gate that ends with 0: what is only in doubt, or only a part of it, is no reason to rely on it. */
function fit({ judgements }: Report, { insists }: Run): string {
  const doubted = judgements.filter(({ verdict }) => verdict === 'warn').map(({ requirement }) => requirement);
  if (doubted.length > 0)
    return `next: look into what is in doubt (${doubted.join(', ')}); it ends with 0, and with 1 under --strict`;
  if (!insists) return 'next: this was one schedule; the whole gate says whether the shop may be deployed';
  return 'next: let the pipeline run this before each deployment; it ends with 0';
}

function next({ judged, run }: GateDone): string {
  switch (judged.verdict) {
    case 'conformant':
      return fit(judged, run);
    case 'departs':
      return 'next: the findings above say what to do; `kco requirements ID` explains one';
    case 'undecided':
      return run.exchanges.some(({ response }) => typeof response?.status === 'number')
        ? 'next: what is missing stands above; a requirement that need not be seen goes into kco.yaml under unseen_ok'
        : 'next: see that the shop answers at that address, and run the same again';
    case 'broken':
      return 'next: report this to us, with the run folder';
  }
}

/** The ids of the requirements with findings about one of these orders. */
function findingsAbout(orderIds: readonly string[], { judged, run }: GateDone): string[] {
  const isAbout = ({ id, request, response }: Exchange, where: string) => {
    if (where !== id && !where.endsWith(` ${id}`)) return false;
    const text = `${request?.target} ${request?.body} ${response?.body}`;
    return orderIds.some((orderId) => text.includes(orderId));
  };
  const concerned = judged.judgements.filter(({ findings }) =>
    findings.some(({ where }) => run.exchanges.some((exchange) => isAbout(exchange, where))),
  );
  return concerned.map(({ requirement }) => requirement);
}

// Who gets three wrong has seen what there is to see; the report lists all.
const mostShown = 3;

/** How much happens in a schedule: the simplest one explains a departure best. */
function size({ steps }: Schedule): number {
  return steps.reduce((sum, step) => sum + (step.do === 'send' ? step.calls.length : 1), 0);
}

/** The schedules on which something departs, the simplest first, as steps that repeat it. */
function departing(gate: GateDone): string[] {
  const found = gate.delivered
    .map(({ schedule, orderIds }) => ({ schedule, ids: findingsAbout(orderIds, gate) }))
    .filter(({ ids }) => ids.length > 0)
    .sort((one, another) => size(one.schedule) - size(another.schedule));
  const shown = found
    .slice(0, mostShown)
    .flatMap(({ schedule, ids }) => [
      `“${schedule.name}” shows ${ids.join(', ')}:`,
      ...stepsOf(schedule).map((step) => `  ${step}`),
      `  again: ${gate.again(schedule.name)}`,
    ]);
  const more = found.slice(mostShown).map(({ schedule }) => schedule.name);
  return [...shown, ...(more.length > 0 ? [`also on: ${more.join('; ')}`] : [])];
}

/** Says on standard error what was asked, what was not and why, and what to do next. */
export function summarize(gate: GateDone, terminal: Terminal): void {
  const lines = [
    ...departing(gate),
    ...done(gate),
    ...unplayed(gate),
    ...nobody(gate),
    ...unknownAddresses(gate),
    ...neverApproved(gate),
    ...leftOut(gate),
    ...oddProbes(gate),
    next(gate),
  ];
  for (const [nth, line] of lines.entries()) terminal.stderr.write(`${nth === 0 ? 'kco: ' : '     '}${line}\n`);
}
