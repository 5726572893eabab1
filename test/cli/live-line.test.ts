import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import { describe, it } from 'node:test';
import { progress } from '../../src/cli/gate/progress.ts';
import { liveLine } from '../../src/cli/live-line.ts';
import type { Terminal } from '../../src/io/terminal.ts';
import { exchange } from '../support/exchanges.ts';
import { many, scenarioOf } from '../support/reports.ts';

/** A standard error of this width, and what was written to it. */
function screen(columns: number | undefined, env: Terminal['env'] = {}, isTTY = true) {
  const stderr = Object.assign(new PassThrough(), { isTTY, columns });
  const written = () => String(stderr.read() ?? '');
  return { terminal: { stderr, env } as unknown as Terminal, stderr, written };
}

const wipe = '\r\u001b[K';

describe('the live line', () => {
  it('is written anew, stays below what is said, and is wiped at the end', () => {
    const { terminal, written } = screen(40);
    const live = liveLine(terminal);
    live.show('one');
    live.say('said');
    live.show('two');
    live.done();
    assert.equal(written(), `${wipe}one${wipe}said\n${wipe}one${wipe}two${wipe}`);
  });

  it('never takes more than a row, as wide as it is now', () => {
    const { terminal, stderr, written } = screen(20);
    const live = liveLine(terminal);
    live.show('x'.repeat(100));
    assert.equal(written(), `${wipe}${'x'.repeat(18)}…`);
    stderr.columns = 10;
    live.show('x'.repeat(100));
    assert.equal(written(), `${wipe}${'x'.repeat(8)}…`);
  });

  it('takes a terminal that does not know its width for one of 80 columns', () => {
    for (const columns of [0, undefined]) {
      const { terminal, written } = screen(columns);
      liveLine(terminal).show('x'.repeat(100));
      assert.equal(written().length, wipe.length + 79);
    }
  });

  const others = [
    ['a pipe', screen(80, {}, false)],
    ['a dumb terminal', screen(80, { TERM: 'dumb' })],
    ['a terminal in CI', screen(80, { CI: 'true' })],
  ] as const;
  for (const [about, { terminal, written }] of others) {
    it(`is nothing in ${about}, where plain lines are said`, () => {
      const live = liveLine(terminal);
      live.show('hidden');
      live.say('said');
      live.done();
      assert.equal(written(), 'said\n');
    });
  }
});

describe('the progress of a gate', () => {
  it('is a bar below the calls on a terminal', () => {
    const { terminal, written } = screen(100);
    const told = progress(terminal, 2);
    told.exchange(exchange({ id: 'kustom-1', from: 'kustom', operation: 'validation', status: 200 }));
    told.played(scenarioOf({ name: 'a basket' }));
    told.played(scenarioOf({ name: 'a letter' }));
    told.done();
    const lines = written().split(wipe);
    assert.equal(lines[1], 'kco: kustom-1  validation → 200 in 10 ms\n');
    assert.match(lines[2] ?? '', /^kco: \[█{10}░{10}\] 1 of 2.* {2}a basket$/);
    assert.match(lines[3] ?? '', /^kco: \[█{20}\] 2 of 2 {2}a letter$/);
    assert.equal(lines.at(-1), '');
  });

  it('is a line for every 25 elsewhere', () => {
    const { terminal, written } = screen(undefined, {}, false);
    const told = progress(terminal, 60);
    for (const one of many(60, () => scenarioOf({}))) told.played(one);
    told.done();
    assert.equal(written(), 'kco: 25 of 60 situations played\nkco: 50 of 60 situations played\n');
  });
});
