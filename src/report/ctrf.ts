import type { Report } from '../../generated/conformance.ts';
import { type Case, casesOf } from './cases.ts';
import { cut } from './cut.ts';

// Those who make a GitHub comment or summary of it may take 65 535 characters or 1 MB of all tests together.
const longestMessage = 1_000;
const longestTrace = 8_000;

type Status = 'passed' | 'failed' | 'skipped' | 'pending' | 'other';

/** A doubt and a known departure are neither passed nor failed; what is our own mistake says nothing of the subject. */
function statusOf({ came, outcome }: Case): Status {
  if (!outcome) return 'passed';
  if (outcome.element === 'failure') return 'failed';
  return came === 'unseen' || came === 'unplayed' ? 'skipped' : 'other';
}

function test(one: Case) {
  const { suite, name, tookMs = 0, outcome, place, came } = one;
  return {
    name: name.toWellFormed() || 'without a name',
    status: statusOf(one),
    duration: Math.round(tookMs),
    suite: [suite],
    rawStatus: came,
    ...(outcome ? { message: cut(outcome.message, longestMessage) } : {}),
    ...(outcome?.details ? { trace: cut(outcome.details, longestTrace) } : {}),
    ...(place ? { filePath: place.file, line: place.line } : {}),
  };
}

/** The report in the Common Test Report Format: a test for the run, for each scenario and for each requirement. */
export function ctrf(report: Report): string {
  const { kco, command, verdict, because, started_at, finished_at } = report;
  const tests = casesOf(report).map(test);
  const of = (wanted: Status) => tests.filter(({ status }) => status === wanted).length;
  const start = Date.parse(started_at);
  const stop = Date.parse(finished_at);
  const summary = {
    tests: tests.length,
    passed: of('passed'),
    failed: of('failed'),
    skipped: of('skipped'),
    pending: of('pending'),
    other: of('other'),
    suites: new Set(tests.map(({ suite }) => suite[0])).size,
    start,
    stop,
    duration: stop - start,
    extra: { verdict, because },
  };
  const results = { tool: { name: 'kco-conformance', version: kco }, summary, tests, extra: { command } };
  const document = {
    reportFormat: 'CTRF',
    specVersion: '0.0.0',
    timestamp: finished_at,
    generatedBy: 'kco-conformance',
    results,
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}
