import type { Place } from './place.ts';
import type { Reader, View } from './schema.ts';

/** How much of a shape is written down: what is larger is told apart by its beginning. */
const most = 500;

type Left = { nodes: number };

// What tells alternatives apart by their names is compared by itself.
function demandsOf({ demands }: View): readonly unknown[] {
  const told = [...demands].filter(([keyword]) => keyword !== 'discriminator');
  return told.map(([keyword, { value }]) => [keyword, value]).sort();
}

function shape(read: Reader, places: readonly Place[], above: readonly string[], left: Left): unknown {
  if (places.length === 0) return [];
  const view = read(places);
  const round = above.indexOf(view.key);
  left.nodes -= 1;
  // A schema inside itself is as many steps below itself, whatever it is called.
  if (round >= 0 || left.nodes < 0) return round >= 0 ? above.length - round : 'more';
  const inside = (parts: readonly Place[]) => shape(read, parts, [...above, view.key], left);
  const fields = [...view.properties].sort(([one], [other]) => (one < other ? -1 : 1));
  const choices = view.choices.map((one) => JSON.stringify(inside([one]))).sort();
  return [
    demandsOf(view),
    [...view.required].sort(),
    fields.map(([name, parts]) => [name, inside(parts)]),
    inside(view.items),
    inside(view.others),
    choices,
  ];
}

const known = new WeakMap<Reader, Map<string, string>>();

/** All that a schema demands, names of schemas left aside: the same text for two that let the same through. */
export function shapeOf(read: Reader, place: Place): string {
  const all = known.get(read) ?? new Map<string, string>();
  known.set(read, all);
  const { key } = read([place]);
  const found = all.get(key) ?? JSON.stringify(shape(read, [place], [], { nodes: most }));
  all.set(key, found);
  return found;
}

/** What a schema is about: its own demands and the names of its fields. */
export function outlineOf(read: Reader, place: Place): string {
  const view = read([place]);
  return JSON.stringify([demandsOf(view), [...view.properties.keys()].sort(), [...view.required].sort()]);
}
