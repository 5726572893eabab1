import type { Exchange } from '../exchange/exchange.ts';
import type { Terminal } from '../io/terminal.ts';
import { isObject, json } from '../order/json.ts';

/** The merchant's addresses in a body that are not on HTTPS, by name. */
function unencrypted(body: unknown): string[] {
  const urls = isObject(body) && isObject(body.merchant_urls) ? Object.entries(body.merchant_urls) : [];
  return urls.flatMap(([name, url]) => (typeof url === 'string' && /^http:/i.test(url) ? name : []));
}

/** Says, once a run, that addresses on plain HTTP will do here, where the shop is on the same machine, and not for real customers. */
export function notePlainHttp(terminal: Terminal): (exchange: Exchange) => void {
  let isSaid = false;
  return ({ id, operation, request }) => {
    if (isSaid || (operation !== 'createOrder' && operation !== 'updateOrder')) return;
    const body = request?.body ?? '';
    if (!/"http:/i.test(body)) return; // As nearly every body that does not come from the same machine.
    const names = unencrypted(json(body));
    if (names.length === 0) return;
    isSaid = true;
    terminal.stderr.write(
      `kco: ${id} has merchant_urls on plain http (${names.join(', ')}). The sandbox takes them; for real customers use https.\n`,
    );
  };
}
