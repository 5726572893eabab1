import type { OperationId } from '../../../generated/operations.ts';
import type { WholeExchange } from '../../exchange/exchange.ts';
import { header } from '../../exchange/handler.ts';
import { oneSpelling, operationOf, pathOf } from '../../exchange/operation.ts';
import { isObject } from '../../order/json.ts';
import { parsed } from '../parsed.ts';
import type { Evidence, History, HistoryRuling, PlacedEvidence, Ruling } from '../requirement.ts';
import { shown } from '../shown.ts';
import { isDone, keyOf } from './deeds.ts';
import type { Entry } from './ledger.ts';
import { alongManaged } from './managed-life.ts';
import { managing } from './managed-unknown.ts';

/** True for a call of order management that shows that the order is there. */
function shows(exchange: WholeExchange): boolean {
  return managing.some((one) => one === exchange.operation) && isDone(exchange);
}

function readAnswer(exchange: WholeExchange, knownBy: string | undefined): Evidence[] | 'not concerned' {
  const { response, request } = exchange;
  if (response.status === 404) {
    return knownBy === undefined
      ? 'not concerned'
      : [{ at: '/response/status', expected: '200', actual: '404', working: `${knownBy} found the order` }];
  }
  const [body, id] = [parsed(response), pathOf(request.target)[3]];
  if (response.status !== 200 || !isObject(body) || typeof body.order_id !== 'string') return 'not concerned';
  if (oneSpelling(body.order_id) === id) return [];
  return [{ at: '/response/body/order_id', expected: shown(id), actual: shown(body.order_id) }];
}

/** Whether reads answer the order, once it is known to be there. */
export function readAnswersOrder(history: History): HistoryRuling {
  const knownBy = new Map<string | undefined, string>();
  let found: PlacedEvidence[] | undefined;
  for (const exchange of history) {
    const who = header(exchange.request, 'authorization');
    if (exchange.operation === 'readManagedOrder') {
      const ruling = readAnswer(exchange, knownBy.get(who));
      if (ruling !== 'not concerned') {
        found ??= [];
        found.push(...ruling.map((one) => ({ ...one, where: exchange.id })));
      }
    }
    if (shows(exchange) && !knownBy.has(who)) knownBy.set(who, exchange.id);
  }
  return found ?? 'not concerned';
}

interface Made {
  readonly header: string;
  readonly reads: OperationId;
  readonly word: string;
}

/** Whether a Location is the address at which what was made can be read. */
function isAddress({ request }: WholeExchange, location: string, { reads }: Made): boolean {
  const url = URL.canParse(location) ? new URL(location) : undefined;
  if (!url || !['http:', 'https:'].includes(url.protocol)) return false;
  const isRead = operationOf('merchant', { method: 'GET', target: url.pathname }) === reads;
  return isRead && pathOf(url.pathname)[3] === pathOf(request.target)[3];
}

/** Whether a capture or a refund that was taken is answered with its id, twice. */
export function answersCreated(made: Made): (exchange: WholeExchange) => Ruling {
  return (exchange) => {
    const { response } = exchange;
    if (!isDone(exchange)) return 'not concerned';
    if (response.status !== 201) return [{ at: '/response/status', expected: '201', actual: `${response.status}` }];
    const [id, location] = [header(response, made.header), header(response, 'location')];
    const at = `/response/headers/${made.header}`;
    if (exchange.contract && location === undefined) return []; // It may come all the same.
    const noId = { at, expected: `the id of the ${made.word}`, actual: 'no such header' };
    const place = '/response/headers/location';
    const expected = `https://…/${made.word}s/${id ?? '…'}`;
    if (location === undefined) {
      return [...(id ? [] : [noId]), { at: place, expected, actual: 'no Location header' }];
    }
    const isRight = isAddress(exchange, location, made) && (!id || pathOf(location).at(-1) === oneSpelling(id));
    return [...(id ? [] : [noId]), ...(isRight ? [] : [{ at: place, expected, actual: location }])];
  };
}

/** Whether a change that was taken is answered without a body. */
export function writeAnswers(exchange: WholeExchange): Ruling {
  const { response } = exchange;
  if (!isDone(exchange)) return 'not concerned';
  return [
    ...(response.status === 204 ? [] : [{ at: '/response/status', expected: '204', actual: `${response.status}` }]),
    ...(response.body === '' ? [] : [{ at: '/response/body', expected: 'no body', actual: shown(response.body) }]),
  ];
}

/** True for a call whose key, if it bears one, named no other call before: else it may get the answer to that one. */
function isAnsweredItself({ exchange, deeds }: Entry): boolean {
  const first = deeds.byKey.get(keyOf(exchange) ?? '')?.[0] ?? exchange;
  return first === exchange || first === deeds.repeated.get(exchange);
}

/** Judges the answers to these operations, each by itself, where it is no answer to something else. */
export function ofItsOwn(
  operations: readonly OperationId[],
  judge: (exchange: WholeExchange) => Ruling,
): (history: History) => HistoryRuling {
  return alongManaged((entry) => {
    const { exchange } = entry;
    const isMeant = exchange.operation !== undefined && operations.includes(exchange.operation);
    return isMeant && isAnsweredItself(entry) ? judge(exchange) : 'not concerned';
  });
}
