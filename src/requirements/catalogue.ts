import { checkoutRequirements } from './checkout.ts';
import { exchangeRequirements } from './exchange.ts';
import { referenceRequirements } from './exchange-references.ts';
import { orderRequirements } from './order.ts';
import { adviceRequirements } from './order-advice.ts';
import { kindRequirements } from './order-kinds.ts';
import { numberRequirements } from './order-numbers.ts';
import { pricedRequirements } from './order-priced.ts';
import { settledRequirements } from './order-settled.ts';
import { sumRequirements } from './order-sums.ts';
import { pushedOrderRequirements } from './push-orders.ts';
import type { Requirement } from './requirement.ts';
import { specRequirements } from './spec.ts';
import { validationRequirements } from './validation.ts';

/** Everything that must hold, in the order in which reports list it. */
export const catalogue: readonly Requirement[] = [
  ...orderRequirements,
  ...sumRequirements,
  ...pricedRequirements,
  ...kindRequirements,
  ...numberRequirements,
  ...adviceRequirements,
  ...settledRequirements,
  ...exchangeRequirements,
  ...referenceRequirements,
  ...checkoutRequirements,
  ...validationRequirements,
  ...pushedOrderRequirements,
  ...specRequirements,
];
