import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { gated } from './gated.ts';
import { gatedPrices } from './gated-answers.ts';
import { addressed, gatedManners } from './gated-manners.ts';
import { gatedTidings } from './gated-tidings.ts';
import { gatedVisits } from './gated-visits.ts';

const all = [...gatedPrices, ...gatedManners, ...gatedTidings, ...gatedVisits];

// A few at a time: while one waits for what is slow on purpose the others go on, and nobody is late for want of a processor.
describe('kco gate at the example shop with one mistake in it', { concurrency: 4 }, () => {
  for (const miniature of all) {
    const { wrong, asked, caughtBy, also = [], relaxed = 1 } = miniature;
    const ids = [caughtBy, ...also].sort();
    it(`that ${wrong} names ${ids.join(', ')} and nothing else: ${asked}`, async (test) => {
      const { upheld: _, ...found } = await gated(test, miniature);
      assert.deepEqual(found, { exit: 1, relaxed, departed: ids });
    });
  }

  for (const [wrong, parts] of [
    ['asks nothing when it is pushed', { onPush: async () => ({ status: 200 }) as const }],
    ['encodes the placeholder of its push', addressed(encodeURI)],
  ] as const)
    it(`that ${wrong} cannot be told from a shop that looks elsewhere: exit 2`, async (test) => {
      const { exit, departed } = await gated(test, { asked: 'a push', parts });
      assert.deepEqual({ exit, departed }, { exit: 2, departed: [] });
    });
});

describe('kco gate at the example shop as it is', { concurrency: 4 }, () => {
  const upheld = new Set<string>();
  for (const asked of new Set(all.map((one) => one.asked)))
    it(`finds nothing: ${asked}`, async (test) => {
      const found = await gated(test, { asked });
      assert.deepEqual(found.departed, []);
      for (const id of found.upheld) upheld.add(id);
    });

  after(() => {
    const missed = new Set(all.map(({ caughtBy }) => caughtBy).filter((id) => !upheld.has(id)));
    // It approves nothing that it did not sell, and captures nothing because it is told something: the vectors show these.
    const never = [
      'notification.read-before-acted',
      'notification.rejected-not-captured',
      'push.nothing-twice',
      'validation.approval-is-no-page',
    ];
    assert.deepEqual([...missed].sort(), never);
  });
});
