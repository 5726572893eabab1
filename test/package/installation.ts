import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { root } from '../support/commands.ts';

/** The package as a user has it: packed, unpacked below `node_modules`, its dependencies beside it. */
export interface Installation {
  /** The user's project. */
  readonly home: string;
  /** Where the package lies. */
  readonly folder: string;
  readonly bin: string;
  readonly manifest: {
    readonly dependencies: object;
    readonly peerDependencies: object;
    readonly engines: { readonly node: string };
  };
  /** Every file of the package, by its path in it. */
  readonly files: readonly string[];
  /** The text of one of them. */
  read(file: string): string;
  /** Lays a package of the checkout beside ours, or one that is installed elsewhere. */
  add(name: string, from?: string): void;
  remove(): void;
}

/** Packs the checkout into a folder. `npm test` has built it before; nothing is fetched. */
function packed(into: string): string {
  if (!existsSync(join(root, 'dist/kco.js'))) execFileSync(process.execPath, [join(root, 'scripts/build.ts')]);
  const words = ['pack', '--ignore-scripts', '--json', '--offline', '--pack-destination', into];
  const env = { PATH: process.env.PATH, HOME: into, npm_config_update_notifier: 'false' };
  const [{ filename }] = JSON.parse(execFileSync('npm', words, { cwd: root, env, encoding: 'utf8', stdio: 'pipe' }));
  return join(into, filename);
}

function filesIn(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return entries.map(({ parentPath, name }) => relative(folder, join(parentPath, name))).sort();
}

/** Installs the package in a project of its own, without a network. */
export function installation(): Installation {
  const home = realpathSync(mkdtempSync(join(tmpdir(), 'kco package å [1]-')));
  const folder = join(home, 'node_modules/kco-conformance');
  execFileSync('tar', ['-xzf', packed(home), '-C', home]);
  cpSync(join(home, 'package'), folder, { recursive: true });
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');
  const manifest = JSON.parse(read('package.json'));
  const add = (name: string, from = join(root, 'node_modules')) => {
    const place = join(home, 'node_modules', name);
    if (existsSync(place)) return;
    mkdirSync(dirname(place), { recursive: true });
    symlinkSync(join(from, name), place);
  };
  for (const name of Object.keys(manifest.dependencies)) add(name);
  return {
    home,
    folder,
    bin: join(folder, 'bin/kco.cjs'),
    manifest,
    files: filesIn(folder),
    read,
    add,
    remove: () => rmSync(home, { recursive: true, force: true }),
  };
}
