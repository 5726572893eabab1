import type { Node } from '../../src/drift/place.ts';
import type { DescriptionMiniature } from './miniature.ts';

/** The value with something else at the end of these steps, or without what stands there; throws where nothing does. */
function changed(value: unknown, [step = '', ...rest]: readonly string[], to: unknown): Node {
  const inside = value as Node;
  const isNew = rest.length === 0 && to !== undefined;
  if (!isNew && !Object.hasOwn(inside, step)) throw new Error(`there is no ${step} to take out`);
  if (rest.length > 0) return { ...inside, [step]: changed(inside[step], rest, to) };
  const { [step]: _, ...others } = inside;
  return to === undefined ? others : { ...others, [step]: to };
}

type Change = (pinned: Node) => Node;

function without(...steps: readonly string[]): Change {
  return (pinned) => changed(pinned, steps, undefined);
}

function having(to: unknown, ...steps: readonly string[]): Change {
  return (pinned) => changed(pinned, steps, to);
}

const schemas = ['components', 'schemas'];
const orders = ['paths', '/checkout/v3/orders', 'post'];
const read = ['paths', '/checkout/v3/orders/{order_id}', 'get'];

/** Published documents, wrong in one way each. */
export const descriptions: readonly DescriptionMiniature[] = [
  {
    wrong: 'drops html_snippet',
    caughtBy: 'spec.response-fields-stay',
    description: without(...schemas, 'Order', 'properties', 'html_snippet'),
  },
  {
    wrong: 'promises no status of a stored order',
    caughtBy: 'spec.response-fields-stay',
    description: having(['order_id', 'html_snippet'], ...schemas, 'StoredOrder', 'required'),
  },
  {
    wrong: 'drops an operation',
    caughtBy: 'spec.operations-stay',
    description: without(...read),
  },
  {
    wrong: 'answers a creation without a 201',
    caughtBy: 'spec.answers-stay',
    description: without(...orders, 'responses', '201'),
  },
  {
    wrong: 'says of an error code a number',
    caughtBy: 'spec.says-nothing-unknown',
    description: having({ type: 'integer' }, ...schemas, 'Error', 'properties', 'error_code'),
  },
  {
    wrong: 'requires a header of its own with every creation',
    caughtBy: 'spec.demands-nothing-new',
    description: having({ name: 'Kustom-Gift', in: 'header', required: true }, ...orders, 'parameters', '1'),
  },
  {
    wrong: 'takes no name of more than a hundred letters',
    caughtBy: 'spec.takes-what-it-took',
    description: having(100, ...schemas, 'TokenOrderLine', 'properties', 'name', 'maxLength'),
  },
  {
    wrong: 'has another format for a code of a currency',
    caughtBy: 'spec.leaves-no-doubt',
    description: having('iso-4217', ...schemas, 'OrderUpdate', 'properties', 'purchase_currency', 'format'),
  },
];
