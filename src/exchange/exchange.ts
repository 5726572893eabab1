import type * as conformance from '../../generated/conformance.ts';
import type { OperationId } from '../../generated/operations.ts';
import type { Instant } from './clock.ts';
import type { Answered, Asked } from './handler.ts';

/** The two who speak. The merchant asks in the REST operations, Kustom asks in the callbacks. */
export type Party = conformance.Party;

/** The other one of the two. */
export function other(party: Party): Party {
  return party === 'merchant' ? 'kustom' : 'merchant';
}

/**
 * A message as it is kept: its body as text; as base64 where the bytes are not UTF-8, so that nothing is lost; withheld
 * where it is compressed, because what cannot be masked is not written down, or where it was not taken in whole.
 */
export type Kept<Message extends { readonly body: Uint8Array }> = Omit<Message, 'body'> & {
  readonly body: string;
  readonly encoding?: 'base64' | 'withheld';
};

/** A request as it is kept. */
export type Request = Kept<Asked>;
/** An answer, or a silence, as it is kept. */
export type Response = Kept<Answered>;

/** How long an exchange took that somebody else wrote down without saying so. */
export const unmeasured: number = Number.NaN;

/** One request with its answer, or its silence, and how long it took. Never changed after it was noted. */
export interface Exchange {
  /** `merchant-3`: the third thing the merchant asked; for a bare file, its name. */
  readonly id: string;
  readonly from: Party;
  /** undefined: not in the specification. */
  readonly operation: OperationId | undefined;
  readonly at: Instant;
  /** Real, monotonic time, even where the run's clock is virtual; `unmeasured` where nobody took it. */
  readonly tookMs: number;
  /** For a body by itself: as what it is judged, in words, such as `create request (createOrder)`. */
  readonly as?: string;
  /** Which of the two was a script of the suite, in a run where each side met one; absent: whoever asked. */
  readonly scripted?: Party;
  /**
   * Set for what a contract says will be asked and answered. It stands by itself, and what its answer leaves out may come
   * all the same: a contract names what one side needs.
   */
  readonly contract?: true;
  /** A bare file is an exchange with only one half. */
  readonly request?: Request;
  readonly response?: Response;
}

/** Which of the two was a script, in an exchange of a run where each side met one. */
export function scriptIn({ scripted, from }: Pick<Exchange, 'scripted' | 'from'>): Party {
  return scripted ?? from;
}

/** An exchange of which both halves were heard. */
export type WholeExchange = Exchange & { readonly request: Request; readonly response: Response };

/** True where both halves of an exchange were heard. */
export function isWhole(exchange: Exchange): exchange is WholeExchange {
  return exchange.request !== undefined && exchange.response !== undefined;
}
