import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bar } from '../../src/cli/bar.ts';

describe('the bar of a long run', () => {
  const table: readonly [nth: number, of: number, elapsedMs: number, says: string][] = [
    [0, 200, 0, `[${'░'.repeat(20)}] 0 of 200`],
    [50, 200, 2_000, `[${'█'.repeat(5)}${'░'.repeat(15)}] 50 of 200, about 6 s left`],
    [100, 200, 600_000, `[${'█'.repeat(10)}${'░'.repeat(10)}] 100 of 200, about 10 min left`],
    [199, 200, 2_000, `[${'█'.repeat(20)}] 199 of 200`],
    [200, 200, 600_000, `[${'█'.repeat(20)}] 200 of 200`],
  ];
  for (const [nth, of, elapsedMs, says] of table) {
    it(`says ${says.slice(22).trim()}`, () => assert.equal(bar(nth, of, elapsedMs), says));
  }
});
