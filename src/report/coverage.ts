import { answersIn, type OperationUse } from '../usage/answers.ts';
import type { Recorded, Seen } from '../usage/seen.ts';
import { type Cell, type Row, statuses, transitionsIn } from '../usage/transitions.ts';

function where({ times, scenarios: [first, ...more] }: Seen): string {
  const others = more.length > 0 ? ` and ${more.length} more` : '';
  return first === undefined ? `${times} ×` : `${times} ×, ${first}${others}`;
}

function ofOperation({ operation, statuses: all }: OperationUse): string[] {
  const unseen = all.filter(({ seen }) => seen === undefined).map(({ status }) => status);
  const lines = all.flatMap(({ status, isDocumented, seen }) =>
    seen ? [`  ${status}${isDocumented ? '' : ' (not documented)'}  ${where(seen)}`] : [],
  );
  return [operation, ...lines, ...(unseen.length > 0 ? [`  not seen: ${unseen.join(', ')}`] : [])];
}

function ofCell({ isPossible, answers, seen }: Cell): string {
  if (seen) return `${answers.join('/')} ${seen.times}×`;
  return isPossible ? '·' : '–';
}

function table(rows: readonly Row[]): string[] {
  const lines = [['', ...statuses], ...rows.map(({ deed, cells }) => [deed, ...cells.map(ofCell)])];
  const widths = lines[0]?.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0))) ?? [];
  return lines.map((line) =>
    line
      .map((word, column) => word.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}

function counted(cells: readonly Cell[]): string {
  const possible = cells.filter(({ isPossible }) => isPossible);
  return `${possible.filter(({ seen }) => seen).length} of ${possible.length} cells`;
}

/** No recorded answer has the last status, so its cells are counted by themselves. */
function count(rows: readonly Row[]): string {
  const cells = rows.flatMap((row) => row.cells);
  const [closed, others] = [cells.filter(isClosed), cells.filter((cell) => !isClosed(cell))];
  return `${counted(others)} seen, and ${counted(closed)} of CLOSED, which no recorded Kustom has answered`;
}

function isClosed({ status }: Cell): boolean {
  return status === 'CLOSED';
}

/** Which operations a record has asked for, how they were answered, and in which status bought orders were, as text. */
export function coverage(record: Recorded): string {
  const operations = answersIn(record);
  const used = operations.filter((one) => one.statuses.some(({ seen }) => seen));
  const documented = operations.flatMap((one) => one.statuses.filter(({ isDocumented }) => isDocumented));
  const answered = documented.filter(({ seen }) => seen);
  const rows = transitionsIn(record);
  return [
    `Operations: ${used.length} of ${operations.length} seen, with ${answered.length} of ${documented.length} documented answers.`,
    'Not counted is what a Kustom answers in trouble: 429 and 5xx. Nobody should ask for the operations that are withdrawn.',
    '',
    ...operations.flatMap(ofOperation),
    '',
    `Bought orders, by their status before the deed: ${count(rows)}.`,
    'Counted is what a read told, until something moved the order. · not seen, – cannot be.',
    '',
    ...table(rows),
    '',
  ].join('\n');
}
