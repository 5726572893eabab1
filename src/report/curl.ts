import { type Exchange, isWhole, type Request, type WholeExchange } from '../exchange/exchange.ts';

// curl says these itself, or they belong to one connection; who asks is told by -u.
const ownWords =
  /^(?:host|content-length|connection|keep-alive|transfer-encoding|accept-encoding|authorization|date|expect)$/i;

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

/** Whom to ask: the address in the record where there is a whole one, else the one that the person has set. */
function address({ from, request: { target } }: WholeExchange): string {
  if (/^https?:/i.test(target)) return quoted(target);
  return `"$${from === 'kustom' ? 'SHOP_URL' : 'KCO_URL'}"${quoted(target)}`;
}

// A shell cannot hand on a byte of nothing, and takes bytes that are no text as it pleases: both go through a pipe.
const unsayable = /\0/;

function packed({ body, encoding }: Request): string | undefined {
  if (encoding === 'base64') return body;
  if (!unsayable.test(body)) return undefined;
  return btoa(Array.from(new TextEncoder().encode(body), (byte) => String.fromCharCode(byte)).join(''));
}

/** A header as curl has to be told it: an empty one ends with a semicolon, because with a colon it would be left out. */
function header(name: string, value: string): string {
  return `-H ${quoted(value.trim() === '' ? `${name};` : `${name}: ${value}`)}`;
}

function headersOf({ headers, body }: Request): string[] {
  const said = headers.filter(([name]) => !ownWords.test(name)).map(([name, value]) => header(name, value));
  const isTyped = headers.some(([name]) => /^content-type$/i.test(name));
  // curl calls every body a form where nobody says what it is.
  return body === '' || isTyped ? said : [...said, "-H 'Content-Type:'"];
}

/** Whether whoever asked said who it was: a tool that leaves the key out of its record has hidden it only where it was let in. */
function isSigned({ from, request, response }: WholeExchange): boolean {
  if (from === 'kustom') return false;
  return response.status !== 401 || request.headers.some(([name]) => /^authorization$/i.test(name));
}

/**
 * A command that asks the same again, on several lines, for a shell of the kind of `sh`. Secrets and personal details in it
 * are as masked as in the record; the credentials come from the environment. undefined where what was sent is not known whole.
 */
export function curl(exchange: Exchange): string | undefined {
  if (!isWhole(exchange) || exchange.request.encoding === 'withheld') return undefined;
  const { request } = exchange;
  const bytes = packed(request);
  const data = bytes === undefined ? `--data-raw ${quoted(request.body)}` : '--data-binary @-';
  // A path is sent as it stands here: without -g braces in it were patterns, and without --path-as-is dots were steps.
  const words = [
    `${bytes === undefined ? '' : `printf %s ${quoted(bytes)} | base64 -d | `}curl -i -g --path-as-is -X ${quoted(request.method)} ${address(exchange)}`,
    ...(isSigned(exchange) ? ['-u "$KCO_USERNAME:$KCO_PASSWORD"'] : []),
    ...headersOf(request),
    ...(request.body === '' ? [] : [data]),
  ];
  return words.join(' \\\n  ');
}
