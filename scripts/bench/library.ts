import { readFileSync } from 'node:fs';
import nock from 'nock';
import { pair } from '../../src/client/authorization.ts';
import { bytes, type Header } from '../../src/exchange/handler.ts';
import { interceptKustom, sandbox } from '../../src/library/kco-conformance.ts';
import { sandboxAccount } from '../../src/simulator/credentials.ts';
import { median } from './pairs.ts';

const order = readFileSync(new URL('../../examples/right.json', import.meta.url), 'utf8');
const headers = { authorization: pair(sandboxAccount), 'content-type': 'application/json' };
const target = '/checkout/v3/orders';
const rounds = 15;

/** Creates an order over fetch, and reads what is answered. */
async function created(origin: string): Promise<void> {
  const answer = await fetch(origin + target, { method: 'POST', headers, body: order });
  await answer.text();
  if (answer.status !== 201) throw new Error(`${origin} answered ${answer.status}`);
}

/** Milliseconds that one of so many takes, one after the other. */
async function each(work: () => Promise<unknown>, times: number): Promise<number> {
  const began = performance.now();
  for (let nth = 0; nth < times; nth += 1) await work();
  return (performance.now() - began) / times;
}

async function intercepted(): Promise<number> {
  const kustom = await interceptKustom();
  const took = await each(() => created('https://api.playground.kustom.co'), 100);
  kustom.stop();
  return took;
}

/** What nock takes by itself: one interceptor that answers two bytes. */
async function empty(): Promise<number> {
  const scope = nock('https://empty.example').persist();
  scope.post(target).reply(201, '{}');
  const took = await each(() => created('https://empty.example'), 100);
  scope.persist(false);
  nock.cleanAll();
  return took;
}

async function pairs(
  ours: () => Promise<number>,
  theirs: () => Promise<number>,
): Promise<(readonly [number, number])[]> {
  await ours();
  await theirs();
  const all: (readonly [number, number])[] = [];
  for (let nth = 0; nth < rounds; nth += 1) all.push([await ours(), await theirs()]);
  return all;
}

function shown(all: readonly (readonly [number, number])[]): string {
  const [a, b] = [median(all.map(([one]) => one)), median(all.map(([, other]) => other))];
  return `median of ${rounds} pairs; ${a.toFixed(3)} ms and ${b.toFixed(3)} ms`;
}

/** What the library costs inside somebody's tests: an interception beside an empty one, a call beside a socket. */
export async function* inTests(): AsyncGenerator<string> {
  const beside = await pairs(intercepted, empty);
  const times = median(beside.map(([a, b]) => a / b)).toFixed(2);
  yield `creating an order under interceptKustom(), against an empty interception of nock's: ${times} × (${shown(beside)}); wanted at most 1.3 ×`;
  nock.restore();
  const kustom = sandbox();
  const origin = await kustom.listen();
  const said: Header[] = Object.entries({ host: 'kustom.test', ...headers });
  const asked = { method: 'POST', target, headers: said, body: bytes(order) };
  const sockets = await pairs(
    () => each(() => kustom.handler(asked), 500),
    () => each(() => created(origin), 200),
  );
  await kustom.close();
  const often = median(sockets.map(([a, b]) => b / a)).toFixed(1);
  yield `creates per second of the handler in this process, against fetch over loopback: ${often} × (${shown(sockets)}); wanted at least 5 ×`;
}
