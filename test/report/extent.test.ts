import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { report } from '../../src/report/document.ts';
import { extentOf, inWords } from '../../src/report/extent.ts';
import { html } from '../../src/report/html.ts';
import { text } from '../../src/report/text.ts';
import { catalogue } from '../../src/requirements/catalogue.ts';
import { exchange } from '../support/exchanges.ts';
import { rightOrder } from '../support/orders.ts';
import { judgement } from '../support/requirements.ts';
import { runOf } from '../support/runs.ts';

const unasked = 'What no requirement is about was not looked at.';

describe('the extent of a verdict', () => {
  it('is what was judged, whatever came of it, and apart from that what was not', () => {
    const extent = extentOf([
      judgement('order.sum', 'pass'),
      judgement('order.tax', 'fail'),
      judgement('order.rest', 'unseen', 'no occasion'),
      judgement('spec.kept', 'warn'),
      judgement('push.sent', 'broken'),
      judgement('push.again', 'unseen', 'untested'),
    ]);
    assert.deepEqual(extent, {
      judged: [
        { area: 'order', requirements: ['order.sum', 'order.tax'] },
        { area: 'spec', requirements: ['spec.kept'] },
      ],
      not_judged: [
        { area: 'order', requirements: ['order.rest'] },
        { area: 'push', requirements: ['push.sent', 'push.again'] },
      ],
    });
    assert.equal(
      inWords(extent),
      `Judged: order (sum, tax), spec (kept). Not judged: 1 of order, 2 of push. ${unasked}`,
    );
  });

  it('is nothing where nothing was judged', () => {
    assert.equal(inWords({ judged: [], not_judged: [] }), `Judged: nothing. ${unasked}`);
  });
});

describe('a report that says conformant', () => {
  const judged = report(runOf({ exchanges: [exchange({ asked: rightOrder, status: 503 })] }), {
    unseenOk: [],
    strict: false,
  });

  it('says of every requirement whether it was judged', () => {
    assert.equal(judged.verdict, 'conformant');
    const { judged: some, not_judged: others } = judged.extent;
    const ids = [...some, ...others].flatMap(({ requirements }) => requirements);
    assert.deepEqual(ids.sort(), catalogue.map(({ id }) => id).sort());
  });

  it('says so on the page, beside the verdict in words', () => {
    const words = inWords(judged.extent);
    assert.match(words, /^Judged: order \(.*line-tax.*Not judged: .* of validation/);
    assert.ok(html(judged).includes(`<dt>verdict</dt><dd>conformant: ${judged.because}</dd><dt>extent</dt>`));
    assert.ok(html(judged).includes(words));
  });

  it('says at the top of the page how far it reaches', () => {
    const count = judged.judgements.filter((one) => one.judged > 0).length;
    const words = `${count} of ${catalogue.length} requirements were judged. ${unasked}`;
    const page = html(judged);
    assert.ok(page.includes(words) && page.indexOf(words) < page.indexOf('id="overview"'));
  });

  it('names in the text what is upheld, and counts what was not seen', () => {
    const words = text(judged).replaceAll(/\s+/g, ' ');
    assert.match(words, /^✓ upheld: order\.line-total 1 ×, .*exchange\.fits-schema 1 × · not seen, no occasion: /);
    assert.match(words, /· not seen, no occasion: \d+ of order, .*\d+ of notification Conformant/);
  });
});
