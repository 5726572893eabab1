import { NewOrder } from '../../generated/validators/checkout.js';
import { bare } from '../../src/exchange/bare.ts';
import { named } from '../../src/exchange/kinds.ts';
import { inspect } from '../../src/inspect/inspect.ts';
import { looseRun } from '../../src/inspect/loose-run.ts';
import { catalogue } from '../../src/requirements/catalogue.ts';
import type { Pair } from './pairs.ts';

const [kind] = named('create')?.kinds ?? [];

function line(nth: number) {
  const [quantity, unit_price] = [1 + (nth % 7), 1_000 + nth];
  const total_amount = quantity * unit_price;
  return {
    type: 'physical',
    reference: `SKU-${nth}`,
    name: `Cup number ${nth}`,
    quantity,
    quantity_unit: 'pcs',
    unit_price,
    tax_rate: 2_500,
    total_amount,
    total_discount_amount: 0,
    total_tax_amount: Math.round(total_amount / 5),
    product_url: `https://shop.example/cups/${nth}`,
    image_url: `https://shop.example/cups/${nth}.png`,
  };
}

/** The text of a right order with so many lines. */
function orderOf(count: number): string {
  const order_lines = Array.from({ length: count }, (_, nth) => line(nth));
  return JSON.stringify({
    purchase_country: 'SE',
    purchase_currency: 'SEK',
    locale: 'sv-SE',
    order_amount: order_lines.reduce((sum, one) => sum + one.total_amount, 0),
    order_tax_amount: order_lines.reduce((sum, one) => sum + one.total_tax_amount, 0),
    order_lines,
    merchant_urls: {
      terms: 'https://shop.example/terms',
      checkout: 'https://shop.example/checkout',
      confirmation: 'https://shop.example/thanks',
      push: 'https://shop.example/push',
    },
  });
}

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
