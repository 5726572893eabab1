import type { SpecChange } from '../drift/spec-change.ts';
import { type Requirement, type Ruling, upheld } from './requirement.ts';

function responseFieldsStay(change: SpecChange): Ruling {
  if (change.side !== 'response') return 'not concerned';
  if (change.kind !== 'removed') return upheld;
  return [{ at: change.at, expected: change.before ?? 'a field', actual: 'gone' }];
}

/** What a published description keeps of what was pinned. */
export const specRequirements = [
  {
    id: 'spec.response-fields-stay',
    binds: 'kustom',
    level: 'must',
    statement: 'A field of an answer that merchants were promised is still there.',
    source: {
      document: 'specs/',
      at: [],
      gist: 'what was described when it was pinned is what integrations were built on',
    },
    remedy: 'Read the change, adapt what reads the field, then pin the new description.',
    example: 'A shop that shows html_snippet has an empty page when the field is gone.',
    check: { of: 'change', judge: responseFieldsStay },
  },
] as const satisfies readonly Requirement[];
