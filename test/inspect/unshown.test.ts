import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Exchange } from '../../src/exchange/exchange.ts';
import type { Header } from '../../src/exchange/handler.ts';
import type { Run } from '../../src/inspect/run.ts';
import { unshown } from '../../src/inspect/unshown.ts';
import { exchange } from '../support/exchanges.ts';
import { runOf } from '../support/runs.ts';

const gate = { subject: 'merchant', insists: true } as const;

/** What a shop answered to the question about an address, or about something else. */
function answer(
  status: number | 'timed out',
  headers: readonly Header[] = [],
  operation: Exchange['operation'] = 'address_update',
): Exchange {
  const one = exchange({ status });
  return { ...one, from: 'kustom', operation, response: { ...one.response, headers } };
}

const denied = answer(302, [['Location', '/login?from=/kustom']]);
const whole = answer(200, [['Content-Encoding', 'gzip']]);
const compressed: Exchange = {
  ...whole,
  response: { status: 200, headers: [], body: '', ...whole.response, encoding: 'withheld' },
};

const table: readonly [about: string, run: Partial<Run>, reason: RegExp | undefined][] = [
  ['a shop that says yes once', { ...gate, exchanges: [denied, answer(200)] }, undefined],
  ['a shop that denies all', { ...gate, exchanges: [denied, denied, answer(400)] }, /\(302 to \/login, 2 ×\)$/],
  ['a shop that denies all in words', { ...gate, exchanges: [answer(400)] }, /denied every change .*\(400, 1 ×\)$/],
  ['a shop that denies purchases', { ...gate, exchanges: [answer(303, [], 'validation')] }, undefined],
  ['a shop that is silent', { ...gate, exchanges: [answer('timed out')] }, undefined],
  ['a shop that packs what it says', { ...gate, exchanges: [compressed] }, /^1 answers .* compressed \(gzip\)/],
  ['a run that insists on nothing', { ...gate, insists: false, exchanges: [denied] }, undefined],
  ['a run that is about Kustom', { ...gate, subject: 'kustom', exchanges: [denied] }, undefined],
];

describe('unshown', () => {
  for (const [about, run, reason] of table) {
    it(`says of ${about} ${reason === undefined ? 'nothing' : 'why it cannot pass'}`, () => {
      const said = unshown(runOf(run), []);
      if (reason === undefined) assert.equal(said, undefined);
      else assert.match(said ?? '', reason);
    });
  }

  it('says nothing where the project has excused it', () => {
    const run = runOf({ ...gate, exchanges: [denied] });
    assert.equal(unshown(run, ['callback.keeps-what-was-bought']), undefined);
  });
});
