import type { Replacement } from '../../generated/conformance.ts';

function written(value: unknown, steps: readonly string[], by: unknown, isNew: boolean): unknown {
  const [step, ...rest] = steps;
  if (step === undefined) return by;
  const inside = value as Record<string, unknown>;
  const isLast = rest.length === 0;
  if (!Object.hasOwn(inside, step) && !(isLast && isNew)) throw new Error(`RFC 6902: nothing stands at ${step}`);
  if (Array.isArray(value)) {
    return value.map((one, index) => (index === Number(step) ? written(one, rest, by, isNew) : one));
  }
  return { ...inside, [step]: written(inside[step], rest, by, isNew) };
}

/** The value after `replace` and `add` operations of RFC 6902; throws where there is nothing to replace. */
export function patched<Value>(value: Value, patch: readonly Replacement[]): Value {
  return patch.reduce<Value>(
    (before, { op, path, value: by }) => written(before, path.split('/').slice(1), by, op === 'add') as Value,
    value,
  );
}
