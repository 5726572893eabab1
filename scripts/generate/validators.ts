import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import addFormats from 'ajv-formats';
import { build } from 'esbuild';
import { parse } from 'yaml';
import { type Bundle, bundles } from './bundles.ts';
import { doNotEdit, type Files } from './files.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Where the key of an object is the name of a field or a schema, and no keyword. */
const naming = new Set(['properties', 'patternProperties', '$defs', 'schemas']);

/** The value without what only people read: it would travel in the validators, two thirds of their size. */
function withoutWords(value: unknown, isNamed = false): unknown {
  if (Array.isArray(value)) return value.map((one) => withoutWords(one));
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(
    ([key]) => isNamed || !(key.startsWith('x-') || key === 'description' || key === 'examples'),
  );
  return Object.fromEntries(kept.map(([key, one]) => [key, withoutWords(one, !isNamed && naming.has(key))]));
}

function schemasOf(specs: URL, document: string): unknown {
  return withoutWords(parse(readFileSync(new URL(document, specs), 'utf8')).components.schemas, true);
}

function validatorSource(specs: URL, { documents, components }: Bundle): string {
  const ajv = new Ajv2020({
    allErrors: true,
    strict: false,
    inlineRefs: false,
    code: { source: true, esm: true, lines: true },
  });
  addFormats.default(ajv);
  for (const document of documents) {
    // Only the components: paths and webhooks are no schemas, and ajv would read them as such.
    ajv.addSchema({ $id: document, components: { schemas: schemasOf(specs, document) } });
  }
  const references = components.map(([document, name]) => [name, `${document}#/components/schemas/${name}`]);
  return shorter(joiningInPlace(standalone.default(ajv, Object.fromEntries(references))));
}

const copying = /vErrors === null \? (\w+\.errors) : vErrors\.concat\(\1\)/g;
const join = `
function joined(errors, more) {
  if (errors === null) return more;
  for (const one of more) errors.push(one);
  return errors;
}
`;

/**
 * ajv joins the errors of two validators by copying all that there are so far: for fifty thousand wrong lines that is
 * a minute. Nobody else holds either list, so the later one can as well be put behind the earlier one.
 */
function joiningInPlace(source: string): string {
  const text = source.replaceAll(copying, 'joined(vErrors, $1)');
  if (text.includes('vErrors.concat'))
    throw new Error('ajv writes its joining of errors differently: see joiningInPlace');
  return text + join;
}

const noting =
  /const (err\d+) = (\{instancePath.*?),schemaPath:"(?:[^"\\]|\\.)*"(,keyword:[^;]*?\});\nif\(vErrors === null\)\{\nvErrors = \[\1\];\n\}\nelse \{\nvErrors\.push\(\1\);\n\}\n/g;
const note = `
function noted(errors, error) {
  if (errors === null) return [error];
  errors.push(error);
  return errors;
}
`;

/** Each of a thousand places spells out how an error is noted; said once, a quarter of the code is gone. */
function shorter(source: string): string {
  const text = source.replaceAll(noting, 'vErrors = noted(vErrors, $2$3);\n');
  if (text.includes('vErrors.push')) throw new Error('ajv writes its noting of errors differently: see shorter');
  return text + note;
}

/** The validators reach into ajv for a few helpers; bundling them makes the file load nothing else. */
async function bundled(source: string): Promise<string> {
  const result = await build({
    absWorkingDir: root,
    stdin: { contents: source, resolveDir: root, loader: 'js' },
    preserveSymlinks: true,
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['main'],
    target: 'es2023',
    write: false,
    legalComments: 'none',
  });
  return result.outputFiles[0]?.text ?? '';
}

function declaration(components: Bundle['components']): string {
  const ids = components.map(([, component]) => `'${component}'`).join(' | ');
  return `import type { Validator } from '../validator.ts';

/** The components that a document can be held against here. */
export type SchemaId = ${ids};
${components.map(([, component]) => `export declare const ${component}: Validator;`).join('\n')}
`;
}

const validatorType = `${doNotEdit('scripts/generate/validators.ts')}
/** One place where a value does not fit its schema, in ajv's words. */
export interface Misfit {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
}

/** Says whether a value fits its schema; after a no, \`errors\` lists every misfit until the next call. */
export interface Validator {
  (value: unknown): boolean;
  readonly errors?: readonly Misfit[] | null;
}
`;

/** Where each component stands, for whoever has to look it up. */
function places({ components }: Bundle): string {
  const rows = components.map(([document, name]) => `  ${name}: 'specs/${document}#/components/schemas/${name}',`);
  return `import type { SchemaId } from './validators/checkout.js';

/** The place of a component in the specification. */
export const schemaPlaces: Readonly<Record<SchemaId, string>> = {
${rows.join('\n')}
};
`;
}

/** ajv validators (dialect 2020-12, all errors, formats), compiled ahead of time, with their types. */
export async function validators(specs: URL): Promise<Files> {
  const files: Record<string, string> = { 'validator.ts': validatorType };
  for (const bundle of bundles) {
    const from = doNotEdit(bundle.documents.map((document) => `specs/${document}`).join(' and '));
    files[`validators/${bundle.name}.js`] = from + (await bundled(validatorSource(specs, bundle)));
    files[`validators/${bundle.name}.d.ts`] = from + declaration(bundle.components);
  }
  const [kustoms] = bundles;
  if (kustoms) files['schema-places.ts'] = doNotEdit('specs/') + places(kustoms);
  return files;
}
