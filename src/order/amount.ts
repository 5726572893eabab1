/**
 * A number of an order as an exact integer; undefined for anything that is not one that JavaScript kept exact
 * (a fraction, a text, beyond 2^53). Such a value is for the schema to report, not for the arithmetic to guess at.
 */
export function whole(value: unknown): bigint | undefined {
  return Number.isSafeInteger(value) ? BigInt(value as number) : undefined;
}

/** The distance from zero. */
export function magnitude(value: bigint): bigint {
  return value < 0n ? -value : value;
}
