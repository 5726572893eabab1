import type { ProfileName } from '../../generated/conformance.ts';
import type { Requirement } from './requirement.ts';

/** A named set of requirements that one kind of run can claim. */
export interface Profile {
  readonly name: ProfileName;
  readonly about: string;
  /** The areas it takes in: what stands before the dot of an id. */
  readonly areas: readonly string[];
  /** What a run that claims the profile has to have exercised: whole areas, or single requirements by id. */
  readonly insistsOn: readonly string[];
  /** Whether what is only advised has to have been exercised as well. */
  readonly andAdvice?: true;
  /** Which scenarios `kco certify` plays for it; absent where it plays none. */
  readonly plays?: 'smoke' | 'musts' | 'everything';
  /** Whether what is only advised fails, too. */
  readonly isStrict?: true;
  /** What a run of it leaves open, for the person who reads the report. */
  readonly open?: string;
}

const traffic = [
  ...['order', 'exchange', 'checkout', 'om'],
  ...['callback', 'validation', 'confirmation', 'push', 'notification'],
];

// To which host a shop speaks shows only where nobody stands in between.
const everyCall = ['exchange.fits-schema', 'exchange.says-json', 'exchange.reference-is-text'];

const openToPeople =
  'What only a person can see (a purchase in the browser, the words, the money in the bank) is what attestations in kco.yaml say.';

/** The profiles, by name. */
const profiles: Readonly<Record<ProfileName, Profile>> = {
  smoke: {
    name: 'smoke',
    about:
      'the shortest run that says something: create, read, refuse, capture; of a shop: it looks, stores once, acknowledges',
    areas: traffic,
    insistsOn: [
      'checkout.create-answers-created',
      'checkout.create-keeps-amounts',
      'checkout.read-answers-order',
      'checkout.wrong-tax-refused',
      'checkout.unknown-id-refused',
      'checkout.credentials-required',
    ],
    plays: 'smoke',
  },
  gate: {
    name: 'gate',
    about: 'everything that must hold, for a pull request; of a shop: what it answers when Kustom calls it back',
    areas: traffic,
    // A shop gives an address for as many of the other callbacks as it likes: those that it gives are asked all the same.
    insistsOn: ['checkout', 'om', 'validation'],
    plays: 'musts',
  },
  full: {
    name: 'full',
    about: 'everything that traffic between a shop and Kustom shows, for every night',
    areas: traffic,
    // What an order states depends on what was bought: no run has to have seen every way to get it wrong.
    insistsOn: [...everyCall, 'checkout', 'om', 'validation'],
    plays: 'everything',
  },
  certification: {
    name: 'certification',
    about: 'full, with what is only advised exercised as well, before going live',
    areas: traffic,
    insistsOn: [...everyCall, 'checkout', 'om', 'validation'],
    andAdvice: true,
    plays: 'everything',
    open: openToPeople,
  },
  strict: {
    name: 'strict',
    about: 'certification, where what is only advised, or only some readings demand, fails as well',
    areas: traffic,
    insistsOn: [...everyCall, 'checkout', 'om', 'validation'],
    andAdvice: true,
    plays: 'everything',
    isStrict: true,
    open: openToPeople,
  },
  drift: { name: 'drift', about: 'what descriptions promise', areas: ['spec'], insistsOn: ['spec'] },
  examples: { name: 'examples', about: 'what documented examples say', areas: [...traffic, 'example'], insistsOn: [] },
};

/** The profiles that `kco certify` can be asked for. */
export const played: readonly Profile[] = Object.values(profiles).filter(({ plays }) => plays !== undefined);

/** Whether a run of the profile is judged as under --strict. */
export function isStrict(profile: Profile): boolean {
  return profile.isStrict === true;
}

/** What a run of the profile leaves open; undefined where that is nothing. */
export function openIn(profile: ProfileName): string | undefined {
  return profiles[profile].open;
}

/** Whether a run of the profile is about what only a person can see as well. */
export function asksPeople(profile: ProfileName): boolean {
  return profiles[profile].open !== undefined;
}

/** The tags of the scenarios that a profile plays, any of which will do; undefined: all are played. */
export function tagsOf({ plays }: Profile, catalogue: readonly Requirement[]): readonly string[] | undefined {
  if (plays === 'smoke') return ['@smoke'];
  if (plays !== 'musts') return undefined;
  return catalogue.filter(({ level, binds }) => level === 'must' && binds === 'kustom').map(({ id }) => `@${id}`);
}

function areaOf({ id }: Requirement): string {
  return id.slice(0, id.indexOf('.'));
}

/** Whether a requirement belongs to a profile. */
export function belongs(requirement: Requirement, profile: ProfileName): boolean {
  return profiles[profile].areas.includes(areaOf(requirement));
}

/** Whether a run that claims the profile has to have exercised the requirement. */
export function isInsistedOn(requirement: Requirement, profile: ProfileName): boolean {
  const { insistsOn, andAdvice = false } = profiles[profile];
  // What a shop does after a purchase only its own traffic shows: no run of ours makes it capture or refund.
  if (areaOf(requirement) === 'om' && requirement.binds !== 'kustom') return false;
  if (requirement.level !== 'must' && !andAdvice) return false;
  return insistsOn.includes(areaOf(requirement)) || insistsOn.includes(requirement.id);
}
