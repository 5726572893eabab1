import type { Fraction } from '../../src/order/fraction.ts';

const mixed = /^(?<sign>−?)(?:(?<size>\d+)(?: |$))?(?:(?<over>\d+)\/(?<under>\d+))?$/u;

/** Reads a mixed number such as `−90 10/11` back into a fraction; throws for anything else. */
export function fractionFrom(words: string): Fraction {
  const { sign, size, over = '0', under = '1' } = mixed.exec(words)?.groups ?? {};
  if (sign === undefined || words === '') throw new Error(`"${words}" is no mixed number`);
  const top = BigInt(size ?? '0') * BigInt(under) + BigInt(over);
  return { over: sign === '' ? top : -top, under: BigInt(under) };
}
