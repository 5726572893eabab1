import type { Problem } from '../../generated/conformance.ts';
import type { Misfit, Validator } from '../../generated/validator.ts';
import { misfitInWords } from '../config/misfit-words.ts';
import { type Answered, type Asked, bytes, type Handler } from '../exchange/handler.ts';
import { segments } from '../exchange/operation.ts';
import { textOf } from '../exchange/text.ts';
import { json } from '../order/json.ts';

/** An answer of the sandbox's own, as text. */
export function answer(status: number, type: string, text: string): Answered {
  return { status, headers: [['Content-Type', type]], body: bytes(text) };
}

/** An answer of the sandbox's own, as JSON. */
export function jsonAnswer(status: number, value: unknown): Answered {
  return answer(status, 'application/json', `${JSON.stringify(value)}\n`);
}

/** An answer that says what happened, and what there is in its place. */
export function problem(status: number, said: Problem): Answered {
  return jsonAnswer(status, said satisfies Problem);
}

/** One of the sandbox's own calls: `POST /_sandbox/orders/{order_id}/buy`, and how it is answered. */
export interface Call {
  readonly does: string;
  answer(asked: Asked): Answered | Promise<Answered>;
}

/** True where the path of a request fits the path of a call, whatever stands in its places. */
function isAt(template: string, target: string): boolean {
  const [wanted, path] = [segments(template), segments(target)];
  return wanted.length === path.length && wanted.every((part, nth) => part.startsWith('{') || part === path[nth]);
}

function told(misfit: Misfit): string {
  const { keyword, params } = misfit;
  return keyword === 'additionalProperties'
    ? `there is no “${params.additionalProperty}” in it`
    : misfitInWords(misfit);
}

/**
 * The body of a call, read against its schema; an empty one counts as `{}`. `example`: a body that would do, for whoever
 * sent another.
 */
export function bodyOf<Body>(asked: Asked, fits: Validator, example: Body): { body: Body } | { refused: Answered } {
  const text = (textOf(asked.body) ?? '\u0000').replace(/^\uFEFF/, '');
  const value = text.trim() === '' ? {} : json(text);
  const known = JSON.stringify(example);
  if (value === undefined) return { refused: problem(400, { problem: 'the body is no JSON', known }) };
  if (fits(value)) return { body: value as Body };
  const misfits = (fits.errors ?? []).filter(({ keyword }) => keyword !== 'if').map(told);
  return { refused: problem(400, { problem: `the body cannot be used: ${[...new Set(misfits)].join('; ')}`, known }) };
}

/** The path and the method of a call: `POST /…`. */
function isFor({ does }: Call, { method, target }: Asked): boolean {
  const [wanted = '', path = ''] = does.split(' ');
  return method === wanted && isAt(path, target);
}

/** Answers with the call that fits; where none does, says which there are. */
export function answering(calls: readonly Call[]): Handler {
  return async (asked) => {
    const call = calls.find((one) => isFor(one, asked));
    if (call) return call.answer(asked);
    const path = asked.target.split('?', 1)[0];
    const known = calls.map(({ does }) => does).join(', ');
    return problem(404, { problem: `there is no ${asked.method} ${path}`, known });
  };
}
