/** One row of a finding in the report for a terminal. */
export function row(label: string, text: string): string {
  return `    ${label.padEnd(9)} ${text}`;
}

const aligned = 20;

/** Words, and what explains them: in a column of its own where the words are short, else behind a dot. */
export function explained(words: string, why: string | undefined): string {
  if (!why) return words;
  return words.length < aligned ? `${words.padEnd(aligned)} ${why}` : `${words} · ${why}`;
}
