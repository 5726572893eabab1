import { bytes } from '../../src/exchange/handler.ts';
import { kustomsAtCreation } from './kustoms-at-creation.ts';
import { kustomsLater } from './kustoms-later.ts';
import { kustomsRefusing } from './kustoms-refusing.ts';
import type { KustomMiniature } from './miniature.ts';
import { answering, editing, heading, refusing, storing } from './wraps.ts';

/** Kustoms that write bodies which nobody documented. */
const inBodies: readonly KustomMiniature[] = [
  {
    wrong: 'answers with the amount as a text',
    caughtBy: 'exchange.fits-schema',
    kustom: storing((order) => ({ ...order, order_amount: `${order.order_amount}` })),
  },
  {
    wrong: 'omits the status of an order',
    caughtBy: 'exchange.fits-schema',
    kustom: storing(({ status: _, ...order }) => order),
  },
  {
    wrong: 'has null for a snippet',
    caughtBy: 'exchange.fits-schema',
    kustom: storing((order) => ({ ...order, html_snippet: null })),
  },
  {
    wrong: 'reads an order back as a list of one',
    caughtBy: 'exchange.fits-schema',
    kustom: answering(
      200,
      editing((order) => [order]),
    ),
  },
  {
    wrong: 'explains a refusal in one text instead of a list',
    caughtBy: 'exchange.fits-schema',
    kustom: refusing(
      /total_tax_amount/,
      editing((body) => ({ ...body, error_messages: 'Bad value' })),
    ),
  },
  {
    wrong: 'explains a refusal with a page',
    caughtBy: 'exchange.fits-schema',
    kustom: refusing(/total_tax_amount/, (answered) => ({ ...answered, body: bytes('<html>Bad value</html>') })),
  },
  {
    wrong: 'labels a new order as a page',
    caughtBy: 'exchange.says-json',
    kustom: answering(
      201,
      heading('Content-Type', () => 'text/html'),
    ),
  },
];

/** Kustoms, wrong in one way each. */
export const kustoms: readonly KustomMiniature[] = [
  ...kustomsAtCreation,
  ...kustomsRefusing,
  ...kustomsLater,
  ...inBodies,
];
