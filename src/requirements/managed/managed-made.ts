import type { CaptureList } from '../../../generated/order-management.ts';
import { CaptureList as fitsCaptureList } from '../../../generated/validators/checkout.js';
import { header } from '../../exchange/handler.ts';
import { segments } from '../../exchange/operation.ts';
import { whole } from '../../order/amount.ts';
import { isObject, withoutNulls } from '../../order/json.ts';
import { parsed } from '../parsed.ts';
import { type Evidence, type Ruling, upheld } from '../requirement.ts';
import { shown } from '../shown.ts';
import { answeredAlike, type Deed, isDone, named } from './deeds.ts';
import type { Entry } from './ledger.ts';
import { type Span, spansTo } from './managed-life.ts';
import { captureList, type Listed, statesListed, statesMade } from './managed-lists.ts';
import type { JudgeEntry } from './managed-refused.ts';

function isSameMerchant(entry: Entry, { exchange }: Deed): boolean {
  return header(entry.exchange.request, 'authorization') === header(exchange.request, 'authorization');
}

/** Where a text that was sent with a capture or a refund is answered otherwise; an empty one may be left out. */
function otherText(name: string, sent: unknown, stated: Readonly<Record<string, unknown>>): Evidence[] {
  const [was, is] = [isObject(sent) ? (sent[name] ?? '') : '', stated[name] ?? ''];
  if (was === '' || was === is) return [];
  return [{ at: `/response/body/${name}`, expected: shown(was), actual: shown(is) }];
}

/** Whether what was made is read back as it was sent. */
export function readBack(operation: 'readCapture' | 'readRefund', of: Listed): JudgeEntry {
  return (entry) => {
    const { exchange, deeds, isAlone, nth } = entry;
    const deed =
      exchange.operation === operation ? deeds.byId.get(segments(exchange.request.target)[5] ?? '') : undefined;
    if (deed?.does !== of.does || !isAlone || deed.nth >= nth || !isSameMerchant(entry, deed)) return 'not concerned';
    const { status } = exchange.response;
    const working = `${deed.exchange.id} made it: a ${of.word} of ${deed.amount}`;
    if (status === 404) return [{ at: '/response/status', expected: '200', actual: '404', working }];
    const stated = withoutNulls(parsed(exchange.response));
    if (status !== 200 || !isObject(stated)) return 'not concerned';
    const [amount, id] = [whole(stated, of.amount), stated[of.id]];
    const sent = withoutNulls(parsed(deed.exchange.request));
    const isRightId = id === undefined || id === deed.id;
    const isRightAmount = amount === undefined || deed.amount === undefined || amount === deed.amount;
    return [
      ...(isRightId ? [] : [{ at: `/response/body/${of.id}`, expected: shown(deed.id), actual: shown(id), working }]),
      ...(isRightAmount
        ? []
        : [{ at: `/response/body/${of.amount}`, expected: `${deed.amount}`, actual: `${amount}`, working }]),
      ...otherText('reference', sent, stated),
      ...otherText('description', sent, stated),
    ];
  };
}

function listIn({ exchange: { operation, response } }: Entry): CaptureList | undefined {
  if (operation !== 'listCaptures' || response.status !== 200) return undefined;
  const list = withoutNulls(parsed(response));
  return fitsCaptureList(list) ? (list as CaptureList) : undefined;
}

/** The lists of captures in a history, each with what was done since the one before. */
export const listings = spansTo(listIn);

/** What was made is in the list of the captures. */
export function listStates({ stated, earlier = [], made }: Span<CaptureList>): Ruling {
  const [fresh, kept] = [
    statesMade(stated, made, captureList, '/response/body'),
    statesListed(stated, earlier, captureList, '/response/body'),
  ];
  if (fresh === 'not concerned') return kept;
  return kept === 'not concerned' ? fresh : [...fresh, ...kept];
}

// How long Kustom keeps a key it does not say; at Klarna it was a day.
const hour = 60 * 60 * 1_000;
const elsewhere: readonly unknown[] = [401, 409, 429];

/** Whether a repeat under the key of a call that was done is answered as that was. */
export const keyReplays: JudgeEntry = ({ exchange, isAlone, deeds }) => {
  const first = deeds.repeated.get(exchange);
  const { status } = exchange.response;
  if (!first || !isDone(first) || !isAlone || exchange.at - first.at > hour) return 'not concerned';
  if (typeof status !== 'number' || status >= 500 || elsewhere.includes(status)) return 'not concerned';
  if (header(exchange.request, 'authorization') !== header(first.request, 'authorization')) return 'not concerned';
  const working = `${first.id} bore the same key, and was answered ${first.response.status}`;
  if (status !== first.response.status) {
    return [{ at: '/response/status', expected: `${first.response.status}`, actual: `${status}`, working }];
  }
  const wrong = answeredAlike.filter((name) => named(first.response, name) !== named(exchange.response, name));
  if (wrong.length === 0) return upheld;
  return wrong.map((name) => ({
    at: `/response/headers/${name}`,
    expected: header(first.response, name) ?? 'none',
    actual: header(exchange.response, name) ?? 'none',
    working,
  }));
};
