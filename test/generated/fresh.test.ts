import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, it } from 'node:test';
import { catalogueFiles } from '../../scripts/generate/catalogue.ts';
import type { Files } from '../../scripts/generate/files.ts';
import { fromSpecs } from '../../scripts/generate/from-specs.ts';
import { root } from '../tidy/files.ts';

const folder = join(root, 'generated');

/** Every file in generated/, however deep; the README is written by hand. */
function present(): Files {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const names = entries.map(({ parentPath, name }) => relative(folder, join(parentPath, name)));
  const written = names.filter((name) => name !== 'README.md');
  return Object.fromEntries(written.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

const ofSpecs = await fromSpecs();

/** What differs between the files that the writers make and those that are there. */
function stale(made: Files, there: Files): string[] {
  const names = [...new Set([...Object.keys(made), ...Object.keys(there)])].sort();
  return names.flatMap((name) => {
    if (there[name] === undefined) return `${name} is missing`;
    if (made[name] === undefined) return `nobody writes ${name}`;
    return made[name] === there[name] ? [] : `${name} is not what its source says`;
  });
}

describe('generated/', () => {
  it('is what `npm run generate` writes, byte for byte', () => {
    const made = { ...ofSpecs, ...catalogueFiles() };
    assert.ok('checkout.ts' in made && 'requirement-ids.ts' in made);
    assert.deepEqual(stale(made, present()), []);
  });

  it('is written by two writers, each of whom leaves the files of the other alone', () => {
    assert.deepEqual(
      Object.keys(catalogueFiles()).filter((name) => name in ofSpecs),
      [],
    );
  });
});

describe('the comparison', () => {
  it('finds nothing between equals', () => assert.deepEqual(stale({ 'a.ts': '1' }, { 'a.ts': '1' }), []));
  it('finds a byte too many, a file too few and a file too many', () => {
    assert.deepEqual(stale({ 'a.ts': '1', 'b.ts': '' }, { 'a.ts': '1\n', 'deep/c.ts': '' }), [
      'a.ts is not what its source says',
      'b.ts is missing',
      'nobody writes deep/c.ts',
    ]);
  });
});
