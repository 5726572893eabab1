import type { Replacement, Report } from '../../generated/conformance.ts';
import type { Exchange } from '../exchange/exchange.ts';
import { parsedFaithfully } from '../exchange/faithful.ts';
import { looseRun } from '../inspect/loose-run.ts';
import { report } from './document.ts';

/** How a body is put right, and what is left of its report once it is. */
export interface Repair {
  readonly patch: readonly Replacement[];
  readonly before: Report;
  readonly after: Report;
  /** The body with the patch applied, as JSON text; every other number stands as it was written. */
  readonly text: string;
}

function textOf({ request, response }: Exchange): string {
  return (request ?? response)?.body ?? '';
}

function withText(exchange: Exchange, body: string): Exchange {
  const { request, response, ...rest } = exchange;
  return {
    ...rest,
    ...(request ? { request: { ...request, body } } : {}),
    ...(response ? { response: { ...response, body } } : {}),
  };
}

/** Puts an amount into its place; false where the path leads nowhere, or the amount stood there already. */
function put(value: unknown, { op, path, value: right }: Replacement): boolean {
  const steps = path
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
  const last = steps.pop() ?? '';
  const holder = steps.reduce<unknown>(
    (inside, step) => (inside as Record<string, unknown> | undefined)?.[step],
    value,
  );
  if (typeof holder !== 'object' || holder === null) return false;
  if (op === 'replace' && !Object.hasOwn(holder, last)) return false;
  const fields = holder as Record<string, unknown>;
  if (fields[last] === right) return false;
  fields[last] = right;
  return true;
}

/** The replacements that the findings name; where two name the same place, the first. */
function named({ judgements }: Report): Replacement[] {
  const all = judgements.flatMap(({ findings }) => findings.flatMap(({ nearest = [] }) => nearest));
  return [...new Map(all.toReversed().map((one) => [one.path, one])).values()].toReversed();
}

// One round is enough for one kind of mistake; a sum that only departs once its parts are right takes another.
const mostRounds = 10;

/** Every finding by its requirement and its place. */
function departures({ judgements }: Report): Set<string> {
  return new Set(judgements.flatMap(({ requirement, findings }) => findings.map(({ at }) => `${requirement} ${at}`)));
}

/**
 * Puts amounts right, as the findings say, until no finding says anything more. What brings a finding that was not there
 * before is no repair: the last patch counts that brought none.
 */
export function repair(exchange: Exchange, strict: boolean): Repair {
  const judged = (one: Exchange) => report(looseRun('', [one], one.at), { unseenOk: [], strict });
  const before = judged(exchange);
  const known = departures(before);
  let after = before;
  let text = textOf(exchange);
  let best: Repair = { patch: [], before, after, text };
  const patch = new Map<string, Replacement>();
  for (let round = 0; round < mostRounds && named(after).length > 0; round += 1) {
    const value = parsedFaithfully(text);
    const done = named(after).filter((replacement) => put(value, replacement));
    if (done.length === 0) break;
    // What one round added and the next one corrects is added still.
    for (const one of done) patch.set(one.path, { ...one, op: patch.get(one.path)?.op ?? one.op });
    text = JSON.stringify(value);
    after = judged(withText(exchange, text));
    if ([...departures(after)].every((one) => known.has(one))) {
      best = { patch: [...patch.values()], before, after, text };
    }
  }
  return best;
}
