import { bodies } from './bodies.ts';
import { books } from './books.ts';
import { callbacks } from './callbacks.ts';
import { descriptions } from './descriptions.ts';
import { kustoms } from './kustoms.ts';
import type { Miniature } from './miniature.ts';
import { shops } from './shops.ts';

/** Everything that is wrong in exactly one way, each with the requirement that has to notice. */
export const miniatures: readonly Miniature[] = [
  ...shops,
  ...bodies,
  ...kustoms,
  ...callbacks,
  ...books,
  ...descriptions,
];
