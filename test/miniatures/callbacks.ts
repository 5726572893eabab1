import type { Clock } from '../../src/exchange/clock.ts';
import { type Answered, bytes, type Handler } from '../../src/exchange/handler.ts';
import { nine } from '../support/clock.ts';
import type { CallbackMiniature } from './miniature.ts';

let passedMs = 0;

/** The clock by which the endpoints think: it stands still but while one of them does. */
export const thinkingClock: Clock = { now: () => nine, monotonic: () => passedMs };

/** Lets an endpoint think for so long, without anybody waiting. */
export function think(ms: number): void {
  passedMs += ms;
}

function thinking(thoughtMs: number, answered: Answered): Handler {
  return async () => {
    think(thoughtMs);
    return answered;
  };
}

const approval: Answered = { status: 200, headers: [], body: new Uint8Array() };

function denial(value: unknown): Answered {
  return { status: 400, headers: [['Content-Type', 'application/json']], body: bytes(JSON.stringify(value)) };
}

/** The endpoint with nothing wrong: it thinks for as long as it may and approves. */
export const approves: Handler = thinking(3_000, approval);

/** Another one: it denies, and says why. */
export const denies: Handler = thinking(20, denial({ error_type: 'approval_failed', error_text: 'Sold out.' }));

/** Validation endpoints, wrong in one way each. */
export const callbacks: readonly CallbackMiniature[] = [
  {
    wrong: 'thinks a millisecond too long',
    caughtBy: 'validation.answers-in-time',
    callback: thinking(3_001, approval),
  },
  {
    wrong: 'breaks the connection off',
    caughtBy: 'validation.answers-as-documented',
    callback: thinking(5, { ...approval, status: 'broken off', because: 'the connection was reset' }),
  },
  {
    wrong: 'never answers',
    caughtBy: 'validation.answers-in-time',
    callback: thinking(10_000, { ...approval, status: 'timed out', because: 'no answer within 10000 ms' }),
  },
  {
    wrong: 'was never installed',
    caughtBy: 'validation.answers-as-documented',
    callback: thinking(20, { ...approval, status: 404 }),
  },
  {
    wrong: 'denies, but names no page',
    caughtBy: 'validation.answers-as-documented',
    callback: thinking(20, { ...approval, status: 303 }),
  },
  {
    wrong: 'denies for a reason of its own making',
    caughtBy: 'exchange.fits-schema',
    callback: thinking(20, denial({ error_type: 'sold_out', error_text: 'Sold out.' })),
  },
  {
    wrong: 'is behind a login, whose page is answered with 200',
    caughtBy: 'validation.approval-is-no-page',
    callback: thinking(20, { ...approval, body: bytes('<!doctype html><form>Log in</form>') }),
  },
  {
    wrong: 'denies without a word',
    caughtBy: 'exchange.fits-schema',
    callback: thinking(20, { ...approval, status: 400 }),
  },
];
