import type { Finding, Judgement, Party, Report } from '../../generated/conformance.ts';

const names: Readonly<Record<Party, string>> = { merchant: 'the shop', kustom: 'Kustom' };

/** What one side of a conversation has to put right. */
export interface Duty {
  /** What a person calls it. */
  readonly name: string;
  /** The ids of the requirements that it departs from. */
  readonly requirements: readonly string[];
}

/** Who wrote what a finding is about: whoever asked, or whoever answered. undefined where no exchange tells. */
function authorOf({ where, at }: Finding): Party | undefined {
  const [, from] = /(?:^|\s)(merchant|kustom)-\d+$/.exec(where) ?? [];
  if (from === undefined) return undefined;
  const isAsker = at.startsWith('/request') === (from === 'merchant');
  return isAsker ? 'merchant' : 'kustom';
}

/** Whether a departure is this party's to put right. */
function owes(party: Party, { binds, findings }: Judgement): boolean {
  return binds === party || (binds === 'both' && findings.some((finding) => authorOf(finding) === party));
}

function departuresOf(party: Party, { judgements }: Report): string[] {
  const all = judgements.filter((one) => (one.verdict === 'fail' || one.verdict === 'warn') && owes(party, one));
  return all.map(({ requirement }) => requirement);
}

/** Who has to put what right, where a run was about both sides of a conversation; else nobody. */
export function dutiesOf(report: Report): Duty[] {
  if (report.subject !== 'both' || report.target === undefined) return [];
  return (['merchant', 'kustom'] as const).map((party) => ({
    name: names[party],
    requirements: departuresOf(party, report),
  }));
}

/** The same as text, one line a side. */
export function duties(report: Report): string[] {
  return dutiesOf(report).map(
    ({ name, requirements: ids }) => `· to put right by ${name}: ${ids.length === 0 ? 'nothing' : ids.join(', ')}`,
  );
}
