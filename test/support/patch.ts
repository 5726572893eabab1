import type { Replacement } from '../../generated/conformance.ts';

function replaced(value: unknown, steps: readonly string[], by: unknown): unknown {
  const [step, ...rest] = steps;
  if (step === undefined) return by;
  const inside = value as Record<string, unknown>;
  if (!Object.hasOwn(inside, step)) throw new Error(`RFC 6902: nothing to replace at ${step}`);
  if (Array.isArray(value)) return value.map((one, index) => (index === Number(step) ? replaced(one, rest, by) : one));
  return { ...inside, [step]: replaced(inside[step], rest, by) };
}

/** The value after a list of `replace` operations of RFC 6902; throws where there is nothing to replace. */
export function patched<Value>(value: Value, patch: readonly Replacement[]): Value {
  return patch.reduce<Value>(
    (before, { path, value: by }) => replaced(before, path.split('/').slice(1), by) as Value,
    value,
  );
}
