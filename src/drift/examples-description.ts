import { type Document, isAlias, isMap, isScalar, isSeq, LineCounter, type Node, type Pair, parseDocument } from 'yaml';
import { distinct, type Hint, type Sample, type Shown } from './examples.ts';
import { hintAt, methods, usesOf } from './examples-hint.ts';
import { madeSamples } from './examples-made.ts';
import { type Follow, schemaMisfits } from './examples-schema.ts';

/** What a node of a description is, which says what its keys mean. */
type Role = 'anything' | 'operation' | 'schema' | 'schemas';

/** A description on its way through the walk. */
interface Page {
  readonly name: string;
  readonly document: Document;
  readonly lineOf: (node: Node) => number;
  readonly follow: Follow;
  readonly value: unknown;
}

interface Place {
  readonly node: Node;
  readonly path: readonly string[];
  readonly role: Role;
}

const scalarJson = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

/** A node as JSON, its numbers as they were written where JSON can write them so. */
function jsonOf(node: unknown, document: Document): string {
  if (isAlias(node)) return jsonOf(node.resolve(document), document);
  if (isMap(node)) {
    const members = node.items.map(({ key, value }) => `${JSON.stringify(keyOf(key))}:${jsonOf(value, document)}`);
    return `{${members.join(',')}}`;
  }
  if (isSeq(node)) return `[${node.items.map((item) => jsonOf(item, document)).join(',')}]`;
  if (!isScalar(node)) return 'null';
  const { value, source } = node;
  if (typeof value === 'number' && source !== undefined && scalarJson.test(source)) return source;
  return JSON.stringify(value) ?? 'null';
}

function keyOf(key: unknown): string {
  return String(isScalar(key) ? key.value : key);
}

/** What the value under a key is, in a node of this role. */
function roleUnder(role: Role, key: string, path: readonly string[]): Role | undefined {
  const [root] = path;
  switch (role) {
    case 'schemas':
      return 'schema';
    case 'schema':
      if (/^(?:properties|patternProperties|\$defs|definitions|dependentSchemas)$/.test(key)) return 'schemas';
      return /^(?:items|not|if|then|else|additionalProperties|allOf|oneOf|anyOf|prefixItems)$/.test(key)
        ? 'schema'
        : undefined;
    case 'operation':
    case 'anything':
      if (/^(?:example|examples)$/.test(key) || key.startsWith('x-')) return undefined;
      if (key === 'schema') return 'schema';
      if (key === 'schemas' && root === 'components') return 'schemas';
      if ((root === 'paths' || root === 'webhooks') && path.length === 2 && methods.has(key)) return 'operation';
      return 'anything';
  }
}

/** What an example shows by where it stands: of a schema that is written by itself, the one message that is made of it. */
function hintFor({ value, follow }: Page, path: readonly string[]): Hint {
  const [root, section, name = ''] = path;
  if (root !== 'components' || section !== 'schemas' || path.length !== 3) return hintAt(path);
  const uses = usesOf(value, `#/components/schemas/${name}`, follow);
  return (uses.length === 1 && uses[0]) || {};
}

/** A value that a description shows as an example, with the schema beside it. */
function sampleOf(page: Page, node: Node, path: readonly string[], schema: unknown): Sample {
  const field = path.at(-2) === 'properties' ? path.at(-1) : undefined;
  const text = jsonOf(node, page.document);
  // A schema in another file is not here to be held against: the body is judged by the specification instead.
  const isHere = schema !== undefined && !/^[^#]/.test(String((schema as { $ref?: unknown }).$ref ?? '#'));
  const misfits = !isHere ? undefined : schemaMisfits(schema, JSON.parse(text), page.follow);
  return {
    where: `${page.name}:${page.lineOf(node)}`,
    text,
    hint: hintFor(page, path),
    extent: 'whole',
    ...(field === undefined ? {} : { field }),
    ...(misfits ? { misfits } : {}),
  };
}

/** The node that an example object of OpenAPI holds in `value`, through a reference where there is one. */
function exampleIn(node: Node, { document }: Page): Node | undefined {
  const reference = isMap(node) ? node.get('$ref') : undefined;
  const steps = typeof reference === 'string' && reference.startsWith('#/') ? reference.slice(2).split('/') : undefined;
  const object = steps
    ? document.getIn(
        steps.map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~')),
        true,
      )
    : node;
  const value = isMap(object) ? object.get('value', true) : undefined;
  return value as Node | undefined;
}

/** The examples that stand directly in a node: of a schema, or beside the schema of a body or a parameter. */
function examplesHere(page: Page, { node, path, role }: Place): Sample[] {
  if (!isMap(node)) return [];
  const whole = jsonValue(node, page);
  const schema = role === 'schema' ? whole : whole.schema;
  const one = node.get('example', true) as Node | undefined;
  const many = node.get('examples', true);
  const listed = isSeq(many) && role === 'schema' ? (many.items as Node[]) : [];
  const named =
    isMap(many) && role !== 'schema' ? many.items.flatMap(({ value }) => exampleIn(value as Node, page) ?? []) : [];
  const vendor = role === 'operation' ? node.items.filter(({ key }) => /^x-\d{3}$/.test(keyOf(key))) : [];
  return [
    ...[one, ...listed, ...named].flatMap((found) => (found ? [sampleOf(page, found, path, schema)] : [])),
    ...vendor.map(({ key, value }) => sampleOf(page, value as Node, [...path, keyOf(key)], undefined)),
  ];
}

function jsonValue(node: Node, { document }: Page): Readonly<Record<string, unknown>> {
  return node.toJS(document) as Readonly<Record<string, unknown>>;
}

/** Every example below a place, in the order of the page. */
function* below(page: Page, place: Place): Generator<Sample> {
  const { node, path, role } = place;
  if (isSeq(node)) {
    for (const [index, item] of node.items.entries()) {
      yield* below(page, { node: item as Node, path: [...path, String(index)], role });
    }
    return;
  }
  if (!isMap(node)) return;
  if (role !== 'schemas') yield* examplesHere(page, place);
  for (const { key, value } of node.items as readonly Pair[]) {
    const name = keyOf(key);
    const inner = roleUnder(role, name, path);
    if (inner && value) yield* below(page, { node: value as Node, path: [...path, name], role: inner });
  }
}

/** Leads a `$ref` to the value in the same document. */
function follower(value: unknown): Follow {
  return (reference) => {
    if (!reference.startsWith('#/')) return undefined;
    const steps = reference
      .slice(2)
      .split('/')
      .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
    return steps.reduce<unknown>(
      (inside, step) =>
        typeof inside === 'object' && inside !== null ? (inside as Record<string, unknown>)[step] : undefined,
      value,
    );
  };
}

/**
 * The examples in an OpenAPI description, each held against the schema beside it, and the lines that the examples of
 * single fields make together. Undefined where the text, which is YAML, is no such description.
 */
export function examplesInDescription(text: string, name: string): Shown | undefined {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, logLevel: 'silent' });
  if (!isMap(document.contents) || document.get('openapi') === undefined) return undefined;
  const value: unknown = document.toJS();
  const lineOf = (node: Node) => lines.linePos(node.range?.[0] ?? 0).line;
  const page: Page = { name, document, lineOf, follow: follower(value), value };
  const shown = [...below(page, { node: document.contents, path: [], role: 'anything' })];
  return {
    samples: distinct([
      ...shown,
      ...madeSamples(document, { name, lineOf, usesOf: (one) => usesOf(value, one, page.follow) }),
    ]),
    problems: [],
  };
}
