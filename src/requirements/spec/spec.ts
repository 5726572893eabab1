import type { ChangeKind, SpecChange } from '../../drift/spec-change.ts';
import { type Requirement, type Ruling, type Source, upheld } from '../requirement.ts';
import { shown } from '../shown.ts';
import { consequence } from './spec-consequence.ts';
import { isSaidByMerchant } from './spec-extent.ts';

const source: Source = {
  document: 'specs/',
  at: [],
  gist: 'what was described when it was pinned is what integrations were built on',
};

function inWords(value: unknown): string {
  if (value === undefined) return 'nothing';
  return value === 'there' || value === true ? 'there' : shown(value);
}

function evidence(change: SpecChange, because: string): Ruling {
  const { at, before, after, fingerprint } = change;
  return [{ at, expected: inWords(before), actual: inWords(after), working: because, change: fingerprint }];
}

/** Whether a family of requirements is about a change: one of its kinds, said by one of the two. */
type Family = (change: SpecChange) => boolean;

function ofKinds(said: 'by the merchant' | 'by Kustom' | 'by either', ...kinds: readonly ChangeKind[]): Family {
  return (change) => {
    if (!kinds.includes(change.kind)) return false;
    return said === 'by either' || isSaidByMerchant(change) === (said === 'by the merchant');
  };
}

/** A departure where a change of the family breaks what the merchant was built on. */
function breaks(isMeant: Family): (change: SpecChange) => Ruling {
  return (change) => {
    if (!isMeant(change)) return 'not concerned';
    const { is, because } = consequence(change);
    return is === 'breaking' ? evidence(change, because) : upheld;
  };
}

function leavesDoubt(change: SpecChange): Ruling {
  const { is, because } = consequence(change);
  return is === 'cannot tell' ? evidence(change, because) : upheld;
}

const demands: readonly ChangeKind[] = ['required', 'header', 'parameter', 'body'];
const shapes: readonly ChangeKind[] = [
  'type',
  'values',
  'limit',
  'pattern',
  'format',
  'choice',
  'open',
  'security',
  'server',
];

/** Whether what a merchant says has to have something in it that it need not have had. */
const isDemanded: Family = (change) => {
  if (!isSaidByMerchant(change)) return false;
  return demands.includes(change.kind) || (change.kind === 'field' && change.before === undefined);
};

/** Whether what a merchant says may have something in it no more. */
const isRefused: Family = (change) => {
  if (!isSaidByMerchant(change)) return false;
  return (
    [...shapes, 'content', 'status'].includes(change.kind) || (change.kind === 'field' && change.after === undefined)
  );
};

const base = { binds: 'kustom', level: 'must', source } as const;

/** What a published description keeps of what was pinned. */
export const specRequirements = [
  {
    ...base,
    id: 'spec.operations-stay',
    statement: 'An operation that merchants were promised is still there.',
    remedy: 'Find what takes its place, adapt what calls it, then pin the new description.',
    example: 'A shop that cancels through an operation that is gone gets 404, and the customer is charged.',
    check: { of: 'change', judge: breaks(ofKinds('by either', 'operation')) },
  },
  {
    ...base,
    id: 'spec.response-fields-stay',
    statement: 'What merchants were promised to be told is still told.',
    remedy: 'Read the change, adapt what reads the field, then pin the new description.',
    example: 'A shop that shows html_snippet has an empty page when the field is gone.',
    check: { of: 'change', judge: breaks(ofKinds('by Kustom', 'field', 'required', 'header', 'parameter', 'body')) },
  },
  {
    ...base,
    id: 'spec.answers-stay',
    statement: 'The answers that merchants were promised still come, in the form that was described.',
    remedy: 'Adapt what waits for the answer, then pin the new description.',
    example: 'A shop that waits for 201 takes a 202 for a refusal.',
    check: { of: 'change', judge: breaks(ofKinds('by Kustom', 'status', 'content')) },
  },
  {
    ...base,
    id: 'spec.says-nothing-unknown',
    statement: 'Values come only as they were described.',
    remedy: 'Teach what reads the value its new range, then pin the new description.',
    example: 'A shop that knows four states of an order does nothing at the fifth.',
    check: { of: 'change', from: 'either', judge: breaks(ofKinds('by Kustom', ...shapes)) },
  },
  {
    ...base,
    id: 'spec.demands-nothing-new',
    statement: 'Nothing is demanded of merchants that was not demanded before.',
    remedy: 'Send what is demanded, then pin the new description.',
    example: 'A shop that sends no phone number is refused once the phone number is required.',
    check: { of: 'change', judge: breaks(isDemanded) },
  },
  {
    ...base,
    id: 'spec.takes-what-it-took',
    statement: 'What merchants could say is still taken.',
    remedy: 'See whether you send what is refused now; say it otherwise, then pin the new description.',
    example: 'A shop whose order lines have names of 200 letters is refused once a name ends at 100.',
    check: { of: 'change', judge: breaks(isRefused) },
  },
  {
    ...base,
    id: 'spec.leaves-no-doubt',
    level: 'should',
    statement: 'A change says enough to tell whether it breaks anything.',
    remedy: 'Ask Kustom, or try it against the test environment; then accept the change with what you learned.',
    example: 'A field that is sent and no longer described may be ignored, refused, or work as before.',
    check: { of: 'change', judge: leavesDoubt },
  },
] as const satisfies readonly Requirement[];
