import { html } from 'hono/html';
import type { Change, Finding } from '../../generated/conformance.ts';
import { alike } from './alike.ts';
import { placeOf } from './calls.ts';
import { changeOf, placesOf } from './changes.ts';
import { cut } from './cut.ts';
import type { Shown, Stand } from './page-evidence.ts';
import type { Room } from './room.ts';

// The first one always, then as many as somebody reads, as long as there is room; of what is the same the first few show it.
const mostThings = 15;
const mostOfAThing = 5;
const longest = 2_000;

/** One name and what is said of it; nothing where nothing is. */
export function fact(name: string, value: string | undefined) {
  return value === undefined || value === '' ? '' : html`<dt>${name}</dt><dd>${cut(value, longest)}</dd>`;
}

function side(label: string, verdict: string, value: string, why: string | undefined) {
  const reason = why === undefined ? '' : html`<p class="why">${cut(why, longest)}</p>`;
  return html`<div class="${verdict}"><span class="label">${label}</span><p class="value">${cut(value, longest)}</p>${reason}</div>`;
}

/** The exchange that a finding is in; where several findings say the same, the place by itself if no exchange is known. */
function evidence(one: Finding, shown: Shown | undefined, isOneOfMany: boolean) {
  switch (shown?.is) {
    case undefined:
      return isOneOfMany ? html`<p class="quiet"><code>${cut(placeOf(one), longest)}</code></p>` : '';
    case 'here':
      return shown.block;
    case 'above':
      return html`<p class="quiet">The exchange: <a href="#${shown.anchor}">${shown.says}</a></p>`;
    case 'left out':
      return html`<p class="quiet">The exchange is not on this page, to keep it small: ${shown.says}. It stands in the record.</p>`;
  }
}

function place(one: Finding, count: number) {
  if (count === 1) return html`<p>At <code>${cut(`${placeOf(one)} ${one.at}`.trim(), longest)}</code></p>`;
  const where = one.at === '' ? 'At the same' : html`At <code>${cut(one.at, longest)}</code>`;
  return html`<p>${where}, ${count} times:</p>`;
}

function said(one: Finding, count: number) {
  const { expected, actual, working, mistake, schema, nearest = [] } = one;
  const right = nearest.map(({ path, value }) => `${path} ${value}`).join(', ');
  return html`${place(one, count)}
<div class="both">${side('expected', 'pass', expected, working)}${side('actual', 'fail', actual, mistake)}</div>
${right === '' && !schema ? '' : html`<dl class="facts">${fact('nearest right', right)}${fact('schema', schema)}</dl>`}`;
}

/** A change of a description: where it is met, what stood there, what stands there now and what that means. */
function changed({ expected, actual, working }: Finding, change: Change) {
  const [met, described, published] = placesOf(change);
  const { name, heard = [], fingerprint } = change;
  return html`<p>At <code>${cut(met, longest)}</code></p>
<div class="both">${side('before', 'pass', `${name}: ${expected}`, undefined)}${side('now', 'fail', `${name}: ${actual}`, working)}</div>
<dl class="facts">${fact('you sent', heard.join(', '))}${fact('pinned', described)}${fact('published', published)}${fact('change', fingerprint)}</dl>`;
}

/** What departs, each thing once with the first exchanges that it is in; what there is no room for is counted. */
export function findings(all: readonly Finding[], changes: ReadonlyMap<string, Change>, stand: Stand, space: Room) {
  const shown: ReturnType<typeof said>[] = [];
  let count = 0;
  for (const group of alike(all).slice(0, mostThings)) {
    const change = changeOf(group[0], changes);
    const words = change ? changed(group[0], change) : said(group[0], group.length);
    if (!space.take(`${words}`) && shown.length > 0) break;
    const first = group.slice(0, mostOfAThing);
    const places = first.map((one) => evidence(one, stand.show(one), group.length > 1));
    shown.push(html`<div class="finding">${words}${places}</div>`);
    count += first.length;
  }
  const more = all.length - count;
  const rest = more > 0 ? html`<p class="quiet">And ${more} more like these; the JSON report lists them all.</p>` : '';
  return html`${shown}${rest}`;
}
