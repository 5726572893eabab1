import { resolve } from 'node:path';
import { CannotJudge } from '../config/cannot-judge.ts';
import { readText } from '../io/input.ts';
import { sendTo } from '../io/send.ts';
import type { Terminal } from '../io/terminal.ts';
import type { Send } from '../sandbox/telephone.ts';

// The longest that Kustom waits for an answer to a question.
const longestMs = 10_000;
// As long as it waits for a validation that needs no yes.
const shortestMs = 3_000;

/** Speaks to merchants; whoever is too slow for the shortest time that Kustom waits is told by how much. */
export const patient: Send = (origin, patienceMs) => patientWith(undefined)(origin, patienceMs);

/** The same, trusting the authorities in a PEM text as well. */
export function patientWith(authority: string | undefined): Send {
  const trust = authority === undefined ? {} : { authority };
  return (origin, patienceMs) =>
    sendTo(origin, { timeoutMs: patienceMs <= shortestMs ? longestMs : patienceMs, ...trust });
}

/** The authorities in the PEM file that was named; undefined where none was. Throws CannotJudge for a file without any. */
export function authorityIn(file: string | undefined, { cwd }: Terminal): string | undefined {
  if (file === undefined) return undefined;
  const text = readText(resolve(cwd, file));
  if (text.includes('-----BEGIN CERTIFICATE-----')) return text;
  throw new CannotJudge(`${file} holds no certificate. Name a PEM file: it has a line -----BEGIN CERTIFICATE-----.`);
}
