import { readdirSync, readFileSync } from 'node:fs';
import type { RecordedExchange } from '../../generated/conformance.ts';
import type { OperationId } from '../../generated/operations.ts';
import type { SchemaId } from '../../generated/validators/checkout.js';
import type { Sample } from '../../src/drift/examples.ts';
import type { SpecChange } from '../../src/drift/spec-change.ts';
import type { Response, WholeExchange } from '../../src/exchange/exchange.ts';

/** One fact: a thing, and whether it upholds a requirement. */
export interface Vector {
  readonly about: string;
  readonly upheld: boolean | 'not concerned';
  readonly from: string;
  /** The pointers that the evidence names, in its order. */
  readonly at?: readonly string[];
  readonly order?: unknown;
  readonly body?: { readonly schema: SchemaId; readonly text: string; readonly type?: string; readonly partial?: true };
  readonly exchange?: RecordedExchange;
  /** All exchanges about one order; what is at fault is named by the exchange and the pointer into it. */
  readonly history?: readonly RecordedExchange[];
  /** The Authorization headers that the run was given. */
  readonly given?: readonly string[];
  /** The hosts at which somebody was called in the same run who then looked at this Kustom. */
  readonly lookers?: readonly string[];
  readonly change?: SpecChange;
  readonly sample?: Sample;
}

/** All facts about one requirement. */
export interface Vectors {
  readonly requirement: string;
  readonly cases: readonly Vector[];
}

const folder = new URL('../vectors/', import.meta.url);

/** Every vector there is, by area in the order of the files' names. */
export const vectors: readonly Vectors[] = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .sort()
  .flatMap((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Vectors[]);

/** A recorded exchange as it is judged. */
export function wholeExchange({ at, took_ms, operation, request, response, ...rest }: RecordedExchange): WholeExchange {
  if (!request || !response) throw new Error(`${rest.id} has one half only`);
  return {
    ...rest,
    operation: operation as OperationId | undefined,
    at: Date.parse(at),
    tookMs: took_ms,
    request: request as WholeExchange['request'],
    response: response as Response,
  };
}
