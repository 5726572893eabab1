import { type Field, fieldsOf } from '../../generated/fields.ts';
import { isObject, spelledAs } from '../order/json.ts';

type Named = ReadonlyMap<string, Field>;

/** The documented fields by schema and name; a map, because nothing can be called so that it already has a meaning there. */
const schemas = new Map<string, { readonly open: boolean; readonly fields: Named }>(
  Object.entries(fieldsOf).map(([schema, { open, fields }]) => [
    schema,
    { open, fields: new Map(Object.entries(fields)) },
  ]),
);

/** Whether a field of this name stays. What is called `__proto__` would become what a copy descends from, and not a field. */
function stays(name: string, field: Field | undefined, open: boolean): boolean {
  return name !== '__proto__' && (open || (field !== undefined && field.readOnly !== true));
}

/** Whether all of a value stays, as of most bodies: then nobody has to copy it. */
function staysWhole(value: unknown, schema: string): boolean {
  if (typeof value !== 'object' || value === null) return true;
  if (Array.isArray(value)) return value.every((one) => staysWhole(one, schema));
  const known = schemas.get(schema);
  if (!known) return true;
  for (const name of Object.keys(value)) {
    const field = known.fields.get(name);
    if (!stays(name, field, known.open)) return false;
    const one: unknown = (value as Readonly<Record<string, unknown>>)[name];
    if (typeof one === 'object' && !staysWhole(one, field?.of ?? '')) return false;
  }
  return true;
}

function copied(value: unknown, schema: string): unknown {
  if (Array.isArray(value)) return value.map((one) => copied(one, schema));
  const known = schemas.get(schema);
  if (!isObject(value) || !known) return value;
  const kept: Record<string, unknown> = {};
  for (const [name, one] of Object.entries(value)) {
    const field = known.fields.get(name);
    if (stays(name, field, known.open)) kept[name] = copied(one, field?.of ?? '');
  }
  return spelledAs(kept, value);
}

/**
 * What Kustom keeps of a body: the documented fields at every depth, without those that only Kustom writes. Unknown
 * ones are ignored and never come back in an answer. Where nothing is left out, it is the value itself.
 */
export function knownFields(value: unknown, schema: string): unknown {
  return staysWhole(value, schema) ? value : copied(value, schema);
}
