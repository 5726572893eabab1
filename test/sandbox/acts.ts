import type { Act, Fault, Faults, Problem, Time } from '../../generated/conformance.ts';
import type { Answered, Handler } from '../../src/exchange/handler.ts';
import { ask } from '../support/asks.ts';
import { read } from '../support/simulators.ts';

/** What one of the sandbox's own calls answered. */
export interface Told {
  readonly status: Answered['status'];
  readonly json: Partial<Act & Problem & Time & Fault & Faults>;
}

/** One of the sandbox's own calls: without credentials, as a shopper has none. */
export async function control(handler: Handler, method: string, path: string, body: unknown = ''): Promise<Told> {
  const { status, text } = read(await handler(ask(method, `/_sandbox/${path}`, body, [])));
  return { status, json: JSON.parse(text) };
}

/** What a shopper does to an order. */
export function act(handler: Handler, id: string, name: string, body: unknown = ''): Promise<Told> {
  return control(handler, 'POST', `orders/${id}/${name}`, body);
}
