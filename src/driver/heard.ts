import type { Answer } from '../client/call.ts';

/** Throws where the scene cannot go on, because nobody answered; what an answer is worth is for the catalogue to say. */
export function heard<Given extends Answer<unknown>>(answer: Given): Given {
  if (typeof answer.status === 'number') return answer;
  throw new Error(`Kustom gave no answer (${answer.status}: ${answer.because})`);
}
