const encoder = new TextEncoder();

/** How many bytes a text takes in UTF-8. */
export function bytesOf(text: string): number {
  return encoder.encode(text).length;
}

/** A text of at most so many characters; what is cut is said. */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  return `${text.slice(0, most).toWellFormed()} … (cut: ${text.length - most} more characters)`;
}
