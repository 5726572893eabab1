import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Report } from '../../generated/conformance.ts';
import { distinct, foundAs, judgedAs } from '../support/halves.ts';
import { type Payload, payloads, skipped, textOf } from './corpus.ts';
import { disagreements } from './disagreements.ts';
import { exchangesOf } from './kinds.ts';

/** `order_lines[0].total_amount 5 != 4` as the pointer `/order_lines/0/total_amount`. */
function pointer(said: string): string {
  const [field = ''] = said.split(' ');
  return `/${field.replaceAll('[', '/').replaceAll(/\]\.?/g, '/')}`;
}

/** True where the only fault is one that some reading forgives: a price with decimals, a total within the quantity. */
function isForgiven({ cls, arith }: Payload): boolean {
  return (
    cls === 'ambiguous' &&
    arith.length > 0 &&
    arith.every((said) => /\.unit_price is not an|\.total_amount \d+ != \d+\*/.test(said))
  );
}

/** The verdict that the index and the decisions about it come to. */
function wanted(payload: Payload): Report['verdict'] {
  return payload.cls === 'valid real-world' || isForgiven(payload) ? 'conformant' : 'departs';
}

/** What is wrong by the index and was not found at its place. */
function overlooked({ cls, arith }: Payload, report: Report): string[] {
  const places = [...foundAs('fail', report), ...foundAs('warn', report)].map(({ at }) => at);
  const known = cls === 'valid real-world' ? [] : arith.map(pointer);
  return known.filter((at) => !places.some((place) => place.endsWith(at)));
}

function said(report: Report): string {
  const found = foundAs('fail', report).map(({ requirement, at }) => `${requirement} ${at}`);
  return `${report.because}\n${distinct(found).join('\n')}`;
}

describe('a payload of a real client', { skip: skipped }, () => {
  const known = new Map(disagreements.map((one) => [one.file, one]));

  for (const payload of payloads()) {
    const disagreement = known.get(payload.file);
    it(`is judged: ${payload.file}${disagreement ? ', though not as the index says' : ''}`, () => {
      const report = judgedAs(exchangesOf(payload, textOf(payload)));
      assert.equal(report.verdict, disagreement?.verdict ?? wanted(payload), said(report));
      if (!disagreement) assert.deepEqual(overlooked(payload, report), []);
      else assert.notEqual(report.verdict, wanted(payload), `${payload.file} is no disagreement any more`);
    });
  }

  it('is there wherever a disagreement names it', () => {
    const files = payloads().map(({ file }) => file);
    assert.deepEqual(
      disagreements.filter(({ file }) => !files.includes(file)),
      [],
    );
    assert.ok(files.length > 100);
  });
});
