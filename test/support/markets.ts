import fc from 'fast-check';
import type { NewOrder } from '../../generated/checkout.ts';

/** Where an order is placed, and the tax rates that are usual there; none where tax is a line of its own. */
export interface Market {
  readonly place: Pick<NewOrder, 'purchase_country' | 'purchase_currency' | 'locale'>;
  readonly rates: readonly number[];
}

function market(locale: string, currency: string, ...rates: readonly number[]): Market {
  const country = locale.slice(3);
  return { place: { purchase_country: country, purchase_currency: currency, locale }, rates };
}

/** Markets whose prices contain the tax. */
export const inclusive: readonly Market[] = [
  market('sv-SE', 'SEK', 0, 600, 1_200, 2_500),
  market('nb-NO', 'NOK', 0, 1_200, 1_500, 2_500),
  market('fi-FI', 'EUR', 0, 1_000, 1_350, 1_400, 2_550),
  market('da-DK', 'DKK', 0, 2_500),
  market('en-GB', 'GBP', 0, 500, 2_000),
  market('de-DE', 'EUR', 0, 700, 1_900),
  market('nl-NL', 'EUR', 0, 900, 2_100),
  market('de-AT', 'EUR', 0, 1_000, 1_300, 2_000),
  market('de-CH', 'CHF', 0, 260, 380, 810),
  market('es-ES', 'EUR', 0, 400, 1_000, 2_100),
  market('fr-FR', 'EUR', 0, 210, 550, 1_000, 2_000),
  market('nl-BE', 'EUR', 0, 600, 1_200, 2_100),
  market('pl-PL', 'PLN', 0, 500, 800, 2_300),
];

/** The market whose prices exclude it. */
export const american: Market = market('en-US', 'USD');

/** Markets, those with tax in their prices far more often. */
export const anyInclusive: fc.Arbitrary<Market> = fc.constantFrom(...inclusive);
