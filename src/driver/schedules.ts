import type { OperationId } from '../../generated/operations.ts';
import type { Schedule, Step, Tiding, Trouble, Which } from './schedule.ts';

const bought: Step = { do: 'buy', which: 'the order', persona: 'approved', tells: false };
const boughtToo: Step = { do: 'buy', which: 'the other order', persona: 'approved', tells: false };
const pending: Step = { ...bought, persona: 'pending' };
const count: Step = { do: 'count' };

function send(...tidings: readonly Tiding[]): Step {
  return { do: 'send', calls: tidings.map((sends) => ({ sends, about: 'the order' })) };
}

function sendAbout(about: Which, sends: Tiding): Step {
  return { do: 'send', calls: [{ sends, about }] };
}

function upset(operation: OperationId, fault: Trouble['fault'], more: Omit<Trouble, 'operation' | 'fault'> = {}): Step {
  return { do: 'upset', with: { operation, fault, ...more } };
}

const unwell = (operation: OperationId, status: number, times = 1) => upset(operation, 'status', { status, times });
const slow = (operation: OperationId, delay_ms: number) => upset(operation, 'delay', { delay_ms });
const cleared: Step = { do: 'decide', as: 'ACCEPTED' };

// Each tiding once, first of all: they show whether the merchant asks this sandbox anything.
const plain = [
  { name: 'a push', steps: [bought, send('push'), count] },
  { name: 'a confirmation', steps: [bought, send('confirmation')] },
  { name: 'a notification', steps: [pending, cleared, send('notification')] },
] as const satisfies readonly Schedule[];

/** The schedules that come first, by name. */
export const firstSchedules: readonly string[] = plain.map(({ name }) => name);

const repeated: readonly Schedule[] = [
  { name: 'a push, and the same again', steps: [bought, send('push'), send('push'), send('push'), count] },
  { name: 'two pushes at the same time', steps: [bought, send('push', 'push'), count] },
  { name: 'many pushes at the same time', steps: [bought, send('push', 'push', 'push', 'push', 'push'), count] },
  {
    // Who stores an order with its push only has none before it.
    name: 'a confirmation page, reloaded',
    steps: [bought, send('confirmation'), send('confirmation'), send('push'), count],
  },
  { name: 'a push while the confirmation is made', steps: [bought, send('push', 'confirmation'), count] },
  { name: 'a confirmation, then a push', steps: [bought, send('confirmation'), send('push'), count] },
  { name: 'a push, then a confirmation', steps: [bought, send('push'), send('confirmation'), count] },
  {
    name: 'pushes about two orders, the later one first',
    steps: [bought, boughtToo, sendAbout('the other order', 'push'), send('push'), count],
  },
];

const troubled: readonly Schedule[] = [
  {
    name: 'an order that order management does not have yet',
    steps: [bought, unwell('readManagedOrder', 404), send('push'), send('push'), count],
  },
  {
    name: 'an order that the confirmation finds before order management',
    steps: [bought, unwell('readManagedOrder', 404), send('confirmation'), send('push'), count],
  },
  {
    name: 'an order management that breaks',
    steps: [bought, unwell('readManagedOrder', 500), send('push'), send('push'), count],
  },
  {
    name: 'an order management that is away',
    steps: [bought, unwell('readManagedOrder', 503, 3), send('push'), send('push'), send('push'), send('push'), count],
  },
  {
    name: 'an acknowledgement that is refused at first',
    steps: [bought, unwell('acknowledgeOrder', 503), send('push'), send('push'), count],
  },
  {
    name: 'an acknowledgement whose answer is lost',
    steps: [bought, upset('acknowledgeOrder', 'lost-answer'), send('push'), send('push'), count],
  },
  {
    name: 'a connection that is cut',
    steps: [bought, upset('readManagedOrder', 'cut'), send('push'), send('push'), count],
  },
  {
    name: 'a confirmation without an answer',
    steps: [bought, upset('readOrder', 'cut'), send('confirmation'), send('push'), count],
  },
  {
    name: 'a confirmation while the checkout is away',
    steps: [bought, unwell('readOrder', 503), send('confirmation'), send('confirmation'), send('push'), count],
  },
];

/** A suspicion that comes to nothing; what differs is how the shop hears of that. */
const notified: readonly Schedule[] = [
  {
    name: 'two notifications at the same time',
    steps: [pending, send('push'), cleared, send('notification', 'notification'), count],
  },
  {
    name: 'a notification while the push is made',
    steps: [pending, cleared, send('push', 'notification'), send('push'), count],
  },
  {
    name: 'a notification that overtakes the push',
    steps: [pending, cleared, send('notification'), send('push'), count],
  },
  {
    name: 'a notification while order management is away',
    steps: [
      pending,
      send('push'),
      cleared,
      unwell('readManagedOrder', 503),
      send('notification'),
      send('notification'),
    ],
  },
  {
    name: 'a notification whose question is cut',
    steps: [
      pending,
      send('push'),
      cleared,
      upset('readManagedOrder', 'cut'),
      send('notification'),
      send('notification'),
    ],
  },
];

// A push is given up after five seconds; the shop, which still waits, does not know that.
const slowly: readonly Schedule[] = [
  ...[2_900, 3_100, 9_900, 10_100].map((ms) => ({
    name: `an order management that takes ${ms / 1_000} seconds`,
    steps: [bought, slow('readManagedOrder', ms), send('push'), send('push'), count],
  })),
  {
    // A browser waits longer than Kustom; its shopper may press the button again.
    name: 'a checkout that takes 3.1 seconds while the confirmation is made',
    steps: [bought, slow('readOrder', 3_100), send('confirmation', 'confirmation'), send('push'), count],
  },
];

const ended: readonly Schedule[] = [
  { name: 'a cancelled order', steps: [bought, { do: 'cancel' }, send('push')] },
  {
    name: 'an order that is cancelled after the first push',
    steps: [bought, send('push'), { do: 'cancel' }, send('push')],
  },
  {
    name: 'a suspicion that comes to nothing',
    steps: [pending, send('push'), cleared, send('notification'), send('notification'), count],
  },
  {
    name: 'a suspicion that was right',
    steps: [pending, send('push'), { do: 'decide', as: 'REJECTED' }, send('notification'), send('notification')],
  },
];

const strange: readonly Schedule[] = [
  { name: 'a push about nothing', steps: [sendAbout('an order that nobody has', 'push')] },
  { name: 'a push about an id that is none', steps: [sendAbout('an id that is none', 'push')] },
  { name: 'a notification about nothing', steps: [sendAbout('an order that nobody has', 'notification')] },
  { name: 'a confirmation about nothing', steps: [sendAbout('an order that nobody has', 'confirmation')] },
  { name: 'a confirmation before the purchase', steps: [send('confirmation')] },
];

const pass = (by: string, says: string): Step => ({ do: 'pass', by, says });
const told: Step = { ...bought, tells: true };

/** One after the other and in this order, because the clock is one: together they take less than the life of an order. */
const moving: readonly Schedule[] = [
  { name: 'a push that comes hours late', steps: [bought, pass('PT6H', 'six hours'), send('push'), count] },
  {
    name: 'a notification that comes hours late',
    steps: [pending, send('push'), cleared, pass('PT6H', 'six hours'), send('notification'), count],
  },
  {
    // More often than anybody asks: the shop never learns what was bought, and nothing is held against it.
    name: 'an order management that never answers',
    steps: [told, upset('readManagedOrder', 'cut', { times: 99 }), pass('PT10H', 'ten hours')],
  },
  {
    name: 'an order management that is away for a day',
    steps: [told, unwell('readManagedOrder', 503, 8), pass('P1D', 'a day'), count],
  },
  { name: 'nobody comes back from the purchase', steps: [told, pass('P2D', 'two days'), count] },
];

/** Every schedule, in the order of playing. */
export const schedules: readonly Schedule[] = [
  ...plain,
  ...slowly,
  ...repeated,
  ...troubled,
  ...ended,
  ...notified,
  ...strange,
  ...moving,
];
