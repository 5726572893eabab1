import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { gated } from './gated.ts';
import { gatedPrices } from './gated-answers.ts';
import { addressed, gatedManners } from './gated-manners.ts';
import { gatedTidings } from './gated-tidings.ts';
import { gatedVisits } from './gated-visits.ts';

const all = [...gatedPrices, ...gatedManners, ...gatedTidings, ...gatedVisits];

// A few at a time: while one waits for what is slow on purpose the others go on, and nobody is late for want of a processor.
describe('kco gate at the example shop with one mistake in it', { concurrency: 4 }, () => {
  for (const miniature of all) {
    const { wrong, asked, caughtBy, also = [] } = miniature;
    const ids = [caughtBy, ...also].sort();
    it(`that ${wrong} names ${ids.join(', ')} and nothing else: ${asked}`, async (test) => {
      assert.deepEqual(await gated(test, miniature), { exit: 1, departed: ids });
    });
  }

  for (const [wrong, parts] of [
    ['asks nothing when it is pushed', { onPush: async () => ({ status: 200 }) as const }],
    ['encodes the placeholder of its push', addressed(encodeURI)],
  ] as const)
    it(`that ${wrong} cannot be told from a shop that looks elsewhere: exit 2`, async (test) => {
      assert.deepEqual(await gated(test, { asked: 'a push', parts }), { exit: 2, departed: [] });
    });
});

describe('kco gate at the example shop as it is', { concurrency: 4 }, () => {
  for (const asked of new Set(all.map((one) => one.asked)))
    it(`finds nothing: ${asked}`, async (test) => {
      assert.deepEqual((await gated(test, { asked })).departed, []);
    });
});
