import { html as markup, raw } from 'hono/html';
import type { Finding, Judgement, Report } from '../../generated/conformance.ts';
import { bodiesByKind } from './bodies.ts';
import { placeOf } from './calls.ts';
import { dutiesOf } from './duties.ts';
import { editions } from './editions.ts';
import { inWords } from './extent.ts';

const style = raw(`
  body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color: #1c1c1e; }
  h1 { margin-bottom: 0; } h2 { font-size: 1.1rem; margin: 2rem 0 .25rem; }
  code, dd.value { font-family: ui-monospace, monospace; overflow-wrap: anywhere; } td code { white-space: nowrap; }
  dl { display: grid; grid-template-columns: 8rem 1fr; gap: .2rem 1rem; margin: .5rem 0; } dd { margin: 0; }
  dt { color: #5b5b60; } table { border-collapse: collapse; width: 100%; } th, td { text-align: left; padding: .2rem .8rem .2rem 0; vertical-align: top; }
  .verdict { display: inline-block; min-width: 4.5rem; padding: 0 .5rem; border-radius: .3rem; text-align: center; font-weight: 600; }
  .pass, .conformant, .passed { background: #d9f2df; color: #0b4a1b; } .fail, .departs, .broken, .failed { background: #fbdcd9; color: #7a1009; }
  .warn, .accepted, .undecided, .unplayed { background: #fdeec4; color: #5c4300; } .unseen { background: #ececf0; color: #43434a; }
  section.finding { border-left: 3px solid #d0d0d6; padding-left: 1rem; margin: .75rem 0; }
`);

function prose(name: string, text: string) {
  return markup`<dt>${name}</dt><dd>${text}</dd>`;
}

function pair(name: string, value: string | undefined) {
  return value === undefined ? '' : markup`<dt>${name}</dt><dd class="value">${value}</dd>`;
}

function finding(one: Finding) {
  const { at, expected, actual, working, mistake, schema, nearest } = one;
  const right = nearest?.map(({ path, value }) => `${path} ${value}`).join(', ');
  return markup`<section class="finding"><dl>${pair('at', `${placeOf(one)} ${at}`)}${pair('expected', expected)}${pair('working', working)}${pair('actual', actual)}${pair('mistake', mistake)}${pair('schema', schema)}${pair('nearest', right)}</dl></section>`;
}

function judgement({ requirement, verdict, reason, problem, judged, level, binds, ...one }: Judgement) {
  const outcome = reason ?? (problem ? `our mistake: ${problem}` : `judged ${judged} ×`);
  return markup`
  <h2 id="${requirement}"><span class="verdict ${verdict}">${verdict}</span> <code>${requirement}</code></h2>
  <p>${one.statement}</p>
  ${one.findings.map(finding)}
  <dl>
    ${prose('outcome', outcome)}${prose('binds', `${binds}, ${level}`)}
    ${prose('because', one.source.gist)}${pair('source', [one.source.document, ...one.source.at].join(' '))}
    ${one.findings.length > 0 ? prose('to do', one.remedy) : ''}
    ${(one.accepted ?? []).map(({ reason, until }) => prose('accepted', until ? `${reason}, until ${until}` : reason))}
  </dl>`;
}

function whoOwesWhat(report: Report) {
  const rows = dutiesOf(report).map(({ name, requirements }) => {
    const links = requirements.map((id) => markup` <a href="#${id}"><code>${id}</code></a>`);
    return markup`<dt>${name}</dt><dd>${links.length === 0 ? 'nothing' : links}</dd>`;
  });
  return rows.length === 0 ? '' : markup`<h2 id="duties">To put right</h2><dl>${rows}</dl>`;
}

function overview({ judgements }: Report) {
  const rows = judgements.map(
    ({ requirement, verdict, statement }) =>
      markup`<tr><td><span class="verdict ${verdict}">${verdict}</span></td><td><a href="#${requirement}"><code>${requirement}</code></a></td><td>${statement}</td></tr>`,
  );
  return markup`<h2 id="overview">Requirements</h2><table><thead><tr><th scope="col">verdict</th><th scope="col">requirement</th><th scope="col">what must hold</th></tr></thead><tbody>${rows}</tbody></table>`;
}

function scenarios({ scenarios: played }: Report) {
  if (played.length === 0) return '';
  const rows = played.map(
    ({ id, name, status, problem }) =>
      markup`<tr><td><span class="verdict ${status}">${status}</span></td><td>${name}${problem ? markup`<br>${problem}` : ''}</td><td><code>${id}</code></td></tr>`,
  );
  return markup`<h2 id="scenarios">Scenarios</h2><table><thead><tr><th scope="col">outcome</th><th scope="col">scenario</th><th scope="col">place</th></tr></thead><tbody>${rows}</tbody></table>`;
}

function people({ human = [] }: Report) {
  if (human.length === 0) return '';
  const rows = human.map(
    ({ id, title, who, state, person = who, date = '', evidence = '', reason = '' }) =>
      markup`<tr id="${id}"><td>${state}</td><td><code>${id}</code></td><td>${title}</td><td>${[person, date, reason, evidence].filter(Boolean).join(', ')}</td></tr>`,
  );
  return markup`<h2 id="people">For a person to see</h2><p>As attested in kco.yaml.</p><table><thead><tr><th scope="col">state</th><th scope="col">item</th><th scope="col">what has to be so</th><th scope="col">who</th></tr></thead><tbody>${rows}</tbody></table>`;
}

function head(report: Report) {
  const specs = Object.entries(report.specs).map(([name, digest]) => `${name} ${digest}`);
  return markup`
  <h1><span class="verdict ${report.verdict}">${report.verdict}</span> ${report.because}</h1>
  <p>Subject: ${report.subject === 'both' ? 'merchant and Kustom' : report.subject}. A self-assessment with kco-conformance; it is nobody’s approval.</p>
  <dl>
    ${prose('extent', inWords(report.extent))}
    ${pair('repeat with', report.command)}${pair('target', report.target)}${pair('profile', report.profile)}
    ${pair('markets', report.markets.join(', ') || undefined)}${pair('seed', `${report.seed}`)}
    ${pair('time', `${report.started_at} to ${report.finished_at}`)}${pair('kco', report.kco)}${pair('editions', editions(report))}
    ${bodiesByKind(report).map((line) => pair('judged as', line))}
    ${(report.unjudged ?? []).map((line) => pair('not judged', line))}
    ${pair('pinned', specs.join('; ') || undefined)}
    ${report.complete ? '' : pair('record', 'incomplete: the run was cut short')}
  </dl>`;
}

/** The report as one page: a single file without scripts, every requirement with its id as an anchor. */
export function html(report: Report): string {
  const page = markup`<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${report.verdict}: kco-conformance</title><style>${style}</style></head>
<body><main>
  ${head(report)}${whoOwesWhat(report)}
  ${overview(report)}
  ${scenarios(report)}
  ${people(report)}
  ${report.judgements.map(judgement)}
</main></body>
</html>
`;
  return page.toString();
}
