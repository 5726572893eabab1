// What step definitions import: our copy of Cucumber, so that there is only one, and the World that every step stands in.
import {
  Before,
  setDefaultTimeout,
  setDefinitionFunctionWrapper,
  setWorldConstructor,
  World,
} from '@cucumber/cucumber';
import type { RequirementId } from '../../generated/requirement-ids.ts';
import { caller as calling } from '../client/call.ts';
import { client } from '../client/client.ts';
import { type Calendar, calendar } from '../driver/calendar.ts';
import { type Caller, caller } from '../driver/caller.ts';
import { whyLeftOut } from '../driver/left-out.ts';
import { type Merchant, merchant } from '../driver/merchant.ts';
import { openQuestions, type QuestionName } from '../driver/open-questions.ts';
import { type Shopper, shopper } from '../driver/shopper.ts';
import { type Bringing, visited } from '../driver/visitor.ts';
import type { Judgement } from '../inspect/judgement.ts';
import { type OtherWay, stage } from '../io/stage.ts';

export { defineParameterType, Given, Then, When } from '@cucumber/cucumber';

function described({ requirement, findings }: Judgement): string {
  const places = findings.map(
    ({ where, evidence }) => `${where} ${evidence.at}: expected ${evidence.expected}, got ${evidence.actual}`,
  );
  return `${requirement.id}: ${requirement.statement}\n${places.join('\n')}`;
}

/** The World of a scenario: its people, and the one judge. A Then asks the catalogue; it never judges by itself. */
export class KcoWorld extends World {
  readonly #stage = stage();
  readonly #before = this.#stage.soFar().exchanges.length;
  readonly merchant: Merchant = merchant(client(this.#stage.kustom, this.#stage.settings), this.#stage.home);
  readonly shopper: Shopper = shopper(this.#stage.sandbox, this.#stage.settings.host, this.#stage.person);
  readonly kustom: Caller = caller(this.#stage.calling, this.#stage.telling);
  readonly calendar: Calendar = calendar(this.#stage.sandbox, this.#stage.settings.host);

  /** Somebody who asks what the merchant asks, and comes with this in the place of the merchant's credentials. */
  somebodyWith(bringing: Bringing): Merchant {
    const { kustom, settings, home } = this.#stage;
    return merchant(client(visited(kustom, settings, bringing), settings), home);
  }

  /**
   * Throws unless each of these was judged on this scenario's own exchanges and upheld. What is only recommended ends no
   * scenario, nor what the project accepts: the report tells of it.
   */
  upheld(...ids: readonly RequirementId[]): void {
    for (const judgement of this.#judgements(ids)) {
      const { requirement, verdict } = judgement;
      const isUnseen = verdict === 'unseen' && requirement.level === 'must';
      if (isUnseen) throw new Error(`${requirement.id} had no occasion in this scenario`);
      this.#mustHold(judgement);
    }
  }

  /**
   * The same, where Kustom may take another documented way: once that was seen and upheld, the scenario is left out from
   * here on. What fails, fails all the same.
   */
  upheldOr(ways: readonly OtherWay[], ...ids: readonly RequirementId[]): 'skipped' | undefined {
    const isOpen = this.#judgements(ids).some(
      ({ verdict, requirement }) => verdict === 'unseen' && requirement.level === 'must',
    );
    const isFailed = this.#judgements(ids).some(({ verdict }) => verdict === 'fail' || verdict === 'broken');
    const taken =
      isOpen && !isFailed
        ? ways.find(({ seen }) => this.#judgements([seen]).every(({ verdict }) => verdict === 'pass'))
        : undefined;
    if (taken === undefined) {
      this.upheld(...ids);
      return undefined;
    }
    this.#stage.otherWay?.(taken);
    return 'skipped';
  }

  /** Throws where one of these was departed from in this scenario; whether there was an occasion is for the shop to say. */
  neverDeparted(...ids: readonly RequirementId[]): void {
    for (const judgement of this.#judgements(ids)) this.#mustHold(judgement);
  }

  /** Has Kustom tell its shop something on the schedule of this name; the scenario ends here where that is no use. */
  async told(name: string): Promise<'skipped' | undefined> {
    const why = await this.kustom.tells(name);
    if (why === undefined) return undefined;
    this.#stage.leftOut?.(why);
    return 'skipped';
  }

  /** Asks Kustom what no document settles, and has it written down. Nothing is expected of the answer. */
  async findsOut(name: QuestionName): Promise<void> {
    const { kustom, settings, foundOut } = this.#stage;
    foundOut?.(name, await openQuestions[name].ask({ call: calling(kustom, settings), shopper: this.shopper }));
  }

  /** Throws unless each of these was departed from in this scenario: somebody misbehaved on purpose, and it was seen. */
  departed(...ids: readonly RequirementId[]): void {
    for (const { requirement, findings } of this.#judgements(ids)) {
      if (findings.length === 0) throw new Error(`nobody noticed a departure from ${requirement.id}`);
    }
  }

  #mustHold(judgement: Judgement): void {
    const { requirement, verdict } = judgement;
    const isAccepted = verdict === 'fail' && this.#stage.accepted?.includes(requirement.id) === true;
    if ((verdict === 'fail' && !isAccepted) || verdict === 'broken') throw new Error(described(judgement));
  }

  #judgements(ids: readonly RequirementId[]): Judgement[] {
    const run = this.#stage.soFar();
    const own = { ...run, subject: 'both', exchanges: run.exchanges.slice(this.#before) } as const;
    return this.#stage.judge(own, ids);
  }
}

/** The same step; where it cannot be taken, and nobody is to blame, its scenario is left out from there on. */
function leaving(step: (this: unknown, ...given: unknown[]) => unknown) {
  return async function (this: unknown, ...given: unknown[]): Promise<unknown> {
    try {
      return await step.apply(this, given);
    } catch (thrown) {
      const why = whyLeftOut(thrown);
      if (why === undefined) throw thrown;
      stage().leftOut?.(why);
      return 'skipped';
    }
  };
}

function define(): void {
  setWorldConstructor(KcoWorld);
  setDefinitionFunctionWrapper(leaving);
  Before(() => (stage().whyNot?.() === undefined ? undefined : 'skipped'));
  // How long to wait for Kustom is for the one who asks it to say; a step that gave up sooner would lose the exchange.
  setDefaultTimeout(-1);
}

try {
  define();
} catch (cause) {
  // Cucumber itself speaks of an invalid installation, which it is in the rarer case.
  throw new Error(
    'kco-conformance/steps is for step definitions: Cucumber has to load it, and has to be the only @cucumber/cucumber here. Tests of another kind import kco-conformance.',
    { cause },
  );
}
