import { MatchersV3 } from '@pact-foundation/pact';
import { type Header, header } from '../../src/exchange/handler.ts';

/** The JSON of a message's body. */
export function readBody({ body }: { readonly body: Uint8Array }): unknown {
  return JSON.parse(new TextDecoder().decode(body));
}

// Texts that decide what happens next, or what the money is: these are kept to the letter.
const exact = new Set(['status', 'purchase_currency', 'type']);

/** Texts may differ where any text will do; numbers are money, quantities and rates, and stay exact. */
export function loosened(value: unknown, key = ''): unknown {
  if (typeof value === 'string') return exact.has(key) ? value : MatchersV3.string(value);
  if (Array.isArray(value)) return value.map((one) => loosened(one));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, loosened(one, name)]));
}

const patterns: Readonly<Record<string, string>> = {
  'Content-Type': '^application/json',
  Authorization: '^Basic .+',
  Location: '^https?://[^/]+/checkout/v3/orders/[^/]+$',
};

/** The headers of these names that a message bears, as examples of a pattern. */
export function looseHeaders(message: { readonly headers: readonly Header[] }, names: readonly string[]) {
  const found = names.flatMap((name) => {
    const value = header(message, name);
    return value === undefined ? [] : [[name, MatchersV3.regex(patterns[name] ?? '.*', value)] as const];
  });
  return Object.fromEntries(found);
}
