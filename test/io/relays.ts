import type { TestContext } from 'node:test';
import type { Answered, Asked } from '../../src/exchange/handler.ts';
import { listen } from '../../src/io/listen.ts';
import { relay } from '../../src/io/relay.ts';

/** What a relay noted of one exchange. */
export interface Noted {
  readonly asked: Asked;
  readonly answered: Answered;
}

/** A relay on a free port in front of a target, gone when the test is, with what it noted. */
export async function relayTo(test: TestContext, target: string, timeoutMs = 5_000) {
  const noted: Noted[] = [];
  const thrown: unknown[] = [];
  let told: () => void = () => undefined;
  const stopping = new AbortController();
  const { listener, settled } = relay(
    target,
    { timeoutMs, stopping: stopping.signal },
    {
      hears: () => (asked, answered) => {
        noted.push({ asked, answered });
        told();
      },
      room: () => undefined,
      onError: (one) => thrown.push(one),
    },
  );
  const { origin, close } = await listen(listener, { host: '127.0.0.1', port: 0, passesOn: true });
  test.after(close);
  /** Resolves with the first so many exchanges, once they are noted. */
  const after = (many: number) =>
    new Promise<readonly Noted[]>((resolve) => {
      told = () => {
        if (noted.length >= many) resolve(noted);
      };
      told();
    });
  return { origin, noted, thrown, after, settled, stop: () => stopping.abort() };
}
