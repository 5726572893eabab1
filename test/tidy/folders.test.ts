import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { type File, filesAt, root } from './files.ts';
import { namedPlaces, readmeOddities } from './folders.ts';

const folders = ['specs', 'features', 'step-definitions', 'pacts', 'generated', 'scripts', 'src', 'test', 'vectors'];

/** Everything that is committed and still there. */
function tracked(): File[] {
  const paths = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' }).split('\0');
  return paths
    .filter((path) => path !== '' && existsSync(join(root, path)))
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}

describe('a folder at the top', () => {
  const readmes = filesAt('*/README.md');
  for (const folder of folders) {
    it(`${folder} says in ten lines what lives in it`, () => assert.deepEqual(readmeOddities(folder, readmes), []));
  }
});

const skip = existsSync(join(root, '.git')) ? false : 'this is no checkout: nobody knows which files are tracked';

describe('a tracked file', () => {
  it('names no path of a machine and no registry', { skip }, () => {
    const files = tracked();
    assert.ok(files.some(({ path }) => path === 'package-lock.json'));
    assert.deepEqual(files.flatMap(namedPlaces), []);
  });
});

describe('the rule for READMEs', () => {
  const readme = (text: string): File => ({ path: 'specs/README.md', text });
  it('lets ten lines pass', () => assert.deepEqual(readmeOddities('specs', [readme('line\n'.repeat(10))]), []));
  it('objects to eleven', () => {
    assert.deepEqual(readmeOddities('specs', [readme('line\n'.repeat(11))]), [
      'specs/README.md has 11 lines; 10 are enough',
    ]);
  });
  it('objects to none', () => assert.deepEqual(readmeOddities('src', [readme('line')]), ['src/ has no README.md']));
  it('objects to an empty one', () => {
    assert.deepEqual(readmeOddities('specs', [readme('\n')]), ['specs/README.md is empty']);
  });
});

/** The parts of an example, put together only here: this file is looked at itself. */
function from(...parts: readonly string[]): string {
  return parts.join('');
}

describe('the rule for places', () => {
  const table: readonly [about: string, text: string, expected?: string][] = [
    ['a home', from('see /', 'home/astrid/shop'), "names a path of somebody's machine"],
    ['a home on a Mac', from('"/', 'Users/astrid/shop"'), "names a path of somebody's machine"],
    ['a home on Windows', from('"C:', '\\\\', 'Users', '\\\\astrid"'), "names a path of somebody's machine"],
    ['a working folder', from('/', 'work', '/shop/src/a.ts'), "names a path of somebody's machine"],
    ['an address on a disk', from('file:/', '//', 'root/shop'), "names a path of somebody's machine"],
    ['a resolved package', from('  "res', 'olved": "somewhere"'), 'names a registry'],
    ['a registry', from('https:', '//registry', '.npmjs.org/ajv'), 'names a registry'],
    ['a registry of a company', from('http:', '//npm.artifactory', '.shop.example/ajv'), 'names a registry'],
    ['a registry in .npmrc', from('reg', 'istry=https://packages.shop.example'), 'names a registry'],
    ['a scope in .npmrc', from('@shop:reg', 'istry = https://packages.shop.example'), 'names a registry'],
    ['an address in a shop', 'https://shop.example/home/astrid'],
    ['a folder from here on', './work/shop and ../home/astrid and src/work/a.ts'],
    ['an address of Kustom', 'https://api.playground.kustom.co/checkout/v3/orders'],
    ['an option of npm', 'omit-lockfile-registry-resolved=true'],
    ['a registry in a sentence', 'Cucumber loads the steps: one registry is what both sides can reach.'],
  ];
  for (const [about, text, expected] of table) {
    it(`${expected ? 'objects to' : 'lets pass'} ${about}`, () => {
      const found = namedPlaces({ path: 'a.md', text: `\n${text}\n` });
      assert.deepEqual(found, expected === undefined ? [] : [`a.md:2 ${expected}`]);
    });
  }
});
