import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { gzipSync } from 'node:zlib';
import { run } from '../../src/cli/main.ts';
import { download } from '../../src/io/download.ts';
import { keptTerminal } from '../io/terminals.ts';
import { freshFolder, merchant } from '../support/commands.ts';

/** A description of these paths of a shop, each answering with these fields. */
function shop(paths: Readonly<Record<string, readonly string[]>>): string {
  const all = Object.entries(paths).map(([path, fields]) => {
    const properties = Object.fromEntries(fields.map((name) => [name, { type: 'string', description: 'Ø' }]));
    return [path, { get: { responses: { 200: { content: { 'application/json': { schema: { properties } } } } } } }];
  });
  return JSON.stringify({ openapi: '3.1.0', paths: Object.fromEntries(all) });
}

const carts = shop({ '/carts/v1/cart': ['id', 'name'] });
const tokens = shop({ '/tokens/v1/token': ['id'] });
const callbacks = shop({ '/calls/v1/call': ['id'] });

/** What the service says at each of its addresses; what is not named here is not there. */
const pages: Readonly<Record<string, RequestListener>> = {
  '/moved': (_, response) => response.writeHead(302, { Location: '/kustom/packed' }).end(),
  '/packed': (_, response) => response.writeHead(200, { 'Content-Encoding': 'gzip' }).end(gzipSync(carts)),
  '/old-letters': (_, response) => response.end(Buffer.from(tokens, 'latin1')),
  '/plain': (_, response) => response.end(callbacks),
  '/poorer': (_, response) => response.end(shop({ '/carts/v1/cart': ['id'] })),
  '/page': (_, response) => response.writeHead(200, { 'Content-Type': 'text/html' }).end('<!doctype html><p>Moved.'),
  '/circle': (_, response) => response.writeHead(302, { Location: '/kustom/circle' }).end(),
  '/broken': (_, response) =>
    response.writeHead(200, { 'Content-Length': '1000' }).write('{', () => response.destroy()),
  '/refused': (_, response) => response.writeHead(401).end(),
};

async function published(test: TestContext): Promise<string> {
  return merchant(test, (request, response) => {
    const page = pages[request.url?.replace('/kustom', '') ?? ''];
    if (page) page(request, response);
    else response.writeHead(404).end('not here');
  });
}

/** What `kco drift` says without a word, where the pinned descriptions were taken from these addresses. */
async function compared(test: TestContext, addresses: Readonly<Record<string, string>>) {
  const folder = freshFolder(test);
  const pinned = join(folder, 'pinned');
  mkdirSync(pinned);
  const texts: Readonly<Record<string, string>> = { carts, tokens, callbacks };
  const documents = Object.entries(addresses).map(([name, address]) => {
    writeFileSync(join(pinned, `${name}.yaml`), texts[name] ?? '');
    return [`${name}.yaml`, { held_against: [{ address, read: '2026-08-22', differences: [] }] }];
  });
  writeFileSync(join(pinned, 'provenance.json'), JSON.stringify({ documents: Object.fromEntries(documents) }));
  const { terminal, stdout, stderr } = keptTerminal(folder);
  return { exit: await run(['drift', '--pinned', 'pinned'], terminal), stdout: stdout(), stderr: stderr() };
}

describe('kco drift without a word', () => {
  it('asks where the descriptions are published, through redirects, packed and in old letters', async (test) => {
    const at = await published(test);
    const all = { carts: `${at}/moved`, tokens: `${at}/old-letters`, callbacks: `${at}/plain` };
    const { exit, stdout, stderr } = await compared(test, all);
    assert.equal(exit, 0, stderr);
    assert.match(stdout, /^No difference in 17 things compared\.\n/);
    assert.match(stderr, /old-letters was repaired to be read: byte D8 on line 1\./);
  });

  const lost: readonly [about: string, page: string, says: RegExp][] = [
    ['is not there', '/gone', /gone answers 404\. Open it in a browser/],
    ['wants to know who asks', '/refused', /refused answers 401/],
    ['is a page by now', '/page', /page is no OpenAPI description: it is a web page/],
    ['leads in a circle', '/circle', /cannot read \S+circle \(.*redirect/],
    ['breaks off', '/broken', /cannot read \S+broken \(/],
  ];
  for (const [about, page, says] of lost) {
    it(`compares the others where one of them ${about}, and does not call that conformant`, async (test) => {
      const at = await published(test);
      const all = { carts: `${at}/packed`, tokens: `${at}${page}`, callbacks: `${at}/plain` };
      const { exit, stdout, stderr } = await compared(test, all);
      assert.equal(exit, 2, stdout);
      assert.match(stderr, says);
      assert.match(stdout, /Undecided: not everything could be judged: /);
    });
  }

  it('departs where something breaks, whatever could not be had beside it', async (test) => {
    const at = await published(test);
    const { exit, stdout, stderr } = await compared(test, { carts: `${at}/poorer`, tokens: `${at}/gone` });
    assert.equal(exit, 1, stderr);
    assert.match(stdout, /✗ spec\.response-fields-stay/);
    assert.match(stderr, /gone answers 404/);
  });

  it('has nothing to judge where none can be had, and says so of each', async (test) => {
    const at = await published(test);
    const { exit, stdout, stderr } = await compared(test, { carts: `${at}/gone`, tokens: 'http://127.0.0.1:1/spec' });
    assert.deepEqual([exit, stdout], [2, '']);
    assert.match(stderr, /^kco: \S+gone answers 404\. .* cannot read http:\/\/127\.0\.0\.1:1\/spec \([^\n]+\n$/);
  });
});

describe('a download', () => {
  it('ends in words where nothing comes for too long, or too much', async (test) => {
    const silent = await merchant(test, () => undefined);
    await assert.rejects(download(silent, { most: { ms: 50, bytes: 9 } }), /nothing came within 0\.05 seconds/);
    const bytes = gzipSync(Buffer.alloc(5_000_000, ' '));
    const packed = { 'Content-Encoding': 'gzip' };
    const long = await merchant(test, (_, response) => response.writeHead(200, packed).end(bytes));
    await assert.rejects(download(long, { most: { ms: 9_000, bytes: 1_000_000 } }), /goes on for more than 1 MB/);
  });
});
