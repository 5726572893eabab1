import type { WholeExchange } from '../../exchange/exchange.ts';
import { isObject, withoutNulls } from '../../order/json.ts';
import { parsed } from '../parsed.ts';
import type { History, HistoryRuling, PlacedEvidence, Requirement } from '../requirement.ts';
import { asJson, shown } from '../shown.ts';

const questions: readonly unknown[] = ['address_update', 'country_change', 'shipping_option_update', 'validation'];
const documented: readonly unknown[] = [200, 301, 302, 303, 307, 400];
const minute = 60_000;

const amounts = ['purchase_currency', 'order_amount', 'order_tax_amount'] as const;
const inLine = ['type', 'reference', 'quantity', 'unit_price', 'tax_rate', 'total_amount', 'total_tax_amount'] as const;
const inOption = ['id', 'price', 'tax_amount'] as const;

function listed(list: unknown, fields: readonly string[]): unknown {
  return Array.isArray(list) ? list.filter(isObject).map((one) => fields.map((field) => one[field])) : undefined;
}

/** What an answer says of the order, name by name; what may well differ from time to time is not in it. */
function saidIn({ response }: WholeExchange): Readonly<Record<string, unknown>> {
  const body = withoutNulls(parsed(response));
  if (response.status !== 200 || !isObject(body)) return {};
  return {
    ...Object.fromEntries(amounts.map((name) => [name, body[name]])),
    order_lines: listed(body.order_lines, inLine),
    shipping_options: listed(body.shipping_options, inOption),
  };
}

/** True where nothing was said about the order between two questions that are the same, and hardly any time has passed. */
function isRepeat(first: WholeExchange, again: WholeExchange): boolean {
  const isSame = first.operation === again.operation && first.request.body === again.request.body;
  const isBehind = Number.isNaN(first.tookMs) || again.at >= Math.floor(first.at + first.tookMs);
  const areAnswers = [first, again].every(({ response }) => documented.includes(response.status));
  return isSame && isBehind && areAnswers && again.at - first.at <= minute;
}

function difference(first: WholeExchange, again: WholeExchange): PlacedEvidence | undefined {
  const where = again.id;
  const [was, now] = [first.response.status, again.response.status];
  const working = `${first.id} asked the same`;
  if (was !== now) return { where, at: '/response/status', expected: `${was}`, actual: `${now}`, working };
  const [before, after] = [saidIn(first), saidIn(again)];
  const name = Object.keys(before).find((one) => asJson(before[one]) !== asJson(after[one]));
  if (name === undefined) return undefined;
  const [expected, actual] = [shown(before[name]), shown(after[name])];
  const isTold = expected !== actual;
  return {
    ...{ where, at: `/response/body/${name}`, working },
    expected: isTold ? expected : 'what was answered before',
    actual: isTold ? actual : 'something else',
  };
}

function answersAlike(history: History): HistoryRuling {
  const asked = history.map((exchange, nth) => [exchange, history[nth + 1]] as const);
  const repeats = asked.flatMap(([first, again]) =>
    again && questions.includes(first.operation) && isRepeat(first, again) ? [{ first, again }] : [],
  );
  if (repeats.length === 0) return 'not concerned';
  return repeats.flatMap(({ first, again }) => difference(first, again) ?? []);
}

/** What a merchant answers when he is asked again. */
export const repeatedQuestions = [
  {
    id: 'callback.answers-alike',
    binds: 'merchant',
    level: 'should',
    statement: 'The same question twice about one order is answered alike.',
    source: {
      document: 'specs/checkout-callback.yaml',
      at: ['#/webhooks/address_update/post', '#/webhooks/validation/post'],
      gist: 'a question may come many times; that it is to be answered alike while nothing has changed, we infer',
    },
    remedy: 'Work the answer out from the question, and not from what the last answer left behind.',
    example: 'A shop that adds its freight to the order in its session charges it twice when the question is repeated.',
    check: { of: 'history', judge: answersAlike },
  },
] as const satisfies readonly Requirement[];
