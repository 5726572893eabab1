import { callbackRequirements } from './callback/callback.ts';
import { validationRequirements } from './callback/validation.ts';
import { checkoutRequirements } from './checkout/checkout.ts';
import { exchangeRequirements } from './exchange/exchange.ts';
import { fieldRequirements } from './exchange/exchange-fields.ts';
import { hostRequirements } from './exchange/exchange-host.ts';
import { referenceRequirements } from './exchange/exchange-references.ts';
import { valueRequirements } from './exchange/exchange-values.ts';
import { managementRequirements } from './om/om-kustom.ts';
import { merchantAmounts } from './om/om-merchant-amounts.ts';
import { merchantBodies } from './om/om-merchant-bodies.ts';
import { merchantDeeds } from './om/om-merchant-deeds.ts';
import { merchantKeys } from './om/om-merchant-keys.ts';
import { merchantRepeats } from './om/om-merchant-repeats.ts';
import { merchantShipping } from './om/om-merchant-shipping.ts';
import { merchantState } from './om/om-merchant-state.ts';
import { moneyRequirements } from './om/om-money.ts';
import { orderRequirements } from './order/order.ts';
import { adviceRequirements } from './order/order-advice.ts';
import { kindRequirements } from './order/order-kinds.ts';
import { numberRequirements } from './order/order-numbers.ts';
import { pricedRequirements } from './order/order-priced.ts';
import { settledRequirements } from './order/order-settled.ts';
import { sumRequirements } from './order/order-sums.ts';
import type { Requirement } from './requirement.ts';
import { exampleRequirements } from './spec/example.ts';
import { specRequirements } from './spec/spec.ts';
import { spokenRequirements } from './spec/spec-seen.ts';
import { confirmationRequirements } from './tidings/confirmation.ts';
import { notificationRequirements } from './tidings/notification.ts';
import { pushRequirements } from './tidings/push.ts';
import { pushedOrderRequirements } from './tidings/push-orders.ts';

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
