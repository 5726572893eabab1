import assert from 'node:assert/strict';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { version } from '../generated/pinned.ts';
import { run } from '../src/cli/main.ts';
import { type Ended, root, showsNoStack } from './support/commands.ts';

const golden = fileURLToPath(new URL('golden/', import.meta.url));
const isUpdate = process.env.UPDATE_GOLDEN === '1';
const base = realpathSync(mkdtempSync(join(tmpdir(), 'kco-golden-')));

/** What a case expects, by file: `stdout`, `stderr`, `exit`, `files`, `made/…`. */
type Outcome = Readonly<Record<string, string>>;

const expectedNames = ['stdout', 'stderr', 'exit', 'files', 'made'];

function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
}

/** The text with a name in the place of everything that differs from one run to the next. */
function settled(said: string, here: string): string {
  return said
    .replaceAll(here, '<here>')
    .replaceAll(root, '<kco>/')
    .replaceAll(/\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d(-\d+)?/g, '<run>')
    .replaceAll(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z/g, '<time>')
    .replaceAll(/\bdate: \d{4}-\d\d-\d\d(?=, reason: …)/g, 'date: <day>')
    .replaceAll(/\(\d+ ms\)/g, '(<n> ms)')
    .replaceAll(/\bin \d+ ms/g, 'in <n> ms')
    .replaceAll(/"took_ms": [\d.]+/g, '"took_ms": <n>')
    .replaceAll(/127\.0\.0\.1:\d{5}/g, '127.0.0.1:<port>')
    .replaceAll(/sha256:[0-9a-f]{64}/g, 'sha256:<digest>')
    .replaceAll(new RegExp(`(?<![\\d.])${version.replaceAll('.', '\\.')}(?![\\d.])`, 'g'), '<version>');
}

async function inProcess(words: readonly string[], stdin: string, cwd: string): Promise<Ended> {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const said = Promise.all([text(stdout), text(stderr)]);
  const terminal = {
    stdout,
    stderr,
    stdin: Readable.from([Buffer.from(stdin)]),
    env: {},
    cwd,
    colours: false,
    ifInterrupted: () => undefined,
    untilStopped: () => Promise.reject(new Error('nothing in a golden is stopped')),
  };
  const exit = await run(words, terminal);
  stdout.end();
  stderr.end();
  const [out, err] = await said;
  return { exit, stdout: out, stderr: err };
}

/** The files that the command made, with the contents of those outside a run folder: a record is never twice the same. */
function made(copy: string, inputs: readonly string[]): Outcome {
  const paths = filesIn(copy).filter((path) => !inputs.includes(path));
  const outside = paths.filter((path) => !path.startsWith('runs/'));
  const names = paths.map((path) => `${settled(path, copy)}\n`).join('');
  return {
    ...(names === '' ? {} : { files: names }),
    ...Object.fromEntries(outside.map((path) => [`made/${path}`, readFileSync(join(copy, path), 'utf8')])),
  };
}

async function outcomeOf(name: string): Promise<Outcome> {
  const folder = join(golden, name);
  const copy = join(base, name);
  const isInput = (path: string) => !['command', 'stdin', ...expectedNames].includes(path.split('/')[0] ?? '');
  const inputs = filesIn(folder).filter(isInput);
  cpSync(folder, copy, { recursive: true, filter: (path) => path === folder || isInput(relative(folder, path)) });
  const line = readFileSync(join(folder, 'command'), 'utf8').trim();
  const words = [...line.matchAll(/'([^']*)'|\S+/g)].map(([word, quoted]) => quoted ?? word);
  const stdin = existsSync(join(folder, 'stdin')) ? readFileSync(join(folder, 'stdin'), 'utf8') : '';
  // The certifications name their kco.yaml from the checkout on.
  const { exit, stdout, stderr } = await (words[0] === 'certify'
    ? inProcess([...words, '--out', join(copy, 'runs')], stdin, root)
    : inProcess(words, stdin, copy));
  showsNoStack(stdout + stderr);
  const outcome = { stdout, stderr, exit: `${exit}\n`, ...made(copy, inputs) };
  return Object.fromEntries(Object.entries(outcome).map(([file, said]) => [file, settled(said, copy)]));
}

function expectedOf(folder: string): Outcome {
  const paths = filesIn(folder).filter((path) => expectedNames.includes(path.split('/')[0] ?? ''));
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}

function write(folder: string, outcome: Outcome): void {
  for (const name of expectedNames) rmSync(join(folder, name), { recursive: true, force: true });
  for (const [path, said] of Object.entries(outcome)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), said);
  }
}

// Help is as wide as the terminal of the process; here everybody has the same.
process.stdout.columns = 80;
process.stderr.columns = 80;

describe('golden: whole commands, word for word', () => {
  after(() => rmSync(base, { recursive: true, force: true }));
  for (const name of readdirSync(golden).sort()) {
    it(name, { timeout: 20_000 }, async () => {
      const folder = join(golden, name);
      const outcome = await outcomeOf(name);
      if (isUpdate) write(folder, outcome);
      const expected = expectedOf(folder);
      assert.deepEqual(Object.keys(outcome).sort(), Object.keys(expected).sort());
      for (const [path, said] of Object.entries(outcome)) assert.equal(said, expected[path], path);
    });
  }
});
