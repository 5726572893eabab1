import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { operations } from '../../generated/operations.ts';
import { type Client, client } from '../../src/client/client.ts';
import { type Answered, type Asked, bytes, type Header, header } from '../../src/exchange/handler.ts';
import { operationOf } from '../../src/exchange/operation.ts';
import { account } from '../support/asks.ts';
import { rightOrder } from '../support/orders.ts';

/** A client of somebody who answers everything alike, and what that one heard. */
function overheard(answered: Partial<Answered> = {}): { shop: Client; heard: Asked[] } {
  const heard: Asked[] = [];
  const handler = async (asked: Asked): Promise<Answered> => {
    heard.push(asked);
    return { status: 404, headers: [], body: new Uint8Array(), ...answered };
  };
  return { shop: client(handler, { host: 'kustom.test', ...account }), heard };
}

const { order_amount, order_tax_amount, purchase_currency } = rightOrder;
const once = { idempotencyKey: 'deed-1' };
const parcels = { shipping_info: [{ tracking_number: '1' }] };

/** Every call, with a key where it takes one. */
const calls: Readonly<Record<keyof Client, (shop: Client) => Promise<unknown>>> = {
  createOrder: (shop) => shop.createOrder(rightOrder),
  readOrder: (shop) => shop.readOrder('o'),
  updateOrder: (shop) => shop.updateOrder('o', { merchant_reference1: '1' }),
  abortOrder: (shop) => shop.abortOrder('o'),
  readToken: (shop) => shop.readToken('t'),
  createTokenOrder: (shop) =>
    shop.createTokenOrder('t', { purchase_currency, order_amount, order_tax_amount, order_lines: [] }, once),
  updateTokenStatus: (shop) => shop.updateTokenStatus('t', { status: 'CANCELLED' }),
  readManagedOrder: (shop) => shop.readManagedOrder('o'),
  acknowledgeOrder: (shop) => shop.acknowledgeOrder('o', once),
  cancelOrder: (shop) => shop.cancelOrder('o', once),
  updateAuthorization: (shop) => shop.updateAuthorization('o', { order_amount, order_lines: [] }, once),
  updateMerchantReferences: (shop) => shop.updateMerchantReferences('o', { merchant_reference1: '1' }, once),
  updateCustomerDetails: (shop) => shop.updateCustomerDetails('o', { shipping_address: { city: 'Kiruna' } }, once),
  extendAuthorization: (shop) => shop.extendAuthorization('o', once),
  releaseAuthorization: (shop) => shop.releaseAuthorization('o', once),
  addShippingInfo: (shop) => shop.addShippingInfo('o', parcels, once),
  captureOrder: (shop) => shop.captureOrder('o', { captured_amount: 1 }, once),
  listCaptures: (shop) => shop.listCaptures('o'),
  readCapture: (shop) => shop.readCapture('o', 'c'),
  addCaptureShippingInfo: (shop) => shop.addCaptureShippingInfo('o', 'c', parcels, once),
  resendCommunication: (shop) => shop.resendCommunication('o', 'c', once),
  extendDueDate: (shop) => shop.extendDueDate('o', 'c', { number_of_days: 14 }, once),
  readDueDateOptions: (shop) => shop.readDueDateOptions('o', 'c'),
  refundOrder: (shop) => shop.refundOrder('o', { refunded_amount: 1 }, once),
  readRefund: (shop) => shop.readRefund('o', 'r'),
};

describe('a client', () => {
  it('has a call for every operation that a merchant can ask for', () => {
    const asked = operations.filter(({ asks }) => asks === 'merchant').map(({ id }) => id);
    assert.deepEqual(Object.keys(calls).sort(), asked.sort());
    assert.deepEqual(Object.keys(overheard().shop).sort(), asked.sort());
  });

  for (const { id, method, path, request, document } of operations.filter(({ asks }) => asks === 'merchant')) {
    const call = calls[id as keyof Client];

    it(`asks ${method} ${path} with ${id}, and sends a body where one is documented`, async () => {
      const { shop, heard } = overheard();
      await call(shop);
      const [asked] = heard;
      assert.ok(asked);
      assert.equal(operationOf('merchant', asked), id);
      assert.equal(asked.body.length > 0, request !== null);
      assert.equal(header(asked, 'content-length'), request === null ? undefined : `${asked.body.length}`);
    });

    const bearsKey = (document === 'specs/order-management.yaml' && method !== 'GET') || id === 'createTokenOrder';
    it(`bears ${bearsKey ? 'the key of its deed' : 'no key'} in ${id}`, async () => {
      const { shop, heard } = overheard();
      await call(shop);
      assert.equal(heard[0] && header(heard[0], 'klarna-idempotency-key'), bearsKey ? 'deed-1' : undefined);
    });
  }

  const ids: readonly [id: string, target: string][] = [
    ['3d0f-1', '/checkout/v3/orders/3d0f-1'],
    ['../refunds?a=b&c#d', '/checkout/v3/orders/..%2Frefunds%3Fa%3Db%26c%23d'],
    ['å 100%', '/checkout/v3/orders/%C3%A5%20100%25'],
  ];
  for (const [id, target] of ids) {
    it(`lets no id change the address: ${id}`, async () => {
      const { shop, heard } = overheard();
      await shop.readOrder(id);
      await shop.readRefund(id, id);
      const [, , , , encoded] = target.split('/');
      assert.deepEqual(
        heard.map((asked) => `${asked.method} ${asked.target}`),
        [`GET ${target}`, `GET /ordermanagement/v1/orders/${encoded}/refunds/${encoded}`],
      );
      assert.ok(target.endsWith(`/${encoded}`));
    });
  }
});

describe('what was made by a capture or a refund', () => {
  const location: Header = ['Location', 'https://api.kustom.co/ordermanagement/v1/orders/o/captures/c-2?x=1'];
  const table: readonly [about: string, answered: Partial<Answered>, capture?: string, refund?: string][] = [
    [
      'is what its own header names',
      {
        status: 201,
        headers: [
          ['Capture-Id', 'c-1'],
          ['Refund-Id', 'r-1'],
        ],
      },
      'c-1',
      'r-1',
    ],
    ['is that in small letters as well', { status: 201, headers: [['capture-id', 'c-1'], location] }, 'c-1', 'c-2'],
    ['is else the last part of Location', { status: 200, headers: [location] }, 'c-2', 'c-2'],
    ['is not known where neither is there', { status: 201 }],
    ['is nothing where it was refused', { status: 403, headers: [location] }],
    ['is nothing where nobody answered', { status: 'timed out', headers: [] }],
  ];
  for (const [about, answered, capture, refund] of table) {
    it(about, async () => {
      const { shop } = overheard(answered);
      const [one, other] = [
        await shop.captureOrder('o', { captured_amount: 1 }),
        await shop.refundOrder('o', { refunded_amount: 1 }),
      ];
      assert.deepEqual([one.id, other.id], [capture, refund]);
    });
  }

  it('stands beside the reasons, where it was refused', async () => {
    const said = { error_code: 'CAPTURE_NOT_ALLOWED', error_messages: [], correlation_id: 'x' };
    const { shop } = overheard({ status: 403, body: bytes(JSON.stringify(said)) });
    const { status, json, id } = await shop.captureOrder('o', { captured_amount: 1 });
    assert.deepEqual([status, json, id], [403, said, undefined]);
  });
});
