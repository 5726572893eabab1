import { allowedRequirements } from './om-allowed.ts';
import { answerRequirements } from './om-answers.ts';
import { bookRequirements } from './om-books.ts';
import { followRequirements } from './om-follow.ts';
import { lifeRequirements } from './om-life.ts';
import { partRequirements } from './om-parts.ts';
import { stateRefusals } from './om-refusals.ts';
import { unknownRequirements } from './om-unknown.ts';

/** What Kustom answers in order management, along the life of a bought order. */
export const managementRequirements = [
  ...bookRequirements,
  ...answerRequirements,
  ...allowedRequirements,
  ...stateRefusals,
  ...unknownRequirements,
  ...lifeRequirements,
  ...partRequirements,
  ...followRequirements,
] as const;
