import type { DiscountLine, OrderLine, ShippingOption, StoredOrder } from '../../generated/checkout.ts';
import type { AuthorizationUpdate, Capture, ManagedOrder, NewRefund } from '../../generated/order-management.ts';
import type { Fraction } from './fraction.ts';
import { oddSpellings } from './json.ts';

/** A field that holds money, a rate or a count. */
export type AmountField = keyof (OrderLine &
  DiscountLine &
  ShippingOption &
  StoredOrder &
  Capture &
  NewRefund &
  AuthorizationUpdate &
  ManagedOrder);

// What is longer is no amount; working it out could take all the memory there is.
const longest = 1_000;

const numberToken = /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/;

/** The exact value of a JSON number token; undefined where it is longer than a thousand digits. */
export function exactValue(token: string): Fraction | undefined {
  if (token.length > longest) return undefined;
  const [, sign, whole = '', part = '', exponent = '0'] = numberToken.exec(token) ?? [];
  const shift = Number(exponent) - part.length;
  if (sign === undefined || whole.length + Math.abs(shift) > longest) return undefined;
  const digits = BigInt(`${sign}${whole}${part}`);
  return shift < 0
    ? { over: digits, under: 10n ** BigInt(-shift) }
    : { over: digits * 10n ** BigInt(shift), under: 1n };
}

/**
 * A number as it was written, to its last digit; undefined for a text, or nothing at all. Where the token is too long to be
 * worked out, which the schema reports, the integer that it is read as.
 */
export function precise(holder: object, field: AmountField): Fraction | undefined {
  const value: unknown = (holder as Record<string, unknown>)[field];
  if (typeof value !== 'number' || !Number.isFinite(value)) return undefined;
  const token = oddSpellings(holder)?.get(field) ?? (Number.isSafeInteger(value) ? undefined : String(value));
  const exact = token === undefined ? undefined : exactValue(token);
  if (exact) return exact;
  return Number.isInteger(value) ? { over: BigInt(value), under: 1n } : undefined;
}

/** A fraction as an integer of 64 bits; undefined where it is none. */
export function integer64({ over, under }: Fraction): bigint | undefined {
  if (over % under !== 0n) return undefined;
  const whole = over / under;
  return whole === BigInt.asIntN(64, whole) ? whole : undefined;
}

/** A number as an integer, to its last digit; undefined for anything but 64 bits of one, which the schema reports. */
export function whole(holder: object, field: AmountField): bigint | undefined {
  const exact = precise(holder, field);
  return exact && integer64(exact);
}

/** True where a field is not there; a null counts as if it were not. */
export function isAbsent(holder: object, field: AmountField): boolean {
  return ((holder as Record<string, unknown>)[field] ?? undefined) === undefined;
}

/** As `whole`, where a field that is absent counts as 0. */
export function wholeOrNone(holder: object, field: AmountField): bigint | undefined {
  return isAbsent(holder, field) ? 0n : whole(holder, field);
}
