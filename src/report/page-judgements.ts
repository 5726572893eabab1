import { html } from 'hono/html';
import type { Finding, Judgement } from '../../generated/conformance.ts';
import { placeOf } from './calls.ts';
import { cut } from './cut.ts';
import type { Room, Shown, Stand } from './page-evidence.ts';

// The first one always, then as many as somebody reads, as long as there is room.
const mostFindings = 20;
const longest = 2_000;

/** One name and what is said of it; nothing where nothing is. */
export function fact(name: string, value: string | undefined) {
  return value === undefined || value === '' ? '' : html`<dt>${name}</dt><dd>${cut(value, longest)}</dd>`;
}

function side(label: string, verdict: string, value: string, why: string | undefined) {
  const reason = why === undefined ? '' : html`<p class="why">${cut(why, longest)}</p>`;
  return html`<div class="${verdict}"><span class="label">${label}</span><p class="value">${cut(value, longest)}</p>${reason}</div>`;
}

function evidence(shown: Shown | undefined) {
  switch (shown?.is) {
    case undefined:
      return '';
    case 'here':
      return shown.block;
    case 'above':
      return html`<p class="quiet">The exchange: <a href="#${shown.anchor}">${shown.says}</a></p>`;
    case 'left out':
      return html`<p class="quiet">The exchange is not on this page, to keep it small: ${shown.says}. It stands in the record.</p>`;
  }
}

function said(one: Finding) {
  const { at, expected, actual, working, mistake, schema, change, nearest = [] } = one;
  const right = nearest.map(({ path, value }) => `${path} ${value}`).join(', ');
  return html`<p>At <code>${cut(`${placeOf(one)} ${at}`.trim(), longest)}</code></p>
<div class="both">${side('expected', 'pass', expected, working)}${side('actual', 'fail', actual, mistake)}</div>
${right === '' && !schema && !change ? '' : html`<dl class="facts">${fact('nearest right', right)}${fact('schema', schema)}${fact('change', change)}</dl>`}`;
}

function findings({ findings: all }: Judgement, stand: Stand, space: Room) {
  const shown: ReturnType<typeof said>[] = [];
  for (const one of all.slice(0, mostFindings)) {
    const words = said(one);
    if (!space.take(`${words}`) && shown.length > 0) break;
    shown.push(html`<div class="finding">${words}${evidence(stand.show(one))}</div>`);
  }
  const more = all.length - shown.length;
  const rest = more > 0 ? html`<p class="quiet">And ${more} more like these; the JSON report lists them all.</p>` : '';
  return html`${shown}${rest}`;
}

const parties = { merchant: 'the shop', kustom: 'Kustom', both: 'whoever writes it' } as const;

/** One requirement that is departed from, whole: where, what was expected, what to do, and on what authority. */
export function departure(one: Judgement, stand: Stand, space: Room) {
  const { requirement, verdict, statement, problem, judged, level, binds, source, remedy, accepted = [] } = one;
  const known = accepted.map(({ reason, until }) => fact('accepted', until ? `${reason}, until ${until}` : reason));
  const outcome = problem ? `our mistake: ${problem}` : `judged ${judged} ×, ${one.findings.length} found`;
  return html`<article class="card departure ${verdict}" id="${requirement}" data-find>
<header><span class="verdict ${verdict}">${verdict}</span><h3><code>${requirement}</code></h3></header>
<p class="statement">${statement}</p>
${findings(one, stand, space)}
<p class="todo"><b>To do:</b> ${remedy}</p>
<dl class="facts">${fact('outcome', outcome)}${fact('owed by', `${parties[binds]} (${level})`)}${known}${fact('because', source.gist)}
<dt>source</dt><dd><code>${[source.document, ...source.at].join(' ')}</code></dd></dl>
</article>`;
}

/** One requirement in a line: nothing is to be done about it. */
export function row({ requirement, verdict, statement, judged, reason }: Judgement) {
  return html`<li id="${requirement}" data-find><span class="verdict ${verdict}">${verdict}</span><code>${requirement}</code><span>${statement}</span><span class="quiet">${reason ?? `${judged} ×`}</span></li>
`;
}
