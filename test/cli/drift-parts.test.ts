import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { run } from '../../src/cli/main.ts';
import { keptTerminal } from '../io/terminals.ts';
import { freshFolder, merchant } from '../support/commands.ts';

const answering = (schema: object) => ({ responses: { 200: { content: { 'application/json': { schema } } } } });

/** A description of a cart, of which this is said. */
const cart = (schema: object) => ({ openapi: '3.1.0', paths: { '/shop/v1/cart': { get: answering(schema) } } });

const text = { type: 'string' };
const line = { type: 'object', properties: { name: text, price: { $ref: './money.yaml#/Money' } } };
const money = { Money: { type: 'object', properties: { amount: { type: 'integer' }, unit: text } } };
const poorer = { Money: { type: 'object', properties: { amount: { type: 'integer' } } } };
const refers = cart({ properties: { line: { $ref: 'parts/line.yaml' }, again: { $ref: 'parts/line.yaml' } } });

function write(folder: string, files: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), JSON.stringify(value));
  }
}

async function drifted(cwd: string, ...words: readonly string[]) {
  const { terminal, stdout, stderr } = keptTerminal(cwd);
  return { exit: await run(['drift', ...words], terminal), stdout: stdout(), stderr: stderr() };
}

/** Two editions of a description that refers to one file, and that to another. */
function editions(test: TestContext): string {
  const folder = freshFolder(test);
  write(folder, { 'old/shop.yaml': refers, 'old/parts/line.yaml': line, 'old/parts/money.yaml': money });
  write(folder, { 'new/shop.yaml': refers, 'new/parts/line.yaml': line, 'new/parts/money.yaml': poorer });
  return folder;
}

describe('files that a description refers to', () => {
  it('are read with it, wherever they lie, and what differs in them is told', async (test) => {
    const folder = editions(test);
    for (const [published, pinned] of [
      ['new/shop.yaml', 'old/shop.yaml'],
      ['new', 'old'],
      [join(folder, 'new/shop.yaml'), 'old'],
    ] as const) {
      const { exit, stdout, stderr } = await drifted(folder, published, '--pinned', pinned);
      assert.deepEqual([exit, stderr.match(/not compared/)], [1, null], stderr);
      assert.match(stdout, /\/line\/price\/unit/);
      assert.match(stdout, /money\.yaml #\/Money\/properties\/unit/);
    }
    assert.equal((await drifted(folder, 'old', '--pinned', 'old')).exit, 0);
  });

  it('are fetched from the address of the description, and from no other host', async (test) => {
    const folder = editions(test);
    const asked: string[] = [];
    const elsewhere = await merchant(test, (_, response) => response.end('{}'));
    const outside = { $ref: `${elsewhere}/a.yaml#/A` };
    const far = cart({ properties: { line: { $ref: 'parts/line.yaml' }, again: outside } });
    const pages: Readonly<Record<string, unknown>> = { 'shop.yaml': far, 'parts/line.yaml': line };
    const at = await merchant(test, (request, response) => {
      const page = request.url?.replace('/kustom/', '') ?? '';
      asked.push(page);
      response.writeHead(pages[page] ? 200 : 404).end(JSON.stringify(pages[page]));
    });
    const { exit, stderr } = await drifted(folder, `${at}/shop.yaml`, '--pinned', 'old');
    assert.deepEqual(asked, ['shop.yaml', 'parts/line.yaml', 'parts/money.yaml']);
    assert.equal(exit, 2);
    assert.match(stderr, /parts\/line\.yaml refers to \S+parts\/money\.yaml, which was not compared: \S+ answers 404/);
    assert.match(stderr, /shop\.yaml refers to \S+a\.yaml, which was not compared: it is at another host\. Bundle/);
  });

  it('leave the result open where one is missing, or an address that a file cannot make us ask', async (test) => {
    const folder = freshFolder(test);
    write(folder, { 'old.yaml': cart(line), 'new.yaml': cart({ $ref: 'https://shop.example/line.yaml' }) });
    write(folder, { 'gone.yaml': cart({ $ref: '../gone/line.yaml#/Line' }), 'odd.yaml': cart({ $ref: 'odd.txt' }) });
    writeFileSync(join(folder, 'odd.txt'), '<p>no description');
    const table: readonly [published: string, says: RegExp][] = [
      ['new.yaml', /refers to https:\S+line\.yaml, which was not compared: what a file refers to is not asked for in/],
      ['gone.yaml', /gone\.yaml refers to \.\.\/gone\/line\.yaml, which was not compared: cannot read .*Put it there/],
      ['odd.yaml', /odd\.yaml refers to odd\.txt, which was not compared: odd\.txt is no OpenAPI description: it is a/],
    ];
    for (const [published, says] of table) {
      const { exit, stderr } = await drifted(folder, published, '--pinned', 'old.yaml');
      assert.equal(exit, 2, published);
      assert.match(stderr, says);
    }
  });

  it('may refer to each other in a circle', async (test) => {
    const folder = freshFolder(test);
    const here = (name: string) => ({ properties: { name: text, next: { $ref: name } } });
    write(folder, { 'a.yaml': cart({ $ref: 'b.yaml' }), 'b.yaml': here('c.yaml'), 'c.yaml': here('b.yaml') });
    const { exit, stderr } = await drifted(folder, 'a.yaml', '--pinned', 'a.yaml');
    assert.deepEqual([exit, stderr], [0, '']);
  });
});

describe('OpenAPI 3.2', () => {
  it('is read as far as it is like 3.1, and that is said', async (test) => {
    const folder = freshFolder(test);
    write(folder, { 'old.yaml': cart(line), 'new.yaml': { ...cart(line), openapi: '3.2.0' }, 'money.yaml': money });
    const { exit, stderr } = await drifted(folder, 'new.yaml', '--pinned', 'old.yaml');
    assert.equal(exit, 0);
    assert.match(stderr, /^kco: new\.yaml is OpenAPI 3\.2\.0 and was read as 3\.1: .*query.* is not compared\.$/m);
  });
});
