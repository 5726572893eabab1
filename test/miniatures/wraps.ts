import type { OperationId } from '../../generated/operations.ts';
import { type Answered, type Asked, bytes, type Handler, type Header, header } from '../../src/exchange/handler.ts';
import { operationOf } from '../../src/exchange/operation.ts';

/** What is done to an answer. */
export type Change = (answered: Answered) => Answered;
/** A right Kustom, made wrong in one way. */
export type Wrap = (right: Handler) => Handler;
/** A JSON object. */
export type Json = Readonly<Record<string, unknown>>;

/** The JSON in a message. */
export function bodyOf({ body }: { readonly body: Uint8Array }): Json {
  return JSON.parse(new TextDecoder().decode(body));
}

/** Changes the answers with this status, to these operations. */
export function answering(
  status: number,
  change: Change,
  of: readonly OperationId[] = ['createOrder', 'readOrder'],
): Wrap {
  return (right) => async (asked) => {
    const operation = operationOf('merchant', asked);
    const answered = await right(asked);
    return operation && of.includes(operation) && answered.status === status ? change(answered) : answered;
  };
}

/** Changes the JSON of an answer. */
export function editing(edit: (body: Json) => unknown): Change {
  return (answered) => ({ ...answered, body: bytes(JSON.stringify(edit(bodyOf(answered)))) });
}

/** Hears something else than what was asked, and does that. */
export function hearing(of: OperationId, edit: (body: Json) => Json): Wrap {
  return (right) => (asked) =>
    operationOf('merchant', asked) === of
      ? right({ ...asked, body: bytes(JSON.stringify(edit(bodyOf(asked)))) })
      : right(asked);
}

/** Answers these requests by itself. */
export function instead(
  of: OperationId,
  answer: (asked: Asked, right: Handler) => Promise<Answered | undefined>,
): Wrap {
  return (right) => async (asked) =>
    (operationOf('merchant', asked) === of && (await answer(asked, right))) || right(asked);
}

/** Changes a header of an answer; undefined takes it out. */
export function heading(wanted: string, change: (value: string) => string | undefined): Change {
  return (answered) => {
    const headers = answered.headers.flatMap(([name, value]): Header[] => {
      if (name !== wanted) return [[name, value]];
      const changed = change(value);
      return changed === undefined ? [] : [[name, changed]];
    });
    return { ...answered, headers };
  };
}

/** Answers a stored order with another body, whether it is created, read or updated. */
export function storing(edit: (order: Json) => unknown): Wrap {
  return (right) => answering(201, editing(edit))(answering(200, editing(edit), ['readOrder', 'updateOrder'])(right));
}

/** A refusal of a field, as the service writes it. */
export function refused(message: string): Answered {
  const body = { error_code: 'BAD_VALUE', error_messages: [message], correlation_id: 'made-up' };
  return { status: 400, headers: [['Content-Type', 'application/json']], body: bytes(JSON.stringify(body)) };
}

/** The order that a call is about, as the right Kustom has it. */
export async function stored(asked: Asked, right: Handler): Promise<Json> {
  const target = asked.target.replace(/\/abort$/, '');
  return bodyOf(await right({ ...asked, method: 'GET', target, body: new Uint8Array() }));
}

/** True where a request comes from nobody. */
export function isStranger(asked: Asked): boolean {
  return header(asked, 'authorization') === 'Basic -';
}

/** Changes the refusals of new orders, or of what else is asked, in whose messages one of these fields is named. */
export function refusing(fields: RegExp, change: Change, of: readonly OperationId[] = ['createOrder']): Wrap {
  return answering(
    400,
    (answered) => (fields.test(new TextDecoder().decode(answered.body)) ? change(answered) : answered),
    of,
  );
}

/** Makes of a refusal a new order that nobody asked for: a right one, of the same merchant. */
export function creatingAnyway(fields: RegExp, mend: (order: Json) => Json): Wrap {
  return (right) => async (asked) => {
    const answered = await right(asked);
    const isMeant = operationOf('merchant', asked) === 'createOrder' && answered.status === 400;
    if (!isMeant || !fields.test(new TextDecoder().decode(answered.body))) return answered;
    return right({ ...asked, body: bytes(JSON.stringify(mend(bodyOf(asked)))) });
  };
}

/** Makes of a refusal of these fields a change of the order, and remembers it. */
export function changingAnyway(fields: RegExp): Wrap {
  return (right) => {
    const changed = new Map<string, Answered>();
    return async (asked) => {
      const operation = operationOf('merchant', asked);
      const answered = await right(asked);
      if (operation === 'readOrder') return changed.get(asked.target) ?? answered;
      const isRefused = operation === 'updateOrder' && answered.status === 400;
      if (!isRefused || !fields.test(new TextDecoder().decode(answered.body))) return answered;
      const body = bytes(JSON.stringify({ ...(await stored(asked, right)), ...bodyOf(asked) }));
      const taken: Answered = { status: 200, headers: [['Content-Type', 'application/json']], body };
      changed.set(asked.target, taken);
      return taken;
    };
  };
}
