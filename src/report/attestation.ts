import type { Judgement, Report, Verdict } from '../../generated/conformance.ts';

/** A file with its SHA-256 digest, in hexadecimal digits. */
interface Attested {
  readonly name: string;
  readonly sha256: string;
}

function named(judgements: readonly Judgement[], ...verdicts: readonly Verdict[]): string[] {
  return judgements.filter(({ verdict }) => verdicts.includes(verdict)).map(({ requirement }) => requirement);
}

/** An undecided run is no passed one: whoever lets through what passed must not let it through. */
function result({ verdict, counts }: Report): 'PASSED' | 'WARNED' | 'FAILED' {
  if (verdict !== 'conformant') return 'FAILED';
  return counts.warn + counts.accepted > 0 ? 'WARNED' : 'PASSED';
}

/** By what it was judged: the edition, with what a person would ask of the run, and the pinned descriptions. */
function configuration(report: Report): object[] {
  const { kco, command, subject, target, profile, markets, seed, verdict, because, specs } = report;
  const annotations = { command, subject, target, profile, markets, seed, verdict, because };
  const digests = Object.entries(specs).map(([name, digest]) => ({
    name,
    digest: { sha256: digest.replace(/^sha256:/, '') },
  }));
  return [{ name: 'kco-conformance', uri: `pkg:npm/kco-conformance@${kco}`, annotations }, ...digests];
}

/**
 * A report as an in-toto statement with the predicate for test results, unsigned. Its subject is the files of the run,
 * its tests are the requirements: what is in doubt or accepted counts as warned.
 */
export function attestation(report: Report, files: readonly Attested[]): string {
  const { judgements } = report;
  const statement = {
    _type: 'https://in-toto.io/Statement/v1',
    subject: files.map(({ name, sha256 }) => ({ name, digest: { sha256 } })),
    predicateType: 'https://in-toto.io/attestation/test-result/v0.1',
    predicate: {
      result: result(report),
      configuration: configuration(report),
      passedTests: named(judgements, 'pass'),
      warnedTests: named(judgements, 'warn', 'accepted'),
      failedTests: named(judgements, 'fail', 'broken'),
    },
  };
  return `${JSON.stringify(statement, null, 2)}\n`;
}
