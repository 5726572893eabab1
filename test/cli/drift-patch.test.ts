import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { run } from '../../src/cli/main.ts';
import { keptTerminal } from '../io/terminals.ts';
import { freshFolder } from '../support/commands.ts';

interface Step {
  readonly op: 'add' | 'replace';
  readonly path: string;
  readonly value: unknown;
}

/** RFC 6902 as any tool applies it, strictly: what an addition goes into has to be there, and so has what is replaced. */
function applied(document: unknown, patch: readonly Step[]): unknown {
  const whole: unknown = structuredClone(document);
  for (const { op, path, value } of patch) {
    const steps = path.split('/').slice(1);
    const names = steps.map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
    const last = names.pop() ?? '';
    let inside = whole as Record<string, unknown>;
    for (const name of names) {
      assert.ok(Object.hasOwn(inside, name), `nothing stands at ${name} of ${path}`);
      inside = inside[name] as Record<string, unknown>;
    }
    if (op === 'replace') assert.ok(Object.hasOwn(inside, last), `nothing to replace at ${path}`);
    if (Array.isArray(inside) && last === '-') inside.push(structuredClone(value));
    else inside[last] = structuredClone(value);
  }
  return whole;
}

const cart = {
  type: 'object',
  properties: {
    id: { type: 'string' },
    state: { type: 'string', enum: ['open'] },
    lines: { type: 'array', items: { type: 'object', properties: { price: { type: 'integer' } } } },
  },
};

/** A description of reading a thing at this path. */
const reading = (path: string) => ({
  openapi: '3.1.0',
  paths: { [`${path}/{id}`]: { get: { responses: { 200: { content: { 'application/json': { schema: cart } } } } } } },
});

function read(path: string, status: number, body: unknown, headers: readonly string[] = []): object {
  const request = { method: 'GET', target: `${path}/7`, headers: {}, body: '' };
  const named = Object.fromEntries(headers.map((name) => [name, 'x']));
  return { request, response: { status, headers: named, body: JSON.stringify(body) } };
}

const odd = (path: string): readonly object[] => [
  read(path, 200, { id: 7, state: 'paid', lines: [{ price: 1.5, note: 'a' }, { note: { deep: [1] } }] }, ['Cart-Mood']),
  read(path, 200, { id: true, 'a/b~c': 1, state: 'sold', 'lines and more': [] }, ['Cart-Mood', 'Cart/Odd']),
  read(path, 410, { why: 'gone' }),
];

function written(
  test: TestContext,
  descriptions: Readonly<Record<string, object>>,
  traffic: readonly object[],
): string {
  const folder = freshFolder(test);
  for (const [name, one] of Object.entries(descriptions)) writeFileSync(join(folder, name), JSON.stringify(one));
  writeFileSync(join(folder, 'traffic.ndjson'), traffic.map((one) => `${JSON.stringify(one)}\n`).join(''));
  return folder;
}

async function drifted(cwd: string, ...words: readonly string[]) {
  const { terminal, stdout, stderr } = keptTerminal(cwd);
  return { exit: await run(['drift', 'traffic.ndjson', ...words], terminal), stdout: stdout(), stderr: stderr() };
}

const json = (folder: string, name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8'));

describe('the proposals of a record', () => {
  it('are a JSON Patch, after which nothing is left that is not described', async (test) => {
    const folder = written(test, { 'shop.json': reading('/carts') }, odd('/carts'));
    const before = await drifted(folder, '--pinned', 'shop.json', '--patch', 'p.json');
    assert.equal(before.exit, 1, before.stderr);
    assert.match(before.stderr, /^kco: \d+ proposals for shop\.json are in p\.json, a JSON Patch \(RFC 6902\)$/m);
    const description = applied(json(folder, 'shop.json'), json(folder, 'p.json'));
    writeFileSync(join(folder, 'shop.json'), JSON.stringify(description));
    const after = await drifted(folder, '--pinned', 'shop.json', '--patch', 'p.json');
    assert.equal(after.exit, 0, after.stdout);
    assert.match(after.stdout, /; all of it is described\./);
    assert.deepEqual(json(folder, 'p.json'), []);
  });

  it('are a file for each of several descriptions, which each names', async (test) => {
    const traffic = [...odd('/carts'), ...odd('/baskets')];
    const all = { 'a.json': reading('/carts'), 'b.json': reading('/baskets') };
    const folder = written(test, all, traffic);
    const { stderr } = await drifted(folder, '--pinned', '.', '--patch', 'p.json');
    assert.match(stderr, /for a\.json are in p\.a\.json,[\s\S]*for b\.json are in p\.b\.json,/);
    assert.deepEqual(
      readdirSync(folder).filter((name) => name.startsWith('p.')),
      ['p.a.json', 'p.b.json'],
    );
    for (const name of ['a', 'b']) applied(json(folder, `${name}.json`), json(folder, `p.${name}.json`));
  });
});
