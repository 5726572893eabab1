import { escaped, type Place } from '../drift/place.ts';
import type { Reader, View } from '../drift/schema.ts';
import type { Heard } from './heard.ts';
import { type Spot, spot } from './spot.ts';

/**
 * What a merchant uses of a description: what he was heard to say, and what he was told. What he reads nobody sees. A field is
 * counted once for each direction, however many operations it comes in, and at each place in a body: a name in a line is one.
 */
export interface Use {
  /** The operations, by name; with the callbacks that his orders ask for. */
  readonly operations: readonly string[];
  /** Where each was first heard: `createOrder request /order_lines/0/name`. */
  readonly fields: readonly string[];
  /** How many fields the messages that came can have. */
  readonly documented: number;
  /** How many of the fields that came the merchant said. */
  readonly sent: number;
  /** How many he could have said in these messages. */
  readonly sendable: number;
  /** Fields that never came; those inside of them are not told. */
  readonly never: readonly string[];
}

/** A field that can be said, and how many there are in it, itself counted. */
interface Field {
  readonly label: string;
  readonly isMerchants: boolean;
  readonly size: number;
}

/** Fields by direction and place: those that came, and those that did not come in some message. */
interface Fields {
  readonly came: Map<string, Field>;
  readonly never: Map<string, Field>;
}

/** Whose message it is, and its name: `createOrder request`. */
interface Speech {
  readonly isMerchants: boolean;
  readonly name: string;
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

function collect(read: Reader, at: Spot, found: Fields, speech: Speech, counted: Counted): void {
  const { isMerchants, name: message } = speech;
  for (const [name, places] of fieldsOf(at.views)) {
    const inner = at.inside.get(name);
    if (!inner && !isSaid(read, places, isMerchants)) continue;
    const path = `${at.path}/${escaped(name)}`;
    const key = `${isMerchants} ${path} ${places.slice(0, 1).map(keyOf)}`;
    const into = inner ? found.came : found.never;
    if (into.has(key)) continue;
    const size = inner ? 1 : 1 + countBelow(read, places, counted);
    into.set(key, { label: `${message} ${path}`, isMerchants, size });
  }
  for (const inner of at.inside.values()) collect(read, inner, found, speech, counted);
}

function sizeOf(fields: readonly Field[]): number {
  return fields.reduce((sum, { size }) => sum + size, 0);
}

/** The callbacks that an order asked for, by giving an address for them: those are used, whether one was recorded or not. */
export function askedFor({ addresses, described }: Heard): readonly string[] {
  return described.flatMap(({ described: { name, asks } }) => (asks === 'kustom' && addresses.has(name) ? [name] : []));
}

/** What was heard, as what a merchant uses. */
export function useOf(heard: Heard): Use {
  const { operations, read } = heard;
  const found: Fields = { came: new Map(), never: new Map() };
  const counted: Counted = new Map();
  const names = new Set<string>();
  for (const { described, messages } of operations.values()) {
    names.add(described.name);
    for (const { message, side, body } of messages.values()) {
      const isMerchants = (side === 'request') === (described.asks === 'merchant');
      if (body) collect(read, body, found, { isMerchants, name: `${described.name} ${message}` }, counted);
    }
  }
  const came = [...found.came.values()];
  const never = [...found.never].flatMap(([key, field]) => (found.came.has(key) ? [] : [field]));
  const said = ({ isMerchants }: Field) => isMerchants;
  return {
    operations: [...names, ...askedFor(heard).filter((name) => !names.has(name))],
    fields: came.map(({ label }) => label),
    documented: sizeOf([...came, ...never]),
    sent: came.filter(said).length,
    sendable: sizeOf([...came, ...never].filter(said)),
    never: never.map(({ label }) => label),
  };
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
