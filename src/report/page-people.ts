import { html } from 'hono/html';
import type { HumanCheck, Report } from '../../generated/conformance.ts';
import { cut } from './cut.ts';
import { ranked, tallied } from './people.ts';

const longest = 500;
const looks = { open: 'open', passed: 'passed', failed: 'failed', 'not applicable': 'unseen' } as const;

/** What somebody names as proof: a link where it is an address, else as it was written. */
function proof(evidence: string) {
  const words = cut(evidence, longest);
  return /^https?:\/\/[^\s/]/i.test(evidence) ? html`<a href="${evidence}" rel="noreferrer">${words}</a>` : words;
}

function attested({ state, who, person, date, reason, evidence }: HumanCheck) {
  if (state === 'open') return html`<span class="quiet">Nobody has attested it. It is a question for: ${who}.</span>`;
  const by = [person, date].filter((part) => part !== undefined).join(', ');
  const why = reason === undefined ? '' : html`<br>${cut(reason, longest)}`;
  return html`<span class="quiet">${by}${why}${evidence === undefined ? '' : html`<br>Evidence: ${proof(evidence)}`}</span>`;
}

function row(one: HumanCheck) {
  const { id, title, state } = one;
  return html`<li id="${id}" data-find><span class="verdict ${looks[state]}">${state}</span><code>${id}</code><span>${title}<br>${attested(one)}</span></li>
`;
}

/** What only a person can see: who has said what of it, when, and on what evidence; what is open comes first. */
export function people({ human = [] }: Report) {
  if (human.length === 0) return '';
  return html`<h2 id="people">For a person to see</h2><p>${tallied(human)}, as attested in kco.yaml.</p><ul class="rows human">${ranked(human).map(row)}</ul>`;
}
