import { children, escaped, home, inside, type Library, type Place } from '../drift/place.ts';
import { type Reader, reader } from '../drift/schema.ts';
import type { Exchange, Request, Response } from '../exchange/exchange.ts';
import { isOfHttp } from './own-headers.ts';
import { type Route, type Router, routes } from './routes.ts';
import { addressesIn, countryIn, jsonOf, mediaOf, type Said } from './said.ts';
import { hear, noteOdd, type Odd, type Spot, spot } from './spot.ts';
import { noteStranger, type Stranger } from './strangers.ts';

/** A message of an operation, `request` or a status, and what came in it. */
export interface HeardMessage {
  readonly message: string;
  readonly side: 'request' | 'response';
  /** Where it is described; undefined where it is not. */
  readonly place: Place | undefined;
  times: number;
  /** undefined until a body came that has a schema. */
  body: Spot | undefined;
  /** The described headers and parameters that came, by kind and name: `header:location`. */
  readonly carried: Map<string, Carried>;
  /** How often its body was not written down, or not in a form that can be read. */
  withheld: number;
  readonly odd: Map<string, Odd>;
}

/** A header or a parameter where it is described, and how often it came. */
interface Carried {
  readonly place: Place;
  times: number;
}

/** An operation, and what was said in it. */
export interface HeardOperation extends Route {
  times: number;
  readonly messages: Map<string, HeardMessage>;
}

/** What was heard of the operations of a description. It grows with what is different, not with how often it is said. */
export interface Heard {
  readonly library: Library;
  readonly read: Reader;
  readonly router: Router;
  /** Every operation that is described. */
  readonly described: readonly Route[];
  readonly operations: Map<string, HeardOperation>;
  readonly strangers: Map<string, Stranger>;
  /** The countries in which somebody bought, or wanted to: `SE`. */
  readonly countries: Set<string>;
  /** The addresses that orders gave to Kustom, by their names: `push`. */
  readonly addresses: Set<string>;
  /** The names of the records that were cut short: what is not in them may have been said. */
  readonly cut: Set<string>;
}

/** Nothing heard yet. `documents`: those of the library whose operations are meant. */
export function silence(library: Library, documents: readonly string[]): Heard {
  const [router, described] = routes(library, documents);
  const nothing = { operations: new Map(), strangers: new Map(), countries: new Set<string>() };
  const names = { addresses: new Set<string>(), cut: new Set<string>() };
  return { library, read: reader(library), router, described, ...nothing, ...names };
}

// More countries than there are do not come, and what is none of them is somebody's mistake.
const mostCountries = 300;

function hearCountry({ countries }: Heard, value: unknown): void {
  const country = countryIn(value);
  if (country !== undefined && countries.size < mostCountries) countries.add(country);
}

function hearBody(all: Heard, heard: HeardMessage, place: Place | undefined, said: Said, id: string): void {
  const media = place && mediaOf(place, said);
  const schema = media && inside(media, 'schema');
  if (!schema) return;
  const value = jsonOf(said);
  if (said.encoding !== undefined) heard.withheld += 1;
  if (value === undefined) return;
  hearCountry(all, value);
  for (const name of addressesIn(value)) all.addresses.add(name);
  heard.body ??= spot(all.read, [schema]);
  hear(all.read, heard.body, value, id);
}

type Carriers = ReadonlyMap<string, Place>;

/** Keeps what went along with a message: what is described by its place, what is not as odd. */
function hearCarrier(heard: HeardMessage, carriers: Carriers, [name, path]: readonly [string, string], id: string) {
  const known = carriers.get(name);
  if (known) heard.carried.set(name, { place: known, times: (heard.carried.get(name)?.times ?? 0) + 1 });
  else if (heard.place) {
    const [kind, bare] = [
      name.startsWith('query:') ? 'parameter' : 'header',
      name.slice(name.indexOf(':') + 1),
    ] as const;
    const { document, at } = heard.place;
    const where = { document, at: `${at}/${path}`, path: `${kind === 'header' ? 'header' : 'query'} ${bare}` };
    noteOdd(heard.odd, { kind, name: bare, ...where, before: undefined, after: 'there', first: id });
  }
}

function hearHeaders(heard: HeardMessage, carriers: Carriers, { headers }: Said, id: string): void {
  for (const [written] of headers) {
    const name = written.toLowerCase();
    // Of HTTP's own headers some are described, such as Location: shops live on them.
    if (isOfHttp(name) && !carriers.has(`header:${name}`)) continue;
    const path = heard.side === 'request' ? `parameters/header:${escaped(name)}` : `headers/${escaped(written)}`;
    hearCarrier(heard, carriers, [`header:${name}`, path], id);
  }
}

function parametersOf({ described }: Route): Carriers {
  return new Map(
    described.parameters.map((one) => {
      const name = String(one.node.name);
      return [`${one.node.in}:${one.node.in === 'header' ? name.toLowerCase() : name}`, one];
    }),
  );
}

function messageIn(heard: HeardOperation, message: string, place: Place | undefined): HeardMessage {
  const side = message === 'request' ? 'request' : 'response';
  const counted = { times: 0, withheld: 0, body: undefined, carried: new Map(), odd: new Map() };
  const found = heard.messages.get(message) ?? { message, side, place, ...counted };
  heard.messages.set(message, found);
  found.times += 1;
  return found;
}

function hearRequest(all: Heard, heard: HeardOperation, request: Request, id: string): void {
  const operation = heard.described.place;
  const body = inside(operation, 'requestBody');
  const message = messageIn(heard, 'request', operation);
  hearBody(all, message, body && home(all.library, body), request, id);
  const carriers = parametersOf(heard);
  hearHeaders(message, carriers, request, id);
  // An address of a callback is the shop's own, with whatever it has put in it.
  if (heard.described.asks === 'kustom' || request.target.indexOf('?') < 0) return;
  for (const name of new URLSearchParams(request.target.split('?')[1]).keys()) {
    hearCarrier(message, carriers, [`query:${name}`, `parameters/query:${escaped(name)}`], id);
  }
}

function responseOf(library: Library, operation: Place, status: number): Place | undefined {
  const all = inside(operation, 'responses');
  const found = inside(all, String(status)) ?? inside(all, `${String(status)[0]}XX`) ?? inside(all, 'default');
  return found && home(library, found);
}

function hearAnswer(all: Heard, heard: HeardOperation, response: Response, id: string): void {
  if (typeof response.status !== 'number') return; // Silence is no answer.
  const operation = heard.described.place;
  const place = responseOf(all.library, operation, response.status);
  const message = messageIn(heard, String(response.status), place);
  if (!place) {
    const name = message.message;
    const where = { document: operation.document, at: `${operation.at}/responses/${name}`, path: '' };
    noteOdd(message.odd, { kind: 'status', name, ...where, before: undefined, after: 'there', first: id });
    return;
  }
  hearBody(all, message, place, response, id);
  const described = children(place, 'headers').flatMap(([name, one]) => {
    const header = home(all.library, one);
    return header ? [[`header:${name.toLowerCase()}`, header] as const] : [];
  });
  hearHeaders(message, new Map(described), response, id);
}

/** Keeps what an exchange says of the description: what of it came, and what came that it does not know. */
export function listen(all: Heard, exchange: Exchange): void {
  const { id, request, response } = exchange;
  const route = all.router(exchange);
  if (!route) {
    noteStranger(all.strangers, exchange);
    return;
  }
  const key = `${route.described.asks} ${route.described.key}`;
  const heard = all.operations.get(key) ?? { ...route, times: 0, messages: new Map() };
  all.operations.set(key, heard);
  heard.times += 1;
  if (request && request.encoding !== 'withheld') hearRequest(all, heard, request, id);
  if (response) hearAnswer(all, heard, response, id);
}
