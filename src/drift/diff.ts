import { type Description, type FieldTree, fieldsOf, operationsIn } from './description.ts';
import type { SpecChange } from './spec-change.ts';

/** Two descriptions, held against each other. */
export interface Difference {
  /** How many fields and operations of the pinned description were looked up in the published one. */
  readonly compared: number;
  readonly changes: readonly SpecChange[];
}

/** The pairs of schemas that are being compared: inside themselves they are not compared again. */
type Above = readonly (readonly [pinned: unknown, published: unknown])[];

type Place = Pick<SpecChange, 'side' | 'operation'>;

function removed(place: Place, at: string, name: string): SpecChange {
  return { ...place, kind: 'removed', at, before: name, after: undefined };
}

function added(place: Place, at: string, name: string): SpecChange {
  return { ...place, kind: 'added', at, before: undefined, after: name };
}

/** Walks two trees of fields side by side. What is gone as a whole is one change, not one for each of its parts. */
function compareFields(place: Place, pinned: FieldTree, published: FieldTree, above: Above = []): Difference {
  const changes: SpecChange[] = [];
  let compared = 0;
  for (const [name, field] of pinned) {
    compared += 1;
    const twin = published.get(name);
    if (!twin) {
      changes.push(removed(place, field.at, name));
      continue;
    }
    if (above.some(([one, other]) => one === field.node && other === twin.node)) continue; // Compared where it began.
    const inside = compareFields(place, field.fields(), twin.fields(), [...above, [field.node, twin.node]]);
    compared += inside.compared;
    changes.push(...inside.changes);
  }
  for (const [name, field] of published) {
    if (!pinned.has(name)) changes.push(added(place, field.at, name));
  }
  return { compared, changes };
}

/** What differs between two descriptions, side by side for every operation that the pinned one has. No opinion. */
export function diff(pinned: Description, published: Description): Difference {
  const changes: SpecChange[] = [];
  let compared = 0;
  const current = new Map(operationsIn(published).map((operation) => [operation.key, operation]));
  for (const operation of operationsIn(pinned)) {
    compared += 1;
    const twin = current.get(operation.key);
    if (!twin) {
      changes.push(removed({ side: 'response', operation: operation.name }, operation.at, operation.key));
      continue;
    }
    for (const side of ['request', 'response'] as const) {
      const place = { side, operation: operation.name };
      const inside = compareFields(place, fieldsOf(pinned, operation, side), fieldsOf(published, twin, side));
      compared += inside.compared;
      changes.push(...inside.changes);
    }
  }
  return { compared, changes };
}

/** How many operations two descriptions share: none means that they describe different things. */
export function shared(pinned: Description, published: Description): number {
  const keys = new Set(operationsIn(published).map(({ key }) => key));
  return operationsIn(pinned).filter(({ key }) => keys.has(key)).length;
}
