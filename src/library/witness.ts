import type { Report } from '../../generated/conformance.ts';
import { type Calendar, calendar } from '../driver/calendar.ts';
import { type Shopper, shopper } from '../driver/shopper.ts';
import type { Exchange } from '../exchange/exchange.ts';
import type { Handler } from '../exchange/handler.ts';
import { isAstray } from '../inspect/unasked.ts';
import { type UnderWay, underWay } from '../inspect/under-way.ts';
import { realClock, waitUnless } from '../io/clock.ts';
import { randomIds, runDigest } from '../io/ids.ts';
import { report } from '../report/document.ts';
import { text } from '../report/text.ts';
import { chosenSwitches } from '../sandbox/chosen-switches.ts';
import { movable } from '../sandbox/movable-clock.ts';
import { openSandbox, type SandboxParts } from '../sandbox/sandbox.ts';
import type { Switches } from '../simulator/switches.ts';

/** What is heard of a shop while a test runs, and who acts beside it. */
export interface Witness {
  /** Everything said so far, masked, in the order of asking. */
  exchanges(): readonly Exchange[];
  /** The judgement so far of what the merchant wrote. */
  report(): Report;
  /**
   * Throws Departure with the report as its message where the merchant departs from a requirement, and Error where nothing
   * was heard, or nothing of it could be judged. It judges all that was said since the beginning, or since `conclude`.
   */
  assertConformant(): void;
  /**
   * For `afterEach`: throws Departure as `assertConformant` does, and Error where nothing could be judged because calls went to
   * addresses that Kustom does not have. Silence is fine. It begins anew either way: the next test finds no order of this one, nothing
   * that it said, and the real time.
   */
  conclude(): void;
  /** Buys orders of the shop, by their Kustom id, so that they can be managed. Nobody calls the shop: no push comes. */
  readonly shopper: Shopper;
  /** Lets days pass for the orders, and not for the test: authorisations expire, captures are late. */
  readonly calendar: Calendar;
}

/** A merchant departed from a requirement; `report` says from which, where, and what to do. */
export class Departure extends Error {
  readonly report: Report;

  constructor(judged: Report) {
    // What holds and what was not seen would be most of the message, and is in the report.
    const judgements = judged.judgements.filter(({ verdict }) => verdict === 'fail' || verdict === 'broken');
    super(`the shop departs from what Kustom documents\n\n${text({ ...judged, judgements })}`);
    this.name = 'Departure';
    this.report = judged;
  }
}

/** What a simulated Kustom can be told. */
export interface SandboxSettings {
  /** Open questions about Kustom, decided in another way than usual; SANDBOX.md lists them. A wrong one is thrown. */
  readonly switches?: Partial<Switches>;
}

const sitting = {
  subject: 'merchant',
  target: 'sandbox',
  profile: 'full',
  insists: false,
  markets: [],
  seed: 0,
} as const;

// The sandbox's own calls stand under any host; nobody resolves this one.
const host = 'kustom.test';

/** A sandbox with its record, from the first word to the judgement. */
interface Heard {
  readonly handler: Handler;
  readonly run: UnderWay;
  /** Our own mistakes: what could not be noted, what was answered 500. */
  readonly lost: unknown[];
}

function opened(command: string, parts: Pick<SandboxParts, 'scheme' | 'accounts' | 'switches'>): Heard {
  const lost: unknown[] = [];
  const clock = movable(realClock);
  const run = underWay(
    { ...sitting, command, startedAt: realClock.now() },
    { clock: realClock, digest: runDigest(), keep: () => undefined, onLost: (thrown) => lost.push(thrown) },
  );
  const { handler } = openSandbox({ clock, wait: waitUnless(), ids: randomIds, run, ...parts });
  return { handler, run, lost };
}

function judged({ run }: Heard): Report {
  return report(run.soFar(), { unseenOk: [], strict: false });
}

/** Throws what was found. Where nothing could be judged, it throws for calls that went astray, or, where it `insists`, for any reason. */
function assertNoDeparture(heard: Heard, insists: boolean): void {
  if (heard.lost.length > 0) throw heard.lost[0]; // The caller may have been answered 500; whose mistake it was is said here.
  const now = judged(heard);
  if (now.verdict === 'departs' || now.verdict === 'broken') throw new Departure(now);
  if (now.verdict !== 'undecided') return;
  if (insists || heard.run.soFar().exchanges.some(isAstray)) throw new Error(now.because);
}

function isSilent({ run }: Heard): boolean {
  return run.soFar().exchanges.length === 0;
}

/**
 * A sandbox in this process, and the witness of what is said to it; `blame` takes what somebody else caught of our mistakes.
 * `command`: as what the report names it.
 */
export function witnessed(
  command: string,
  { switches = {}, ...parts }: Pick<SandboxParts, 'scheme' | 'accounts'> & SandboxSettings,
): { handler: Handler; witness: Witness; blame: (mistake: unknown) => void } {
  const chosen = chosenSwitches(switches, `${command.replace('()', '')}({ switches })`);
  const begun = () => opened(command, { ...parts, switches: chosen });
  let heard = begun();
  const handler: Handler = (asked) => heard.handler(asked);
  return {
    handler,
    blame: (mistake) => heard.lost.push(mistake),
    witness: {
      exchanges: () => heard.run.soFar().exchanges,
      report: () => judged(heard),
      assertConformant() {
        if (heard.lost.length === 0 && isSilent(heard))
          throw new Error('nothing reached Kustom, so nothing was judged');
        assertNoDeparture(heard, true);
      },
      conclude() {
        const concluded = heard;
        heard = begun();
        if (concluded.lost.length > 0 || !isSilent(concluded)) assertNoDeparture(concluded, false);
      },
      shopper: shopper(handler, host),
      calendar: calendar(handler, host),
    },
  };
}
