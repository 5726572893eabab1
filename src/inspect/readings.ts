import type { Outcome } from '../../generated/conformance.ts';
import { bare } from '../exchange/bare.ts';
import type { Instant } from '../exchange/clock.ts';
import type { Exchange } from '../exchange/exchange.ts';
import type { Kind } from '../exchange/kinds.ts';
import { describe } from '../exchange/operation.ts';
import { catalogue } from '../requirements/catalogue.ts';
import { conclude } from './conclude.ts';
import { inspect } from './inspect.ts';
import { looseRun } from './loose-run.ts';

/** A body as one of the kinds that it can be, and what that comes to. */
export interface Reading {
  readonly kind: Kind;
  readonly exchange: Exchange;
  readonly outcome: Outcome;
  readonly findings: number;
}

/** “a, b or c”. */
function either(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} or ${last}`;
}

/** Kinds by writer and schema: as whichever of one group a body is judged, it comes to the same. */
function groups(kinds: readonly Kind[]): { readonly kind: Kind; readonly as: string }[] {
  const same = Map.groupBy(kinds, ({ operation, status, schema }) =>
    [describe(operation).asks, status === undefined, schema].join(' '),
  );
  return [...same.values()].flatMap((group) => {
    const [kind] = group;
    return kind ? [{ kind, as: either(group.map(({ says }) => says)) }] : [];
  });
}

function reading(kind: Kind, exchange: Exchange): Reading {
  const run = looseRun('', [exchange], exchange.at);
  const judgements = inspect(catalogue, run);
  const { outcome } = conclude(run, judgements, { unseenOk: [] });
  return { kind, exchange, outcome, findings: judgements.reduce((sum, { findings }) => sum + findings.length, 0) };
}

/**
 * A body as each of these kinds, those with the fewest findings first. Kinds that nothing distinguishes are one, under
 * all their names; so are, in the name of the first, those that come to just as much.
 */
export function readings(kinds: readonly Kind[], text: string, name: string, at: Instant): Reading[] {
  const all = groups(kinds).map(({ kind, as }) => ({ kind, exchange: { ...bare(kind, text, name, at), as } }));
  // What can be only one thing is judged once, with everything else.
  if (all.length < 2) return all.map((one) => ({ ...one, outcome: 'undecided', findings: 0 }));
  return all.map(({ kind, exchange }) => reading(kind, exchange)).sort((a, b) => a.findings - b.findings);
}
