import type { Description } from '../../src/drift/description.ts';
import type { DescriptionMiniature } from './miniature.ts';

/** The value without what stands at the end of these steps; throws where nothing does. */
function cut(value: unknown, [step = '', ...rest]: readonly string[]): Record<string, unknown> {
  const inside = value as Record<string, unknown>;
  if (!Object.hasOwn(inside, step)) throw new Error(`there is no ${step} to take out`);
  if (rest.length > 0) return { ...inside, [step]: cut(inside[step], rest) };
  const { [step]: _, ...others } = inside;
  return others;
}

function without(...steps: readonly string[]): (pinned: Description) => Description {
  return (pinned) => cut(pinned, steps);
}

function field(schema: string, name: string): (pinned: Description) => Description {
  return without('components', 'schemas', schema, 'properties', name);
}

const read = '/checkout/v3/orders/{order_id}';
const json = ['content', 'application/json', 'schema'];

/** Published documents, wrong in one way each. */
export const descriptions: readonly DescriptionMiniature[] = [
  {
    wrong: 'drops html_snippet',
    caughtBy: 'spec.response-fields-stay',
    description: field('Order', 'html_snippet'),
  },
  {
    wrong: 'drops a field of the lines of an order',
    caughtBy: 'spec.response-fields-stay',
    description: field('OrderLine', 'total_tax_amount'),
  },
  {
    wrong: 'drops an operation',
    caughtBy: 'spec.response-fields-stay',
    description: without('paths', read, 'get'),
  },
  {
    wrong: 'drops the body of an answer',
    caughtBy: 'spec.response-fields-stay',
    description: without('paths', read, 'get', 'responses', '200', ...json),
  },
];
