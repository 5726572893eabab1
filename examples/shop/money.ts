// Money is whole minor units everywhere: 1 krona is 100. A price in fractions, or a tax that is rounded for each piece and
// then multiplied, is off by one sooner or later, and Kustom refuses the whole order for it (400 BAD_VALUE).

/**
 * The tax contained in a total, rounded once for the whole line; `rate` in hundredths of a percent. The price of a customer
 * in Europe has its tax inside: of 125.00 at 25 % the tax is 25.00. Whoever adds it on top is refused.
 */
export function taxIn(total: number, rate: number): number {
  const divisor = 10_000 + rate;
  const rounded = Math.floor((2 * Math.abs(total) * rate + divisor) / (2 * divisor));
  return total < 0 && rounded > 0 ? -rounded : rounded;
}

/** The share of an amount, half rounded up; `rate` in hundredths of a percent. */
export function shareOf(amount: number, rate: number): number {
  return Math.floor((2 * amount * rate + 10_000) / 20_000);
}

/** The sum of whole numbers. */
export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
