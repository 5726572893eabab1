import { type OperationId, operations } from '../../generated/operations.ts';
import type { Instant } from './clock.ts';
import { type Exchange, type Party, type Request, type Response, unmeasured } from './exchange.ts';
import { type Header, header, type Silence } from './handler.ts';
import { noHost } from './har-terms.ts';
import { kinds } from './kinds.ts';
import { isRecording, pairsInRecording } from './nock-recording.ts';
import { describe, operationOf, segments } from './operation.ts';
import { fromBase64, type KeptBody, kept, type Unpack } from './packed.ts';
import { isPact, pairsInPact } from './pact-file.ts';
import { type Fields, isFields, type Pair, type Pairs } from './pair.ts';
import { kindsOf } from './telling.ts';

function addressIn({ url, target, path }: Fields): string | undefined {
  return [url, target, path].find((one) => typeof one === 'string');
}

function isRequest(value: unknown): value is Fields {
  return isFields(value) && typeof value.method === 'string' && addressIn(value) !== undefined;
}

const silences: readonly unknown[] = ['timed out', 'refused', 'broken off'] satisfies Silence[];

function isResponse(value: unknown): value is Fields {
  if (!isFields(value) || !('headers' in value || 'body' in value || 'content' in value)) return false;
  return typeof value.status === 'number' || silences.includes(value.status);
}

function pairIn(value: unknown): Pair | undefined {
  if (!isFields(value)) return undefined;
  const request = isRequest(value.request) ? value.request : undefined;
  const response = isResponse(value.response) ? value.response : undefined;
  if (request || response) return { about: value, request, response };
  if (isRequest(value)) return { about: {}, request: value, response: undefined };
  return isResponse(value) ? { about: {}, request: undefined, response: value } : undefined;
}

/** The list that an exchange, several of them, or a HAR file comes to. */
function listed(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  if (!isFields(value)) return [];
  const inside = value.exchange ?? value.exchanges ?? (isFields(value.log) ? value.log.entries : undefined);
  return inside === undefined ? [value] : listed(inside);
}

function headersOf({ headers }: Fields): Header[] {
  const list: readonly unknown[] = Array.isArray(headers) ? headers : Object.entries(isFields(headers) ? headers : {});
  return list.flatMap((one): Header[] => {
    const [name, value] = Array.isArray(one) ? one : isFields(one) ? [one.name, one.value] : [];
    if (typeof name !== 'string' || value === undefined) return [];
    return (Array.isArray(value) ? value : [value]).map((each) => [name, String(each)] as const);
  });
}

/** The text of a body that stands as text, as JSON, or, in a HAR file, inside an object of its own. */
function textIn({ body, postData, content }: Fields): string {
  const inside = body ?? [postData, content].filter(isFields).map(({ text }) => text)[0];
  if (typeof inside === 'string') return inside;
  return inside === undefined || inside === null ? '' : JSON.stringify(inside);
}

/** A body as it is kept. Some tools write everything as base64, so what is text inside becomes text again. */
function bodyOf(fields: Fields): KeptBody {
  const inside = [fields.postData, fields.content].find(isFields);
  const { encoding = inside?.encoding } = fields;
  const body = textIn(fields);
  if (encoding === 'withheld') return { body, encoding };
  if (encoding !== 'base64') return { body };
  const bytes = fromBase64(body);
  return bytes ? kept(bytes) : { body, encoding };
}

function targetOf(fields: Fields): string {
  const address = addressIn(fields) ?? '';
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) return address;
  const { pathname, search } = new URL(address);
  return pathname + search;
}

/** The headers of a request, with the host of its address where none of them tells it. */
function askedWith(fields: Fields): Header[] {
  const headers = headersOf(fields);
  const address = addressIn(fields) ?? '';
  const host = /^https?:\/\//i.test(address) && URL.canParse(address) ? new URL(address).host : '';
  return host === '' || host === noHost || header({ headers }, 'host') !== undefined
    ? headers
    : [['Host', host], ...headers];
}

function requestOf(fields: Fields): Request {
  const method = String(fields.method).toUpperCase();
  return { method, target: targetOf(fields), headers: askedWith(fields), ...bodyOf(fields) };
}

/** An answer. Browsers write 0 as the status of what was never answered. */
function responseOf(fields: Fields): Response {
  const status = fields.status === 0 ? 'broken off' : (fields.status as Response['status']);
  return { status, headers: headersOf(fields), ...bodyOf(fields) };
}

const callbacks = operations.filter(({ asks, path }) => asks === 'kustom' && path === undefined);

/** The callback that the end of an address is called after, where it is known that Kustom asks. */
function calledAfter({ target, method }: Request, from: unknown): OperationId | undefined {
  if (from !== 'kustom') return undefined;
  const last = segments(target).at(-1)?.toLowerCase().replaceAll('-', '_');
  return callbacks.find((one) => one.id === last && one.method === method)?.id;
}

/** The callback that Kustom sent, which no path gives away: the one that was named, or the only one that its body can be. */
function callbackIn(request: Request, told: OperationId | undefined): OperationId | undefined {
  if (told) return told;
  let value: unknown;
  try {
    value = JSON.parse(request.body);
  } catch {
    return undefined; // What is no JSON tells nothing.
  }
  const all = kindsOf(value).filter(({ operation, status }) => !status && describe(operation).asks === 'kustom');
  return all.length === 1 ? all[0]?.operation : undefined;
}

/** How long an exchange took: ours says took_ms, HAR says time, and -1 where it does not know. */
function durationOf({ took_ms, time }: Fields): number {
  const said = took_ms ?? time;
  return typeof said === 'number' && said >= 0 ? said : unmeasured;
}

/** When each exchange was asked, where HAR says so of all of them; else they all stand at `at`, in the order of the file. */
function instantsOf(pairs: readonly Pair[], at: Instant): Instant[] {
  const said = pairs.map(({ about }) => Date.parse(String(about.startedDateTime)));
  return said.some(Number.isNaN) ? pairs.map(() => at) : said;
}

function exchangeOf(
  { about, request: asked, response: answered }: Pair,
  told: OperationId | undefined,
  at: Instant,
): Exchange {
  const response = answered && responseOf(answered);
  const { id: named = about._id, from: asks = about._from, _scripted: by } = about; // In a HAR file ours has an underscore.
  const id = typeof named === 'string' ? named : '';
  const scripted = by === 'merchant' || by === 'kustom' ? ({ scripted: by } as const) : {};
  const known = { id, ...scripted, at, tookMs: durationOf(about), ...(response ? { response } : {}) };
  const of = about.contract === true ? { ...known, contract: true as const } : known;
  if (!asked) {
    // Nobody wrote down what was asked. It is withheld, which is something else than asking with an empty body.
    const request: Request = { method: 'POST', target: '', headers: [], body: '', encoding: 'withheld' };
    const from = told ? describe(told).asks : 'merchant';
    return { ...known, from, operation: told, request };
  }
  const request = requestOf(asked);
  const operation = operationOf('merchant', request) ?? callbackIn(request, told) ?? calledAfter(request, asks);
  const from: Party = operation ? describe(operation).asks : asks === 'kustom' ? 'kustom' : 'merchant';
  const kind = response ? undefined : kinds.find((one) => one.operation === operation && one.status === undefined);
  return { ...of, from, operation, request, ...(kind ? { as: kind.says } : {}) };
}

/** What was found in a file of whatever tool. */
export interface Foreign {
  readonly exchanges: readonly Exchange[];
  /** What was passed over, and what cannot be judged: phrases to stand behind the name of the file. */
  readonly notes: readonly string[];
  readonly problems: readonly string[];
}

function isHar(value: unknown): boolean {
  return isFields(value) && isFields(value.log) && Array.isArray(value.log.entries);
}

/** What any tool that writes lists leaves where it heard nothing. */
function isEmptyList(value: unknown): boolean {
  return (Array.isArray(value) || isHar(value)) && listed(value).length === 0;
}

/** The pairs in a file; undefined where it holds something else. */
function pairsIn(value: unknown, unpack: Unpack): Pairs | undefined {
  if (isPact(value)) return pairsInPact(value);
  if (isRecording(value)) return pairsInRecording(value, unpack);
  if (isEmptyList(value)) return { pairs: [], notes: [], problems: ['is a recording of nothing: its list is empty.'] };
  const all = listed(value).map(pairIn);
  const pairs = all.filter((pair) => pair !== undefined);
  return pairs.length === 0 || pairs.length < all.length ? undefined : { pairs, notes: [], problems: [] };
}

/**
 * The exchanges in a parsed file of whatever tool: pairs of `request` and `response`, one or a list, alone or under
 * `exchange`, `exchanges` or HAR's `log.entries`; a request or an answer by itself; the interactions of a pact; what nock
 * recorded. Undefined where it is none of these. `told`: the operation that a person says it is about, where no path does.
 */
export function foreignExchanges(
  value: unknown,
  { told, at, unpack }: { readonly told: OperationId | undefined; readonly at: Instant; readonly unpack: Unpack },
): Foreign | undefined {
  const found = pairsIn(value, unpack);
  if (!found) return undefined;
  const { pairs, notes, problems } = found;
  const instants = instantsOf(pairs, at);
  return { exchanges: pairs.map((pair, index) => exchangeOf(pair, told, instants[index] ?? at)), notes, problems };
}
