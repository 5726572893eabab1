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

Given('a shop that looks at this Kustom', function (this: KcoWorld) {
  // Whoever names one points it at the sandbox: these scenarios are played with --sandbox-port only.
});

When('Kustom tells the shop of a purchase, {schedule}', function (this: KcoWorld, name: string) {
  return this.told(name);
});

When('Kustom tells the shop of a decision, {schedule}', function (this: KcoWorld, name: string) {
  return this.told(name);
});

When('a shopper comes back from the checkout, {schedule}', function (this: KcoWorld, name: string) {
  return this.told(name);
});
