import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { NewOrder } from '../../generated/checkout.ts';
import { create } from '../support/asks.ts';
import { doubts, faults, wronged } from '../support/cart-faults.ts';
import { carts, vatCarts } from '../support/market-carts.ts';
import { fresh, read } from '../support/simulators.ts';

const limits = { seed: 20_261_122, numRuns: 200 };

async function answer(order: NewOrder): Promise<{ status: unknown; text: string }> {
  return read(await fresh()(create(order)));
}

describe('the simulator', () => {
  it('takes every order that is right', async () => {
    await fc.assert(
      fc.asyncProperty(carts, async (order) => assert.equal((await answer(order)).status, 201)),
      { ...limits, numRuns: 2_000 },
    );
  });

  for (const [about, fault] of Object.entries(doubts)) {
    it(`takes ${about}, which some reading accepts`, async () => {
      await fc.assert(
        fc.asyncProperty(wronged(vatCarts, fault), async ({ order }) => {
          assert.equal((await answer(order)).status, 201);
        }),
        limits,
      );
    });
  }

  for (const [about, fault] of Object.entries(faults)) {
    it(`refuses ${about}, and names the field`, async () => {
      await fc.assert(
        fc.asyncProperty(wronged(vatCarts, fault), async ({ order, at }) => {
          const { status, text } = await answer(order);
          const field = at.slice(1).replace(/^order_lines\/(\d+)\//, 'order_lines[$1].');
          assert.deepEqual([status, text.includes(`Bad value: ${field}`)], [400, true], text);
        }),
        limits,
      );
    });
  }
});
