import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import { secondThread } from '../../src/io/second-thread.ts';

const limits = { timeout: 10_000 };

/** A second thread that does this with every message, and what was told of it. */
function thread(test: TestContext, does: string) {
  const done: unknown[] = [];
  const deaths: string[] = [];
  const code = `import { parentPort } from 'node:worker_threads'; parentPort.on('message', (works) => { ${does} });`;
  const one = secondThread<number, readonly number[]>({
    module: new URL(`data:text/javascript,${encodeURIComponent(code)}`),
    data: undefined,
    sizeOf: (work) => work,
    pack: (works) => ({ message: works, moved: [] }),
    onDone: (result) => done.push(...result),
    onDeath: (thrown) => deaths.push(String(thrown)),
  });
  test.after(() => one.end());
  return { ...one, done, deaths };
}

describe('a second thread', { concurrency: true }, () => {
  it('does all that it is given, in order, before it counts as drained', limits, async (test) => {
    const { later, drained, done, deaths } = thread(test, 'parentPort.postMessage(works)');
    const works = Array.from({ length: 100 }, (_, nth) => nth * 1_000);
    for (const work of works) later(work);
    await drained();
    assert.deepEqual([done, deaths], [works, []]);
    await drained(); // With nothing to do there is nothing to wait for.
  });

  it('has room again once it has done enough of what waits', limits, async (test) => {
    const { later, room, done } = thread(test, 'parentPort.postMessage(works)');
    assert.equal(room(), undefined);
    later(40_000_000);
    assert.equal(room(), undefined);
    later(30_000_000);
    const soon = room();
    assert.ok(soon);
    assert.deepEqual(done, []);
    await soon;
    assert.equal(done[0], 40_000_000);
    assert.equal(room(), undefined);
  });

  for (const [about, does, told] of [
    ['breaks', "throw new Error('on purpose')", /on purpose/],
    ['ends', 'process.exit(7)', /ended with 7/],
  ] as const) {
    it(`that ${about} is told of once, and keeps nobody waiting`, limits, async (test) => {
      const { later, room, drained, done, deaths } = thread(test, does);
      later(70_000_000);
      await Promise.all([room(), drained()]);
      later(70_000_000);
      assert.equal(room(), undefined);
      await drained();
      assert.equal(deaths.length, 1);
      assert.match(deaths[0] ?? '', told);
      assert.deepEqual(done, []);
    });
  }
});
