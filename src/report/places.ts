import type { Change, Finding, Report } from '../../generated/conformance.ts';
import { isJson, placesInJson, type TextPlace } from '../exchange/json-place.ts';
import { scenes } from '../usage/seen.ts';
import { changeOf, changesByFingerprint } from './changes.ts';
import type { Evidence, Written } from './evidence.ts';
import { placeOfScenario } from './scenario-place.ts';
import { placesInYaml } from './yaml-place.ts';

/** A place in a file, counted from 1; without a line it is the file as a whole. */
export interface Place extends Partial<TextPlace> {
  readonly file: string;
}

// Whoever reads larger files than this by eye does not look for a line.
const longest = 5_000_000;
const longestYaml = 2_000_000;

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

// A description in YAML says so in a line of its own; reading it with its places takes a second for each megabyte.
function mayBeYaml(text: string): boolean {
  return text.length < longestYaml && /^["']?openapi["']?\s*:/m.test(text);
}

function opened(text: string): Opened {
  let places: ((pointer: string) => Partial<TextPlace>) | undefined;
  return {
    text,
    placeOf(pointer) {
      places ??= isJson(text) ? placesInJson(text) : mayBeYaml(text) ? placesInYaml(text) : () => ({});
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
function fileOf(where: string, files: readonly Written[]): readonly [file: Written, rest: string] | undefined {
  const named = files.filter(
    ({ name }) => where === name || where.startsWith(`${name} `) || where.startsWith(`${name}:`),
  );
  const [file] = named.sort((one, two) => two.name.length - one.name.length);
  if (file) return [file, where.slice(file.name.length)];
  const [only] = files;
  return only && files.length === 1 ? [only, where] : undefined;
}

/** Where a finding is to be looked for: a change in the published file, or where traffic shows it, with what shows it first. */
function located({ where, at }: Finding, change: Change | undefined): Pick<Finding, 'where' | 'at'> {
  if (change?.seen) return { where: change.seen.first, at: '' };
  const { published } = change ?? {};
  return published ? { where: published.document, at: published.at.slice(1) } : { where, at };
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
  const changes = changesByFingerprint(report);
  return (finding) => {
    const scenario = scenarios.get(finding.where);
    const { where, at } = located(finding, changeOf(finding, changes));
    const [file, rest] = fileOf(where, files) ?? [];
    const text = file && textOf(file);
    const place = scenario === undefined ? undefined : placeOfScenario(scenario);
    return [
      ...(place ? [place] : []),
      ...(file ? [{ file: file.path, ...(text ? placeInText(text, rest ?? '', at) : {}) }] : []),
    ];
  };
}
