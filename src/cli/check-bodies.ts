import type { Exchange } from '../exchange/exchange.ts';

/** What of an exchange has to be kept once it is judged: not its bodies, which would fill the memory. */
export function withoutBodies(exchange: Exchange): Exchange {
  const { request, response } = exchange;
  return {
    ...exchange,
    ...(request ? { request: { ...request, body: '' } } : {}),
    ...(response ? { response: { ...response, body: '' } } : {}),
  };
}
