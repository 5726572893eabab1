import { children, escaped, home, inside, type Library, type Place } from '../drift/place.ts';
import type { Reader, View } from '../drift/schema.ts';
import type { Heard, HeardMessage } from './heard.ts';
import { type Spot, spot } from './spot.ts';

/** What a merchant uses of a description: what he was heard to send, and what he was told. What he reads nobody sees. */
export interface Use {
  /** The operations, by name. */
  readonly operations: readonly string[];
  /** `createOrder request /order_lines/0/name`. */
  readonly fields: readonly string[];
  /** How many fields the messages that came can have. */
  readonly documented: number;
  /** Fields that never came; those inside of them are not told. */
  readonly never: readonly string[];
}

/** Fields of one message: those that came, those that did not, and how many there can be. */
interface Fields {
  readonly came: string[];
  readonly never: string[];
  documented: number;
}

type Counted = Map<string, number>;

function keyOf({ document, at }: Place): string {
  return `${document}${at}`;
}

/** The fields of a schema by name: all that the parts and alternatives of it describe. */
function fieldsOf(views: readonly View[]): Map<string, readonly Place[]> {
  const all = new Map<string, Place[]>();
  for (const { properties } of views) {
    for (const [name, places] of properties) all.set(name, [...(all.get(name) ?? []), ...places]);
  }
  return all;
}

/** How many fields can come below a place. A schema that is met within itself counts once. */
function countBelow(read: Reader, places: readonly Place[], counted: Counted): number {
  const key = places.map(keyOf).join(' ');
  const known = counted.get(key);
  if (known !== undefined) return known;
  counted.set(key, 0);
  const { views } = spot(read, places);
  let sum = 0;
  for (const inner of fieldsOf(views).values()) sum += 1 + countBelow(read, inner, counted);
  for (const { items, others } of views) {
    if (items.length > 0) sum += countBelow(read, items, counted);
    if (others.length > 0) sum += countBelow(read, others, counted);
  }
  counted.set(key, sum);
  return sum;
}

/** A field that only the other side writes is none of this message. */
function isSaid(read: Reader, places: readonly Place[], isMerchants: boolean): boolean {
  return !isMerchants || read(places).demands.get('readOnly')?.value !== true;
}

function collect(read: Reader, at: Spot, found: Fields, isMerchants: boolean, counted: Counted): void {
  for (const [name, places] of fieldsOf(at.views)) {
    const inner = at.inside.get(name);
    if (!inner && !isSaid(read, places, isMerchants)) continue;
    found.documented += inner ? 1 : 1 + countBelow(read, places, counted);
    if (inner) found.came.push(inner.path);
    else found.never.push(`${at.path}/${escaped(name)}`);
  }
  for (const inner of at.inside.values()) collect(read, inner, found, isMerchants, counted);
}

/** What was heard, as what a merchant uses. */
export function useOf({ operations, read }: Heard): Use {
  const use = { operations: [] as string[], fields: [] as string[], documented: 0, never: [] as string[] };
  const counted: Counted = new Map();
  for (const { described, messages } of operations.values()) {
    use.operations.push(described.name);
    for (const { message, side, body } of messages.values()) {
      if (!body) continue;
      const found: Fields = { came: [], never: [], documented: 0 };
      collect(read, body, found, (side === 'request') === (described.asks === 'merchant'), counted);
      use.fields.push(...found.came.map((path) => `${described.name} ${message} ${path}`));
      use.never.push(...found.never.map((path) => `${described.name} ${message} ${path}`));
      use.documented += found.documented;
    }
  }
  return use;
}

function placesIn(at: Spot): number {
  return [...at.inside.values()].reduce((sum, inner) => sum + placesIn(inner), 1);
}

/** How many things Kustom was heard to say: messages, and places in their bodies. */
export function spokenBy({ operations }: Heard): number {
  let sum = 0;
  for (const { described, messages } of operations.values()) {
    for (const { side, body } of messages.values()) {
      if ((side === 'request') === (described.asks === 'merchant')) continue;
      sum += body ? placesIn(body) : 1;
    }
  }
  return sum;
}

/** Where a schema stands, and every part and alternative of it. */
function partsOf(library: Library, place: Place, found: Map<string, Place>): void {
  const key = keyOf(place);
  if (found.has(key)) return;
  found.set(key, place);
  const at = home(library, place);
  if (!at) return;
  if (at !== place) partsOf(library, at, found);
  for (const group of ['allOf', 'oneOf', 'anyOf']) {
    const parts = at.node[group];
    if (!Array.isArray(parts)) continue;
    for (const [index, node] of parts.entries()) {
      partsOf(library, { document: at.document, at: `${at.at}/${group}/${index}`, node }, found);
    }
  }
}

/** Where in the description something was heard, with the places in messages that it stands for. */
export type Visited = ReadonlyMap<string, readonly Spot[]>;

/** The key of a place among those visited: whose call it is, and whether it asks or answers, tell messages apart. */
export function visitKey(asks: string, side: string, document: string, at: string): string {
  return `${asks} ${side} ${document}${at}`;
}

function visitSpot(library: Library, at: Spot, visit: (place: Place, at: Spot) => void): void {
  const found = new Map<string, Place>();
  for (const place of at.places) partsOf(library, place, found);
  for (const place of found.values()) visit(place, at);
  for (const inner of at.inside.values()) visitSpot(library, inner, visit);
}

function visitMessage(library: Library, message: HeardMessage, operation: Place, visit: (place: Place) => void): void {
  const { place, carried } = message;
  if (place) visit(place);
  const asked = message.side === 'request' ? inside(operation, 'requestBody') : place;
  const body = message.body && asked && home(library, asked);
  if (body) visit(body);
  for (const [, media] of children(body, 'content')) visit(media);
  const name = message.side === 'request' ? 'requestBody' : `responses/${message.message}`;
  if (message.side === 'response' || message.body) visit({ ...operation, at: `${operation.at}/${name}` });
  for (const [key, one] of carried) {
    visit(one);
    visit({ ...operation, at: `${operation.at}/parameters/${escaped(key)}` });
    visit({ ...one, at: `${one.at}/schema` });
  }
}

/** Every place of the description of which something came. */
export function visited({ operations, library }: Heard): Visited {
  const all = new Map<string, Spot[]>();
  for (const { described, messages } of operations.values()) {
    for (const message of messages.values()) {
      const key = ({ document, at }: Place) => visitKey(described.asks, message.side, document, at);
      const visit = (place: Place, at?: Spot) => {
        all.set(key(place), [...(all.get(key(place)) ?? []), ...(at ? [at] : [])]);
      };
      visitMessage(library, message, described.place, visit);
      if (message.body) visitSpot(library, message.body, visit);
    }
  }
  return all;
}
