/** A country we sell to. */
export interface Market {
  readonly country: string;
  /** Must be the one that is configured for the country; another one is refused. */
  readonly currency: string;
  /** With a hyphen: `sv_SE` and `de_DE_formal`, as many systems spell it, are refused. */
  readonly locale: string;
  /** Tax rates in hundredths of a percent; 0 where prices come without tax. */
  readonly rates: { readonly standard: number; readonly reduced: number };
  /** Where prices come without tax: the rate of the one line that adds it. */
  readonly salesTax?: number;
  /** What a delivery costs, in minor units with tax. */
  readonly delivery: { readonly home: number; readonly pickup: number };
}

const europe = { home: 990, pickup: 490 };

/** Where we sell. */
export const markets: readonly Market[] = [
  market('SE', 'SEK', 'sv-SE', 2_500, 600, { home: 9_900, pickup: 4_900 }),
  market('NO', 'NOK', 'nb-NO', 2_500, 0, { home: 9_900, pickup: 4_900 }),
  market('FI', 'EUR', 'fi-FI', 2_550, 1_350, europe),
  market('DE', 'EUR', 'de-DE', 1_900, 700, europe),
  { ...market('US', 'USD', 'en-US', 0, 0, { home: 1_290, pickup: 690 }), salesTax: 825 },
];

function market(
  country: string,
  currency: string,
  locale: string,
  standard: number,
  reduced: number,
  delivery: Market['delivery'],
): Market {
  return { country, currency, locale, rates: { standard, reduced }, delivery };
}

/** The market of a country, however its two letters are written: Kustom says `se` and `SE`. */
export function marketOf(country: string | undefined): Market | undefined {
  return markets.find((one) => one.country === country?.toUpperCase());
}
