import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Report } from '../../generated/conformance.ts';
import { Report as fitsReport } from '../../generated/validators/conformance.js';
import type { SpecChange } from '../../src/drift/spec-change.ts';
import { report } from '../../src/report/document.ts';
import { html } from '../../src/report/html.ts';
import { text } from '../../src/report/text.ts';
import { runOf } from '../support/runs.ts';

let asked = 0;

/** A harmless change that the first check cannot look at: whoever is first to ask for its side finds our mistake. */
const unbearable: SpecChange = {
  fingerprint: '0123456789ab',
  kind: 'field',
  name: 'a',
  asks: 'merchant',
  operation: 'readOrder',
  places: ['readOrder 200 /a'],
  document: 'checkout.yaml',
  at: '#/a',
  before: undefined,
  after: 'string',
  get side(): 'response' {
    asked += 1;
    if (asked === 1) throw new Error('a <b>oddity</b>');
    return 'response';
  },
};

const comparison = { compared: 3, changes: [unbearable] };
const judged: Report = report(runOf({ profile: 'drift', comparison }), { unseenOk: [], strict: false });
const id = 'spec.response-fields-stay';

describe('a report of a check that broke', () => {
  it('says which, where and why, and holds it against nobody', () => {
    const broken = judged.judgements.find(({ requirement }) => requirement === id);
    assert.deepEqual(
      [broken?.verdict, broken?.problem, broken?.judged, broken?.findings],
      ['broken', 'on readOrder: Error: a <b>oddity</b>', 0, []],
    );
    assert.ok(fitsReport(judged));
    assert.deepEqual([judged.verdict, judged.counts.broken], ['broken', 1]);
    assert.equal(judged.because, `our own checks broke: ${id}`);
  });

  it('tells no problem of a judgement that has none', () => {
    const others = judged.judgements.filter(({ requirement }) => requirement !== id);
    assert.ok(others.every((one) => !('problem' in one)));
  });

  it('says in the text that it is our mistake', () => {
    const [headline = '', row] = text(judged).split('\n').slice(2);
    assert.match(headline, /^‼ spec\.response-fields-stay {3}What merchants/);
    assert.equal(row, '    broke     on readOrder: Error: a <b>oddity</b>: our mistake, not yours');
  });

  it('says on the page that it is our mistake, and runs nothing', () => {
    const page = html(judged);
    const outcome = '<dt>outcome</dt><dd>our mistake: on readOrder: Error: a &lt;b&gt;oddity&lt;/b&gt;</dd>';
    assert.ok(page.includes(outcome));
    assert.match(
      page,
      /id="spec\.response-fields-stay" data-find>\s*<header><span class="verdict broken">broken<\/span>/,
    );
  });
});
