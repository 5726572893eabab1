import { type Document, isMap, isPair, isScalar, type Node, visit, type YAMLMap } from 'yaml';
import type { Hint, Sample } from './examples.ts';

// What stands in these lists has amounts that belong together, and so do the examples of its fields.
const lists = ['order_lines', 'discount_lines', 'shipping_options'] as const;
const amounts = ['quantity', 'unit_price', 'price', 'tax_rate', 'total_amount', 'total_discount_amount', 'tax_amount'];
const taxes = ['total_tax_amount', ...amounts];

/** What is known of the page: its name, its lines, and which messages are made of a schema that is referred to. */
interface Page {
  readonly name: string;
  readonly lineOf: (node: Node) => number;
  readonly usesOf: (reference: string) => readonly Hint[];
}

/** Where a schema of one item of a list is written, if it is written by itself. */
function referenceOf(list: unknown): string | undefined {
  const items = isMap(list) ? list.get('items', true) : undefined;
  const reference = isMap(items) ? items.get('$ref') : undefined;
  return typeof reference === 'string' && reference.startsWith('#/') ? reference : undefined;
}

/** The schema of one item of a list, through a reference into the same document. */
function itemOf(list: unknown, document: Document): YAMLMap | undefined {
  const items = isMap(list) ? list.get('items', true) : undefined;
  const steps = referenceOf(list)?.slice(2).split('/');
  const found = steps ? document.getIn(steps, true) : items;
  return isMap(found) ? found : undefined;
}

/** The amounts that the fields of a schema show, as members of JSON. */
function membersOf(schema: YAMLMap): string[] {
  return taxes.flatMap((field) => {
    const example = schema.getIn(['properties', field, 'example'], true);
    if (!isScalar(example) || typeof example.value !== 'number') return [];
    return [`"${field}":${JSON.stringify(example.value)}`];
  });
}

// Where nothing says what a line is sent in.
const anOrder: Hint = { method: 'POST', target: '/checkout/v3/orders', side: 'request' };

/**
 * The lines that the examples of single fields make when they are read together, as every reader of a reference reads
 * them and as its tools do: once for every schema of a line. Sums are not made: a list of one line says nothing of them.
 */
export function madeSamples(document: Document, { name, lineOf, usesOf }: Page): Sample[] {
  const made = new Map<YAMLMap, Sample>();
  visit(document, {
    Pair(_, pair) {
      if (!isPair(pair) || !isScalar(pair.key)) return;
      const list = lists.find((one) => isScalar(pair.key) && pair.key.value === one);
      const schema = list && itemOf(pair.value, document);
      if (!list || !schema || made.has(schema)) return;
      const members = membersOf(schema);
      if (members.length < 2) return;
      const text = `{"${list}":[{${members.join(',')}}]}`;
      const reference = referenceOf(pair.value);
      const hint = (reference && usesOf(reference)[0]) || anOrder;
      made.set(schema, { where: `${name}:${lineOf(schema)}`, text, hint, extent: 'made' });
    },
  });
  return [...made.values()];
}
