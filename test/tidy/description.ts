import { parse } from 'yaml';
import { isObject } from '../../src/order/json.ts';
import { filesAt } from './files.ts';

/** A document of specs/, parsed. */
export interface Description {
  readonly name: string;
  readonly value: unknown;
}

/** What Kustom documents, as we describe it. */
export const descriptions: readonly Description[] = filesAt('specs/{checkout*,order-management}.yaml').map(
  ({ path, text }) => ({
    name: path.slice('specs/'.length),
    value: parse(text),
  }),
);

/** Something in a description: what kind of thing, and the pointer to it. */
export interface Thing {
  readonly kind: string;
  readonly at: string;
  readonly node: Readonly<Record<string, unknown>>;
}

type Inside = Readonly<Record<string, readonly [kind: string, many?: 'each']>>;

const operation = ['operation'] as const;
const schema: Inside = {
  properties: ['property', 'each'],
  patternProperties: ['property', 'each'],
  $defs: ['component', 'each'],
  allOf: ['schema', 'each'],
  anyOf: ['schema', 'each'],
  oneOf: ['schema', 'each'],
  prefixItems: ['schema', 'each'],
  items: ['schema'],
  additionalProperties: ['schema'],
  not: ['schema'],
  if: ['schema'],
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  then: ['schema'],
  else: ['schema'],
};
const carrier: Inside = { schema: ['schema'], content: ['media', 'each'] };

/** What stands where in OpenAPI 3.1, by the kind of thing that it stands in. */
const grammar: Readonly<Record<string, Inside>> = {
  document: {
    paths: ['path', 'each'],
    webhooks: ['path', 'each'],
    servers: ['server', 'each'],
    components: ['components'],
  },
  components: {
    schemas: ['component', 'each'],
    parameters: ['parameter', 'each'],
    headers: ['header', 'each'],
    requestBodies: ['request body', 'each'],
    responses: ['response', 'each'],
    pathItems: ['path', 'each'],
    securitySchemes: ['security scheme', 'each'],
  },
  path: {
    parameters: ['parameter', 'each'],
    get: operation,
    put: operation,
    post: operation,
    patch: operation,
    delete: operation,
    head: operation,
    options: operation,
  },
  operation: {
    parameters: ['parameter', 'each'],
    requestBody: ['request body'],
    responses: ['response', 'each'],
    'x-time-limits': ['time limit', 'each'],
  },
  parameter: carrier,
  header: carrier,
  'request body': carrier,
  response: { headers: ['header', 'each'], content: ['media', 'each'] },
  media: { schema: ['schema'] },
  schema,
  component: schema,
  property: schema,
};

/** Everything that a description holds, from a thing on inwards. Examples are not looked into: they are values. */
export function* things(node: unknown, kind = 'document', at = '#'): Generator<Thing> {
  if (!isObject(node)) return;
  yield { kind, at, node };
  for (const [key, [inner, many]] of Object.entries(grammar[kind] ?? {})) {
    const found = node[key];
    if (!many) yield* things(found, inner, `${at}/${key}`);
    else if (isObject(found) || Array.isArray(found)) {
      for (const [name, one] of Object.entries(found)) yield* things(one, inner, `${at}/${key}/${escaped(name)}`);
    }
  }
}

function escaped(step: string): string {
  return step.replaceAll('~', '~0').replaceAll('/', '~1');
}

/** The values on the way to where a pointer (`#/components/…`) leads, the root first; undefined where it leads nowhere. */
export function wayTo(document: unknown, pointer: string): unknown[] | undefined {
  const [root, ...steps] = pointer.split('/');
  if (root !== '#') return undefined;
  const way = [document];
  for (const step of steps) {
    const inside = way.at(-1);
    const name = decodeURIComponent(step).replaceAll('~1', '/').replaceAll('~0', '~');
    if (typeof inside !== 'object' || inside === null || !Object.hasOwn(inside, name)) return undefined;
    way.push((inside as Record<string, unknown>)[name]);
  }
  return way;
}

/** What an `x-source` says, always as a list. */
export function sourcesOf(node: unknown): readonly unknown[] {
  const said = isObject(node) ? node['x-source'] : undefined;
  if (said === undefined) return [];
  return Array.isArray(said) ? said : [said];
}
