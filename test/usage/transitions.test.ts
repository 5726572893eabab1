import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ManagedOrder } from '../../generated/order-management.ts';
import type { WholeExchange } from '../../src/exchange/exchange.ts';
import { transitionsIn } from '../../src/usage/transitions.ts';
import { managed, manages } from '../support/managed.ts';

const read = (more: Partial<ManagedOrder> = {}) => manages('readManagedOrder', { answered: managed(more) });
const half = { status: 'PART_CAPTURED', captured_amount: 6_000, remaining_authorized_amount: 4_000 } as const;
const refused = { status: 403 };

/** The cells that these exchanges fill, each as a line. */
function filled(...exchanges: readonly WholeExchange[]): string[] {
  return transitionsIn({ exchanges, scenarios: [] }).flatMap(({ deed, cells }) =>
    cells.filter(({ seen }) => seen).map((cell) => `${deed} / ${cell.status}: ${cell.answers} ${cell.seen?.times}×`),
  );
}

describe('the deeds that a record tells of', () => {
  it('stand under the status that a read stated before', () => {
    assert.deepEqual(filled(read(), manages('acknowledgeOrder'), manages('acknowledgeOrder', refused)), [
      'readManagedOrder / AUTHORIZED: 200 1×',
      'acknowledgeOrder / AUTHORIZED: 204,403 2×',
    ]);
  });

  it('are not counted where no read tells the status', () => {
    assert.deepEqual(filled(manages('acknowledgeOrder')), []);
    const [moved, silence] = [manages('cancelOrder'), manages('cancelOrder', { status: 'timed out' })];
    for (const unsure of [moved, silence])
      assert.deepEqual(filled(read(), unsure, manages('acknowledgeOrder')), [
        'readManagedOrder / AUTHORIZED: 200 1×',
        `cancelOrder / AUTHORIZED: ${unsure.response.status} 1×`,
      ]);
  });

  it('are counted after one that was refused', () => {
    const all = filled(read(half), manages('cancelOrder', refused), manages('cancelOrder', refused));
    assert.deepEqual(all, ['readManagedOrder / PART_CAPTURED: 200 1×', 'cancelOrder / PART_CAPTURED: 403 2×']);
  });

  const table: readonly [asked: object, operation: Parameters<typeof manages>[0], row: string][] = [
    [{ captured_amount: 3_999 }, 'captureOrder', 'captureOrder of a part'],
    [{ captured_amount: 4_000 }, 'captureOrder', 'captureOrder of the rest'],
    [{ captured_amount: 4_001 }, 'captureOrder', 'captureOrder of more'],
    [{ refunded_amount: 5_000 }, 'refundOrder', 'refundOrder of what is captured'],
    [{ refunded_amount: 5_001 }, 'refundOrder', 'refundOrder of more'],
    [{ order_amount: 5_999 }, 'updateAuthorization', 'updateAuthorization below what is captured'],
    [{ order_amount: 6_000 }, 'updateAuthorization', 'updateAuthorization to no more'],
    [{ order_amount: 10_000 }, 'updateAuthorization', 'updateAuthorization to no more'],
    [{ order_amount: 10_001 }, 'updateAuthorization', 'updateAuthorization to more'],
  ];
  for (const [asked, operation, row] of table) {
    it(`tell ${JSON.stringify(asked)} for ${row}`, () => {
      const [, cell] = filled(read({ ...half, refunded_amount: 1_000 }), manages(operation, { asked, status: 403 }));
      assert.equal(cell, `${row} / PART_CAPTURED: 403 1×`);
    });
  }

  it('stand in no row where nobody can tell which', () => {
    assert.equal(filled(read(), manages('captureOrder', { asked: '{', status: 400 })).length, 1);
  });
});
