import type { RecordedResponse } from '../../generated/conformance.ts';

/** One header line, in the order and with the letter case in which it was sent. */
export type Header = readonly [name: string, value: string];

/** A request as plain values: the raw path with its query, and the bytes of the body. */
export interface Asked {
  readonly method: string;
  readonly target: string;
  readonly headers: readonly Header[];
  readonly body: Uint8Array;
  /** How many bytes of the body came, where it is left out: it was too long to be kept, or did not come whole. */
  readonly bytes?: number;
}

/** How a request can stay without an answer. */
export type Silence = Exclude<RecordedResponse['status'], number>;

/** An answer as plain values, or the kind of silence that came in its place. */
export interface Answered {
  readonly status: number | Silence;
  readonly headers: readonly Header[];
  readonly body: Uint8Array;
  /** How many bytes of the body came, where it is left out because it was too long to be kept. */
  readonly bytes?: number;
  /** In a silence: what the network said, for a person to read. */
  readonly because?: string;
}

/** Whoever answers requests; no socket needed. Only the adapters in io/ and library/ know node:http or nock. */
export type Handler = (asked: Asked) => Promise<Answered>;

/** The value of the first header of this name, whatever its letter case. */
export function header(message: { readonly headers: readonly Header[] }, name: string): string | undefined {
  const wanted = name.toLowerCase();
  return message.headers.find(([key]) => key.toLowerCase() === wanted)?.[1];
}

const encoder = new TextEncoder();

/** The UTF-8 bytes of a text. */
export function bytes(text: string): Uint8Array {
  return encoder.encode(text);
}

/** What a caller is answered where a handler throws, which is our mistake. */
export const mistaken: Answered = {
  status: 500,
  headers: [['Content-Type', 'text/plain']],
  body: bytes('kco made a mistake; its own output says which.\n'),
};
