import type { SpecChange } from '../../drift/spec-change.ts';
import { type Requirement, type Ruling, upheld } from '../requirement.ts';
import { shown } from '../shown.ts';
import { type Consequence, isSaidByMerchant } from './spec-extent.ts';

function times({ seen }: SpecChange): string {
  return `${seen?.times ?? 0} ×, first in ${seen?.first ?? 'nothing'}`;
}

/** What it means that something was said in traffic which the description does not know. */
export function seenConsequence(change: SpecChange): Consequence {
  if (isSaidByMerchant(change)) {
    return { is: 'safe', because: `the merchant says so, and answers for it; ${times(change)}` };
  }
  if (change.kind === 'type' || change.kind === 'values') {
    return { is: 'breaking', because: `shops were told of others; ${times(change)}` };
  }
  return { is: 'cannot tell', because: `nothing says what it means, or whether it stays; ${times(change)}` };
}

function describesWhatComes(change: SpecChange): Ruling {
  if (!change.seen || isSaidByMerchant(change)) return 'not concerned';
  const { is, because } = seenConsequence(change);
  if (is !== 'cannot tell') return upheld;
  const { at, fingerprint, after } = change;
  const actual = after === 'there' ? after : shown(after);
  return [{ at, expected: 'nothing', actual, working: because, change: fingerprint }];
}

/** What traffic shows of the description. */
export const spokenRequirements = [
  {
    id: 'spec.describes-what-comes',
    binds: 'kustom',
    level: 'should',
    statement: 'What Kustom says is described.',
    source: {
      document: 'specs/',
      at: [],
      gist: 'a description is there to say what comes; that nothing else does is inferred, and it does not say so',
    },
    remedy: 'Ask Kustom what it means; then take the proposed patch into the description, or accept the change.',
    example: 'A shop that finds a field, a header or a status which no document knows cannot tell whether to heed it.',
    check: { of: 'change', from: 'traffic', judge: describesWhatComes },
  },
] as const satisfies readonly Requirement[];
