import type { Report } from '../../generated/conformance.ts';
import type { Asked, Handler } from '../exchange/handler.ts';
import type { Ids } from '../exchange/ids.ts';
import { watch } from '../exchange/watch.ts';
import type { UnderWay } from '../inspect/under-way.ts';
import { report } from '../report/document.ts';
import { type Call, notifies, pushes } from '../simulator/callbacks/call.ts';
import type { Due } from '../simulator/callbacks/queue.ts';
import { type Guests, sandboxAccount } from '../simulator/credentials.ts';
import { type Simulator, simulator } from '../simulator/simulator.ts';
import type { Switches } from '../simulator/switches.ts';
import { answering } from './call.ts';
import { isControl, tellingCalls } from './control.ts';
import { decisionCalls } from './decision.ts';
import { faults } from './faults.ts';
import { mail } from './mail.ts';
import type { MovableClock } from './movable-clock.ts';
import { shopperCalls } from './shopper.ts';
import { type Send, telephone } from './telephone.ts';
import { troubleCalls } from './trouble.ts';

/** What a sandbox is given from outside. */
export interface SandboxParts {
  readonly clock: MovableClock;
  /** Lets real time pass, for answers that come late. */
  wait(ms: number): Promise<void>;
  readonly ids: Ids;
  readonly accounts?: Guests;
  readonly scheme?: 'http' | 'https';
  readonly run: UnderWay;
  readonly strict?: boolean;
  /** Speaks to the merchants whose addresses stand in their orders; absent where nobody is called. */
  readonly send?: Send;
  /** Lets real time pass without keeping anybody awake for it. */
  doze?(ms: number): Promise<void>;
  /** The open questions about Kustom that are decided in another way than usual. */
  readonly switches?: Partial<Switches>;
}

const mark = [0xef, 0xbb, 0xbf];

/** The request without the byte order mark that some editors leave; the record keeps it. JSON readers skip it. */
function unmarked(asked: Asked): Asked {
  const isMarked = mark.every((byte, nth) => asked.body[nth] === byte);
  return isMarked ? { ...asked, body: asked.body.subarray(mark.length) } : asked;
}

/** The call that is still owed to a merchant; undefined where the merchant knows, or gave no address for it. */
function owedBy(simulated: Simulator): (due: Due) => Call | undefined {
  return ({ orderId, tells, attempt }) => {
    const order = simulated.order(orderId);
    if (!order) return undefined;
    if (tells === 'push') return simulated.isUnheardOf(orderId) ? pushes(order, attempt) : undefined;
    return notifies(order, tells);
  };
}

/** The simulator, watched and judged, with the calls under `/_sandbox/` beside it. Those are not part of the record. */
export function sandboxHandler(parts: SandboxParts): Handler {
  const { clock, wait, ids, run, accounts = [sandboxAccount], scheme = 'http', strict = false, switches = {} } = parts;
  const fresh = (): Simulator => simulator({ clock, ids, accounts, scheme, strict, switches });
  let simulated = fresh();
  const trouble = faults({ ids, wait });
  const kustom = watch(
    'merchant',
    trouble.upset((asked) => simulated.handler(unmarked(asked))),
    clock,
    run.tell,
  );
  const judged = (soFar: ReturnType<UnderWay['soFar']>): Report => report(soFar, { unseenOk: [], strict });
  const ring = parts.send && telephone({ clock, tell: run.tell, send: parts.send });
  const post =
    ring && mail({ clock, wait: parts.doze ?? wait, ring, owed: (due) => owedBy(simulated)(due), broken: run.lose });
  const forget = () => {
    simulated = fresh();
    post?.forget();
  };
  const outings = { simulated: () => simulated, clock, strict, ...(ring && { ring }), ...(post && { post }) };
  const control = answering([
    ...tellingCalls({ account: sandboxAccount, scheme, soFar: () => run.soFar(), judged }),
    ...shopperCalls(outings),
    ...troubleCalls({ clock, faults: trouble, forget, ...(post && { post }) }),
    ...decisionCalls({ decides: (orderId, fraud) => simulated.decides(orderId, fraud) }),
  ]);
  return async (asked) => (isControl(asked) ? control(asked) : kustom(asked));
}
