import type { HumanCheck, Report } from '../../generated/conformance.ts';
import { code, plainly, row, within } from './markdown-text.ts';
import { ranked, tallied } from './people.ts';

const mostBytes = 10_000;
const signs = { open: '⬜', passed: '✅', failed: '❌', 'not applicable': '➖' } as const;

function said({ state, who, person, date, reason, evidence }: HumanCheck): string {
  const parts = state === 'open' ? [`nobody yet: a question for ${who}`] : [person, date, reason, evidence];
  return plainly(parts.filter((part) => part !== undefined).join(', '));
}

/** What only a person can see, as Markdown: what is open first, what was attested with who, when and the evidence. */
export function peopleInMarkdown({ human = [] }: Report): string[] {
  if (human.length === 0) return [];
  const rows = ranked(human).map((one) => {
    return row(`${signs[one.state]} ${one.state}`, `${code(one.id)} ${plainly(one.title)}`, said(one));
  });
  const head = [row('state', 'what has to be so', 'who says so'), row('---', '---', '---')];
  return [
    '### For a person to see',
    '',
    `${tallied(human)}, as attested in kco.yaml.`,
    '',
    ...head,
    ...within(rows, mostBytes),
    '',
  ];
}

/** How a run differs from the one that it was held against, as Markdown. */
export function againstInMarkdown({ against }: Report): string[] {
  if (!against) return [];
  const { baseline, unlike, vanished, gone, departed, doubted, mended } = against;
  const lines = [
    ...unlike.map((words) => `- · not of a kind: ${plainly(words)}`),
    ...vanished.map(({ requirement, why }) => `- ❌ vanished: ${code(requirement)} (${plainly(why)})`),
    ...gone.map((words) => `- ❌ not played: ${plainly(words)}`),
    ...departed.map((id) => `- ❌ newly departs: ${code(id)}`),
    ...doubted.map((id) => `- ⚠️ newly in doubt: ${code(id)}`),
    ...mended.map((id) => `- ✅ mended: ${code(id)}`),
  ];
  const told = lines.length === 0 ? ['Nothing differs.'] : within(lines, mostBytes);
  return [`### Held against ${code(baseline)}`, '', ...told, ''];
}

/** What of a run is not here: it is one shard of it, or one is missing. */
export function missingInMarkdown({ shard, unjudged = [], complete }: Report): string[] {
  const lines = [
    ...(shard
      ? [`Only shard ${shard.nth} of ${shard.of}: the verdict of the whole is in the report of all shards.`]
      : []),
    ...(complete ? [] : ['The record is incomplete. What is there was judged.']),
    ...unjudged.map((sentence) => `Missing: ${plainly(sentence)}.`),
  ];
  return within(lines, mostBytes).flatMap((line) => ['', `**${line}**`]);
}
