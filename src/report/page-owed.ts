import { html } from 'hono/html';
import type { HumanCheck, Judgement, Report } from '../../generated/conformance.ts';
import { cut } from './cut.ts';
import { type Duty, dutiesOf } from './duties.ts';
import { tallied } from './people.ts';

const longest = 400;

function capital(word: string): string {
  return `${word[0]?.toUpperCase()}${word.slice(1)}`;
}

const subjects = { merchant: 'the shop', kustom: 'Kustom', both: 'whoever wrote it' } as const;

/** Who has to put what right; a run about one side has one who owes all of it. */
function sides(report: Report): Duty[] {
  const told = dutiesOf(report);
  if (told.length > 0) return told;
  const all = report.judgements.filter(({ verdict }) => verdict === 'fail' || verdict === 'warn');
  return all.length === 0
    ? []
    : [{ name: subjects[report.subject], requirements: all.map(({ requirement }) => requirement) }];
}

function side({ name, requirements }: Duty, judgements: ReadonlyMap<string, Judgement>) {
  const items = requirements.map((id) => {
    const { verdict = 'fail', statement = '' } = judgements.get(id) ?? {};
    return html`<li><a href="#${id}"><code>${id}</code></a> <span class="verdict ${verdict}">${verdict}</span><br>${statement}</li>`;
  });
  return html`<section class="card"><h3>${capital(name)}</h3>${items.length === 0 ? html`<p class="quiet">nothing</p>` : html`<ul>${items}</ul>`}</section>`;
}

/** The questions that only people can answer, as long as one of them is open or was answered with no. */
function asked(human: readonly HumanCheck[]) {
  const failed = human.filter(({ state }) => state === 'failed');
  const open = human.filter(({ state }) => state === 'open');
  if (failed.length + open.length === 0) return '';
  const link = ({ id }: HumanCheck) => html`<a href="#${id}"><code>${id}</code></a>`;
  const failing = failed.map(
    (one) => html`<li>${link(one)} <span class="verdict failed">failed</span><br>${one.title}</li>`,
  );
  const byWhom = [...Map.groupBy(open, ({ who }) => who)].map(
    ([who, them]) => html`<li>Open, for ${who}: ${them.map((one) => html`${link(one)} `)}</li>`,
  );
  return html`<section class="card"><h3>People</h3><p class="quiet">${tallied(human)}</p><ul>${failing}${byWhom}</ul></section>`;
}

function unjudged({ unjudged: sentences = [], against, complete }: Report) {
  const lost = (against?.vanished.length ?? 0) + (against?.gone.length ?? 0);
  const items = [
    ...(complete ? [] : [html`<li>The record is incomplete: the run was cut short. What is there was judged.</li>`]),
    ...sentences.map((sentence) => html`<li>${capital(cut(sentence, longest))}.</li>`),
    ...(lost > 0 ? [html`<li><a href="#against">${lost} that the earlier run had are not here</a></li>`] : []),
  ];
  return items.length === 0
    ? ''
    : html`<section class="card"><h3>Missing from this run</h3><ul>${items}</ul></section>`;
}

/** Who has to do what before a verdict is a good one: each side, people, and what the run lacks. Nothing where all is done. */
export function owed(report: Report) {
  const judgements = new Map(report.judgements.map((one) => [one.requirement, one]));
  const told = sides(report).map((one) => side(one, judgements));
  const cards = [...told, asked(report.human ?? []), unjudged(report)].filter((card) => card !== '');
  return cards.length === 0 ? '' : html`<h2 id="duties">To put right</h2><div class="sides">${cards}</div>`;
}
