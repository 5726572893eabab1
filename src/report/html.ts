import { html as markup, raw } from 'hono/html';
import type { Change, Judgement, Report } from '../../generated/conformance.ts';
import { bodiesByKind } from './bodies.ts';
import { changesByFingerprint, changesInWords, openFindings } from './changes.ts';
import { editions } from './editions.ts';
import { type Evidence, noEvidence } from './evidence.ts';
import { inWords } from './extent.ts';
import { against } from './page-against.ts';
import { hit, quietChanges } from './page-changes.ts';
import { standFor } from './page-evidence.ts';
import { fact } from './page-findings.ts';
import { departure } from './page-judgements.ts';
import { calls, quietly, scenarios } from './page-lists.ts';
import { owed } from './page-owed.ts';
import { people } from './page-people.ts';
import { script, scriptDigest } from './page-script.ts';
import { style } from './page-style.ts';
import { room } from './room.ts';

// Together with the lists, which have limits of their own, the page stays below 5 MB.
const mostBytesOf = { findings: 800_000, exchanges: 1_400_000 } as const;

const policy = `default-src 'none'; style-src 'unsafe-inline'; script-src '${scriptDigest}'; base-uri 'none'; form-action 'none'`;

const names = {
  fail: 'departures',
  warn: 'doubts',
  accepted: 'accepted',
  broken: 'our mistakes',
  pass: 'upheld',
  unseen: 'not seen',
} as const;

function counts({ counts: of }: Report) {
  const tiles = (['fail', 'warn', 'accepted', 'broken', 'pass', 'unseen'] as const).map((verdict) => {
    return markup`<li class="${of[verdict] > 0 ? verdict : 'unseen'}"><b>${of[verdict]}</b>${names[verdict]}</li>`;
  });
  return markup`<ul class="counts">${tiles}</ul>`;
}

function capital(word: string): string {
  return `${word[0]?.toUpperCase()}${word.slice(1)}`;
}

const longestSentence = 160;

/** The verdict in a sentence; where it lists many ids, only how many: they follow, each with a link. */
function because({ because: sentence }: Report): string {
  if (sentence.length <= longestSentence) return sentence;
  return sentence
    .split('; ')
    .map((part) => part.split(': ', 1)[0])
    .join('; ');
}

/** How far the verdict reaches, before anybody takes it for more; the ids follow below. */
function reach({ judgements }: Report): string {
  const judged = judgements.filter((one) => one.judged > 0).length;
  return `${judged} of ${judgements.length} requirements were judged. What no requirement is about was not looked at.`;
}

const subjects = { merchant: 'the shop', kustom: 'Kustom', both: 'the shop and Kustom' } as const;

/** Whom the run was about, where, by which profile and when. */
function sitting({ subject, target, profile, markets, shard, started_at: at }: Report): string {
  const where = target === undefined ? '' : `, target ${target}`;
  const sold = markets.length === 0 ? '' : `, markets ${markets.join(', ')}`;
  const part =
    shard === undefined
      ? ''
      : ` Only shard ${shard.nth} of ${shard.of}: the verdict of the whole is in the report of all shards.`;
  return `Subject: ${subjects[subject]}${where}; profile ${profile}${sold}; ${at.slice(0, 10)}.${part}`;
}

function top(report: Report) {
  return markup`<header class="top ${report.verdict}" id="top"><h1>${capital(report.verdict)}</h1><p class="because">${capital(because(report))}.</p>
<p>${reach(report)}</p>
<p>${sitting(report)}</p>
<p>A self-assessment with kco-conformance; it is nobody’s approval.${report.complete ? '' : markup` <b>The record is incomplete: the run was cut short.</b>`}</p></header>`;
}

function about(report: Report) {
  const specs = Object.entries(report.specs).map(([name, digest]) => `${name} ${digest}`);
  return markup`<h2 id="about">About this run</h2><dl class="facts">
${fact('verdict', `${report.verdict}: ${report.because}`)}${fact('differences', changesInWords(report))}${fact('extent', inWords(report.extent))}
<dt>repeat with</dt><dd><code>${report.command}</code></dd>${fact('target', report.target)}${fact('profile', report.profile)}
${fact('markets', report.markets.join(', '))}${fact('seed', `${report.seed}`)}${fact('time', `${report.started_at} to ${report.finished_at}`)}
${fact('kco', report.kco)}${fact('editions', editions(report))}${bodiesByKind(report).map((line) => fact('judged as', line))}
${(report.unjudged ?? []).map((line) => fact('not judged', line))}${fact('pinned', specs.join('; '))}
${report.complete ? '' : fact('record', 'incomplete: the run was cut short')}</dl>`;
}

function bar(sections: readonly (readonly [id: string, title: string])[]) {
  const links = sections.map(([id, title]) => markup`<li><a href="#${id}">${title}</a></li>`);
  return markup`<nav class="bar" aria-label="In this report"><div><ul>${links}</ul><label hidden>Search <input id="find" type="search"></label><output id="found" role="status"></output></div></nav>`;
}

const worst = ['broken', 'fail', 'warn', 'accepted'] as const;

function departuresIn(report: Report, changes: ReadonlyMap<string, Change>): Judgement[] {
  const all = worst.flatMap((wanted) => report.judgements.filter(({ verdict }) => verdict === wanted));
  return all.map((one) => ({ ...one, findings: [...openFindings(one, changes)] }));
}

/** The report as one page, below 5 MB: a single file that asks nobody for anything, every requirement with its id as an anchor. */
export function html(report: Report, { exchanges }: Evidence = noEvidence): string {
  const space = room(mostBytesOf.findings);
  const stand = standFor(report, { exchanges, files: [] }, room(mostBytesOf.exchanges));
  const byFingerprint = changesByFingerprint(report);
  const departed = departuresIn(report, byFingerprint).map((one) => departure(one, byFingerprint, stand, space));
  const of = (wanted: Judgement['verdict']) => report.judgements.filter(({ verdict }) => verdict === wanted);
  const duties = owed(report);
  const changes = quietChanges(report);
  const sections = [
    ...(duties === '' ? [] : [['duties', 'To put right'] as const]),
    ...(departed.length > 0 ? [['departures', 'Departures'] as const] : []),
    ...(changes.length > 0 ? [['changes', 'Other changes'] as const] : []),
    ...(report.human ? [['people', 'For a person to see'] as const] : []),
    ...(report.against ? [['against', 'Earlier run'] as const] : []),
    ['overview', 'Requirements'] as const,
    ...(report.scenarios.length > 0 ? [['scenarios', 'Scenarios'] as const] : []),
    ...(exchanges.length > 0 ? [['exchanges', 'Exchanges'] as const] : []),
    ['about', 'About this run'] as const,
  ];
  const page = markup`<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${raw(policy)}"><meta name="viewport" content="width=device-width"><title>${report.verdict}: kco-conformance</title><style>${raw(style)}</style></head>
<body>${bar(sections)}<main>
${top(report)}${counts(report)}${hit(report)}${duties}
${departed.length === 0 ? '' : markup`<h2 id="departures">Departures</h2>${departed}`}
${changes.length === 0 ? '' : markup`<h2 id="changes">Other changes</h2>${changes}`}${people(report)}${against(report)}
<h2 id="overview">${departed.length === 0 ? 'Requirements' : 'Other requirements'}</h2>${quietly('upheld', of('pass'))}${quietly('not seen', of('unseen'))}
${report.scenarios.length === 0 ? '' : markup`<h2 id="scenarios">Scenarios</h2>${scenarios(report.scenarios)}`}
${exchanges.length === 0 ? '' : markup`<h2 id="exchanges">Exchanges</h2>${calls(exchanges, stand)}`}
${about(report)}
</main><script>${raw(script)}</script></body>
</html>
`;
  return page.toString();
}
