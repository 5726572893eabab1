import { callbackRequirements } from './callback.ts';
import { checkoutRequirements } from './checkout.ts';
import { confirmationRequirements } from './confirmation.ts';
import { exampleRequirements } from './example.ts';
import { exchangeRequirements } from './exchange.ts';
import { fieldRequirements } from './exchange-fields.ts';
import { hostRequirements } from './exchange-host.ts';
import { referenceRequirements } from './exchange-references.ts';
import { valueRequirements } from './exchange-values.ts';
import { notificationRequirements } from './notification.ts';
import { managementRequirements } from './om-kustom.ts';
import { merchantAmounts } from './om-merchant-amounts.ts';
import { merchantBodies } from './om-merchant-bodies.ts';
import { merchantDeeds } from './om-merchant-deeds.ts';
import { merchantKeys } from './om-merchant-keys.ts';
import { merchantRepeats } from './om-merchant-repeats.ts';
import { merchantShipping } from './om-merchant-shipping.ts';
import { merchantState } from './om-merchant-state.ts';
import { moneyRequirements } from './om-money.ts';
import { orderRequirements } from './order.ts';
import { adviceRequirements } from './order-advice.ts';
import { kindRequirements } from './order-kinds.ts';
import { numberRequirements } from './order-numbers.ts';
import { pricedRequirements } from './order-priced.ts';
import { settledRequirements } from './order-settled.ts';
import { sumRequirements } from './order-sums.ts';
import { pushRequirements } from './push.ts';
import { pushedOrderRequirements } from './push-orders.ts';
import type { Requirement } from './requirement.ts';
import { specRequirements } from './spec.ts';
import { spokenRequirements } from './spec-seen.ts';
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
  ...fieldRequirements,
  ...valueRequirements,
  ...hostRequirements,
  ...checkoutRequirements,
  ...managementRequirements,
  ...callbackRequirements,
  ...validationRequirements,
  ...confirmationRequirements,
  ...pushRequirements,
  ...pushedOrderRequirements,
  ...notificationRequirements,
  ...merchantAmounts,
  ...merchantState,
  ...merchantKeys,
  ...merchantDeeds,
  ...merchantRepeats,
  ...merchantBodies,
  ...merchantShipping,
  ...moneyRequirements,
  ...specRequirements,
  ...exampleRequirements,
  ...spokenRequirements,
];
