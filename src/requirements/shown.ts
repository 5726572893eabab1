const longest = 60;

/** A value as JSON; in words where it is nested too deep for that. */
export function asJson(value: unknown): string {
  try {
    return JSON.stringify(value) ?? 'nothing';
  } catch {
    return 'something nested too deep to be shown'; // The only thing parsed JSON can fail at.
  }
}

/** A text, cut where it grows long. */
export function cut(text: string, most = longest): string {
  return text.length <= most ? text : `${text.slice(0, most)}… (${text.length} characters)`;
}

/** A value as JSON, cut where it grows long. */
export function shown(value: unknown): string {
  return cut(asJson(value));
}

/** A mistake as part of evidence; nothing where none is told. */
export function mistakeIn(words: string | undefined): { readonly mistake?: string } {
  return words === undefined ? {} : { mistake: cut(words, 400) };
}
