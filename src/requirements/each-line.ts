import type { Order, OrderLine } from '../../generated/checkout.ts';
import type { Evidence, Ruling } from './requirement.ts';

/** Judges an order line by line. An order none of whose lines was concerned is not concerned itself. */
export function eachLine(judge: (line: OrderLine, index: number, order: Order) => Ruling): (order: Order) => Ruling {
  return (order) => {
    const evidence: Evidence[] = [];
    let concerned = false;
    order.order_lines.forEach((line, index) => {
      const ruling = judge(line, index, order);
      if (ruling === 'not concerned') return;
      concerned = true;
      evidence.push(...ruling.map((one) => ({ ...one, at: `/order_lines/${index}${one.at}` })));
    });
    return concerned ? evidence : 'not concerned';
  };
}
