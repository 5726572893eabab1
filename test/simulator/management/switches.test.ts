import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { PersonaName } from '../../../generated/conformance.ts';
import type { Switch } from '../../../src/simulator/switch.ts';
import { switchTable } from '../../../src/simulator/switches.ts';
import { ask } from '../../support/asks.ts';
import { line, orderOf } from '../../support/orders.ts';
import { type Shop, shopWith } from './shops.ts';

const day = 86_400_000;
const goods = orderOf([line(6_000, 2_500, 1_200, { reference: 'a' }), line(4_000, 2_500, 800, { reference: 'b' })]);
const [a, b] = goods.order_lines;

function total(order_amount: number) {
  return {
    order_amount,
    order_lines: [{ name: 'x', quantity: 1, unit_price: order_amount, total_amount: order_amount }],
  };
}
const part = ['POST captures', { captured_amount: 6_000, order_lines: [a] }] as const;
const whole = ['POST captures', { captured_amount: 10_000 }] as const;
const odd = { captured_amount: 5_999, order_lines: [a] };

type Does = (shop: Shop) => Promise<unknown>;

/** The status of the last of these calls, with its code. */
function lastOf(...calls: readonly (readonly [words: string, body?: unknown])[]): Does {
  return async (shop) => {
    let said = '';
    for (const [words, body] of calls) {
      const { status, code = '' } = await shop.call(words, body);
      said = `${status} ${code}`.trim();
    }
    return said;
  };
}

/** A field of the order after these calls, some days later. */
function fieldAfter(name: string, days: number, ...calls: readonly (readonly [words: string, body?: unknown])[]): Does {
  return async (shop) => {
    for (const [words, body] of calls) assert.ok(Number((await shop.call(words, body)).status) < 300, words);
    shop.clock.goOn(days * day);
    return ((await shop.order()) as Readonly<Record<string, unknown>>)[name];
  };
}

function thenCall(days: number, before: Does, after: Does): Does {
  return async (shop) => {
    await before(shop);
    shop.clock.goOn(days * day);
    return after(shop);
  };
}

const rejected: Does = async (shop) => shop.simulator.decides(shop.id, 'REJECTED');
const twice = [['Klarna-Idempotency-Key', 'k']] as const;

/** Two captures under one key: how many are made. */
function keyed(wait: number, first: object, ...second: Parameters<Shop['call']>): Does {
  return async (shop) => {
    await shop.call('POST captures', first, twice);
    shop.clock.goOn(wait);
    await shop.call(second[0], second[1], twice);
    const { captures = [], refunds = [] } = await shop.order();
    return captures.length + refunds.length;
  };
}

type Row = readonly [value: string | number, does: Does, usual: unknown, other: unknown, persona?: PersonaName];

/** For each switch: another value than the usual, what somebody does, and what comes of it with either. */
const rows = {
  codes: ['klarna', lastOf(['POST captures', {}]), '400 INVALID_REQUEST_PARAMETERS', '422 UNPROCESSABLE_ENTITY'],
  updateRefusal: [
    'UPDATE_NOT_ALLOWED',
    lastOf(whole, ['PATCH authorization', total(1)]),
    '403 NOT_ALLOWED',
    '403 UPDATE_NOT_ALLOWED',
  ],
  malformedId: [
    '404',
    async ({ simulator }) => {
      return (await simulator.handler(ask('GET', '/ordermanagement/v1/orders/a'))).status;
    },
    400,
    404,
  ],
  contentType: ['required', lastOf(whole), '201', '415 UNSUPPORTED_MEDIA_TYPE'],
  authorizationDays: [42, fieldAfter('expires_at', 0), '2026-12-20T00:00:00.000Z', '2027-01-03T00:00:00.000Z'],
  extensionDays: [
    30,
    fieldAfter('expires_at', 0, ['POST extend-authorization-time']),
    '2026-12-20T00:00:00.000Z',
    '2026-12-22T00:00:00.000Z',
  ],
  extensionLimitDays: [27, lastOf(['POST extend-authorization-time']), '204', '403 NOT_ALLOWED'],
  expireAs: ['CANCELLED', fieldAfter('status', 28), 'EXPIRED', 'CANCELLED'],
  partCapturedExpires: ['no', fieldAfter('status', 28, part), 'EXPIRED', 'PART_CAPTURED'],
  remainderAtExpiry: ['zero', fieldAfter('remaining_authorized_amount', 28, part), 4_000, 0],
  remainderAtCancel: ['zero', fieldAfter('remaining_authorized_amount', 0, ['POST cancel']), 10_000, 0],
  amountAtRelease: [
    'lowered',
    fieldAfter('order_amount', 0, part, ['POST release-remaining-authorization']),
    10_000,
    6_000,
  ],
  closeOnFullRefund: [
    'yes',
    fieldAfter('status', 0, whole, ['POST refunds', { refunded_amount: 10_000 }]),
    'CAPTURED',
    'CLOSED',
  ],
  secondCancel: ['accepted', lastOf(['POST cancel'], ['POST cancel']), '403 CANCEL_NOT_ALLOWED', '204'],
  acknowledgeEnded: ['accepted', lastOf(['POST cancel'], ['POST acknowledge']), '403 NOT_ALLOWED', '204'],
  authorizationOfPartCaptured: [
    'refused',
    lastOf(part, ['PATCH authorization', total(9_000)]),
    '204',
    '403 NOT_ALLOWED',
  ],
  authorizationLines: [
    'optional',
    lastOf(['PATCH authorization', { order_amount: 1 }]),
    '400 INVALID_REQUEST_PARAMETERS',
    '204',
  ],
  authorizationToZero: ['refused', lastOf(['PATCH authorization', total(0)]), '204', '403 NOT_ALLOWED'],
  raise: ['refused', lastOf(['PATCH authorization', total(11_000)]), '204', '403 NOT_ALLOWED'],
  addressChange: [
    'refused',
    lastOf(['PATCH customer-details', { shipping_address: { city: 'X' } }]),
    '204',
    '403 NOT_ALLOWED',
  ],
  zeroAmounts: ['refused', lastOf(['POST captures', { captured_amount: 0 }]), '201', '400 INVALID_REQUEST_PARAMETERS'],
  lineSums: ['required', lastOf(['POST captures', odd]), '201', '400 INVALID_REQUEST_PARAMETERS'],
  captureWhilePending: ['accepted', lastOf(whole), '403 CAPTURE_NOT_ALLOWED', '201', 'pending'],
  captureAfterRejection: ['refused', thenCall(0, rejected, lastOf(whole)), '201', '403 CAPTURE_NOT_ALLOWED', 'pending'],
  refundAllocation: [
    'never',
    async (shop) => {
      await lastOf(part, ['POST refunds', { refunded_amount: 6_000, order_lines: [a] }])(shop);
      return (await shop.order()).captures?.[0]?.refunded_amount;
    },
    6_000,
    0,
  ],
  refundOfExpired: [
    'accepted',
    thenCall(28, lastOf(part), lastOf(['POST refunds', { refunded_amount: 1 }])),
    '403 REFUND_NOT_ALLOWED',
    '201',
  ],
  shippingInfoOfEnded: [
    'refused',
    lastOf(['POST cancel'], ['POST shipping-info', { shipping_info: [{}] }]),
    '204',
    '403 NOT_ALLOWED',
  ],
  emptyChange: ['refused', lastOf(['PATCH merchant-references', {}]), '204', '400 INVALID_REQUEST_PARAMETERS'],
  withdrawnOperations: [
    'served',
    async (shop) => {
      const { made } = await shop.call(...part);
      const at = `captures/${made}`;
      const calls = [
        [`POST ${at}/trigger-send-out`],
        [`GET ${at}/extend-due-date-options`],
        [`PATCH ${at}/extend-due-date`, { number_of_days: 14 }],
      ] as const;
      const told = [];
      for (const [words, body] of calls) told.push((await shop.call(words, body)).status);
      return told.join(' ');
    },
    '404 404 404',
    '204 200 204',
  ],
  keyScope: ['merchant', keyed(0, { captured_amount: 100 }, 'POST refunds', { refunded_amount: 50 }), 2, 1],
  keyKeeps: ['done', keyed(0, { captured_amount: 10_001 }, 'POST captures', { captured_amount: 1 }), 0, 1],
  keyHours: [48, keyed(day, { captured_amount: 100 }, 'POST captures', { captured_amount: 100 }), 2, 1],
} as const satisfies Readonly<Record<keyof typeof switchTable, Row>>;

describe('a switch', () => {
  for (const [name, [value, does, usual, other, persona]] of Object.entries<Row>(rows)) {
    it(`decides: ${name}=${value}`, async () => {
      assert.deepEqual(await does(await shopWith(goods, {}, persona)), usual, 'as usual');
      assert.deepEqual(await does(await shopWith(goods, { switches: { [name]: value } }, persona)), other, 'as chosen');
    });
  }

  for (const [name, { values, source }] of Object.entries<Switch>(switchTable)) {
    it(`has a source and a choice: ${name}`, () => {
      assert.match(source, /^(seed|spec|page|partner|recorded|reported|code|inferred): ./);
      const isChoice =
        'usual' in values ? values.least <= values.usual && values.usual <= values.most : values.length > 1;
      assert.ok(isChoice);
    });
  }

  it('leaves no lines where a new amount comes without', async () => {
    const shop = await shopWith(goods, { switches: { authorizationLines: 'optional' } });
    await shop.call('PATCH authorization', { order_amount: 9_000 });
    const { order_amount, order_lines } = await shop.order();
    assert.deepEqual([order_amount, order_lines], [9_000, []]);
  });

  it('that keeps a partly captured order leaves nothing of it to capture', async () => {
    const shop = await shopWith(goods, { switches: { partCapturedExpires: 'no' } });
    await shop.call(...part);
    shop.clock.goOn(28 * day);
    assert.equal((await shop.order()).remaining_authorized_amount, 0);
    assert.equal(
      (await shop.call('POST captures', { captured_amount: 1, order_lines: [b] })).code,
      'CAPTURE_NOT_ALLOWED',
    );
    assert.equal((await shop.call('POST extend-authorization-time')).code, 'NOT_ALLOWED');
  });

  for (const [words, body, code] of [
    ['POST captures', `{"description":"${'x'.repeat(1_048_576)}"}`, 'REQUEST_TOO_LARGE'],
    ['GET refunds', '', 'NOT_FOUND'],
  ] as const) {
    it(`for the names of Klarna’s time answers ${code}`, async () => {
      const shop = await shopWith(goods, { switches: { codes: 'klarna' } });
      assert.equal((await shop.call(words, body)).code, code);
    });
  }
});
