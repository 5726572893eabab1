import type { Unseen, Verdict } from '../../generated/conformance.ts';
import type { Judgement } from '../../src/inspect/judgement.ts';
import type { Requirement, Ruling } from '../../src/requirements/requirement.ts';

/** A requirement of the area `order` whose check says of every order what it is told to say. */
export function requirement(ruling: Ruling, more: Partial<Requirement> = {}): Requirement {
  return {
    id: 'order.made-up',
    binds: 'merchant',
    level: 'must',
    statement: 'It holds.',
    source: { document: 'specs/', at: [], gist: 'made up' },
    remedy: 'Nothing.',
    example: 'None.',
    check: { of: 'order', judge: () => ruling },
    ...more,
  };
}

/** A check that throws. */
export const broken: Requirement['check'] = {
  of: 'order',
  judge: () => {
    throw new Error('our mistake');
  },
};

/** Evidence of anything. */
export const evidence = { at: '/order_amount', expected: '1', actual: '2' } as const;

/** A judgement of a requirement of this id, as far as a conclusion looks at it. */
export function judgement(
  id: string,
  verdict: Verdict,
  reason?: Unseen,
  level: Requirement['level'] = 'must',
): Judgement {
  return {
    requirement: requirement([], { id, level }),
    verdict,
    judged: verdict === 'unseen' || verdict === 'broken' ? 0 : 1,
    findings: verdict === 'fail' || verdict === 'warn' ? [{ where: 'merchant-1', evidence }] : [],
    ...(reason ? { reason } : {}),
  };
}
