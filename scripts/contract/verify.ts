import { Verifier } from '@pact-foundation/pact';
import { bytes, type Handler } from '../../src/exchange/handler.ts';
import { serve } from '../../src/io/serve.ts';
import { readBody } from './matchers.ts';

/** A provider, and how its situations are brought about. */
export interface Provider {
  readonly name: string;
  readonly handler: Handler;
  /** Brings a sentence about, and gives what the contract has to know of it. Throws where it cannot. */
  bring(sentence: string, known: unknown): Promise<object>;
}

type Options = ConstructorParameters<typeof Verifier>[0];

/** Where the contracts come from: files, or a broker that is told how it went. */
export type Source = Pick<
  Options,
  | 'pactUrls'
  | 'pactBrokerUrl'
  | 'pactBrokerToken'
  | 'consumerVersionSelectors'
  | 'publishVerificationResult'
  | 'providerVersion'
  | 'providerVersionBranch'
>;

const statePath = '/_contract/state';

/** The provider, and beside it the address at which a verifier says what is given. */
function withStates({ handler, bring }: Provider): Handler {
  return async (asked) => {
    if (asked.target !== statePath) return handler(asked);
    const { state, params } = readBody(asked) as { readonly state: string; readonly params: unknown };
    try {
      // Where nothing is given, Pact says so with an empty sentence.
      const known = state === '' ? {} : await bring(state, params);
      return { status: 200, headers: [['Content-Type', 'application/json']], body: bytes(JSON.stringify(known)) };
    } catch (thrown) {
      process.stderr.write(`given: ${state}: ${(thrown as Error).message}\n`);
      // What is wrong with us Pact would try again for two minutes.
      return { status: 400, headers: [], body: new Uint8Array() };
    }
  };
}

/** Serves a provider and has Pact hold it to its contracts; false where it does not keep them. Pact itself says why. */
export async function keeps(provider: Provider, source: Source): Promise<boolean> {
  process.noDeprecation = true; // What Pact uses of Node is not ours to mend.
  const { origin, close } = await serve(withStates(provider), '127.0.0.1', 0, (thrown) => {
    process.stderr.write(`${thrown}\n`);
  });
  const verifier = new Verifier({
    provider: provider.name,
    providerBaseUrl: origin,
    providerStatesSetupUrl: `${origin}${statePath}`,
    logLevel: 'error',
    ...source,
  } as Options);
  const isKept = await verifier.verifyProvider().then(
    () => true,
    () => false,
  );
  await close();
  return isKept;
}
