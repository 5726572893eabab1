import { operations } from '../../../generated/operations.ts';
import type { WholeExchange } from '../../exchange/exchange.ts';
import { header } from '../../exchange/handler.ts';
import { type Requirement, type Ruling, upheld } from '../requirement.ts';

// The day by which every call had to have moved. What was recorded before it was in order.
const moved = Date.UTC(2026, 2, 31);
const hosts = { former: /(?:^|\.)klarna\.com\.?(?::\d+)?$/i, present: /(?:^|\.)kustom\.co\.?(?::\d+)?$/i };

/** The test of a shop, a sandbox or a proxy has a host of its own: of that nothing is said. */
function hostIsKustoms({ request, at }: WholeExchange): Ruling {
  const host = header(request, 'host') ?? '';
  if (hosts.present.test(host)) return upheld;
  if (!hosts.former.test(host) || at < moved) return 'not concerned';
  const expected = host.replace(/klarna\.com/i, 'kustom.co').replace(/^api-[a-z]+/i, 'api');
  return [{ at: '/request/headers/host', expected, actual: host }];
}

/** Where a merchant's calls go. */
export const hostRequirements = [
  {
    id: 'exchange.host-is-kustoms',
    binds: 'merchant',
    level: 'must',
    statement: 'A call of the API goes to a host of kustom.co, not to one of klarna.com.',
    source: {
      document: 'specs/order-management.yaml',
      at: ['#/servers/0', '#/servers/1'],
      gist: 'every call had to move by 31 March 2026, those of order management too',
    },
    remedy:
      'Set the host of every client to api.kustom.co, or api.playground.kustom.co for tests; look for a second setting in the module for order management.',
    example:
      'A shop that opens its checkouts at api.kustom.co and still captures at api.klarna.com loses the captures.',
    check: {
      of: 'exchange',
      operation: operations.filter(({ asks }) => asks === 'merchant').map(({ id }) => id),
      judge: hostIsKustoms,
    },
  },
] as const satisfies readonly Requirement[];
