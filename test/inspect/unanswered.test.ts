import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { WholeExchange } from '../../src/exchange/exchange.ts';
import { conclude } from '../../src/inspect/conclude.ts';
import type { Run } from '../../src/inspect/run.ts';
import { hopeless, unanswered } from '../../src/inspect/unanswered.ts';
import { exchange } from '../support/exchanges.ts';
import { judgement } from '../support/requirements.ts';
import { runOf } from '../support/runs.ts';

const called = { id: 'kustom-1', from: 'kustom', operation: 'validation' } as const;

/** The exchange as it went to a host, and what the network said of it. */
function at(host: string, { request, response, ...rest }: WholeExchange, because?: string): WholeExchange {
  const answer = because === undefined ? response : { ...response, because };
  return { ...rest, request: { ...request, headers: [['host', host]] }, response: answer };
}

/** The exchange, asked by somebody with nothing in hand, or with this. */
function coming({ request, ...rest }: WholeExchange, brought = 'Basic -'): WholeExchange {
  return { ...rest, request: { ...request, headers: [['Authorization', brought]] } };
}

const refused = exchange({ status: 'refused' });
const silence = exchange({ status: 'timed out' });
const unknown = exchange({ status: 401 });

/** A read of an order in order management. */
function saleRead(status: number): WholeExchange {
  const request = { method: 'GET', target: '/ordermanagement/v1/orders/one', headers: [], body: '' };
  return { ...exchange({ operation: 'readManagedOrder', status, answered: '<html>' }), request };
}

const broken = exchange({ status: 500, answered: { error_code: 'INTERNAL_ERROR' } });
const forbidden = exchange({ status: 403, answered: '<html>' });
const brokenRead = saleRead(502);

const table: readonly [about: string, run: Partial<Run>, reason: string | undefined][] = [
  ['a run without exchanges', {}, undefined],
  ['a run that was answered', { exchanges: [exchange({})] }, undefined],
  ['a door that opened once', { exchanges: [refused, exchange({ status: 500 })] }, undefined],
  ['a silence', { exchanges: [exchange({ status: 'timed out' })] }, undefined],
  ['credentials that were known once', { exchanges: [unknown, exchange({})] }, undefined],
  ['a stranger who was turned away', { exchanges: [coming(unknown)] }, undefined],
  [
    'credentials that nobody knows, beside a stranger',
    { target: 'playground', exchanges: [unknown, coming(exchange({ status: 400 }))] },
    'playground refused the credentials (401) every time',
  ],
  [
    'somebody with other credentials than the run was given, who was turned away',
    { exchanges: [coming(unknown, 'Basic wrong')], given: ['Basic right'] },
    undefined,
  ],
  [
    'credentials that the run was given, and nobody knows',
    { target: 'playground', exchanges: [coming(unknown, 'Basic right')], given: ['Basic right'] },
    'playground refused the credentials (401) every time',
  ],
  [
    'a page in the place of an API',
    { subject: 'kustom', target: 'http://a.test', exchanges: [exchange({ status: 200, answered: '<html>' })] },
    'http://a.test does not look like a Kustom: it answered POST /checkout/v3/orders with 200, and nothing in the manner of its API',
  ],
  [
    'a page in a run that is about the merchant as well',
    { subject: 'both', target: 'http://a.test', exchanges: [exchange({ status: 200, answered: '<html>' })] },
    undefined,
  ],
  [
    'a page beside an answer of Kustom',
    {
      subject: 'kustom',
      target: 'http://a.test',
      exchanges: [
        exchange({ status: 200, answered: '<html>' }),
        exchange({ status: 404, answered: { error_code: '' } }),
      ],
    },
    undefined,
  ],
  [
    'an order that is not there',
    { subject: 'kustom', target: 'http://a.test', exchanges: [exchange({ operation: 'readOrder', status: 404 })] },
    undefined,
  ],
  [
    'somebody who breaks at everything',
    { subject: 'kustom', target: 'http://a.test', exchanges: [broken, brokenRead] },
    'whoever answers at http://a.test is out of order: 2 of 2 answers were 5xx; nothing was judged',
  ],
  ['somebody who broke once', { subject: 'kustom', target: 'http://a.test', exchanges: [broken] }, undefined],
  [
    'somebody who breaks at one thing',
    { subject: 'kustom', target: 'http://a.test', exchanges: [broken, broken, exchange({ status: 404 })] },
    undefined,
  ],
  [
    'somebody who breaks behind a door that turns strangers away by itself',
    { subject: 'kustom', target: 'http://a.test', exchanges: [broken, coming(unknown), brokenRead] },
    'whoever answers at http://a.test is out of order: 2 of 2 answers were 5xx; nothing was judged',
  ],
  [
    'an account that may do nothing',
    { subject: 'kustom', target: 'http://a.test', exchanges: [forbidden, saleRead(403), coming(unknown)] },
    'http://a.test allows this account nothing: 2 of 2 answers were 401 or 403; nothing was judged',
  ],
  [
    'an account that may not read one sale',
    { subject: 'kustom', target: 'http://a.test', exchanges: [saleRead(403), saleRead(403)] },
    undefined,
  ],
  [
    'an account whose order was refused once',
    { subject: 'kustom', target: 'http://a.test', exchanges: [forbidden, exchange({})] },
    undefined,
  ],
  ['an account that may do nothing, in a run about the merchant', { exchanges: [forbidden, forbidden] }, undefined],
  [
    'a target that never says a word',
    { subject: 'kustom', target: 'http://a.test', exchanges: [silence, exchange({ status: 'broken off' })] },
    'http://a.test gave no answer 2 times in a row',
  ],
  ['silences in a run about the merchant', { exchanges: [silence, silence] }, undefined],
  ['somebody who breaks in a run about the merchant', { target: 'sandbox', exchanges: [broken, broken] }, undefined],
  ['a shop that answers a callback with 401', { exchanges: [exchange({ ...called, status: 401 })] }, undefined],
  [
    'a target that nobody serves',
    { target: 'http://127.0.0.1:1', exchanges: [at('127.0.0.1:1', refused, 'connection refused'), refused] },
    'cannot reach http://127.0.0.1:1 (connection refused)',
  ],
  ['a host, where no target was recorded', { exchanges: [at('a.test', refused)] }, 'cannot reach a.test (refused)'],
  [
    'a shop that is down',
    { target: 'sandbox', exchanges: [at('shop.test', exchange({ ...called, status: 'refused' }), 'no such host')] },
    'cannot reach the merchant at shop.test (no such host)',
  ],
  [
    'credentials that nobody knows',
    { target: 'playground', exchanges: [unknown, unknown] },
    'playground refused the credentials (401) every time',
  ],
];

describe('what stayed unanswered', () => {
  for (const [about, run, reason] of table) {
    it(`${reason === undefined ? 'is not' : 'is'} ${about}`, () => {
      assert.equal(unanswered(runOf(run))?.reason, reason);
    });
  }

  it('leaves a run undecided in which nothing fails, for its reason, whatever else passed', () => {
    const run = runOf({ target: 'playground', exchanges: [unknown] });
    const { outcome, because } = conclude(run, [judgement('order.pass', 'pass')], { unseenOk: [] });
    assert.deepEqual([outcome, because], ['undecided', unanswered(run)?.reason]);
  });

  it('excuses no departure', () => {
    const run = runOf({ exchanges: [refused] });
    assert.equal(conclude(run, [judgement('order.fail', 'fail')], { unseenOk: [] }).outcome, 'departs');
  });
});

const cases: readonly [about: string, exchanges: readonly WholeExchange[], reason: string | undefined][] = [
  ['a run in which nothing was asked yet', [], undefined],
  ['a closed door', [refused], 'cannot reach playground (refused)'],
  ['credentials that nobody knows', [unknown], 'playground refused the credentials (401) every time'],
  ['a stranger who was turned away', [coming(unknown)], undefined],
  ['a silence that can be an accident', [silence], undefined],
  ['a second one', [silence, silence], 'playground gave no answer 2 times in a row'],
  ['a silence of several kinds', [silence, refused, silence], 'playground gave no answer 3 times in a row'],
  ['two closed doors after an answer', [exchange({}), refused, refused], undefined],
  [
    'a door that was closed for good after an answer',
    [exchange({}), refused, refused, refused],
    'playground is gone: the last 3 connections failed (refused)',
  ],
  ['a door that was opened again', [exchange({}), refused, refused, refused, exchange({})], undefined],
  ['one API that breaks', [saleRead(500), saleRead(502), saleRead(500)], undefined],
  [
    'both that break',
    [broken, brokenRead],
    'whoever answers at playground is out of order: 2 of 2 answers were 5xx; nothing was judged',
  ],
  ['somebody who was out of order and may be gone', [broken, brokenRead, refused], undefined],
  [
    'somebody who was out of order and is gone',
    [broken, brokenRead, refused, refused, refused],
    'playground is gone: the last 3 connections failed (refused)',
  ],
  ['a silence after an answer', [exchange({}), silence, silence, silence], undefined],
];

describe('a run is given up', () => {
  for (const [about, exchanges, reason] of cases) {
    it(`${reason === undefined ? 'not for' : 'for'} ${about}`, () => {
      assert.equal(hopeless(runOf({ subject: 'kustom', target: 'playground', exchanges })), reason);
    });
  }
});
