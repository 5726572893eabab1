import assert from 'node:assert/strict';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { build } from 'esbuild';
import { root } from '../support/commands.ts';
import { type Installation, installation } from './installation.ts';

let here: Installation;

// biome-ignore format: a list to read at one glance
const places = ['CHANGELOG.md', 'LICENSE', 'README.md', 'SANDBOX.md', 'bin', 'dist', 'docs', 'examples', 'features', 'generated', 'package.json', 'pacts', 'specs', 'vectors'];
const needed = [
  'dist/kco.js',
  'dist/authority.js',
  'dist/noter.js',
  'dist/kco-conformance.js',
  'dist/kco-conformance.cjs',
  'dist/kco-conformance.d.cts',
  'dist/THIRD-PARTY-LICENSES.txt',
  'features/creating-an-order.feature',
  'specs/checkout.yaml',
  'generated/report.schema.json',
  'generated/kco-yaml.schema.json',
  'pacts/kustom-shop.json',
  'pacts/shop-kustom-checkout.json',
  'pacts/shop-kustom-order-management.json',
  'pacts/verifying.md',
  'vectors/README.md',
  'vectors/order-arithmetic.json',
  'vectors/order-arithmetic.schema.json',
];

before(() => {
  here = installation();
});
after(() => here.remove());

describe('the package', () => {
  it('holds what a user needs and nothing else', () => {
    assert.deepEqual([...new Set(here.files.map((file) => file.split('/')[0]))].sort(), places);
    const sources = here.files.filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'));
    assert.deepEqual(sources, []);
  });

  for (const file of needed) it(`holds ${file}`, () => assert.ok(here.files.includes(file)));

  it('holds the examples that its pages name', () => {
    const isPage = (file: string) => ['README.md', 'SANDBOX.md'].includes(file) || file.startsWith('docs/');
    const pages = here.files
      .filter(isPage)
      .map((page) => here.read(page))
      .join('\n');
    const named = [...new Set([...pages.matchAll(/\bexamples\/[\w./-]*\w/g)].map(([name]) => name))];
    const isThere = (name: string) => here.files.some((file) => file === name || file.startsWith(`${name}/`));
    assert.notEqual(named.length, 0);
    assert.deepEqual(
      named.filter((name) => !isThere(name)),
      [],
    );
  });

  it('brings the licence of what is bundled', () => {
    const notices = here.read('dist/THIRD-PARTY-LICENSES.txt');
    for (const name of ['ajv', 'ajv-formats', 'commander', 'hono', 'js-yaml', 'leven', 'selfsigned', 'yaml']) {
      assert.match(notices, new RegExp(`^${name} \\d`, 'm'));
    }
  });

  it('tells nothing of the machine that it was built on', () => {
    assert.deepEqual(
      here.files.filter((file) => here.read(file).includes(root)),
      [],
    );
  });
});

describe('the modules of the package', () => {
  it('import nothing that is not there', async () => {
    const modules = here.files.filter((file) => /^dist\/.*\.c?js$/.test(file));
    const { metafile } = await build({
      absWorkingDir: here.folder,
      entryPoints: Object.fromEntries(modules.map((file) => [file, file])),
      outdir: join(here.home, 'bundled'),
      bundle: true,
      write: false,
      metafile: true,
      format: 'esm',
      platform: 'node',
      packages: 'external',
    });
    const { dependencies, peerDependencies } = here.manifest;
    const known = [...Object.keys({ ...dependencies, ...peerDependencies }), ...builtinModules];
    const outside = Object.values(metafile.inputs).flatMap(({ imports }) => imports.filter(({ external }) => external));
    const names = new Set(
      outside.map(({ path }) => path.replace(/^node:/, '').replace(/^((?:@[^/]+\/)?[^/]+).*$/, '$1')),
    );
    assert.deepEqual(
      [...names].filter((name) => !known.includes(name)),
      [],
    );
  });
});

describe('the schemas in the package', () => {
  for (const name of ['report', 'kco-yaml']) {
    it(`have no keyword that is none: ${name}`, () => {
      const ajv = new Ajv2020();
      addFormats.default(ajv);
      ajv.compile(JSON.parse(here.read(`generated/${name}.schema.json`)));
    });
  }
});
