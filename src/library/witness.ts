import type { Report } from '../../generated/conformance.ts';
import type { Exchange } from '../exchange/exchange.ts';
import type { Handler } from '../exchange/handler.ts';
import { type UnderWay, underWay } from '../inspect/under-way.ts';
import { realClock, waitUnless } from '../io/clock.ts';
import { randomIds, runDigest } from '../io/ids.ts';
import { report } from '../report/document.ts';
import { text } from '../report/text.ts';
import { movable } from '../sandbox/movable-clock.ts';
import { openSandbox, type SandboxParts } from '../sandbox/sandbox.ts';

/** What is heard of a shop while a test runs. */
export interface Witness {
  /** Everything said so far, masked. */
  exchanges(): readonly Exchange[];
  /** The judgement so far of what the merchant wrote. */
  report(): Report;
  /** Throws with the report as its message where the merchant departs from a requirement, and where nothing was heard. */
  assertConformant(): void;
}

/** A merchant departed from a requirement; `report` says from which, where, and what to do. */
export class Departure extends Error {
  readonly report: Report;

  constructor(judged: Report) {
    super(`the shop departs from what Kustom documents\n\n${text(judged)}`);
    this.name = 'Departure';
    this.report = judged;
  }
}

const sitting = {
  subject: 'merchant',
  target: 'sandbox',
  profile: 'full',
  insists: false,
  markets: [],
  seed: 0,
} as const;

/** A sandbox in this process, and the witness of what is said to it. */
export function witnessed(
  command: string,
  { scheme, accounts, switches }: Pick<SandboxParts, 'scheme' | 'accounts' | 'switches'>,
): { handler: Handler; witness: Witness } {
  const lost: unknown[] = [];
  const clock = movable(realClock);
  const run: UnderWay = underWay(
    { ...sitting, command, startedAt: clock.now() },
    { clock, digest: runDigest(), keep: () => undefined, onLost: (thrown) => lost.push(thrown) },
  );
  const judged = () => report(run.soFar(), { unseenOk: [], strict: false });
  const witness: Witness = {
    exchanges: () => run.soFar().exchanges,
    report: judged,
    assertConformant() {
      if (lost.length > 0) throw lost[0]; // Something was said that nobody could note: our mistake.
      const now = judged();
      if (run.soFar().exchanges.length === 0) throw new Error('nothing reached Kustom, so nothing was judged');
      if (now.verdict === 'departs' || now.verdict === 'broken') throw new Departure(now);
    },
  };
  return {
    handler: openSandbox({
      clock,
      wait: waitUnless(),
      ids: randomIds,
      run,
      ...(scheme ? { scheme } : {}),
      ...(accounts ? { accounts } : {}),
      ...(switches ? { switches } : {}),
    }).handler,
    witness,
  };
}
