import type { HumanCheck, Report } from '../../generated/conformance.ts';

const signs = { open: '·', passed: '✓', failed: '✗', 'not applicable': '–' } as const;
const states = ['failed', 'open', 'passed', 'not applicable'] as const;

/** What somebody has to do first, then what is done; each in the order of the list. */
export function ranked(human: readonly HumanCheck[]): HumanCheck[] {
  return states.flatMap((wanted) => human.filter(({ state }) => state === wanted));
}

/** How many there are of each state: `1 failed, 13 open, 2 passed`. */
export function tallied(human: readonly HumanCheck[]): string {
  const counts = states.map((wanted) => [human.filter(({ state }) => state === wanted).length, wanted] as const);
  return counts
    .filter(([count]) => count > 0)
    .map(([count, state]) => `${count} ${state}`)
    .join(', ');
}

const indented = ' '.repeat(11);

/** What is open takes a line, with whose question it is; what somebody has said takes two. */
function lines({ id, title, who, state, person, date, evidence, reason }: HumanCheck): string[] {
  const head = `  ${signs[state]} ${id.padEnd(6)} ${title}`;
  if (state === 'open') return [`${head} (open: ${who})`];
  const said = [`${state} by ${person}`, date, reason, evidence].filter((part) => part !== undefined).join(', ');
  return [head, `${indented}${said}`];
}

/** What only a person can see, as text, where the profile asks for it: how much is open, then each item. */
export function people({ human = [] }: Report): string[] {
  if (human.length === 0) return [];
  return [`· for a person to see, as attested in kco.yaml: ${tallied(human)}`, ...ranked(human).flatMap(lines)];
}
