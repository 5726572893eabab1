import type { OtherWay } from '../src/io/stage.ts';

// Each is one that a switch of the sandbox documents with its source: nobody can say which of them Kustom takes.

/** Of an order whose time is up. */
export const expiresOtherwise: readonly OtherWay[] = [
  { says: 'an order whose time is up is cancelled', seen: 'om.cancelled-is-final', instead: ['om.expired-is-final'] },
  { says: 'what is partly captured stays so, with nothing left', seen: 'om.over-capture-refused', instead: [] },
];

/** Of an order that cannot be held for as long as the scenario takes. */
export const endsSooner: readonly OtherWay[] = [
  { says: 'the authorization cannot be held for so long', seen: 'om.expired-is-final', instead: [] },
  { says: 'the authorization cannot be held for so long', seen: 'om.cancelled-is-final', instead: [] },
];

/** Of an order that is given back in full. */
export const closes: readonly OtherWay[] = [
  { says: 'what is given back in full is closed', seen: 'om.refused-changes-nothing', instead: [] },
];

/** Of an order that is partly captured. */
export const keepsItsAmount: readonly OtherWay[] = [
  { says: 'the amount of a partly captured order stays', seen: 'om.refused-changes-nothing', instead: [] },
];
