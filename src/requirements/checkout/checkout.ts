import { creation } from './checkout-create.ts';
import { admitting } from './checkout-credentials.ts';
import { ending } from './checkout-end.ts';
import { reading } from './checkout-read.ts';
import { refusing } from './checkout-refusal.ts';
import { shaping } from './checkout-shape.ts';
import { adding } from './checkout-sums.ts';
import { taxing } from './checkout-tax.ts';
import { updating } from './checkout-update.ts';

/** What Kustom's checkout answers, along the life of an order. */
export const checkoutRequirements = [
  ...creation,
  ...reading,
  ...updating,
  ...ending,
  ...taxing,
  ...adding,
  ...shaping,
  ...admitting,
  ...refusing,
] as const;
