// Compiles what is published into dist/: the command, the library, the steps, their types. Run by `npm run build`.
import { execFileSync } from 'node:child_process';
import { cpSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, build, type Plugin } from 'esbuild';

const root = fileURLToPath(new URL('../', import.meta.url));
const dist = join(root, 'dist');
const steps = globSync('step-definitions/*.ts', { cwd: root });

/** What was bundled into a generated file when it was written: the bundler left a line above each piece. */
function bundledBefore(input: string): string[] {
  if (!input.startsWith('generated/')) return [];
  const lines = readFileSync(join(root, input), 'utf8').matchAll(/^\/\/ (node_modules\/.+)$/gm);
  return [...lines].map(([, piece = '']) => piece);
}

/** Every package whose code is inside the bundle, once. */
function bundledPackages(inputs: readonly string[]): string[] {
  const pieces = [...inputs, ...inputs.flatMap(bundledBefore)];
  const names = pieces.flatMap((input) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1] ?? []);
  return [...new Set(names)].sort();
}

/** The licence texts of the bundled packages: they ask to travel with their code. */
function notices(packages: readonly string[]): string {
  const texts = packages.map((name) => {
    const folder = join(root, 'node_modules', name);
    const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const [file] = globSync(['LICENSE*', 'LICENCE*', 'license*'], { cwd: folder });
    if (!file) throw new Error(`${name} is bundled and has no licence file`);
    return `${name} ${version}\n\n${readFileSync(join(folder, file), 'utf8').trim()}\n`;
  });
  return texts.join(`\n${'-'.repeat(80)}\n\n`);
}

/** A stand-in for one of Node's own modules that loads the real one when something of it is first used. */
function lazy(path: string): string {
  const names = Object.keys(process.getBuiltinModule(path) ?? {}).filter((name) => name !== 'default');
  const getters = names.map(
    (name) => `get ${JSON.stringify(name)}() { return (real ??= load())[${JSON.stringify(name)}]; }`,
  );
  // To ask `require` again takes microseconds, and some of these are used several times in each request.
  const load = `let real; const load = () => require(${JSON.stringify(path)});`;
  return `${load} module.exports = { ${getters.join(', ')} };`;
}

/**
 * An import statement reads every export of a built-in module, and with it loads what hides behind the getters: of
 * node:fs its promises, of node:process nearly everything, and much of that is never used by the command that runs.
 */
const lazyBuiltins: Plugin = {
  name: 'lazy-builtins',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:/ }, ({ path, kind }) =>
      kind === 'require-call' ? { path, external: true } : { path, namespace: 'builtin' },
    );
    onLoad({ filter: /.*/, namespace: 'builtin' }, ({ path }) => ({ contents: lazy(path) }));
  },
};

/** The types for CommonJS: the same ones under the same names, because a declaration is of one module system. */
function typesToRequire(exported: Readonly<Record<string, unknown>>): string {
  const source = "'./types/src/library/kco-conformance.js' with { 'resolution-mode': 'import' }";
  const values = Object.entries(exported).flatMap(([name, value]) => [
    `export declare const ${name}: typeof kco.${name};`,
    ...(/^class\b/.test(String(value)) ? [`export type ${name} = kco.${name};`] : []),
  ]);
  return [`import type * as kco from ${source};`, `export type * from ${source};`, ...values, ''].join('\n');
}

const common: BuildOptions = {
  absWorkingDir: root,
  outdir: 'dist',
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node22.12',
  external: ['@cucumber/cucumber', 'nock'],
  metafile: true,
  legalComments: 'none',
  logLevel: 'warning',
};

/** What lies in a file of its own beside the command. */
const besides: Plugin = {
  name: 'besides',
  setup({ onResolve }) {
    onResolve({ filter: /\/io\/authority\.ts$/ }, () => ({ path: './authority.js', external: true }));
  },
};

// What was written for CommonJS asks for Node's modules by this name.
const banner = {
  js: "import { createRequire as kcoRequire } from 'node:module'; const require = kcoRequire(import.meta.url);",
};

rmSync(dist, { recursive: true, force: true });
// The command in one file: on a cold start, opening thirty small ones takes longer than running them.
const command = await build({
  ...common,
  entryPoints: { kco: 'src/cli/start.ts' },
  minify: true,
  plugins: [lazyBuiltins, besides],
  banner,
});
const library = await build({
  ...common,
  entryPoints: {
    'kco-conformance': 'src/library/kco-conformance.ts',
    steps: 'src/library/steps.ts',
    ...Object.fromEntries(steps.map((file) => [`step-definitions/${basename(file, '.ts')}`, file])),
  },
  // One copy of what two entries share: the steps of a user and ours stand in the same World.
  splitting: true,
  chunkNames: 'chunks/[name]-[hash]',
});
// Whoever asks by `require` gets the library in CommonJS: test runners with module systems of their own read no other.
const required = await build({
  ...common,
  entryPoints: { 'kco-conformance': 'src/library/kco-conformance.ts' },
  format: 'cjs',
  outExtension: { '.js': '.cjs' },
  minify: true,
  define: { 'import.meta.url': 'kcoAddress' },
  banner: { js: "'use strict'; const kcoAddress = require('node:url').pathToFileURL(__filename).href;" },
});
// Only `kco sandbox --https` loads it, so it is no part of the command's own file.
const authority = await build({ ...common, entryPoints: { authority: 'src/io/authority.ts' }, minify: true, banner });
// The second thread of `kco proxy` has no use for most of the command, which is the larger for every other one.
const noter = await build({
  ...common,
  entryPoints: { noter: 'src/cli/proxy/noter.ts' },
  minify: true,
  plugins: [lazyBuiltins],
  banner,
});
const inputs = [command, library, required, authority, noter].flatMap(({ metafile }) =>
  Object.keys(metafile?.inputs ?? {}),
);
writeFileSync(join(dist, 'THIRD-PARTY-LICENSES.txt'), notices(bundledPackages(inputs)));
execFileSync(
  process.execPath,
  [join(root, 'node_modules/typescript/bin/tsc'), '-p', join(root, 'tsconfig.types.json')],
  {
    stdio: 'inherit',
  },
);
cpSync(join(root, 'generated/validators'), join(dist, 'types/generated/validators'), {
  recursive: true,
  filter: (path) => !path.endsWith('.js'),
});
writeFileSync(join(dist, 'kco-conformance.d.cts'), typesToRequire(await import(join(dist, 'kco-conformance.js'))));
