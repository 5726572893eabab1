import type { PlayedScenario, Report } from '../../generated/conformance.ts';
import { cut } from './cut.ts';
import { whence } from './scenario-place.ts';

const mostNames = 5;
const longest = 400;
const indent = ' '.repeat(14);

/** Why a scenario ended as it did: the first line, which is the same for all that ended for one reason, and the rest. */
function reasonOf({ problem = 'no reason given' }: PlayedScenario): readonly [first: string, ...more: string[]] {
  const [first = '', ...more] = problem.split('\n');
  return [cut(first, longest), ...more.slice(0, mostNames).map((line) => cut(line, longest))];
}

function row(label: string, text: string): string {
  return `    ${label.padEnd(9)} ${text}`;
}

function named(scenario: PlayedScenario): string {
  return `${scenario.name} (${whence(scenario)})`;
}

function group(them: readonly PlayedScenario[]): string[] {
  const [first, ...others] = them;
  if (!first) return [];
  const [why, ...more] = reasonOf(first);
  if (others.length === 0) return [row(first.status, `${named(first)}: ${why}`), ...more.map((line) => indent + line)];
  const head = row(first.status, `${them.length} scenarios: ${why}`);
  const rest = them.length - mostNames;
  // Of what was left out the reason counts, of what failed the name as well.
  if (rest > 0 && first.status === 'unplayed') return [head];
  const names = them.slice(0, mostNames).map((one) => indent + named(one));
  return [head, ...names, ...(rest > 0 ? [`${indent}and ${rest} more; --format json lists them all`] : [])];
}

/** The scenarios that did not pass, as text: those that ended for one reason together, with the names of the first few. */
export function oddScenarios({ scenarios }: Report): string[] {
  const odd = scenarios.filter(({ status }) => status !== 'passed');
  return [...Map.groupBy(odd, (one) => `${one.status} ${reasonOf(one)[0]}`).values()].flatMap(group);
}
