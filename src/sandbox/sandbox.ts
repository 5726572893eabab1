import type { Report } from '../../generated/conformance.ts';
import type { Clock } from '../exchange/clock.ts';
import type { Handler } from '../exchange/handler.ts';
import type { Ids } from '../exchange/ids.ts';
import { watch } from '../exchange/watch.ts';
import type { UnderWay } from '../inspect/under-way.ts';
import { report } from '../report/document.ts';
import { type Guests, sandboxAccount } from '../simulator/credentials.ts';
import { simulator } from '../simulator/simulator.ts';
import { control, isControl } from './control.ts';
import { isShoppers, shopperCalls } from './shopper.ts';

/** What a sandbox is given from outside. */
export interface SandboxParts {
  readonly clock: Clock;
  readonly ids: Ids;
  readonly accounts?: Guests;
  readonly scheme?: 'http' | 'https';
  readonly run: UnderWay;
  readonly strict?: boolean;
}

/** The simulator, watched and judged, with the calls under `/_sandbox/` beside it. Those are not part of the record. */
export function sandboxHandler({ clock, ids, run, ...options }: SandboxParts): Handler {
  const { accounts = [sandboxAccount], scheme = 'http', strict = false } = options;
  const simulated = simulator({ clock, ids, accounts, scheme, strict });
  const kustom = watch('merchant', simulated.handler, clock, run.tell);
  const shopper = shopperCalls(simulated);
  const controlled = {
    account: sandboxAccount,
    soFar: () => run.soFar(),
    judged: (soFar: ReturnType<UnderWay['soFar']>): Report => report(soFar, { unseenOk: [], strict }),
  };
  return async (asked) => {
    if (isShoppers(asked)) return shopper(asked);
    return isControl(asked) ? control(asked, controlled) : kustom(asked);
  };
}
