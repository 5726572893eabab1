import type { WholeExchange } from '../../exchange/exchange.ts';
import { isObject } from '../../order/json.ts';
import { parsed } from '../parsed.ts';
import type { History, HistoryRuling, Requirement } from '../requirement.ts';
import { actInWords, inRequest, isCall, isDuring, isReaction, isTaken, ofTidings } from './tidings.ts';

const document = 'specs/checkout-callback.yaml';
const notification = '#/webhooks/notification/post';

const isNotification = isCall('notification');

function isManagedRead({ operation, response }: WholeExchange): boolean {
  return operation === 'readManagedOrder' && response.status === 200;
}

/** What each act says the decision was. */
const decisions = { captureOrder: 'ACCEPTED', cancelOrder: 'REJECTED' } as const;

function decisionFor({ operation }: WholeExchange): string | undefined {
  return decisions[operation as keyof typeof decisions];
}

function fraudStatus(read: WholeExchange | undefined): unknown {
  const order = read && parsed(read.response);
  return isObject(order) ? order.fraud_status : undefined;
}

function readBeforeActed(history: History): HistoryRuling {
  const rulings = history.flatMap((act, nth) => {
    const decision = decisionFor(act);
    const call = history.find((one) => isNotification(one) && isReaction(one, act));
    if (decision === undefined || !call || !isTaken(act)) return [];
    const read = history.slice(0, nth).findLast(isManagedRead);
    // Whoever has read the same before the call came has not acted on the call.
    const isRead = read !== undefined && (read.at >= call.at || fraudStatus(read) === decision);
    return [{ act, call, isRead }];
  });
  if (rulings.length === 0) return 'not concerned';
  return rulings
    .filter(({ isRead }) => !isRead)
    .map(({ act, call }) =>
      inRequest(
        act,
        'a read of the order first, for its fraud_status',
        actInWords(act),
        `${call.id} told of a decision`,
      ),
    );
}

function answered(history: History): HistoryRuling {
  const asked = history.filter(({ operation }) => operation === 'readManagedOrder');
  const calls = history.filter((one) => {
    const during = asked.filter((read) => isDuring(one, read));
    const isHindered = during.length > 0 && !during.some(isManagedRead);
    return isNotification(one) && (one.response.status === 200 || !isHindered);
  });
  if (calls.length === 0) return 'not concerned';
  return calls
    .filter(({ response }) => response.status !== 200)
    .map(({ id, response }) => ({ where: id, at: '/response/status', expected: '200', actual: `${response.status}` }));
}

/** Whatever else told of the decision, the order says it: by the read that came last before the capture. */
function rejectedNotCaptured(history: History): HistoryRuling {
  const captures = history.flatMap((act, nth) => {
    const read = act.operation === 'captureOrder' ? history.slice(0, nth).findLast(isManagedRead) : undefined;
    const said = fraudStatus(read);
    return read && (said === 'REJECTED' || said === 'ACCEPTED') ? [{ act, read, said }] : [];
  });
  if (captures.length === 0) return 'not concerned';
  return captures
    .filter(({ said }) => said === 'REJECTED')
    .map(({ act, read }) =>
      inRequest(act, 'no capture of an order that was rejected', actInWords(act), `${read.id} was answered REJECTED`),
    );
}

/** What a merchant does when a suspicion of fraud is decided. */
export const notificationRequirements = [
  {
    id: 'notification.read-before-acted',
    binds: 'merchant',
    level: 'must',
    statement: 'A merchant who is told of a decision about a fraud reads the order before acting on it.',
    source: {
      document,
      at: [notification],
      gist: 'the caller proves nothing: the fraud_status of the order has to say the same',
    },
    remedy: 'Read the order in order management, and release or stop it by its fraud_status.',
    example: 'Anybody can post FRAUD_RISK_ACCEPTED to a shop; only Kustom can answer ACCEPTED to its read.',
    check: { of: 'history', judge: ofTidings(readBeforeActed) },
    needs: 'a purchase',
  },
  {
    id: 'notification.answered',
    binds: 'merchant',
    level: 'should',
    statement: 'A notification about an order that can be read is answered 200.',
    source: {
      document,
      at: [`${notification}/responses/200`, `${notification}/x-retries`],
      gist: 'it is sent every ten minutes, for a day, until the merchant answers 200; whether Kustom still sends it is not known',
    },
    remedy: 'Answer 200 once the decision is stored; anything else brings the next call.',
    example: 'A shop that answers 404 because nobody installed the address is called 145 times.',
    check: { of: 'history', judge: ofTidings(answered) },
    needs: 'a purchase',
  },
  {
    id: 'notification.rejected-not-captured',
    binds: 'merchant',
    level: 'should',
    statement: 'Nothing is captured of an order whose fraud_status was read as REJECTED.',
    source: {
      document,
      at: [notification],
      gist: 'a rejected order is not sent; that it may be captured for four hours, at the merchant’s own risk, is why this is advice',
    },
    remedy: 'Stop the order where its fraud_status is REJECTED; leave a capture at your own risk to a person.',
    example: 'A shop that captures whatever is no longer PENDING ships to the thief as soon as the decision comes.',
    check: { of: 'history', judge: rejectedNotCaptured },
    needs: 'a purchase',
  },
] as const satisfies readonly Requirement[];
