import { type Field, fieldsOf } from '../../../generated/fields.ts';
import { escaped } from '../../exchange/json-place.ts';
import { isObject } from '../../order/json.ts';
import type { Body, Evidence, Requirement, Ruling } from '../requirement.ts';

function fieldNamed(schema: string, name: string): Field | undefined {
  const { fields } = fieldsOf[schema] ?? {};
  return fields && Object.hasOwn(fields, name) ? fields[name] : undefined;
}

/** The place of every field that its object is not described with; what no description goes into is not gone into. */
function unknownIn(value: unknown, schema: string, at: string): readonly (readonly [at: string, value: unknown])[] {
  if (Array.isArray(value)) return value.flatMap((one, index) => unknownIn(one, schema, `${at}/${index}`));
  const described = fieldsOf[schema];
  if (!isObject(value) || !described) return [];
  return Object.entries(value).flatMap(([name, one]) => {
    const place = `${at}/${escaped(name)}`;
    const field = fieldNamed(schema, name);
    if (!field) return described.open ? [] : [[place, one] as const];
    return field.of === undefined ? [] : unknownIn(one, field.of, place);
  });
}

/** Of what nobody described nobody knows whether it is personal: it is not shown. */
function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'string' ? 'a text' : typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}

function fieldsAreKnown({ value, schema }: Body): Ruling {
  if (!isObject(value) || !fieldsOf[schema]) return 'not concerned';
  return unknownIn(value, schema, '').map(([at, one]): Evidence => {
    return { at, expected: 'no such field', actual: kindOf(one) };
  });
}

/** What stands in the bodies of Kustom, beside what its schema promises. */
export const fieldRequirements = [
  {
    id: 'exchange.known-fields',
    binds: 'kustom',
    level: 'should',
    statement: 'A JSON body of Kustom has no fields but the documented ones.',
    source: {
      document: 'specs/checkout.yaml',
      at: ['#/components/schemas/Order', '#/components/schemas/StoredOrder'],
      gist: 'each field is described; that none is ever added is promised nowhere, and whoever reads has to let it pass',
    },
    remedy:
      'In a contract or a stand-in, take the field out: nobody may rely on it. Where Kustom itself sent it, have it described.',
    example: 'A stand-in whose orders have a payment_url teaches a shop to look for what Kustom never sends.',
    check: { of: 'body', judge: fieldsAreKnown },
  },
] as const satisfies readonly Requirement[];
