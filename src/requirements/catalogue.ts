import { checkoutRequirements } from './checkout.ts';
import { exchangeRequirements } from './exchange.ts';
import { orderRequirements } from './order.ts';
import type { Requirement } from './requirement.ts';
import { specRequirements } from './spec.ts';
import { validationRequirements } from './validation.ts';

const all = [
  ...orderRequirements,
  ...exchangeRequirements,
  ...checkoutRequirements,
  ...validationRequirements,
  ...specRequirements,
] as const;

/** The ids in the catalogue, so that a misspelt one does not compile. */
export type RequirementId = (typeof all)[number]['id'];

/** Everything that must hold, in the order in which reports list it. */
export const catalogue: readonly Requirement[] = all;
