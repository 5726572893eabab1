import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Exchange } from '../../src/exchange/exchange.ts';
import type { Run } from '../../src/inspect/run.ts';
import { report } from '../../src/report/document.ts';
import { html } from '../../src/report/html.ts';
import { script } from '../../src/report/page-script.ts';
import { catalogue } from '../../src/requirements/catalogue.ts';
import { exchange } from '../support/exchanges.ts';
import { rightOrder, wrongOrder } from '../support/orders.ts';
import { runOf } from '../support/runs.ts';

const hostile = `<script>alert("1" & '2')</script>`;
const escaped = /&lt;script&gt;alert\(.*?1.*? &amp; .*?2.*?\)&lt;\/script&gt;/;

/** The page without the one script that is ours. */
function page(more: Partial<Run>): string {
  const { exchanges } = runOf(more);
  const [before, after, ...others] = html(report(runOf(more), { unseenOk: [], strict: false }), {
    exchanges,
    files: [],
  }).split(`<script>${script}</script>`);
  assert.ok(before !== undefined && after !== undefined && others.length === 0);
  return before + after;
}

function pageOf(...exchanges: readonly Exchange[]): string {
  return page({ exchanges });
}

const elsewhere: readonly [about: string, run: Partial<Run>][] = [
  ['the name of a file', { exchanges: [exchange({ id: hostile, asked: wrongOrder })] }],
  ['the command', { command: `kco check ${hostile}` }],
  ['the target', { target: hostile }],
  [
    'a scenario',
    { scenarios: [{ id: hostile, name: hostile, tags: [], status: 'failed', problem: hostile, took_ms: 1 }] },
  ],
];

describe('the page of a report', () => {
  it('shows what a merchant wrote, and does not run it', () => {
    const text = pageOf(exchange({ asked: { ...rightOrder, locale: hostile } }));
    assert.match(text, escaped);
    assert.doesNotMatch(text, /<script/i);
  });

  for (const [about, run] of elsewhere) {
    it(`does not run ${about}`, () => assert.doesNotMatch(page(run), /<script/i));
  }

  it('does not run the address in a Location', () => {
    const made = exchange({ asked: rightOrder, answered: { ...rightOrder, order_id: '1' } });
    const text = pageOf({ ...made, response: { ...made.response, headers: [['Location', `https://a/${hostile}`]] } });
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
    assert.notEqual(links.length, 0);
    for (const id of links) assert.ok(anchors.includes(id), id);
  });

  it('needs nothing but itself', () => {
    const text = pageOf(exchange({ asked: wrongOrder }));
    assert.doesNotMatch(text, /<(?:link|img|iframe|script)\b|\bsrc=|@import|url\(|fetch|XMLHttp|import\(/i);
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

  it('says that a record is incomplete at the top, and beside what repeats it', () => {
    const [head = ''] = page({ complete: false }).split('<h2 id="overview">');
    assert.match(head, /The record is incomplete: the run was cut short/);
    const about = page({ complete: false });
    assert.ok(about.includes('<dt>record</dt><dd>incomplete: the run was cut short</dd>'));
    assert.doesNotMatch(page({}), /<dt>record/);
  });

  it('is the same each time', () => {
    const made = exchange({ asked: wrongOrder });
    assert.equal(pageOf(made), pageOf(made));
  });
});

describe('the scenarios on a page', () => {
  const scenario = { id: 'a.feature:3', name: 'A shopper buys', tags: [], took_ms: 1 } as const;

  it('stand there with how each ended, and why one did not, which comes first', () => {
    const text = page({
      scenarios: [
        { ...scenario, status: 'passed' },
        { ...scenario, name: 'A shopper pays', status: 'failed', problem: 'the shop is silent' },
      ],
    });
    const [, table = ''] = /<h2 id="scenarios">.*?<ul[^>]*>(.*?)<\/ul>/s.exec(text) ?? [];
    const [failed = '', passed = '', ...others] = table.split('</li>').filter((row) => row.trim() !== '');
    assert.deepEqual(others, []);
    assert.match(passed, /"verdict passed">passed<.*<span>A shopper buys<\/span>.*<code>a\.feature:3</);
    assert.match(failed, /"verdict failed">failed<.*<span>A shopper pays<br><span class="quiet">the shop is silent</);
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
    return (/<h2 id="duties">(.*?)<h2/s.exec(text)?.[1] ?? '').replaceAll(/<(?!\/?h3>)[^>]*>/g, ' ');
  }

  it('tells apart what each side has to put right, with links to it', () => {
    const text = page({ ...both, exchanges: [asked, denied] });
    assert.match(
      dutiesIn(text),
      /<h3>The shop<\/h3>.*order\.line-tax.* validation\.answers-as-documented.*<h3>Kustom<\/h3>/s,
    );
    assert.doesNotMatch(dutiesIn(text), /<h3>Kustom<\/h3>.*validation\./s);
    assert.match(text, /<a href="#validation\.answers-as-documented">/);
  });

  it('says of a side without a departure that this is nothing', () => {
    assert.match(dutiesIn(page({ ...both, exchanges: [denied] })), /<h3>Kustom<\/h3>\s*nothing/);
  });

  it('has one side where the run was about one, and no such part where nothing is owed', () => {
    const text = dutiesIn(page({ subject: 'merchant', exchanges: [denied] }));
    assert.match(text, /<h3>The shop<\/h3>.*validation\.answers-as-documented/s);
    assert.doesNotMatch(text, /<h3>Kustom/);
    assert.doesNotMatch(page({ subject: 'merchant', exchanges: [] }), /id="duties"/);
  });
});
