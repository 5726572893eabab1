import { html } from 'hono/html';
import type { Change, Judgement } from '../../generated/conformance.ts';
import type { Stand } from './page-evidence.ts';
import { fact, findings } from './page-findings.ts';
import type { Room } from './room.ts';

const parties = { merchant: 'the shop', kustom: 'Kustom', both: 'whoever writes it' } as const;

/** One requirement that is departed from, whole: where, what was expected, what to do, and on what authority. */
export function departure(one: Judgement, changes: ReadonlyMap<string, Change>, stand: Stand, space: Room) {
  const { requirement, verdict, statement, problem, judged, level, binds, source, remedy, accepted = [] } = one;
  const known = accepted.map(({ reason, until }) => fact('accepted', until ? `${reason}, until ${until}` : reason));
  const outcome = problem ? `our mistake: ${problem}` : `judged ${judged} ×, ${one.findings.length} found`;
  return html`<article class="card departure ${verdict}" id="${requirement}" data-find>
<header><span class="verdict ${verdict}">${verdict}</span><h3><a href="#${requirement}"><code>${requirement}</code></a></h3></header>
<p class="statement">${statement}</p>
${findings(one.findings, changes, stand, space)}
<p class="todo"><b>To do:</b> ${remedy}</p>
<dl class="facts">${fact('outcome', outcome)}${fact('owed by', `${parties[binds]} (${level})`)}${known}${fact('because', source.gist)}
<dt>source</dt><dd><code>${[source.document, ...source.at].join(' ')}</code></dd></dl>
<p class="back"><a href="#top">Back to the verdict</a></p>
</article>`;
}

/** One requirement in a line: nothing is to be done about it. */
export function row({ requirement, verdict, statement, judged, reason }: Judgement) {
  return html`<li id="${requirement}" data-find><span class="verdict ${verdict}">${verdict}</span><code>${requirement}</code><span>${statement}</span><span class="quiet">${reason ?? `${judged} ×`}</span></li>
`;
}
