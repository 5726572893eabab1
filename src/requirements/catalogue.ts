import { checkoutRequirements } from './checkout.ts';
import { exchangeRequirements } from './exchange.ts';
import { orderRequirements } from './order.ts';
import type { Requirement } from './requirement.ts';
import { specRequirements } from './spec.ts';
import { validationRequirements } from './validation.ts';

/** Everything that must hold, in the order in which reports list it. */
export const catalogue: readonly Requirement[] = [
  ...orderRequirements,
  ...exchangeRequirements,
  ...checkoutRequirements,
  ...validationRequirements,
  ...specRequirements,
];
