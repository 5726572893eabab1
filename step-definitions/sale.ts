import type { BasketName } from '../src/driver/baskets.ts';
import type { PortionName } from '../src/driver/portions.ts';
import { comesTo, type SituationName, sells } from '../src/driver/situations.ts';
import type { Bringing } from '../src/driver/visitor.ts';
import { Given, type KcoWorld, When } from '../src/library/steps.ts';

Given('the merchant has sold {basket}', function (this: KcoWorld, basket: BasketName) {
  return sells(this, basket);
});

Given('an order that is {situation}', function (this: KcoWorld, situation: SituationName) {
  return comesTo(situation, this);
});

Given('the merchant has looked at the sale', function (this: KcoWorld) {
  return this.merchant.looksAtSale();
});

Given('the merchant has captured {portion}', function (this: KcoWorld, portion: PortionName) {
  return this.merchant.captures(portion);
});

Given('the merchant has given back {portion}', function (this: KcoWorld, portion: PortionName) {
  return this.merchant.givesBack(portion);
});

Given('the merchant has called the sale off', function (this: KcoWorld) {
  return this.merchant.callsOff();
});

Given('the merchant has acknowledged the sale', function (this: KcoWorld) {
  return this.merchant.acknowledges();
});

Given('the merchant remembers a capture and a refund that never were', function (this: KcoWorld) {
  this.merchant.mistakesParts();
});

When('the merchant looks at the sale', function (this: KcoWorld) {
  return this.merchant.looksAtSale();
});

When('the merchant looks at the captures', function (this: KcoWorld) {
  return this.merchant.looksAtCaptures();
});

When('the merchant looks at the capture', function (this: KcoWorld) {
  return this.merchant.looksAtCapture();
});

When('the merchant looks at the refund', function (this: KcoWorld) {
  return this.merchant.looksAtRefund();
});

When('the merchant acknowledges the sale', function (this: KcoWorld) {
  return this.merchant.acknowledges();
});

When('the merchant captures {portion}', function (this: KcoWorld, portion: PortionName) {
  return this.merchant.captures(portion);
});

When('the merchant captures {portion} under the key of the last deed', function (this: KcoWorld, portion: PortionName) {
  return this.merchant.capturesUnderSameKey(portion);
});

When('the merchant gives back {portion}', function (this: KcoWorld, portion: PortionName) {
  return this.merchant.givesBack(portion);
});

When('the merchant calls the sale off', function (this: KcoWorld) {
  return this.merchant.callsOff();
});

When('the merchant releases the rest', function (this: KcoWorld) {
  return this.merchant.releasesRest();
});

When('the merchant asks for more time', function (this: KcoWorld) {
  return this.merchant.extendsAuthorization();
});

When('the merchant changes the sale to {basket}', function (this: KcoWorld, basket: BasketName) {
  return this.merchant.resells(basket);
});

When('the merchant numbers the sale', function (this: KcoWorld) {
  return this.merchant.numbersSale();
});

When('the merchant gives the sale its other number', function (this: KcoWorld) {
  return this.merchant.numbersSaleAgain();
});

When('the merchant sends the goods to another home', function (this: KcoWorld) {
  return this.merchant.redirects();
});

When('the merchant names somebody else who pays', function (this: KcoWorld) {
  return this.merchant.rebills();
});

When('the merchant tells of a parcel', function (this: KcoWorld) {
  return this.merchant.tellsOfParcel();
});

When('the merchant tells of a parcel with what is captured', function (this: KcoWorld) {
  return this.merchant.tellsOfCapturedParcel();
});

When('the merchant tries that again', function (this: KcoWorld) {
  return this.merchant.triesAgain();
});

When('the merchant does the same once more as a deed of its own', function (this: KcoWorld) {
  return this.merchant.doesAnother();
});

When('somebody with {bringing} looks at a sale', function (this: KcoWorld, bringing: Bringing) {
  const stranger = this.somebodyWith(bringing);
  stranger.mistakesOrder();
  return stranger.looksAtSale();
});

When(
  'somebody with {bringing} captures {portion}',
  function (this: KcoWorld, bringing: Bringing, portion: PortionName) {
    const stranger = this.somebodyWith(bringing);
    stranger.mistakesOrder();
    return stranger.captures(portion);
  },
);
