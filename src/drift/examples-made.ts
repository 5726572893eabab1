import { type Document, isMap, isPair, isScalar, type Node, visit, type YAMLMap } from 'yaml';
import type { Sample } from './examples.ts';

// What stands in these lists has amounts that belong together, and so do the examples of its fields.
const lists = ['order_lines', 'discount_lines', 'shipping_options'] as const;
const amounts = ['quantity', 'unit_price', 'price', 'tax_rate', 'total_amount', 'total_discount_amount', 'tax_amount'];
const taxes = ['total_tax_amount', ...amounts];

/** The schema of one item of a list, through a reference into the same document. */
function itemOf(list: unknown, document: Document): YAMLMap | undefined {
  const items = isMap(list) ? list.get('items', true) : undefined;
  const reference = isMap(items) ? items.get('$ref') : undefined;
  const steps = typeof reference === 'string' && reference.startsWith('#/') ? reference.slice(2).split('/') : undefined;
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

/**
 * The lines that the examples of single fields make when they are read together, as every reader of a reference reads
 * them and as its tools do: once for every schema of a line. Sums are not made: a list of one line says nothing of them.
 */
export function madeSamples(document: Document, name: string, lineOf: (node: Node) => number): Sample[] {
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
      const hint = { method: 'POST', target: '/checkout/v3/orders', side: 'request' } as const;
      made.set(schema, { where: `${name}:${lineOf(schema)}`, text, hint, extent: 'made' });
    },
  });
  return [...made.values()];
}
