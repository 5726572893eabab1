import type { Exchange } from '../../src/exchange/exchange.ts';
import type { Run } from '../../src/inspect/run.ts';
import { ctrf } from '../../src/report/ctrf.ts';
import { report } from '../../src/report/document.ts';
import { github } from '../../src/report/github.ts';
import { html } from '../../src/report/html.ts';
import { json } from '../../src/report/json.ts';
import { junit } from '../../src/report/junit.ts';
import { markdown } from '../../src/report/markdown.ts';
import { sarif } from '../../src/report/sarif.ts';
import { orderOf } from './orders.ts';

const body = orderOf(5);
const wrong = body.replace(/"total_tax_amount": ?\d+/, '"total_tax_amount": 1');

/** A creation of an order; every tenth states a wrong tax. */
function creation(nth: number): Exchange {
  const request = { method: 'POST', target: '/checkout/v3/orders', headers: [], body: nth % 10 === 0 ? wrong : body };
  const response = { status: 503, headers: [], body: '' };
  const id = `merchant-${nth + 1}`;
  return { id, from: 'merchant', operation: 'createOrder', at: nth, tookMs: 1, request, response };
}

const run: Run = {
  command: 'kco proxy',
  subject: 'both',
  target: 'playground',
  profile: 'full',
  insists: false,
  markets: [],
  seed: 1,
  startedAt: 0,
  finishedAt: 5_000,
  complete: true,
  exchanges: Array.from({ length: 5_000 }, (_, nth) => creation(nth)),
  scenarios: [],
};

function timed<Result>(work: () => Result): readonly [Result, ms: number] {
  const began = performance.now();
  const result = work();
  return [result, performance.now() - began];
}

/** How long it takes to judge a run of 5 000 exchanges, and to write every format of its report; cold, as a command is. */
export function reporting(): string[] {
  const [judged, judging] = timed(() => report(run, { unseenOk: [], strict: false }));
  const evidence = { exchanges: run.exchanges, files: [] };
  const formats = { json, html, markdown, junit, sarif, ctrf, github };
  let all = judging;
  const parts = Object.entries(formats).map(([name, write]) => {
    const [text, ms] = timed(() => write(judged, evidence));
    all += ms;
    return `${name} ${ms.toFixed(0)} ms (${(text.length / 1e6).toFixed(1)} MB)`;
  });
  return [
    `a report on 5 000 exchanges: judged in ${judging.toFixed(0)} ms; ${parts.join(', ')}; all in ${all.toFixed(0)} ms; wanted at most 2 000 ms`,
  ];
}
