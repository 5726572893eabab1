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
  /** In words, with the kinds that nothing distinguishes from it. */
  readonly says: readonly string[];
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
function groups(kinds: readonly Kind[]): Kind[][] {
  const same = Map.groupBy(kinds, ({ operation, status, schema }) =>
    [describe(operation).asks, status === undefined, schema].join(' '),
  );
  return [...same.values()];
}

function judged(exchange: Exchange): Pick<Reading, 'outcome' | 'findings'> {
  const run = looseRun('', [exchange], exchange.at);
  const judgements = inspect(catalogue, run);
  const { outcome } = conclude(run, judgements, { unseenOk: [] });
  return { outcome, findings: judgements.reduce((sum, { findings }) => sum + findings.length, 0) };
}

/** A body as each of these kinds, those with the fewest findings first. */
export function readings(kinds: readonly Kind[], text: string, name: string, at: Instant): Reading[] {
  const all = groups(kinds).flatMap((group) => {
    const [kind] = group;
    const says = group.map((one) => one.says);
    return kind ? [{ kind, says, exchange: { ...bare(kind, text, name, at), as: either(says) } }] : [];
  });
  // What can be only one thing is judged once, with everything else.
  if (all.length < 2) return all.map((one) => ({ ...one, outcome: 'undecided', findings: 0 }));
  return all.map((one) => ({ ...one, ...judged(one.exchange) })).sort((a, b) => a.findings - b.findings);
}

/** The reading with the fewest findings, under the names of all that come to just as much. */
export function kindest([best, ...others]: readonly Reading[]): Exchange | undefined {
  if (!best) return undefined;
  const equal = others.filter(({ outcome, findings }) => outcome === best.outcome && findings === best.findings);
  return { ...best.exchange, as: either([best, ...equal].flatMap(({ says }) => says)) };
}
