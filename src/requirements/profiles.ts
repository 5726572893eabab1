import type { ProfileName } from '../../generated/conformance.ts';
import type { Requirement } from './requirement.ts';

/** A named set of requirements that one kind of run can claim. */
export interface Profile {
  readonly name: ProfileName;
  readonly about: string;
  /** The areas it takes in: what stands before the dot of an id. */
  readonly areas: readonly string[];
  /** Of these, the areas that a run which claims the profile has to have exercised. */
  readonly insistsOn: readonly string[];
}

/** The profiles, by name. */
const profiles: Readonly<Record<ProfileName, Profile>> = {
  full: {
    name: 'full',
    about: 'everything that traffic between a shop and Kustom shows',
    areas: ['order', 'exchange', 'checkout', 'validation'],
    // What an order states depends on what was bought: no run has to have seen every way to get it wrong.
    insistsOn: ['exchange', 'checkout', 'validation'],
  },
  gate: {
    name: 'gate',
    about: 'what a shop answers when Kustom calls it back',
    areas: ['order', 'exchange', 'validation'],
    insistsOn: ['validation'],
  },
  drift: { name: 'drift', about: 'what descriptions promise', areas: ['spec'], insistsOn: ['spec'] },
};

function areaOf({ id }: Requirement): string {
  return id.slice(0, id.indexOf('.'));
}

/** Whether a requirement belongs to a profile. */
export function belongs(requirement: Requirement, profile: ProfileName): boolean {
  return profiles[profile].areas.includes(areaOf(requirement));
}

/** Whether a run that claims the profile has to have exercised the requirement: every `must` of the areas it insists on. */
export function isInsistedOn(requirement: Requirement, profile: ProfileName): boolean {
  return requirement.level === 'must' && profiles[profile].insistsOn.includes(areaOf(requirement));
}
