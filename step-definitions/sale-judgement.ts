import { type KcoWorld, Then } from '../src/library/steps.ts';
import { closes, endsSooner, expiresOtherwise, keepsItsAmount } from './other-ways.ts';

Then('it is what the shopper bought', function (this: KcoWorld) {
  this.upheld(
    'om.read-answers-order',
    'om.purchase-keeps-amount',
    'om.purchase-keeps-currency',
    'om.purchase-keeps-lines',
  );
});

Then('its books are in order', function (this: KcoWorld) {
  this.upheld(
    'om.captured-is-sum',
    'om.refunded-is-sum',
    'om.amounts-in-order',
    'om.status-fits-amounts',
    'om.remaining-adds-up',
    'om.expires-at-midnight',
  );
});

Then('the sale is acknowledged', function (this: KcoWorld) {
  this.upheld('om.acknowledge-accepted', 'om.write-answers');
});

Then('the money is captured', function (this: KcoWorld) {
  return this.upheldOr(endsSooner, 'om.capture-answers-created', 'om.allowed-capture-accepted');
});

Then('the sale tells of the capture', function (this: KcoWorld) {
  this.upheld(
    'om.read-states-captures',
    'om.amounts-follow',
    'om.status-follows',
    'om.captured-is-sum',
    'om.amounts-in-order',
  );
});

Then('nothing remains to be captured', function (this: KcoWorld) {
  this.upheld('om.nothing-remains-captured', 'om.status-fits-amounts');
});

Then('the capture is as it was asked for', function (this: KcoWorld) {
  this.upheld('om.capture-read-back');
});

Then('every capture is in the list', function (this: KcoWorld) {
  this.upheld('om.list-states-captures');
});

Then('every capture is still there', function (this: KcoWorld) {
  this.upheld('om.captures-stay', 'om.parts-are-distinct', 'om.dates-in-order', 'om.capture-references-count');
});

Then('the money is given back', function (this: KcoWorld) {
  this.upheld('om.refund-answers-created', 'om.allowed-refund-accepted');
});

Then('the sale tells of the refund', function (this: KcoWorld) {
  this.upheld('om.read-states-refunds', 'om.amounts-follow', 'om.refunded-is-sum', 'om.amounts-in-order');
});

Then('the refund is as it was asked for', function (this: KcoWorld) {
  this.upheld('om.refund-read-back');
});

Then('the captures know what was given back of them', function (this: KcoWorld) {
  this.upheld('om.allocated-within-refunded', 'om.allocated-within-captured');
});

Then('that is more than remains', function (this: KcoWorld) {
  this.upheld('om.over-capture-refused');
});

Then('that is more than was captured', function (this: KcoWorld) {
  return this.upheldOr(closes, 'om.over-refund-refused');
});

Then('nothing was captured that could be given back', function (this: KcoWorld) {
  this.upheld('om.refund-without-capture-refused');
});

Then('nothing was captured after which a rest could be released', function (this: KcoWorld) {
  this.upheld('om.release-without-capture-refused');
});

Then('the sale is called off', function (this: KcoWorld) {
  this.upheld('om.allowed-cancel-accepted', 'om.status-follows', 'om.write-answers');
});

Then('it is captured and cannot be called off', function (this: KcoWorld) {
  this.upheld('om.cancel-after-capture-refused');
});

Then('it stays called off', function (this: KcoWorld) {
  this.upheld('om.cancelled-is-final');
});

Then('it is settled', function (this: KcoWorld) {
  return this.upheldOr(closes, 'om.captured-is-settled');
});

Then('it is too late', function (this: KcoWorld) {
  return this.upheldOr(expiresOtherwise, 'om.expired-is-final');
});

Then('the refusal names its reason', function (this: KcoWorld) {
  this.upheld('om.refusal-names-code');
});

Then('the sale stays as it was', function (this: KcoWorld) {
  this.upheld('om.refused-changes-nothing', 'om.original-stays');
});

Then('the rest is released', function (this: KcoWorld) {
  this.upheld('om.allowed-release-accepted', 'om.status-follows', 'om.write-answers');
});

Then('there is more time', function (this: KcoWorld) {
  this.upheld('om.extension-follows');
});

Then('the sale comes to less', function (this: KcoWorld) {
  this.upheld('om.lowering-accepted', 'om.amounts-follow', 'om.original-stays');
});

Then('the sale has these lines', function (this: KcoWorld) {
  return this.upheldOr(keepsItsAmount, 'om.lines-follow');
});

Then('that is less than what is captured', function (this: KcoWorld) {
  this.upheld('om.lowering-below-captured-refused');
});

Then('the sale has its number', function (this: KcoWorld) {
  this.upheld('om.references-accepted', 'om.references-follow');
});

Then('the goods go there', function (this: KcoWorld) {
  this.upheld('om.address-follows');
});

Then('nobody else can be made to pay', function (this: KcoWorld) {
  this.upheld('om.billing-address-refused');
});

Then('the parcel is known', function (this: KcoWorld) {
  this.upheld('om.shipping-info-appended');
});

Then('the parcel is taken', function (this: KcoWorld) {
  this.upheld('om.shipping-info-accepted');
});

Then('the fee is a part of the refund', function (this: KcoWorld) {
  this.upheld('order.return-fee-sum', 'order.return-fee-reduces', 'om.refund-answers-created');
});

Then('it was done once', function (this: KcoWorld) {
  this.upheld('om.key-replays-answer', 'om.amounts-follow', 'om.captured-is-sum');
});

Then('it was done twice', function (this: KcoWorld) {
  this.upheld('om.amounts-follow', 'om.parts-are-distinct');
});

Then('there is no such sale', function (this: KcoWorld) {
  this.upheld('om.unknown-order-refused');
});

Then('there is no such capture', function (this: KcoWorld) {
  this.upheld('om.unknown-capture-refused');
});

Then('there is no such refund', function (this: KcoWorld) {
  this.upheld('om.unknown-refund-refused');
});

Then('nobody is let in to the sales', function (this: KcoWorld) {
  this.upheld('om.credentials-required');
});
