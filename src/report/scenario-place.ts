import type { PlayedScenario } from '../../generated/conformance.ts';
import type { Place } from './places.ts';

/** `features/a.feature:12` as a place; undefined of a situation or a schedule, which no file is about. */
export function placeOfScenario(id: string): Place | undefined {
  const [, file, line] = /^(.*):(\d+)$/.exec(id) ?? [];
  return file === undefined ? undefined : { file, line: Number(line) };
}

/** What tells a scenario from others of its name, to stand beside it: its file and line, or the callback that it is about. */
export function whence({ id, name }: PlayedScenario): string {
  const rest = `: ${name}`;
  return id.endsWith(rest) ? id.slice(0, -rest.length) : id;
}
