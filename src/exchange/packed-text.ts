// How the first letters begin in base64 and in base64url, of ASCII or of a letter of the North; an id does so by chance. What is
// all in small letters is the words of a path.
const everyPacked =
  /(?<![\w+-])(?=[a-z/_-]{0,12}[A-Z0-9+])(?:[I-Za-fw][\w+/-]{3})(?:[I-Za-w][\w+/-]{3}){2}[\w+/-]{4,100000}={0,2}/g;

const utf8 = new TextDecoder();

/** The text in base64; undefined where it is none that a person could read. Most ids are not, and an error costs a lot. */
function unpackedText(found: string): string | undefined {
  const letters = found.replace(/=+$/, '');
  if (letters.length % 4 === 1 || letters.includes('=')) return undefined;
  const bytes = atob(letters.replaceAll('-', '+').replaceAll('_', '/'));
  // biome-ignore lint/suspicious/noControlCharactersInRegex: what has them is no text.
  if (/[\0-\x08\x0e-\x1f\x7f\xc0\xc1\xf5-\xff]/.test(bytes)) return undefined;
  if (!/[\x80-\xff]/.test(bytes)) return bytes;
  const text = utf8.decode(Uint8Array.from(bytes, (byte) => byte.charCodeAt(0)));
  return text.includes('\ufffd') ? undefined : text;
}

/**
 * The text with everything masked that stands in it as base64 and is `told` to be personal when it is read. The whole of
 * it is masked: whoever changes a part of it would have to write the rest anew.
 */
export function withoutPacked(text: string, told: (open: string) => boolean, mask: (found: string) => string): string {
  return text.replace(everyPacked, (found) => {
    // In a path it ends before the next slash, in base64 it can have one.
    const parts = new Set([found, found.split('/', 1)[0] ?? found]);
    for (const part of parts) {
      const open = unpackedText(part);
      if (open !== undefined && told(open)) return mask(part) + found.slice(part.length);
    }
    return found;
  });
}
