import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { doorsIn } from './doors.ts';
import { sources } from './files.ts';

describe('a door to the world', () => {
  it('is opened in src/io and src/cli only', () => {
    const pure = sources.filter(({ path }) => !/^src\/(?:io|cli)\//.test(path));
    assert.notEqual(pure.length, 0);
    assert.deepEqual(doorsIn(pure), []);
  });

  it('is opened there indeed, so that the eye is known to see', () => {
    const doors = doorsIn(sources).map((sentence) => sentence.split(': ')[1]);
    for (const door of ['node:fs', 'node:http', 'process', 'performance', 'Date.now', 'setTimeout']) {
      assert.ok(doors.includes(door), door);
    }
  });
});

const opening: readonly [text: string, door: string][] = [
  ["import { readFileSync } from 'node:fs';", 'node:fs'],
  ["import { readFileSync } from 'fs';", 'fs'],
  ["import type { Socket } from 'node:net';", 'node:net'],
  ["const { join } = await import('node:path');", 'node:path'],
  ["import nock from 'nock';", 'nock'],
  ["import { runCucumber } from '@cucumber/cucumber/api';", '@cucumber/cucumber/api'],
  ['const folder = process.cwd();', 'process'],
  ['const { env } = process;', 'process'],
  ['const folder = globalThis.process.cwd();', 'process'],
  ["const answer = await fetch('https://shop.example');", 'fetch'],
  ['const send = { fetch };', 'fetch'],
  ['const send = globalThis.fetch;', 'fetch'],
  ['const now = Date.now();', 'Date.now'],
  ["const now = Date['now']();", 'Date.now'],
  ['const clock = { now: Date.now };', 'Date.now'],
  ['const now = new Date();', 'new Date()'],
  ['const now = new Date;', 'new Date()'],
  ['const now = Date();', 'Date()'],
  ['const chance = Math.random();', 'Math.random'],
  ['const id = crypto.randomUUID();', 'crypto'],
  ["console.log('hello');", 'console'],
  ['setTimeout(() => undefined, 1);', 'setTimeout'],
  ['const later = setInterval;', 'setInterval'],
  ['setImmediate(() => undefined);', 'setImmediate'],
  ['const signal = AbortSignal.timeout(5);', 'AbortSignal.timeout'],
  ['const began = performance.now();', 'performance'],
];

const shut: readonly [text: string, path?: string][] = [
  ['const at = new Date(instant).toISOString();'],
  ["const at = Date.parse('2026-11-22') + Date.UTC(2026, 10, 22);"],
  ['const rounded = Math.round(1.5);'],
  ['interface Door { process(): void; readonly fetch: typeof fetch }'],
  ['const door = { console: 1 }; door.console;'],
  ['const { process: one } = steps;'],
  ["import { parse } from 'yaml';"],
  ["import { world } from './process.ts';"],
  ["const { default: nock } = await import('nock');", 'src/library/a.ts'],
  ['// process.exit() and new Date() in a comment'],
  ["const words = 'fetch(), console, Math.random()';"],
];

describe('the eye for doors', () => {
  for (const [text, door] of opening) {
    it(`sees ${door} in ${text}`, () => {
      assert.deepEqual(doorsIn([{ path: 'src/order/a.ts', text: `\n${text}\n` }]), [
        `src/order/a.ts:2 opens a door to the world: ${door}`,
      ]);
    });
  }

  for (const [text, path = 'src/order/a.ts'] of shut) {
    it(`sees nothing in ${text}`, () => assert.deepEqual(doorsIn([{ path, text }]), []));
  }
});
