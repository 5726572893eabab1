import { isNode, type Node } from '../drift/place.ts';
import type { Patch, SpecChange } from '../drift/spec-change.ts';
import type { Heard, HeardMessage, HeardOperation } from './heard.ts';
import type { Odd, Spot } from './spot.ts';

/** Turns a text into a short one that hardly any other text turns into. */
type Digest = (text: string) => string;

/** A change, and how often it was seen: counts are added up where several operations share a schema. */
type Growing = Omit<SpecChange, 'fingerprint' | 'places' | 'seen'> & {
  readonly places: Set<string>;
  readonly first: string;
  readonly patch: readonly Patch[];
  times: number;
};

function nodeAt({ library }: Heard, document: string, at: string): unknown {
  let node: unknown = library.get(document);
  for (const step of at.split('/').slice(1)) {
    node = isNode(node) || Array.isArray(node) ? (node as Node)[step.replaceAll('~1', '/').replaceAll('~0', '~')] : 0;
  }
  return node;
}

/** An addition, and before it the object that it goes into, where that is not there yet. */
function added(heard: Heard, document: string, at: string, value: unknown): Patch[] {
  const parent = at.slice(0, at.lastIndexOf('/'));
  const above = isNode(nodeAt(heard, document, parent))
    ? []
    : [{ op: 'add', path: parent.slice(1), value: {} } as const];
  return [...above, { op: 'add', path: at.slice(1), value }];
}

/** A header of a request is a parameter, and these are a list. */
function carried(heard: Heard, { name, kind, document, at }: Odd): Patch[] {
  const [operation, found] = at.split('/parameters/');
  const schema = { type: 'string' };
  if (found === undefined) return added(heard, document, at, { schema });
  const list = `${operation?.slice(1)}/parameters`;
  const isThere = Array.isArray(nodeAt(heard, document, `#${list}`));
  const parameter = { name, in: kind === 'header' ? 'header' : 'query', schema };
  return [
    ...(isThere ? [] : [{ op: 'add', path: list, value: [] } as const]),
    { op: 'add', path: `${list}/-`, value: parameter },
  ];
}

/** What would have to be added to the description for it to know this. */
function patch(heard: Heard, odd: Odd): Patch[] {
  const { kind, document, at, after } = odd;
  switch (kind) {
    case 'field':
      return added(heard, document, at, { type: after });
    case 'status':
      return added(heard, document, at, { description: 'Seen, and not documented.' });
    case 'header':
    case 'parameter':
      return carried(heard, odd);
    case 'values':
      return Array.isArray(nodeAt(heard, document, at)) ? [{ op: 'add', path: `${at.slice(1)}/-`, value: after }] : [];
    case 'type': {
      const said = nodeAt(heard, document, at);
      return said === undefined
        ? []
        : [{ op: 'replace', path: at.slice(1), value: [...new Set([said, after].flat())] }];
    }
    default:
      return [];
  }
}

function oddsIn(at: Spot): Odd[] {
  return [...at.odd.values(), ...[...at.inside.values()].flatMap(oddsIn)];
}

function isFromKustom({ side }: HeardMessage, { described: { asks } }: HeardOperation): boolean {
  return (side === 'response') === (asks === 'merchant');
}

function placeOf(operation: string, { message }: HeardMessage, { path }: Odd): string {
  return `${operation} ${message} ${path}`.trimEnd();
}

function add(into: Map<string, Growing>, found: Growing): void {
  const { kind, name, side, asks, document, at, after, places, times } = found;
  const key = JSON.stringify([kind, name, side, asks, document, at, after ?? null]);
  const known = into.get(key);
  if (!known) {
    into.set(key, found);
    return;
  }
  for (const place of places) known.places.add(place);
  known.times += times;
}

/** What came that is not described, as differences of what is published by being said. What it means is not told here. */
export function oddChanges(heard: Heard, digest: Digest): SpecChange[] {
  const all = new Map<string, Growing>();
  for (const operation of heard.operations.values()) {
    const { name, asks } = operation.described;
    for (const message of operation.messages.values()) {
      for (const odd of [...message.odd.values(), ...(message.body ? oddsIn(message.body) : [])]) {
        const { path: _, ...rest } = odd;
        const proposed = isFromKustom(message, operation) ? patch(heard, odd) : [];
        const places = new Set([placeOf(name, message, odd)]);
        add(all, { ...rest, side: message.side, asks, operation: name, places, patch: proposed });
      }
    }
  }
  const [document = ''] = heard.described.map((one) => one.document);
  for (const { name, asks, first, times } of heard.strangers.values()) {
    const about = { kind: 'operation', name, side: 'request', asks, operation: name, document, at: '#/paths' } as const;
    add(all, { ...about, before: undefined, after: name, places: new Set([name]), patch: [], first, times });
  }
  return [...all.values()].map(({ places, first, times, patch: proposed, ...change }): SpecChange => {
    const { kind, name, side, asks, at, before, after } = change;
    const fingerprint = digest(JSON.stringify([kind, name, side, asks, at, before ?? null, after ?? null]));
    return { ...change, fingerprint, places: [...places], seen: { times, first, patch: proposed } };
  });
}

/** Two values that are proposed for one place: what came as several types is of all of them. */
function together(one: unknown, other: unknown): unknown {
  if (isNode(one) && isNode(other)) {
    return one.type === undefined ? one : { ...one, type: together(one.type, other.type) };
  }
  const all = [...new Set([one, other].flat())];
  return all.length > 1 ? all : one;
}

/** The proposals of all changes, by document: what goes in twice, such as the object around two headers, goes in once. */
export function proposals(changes: readonly SpecChange[]): Record<string, Patch[]> {
  const all: Record<string, Map<string, Patch>> = {};
  for (const { document, seen } of changes) {
    for (const one of seen?.patch ?? []) {
      const known = all[document] ?? new Map<string, Patch>();
      all[document] = known;
      const key = `${one.op} ${one.path} ${one.path.endsWith('/-') ? JSON.stringify(one.value) : ''}`;
      const before = known.get(key);
      known.set(key, before ? { ...one, value: together(before.value, one.value) } : one);
    }
  }
  return Object.fromEntries(Object.entries(all).map(([document, patches]) => [document, [...patches.values()]]));
}
