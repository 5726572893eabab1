const width = 110;

/** Words after a sign, in lines that are not too long, the later ones under the first word. */
export function wrapped(sign: string, words: readonly string[]): string[] {
  const lines: string[] = [];
  let line = sign;
  for (const [index, word] of words.entries()) {
    const next = index < words.length - 1 ? `${word},` : word;
    if (line.length + next.length > width) {
      lines.push(line);
      line = '  ';
    }
    line += ` ${next}`;
  }
  return [...lines, line];
}
