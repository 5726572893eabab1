import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { masked } from '../../src/exchange/masked.ts';
import { digest } from '../support/digest.ts';
import { foundAs, judgedAs } from '../support/halves.ts';
import { payloads, skipped, textOf } from './corpus.ts';
import { exchangesOf } from './kinds.ts';

describe('a payload of a real client', { skip: skipped }, () => {
  it('is judged the same when it is masked', () => {
    for (const payload of payloads()) {
      const open = exchangesOf(payload, textOf(payload));
      const [before, after] = [open, open.map((one) => masked(one, digest))].map((exchanges) => {
        const report = judgedAs(exchanges);
        const found = [...foundAs('fail', report), ...foundAs('warn', report)];
        return [report.verdict, ...found.map(({ requirement, at }) => `${requirement} ${at}`)];
      });
      assert.deepEqual(after, before, payload.file);
    }
    assert.ok(payloads().length > 100);
  });
});
