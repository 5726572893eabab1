import { html } from 'hono/html';
import type { Judgement, PlayedScenario } from '../../generated/conformance.ts';
import type { Exchange } from '../exchange/exchange.ts';
import { cut } from './cut.ts';
import { many } from './many.ts';
import type { Stand } from './page-evidence.ts';
import { row } from './page-judgements.ts';
import { whence } from './scenario-place.ts';

const mostCalls = 6_000;
const mostScenarios = 2_000;
const longest = 300;

/** A list under a heading that can be folded; a long one stays folded on paper. */
function group(title: string, look: 'open' | 'folded' | 'long', list: unknown) {
  const summary = html`<summary>${title}</summary>${list}`;
  switch (look) {
    case 'open':
      return html`<details class="group" open>${summary}</details>`;
    case 'folded':
      return html`<details class="group">${summary}</details>`;
    case 'long':
      return html`<details class="group long">${summary}</details>`;
  }
}

/** Requirements about which nothing is to be done, folded, a line each. */
export function quietly(title: string, judgements: readonly Judgement[]) {
  if (judgements.length === 0) return '';
  return group(`${judgements.length} ${title}`, 'folded', html`<ul class="rows">${judgements.map(row)}</ul>`);
}

function scenario(one: PlayedScenario) {
  const { name, status, problem, took_ms } = one;
  const why = problem === undefined ? '' : html`<br><span class="quiet">${cut(problem, longest)}</span>`;
  return html`<li data-find><span class="verdict ${status}">${status}</span><span>${name}${why}</span><span class="quiet"><code>${whence(one)}</code>, ${took_ms.toFixed(0)} ms</span></li>
`;
}

const ranks = { failed: 0, unplayed: 1, passed: 2 } as const;

/** The scenarios, those first that did not pass. */
export function scenarios(played: readonly PlayedScenario[]) {
  const all = played.toSorted((one, two) => ranks[one.status] - ranks[two.status]);
  const odd = all.filter(({ status }) => status !== 'passed').length;
  const more = all.length - mostScenarios;
  const rest = more > 0 ? html`<p class="quiet">${more} more stand in the JSON report.</p>` : '';
  const list = html`<ul class="rows played">${all.slice(0, mostScenarios).map(scenario)}</ul>${rest}`;
  return group(
    `${many(all.length, 'scenario')}, ${all.length - odd} of them played to their end`,
    odd > 0 ? 'open' : 'folded',
    list,
  );
}

function call(exchange: Exchange, stand: Stand) {
  const { id, request, response, operation, tookMs } = exchange;
  const anchor = stand.anchorOf(exchange);
  const name = anchor === undefined ? html`<code>${id}</code>` : html`<a href="#${anchor}"><code>${id}</code></a>`;
  const asked = operation ?? (request ? `${request.method} ${cut(request.target, 100)}` : '');
  const took = Number.isNaN(tookMs) ? '' : `${tookMs.toFixed(0)} ms`;
  return html`<li data-find>${name}<span>${asked}</span><span>${response?.status ?? ''}</span><span class="quiet">${took}</span></li>
`;
}

/** Everything that was said, a line each; links lead to what is shown whole. */
export function calls(exchanges: readonly Exchange[], stand: Stand) {
  const more = exchanges.length - mostCalls;
  const rest = more > 0 ? html`<p class="quiet">${more} more stand in the record.</p>` : '';
  const rows = exchanges.slice(0, mostCalls).map((one) => call(one, stand));
  return group(many(exchanges.length, 'exchange'), 'long', html`<ul class="rows calls">${rows}</ul>${rest}`);
}
