import leven from 'leven';

/** The word that was probably meant; undefined where none comes near. */
function closest(word: string, words: readonly string[]): string | undefined {
  const [best] = [...words].sort((a, b) => leven(a, word) - leven(b, word));
  return best !== undefined && leven(best, word) <= Math.max(3, word.length / 3) ? best : undefined;
}

/** “ Did you mean “this”?”, or nothing. */
export function suggestion(word: string, words: readonly string[]): string {
  const best = closest(word, words);
  return best === undefined ? '' : ` Did you mean “${best}”?`;
}
