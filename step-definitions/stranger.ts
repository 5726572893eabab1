import type { BasketName } from '../src/driver/baskets.ts';
import type { Bringing } from '../src/driver/visitor.ts';
import { type KcoWorld, When } from '../src/library/steps.ts';

When(
  'somebody with {bringing} creates an order for {basket}',
  function (this: KcoWorld, bringing: Bringing, basket: BasketName) {
    return this.somebodyWith(bringing).createsOrder(basket);
  },
);

When('somebody with {bringing} reads an order', function (this: KcoWorld, bringing: Bringing) {
  const stranger = this.somebodyWith(bringing);
  stranger.mistakesOrder();
  return stranger.readsOrder();
});

When('somebody with {bringing} reads the order', function (this: KcoWorld, bringing: Bringing) {
  const other = this.somebodyWith(bringing);
  other.remembersOrder(this.merchant.orderId());
  return other.readsOrder();
});
