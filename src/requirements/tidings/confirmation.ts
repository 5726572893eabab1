import type { WholeExchange } from '../../exchange/exchange.ts';
import { answeredOrder, statusOf } from '../life.ts';
import type { History, HistoryRuling, Requirement } from '../requirement.ts';
import { isDuring, ofTidings, overAt, tellsOfPurchase } from './tidings.ts';

const document = 'specs/checkout-callback.yaml';
const confirmation = '#/webhooks/confirmation/get';

function isRead({ operation }: WholeExchange): boolean {
  return operation === 'readOrder' || operation === 'readManagedOrder';
}

/** What a merchant finds out about the order while a browser waits for its confirmation page. */
function foundOut(visit: WholeExchange, history: History): 'bought' | 'open' | 'unknown' | 'nothing' {
  if (history.some((one) => one.at <= overAt(visit) && tellsOfPurchase(one))) return 'bought';
  const reads = history.filter((one) => isRead(one) && isDuring(visit, one));
  const isOpen = reads.some((read) => {
    const order = read.operation === 'readOrder' ? answeredOrder(read) : undefined;
    return order !== undefined && statusOf(order) === 'open';
  });
  if (isOpen) return 'open';
  const isUnknown = reads.length > 0 && reads.every(({ response }) => response.status === 404);
  return isUnknown ? 'unknown' : 'nothing';
}

const page = '200, a page';

/** Judges the visits in which the merchant finds this out, by whether the browser is shown a page then. */
function judgedVisits(
  found: readonly ReturnType<typeof foundOut>[],
  isRight: (visit: WholeExchange, found: ReturnType<typeof foundOut>) => boolean,
  evidence: { readonly expected: string; readonly actual: string | ((visit: WholeExchange) => string) },
): (history: History) => HistoryRuling {
  const { expected, actual } = evidence;
  const said = (visit: WholeExchange) => (typeof actual === 'string' ? actual : actual(visit));
  return (history) => {
    const visits = history.filter(
      ({ operation, response }) => operation === 'confirmation' && typeof response.status === 'number',
    );
    const meant = visits.filter((visit) => found.includes(foundOut(visit, history)));
    if (meant.length === 0) return 'not concerned';
    return meant
      .filter((visit) => !isRight(visit, foundOut(visit, history)))
      .map((visit) => ({ where: visit.id, at: '/response/status', expected, actual: said(visit) }));
  };
}

const isNoPage = ({ response }: WholeExchange) => response.status !== 200;

const readsFirst = judgedVisits(['bought', 'nothing'], (visit, found) => found === 'bought' || isNoPage(visit), {
  expected: 'a page after the order was read and found bought',
  actual: `${page}, and no such read before it`,
});

const incompleteGoesBack = judgedVisits(['open'], isNoPage, {
  expected: 'the way back to the checkout, because the order is not complete',
  actual: page,
});

const unknownRevealsNothing = judgedVisits(['unknown'], isNoPage, {
  expected: 'no confirmation, because Kustom does not know the order',
  actual: page,
});

const boughtMeetsNoError = judgedVisits(['bought'], ({ response }) => Number(response.status) < 400, {
  expected: 'a page, or the way to one, because the order is known to be bought',
  actual: ({ response }) => `${response.status}`,
});

/** What a merchant shows to whoever comes back from a purchase. */
export const confirmationRequirements = [
  {
    id: 'confirmation.reads-first',
    binds: 'merchant',
    level: 'should',
    statement: 'A confirmation page is shown after the order was read and found bought.',
    source: {
      document,
      at: [confirmation],
      gist: 'the order is read, stored, acknowledged and shown; a page that a script fills later reads it where no record sees it',
    },
    remedy: 'Read the order when the browser comes, and show its snippet only where its status is checkout_complete.',
    example: 'A shop that thanks everybody who asks for /thanks thanks those who never paid.',
    check: { of: 'history', judge: ofTidings(readsFirst) },
    needs: 'a purchase',
  },
  {
    id: 'confirmation.incomplete-goes-back',
    binds: 'merchant',
    level: 'should',
    statement: 'Whoever asks for the confirmation of an order that is not complete is shown none.',
    source: {
      document,
      at: [confirmation],
      gist: 'an order that is not complete belongs back in the checkout: from the incidents of plugins, and in no document',
    },
    remedy: 'Send the browser back to the checkout, with a redirect, where the status is checkout_incomplete.',
    example: 'A shopper who edits the address bar before paying reads “Thank you for your order”.',
    check: { of: 'history', judge: ofTidings(incompleteGoesBack) },
    needs: 'a purchase',
  },
  {
    id: 'confirmation.unknown-reveals-nothing',
    binds: 'merchant',
    level: 'should',
    statement: 'Whoever asks for the confirmation of an order that Kustom does not know is shown none.',
    source: {
      document,
      at: [confirmation],
      gist: 'an id that nobody knows tells nothing: from the incidents of plugins, and in no document',
    },
    remedy: 'Answer 404, or send the browser back to the shop, where the read of the order is answered 404.',
    example: 'A shop that falls back on the last order it has shows a stranger somebody’s name and address.',
    check: { of: 'history', judge: ofTidings(unknownRevealsNothing) },
    needs: 'a purchase',
  },
  {
    id: 'confirmation.bought-meets-no-error',
    binds: 'merchant',
    level: 'should',
    statement: 'Whoever comes back from a purchase that the shop has found bought meets no error.',
    source: {
      document,
      at: [confirmation, `${confirmation}/responses/200`],
      gist: 'whoever has bought is shown a page; that an error there has customers buy twice is from the incidents of plugins, and in no document',
    },
    remedy:
      'Show the order where you have it already, without session and cookie, and whether or not order management has it yet; leave the rest to the push.',
    example:
      'The push was quicker, so the page cannot store the order, fails with 500, and the customer buys once more.',
    check: { of: 'history', judge: ofTidings(boughtMeetsNoError) },
    needs: 'a purchase',
  },
] as const satisfies readonly Requirement[];
