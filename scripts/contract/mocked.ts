import { PactV4 } from '@pact-foundation/pact';
import type { Answered, Asked, Handler } from '../../src/exchange/handler.ts';
import { forwardTo } from '../../src/io/forward.ts';
import { looseHeaders, loosened, readBody } from './matchers.ts';

/** Who needs what from whom, and where the contract is written. */
export interface Parties {
  readonly consumer: string;
  readonly provider: string;
  readonly dir: string;
}

/** The sentence that names what is asked, and the situation in which it is. */
export interface Sentences {
  readonly given: readonly string[];
  readonly when: readonly string[];
}

const timeoutMs = 5_000;

/**
 * Answers by way of Pact's mock: every exchange becomes an interaction of the contract. What the mock is told to answer
 * is what `provider` answers, so that nobody makes an answer up.
 */
export function mocked({ consumer, provider: name, dir }: Parties, provider: Handler, scene: () => Sentences): Handler {
  const pact = new PactV4({ consumer, provider: name, dir, logLevel: 'error' });
  return async (asked) => {
    const answered = await provider(asked);
    const { given, when } = scene();
    const started = given.reduce((interaction, state) => interaction.given(state), pact.addInteraction());
    const answer = await started
      .uponReceiving(when.join(' and '))
      .withRequest(asked.method, asked.target, (request) => {
        request.headers(looseHeaders(asked, ['Content-Type', 'Authorization']));
        if (asked.body.length > 0) request.jsonBody(loosened(readBody(asked)));
      })
      .willRespondWith(statusOf(answered), (response) => {
        response.headers(looseHeaders(answered, ['Content-Type', 'Location']));
        if (answered.body.length > 0) response.jsonBody(loosened(readBody(answered)));
      })
      .executeTest((mock) => forwardTo(mock.url, { timeoutMs })(asked satisfies Asked));
    if (!answer) throw new Error('the mock of Pact gave no answer');
    return answer;
  };
}

function statusOf({ status }: Answered): number {
  if (typeof status !== 'number') throw new Error(`the provider of a contract was silent: ${status}`);
  return status;
}
