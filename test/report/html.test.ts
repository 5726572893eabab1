import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Exchange } from '../../src/exchange/exchange.ts';
import type { Run } from '../../src/inspect/run.ts';
import { report } from '../../src/report/document.ts';
import { html } from '../../src/report/html.ts';
import { catalogue } from '../../src/requirements/catalogue.ts';
import { exchange } from '../support/exchanges.ts';
import { rightOrder, wrongOrder } from '../support/orders.ts';
import { runOf } from '../support/runs.ts';

const script = `<script>alert("1" & '2')</script>`;
const escaped = /&lt;script&gt;alert\(.*?1.*? &amp; .*?2.*?\)&lt;\/script&gt;/;

function page(more: Partial<Run>): string {
  return html(report(runOf(more), { unseenOk: [], strict: false }));
}

function pageOf(...exchanges: readonly Exchange[]): string {
  return page({ exchanges });
}

const elsewhere: readonly [about: string, run: Partial<Run>][] = [
  ['the name of a file', { exchanges: [exchange({ id: script, asked: wrongOrder })] }],
  ['the command', { command: `kco check ${script}` }],
  ['the target', { target: script }],
  [
    'a scenario',
    { scenarios: [{ id: script, name: script, tags: [], status: 'failed', problem: script, took_ms: 1 }] },
  ],
];

describe('the page of a report', () => {
  it('shows what a merchant wrote, and does not run it', () => {
    const text = pageOf(exchange({ asked: { ...rightOrder, locale: script } }));
    assert.match(text, escaped);
    assert.doesNotMatch(text, /<script/i);
  });

  for (const [about, run] of elsewhere) {
    it(`does not run ${about}`, () => assert.doesNotMatch(page(run), /<script/i));
  }

  it('does not run the address in a Location', () => {
    const made = exchange({ asked: rightOrder, answered: { ...rightOrder, order_id: '1' } });
    const text = pageOf({ ...made, response: { ...made.response, headers: [['Location', `https://a/${script}`]] } });
    assert.match(text, escaped);
    assert.doesNotMatch(text, /<script/i);
  });
});

describe('a page, as a page,', () => {
  it('has an anchor for each requirement, and every link leads to one', () => {
    const text = pageOf(exchange({ asked: wrongOrder }));
    const anchors = [...text.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    assert.equal(new Set(anchors).size, anchors.length);
    for (const { id } of catalogue) assert.ok(anchors.includes(id), id);
    const links = [...text.matchAll(/ href="#([^"]*)"/g)].map(([, id]) => id);
    assert.deepEqual(
      links,
      catalogue.map(({ id }) => id),
    );
  });

  it('needs nothing but itself', () => {
    const text = pageOf(exchange({ asked: wrongOrder }));
    assert.doesNotMatch(text, /<(?:link|img|iframe|script)\b|\bsrc=|@import|url\(/i);
    assert.match(text, /^<!doctype html>\n/);
    assert.match(text, /<\/html>\n$/);
  });

  it('says of a departure what was expected, what stood there and what to do', () => {
    const text = pageOf(exchange({ asked: wrongOrder }));
    for (const part of [/4545 5\/11, ± 1/, />5000</, /50000 × 1000 ÷/, /State the tax that total_amount contains/]) {
      assert.match(text, part);
    }
  });

  it('says that a run was cut short', () => {
    const exchanges = [exchange({ asked: rightOrder })];
    assert.match(page({ exchanges, complete: false }), /the run was cut short/);
    assert.doesNotMatch(page({ exchanges }), /the run was cut short/);
  });

  it('says where a record is incomplete, beside what repeats it', () => {
    const [head = ''] = page({ complete: false }).split('<h2 id="overview">');
    assert.ok(head.includes('<dt>record</dt><dd class="value">incomplete: the run was cut short</dd>'));
    assert.doesNotMatch(page({}), /<dt>record/);
  });

  it('is the same each time', () => {
    const made = exchange({ asked: wrongOrder });
    assert.equal(pageOf(made), pageOf(made));
  });
});

describe('the scenarios on a page', () => {
  const scenario = { id: 'a.feature:3', name: 'A shopper buys', tags: [], took_ms: 1 } as const;

  it('stand there with how each ended, and why one did not', () => {
    const text = page({
      scenarios: [
        { ...scenario, status: 'passed' },
        { ...scenario, name: 'A shopper pays', status: 'failed', problem: 'the shop is silent' },
      ],
    });
    const [, table = ''] = /<h2 id="scenarios">.*?<tbody>(.*?)<\/tbody>/s.exec(text) ?? [];
    const [passed = '', failed = '', ...others] = table.split('</tr>').filter((row) => row !== '');
    assert.deepEqual(others, []);
    assert.match(passed, /"verdict passed">passed<.*<td>A shopper buys<\/td><td><code>a\.feature:3</);
    assert.match(failed, /"verdict failed">failed<.*<td>A shopper pays<br>the shop is silent<\/td>/);
  });

  it('are no part of it where none was played', () => assert.doesNotMatch(page({}), /id="scenarios"/));
});

describe('the page of a run about both sides', () => {
  const both = { subject: 'both', target: 'http://127.0.0.1:8484' } as const;
  const asked = exchange({ asked: wrongOrder });
  const denied = exchange({
    id: 'kustom-1',
    from: 'kustom',
    operation: 'validation',
    asked: rightOrder,
    status: 404,
  });

  /** What stands in the page between the heading of the duties and the next one. */
  function dutiesIn(text: string): string {
    return (/<h2 id="duties">(.*?)<h2/s.exec(text)?.[1] ?? '').replaceAll(/<(?!\/?d[td]>)[^>]*>/g, '');
  }

  it('tells apart what each side has to put right, with links to it', () => {
    const text = page({ ...both, exchanges: [asked, denied] });
    assert.match(
      dutiesIn(text),
      /<dt>the shop<\/dt><dd>.*order\.line-tax.* validation\.answers-as-documented<\/dd><dt>Kustom<\/dt><dd>.*</s,
    );
    assert.doesNotMatch(dutiesIn(text), /<dt>Kustom<\/dt>.*validation\./s);
    assert.match(text, /<a href="#validation\.answers-as-documented">/);
  });

  it('says of a side without a departure that this is nothing', () => {
    assert.match(dutiesIn(page({ ...both, exchanges: [denied] })), /<dt>Kustom<\/dt><dd>nothing<\/dd>/);
  });

  it('has no such part where the run was about one side', () => {
    assert.doesNotMatch(page({ subject: 'merchant', exchanges: [denied] }), /id="duties"/);
  });
});
