import { type Asked, header } from '../exchange/handler.ts';

/** A merchant's API credentials. */
export interface Account {
  readonly username: string;
  readonly password: string;
}

/** Published, so that nobody needs an account to begin. They open nothing but a sandbox. */
export const sandboxAccount: Account = { username: 'K000000_sandbox', password: 'kco_test_api_sandbox' };

function decoded(token: string): string {
  try {
    return atob(token);
  } catch {
    return ''; // No base64: then it can only be the bare key, which is compared as it stands.
  }
}

/** Who may come in: the holders of these accounts, or anyone with credentials of the documented form. */
export type Guests = readonly Account[] | 'anyone';

/** The account whose credentials a request bears, in either documented form: the bare API key, or base64 of the pair. */
export function accountOf(asked: Asked, accounts: Guests): Account | undefined {
  const token = /^basic +(\S+)$/i.exec(header(asked, 'authorization') ?? '')?.[1];
  if (token === undefined) return undefined;
  const pair = decoded(token);
  if (accounts === 'anyone') return { username: pair.split(':', 1)[0] || token, password: token };
  return accounts.find(({ username, password }) => token === password || pair === `${username}:${password}`);
}
