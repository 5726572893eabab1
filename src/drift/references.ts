import { home, isNode, type Library, type Node, type Place, root } from './place.ts';
import type { Demand } from './spelling.ts';

// What stands beside a reference for people, and the reference itself.
const forPeople = new Set(['$ref', 'description', 'summary', 'title', 'example', 'examples', '$comment']);

// A node that is told twice is the same node: that is how what was met is known again.
const known = new WeakMap<Node, Node>();

function withoutReference(node: Node): Node {
  const found =
    known.get(node) ??
    Object.fromEntries(Object.entries(node).filter(([key]) => !forPeople.has(key) && !key.startsWith('x-')));
  known.set(node, found);
  return found;
}

/** What stands beside a reference and counts: since OpenAPI 3.1 it holds as well as what is referred to. */
export function besides(library: Library, place: Place): Place[] {
  if (typeof place.node.$ref !== 'string' || Object.keys(place.node).length === 1) return [];
  const node = withoutReference(place.node);
  if (Object.keys(node).length === 0) return [];
  const isOld = String(root(library, place.document).node.openapi).startsWith('3.0');
  return isOld ? [] : [{ ...place, node }];
}

// Keywords that hold schemas and are compared as they are.
const holders = new Set([
  ...['not', 'if', 'then', 'else', 'prefixItems', 'contains', 'propertyNames', 'patternProperties', 'dependentSchemas'],
]);

// More than anybody writes under such a keyword; what goes on beyond is compared by its name.
const mostNodes = 2_000;

/** A value with what it refers to in the place of the references; what stands inside itself stays a reference. */
function inlined(
  library: Library,
  at: Place,
  value: unknown,
  above: readonly Node[],
  left: { nodes: number },
): unknown {
  left.nodes -= 1;
  if (left.nodes < 0) return value;
  if (Array.isArray(value)) return value.map((one) => inlined(library, at, one, above, left));
  if (!isNode(value)) return value;
  const found = typeof value.$ref === 'string' ? home(library, { ...at, node: value }) : undefined;
  if (found && !above.includes(found.node)) return inlined(library, found, found.node, [...above, found.node], left);
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, inlined(library, at, one, above, left)] as const),
  );
}

/** Demands of a schema with what their values refer to: two that read alike may mean two things, and the other way round. */
export function writtenOut(library: Library, demands: ReadonlyMap<string, Demand>): [string, Demand][] {
  return [...demands].map(([keyword, one]) => {
    if (!holders.has(keyword)) return [keyword, one];
    return [keyword, { ...one, value: inlined(library, one.at, one.value, [], { nodes: mostNodes }) }];
  });
}
