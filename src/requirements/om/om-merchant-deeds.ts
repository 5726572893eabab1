import type { WholeExchange } from '../../exchange/exchange.ts';
import { header } from '../../exchange/handler.ts';
import { isDone, isWrite, keyOf } from '../managed/deeds.ts';
import { deedInWords, deedOf, isUnresolved, keyInWords, keyLife, subjectOf } from '../managed/intent.ts';
import type { Evidence, History, HistoryRuling, PlacedEvidence, Requirement } from '../requirement.ts';
import { document } from './om-pointers.ts';

const idempotency = '#/components/parameters/IdempotencyKey';
const at = '/request/headers/klarna-idempotency-key';

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
  return { at, expected, actual: `${keyInWords(second)}, as in ${first.id}`, working: outcome(first, second) };
}

/** Whether a call may have been taken for what its key names. Whether a refusal is remembered, no source says. */
function isRemembered(exchange: WholeExchange): boolean {
  return isDone(exchange) || isUnresolved(exchange);
}

/**
 * Judges the calls that bear a key that was used before. `scope`: what a key is remembered for; `isSame`: whether a call is
 * what its key names.
 */
function underUsedKeys(
  scope: (exchange: WholeExchange, key: string) => string,
  isSame: (first: WholeExchange, again: WholeExchange) => boolean,
): (history: History) => HistoryRuling {
  return (history) => {
    const firsts = new Map<string, WholeExchange>();
    const found: PlacedEvidence[] = [];
    let judged = 0;
    for (const exchange of history) {
      const key = isWrite(exchange) ? keyOf(exchange) : undefined;
      if (key === undefined) continue;
      judged += 1;
      const name = scope(exchange, key);
      const first = firsts.get(name);
      if (first && exchange.at - first.at <= keyLife) {
        if (!isSame(first, exchange)) found.push({ ...usedTwice(first, exchange), where: exchange.id });
      } else if (isRemembered(exchange)) firsts.set(name, exchange);
    }
    return judged === 0 ? 'not concerned' : found;
  };
}

const newDeedNewKey = underUsedKeys(
  (exchange, key) => `${subjectOf(exchange)}\n${key}`,
  (first, again) => deedOf(first) === deedOf(again),
);

const oneKeyOneCall = underUsedKeys(
  ({ request }, key) => `${header(request, 'authorization')}\n${key}`,
  (first, again) => subjectOf(first) === subjectOf(again),
);

/** What a merchant takes for the key of a deed. */
export const merchantDeeds = [
  {
    id: 'om.new-deed-new-key',
    binds: 'merchant',
    level: 'must',
    statement: 'An idempotency key that names one deed is sent with no other one of the same call.',
    source: {
      document,
      at: [idempotency],
      gist: 'only the key counts and not the body: a second deed under it gets the answer to the first, and is not done',
    },
    remedy: 'Make a fresh key for each capture, refund and change; a session, an order or a customer is no deed.',
    example: 'Under the key of a capture of 6000 a capture of 1000 is answered 201, and nothing more is captured.',
    check: { of: 'history', judge: newDeedNewKey },
  },
  {
    id: 'om.one-key-one-call',
    binds: 'merchant',
    level: 'should',
    statement: 'An idempotency key that was sent with one call is sent with no call to another address.',
    source: {
      document,
      at: [idempotency],
      gist: 'whether a key counts for one call or for all calls of a merchant is not said; only a fresh one is safe',
    },
    remedy: 'Make a fresh key for each call; the number of an order, or a session, is none.',
    example: 'Where keys count for all calls, a refund under the key of the capture is answered as the capture was.',
    check: { of: 'history', judge: oneKeyOneCall },
  },
] as const satisfies readonly Requirement[];
