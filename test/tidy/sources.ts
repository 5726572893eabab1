import type { Requirement } from '../../src/requirements/requirement.ts';
import { sourcesOf, wayTo } from './description.ts';

/** What a requirement says of its source. */
export type Sourced = Pick<Requirement, 'id' | 'level' | 'source'>;

/** The documents that may be cited, by path; undefined for a folder, which has no insides to point at. */
export type Documents = ReadonlyMap<string, unknown>;

/** The marks at the end of a way, else those of the nearest thing on it that has any. */
function marksOn(way: readonly unknown[]): string[] {
  const marked = way.findLast((node) => sourcesOf(node).length > 0);
  return sourcesOf(marked).map((said) => String(said).split(':')[0] ?? '');
}

/** What is wrong with the source of a requirement. */
export function sourceOddities({ id, level, source }: Sourced, documents: Documents): string[] {
  const { document, at } = source;
  if (!documents.has(document)) return [`${id} cites ${document}, which is not there`];
  const ways = at.map((pointer) => wayTo(documents.get(document), pointer));
  const lost = at.filter((_, index) => ways[index] === undefined);
  const marks = ways.flatMap((way) => marksOn(way ?? []));
  const isInferred = lost.length === 0 && marks.length > 0 && marks.every((mark) => mark === 'inferred');
  return [
    ...lost.map((pointer) => `${id} cites ${pointer}, which leads nowhere in ${document}`),
    ...(level === 'must' && isInferred ? [`${id} is a must, and what it cites is only inferred`] : []),
  ];
}
