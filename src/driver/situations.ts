import type { BasketName } from './baskets.ts';
import type { Calendar } from './calendar.ts';
import type { Merchant } from './merchant.ts';
import type { Shopper } from './shopper.ts';

/** Those who bring a situation about. */
interface People {
  readonly merchant: Merchant;
  readonly shopper: Shopper;
  readonly calendar: Calendar;
}

/** What can have become of an order after the purchase, by the word that tells of it. */
export type SituationName = keyof typeof situations;

// Longer than any authorisation that was documented or recorded, and shorter than an order can be read.
const tooManyDays = 100;

/** What is done to what was sold until it is so. */
const situations = {
  'just sold': async () => undefined,
  'captured in part': ({ merchant }) => merchant.captures('the T-shirts'),
  'captured in full': ({ merchant }) => merchant.captures('everything'),
  released: async ({ merchant }) => {
    await merchant.captures('the T-shirts');
    await merchant.releasesRest();
  },
  'given back in full': async ({ merchant }) => {
    await merchant.captures('everything');
    await merchant.givesBack('everything');
  },
  'called off': ({ merchant }) => merchant.callsOff(),
  expired: ({ calendar }) => calendar.days(tooManyDays),
  'expired after a part was captured': async ({ merchant, calendar }) => {
    await merchant.captures('the T-shirts');
    await calendar.days(tooManyDays);
  },
} as const satisfies Record<string, (people: People) => Promise<unknown>>;

/** Every name of a situation. */
export const situationNames = Object.keys(situations) as readonly SituationName[];

/** Sells: the merchant creates an order, the shopper buys it, and the merchant reads it on either side of the purchase. */
export async function sells({ merchant, shopper }: Omit<People, 'calendar'>, basket: BasketName): Promise<void> {
  await merchant.createsOrder(basket);
  await shopper.buys(merchant.orderId());
  await merchant.readsOrder();
  await merchant.looksAtSale();
}

/** Brings a situation about of something that the merchant sold, and lets the merchant look at it. */
export async function comesTo(name: SituationName, people: People): Promise<void> {
  await sells(people, 'five yellow T-shirts and a book');
  await situations[name](people);
  await people.merchant.looksAtSale();
}
