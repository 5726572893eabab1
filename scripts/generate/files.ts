/** What a writer of `generated/` makes: the text of each file, by its name. Nothing is written by the writer itself. */
export type Files = Readonly<Record<string, string>>;

/** The first lines of a generated file. */
export function doNotEdit(from: string): string {
  return `// Written by \`npm run generate\` from ${from}. Do not edit: change the source and generate again.\n`;
}

/** The documents that describe what Kustom documents. */
export const kustoms = ['checkout.yaml', 'checkout-callback.yaml', 'order-management.yaml'] as const;

/** The documents that describe something: Kustom's, and our own. */
export const documents = [...kustoms, 'conformance.yaml'] as const;
