import type { Line } from '../../order/line.ts';
import { objectsIn, type StatedOrder } from '../../order/stated-order.ts';
import { type Evidence, type Ruling, upheld } from '../requirement.ts';

/** What is said of one line of an order, by its index. */
type JudgeLine = (line: Line, index: number, order: StatedOrder) => Ruling;

/** The list whose lines are judged. */
type List = 'order_lines' | 'discount_lines' | 'shipping_options' | 'selected_shipping_options';

/** Judges an order line by line. An order none of whose lines was concerned is not concerned itself. */
export function eachLine(judge: JudgeLine, list: List = 'order_lines'): (order: StatedOrder) => Ruling {
  return (order) => {
    const lines = list === 'order_lines' ? order.lines : objectsIn(order.stated[list]);
    let found: Evidence[] | undefined; // Made only where there is something to put in: most lines are right.
    let isConcerned = false;
    if (lines === undefined) return 'not concerned';
    let index = 0;
    for (const line of lines) {
      const ruling = judge(line, index, order);
      if (ruling !== 'not concerned') {
        isConcerned = true;
        for (const one of ruling) {
          found ??= [];
          found.push({ ...one, at: `/${list}/${index}${one.at}` });
        }
      }
      index += 1;
    }
    return isConcerned ? (found ?? upheld) : 'not concerned';
  };
}

/** The rulings of several checks as one: concerned where any of them was. */
export function anyOf(...checks: readonly ((order: StatedOrder) => Ruling)[]): (order: StatedOrder) => Ruling {
  return (order) => {
    let all: Ruling = 'not concerned';
    for (const check of checks) {
      const ruling = check(order);
      if (ruling === 'not concerned') continue;
      all = all === 'not concerned' || all.length === 0 ? ruling : [...all, ...ruling];
    }
    return all;
  };
}
