import type { SpecChange } from '../../drift/spec-change.ts';
import { type Consequence, safe, unclear } from './spec-extent.ts';
import {
  ofCarrier,
  ofContent,
  ofField,
  ofOperation,
  ofRequired,
  ofSecurity,
  ofServer,
  ofStatus,
} from './spec-parts.ts';
import { seenConsequence } from './spec-seen.ts';
import { ofChoice, ofDefault, ofFormat, ofLimit, ofOpen, ofPattern, ofType, ofValues } from './spec-values.ts';

const weighed: Readonly<Record<SpecChange['kind'], (change: SpecChange) => Consequence>> = {
  operation: ofOperation,
  field: ofField,
  required: ofRequired,
  header: ofCarrier,
  parameter: ofCarrier,
  body: ofCarrier,
  status: ofStatus,
  content: ofContent,
  type: ofType,
  values: ofValues,
  limit: ofLimit,
  pattern: ofPattern,
  format: ofFormat,
  choice: ofChoice,
  open: ofOpen,
  default: ofDefault,
  server: ofServer,
  security: ofSecurity,
  name: () => safe('a name in a path is for people'),
  deprecated: ({ after }) => (after === undefined ? safe('it stays') : unclear('it is to go; when is not said')),
  schema: () => unclear('only one of the two describes it'),
  keyword: ({ name }) => unclear(`what ${name} lets through is not weighed here`),
};

/**
 * What a change means for merchants, by who speaks and who listens, and why. Measured by the two texts, and not by what one
 * service happens to forgive: who speaks may say less and may not have to say more; who listens may hear less and may not
 * hear what he was not told of, but for fields, which he passes by. In a callback Kustom asks and the merchant answers,
 * so the same change in the same side of a message means the opposite there. Where a text is silent on what it would take,
 * or contradicts itself, nothing is claimed.
 */
export function consequence(change: SpecChange): Consequence {
  if (change.seen) return seenConsequence(change);
  const unread = change.circumstances?.unread;
  return unread === undefined ? weighed[change.kind](change) : unclear(`${unread} was not read`);
}
