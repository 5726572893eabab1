import type { OrderLine } from '../../generated/checkout.ts';
import { type Answered, type Handler, type Header, header } from '../../src/exchange/handler.ts';
import { watch } from '../../src/exchange/watch.ts';
import type { Judgement } from '../../src/inspect/judgement.ts';
import { account, ask, paired } from '../support/asks.ts';
import { buys } from '../support/buys.ts';
import { movedClock } from '../support/clock.ts';
import { line, orderOf } from '../support/orders.ts';
import { freshSimulator, storedIn } from '../support/simulators.ts';
import { judged } from './plays.ts';

/** An order that was bought, and who manages it. */
interface Sale {
  /** `POST captures`, and so on: a call about it, a second after the one before. */
  call(words: string, body?: unknown, more?: readonly Header[]): Promise<Answered>;
  read(): Promise<Answered>;
  /** A capture of so much, under this key where one is said; the id that it got. */
  captures(captured_amount: number, key?: string): Promise<string>;
  refunds(refunded_amount: number): Promise<string>;
  waits(days: number): void;
}

const nobodys = '00000000-0000-0000-0000-000000000000';

/** So many cups, as a line. */
function cups(quantity: number): OrderLine {
  const total = quantity * 10_000;
  return line(total, 1_000, Math.round(total / 11), { name: 'Cup', quantity, unit_price: 10_000 });
}

const amount = (order_amount: number) => ({ order_amount, order_lines: [cups(order_amount / 10_000)] });
const parcel = (tracking_number: string) => ({ shipping_info: [{ shipping_company: 'PostNord SE', tracking_number }] });
const address = { given_name: 'Testperson-se', street_address: 'Nygatan 2', postal_code: '98132', city: 'Kiruna' };

/** In which state of an order a call has to be refused: how it gets there, and what is called then. */
type Refused = readonly [state: (sale: Sale) => Promise<unknown>, words: string, body?: unknown];

const bought = (sale: Sale) => sale.read();

async function captured(sale: Sale, taken: number): Promise<void> {
  await sale.read();
  await sale.captures(taken);
  await sale.read();
}

const inPart = (sale: Sale) => captured(sale, 20_000);
const inFull = (sale: Sale) => captured(sale, 50_000);

async function cancelled(sale: Sale): Promise<void> {
  await sale.read();
  await sale.call('POST cancel');
  await sale.read();
}

async function expired(sale: Sale): Promise<void> {
  sale.waits(40);
  await sale.read();
}

const refusals: readonly Refused[] = [
  [bought, 'POST release-remaining-authorization'],
  [bought, 'POST refunds', { refunded_amount: 1 }],
  [bought, 'POST captures', { captured_amount: 50_001 }],
  [inPart, 'POST captures', { captured_amount: 30_001 }],
  [inPart, 'POST refunds', { refunded_amount: 20_001 }],
  [inPart, 'POST cancel'],
  [inPart, 'PATCH authorization', amount(10_000)],
  [inFull, 'POST captures', { captured_amount: 1 }],
  [inFull, 'POST refunds', { refunded_amount: 50_001 }],
  [inFull, 'POST release-remaining-authorization'],
  [inFull, 'POST cancel'],
  [inFull, 'PATCH authorization', amount(40_000)],
  [cancelled, 'POST captures', { captured_amount: 50_000 }],
  [cancelled, 'POST refunds', { refunded_amount: 1 }],
  [cancelled, 'POST release-remaining-authorization'],
  [cancelled, 'POST extend-authorization-time'],
  [cancelled, 'PATCH authorization', amount(40_000)],
  [cancelled, 'PATCH merchant-references', { merchant_reference1: 'late' }],
  [expired, 'POST captures', { captured_amount: 1 }],
  [expired, 'POST extend-authorization-time'],
  [expired, 'PATCH authorization', amount(40_000)],
];

type Scene = (sale: Sale) => Promise<unknown>;

/** An order sent in two parcels of three, of which everything that was sent comes back. */
async function soldInParts(sale: Sale): Promise<void> {
  await sale.read();
  await sale.call('POST acknowledge');
  await sale.call('PATCH authorization', amount(40_000));
  await sale.read();
  const first = await sale.captures(20_000, 'first');
  await sale.captures(20_000, 'first');
  await sale.captures(10_000, 'first');
  await sale.read();
  for (const number of ['1', '2']) {
    await sale.call(`POST captures/${first}/shipping-info`, parcel(number));
    await sale.read();
  }
  const back = await sale.refunds(5_000);
  await sale.read();
  await sale.call('GET captures');
  await sale.call(`GET captures/${first}`);
  await sale.call(`GET refunds/${back}`);
  await sale.captures(10_000);
  await sale.call('PATCH merchant-references', { merchant_reference1: 'sent' });
  await sale.read();
  await sale.call('GET captures');
  await sale.call('POST release-remaining-authorization');
  await sale.read();
  await sale.call('PATCH merchant-references', { merchant_reference1: 'done' });
  await sale.call(`POST captures/${first}/shipping-info`, parcel('3'));
  await sale.refunds(25_000);
  await sale.read();
}

async function changed(sale: Sale): Promise<void> {
  await sale.read();
  await sale.call('PATCH merchant-references', { merchant_reference1: 'A-1', merchant_reference2: 'B-1' });
  await sale.read();
  await sale.call('PATCH merchant-references', { merchant_reference1: 'A-2' });
  await sale.read();
  for (const number of ['1', '2']) {
    await sale.call('POST shipping-info', parcel(number));
    await sale.read();
  }
  await sale.call('PATCH customer-details', { shipping_address: address });
  await sale.read();
  const elsewhere = { ...address, city: 'Provby' };
  await sale.call('PATCH customer-details', { billing_address: address, shipping_address: elsewhere });
  await sale.read();
  await sale.call('POST cancel');
  await sale.read();
}

async function extended(sale: Sale): Promise<void> {
  sale.waits(10);
  await sale.read();
  await sale.call('POST extend-authorization-time');
  await sale.read();
}

async function unknownParts(sale: Sale): Promise<void> {
  await sale.read();
  await sale.captures(50_000);
  await sale.call(`GET captures/${nobodys}`);
  await sale.call(`POST captures/${nobodys}/shipping-info`, parcel('1'));
  await sale.call(`GET refunds/${nobodys}`);
}

const scenes: readonly Scene[] = [
  soldInParts,
  changed,
  extended,
  unknownParts,
  ...refusals.map(
    ([state, words, body]): Scene =>
      async (sale) => {
        await state(sale);
        await sale.call(words, body);
        await sale.read();
      },
  ),
];

const typed: readonly Header[] = [['Content-Type', 'application/json']];

/** One sale after another at a Kustom, and two callers who are none of its business. */
export function withManagingKustom(wrap: (right: Handler) => Handler): Promise<Judgement[]> {
  return judged({ subject: 'kustom', profile: 'full' }, {}, async (tell) => {
    const clock = movedClock();
    const { handler, acts } = freshSimulator({ clock });
    const kustom = watch('merchant', wrap(handler), clock, tell);
    const calls = (path: string, words: string, body: unknown = '', more: readonly Header[] = [paired(account)]) => {
      const [method = '', rest = ''] = words.split(' ');
      clock.goOn(1_000);
      return kustom(ask(method, `${path}${rest && `/${rest}`}`, body, [...(body === '' ? [] : typed), ...more]));
    };
    const managed = (id: string) => `/ordermanagement/v1/orders/${id}`;
    for (const scene of scenes) {
      const { order_id: id } = storedIn(await calls('/checkout/v3', 'POST orders', orderOf([cups(5)])));
      acts(id, buys('approved'));
      await calls('/checkout/v3', `GET orders/${id}`);
      const call: Sale['call'] = (words, body, more = []) =>
        calls(managed(id), words, body, [paired(account), ...more]);
      const makes = async (path: string, name: string, body: object, key?: string) => {
        const keyed: readonly Header[] = key ? [['Klarna-Idempotency-Key', key]] : [];
        const answered = await call(`POST ${path}`, { ...body, reference: 'P-1', description: 'Cups' }, keyed);
        return header(answered, name) ?? 'none';
      };
      await scene({
        call,
        read: () => call('GET'),
        captures: (captured_amount, key) => makes('captures', 'capture-id', { captured_amount }, key),
        refunds: (refunded_amount) => makes('refunds', 'refund-id', { refunded_amount }),
        waits: (days) => clock.goOn(days * 24 * 60 * 60 * 1_000),
      });
    }
    await calls(managed(nobodys), 'POST cancel');
    await calls(managed(nobodys), 'GET');
    await calls(managed('3d0f6c52-7b1e-6c48-a2f9-5e8b41d7c036'), 'GET', '', [['Authorization', 'Basic -']]);
  });
}
