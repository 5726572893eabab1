import type { FraudDecision, PersonaName } from '../../generated/conformance.ts';
import type { ManagedOrderLine, NewCapture, NewRefund, ShippingInfo } from '../../generated/order-management.ts';
import { type Answered, type Handler, type Header, header } from '../../src/exchange/handler.ts';
import { segments } from '../../src/exchange/operation.ts';
import type { Simulator } from '../../src/simulator/simulator.ts';
import { account, ask, paired } from '../support/asks.ts';
import { buys } from '../support/buys.ts';
import { rightOrder } from '../support/orders.ts';
import { storedIn } from '../support/simulators.ts';

/** What becomes of a call in place of its answer: nobody hears what was done, or it is not done at all. */
export type Trouble = 'lost' | { readonly status: number; readonly code: string };

/** An order of five cups at 10000 that was bought. */
export interface Sale {
  /** `POST captures`, and so on: a call about it. */
  call(words: string, body?: unknown, ...headers: readonly Header[]): Promise<Answered>;
  /** It is decided whether it is a fraud. */
  decided(fraud: FraudDecision): void;
}

/** What a tiny shop that manages its orders has at hand. */
export interface Till {
  sells(persona?: PersonaName): Promise<Sale>;
  waits(ms: number): void;
  /** The next calls meet trouble, one after another. */
  meets(...troubles: readonly Trouble[]): void;
}

/** The headers of a call that names its deed. */
export function keyed(key: string): Header {
  return ['Klarna-Idempotency-Key', key];
}

/** So many cups, as a line. */
export function cups(quantity: number): ManagedOrderLine[] {
  const total_amount = quantity * 10_000;
  const total_tax_amount = Math.round(total_amount / 11);
  return [
    { type: 'physical', name: 'Cup', quantity, unit_price: 10_000, tax_rate: 1_000, total_amount, total_tax_amount },
  ];
}

/** How a parcel travels. */
export const parcel: ShippingInfo = { shipping_company: 'PostNord SE', tracking_number: '00370730254738961405' };

/** A capture of so many cups, sent in one parcel. */
export function sending(quantity: number): NewCapture {
  return { captured_amount: quantity * 10_000, order_lines: cups(quantity), shipping_info: [parcel] };
}

/** A refund of so many cups. */
export function takingBack(quantity: number): NewRefund {
  return { refunded_amount: quantity * 10_000, order_lines: cups(quantity) };
}

/** The id of the capture or the refund that an answer tells of. */
export function idIn(answered: Answered): string {
  return segments(header(answered, 'location') ?? '').at(-1) ?? 'none';
}

/** A Kustom that meets the trouble it is told of. */
export function troubled(right: Handler, troubles: Trouble[]): Handler {
  return async (asked) => {
    const trouble = troubles.shift();
    if (trouble === undefined) return right(asked);
    if (trouble !== 'lost') {
      const text = JSON.stringify({ error_code: trouble.code, error_messages: ['Trouble'], correlation_id: 'made-up' });
      return { status: trouble.status, headers: [], body: new TextEncoder().encode(text) };
    }
    await right(asked);
    return { status: 'broken off', headers: [], body: new Uint8Array() };
  };
}

/** A till at a Kustom whose shoppers buy as they are told. */
export function till(
  kustom: Handler,
  { acts, decides }: Simulator,
  goOn: (ms: number) => void,
  troubles: Trouble[],
  host: string,
): Till {
  const called = (method: string, target: string, body: unknown, headers: readonly Header[]) => {
    const asked = ask(method, target, body, [paired(account), ...headers]);
    const typed: Header[] = body === '' ? [] : [['Content-Type', 'application/json']];
    const others = asked.headers.filter(([name]) => name !== 'Host');
    return kustom({ ...asked, headers: [['Host', host], ...others, ...typed] });
  };
  return {
    waits: goOn,
    meets: (...more) => void troubles.push(...more),
    async sells(persona = 'approved') {
      const five = { ...rightOrder, order_lines: cups(5) };
      const { order_id: id } = storedIn(await called('POST', '/checkout/v3/orders', five, []));
      acts(id, buys(persona));
      return {
        decided: (fraud) => void decides(id, fraud),
        call(words, body = '', ...headers) {
          const [method = '', path = ''] = words.split(' ');
          goOn(1_000);
          return called(method, `/ordermanagement/v1/orders/${id}${path && `/${path}`}`, body, headers);
        },
      };
    },
  };
}
