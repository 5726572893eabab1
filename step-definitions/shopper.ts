import { Given, type KcoWorld } from '../src/library/steps.ts';

Given('the shopper has bought it', function (this: KcoWorld) {
  return this.shopper.buys(this.merchant.orderId());
});
