import assert from 'node:assert/strict';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { startNode } from '../support/commands.ts';
import { type Installation, installation } from './installation.ts';

const limits = { timeout: 20_000 };
let here: Installation;

beforeEach(() => {
  here = installation();
});
afterEach(() => here.remove());

describe('a damaged installation', () => {
  const damages: readonly [about: string, damage: (program: string) => void, says: RegExp][] = [
    ['without its program', (program) => rmSync(program), /^kco: .*\(Cannot find module .*dist.kco\.js.*\)\.$/m],
    [
      'half written',
      (program) => writeFileSync(program, 'export const a = {'),
      /^kco: .*\(Unexpected end of input\)\.$/m,
    ],
    [
      'that throws what is no error',
      (program) => writeFileSync(program, 'throw Object.create(null)'),
      /^kco: .*\{\}\)\.$/m,
    ],
  ];
  for (const [about, damage, says] of damages) {
    it(`${about} says in a sentence what to do: exit 3`, limits, async (test) => {
      damage(join(here.folder, 'dist/kco.js'));
      const { exit, stdout, stderr } = await startNode(test, [here.bin, '--version'], { cwd: here.home }).ended;
      assert.deepEqual([exit, stdout], [3, '']);
      assert.match(stderr, says);
      assert.match(stderr, /^ {5}This installation is damaged: `npm install kco-conformance` /m);
    });
  }
});
