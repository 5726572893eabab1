import type { Exchange } from '../exchange/exchange.ts';
import { segments } from '../exchange/operation.ts';

/** Something that was asked and is described nowhere. */
export interface Stranger {
  /** Method and path, without ids: `GET /checkout/v3/orders/{}/notes`. */
  readonly name: string;
  readonly asks: 'merchant' | 'kustom';
  readonly first: string;
  times: number;
}

const mostStrangers = 200;

/** A step that looks like somebody's id: it tells one thing from another, and not one operation from another. */
function isId(step: string): boolean {
  return /\d/.test(step) && !/^v\d+$/i.test(step);
}

/** Notes what was asked and is described nowhere. */
export function noteStranger(strangers: Map<string, Stranger>, { id, from, request, operation }: Exchange): void {
  if (!request || request.target === '') return;
  const path = segments(request.target).map((step) => (isId(step) ? '{}' : step));
  const name = `${request.method} ${from === 'kustom' && operation ? operation : `/${path.join('/')}`}`;
  const known = strangers.get(name);
  if (known) known.times += 1;
  else if (strangers.size < mostStrangers) strangers.set(name, { name, asks: from, first: id, times: 1 });
}
