import type { ManagedOrderLine } from '../../generated/order-management.ts';
import { type Portion, type PortionName, portionOf } from './portions.ts';

/** What a merchant remembers of an order after the purchase: what it sold, captured and gave back. */
export interface Sale {
  /** The order comes to these lines from now on. */
  comesTo(lines: readonly ManagedOrderLine[]): void;
  toCapture(name: PortionName): Portion;
  toRefund(name: PortionName): Portion;
  /** Books what was captured under this id, once; without an id nothing was. */
  captured(id: string | undefined, portion: Portion): void;
  refunded(id: string | undefined, portion: Portion): void;
  /** The id of the last capture. Throws where there is none, because then the scene cannot go on. */
  capture(): string;
  /** The id of the last refund. */
  refund(): string;
}

function amountOf(portions: Iterable<Portion>): number {
  return [...portions].reduce((sum, { amount }) => sum + amount, 0);
}

/** A replay tells of the first deed again, whatever was asked for now. */
function book(booked: Map<string, Portion>, id: string | undefined, portion: Portion): void {
  if (id !== undefined && !booked.has(id)) booked.set(id, portion);
}

function last(booked: ReadonlyMap<string, Portion>, what: string): string {
  const id = [...booked.keys()].at(-1);
  if (id === undefined) throw new Error(`nothing was ${what}, so nothing can be done with it`);
  return id;
}

/** A sale of which nothing is captured yet. */
export function sale(): Sale {
  let lines: readonly ManagedOrderLine[] = [];
  const captures = new Map<string, Portion>();
  const refunds = new Map<string, Portion>();
  const total = () => lines.reduce((sum, { total_amount }) => sum + total_amount, 0);
  return {
    comesTo(now) {
      lines = now;
    },
    toCapture: (name) => portionOf(name, { lines, left: total() - amountOf(captures.values()) }),
    toRefund: (name) => portionOf(name, { lines, left: amountOf(captures.values()) - amountOf(refunds.values()) }),
    captured: (id, portion) => book(captures, id, portion),
    refunded: (id, portion) => book(refunds, id, portion),
    capture: () => last(captures, 'captured'),
    refund: () => last(refunds, 'given back'),
  };
}
