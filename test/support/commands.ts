import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, realpathSync, rmSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';
import { type Account, sandboxAccount } from '../../src/simulator/credentials.ts';

/** The checkout. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/** The command as npm links it. */
export const bin = join(root, 'bin/kco.cjs');

/** How a command ended, and everything it said. */
export interface Ended {
  readonly exit: number | NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A command that goes on. */
export interface Running {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
  /** Waits until standard error says something; throws where the command ends without having said it. */
  says(pattern: RegExp): Promise<string>;
  /** Sends a signal and waits for the end. */
  stop(signal: NodeJS.Signals): Promise<Ended>;
}

/** What a command is given beside its words. */
export interface Given {
  readonly cwd: string;
  /** The environment beside PATH; nothing of the test's own reaches the command. */
  readonly env?: Readonly<Record<string, string>>;
  readonly stdin?: string;
}

/** A folder of its own for a test, gone when the test is. */
export function freshFolder(test: TestContext): string {
  const path = realpathSync(mkdtempSync(join(tmpdir(), 'kco-')));
  test.after(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

/** Fails where a text shows a stack: a row of a report has more than one space after its `at`. */
export function showsNoStack(text: string): void {
  assert.doesNotMatch(text, /^\s+at \S/m);
}

function collected(stream: NodeJS.ReadableStream | null): () => string {
  const chunks: Buffer[] = [];
  stream?.on('data', (chunk: Buffer) => chunks.push(chunk));
  return () => Buffer.concat(chunks).toString('utf8');
}

/** Starts a program of Node; it is killed where the test ends before it. */
export function startNode(test: TestContext, words: readonly string[], { cwd, env = {}, stdin }: Given): Running {
  const child = spawn(process.execPath, words, { cwd, env: { PATH: process.env.PATH, ...env }, stdio: 'pipe' });
  const [stdout, stderr] = [collected(child.stdout), collected(child.stderr)];
  const ended = new Promise<Ended>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => resolve({ exit: signal ?? code, stdout: stdout(), stderr: stderr() }));
  }).then((end) => {
    showsNoStack(end.stdout + end.stderr);
    return end;
  });
  test.after(() => child.kill('SIGKILL'));
  child.stdin.end(stdin);
  return {
    child,
    ended,
    says: (pattern) => said(child, stderr, pattern),
    stop(signal) {
      child.kill(signal);
      return ended;
    },
  };
}

function said(child: ChildProcess, stderr: () => string, pattern: RegExp): Promise<string> {
  return new Promise((resolve, reject) => {
    const look = () => {
      const found = pattern.exec(stderr())?.[0];
      if (found !== undefined) resolve(found);
    };
    child.stderr?.on('data', look);
    child.once('close', () => reject(new Error(`it ended without saying ${pattern}:\n${stderr()}`)));
    look();
  });
}

/** Starts `kco`. */
export function start(test: TestContext, words: readonly string[], given: Given): Running {
  return startNode(test, [bin, ...words], given);
}

/** Runs `kco` to its end. */
export function kco(test: TestContext, words: readonly string[], given: Given): Promise<Ended> {
  return start(test, words, given).ended;
}

/** Starts `kco sandbox` or `kco proxy` on a free port and waits until it serves. */
export async function serving(
  test: TestContext,
  words: readonly string[],
  given: Given,
): Promise<Running & { readonly origin: string }> {
  const running = start(test, [...words, '--port', '0'], given);
  return { ...running, origin: await running.says(/http:\/\/127\.0\.0\.1:\d+/) };
}

/** The run folder that a command has made below `runs`; fails unless there is exactly one. */
export function runFolderIn(cwd: string): string {
  const [name, ...others] = readdirSync(join(cwd, 'runs'));
  assert.ok(name !== undefined && others.length === 0, 'there is one run folder');
  return join(cwd, 'runs', name);
}

/** A shop that creates an order over the network. */
export function createOrder(
  origin: string,
  order: object,
  { username, password }: Account = sandboxAccount,
): Promise<Response> {
  return fetch(`${origin}/checkout/v3/orders`, {
    method: 'POST',
    headers: { authorization: `Basic ${btoa(`${username}:${password}`)}`, 'content-type': 'application/json' },
    body: JSON.stringify(order),
  });
}

/** Serves a merchant's endpoint and tells its base address. */
export async function merchant(test: TestContext, answer: RequestListener): Promise<string> {
  const server = createServer((request, response) => {
    request.resume().once('end', () => answer(request, response));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  test.after(() => {
    server.close();
    server.closeAllConnections();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/kustom`;
}
