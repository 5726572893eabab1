import { randomUUID } from 'node:crypto';
import type { Kind } from '../../examples/shop/fulfilment.ts';
import type { Line } from '../../examples/shop/kustom-bodies.ts';
import type { Ask } from '../../examples/shop/kustom-client.ts';
import type { Settling } from '../../examples/shop/records.ts';
import { type Parts, parts } from '../../examples/shop/shop.ts';
import type { StaffedMiniature } from './staffed.ts';

/** A shop that plans one kind of deed and then changes the plan. */
function planning(kind: Kind, wrong: (right: Settling) => Settling): Partial<Parts> {
  return {
    plans: {
      ...parts.plans,
      [kind]: (...given: Parameters<Parts['plans'][Kind]>) => {
        const right = parts.plans[kind](...given);
        return typeof right === 'string' ? right : wrong(right);
      },
    },
  };
}

function changed(lines: readonly Line[] | string, wrong: (line: Line) => Partial<Line>): Line[] | string {
  return typeof lines === 'string' ? lines : lines.map((line) => ({ ...line, ...wrong(line) }));
}

/** A shop that ships other lines than it sold. */
function shipping(wrong: (line: Line) => Partial<Line>): Partial<Parts> {
  return { linesToShip: (...given) => changed(parts.linesToShip(...given), wrong) };
}

/** A shop that asks Kustom in a way of its own. */
export function asking(wrong: (ask: Ask) => Ask): Partial<Parts> {
  return { client: (...given) => wrong(parts.client(...given)) };
}

const keyless = asking(
  (ask) =>
    ({ key: _key, ...question }) =>
      ask(question),
);

/** Asks as patiently as the right client, under another name each time. */
const renamed = asking((ask) => async (question) => {
  const once = () => ask({ ...question, tries: 1, ...(question.key !== undefined && { key: randomUUID() }) });
  let heard = await once();
  for (let tries = 1; tries < question.tries && parts.isWorthRepeating(heard); tries += 1) heard = await once();
  return heard;
});

const dearFee = { unit_price: 5_000, total_amount: 5_000, total_tax_amount: 1_000 };

/** Example shops that move the wrong money, or not when they may. */
const inMoney: readonly StaffedMiniature[] = [
  {
    wrong: 'captures one unit too much',
    day: 'all is sent, and comes back',
    caughtBy: 'om.capture-within-remaining',
    parts: planning('capture', ({ order_lines: _, captured_amount = 0, ...rest }) => ({
      ...rest,
      captured_amount: captured_amount + 1,
    })),
  },
  {
    wrong: 'gives one unit too much back',
    day: 'all is sent, and comes back',
    caughtBy: 'om.refund-within-captured',
    parts: planning('refund', ({ refunded_amount = 0 }) => ({ refunded_amount: refunded_amount + 1 })),
  },
  {
    wrong: 'leaves a unit of the order uncaptured',
    day: 'all is sent, and comes back',
    caughtBy: 'om.last-capture-takes-the-rest',
    parts: planning('capture', ({ order_lines: _, captured_amount = 0, ...rest }) => ({
      ...rest,
      captured_amount: captured_amount - 1,
    })),
  },
  {
    wrong: 'keeps a unit of what it gives back',
    day: 'all is sent, and comes back',
    caughtBy: 'om.full-refund-leaves-no-rest',
    parts: planning('refund', ({ refunded_amount = 0 }) => ({ refunded_amount: refunded_amount - 1 })),
  },
  {
    wrong: 'rounds its delivery when it captures, and not before',
    day: 'the rest is called off',
    caughtBy: 'om.captured-lines-as-ordered',
    parts: shipping(({ type, quantity }) => (type === 'shipping_fee' ? { ...dearFee, quantity } : {})),
  },
  {
    wrong: 'captures the delivery with each parcel',
    day: 'two parcels go out',
    caughtBy: 'om.captured-lines-within-ordered',
    parts: { linesToShip: (lines, _shipped, items) => parts.linesToShip(lines, [], items) },
  },
  {
    wrong: 'cuts its references off where it captures',
    day: 'two parcels go out',
    caughtBy: 'om.captured-lines-known',
    parts: shipping(({ reference = '' }) => ({ reference: reference.slice(0, 2) })),
  },
  {
    wrong: 'gives back what its goods cost today',
    day: 'more is to come back than was sent',
    caughtBy: 'om.refunded-lines-as-captured',
    parts: {
      linesToRefund: (...given) =>
        changed(parts.linesToRefund(...given), ({ type, quantity, unit_price, total_amount }) =>
          type === 'physical' ? { unit_price: unit_price + 1, total_amount: total_amount + quantity } : {},
        ),
    },
  },
  {
    wrong: 'gives the same mug back twice',
    day: 'more is to come back than was sent',
    caughtBy: 'om.refunded-lines-within-captured',
    parts: { linesToRefund: (captured, _refunded, items) => parts.linesToRefund(captured, [], items) },
  },
  {
    wrong: 'never tells how a parcel travels',
    day: 'two parcels go out',
    caughtBy: 'om.capture-tells-shipping',
    parts: planning('capture', (right) => ({ ...right, shipping_info: [] })),
  },
];

/** Example shops that do not look how an order stands. */
const inState: readonly StaffedMiniature[] = [
  {
    wrong: 'cancels what is partly captured',
    day: 'the rest is called off',
    caughtBy: 'om.cancel-only-uncaptured',
    parts: { plans: { ...parts.plans, cancel: () => ({}) } },
  },
  {
    wrong: 'releases an order of which nothing was sent',
    day: 'all is called off, and sent after all',
    caughtBy: 'om.release-after-capture',
    parts: { plans: { ...parts.plans, release: () => ({}) } },
  },
  {
    wrong: 'looks for the status CANCELED',
    day: 'all is called off, and sent after all',
    caughtBy: 'om.no-act-on-ended',
    parts: {
      objectionToShip: (_order, { status }, hold) => hold || (status === 'CANCELED' ? 'the order is cancelled' : ''),
    },
  },
  {
    wrong: 'ships what nobody has decided on',
    day: 'a suspicion comes to nothing',
    caughtBy: 'om.no-capture-while-pending',
    parts: { holdOf: () => '' },
  },
];

/** Example shops with which money moves twice, or which do not listen. */
const inRepeats: readonly StaffedMiniature[] = [
  { wrong: 'has no keys', day: 'two parcels go out', caughtBy: 'om.acts-bear-key', parts: keyless },
  {
    wrong: 'sends a capture without a key again, unread',
    day: 'the answer to a capture is lost',
    caughtBy: 'om.keyless-not-repeated',
    also: ['om.acts-bear-key'],
    parts: keyless,
  },
  {
    wrong: 'makes a new key for each attempt',
    day: 'the answer to a capture is lost',
    caughtBy: 'om.retry-keeps-key',
    parts: renamed,
  },
  {
    wrong: 'has one key for all captures of an order',
    day: 'two parcels go out',
    caughtBy: 'om.new-deed-new-key',
    parts: { keyFor: (kustomId, kind) => parts.keyFor(kustomId, kind, 1) },
  },
  {
    wrong: 'takes the order for the key of all that is done with it',
    day: 'all is sent, and comes back',
    caughtBy: 'om.one-key-one-call',
    parts: { keyFor: (kustomId) => parts.keyFor(kustomId, 'order', 1) },
  },
  {
    wrong: 'takes a refusal for a moment of weakness',
    day: 'a capture is refused',
    caughtBy: 'om.no-blind-repeat',
    parts: { isWorthRepeating: ({ ok }) => !ok },
  },
  { wrong: 'hammers on a busy Kustom', day: 'Kustom is busy', caughtBy: 'om.backs-off', parts: { backOffMs: () => 1 } },
];

/** What staff of an example shop with one mistake does with its orders. */
export const staffedDeeds: readonly StaffedMiniature[] = [...inMoney, ...inState, ...inRepeats];
