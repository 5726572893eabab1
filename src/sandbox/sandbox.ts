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
import { type Faults, faults } from './faults.ts';
import { mail } from './mail.ts';
import type { MovableClock } from './movable-clock.ts';
import { shopperCalls } from './shopper.ts';
import { type Ring, type Send, telephone } from './telephone.ts';
import { troubleCalls } from './trouble.ts';
import { isHeldBack, upset, upsetLine } from './upset.ts';

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

/** A sandbox at work. */
export interface Sandbox {
  /** The simulator, watched and judged, with the calls under `/_sandbox/` beside it. Those are not part of the record. */
  readonly handler: Handler;
  /** The simulator with nobody listening: for what the suite does itself, in the place of a merchant. */
  readonly unwatched: Handler;
  /** Calls a merchant; absent where nobody is called. */
  readonly ring?: Ring;
}

type Line = Pick<SandboxParts, 'clock' | 'wait' | 'send' | 'doze' | 'run'> & { readonly trouble: Faults };

/** The line to the merchants, and what is told on it by and by; neither where nobody is called. */
function lineOf({ clock, wait, send, doze = wait, run, trouble }: Line, owed: (due: Due) => Call | undefined) {
  if (!send) return {};
  const ring = upsetLine(telephone({ clock, tell: run.tell, send }), { faults: trouble, wait });
  const isHeld = (call: Call) => isHeldBack(call, trouble);
  return { ring, post: mail({ clock, wait: doze, ring, owed, isHeldBack: isHeld, broken: run.lose }) };
}

/** Opens a sandbox; it does not listen to any port. */
export function openSandbox(parts: SandboxParts): Sandbox {
  const { clock, wait, ids, run, accounts = [sandboxAccount], scheme = 'http', strict = false, switches = {} } = parts;
  const fresh = (): Simulator => simulator({ clock, ids, accounts, scheme, strict, switches });
  let simulated = fresh();
  const trouble = faults();
  const unwatched: Handler = (asked) => simulated.handler(unmarked(asked));
  const kustom = watch('merchant', upset(unwatched, { faults: trouble, ids, wait }), clock, run.tell);
  const judged = (soFar: ReturnType<UnderWay['soFar']>): Report => report(soFar, { unseenOk: [], strict });
  const line = lineOf({ ...parts, trouble }, (due) => owedBy(simulated)(due));
  const forget = () => {
    simulated = fresh();
    line.post?.forget();
  };
  const control = answering([
    ...tellingCalls({ account: sandboxAccount, scheme, soFar: () => run.soFar(), judged }),
    ...shopperCalls({ simulated: () => simulated, clock, strict, ...line }),
    ...troubleCalls({ clock, faults: trouble, forget, ...line }),
    ...decisionCalls({ decides: (orderId, fraud) => simulated.decides(orderId, fraud), ...line }),
  ]);
  const handler: Handler = async (asked) => (isControl(asked) ? control(asked) : kustom(asked));
  return { handler, unwatched, ...(line.ring && { ring: line.ring }) };
}
