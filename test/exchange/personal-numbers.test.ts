import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { disguise, maskAddress } from '../../src/exchange/mask.ts';
import { maskText } from '../../src/exchange/mask-text.ts';
import { mayCount, withoutNumbers } from '../../src/exchange/personal-numbers.ts';
import { digest } from '../support/digest.ts';
import { holds } from '../support/holds.ts';

const numbers: readonly [kind: string, number: string][] = [
  ['phone', '+46 70 174 06 15'],
  ['phone', '+46 (0)70-174 06 15'],
  ['phone', '+46701740615'],
  ['phone', '0046701740615'],
  ['phone', '070-174 06 15'],
  ['phone', '070-1740615'],
  ['phone', '08-123 456 78'],
  ['phone', '+47 912 34 567'],
  ['Swedish number', '19640823-3234'],
  ['Swedish number', '640823-3234'],
  ['Swedish number', '640823+3234'],
  ['Swedish number', '196408233234'],
  ['Swedish number', '6408233234'],
  ['Swedish number, lent', '701063-2391'],
  ['Norwegian number', '29029600013'],
  ['Norwegian number', '290296 00013'],
  ['Danish number', '070761-4285'],
  ['Finnish number', '131052-308T'],
  ['Finnish number', '131052A308T'],
  ['card', '4111 1111 1111 1111'],
  ['card', '5555-5555-5555-4444'],
  ['card', '378282246310005'],
  ['IBAN', 'SE45 5000 0000 0583 9825 7466'],
  ['IBAN', 'GB82 WEST 1234 5698 7654 32'],
  ['IBAN', 'NL91ABNA0417164300'],
];

const inPlaces: readonly [about: string, around: (number: string) => string][] = [
  ['a sentence', (number) => `call ${number} now`],
  ['JSON', (number) => JSON.stringify({ a: 1, note: `is ${number}.` })],
  ['JSON in JSON', (number) => JSON.stringify({ a: JSON.stringify({ note: number }) })],
  ['a page', (number) => `<p lang="sv">No ${number}</p><a href="tel:1">x</a>`],
  ['a page that has numbers', (number) => `<p>1 ${number}</p>`],
  ['a query', (number) => `/a?b=1&c=${encodeURIComponent(number)}&d=2`],
  ['a path', (number) => `/a/${encodeURIComponent(number)}/b`],
  ['base64', (number) => JSON.stringify({ merchant_data: Buffer.from(`Customer ${number}`).toString('base64') })],
];

/** How a number can stand in a text. */
const formsOf = (number: string) => [
  number,
  encodeURIComponent(number),
  Buffer.from(`Customer ${number}`).toString('base64'),
];

describe('the number of a person in a text', () => {
  for (const [kind, number] of numbers) {
    it(`is masked wherever it stands, and as it is in a field: a ${kind}, ${number}`, () => {
      for (const [about, around] of inPlaces) {
        const text = around(number);
        const masked = about === 'a query' || about === 'a path' ? maskAddress(text, digest) : maskText(text, digest);
        for (const form of formsOf(number)) assert.ok(!masked.includes(form), `${about}: ${masked}`);
        assert.equal(masked.length, text.length, about);
        const decoded = decodeURIComponent(masked);
        if (about !== 'base64') assert.ok(decoded.includes(disguise(number, digest)), `${about}: ${masked}`);
      }
    });
  }
});

describe('what is nobody’s number', () => {
  // biome-ignore format: a list to read at one glance
  const texts = [
    '2026-11-22T10:14:00.000Z', '2026-11-22 10:14:00 +01:00', '1764000000000', '1764000000', '4006381333931',
    '3d0f1234-1234-5678-9012-123456789012', '00000000-0000-4000-8000-000000000001', 'B-1234567890', '261122-0001',
    '20261122-0001', '1,234,567,890.00', '1000000000 kr', '0012345678', '4111 1111 1111 1112', '640823-3235',
    '29029600014', '131052-308A', 'SE45 5000 0000 0583 9825 7467', '10.20.30.40', 'SKU-19640823-3234', '16.0000000000',
  ];
  for (const text of texts) {
    it(`stays: ${text}`, () => {
      assert.equal(maskAddress(`see ${text} there`, digest), `see ${text} there`);
      assert.equal(maskText(JSON.stringify({ a: text }), digest), JSON.stringify({ a: text }));
    });
  }

  it('is a number of JSON, whose digits may be an amount', () => {
    const text = '{"order_amount":4111111111111111,"b":6408233234}';
    assert.equal(maskText(text, digest), text);
  });

  it('is ten digits by which an order, a line or a delivery goes', () => {
    for (const name of ['merchant_reference1', 'merchant_reference2', 'reference', 'shipping_reference']) {
      const text = JSON.stringify({ [name]: '6408233234', note: 'a' });
      assert.equal(maskText(text, digest), text);
      for (const other of ['640823-3234', 'is 6408233234', '196408233234'])
        assert.ok(!maskText(JSON.stringify({ [name]: other }), digest).includes(other), other);
    }
    assert.doesNotMatch(maskText('{"preference":"6408233234x","note":"6408233234"}', digest), /"6408233234"/);
  });

  it('is, of a hundred references of ten digits, all but very few', () => {
    let state = 7;
    const references = Array.from({ length: 2_000 }, () => {
      state = (state * 48_271) % 2_147_483_647;
      return String(1_000_000_000 + (state % 9_000_000_000));
    });
    const eaten = references.filter((one) => withoutNumbers(one, () => 'x') !== one);
    assert.ok(eaten.length <= 12, `${eaten.length} of ${references.length}`);
  });
});

describe('the look at a text', () => {
  it('passes by nothing that would be masked', () => {
    const part = fc.constantFrom(
      ...numbers.map(([, number]) => number),
      ' ',
      'a',
      '1',
      '+',
      '-',
      '%20',
      '46',
      '00',
      'X',
    );
    holds(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        const text = parts.join('');
        const masked = withoutNumbers(text, (found) => found.replace(/[A-Z]/g, 'Q').replace(/\d/g, '#'));
        assert.ok(masked === text || mayCount(text), text);
      }),
      3_000,
    );
  });
});
