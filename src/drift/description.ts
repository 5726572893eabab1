/** An OpenAPI document as it was parsed; nothing in it is taken for granted. */
export type Description = Readonly<Record<string, unknown>>;

/** An operation of a description, by what identifies it in any description. */
interface DescribedOperation {
  /** Method and path, the names of path parameters left out: `GET /checkout/v3/orders/{}`. */
  readonly key: string;
  /** The operation's id, or its key where it has none. */
  readonly name: string;
  /** JSON Pointer to it. */
  readonly at: string;
  readonly node: Node;
}

/** A field of a body, with its own fields when they are asked for. */
interface Field {
  readonly at: string;
  /** What the field is made of: a schema inside itself is told by it. */
  readonly node: unknown;
  readonly fields: () => FieldTree;
}

/** Fields by name. */
export type FieldTree = ReadonlyMap<string, Field>;

type Node = Readonly<Record<string, unknown>>;
interface Place {
  readonly at: string;
  readonly node: Node;
}

const methods = new Set(['get', 'post', 'put', 'patch', 'delete']);

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null;
}

function entries(value: unknown): [string, Node][] {
  return isNode(value) ? Object.entries(value).filter((entry): entry is [string, Node] => isNode(entry[1])) : [];
}

function escaped(step: string): string {
  return step.replaceAll('~', '~0').replaceAll('/', '~1');
}

/** Every operation under `paths` and `webhooks`. */
export function operationsIn(description: Description): DescribedOperation[] {
  return ['paths', 'webhooks'].flatMap((place) =>
    entries(description[place]).flatMap(([path, item]) =>
      entries(item)
        .filter(([method]) => methods.has(method))
        .map(([method, node]) => {
          const key = `${method.toUpperCase()} ${path.replaceAll(/\{[^}]*\}/g, '{}')}`;
          const name = typeof node.operationId === 'string' ? node.operationId : key;
          return { key, name, at: `#/${place}/${escaped(path)}/${method}`, node };
        }),
    ),
  );
}

/** Follows a `$ref` inside the document, as often as it takes; a reference to elsewhere, or in a circle, leads to nothing. */
function resolve(description: Description, place: Place, depth = 0): Place | undefined {
  const reference = place.node.$ref;
  if (typeof reference !== 'string') return place;
  if (!reference.startsWith('#/') || depth > 20) return undefined;
  const steps = reference.slice(2).split('/');
  const node = steps.reduce<unknown>((inside, step) => {
    const name = decodeURIComponent(step).replaceAll('~1', '/').replaceAll('~0', '~');
    return isNode(inside) ? inside[name] : undefined;
  }, description);
  return isNode(node) ? resolve(description, { at: reference, node }, depth + 1) : undefined;
}

/** Puts a field where another part of the schema may have put one of the same name: it then has the fields of both. */
function add(tree: Map<string, Field>, name: string, field: Field): void {
  const twin = tree.get(name);
  if (!twin) tree.set(name, field);
  else tree.set(name, { ...twin, fields: () => new Map([...twin.fields(), ...field.fields()]) });
}

/** The fields that a schema gives an object, those of its `allOf` parts and of its items included. */
function fieldsIn(description: Description, from: Place, above: ReadonlySet<Node>): FieldTree {
  const place = resolve(description, from);
  if (!place || above.has(place.node)) return new Map(); // A schema inside itself: its fields were compared above.
  const { at, node } = place;
  const within = new Set([...above, node]);
  const tree = new Map<string, Field>();
  for (const [index, part] of entries(node.allOf)) {
    for (const [name, field] of fieldsIn(description, { at: `${at}/allOf/${index}`, node: part }, within))
      add(tree, name, field);
  }
  if (isNode(node.items)) {
    for (const [name, field] of fieldsIn(description, { at: `${at}/items`, node: node.items }, within))
      add(tree, name, field);
  }
  for (const [name, property] of entries(node.properties)) {
    const here = { at: `${at}/properties/${escaped(name)}`, node: property };
    add(tree, name, {
      at: here.at,
      node: resolve(description, here)?.node,
      fields: () => fieldsIn(description, here, new Set()),
    });
  }
  return tree;
}

/** The schemas of the JSON bodies on one side of an operation, by the name of their message: `request`, or the status. */
function bodies(
  description: Description,
  { at, node }: DescribedOperation,
  side: 'request' | 'response',
): [string, Place][] {
  const messages: [string, Place][] =
    side === 'request'
      ? isNode(node.requestBody)
        ? [['request', { at: `${at}/requestBody`, node: node.requestBody }]]
        : []
      : entries(node.responses).map(([status, answer]) => [status, { at: `${at}/responses/${status}`, node: answer }]);
  return messages.flatMap(([name, message]) => {
    const found = resolve(description, message);
    const [media, content] =
      entries(found?.node.content).find(([type]) => type.includes('json') || type === '*/*') ?? [];
    if (!found || !media || !isNode(content?.schema)) return [];
    return [[name, { at: `${found.at}/content/${escaped(media)}/schema`, node: content.schema }]];
  });
}

/** The fields of every body on one side of an operation, each message a branch of its own. */
export function fieldsOf(
  description: Description,
  operation: DescribedOperation,
  side: 'request' | 'response',
): FieldTree {
  return new Map(
    bodies(description, operation, side).map(([name, place]) => [
      name,
      {
        at: place.at,
        node: resolve(description, place)?.node,
        fields: () => fieldsIn(description, place, new Set()),
      },
    ]),
  );
}

/** The addresses of other files that a description refers to: what stands in them is not compared. */
export function elsewhere(description: Description): string[] {
  const found = JSON.stringify(description).matchAll(/"\$ref":"([^"#]+)/g);
  return [...new Set([...found].map(([, file]) => file ?? ''))];
}
