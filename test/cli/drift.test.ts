import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { compare } from '../../src/cli/drift/comparison.ts';
import { pinnedAt, publishedAt } from '../../src/cli/drift/documents.ts';
import { run } from '../../src/cli/main.ts';
import { CannotJudge } from '../../src/config/cannot-judge.ts';
import { keptTerminal } from '../io/terminals.ts';
import { freshFolder, merchant } from '../support/commands.ts';

/** A description whose operations answer with these fields: `get /shop/v1/carts` → field names. */
function described(operations: Readonly<Record<string, readonly string[]>>, more: object = {}): object {
  const paths: Record<string, object> = {};
  for (const [key, fields] of Object.entries(operations)) {
    const [method = '', path = ''] = key.split(' ');
    const properties = Object.fromEntries(fields.map((name) => [name, { type: 'string' }]));
    const content = { 'application/json': { schema: { type: 'object', properties } } };
    paths[path] = { ...paths[path], [method]: { responses: { 200: { content } } } };
  }
  return { openapi: '3.1.0', paths, ...more };
}

const carts = { 'get /shop/v1/carts': ['id', 'name'], 'get /shop/v1/lines': ['id'] };
const tokens = { 'get /tokens/v1/token': ['id'] };

function write(folder: string, files: Readonly<Record<string, unknown>>): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, value] of Object.entries(files)) {
    writeFileSync(join(folder, name), value instanceof Uint8Array ? value : JSON.stringify(value));
  }
}

describe('the published descriptions', () => {
  it('are those of a file, a folder and an address, and what lies beside them is passed by', async (test) => {
    const folder = freshFolder(test);
    write(join(folder, 'all'), {
      'b.yaml': described(carts),
      'a.json': described(tokens),
      'package.json': { name: 'x' },
    });
    write(folder, { 'one.yaml': described(carts) });
    const origin = await merchant(test, (_, response) => response.end(JSON.stringify(described(tokens))));
    const { documents: all } = await publishedAt(['one.yaml', 'all/', `${origin}/spec.yaml`], folder);
    assert.deepEqual(
      all.map(({ name }) => name),
      ['one.yaml', 'all/a.json', 'all/b.yaml', `${origin}/spec.yaml`],
    );
  });

  it('are read through control characters, lone bytes of Latin-1 and a byte order mark, and in UTF-16', async (test) => {
    const folder = freshFolder(test);
    const text = 'openapi: 3.0.0\ninfo: { title: "a \x19 b" }\n# \xb1 1\npaths: {}\n';
    write(folder, { 'old.yaml': Buffer.from(text, 'latin1'), 'mark.json': Buffer.from('\ufeff{"openapi":"3.0.0"}') });
    write(folder, { 'wide.json': Buffer.from('\ufeff{"openapi":"3.0.1"}', 'utf16le') });
    const { documents } = await publishedAt(['old.yaml', 'mark.json', 'wide.json'], folder);
    const [old, mark, wide] = documents;
    assert.deepEqual(old?.repairs, ['U+0019 on line 2', 'byte B1 on line 3']);
    assert.deepEqual(mark, { name: 'mark.json', description: { openapi: '3.0.0' }, repairs: [] });
    assert.deepEqual(wide?.description, { openapi: '3.0.1' });
    assert.deepEqual(wide?.repairs, ['UTF-16 in place of UTF-8']);
  });

  const refused: readonly [about: string, content: unknown, says: RegExp][] = [
    ['Swagger 2', { swagger: '2.0', paths: {} }, /^x\.json is no OpenAPI description: it is Swagger 2\.0/],
    ['something else', { name: 'kco' }, /^x\.json is no OpenAPI description: it has no `openapi` at its top/],
    ['a newer OpenAPI', { openapi: '4.0.0' }, /^x\.json says that it is OpenAPI 4\.0\.0; 3\.0 and 3\.1 are read here/],
    ['AsyncAPI', { asyncapi: '3.0.0' }, /^x\.json is no OpenAPI description: it is AsyncAPI 3\.0\.0/],
    ['a web page', Buffer.from('<!doctype html>\n<title>a: b</title>'), /^x\.json is no .*: it is a web page\. Take/],
    ['a list', [], /^x\.json is no OpenAPI description: it holds no object/],
    ['a text', Buffer.from('{"openapi": '), /^x\.json is neither YAML nor JSON/],
  ];
  for (const [about, content, says] of refused) {
    it(`are not ${about}, and it is said why`, async (test) => {
      const folder = freshFolder(test);
      write(folder, { 'x.json': content });
      await assert.rejects(publishedAt(['x.json'], folder), (thrown: Error) => {
        assert.ok(thrown instanceof CannotJudge);
        assert.match(thrown.message, says);
        return true;
      });
    });
  }

  it('are not to be had where a folder holds none, nobody listens, or a page says that there is none', async (test) => {
    const folder = freshFolder(test);
    const origin = await merchant(test, (_, response) => response.writeHead(404).end());
    const endless = await merchant(test, (_, response) => {
      const more = () => {
        if (!response.destroyed) response.write(Buffer.alloc(1_000_000, 32), () => setImmediate(more));
      };
      more();
    });
    const table: readonly [word: string, says: RegExp][] = [
      ['.', /^\. is a folder without an OpenAPI description/],
      ['gone.yaml', /^cannot read .*gone\.yaml \(there is no such file/],
      [`${origin}/spec.yaml`, /answers 404/],
      ['http://127.0.0.1:1/spec.yaml', /^cannot read http:\/\/127\.0\.0\.1:1\/spec\.yaml \(.+\)\. Name a file/],
      [`${endless}/spec.yaml`, /goes on for more than 50 MB/],
    ];
    for (const [word, says] of table) {
      await assert.rejects(
        publishedAt([word], folder),
        (thrown) => thrown instanceof CannotJudge && says.test(thrown.message),
      );
    }
  });
});

describe('several descriptions', () => {
  it('speak together, each for its part of the API', async (test) => {
    const folder = freshFolder(test);
    write(join(folder, 'pinned'), { 'all.yaml': described({ ...carts, ...tokens }) });
    write(folder, { 'carts.yaml': described({ 'get /shop/v1/carts': ['id'] }), 'tokens.yaml': described(tokens) });
    const pinned = pinnedAt('pinned', folder);
    const told = async (...words: string[]) => {
      const { comparison, unspoken } = compare(pinned, (await publishedAt(words, folder)).documents);
      return { changes: comparison.changes.map(({ kind, name }) => `${kind} ${name}`), unspoken };
    };
    const gone = ['operation GET /shop/v1/lines', 'field name'];
    assert.deepEqual(await told('carts.yaml', 'tokens.yaml'), { changes: gone, unspoken: [] });
    assert.deepEqual(await told('carts.yaml'), { changes: gone, unspoken: ['all.yaml: GET /tokens/v1/token'] });
  });

  it('of which one is named on either side are two editions of the same', async (test) => {
    const folder = freshFolder(test);
    write(folder, { 'old.yaml': described({ ...carts, ...tokens }), 'new.yaml': described(carts) });
    const { comparison } = compare(pinnedAt('old.yaml', folder), (await publishedAt(['new.yaml'], folder)).documents);
    assert.deepEqual(
      comparison.changes.map(({ kind, name }) => `${kind} ${name}`),
      ['operation GET /tokens/v1/token'],
    );
  });

  it('are not compared where they share nothing', async (test) => {
    const folder = freshFolder(test);
    write(folder, { 'old.yaml': described(carts), 'new.yaml': described(tokens) });
    const { documents } = await publishedAt(['new.yaml'], folder);
    assert.throws(
      () => compare(pinnedAt('old.yaml', folder), documents),
      /nothing to compare: new\.yaml has no operation of old\.yaml/,
    );
  });
});

describe('a difference that was known when a description was pinned', () => {
  const known = (at: string) => ({
    documents: {
      'all.yaml': {
        held_against: [
          {
            address: 'https://docs.example/all.yaml',
            read: '2026-08-22',
            differences: [{ at, published: null, ours: 'string', reason: 'Only the prose has it.' }],
          },
        ],
      },
    },
  });
  const schema = '#/paths/~1shop~1v1~1carts/get/responses/200/content/application~1json/schema';

  it('is not judged again, and has its reason', async (test) => {
    const folder = freshFolder(test);
    write(join(folder, 'pinned'), { 'all.yaml': described(carts), 'provenance.json': known(`${schema}/properties/*`) });
    write(folder, { 'new.yaml': described({ ...carts, 'get /shop/v1/carts': ['id'] }) });
    const { comparison, gone } = compare(
      pinnedAt('pinned', folder),
      (await publishedAt(['new.yaml'], folder)).documents,
    );
    assert.deepEqual(comparison.changes, []);
    assert.deepEqual(
      comparison.known?.map(({ change, reason }) => [change.name, reason]),
      [['name', 'Only the prose has it. (2026-08-22)']],
    );
    assert.deepEqual(gone, []);
  });

  it('is told where it does not occur any more', async (test) => {
    const folder = freshFolder(test);
    write(join(folder, 'pinned'), {
      'all.yaml': described(carts),
      'provenance.json': known(`${schema}/properties/name`),
    });
    write(folder, { 'new.yaml': described(carts) });
    const { gone } = compare(pinnedAt('pinned', folder), (await publishedAt(['new.yaml'], folder)).documents);
    assert.deepEqual(gone, [
      `all.yaml ${schema}/properties/name (accepted because: Only the prose has it. (2026-08-22))`,
    ]);
  });
});

describe('a change that the project accepts by its fingerprint', () => {
  const one = { 'get /shop/v1/carts': ['id'], 'get /shop/v1/lines': ['id'] };

  async function drifted(folder: string, ...words: readonly string[]) {
    const { terminal, stdout, stderr } = keptTerminal(folder);
    return { exit: await run(['drift', ...words], terminal), said: stdout(), stderr: stderr() };
  }

  it('is counted apart, fails nothing, and is told once it does not occur any more', async (test) => {
    const folder = freshFolder(test);
    write(folder, { 'old.yaml': described(carts), 'new.yaml': described(one) });
    const words = ['new.yaml', '--pinned', 'old.yaml'];
    const before = await drifted(folder, ...words);
    assert.equal(before.exit, 1);
    const [, where = ''] = /where: (\w{12})/.exec(before.stderr) ?? [];
    const accepted = { requirement: 'spec.response-fields-stay', where, reason: 'nobody reads it' };
    write(folder, { 'kco.yaml': { accepted: [accepted] } });
    const after = await drifted(folder, ...words);
    assert.deepEqual(
      [after.exit, after.said.split('\n', 1)[0]],
      [0, '1 difference in 11 things compared: none breaks what merchants were promised, 1 was accepted before.'],
    );
    const gone = await drifted(folder, 'old.yaml', '--pinned', 'old.yaml');
    assert.equal(gone.exit, 2);
    assert.match(gone.said, /accepted, and does not occur any more: spec\.response-fields-stay/);
  });

  it('is not missed where only a part was compared', async (test) => {
    const folder = freshFolder(test);
    write(join(folder, 'pinned'), { 'carts.yaml': described(carts), 'tokens.yaml': described(tokens) });
    write(folder, {
      'tokens.yaml': described(tokens),
      'kco.yaml': { accepted: [{ requirement: 'spec.response-fields-stay', where: '0123456789ab', reason: 'a' }] },
    });
    assert.equal((await drifted(folder, 'tokens.yaml', '--pinned', 'pinned')).exit, 0);
  });
});
