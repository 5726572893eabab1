import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { describe, it, type TestContext } from 'node:test';
import { certified } from '../../src/io/authority.ts';
import { download } from '../../src/io/download.ts';
import { freshFolder } from '../support/commands.ts';

/** A server on HTTPS with a certificate by an authority of its own, and the text of that. */
async function secured(test: TestContext, answer: RequestListener): Promise<{ origin: string; authority: string }> {
  const { authority, ...certificate } = await certified(freshFolder(test), ['127.0.0.1']);
  const server = createServer(certificate, answer).listen(0, '127.0.0.1');
  await new Promise((done) => server.once('listening', done));
  test.after(() => server.close());
  const { port } = server.address() as AddressInfo;
  return { origin: `https://127.0.0.1:${port}`, authority: readFileSync(authority, 'utf8') };
}

describe('what is downloaded with an authority of one’s own', () => {
  it('is trusted only where that is named, and followed where it leads', async (test) => {
    const { origin, authority } = await secured(test, ({ url }, response) => {
      if (url === '/there') response.end('openapi');
      else response.writeHead(302, { Location: '/there' }).end();
    });
    assert.equal(new TextDecoder().decode(await download(`${origin}/here`, { authority })), 'openapi');
    await assert.rejects(download(`${origin}/here`), /unknown authority/);
  });

  it('says what came instead', async (test) => {
    const { origin, authority } = await secured(test, ({ url }, response) => {
      if (url === '/gone') response.writeHead(404).end();
      else response.writeHead(302, { Location: '/round' }).end();
    });
    await assert.rejects(download(`${origin}/gone`, { authority }), /\/gone answers 404\. Open it in a browser/);
    await assert.rejects(download(`${origin}/round`, { authority }), /\/round \(it leads on more than 10 times\)/);
    await assert.rejects(download('https://127.0.0.1:1/x', { authority }), /cannot read .* \(connection refused\)/);
  });
});
