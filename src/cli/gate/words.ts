import { notHere } from '../../driver/delivering.ts';
import { nobodys } from '../../driver/questioning.ts';
import type { Schedule } from '../../driver/schedule.ts';
import { stepsOf } from '../../driver/schedule-words.ts';
import type { Exchange } from '../../exchange/exchange.ts';
import type { Terminal } from '../../io/terminal.ts';
import { many } from '../../report/many.ts';
import { isNobodys } from '../../simulator/callbacks/call.ts';
import { questionNames, tidingNames } from './addresses.ts';
import type { GateDone } from './done.ts';
import { hints, next } from './hints.ts';
import { pointing } from './sandbox.ts';

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
  return [...counted].flatMap(([reason, all]) =>
    reason === notHere || reason === nobodys ? [] : [`not played: ${all.length}: ${reason}`],
  );
}

/** Callbacks whose address is nobody's by its name: Kustom is not even rung up for them. */
function uncalled({ run, urls }: GateDone): string[] {
  const called: Readonly<Record<string, string>> = { ...urls.questions, ...urls.tidings };
  const named = Object.entries(called).filter(
    ([name, url]) => isNobodys(url) && !run.exchanges.some(({ operation }) => operation === name),
  );
  const names = named.map(([name]) => name).join(', ');
  return named.length === 0 ? [] : [`never called: ${names}: ${nobodys}`];
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
    ...uncalled(gate),
    ...leftOut(gate),
    ...hints(gate),
    ...(gate.known === undefined ? [] : [`the ids: ${gate.known}`]),
    next(gate),
  ];
  for (const [nth, line] of lines.entries()) terminal.stderr.write(`${nth === 0 ? 'kco: ' : '     '}${line}\n`);
}
