import { bytesOf, cut } from './cut.ts';

const longest = 800;

/** A text that is only a text: nothing in it is a sign of Markdown or of HTML, and it stays on its line; cut at 800 characters. */
export function plainly(text: string): string {
  const line = cut(text, longest).toWellFormed().replaceAll(/\s+/g, ' ').trim();
  return line.replaceAll(/[\\`*{}[\]<>|~&@]|#(?=\w)|(?<!\w)_|_(?!\w)/g, (sign) => `&#${sign.codePointAt(0)};`);
}

/** A text as it was written; HTML, because a code span of Markdown ends at what it holds. */
export function code(text: string): string {
  return `<code>${plainly(text)}</code>`;
}

/** A row of a table. */
export function row(...cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

/** The lines that fit in so many bytes of UTF-8; how many do not is said in a line of its own. */
export function within(lines: readonly string[], bytes: number): string[] {
  let left = bytes;
  const count = lines.findIndex((line) => {
    left -= bytesOf(line) + 1;
    return left < 0;
  });
  if (count === -1) return [...lines];
  return [...lines.slice(0, count), '', `**Cut:** ${lines.length - count} more. The JSON report has them all.`];
}
