import { CannotJudge } from '../config/cannot-judge.ts';

/** A whole number between two others. */
export function wholeNumber(name: string, least: number, most: number): (word: string) => number {
  return (word) => {
    const number = Number(word);
    if (/^\d+$/.test(word) && number >= least && number <= most) return number;
    throw new CannotJudge(`${name} takes a whole number from ${least} to ${most}, not “${word}”.`);
  };
}
