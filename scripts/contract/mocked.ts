import { PactV4 } from '@pact-foundation/pact';
import type { Answered, Asked, Handler } from '../../src/exchange/handler.ts';
import { forwardTo } from './forward.ts';
import { looseHeaders, loosened, readBody } from './matchers.ts';
import type { Scene } from './scene.ts';

type Path = Parameters<ReturnType<PactV4['addInteraction']>['withRequest']>[1];

type Knowledge = Parameters<ReturnType<PactV4['addInteraction']>['given']>[1];

/** Who needs what from whom, where the contract is written, and how exactly it means what was said. */
export interface Contract {
  readonly consumer: string;
  readonly provider: string;
  readonly dir: string;
  /** The path that is asked, where a part of it is for the situation to say. */
  path(asked: Asked): Path;
  /** What a situation has to know of what is asked; undefined where its sentence says it all. */
  knows?(given: string, asked: Asked): Knowledge;
  /** The answer's body, with its freedoms. */
  answer(body: unknown): unknown;
}

const timeoutMs = 5_000;

/**
 * Answers by way of Pact's mock: the exchange of a When becomes an interaction of the contract, once; throws where a When asks
 * twice. What the mock is told to answer is what `provider` answers, so that nobody makes an answer up. The Givens ask the
 * provider itself.
 */
export function mocked(contract: Contract, provider: Handler, scene: () => Scene): Handler {
  const { consumer, provider: name, dir } = contract;
  const pact = new PactV4({ consumer, provider: name, dir, logLevel: 'error' });
  const told = new Map<string, Scene>();
  return async (asked) => {
    const answered = await provider(asked);
    const now = scene();
    const { given, when } = now;
    const key = [...given, when].join('\n');
    if (when === undefined) return answered;
    // Pact knows an interaction by its words: a second one of the same words would be left out of the contract unseen.
    if (told.get(key) === now) throw new Error(`“${when}” asks more than once: give each question a When of its own`);
    if (told.has(key)) return answered;
    told.set(key, now);
    const started = given.reduce((interaction, state) => {
      const known = contract.knows?.(state, asked);
      return known ? interaction.given(state, known) : interaction.given(state);
    }, pact.addInteraction());
    return interacted(started.uponReceiving(when), contract, asked, answered);
  };
}

/** Asks Pact's mock, which has been told to answer so. */
async function interacted(
  interaction: ReturnType<PactV4['addInteraction']>,
  contract: Contract,
  asked: Asked,
  answered: Answered,
): Promise<Answered> {
  const answer = await interaction
    .withRequest(asked.method, contract.path(asked), (request) => {
      request.query(Object.fromEntries(new URL(asked.target, 'http://any').searchParams));
      request.headers(looseHeaders(asked, ['Content-Type', 'Authorization', 'Klarna-Idempotency-Key']));
      const body = readBody(asked);
      if (body !== undefined) request.jsonBody(loosened(body));
    })
    .willRespondWith(statusOf(answered), (response) => {
      response.headers(looseHeaders(answered, ['Content-Type', 'Location', 'Capture-Id', 'Refund-Id']));
      const body = readBody(answered);
      if (body !== undefined) response.jsonBody(contract.answer(body));
    })
    .executeTest((mock) => forwardTo(mock.url, { timeoutMs })(asked));
  if (!answer) throw new Error('the mock of Pact gave no answer');
  return answer;
}

function statusOf({ status }: Answered): number {
  if (typeof status !== 'number') throw new Error(`the provider of a contract was silent: ${status}`);
  return status;
}
