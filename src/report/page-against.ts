import { html } from 'hono/html';
import type { Against, Report } from '../../generated/conformance.ts';
import { cut } from './cut.ts';

const most = 200;
const longest = 300;

interface Difference {
  readonly kind: string;
  readonly looks: 'fail' | 'warn' | 'pass' | 'unseen';
  /** The id of a requirement, where it is about one; what is not in this report has no anchor to lead to. */
  readonly id?: string;
  readonly words: string;
}

function differences({ unlike, vanished, gone, departed, doubted, mended }: Against): Difference[] {
  const of = (kind: string, looks: Difference['looks'], ids: readonly string[]) =>
    ids.map((id): Difference => ({ kind, looks, id, words: '' }));
  return [
    ...unlike.map((words): Difference => ({ kind: 'not of a kind', looks: 'unseen', words })),
    ...vanished.map(({ requirement: id, why }): Difference => ({ kind: 'vanished', looks: 'fail', id, words: why })),
    ...gone.map((words): Difference => ({ kind: 'not played', looks: 'fail', words })),
    ...of('newly departs', 'fail', departed),
    ...of('newly in doubt', 'warn', doubted),
    ...of('mended', 'pass', mended),
  ];
}

function row({ kind, looks, id, words }: Difference, anchors: ReadonlySet<string>) {
  const code = html`<code>${id}</code>`;
  const name = id === undefined ? '' : anchors.has(id) ? html`<a href="#${id}">${code}</a> ` : html`${code} `;
  return html`<li data-find><span class="verdict ${looks}">${kind}</span><span>${name}${cut(words, longest)}</span></li>
`;
}

/** How a run differs from the earlier one that it was held against: what vanished there is a departure here. */
export function against({ against: compared, judgements }: Report) {
  if (!compared) return '';
  const anchors = new Set(judgements.map(({ requirement }) => requirement));
  const all = differences(compared);
  const more = all.length - most;
  const rest = more > 0 ? html`<p class="quiet">${more} more stand in the JSON report.</p>` : '';
  const list = html`<ul class="rows against">${all.slice(0, most).map((one) => row(one, anchors))}</ul>${rest}`;
  const told = all.length === 0 ? html`<p>Nothing differs.</p>` : list;
  return html`<h2 id="against">Held against an earlier run</h2><p>The earlier one is <code>${compared.baseline}</code>.</p>${told}`;
}
