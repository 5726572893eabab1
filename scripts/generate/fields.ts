import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { doNotEdit, type Files } from './files.ts';

interface Schema {
  readonly $ref?: string;
  readonly items?: Schema;
  readonly readOnly?: boolean;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean;
}

function component({ $ref, items }: Schema): string | undefined {
  return ($ref ?? items?.$ref)?.split('/').at(-1);
}

/** Every documented field of every object: whose fields stand in it, and whether only Kustom writes it. */
export function fields(specs: URL): Files {
  const { components } = parse(readFileSync(new URL('checkout.yaml', specs), 'utf8'));
  const schemas = Object.entries<Schema>(components.schemas).filter(([, schema]) => schema.properties);
  const tables = schemas.map(([name, { properties = {}, additionalProperties }]) => {
    const rows = Object.entries(properties).map(([field, schema]) => {
      const of = component(schema);
      return [field, { ...(of ? { of } : {}), ...(schema.readOnly ? { readOnly: true } : {}) }];
    });
    return [name, { open: additionalProperties === true, fields: Object.fromEntries(rows) }];
  });
  const text = `${doNotEdit('specs/checkout.yaml')}
/** A documented field. */
export interface Field {
  /** The object, or the list of objects, that stands in it. */
  readonly of?: string;
  /** Only Kustom writes it. */
  readonly readOnly?: true;
}

/** The documented fields of an object; \`open\`: it may bear others, which are part of it all the same. */
export interface Fields {
  readonly open: boolean;
  readonly fields: Readonly<Record<string, Field>>;
}

export const fieldsOf: Readonly<Record<string, Fields>> = ${JSON.stringify(Object.fromEntries(tables), null, 2)};
`;
  return { 'fields.ts': text };
}
