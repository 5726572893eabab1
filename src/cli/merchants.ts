import { CannotJudge } from '../config/cannot-judge.ts';
import type { Account } from '../simulator/credentials.ts';

/** `USER:PASSWORD` as an account of the sandbox, added to those that were given before. */
export function addMerchant(text: string, before: readonly Account[] = []): readonly Account[] {
  const [, username, password] = /^([^:]+):(.+)$/.exec(text) ?? [];
  // What was given is not repeated: it may be a password all the same.
  if (!username || !password) throw new CannotJudge('--credentials is written USER:PASSWORD.');
  if (before.some((one) => one.username === username)) {
    throw new CannotJudge(`--credentials: the user ${username} was given twice. Each merchant has a user of its own.`);
  }
  return [...before, { username, password }];
}
