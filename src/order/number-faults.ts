import { exactValue, integer64 } from './amount.ts';
import { isObject, mayBeOdd, oddSpellings } from './json.ts';

/** A number that passes for an integer once it is read, and was none as it was written. */
export interface NumberFault {
  /** JSON Pointer from the root of the value. */
  readonly at: string;
  readonly expected: string;
  /** The token that stands in the text. */
  readonly token: string;
}

/** True for a token that stands for an integer of 64 bits, however it is spelt. */
export function isWhole64(token: string): boolean {
  const exact = exactValue(token);
  return exact !== undefined && integer64(exact) !== undefined;
}

/** What is wrong with a token in a field of this name; undefined where nothing is. */
function wrong(field: string, token: string, value: unknown): string | undefined {
  const exact = exactValue(token);
  if (!exact) return 'a number of fewer than 1000 digits';
  if (!Number.isInteger(value)) return undefined; // The schema sees that by itself.
  if (exact.over % exact.under !== 0n) return field === 'unit_price' ? undefined : 'integer';
  return integer64(exact) === undefined ? 'a 64-bit integer' : undefined;
}

function step(key: string): string {
  return `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

// No documented field lies deeper.
const deepest = 100;

/**
 * The numbers in a parsed value that only their text gives away: fractions so small that a double rounds them off,
 * integers beyond 64 bits, and what is too long to be worked out.
 */
export function numberFaults(value: unknown): NumberFault[] {
  if (!mayBeOdd(value)) return [];
  const faults: NumberFault[] = [];
  const waiting: { readonly one: object; readonly at: string; readonly depth: number }[] = [];
  const wait = (one: unknown, at: string, depth: number) => {
    if (typeof one === 'object' && one !== null && depth <= deepest) waiting.push({ one, at, depth });
  };
  wait(value, '', 0);
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { one, at, depth } = next;
    for (const [key, token] of oddSpellings(one) ?? []) {
      const expected = wrong(key, token, isObject(one) ? one[key] : undefined);
      if (expected !== undefined) faults.push({ at: at + step(key), expected, token });
    }
    for (const [key, member] of Object.entries(one)) wait(member, at + step(key), depth + 1);
  }
  return faults.sort((a, b) => (a.at < b.at ? -1 : 1));
}
