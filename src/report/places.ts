import type { Finding, Report } from '../../generated/conformance.ts';
import { isJson, placesInJson, type TextPlace } from '../exchange/json-place.ts';
import { scenes } from '../usage/seen.ts';
import type { Evidence, Written } from './evidence.ts';

/** A place in a file, counted from 1; without a line it is the file as a whole. */
export interface Place extends Partial<TextPlace> {
  readonly file: string;
}

// Whoever reads larger files than this by eye does not look for a line.
const longest = 5_000_000;

/** The line of a record on which an exchange stands. */
function lineOf(text: string, id: string): number | undefined {
  const index = text
    .split('\n')
    .findIndex((line) => line.startsWith('{') && line.includes(`"id":${JSON.stringify(id)}`));
  return index < 0 ? undefined : index + 1;
}

/** A text that is looked into: read when the first asks, for all that ask. */
interface Opened {
  readonly text: string;
  placeOf(pointer: string): Partial<TextPlace>;
}

function opened(text: string): Opened {
  let places: ((pointer: string) => Partial<TextPlace>) | undefined;
  return {
    text,
    placeOf(pointer) {
      places ??= isJson(text) ? placesInJson(text) : () => ({});
      return places(pointer);
    },
  };
}

/** Where in a text something is, of which `rest` is what its place says behind the name of the file. */
function placeInText({ text, placeOf }: Opened, rest: string, at: string): Partial<TextPlace> {
  const [, line] = /^:(\d+)/.exec(rest) ?? [];
  if (line !== undefined) return { line: Number(line) };
  const recorded = rest.trim() === '' ? undefined : lineOf(text, rest.trim());
  if (recorded !== undefined) return { line: recorded };
  return placeOf(at);
}

/** The file that a finding is in, and what its place says behind the name of that file. */
function fileOf({ where }: Finding, files: readonly Written[]): readonly [file: Written, rest: string] | undefined {
  const named = files.filter(
    ({ name }) => where === name || where.startsWith(`${name} `) || where.startsWith(`${name}:`),
  );
  const [file] = named.sort((one, two) => two.name.length - one.name.length);
  if (file) return [file, where.slice(file.name.length)];
  const [only] = files;
  return only && files.length === 1 ? [only, where] : undefined;
}

/** `features/a.feature:12` as a place. */
export function placeOfScenario(id: string): Place {
  const [, file, line] = /^(.*):(\d+)$/.exec(id) ?? [];
  return file === undefined ? { file: id } : { file, line: Number(line) };
}

/**
 * Where a finding is to be seen: in the file that was checked; or on the line of the scenario that it was found in, and then
 * in the record. Empty where neither is known.
 */
export function placesIn(report: Report, { exchanges, files }: Evidence): (finding: Finding) => Place[] {
  const scenarios = new Map(
    scenes({ exchanges, scenarios: report.scenarios }).map(({ exchange, scenario }) => [exchange.id, scenario]),
  );
  const texts = new Map<Written, Opened | undefined>();
  const textOf = (file: Written) => {
    if (!texts.has(file)) {
      const text = file.text();
      texts.set(file, text === undefined || text.length > longest ? undefined : opened(text));
    }
    return texts.get(file);
  };
  return (finding) => {
    const scenario = scenarios.get(finding.where);
    const [file, rest] = fileOf(finding, files) ?? [];
    const text = file && textOf(file);
    return [
      ...(scenario === undefined ? [] : [placeOfScenario(scenario)]),
      ...(file ? [{ file: file.path, ...(text ? placeInText(text, rest ?? '', finding.at) : {}) }] : []),
    ];
  };
}
