/** An exact quotient; `under` is positive. Money never turns into a floating-point number on its way to a verdict. */
export interface Fraction {
  readonly over: bigint;
  readonly under: bigint;
}

/** The distance from zero. */
export function magnitude(value: bigint): bigint {
  return value < 0n ? -value : value;
}

/** How far an amount lies from a fraction, multiplied by `under`: a whole number, so nothing is rounded. */
export function distance(exact: Fraction, amount: bigint): bigint {
  return magnitude(amount * exact.under - exact.over);
}

/** The nearest whole amount; a tie goes away from zero: 166 1/2 becomes 167, −166 1/2 becomes −167. */
export function nearest({ over, under }: Fraction): bigint {
  const rounded = (2n * magnitude(over) + under) / (2n * under);
  return over < 0n ? -rounded : rounded;
}

function commonDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : commonDivisor(b, a % b);
}

/** A mixed number in lowest terms, as a person would write it: `4545 5/11`, `−90 10/11`, `1980`. */
export function inWords({ over, under }: Fraction): string {
  const size = magnitude(over);
  const sign = over < 0n ? '−' : '';
  const rest = size % under;
  if (rest === 0n) return `${sign}${size / under}`;
  const divisor = commonDivisor(rest, under);
  const part = `${rest / divisor}/${under / divisor}`;
  return size < under ? `${sign}${part}` : `${sign}${size / under} ${part}`;
}
