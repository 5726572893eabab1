import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { watch } from '../../src/exchange/watch.ts';
import { type Listening, type UnderWay, underWay } from '../../src/inspect/under-way.ts';
import { create } from '../support/asks.ts';
import { nine, scriptedClock } from '../support/clock.ts';
import { digest } from '../support/digest.ts';
import { rightOrder } from '../support/orders.ts';
import { runOf } from '../support/runs.ts';

const full = new Error('the disk is full');
const answered = { status: 201, headers: [], body: new Uint8Array() } as const;

function listening(parts: Partial<Listening>): UnderWay {
  return underWay(
    { ...runOf({}), startedAt: nine },
    { clock: scriptedClock(), digest, keep: () => undefined, ...parts },
  );
}

/** Asks somebody who is listened to. */
function asked(run: UnderWay): Promise<unknown> {
  return watch('merchant', async () => answered, scriptedClock(), run.tell)(create(rightOrder));
}

describe('a run under way', () => {
  it('holds an exchange as soon as its answer is there', async () => {
    const kept: string[] = [];
    const run = listening({ keep: ({ id }) => kept.push(id) });
    assert.equal(await asked(run), answered);
    assert.deepEqual([run.soFar().exchanges.map(({ id }) => id), kept], [['merchant-1'], ['merchant-1']]);
    assert.equal(run.soFar().complete, true);
  });
});

describe('a run that cannot be kept', () => {
  const keep = () => {
    throw full;
  };

  it('leaves nobody without an answer, is said to be so once, and is incomplete', async () => {
    const lost: unknown[] = [];
    const run = listening({ keep, onLost: (thrown) => lost.push(thrown) });
    assert.equal(await asked(run), answered);
    assert.equal(await asked(run), answered);
    assert.deepEqual(lost, [full]);
    assert.deepEqual([run.soFar().exchanges.length, run.soFar().complete], [2, false]);
  });

  it('is incomplete where its exchange cannot even be noted', async () => {
    const lost: unknown[] = [];
    const broken = () => {
      throw full;
    };
    const run = listening({ digest: broken, onLost: (thrown) => lost.push(thrown) });
    assert.equal(await asked(run), answered);
    assert.deepEqual([lost, run.soFar().complete], [[full], false]);
  });

  it('throws where nobody listens for that', async () => {
    await assert.rejects(asked(listening({ keep })), full);
  });
});
