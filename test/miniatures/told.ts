import type { ToldMiniature } from './miniature.ts';
import { toldShop } from './told-shop.ts';

/** Shops that are told of purchases and decisions, wrong in one way each. */
export const told: readonly ToldMiniature[] = [
  { wrong: 'believes every push', caughtBy: 'push.read-before-acted', told: toldShop({ readsForPush: false }) },
  {
    wrong: 'goes on where the order is not there',
    caughtBy: 'push.unknown-left-alone',
    told: toldShop({ takesUnknown: true }),
  },
  { wrong: 'never acknowledges', caughtBy: 'push.acknowledged', told: toldShop({ acknowledgesAtPush: 99 }) },
  {
    wrong: 'acknowledges at the second push',
    caughtBy: 'push.acknowledged-at-once',
    told: toldShop({ acknowledgesAtPush: 2 }),
  },
  {
    wrong: 'sends its mails before it answers a push',
    caughtBy: 'push.answers-in-time',
    told: toldShop({ thinksMs: 5_100 }),
  },
  {
    wrong: 'makes an order of its own of every call',
    caughtBy: 'push.one-set-of-references',
    told: toldShop({ numbersAnew: true }),
  },
  {
    wrong: 'calls an order off that it cannot store twice',
    caughtBy: 'push.kept-once-acknowledged',
    told: toldShop({ cancelsKnown: true }),
  },
  { wrong: 'captures with every push', caughtBy: 'push.nothing-twice', told: toldShop({ capturesAnew: true }) },
  {
    wrong: 'believes every notification',
    caughtBy: 'notification.read-before-acted',
    told: toldShop({ readsForNotification: false }),
  },
  {
    wrong: 'answers a notification with 202',
    caughtBy: 'notification.answered',
    told: toldShop({ hearsNotification: 202 }),
  },
  {
    wrong: 'thanks whoever asks for the page',
    caughtBy: 'confirmation.reads-first',
    told: toldShop({ readsForConfirmation: false }),
  },
  {
    wrong: 'thanks who has not paid',
    caughtBy: 'confirmation.incomplete-goes-back',
    told: toldShop({ thanks: ['open'] }),
  },
  {
    wrong: 'thanks for an order that nobody knows',
    caughtBy: 'confirmation.unknown-reveals-nothing',
    told: toldShop({ thanks: ['unknown'] }),
  },
];
