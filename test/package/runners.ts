import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../support/commands.ts';
import type { Installation } from './installation.ts';

type Mistake = readonly [right: string, wrong: string];

// Nobody refuses it, so that only the judgement can tell.
const formerHost: Mistake = ['playground.kustom.co', 'playground.klarna.com'];
const taxOnTop: Mistake = ['(10_000 + rate)', '10_000'];

/** A test runner, what there is of examples for it, and how it tells how many tests passed and failed. */
export interface Runner {
  readonly example: string;
  readonly words: readonly string[];
  readonly manifest?: object;
  readonly env?: Readonly<Record<string, string>>;
  readonly counts: RegExp;
  /** What makes the shop depart, in its source. */
  readonly mistake: Mistake;
}

const jest = ['node_modules/jest/bin/jest.js', '--no-watchman', '--ci', '--runInBand'];
const jestCounts = /Tests: +(?<failed>\d+) failed, (?<passed>\d+) passed/;
/** Every runner that there is an example for, by its name. */
export const runners: Readonly<Record<string, Runner>> = {
  'node:test': {
    example: 'node.test.js',
    mistake: formerHost,
    words: ['--test', '--test-reporter=tap', 'right/*.test.js', 'wrong/*.test.js'],
    counts: /# pass (?<passed>\d+)\n# fail (?<failed>\d+)/,
  },
  vitest: {
    example: 'vitest.test.js',
    mistake: formerHost,
    words: ['node_modules/vitest/vitest.mjs', 'run'],
    counts: /Tests +(?<failed>\d+) failed \| (?<passed>\d+) passed/,
  },
  Jest: { example: 'jest.test.cjs', mistake: taxOnTop, words: jest, counts: jestCounts },
  'Jest with ES modules': {
    example: 'jest-modules.test.js',
    mistake: formerHost,
    words: jest,
    manifest: { jest: { transform: {} } },
    env: { NODE_OPTIONS: '--experimental-vm-modules --no-warnings' },
    counts: jestCounts,
  },
};

const shop = readFileSync(join(root, 'examples/testing/shop.cjs'), 'utf8');

/** A project with an example as it is written, beside a shop that is right, and beside one that departs. */
function laid({ example, manifest = {}, mistake: [right, wrong] }: Runner, home: string): string {
  const folder = join(home, `project of ${example}`);
  for (const [name, its] of Object.entries({ right: shop, wrong: shop.replace(right, wrong) })) {
    mkdirSync(join(folder, name), { recursive: true });
    cpSync(join(root, 'examples/testing', example), join(folder, name, example));
    writeFileSync(join(folder, name, 'shop.cjs'), its);
  }
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ type: 'module', ...manifest }));
  return folder;
}

/** Runs an example beside both shops, and gives back all that the runner says: a failing test shows its stack. */
export function played(runner: Runner, { home }: Installation): Promise<string> {
  const words = runner.words.map((word) => (word.startsWith('node_modules/') ? join(home, word) : word));
  const env = { PATH: process.env.PATH, NO_COLOR: '1', ...runner.env };
  return new Promise((resolve) => {
    execFile(process.execPath, words, { cwd: laid(runner, home), env, timeout: 60_000 }, (_, stdout, stderr) =>
      resolve(stdout + stderr),
    );
  });
}
