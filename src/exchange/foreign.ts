import type { OperationId } from '../../generated/operations.ts';
import type { Instant } from './clock.ts';
import { type Exchange, type Party, type Request, type Response, unmeasured } from './exchange.ts';
import type { Header, Silence } from './handler.ts';
import { kinds } from './kinds.ts';
import { describe, operationOf } from './operation.ts';
import { kindsOf } from './telling.ts';

type Fields = Readonly<Record<string, unknown>>;

/** A request, an answer or both, as any tool may have written them down. */
interface Pair {
  readonly about: Fields;
  readonly request: Fields | undefined;
  readonly response: Fields | undefined;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

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
function bodyOf({ body, postData, content }: Fields): string {
  const inside = body ?? [postData, content].filter(isFields).map(({ text }) => text)[0];
  if (typeof inside === 'string') return inside;
  return inside === undefined || inside === null ? '' : JSON.stringify(inside);
}

function encodingOf({ encoding, content }: Fields): { encoding?: 'base64' | 'withheld' } {
  const said = encoding ?? (isFields(content) ? content.encoding : undefined);
  return said === 'base64' || said === 'withheld' ? { encoding: said } : {};
}

function targetOf(fields: Fields): string {
  const address = addressIn(fields) ?? '';
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) return address;
  const { pathname, search } = new URL(address);
  return pathname + search;
}

function requestOf(fields: Fields): Request {
  const method = String(fields.method).toUpperCase();
  return { method, target: targetOf(fields), headers: headersOf(fields), body: bodyOf(fields), ...encodingOf(fields) };
}

function responseOf(fields: Fields): Response {
  const status = fields.status as Response['status'];
  return { status, headers: headersOf(fields), body: bodyOf(fields), ...encodingOf(fields) };
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
  const id = typeof about.id === 'string' ? about.id : '';
  const known = { id, at, tookMs: durationOf(about), ...(response ? { response } : {}) };
  if (!asked) {
    // Nobody wrote down what was asked. It is withheld, which is something else than asking with an empty body.
    const request: Request = { method: 'POST', target: '', headers: [], body: '', encoding: 'withheld' };
    const from = told ? describe(told).asks : 'merchant';
    return { ...known, from, operation: told, request };
  }
  const request = requestOf(asked);
  const operation = operationOf('merchant', request) ?? callbackIn(request, told);
  const from: Party = about.from === 'kustom' ? 'kustom' : operation ? describe(operation).asks : 'merchant';
  const kind = response ? undefined : kinds.find((one) => one.operation === operation && one.status === undefined);
  return { ...known, from, operation, request, ...(kind ? { as: kind.says } : {}) };
}

/**
 * The exchanges in a parsed file of whatever tool: pairs of `request` and `response`, one or a list, alone or under
 * `exchange`, `exchanges` or HAR's `log.entries`; a request or an answer by itself. Undefined where it is none of these.
 * `told`: the operation that a person says it is about, where no path does.
 */
export function foreignExchanges(value: unknown, told: OperationId | undefined, at: Instant): Exchange[] | undefined {
  const pairs = listed(value).map(pairIn);
  const known = pairs.filter((pair) => pair !== undefined);
  if (known.length === 0 || known.length < pairs.length) return undefined;
  const instants = instantsOf(known, at);
  return known.map((pair, index) => exchangeOf(pair, told, instants[index] ?? at));
}
