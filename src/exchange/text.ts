const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The text in a body, to the letter (a byte order mark included); undefined where the bytes are not UTF-8. */
export function textOf(body: Uint8Array): string | undefined {
  try {
    return utf8.decode(body);
  } catch {
    return undefined; // Whoever asks says what that means: it is kept as base64, or refused.
  }
}
