import { setTimeout as pause } from 'node:timers/promises';
import type { Parts } from '../../examples/shop/shop.ts';
import { tables } from '../../examples/shop/store.ts';
import type { GatedMiniature } from './gated.ts';
import {
  acknowledges,
  andThen,
  blindly,
  cancelling,
  captures,
  givesUp,
  havingRead,
  inTwoGoes,
  mistaken,
  renumbers,
  tooSoon,
  unlocked,
} from './told-wrongly.ts';

const registered = { ok: true, status: 204, body: undefined, id: undefined } as const;

function breaks(why: string): never {
  throw new Error(why);
}

/** Acknowledges what is not stored yet. */
const acknowledgesAndBreaks = havingRead(async ({ ok }, shop, _cartId, kustomId) => {
  if (ok) await acknowledges(shop, kustomId);
  breaks('the table is locked');
});

/** Ships as soon as something was decided. */
const ships = havingRead(({ ok }, shop, _cartId, kustomId) => ok && captures(shop, kustomId));

type Row = readonly [
  wrong: string,
  asked: string,
  caughtBy: GatedMiniature['caughtBy'],
  parts: Partial<Parts>,
  more?: Pick<GatedMiniature, 'also' | 'relaxed'>,
];

const [again, both, late, two] = [
  'a push, and the same again',
  'two pushes at the same time',
  'an order that order management does not have yet',
  'pushes about two orders, the later one first',
];
const doubtful = { relaxed: 0 } as const;
const keptNone = { also: ['push.order-kept'] } as const;
const twice = { also: ['push.nothing-twice'] } as const;
// The slow shop itself; nothing is synchronised by it.
const mailing = andThen(() => pause(5_200));

const table: readonly Row[] = [
  [
    'believes a push without reading the order',
    'a push about nothing',
    'push.read-before-acted',
    { onPush: blindly(acknowledges) },
  ],
  ['has no lock between two pushes', both, 'push.one-order', unlocked],
  [
    'reads the order of a push and drops what it does not know yet',
    'nobody comes back from the purchase',
    'push.acknowledged',
    { onPush: havingRead(() => undefined) },
    keptNone,
  ],
  [
    'acknowledges before it stores, and breaks in between',
    'a push',
    'push.order-kept',
    { onPush: acknowledgesAndBreaks },
    doubtful,
  ],
  [
    'never acknowledges',
    'nobody comes back from the purchase',
    'push.acknowledged',
    { register: async () => registered },
  ],
  [
    'acknowledges when it hears of an order for the second time',
    again,
    'push.acknowledged-at-once',
    { onPush: inTwoGoes },
    doubtful,
  ],
  ['acknowledges what order management does not have yet', late, 'push.unknown-left-alone', { onPush: tooSoon }],
  [
    'gives an order up that order management does not have yet',
    late,
    'push.order-kept',
    { onPush: givesUp() },
    doubtful,
  ],
  [
    'answers a push after its mails have gone out',
    'a push',
    'push.answers-in-time',
    { onPush: mailing },
    { relaxed: 2 },
  ],
  ['gives an order a new number with each push', again, 'push.one-set-of-references', { onPush: andThen(renumbers) }],
  ['captures a part with each push', again, 'push.nothing-twice', { onPush: andThen(captures) }],
  [
    'captures what was cancelled, because something of it remains',
    'a cancelled order',
    'om.no-act-on-ended',
    { onPush: andThen(captures) },
  ],
  ['looks an order up, and finds another', two, 'push.order-kept', { onPush: mistaken() }, doubtful],
  ['has one key for all that it does', two, 'om.one-key-one-call', { keyFor: () => 'session-1' }, doubtful],
  [
    'cancels the order when it cannot take it in a second time',
    both,
    'push.kept-once-acknowledged',
    { ...unlocked, tables, onPush: cancelling() },
    doubtful,
  ],
  [
    'believes a notification',
    'a notification',
    'notification.read-before-acted',
    { onNotification: blindly(captures) },
  ],
  [
    'ships whatever is decided',
    'a suspicion that was right',
    'notification.rejected-not-captured',
    { onNotification: ships },
    twice,
  ],
  [
    'ships once more with each notification',
    'a suspicion that comes to nothing',
    'push.nothing-twice',
    { onNotification: ships },
  ],
  [
    'breaks where a suspicion comes to an end',
    'a notification',
    'notification.answered',
    { onNotification: havingRead(() => breaks('there is no such event')) },
    doubtful,
  ],
];

/** Shops that are told of a purchase and do the wrong thing about it. */
export const gatedTidings: readonly GatedMiniature[] = table.map(([wrong, asked, caughtBy, parts, more]) => {
  return { wrong, asked, caughtBy, parts, ...more };
});
