import { type Exchange, scriptIn } from '../exchange/exchange.ts';
import { header, type Silence } from '../exchange/handler.ts';
import { isObject } from '../order/json.ts';
import { parsed } from '../requirements/parsed.ts';
import { isStranger } from '../requirements/strangers.ts';
import type { Run } from './run.ts';

/** An answer, and what was asked. */
interface Heard {
  readonly exchange: Exchange;
  readonly status: number;
}

function isNumber(status: number | Silence | undefined): status is number {
  return typeof status === 'number';
}

function heardIn({ exchanges }: Run): Heard[] {
  return exchanges.flatMap((exchange) => {
    const status = exchange.response?.status;
    return exchange.from === 'merchant' && scriptIn(exchange) === 'merchant' && isNumber(status)
      ? [{ exchange, status }]
      : [];
  });
}

const said: readonly string[] = ['order_id', 'error_code', 'error_messages', 'correlation_id'];

// Kustom itself turns people away with a page.
const turnedAway: readonly number[] = [401, 403];
// What an answer is called by somebody who has no such path, or does not take what is sent there.
const unknown: readonly number[] = [404, 405, 501];

/** Whether an answer is one that Kustom's API has no part in: a page, a way to somewhere else, an unknown path. */
function isElsewhere({ exchange: { response }, status }: Heard): boolean {
  if (turnedAway.includes(status)) return false;
  const value = response && parsed(response);
  if (isObject(value) && said.some((field) => field in value)) return false;
  const isPage = value === undefined && (response?.body.trim() ?? '') !== '';
  return isPage || (status >= 300 && status < 400) || unknown.includes(status);
}

function inWords({ exchange: { request, response }, status }: Heard): string {
  const type = response && header(response, 'content-type')?.split(';', 1)[0];
  const to = response && status >= 300 && status < 400 ? header(response, 'location') : undefined;
  const more = [...(type ? [type] : []), ...(to ? [`to ${to}`] : [])].join(', ');
  return `${request?.method} ${request?.target} with ${status}${more === '' ? '' : ` (${more})`}`;
}

/** Why whoever a certification asked cannot be judged as a Kustom, and the sentence that says so. */
export interface NoKustom {
  readonly kind: 'out-of-order' | 'turned-away' | 'elsewhere';
  readonly reason: string;
}

/** The answers to those who are no strangers: a door in front of what is down still turns strangers away by itself. */
function toKnown(heard: readonly Heard[], { given }: Run): Heard[] {
  return heard.filter(({ exchange: { request } }) => request === undefined || !isStranger(request, given));
}

function isCreation({ exchange }: Heard): boolean {
  return exchange.operation === 'createOrder';
}

// Not what somebody answers who has no such path.
const unmade = 501;
// One can have been the fault of the one thing that was asked.
const fewest = 2;

/** Told where every answer is an error of a server: nobody can say then what it does when it works. */
function outOfOrder(target: string, heard: readonly Heard[]): NoKustom | undefined {
  if (heard.length < fewest || heard.some(({ status }) => status < 500 || status === unmade)) return undefined;
  const many = `${heard.length} of ${heard.length} answers were 5xx`;
  return {
    kind: 'out-of-order',
    reason: `whoever answers at ${target} is out of order: ${many}; nothing was judged`,
  };
}

/** Told where nothing was ever allowed, not even an order: then it is the account, or somebody in between. */
function turnedAwayAt(target: string, heard: readonly Heard[]): NoKustom | undefined {
  if (!heard.some(isCreation) || !heard.every(({ status }) => turnedAway.includes(status))) return undefined;
  const many = `${heard.length} of ${heard.length} answers were 401 or 403`;
  return { kind: 'turned-away', reason: `${target} allows this account nothing: ${many}; nothing was judged` };
}

/**
 * Why whoever a certification asked is no Kustom that could be judged; undefined where anything it answered is in the manner
 * of Kustom's API. That an order can be created is known of every Kustom: a stranger is told by how it answers that.
 */
export function noKustom(run: Run): NoKustom | undefined {
  const { target, subject, scripted } = run;
  if (target === undefined || (subject !== 'kustom' && !scripted)) return undefined;
  const heard = heardIn(run);
  const known = toKnown(heard, run);
  const ailing = outOfOrder(target, known) ?? turnedAwayAt(target, known);
  if (ailing) return ailing;
  const created = heard.find(isCreation);
  if (created === undefined || !heard.every(isElsewhere)) return undefined;
  const reason = `${target} does not look like a Kustom: it answered ${inWords(created)}, and nothing in the manner of its API`;
  return { kind: 'elsewhere', reason };
}
