import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { NewOrder } from '../../generated/checkout.ts';
import { foundAs, half, judgedAs } from '../support/halves.ts';
import { holds } from '../support/holds.ts';
import { carts } from '../support/market-carts.ts';

const ofOrder = ['order_amount', 'order_tax_amount'] as const;
const ofLine = ['quantity', 'unit_price', 'tax_rate', 'total_amount', 'total_tax_amount'] as const;

/** One number of an order, by its place. */
interface Place {
  readonly at: string;
  readonly value: number;
  /** The order with this in the number's place. */
  readonly put: (text: string) => string;
}

const mark = '"the number goes here"';

function placesIn(order: NewOrder): Place[] {
  const put = (marked: object) => {
    const text = JSON.stringify(marked);
    return (token: string) => text.replace(mark, token);
  };
  const hole = JSON.parse(mark) as unknown;
  return [
    ...ofOrder.map((field) => ({ at: `/${field}`, value: order[field], put: put({ ...order, [field]: hole }) })),
    ...order.order_lines.flatMap((line, index) =>
      ofLine.map((field) => {
        const lines = order.order_lines.map((one, at) => (at === index ? { ...one, [field]: hole } : one));
        const marked = { ...order, order_lines: lines };
        return { at: `/order_lines/${index}/${field}`, value: line[field], put: put(marked) };
      }),
    ),
  ];
}

const places = fc.tuple(carts, fc.nat()).map(([order, nth]) => {
  const all = placesIn(order);
  const [place] = all.slice(nth % all.length);
  assert.ok(place);
  return place;
});

function told(text: string): string[] {
  const report = judgedAs([half('order', 'createOrder', text)]);
  return [...foundAs('fail', report), ...foundAs('warn', report)].map(({ requirement, at }) => `${requirement} ${at}`);
}

/** The same number in another spelling. */
const spellings: Readonly<Record<string, (value: number) => string | undefined>> = {
  'a point and nothing': (value) => `${value}.0`,
  'an exponent of nothing': (value) => `${value}e0`,
  'a large exponent letter and a sign': (value) => `${value}E+0`,
  'tenths and an exponent': (value) =>
    `${value < 0 ? '-' : ''}${Math.trunc(Math.abs(value) / 10)}.${Math.abs(value) % 10}e1`,
  'a minus before nothing': (value) => (value === 0 ? '-0' : undefined),
};

describe('a number in another spelling', () => {
  for (const [about, spell] of Object.entries(spellings)) {
    it(`is the same amount, and warned of at its own place: ${about}`, () => {
      const spelt = places.filter(({ value }) => spell(value) !== undefined);
      holds(
        fc.property(spelt, ({ at, value, put }) => {
          assert.deepEqual(told(put(spell(value) ?? '')), [`order.plain-numbers ${at}`]);
        }),
      );
    });
  }
});

describe('what is no number', () => {
  const odd: Readonly<Record<string, (value: number) => string>> = {
    'a text': (value) => `"${value}"`,
    'a truth': () => 'true',
    'a list': (value) => `[${value}]`,
    'more than a double': () => '1e400',
  };
  for (const [about, spell] of Object.entries(odd)) {
    it(`does not fit its field, and nothing else is said: ${about}`, () => {
      holds(
        fc.property(places, ({ at, value, put }) => {
          assert.deepEqual(told(put(spell(value))), [`exchange.fits-schema ${at}`]);
        }),
      );
    });
  }

  it('is a fraction, in every field but the price', () => {
    holds(
      fc.property(
        places.filter(({ at }) => !at.endsWith('/unit_price')),
        fc.integer({ min: 1, max: 9_999 }),
        ({ at, value, put }, part) => {
          const digits = String(part).padStart(4, '0').replace(/0+$/, '');
          assert.deepEqual(told(put(`${value}.${digits}`)), [`exchange.fits-schema ${at}`]);
        },
      ),
    );
  });
});

describe('a price with a fraction', () => {
  it('is warned of where the line fits: off by less than one for each piece', () => {
    const priced = places.filter(({ at, value }) => at.endsWith('/unit_price') && value > 0);
    holds(
      fc.property(priced, fc.integer({ min: 1, max: 999 }), ({ at, value, put }, part) => {
        const text = put(`${value}.${String(part).padStart(3, '0')}`);
        const [, index = ''] = /(\d+)/.exec(at) ?? [];
        const line = (JSON.parse(text) as NewOrder).order_lines[Number(index)];
        // A total further off than a rounding of the product is doubted beside the price.
        const isFar = line !== undefined && line.quantity * part >= 1_000;
        const far = isFar ? [`order.line-total-exact /order_lines/${index}/total_amount`] : [];
        assert.deepEqual(told(text).sort(), [...far, `order.unit-price-whole ${at}`]);
      }),
    );
  });
});
