import type { BasketName } from '../src/driver/baskets.ts';
import { type KcoWorld, When } from '../src/library/steps.ts';

When('somebody without credentials creates an order for {basket}', function (this: KcoWorld, basket: BasketName) {
  return this.stranger.createsOrder(basket);
});

When('somebody without credentials reads an order', function (this: KcoWorld) {
  this.stranger.mistakesOrder();
  return this.stranger.readsOrder();
});
