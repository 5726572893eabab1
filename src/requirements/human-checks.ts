import type { Attestation, HumanCheck, HumanCheckId, ProfileName } from '../../generated/conformance.ts';
import { asksPeople } from './profiles.ts';

// The list is this project's own: nobody publishes one. It closes what no traffic between a shop and Kustom can show.
const questions = {
  'HUM-1': ['A purchase in a real browser works on desktop and phone, in each market and language.', 'tester'],
  'HUM-2': ['3-D Secure, bank and wallet lead back to the right page.', 'tester'],
  'HUM-3': ['A payment that is denied or cancelled leaves a cart that can be used.', 'tester'],
  'HUM-4': ['The texts in callback errors and on the rejection page are right, polite and translated.', 'merchant'],
  'HUM-5': ['The portal shows names, prices, tax and references as the shop does.', 'merchant'],
  'HUM-6': ['Settlement files arrive and match captures and refunds by their references.', 'finance'],
  'HUM-7': ['Goods are captured when they are shipped, and not before.', 'operations'],
  'HUM-8': ['The pages of terms, cancellation and privacy are right and can be reached.', 'legal'],
  'HUM-9': ['Brand and placement of the checkout follow what Kustom asks.', 'marketing'],
  'HUM-10': ['Staff know what to do with rejected, pending, expired and disputed orders.', 'support'],
  'HUM-11': ['Customers are written to once, with the order number that Kustom shows.', 'tester'],
  'HUM-12': ['Nothing about accessibility or consent to cookies stands in the way of the checkout.', 'tester'],
  'HUM-13': ['Somebody is alerted to unacknowledged orders, failed captures and errors in callbacks.', 'operations'],
  'HUM-14': ['The contract with Kustom allows the countries, currencies and features that are used.', 'merchant'],
  'HUM-15': ['A first live order was placed, acknowledged, captured, refunded and found in the portal.', 'merchant'],
  'HUM-16': ['Secrets are rotated and stored safely, personal data kept no longer than allowed.', 'security'],
} as const satisfies Record<HumanCheckId, readonly [title: string, who: string]>;

/** What was attested last about an item, of the same day what stands further down. */
function latest(item: HumanCheckId, attestations: readonly Attestation[]): Attestation | undefined {
  const own = attestations.filter((one) => one.item === item);
  return own.toSorted((one, another) => one.date.localeCompare(another.date)).at(-1);
}

/** What only a person can see, with what was attested of it; nothing in a profile that asks no people. */
export function humanChecks(profile: ProfileName, attestations: readonly Attestation[]): HumanCheck[] {
  if (!asksPeople(profile)) return [];
  return (Object.keys(questions) as HumanCheckId[]).map((id) => {
    const [title, who] = questions[id];
    const found = latest(id, attestations);
    if (found === undefined) return { id, title, who, state: 'open' };
    const { item, result: state, ...said } = found;
    return { id: item, title, who, state, ...said };
  });
}
