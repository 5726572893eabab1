import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { documents, doNotEdit, type Files } from './files.ts';

interface Media {
  readonly schema?: { readonly $ref?: string };
}
interface Body {
  readonly $ref?: string;
  readonly content?: Readonly<Record<string, Media>>;
}
interface PathItem {
  readonly [method: string]: { operationId: string; requestBody?: Body; responses: Record<string, Body> };
}
interface Description {
  readonly paths?: Readonly<Record<string, PathItem>>;
  readonly webhooks?: Readonly<Record<string, PathItem>>;
  readonly components?: { readonly responses?: Readonly<Record<string, Body>> };
}

const methods = new Set(['get', 'post', 'put', 'patch', 'delete']);

/** The name of the component that a JSON body has to fit; undefined where the description promises no JSON. */
function schemaOf(body: Body | undefined): string | undefined {
  const reference = body?.content?.['application/json']?.schema?.$ref;
  return reference?.split('/').at(-1);
}

function* operationsIn(document: string, description: Description) {
  const places = [
    ['merchant', 'paths', description.paths],
    ['kustom', 'webhooks', description.webhooks],
  ] as const;
  for (const [asks, place, items] of places) {
    // The sandbox's own calls are no part of the record.
    const told = document === 'conformance.yaml' && place === 'paths' ? {} : items;
    for (const [path, item] of Object.entries(told ?? {})) {
      for (const [method, operation] of Object.entries(item)) {
        if (!methods.has(method)) continue;
        const answers = Object.entries(operation.responses).map(([status, body]) => {
          const shared = description.components?.responses?.[body.$ref?.split('/').at(-1) ?? ''];
          return [status, schemaOf(shared ?? body) ?? null];
        });
        yield {
          id: operation.operationId,
          asks,
          method: method.toUpperCase(),
          ...(place === 'paths' ? { path } : {}),
          document: `specs/${document}`,
          at: `#/${place}/${path.replaceAll('~', '~0').replaceAll('/', '~1')}/${method}`,
          request: schemaOf(operation.requestBody) ?? null,
          answers: Object.fromEntries(answers),
        };
      }
    }
  }
}

const shape = `
/** One operation of the descriptions. In a callback Kustom asks and there is no path: the merchant chose the address. */
export interface Operation {
  readonly id: OperationId;
  readonly asks: 'merchant' | 'kustom';
  readonly method: string;
  readonly path?: string;
  readonly document: string;
  readonly at: string;
  /** The schema of the JSON that is asked with. */
  readonly request: SchemaId | null;
  /** By documented status: the schema of the JSON answer, or null where no JSON is promised. */
  readonly answers: Readonly<Record<string, SchemaId | null>>;
}
`;

/** The operation index: what may be said by whom, and which schema each body has to fit. */
export function operations(specs: URL): Files {
  const described = documents.flatMap((document) => [
    ...operationsIn(document, parse(readFileSync(new URL(document, specs), 'utf8'))),
  ]);
  const ids = described.map(({ id }) => `'${id}'`).join(' | ');
  const index = JSON.stringify(described, null, 2);
  const text = `${doNotEdit('specs/')}import type { SchemaId } from './validators/checkout.js';

export type OperationId = ${ids};
${shape}
export const operations: readonly Operation[] = ${index};
`;
  return { 'operations.ts': text };
}
