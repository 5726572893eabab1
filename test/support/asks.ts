import { type Asked, bytes, type Header } from '../../src/exchange/handler.ts';
import type { Account } from '../../src/simulator/credentials.ts';

/** A merchant of the tests. */
export const account: Account = { username: 'K111111_one', password: 'kco_test_api_one' };

/** Another one. */
export const otherAccount: Account = { username: 'K222222_two', password: 'kco_test_api_two' };

/** The credentials as base64 of the pair. */
export function paired({ username, password }: Account): Header {
  return ['Authorization', `Basic ${btoa(`${username}:${password}`)}`];
}

/** A request by a merchant; a body that is no text becomes JSON. */
export function ask(
  method: string,
  target: string,
  value: unknown = '',
  as: readonly Header[] = [paired(account)],
): Asked {
  const body = bytes(typeof value === 'string' ? value : JSON.stringify(value));
  return { method, target, headers: [['Host', 'sandbox.test:8484'], ...as], body };
}

/** A creation by a merchant. */
export function create(value: unknown, as?: readonly Header[]): Asked {
  return ask('POST', '/checkout/v3/orders', value, as);
}
