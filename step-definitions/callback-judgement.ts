import { type KcoWorld, Then } from '../src/library/steps.ts';

Then('the shop says what becomes of the order', function (this: KcoWorld) {
  this.upheld('callback.answers-as-documented', 'callback.answers-in-time', 'exchange.fits-schema');
  this.neverDeparted('callback.agrees-in-words');
});

Then('the order is still what was bought', function (this: KcoWorld) {
  this.upheld('callback.keeps-what-was-bought', 'callback.keeps-currency', 'callback.fee-once');
});

Then('the delivery is charged once', function (this: KcoWorld) {
  this.upheld('callback.fee-once');
  this.neverDeparted('callback.charges-chosen-option');
});

Then('the shop says the same again', function (this: KcoWorld) {
  this.upheld('callback.answers-alike');
});

Then('the shop says yes or no', function (this: KcoWorld) {
  this.upheld('validation.answers-as-documented', 'validation.answers-in-time', 'validation.approval-is-no-page');
});
