import fc from 'fast-check';

/** Totals of a line, both signs, up to the limit of the schema. */
export const totals = fc.oneof(fc.integer({ min: -1_000, max: 1_000 }), fc.integer({ min: -1e8, max: 1e8 }));

/** Tax rates in hundredths of a percent, the usual ones more often. */
export const rates = fc.oneof(
  fc.constantFrom(0, 600, 700, 1_000, 1_200, 2_000, 2_500, 2_550, 10_000),
  fc.integer({ min: 0, max: 10_000 }),
);

/** The whole number below a quotient, or the quotient itself; `under` is positive. */
export function floor(over: bigint, under: bigint): bigint {
  const rest = over % under;
  return over / under - (rest < 0n ? 1n : 0n);
}

/** The tax in a total, rounded to nearest, a tie upwards: worked out apart from src/order. */
export function taxRounded(total: number, rate: number): number {
  const under = 10_000n + BigInt(rate);
  return Number(floor(2n * BigInt(total) * BigInt(rate) + under, 2n * under));
}
