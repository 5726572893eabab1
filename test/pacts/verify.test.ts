import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { stripVTControlCharacters } from 'node:util';
import { bytes, type Handler } from '../../src/exchange/handler.ts';
import { seededIds } from '../../src/io/ids.ts';
import { sandboxAccount } from '../../src/simulator/credentials.ts';
import { simulator } from '../../src/simulator/simulator.ts';
import { servedFor } from '../io/sockets.ts';
import { kustoms } from '../miniatures/kustoms.ts';
import { scriptedClock } from '../support/clock.ts';
import { type Ended, freshFolder, root, startNode } from '../support/commands.ts';
import { pactEnv, whyNot } from './native.ts';

const folder = join(root, 'pacts');
const files = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => join(folder, name));
const options = { skip: whyNot(), concurrency: true, timeout: 60_000 };

/** A simulator that has not yet been asked anything. */
function right(): Handler {
  return simulator({ clock: scriptedClock(), ids: seededIds(2), accounts: [sandboxAccount], scheme: 'http' }).handler;
}

/** Serves a provider and verifies every contract against it. */
async function verified(test: TestContext, provider: Handler): Promise<Ended> {
  const { origin } = await servedFor(test, provider);
  const words = [join(root, 'test/pacts/verification.ts'), origin, ...files];
  const { stdout, ...ended } = await startNode(test, words, { cwd: freshFolder(test), env: pactEnv }).ended;
  return { ...ended, stdout: stripVTControlCharacters(stdout) };
}

/** Answers a creation with one minor unit of tax too much. */
function addingOne(handler: Handler): Handler {
  return async (asked) => {
    const answered = await handler(asked);
    const order = JSON.parse(new TextDecoder().decode(answered.body));
    return { ...answered, body: bytes(JSON.stringify({ ...order, order_tax_amount: order.order_tax_amount + 1 })) };
  };
}

function miniature(fact: string): (handler: Handler) => Handler {
  const found = kustoms.find(({ wrong }) => wrong === fact);
  assert.ok(found, `a miniature ${fact}`);
  return found.kustom;
}

describe('the contracts', options, () => {
  it('are kept by the simulator', async (test) => {
    const { exit, stdout, stderr } = await verified(test, right());
    assert.equal(exit, 0, stdout + stderr);
    assert.match(stdout, /has a matching body/);
  });

  it('begin in situations that are brought about', async (test) => {
    const { stdout } = await verified(test, right());
    const given = [...stdout.matchAll(/^given: (.*)$/gm)].map(([, name]) => name);
    const states = files.flatMap((file) => {
      const { interactions } = JSON.parse(readFileSync(file, 'utf8'));
      return interactions.flatMap((one: { providerStates: { name: string }[] }) => one.providerStates);
    });
    assert.notEqual(states.length, 0);
    assert.deepEqual(
      given,
      states.map(({ name }) => name),
    );
  });

  const broken: readonly [about: string, wrap: (handler: Handler) => Handler, says: RegExp][] = [
    ['adds one to the tax', addingOne, /order_tax_amount.* -> Expected 4546 .* to be equal to 4545/],
    ['answers a creation with 200', miniature('answers a creation with 200'), /expected 201 but was 200/],
    ['sends no Location', miniature('sends no Location'), /includes header.*Location/],
    ['omits the status of an order', miniature('omits the status of an order'), /status/],
    ['answers with the amount as a text', miniature('answers with the amount as a text'), /order_amount.* -> Expected/],
  ];
  for (const [about, wrap, says] of broken) {
    it(`are broken by a Kustom that ${about}`, async (test) => {
      const { exit, stdout } = await verified(test, wrap(right()));
      assert.equal(exit, 1);
      assert.match(stdout, says);
    });
  }
});
