import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import type { Report } from '../../generated/conformance.ts';
import { run } from '../../src/cli/main.ts';
import { keptTerminal } from '../io/terminals.ts';
import { freshFolder } from '../support/commands.ts';

/** A description in YAML of which each operation answers with these fields. */
function described(operations: Readonly<Record<string, readonly string[]>>): string {
  const paths = Object.entries(operations).flatMap(([path, fields]) => [
    `  ${path}:`,
    ...['    get:', '      responses:', '        "200":', '          content:', '            application/json:'],
    ...['              schema:', '                type: object', '                properties:'],
    ...fields.map((name) => `                  ${name}: { type: string }`),
  ]);
  return ['openapi: 3.1.0', 'paths:', ...paths, ''].join('\n');
}

const carts = { '/shop/v1/carts': ['id', 'name', 'size'] };
const fewer = { '/shop/v1/carts': ['id'] };
const tokens = { '/tokens/v1/token': ['id'] };

function write(folder: string, files: Readonly<Record<string, string | object>>): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));
  }
}

async function drifted(folder: string, ...words: readonly string[]) {
  const { terminal, stdout, stderr } = keptTerminal(folder);
  return { exit: await run(['drift', ...words], terminal), said: stdout(), stderr: stderr() };
}

const words = ['new.yaml', '--pinned', 'old.yaml'];

async function fingerprints(folder: string): Promise<readonly string[]> {
  const { changes = [] } = JSON.parse((await drifted(folder, ...words, '--format', 'json')).said) as Report;
  return changes.map(({ fingerprint }) => fingerprint);
}

const requirement = 'spec.response-fields-stay';

describe('of the changes that depart from one requirement', () => {
  it('only those are told that nobody accepted; the others stand with their reasons', async (test) => {
    const folder = freshFolder(test);
    write(folder, { 'old.yaml': described(carts), 'new.yaml': described(fewer) });
    const [name, size] = await fingerprints(folder);
    write(folder, { 'kco.yaml': { accepted: [{ requirement, where: name, reason: 'nobody reads it' }] } });
    const { exit, said, stderr } = await drifted(folder, ...words);
    assert.equal(exit, 1);
    assert.doesNotMatch(said, /before {4}name/);
    assert.match(said, /before {4}size: "string"/);
    assert.match(said, /^Accepted before:\n {4}GET \/shop\/v1\/carts 200 \/name · .* · nobody reads it$/m);
    assert.match(stderr, new RegExp(`where: ${size}, date`));
    const { said: sarif } = await drifted(folder, ...words, '--format', 'sarif');
    const { results } = JSON.parse(sarif).runs[0];
    assert.deepEqual(
      results.map(({ level, suppressions = [] }: { level: string; suppressions?: object[] }) => [
        level,
        suppressions.length,
      ]),
      [
        ['error', 0],
        ['note', 1],
      ],
    );
  });
});

describe('a change that kco.yaml accepts twice', () => {
  it('is told with both reasons', async (test) => {
    const folder = freshFolder(test);
    write(folder, { 'old.yaml': described(carts), 'new.yaml': described({ '/shop/v1/carts': ['id', 'name'] }) });
    const [where] = await fingerprints(folder);
    const both = ['nobody reads it', 'we asked'].map((reason) => ({ requirement, where, reason }));
    write(folder, { 'kco.yaml': { accepted: both } });
    const { exit, said, stderr } = await drifted(folder, ...words);
    assert.equal(exit, 0);
    assert.match(said, /nobody reads it; we asked$/m);
    assert.match(
      stderr,
      /kco\.yaml accepts spec\.response-fields-stay in \w{12} 2 times: “nobody reads it” and “we asked”\. Keep one\./,
    );
  });
});

describe('a change that was accepted until a day', () => {
  it('is told again after it', async (test) => {
    const folder = freshFolder(test);
    write(folder, { 'old.yaml': described(carts), 'new.yaml': described({ '/shop/v1/carts': ['id', 'name'] }) });
    const [where] = await fingerprints(folder);
    const until = (day: string) => ({ accepted: [{ requirement, where, reason: 'for now', until: day }] });
    write(folder, { 'kco.yaml': until('2020-01-01') });
    const over = await drifted(folder, ...words);
    assert.equal(over.exit, 1);
    assert.match(over.said, /accepted until 2020-01-01, which is over/);
    assert.match(over.said, /before {4}size/);
    write(folder, { 'kco.yaml': until('2999-01-01') });
    assert.equal((await drifted(folder, ...words)).exit, 0);
  });
});

describe('what was accepted before in a document that was not compared', () => {
  it('is said not to have been looked at', async (test) => {
    const folder = freshFolder(test);
    const known = { at: '#/gone', published: null, ours: 'x', reason: 'Prose.' };
    const held = [{ address: 'https://docs.example/x.yaml', read: '2026-08-22', differences: [known] }];
    const documents = { 'carts.yaml': { held_against: held }, 'tokens.yaml': { held_against: held } };
    write(folder, {
      'pinned/carts.yaml': described(carts),
      'pinned/tokens.yaml': described(tokens),
      'pinned/provenance.json': { documents },
      'new.yaml': described(tokens),
      'kco.yaml': { accepted: [{ requirement, where: '0123456789ab', reason: 'a' }] },
    });
    const { exit, stderr } = await drifted(folder, 'new.yaml', '--pinned', 'pinned');
    assert.equal(exit, 0);
    assert.match(stderr, /accepted, and does not occur any more: tokens\.yaml #\/gone/);
    assert.doesNotMatch(stderr, /any more: carts\.yaml/);
    assert.match(stderr, /not compared whole: carts\.yaml\. Whether what was accepted there still occurs/);
    assert.match(stderr, /not met here: spec\.response-fields-stay in 0123456789ab\. Only a part was compared/);
  });
});

describe('an annotation of drift', () => {
  const locations = (sarif: string) =>
    JSON.parse(sarif).runs[0].results.map(
      ({
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri },
              region,
            },
          },
        ],
      }: {
        locations: [{ physicalLocation: { artifactLocation: { uri: string }; region?: { startLine: number } } }];
      }) => `${uri}:${region?.startLine}`,
    );

  it('stands at the line of the published file', async (test) => {
    const folder = freshFolder(test);
    const published = described(carts).replace('size: { type: string }', 'size:\n                    type: integer');
    write(folder, { 'old.yaml': described(carts), 'docs/new.yaml': published });
    const here = ['docs/new.yaml', '--pinned', 'old.yaml', '--format'];
    const line = published.split('\n').indexOf('                    type: integer') + 1;
    assert.deepEqual(locations((await drifted(folder, ...here, 'sarif')).said), [`docs/new.yaml:${line}`]);
    assert.match(
      (await drifted(folder, ...here, 'github')).said,
      new RegExp(`^::error file=docs/new\\.yaml,line=${line},col=21,`),
    );
  });

  it('stands at the line of the record that shows first what is not described', async (test) => {
    const folder = freshFolder(test);
    const said = (body: object) => ({
      from: 'merchant',
      request: { method: 'GET', path: '/shop/v1/carts', headers: {} },
      response: { status: 200, headers: { 'Content-Type': 'application/json' }, body },
    });
    const lines = [said({ id: 'a' }), said({ id: 'a', colour: 'red' }), said({ id: 'a', colour: 'blue' })];
    write(folder, {
      'old.yaml': described(carts),
      'traffic.ndjson': lines.map((one) => `${JSON.stringify(one)}\n`).join(''),
    });
    const { said: sarif } = await drifted(folder, 'traffic.ndjson', '--pinned', 'old.yaml', '--format', 'sarif');
    assert.deepEqual(locations(sarif), ['traffic.ndjson:2']);
  });
});

describe('the changes about which nothing is to be done', () => {
  const many = Array.from({ length: 12 }, (_, index) => `field_${index}`);

  it('are counted in a text where they are many, and listed in Markdown and on the page', async (test) => {
    const folder = freshFolder(test);
    write(folder, { 'old.yaml': described(fewer), 'new.yaml': described({ '/shop/v1/carts': ['id', ...many] }) });
    const { exit, said } = await drifted(folder, ...words);
    assert.equal(exit, 0);
    assert.match(said, /^12 differences in \d+ things compared: none breaks .*, 12 are safe\.$/m);
    assert.match(said, /^· safe: 12\. --format markdown or html lists them/m);
    const { said: markdown } = await drifted(folder, ...words, '--format', 'markdown');
    const { said: page } = await drifted(folder, ...words, '--format', 'html');
    assert.match(markdown, /<summary>Safe: 12<\/summary>/);
    assert.match(page, /<summary>Safe: 12<\/summary>/);
    for (const text of [markdown, page]) assert.ok(many.every((name) => text.includes(`/${name}`)));
  });
});

describe('what is gone', () => {
  it('is missed in the document that has the rest of it', async (test) => {
    const folder = freshFolder(test);
    const both = { '/shop/v1/carts': ['id'], '/shop/v1/lists': ['id'] };
    write(folder, {
      'old/shop.yaml': described(both),
      'old/tokens.yaml': described(tokens),
      'new/a-tokens.yaml': described(tokens),
      'new/shop.yaml': described({ '/shop/v1/lists': ['id'] }),
    });
    const { said } = await drifted(folder, 'new', '--pinned', 'old', '--format', 'json');
    const { changes = [] } = JSON.parse(said) as Report;
    assert.deepEqual(
      changes.map(({ published }) => published),
      [{ document: 'new/shop.yaml', at: '#/paths' }],
    );
  });
});
