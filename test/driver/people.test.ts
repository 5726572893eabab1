import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { client } from '../../src/client/client.ts';
import { merchant } from '../../src/driver/merchant.ts';
import { type Shopper, shopper } from '../../src/driver/shopper.ts';
import { type Bringing, visited } from '../../src/driver/visitor.ts';
import type { Answered, Asked, Handler } from '../../src/exchange/handler.ts';
import { maskHeader } from '../../src/exchange/mask.ts';
import { shopping } from '../../src/sandbox/shopping.ts';
import { account } from '../support/asks.ts';
import { scriptedClock } from '../support/clock.ts';
import { digest } from '../support/digest.ts';
import { fresh, freshSimulator } from '../support/simulators.ts';

const silent: Answered = { status: 'broken off', headers: [], body: new Uint8Array() };

/** A handler, and what it was asked. */
function overheard(handler: Handler): { handler: Handler; heard: Asked[] } {
  const heard: Asked[] = [];
  const listening: Handler = (asked) => {
    heard.push(asked);
    return handler(asked);
  };
  return { handler: listening, heard };
}

function bodyOf({ body }: Asked): unknown {
  return JSON.parse(new TextDecoder().decode(body));
}

describe('the merchant of a scenario', () => {
  it('reads the order that it created', async () => {
    const { handler, heard } = overheard(fresh());
    const shop = merchant(client(handler, { host: 'kustom.test', ...account }));
    await shop.createsOrder('five yellow T-shirts');
    await shop.readsOrder();
    assert.deepEqual(
      heard.map(({ method, target }) => `${method} ${target}`),
      ['POST /checkout/v3/orders', 'GET /checkout/v3/orders/00000000-0000-4000-8000-000000000001'],
    );
  });

  const shopAt = (handler: Handler) => merchant(client(handler, { host: 'kustom.test', ...account }));

  it('that was refused has nothing to read, and says so', async () => {
    const shop = shopAt(fresh());
    await shop.createsOrder('five yellow T-shirts with the tax added on top');
    await assert.rejects(shop.readsOrder(), /no order was created/);
  });

  it('that is met with silence says which', async () => {
    const shop = shopAt(async () => silent);
    await assert.rejects(shop.createsOrder('five yellow T-shirts'), /gave no answer \((timed out|refused|broken off)/);
  });

  it('leaves to the catalogue what an answer is worth', async () => {
    const right = fresh();
    const shop = shopAt(async (asked) =>
      right(asked.method === 'GET' ? { ...asked, target: '/checkout/v3/orders/x' } : asked),
    );
    await shop.createsOrder('five yellow T-shirts');
    await shop.readsOrder();
  });

  it('changes, numbers and aborts the order that it created', async () => {
    const { handler, heard } = overheard(fresh());
    const shop = shopAt(handler);
    await shop.createsOrder('five yellow T-shirts');
    await shop.changesOrder('five yellow T-shirts with home delivery');
    await shop.numbersOrder();
    await shop.abortsOrder();
    const [, changed, numbered, aborted] = heard;
    assert.ok(changed && numbered && aborted);
    assert.deepEqual(Object.keys(bodyOf(changed) as object), ['order_amount', 'order_tax_amount', 'order_lines']);
    assert.deepEqual(bodyOf(numbered), { merchant_reference1: 'A-1001' });
    assert.deepEqual([aborted.method, aborted.target], ['POST', `/checkout/v3/orders/${shop.orderId()}/abort`]);
    assert.equal(aborted.body.length, 0);
  });

  it('that is mistaken asks for an order that nobody can have', async () => {
    const { handler, heard } = overheard(fresh());
    const shop = shopAt(handler);
    shop.mistakesOrder();
    await shop.readsOrder();
    assert.equal(heard[0]?.target, '/checkout/v3/orders/00000000-0000-0000-0000-000000000000');
  });
});

const bringings: readonly [bringing: Bringing, header: string][] = [
  ['the key alone', 'Basic kco_test_api_one'],
  ['a wrong key', 'Basic kco_test_api_onex'],
  ['a wrong password', `Basic ${btoa('K111111_one:kco_test_api_onex')}`],
  ['a wrong user name', `Basic ${btoa('K111111_onex:kco_test_api_one')}`],
];

describe('somebody with something else than a merchant has', () => {
  for (const [bringing, wanted] of bringings) {
    it(`comes with ${bringing}, and with nothing beside it`, async () => {
      const { handler, heard } = overheard(fresh());
      const somebody = merchant(client(visited(handler, account, bringing), { host: 'kustom.test', ...account }));
      await somebody.createsOrder('five yellow T-shirts');
      const brought = heard[0]?.headers.filter(([name]) => name === 'Authorization');
      assert.deepEqual(brought, [['Authorization', wanted]]);
      if (bringing === 'the key alone') assert.notEqual(somebody.orderId(), '');
      else assert.throws(() => somebody.orderId(), /no order was created/);
    });
  }
});

describe('somebody with empty hands', () => {
  it('sends a header in which nothing can be a key, and is let in nowhere', async () => {
    const { handler, heard } = overheard(fresh());
    const stranger = merchant(
      client(visited(handler, account, 'nothing in hand'), { host: 'kustom.test', ...account }),
    );
    await stranger.createsOrder('five yellow T-shirts');
    const [asked] = heard;
    assert.ok(asked);
    assert.deepEqual(
      asked.headers.filter(([name]) => name === 'Authorization'),
      [['Authorization', 'Basic -']],
    );
    assert.throws(() => stranger.orderId(), /no order was created/);
  });

  it('is still known as such once credentials are masked', () => {
    assert.deepEqual(maskHeader(['Authorization', 'Basic -'], digest), ['Authorization', 'Basic -']);
  });
});

describe('the shopper of a scenario', () => {
  async function created(): Promise<{ orderId: string; buyer: Shopper; heard: Asked[] }> {
    const simulated = freshSimulator();
    const shop = merchant(client(simulated.handler, { host: 'kustom.test', ...account }));
    await shop.createsOrder('five yellow T-shirts');
    const calls = overheard(shopping(simulated, scriptedClock()));
    return { orderId: shop.orderId(), buyer: shopper(calls.handler, 'kustom.test'), heard: calls.heard };
  }

  it('buys through the calls of the sandbox', async () => {
    const { orderId, buyer, heard } = await created();
    await buyer.buys(orderId);
    assert.equal(heard[0]?.target, `/_sandbox/orders/${orderId}/buy`);
  });

  it('says why it could not buy', async () => {
    const { orderId, buyer } = await created();
    await buyer.buys(orderId);
    await assert.rejects(buyer.buys(orderId), /could not buy \(409: .*checkout_complete\)/);
    await assert.rejects(buyer.buys('x'), /could not buy \(404: no order has this id\)/);
  });

  it('says so where nobody answers, and where there is no sandbox', async () => {
    await assert.rejects(shopper(async () => ({ ...silent, because: 'cut' }), 'a').buys('x'), /broken off: cut/);
    await assert.rejects(shopper(undefined, 'a').buys('x'), /needs a person/);
  });
});
