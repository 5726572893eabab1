import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import type { Report } from '../../generated/conformance.ts';
import { run } from '../../src/cli/main.ts';

/** What `kco drift --examples` said of some files. */
export interface Examined {
  readonly exit: number;
  readonly stderr: string;
  readonly report: Report;
  /** `requirement where pointer` of every finding, sorted. */
  readonly found: readonly string[];
}

/** Runs `kco drift --examples` in this process, in a folder, on the files that the words name. */
export async function examine(cwd: string, ...words: readonly string[]): Promise<Examined> {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const said = Promise.all([text(stdout), text(stderr)]);
  const exit = await run(['drift', '--format', 'json', '--examples', ...words], {
    stdout,
    stderr,
    stdin: Readable.from([]),
    env: {},
    cwd,
    colours: false,
    ifInterrupted: () => undefined,
    untilStopped: () => Promise.reject(new Error('nothing is stopped here')),
  });
  stdout.end();
  stderr.end();
  const [out, err] = await said;
  const report: Report = JSON.parse(out);
  const found = report.judgements.flatMap(({ requirement, findings }) =>
    findings.map(({ where, at }) => `${requirement} ${where} ${at}`.trimEnd()),
  );
  return { exit, stderr: err, report, found: found.sort() };
}

/** The same, of files that are written for it, by name. */
export async function examineTexts(
  files: Readonly<Record<string, string | Uint8Array>>,
  ...words: readonly string[]
): Promise<Examined> {
  const folder = mkdtempSync(join(tmpdir(), 'kco-examples-'));
  try {
    for (const [name, contents] of Object.entries(files)) writeFileSync(join(folder, name), contents);
    return await examine(folder, ...Object.keys(files), ...words);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
