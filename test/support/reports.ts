import type { Finding, Judgement, PlayedScenario, Report } from '../../generated/conformance.ts';

const base: Report = {
  schema: 'kco-report/1',
  kco: '1.2.3',
  command: 'kco check',
  subject: 'both',
  profile: 'full',
  markets: ['SE'],
  seed: 1,
  started_at: '2026-11-22T09:00:00.000Z',
  finished_at: '2026-11-22T09:00:01.000Z',
  complete: true,
  specs: {},
  verdict: 'departs',
  because: 'a requirement fails',
  counts: { pass: 0, fail: 1, warn: 0, accepted: 0, unseen: 0, broken: 0 },
  extent: { judged: [], not_judged: [] },
  judgements: [],
  scenarios: [],
};

/** A report in which nothing was judged and nothing played, unless something else is said. It loads no catalogue. */
export function reportOf(more: Partial<Report>): Report {
  return { ...base, ...more };
}

/** A finding about a tax, in `order.json`. */
export function findingOf(more: Partial<Finding>): Finding {
  return { where: 'order.json', at: '/order_tax_amount', expected: '20', actual: '25', ...more };
}

/** A requirement that one finding departs from. */
export function judgementOf(more: Partial<Judgement>): Judgement {
  return {
    requirement: 'order.example',
    binds: 'merchant',
    level: 'must',
    verdict: 'fail',
    judged: 1,
    statement: 'It holds.',
    source: { document: 'specs/checkout.yaml', at: ['#/info'], gist: 'it is written' },
    remedy: 'Make it hold.',
    findings: [findingOf({})],
    ...more,
  };
}

/** A scenario that was played to its end. */
export function scenarioOf(more: Partial<PlayedScenario>): PlayedScenario {
  return { id: 'features/a.feature:7', name: 'A basket', tags: [], status: 'passed', took_ms: 12, ...more };
}

/** The same thing so many times, each with its number. */
export function many<Thing>(count: number, make: (nth: number) => Thing): Thing[] {
  return Array.from({ length: count }, (_, nth) => make(nth));
}
