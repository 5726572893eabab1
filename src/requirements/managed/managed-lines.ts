import { precise } from '../../order/amount.ts';
import { magnitude } from '../../order/fraction.ts';
import { isObject } from '../../order/json.ts';
import type { Line } from '../../order/line.ts';
import { lineTax } from '../../order/line-tax.ts';
import { type Evidence, type Ruling, upheld } from '../requirement.ts';
import { shown } from '../shown.ts';

const amounts = ['quantity', 'unit_price', 'tax_rate', 'total_amount', 'total_discount_amount'] as const;
const texts = ['reference', 'name'] as const;

function isSameAmount(one: object, other: object, name: (typeof amounts)[number]): boolean {
  const [was, is] = [precise(one, name), precise(other, name)];
  return was === undefined || is === undefined || was.over * is.under === is.over * was.under;
}

/** A tax that is right may be worked out anew, and is then at most a minor unit away; what becomes of a wrong one, nobody says. */
function isSameTax(sent: object, stated: object): boolean {
  const [was, is] = [lineTax(sent as Line), lineTax(stated as Line)];
  return was?.zone !== 'accepted' || !is || magnitude(was.stated - is.stated) <= 1n;
}

/** The kind of a line; where nobody states one, nobody contradicts. */
function isSameKind(was: unknown, is: unknown): boolean {
  return (was ?? '') === '' || (is ?? '') === '' || was === is;
}

function differing(sent: object, stated: object, at: string, working: string): Evidence[] {
  const [was, is] = [sent, stated] as readonly Readonly<Record<string, unknown>>[];
  const told = (name: string): Evidence => {
    return { at: `${at}/${name}`, expected: shown(was?.[name]), actual: shown(is?.[name]), working };
  };
  const otherAmounts = amounts.filter((name) => !isSameAmount(sent, stated, name));
  const otherTexts = texts.filter((name) => (was?.[name] ?? '') !== '' && was?.[name] !== is?.[name]);
  const otherTax = isSameTax(sent, stated) ? [] : ['total_tax_amount'];
  const otherKind = isSameKind(was?.type, is?.type) ? [] : ['type'];
  return [...otherAmounts, ...otherTax, ...otherTexts, ...otherKind].map(told);
}

/** Where the lines of a bought order are not these; what is left out on either side contradicts nothing. */
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
