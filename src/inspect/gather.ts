import type { Verdict } from '../../generated/conformance.ts';
import type { Judgement } from './judgement.ts';

// A mistake of ours says nothing about the subject, so it is not outweighed by what the others say.
const weight: readonly Verdict[] = ['broken', 'fail', 'warn', 'pass', 'unseen'];

function heavier(one: Judgement, other: Judgement): Judgement {
  return weight.indexOf(one.verdict) <= weight.indexOf(other.verdict) ? one : other;
}

/** Judgements of many small runs by the same catalogue, as they come to one judgement per requirement. */
export interface Gathering {
  add(judgements: readonly Judgement[]): void;
  all(): readonly Judgement[];
}

/** Gathers judgements, so that nothing of a run but what was found in it has to be kept. */
export function gather(): Gathering {
  const sums: { worst: Judgement; judged: number; findings: Judgement['findings'][number][] }[] = [];
  return {
    add(judgements) {
      for (const [index, judgement] of judgements.entries()) {
        const sum = sums[index];
        const { judged, findings } = judgement;
        if (!sum) {
          sums.push({ worst: judgement, judged, findings: [...findings] });
          continue;
        }
        sum.worst = heavier(sum.worst, judgement);
        sum.judged += judged;
        for (const finding of findings) sum.findings.push(finding);
      }
    },
    all: () => sums.map(({ worst, judged, findings }) => ({ ...worst, judged, findings })),
  };
}
