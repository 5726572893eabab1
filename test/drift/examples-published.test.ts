import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, it } from 'node:test';
import { root } from '../support/commands.ts';
import { folder as published, skipped } from '../tidy/published.ts';
import { examine } from './examples-told.ts';

const pages = resolve(root, process.env.KCO_PAGES ?? '../shared/seeds');
const pagesSkipped = existsSync(pages) ? false : 'the pages are not here: KCO_PAGES names the folder that holds them';

describe('our own descriptions', () => {
  it('hold the examples that they show to their own rules', async () => {
    const names = ['checkout.yaml', 'checkout-callback.yaml', 'order-management.yaml'].map((name) =>
      join('specs', name),
    );
    const { exit, found, report } = await examine(root, ...names, '--strict');
    assert.deepEqual([exit, found], [0, []]);
    assert.ok((report.bodies ?? []).length > 30);
  });
});

describe('the published descriptions', () => {
  const table: readonly [name: string, found: readonly string[]][] = [
    [
      'kustom-checkout-api.yml',
      [
        'example.no-card-number :503',
        'exchange.fits-schema :45 /error_messages',
        'exchange.fits-schema :87 /error_messages',
        'exchange.fits-schema :91 /error_messages',
        'exchange.known-fields :45 /error_text',
        'exchange.known-fields :87 /error_text',
        'exchange.known-fields :91 /error_text',
        'order.discount-line-tax :434 /discount_lines/0/total_tax_amount',
        'order.discount-line-total :434 /discount_lines/0/total_amount',
      ],
    ],
    [
      'kustom-checkout-callback-api.yml',
      [
        'example.no-card-number :599',
        'order.discount-line-tax :530 /discount_lines/0/total_tax_amount',
        'order.discount-line-total :530 /discount_lines/0/total_amount',
      ],
    ],
    ['order-management-api.yml', ['example.fits-own-schema :958']],
    [
      'customer-token-api.yml',
      ['order.line-tax :132 /order_lines/0/total_tax_amount', 'order.line-total :132 /order_lines/0/total_amount'],
    ],
  ];
  for (const [name, found] of table) {
    it(`contradict themselves in ${name}`, { skip: skipped }, async () => {
      const examined = await examine(resolve(root, published), name);
      assert.deepEqual(
        examined.found,
        found.map((one) => one.replace(' :', ` ${name}:`)),
      );
    });
  }
});

describe('pages of prose as they are published', () => {
  it('contradict themselves in every way that is known of them', { skip: pagesSkipped }, async () => {
    const { exit, found, report } = await examine(pages, '.');
    assert.equal(exit, 1);
    const departed = new Set(found.map((one) => one.replace(/^(\S+) (\S+?):\S+(?: \(\d+\))? ?/, '$1 $2 ')));
    for (const known of [
      'order.discount-line-total checkout-callback.txt /discount_lines/0/total_amount',
      'order.discount-line-tax checkout-callback.txt /discount_lines/0/total_tax_amount',
      'order.settled-line order-management.txt /order_lines/0/total_tax_amount',
      'example.exact-number order-management.txt /shipping_info/0/return_tracking_number',
      'exchange.fits-schema order-management.txt /shipping_info/0/return_tracking_number',
      'exchange.fits-schema order-management.txt /shipping_address/postal_code',
      'exchange.fits-schema order-management.txt /order_lines/0/reference',
      'exchange.fits-schema order-management.txt /order_lines/0/product_identifiers/size',
      'example.one-spelling create-order.txt /status',
      'example.no-card-number checkout-callback.txt /discount_lines/0/merchant_data',
    ]) {
      assert.ok(departed.has(known), known);
    }
    assert.equal(report.bodies?.length, 17);
  });
});
