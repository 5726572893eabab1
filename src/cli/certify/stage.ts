import { scriptIn } from '../../exchange/exchange.ts';
import type { Handler } from '../../exchange/handler.ts';
import { watch } from '../../exchange/watch.ts';
import { inspectOnly } from '../../inspect/inspect.ts';
import { hopeless } from '../../inspect/unanswered.ts';
import type { Play } from '../../io/cucumber.ts';
import { type Stage, setStage } from '../../io/stage.ts';
import { catalogue } from '../../requirements/catalogue.ts';
import type { Recorded } from '../sitting.ts';
import type { Counterpart } from './counterpart.ts';
import type { Plan } from './plan.ts';

/** Who takes part beside the merchant of the scenarios, and what the project accepts, by id. */
interface Others extends Pick<Stage, 'calling' | 'telling' | 'accepted' | 'person' | 'foundOut'> {
  /** What stands between the people of a scenario and the witness; absent where nothing does. */
  readonly around?: (watched: Handler) => Handler;
}

/** Why it is no use to go on asking Kustom; what a shop answers has no part in it. */
function givenUp(run: Recorded): string | undefined {
  const soFar = run.soFar();
  return hopeless({ ...soFar, exchanges: soFar.exchanges.filter((one) => scriptIn(one) === 'merchant') });
}

/** Sets the stage for the scenarios of a plan; asked then, it says why one was left out. */
export function setTheStage(
  { host, account, handler, clock, sandbox }: Counterpart,
  { markets: [home] }: Plan,
  run: Recorded,
  { around = (watched) => watched, ...others }: Others,
): NonNullable<Play['whyNot']> {
  let left: ReturnType<NonNullable<Play['whyNot']>>;
  setStage({
    kustom: around(watch('merchant', handler, clock, run.tell)),
    settings: { host, ...account },
    ...(home ? { home: home.code } : {}),
    ...(sandbox ? { sandbox } : {}),
    ...others,
    // A scenario asks about both sides, whomever the report is about.
    soFar: () => ({ ...run.soFar(), subject: 'kustom', scripted: false }),
    whyNot: () => givenUp(run),
    leftOut: (problem) => {
      left = { problem };
    },
    otherWay: (way) => {
      left = { problem: `Kustom took another documented way: ${way.says}`, other_way: [...way.instead] };
    },
    judge: inspectOnly(catalogue),
  });
  return () => {
    const problem = givenUp(run);
    return problem === undefined ? left : { problem };
  };
}
