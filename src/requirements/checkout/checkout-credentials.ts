import type { WholeExchange } from '../../exchange/exchange.ts';
import { header } from '../../exchange/handler.ts';
import type { History, HistoryRuling, PlacedEvidence, Requirement, Ruling } from '../requirement.ts';
import { upheld } from '../requirement.ts';
import { isEmptyHanded, isStranger } from '../strangers.ts';

const document = 'specs/checkout.yaml';
const create = '#/paths/~1checkout~1v3~1orders/post';
const all = ['createOrder', 'readOrder', 'updateOrder', 'abortOrder'] as const;
const unanswered = [429, 502, 503, 504];

/** Judges the answer to somebody whom a check calls a stranger. */
function turnedAway({ response: { status } }: WholeExchange): Ruling {
  if (typeof status !== 'number' || unanswered.includes(status)) return 'not concerned';
  return status === 401 ? upheld : [{ at: '/response/status', expected: '401', actual: `${status}` }];
}

function credentialsRequired(exchange: WholeExchange): Ruling {
  return isEmptyHanded(exchange.request) ? turnedAway(exchange) : 'not concerned';
}

/** Only a run that says with which credentials its merchant comes lets one tell who else is none of its own. */
function wrongRefused(exchange: WholeExchange, given: readonly string[]): Ruling {
  const { request } = exchange;
  return isStranger(request, given) && !isEmptyHanded(request) ? turnedAway(exchange) : 'not concerned';
}

// Older accounts have a password that is no key: only what begins like a key has to be taken alone.
const key = /^basic +kco_(?:test|live)_/i;

/** What the reads by a key alone came to of an order that was answered to the same merchant in the other form. */
function keyAloneAccepted(history: History, given: readonly string[]): HistoryRuling {
  const found: PlacedEvidence[][] = [];
  let known: string | undefined;
  for (const { id, operation, request, response } of history) {
    const brought = header(request, 'authorization') ?? '';
    const { status } = response;
    const isOther = known !== undefined && known !== brought && given.includes(brought);
    if (operation === 'readOrder' && isOther && key.test(brought)) {
      if (status === 200) found.push([]);
      // What is not found may be gone for other reasons.
      if (status === 401 || status === 403)
        found.push([{ where: id, at: '/response/status', expected: '200', actual: `${status}` }]);
    }
    if ((status === 200 || status === 201) && given.includes(brought)) known = brought;
  }
  return found.length > 0 ? found.flat() : 'not concerned';
}

/** Whom Kustom lets in. */
export const admitting = [
  {
    id: 'checkout.credentials-required',
    binds: 'kustom',
    level: 'must',
    statement: 'A request with credentials that can be nobody’s is answered 401.',
    source: {
      document,
      at: ['#/components/responses/Unauthorized', `${create}/responses/401`],
      gist: 'missing or wrong credentials are answered 401, with a page or with JSON',
    },
    remedy: 'Answer 401 before anything else is looked at.',
    example: 'A stranger who creates an order with no key at all is turned away.',
    check: { of: 'exchange', operation: all, judge: credentialsRequired },
  },
  {
    id: 'checkout.wrong-credentials-refused',
    binds: 'kustom',
    level: 'must',
    statement: 'A request with other credentials than the run was given is answered 401.',
    source: {
      document,
      at: ['#/components/responses/Unauthorized', `${create}/responses/401`],
      gist: 'missing or wrong credentials are answered 401, with a page or with JSON',
    },
    remedy: 'Compare user name and password, or the key alone, with those of the account, whole and letter by letter.',
    example: 'A merchant whose password has one letter too many is turned away like anybody else.',
    check: { of: 'exchange', operation: all, judge: wrongRefused },
  },
  {
    id: 'checkout.key-alone-accepted',
    binds: 'kustom',
    level: 'should',
    statement: 'An order that was answered to user name and password is answered to the API key alone.',
    source: {
      document,
      at: ['#/components/securitySchemes/basic'],
      gist: 'the key alone, as it is after the word Basic, is the other form of the same credentials',
    },
    remedy: 'Take the API key after the word Basic for the account that it belongs to, with or without a user name.',
    example: 'A shop that keeps nothing but its key reads the orders that it created with its user name as well.',
    check: { of: 'history', judge: keyAloneAccepted },
  },
] as const satisfies readonly Requirement[];
