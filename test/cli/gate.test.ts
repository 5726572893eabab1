import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import type { Server } from 'node:net';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { freshFolder, kco, merchant } from '../support/commands.ts';
import { kcoHere } from '../support/in-process.ts';

const limits = { timeout: 20_000 };

/** The gate at a merchant who has nothing but a validation. */
function gate(test: TestContext, base: string, ...more: readonly string[]) {
  const cwd = freshFolder(test);
  const validation = `${base}/validation?order_id={checkout.order.id}`;
  writeFileSync(join(cwd, 'kco.yaml'), `callbacks: { validation: "${validation}" }\n`);
  return kcoHere(['gate', ...more], { cwd });
}

describe('kco gate at a merchant who answers', { concurrency: true }, () => {
  it('a merchant who answers at once may be deployed: exit 0', limits, async (test) => {
    const asked: string[] = [];
    const base = await merchant(test, ({ method, url }, response) => {
      asked.push(`${method} ${url}`);
      response.end();
    });
    const { exit, stdout, stderr } = await gate(test, base);
    assert.equal(exit, 0);
    assert.match(stdout, /✓ upheld: [^·]*validation\.answers-in-time 12 ×/);
    assert.match(stderr, /^kco: kustom-1 {2}validation → 200 in \d+ ms$/m);
    assert.doesNotMatch(stderr, /was not seen/);
    assert.equal(asked.length, 12);
    assert.match(asked[0] ?? '', /^POST \/kustom\/validation\?order_id=[0-9a-f-]{36}$/);
  });

  it('a merchant who refuses the purchase has answered: exit 0', limits, async (test) => {
    const base = await merchant(test, (_, response) => {
      response.writeHead(303, { location: 'https://shop.example/sold-out' }).end();
    });
    const { exit, stderr } = await gate(test, base);
    assert.equal(exit, 0);
    assert.match(stderr, /validation: 12 answered, none with 200: how the shop approves was not seen/);
  });
});

describe('kco gate at a merchant who does not answer', { concurrency: true }, () => {
  it('a merchant who hangs up has not answered: exit 1', limits, async (test) => {
    const base = await merchant(test, ({ socket }) => socket.destroy());
    const { exit, stdout } = await gate(test, base);
    assert.equal(exit, 1);
    assert.match(stdout, /^✗ validation\.answers-as-documented /m);
    assert.doesNotMatch(stdout, /^✗ validation\.answers-in-time /m);
    assert.match(stdout, /^ {4}actual {4}broken off after \d+ ms: the connection was reset$/m);
  });

  it('a merchant who hangs up in the middle of an answer has not answered: exit 1', limits, async (test) => {
    const base = await merchant(test, ({ socket }, response) => {
      response.writeHead(200, { 'content-length': '100' }).write('half', () => socket.destroy());
    });
    const { exit, stdout } = await gate(test, base);
    assert.equal(exit, 1);
    assert.match(stdout, /^✗ validation\.answers-as-documented /m);
    assert.doesNotMatch(stdout, /^✗ validation\.answers-in-time /m);
    assert.match(stdout, /^ {4}actual {4}broken off after \d+ ms: the connection was reset$/m);
  });

  it('a merchant who goes down is told as that', limits, async (test) => {
    let answered = 0;
    const base = await merchant(test, ({ socket }, response) => {
      const { server } = socket as typeof socket & { readonly server: Server };
      answered += 1;
      if (answered === 3) server.close();
      response.writeHead(200, { connection: 'close' }).end();
    });
    // All that can be asked, so that many calls come behind those that were under way.
    const { stderr } = await kco(test, ['gate', '--merchant', base], { cwd: freshFolder(test) });
    assert.match(stderr, /the shop stopped listening after kustom-\d+: \d+ later calls found nobody/);
  });

  it('a merchant who thinks for 3.1 seconds is too late: exit 1', limits, async (test) => {
    const base = await merchant(test, async (_, response) => {
      await pause(3_100); // The slow shop itself; nothing is synchronised by it.
      response.end();
    });
    const { exit, stdout } = await gate(test, base);
    assert.equal(exit, 1);
    assert.match(stdout, /^✗ validation\.answers-in-time /m);
    assert.match(stdout, /^ {4}actual {4}an answer after [3-9]\d{3} ms$/m);
  });
});

describe('kco gate --quiet', () => {
  it('says what it came to, and nothing of single calls', limits, async (test) => {
    const base = await merchant(test, (_, response) => response.end());
    const { stderr } = await gate(test, base, '--quiet');
    assert.doesNotMatch(stderr, /→|situations played/);
    assert.match(stderr, /asked \d+ questions/);
  });
});

describe('kco gate with a seed', () => {
  it('asks about the same orders again', limits, async (test) => {
    const asked: (string | undefined)[] = [];
    const base = await merchant(test, ({ url }, response) => {
      asked.push(url);
      response.end();
    });
    const orders = async (...words: readonly string[]) => {
      await gate(test, base, ...words);
      return asked.splice(0).toSorted();
    };
    const [seven, again, eight] = [
      await orders('--seed', '7'),
      await orders('--seed', '7'),
      await orders('--seed', '8'),
    ];
    assert.deepEqual(seven, again);
    assert.notDeepEqual(seven, eight);
    // Without one a shop that remembers is asked about other orders each time.
    assert.notDeepEqual(await orders(), await orders());
  });
});
