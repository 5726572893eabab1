import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { type Parts, parts } from '../../examples/shop/shop.ts';
import { type GatedMiniature, type GatedShop, gated, isAsked } from './gated.ts';
import { gatedPrices } from './gated-answers.ts';
import { addressed, gatedManners } from './gated-manners.ts';
import { gatedTidings } from './gated-tidings.ts';
import { gatedVisits } from './gated-visits.ts';

const all = [...gatedPrices, ...gatedManners, ...gatedTidings, ...gatedVisits];

/**
 * How many are played at a time: of those that are told some, because while one waits for what is slow on purpose the others
 * go on. Questions wait for nothing, and all answers come out of this one thread: beside others a shop would seem slow.
 */
const groups = [
  { how: 'that is asked', concurrency: 1, isIn: isAsked },
  { how: 'that is told', concurrency: 4, isIn: (shop: GatedShop) => !isAsked(shop) },
] as const;

function namesIt(miniature: GatedMiniature): void {
  const { wrong, asked, caughtBy, also = [], relaxed = 1 } = miniature;
  const ids = [caughtBy, ...also].sort();
  it(`that ${wrong} names ${ids.join(', ')} and nothing else: ${asked}`, async (test) => {
    const { upheld: _, ...found } = await gated(test, miniature);
    assert.deepEqual(found, { exit: 1, relaxed, departed: ids });
  });
}

for (const { how, concurrency, isIn } of groups)
  describe(`kco gate at the example shop with one mistake in it, ${how}`, { concurrency }, () => {
    for (const miniature of all.filter(isIn)) namesIt(miniature);
  });

describe('kco gate at the example shop with a mistake that cannot be told', { concurrency: 4 }, () => {
  for (const [wrong, shop] of [
    ['asks nothing when it is pushed', { onPush: async () => ({ status: 200 }) as const }],
    ['encodes the placeholder of its push', addressed(encodeURI)],
  ] as const)
    it(`that ${wrong} cannot be told from a shop that looks elsewhere: exit 2`, async (test) => {
      const { exit, departed } = await gated(test, { asked: 'a push', parts: shop });
      assert.deepEqual({ exit, departed }, { exit: 2, departed: [] });
    });
});

/** A right shop that takes its time to store what it has read. */
const unhurried: Partial<Parts> = {
  async register(shop, order) {
    await pause(300); // The slow shop itself; nothing is synchronised by it.
    return parts.register(shop, order);
  },
};

/** A right shop that answers at once, and works from a queue. */
const queueing: Partial<Parts> = {
  async onPush(shop, cartId, kustomId) {
    setTimeout(() => void parts.onPush(shop, cartId, kustomId), 300); // As above.
    return { status: 200 };
  },
};

describe('kco gate at the example shop in no hurry', { concurrency: 4 }, () => {
  for (const [about, asked, shop] of [
    ['that stores slowly', 'an order management that takes 9.9 seconds', unhurried],
    ['that works from a queue', 'a push', queueing],
    ['that works from a queue', 'a push, and the same again', queueing],
    ['that works from a queue', 'an order management that is away', queueing],
    ['that works from a queue', 'a notification that overtakes the push', queueing],
  ] as const)
    it(`finds nothing wrong with one ${about}: ${asked}`, async (test) => {
      const { departed, exit } = await gated(test, { asked, parts: shop });
      assert.deepEqual({ departed, exit }, { departed: [], exit: 0 });
    });
});

describe('kco gate at the example shop as it is', () => {
  const upheld = new Set<string>();
  const occasions = [...new Set(all.map(({ asked }) => asked))].map((asked) => ({ asked }));
  for (const { how, concurrency, isIn } of groups)
    describe(how, { concurrency }, () => {
      for (const shop of occasions.filter(isIn))
        it(`finds nothing: ${shop.asked}`, async (test) => {
          const found = await gated(test, shop);
          assert.deepEqual(found.departed, []);
          for (const id of found.upheld) upheld.add(id);
        });
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
