import { NewOrder } from '../../generated/validators/checkout.js';
import { bare } from '../../src/exchange/bare.ts';
import { named } from '../../src/exchange/kinds.ts';
import { inspect } from '../../src/inspect/inspect.ts';
import { looseRun } from '../../src/inspect/loose-run.ts';
import { catalogue } from '../../src/requirements/catalogue.ts';
import { orderOf } from './orders.ts';
import type { Pair } from './pairs.ts';

const [kind] = named('create')?.kinds ?? [];

function judging(text: string): () => void {
  if (!kind) throw new Error('the specification has no order to create');
  return () => void inspect(catalogue, looseRun('bench', [bare(kind, text, 'order.json', 0)], 0));
}

/** From the text of an order to its judgements, against what nobody can do without: parsing it, and its validation. */
function againstParsing(lines: number, times: number): Pair {
  const text = orderOf(lines);
  return {
    about: `judging an order of ${lines} lines, against JSON.parse and its validation`,
    limit: 2,
    ours: judging(text),
    theirs: () => void NewOrder(JSON.parse(text)),
    times,
  };
}

/** What judging costs in this process. */
export const inProcess: readonly Pair[] = [
  againstParsing(5, 2_000),
  againstParsing(1_000, 20),
  {
    about: 'judging an order of 10 000 lines, against a thousand orders of 10 lines',
    limit: 1.5,
    ours: judging(orderOf(10_000)),
    theirs() {
      for (let nth = 0; nth < 1_000; nth += 1) tenLines();
    },
    times: 1,
  },
];

const tenLines = judging(orderOf(10));
