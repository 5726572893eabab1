import { join } from 'node:path';
import type { PlayedScenario } from '../../../generated/conformance.ts';
import { type Play, play } from '../../io/cucumber.ts';
import { isSource, packageRoot } from '../../io/package-root.ts';
import type { Plan } from './plan.ts';

function stepFiles(root: string): string {
  return isSource ? join(root, 'step-definitions/*.ts') : join(root, 'dist/step-definitions/*.js');
}

/** Where these scenarios stand, as Cucumber takes it: a file with the lines of all of them that are in it. */
function placesOf(ids: readonly string[]): string[] {
  const byFile = Map.groupBy(ids, (id) => id.slice(0, id.lastIndexOf(':')));
  return [...byFile].map(([file, them]) => [file, ...them.map((id) => id.slice(file.length + 1))].join(':'));
}

/**
 * Plays the scenarios of a plan, on the stage that was set; `only`: of them those with these ids; `dryRun`: only tells
 * which; `whyNot`: as the stage has it.
 */
export async function playFeatures(
  { tags, name }: Plan,
  only: readonly string[] | undefined,
  how: Pick<Play, 'dryRun' | 'whyNot' | 'onScenario' | 'onBegin'>,
): Promise<PlayedScenario[]> {
  if (only?.length === 0) return []; // Without a place Cucumber would play everything.
  const root = packageRoot();
  return play({
    root,
    features: (only ? placesOf(only) : ['features/*.feature']).map((place) => join(root, place)),
    steps: [stepFiles(root)],
    isTypeScript: isSource,
    ...(tags ? { tags } : {}),
    ...(name ? { name } : {}),
    ...how,
  });
}

/** Tells what would be played. */
export function planned(plan: Plan): Promise<PlayedScenario[]> {
  return playFeatures(plan, undefined, { dryRun: true, onScenario: () => undefined });
}
