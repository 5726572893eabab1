import { MatchersV3 } from '@pact-foundation/pact';
import { type Asked, type Header, header } from '../../src/exchange/handler.ts';

/** The JSON of a message's body; undefined where it has none, or says itself that it is something else. */
export function readBody(message: Pick<Asked, 'headers' | 'body'>): unknown {
  const isOther = !/json/.test(header(message, 'content-type') ?? 'json');
  return message.body.length === 0 || isOther ? undefined : JSON.parse(new TextDecoder().decode(message.body));
}

// Texts that decide what happens next, or what the money is: these are kept to the letter.
const exact = new Set(['status', 'fraud_status', 'error_code', 'purchase_currency', 'type']);

/** Texts may differ where any text will do; numbers are money, quantities and rates, and stay exact. */
export function loosened(value: unknown, key = ''): unknown {
  if (typeof value === 'string') return exact.has(key) ? value : MatchersV3.string(value);
  if (Array.isArray(value)) return value.map((one) => loosened(one));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, loosened(one, name)]));
}

const id = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

const patterns: Readonly<Record<string, (value: string) => string>> = {
  'Content-Type': (value) => `^${value.split(';', 1)[0]}`,
  Authorization: () => '^Basic .+',
  Location: (value) => `^https?://[^/]+${new URL(value).pathname.replace(id, '[^/]+')}$`,
};

/** The headers of these names that a message bears, as examples of a pattern: any value will do where none is known. */
export function looseHeaders(message: { readonly headers: readonly Header[] }, names: readonly string[]) {
  const found = names.flatMap((name) => {
    const value = header(message, name);
    return value === undefined ? [] : [[name, MatchersV3.regex(patterns[name]?.(value) ?? '.+', value)] as const];
  });
  return Object.fromEntries(found);
}
