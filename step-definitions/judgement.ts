import { type KcoWorld, Then } from '../src/library/steps.ts';

Then('the order is created', function (this: KcoWorld) {
  this.upheld('checkout.create-answers-created', 'checkout.create-keeps-amounts', 'exchange.fits-schema');
});

Then('the amounts of the order add up', function (this: KcoWorld) {
  this.upheld('order.line-tax', 'order.line-tax-exact');
});

Then('the answers have the documented shape', function (this: KcoWorld) {
  this.upheld('exchange.fits-schema');
});

Then('the tax of the order is wrong', function (this: KcoWorld) {
  this.departed('order.line-tax');
});

Then('the order is refused', function (this: KcoWorld) {
  this.upheld('checkout.wrong-tax-refused');
});
