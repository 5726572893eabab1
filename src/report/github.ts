import type { Report } from '../../generated/conformance.ts';
import { cut } from './cut.ts';
import type { Evidence } from './evidence.ts';
import { type Notice, noticesIn } from './notices.ts';

// GitHub shows ten annotations of each kind per step, in the order in which they come, and cuts long ones by itself.
const mostOfAKind = 10;
const longest = 3_500;

const commands = { error: 'error', warning: 'warning', note: 'notice' } as const;

function data(text: string): string {
  return text.toWellFormed().replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

function annotation(command: string, title: string, text: string, [place]: Notice['places'] = []): string {
  const { file, line, column } = place ?? {};
  const words = [
    ...(file === undefined ? [] : [`file=${property(file)}`]),
    ...(line === undefined ? [] : [`line=${line}`]),
    ...(column === undefined ? [] : [`col=${column}`]),
    `title=${property(title)}`,
  ];
  return `::${command} ${words.join(',')}::${data(cut(text, longest))}`;
}

/** The report as annotations of a GitHub workflow, one a line; at most ten of each kind are shown there, and no more written. */
export function github(report: Report, evidence: Evidence): string {
  const all = noticesIn(report, evidence).filter(({ level }) => level !== 'note');
  const kinds = Map.groupBy(all, ({ level }) => level);
  const shown = [...kinds.values()].flatMap((them) => them.slice(0, mostOfAKind));
  const more = all.length - shown.length;
  const rest =
    more > 0 ? ` ${more} more do not fit here: GitHub shows ${mostOfAKind} of a kind. --format json lists all.` : '';
  const verdict = `${report.verdict}: ${report.because}.${rest}`;
  const isFine = report.verdict === 'conformant';
  const isSaid = isFine || shown.some(({ level }) => level === 'error');
  return [
    ...shown.map(({ level, id, text, places }) => annotation(commands[level], id, text, places)),
    // A run that could not be judged has no departure in it, and is no success.
    annotation(isSaid ? 'notice' : 'error', 'kco', verdict),
    '',
  ].join('\n');
}
