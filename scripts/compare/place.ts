/** A JSON object of a description; nothing in it is taken for granted. */
export type Node = Readonly<Record<string, unknown>>;

/** A node, and where it stands. */
export interface Place {
  /** The name of the file. */
  readonly document: string;
  /** JSON Pointer as a URI fragment, `#/components/…`. */
  readonly at: string;
  readonly node: Node;
}

/** Documents by their names, for references from one to another. */
export type Library = ReadonlyMap<string, unknown>;

/** True for a JSON object. */
export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A step of a pointer as it is written in one. */
export function escaped(step: string): string {
  return step.replaceAll('~', '~0').replaceAll('/', '~1');
}

/** The root of a document. */
export function root(library: Library, document: string): Place {
  const node = library.get(document);
  if (!isNode(node)) throw new Error(`${document} holds no description`);
  return { document, at: '#', node };
}

/** What stands under a key, if it is an object. */
export function inside(place: Place | undefined, key: string): Place | undefined {
  const node = place?.node[key];
  return place && isNode(node) ? { document: place.document, at: `${place.at}/${escaped(key)}`, node } : undefined;
}

/** The objects that stand in an object or a list, by their keys. */
export function children(place: Place | undefined, key: string): [string, Place][] {
  const found = place?.node[key];
  if (!place || typeof found !== 'object' || found === null) return [];
  return Object.entries(found).flatMap(([name, node]) => {
    const at = `${place.at}/${escaped(key)}/${escaped(name)}`;
    return isNode(node) ? [[name, { document: place.document, at, node }] as [string, Place]] : [];
  });
}

/** Where a reference leads. */
export function target(library: Library, from: Place, reference: string): Place {
  const [file = '', pointer = ''] = reference.split('#');
  const document = file === '' ? from.document : file.replace(/^\.\//, '');
  const steps = pointer.split('/').slice(1);
  const found = steps.reduce<Place | undefined>(
    (place, step) => {
      return inside(place, decodeURIComponent(step).replaceAll('~1', '/').replaceAll('~0', '~'));
    },
    root(library, document),
  );
  if (!found) throw new Error(`${from.document}${from.at} refers to ${reference}, which is not there`);
  return found;
}

/** The thing itself, wherever references lead. What stands beside a reference describes it only. */
export function home(library: Library, place: Place): Place {
  const { $ref } = place.node;
  return typeof $ref === 'string' ? home(library, target(library, place, $ref)) : place;
}
