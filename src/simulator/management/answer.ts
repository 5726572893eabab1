import type { ManagementError } from '../../../generated/order-management.ts';
import { type Answered, bytes, type Header } from '../../exchange/handler.ts';
import type { Ids } from '../../exchange/ids.ts';
import type { ManagementReply } from './managed.ts';

/** What the recorded reads bear. Only Strict-Transport-Security is left out: a browser would remember it of this machine. */
const readHeaders: readonly Header[] = [
  ['Content-Type', 'application/json'],
  ['Cache-Control', 'no-cache, no-store, max-age=0, must-revalidate'],
  ['Pragma', 'no-cache'],
  ['Expires', '0'],
  ['X-Content-Type-Options', 'nosniff'],
  ['X-Frame-Options', 'DENY'],
  ['X-XSS-Protection', '1; mode=block'],
];

function jsonAnswer(status: number, value: unknown, correlation: Header): Answered {
  return { status, headers: [...readHeaders, correlation], body: bytes(JSON.stringify(value)) };
}

/** What a write answers: nothing but headers. No value of the last one is known but that of lines that add up. */
function writeHeaders(correlation: Header, { linesAddUp }: { readonly linesAddUp?: boolean }, ids: Ids): Header[] {
  const flag: Header[] = linesAddUp ? [['Klarna-Order-Validation', 'Valid']] : [];
  return [['Transaction-Id', ids.uuid()], correlation, ...flag];
}

/** Puts a reply into the bytes and headers that go over the wire. `orderAt`: the whole address of the order. */
export function managementAnswer(reply: ManagementReply, orderAt: string, ids: Ids): Answered {
  const correlationId = ids.uuid();
  const correlation: Header = ['Klarna-Correlation-Id', correlationId];
  if ('code' in reply) {
    const error = { error_code: reply.code, error_messages: [reply.message], correlation_id: correlationId };
    return jsonAnswer(reply.status, error satisfies ManagementError, correlation);
  }
  if (reply.status === 200) return jsonAnswer(200, reply.body, correlation);
  const headers = writeHeaders(correlation, reply, ids);
  if (reply.status === 204) return { status: 204, headers, body: new Uint8Array() };
  const { made, id } = reply;
  const named: Header[] = [
    ['Content-Length', '0'],
    ['Location', `${orderAt}/${made}s/${id}`],
    [made === 'capture' ? 'Capture-Id' : 'Refund-Id', id],
  ];
  return { status: 201, headers: [...named, ...headers], body: new Uint8Array() };
}
