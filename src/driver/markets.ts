import type { NewOrder } from '../../generated/checkout.ts';

/** A country in which a merchant of the scenarios sells. */
export interface Market {
  readonly code: MarketCode;
  /** As sentences name it. */
  readonly name: string;
  readonly place: Pick<NewOrder, 'purchase_country' | 'purchase_currency' | 'locale'>;
  /** Tax rates in hundredths of a percent: of most goods, of the delivery, and of books. */
  readonly rates: { readonly goods: number; readonly delivery: number; readonly books: number };
  /** Where prices come without tax: the rate of the line that adds it, in hundredths of a percent. */
  readonly salesTax?: number;
}

/** A market by the code of its country. */
export type MarketCode = (typeof codes)[number];

const codes = ['SE', 'NO', 'FI', 'DK', 'GB', 'DE', 'NL', 'AT', 'CH', 'US', 'ES', 'FR', 'BE', 'PL'] as const;

/** Standard and reduced rate, with the country's language and currency. */
function market(name: string, locale: string, currency: string, standard: number, books: number): Market {
  const code = locale.slice(3) as MarketCode;
  const place = { purchase_country: code, purchase_currency: currency, locale };
  return { code, name, place, rates: { goods: standard, delivery: standard, books } };
}

const sweden = market('Sweden', 'en-SE', 'SEK', 2_500, 600);

/** The markets of the scenarios, with the pairs of country and currency that the documentation lists. */
export const markets: readonly Market[] = [
  // The first order of the documentation is Swedish, and the tax on its T-shirts is 10 %.
  { ...sweden, rates: { ...sweden.rates, goods: 1_000 } },
  market('Norway', 'nb-NO', 'NOK', 2_500, 0),
  market('Finland', 'fi-FI', 'EUR', 2_550, 1_350),
  market('Denmark', 'da-DK', 'DKK', 2_500, 2_500),
  market('Great Britain', 'en-GB', 'GBP', 2_000, 0),
  market('Germany', 'de-DE', 'EUR', 1_900, 700),
  market('the Netherlands', 'nl-NL', 'EUR', 2_100, 900),
  market('Austria', 'de-AT', 'EUR', 2_000, 1_000),
  market('Switzerland', 'de-CH', 'CHF', 810, 260),
  { ...market('the United States', 'en-US', 'USD', 0, 0), salesTax: 825 },
  market('Spain', 'es-ES', 'EUR', 2_100, 400),
  market('France', 'fr-FR', 'EUR', 2_000, 550),
  market('Belgium', 'nl-BE', 'EUR', 2_100, 600),
  market('Poland', 'pl-PL', 'PLN', 2_300, 500),
];

/** A market by its code; the codes are checked where a person writes one. */
export function marketOf(code: MarketCode): Market {
  const found = markets.find((one) => one.code === code);
  if (!found) throw new Error(`no market has the code ${code}`);
  return found;
}
