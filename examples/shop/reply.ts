import type { Unwell } from './kustom-client.ts';

/** What we answer, before it becomes HTTP. */
export interface Reply {
  readonly status: 200 | 303 | 400 | 404 | 409 | 503;
  /** JSON; left out where there is nothing to say. */
  readonly body?: object;
  /** An absolute address; a 303 without one sends the customer to the confirmation page of an order that was denied. */
  readonly location?: string;
}

/** The caller cannot have known this address from us, or names nothing that there is. It learns nothing. */
export const notFound: Reply = { status: 404 };

/** Kustom is not well, or not so far yet. A 5xx and no acknowledgement: the push comes again, for 48 hours. */
export function later({ said }: Pick<Unwell, 'said'>): Reply {
  return { status: 503, body: { problem: said } };
}

/** Staff asked for what cannot be done. */
export function refused(problem: string): Reply {
  return { status: 409, body: { problem } };
}
