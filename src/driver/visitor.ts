import { type Credentials, keyAlone, pair } from '../client/authorization.ts';
import type { Handler } from '../exchange/handler.ts';

/** With what somebody comes to Kustom, by the words that tell of it: all of it made of a merchant's own credentials. */
export type Bringing = keyof typeof brought;

const brought = {
  // A header of the right form, with nothing in it that could be a key.
  'nothing in hand': () => 'Basic -',
  'the key alone': keyAlone,
  'a wrong password': ({ username, password }) => pair({ username, password: `${password}x` }),
  'a wrong user name': ({ username, password }) => pair({ username: `${username}x`, password }),
  'a wrong key': ({ password }) => keyAlone({ password: `${password}x` }),
} as const satisfies Record<string, (own: Credentials) => string>;

/** Every name of what somebody comes with. */
export const bringings = Object.keys(brought) as readonly Bringing[];

/** The same Kustom for somebody who comes with something else than the merchant whose credentials these are. */
export function visited(kustom: Handler, own: Credentials, bringing: Bringing): Handler {
  return (asked) => {
    const others = asked.headers.filter(([name]) => name.toLowerCase() !== 'authorization');
    return kustom({ ...asked, headers: [...others, ['Authorization', brought[bringing](own)]] });
  };
}
