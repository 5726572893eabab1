import type { HumanCheck, Report } from '../../generated/conformance.ts';

const signs = { open: '·', passed: '✓', failed: '✗', 'not applicable': '–' } as const;

function line({ id, title, who, state, person, date, evidence, reason }: HumanCheck): string {
  const said = [`${state} by ${person}`, date, reason, evidence].filter((part) => part !== undefined).join(', ');
  return `  ${signs[state]} ${id.padEnd(6)} ${title} (${state === 'open' ? `open, for ${who}` : said})`;
}

/** What only a person can see, one line each, where the profile asks for it. */
export function people({ human = [] }: Report): string[] {
  return human.length === 0 ? [] : ['· for a person to see, as attested in kco.yaml:', ...human.map(line)];
}
