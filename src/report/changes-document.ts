import type { Acceptance, Change } from '../../generated/conformance.ts';
import type { SpecChange } from '../drift/spec-change.ts';
import type { Judgement } from '../inspect/judgement.ts';
import type { Comparison } from '../inspect/run.ts';
import { consequence } from '../requirements/spec/spec-consequence.ts';

/** A difference between two descriptions, with what the catalogue makes of it. */
function changed(change: SpecChange, { hits, published }: Comparison): Change {
  const { circumstances: _, places, seen, fingerprint, ...rest } = change;
  const heard = hits?.get(fingerprint) ?? [];
  const place = published?.get(fingerprint);
  return {
    fingerprint,
    ...rest,
    places: [...places],
    ...consequence(change),
    ...(hits ? { hits: hits.has(fingerprint) } : {}),
    ...(heard.length > 0 ? { heard: [...heard] } : {}),
    ...(place ? { published: place } : {}),
    ...(seen ? { seen: { ...seen, patch: [...seen.patch] } } : {}),
  };
}

/** Which requirement a change departs from, by its fingerprint. */
function requirementOf(judgements: readonly Judgement[]): ReadonlyMap<string, string> {
  return new Map(
    judgements.flatMap(({ requirement, findings }) =>
      findings.flatMap(({ evidence: { change } }) => (change === undefined ? [] : [[change, requirement.id] as const])),
    ),
  );
}

/** What was known before, and what the project accepts (by its fingerprint, or all of its requirement), each with the reasons. */
export function changesIn(
  comparison: Comparison,
  judgements: readonly Judgement[],
  inForce: readonly Acceptance[],
): Change[] {
  const ids = requirementOf(judgements);
  const accepted = (comparison.known ?? []).map(({ change, reason }) => ({
    ...changed(change, comparison),
    accepted: reason,
  }));
  const open = comparison.changes.map((change) => {
    const mine = inForce.filter(
      ({ requirement, where }) =>
        requirement === ids.get(change.fingerprint) && (where ?? change.fingerprint) === change.fingerprint,
    );
    const reasons = [...new Set(mine.map(({ reason }) => reason))].join('; ');
    return { ...changed(change, comparison), ...(reasons === '' ? {} : { accepted: reasons }) };
  });
  return [...open, ...accepted];
}
