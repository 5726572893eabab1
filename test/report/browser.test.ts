import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { html } from '../../src/report/html.ts';
import { exchange } from '../support/exchanges.ts';
import { findingOf, judgementOf, reportOf, scenarioOf } from '../support/reports.ts';

const program = process.env.KCO_CHROMIUM ?? '';
const skip = existsSync(program) ? false : 'KCO_CHROMIUM names no Chromium';
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const where = 'merchant-1';
const long = 'https://wiki.example/'.padEnd(300, 'abc');
const human = [
  {
    id: 'HUM-1',
    title: 'A shopper buys.',
    who: 'tester',
    state: 'passed',
    person: 'Eve',
    date: '2026-11-20',
    evidence: long,
  },
  { id: 'HUM-2', title: 'The bank leads back.', who: 'legal', state: 'open' },
  { id: 'HUM-3', title: 'A cart stays.', who: 'tester', state: 'failed', person: 'Bo', date: '2026-11-21' },
  { id: 'HUM-4', title: 'Texts are right.', who: 'tester', state: 'not applicable', person: 'Bo', date: '2026-11-21' },
] as const;
const against = {
  baseline: `runs/${'x'.repeat(120)}`,
  unlike: ['profile: smoke there, full here'],
  vanished: [{ requirement: 'order.unseen', why: 'no occasion' }],
  gone: [`features/${'y'.repeat(120)}.feature: A basket`],
  departed: ['order.example'],
  doubted: ['order.doubt'],
  mended: ['order.held'],
};
const report = reportOf({
  target: 'https://a.example',
  human,
  against,
  shard: { nth: 2, of: 5 },
  complete: false,
  unjudged: ['shard 3 of 5 is missing'],
  judgements: [
    judgementOf({ findings: [findingOf({ where, at: '/request/body/order_tax_amount', working: 'a sum' })] }),
    judgementOf({
      requirement: 'order.doubt',
      verdict: 'warn',
      findings: [findingOf({ where, at: '/response/status' })],
    }),
    judgementOf({ requirement: 'order.held', verdict: 'pass', findings: [] }),
    judgementOf({ requirement: 'order.unseen', verdict: 'unseen', reason: 'no occasion', judged: 0, findings: [] }),
  ],
  scenarios: [scenarioOf({}), scenarioOf({ id: 'features/b.feature:9', status: 'failed', problem: 'No answer.' })],
});
const exchanges = [exchange({ asked: { order_tax_amount: 25, merchant_data: 'x'.repeat(500) } })];

describe('the page in a browser', { skip }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'kco-page-'));
  const file = join(folder, 'report.html');
  let browser: Browser;
  before(async () => {
    writeFileSync(file, html(report, { exchanges, files: [] }));
    browser = await chromium.launch({ executablePath: program, args: ['--no-sandbox'] });
  });
  after(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true });
  });

  /** The page, opened from the disk; what goes wrong in it, or is asked of anybody, is told. */
  async function opened(look: Parameters<Browser['newContext']>[0], hash = ''): Promise<[page: Page, odd: string[]]> {
    const page = await (await browser.newContext(look)).newPage();
    const odd: string[] = [];
    page.on('pageerror', ({ message }) => odd.push(message));
    page.on('console', (message) => odd.push(message.text()));
    page.on('request', (request) => {
      if (!request.url().startsWith('file:')) odd.push(request.url());
    });
    await page.goto(`${pathToFileURL(file)}${hash}`);
    return [page, odd];
  }

  const looks = [
    ['by day', { colorScheme: 'light', viewport: { width: 1_200, height: 900 } }],
    ['by night', { colorScheme: 'dark', viewport: { width: 1_200, height: 900 } }],
    ['on a telephone', { colorScheme: 'light', viewport: { width: 360, height: 740 } }],
  ] as const;
  for (const [about, look] of looks) {
    it(`is open to everybody ${about}, also where it is unfolded, and no wider than the screen`, async () => {
      const [page, odd] = await opened({ ...look, bypassCSP: true });
      for (const folded of await page.locator('details').all())
        await folded.evaluate((one) => one.setAttribute('open', ''));
      await page.evaluate(axe);
      const { violations } = (await page.evaluate('axe.run()')) as {
        violations: { id: string; nodes: { html: string }[] }[];
      };
      assert.deepEqual(
        violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`),
        [],
      );
      assert.equal(await page.evaluate('document.documentElement.scrollWidth <= innerWidth'), true);
      assert.deepEqual(odd, []);
    });
  }

  it('is searched from the keyboard, and says how much was found', async () => {
    const [page, odd] = await opened({});
    const held = page.locator('[id="order.held"]');
    assert.equal(await held.isVisible(), false);
    await page.getByLabel('Search').focus();
    await page.keyboard.type('HELD holds');
    assert.equal(await page.getByRole('status').textContent(), '1 of 17 match');
    assert.equal(await held.isVisible(), true);
    assert.equal(await page.locator('[id="order.example"]').isVisible(), false);
    await page.getByLabel('Search').fill('');
    assert.equal(await page.locator('[id="order.example"]').isVisible(), true);
    assert.equal(await held.isVisible(), false);
    assert.deepEqual(odd, []);
  });

  it('unfolds what a link leads to', async () => {
    const [page] = await opened({}, '#order.held');
    assert.equal(await page.locator('[id="order.held"]').isVisible(), true);
    assert.equal(await page.locator('#exchange-1 pre').first().isVisible(), false);
    await page.locator('a[href="#exchange-1"]').first().focus();
    await page.keyboard.press('Enter');
    await page.locator('#exchange-1 pre').first().waitFor({ state: 'visible' });
  });

  it('leads by the keyboard to what a person has to see, and from a departure back to the verdict', async () => {
    const [page] = await opened({ reducedMotion: 'reduce', viewport: { width: 1_200, height: 500 } });
    const top = 'document.querySelector(location.hash).getBoundingClientRect().top';
    await page.locator('nav a[href="#people"]').focus();
    await page.keyboard.press('Enter');
    assert.ok(Number(await page.evaluate(top)) < 200);
    await page.locator('.back a').first().focus();
    await page.keyboard.press('Enter');
    assert.ok(Math.abs(Number(await page.evaluate(top))) < 200);
    await page.keyboard.press('Tab');
    const outline = 'getComputedStyle(document.activeElement).outlineStyle';
    assert.equal(await page.evaluate(outline), 'solid');
  });

  it('copies the command that asks again', async () => {
    const [page] = await opened({ permissions: ['clipboard-read', 'clipboard-write'] }, '#exchange-1');
    await page.getByRole('button', { name: 'Copy' }).first().focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Copied' }).waitFor();
    assert.match(String(await page.evaluate('navigator.clipboard.readText()')), /^curl -i .*--data-raw '.*'$/s);
  });

  it('shows on paper what is folded, with its script and without, but for the list of all exchanges', async () => {
    const height = (what: string) => `document.querySelector('${what}').getBoundingClientRect().height`;
    for (const javaScriptEnabled of [true, false]) {
      const [page] = await opened({ javaScriptEnabled });
      await page.emulateMedia({ media: 'print' });
      assert.ok(Number(await page.evaluate(height('#exchange-1 pre'))) > 0);
      assert.ok(Number(await page.evaluate(height('[id="order.held"]'))) > 0);
      assert.equal(await page.locator('.rows.calls li').first().isVisible(), false);
    }
    const [page] = await opened({});
    const open = 'document.querySelectorAll("details[open]").length';
    const before = Number(await page.evaluate(open));
    await page.evaluate('dispatchEvent(new Event("beforeprint"))');
    assert.equal(await page.evaluate(open), Number(await page.locator('details:not(.long)').count()));
    await page.evaluate('dispatchEvent(new Event("afterprint"))');
    assert.equal(await page.evaluate(open), before);
  });

  it('shows the same without its script, but for the search', async () => {
    const [page] = await opened({ javaScriptEnabled: false });
    assert.equal(await page.getByLabel('Search').isVisible(), false);
    await page.getByText('merchant-1: POST').first().click();
    assert.equal(await page.getByText('To ask it again').isVisible(), true);
  });
});
