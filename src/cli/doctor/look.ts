import { pair } from '../../client/authorization.ts';
import type { Answered, Handler } from '../../exchange/handler.ts';
import type { Account } from '../../simulator/credentials.ts';

const nobodys = '00000000-0000-0000-0000-000000000000';

/** Asks a Kustom for an order that nobody has, which changes nothing and shows whether the credentials are let in. */
export function lookAt(kustom: Handler, host: string, account: Account): Promise<Answered> {
  return kustom({
    method: 'GET',
    target: `/checkout/v3/orders/${nobodys}`,
    headers: [
      ['Host', host],
      ['Authorization', pair(account)],
      ['Accept', 'application/json'],
    ],
    body: new Uint8Array(),
  });
}
