import type { WholeExchange } from '../exchange/exchange.ts';
import { header } from '../exchange/handler.ts';
import { isDone, isWrite, keyOf } from './deeds.ts';
import { deedInWords, deedOf, keyLife } from './intent.ts';
import { document } from './om-pointers.ts';
import {
  type Evidence,
  type History,
  type HistoryRuling,
  type PlacedEvidence,
  type Requirement,
  type Ruling,
  upheld,
} from './requirement.ts';
import { isUnresolved, keyAt, keyInWords, keylessNotRepeated, retryKeepsKey } from './retries.ts';

const idempotency = '#/components/parameters/IdempotencyKey';

function actsBearKey(exchange: WholeExchange): Ruling {
  if (keyOf(exchange)) return upheld;
  return [{ at: keyAt, expected: 'a key that names this deed, the same on every repeat of it', actual: 'no key' }];
}

function idIn({ response }: WholeExchange): string | undefined {
  return header(response, 'capture-id') ?? header(response, 'refund-id');
}

/** What becomes of a deed under a key that names another one, as far as it is documented. */
function outcome(first: WholeExchange, second: WholeExchange): string {
  const [did, asks] = [deedInWords(first), deedInWords(second)];
  const ids = [idIn(first), idIn(second)];
  if (ids[0] && ids[1] && ids[0] !== ids[1]) {
    return `only the key counts: that the ${asks} was carried out beside the ${did} of ${first.id}, nobody promises`;
  }
  const isSure = isDone(first) && first.operation === second.operation;
  const what = isSure ? 'was not carried out' : 'may not have been carried out';
  return `only the key counts: it names the ${did} of ${first.id}, whose answer is given again, and the ${asks} ${what}`;
}

function usedTwice(first: WholeExchange, second: WholeExchange): Evidence {
  const expected = `a new key for this ${deedInWords(second)}`;
  return { at: keyAt, expected, actual: `${keyInWords(second)}, as in ${first.id}`, working: outcome(first, second) };
}

/** Whether a call may have been taken for what its key names. Whether a refusal is remembered, no source says. */
function isRemembered(exchange: WholeExchange): boolean {
  return isDone(exchange) || isUnresolved(exchange);
}

function newDeedNewKey(history: History): HistoryRuling {
  const firsts = new Map<string, WholeExchange>();
  const found: PlacedEvidence[] = [];
  let judged = 0;
  for (const exchange of history) {
    const key = isWrite(exchange) ? keyOf(exchange) : undefined;
    if (key === undefined) continue;
    judged += 1;
    const name = `${header(exchange.request, 'authorization')}\n${key}`;
    const first = firsts.get(name);
    if (first && exchange.at - first.at <= keyLife) {
      if (deedOf(first) !== deedOf(exchange)) found.push({ ...usedTwice(first, exchange), where: exchange.id });
    } else if (isRemembered(exchange)) firsts.set(name, exchange);
  }
  return judged === 0 ? 'not concerned' : found;
}

/** How a merchant keeps money from moving twice. */
export const merchantKeys = [
  {
    id: 'om.acts-bear-key',
    binds: 'merchant',
    level: 'should',
    statement: 'A capture, a refund, a cancellation, a release and a new amount bear an idempotency key.',
    source: {
      document,
      at: [idempotency],
      gist: 'the header is optional and strongly advised: without it a call that is repeated is carried out twice',
    },
    remedy: 'Send Klarna-Idempotency-Key with each of these calls, one key per deed, kept until the deed is answered.',
    example: 'A capture of 4000 without a key that times out and is sent again captures 8000.',
    check: {
      of: 'exchange',
      operation: ['captureOrder', 'refundOrder', 'cancelOrder', 'releaseAuthorization', 'updateAuthorization'],
      judge: actsBearKey,
    },
  },
  {
    id: 'om.retry-keeps-key',
    binds: 'merchant',
    level: 'must',
    statement:
      'A capture or a refund that is sent again because its outcome is unknown bears the key of the first attempt.',
    source: {
      document,
      at: [idempotency, '#/components/responses/Failed', '#/components/responses/Unavailable'],
      gist: 'a call under a new key is a new deed; under the key of before it is answered as before',
    },
    remedy:
      'Store the key with the deed before the first attempt, and send it with every further one; or read the order first and see what became of it.',
    example: 'A refund of 2000 that timed out is sent again under its key; under a fresh one 4000 may be given back.',
    check: { of: 'history', judge: retryKeepsKey },
  },
  {
    id: 'om.keyless-not-repeated',
    binds: 'merchant',
    level: 'should',
    statement:
      'A capture or a refund that bore no key, and whose outcome is unknown, is not sent again before the order was read.',
    source: {
      document,
      at: [idempotency, '#/components/responses/Failed', '#/components/responses/Unavailable'],
      gist: 'without a key each call is a deed of its own; a key on the second attempt does not name the first',
    },
    remedy:
      'Read the order and see whether the amount moved before you send it again; then send every call with a key.',
    example: 'A capture of 4000 without a key times out and is sent again: 8000 may be captured.',
    check: { of: 'history', judge: keylessNotRepeated },
  },
  {
    id: 'om.new-deed-new-key',
    binds: 'merchant',
    level: 'must',
    statement: 'An idempotency key that names one deed is used for no other one.',
    source: {
      document,
      at: [idempotency],
      gist: 'only the key counts and not the body: a second deed under it gets the answer to the first, and is not done',
    },
    remedy: 'Make a fresh key for each capture, refund and change; a session, an order or a customer is no deed.',
    example: 'Under the key of a capture of 6000 a capture of 1000 is answered 201, and nothing more is captured.',
    check: { of: 'history', judge: newDeedNewKey },
  },
] as const satisfies readonly Requirement[];
