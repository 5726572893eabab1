import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** A part of a description, as it is written there. */
export type Part = Readonly<Record<string, unknown>>;

/** One pair of the corpus in one place of a description, in one direction. */
export interface Case {
  /** `case-7`: the name of its path or webhook and the id of its operation, by which what is found is told apart. */
  readonly name: string;
  /** The row of the table that it counts in. */
  readonly row: string;
  /** b breaking, s safe, ? cannot tell, - nothing differs. */
  readonly label: string;
  readonly place: 'path' | 'webhook' | 'callback';
  readonly before: Part;
  readonly after: Part;
}

/** A line of the corpus: two parts, what differs, and a label for each place they can stand in. */
interface Line extends Part {
  readonly base: Part;
  readonly revision: Part;
  readonly change?: string | readonly string[];
}

type Wrap = (part: Part) => Part;

/** Who speaks in it, by the name of its label in the corpus. */
interface Way {
  readonly label: string;
  readonly place: Case['place'];
  readonly wrap: Wrap;
}

function json(schema: Part): Part {
  return { content: { 'application/json': { schema } } };
}

const asking: Wrap = (schema) => ({ requestBody: json(schema), responses: {} });
const answering: Wrap = (schema) => ({ responses: { 200: json(schema) } });
const plain: Wrap = (operation) => ({ responses: {}, ...operation });

const ways: Readonly<Record<'bodies' | 'operations', readonly Way[]>> = {
  bodies: [
    { label: 'sent', place: 'path', wrap: asking },
    { label: 'heard', place: 'path', wrap: answering },
    { label: 'heard', place: 'webhook', wrap: asking },
    { label: 'sent', place: 'webhook', wrap: answering },
    { label: 'heard', place: 'callback', wrap: asking },
    { label: 'sent', place: 'callback', wrap: answering },
  ],
  operations: [
    { label: 'asked', place: 'path', wrap: plain },
    { label: 'told', place: 'webhook', wrap: plain },
    { label: 'told', place: 'callback', wrap: plain },
  ],
};

function rowOf({ change }: Line, place: Case['place']): string {
  if (place !== 'path') return place === 'webhook' ? 'in webhooks' : 'under callbacks';
  return change === undefined ? 'nothing differs' : ([change].flat()[0]?.split(' ')[0] ?? '');
}

type Unnamed = Omit<Case, 'name'>;

function bothDirections(line: Line, { label, place, wrap }: Way): readonly Unnamed[] {
  const [there = '-', back = '-'] = String(line[label] ?? '- -').split(' ');
  const [base, revision] = [wrap(line.base), wrap(line.revision)];
  const row = rowOf(line, place);
  return [
    { row, place, label: there, before: base, after: revision },
    { row, place, label: back, before: revision, after: base },
  ];
}

function read(corpus: string, file: keyof typeof ways): readonly Unnamed[] {
  const lines: readonly Line[] = parse(readFileSync(`${corpus}/${file}.yaml`, 'utf8'));
  return lines.flatMap((line) => ways[file].flatMap((way) => bothDirections(line, way)));
}

/** Every pair of the corpus in this folder, in every place and both directions. */
export function casesIn(corpus: string): readonly Case[] {
  const all = [...read(corpus, 'bodies'), ...read(corpus, 'operations')];
  return all.map((one, nth) => ({ ...one, name: `case-${nth}` }));
}

/** The names of the cases that a text points into. */
export function namedIn(text: string): readonly string[] {
  return text.match(/case-\d+/g) ?? [];
}

const cart = { type: 'object', properties: { name: { type: 'string' } } };
const tree = { type: 'object', properties: { child: { $ref: '#/components/schemas/Tree' } } };
const named = { properties: { name: { type: 'string' }, child: { $ref: '#/components/schemas/NamedTree' } } };

const sameTree = { type: 'object', properties: { child: { $ref: '#/components/schemas/SameTree' } } };
const rate = { type: 'object', properties: { rate: { type: 'integer' } } };
const text = { type: 'string' };
const schemas = {
  ...{ Text: text, SameText: text, Cart: cart, SameCart: cart, Rate: rate, SameRate: rate },
  ...{ Tree: tree, SameTree: sameTree, NamedTree: named },
};

/** What the parts of the corpus refer to; of the schemas only those, because openapi-diff reads none that holds itself. */
function componentsOf(cases: readonly Case[]): Part {
  const text = JSON.stringify(cases);
  const used = Object.entries(schemas).filter(([name]) => text.includes(`"#/components/schemas/${name}"`));
  return {
    schemas: Object.fromEntries(used),
    parameters: { Page: { name: 'page', in: 'query', schema: { type: 'integer' } } },
    responses: { Gone: { description: 'Not here.' } },
    securitySchemes: { basic: { type: 'http', scheme: 'basic' }, key: { type: 'apiKey', in: 'header', name: 'Key' } },
  };
}

/** The path of a case. A callback hangs on an operation that stays as it is, and has the name of the case: ours go by it. */
function pathOf({ name, place }: Case, part: Part): Part {
  const post = { operationId: name, ...part };
  if (place === 'path') return { post };
  const callbacks = { [name]: { '{$request.body#/url}': { post } } };
  return { post: { operationId: `around-${name}`, responses: {}, callbacks } };
}

/** One description that holds all of these cases, before or after. */
export function described(cases: readonly Case[], when: 'before' | 'after', openapi = '3.1.0'): Part {
  const [called, others] = [true, false].map((is) => cases.filter(({ place }) => (place === 'webhook') === is));
  const paths = Object.fromEntries((others ?? []).map((one) => [`/${one.name}`, pathOf(one, one[when])]));
  const hooks = (called ?? []).map((one) => [one.name, { post: { operationId: one.name, ...one[when] } }]);
  const webhooks = hooks.length > 0 ? { webhooks: Object.fromEntries(hooks) } : {};
  return { openapi, info: { title: 'Corpus', version: '1' }, paths, ...webhooks, components: componentsOf(cases) };
}
