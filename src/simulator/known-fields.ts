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
  const { open, fields } = known;
  const kept: Record<string, unknown> = {};
  for (const name of Object.keys(value)) {
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    // What is called so would not become a field but what the copy descends from.
    if (name === '__proto__' || (!open && (!field || field.readOnly))) continue;
    const one = value[name];
    kept[name] = typeof one === 'object' ? knownFields(one, field?.of ?? '') : one;
  }
  return spelledAs(kept, value);
}
