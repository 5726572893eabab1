import type { OrderLine } from '../../generated/checkout.ts';
import type { ManagedOrderLine } from '../../generated/order-management.ts';
import { exactTax } from './lines.ts';
import { returnFee } from './papers.ts';

/** So much of what was sold: an amount in minor units, and the lines that it is for, where they are told. */
export interface Portion {
  readonly amount: number;
  readonly lines?: readonly ManagedOrderLine[];
}

/** What a portion is taken from. */
interface Whole {
  readonly lines: readonly ManagedOrderLine[];
  /** What is left of it in minor units: to capture, or to give back. */
  readonly left: number;
}

/** How much of an order a merchant captures or gives back, by the words that tell of it. */
export type PortionName = keyof typeof portions;

/** A line as order management takes it; nothing in the baskets of the scenarios recurs. */
export function managed({ subscription: _, ...line }: OrderLine): ManagedOrderLine {
  return line;
}

function of(lines: readonly ManagedOrderLine[]): Portion {
  return { amount: lines.reduce((sum, { total_amount }) => sum + total_amount, 0), lines };
}

function under(reference: string, change: (line: ManagedOrderLine) => ManagedOrderLine = (line) => line) {
  return ({ lines }: Whole) => of(lines.filter((line) => line.reference === reference).map(change));
}

/** So many pieces of a line that is not discounted. */
function pieces(quantity: number): (line: ManagedOrderLine) => ManagedOrderLine {
  return ({ unit_price, tax_rate = 0, ...line }) => {
    const total_amount = quantity * unit_price;
    const total_tax_amount = Math.round(exactTax(total_amount, tax_rate));
    return { ...line, unit_price, tax_rate, quantity, total_amount, total_tax_amount };
  };
}

const shirts = '19-402-USA';

/** The portions of the scenarios. Where the words speak of units, only an amount is told. */
const portions = {
  everything: ({ lines }) => of(lines),
  'everything less a fee': ({ lines }) => of([...lines, returnFee(lines[0]?.tax_rate ?? 0)]),
  'the T-shirts': under(shirts),
  'two T-shirts': under(shirts, pieces(2)),
  'three T-shirts': under(shirts, pieces(3)),
  'the book': under('BOOK-1'),
  'the delivery': under('HOME'),
  'the rest': ({ left }) => ({ amount: left }),
  'all but one unit of the rest': ({ left }) => ({ amount: left - 1 }),
  'a single unit': () => ({ amount: 1 }),
  'one unit more than the rest': ({ left }) => ({ amount: left + 1 }),
} as const satisfies Record<string, (whole: Whole) => Portion>;

/** Every name of a portion. */
export const portionNames = Object.keys(portions) as readonly PortionName[];

/** A portion by its name. */
export function portionOf(name: PortionName, whole: Whole): Portion {
  return portions[name](whole);
}
