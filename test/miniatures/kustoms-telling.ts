import { type Answered, bytes, header } from '../../src/exchange/handler.ts';
import { account, paired } from '../support/asks.ts';
import type { ManagingMiniature } from './miniature.ts';
import { answering, bodyOf, editing, heading, hearing, instead, isStranger, type Json } from './wraps.ts';

const nobodys = /\/00000000-0000-0000-0000-000000000000(?:\/|$)/;

function saying(status: number, body: Json): Answered {
  return { status, headers: [['Content-Type', 'application/json']], body: bytes(JSON.stringify(body)) };
}

/** A refusal, as the service writes it. */
function refusal(status: number, error_code: string): Answered {
  return saying(status, { error_code, error_messages: ['Not possible'], correlation_id: 'made-up' });
}

/** Kustoms that answer in another way than they have to. */
const answeringOdd: readonly ManagingMiniature[] = [
  {
    wrong: 'forgets an order that is captured in full',
    caughtBy: 'om.read-answers-order',
    managing: answering(
      200,
      (answered) => (bodyOf(answered).status === 'CAPTURED' ? refusal(404, 'NO_SUCH_ORDER') : answered),
      ['readManagedOrder'],
    ),
  },
  {
    wrong: 'reads another order',
    caughtBy: 'om.read-answers-order',
    managing: answering(
      200,
      editing((order) => ({ ...order, order_id: '3d0f6c52-7b1e-6c48-a2f9-5e8b41d7c036' })),
      ['readManagedOrder'],
    ),
  },
  {
    wrong: 'sends no Capture-Id',
    caughtBy: 'om.capture-answers-created',
    managing: answering(
      201,
      heading('Capture-Id', () => undefined),
      ['captureOrder'],
    ),
  },
  {
    wrong: 'sends the path of a refund only',
    caughtBy: 'om.refund-answers-created',
    managing: answering(
      201,
      heading('Location', (value) => new URL(value).pathname),
      ['refundOrder'],
    ),
  },
  {
    wrong: 'cancels with 200',
    caughtBy: 'om.write-answers',
    managing: answering(204, (answered) => ({ ...answered, status: 200 }), ['cancelOrder']),
  },
  {
    wrong: 'forbids to cancel what nobody bought',
    caughtBy: 'om.unknown-order-refused',
    managing: instead('cancelOrder', async ({ target }) =>
      nobodys.test(target) ? refusal(403, 'CANCEL_NOT_ALLOWED') : undefined,
    ),
  },
  {
    wrong: 'makes up a capture for whoever asks',
    caughtBy: 'om.unknown-capture-refused',
    managing: instead('readCapture', async ({ target }) =>
      nobodys.test(target) ? saying(200, { capture_id: 'made-up', captured_amount: 1 }) : undefined,
    ),
  },
  {
    wrong: 'makes up a refund for whoever asks',
    caughtBy: 'om.unknown-refund-refused',
    managing: instead('readRefund', async ({ target }) =>
      nobodys.test(target) ? saying(200, { refund_id: 'made-up', refunded_amount: 1 }) : undefined,
    ),
  },
  {
    wrong: 'tells a stranger that there is no such order',
    caughtBy: 'om.credentials-required',
    managing: instead('readManagedOrder', async (asked, right) =>
      isStranger(asked) ? right({ ...asked, headers: [paired(account)] }) : undefined,
    ),
  },
  {
    wrong: 'refuses to cancel under the general name',
    caughtBy: 'om.refusal-names-code',
    managing: answering(
      403,
      editing((body) => ({ ...body, error_code: 'NOT_ALLOWED' })),
      ['cancelOrder'],
    ),
  },
];

/** Kustoms that do something else than they were asked. */
const doingOdd: readonly ManagingMiniature[] = [
  {
    wrong: 'cancels when it refuses a billing address',
    caughtBy: 'om.refused-changes-nothing',
    managing: instead('updateCustomerDetails', async (asked, right) => {
      const answered = await right(asked);
      const target = asked.target.replace('customer-details', 'cancel');
      if (answered.status === 403) await right({ ...asked, method: 'POST', target, body: bytes('') });
      return answered;
    }),
  },
  {
    wrong: 'captures again under the same key',
    caughtBy: 'om.key-replays-answer',
    managing: instead('captureOrder', async (asked, right) =>
      right({ ...asked, headers: asked.headers.filter(([name]) => name !== 'Klarna-Idempotency-Key') }),
    ),
  },
  {
    wrong: 'repeats its answer, and captures again',
    caughtBy: 'om.amounts-follow',
    managing: (right) => {
      const keys = new Set<string>();
      return instead('captureOrder', async (asked) => {
        const key = header(asked, 'klarna-idempotency-key');
        const answered = await right(asked);
        const again = asked.headers.filter(([name]) => name !== 'Klarna-Idempotency-Key');
        if (key !== undefined && keys.has(key)) await right({ ...asked, headers: again });
        if (key !== undefined) keys.add(key);
        return answered;
      })(right);
    },
  },
  {
    wrong: 'forgets the reference of a capture',
    caughtBy: 'om.capture-read-back',
    managing: answering(
      200,
      editing(({ reference: _, ...capture }) => capture),
      ['readCapture'],
    ),
  },
  {
    wrong: 'forgets the description of a refund',
    caughtBy: 'om.refund-read-back',
    managing: answering(
      200,
      editing((refund) => ({ ...refund, description: '' })),
      ['readRefund'],
    ),
  },
  {
    wrong: 'lists no captures',
    caughtBy: 'om.list-states-captures',
    managing: answering(
      200,
      editing(() => []),
      ['listCaptures'],
    ),
  },
  {
    wrong: 'clears the reference that is not sent',
    caughtBy: 'om.references-follow',
    managing: hearing('updateMerchantReferences', (sent) => ({ merchant_reference2: '', ...sent })),
  },
  {
    wrong: 'doubles the lines of a new amount',
    caughtBy: 'om.lines-follow',
    also: ['order.settled-sum'], // The lines do not come to the amount.
    managing: hearing('updateAuthorization', (sent) => {
      const lines = Array.isArray(sent.order_lines) ? sent.order_lines : [];
      return { ...sent, order_lines: [...lines, ...lines] };
    }),
  },
  {
    wrong: 'sends what is bought to another town',
    caughtBy: 'om.address-follows',
    managing: hearing('updateCustomerDetails', (sent) => {
      const address = sent.shipping_address as Json | undefined;
      return address ? { ...sent, shipping_address: { ...address, city: 'Ankeborg' } } : sent;
    }),
  },
  {
    wrong: 'extends nothing',
    caughtBy: 'om.extension-follows',
    managing: instead('extendAuthorization', async (asked, right) => {
      const target = asked.target.replace('/extend-authorization-time', '');
      const { status } = bodyOf(await right({ ...asked, method: 'GET', target }));
      return status === 'AUTHORIZED' ? { status: 204, headers: [], body: bytes('') } : undefined;
    }),
  },
];

/** Kustoms that tell something else of order management than they have to. */
export const kustomsTelling: readonly ManagingMiniature[] = [...answeringOdd, ...doingOdd];
