import openapiTypescript, { astToString } from 'openapi-typescript';
import { documents, doNotEdit, type Files } from './files.ts';

/** TypeScript types of every schema and operation, one file per description. */
export async function types(specs: URL): Promise<Files> {
  const files: Record<string, string> = {};
  for (const document of documents) {
    const tree = await openapiTypescript(new URL(document, specs), {
      rootTypes: true,
      rootTypesNoSchemaPrefix: true,
      immutable: true,
    });
    files[document.replace('.yaml', '.ts')] = doNotEdit(`specs/${document}`) + astToString(tree);
  }
  return files;
}
