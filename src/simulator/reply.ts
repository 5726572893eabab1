import type { CustomerToken, Error as ErrorBody, StoredOrder, TokenOrderResult } from '../../generated/checkout.ts';
import { type Answered, bytes, type Header } from '../exchange/handler.ts';

/** What Kustom answers, before it is put into bytes. */
export type Reply =
  /** `text`: the JSON of the order, where somebody has written it already. */
  | { readonly status: 200 | 201; readonly order: StoredOrder; readonly text?: string }
  | { readonly status: 200; readonly body: CustomerToken | TokenOrderResult }
  | { readonly status: 202 }
  | { readonly status: 400 | 403 | 404 | 405; readonly code: string; readonly messages: readonly string[] }
  | { readonly status: 401 }
  | { readonly status: 404; readonly code?: never };

/** What every answer needs to know about the request. */
export interface Circumstances {
  /** Scheme and host that the merchant used, for the Location of a new order. */
  readonly origin: string;
  readonly correlationId: string;
}

const uncached: readonly Header[] = [
  ['cache-control', 'max-age=0, no-cache, no-store'],
  ['pragma', 'no-cache'],
];

function jsonAnswer(status: number, text: string, correlationId: string, more: readonly Header[] = []): Answered {
  const headers: Header[] = [
    ['Content-Type', 'application/json'],
    ['Klarna-Correlation-Id', correlationId],
    ...uncached,
    ...more,
  ];
  return { status, headers, body: bytes(text) };
}

/** The gateway in front of the API answers a stranger with a page, not with JSON, and with no correlation id. */
function stranger(): Answered {
  const page = '<html><head><title>401</title></head><body>Authorization required</body></html>\n';
  const headers: Header[] = [
    ['Content-Type', 'text/html'],
    ['WWW-Authenticate', 'Basic realm="very closed site"'],
  ];
  return { status: 401, headers, body: bytes(page) };
}

/** Without a word: what was only told, and an order that is not there, so that clients learn not to look for JSON. */
function wordless(status: number, correlationId: string): Answered {
  return { status, headers: [['Klarna-Correlation-Id', correlationId], ...uncached], body: new Uint8Array() };
}

/** Puts a reply into the bytes and headers that go over the wire. */
export function answer(reply: Reply, { origin, correlationId }: Circumstances): Answered {
  if (reply.status === 401) return stranger();
  if ('order' in reply) {
    const location: Header = ['Location', `${origin}/checkout/v3/orders/${reply.order.order_id}`];
    const text = reply.text ?? JSON.stringify(reply.order);
    return jsonAnswer(reply.status, text, correlationId, reply.status === 201 ? [location] : []);
  }
  if ('body' in reply) return jsonAnswer(reply.status, JSON.stringify(reply.body), correlationId);
  if (reply.status === 202 || reply.code === undefined) return wordless(reply.status, correlationId);
  const { status, code, messages } = reply;
  const body: ErrorBody = { error_code: code, error_messages: [...messages], correlation_id: correlationId };
  return jsonAnswer(status, JSON.stringify(body), correlationId);
}
