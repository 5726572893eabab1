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
const report = reportOf({
  target: 'https://a.example',
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
    assert.equal(await page.getByRole('status').textContent(), '1 of 7 match');
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

  it('shows the same without its script, but for the search', async () => {
    const [page] = await opened({ javaScriptEnabled: false });
    assert.equal(await page.getByLabel('Search').isVisible(), false);
    await page.getByText('merchant-1: POST').first().click();
    assert.equal(await page.getByText('To ask it again').isVisible(), true);
  });
});
