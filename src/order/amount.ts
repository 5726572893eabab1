/**
 * A number of an order as an integer; undefined for a fraction or a text, which the schema reports. Beyond 2^53 the last
 * digits may not be those that were written, but such an amount is so far from any right one that no verdict hangs on them.
 */
export function whole(value: unknown): bigint | undefined {
  return Number.isInteger(value) ? BigInt(value as number) : undefined;
}

/** The distance from zero. */
export function magnitude(value: bigint): bigint {
  return value < 0n ? -value : value;
}
