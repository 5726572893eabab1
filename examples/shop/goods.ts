/** Something we sell. */
export interface Good {
  /** Unique in an order, and the same in capture and refund: Kustom finds what is refunded by it. */
  readonly reference: string;
  readonly name: string;
  readonly type: 'physical' | 'digital';
  readonly rate: 'standard' | 'reduced';
  /** Minor units by currency; with tax, but for US dollars. Prices are set, never converted on the way. */
  readonly prices: Readonly<Record<string, number>>;
}

const sold: Good[] = [
  {
    reference: 'SHIRT',
    name: 'T-shirt, yellow',
    type: 'physical',
    rate: 'standard',
    prices: { SEK: 19_900, NOK: 20_900, EUR: 1_999, USD: 1_850 },
  },
  {
    reference: 'MUG',
    name: 'Mug, 33 cl',
    type: 'physical',
    rate: 'standard',
    prices: { SEK: 3_333, NOK: 3_490, EUR: 333, USD: 349 },
  },
  {
    reference: 'BOOK',
    name: 'Knitting for beginners',
    type: 'physical',
    rate: 'reduced',
    prices: { SEK: 24_900, NOK: 25_900, EUR: 2_490, USD: 2_290 },
  },
  {
    reference: 'PATTERN',
    name: 'Knitting pattern, to download',
    type: 'digital',
    rate: 'standard',
    prices: { SEK: 4_900, NOK: 4_900, EUR: 490, USD: 450 },
  },
];

/** All that we sell. */
export const goods: readonly Good[] = sold;

/** Puts something on sale, in this process: a good of the same reference is sold as this from now on. */
export function sell(good: Good): void {
  const at = sold.findIndex(({ reference }) => reference === good.reference);
  if (at < 0) sold.push(good);
  else sold[at] = good;
}

/** Something we sell, by its reference. */
export function goodOf(reference: string | undefined): Good | undefined {
  return goods.find((one) => one.reference === reference);
}

/** What a coupon takes off the goods, in hundredths of a percent. */
export const coupons: Readonly<Record<string, number>> = { SUMMER: 1_000 };

/** What a gift card is worth, in minor units by currency. */
export const giftCards: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  'CARD-1': { SEK: 10_000, NOK: 10_000, EUR: 1_000, USD: 1_000 },
  'CARD-2': { SEK: 1_000_000, NOK: 1_000_000, EUR: 100_000, USD: 100_000 },
};
