import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ManagedOrder } from '../../generated/order-management.ts';
import { client } from '../../src/client/client.ts';
import type { Handler } from '../../src/exchange/handler.ts';
import { setStage } from '../../src/io/stage.ts';
import type { KcoWorld } from '../../src/library/steps.ts';
import { kustomAt, settings } from './kustom.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** What Cucumber has read of our steps. */
interface Steps {
  readonly World: new (given: object) => KcoWorld;
  readonly stepDefinitions: readonly {
    readonly expression: {
      match(text: string): readonly { getValue(world: KcoWorld): unknown }[] | null;
    };
    readonly code: (...values: unknown[]) => unknown;
  }[];
}

async function readSteps(): Promise<Steps> {
  const { loadSupport } = await import('@cucumber/cucumber/api');
  const steps = join(root, 'step-definitions/*.ts');
  const support = { requireModules: [], requirePaths: [], importPaths: [steps], loaders: [] };
  const sources = { paths: [], defaultDialect: 'en', names: [], tagExpression: '', order: 'defined' as const };
  return (await loadSupport({ sources, support }, { cwd: root })) as unknown as Steps;
}

/** Brings situations about, sentence by sentence, and says which ids they came to. */
export interface Situations {
  /** Throws where no step has this sentence. */
  bring(sentence: string): Promise<Readonly<Record<string, string>>>;
}

// Every scenario in which a merchant acts begins with one.
const first = 'a merchant';

/** The order that the merchant of a scene is about; undefined where there is none yet. */
function orderIdIn({ merchant }: KcoWorld): string | undefined {
  try {
    return merchant.orderId();
  } catch {
    return undefined;
  }
}

/** A Kustom in this process, and the situations that the steps of the scenarios bring about there. */
export async function situations(): Promise<Situations & { readonly handler: Handler }> {
  const { handler, sandbox } = kustomAt(2);
  const nothing = () => {
    throw new Error('a situation is no scenario: nothing is judged in it');
  };
  setStage({ kustom: handler, settings, sandbox, soFar: () => ({ exchanges: [] }) as never, judge: nothing });
  const { World, stepDefinitions } = await readSteps();
  const api = client(handler, settings);
  let world = new World({});

  async function ids(): Promise<Readonly<Record<string, string>>> {
    const orderId = orderIdIn(world);
    if (orderId === undefined) return {};
    const { json } = await api.readManagedOrder(orderId);
    const captureId = (json as Partial<ManagedOrder> | undefined)?.captures?.at(-1)?.capture_id;
    return captureId === undefined ? { orderId } : { orderId, captureId };
  }

  return {
    handler,
    async bring(sentence) {
      if (sentence === first) world = new World({});
      for (const { expression, code } of stepDefinitions) {
        const found = expression.match(sentence);
        if (!found) continue;
        await code.apply(
          world,
          found.map((one) => one.getValue(world)),
        );
        return ids();
      }
      throw new Error(`no step brings about: ${sentence}`);
    },
  };
}
