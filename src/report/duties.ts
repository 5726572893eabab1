import type { Finding, Judgement, Party, Report } from '../../generated/conformance.ts';

const names: Readonly<Record<Party, string>> = { merchant: 'the shop', kustom: 'Kustom' };

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

function departuresOf(party: Party, { judgements }: Report): string {
  const all = judgements.filter((one) => (one.verdict === 'fail' || one.verdict === 'warn') && owes(party, one));
  return all.length === 0 ? 'nothing' : all.map(({ requirement }) => requirement).join(', ');
}

/** Who has to put what right, one line a side, where a run was about both sides of a conversation. */
export function duties(report: Report): string[] {
  if (report.subject !== 'both' || report.target === undefined) return [];
  return (['merchant', 'kustom'] as const).map(
    (party) => `· to put right by ${names[party]}: ${departuresOf(party, report)}`,
  );
}
