import type { WholeExchange } from '../../exchange/exchange.ts';
import { header } from '../../exchange/handler.ts';
import { type Ruling, upheld } from '../requirement.ts';

/** The statuses of a denial by a page. */
export const redirects: readonly unknown[] = [301, 302, 303, 307];

/** An answer that broke off, with the reason: not the time it took. */
function brokenOff({ response: { status, because }, tookMs }: WholeExchange): string | undefined {
  if (status !== 'broken off') return undefined;
  const after = Number.isNaN(tookMs) ? '' : ` after ${Math.ceil(tookMs)} ms`;
  return `${status}${after}${because === undefined ? '' : `: ${because}`}`;
}

/** How long a merchant took to answer, in words; whose answer broke off, whatever the reason, was not late. */
export function answeredWithin(limitMs: number, otherwise: string): (exchange: WholeExchange) => Ruling {
  return ({ response: { status }, tookMs }) => {
    if (status === 'refused' || status === 'broken off' || Number.isNaN(tookMs)) return 'not concerned';
    const isAnswer = typeof status === 'number';
    if (isAnswer && tookMs <= limitMs) return upheld;
    const expected = `an answer within ${limitMs} ms${otherwise}`;
    const what = isAnswer ? 'an answer' : status;
    return [{ at: '/response', expected, actual: `${what} after ${Math.ceil(tookMs)} ms` }];
  };
}

/** Whether a question that the customer waits for is answered in a way that is documented. `agreeing`: what 200 does. */
export function answersAsDocumented(agreeing: string): (exchange: WholeExchange) => Ruling {
  return (exchange) => {
    const { response } = exchange;
    const { status } = response;
    const broken = brokenOff(exchange);
    if (broken !== undefined) return [{ at: '/response', expected: 'an answer to its end', actual: broken }];
    if (typeof status !== 'number') return 'not concerned';
    if (status === 200 || status === 400) return upheld;
    if (!redirects.includes(status)) {
      const expected = `200 to ${agreeing}; 303 with Location, or 400, to deny`;
      return [{ at: '/response/status', expected, actual: `${status}` }];
    }
    if (header(response, 'location')) return upheld;
    return [
      { at: '/response/headers/location', expected: 'the page to send the shopper to', actual: 'no Location header' },
    ];
  };
}
