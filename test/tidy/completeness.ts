import type { Operation } from '../../generated/operations.ts';
import type { Requirement } from '../../src/requirements/requirement.ts';
import type { File } from './files.ts';

/** The facts about one requirement, as far as it matters that they are there. */
export interface Proved {
  readonly requirement: string;
  readonly cases: readonly { readonly upheld: unknown }[];
}

/** What lacks a fact that upholds it, or one that does not; and facts about what nobody requires. */
export function unproved(ids: readonly string[], checked: readonly string[], vectors: readonly Proved[]): string[] {
  const says = (id: string, upheld: boolean) =>
    vectors.some(({ requirement, cases }) => requirement === id && cases.some((one) => one.upheld === upheld));
  return [
    ...checked.filter((id) => !says(id, true)).map((id) => `${id} has no vector that upholds it`),
    ...checked.filter((id) => !says(id, false)).map((id) => `${id} has no vector that does not uphold it`),
    ...vectors
      .filter(({ requirement }) => !ids.includes(requirement))
      .map((one) => `nobody requires ${one.requirement}`),
  ];
}

/** A miniature, as far as it matters what notices it. */
export interface Wrong {
  readonly wrong: string;
  readonly caughtBy: string;
}

/** Checks of which no miniature proves that they notice; and miniatures noticed by what nobody requires. */
export function unnoticed(ids: readonly string[], checked: readonly string[], miniatures: readonly Wrong[]): string[] {
  const noticed = miniatures.map(({ caughtBy }) => caughtBy);
  return [
    ...checked.filter((id) => !noticed.includes(id)).map((id) => `${id} has no miniature that is wrong in this way`),
    ...miniatures
      .filter(({ caughtBy }) => !ids.includes(caughtBy))
      .map(({ wrong, caughtBy }) => `nobody requires ${caughtBy}, which has to catch: ${wrong}`),
  ];
}

/** A scenario: where it stands, and its tags with those of its rule, its feature and its examples. */
export interface Tagged {
  readonly at: string;
  readonly tags: readonly string[];
}

// What stands between three quotes is a text of a step, and no tag or keyword.
const quoted = /"""[\s\S]*?"""/g;
const keywords = /^\s*(?:(@)|(Feature|Rule|Scenario|Scenario Outline|Scenario Template|Example|Examples|Scenarios):)/;

/** Every scenario of a feature file. */
export function scenariosIn({ path, text }: File): Tagged[] {
  const scenarios: { at: string; tags: string[] }[] = [];
  const tags = { feature: [] as string[], rule: [] as string[], next: [] as string[] };
  const lines = text.replace(quoted, (step) => step.replace(/.+/g, '')).split('\n');
  for (const [index, line] of lines.entries()) {
    const [found, at, keyword = ''] = keywords.exec(line) ?? [];
    if (!found) continue;
    if (at) {
      tags.next.push(...(line.match(/@[^\s#]+/g) ?? []));
      continue;
    }
    if (keyword === 'Feature') tags.feature = tags.next;
    else if (keyword === 'Rule') tags.rule = tags.next;
    else if (keyword === 'Examples' || keyword === 'Scenarios') scenarios.at(-1)?.tags.push(...tags.next);
    else scenarios.push({ at: `${path}:${index + 1}`, tags: [...tags.feature, ...tags.rule, ...tags.next] });
    tags.next = [];
  }
  return scenarios;
}

const free = new Set(['@contract', '@smoke', '@called', '@told', '@read-only', '@playground', '@purchase']);

/** Tags that are no id, and scenarios that prove nothing that has an id. */
export function oddTags(scenarios: readonly Tagged[], ids: readonly string[]): string[] {
  const isId = (tag: string) => ids.includes(tag.slice(1));
  return scenarios.flatMap(({ at, tags }) => [
    ...tags.filter((tag) => !isId(tag) && !free.has(tag)).map((tag) => `${at} ${tag} is no id of the catalogue`),
    // What nobody documents no requirement is about.
    ...(tags.some(isId) || tags.includes('@playground') ? [] : [`${at} is tagged with no id of the catalogue`]),
  ]);
}

function touches({ check }: Pick<Requirement, 'check'>, { id, request, answers }: Operation): boolean {
  if ('untested' in check || check.of === 'change' || check.of === 'history' || check.of === 'sample') return false;
  if (check.of === 'exchange')
    return typeof check.operation === 'string' ? check.operation === id : check.operation.includes(id);
  return request !== null || Object.values(answers).some((schema) => schema !== null);
}

/** Operations that no requirement touches and nobody excuses, and excuses that are none. */
export function untouched(
  operations: readonly Operation[],
  catalogue: readonly Pick<Requirement, 'check'>[],
  excused: Readonly<Record<string, string>>,
): string[] {
  const bare = operations.filter((operation) => !catalogue.some((one) => touches(one, operation))).map(({ id }) => id);
  return [
    ...bare.filter((id) => !Object.hasOwn(excused, id)).map((id) => `no requirement touches ${id}`),
    ...Object.entries(excused).flatMap(([id, reason]) => [
      ...(bare.some((one) => one === id) ? [] : [`${id} needs no excuse`]),
      ...(reason.trim() === '' ? [`the excuse of ${id} has no reason`] : []),
    ]),
  ];
}
