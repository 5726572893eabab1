import assert from 'node:assert/strict';
import { execFile, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { promisify } from 'node:util';
import { parse } from 'yaml';
import { sandbox } from '../../src/library/kco-conformance.ts';
import { ask } from '../support/asks.ts';
import { root } from '../support/commands.ts';
import { read } from '../support/simulators.ts';
import { control } from './acts.ts';
import { created } from './orders.ts';

const page = readFileSync(join(root, 'SANDBOX.md'), 'utf8');
const blocks = [...page.matchAll(/^```(?<language>sh|php)\n(?<text>.*?)^```/gms)];
const run = promisify(execFile);

/** Why a block of the page cannot be run here; false where it can. */
function missing(program: string): string | false {
  return spawnSync(program, ['--version']).error ? `${program} is not here` : false;
}

/** What a block says, run against a sandbox of its own in which an order waits. */
async function said(program: string, words: readonly string[]): Promise<string> {
  const kustom = sandbox();
  const ORDER_ID = await created(kustom.handler);
  const SANDBOX = await kustom.listen();
  try {
    return (await run(program, [...words], { cwd: root, env: { PATH: process.env.PATH, SANDBOX, ORDER_ID } })).stdout;
  } finally {
    await kustom.close();
  }
}

describe('the page about the sandbox’s own calls', () => {
  it('has something to run', () => assert.equal(blocks.length, 4));

  for (const { groups: { language, text = '' } = {} } of blocks) {
    const [first = ''] = text.split('\n');
    if (language === 'sh') {
      it(`shows what can be used: ${first}`, { skip: missing('curl') }, async () => {
        const told = await said('sh', ['-e', '-c', text]);
        assert.notEqual(told, '');
        assert.doesNotMatch(told.replaceAll(/"problem":"the payment was denied[^"]*"/g, ''), /"problem"|error_code/);
      });
    } else {
      it('shows PHP that can be used', { skip: missing('php') }, async () => {
        assert.match(await said('php', ['-r', text.replace('<?php', '')]), /checkout_complete/);
      });
    }
  }

  it('is what GET /_sandbox/help answers', async () => {
    assert.equal(read(await sandbox().handler(ask('GET', '/_sandbox/help'))).text, page);
  });

  it('names every call that there is, as the description for machines does', async () => {
    const { known = '' } = (await control(sandbox().handler, 'GET', 'nothing')).json;
    const { paths } = parse(readFileSync(join(root, 'specs/conformance.yaml'), 'utf8'));
    const described = Object.entries<object>(paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
    );
    const calls = known.split(', ').filter((call) => call !== 'GET /');
    assert.deepEqual(calls.toSorted(), described.toSorted());
    for (const call of calls) assert.ok(page.includes(call.split(' ')[1] ?? ''), call);
  });
});
