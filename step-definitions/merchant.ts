import type { BasketName } from '../src/driver/baskets.ts';
import type { MarketCode } from '../src/driver/markets.ts';
import type { QuestionName } from '../src/driver/open-questions.ts';
import { Given, type KcoWorld, When } from '../src/library/steps.ts';

Given('a merchant', function (this: KcoWorld) {
  // The World begins with one; the sentence is there for the reader, and names the provider state of the contract.
});

Given('a merchant in {market}', function (this: KcoWorld, market: MarketCode) {
  this.merchant.settlesIn(market);
});

Given('the merchant has created an order for {basket}', function (this: KcoWorld, basket: BasketName) {
  return this.merchant.createsOrder(basket);
});

Given('the merchant has changed the order to {basket}', function (this: KcoWorld, basket: BasketName) {
  return this.merchant.changesOrder(basket);
});

Given('the merchant has aborted the order', function (this: KcoWorld) {
  return this.merchant.abortsOrder();
});

Given('the merchant has read the order', function (this: KcoWorld) {
  return this.merchant.readsOrder();
});

Given('the merchant remembers an order that never was', function (this: KcoWorld) {
  this.merchant.mistakesOrder();
});

When('the merchant creates an order for {basket}', function (this: KcoWorld, basket: BasketName) {
  return this.merchant.createsOrder(basket);
});

When('the merchant reads the order', function (this: KcoWorld) {
  return this.merchant.readsOrder();
});

When('the merchant changes the order to {basket}', function (this: KcoWorld, basket: BasketName) {
  return this.merchant.changesOrder(basket);
});

When('the merchant gives the order a number', function (this: KcoWorld) {
  return this.merchant.numbersOrder();
});

When('the merchant aborts the order', function (this: KcoWorld) {
  return this.merchant.abortsOrder();
});

When('the merchant finds out {question}', function (this: KcoWorld, name: QuestionName) {
  return this.findsOut(name);
});
