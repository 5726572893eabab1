import type { RecordHead } from '../../../generated/conformance.ts';
import type { Terms } from '../../inspect/conclude.ts';
import type { Strictness } from '../../inspect/inspect.ts';

/** The terms on which a run was recorded, with those of today beside them, where there are any. */
export function recordedTerms(
  { strict, unseen_ok = [], accepted = [], undeclared = [], attestations = [] }: RecordHead,
  now: Terms & Strictness = { unseenOk: [], strict: false },
): Terms & Strictness {
  return {
    unseenOk: [...unseen_ok, ...now.unseenOk],
    accepted: [...accepted, ...(now.accepted ?? [])],
    undeclared: [...undeclared, ...(now.undeclared ?? [])],
    attestations: [...attestations, ...(now.attestations ?? [])],
    strict: strict === true || now.strict,
  };
}
