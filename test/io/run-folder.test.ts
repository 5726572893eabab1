import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
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
