import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import { isObject } from '../../src/order/json.ts';
import { descriptions } from '../tidy/description.ts';
import { filesAt } from '../tidy/files.ts';
import { publishedFiles, skipped } from '../tidy/published.ts';

/** A published document that one of ours was held against. */
interface Held {
  readonly document: string;
  readonly address: string;
  readonly read: string;
  readonly sha256: string;
}

const forms: Readonly<Record<keyof Held, RegExp>> = {
  document: /\S/,
  address: /^https:\/\/\S+$/,
  read: /^20\d\d-[01]\d-[0-3]\d$/,
  sha256: /^[0-9a-f]{64}$/,
};

function oddHeld(name: string, held: unknown): string[] {
  const said = isObject(held) ? held : {};
  return Object.entries(forms)
    .filter(([key, form]) => !form.test(String(said[key] ?? '')))
    .map(([key]) => `${name}: ${key} is ${JSON.stringify(said[key])}`);
}

/** What is odd about the list of documents, given those that there are. */
function oddities(documents: Readonly<Record<string, unknown>>, names: readonly string[]): string[] {
  return [
    ...names.filter((name) => !Object.hasOwn(documents, name)).map((name) => `${name} is not named`),
    ...Object.entries(documents).flatMap(([name, entry]) => {
      const held = isObject(entry) && Array.isArray(entry.held_against) ? entry.held_against : [];
      return [
        ...(names.includes(name) ? [] : [`${name} is named and not there`]),
        ...(held.length > 0 ? [] : [`${name} was held against nothing`]),
        ...held.flatMap((one) => oddHeld(name, one)),
      ];
    }),
  ];
}

/** Digests that are said of published documents and belong to none of these files. */
function unknown(said: readonly string[], files: readonly Uint8Array[]): string[] {
  const digests = files.map((bytes) => createHash('sha256').update(bytes).digest('hex'));
  return said.filter((digest) => !digests.includes(digest));
}

/** What specs/provenance.json says. */
function documents(): Readonly<Record<string, { readonly held_against: readonly Held[] }>> {
  return JSON.parse(filesAt('specs/provenance.json')[0]?.text ?? 'null').documents;
}

describe('provenance.json', () => {
  it('names every description, and what it was held against', () => {
    const names = descriptions.map(({ name }) => name);
    assert.notEqual(names.length, 0);
    assert.deepEqual(oddities(documents(), names), []);
  });

  it('gives the digests of the published files', { skip: skipped }, () => {
    const said = Object.values(documents()).flatMap((one) => one.held_against.map(({ sha256 }) => sha256));
    assert.notEqual(said.length, 0);
    assert.deepEqual(unknown(said, publishedFiles()), []);
  });
});

const held: Held = {
  document: 'Checkout API V3',
  address: 'https://shop.example/checkout.yaml',
  read: '2026-08-22',
  sha256: createHash('sha256').update('published').digest('hex'),
};

describe('the rule for provenance', () => {
  it('lets a whole entry pass', () => {
    assert.deepEqual(oddities({ 'a.yaml': { held_against: [held] } }, ['a.yaml']), []);
  });

  it('notices a document too few, one too many, and one held against nothing', () => {
    assert.deepEqual(oddities({ 'a.yaml': { held_against: [] }, 'b.yaml': {} }, ['a.yaml', 'c.yaml']), [
      'c.yaml is not named',
      'a.yaml was held against nothing',
      'b.yaml is named and not there',
      'b.yaml was held against nothing',
    ]);
  });

  const table: readonly Partial<Held>[] = [
    { document: '' },
    { address: 'shop.example' },
    { read: '22 August' },
    { sha256: held.sha256.toUpperCase() },
    { sha256: held.sha256.slice(1) },
    { sha256: `sha256:${held.sha256}` },
  ];
  for (const more of table) {
    it(`objects to ${JSON.stringify(more)}`, () => {
      const [[key, value] = []] = Object.entries(more);
      assert.deepEqual(oddities({ 'a.yaml': { held_against: [{ ...held, ...more }] } }, ['a.yaml']), [
        `a.yaml: ${key} is ${JSON.stringify(value)}`,
      ]);
    });
  }

  it('notices a file of which a byte has changed', () => {
    assert.deepEqual(unknown([held.sha256], [Buffer.from('published')]), []);
    assert.deepEqual(unknown([held.sha256], [Buffer.from('Published')]), [held.sha256]);
  });
});
