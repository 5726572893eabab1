import { resolve } from 'node:path';
import type { Report } from '../../generated/conformance.ts';
import { CannotJudge } from '../config/cannot-judge.ts';
import { bareOrder } from '../exchange/bare.ts';
import type { Exchange } from '../exchange/exchange.ts';
import { isRecord } from '../exchange/record.ts';
import { looseRun } from '../inspect/loose-run.ts';
import type { Run } from '../inspect/run.ts';
import { realClock } from '../io/clock.ts';
import { readAll, readText, recordPath } from '../io/input.ts';
import type { Terminal } from '../io/terminal.ts';
import { isObject } from '../order/json.ts';
import { report } from '../report/document.ts';
import { commandLine } from './command-line.ts';
import { exitCodeOf } from './exit-code.ts';
import { deliver, type Output } from './output.ts';

/** The words on the line of `kco check`. */
export interface CheckOptions {
  readonly format?: readonly Output[];
  readonly strict?: boolean;
}

/** What one file brings to be judged. */
interface Brought {
  readonly exchanges: readonly Exchange[];
  readonly complete: boolean;
}

function parsed(text: string, name: string): unknown {
  if (text.trim() === '') throw new CannotJudge(`${name} is empty.`);
  try {
    return JSON.parse(text);
  } catch (thrown) {
    throw new CannotJudge(`${name} is no JSON: ${(thrown as SyntaxError).message}.`);
  }
}

// What only order management says; as an order of the checkout it would be judged by the wrong schema.
const managed = ['captured_amount', 'refunded_amount', 'remaining_authorized_amount'];

function orderIn(text: string, name: string): Brought {
  const value = parsed(text, name);
  if (!isObject(value) || !('order_lines' in value || 'order_amount' in value)) {
    const advice = '`kco check` reads orders (JSON with order_lines and order_amount) and the runs that kco recorded';
    throw new CannotJudge(`${name} holds no order. ${advice}.`);
  }
  if (managed.some((field) => field in value)) {
    throw new CannotJudge(`${name} belongs to order management, which \`kco check\` does not judge yet.`);
  }
  return { exchanges: [bareOrder(text, name, realClock.now())], complete: true };
}

async function bring(text: string, name: string, alone: boolean): Promise<Brought> {
  if (!isRecord(text)) return orderIn(text, name);
  const { recordIn } = await import('./record-in.ts');
  const { exchanges, complete } = recordIn(text, name);
  const named = alone ? exchanges : exchanges.map((exchange) => ({ ...exchange, id: `${name} ${exchange.id}` }));
  return { exchanges: named, complete };
}

/** Throws where a report would be written over what it reports on. */
function mustNotOverwrite(files: readonly string[], outputs: readonly Output[] | undefined, cwd: string): void {
  const inputs = new Set(files.map((file) => resolve(cwd, file)));
  const [clash] = (outputs ?? []).filter(({ file }) => file !== undefined && inputs.has(resolve(cwd, file)));
  if (clash) throw new CannotJudge(`${clash.file} is what is judged; name another file for the report.`);
}

/** `kco check FILE… | -`: judges what stands in files, whoever wrote it. */
export async function check(terminal: Terminal, options: CheckOptions, files: readonly string[]): Promise<number> {
  mustNotOverwrite(files, options.format, terminal.cwd);
  const brought: Brought[] = [];
  for (const file of files) {
    const isStdin = file === '-';
    const text = isStdin ? await readAll(terminal.stdin) : readText(recordPath(resolve(terminal.cwd, file)));
    brought.push(await bring(text.replace(/^\uFEFF/, ''), isStdin ? 'standard input' : file, files.length === 1));
  }
  const exchanges = brought.flatMap((one) => one.exchanges);
  const run: Run = {
    ...looseRun(commandLine('check', files, { strict: options.strict }), exchanges, realClock.now()),
    complete: brought.every(({ complete }) => complete),
  };
  const judged: Report = report(run, { unseenOk: [], strict: options.strict ?? false });
  await deliver(judged, options.format, terminal);
  return exitCodeOf(judged);
}
