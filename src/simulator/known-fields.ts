import { fieldsOf } from '../../generated/fields.ts';
import { isObject, spelledAs } from '../order/json.ts';

/**
 * What Kustom keeps of a body: the documented fields at every depth, without those that only Kustom writes. Unknown
 * ones are ignored and never come back in an answer.
 */
export function knownFields(value: unknown, schema: string): unknown {
  if (Array.isArray(value)) return value.map((one) => knownFields(one, schema));
  const known = fieldsOf[schema];
  if (!isObject(value) || !known) return value;
  const kept = Object.entries(value).filter(
    ([name]) => known.open || (Object.hasOwn(known.fields, name) && !known.fields[name]?.readOnly),
  );
  const copy = Object.fromEntries(kept.map(([name, one]) => [name, knownFields(one, known.fields[name]?.of ?? '')]));
  return spelledAs(copy, value);
}
