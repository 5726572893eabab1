import { Given, type KcoWorld, When } from '../src/library/steps.ts';

Given('the shopper has bought it', function (this: KcoWorld) {
  return this.shopper.buys(this.merchant.orderId());
});

Given('the shopper has bought it, but is not trusted yet', function (this: KcoWorld) {
  return this.shopper.buys(this.merchant.orderId(), 'pending');
});

When('the shopper is trusted after all', function (this: KcoWorld) {
  return this.shopper.isTrusted(this.merchant.orderId());
});

When('{int} days pass', function (this: KcoWorld, days: number) {
  return this.calendar.days(days);
});
