import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bytes } from '../../src/exchange/handler.ts';
import { packed, unpackedFrom } from '../../src/exchange/parcel.ts';
import type { Heard } from '../../src/exchange/watch.ts';

const nothing = new Uint8Array();

function heard(nth: number, more: Partial<Heard>): Heard {
  const asked = { method: 'POST', target: '/å?a=%00', headers: [['hOST', 'H'] as const], body: nothing };
  const answered = { status: 200, headers: [], body: nothing };
  return { id: `merchant-${nth}`, from: 'merchant', at: nth, tookMs: 1.5, asked, answered, ...more };
}

describe('a parcel', () => {
  it('gives back what was heard, to the byte and in order', () => {
    const { asked, answered } = heard(0, {});
    const all: readonly Heard[] = [
      heard(1, { asked: { ...asked, body: Uint8Array.from({ length: 256 }, (_, byte) => byte) } }),
      heard(2, { answered: { ...answered, status: 'broken off', because: 'it hung up' } }),
      heard(3, { asked: { ...asked, bytes: 5_000_000 }, answered: { ...answered, body: bytes('{"å":"\u2028"}') } }),
      heard(4, {
        asked: {
          ...asked,
          headers: [
            ['X', '\xff'],
            ['X', ''],
          ],
        },
        operation: 'createOrder',
      }),
    ];
    const back = unpackedFrom(structuredClone(packed(all)));
    const plain = (one: Heard) => ({ ...one, asked: { ...one.asked, body: [...one.asked.body] } });
    assert.deepEqual(back.map(plain), all.map(plain));
    assert.deepEqual(new Uint8Array(back[2]?.answered.body ?? nothing), bytes('{"å":"\u2028"}'));
  });

  it('copies of a body no more than there is of it', () => {
    const body = new Uint8Array(new ArrayBuffer(1_000_000), 10, 5);
    assert.equal(packed([heard(1, { answered: { status: 200, headers: [], body } })]).bodies.buffer.byteLength, 5);
  });
});
