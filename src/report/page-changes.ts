import { html } from 'hono/html';
import type { Change, Report } from '../../generated/conformance.ts';
import { hitsInWords } from './changes.ts';
import { cut } from './cut.ts';
import { metAt, quietGroups, stepOf, whyQuiet } from './quiet-changes.ts';

const mostChanges = 1_000;
const longest = 300;

const classes = { safe: 'pass', breaking: 'fail', 'cannot tell': 'warn' } as const;

function change(one: Change) {
  return html`<li data-find><span class="verdict ${classes[one.is]}">${one.is}</span><code>${cut(metAt(one), longest)}</code><span><code>${cut(stepOf(one), longest)}</code><br>${cut(whyQuiet(one), longest)}</span><span class="quiet">${one.fingerprint}</span></li>
`;
}

/** Whom the changes hit, and what to play because of them; nothing where nobody asked. */
export function hit(report: Report) {
  const [sentence, ...commands] = hitsInWords(report);
  if (sentence === undefined) return '';
  const block = commands.length === 0 ? '' : html`<pre>${commands.map((one) => one.trim()).join('\n')}</pre>`;
  return html`<section class="card"><p>${sentence}</p>${block}</section>`;
}

/** The changes about which nothing is to be done, folded, a line each. */
export function quietChanges(report: Report) {
  return quietGroups(report).map(({ title, changes }) => {
    const more = changes.length - mostChanges;
    const rest = more > 0 ? html`<p class="quiet">${more} more stand in the JSON report.</p>` : '';
    const list = html`<ul class="rows">${changes.slice(0, mostChanges).map(change)}</ul>${rest}`;
    return html`<details class="group"><summary>${title}: ${changes.length}</summary>${list}</details>`;
  });
}
