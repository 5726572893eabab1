import { fields } from './fields.ts';
import type { Files } from './files.ts';
import { operations } from './operations.ts';
import { pinned } from './pinned.ts';
import { schemas } from './schemas.ts';
import { types } from './types.ts';
import { validators } from './validators.ts';

const specs = new URL('../../specs/', import.meta.url);

/** Everything in generated/ that is written from specs/. */
export async function fromSpecs(): Promise<Files> {
  return {
    ...(await types(specs)),
    ...(await validators(specs)),
    ...operations(specs),
    ...fields(specs),
    ...pinned(specs),
    ...schemas(specs),
  };
}
