import type { Order, OrderLine } from '../../generated/checkout.ts';
import type { Evidence, Ruling } from './requirement.ts';

/** What is said of one line, by its index. */
type JudgeLine = (line: OrderLine, index: number) => Ruling;

/** Judges an order line by line. An order none of whose lines was concerned is not concerned itself. */
export function eachLine(judgeIn: (order: Order) => JudgeLine): (order: Order) => Ruling {
  return (order) => {
    const judge = judgeIn(order);
    const rulings = order.order_lines.map((line, index) => {
      const ruling = judge(line, index);
      if (ruling === 'not concerned') return ruling;
      return ruling.map((one): Evidence => ({ ...one, at: `/order_lines/${index}${one.at}` }));
    });
    const concerned = rulings.filter((ruling) => ruling !== 'not concerned');
    return concerned.length > 0 ? concerned.flat() : 'not concerned';
  };
}
