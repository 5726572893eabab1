import type { BasketName } from '../src/driver/baskets.ts';
import { Given, type KcoWorld, When } from '../src/library/steps.ts';

Given('a merchant in Sweden', function (this: KcoWorld) {
  // The World begins with one; the sentence is there for the reader, and names the provider state of the contract.
});

Given('the merchant has created an order for {basket}', function (this: KcoWorld, basket: BasketName) {
  return this.merchant.createsOrder(basket);
});

When('the merchant creates an order for {basket}', function (this: KcoWorld, basket: BasketName) {
  return this.merchant.createsOrder(basket);
});

When('the merchant reads the order', function (this: KcoWorld) {
  return this.merchant.readsOrder();
});
