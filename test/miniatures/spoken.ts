import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { WholeExchange } from '../../src/exchange/exchange.ts';
import { inspect } from '../../src/inspect/inspect.ts';
import type { Judgement } from '../../src/inspect/judgement.ts';
import { catalogue } from '../../src/requirements/catalogue.ts';
import { listen, silence } from '../../src/usage/heard.ts';
import { oddChanges } from '../../src/usage/odd-changes.ts';
import { spokenBy } from '../../src/usage/use.ts';
import { digest } from '../support/digest.ts';
import { exchange } from '../support/exchanges.ts';
import { runOf } from '../support/runs.ts';
import type { SpokenMiniature } from './miniature.ts';

const pinned = parse(readFileSync(new URL('../../specs/checkout.yaml', import.meta.url), 'utf8'));

/** What Kustom says is held against the pinned description. */
export function withSpoken(said: WholeExchange): Judgement[] {
  const heard = silence(new Map([['checkout.yaml', pinned]]), ['checkout.yaml']);
  listen(heard, said);
  const comparison = { isTraffic: true, compared: spokenBy(heard), changes: oddChanges(heard, digest) };
  return inspect(catalogue, runOf({ subject: 'kustom', profile: 'drift', comparison }));
}

/** An answer to a refused creation as it is described. */
export const describedAnswer: WholeExchange = answers({});

function answers(more: object): WholeExchange {
  const error = { error_code: 'BAD_VALUE', error_messages: ['Bad value: order_amount'], correlation_id: 'c-1' };
  return exchange({ status: 400, answered: { ...error, ...more } });
}

/** Kustoms that say something in one way that nobody described. */
export const spoken: readonly SpokenMiniature[] = [
  {
    wrong: 'answers with a field that no document knows',
    caughtBy: 'spec.describes-what-comes',
    spoken: answers({ hint: 'look there' }),
  },
  {
    wrong: 'answers with a status that no document knows',
    caughtBy: 'spec.describes-what-comes',
    spoken: exchange({ status: 418 }),
  },
];
