import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { doNotEdit, type Files, kustoms } from './files.ts';

interface Schema {
  readonly $ref?: string;
  readonly items?: Schema;
  readonly allOf?: readonly Schema[];
  readonly readOnly?: boolean;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean;
}

function component({ $ref, items }: Schema): string | undefined {
  return ($ref ?? items?.$ref)?.split('/').at(-1);
}

type Schemas = Readonly<Record<string, Schema>>;

/** The properties of a schema, those of the parts that it is made of first. */
function propertiesOf(schema: Schema, schemas: Schemas): Schemas {
  const parts = (schema.allOf ?? []).map((part) => propertiesOf(schemas[component(part) ?? ''] ?? part, schemas));
  return Object.assign({}, ...parts, schema.properties);
}

/** Every documented field of every object: whose fields stand in it, and whether only Kustom writes it. */
export function fields(specs: URL): Files {
  const read = (document: string) => parse(readFileSync(new URL(document, specs), 'utf8')).components.schemas;
  const schemas: Schemas = Object.assign({}, ...kustoms.map(read));
  const tables = Object.entries(schemas).flatMap(([name, schema]) => {
    const { additionalProperties } = schema;
    const properties = Object.entries(propertiesOf(schema, schemas));
    if (properties.length === 0 && additionalProperties === undefined) return [];
    const rows = properties.map(([field, schema]) => {
      const of = component(schema);
      return [field, { ...(of ? { of } : {}), ...(schema.readOnly ? { readOnly: true } : {}) }];
    });
    return [[name, { open: additionalProperties === true, fields: Object.fromEntries(rows) }]];
  });
  const text = `${doNotEdit('specs/')}
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
