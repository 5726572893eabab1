import { inside, isNode, type Place } from '../drift/place.ts';
import type { Request, Response } from '../exchange/exchange.ts';

/** One half of an exchange. */
export type Said = Request | Response;

/** The media type of a message among those that are described; any type and JSON stand in where it is none of them. */
export function mediaOf(place: Place, { headers }: Said): Place | undefined {
  const content = inside(place, 'content');
  const type = headers.find(([name]) => name.toLowerCase() === 'content-type')?.[1].split(';')[0];
  const named = inside(content, type?.trim().toLowerCase() ?? '');
  return named ?? inside(content, 'application/json') ?? inside(content, '*/*');
}

/** The body as the value that its JSON stands for; undefined for none, and for what is packed or no JSON. */
export function jsonOf({ body, encoding }: Said): unknown {
  if (body === '' || encoding !== undefined) return undefined;
  try {
    return JSON.parse(body);
  } catch {
    return undefined; // That a body is no JSON is for `exchange.fits-schema` to say.
  }
}

/** The country that somebody buys in, as a body states it: `SE`; undefined where it states none. */
export function countryIn(body: unknown): string | undefined {
  const country = isNode(body) ? body.purchase_country : undefined;
  return typeof country === 'string' ? country.toUpperCase() : undefined;
}

const mostAddresses = 50;

/** The names of the addresses that an order gives to Kustom: `push`. */
export function addressesIn(body: unknown): readonly string[] {
  const urls = isNode(body) ? body.merchant_urls : undefined;
  if (!isNode(urls)) return [];
  const given = Object.entries(urls).filter(([, address]) => typeof address === 'string' && address !== '');
  return given.slice(0, mostAddresses).map(([name]) => name);
}
