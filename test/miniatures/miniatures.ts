import { bodies } from './bodies.ts';
import { callbacks } from './callbacks.ts';
import { changes } from './changes.ts';
import { descriptions } from './descriptions.ts';
import { gatedPrices } from './gated-answers.ts';
import { gatedManners } from './gated-manners.ts';
import { gatedTidings } from './gated-tidings.ts';
import { gatedVisits } from './gated-visits.ts';
import { kustoms } from './kustoms.ts';
import { managingKustoms } from './kustoms-managing.ts';
import { lives } from './lives.ts';
import type { About, Miniature } from './miniature.ts';
import { pages } from './pages.ts';
import { shops } from './shops.ts';
import { spoken } from './spoken.ts';
import { staffedDeeds } from './staffed-deeds.ts';
import { staffedOrders } from './staffed-orders.ts';
import { tills } from './tills.ts';

/** What is wrong in exactly one way and is played without a socket, each with the requirement that has to notice. */
export const played: readonly Miniature[] = [
  ...shops,
  ...tills,
  ...bodies,
  ...kustoms,
  ...managingKustoms,
  ...callbacks,
  ...lives,
  ...changes,
  ...descriptions,
  ...pages,
  ...spoken,
];

/** Everything that is wrong in exactly one way, the example shop with one mistake in it included. */
export const miniatures: readonly About[] = [
  ...played,
  ...gatedPrices,
  ...gatedManners,
  ...gatedTidings,
  ...gatedVisits,
  ...staffedOrders,
  ...staffedDeeds,
];
