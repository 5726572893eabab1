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

/** Descriptions by the names of their files, for references from one to another; each as it was parsed. */
export type Library = ReadonlyMap<string, unknown>;

/** True for a JSON object. */
export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A step of a pointer as it is written in one. */
export function escaped(step: string): string {
  return step.replaceAll('~', '~0').replaceAll('/', '~1');
}

/** Whether a name is that of something in the net. */
export function isAddress(name: string): boolean {
  return /^https?:/i.test(name);
}

/** The last step of a path, an address or a reference. */
export function lastStep(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** The root of a document; one that holds no object is empty. */
export function root(library: Library, document: string): Place {
  const node = library.get(document);
  return { document, at: '#', node: isNode(node) ? node : {} };
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

/** The same for what holds schemas: one that is `true` lets everything through, one that is `false` nothing. */
export function schemasIn(place: Place, key: string): [string, Place][] {
  const found = place.node[key];
  if (typeof found !== 'object' || found === null) return [];
  return Object.entries(found).flatMap(([name, one]) => {
    const node = typeof one === 'boolean' ? (one ? {} : { not: {} }) : one;
    const at = `${place.at}/${escaped(key)}/${escaped(name)}`;
    return isNode(node) ? [[name, { document: place.document, at, node }] as [string, Place]] : [];
  });
}

function decoded(step: string): string {
  try {
    return decodeURIComponent(step).replaceAll('~1', '/').replaceAll('~0', '~');
  } catch {
    return step; // A stray % is a part of the name.
  }
}

/** Steps of a path without those that lead nowhere or back: `a/../b` is `b`. */
function straight(steps: readonly string[]): string {
  const found: string[] = [];
  for (const step of steps) {
    const isBack = step === '..' && found.length > 0 && !['..', ''].includes(found.at(-1) ?? '');
    if (isBack) found.pop();
    else if (step !== '.') found.push(step);
  }
  return found.join('/');
}

/** The name of the file that a reference means, seen from the document that it stands in: a path or an address. */
export function beside(document: string, file: string): string {
  if (isAddress(file) || file.startsWith('/')) return file;
  const [, origin = '', path = document] = /^(https?:\/\/[^/]*)\/?(.*)$/i.exec(document) ?? [];
  const found = straight([...path.split('/').slice(0, -1), ...decoded(file).split('/')]);
  return origin === '' ? found : `${origin}/${found}`;
}

/** The document that a reference means: the one that lies there, or a neighbour of that name, wherever it was taken from. */
function documentOf(library: Library, from: string, file: string): string | undefined {
  if (file === '') return from;
  const neighbour = /^(?:\.\/)?([^/]+)$/.exec(file)?.[1];
  return [beside(from, file), neighbour].find((name) => name !== undefined && library.has(name));
}

function target(library: Library, from: Place, reference: string): Place | undefined {
  const [file = '', pointer = ''] = reference.split('#');
  const document = documentOf(library, from.document, file);
  if (document === undefined || !library.has(document)) return undefined;
  let node: unknown = library.get(document);
  for (const step of pointer.split('/').slice(1).map(decoded)) {
    node = typeof node === 'object' && node !== null ? (node as Node)[step] : undefined;
  }
  return isNode(node) ? { document, at: `#${pointer}`, node } : undefined;
}

// Further than any description goes on purpose: a chain that long is a circle.
const longestChain = 50;

/**
 * The thing itself, wherever references lead; what stands beside a reference describes it only.
 * Undefined where they lead nowhere, in a circle, or to a file that was not given.
 */
export function home(library: Library, place: Place): Place | undefined {
  let here: Place | undefined = place;
  for (let step = 0; here && step < longestChain; step += 1) {
    const { $ref } = here.node;
    if (typeof $ref !== 'string') return here;
    here = target(library, here, $ref);
  }
  return undefined;
}

function referencesIn(value: unknown): Set<string> {
  const found = new Set<string>();
  const open = [value];
  for (let next = open.pop(); open.length > 0 || next !== undefined; next = open.pop()) {
    if (typeof next !== 'object' || next === null) continue;
    if (isNode(next) && typeof next.$ref === 'string') found.add(next.$ref);
    open.push(...Object.values(next).reverse());
  }
  return found;
}

/** The references of a document that lead nowhere, or to a file that was not given: what is there is not compared. */
export function dangling(library: Library, document: string): string[] {
  const found = referencesIn(library.get(document));
  const from = root(library, document);
  return [...found].filter((reference) => !target(library, from, reference));
}
