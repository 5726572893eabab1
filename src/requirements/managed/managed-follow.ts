import type { OperationId } from '../../../generated/operations.ts';
import type { ManagedOrder, ShippingInfo } from '../../../generated/order-management.ts';
import * as schemas from '../../../generated/validators/checkout.js';
import type { WholeExchange } from '../../exchange/exchange.ts';
import { describe, segments } from '../../exchange/operation.ts';
import { isObject, withoutNulls } from '../../order/json.ts';
import { parsed } from '../parsed.ts';
import { type Evidence, upheld } from '../requirement.ts';
import { shown } from '../shown.ts';
import { told } from '../told.ts';
import { isFresh } from './managed-life.ts';
import { otherLines } from './managed-lines.ts';
import type { JudgeReading, Reading } from './managed-reads.ts';

type Json = Readonly<Record<string, unknown>>;

/** What a call sent; nothing where that does not fit its schema. */
function sentIn({ operation, request }: WholeExchange): Json {
  const schema = operation && describe(operation).request;
  const value = withoutNulls(parsed(request));
  return schema && isObject(value) && schemas[schema](value) ? value : {};
}

/** The calls of an operation since the last read, where nobody else can have changed the order in between. */
function calls(reading: Reading, operation: OperationId): readonly WholeExchange[] {
  if (!reading.isClear || !isFresh(reading.entry, reading.earlierAt)) return [];
  return reading.done.filter((one) => one.operation === operation);
}

const references = ['merchant_reference1', 'merchant_reference2'] as const;

/** A reference as a text: live modules send numbers, and an empty one clears. */
function text(value: unknown): string {
  return value === undefined ? '' : `${value}`;
}

/** The references are those that were sent last, or those of the last read. */
export const referencesFollow: JudgeReading = (reading) => {
  const updates = calls(reading, 'updateMerchantReferences');
  if (updates.length === 0) return 'not concerned';
  const sent: Json = Object.assign({}, ...updates.map(sentIn));
  const source = updates.map(({ id }) => id).join(', ');
  return references.flatMap((name): Evidence[] => {
    const wanted = name in sent ? sent[name] : reading.earlier?.[name];
    const [expected, actual] = [text(wanted), text(reading.stated[name])];
    if (expected === actual || (!(name in sent) && !reading.earlier)) return [];
    const working = name in sent ? `${source} set it` : `${source} did not name it`;
    return [{ at: `/response/body/${name}`, expected: shown(expected), actual: shown(actual), working }];
  });
};

/** The lines are those that were sent last. */
export const linesFollow: JudgeReading = (reading) => {
  const update = calls(reading, 'updateAuthorization').at(-1);
  const { order_lines: sent } = update ? sentIn(update) : {};
  if (!update || !Array.isArray(sent)) return 'not concerned';
  return otherLines(sent, reading.stated.order_lines, `${update.id} sent them`);
};

const addressFields = ['given_name', 'family_name', 'street_address', 'postal_code', 'city', 'country'] as const;

/** What stays of a text under a mask: where its letters, its digits and everything else stand. */
function shapeOf(text: string): string {
  return text
    .replaceAll(/\p{Lu}/gu, 'A')
    .replaceAll(/\p{L}/gu, (letter) => (letter === 'A' ? letter : 'a'))
    .replaceAll(/[0-9]/g, '0');
}

/** A shape without what Kustom may write otherwise: spaces, capitals, and marks that belong to a letter. */
function plain(shape: string): string {
  return shape.replaceAll(/[\s\p{M}]/gu, '').toLowerCase();
}

/**
 * True where two texts cannot be the same one, written in another way. In a record they are masked, and the masks of
 * `111 22` and `11122` have nothing in common: only another shape tells, or another text in exactly the same one.
 */
function isCertainlyOther(one: unknown, other: unknown): boolean {
  const [sent, stated] = [`${one ?? ''}`, `${other ?? ''}`];
  if (sent === stated) return false;
  const shapes = [shapeOf(sent), shapeOf(stated)] as const;
  return shapes[0] === shapes[1] || plain(shapes[0]) !== plain(shapes[1]);
}

/** The shipping address has what was sent of it. */
export const addressFollows: JudgeReading = (reading) => {
  const update = calls(reading, 'updateCustomerDetails').at(-1);
  const { shipping_address: sent } = update ? sentIn(update) : {};
  if (!update || !isObject(sent)) return 'not concerned';
  const stated: Json = isObject(reading.stated.shipping_address) ? { ...reading.stated.shipping_address } : {};
  return addressFields.flatMap((name): Evidence[] => {
    if (!(name in sent) || !isCertainlyOther(sent[name], stated[name])) return [];
    const place = `/shipping_address/${name}`;
    const working = `${update.id} sent it`;
    const [expected, actual] = [sent[name], stated[name]].map((value) => told(value, place, shown(value)));
    return [{ at: `/response/body${place}`, expected: `${expected}`, actual: `${actual}`, working }];
  });
};

/** What a parcel is known by. */
function sign({ shipping_company, shipping_method, tracking_number }: ShippingInfo): string {
  return JSON.stringify([shipping_company ?? '', shipping_method ?? '', tracking_number ?? '']);
}

/** The parcels that a body tells; none where it tells of none. */
function parcelsIn(body: Json): readonly ShippingInfo[] {
  return Array.isArray(body.shipping_info) ? body.shipping_info : [];
}

function lacking(sent: readonly ShippingInfo[], before: number, stated: readonly ShippingInfo[] = [], at: string) {
  const wanted = before + sent.length;
  if (sent.length === 0) return [];
  const working = `${before} before and ${sent.length} more`;
  if (stated.length < wanted)
    return [{ at, expected: `a list of ${wanted}`, actual: `a list of ${stated.length}`, working }];
  const signs = new Set(stated.map(sign));
  const lost = sent.filter((one) => !signs.has(sign(one)));
  return lost.length === 0
    ? []
    : [{ at, expected: 'the parcels that were sent', actual: `${lost.length} are not there` }];
}

/** Where the parcels of one capture stood when the span began; undefined where nobody can tell. */
function parcelsBefore(reading: Reading, id: string | undefined): number | undefined {
  const made = reading.made.find((one) => one.id === id);
  if (made) return parcelsIn(sentIn(made.exchange)).length;
  return reading.earlier?.captures?.find(({ capture_id }) => capture_id === id)?.shipping_info?.length;
}

function ofCaptures(reading: Reading, updates: readonly WholeExchange[]): Evidence[] {
  const byCapture = Map.groupBy(updates, ({ request }) => segments(request.target)[5]);
  const { captures = [] } = reading.stated;
  return [...byCapture].flatMap(([id, told]): Evidence[] => {
    const place = captures.findIndex(({ capture_id }) => capture_id === id);
    const before = parcelsBefore(reading, id);
    if (place < 0 || before === undefined) return [];
    const sent = told.flatMap((one) => parcelsIn(sentIn(one)));
    return lacking(sent, before, captures[place]?.shipping_info, `/response/body/captures/${place}/shipping_info`);
  });
}

/** The parcels that were told stand behind those that were there. */
export const parcelsAppended: JudgeReading = (reading) => {
  const [ofOrder, ofCapture] = [calls(reading, 'addShippingInfo'), calls(reading, 'addCaptureShippingInfo')];
  if (!reading.earlier || ofOrder.length + ofCapture.length === 0) return 'not concerned';
  const sent = ofOrder.flatMap((one) => parcelsIn(sentIn(one)));
  const before = reading.earlier.shipping_info?.length ?? 0;
  return [
    ...lacking(sent, before, reading.stated.shipping_info, '/response/body/shipping_info'),
    ...ofCaptures(reading, ofCapture),
  ];
};

const day = 24 * 60 * 60 * 1_000;
// A day less than documented: where in it Kustom's day begins, and by which clock, is not ours to say.
const [extended, longest] = [27 * day, 89 * day];

/** The order has the time that an extension gives it. It can have more: the clock of Kustom may have been moved. */
export const extensionFollows: JudgeReading = (reading) => {
  const extension = calls(reading, 'extendAuthorization').at(-1);
  const { created_at = '', expires_at = '' }: Partial<ManagedOrder> = reading.stated;
  const expires = Date.parse(expires_at);
  if (!extension || Number.isNaN(expires)) return 'not concerned';
  const bought = Date.parse(created_at);
  const wanted = extension.at + extended;
  if (expires >= wanted || expires >= bought + longest) return upheld;
  const days = Math.floor((expires - extension.at) / day);
  const working = `${extension.id} extended it, and ${days} days after that it expires`;
  return [{ at: '/response/body/expires_at', expected: '28 days after the extension', actual: expires_at, working }];
};
