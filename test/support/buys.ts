import type { PersonaName } from '../../generated/conformance.ts';
import type { Act, Acted } from '../../src/simulator/act.ts';
import { buying } from '../../src/simulator/journey.ts';

/** The whole way to a purchase as one act, with nobody asked on the way. */
export function buys(name: PersonaName): Act {
  return (order, now) =>
    buying(name).reduce<Acted>((acted, { act }) => ('order' in acted ? act(acted.order, now) : acted), { order });
}
