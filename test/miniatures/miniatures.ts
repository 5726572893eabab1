import { bodies } from './bodies.ts';
import { books } from './books.ts';
import { callbacks } from './callbacks.ts';
import { changes } from './changes.ts';
import { descriptions } from './descriptions.ts';
import { kustoms } from './kustoms.ts';
import { managingKustoms } from './kustoms-managing.ts';
import { lives } from './lives.ts';
import type { Miniature } from './miniature.ts';
import { shops } from './shops.ts';
import { spoken } from './spoken.ts';
import { tills } from './tills.ts';
import { told } from './told.ts';

/** Everything that is wrong in exactly one way, each with the requirement that has to notice. */
export const miniatures: readonly Miniature[] = [
  ...shops,
  ...tills,
  ...bodies,
  ...kustoms,
  ...managingKustoms,
  ...callbacks,
  ...lives,
  ...changes,
  ...told,
  ...books,
  ...descriptions,
  ...spoken,
];
