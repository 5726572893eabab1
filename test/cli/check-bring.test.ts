import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { fieldsOf } from '../../generated/fields.ts';
import { type Brought, bring } from '../../src/cli/check/bring.ts';
import { CannotJudge } from '../../src/config/cannot-judge.ts';
import { named } from '../../src/exchange/kinds.ts';
import { rightOrder } from '../support/orders.ts';

const seed = 20_261_122;

function brought(text: string, alone = true): Promise<Brought> {
  return bring(text, { name: 'x.json', told: undefined, alone, at: 0 });
}

describe('what a text brings', () => {
  const fields = [...new Set(Object.values(fieldsOf).flatMap(({ fields: all }) => Object.keys(all)))];
  const others = ['request', 'response', 'method', 'url', 'status', 'body', 'exchange', 'log', '__proto__'];
  const body = fc.dictionary(fc.constantFrom(...fields, ...others), fc.jsonValue({ maxDepth: 2 }), { maxKeys: 6 });

  it('is something to judge, or a sentence why not, for whatever JSON it is', async () => {
    const property = fc.asyncProperty(fc.oneof(body, fc.array(body), fc.jsonValue()), async (value) => {
      try {
        const { exchanges, problems } = await brought(JSON.stringify(value));
        assert.notEqual(exchanges.length + problems.length, 0);
      } catch (thrown) {
        assert.ok(thrown instanceof CannotJudge, `${thrown}`);
        assert.match(thrown.message, /^(?:x\.json|the specification) /);
      }
    });
    await fc.assert(property, { seed, numRuns: 500 });
  });

  it('is a sentence for whatever is no JSON', async () => {
    const property = fc.asyncProperty(fc.string({ unit: 'binary' }), async (text) => {
      await assert.rejects(brought(`{${text}`), (thrown) => thrown instanceof CannotJudge);
    });
    await fc.assert(property, { seed, numRuns: 300 });
  });
});

describe('the exchanges of a file', () => {
  const exchange = { request: { method: 'GET', path: '/checkout/v3/orders/1' }, response: { status: 404, body: '' } };
  const table: readonly [about: string, value: unknown, ids: readonly string[]][] = [
    ['one', exchange, ['x.json']],
    ['several', [exchange, exchange], ['x.json exchange 1', 'x.json exchange 2']],
    ['with an id', { ...exchange, id: 'merchant-3' }, ['x.json merchant-3']],
    ['a body', rightOrder, ['x.json']],
  ];
  for (const [about, value, ids] of table) {
    it(`are called after it: ${about}`, async () => {
      const { exchanges } = await brought(JSON.stringify(value));
      assert.deepEqual(
        exchanges.map(({ id }) => id),
        ids,
      );
    });
  }

  it('do not show what stands in a query', async () => {
    const { problems } = await brought('{"method":"GET","path":"/shop?token=secret"}');
    assert.match(problems.join(), /^x\.json is about GET \/shop, which/);
  });

  it('are judged in their lines, whatever is wrong with the others', async () => {
    const lines = [
      JSON.stringify(rightOrder),
      '',
      '{"a":',
      '{}',
      JSON.stringify(exchange),
      '{"order_lines":[],"order_lines":1}',
    ];
    const { exchanges, problems } = await brought(`${lines.join('\r\n')}\r\n`);
    assert.deepEqual(
      exchanges.map(({ id }) => id),
      ['x.json:1', 'x.json:5'],
    );
    const told = problems.map((problem) => /^x\.json:\d/.exec(problem)?.[0]);
    assert.deepEqual(told, ['x.json:3', 'x.json:4', 'x.json:6']);
  });
});

describe('what a file was said to hold', () => {
  const told = named('capture');
  const reading = { name: 'x.json', told, alone: true, at: 0 };

  it('outweighs what its fields tell', async () => {
    const { exchanges } = await bring(JSON.stringify(rightOrder), reading);
    assert.deepEqual(
      exchanges.map(({ operation }) => operation),
      ['captureOrder'],
    );
  });

  it('is not needed for a callback at an address that an order of the same file gave', async () => {
    const order = '{"merchant_urls":{"push":"https://shop.test/push/{checkout.order.id}"}}';
    const lines = [
      `{"request":{"method":"POST","url":"/checkout/v3/orders","body":${order}}}`,
      '{"request":{"method":"POST","url":"https://shop.test/push/1"},"response":{"status":200,"body":""}}',
      '{"request":{"method":"POST","url":"https://shop.test/posh/1"},"response":{"status":200,"body":""}}',
    ];
    const { exchanges, problems } = await bring(lines.join('\n'), {
      name: 'x.ndjson',
      told: undefined,
      alone: true,
      at: 0,
    });
    assert.deepEqual(
      exchanges.map(({ operation }) => operation),
      ['createOrder', 'push', undefined],
    );
    assert.equal(problems.length, 1);
    assert.match(
      problems[0] ?? '',
      /^x\.ndjson:3 is about POST \/posh\/1, .* or its address in kco\.yaml under callbacks\.$/,
    );
  });

  it('does not outweigh a path', async () => {
    const { exchanges } = await bring('{"method":"GET","path":"/checkout/v3/orders/1"}', reading);
    assert.deepEqual(
      exchanges.map(({ operation }) => operation),
      ['readOrder'],
    );
  });
});

describe('a file of what a browser or a proxy heard', () => {
  const entry = (method: string, url: string) => ({ request: { method, url }, response: { status: 200, body: '' } });
  const known = entry('GET', 'https://api.kustom.co/checkout/v3/orders/1');
  const page = entry('GET', 'https://shop.example/cart');

  it('is judged without the pages of other hosts, and says so', async () => {
    const { exchanges, problems, notes } = await brought(JSON.stringify({ log: { entries: [page, known, page] } }));
    assert.deepEqual([exchanges.length, problems], [1, []]);
    assert.deepEqual(notes, ['x.json holds 2 of what other hosts were asked for: passed over.']);
  });

  const doubts: readonly [about: string, entries: readonly object[]][] = [
    ['what can be a callback', [known, entry('POST', 'https://shop.example/kustom')]],
    ['what Kustom is asked and nobody described', [known, entry('GET', 'https://api.kustom.co/checkout/v4/orders')]],
    ['a file in which nothing is known', [page]],
  ];
  for (const [about, entries] of doubts) {
    it(`does not pass over ${about}`, async () => {
      const { problems, notes } = await brought(JSON.stringify({ log: { entries } }));
      assert.deepEqual([problems.length, notes], [1, []]);
    });
  }
});
