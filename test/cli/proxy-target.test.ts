import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { certified } from '../../src/io/authority.ts';
import { listen } from '../../src/io/listen.ts';
import { sendBytes } from '../io/sockets.ts';
import { bin, createOrder, freshFolder, merchant, runFolderIn, startNode } from '../support/commands.ts';
import { rightOrder } from '../support/orders.ts';
import { proxyTo } from './proxies.ts';

const limits = { timeout: 30_000 };

describe('kco proxy in front of HTTPS', () => {
  it('trusts the authority of --ca, and does not without it', limits, async (test) => {
    const { key, cert, authority } = await certified(freshFolder(test), ['127.0.0.1']);
    const door = { host: '127.0.0.1', port: 0, certificate: { key, cert } };
    const target = await listen((message, response) => {
      message.resume().once('end', () => response.writeHead(404).end());
    }, door);
    test.after(target.close);
    const proxy = await proxyTo(test, target.origin, '--quiet', '--ca', authority);
    for (const _ of [1, 2, 3]) await (await createOrder(proxy.origin, rightOrder)).arrayBuffer();
    const { record } = await proxy.end();
    assert.deepEqual(
      record.map(({ response }) => response?.status),
      [404, 404, 404],
    );
    const stranger = await proxyTo(test, target.origin, '--quiet');
    await assert.rejects(createOrder(stranger.origin, rightOrder));
    const ended = await stranger.end();
    assert.equal(ended.exit, 2);
    assert.match(ended.record[0]?.response?.because ?? '', /certificate/);
  });
});

describe('what kco proxy cannot pass on', () => {
  const odd: readonly (readonly [about: string, said: string, status: number, told: RegExp])[] = [
    [
      'an address that is not encoded',
      'GET /\xe5 HTTP/1.1\r\nHost: H\r\n\r\n',
      400,
      /no HTTP \(Invalid char in url path\)/,
    ],
    ['a conversation over TLS', '\x16\x03\x01\x02\x00\x01', 400, /spoke TLS here: the address begins with http:/],
    ['a wish for a tunnel', 'CONNECT a.test:443 HTTP/1.1\r\n\r\n', 501, /a tunnel to a\.test:443 \(CONNECT\)/],
    ['endless headers', `GET /a HTTP/1.1\r\nX-A: ${'a'.repeat(140_000)}`, 431, /with 431 here: its headers are longer/],
  ];

  it('is told in a sentence, once, since neither the target nor the record has it', limits, async (test) => {
    let asked = 0;
    const target = await merchant(test, () => {
      asked += 1;
    });
    const { origin, end } = await proxyTo(test, new URL(target).origin);
    for (const [about, said, status] of [...odd, ...odd]) {
      assert.match(await sendBytes(origin, said), new RegExp(`^HTTP/1\\.1 ${status} `), about);
    }
    const { stderr, record, exit } = await end();
    for (const [about, , , told] of odd) {
      const lines = stderr.split('\n').filter((line) => told.test(line));
      assert.equal(lines.length, 1, `${about}: ${stderr}`);
      assert.match(lines[0] ?? '', /^kco: .* The target was not asked, and the record does not have it\.$/);
    }
    assert.deepEqual([asked, record.length, exit], [0, 0, 2]);
  });
});

describe('a second thread that breaks', () => {
  it('keeps no shop from its answers, and what was noted by then: exit 3', limits, async (test) => {
    const cwd = freshFolder(test);
    const preload = join(cwd, 'preload.cjs');
    const breaks = "if (++count === 2) throw new Error('on purpose');";
    writeFileSync(
      preload,
      `const { parentPort } = require('node:worker_threads'); let count = 0; parentPort?.on('message', () => { ${breaks} });`,
    );
    const target = await merchant(test, (_, response) => response.writeHead(404).end());
    const words = ['--require', preload, bin, 'proxy', '--port', '0', '--target', new URL(target).origin];
    const proxy = startNode(test, words, { cwd });
    const origin = await proxy.says(/http:\/\/127\.0\.0\.1:\d+/);
    for (const nth of [1, 2, 3]) {
      assert.equal((await createOrder(origin, rightOrder)).status, 404);
      if (nth === 1) await proxy.says(/^merchant-1 /m);
    }
    await proxy.says(/no longer noted/);
    const { exit, stderr, stdout } = await proxy.stop('SIGTERM');
    assert.equal(exit, 3);
    assert.match(stderr, /something broke inside kco itself \(Error: on purpose\)\. This is our error\./);
    assert.match(stdout, /incomplete/);
    assert.match(readFileSync(join(runFolderIn(cwd), 'exchanges.ndjson'), 'utf8'), /"id":"merchant-1"/);
  });
});
