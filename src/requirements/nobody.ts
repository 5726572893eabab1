import type { WholeExchange } from '../exchange/exchange.ts';
import { header } from '../exchange/handler.ts';
import { type Ruling, upheld } from './requirement.ts';

/** The id that no order, capture or refund has: RFC 9562 keeps it from being anybody's. */
export const nobodys = '00000000-0000-0000-0000-000000000000';

// No letter and no digit: neither base64 nor a key. Files from elsewhere leave credentials out, so that is no sign.
const emptyHanded = /^basic +[^\p{L}\p{N}]+$/iu;
const unanswered = [429, 502, 503, 504];

/** Whether a call with credentials that can be nobody's is turned away. */
export function credentialsRequired({ request, response }: WholeExchange): Ruling {
  const { status } = response;
  if (!emptyHanded.test(header(request, 'authorization') ?? '')) return 'not concerned';
  if (typeof status !== 'number' || unanswered.includes(status)) return 'not concerned';
  return status === 401 ? upheld : [{ at: '/response/status', expected: '401', actual: `${status}` }];
}
