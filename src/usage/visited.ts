import { children, escaped, home, inside, type Library, type Place } from '../drift/place.ts';
import type { Heard, HeardMessage } from './heard.ts';
import type { Spot } from './spot.ts';

/** Where a schema stands, and every part and alternative of it. */
function partsOf(library: Library, place: Place, found: Map<string, Place>): void {
  const key = `${place.document}${place.at}`;
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
  for (const [key, { place: one }] of carried) {
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
