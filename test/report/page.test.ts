import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import type { Report } from '../../generated/conformance.ts';
import type { Exchange } from '../../src/exchange/exchange.ts';
import { html } from '../../src/report/html.ts';
import { script, scriptDigest } from '../../src/report/page-script.ts';
import { exchange } from '../support/exchanges.ts';
import { findingOf, judgementOf, many, reportOf, scenarioOf } from '../support/reports.ts';

const at = '/request/body/order_tax_amount';

function page(more: Partial<Report>, exchanges: readonly Exchange[] = []): string {
  return html(reportOf(more), { exchanges, files: [] });
}

function between(text: string, from: string, to: string): string {
  const begin = text.indexOf(from);
  return text.slice(begin, text.indexOf(to, begin));
}

describe('the policy of the page', () => {
  const [, policy = ''] = /Content-Security-Policy" content="([^"]*)"/.exec(page({})) ?? [];

  it('lets run the one script that is ours, by its digest', () => {
    assert.equal(scriptDigest, `sha256-${createHash('sha256').update(script).digest('base64')}`);
    assert.ok(policy.includes(`script-src '${scriptDigest}'`));
    assert.equal(page({}).split('<script').length, 2);
  });

  it('lets it ask nobody for anything', () => assert.match(policy, /^default-src 'none';/));
});

describe('an exchange on the page', () => {
  const asked = exchange({ asked: { order_amount: 100, order_tax_amount: 25 }, answered: { order_id: 'a' } });
  const headers = [
    ['Host', 'kustom.example'],
    ['Authorization', 'Basic masked'],
    ['Idempotency-Key', "it's"],
  ] as const;
  const one = { ...asked, request: { ...asked.request, headers } };
  const findings = [findingOf({ where: 'merchant-1', at }), findingOf({ where: 'merchant-1', at: '/response/status' })];
  const text = page({ judgements: [judgementOf({ findings })] }, [one]);

  it('is folded below the first finding about it, and a link leads there from the next', () => {
    assert.equal(text.split('<details class="evidence"').length, 2);
    assert.match(
      text,
      /<details class="evidence" id="exchange-1"><summary>merchant-1: POST \/checkout\/v3\/orders → 201, 10 ms</,
    );
    assert.match(text, /The exchange: <a href="#exchange-1">merchant-1: POST/);
  });

  it('has a field a line, and what a finding is about is marked', () => {
    assert.match(text, /^ {2}&quot;order_amount&quot;: 100,\n<mark> {2}&quot;order_tax_amount&quot;: 25<\/mark>\n\}/m);
  });

  it('can be asked again, with credentials from the environment', () => {
    const expected = [
      'curl -i -g --path-as-is -X &#39;POST&#39; &quot;$KCO_URL&quot;&#39;/checkout/v3/orders&#39; \\',
      '  -u &quot;$KCO_USERNAME:$KCO_PASSWORD&quot; \\',
      '  -H &#39;Idempotency-Key: it&#39;\\&#39;&#39;s&#39; \\',
      '  -H &#39;Content-Type:&#39; \\',
      '  --data-raw &#39;{&quot;order_amount&quot;:100,&quot;order_tax_amount&quot;:25}&#39;',
    ].join('\n');
    assert.equal(between(text, '<pre class="curl">', '</pre>').replace('<pre class="curl">', ''), expected);
  });

  it('is asked of the shop where Kustom asked', () => {
    const called = exchange({ id: 'kustom-1', from: 'kustom', operation: 'validation' });
    const words = page({ judgements: [judgementOf({ findings: [findingOf({ where: 'kustom-1', at })] })] }, [called]);
    assert.match(words, /&quot;\$SHOP_URL&quot;/);
    assert.doesNotMatch(words, /KCO_PASSWORD/);
  });

  it('of a file is the body that was checked, with nothing to ask again', () => {
    const { response: _, ...bare } = { ...asked, id: 'order.json', as: 'create request (createOrder)' };
    const words = page({ judgements: [judgementOf({})] }, [bare]);
    assert.match(words, /What was checked<\/h4><pre>\{\n.*<mark> {2}&quot;order_tax_amount/s);
    assert.doesNotMatch(words, /class="curl"/);
  });

  it('shows of a long body what is around the marks', () => {
    const lines = many(500, (nth) => ({ reference: `line ${nth}` }));
    const long = exchange({ asked: { order_lines: lines } });
    const where = '/request/body/order_lines/300/reference';
    const words = page({ judgements: [judgementOf({ findings: [findingOf({ where: 'merchant-1', at: where })] })] }, [
      long,
    ]);
    const body = between(words, 'Request</h4>', 'Answer</h4>');
    assert.match(body, /<mark> {6}&quot;reference&quot;: &quot;line 300&quot;<\/mark>/);
    assert.match(body, /… \d+ more lines …/);
    assert.doesNotMatch(body, /line 200&/);
  });

  it('that is no JSON, or was not written down, is shown as it is', () => {
    const silent = exchange({ asked: 'a=<b>', status: 'timed out' });
    const words = page({ judgements: [judgementOf({ findings })] }, [silent]);
    assert.match(words, /<pre>a=&lt;b&gt;\n<\/pre>/);
    assert.match(words, /→ timed out/);
    assert.match(words, /No body\./);
  });
});

describe('a page about very much', () => {
  const exchanges = many(5_000, (nth) =>
    exchange({ id: `merchant-${nth}`, asked: { order_tax_amount: nth, merchant_data: 'x'.repeat(2_000) } }),
  );
  const scenarios = many(500, (nth) =>
    scenarioOf({ id: `features/a.feature:${nth}`, status: nth % 2 ? 'passed' : 'failed', problem: 'é'.repeat(2_000) }),
  );
  const judgements = many(300, (nth) => {
    const own = many(30, (other) =>
      findingOf({ where: `merchant-${nth * 16 + other}`, at, actual: 'x'.repeat(3_000) }),
    );
    return judgementOf({ requirement: `order.n${nth}`, findings: own });
  });
  const text = page({ judgements, scenarios }, exchanges);

  it('stays below five megabytes', () => assert.ok(Buffer.byteLength(text) < 5_000_000, `${Buffer.byteLength(text)}`));

  it('has at least one finding of each requirement, and says how many are missing', () => {
    assert.equal(text.match(/<article /g)?.length, 300);
    for (const article of text.split('<article ').slice(1)) {
      assert.match(article, /class="finding"/);
      assert.match(article, /And \d+ more like these; the JSON report lists them all/);
    }
  });

  it('lists every scenario and every exchange', () => {
    assert.equal(text.match(/features\/a\.feature:/g)?.length, 500);
    assert.match(text, /5000 exchanges/);
    assert.match(text, /<code>merchant-4999<\/code>/);
  });

  it('has nothing twice under one id, and no link that leads nowhere', () => {
    const anchors = [...text.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    const known = new Set(anchors);
    assert.equal(known.size, anchors.length);
    for (const [, id = ''] of text.matchAll(/ href="#([^"]*)"/g)) assert.ok(known.has(id), id);
  });
});
