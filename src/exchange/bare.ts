import type { Instant } from './clock.ts';
import { type Exchange, unmeasured } from './exchange.ts';
import type { Kind } from './kinds.ts';
import { describe } from './operation.ts';

/** A body by itself, from a file or a variable: an exchange of which only that one half is known. */
export function bare({ operation, status, says }: Kind, text: string, name: string, at: Instant): Exchange {
  const { asks, method, path = '' } = describe(operation);
  const known = { id: name, from: asks, operation, at, tookMs: unmeasured, as: says };
  return status === undefined
    ? { ...known, request: { method, target: path, headers: [], body: text } }
    : { ...known, response: { status: Number(status), headers: [], body: text } };
}
