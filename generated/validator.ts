// Written by `npm run generate` from scripts/generate/validators.ts. Do not edit: change the source and generate again.

/** One place where a value does not fit its schema, in ajv's words. */
export interface Misfit {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
}

/** Says whether a value fits its schema; after a no, `errors` lists every misfit until the next call. */
export interface Validator {
  (value: unknown): boolean;
  readonly errors?: readonly Misfit[] | null;
}
