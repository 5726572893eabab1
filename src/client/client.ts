import type { Error as ErrorBody, NewOrder, OrderUpdate, StoredOrder } from '../../generated/checkout.ts';
import { type Answered, bytes, type Handler, type Header } from '../exchange/handler.ts';
import { json } from '../order/json.ts';
import { type Credentials, pair } from './authorization.ts';

/** What every call bears. */
export interface ClientSettings extends Credentials {
  /** Host and port as they stand in the Host header. */
  readonly host: string;
}

/** An answer with its JSON body, where it has one. The type is what the specification promises, not what was checked. */
export interface Answer<Body> extends Answered {
  readonly json: Body | ErrorBody | undefined;
}

/** The calls of the two APIs that a merchant makes, typed. */
export interface Client {
  createOrder(order: NewOrder): Promise<Answer<StoredOrder>>;
  readOrder(orderId: string): Promise<Answer<StoredOrder>>;
  /** What is left out stays as it is; lists and objects are sent whole. */
  updateOrder(orderId: string, changes: OrderUpdate): Promise<Answer<StoredOrder>>;
  /** The answer need not be JSON. */
  abortOrder(orderId: string): Promise<Answer<StoredOrder>>;
}

/** A client over any handler: a network address, the simulator in this process, a contract's mock. */
export function client(kustom: Handler, { host, ...credentials }: ClientSettings): Client {
  const common: Header[] = [
    ['Host', host],
    ['Authorization', pair(credentials)],
    ['Content-Type', 'application/json'],
    ['Accept', 'application/json'],
  ];
  async function call<Body>(method: string, target: string, value?: unknown): Promise<Answer<Body>> {
    const body = value === undefined ? new Uint8Array() : bytes(JSON.stringify(value));
    const length: Header[] = value === undefined ? [] : [['Content-Length', `${body.length}`]];
    const answered = await kustom({ method, target, headers: [...common, ...length], body });
    return { ...answered, json: json(new TextDecoder().decode(answered.body)) as Body | ErrorBody | undefined };
  }
  const orders = '/checkout/v3/orders';
  const at = (orderId: string) => `${orders}/${encodeURIComponent(orderId)}`;
  return {
    createOrder: (order) => call('POST', orders, order),
    readOrder: (orderId) => call('GET', at(orderId)),
    updateOrder: (orderId, changes) => call('POST', at(orderId), changes),
    abortOrder: (orderId) => call('POST', `${at(orderId)}/abort`),
  };
}
