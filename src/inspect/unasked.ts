import type { Exchange } from '../exchange/exchange.ts';
import type { Run } from './run.ts';

/** True for a call that the specification does not know, and so of nobody's duty. */
export function isAstray({ from, operation, request }: Exchange): boolean {
  return from === 'merchant' && operation === undefined && request !== undefined && request.target !== '';
}

function inWords(exchange: Exchange): string {
  const { id, request, response } = exchange;
  const call = request && request.target !== '' ? `${request.method} ${request.target}` : id;
  if (isAstray(exchange)) return `${call} is no address of Kustom’s`;
  const answered = response && request ? `, answered ${response.status},` : '';
  return `of ${call}${answered} nothing is asked by itself`;
}

const mostTold = 3;

/** What it was of which nothing was judged, in words; empty where there was nothing at all. */
export function unasked({ exchanges }: Run): string {
  const all = [...new Set(exchanges.map(inWords))];
  const more = all.length > mostTold ? `; and ${all.length - mostTold} more` : '';
  return all.length === 0 ? '' : `: ${all.slice(0, mostTold).join('; ')}${more}`;
}
