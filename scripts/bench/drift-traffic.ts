import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Pair } from './pairs.ts';

const exchanges = 2_000;

const line = { type: 'physical', reference: 'C-1', name: 'Cup', quantity: 1, unit_price: 1_000, tax_rate: 2_500 };
const order = {
  purchase_country: 'SE',
  purchase_currency: 'SEK',
  locale: 'sv-se',
  order_amount: 20_000,
  order_tax_amount: 4_000,
  order_lines: Array.from({ length: 20 }, () => ({ ...line, total_amount: 1_000, total_tax_amount: 200 })),
};

/** A creation as HAR has it; every tenth answer has a field that no document knows. */
function entry(nth: number): object {
  const id = `0f000000-0000-4000-8000-${String(nth).padStart(12, '0')}`;
  const headers = [{ name: 'Content-Type', value: 'application/json' }];
  const answered = { order_id: id, status: 'checkout_incomplete', ...order, ...(nth % 10 === 0 ? { hint: 'x' } : {}) };
  const url = 'https://api.playground.kustom.co/checkout/v3/orders';
  const sizes = { cookies: [], headersSize: -1, bodySize: -1 };
  const asked = { mimeType: 'application/json', text: JSON.stringify(order) };
  const content = { size: -1, mimeType: 'application/json', text: JSON.stringify(answered) };
  return {
    startedDateTime: '2026-11-22T10:00:00.000Z',
    time: 5,
    request: { method: 'POST', url, httpVersion: 'HTTP/1.1', headers, queryString: [], postData: asked, ...sizes },
    response: { status: 201, statusText: '', httpVersion: 'HTTP/1.1', headers, content, redirectURL: '', ...sizes },
    cache: {},
    timings: { send: 0, wait: 5, receive: 0 },
  };
}

/** Traffic held against its description, process against process; `redocly drift` is told the same file. */
export function driftInTraffic(
  root: string,
  installed: string,
  start: (...words: readonly string[]) => () => void,
): Pair {
  const folder = join(installed, 'traffic');
  mkdirSync(folder);
  const file = join(folder, 'traffic.har');
  const entries = Array.from({ length: exchanges }, (_, nth) => entry(nth));
  writeFileSync(file, JSON.stringify({ log: { version: '1.2', creator: { name: 'bench', version: '1' }, entries } }));
  const description = join(root, 'specs/checkout.yaml');
  const redocly = join(root, 'node_modules/@redocly/cli/bin/cli.js');
  return {
    about: '`kco drift` of 2 000 recorded exchanges, against `redocly drift`',
    limit: 0.5,
    ours: start(join(installed, 'bin/kco.cjs'), 'drift', file, '--pinned', description),
    theirs: start(redocly, 'drift', file, '--api', description),
    times: 1,
  };
}
