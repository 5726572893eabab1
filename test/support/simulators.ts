import type { StoredOrder } from '../../generated/checkout.ts';
import { type Answered, type Handler, header } from '../../src/exchange/handler.ts';
import { type Simulator, type SimulatorParts, simulator } from '../../src/simulator/simulator.ts';
import { account, otherAccount } from './asks.ts';
import { scriptedClock } from './clock.ts';
import { countingIds } from './ids.ts';

/** A fresh simulator that knows two merchants, and can let a shopper buy. */
export function freshSimulator(more: Partial<SimulatorParts> = {}): Simulator {
  const accounts = [account, otherAccount];
  return simulator({ clock: scriptedClock(), ids: countingIds(), accounts, scheme: 'http', ...more });
}

/** The same, as the merchants meet it. */
export function fresh(): Handler {
  return freshSimulator().handler;
}

/** An answer as a person reads it. */
export function read(answered: Answered): { status: Answered['status']; type: string | undefined; text: string } {
  const text = new TextDecoder().decode(answered.body);
  return { status: answered.status, type: header(answered, 'content-type'), text };
}

/** The order in an answer. */
export function storedIn(answered: Answered): StoredOrder {
  return JSON.parse(read(answered).text);
}
