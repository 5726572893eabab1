import assert from 'node:assert/strict';
import fs, { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { CannotJudge } from '../../src/config/cannot-judge.ts';
import { openRunFolder } from '../../src/io/run-folder.ts';
import { nine } from '../support/clock.ts';
import { freshFolder } from '../support/commands.ts';

describe('a run folder', () => {
  it('is called after the second in which the run began', (test) => {
    const folder = openRunFolder(freshFolder(test), nine + 999);
    folder.close();
    assert.match(folder.path, /[/\\]2026-11-22T09-00-00$/);
  });

  it('is another one for each run of the same second', (test) => {
    const out = join(freshFolder(test), 'deep', 'runs');
    for (const nth of [1, 2, 3]) {
      const folder = openRunFolder(out, nine);
      folder.line(`run ${nth}`);
      folder.close();
    }
    const names = readdirSync(out).sort();
    assert.deepEqual(names, ['2026-11-22T09-00-00', '2026-11-22T09-00-00-2', '2026-11-22T09-00-00-3']);
    const records = names.map((name) => readFileSync(join(out, name, 'exchanges.ndjson'), 'utf8'));
    assert.deepEqual(records, ['run 1\n', 'run 2\n', 'run 3\n']);
  });

  it('has every line on disk before the next one is written', (test) => {
    const folder = openRunFolder(freshFolder(test), nine);
    const read = () => readFileSync(join(folder.path, 'exchanges.ndjson'), 'utf8');
    folder.line('{"å":"\u2028"}');
    assert.equal(read(), '{"å":"\u2028"}\n');
    folder.line('x'.repeat(1_000_000));
    assert.equal(read().length, 10 + 1_000_001);
    folder.close();
  });
});

/** Lets the operating system write as it is told here, until the test ends or says so. */
function writing(test: TestContext, write: (file: number, bytes: Buffer) => number): { end: () => void } {
  const { mock } = test.mock.method(fs, 'writeSync', (file: number, bytes: Buffer, from = 0) =>
    write(file, bytes.subarray(from)),
  );
  syncBuiltinESMExports();
  const end = () => {
    mock.restore();
    syncBuiltinESMExports();
  };
  test.after(end);
  return { end };
}

describe('a line of a record', () => {
  const { writeSync: really } = fs;

  it('is whole where the operating system takes three bytes at a time', (test) => {
    const folder = openRunFolder(freshFolder(test), nine);
    writing(test, (file, bytes) => really(file, bytes.subarray(0, 3)));
    folder.line('{"å":"Ålesund"}');
    folder.close();
    assert.equal(readFileSync(join(folder.path, 'exchanges.ndjson'), 'utf8'), '{"å":"Ålesund"}\n');
  });

  it('that stays half is the last one, and said so each time', (test) => {
    const folder = openRunFolder(freshFolder(test), nine);
    const full = Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' });
    let calls = 0;
    const { end } = writing(test, (file, bytes) => {
      calls += 1;
      if (calls > 1) throw full;
      return really(file, bytes.subarray(0, 3));
    });
    const refused = (thrown: unknown) =>
      thrown instanceof CannotJudge && /^cannot write the record .*ndjson \(the disk is full\)\.$/.test(thrown.message);
    assert.throws(() => folder.line('{"first":1}'), refused);
    end();
    assert.throws(() => folder.line('{"second":2}'), refused);
    assert.equal(readFileSync(join(folder.path, 'exchanges.ndjson'), 'utf8'), '{"f');
    folder.close();
  });

  it('is not taken once the folder is closed', (test) => {
    const folder = openRunFolder(freshFolder(test), nine);
    folder.line('{}');
    folder.close();
    assert.throws(() => folder.line('{}'), CannotJudge);
    assert.equal(readFileSync(join(folder.path, 'exchanges.ndjson'), 'utf8'), '{}\n');
  });
});

describe('a folder for a run', () => {
  it('holds the reports beside the record', (test) => {
    const folder = openRunFolder(freshFolder(test), nine);
    folder.close();
    folder.file('report.json', '{}');
    assert.deepEqual(readdirSync(folder.path).sort(), ['exchanges.ndjson', 'report.json']);
  });

  it('that cannot be made is told in one sentence', (test) => {
    const file = join(freshFolder(test), 'file');
    writeFileSync(file, '');
    assert.throws(
      () => openRunFolder(file, nine),
      (thrown: unknown) => {
        assert.ok(thrown instanceof CannotJudge);
        assert.match(thrown.message, /^cannot write the run to .*file \(.+\)\. .*--out\.$/);
        return true;
      },
    );
  });
});
