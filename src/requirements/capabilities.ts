import type { Configuration } from '../../generated/conformance.ts';
import type { RequirementId } from '../../generated/requirement-ids.ts';

type Capabilities = NonNullable<Configuration['capabilities']>;

/** What is about nothing but one capability: where that is off, there is nothing to judge. */
const about: Readonly<Record<keyof Capabilities, readonly RequirementId[]>> = {
  abort: ['checkout.abort-answers', 'checkout.aborted-is-read-only'],
  gift_cards: ['order.gift-card-without-tax'],
  part_capture: [
    'order.settled-line',
    'order.settled-sum',
    'om.allowed-release-accepted',
    'om.lowering-below-captured-refused',
  ],
  refunds: [
    'order.return-fee-sum',
    'order.return-fee-reduces',
    'om.refund-answers-created',
    'om.allowed-refund-accepted',
    'om.over-refund-refused',
    'om.refund-without-capture-refused',
    'om.unknown-refund-refused',
    'om.read-states-refunds',
    'om.refund-read-back',
    'om.refund-within-captured',
    'om.return-fee-after-one-capture',
  ],
  shipping_in_iframe: ['order.shipping-option-tax', 'order.one-preselected-option', 'callback.charges-chosen-option'],
  validation: ['validation.answers-in-time', 'validation.answers-as-documented'],
};

/** The ids of the requirements that are about what a project declared it does not do. */
export function undeclaredIn(capabilities: Capabilities = {}): RequirementId[] {
  const off = (Object.keys(about) as (keyof Capabilities)[]).filter((name) => capabilities[name] === false);
  return off.flatMap((name) => about[name]);
}
