import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Report } from '../../generated/conformance.ts';
import { noEvidence } from '../../src/report/evidence.ts';
import { github } from '../../src/report/github.ts';
import { findingOf, judgementOf, many, reportOf, scenarioOf } from '../support/reports.ts';

function lines(more: Partial<Report>, files: readonly { name: string; text: string }[] = []): string[] {
  const written = files.map(({ name, text }) => ({ name, path: name, text: () => text }));
  const text = github(reportOf(more), { exchanges: [], files: written });
  return text.trimEnd().split('\n');
}

describe('the report as annotations of GitHub', () => {
  it('names the file, the line and the column, escaped as a workflow command is', () => {
    const name = 'a,b: 100%.json';
    const judgements = [judgementOf({ findings: [findingOf({ where: name })], remedy: 'Take 25 %.' })];
    const [first = '', ...rest] = lines({ judgements }, [{ name, text: '{\n"order_tax_amount": 25}' }]);
    assert.ok(
      first.startsWith('::error file=a%2Cb%3A 100%25.json,line=2,col=21,title=order.example::It holds.%0AAt a,b'),
    );
    assert.ok(first.endsWith('%0AExpected: 20%0AActual: 25%0ATo do: Take 25 %25.'));
    assert.deepEqual(rest, ['::notice title=kco::departs: a requirement fails.']);
  });

  it('shows the worst first, at most ten of a kind, and says how many are missing', () => {
    const findings = many(13, (nth) => findingOf({ where: `${nth}.json` }));
    const doubts = judgementOf({ requirement: 'order.doubt', verdict: 'warn', findings });
    const all = lines({ judgements: [doubts, judgementOf({ findings })] });
    const kinds = all.map((line) => line.split(' ', 1)[0]);
    assert.deepEqual(kinds, [...many(10, () => '::error'), ...many(10, () => '::warning'), '::notice']);
    assert.match(all.at(-1) ?? '', /6 more do not fit here/);
  });

  it('cuts what is too long, and says so', () => {
    const [line = ''] = lines({ judgements: [judgementOf({ findings: [findingOf({ actual: 'x'.repeat(9_000) })] })] });
    assert.ok(line.length < 4_000);
    assert.match(line, /cut: \d+ more characters/);
  });

  it('shows a scenario that failed at its line', () => {
    const [line] = lines({ scenarios: [scenarioOf({ status: 'failed', problem: 'No answer.' }), scenarioOf({})] });
    assert.equal(line, '::error file=features/a.feature,line=7,title=scenario::A basket%0ANo answer.');
  });

  it('has no file for a situation of a gate that failed, but the callback that it is about', () => {
    const failed = scenarioOf({
      id: 'validation: a basket',
      name: 'a basket',
      status: 'failed',
      problem: 'No answer.',
    });
    const [line] = lines({ scenarios: [failed] });
    assert.equal(line, '::error title=scenario::a basket (validation)%0ANo answer.');
  });

  it('is silent about what is accepted', () => {
    assert.equal(lines({ verdict: 'conformant', judgements: [judgementOf({ verdict: 'accepted' })] }).length, 1);
  });

  it('has an error where a run could not be judged', () => {
    const report = reportOf({ verdict: 'undecided', because: 'nothing was judged' });
    assert.equal(github(report, noEvidence), '::error title=kco::undecided: nothing was judged.\n');
  });

  it('never ends a command within a text', () => {
    const hostile = 'a\r\n::error::b';
    const all = lines({ because: hostile, judgements: [judgementOf({ statement: hostile })] });
    assert.equal(all.length, 2);
  });
});
