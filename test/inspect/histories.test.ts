import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Exchange } from '../../src/exchange/exchange.ts';
import { histories } from '../../src/inspect/histories.ts';
import { inspect } from '../../src/inspect/inspect.ts';
import type { History, HistoryRuling, Requirement } from '../../src/requirements/requirement.ts';
import { nine } from '../support/clock.ts';
import { exchange, type Said } from '../support/exchanges.ts';
import { requirement } from '../support/requirements.ts';
import { runOf } from '../support/runs.ts';

function about(order: string, id: string, more: Said & { readonly at?: number } = {}): Exchange {
  const request = { method: 'GET', target: `/checkout/v3/orders/${order}`, headers: [], body: '' };
  return { ...exchange({ id, operation: 'readOrder', status: 200, ...more }), request };
}

const creation = (order: string, id: string) => exchange({ id, answered: { order_id: order } });
const callback = (order: string, id: string) =>
  exchange({ id, from: 'kustom', operation: 'validation', asked: { order_id: order }, status: 200 });

function grouped(...exchanges: readonly Exchange[]): string[] {
  return histories(exchanges).map((history) => history.map(({ id }) => id).join(' '));
}

describe('the histories of a run', () => {
  it('gather what is about one order, from its creation on, whoever asks', () => {
    const run = [creation('a', 'm1'), creation('b', 'm2'), about('a', 'm3'), callback('b', 'k1'), about('b', 'm4')];
    assert.deepEqual(grouped(...run), ['m1 m3', 'm2 k1 m4']);
  });

  it('go by the path before the body: what comes back may be another order', () => {
    assert.deepEqual(grouped(creation('a', 'm1'), about('a', 'm2', { answered: { order_id: 'b' } })), ['m1 m2']);
  });

  it('know an order in capitals', () => {
    const id = '6f2c8c1e-3d1b-4a55-9a57-0f6f3f1e2a01';
    assert.deepEqual(grouped(creation(id, 'm1'), about(id.toUpperCase(), 'm2'), about(id, 'm3')), ['m1 m2 m3']);
    assert.deepEqual(grouped(creation('a', 'm1'), about('A', 'm2')), ['m1', 'm2']);
  });

  it('know an order by its path in order management, and before an action', () => {
    const managed = { method: 'POST', headers: [], body: '' };
    const capture = exchange({ id: 'm2', operation: 'captureOrder' });
    const abort = exchange({ id: 'm3', operation: 'abortOrder' });
    const run = [
      creation('a', 'm1'),
      { ...capture, request: { ...managed, target: '/ordermanagement/v1/orders/a/captures' } },
      { ...abort, request: { ...managed, target: '//checkout/v3/orders/a/abort/?x=y' } },
    ];
    assert.deepEqual(grouped(...run), ['m1 m2 m3']);
  });

  it('know a callback whose body names no order by an id in its address, if that is an order’s', () => {
    const [one, two] = ['00000000-0000-4000-8000-00000000000a', '00000000-0000-4000-8000-00000000000B'];
    const call = (id: string, operation: 'push' | 'address_update', target: string): Exchange => ({
      ...exchange({ id, from: 'kustom', operation, status: 200 }),
      request: { method: 'POST', target, headers: [], body: '' },
    });
    const run = [
      creation(one, 'm1'),
      creation(two, 'm2'),
      call('k1', 'push', `/push?token=00000000-0000-4000-8000-0000000000ff&id=${one.toUpperCase()}`),
      call('k2', 'push', `/push/${two}`),
      call('k3', 'push', '/push?id=00000000-0000-4000-8000-0000000000ff'),
      call('k4', 'push', `/push/${one}/${two}`),
      call('k5', 'push', '/push'),
      call('k6', 'address_update', '/a?id=00000000-0000-4000-8000-0000000000ee'),
      call('k7', 'address_update', '/a?id=00000000-0000-4000-8000-0000000000EE'),
    ];
    assert.deepEqual(grouped(...run), ['m1 k1', 'm2 k2', 'k3', 'k6 k7']);
  });

  it('leave out what is about no order, is not documented, or has one half only', () => {
    const { response: _, ...half } = about('a', 'm3');
    const run = [exchange({ id: 'm1', status: 400 }), { ...about('a', 'm2'), operation: undefined }, half];
    assert.deepEqual(grouped(...run), []);
  });

  it('stand in the order of asking; where the clock stood still, of answering', () => {
    const late = { ...about('a', 'm1'), at: nine + 2 };
    const still = [
      { ...about('a', 'm2'), at: nine },
      { ...about('a', 'm3'), at: nine },
    ];
    assert.deepEqual(grouped(late, ...still), ['m2 m3 m1']);
  });
});

function ofHistory(judge: (history: History) => HistoryRuling, more: Partial<Requirement> = {}): Requirement {
  return requirement([], { id: 'checkout.made-up', binds: 'kustom', check: { of: 'history', judge }, ...more });
}

describe('a check of histories', () => {
  const exchanges = [creation('a', 'm1'), creation('b', 'm2'), about('b', 'm3')];
  const evidence = { at: '/response/status', expected: '1', actual: '2' };

  it('is asked once for each order, and its findings stand at the exchange that it names', () => {
    const judge = (history: History) =>
      history.length > 1 ? [{ ...evidence, where: history.at(-1)?.id ?? '' }] : ([] as const);
    const [judgement] = inspect([ofHistory(judge)], runOf({ exchanges }));
    assert.deepEqual([judgement?.verdict, judgement?.judged], ['fail', 2]);
    assert.deepEqual(judgement?.findings, [{ where: 'm3', evidence }]);
  });

  it('that throws is broken, and the message says at which order', () => {
    const judge = () => {
      throw new Error('our mistake');
    };
    const [judgement] = inspect([ofHistory(judge)], runOf({ exchanges }));
    assert.equal(judgement?.verdict, 'broken');
    assert.match(judgement?.problem ?? '', /the history of m1.*our mistake/);
  });

  it('is not seen where no order was concerned', () => {
    const [judgement] = inspect([ofHistory(() => 'not concerned')], runOf({ exchanges }));
    assert.deepEqual([judgement?.verdict, judgement?.reason], ['unseen', 'no occasion']);
  });
});

describe('what only a purchase gives occasion to', () => {
  const bought = ofHistory(() => 'not concerned', { needs: 'a purchase' });
  const table = [
    ['needs a person', 'playground'],
    ['needs a person', 'http://127.0.0.1:8484'],
    ['no occasion', 'sandbox'],
    ['no occasion', undefined],
  ] as const;
  for (const [reason, target] of table) {
    it(`is unseen for "${reason}" at ${target ?? 'no target at all'}`, () => {
      const [judgement] = inspect([bought], runOf(target ? { target } : {}));
      assert.deepEqual([judgement?.verdict, judgement?.reason], ['unseen', reason]);
    });
  }
});

describe('a check of several operations', () => {
  it('is asked about each of them, and about no other', () => {
    const seen: string[] = [];
    const check: Requirement['check'] = {
      of: 'exchange',
      operation: ['readOrder', 'abortOrder'],
      judge: ({ id }) => {
        seen.push(id);
        return [];
      },
    };
    const exchanges = [creation('a', 'm1'), about('a', 'm2'), exchange({ id: 'm3', operation: 'abortOrder' })];
    inspect([requirement([], { binds: 'kustom', check })], runOf({ exchanges }));
    assert.deepEqual(seen, ['m2', 'm3']);
  });
});
