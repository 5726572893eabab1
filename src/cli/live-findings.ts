import type { Exchange } from '../exchange/exchange.ts';
import { inspect } from '../inspect/inspect.ts';
import { looseRun } from '../inspect/loose-run.ts';
import type { Run } from '../inspect/run.ts';
import type { Terminal } from '../io/terminal.ts';
import { catalogue } from '../requirements/catalogue.ts';

const mostTold = 10;

// What only the life of an order shows would be a guess before it is over: the report at the end tells it.
const atOnce = catalogue.filter(({ check }) => !('of' in check && check.of === 'history'));

/** An exchange in a line, and what departs in it, one line a finding. */
export function foundAtOnce(exchange: Exchange, subject: Run['subject']): string {
  const { operation, request, response, tookMs } = exchange;
  const what = operation ?? `${request?.method} ${request?.target}, which kco does not know yet`;
  const rows = [`${exchange.id}  ${what}  ${response?.status}  ${tookMs.toFixed(0)} ms`];
  const alone: Run = { ...looseRun('', [exchange], exchange.at), subject };
  for (const { requirement, findings } of inspect(atOnce, alone)) {
    for (const { evidence } of findings.slice(0, mostTold)) {
      const words = `expected ${evidence.expected}, got ${evidence.actual}`;
      rows.push(`  ${requirement.id}  ${evidence.at}: ${words}`);
    }
    const more = findings.length - mostTold;
    if (more > 0) rows.push(`  ${requirement.id}  and ${more} more like these`);
  }
  return `${rows.join('\n')}\n`;
}

/** Says at once what departs: a convenience, the verdicts come from the whole record at the end. */
export function liveFindings(
  terminal: Terminal,
  quiet: boolean,
  subject: Run['subject'],
): (exchange: Exchange) => void {
  return (exchange) => {
    if (!quiet) terminal.stderr.write(foundAtOnce(exchange, subject));
  };
}
