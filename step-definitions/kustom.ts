import { Given, type KcoWorld, When } from '../src/library/steps.ts';

Given('a shop that Kustom can call', function (this: KcoWorld) {
  // Whoever names one brings it: these scenarios are played with --merchant only.
});

When('Kustom asks about an address, {inquiry}', function (this: KcoWorld, name: string) {
  return this.kustom.asks('address_update', name);
});

When('Kustom asks about a country, {inquiry}', function (this: KcoWorld, name: string) {
  return this.kustom.asks('country_change', name);
});

When('Kustom asks about a delivery, {inquiry}', function (this: KcoWorld, name: string) {
  return this.kustom.asks('shipping_option_update', name);
});

When('Kustom asks whether it may be bought, {inquiry}', function (this: KcoWorld, name: string) {
  return this.kustom.asks('validation', name);
});
