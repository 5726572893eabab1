import { chosenSwitches } from '../sandbox/chosen-switches.ts';
import type { Switches } from '../simulator/switches.ts';

/** What kco.yaml and the words on the line choose, the line before the file. */
export function switchesOf(
  file: string,
  inFile: Readonly<Record<string, string | number>> = {},
  onLine: Readonly<Record<string, string>> = {},
): Partial<Switches> {
  return { ...chosenSwitches(inFile, `${file}, sandbox.switches`), ...chosenSwitches(onLine, '--switch') };
}

/** The words by which a command repeats what was chosen. */
export function switchWords(switches: Readonly<Record<string, string | number>>): string[] {
  return Object.entries(switches).flatMap(([name, value]) => ['--switch', `${name}=${value}`]);
}
