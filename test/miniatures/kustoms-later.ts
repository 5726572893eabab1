import { type Asked, bytes, header } from '../../src/exchange/handler.ts';
import { type Account, sandboxAccount } from '../../src/simulator/credentials.ts';
import { account, paired } from '../support/asks.ts';
import type { KustomMiniature } from './miniature.ts';
import {
  answering,
  bodyOf,
  type Change,
  changingAnyway,
  editing,
  hearing,
  instead,
  isStranger,
  refused,
  refusing,
  stored,
  type Wrap,
} from './wraps.ts';

const nothing = new Uint8Array();

const breaksDown: Change = (answered) => ({ ...answered, status: 500 });

/** Changes what a read answers. */
function reading(edit: Parameters<typeof editing>[0]): Wrap {
  return answering(200, editing(edit), ['readOrder']);
}

const whenRead: readonly KustomMiniature[] = [
  {
    wrong: 'forgets its orders',
    caughtBy: 'checkout.read-answers-order',
    kustom: answering(200, (answered) => ({ ...answered, status: 404, body: nothing }), ['readOrder']),
  },
  {
    wrong: 'reads another order back',
    caughtBy: 'checkout.answers-order-asked-for',
    kustom: reading((order) => ({ ...order, order_id: '3d0f6c52-7b1e-6c48-a2f9-5e8b41d7c036' })),
  },
  {
    wrong: 'reads an order back with another amount',
    caughtBy: 'checkout.read-keeps-order',
    // Once somebody bought, the order need not be what it was; its amount must still be the sum.
    also: ['order.amount-sum'],
    kustom: reading((order) => ({ ...order, order_amount: Number(order.order_amount) + 1 })),
  },
  {
    wrong: 'starts an order anew with each update',
    caughtBy: 'checkout.keeps-started-at',
    kustom: answering(
      200,
      editing((order) => ({ ...order, started_at: '2026-11-22T09:05:00Z' })),
      ['updateOrder'],
    ),
  },
  {
    wrong: 'reads an order back with a status of its own',
    caughtBy: 'checkout.status-is-known',
    kustom: reading((order) => ({ ...order, status: 'created' })),
  },
  {
    wrong: 'does not say when an order was bought',
    caughtBy: 'checkout.completion-is-dated',
    kustom: reading(({ completed_at: _, ...order }) => order),
  },
];

const whenUpdated: readonly KustomMiniature[] = [
  {
    wrong: 'refuses a right update',
    caughtBy: 'checkout.update-answers-order',
    kustom: instead('updateOrder', async (asked) => {
      const sends = new TextDecoder().decode(asked.body);
      const isOpen = !asked.target.includes('00000000-0000-0000');
      return isOpen && sends.includes('merchant_reference1') ? refused('Bad value: order_amount') : undefined;
    }),
  },
  {
    wrong: 'does not take the number of an order',
    caughtBy: 'checkout.update-takes-sent',
    kustom: hearing('updateOrder', ({ merchant_reference1: _, ...changes }) => changes),
  },
  {
    wrong: 'resets the language in each update',
    caughtBy: 'checkout.update-keeps-rest',
    kustom: hearing('updateOrder', (changes) => ({ ...changes, locale: 'sv-SE' })),
  },
  {
    wrong: 'breaks down over a wrong tax in an update',
    caughtBy: 'checkout.wrong-update-refused',
    kustom: refusing(/total_tax_amount/, breaksDown, ['updateOrder']),
  },
  {
    wrong: 'takes a wrong line total in an update',
    caughtBy: 'checkout.wrong-update-total-refused',
    kustom: changingAnyway(/\]\.total_amount"/),
  },
  {
    wrong: 'breaks down over a wrong line total in an update',
    caughtBy: 'checkout.wrong-update-total-refused',
    kustom: refusing(/\]\.total_amount"/, breaksDown, ['updateOrder']),
  },
  {
    wrong: 'takes an amount that does not add up in an update',
    caughtBy: 'checkout.wrong-update-sum-refused',
    kustom: changingAnyway(/value: order_amount"/),
  },
  {
    wrong: 'takes a tax that does not add up in an update',
    caughtBy: 'checkout.wrong-update-sum-refused',
    kustom: changingAnyway(/value: order_tax_amount"/),
  },
];

const onceEnded: readonly KustomMiniature[] = [
  {
    wrong: 'knows no abort',
    caughtBy: 'checkout.abort-answers',
    kustom: instead('abortOrder', async (asked, right) => {
      const order = await stored(asked, right).catch(() => undefined); // An order that never was has no JSON.
      return order?.status === 'checkout_incomplete' ? right({ ...asked, method: 'PUT' }) : undefined;
    }),
  },
  {
    wrong: 'nods at an abort and does nothing',
    caughtBy: 'checkout.aborted-is-read-only',
    kustom: instead('abortOrder', async (asked, right) => {
      const order = await stored(asked, right).catch(() => undefined);
      return order?.status === 'checkout_incomplete' ? { status: 200, headers: [], body: nothing } : undefined;
    }),
  },
  {
    wrong: 'changes what was bought',
    caughtBy: 'checkout.completed-is-read-only',
    kustom: instead('updateOrder', async (asked, right) => {
      const order = await stored(asked, right).catch(() => undefined);
      if (order?.status !== 'checkout_complete') return undefined;
      const body = bytes(JSON.stringify({ ...order, ...bodyOf(asked) }));
      return { status: 200, headers: [['Content-Type', 'application/json']], body };
    }),
  },
  {
    wrong: 'aborts what was bought',
    caughtBy: 'checkout.completed-is-read-only',
    kustom: answering(403, (answered) => ({ ...answered, status: 200 }), ['abortOrder']),
  },
  {
    wrong: 'has another word for what cannot change',
    caughtBy: 'checkout.completed-says-read-only',
    kustom: answering(
      403,
      editing((body) => ({ ...body, error_code: 'FORBIDDEN' })),
      ['updateOrder'],
    ),
  },
  {
    wrong: 'says of what cannot change that it is locked',
    caughtBy: 'checkout.completed-says-read-only',
    kustom: answering(403, (answered) => ({ ...answered, status: 409 }), ['updateOrder', 'abortOrder']),
  },
];

/** The account that somebody means, by a part of what they bring. */
function meant(asked: Asked, isMeant: (account: Account, brought: string) => boolean): Account | undefined {
  const brought = header(asked, 'authorization')?.slice('Basic '.length) ?? '';
  const words = brought.startsWith('kco_') || brought === '-' ? brought : atob(brought);
  return [account, sandboxAccount].find((one) => isMeant(one, words));
}

/** Lets somebody in as the account that they mean. */
function lettingIn(isMeant: (account: Account, brought: string) => boolean): Wrap {
  return (right) => (asked) => {
    const found = meant(asked, isMeant);
    const others = asked.headers.filter(([name]) => name !== 'Authorization');
    return right(found ? { ...asked, headers: [...others, paired(found)] } : asked);
  };
}

const whenAdmitting: readonly KustomMiniature[] = [
  {
    wrong: 'compares no passwords',
    caughtBy: 'checkout.wrong-credentials-refused',
    kustom: lettingIn(({ username }, brought) => brought.startsWith(`${username}:`)),
  },
  {
    wrong: 'compares no user names',
    caughtBy: 'checkout.wrong-credentials-refused',
    kustom: lettingIn(({ password }, brought) => brought.endsWith(`:${password}`)),
  },
  {
    wrong: 'compares no more of a key than its own is long',
    caughtBy: 'checkout.wrong-credentials-refused',
    kustom: lettingIn(({ password }, brought) => brought.startsWith(password)),
  },
  {
    wrong: 'has another status for a wrong password',
    caughtBy: 'checkout.wrong-credentials-refused',
    kustom: (right) => async (asked) => {
      const answered = await right(asked);
      return answered.status === 401 && !isStranger(asked) ? { ...answered, status: 403 } : answered;
    },
  },
  {
    wrong: 'wants a user name with every key',
    caughtBy: 'checkout.key-alone-accepted',
    kustom: (right) => (asked) => {
      const others = asked.headers.filter(([name]) => name !== 'Authorization');
      const isAlone = meant(asked, ({ password }, brought) => brought === password) !== undefined;
      return right(isAlone ? { ...asked, headers: others } : asked);
    },
  },
];

const whenTurningAway: readonly KustomMiniature[] = [
  {
    wrong: 'says of an order that never was that it is gone',
    caughtBy: 'checkout.unknown-id-refused',
    kustom: answering(404, (answered) => ({ ...answered, status: 410 }), ['readOrder']),
  },
  {
    wrong: 'lets everybody in',
    caughtBy: 'checkout.credentials-required',
    kustom: (right) => (asked) =>
      right(isStranger(asked) ? { ...asked, headers: [paired(account), ...asked.headers] } : asked),
  },
  {
    wrong: 'has no name for a stranger',
    caughtBy: 'checkout.credentials-required',
    kustom: (right) => async (asked) => {
      const answered = await right(asked);
      return isStranger(asked) ? { ...answered, status: 403 } : answered;
    },
  },
  {
    wrong: 'writes its codes small',
    caughtBy: 'checkout.error-body',
    kustom: answering(
      400,
      editing((body) => ({ ...body, error_code: 'bad_value' })),
    ),
  },
  {
    wrong: 'names another exchange in a refusal',
    caughtBy: 'checkout.error-body',
    kustom: answering(
      400,
      editing((body) => ({ ...body, correlation_id: 'another' })),
    ),
  },
];

/** Kustoms that are wrong in what they do with an order that is there, or is not. */
export const kustomsLater: readonly KustomMiniature[] = [
  ...whenRead,
  ...whenUpdated,
  ...onceEnded,
  ...whenAdmitting,
  ...whenTurningAway,
];
