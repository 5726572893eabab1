import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { glance } from '../../src/exchange/glance.ts';
import { maskSeen } from '../../src/exchange/mask.ts';
import { digest } from '../support/digest.ts';
import { holds } from '../support/holds.ts';

/** What is masked where nothing is passed by. */
function unhurried(text: string): string {
  return maskSeen(text, { number: true, packed: true }, digest);
}

const telling = ['?token=abc', '&sid=abc1', 'a@b.se', 'kco_test_abc', 'customer-token/v1/tokens/abc', '://u:p@h'];
const numbers = [
  '640823-3234',
  '6408233234',
  '131052A308T',
  '+46701740615',
  '4111 1111 1111 1111',
  'SE45 5000 0000 0583 9825 7466',
];
const packed = [
  btoa('{"email":"a@b.se"}'),
  btoa('call +46 70 174 06 15'),
  `eyJhbGciOiJIUzI1NiJ9.${btoa('{"a":123456}')}.abcdefgh`,
];
const parts = [
  '',
  ' ',
  '-',
  '/',
  '+',
  '.',
  'a',
  'w',
  'Z',
  '1',
  '12',
  '%2B',
  '_',
  'x/',
  'https://shop.example/cups/',
  'é',
  '=',
];

describe('a glance at a text', () => {
  it('passes by nothing that would be masked', () => {
    const part = fc.constantFrom(...telling, ...numbers, ...packed, ...parts);
    let masked = 0;
    holds(
      fc.property(fc.array(part, { maxLength: 8 }), (all) => {
        const text = all.join('');
        const slowly = unhurried(text);
        if (slowly !== text) masked += 1;
        const glimpse = glance(text);
        assert.equal(glimpse === undefined ? text : maskSeen(text, glimpse, digest), slowly, text);
      }),
      3_000,
    );
    assert.ok(masked > 500, `${masked} were masked`);
  });

  it('sees the same in the middle of a longer text', () => {
    for (const one of [...telling, ...numbers, ...packed]) assert.ok(glance(`"${one}"`, 1, one.length + 1), one);
    assert.equal(glance('kco_test_a"cups"kco_test_a', 11, 15), undefined);
  });

  for (const text of [
    'Cup number 12',
    'https://shop.example/cups/12.png',
    'Sun, 22 Nov 2026 16:01:42 GMT',
    'application/json; charset=utf-8',
    'SKU-20417-B',
    '2ac7efeb-1cab-4247-a6f5-3a7176b6ca4c',
  ]) {
    it(`is all that this takes: ${text}`, () => assert.equal(glance(text), undefined));
  }
});
