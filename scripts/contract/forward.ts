import { type Handler, header } from '../../src/exchange/handler.ts';
import { type Patience, sendTo } from '../../src/io/send.ts';

const perLeg = new Set(['host', 'connection', 'keep-alive', 'transfer-encoding', 'content-length', 'accept-encoding']);

/**
 * Passes requests on to another address as they came, good or bad. The body's framing belongs to each leg, and the
 * answer is asked for uncompressed, because it is going to be read.
 */
export function forwardTo(origin: string, patience: Patience): Handler {
  const send = sendTo(origin, patience);
  const { host } = new URL(origin);
  return (asked) => {
    const kept = asked.headers.filter(([name]) => !perLeg.has(name.toLowerCase()));
    const announced = header(asked, 'content-length') !== undefined || asked.body.length > 0;
    const length = announced ? [['Content-Length', `${asked.body.length}`] as const] : [];
    return send({ ...asked, headers: [['Host', host], ...kept, ['Accept-Encoding', 'identity'], ...length] });
  };
}
