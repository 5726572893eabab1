import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { Header } from '../../src/exchange/handler.ts';
import { root } from '../support/commands.ts';

// What real shops sent is not ours to hand on, so it is no part of the project.

/** The folder that holds the corpus, whether it is there or not. */
export const folder = resolve(root, process.env.KCO_CORPUS ?? '../shared/corpus');

/** Why a test that needs the corpus is skipped; false where it is there. */
export const skipped = existsSync(folder) ? false : 'the corpus is not here: KCO_CORPUS names the folder that holds it';

/** What somebody found out about a payload before we judged it. */
export interface Payload {
  readonly file: string;
  /** What it is, in a few words. */
  readonly kind: string;
  readonly cls: 'valid real-world' | 'known-bad' | 'ambiguous';
  /** What a suite is expected to say, in words. */
  readonly expect: string;
  /** The amounts that do not add up; each begins with the name of its field. */
  readonly arith: readonly string[];
}

/** A request of a recorded session. */
export interface Sent {
  readonly n: number;
  readonly method: string;
  readonly path: string;
  readonly headers: readonly Header[];
  readonly body: string;
  /** What the server answered that it was recorded with, which took everything. */
  readonly status: number;
}

/** Every payload, in the order of the index; none where the corpus is not here. */
export function payloads(): readonly Payload[] {
  return skipped ? [] : JSON.parse(readFileSync(join(folder, 'payloads/INDEX.json'), 'utf8'));
}

/** The text of a payload. */
export function textOf({ file }: Payload): string {
  return readFileSync(join(folder, 'payloads', file), 'utf8');
}

/** The files of the recorded sessions, seen from the folder. */
export function sessionFiles(): string[] {
  return skipped ? [] : globSync('traffic/*.jsonl', { cwd: folder }).sort();
}

/** The files that hold recorded pairs of question and answer, seen from the folder. */
export function exchangeFiles(): string[] {
  return skipped ? [] : globSync('payloads/exchange-*.json', { cwd: folder }).sort();
}

/** Every recorded session: its name, and what was sent in it, in its order. */
export function sessions(): (readonly [name: string, sent: readonly Sent[]])[] {
  return sessionFiles().map((file) => {
    const lines = readFileSync(join(folder, file), 'utf8').trim().split('\n');
    return [basename(file, '.jsonl'), lines.map((line) => JSON.parse(line) as Sent)] as const;
  });
}
