// Part of the language since Node 22, but not yet of the compiler's library.
interface Faithful {
  parse(text: string, revive: (key: string, value: unknown, context: { readonly source?: string }) => unknown): unknown;
  rawJSON(text: string): unknown;
}
const faithful = JSON as unknown as Faithful;

/**
 * The value in a JSON text, of which JSON.stringify writes every number as it was written: `50000.0` stays that. To be
 * written again, not to be reckoned with. Throws RangeError for what is nested thousands deep.
 */
export function parsedFaithfully(text: string): unknown {
  return faithful.parse(text, (_, value, { source }) =>
    typeof value === 'number' && source !== undefined && source !== String(value) ? faithful.rawJSON(source) : value,
  );
}
