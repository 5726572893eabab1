import { scriptIn } from '../exchange/exchange.ts';
import { header } from '../exchange/handler.ts';
import { segments } from '../exchange/operation.ts';
import { isStranger } from '../requirements/strangers.ts';
import { type NoKustom, noKustom } from './elsewhere.ts';
import type { Run } from './run.ts';

/** Why the other side of a run says nothing about anybody's conduct, and the sentence that says so. */
export interface Unanswered {
  /** Nobody was there or said a word, nobody there knew who asked, or whoever was there is no Kustom that works for us. */
  readonly kind: 'unreached' | 'unheard' | 'unauthorised' | NoKustom['kind'];
  readonly reason: string;
}

/** What to call the side that was asked: by the address of the run's target, or the one that the requests went to. */
function asked({ exchanges: [first], target }: Run): string {
  const host = first?.request && header(first.request, 'host');
  if (first?.from === 'kustom') return `the merchant at ${host ?? 'an address that was not recorded'}`;
  return target ?? host ?? 'Kustom';
}

// One silence can have been an accident; a second where nobody ever spoke is none, and each can last for half a minute.
const enough = 2;

/** Told where a certification was never answered, though somebody was there. */
function unheard(run: Run): Unanswered | undefined {
  const own = run.exchanges.filter((one) => one.from === 'merchant' && scriptIn(one) === 'merchant');
  const isSilent = own.length >= enough && own.every(({ response }) => typeof response?.status !== 'number');
  if (!isSilent || (run.subject !== 'kustom' && !run.scripted)) return undefined;
  return { kind: 'unheard', reason: `${asked(run)} gave no answer ${own.length} times in a row` };
}

/**
 * Tells where every request of a run met a closed door, a 401, or somebody who is out of order or no Kustom. A 401 to a callback is
 * an answer like any other, and so is one to a stranger.
 */
export function unanswered(run: Run): Unanswered | undefined {
  const [first] = run.exchanges;
  if (first === undefined) return undefined;
  if (run.exchanges.every(({ response }) => response?.status === 'refused')) {
    return { kind: 'unreached', reason: `cannot reach ${asked(run)} (${first.response?.because ?? 'refused'})` };
  }
  const own = run.scripted ? run.exchanges.filter((one) => scriptIn(one) === 'merchant') : run.exchanges;
  const known = own.filter(({ request }) => request === undefined || !isStranger(request, run.given));
  if (known.length > 0 && known.every(({ from, response }) => from === 'merchant' && response?.status === 401)) {
    return { kind: 'unauthorised', reason: `${asked(run)} refused the credentials (401) every time` };
  }
  return noKustom(run) ?? unheard(run);
}

const gone = 3;

/**
 * Whether what was found so far would stay so. Errors alone can come from one of the two APIs, and then the other
 * answers; and where a connection failed last, whoever was out of order may be gone.
 */
function isSettled({ kind }: Unanswered, exchanges: Run['exchanges']): boolean {
  if (kind === 'elsewhere') return exchanges.length >= enough;
  if (kind !== 'out-of-order') return true;
  const isAnswered = typeof exchanges.at(-1)?.response?.status === 'number';
  const apis = new Set(exchanges.map(({ request }) => request && segments(request.target)[0]));
  return isAnswered && apis.size >= enough;
}

/** Why it is no use to go on asking; undefined while an answer may still come. */
export function hopeless(run: Run): string | undefined {
  const { exchanges } = run;
  const found = unanswered(run);
  if (found && isSettled(found, exchanges)) return found.reason;
  const last = exchanges.slice(-gone);
  if (last.length < gone || last.some(({ response }) => response?.status !== 'refused')) return undefined;
  return `${asked(run)} is gone: the last ${gone} connections failed (${last[0]?.response?.because ?? 'refused'})`;
}
