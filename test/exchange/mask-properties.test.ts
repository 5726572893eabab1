import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { maskText } from '../../src/exchange/mask-text.ts';
import { digest } from '../support/digest.ts';
import { holds } from '../support/holds.ts';

const personalKeys = ['given_name', 'email', 'phone', 'postal_code', 'city'];
const keys = fc.oneof(fc.constantFrom(...personalKeys, 'name', 'order_amount'), fc.string({ unit: 'binary' }));
const texts = fc.string({ unit: 'binary' });
const numbers = fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }));

/** JSON of any structure, in which personal keys occur at every depth. */
const personalJson = fc
  .letrec<{ value: unknown }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      fc.oneof(texts, numbers, fc.boolean(), fc.constant(null)),
      fc.array(tie('value'), { maxLength: 4 }),
      fc.dictionary(keys, tie('value'), { maxKeys: 4 }),
    ),
  }))
  .value.map((value) => JSON.stringify(value, null, 1));

const anyJson = fc.oneof(fc.json({ stringUnit: 'binary' }), personalJson);

/** A value with every text and every personal number replaced by its length: what a mask leaves of it. */
function shape(value: unknown, isPersonal = false): unknown {
  if (typeof value === 'string') return { letters: [...value].length };
  if (typeof value === 'number' && isPersonal) return { sign: Math.sign(value) };
  if (Array.isArray(value)) return value.map((member) => shape(member, isPersonal));
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value).map(([key, member]) => [key, shape(member, isPersonal || personalKeys.includes(key))]);
}

/** A text with everything inside quotation marks taken out, and with noughts in the place of digits. */
function outside(text: string): string {
  return text.replace(/"(?:[^"\\]|\\.)*"/gs, '""').replace(/\d/g, '0');
}

describe('any JSON', () => {
  it('has the same structure, keys and numbers when it is masked', () => {
    holds(
      fc.property(anyJson, (text) => {
        assert.deepEqual(shape(JSON.parse(maskText(text, digest))), shape(JSON.parse(text)));
      }),
    );
  });

  it('has the same bytes outside its texts when it is masked', () => {
    holds(fc.property(anyJson, (text) => assert.equal(outside(maskText(text, digest)), outside(text))));
  });

  it('stays as it is where no key is personal', () => {
    const plain = fc.json().filter((text) => !personalKeys.some((key) => text.includes(key)));
    holds(fc.property(plain, (text) => assert.equal(maskText(text, digest), text)));
  });

  it('is masked alike every time', () => {
    holds(fc.property(anyJson, (text) => assert.equal(maskText(text, digest), maskText(text, digest))));
  });
});

describe('any text, JSON or not', () => {
  const noise = fc
    .array(fc.constantFrom('"', '\\', '{', '}', ':', ',', ' ', '\n', '"email":', '"a@b.se"', '1e3', 'x', 'Å', '[', ']'))
    .map((parts) => parts.join(''));

  it('keeps its length when it is masked', () => {
    holds(
      fc.property(noise, (text) => assert.equal(maskText(text, digest).length, text.length)),
      2_000,
    );
  });

  it('keeps every character that is neither letter nor digit', () => {
    const rest = (text: string) => text.replace(/[\p{L}\d]/gu, 'x');
    holds(
      fc.property(noise, (text) => assert.equal(rest(maskText(text, digest)), rest(text))),
      2_000,
    );
  });

  it('keeps no more of a broken-off e-mail than its shape', () => {
    const cut = fc.nat({ max: 7 }).map((length) => 'astrid@'.slice(0, length));
    holds(
      fc.property(cut, (part) => {
        const masked = maskText(`{"email":"${part}`, digest);
        assert.equal(masked.replace(/[a-z]/g, 'x'), `{"email":"${part}`.replace(/[a-z]/g, 'x'));
        if (part.length > 2) assert.ok(!masked.endsWith(part));
      }),
      50,
    );
  });
});
