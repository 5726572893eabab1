import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Run } from '../../src/inspect/run.ts';
import { report } from '../../src/report/document.ts';
import { type Paint, text } from '../../src/report/text.ts';
import { exchange } from '../support/exchanges.ts';
import { greyOrder, line, orderOf, rightOrder, wrongOrder } from '../support/orders.ts';
import { runOf } from '../support/runs.ts';

function shown(more: Partial<Run>, paint?: Paint): string {
  return text(report(runOf(more), { unseenOk: [], strict: false }), paint);
}

/** A bare file, so that nobody but the merchant wrote anything. */
function order(value: object): Partial<Run> {
  const { response: _, ...bare } = exchange({ id: 'order.json', asked: value });
  return { exchanges: [bare] };
}

/** An order in which so many lines have a wrong tax. */
function wrongIn(lines: number): Partial<Run> {
  return order(orderOf(Array.from({ length: lines }, () => line(50_000, 1_000, 5_000))));
}

function places(lines: string): number {
  return lines.match(/^ {4}at {8}order\.json /gm)?.length ?? 0;
}

describe('the text of a report', () => {
  it('lists ten findings', () => {
    const lines = shown(wrongIn(10));
    assert.equal(places(lines), 10);
    assert.doesNotMatch(lines, /more like these/);
  });

  it('tells once what differs only in the file that it is in, and names the first files', () => {
    const bare = (nth: number) => {
      const { response: _, ...half } = exchange({ id: `${nth}.json`, asked: wrongOrder });
      return half;
    };
    const of = (count: number) => shown({ exchanges: Array.from({ length: count }, (_, nth) => bare(nth)) });
    assert.match(of(6), /^ {4}at {8}0\.json .*\n(?: {4}\w.*\n)+? {4}also in {3}1\.json, 2\.json, 3\.json and 2 more$/m);
    assert.match(of(2), /^ {4}also in {3}1\.json$/m);
    assert.doesNotMatch(of(1), /also in/);
  });

  for (const [count, more] of [
    [11, 1],
    [300, 290],
  ] as const) {
    it(`cuts ${count} findings at ten, and says so`, () => {
      const lines = shown(wrongIn(count));
      assert.equal(places(lines), 10);
      assert.match(lines, new RegExp(`^ {4}and {7}${more} more like these; --format json lists them all$`, 'm'));
    });
  }
});

describe('what only a person can see, in the text of a report', () => {
  it('stands with who has seen it, or whose it is to see', () => {
    const run = runOf({ ...order(rightOrder), profile: 'certification' });
    const attestations = [
      { item: 'HUM-2', person: 'Eve', date: '2026-11-20', result: 'passed', evidence: 'https://wiki.example/2' },
      { item: 'HUM-6', person: 'Bo', date: '2026-11-21', result: 'not applicable', reason: 'no settlement yet' },
    ] as const;
    const lines = text(report(run, { unseenOk: [], strict: false, attestations })).split('\n');
    const of = (id: string) => lines.slice(lines.findIndex((one) => one.includes(` ${id} `))).slice(0, 2);
    assert.ok(lines.includes('· for a person to see, as attested in kco.yaml: 14 open, 1 passed, 1 not applicable'));
    assert.match(of('HUM-1')[0] ?? '', /^ {2}· HUM-1 {2}A purchase .*\(open: tester\)$/);
    assert.match(of('HUM-2').join(), /^ {2}✓ .*, {11}passed by Eve, 2026-11-20, https:\/\/wiki\.example\/2$/);
    assert.match(of('HUM-6').join(), /^ {2}– .*, {11}not applicable by Bo, 2026-11-21, no settlement yet$/);
  });

  it('is not asked in another profile', () => {
    assert.doesNotMatch(shown({ ...order(rightOrder), profile: 'full' }), /HUM-/);
  });
});

/** The row of this name in the text of a run with one finding, whose words and working these are. */
function expectedRow(expected: string, working: string): string | undefined {
  const whole = report(runOf(order(wrongOrder)), { unseenOk: [], strict: false });
  const [first] = whole.judgements.filter(({ findings }) => findings.length > 0);
  assert.ok(first);
  const finding = { where: 'merchant-1', at: '', expected, actual: '1', working };
  const lines = text({ ...whole, judgements: [{ ...first, findings: [finding] }] }).split('\n');
  return lines.find((line) => line.startsWith('    expected'));
}

describe('what explains a word', () => {
  it('stands in a column of its own behind a short one', () => {
    assert.equal(expectedRow('4545', '50000 − 45455'), '    expected  4545                 50000 − 45455');
  });

  it('is kept apart from a long one', () => {
    const words = 'at most 50000, what remains to be captured';
    assert.equal(expectedRow(words, '50000 − 0'), `    expected  ${words} · 50000 − 0`);
  });
});

describe('what a text says', () => {
  it('gives each departure its place, what was expected, what stood there, why, and what to do', () => {
    const [headline = '', ...rows] = shown(order(wrongOrder)).split('\n');
    assert.match(headline, /^✗ order\.line-tax {3}The tax on a line is /);
    assert.deepEqual(
      rows.slice(0, 7).map((row) => row.slice(0, 14).trim()),
      ['at', 'expected', 'actual', 'nearest', 'because', '', 'to do'],
    );
    assert.match(rows[0] ?? '', / order\.json \/order_lines\/0\/total_tax_amount$/);
    assert.match(rows[3] ?? '', / \/order_lines\/0\/total_tax_amount 4545, \/order_tax_amount 4545$/);
  });

  it('tells what fails before what holds, and what was not seen after it', () => {
    const lines = shown(order(wrongOrder)).split('\n');
    const signs = lines.flatMap((row) => /^[✗!✓·‼]/.exec(row) ?? []).join('');
    assert.match(signs, /^✗✓+·+$/);
  });

  it('names what was not seen by its reason, and leaves out what was not asked for', () => {
    const lines = shown(order(rightOrder));
    assert.match(lines, /^· not seen, no occasion: \d+ of order, [^·]*\d+ of notification$/m);
    assert.doesNotMatch(lines, /spec\.response-fields-stay/);
  });

  it('says in its last line what it comes to', () => {
    const last = (lines: string) => lines.trimEnd().split('\n').at(-1) ?? '';
    assert.match(last(shown(order(rightOrder))), /^Conformant: .* 0 fail, 0 warn$/);
    assert.match(last(shown(order(greyOrder))), /^Conformant: .* 0 fail, 1 warn$/);
    assert.match(last(shown(order(wrongOrder))), /^Departs: .*order\.line-tax.* 1 fail, 0 warn$/);
    assert.match(last(shown({})), /^Undecided: nothing was judged/);
  });
});

describe('a text, beside what was judged,', () => {
  it('tells of a scenario that was not played why', () => {
    const scenario = { id: 'a.feature:3', name: 'A scenario', tags: [], took_ms: 1 } as const;
    const lines = shown({ scenarios: [{ ...scenario, status: 'unplayed', problem: 'a step is undefined' }] });
    assert.match(lines, /A scenario \(a\.feature:3\): a step is undefined$/m);
    assert.doesNotMatch(shown({ scenarios: [{ ...scenario, status: 'passed' }] }), /A scenario/);
  });

  it('tells of many that ended for one reason in one row, and names the first of those that failed', () => {
    const of = (status: 'failed' | 'unplayed', problem: string) =>
      Array.from({ length: 10 }, (_, nth) => ({
        id: `a.feature:${nth}`,
        name: `A scenario`,
        tags: [],
        took_ms: 1,
        status,
        problem,
      }));
    const lines = shown({ scenarios: [...of('unplayed', 'nobody is there'), ...of('failed', 'no answer')] });
    assert.match(lines, /^ *unplayed +10 scenarios: nobody is there$/m);
    assert.match(
      lines,
      /^ *failed +10 scenarios: no answer\n(?: {14}A scenario \(a\.feature:\d\)\n){5} {14}and 5 more;/m,
    );
    assert.equal(lines.match(/A scenario/g)?.length, 5);
  });

  it('has colours only where it is painted, and says the same with them', () => {
    const painted = shown(order(wrongOrder), (style, words) => `<${style}>${words}</${style}>`);
    assert.match(painted, /<bad>✗<\/bad> <strong>order\.line-tax<\/strong>/);
    assert.equal(painted.replaceAll(/<\/?\w+>/g, ''), shown(order(wrongOrder)));
  });
});
