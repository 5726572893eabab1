import { type Exchange, isWhole } from '../exchange/exchange.ts';

// curl says these itself, or they belong to one connection; who asks is told by -u.
const ownWords =
  /^(?:host|content-length|connection|keep-alive|transfer-encoding|accept-encoding|authorization|date|expect)$/i;

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

/** Whom to ask: the address in the record where there is a whole one, else the one that the person has set. */
function address({ from, request: { target } }: Exchange & { readonly request: { readonly target: string } }): string {
  if (/^https?:/i.test(target)) return quoted(target);
  return `"$${from === 'kustom' ? 'SHOP_URL' : 'KCO_URL'}"${quoted(target)}`;
}

/**
 * A command that asks the same again, on several lines. Secrets and personal details in it are as masked as in the record;
 * the credentials come from the environment. undefined where what was sent is not known whole.
 */
export function curl(exchange: Exchange): string | undefined {
  if (!isWhole(exchange) || exchange.request.encoding !== undefined) return undefined;
  const { method, headers, body } = exchange.request;
  const words = [
    `curl -i -X ${quoted(method)} ${address(exchange)}`,
    ...(exchange.from === 'merchant' ? ['-u "$KCO_USERNAME:$KCO_PASSWORD"'] : []),
    ...headers.filter(([name]) => !ownWords.test(name)).map(([name, value]) => `-H ${quoted(`${name}: ${value}`)}`),
    ...(body === '' ? [] : [`--data-raw ${quoted(body)}`]),
  ];
  return words.join(' \\\n  ');
}
