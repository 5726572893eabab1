import { precise } from '../order/amount.ts';
import { isObject } from '../order/json.ts';
import { type Evidence, type Ruling, upheld } from './requirement.ts';
import { shown } from './shown.ts';

const amounts = ['quantity', 'unit_price', 'total_amount'] as const;
const texts = ['reference', 'name'] as const;

function isSameAmount(one: object, other: object, name: (typeof amounts)[number]): boolean {
  const [was, is] = [precise(one, name), precise(other, name)];
  return was === undefined || is === undefined || was.over * is.under === is.over * was.under;
}

function differing(sent: object, stated: object, at: string, working: string): Evidence[] {
  const [was, is] = [sent, stated] as readonly Readonly<Record<string, unknown>>[];
  const told = (name: string): Evidence => {
    return { at: `${at}/${name}`, expected: shown(was?.[name]), actual: shown(is?.[name]), working };
  };
  const otherAmounts = amounts.filter((name) => !isSameAmount(sent, stated, name));
  const otherTexts = texts.filter((name) => (was?.[name] ?? '') !== '' && was?.[name] !== is?.[name]);
  return [...otherAmounts, ...otherTexts].map(told);
}

/** Where the lines of a bought order are not these; taxes may be worked out anew, and further fields left out. */
export function otherLines(sent: readonly unknown[], stated: readonly unknown[] = [], working: string): Ruling {
  const at = '/response/body/order_lines';
  if (sent.length !== stated.length) {
    return [{ at, expected: `a list of ${sent.length}`, actual: `a list of ${stated.length}`, working }];
  }
  const found = sent.flatMap((line, index) => {
    const other = stated[index];
    return isObject(line) && isObject(other) ? differing(line, other, `${at}/${index}`, working) : [];
  });
  return found.length === 0 ? upheld : found;
}
