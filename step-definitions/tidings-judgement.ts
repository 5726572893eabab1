import { type KcoWorld, Then } from '../src/library/steps.ts';

Then('the shop has read the order before it did anything', function (this: KcoWorld) {
  this.upheld('push.read-before-acted', 'push.answers-in-time');
});

Then('the shop has done nothing blindly', function (this: KcoWorld) {
  this.neverDeparted('push.read-before-acted', 'push.nothing-twice');
});

Then('the shop keeps one order, and does nothing twice', function (this: KcoWorld) {
  this.neverDeparted('push.one-set-of-references', 'push.nothing-twice', 'push.kept-once-acknowledged');
  this.neverDeparted('push.one-order', 'push.order-kept');
});

Then('the shop leaves alone what Kustom does not know', function (this: KcoWorld) {
  this.neverDeparted('push.unknown-left-alone');
});

Then('the shop acknowledges it once it has read it', function (this: KcoWorld) {
  this.neverDeparted('push.acknowledged', 'push.acknowledged-at-once', 'push.read-before-acted');
});

Then('the shop believes the order, and not the messenger', function (this: KcoWorld) {
  this.neverDeparted('notification.read-before-acted', 'notification.rejected-not-captured');
});

Then('the shop has heard of the decision', function (this: KcoWorld) {
  this.neverDeparted('notification.answered');
});

Then('the shop thanks only for what it has found to be bought', function (this: KcoWorld) {
  this.upheld('confirmation.reads-first');
});

Then('the shop thanks nobody who has not bought', function (this: KcoWorld) {
  this.upheld('confirmation.incomplete-goes-back');
});

Then('the shop tells a stranger nothing', function (this: KcoWorld) {
  this.upheld('confirmation.unknown-reveals-nothing');
});
