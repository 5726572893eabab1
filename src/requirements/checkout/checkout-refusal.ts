import { operations } from '../../../generated/operations.ts';
import type { WholeExchange } from '../../exchange/exchange.ts';
import { header } from '../../exchange/handler.ts';
import { isObject } from '../../order/json.ts';
import { idAskedFor } from '../life.ts';
import { nobodys } from '../nobody.ts';
import { parsed } from '../parsed.ts';
import { isAboutTheOrder } from '../refusals.ts';
import { type Evidence, type Requirement, type Ruling, upheld } from '../requirement.ts';
import { shown } from '../shown.ts';

const document = 'specs/checkout.yaml';
const one = '#/paths/~1checkout~1v3~1orders~1{order_id}';
const all = ['createOrder', 'readOrder', 'updateOrder', 'abortOrder'] as const;

function unknownIdRefused(exchange: WholeExchange): Ruling {
  const { operation, response } = exchange;
  if (idAskedFor(exchange) !== nobodys || !isAboutTheOrder(response.status)) return 'not concerned';
  // Which comes first, the order or the body of the update, is documented nowhere.
  if (operation === 'updateOrder' && response.status === 400) return 'not concerned';
  return response.status === 404 ? upheld : [{ at: '/response/status', expected: '404', actual: `${response.status}` }];
}

/** Whether the specification promises a refusal of this shape here; then the schema reports what is wrong with it. */
function isPromised({ operation, response }: WholeExchange): boolean {
  const found = operations.find(({ id }) => id === operation);
  return Object.entries(found?.answers ?? {}).some(
    ([status, schema]) => status === `${response.status}` && schema !== null,
  );
}

function errorBody(exchange: WholeExchange): Ruling {
  const { response } = exchange;
  const body = parsed(response);
  const isRefusal = typeof response.status === 'number' && response.status >= 400 && response.status < 500;
  // Without the code it is the gateway that speaks, and it may say what it likes.
  if (!isRefusal || !isObject(body) || typeof body.error_code !== 'string') return 'not concerned';
  const { error_code, error_messages, correlation_id } = body;
  const named = header(response, 'klarna-correlation-id') ?? correlation_id;
  const mismatch = (field: string, isRight: boolean, expected: string): Evidence[] =>
    isRight ? [] : [{ at: `/response/body/${field}`, expected, actual: shown(body[field]) }];
  const isTraceable =
    typeof correlation_id === 'string' ? correlation_id !== '' && correlation_id === named : isPromised(exchange);
  return [
    ...mismatch('error_code', /^[A-Z][A-Z0-9_]*$/.test(error_code), 'a code in capitals'),
    ...mismatch('error_messages', Array.isArray(error_messages) || isPromised(exchange), 'a list'),
    ...mismatch(
      'correlation_id',
      isTraceable,
      typeof named === 'string' && named ? shown(named) : 'a name of this exchange',
    ),
  ];
}

/** How Kustom refuses what it does not know. */
export const refusing = [
  {
    id: 'checkout.unknown-id-refused',
    binds: 'kustom',
    level: 'must',
    statement: 'The read, update or abort of an order that nobody can have created is answered 404.',
    source: {
      document,
      at: [`${one}/get/responses/404`, `${one}/post/responses/404`, `${one}~1abort/post/responses/404`],
      gist: 'there is no such order; the body may be empty',
    },
    remedy: 'Answer 404 where no order of this merchant has the id in the path.',
    example: 'A shop that asks for an id of zeros is told that there is no such order, and opens a new one.',
    check: { of: 'exchange', operation: ['readOrder', 'updateOrder', 'abortOrder'], judge: unknownIdRefused },
  },
  {
    id: 'checkout.error-body',
    binds: 'kustom',
    level: 'should',
    statement:
      'A refusal by the service has its code in capitals, a list of messages, and the correlation id of its header.',
    source: {
      document,
      at: ['#/components/schemas/Error', '#/components/headers/CorrelationId'],
      gist: 'the code is for programs, the messages for people, the correlation id for support; so it was recorded',
    },
    remedy: 'Write error_code, error_messages and correlation_id in every JSON refusal, and the id into the header.',
    example: 'A shop that logs the correlation_id of a BAD_VALUE can ask Kustom about it a week later.',
    check: { of: 'exchange', operation: all, judge: errorBody },
  },
] as const satisfies readonly Requirement[];
