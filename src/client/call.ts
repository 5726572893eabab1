import { type Answered, bytes, type Handler, type Header } from '../exchange/handler.ts';
import { json } from '../order/json.ts';
import { type Credentials, pair } from './authorization.ts';

/** What every call bears. */
export interface ClientSettings extends Credentials {
  /** Host and port as they stand in the Host header. */
  readonly host: string;
}

/**
 * An answer with its JSON body; undefined where it has none, or none that can be read. The type is what the specification
 * promises, not what was checked: narrow it by a field, `'order_id' in json`.
 */
export interface Answer<Body> extends Answered {
  readonly json: Body | undefined;
}

/** Whether what was asked is done: any status from 200 to 299, because which one it is differs. */
export function isGood({ status }: Answered): boolean {
  return typeof status === 'number' && status >= 200 && status < 300;
}

/** What a writing call may bear besides what it asks for. */
export interface Once {
  /**
   * Names the deed, so that it is done once however often it is asked for: the same key for a second try, another for
   * another deed. At most a day later it is forgotten.
   */
  readonly idempotencyKey?: string;
}

/** What a call says: `body` becomes JSON, and where it is left out none is sent; `type` is what it is declared as, JSON where it is left out. */
interface Said extends Once {
  readonly body?: unknown;
  readonly type?: string;
}

/** One call. */
export type Call = <Body>(method: string, target: string, more?: Said) => Promise<Answer<Body>>;

/** Speaks to a handler with these credentials. */
export function caller(kustom: Handler, { host, ...credentials }: ClientSettings): Call {
  const common: Header[] = [
    ['Host', host],
    ['Authorization', pair(credentials)],
  ];
  return async <Body>(
    method: string,
    target: string,
    { body: value, idempotencyKey, type = 'application/json' }: Said = {},
  ) => {
    const types: Header[] = [
      ['Content-Type', type],
      ['Accept', 'application/json'],
    ];
    const body = value === undefined ? new Uint8Array() : bytes(JSON.stringify(value));
    const length: Header[] = value === undefined ? [] : [['Content-Length', `${body.length}`]];
    const key: Header[] = idempotencyKey === undefined ? [] : [['Klarna-Idempotency-Key', idempotencyKey]];
    const answered = await kustom({ method, target, headers: [...common, ...types, ...key, ...length], body });
    return { ...answered, json: json(new TextDecoder().decode(answered.body)) as Body | undefined };
  };
}

/** A path of these parts, in which no id can pass for more than one part. */
export function path(...parts: readonly string[]): string {
  return parts.map((part, nth) => (nth === 0 ? part : encodeURIComponent(part))).join('/');
}
