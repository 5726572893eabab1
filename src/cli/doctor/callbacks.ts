import { serviceAt } from '../../exchange/api-host.ts';
import { type Answered, type Handler, header } from '../../exchange/handler.ts';
import { isLoopback } from '../target.ts';
import { isLogin, type Symptom } from './symptoms.ts';

/** An address of the merchant's, and what it is called by Kustom. */
export interface Called {
  readonly name: string;
  readonly url: string;
}

const privately = /^(?:10\.|192\.168\.|169\.254\.|172\.(?:1[6-9]|2\d|3[01])\.)|\.(?:local|internal|lan|test)$/i;

/** Whether a host can be reached by nobody outside: only a sandbox on the same network calls there. */
function isInside(hostname: string): boolean {
  return isLoopback(hostname) || privately.test(hostname);
}

/** What an address shows before anybody asks there; undefined where it shows nothing. */
function ofAddress(what: string, { hostname, protocol }: URL, target: URL): Symptom | undefined {
  const says = (words: string, todo: string): Symptom => ({ what, state: 'not', says: words, todo });
  if (isInside(hostname) && serviceAt(target.hostname) !== undefined) {
    return says(`Kustom cannot reach ${hostname} from outside`, 'Open a tunnel, and name its address.');
  }
  if (protocol === 'http:' && !isInside(hostname)) {
    return says(`${hostname} is public and not encrypted`, 'Give Kustom an https address.');
  }
  return undefined;
}

/** What an answer to HEAD says of an address: any will do that is neither a way elsewhere nor a closed door. */
function ofAnswer(what: string, { status, headers, because = '' }: Answered): Symptom {
  const to = header({ headers }, 'location') ?? '';
  const says = (words: string, todo: string): Symptom => ({ what, state: 'not', says: words, todo });
  const letIn = 'Let callbacks in without a login; a secret can be a part of the address.';
  if (typeof status !== 'number') return says(because || status, 'Start the shop, or put the address right.');
  if (status === 401 || status === 403) return says(`it asks who calls (${status})`, letIn);
  if (status >= 300 && status < 400) {
    return isLogin(to)
      ? says(`it sends callers to a login (${status})`, letIn)
      : says(`it sends callers elsewhere (${status})`, 'Give the address that answers: Kustom follows no redirect.');
  }
  if (status >= 500) return says(`it answers ${status}`, 'Look into the log of the shop.');
  return { what, state: 'ok', says: `somebody is there (${status} to HEAD)` };
}

/** One line for the addresses of which the same is to be said. */
function gathered(all: readonly Symptom[]): Symptom[] {
  const groups = Map.groupBy(all, ({ state, says, todo }) => `${state} ${says} ${todo}`);
  return [...groups.values()].flatMap((them) => {
    const names = them.map(({ what }) => what).join(', ');
    return them.slice(0, 1).map((one) => ({ ...one, what: 'callbacks', says: `${names}: ${one.says}` }));
  });
}

// No order has it; a shop asks nobody about it before it has looked at its own.
const nobodys = '00000000-0000-0000-0000-000000000000';

/** Whether the callbacks of a merchant would arrive. Each is asked once with HEAD, which changes nothing there. */
export async function ofCallbacks(
  called: readonly Called[],
  target: URL,
  send: (origin: string) => Handler,
): Promise<Symptom[]> {
  const asked = called.map(async ({ name, url }): Promise<Symptom> => {
    const address = new URL(url.replaceAll('{checkout.order.id}', nobodys));
    const what = name;
    const shown = ofAddress(what, address, target);
    if (shown) return shown;
    const { pathname, search, host, origin } = address;
    const headers = [['Host', host]] as const;
    return ofAnswer(
      what,
      await send(origin)({ method: 'HEAD', target: pathname + search, headers, body: new Uint8Array() }),
    );
  });
  return gathered(await Promise.all(asked));
}
