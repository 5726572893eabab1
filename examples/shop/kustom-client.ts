import { setTimeout as pause } from 'node:timers/promises';

/** Where Kustom is and who we are to it. */
export interface Account {
  readonly url: string;
  readonly username: string;
  readonly password: string;
}

/** Something to ask of Kustom. */
export interface Question {
  readonly method: 'GET' | 'POST' | 'PATCH';
  readonly path: string;
  readonly body?: unknown;
  /** Names the business action: Kustom does what has this key once, however often it is asked. */
  readonly key?: string;
  /** How often to ask at most. 1 where somebody else will ask again, or where asking twice does twice. */
  readonly tries: number;
}

/** What came of it. Nothing is thrown: whoever asks has to look, and an error never passes for a success. */
export type Heard =
  | { readonly ok: true; readonly status: number; readonly body: unknown; readonly id: string | undefined }
  | Unwell;

/** A refusal, or silence. */
export interface Unwell {
  readonly ok: false;
  readonly status: number | 'no answer';
  /** What a program may decide by. Empty where the answer had none: gateways answer in HTML, and 404s with nothing. */
  readonly code: string;
  /** For the log and the staff; never for a customer. */
  readonly said: string;
}

/** Asks Kustom. */
export type Ask = (question: Question) => Promise<Heard>;

/** How patient we are. */
export interface Patience {
  /** Kustom itself gives up after 30 s. Who gives up before does not know what has been done. */
  readonly timeoutMs: number;
  /** True where asking again can help. */
  readonly isWorthRepeating: (heard: Heard) => boolean;
  /** How long to wait after a try in vain; the first is 1. */
  readonly backOffMs: (tries: number) => number;
}

/** Silence, trouble at their end, or too much from ours. Anything else stays as wrong as it is, and a 409 needs a person. */
export function isWorthRepeating(heard: Heard): boolean {
  if (heard.ok) return false;
  return heard.status === 'no answer' || heard.status >= 500 || heard.status === 429;
}

/** Each time twice as long, and a bit by chance, so that many who failed together do not come back together. */
export function backOffMs(tries: number): number {
  return 250 * 2 ** tries + Math.random() * 250;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // Nothing, or a page of a gateway. The status tells enough.
  }
}

/** The id of what was created: in a header of its own, else at the end of Location. The body of a 201 is empty. */
function idIn({ headers }: Response): string | undefined {
  const own = headers.get('capture-id') ?? headers.get('refund-id');
  return own ?? headers.get('location')?.replace(/\/$/, '').split('/').at(-1);
}

function refusal({ status, headers }: Response, text: string): Unwell {
  const body = parsed(text) as { error_code?: unknown; error_messages?: unknown; correlation_id?: unknown } | undefined;
  const code = typeof body?.error_code === 'string' ? body.error_code : '';
  const messages = Array.isArray(body?.error_messages) ? body.error_messages.join(', ') : '';
  // Kustom's support asks for the correlation id first.
  const correlation = body?.correlation_id ?? headers.get('klarna-correlation-id') ?? 'none';
  return {
    ok: false,
    status,
    code,
    said: `Kustom answered ${status} ${code} ${messages} (correlation id ${correlation})`,
  };
}

async function askOnce({ url, username, password }: Account, question: Question, timeoutMs: number): Promise<Heard> {
  const { method, path, body, key } = question;
  const headers = new Headers({ authorization: `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}` });
  if (body !== undefined) headers.set('content-type', 'application/json');
  if (key !== undefined) headers.set('klarna-idempotency-key', key);
  try {
    const answer = await fetch(`${url.replace(/\/$/, '')}${path}`, {
      method,
      headers,
      redirect: 'manual',
      signal: AbortSignal.timeout(timeoutMs),
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    // Any 2xx is a success. Live answers vary between 200, 201 and 204, and who waits for one of them waits in vain.
    if (!answer.ok) return refusal(answer, text);
    return { ok: true, status: answer.status, body: parsed(text), id: idIn(answer) };
  } catch (thrown) {
    const why = thrown instanceof Error ? thrown.message : 'unknown reason';
    return { ok: false, status: 'no answer', code: '', said: `Kustom did not answer ${method} ${path} (${why})` };
  }
}

/** A client for both of Kustom's interfaces: one host, one account. */
export function client(account: Account, { timeoutMs, isWorthRepeating, backOffMs }: Patience): Ask {
  return async (question) => {
    for (let tries = 1; ; tries += 1) {
      const heard = await askOnce(account, question, timeoutMs);
      if (tries >= question.tries || !isWorthRepeating(heard)) return heard;
      await pause(backOffMs(tries));
    }
  };
}
