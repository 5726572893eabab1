import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { hearing } from '../../src/cli/drift/hearing.ts';
import { keptTerminal } from '../io/terminals.ts';
import { freshFolder } from '../support/commands.ts';

describe('how far the hearing of long records has come', () => {
  for (const isTTY of [true, false]) {
    it(`is told ${isTTY ? 'at a terminal' : 'to nobody in a pipe'}, after a second, and wiped`, (test) => {
      let now = 0;
      test.mock.method(performance, 'now', () => now);
      const folder = freshFolder(test);
      const path = join(folder, 'long.ndjson');
      writeFileSync(path, 'x'.repeat(3_000_000));
      const { terminal, stderr } = keptTerminal(folder);
      const onward = hearing({ ...terminal, stderr: Object.assign(terminal.stderr, { isTTY }) }, [path]);
      onward.read(500_000);
      assert.equal(stderr(), '');
      now = 1_500;
      onward.read(1_000_000);
      onward.read(1_000_000);
      const shown = stderr();
      assert.deepEqual(shown.match(/\d of \d/g), isTTY ? ['2 of 3'] : null);
      onward.done();
      assert.equal(stderr(), isTTY ? `${shown}\r\u001b[K` : '');
    });
  }
});
