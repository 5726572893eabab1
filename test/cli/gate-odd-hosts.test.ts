import assert from 'node:assert/strict';
import type { RequestListener } from 'node:http';
import { describe, it } from 'node:test';
import { freshFolder, kco, merchant } from '../support/commands.ts';
import { kcoHere } from '../support/in-process.ts';
import { configured, freePort } from './gated-shop.ts';

const limits = { timeout: 60_000 };
const megabyte = 'x'.repeat(1_000_000);

const html: RequestListener = (_, response) => {
  response.writeHead(200, { 'content-type': 'text/html' }).end('<html><form>Please log in</form></html>');
};
const broken: RequestListener = (_, response) => {
  response.writeHead(500, { 'content-type': 'text/html' }).end('<h1>Whoops</h1>');
};
const redirecting: RequestListener = ({ url }, response) => {
  response.writeHead(301, { location: `https://www.shop.invalid${url}` }).end();
};
const endless: RequestListener = (_, response) => {
  response.writeHead(200, { 'content-type': 'application/json' });
  const more = () => {
    while (!response.destroyed && response.write(megabyte));
    if (!response.destroyed) response.once('drain', more);
  };
  more();
};
const hanging: RequestListener = () => undefined;

describe('kco gate', { concurrency: true }, () => {
  for (const [about, host, exit, words] of [
    ['a login page', html, 1, /exchange\.fits-schema|exchange\.says-json/],
    ['an HTML error page', broken, 1, /validation\.answers-as-documented/],
    ['an endless answer', endless, 1, /its answer is longer than 20000000 bytes|broken off/],
    ['a merchant who hangs', hanging, 1, /timed out/],
  ] as const) {
    it(`at ${about} says what came, and comes to an end`, limits, async (test) => {
      const base = await merchant(test, host);
      const ended = await kco(test, ['gate', '--merchant', base], { cwd: freshFolder(test) });
      assert.equal(ended.exit, exit, ended.stdout);
      assert.match(ended.stdout, words);
      assert.match(ended.stderr, /^kco: asked \d+ questions in \d+ situations/m);
      assert.match(ended.stderr, /^ {5}next: /m);
    });
  }
});

// One at a time and not beside the endless answer, which takes this thread for itself: beside it a quick merchant is late.
describe('kco gate at a merchant who answers something odd', () => {
  it(
    'at a host that redirects to another one follows nobody, and says that this denies all: exit 1',
    limits,
    async (test) => {
      const base = await merchant(test, redirecting);
      const { exit, stdout, stderr } = await kcoHere(['gate', '--merchant', base], { cwd: freshFolder(test) });
      assert.equal(exit, 1);
      assert.match(stdout, /^✗ callback\.redirect-is-a-page /m);
      assert.doesNotMatch(stderr, /refused/);
      assert.match(stderr, /validation → 301/);
    },
  );

  it(
    'at a host that sends everybody to its login lets nobody through, and never goes there: exit 2',
    limits,
    async (test) => {
      const asked = new Set<string | undefined>();
      const base = await merchant(test, ({ url = '' }, response) => {
        asked.add(url.split('?')[0]);
        response.writeHead(302, { location: '/login' }).end();
      });
      const { exit, stdout } = await kcoHere(['gate', '--merchant', base], { cwd: freshFolder(test) });
      assert.equal(exit, 2, stdout);
      assert.match(stdout, /because the shop denied every change that it was asked about \(302 to \/login, 50 ×\)/);
      assert.ok(!asked.has('/login'));
    },
  );

  it('says what was not played behind two silences', limits, async (test) => {
    const base = await merchant(test, ({ socket }) => socket.destroy());
    const { stderr } = await kcoHere(['gate', '--merchant', base], { cwd: freshFolder(test) });
    assert.match(stderr, /validation → broken off in \d+ ms: the connection was reset$/m);
    assert.match(stderr, /^ {5}not played: 8: validation was silent 2 times$/m);
  });

  it('says of a name that is set aside for examples that nobody is called there: exit 2', limits, async (test) => {
    const cwd = freshFolder(test);
    const { exit, stderr } = await kcoHere(['gate', '--merchant', 'https://shop.example/kustom'], { cwd });
    assert.equal(exit, 2);
    assert.match(stderr, /never called: address_update, .*: the host in its address is set aside for examples/);
    assert.match(stderr, /next: see that the shop answers at that address/);
  });

  it('where nobody listens says so: exit 2', limits, async (test) => {
    const base = `http://127.0.0.1:${await freePort()}/kustom`;
    const words = ['gate', '--merchant', base, '--sandbox-port', '0'];
    const { exit, stderr } = await kcoHere(words, { cwd: freshFolder(test) });
    assert.equal(exit, 2);
    assert.match(stderr, /cannot reach the merchant at 127\.0\.0\.1:\d+ \(connection refused\)\. Start the shop/);
  });
});

describe('kco gate at a merchant who is waited for', { concurrency: true }, () => {
  it('calls no address but those that it was given', limits, async (test) => {
    const asked: string[] = [];
    const base = await merchant(test, ({ url = '' }, response) => {
      asked.push(url.replace(/\?.*/, ''));
      response.writeHead(404).end();
    });
    const cwd = configured(test, { push: `${base}/p?{checkout.order.id}`, validation: `${base}/v` });
    await kcoHere(['gate', '--sandbox-port', '0'], { cwd });
    assert.deepEqual([...new Set(asked)].sort(), ['/kustom/p', '/kustom/v']);
  });

  it('gives up after a few silences: exit 2', limits, async (test) => {
    const base = await merchant(test, hanging);
    const cwd = configured(test, { push: `${base}/push`, notification: `${base}/notification` });
    const { exit, stdout, stderr } = await kcoHere(['gate', '--sandbox-port', '0'], { cwd });
    assert.equal(exit, 2, stdout);
    assert.ok((stderr.match(/timed out/g)?.length ?? 0) <= 12, stderr);
  });
});
