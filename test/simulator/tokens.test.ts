import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  TokenOrderResult as fitsResult,
  CustomerToken as fitsToken,
  TokenError as fitsTokenError,
} from '../../generated/validators/checkout.js';
import { type Answered, type Handler, type Header, header } from '../../src/exchange/handler.ts';
import { account, ask, create, otherAccount, paired } from '../support/asks.ts';
import { buys } from '../support/buys.ts';
import { movedClock } from '../support/clock.ts';
import { line, rightOrder } from '../support/orders.ts';
import { freshSimulator, read, storedIn } from '../support/simulators.ts';

const right = {
  purchase_currency: 'SEK',
  order_amount: 34_900,
  order_tax_amount: 6_980,
  order_lines: [line(34_900, 2_500, 6_980)],
};
const [box] = right.order_lines;

/** A simulator in which a customer has left a token, and the address of that. */
async function recurring(more: { readonly strict?: boolean } = {}) {
  const clock = movedClock();
  const { handler, acts } = freshSimulator({ clock, ...more });
  const { order_id } = storedIn(await handler(create({ ...rightOrder, recurring: true })));
  const bought = acts(order_id, buys('approved'));
  assert.ok(bought && 'order' in bought);
  return { kustom: handler, path: `/customer-token/v1/tokens/${bought.order.recurring_token}`, order_id, clock };
}

function buy(kustom: Handler, path: string, body: unknown = right, more: readonly Header[] = []): Promise<Answered> {
  return kustom(ask('POST', `${path}/order`, body, [paired(account), ...more]));
}

function said(answered: Answered) {
  return JSON.parse(read(answered).text);
}

describe('a customer token', () => {
  it('is left by whoever buys a recurring order, and stands in it', async () => {
    const { kustom, order_id, path } = await recurring();
    const { recurring_token } = storedIn(await kustom(ask('GET', `/checkout/v3/orders/${order_id}`)));
    assert.ok(recurring_token && path.endsWith(recurring_token));
  });

  it('is not left by whoever buys another', async () => {
    const { handler, acts } = freshSimulator();
    const bought = acts(storedIn(await handler(create(rightOrder))).order_id, buys('approved'));
    assert.ok(bought && 'order' in bought);
    assert.equal('recurring_token' in bought.order, false);
  });

  it('can be read', async () => {
    const { kustom, path } = await recurring();
    const answered = await kustom(ask('GET', path));
    assert.deepEqual([answered.status, said(answered)], [200, { payment_method_type: 'INVOICE', status: 'ACTIVE' }]);
    assert.ok(fitsToken(said(answered)));
  });

  it('is given up by 202 without a body, and reads so then', async () => {
    const { kustom, path } = await recurring();
    for (const _ of ['once', 'and once more']) {
      const { status, type, text } = read(await kustom(ask('PATCH', `${path}/status`, { status: 'CANCELLED' })));
      assert.deepEqual([status, type, text], [202, undefined, '']);
    }
    assert.equal(said(await kustom(ask('GET', path))).status, 'CANCELLED');
  });

  for (const [body, code, message] of [
    ['{', 'BAD_REQUEST', 'The body is no JSON object'],
    [{}, 'BAD_VALUE', 'Bad value: status (may not be null)'],
    [{ status: 'ACTIVE' }, 'BAD_VALUE', 'Bad value: status'],
  ] as const) {
    it(`is not given up by ${JSON.stringify(body)}`, async () => {
      const { kustom, path } = await recurring();
      const answered = await kustom(ask('PATCH', `${path}/status`, body));
      const { error_code, error_messages } = said(answered);
      assert.deepEqual([answered.status, error_code, error_messages], [400, code, [message]]);
      assert.equal(said(await kustom(ask('GET', path))).status, 'ACTIVE');
    });
  }

  for (const [about, asker, tail] of [
    ['that nobody left', account, '0'],
    ['of another merchant', otherAccount, ''],
  ] as const) {
    it(`${about} is not found, and nothing is bought with it or changed`, async () => {
      const { kustom, path } = await recurring();
      const calls = [
        ['GET', '', 'NOT_FOUND'],
        ['POST', '/order', 'TOKEN_NOT_FOUND'],
        ['PATCH', '/status', 'NOT_FOUND'],
      ] as const;
      for (const [method, end, code] of calls) {
        const body = method === 'PATCH' ? { status: 'CANCELLED' } : right;
        const answered = await kustom(ask(method, path + tail + end, body, [paired(asker)]));
        assert.deepEqual([answered.status, said(answered).error_code], [404, code]);
      }
      assert.equal(said(await kustom(ask('GET', path))).status, 'ACTIVE');
    });
  }
});

describe('a purchase by token', () => {
  it('is accepted, with an order that no checkout has', async () => {
    const { kustom, path } = await recurring();
    const answered = await buy(kustom, path);
    assert.equal(answered.status, 200);
    const result = said(answered);
    assert.ok(fitsResult(result));
    assert.deepEqual([result.fraud_status, result.authorized_payment_method], ['ACCEPTED', { type: 'invoice' }]);
    assert.equal((await kustom(ask('GET', `/checkout/v3/orders/${result.order_id}`))).status, 404);
  });

  const { total_tax_amount: _, tax_rate: __, ...untaxed } = box ?? line(1, 0, 0);
  for (const [about, body] of [
    ['a line without tax', { ...right, order_lines: [untaxed] }],
    ['a reference of 256 characters', { ...right, order_lines: [{ ...box, reference: 'x'.repeat(256) }] }],
  ] as const) {
    it(`may have ${about}`, async () => {
      const { kustom, path } = await recurring();
      assert.equal((await buy(kustom, path, body)).status, 200);
    });
  }

  const refused: readonly [about: string, body: unknown, message: string][] = [
    ['an amount of 0', { ...right, order_amount: 0 }, 'Bad value: order_amount'],
    ['no lines', { ...right, order_lines: [] }, 'Bad value: order_lines'],
    ['an unknown type of line', { ...right, order_lines: [{ ...box, type: 'x' }] }, 'Bad value: order_lines[0].type'],
    ['no currency', { ...right, purchase_currency: null }, 'Bad value: purchase_currency (may not be null)'],
    ['a wrong sum', { ...right, order_amount: 34_899 }, 'Bad value: order_amount'],
    ['a wrong sum of taxes', { ...right, order_tax_amount: 6_900 }, 'Bad value: order_tax_amount'],
    ['no JSON', '{', 'The body is no JSON object'],
    [
      'a wrong tax',
      { ...right, order_lines: [{ ...box, total_tax_amount: 8_725 }] },
      'Bad value: order_lines[0].total_tax_amount differs from the calculated value [6980] by more than [1]',
    ],
  ];
  for (const [about, body, message] of refused) {
    it(`is refused for ${about}`, async () => {
      const { kustom, path } = await recurring();
      const answered = await buy(kustom, path, body);
      assert.deepEqual([answered.status, said(answered).error_messages], [400, [message]]);
      assert.ok(fitsTokenError(said(answered)));
    });
  }

  it('is refused by a strict simulator where it is in doubt', async () => {
    const { kustom, path } = await recurring({ strict: true });
    assert.equal((await buy(kustom, path, { ...right, order_tax_amount: 6_981 })).status, 400);
    assert.equal((await buy(kustom, path)).status, 200);
  });

  it('is refused with a token that was given up, before the body is read', async () => {
    const { kustom, path } = await recurring();
    await kustom(ask('PATCH', `${path}/status`, { status: 'CANCELLED' }));
    const answered = await buy(kustom, path, '{');
    assert.deepEqual([answered.status, said(answered).error_code], [403, 'TOKEN_SUSPENDED']);
  });

  it('is refused to strangers', async () => {
    const { kustom, path } = await recurring();
    assert.equal((await kustom(ask('POST', `${path}/order`, right, []))).status, 401);
  });
});

describe('a purchase that is repeated', () => {
  const key: Header = ['klarna-idempotency-key', 'march'];

  it('is one purchase under the same key, whatever the body says', async () => {
    const { kustom, path } = await recurring();
    const [first, again] = [await buy(kustom, path, right, [key]), await buy(kustom, path, '{', [key])];
    assert.deepEqual([again.status, said(again)], [200, said(first)]);
    assert.notEqual(header(again, 'klarna-correlation-id'), header(first, 'klarna-correlation-id'));
  });

  it('is refused again where it was refused', async () => {
    const { kustom, path } = await recurring();
    for (const body of ['{', right]) assert.equal((await buy(kustom, path, body, [key])).status, 400);
  });

  for (const [about, more] of [
    ['without a key', []],
    ['under another key', [['Klarna-Idempotency-Key', 'april']]],
  ] as const) {
    it(`is another purchase ${about}`, async () => {
      const { kustom, path } = await recurring();
      const first = await buy(kustom, path, right, about === 'without a key' ? [] : [key]);
      assert.notEqual(said(await buy(kustom, path, right, more as readonly Header[])).order_id, said(first).order_id);
    });
  }

  it('is another purchase a day later', async () => {
    const { kustom, path, clock } = await recurring();
    const first = said(await buy(kustom, path, right, [key])).order_id;
    clock.goOn(24 * 3_600_000);
    assert.equal(said(await buy(kustom, path, right, [key])).order_id, first);
    clock.goOn(1);
    assert.notEqual(said(await buy(kustom, path, right, [key])).order_id, first);
  });
});
