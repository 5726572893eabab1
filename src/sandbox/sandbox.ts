import type { Report } from '../../generated/conformance.ts';
import type { Asked, Handler } from '../exchange/handler.ts';
import type { Ids } from '../exchange/ids.ts';
import { watch } from '../exchange/watch.ts';
import type { UnderWay } from '../inspect/under-way.ts';
import { report } from '../report/document.ts';
import { type Guests, sandboxAccount } from '../simulator/credentials.ts';
import { type Simulator, simulator } from '../simulator/simulator.ts';
import type { Switches } from '../simulator/switches.ts';
import { answering } from './call.ts';
import { isControl, tellingCalls } from './control.ts';
import { decisionCalls } from './decision.ts';
import { faults } from './faults.ts';
import type { MovableClock } from './movable-clock.ts';
import { shopperCalls } from './shopper.ts';
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
  /** The open questions about Kustom that are decided in another way than usual. */
  readonly switches?: Partial<Switches>;
}

const mark = [0xef, 0xbb, 0xbf];

/** The request without the byte order mark that some editors leave; the record keeps it. JSON readers skip it. */
function unmarked(asked: Asked): Asked {
  const isMarked = mark.every((byte, nth) => asked.body[nth] === byte);
  return isMarked ? { ...asked, body: asked.body.subarray(mark.length) } : asked;
}

/** The simulator, watched and judged, with the calls under `/_sandbox/` beside it. Those are not part of the record. */
export function sandboxHandler({ clock, wait, ids, run, ...options }: SandboxParts): Handler {
  const { accounts = [sandboxAccount], scheme = 'http', strict = false, switches = {} } = options;
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
  const forget = () => {
    simulated = fresh();
  };
  const control = answering([
    ...tellingCalls({ account: sandboxAccount, scheme, soFar: () => run.soFar(), judged }),
    ...shopperCalls({ acts: (orderId, act) => simulated.acts(orderId, act) }),
    ...decisionCalls({ decides: (orderId, fraud) => simulated.decides(orderId, fraud) }),
    ...troubleCalls({ clock, faults: trouble, forget }),
  ]);
  return async (asked) => (isControl(asked) ? control(asked) : kustom(asked));
}
