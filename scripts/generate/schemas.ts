import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Files } from './files.ts';

/** The component and every component it refers to, as one JSON Schema that stands alone. */
function standing(name: string, schemas: Record<string, object>, id: string): string {
  const needed: Record<string, object> = {};
  const gather = (one: string) => {
    const schema = schemas[one];
    if (!schema || needed[one]) return;
    needed[one] = schema;
    for (const [, reference] of JSON.stringify(schema).matchAll(/#\/components\/schemas\/(\w+)/g)) {
      if (reference) gather(reference);
    }
  };
  gather(name);
  const { [name]: root, ...others } = needed;
  const whole = { $schema: 'https://json-schema.org/draft/2020-12/schema', $id: id, ...root, $defs: others };
  return `${JSON.stringify(whole, null, 2).replaceAll('#/components/schemas/', '#/$defs/')}\n`;
}

/** JSON Schemas for other people's tools: the report for whoever reads it, kco.yaml for editors. */
export function schemas(specs: URL): Files {
  const { components } = parse(readFileSync(new URL('conformance.yaml', specs), 'utf8'));
  return {
    'report.schema.json': standing('Report', components.schemas, 'kco-report-1.schema.json'),
    'kco-yaml.schema.json': standing('Configuration', components.schemas, 'kco-yaml.schema.json'),
  };
}
