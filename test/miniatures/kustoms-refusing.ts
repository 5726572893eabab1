import type { KustomMiniature } from './miniature.ts';
import { type Change, creatingAnyway, editing, type Json, refusing } from './wraps.ts';

const breaksDown: Change = (answered) => ({ ...answered, status: 500 });

/** An order line total that is wrong: no other refusal of the scenes names one with nothing after it. */
const total = /total_amount"|total_amount,/;
const sum = /value: order_amount"/;
const taxSum = /value: order_tax_amount"/;
const addresses = /merchant_urls/;
const languages = /value: locale/;
const lengths = /value: (?:merchant_reference1|order_lines\[0\]\.name)/;

function addedUp(order: Json): Json {
  const lines = order.order_lines as { total_amount: number; total_tax_amount: number }[];
  return {
    ...order,
    order_amount: lines.reduce((sum, line) => sum + line.total_amount, 0),
    order_tax_amount: lines.reduce((sum, line) => sum + line.total_tax_amount, 0),
  };
}

/** Kustoms that are wrong in how they refuse a new order, or in not refusing it. */
export const kustomsRefusing: readonly KustomMiniature[] = [
  {
    wrong: 'breaks down over a wrong line total',
    caughtBy: 'checkout.wrong-total-refused',
    kustom: refusing(total, breaksDown),
  },
  {
    wrong: 'has its own status for a wrong line total',
    caughtBy: 'checkout.wrong-total-refused',
    kustom: refusing(total, (answered) => ({ ...answered, status: 422 })),
  },
  {
    wrong: 'mends an amount that does not add up',
    caughtBy: 'checkout.wrong-sum-refused',
    also: ['checkout.create-keeps-amounts'],
    kustom: creatingAnyway(sum, addedUp),
  },
  {
    wrong: 'breaks down over a tax that does not add up',
    caughtBy: 'checkout.wrong-sum-refused',
    kustom: refusing(taxSum, breaksDown),
  },
  {
    wrong: 'breaks down where a shop has no addresses',
    caughtBy: 'checkout.malformed-refused',
    kustom: refusing(addresses, breaksDown),
  },
  {
    wrong: 'reads a locale as it likes',
    caughtBy: 'checkout.malformed-refused',
    also: ['checkout.create-keeps-order'],
    kustom: creatingAnyway(languages, (order) => ({ ...order, locale: 'en-SE' })),
  },
  {
    wrong: 'cuts what is too long',
    caughtBy: 'checkout.over-limit-refused',
    also: ['checkout.create-keeps-order'],
    kustom: creatingAnyway(lengths, (order) => ({
      ...order,
      ...(typeof order.merchant_reference1 === 'string'
        ? { merchant_reference1: order.merchant_reference1.slice(0, 255) }
        : {}),
      order_lines: (order.order_lines as { name: string }[]).map((line) => ({
        ...line,
        name: line.name.slice(0, 255),
      })),
    })),
  },
  {
    wrong: 'has another status for what is too long',
    caughtBy: 'checkout.over-limit-refused',
    kustom: refusing(lengths, (answered) => ({ ...answered, status: 413 })),
  },
  {
    wrong: 'has no messages for a wrong sum, but a number',
    caughtBy: 'exchange.fits-schema',
    kustom: refusing(
      sum,
      editing((body) => ({ ...body, error_messages: 4 })),
    ),
  },
];
