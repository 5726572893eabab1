import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { PassThrough } from 'node:stream';
import { after, before, describe, it, type TestContext } from 'node:test';
import { type Browser, chromium, type Page } from 'playwright-core';
import { buyingPages } from '../../src/cli/certify/buying-page.ts';
import { run } from '../../src/cli/main.ts';
import { shopper } from '../../src/driver/shopper.ts';
import { bytes } from '../../src/exchange/handler.ts';
import { movable } from '../../src/sandbox/movable-clock.ts';
import { shopping } from '../../src/sandbox/shopping.ts';
import { sandboxAccount } from '../../src/simulator/credentials.ts';
import { servedFor } from '../io/sockets.ts';
import { keptTerminal } from '../io/terminals.ts';
import { scriptedClock } from '../support/clock.ts';
import { freshFolder } from '../support/commands.ts';
import { freshSimulator } from '../support/simulators.ts';

const program = process.env.KCO_CHROMIUM ?? '';
const skip = existsSync(program) ? false : 'KCO_CHROMIUM names no Chromium';

describe('the page on which a person buys', () => {
  const get = async ({ handler }: ReturnType<typeof buyingPages>, target: string) => {
    const { status, body } = await handler({ method: 'GET', target, headers: [], body: new Uint8Array() });
    return { status, text: new TextDecoder().decode(body) };
  };

  it('shows the checkout as Kustom gave it, and knows no other order', async () => {
    const pages = buyingPages();
    pages.show('one', '<div id="checkout"><script>pay()</script></div>');
    const { status, text } = await get(pages, '/one?from=mail');
    assert.equal(status, 200);
    assert.ok(text.includes('<main><div id="checkout"><script>pay()</script></div></main>'));
    assert.equal((await get(pages, '/other')).status, 404);
    assert.equal((await get(pages, '/other/state')).status, 404);
  });

  it('says how its order stands, and where the next one is', async () => {
    const pages = buyingPages();
    const state = async (id: string) => JSON.parse((await get(pages, `/${id}/state`)).text);
    pages.show('one', '');
    assert.deepEqual(await state('one'), { state: 'open' });
    pages.settle('one', 'bought');
    assert.deepEqual(await state('one'), { state: 'bought' });
    pages.show('two', '');
    assert.deepEqual(await state('one'), { state: 'bought', next: '/two' });
    pages.settle('two', 'left');
    assert.deepEqual(await state('two'), { state: 'left' });
  });
});

/** What Kustom puts into an order: a container, and a script that fills it and lets somebody pay. */
function snippetFor(origin: string, orderId: string): string {
  const pay = `fetch('${origin}/pay/${orderId}', { method: 'POST', mode: 'no-cors' })`;
  return `<div id="kustom-checkout-container"></div><script>
const button = document.createElement('button');
button.textContent = 'Pay';
button.onclick = () => ${pay};
document.getElementById('kustom-checkout-container').append(button);
</script>`;
}

/** A Kustom whose checkout lives in the browser; no call of its API buys. */
async function kustom(test: TestContext): Promise<string> {
  const simulated = freshSimulator({ accounts: [sandboxAccount] });
  const buyer = shopper(shopping(simulated, movable(scriptedClock())), 'kco.test');
  const { origin } = await servedFor(test, async (asked) => {
    const [, place, id = ''] = asked.target.split('/');
    if (place === 'pay') {
      await buyer.buys(id);
      return { status: 204, headers: [], body: new Uint8Array() };
    }
    const answered = await simulated.handler(asked);
    const text = new TextDecoder().decode(answered.body);
    if (!text.includes('"html_snippet"')) return answered;
    const order = JSON.parse(text);
    const html_snippet = snippetFor(origin, order.order_id);
    const headers = answered.headers.filter(([name]) => name.toLowerCase() !== 'content-length');
    return { ...answered, headers, body: bytes(JSON.stringify({ ...order, html_snippet })) };
  });
  return origin;
}

describe('kco certify --interactive in a browser', { skip, timeout: 90_000 }, () => {
  let browser: Browser;
  before(async () => {
    const args = ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
    browser = await chromium.launch({ executablePath: program, args });
  });
  after(() => browser?.close());

  /** A page as wide as a telephone, and every address that it asks. */
  async function opened(address: string): Promise<{ page: Page; asked: Set<string>; odd: string[] }> {
    const page = await (await browser.newContext({ viewport: { width: 360, height: 740 } })).newPage();
    const asked = new Set<string>();
    const odd: string[] = [];
    page.on('request', (request) => asked.add(new URL(request.url()).origin));
    page.on('pageerror', ({ message }) => odd.push(message));
    await page.goto(address);
    return { page, asked, odd };
  }

  async function isOpenToEverybody(page: Page): Promise<void> {
    await page.evaluate(readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'));
    const { violations } = (await page.evaluate('axe.run()')) as { violations: { id: string }[] };
    assert.deepEqual(
      violations.map(({ id }) => id),
      [],
    );
    assert.equal(await page.evaluate('document.documentElement.scrollWidth <= innerWidth'), true);
  }

  it('waits on a page that says what to do, is bought from the keyboard, and goes on: exit 0', async (test) => {
    const target = await kustom(test);
    const { terminal, says, stderr, stdout } = keptTerminal(freshFolder(test));
    const words = ['--market', 'SE', '--interactive', '--tags', '@contract and @om.allowed-cancel-accepted'];
    const certified = run(['certify', '--target', target, ...words], { ...terminal, stdin: new PassThrough() });
    const told = await says(/buy this order at \S+/);
    const address = told.replace('buy this order at ', '');
    const { page, asked, odd } = await opened(address);
    assert.equal(await page.getByRole('heading').textContent(), 'Buy this for kco');
    assert.match((await page.getByRole('status').textContent()) ?? '', /^Waiting/);
    await isOpenToEverybody(page);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText(/^(?:Bought\.|The run is over)/).waitFor();
    assert.equal(await certified, 0, stderr() + stdout());
    assert.deepEqual([...asked].toSorted(), [new URL(address).origin, target].toSorted());
    assert.deepEqual(odd, []);
  });
});
