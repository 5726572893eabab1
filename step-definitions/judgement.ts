import { type KcoWorld, Then } from '../src/library/steps.ts';

Then('the order is created', function (this: KcoWorld) {
  this.upheld('checkout.create-answers-created', 'checkout.create-keeps-amounts', 'exchange.fits-schema');
});

Then('it is the order that was sent, open and not yet bought', function (this: KcoWorld) {
  this.upheld('checkout.create-keeps-order', 'checkout.new-order-is-open', 'checkout.completion-is-dated');
});

Then('the amounts of the order add up', function (this: KcoWorld) {
  this.upheld('order.line-tax', 'order.line-tax-exact');
});

Then('the answers have the documented shape', function (this: KcoWorld) {
  this.upheld('exchange.fits-schema', 'exchange.says-json');
});

Then('it is the order that was created', function (this: KcoWorld) {
  this.upheld('checkout.read-answers-order', 'checkout.answers-order-asked-for', 'checkout.read-keeps-order');
});

Then('it was started when it was created', function (this: KcoWorld) {
  this.upheld('checkout.keeps-started-at', 'checkout.status-is-known');
});

Then('the order is changed', function (this: KcoWorld) {
  this.upheld('checkout.update-answers-order', 'checkout.answers-order-asked-for', 'checkout.update-takes-sent');
});

Then('what was not sent stays as it was', function (this: KcoWorld) {
  this.upheld('checkout.update-keeps-rest', 'checkout.keeps-started-at');
});

Then('the order is aborted', function (this: KcoWorld) {
  this.upheld('checkout.abort-answers');
});

Then('the aborted order stays as it was', function (this: KcoWorld) {
  this.upheld('checkout.aborted-is-read-only');
});

Then('the bought order stays as it was', function (this: KcoWorld) {
  this.upheld('checkout.completed-is-read-only', 'checkout.completed-says-read-only');
});

Then('the order is read as bought', function (this: KcoWorld) {
  this.upheld('checkout.completion-is-dated', 'checkout.status-is-known');
});

Then('there is no such order', function (this: KcoWorld) {
  this.upheld('checkout.unknown-id-refused');
});

Then('nobody is let in', function (this: KcoWorld) {
  this.upheld('checkout.credentials-required');
});

Then('whoever comes with something wrong is turned away', function (this: KcoWorld) {
  this.upheld('checkout.wrong-credentials-refused');
});

Then('it is the same merchant who comes', function (this: KcoWorld) {
  this.upheld('checkout.key-alone-accepted');
});

Then('the tax of the order is wrong', function (this: KcoWorld) {
  this.departed('order.line-tax');
});

Then('the total of a line is wrong', function (this: KcoWorld) {
  this.departed('order.line-total');
});

Then('the order does not add up', function (this: KcoWorld) {
  this.departed('order.amount-sum');
});

Then('the tax of the order does not add up', function (this: KcoWorld) {
  this.departed('order.tax-sum');
});

Then('the wrong total is refused', function (this: KcoWorld) {
  this.upheld('checkout.wrong-total-refused', 'checkout.error-body');
});

Then('the wrong sum is refused', function (this: KcoWorld) {
  this.upheld('checkout.wrong-sum-refused', 'checkout.error-body');
});

Then('the order is malformed', function (this: KcoWorld) {
  this.departed('exchange.fits-schema');
});

Then('the malformed order is refused', function (this: KcoWorld) {
  this.upheld('checkout.malformed-refused', 'checkout.error-body');
});

Then('what is beyond the limits is refused', function (this: KcoWorld) {
  this.upheld('checkout.over-limit-refused', 'checkout.error-body');
});

Then('the wrong tax is refused', function (this: KcoWorld) {
  this.upheld('checkout.wrong-tax-refused');
});

Then('the change is refused', function (this: KcoWorld) {
  this.upheld('checkout.wrong-update-refused');
});

Then('the change of a total is refused', function (this: KcoWorld) {
  this.upheld('checkout.wrong-update-total-refused', 'checkout.error-body');
});

Then('the change of a sum is refused', function (this: KcoWorld) {
  this.upheld('checkout.wrong-update-sum-refused', 'checkout.error-body');
});

Then('the refusal says why', function (this: KcoWorld) {
  this.upheld('checkout.refusal-names-tax', 'checkout.error-body');
});
