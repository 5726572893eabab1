import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Answered, type Asked, bytes, type Handler, header } from '../../src/exchange/handler.ts';
import { operationOf } from '../../src/exchange/operation.ts';
import { watch } from '../../src/exchange/watch.ts';
import { inspect } from '../../src/inspect/inspect.ts';
import { underWay } from '../../src/inspect/under-way.ts';
import { sendTo } from '../../src/io/send.ts';
import { serve } from '../../src/io/serve.ts';
import { catalogue } from '../../src/requirements/catalogue.ts';
import { nine, scriptedClock } from '../support/clock.ts';
import { digest } from '../support/digest.ts';
import { judgedAs } from '../support/halves.ts';
import { runOf } from '../support/runs.ts';
import { freshSimulator, read } from '../support/simulators.ts';
import { payloads, type Sent, sessions, skipped, textOf } from './corpus.ts';
import { knownFaults } from './disagreements.ts';
import { exchangesOf } from './kinds.ts';

const checkout = ['createOrder', 'readOrder', 'updateOrder', 'abortOrder'];
const accounts = [{ username: 'PK00000_shop', password: 'shop-secret' }];
const orderIn = /(?<=\/checkout\/v3\/orders\/)[^/]+/;

function operation({ method, path }: Sent): string | undefined {
  return operationOf('merchant', { method, target: path });
}

function asked({ method, path, headers, body }: Sent): Asked {
  return { method, target: path, headers, body: bytes(body) };
}

/** What is answered to a request: as it was recorded, but that an abort answers with the order, and faults are refused. */
function wantedOf(session: string, sent: Sent, isThere: boolean): number {
  if (operation(sent) !== 'createOrder' && !isThere) return 404;
  if (`${session} ${sent.n}` in knownFaults) return 400;
  return operation(sent) === 'abortOrder' ? 200 : sent.status;
}

/** Plays the checkout calls of a session. The ids in it are those of its server: the last created order takes their place. */
async function play(session: string, all: readonly Sent[], kustom: Handler): Promise<string[]> {
  const ids = new Map<string, string | undefined>();
  let last: string | undefined;
  const wrong: string[] = [];
  for (const sent of all.filter((one) => checkout.includes(operation(one) ?? ''))) {
    const [theirs = ''] = orderIn.exec(sent.path) ?? [];
    // An id that was known to nobody there is known to nobody here.
    if (theirs && !ids.has(theirs)) ids.set(theirs, sent.status === 404 ? undefined : last);
    const ours = ids.get(theirs);
    const answered = await kustom(asked({ ...sent, path: sent.path.replace(orderIn, ours ?? theirs) }));
    const wanted = wantedOf(session, sent, ours !== undefined);
    if (answered.status !== wanted) wrong.push(`${sent.n}: ${answered.status}, not ${wanted}: ${read(answered).text}`);
    if (answered.status === 201) last = createdIn(answered, sent);
  }
  return wrong;
}

/** The id of a created order, as clients take it: out of the Location, spelt like that, on the host that was asked. */
function createdIn({ headers }: Answered, sent: Sent): string | undefined {
  const [, location = ''] = headers.find(([name]) => name === 'Location') ?? [];
  assert.ok(location.startsWith(`http://${header(sent, 'host')}/checkout/v3/orders/`), location);
  return location.split('/').at(-1);
}

describe('the checkout calls of a real client', { skip: skipped }, () => {
  for (const [name, sent] of sessions()) {
    it(`are served over a socket, and answered as documented: ${name}`, async () => {
      const clock = scriptedClock();
      const sitting = { ...runOf({ subject: 'kustom' }), startedAt: nine };
      const run = underWay(sitting, { clock, digest, keep: () => undefined });
      const { handler } = freshSimulator({ accounts });
      const { origin, close } = await serve(
        watch('merchant', handler, clock, run.tell),
        '127.0.0.1',
        0,
        assert.ifError,
      );
      try {
        assert.deepEqual(await play(name, sent, sendTo(origin, { timeoutMs: 10_000 })), []);
      } finally {
        await close();
      }
      assert.ok(run.soFar().exchanges.length > 2);
      const findings = inspect(catalogue, run.soFar()).filter(
        ({ verdict }) => verdict !== 'pass' && verdict !== 'unseen',
      );
      assert.deepEqual(findings, []);
    });
  }
});

describe('what a real client creates', { skip: skipped }, () => {
  const creates = payloads().filter(({ kind }) => /^create request/.test(kind));
  for (const payload of creates) {
    it(`is refused where it departs, and nowhere else: ${payload.file}`, async () => {
      const [exchange] = exchangesOf(payload, textOf(payload));
      const text = exchange?.request?.body ?? '';
      const { handler } = freshSimulator({ accounts: 'anyone' });
      const headers = [['Authorization', 'Basic any']] as const;
      const answered = await handler({ method: 'POST', target: '/checkout/v3/orders', headers, body: bytes(text) });
      const departs = judgedAs(exchange ? [exchange] : []).verdict === 'departs';
      assert.equal(answered.status, departs ? 400 : 201, read(answered).text);
    });
  }

  it('is more than a few', () => assert.ok(creates.length > 25));
});
