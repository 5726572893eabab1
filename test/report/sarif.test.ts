import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import type { Log, Run } from 'sarif';
import type { Report } from '../../generated/conformance.ts';
import { sarif } from '../../src/report/sarif.ts';
import { findingOf, judgementOf, many, reportOf, scenarioOf } from '../support/reports.ts';

/** What the specification, or code scanning, has against a log; its types are held by the compiler where it is read. */
function complaints({ version, $schema, runs }: Log): string[] {
  const [run, ...others] = runs;
  const rules = run?.tool.driver.rules ?? [];
  const wrong = (run?.results ?? []).filter(
    ({ ruleId, ruleIndex = -1, message, locations = [], level, partialFingerprints }) => {
      const [place] = locations;
      const { startLine = 1, startColumn = 1 } = place?.physicalLocation?.region ?? {};
      const uri = place?.physicalLocation?.artifactLocation?.uri ?? '';
      const isPlaced = /^[\w.~!$&'()*+,;=:@/%-]+$/.test(uri) && startLine >= 1 && startColumn >= 1;
      const isKnown = rules[ruleIndex]?.id === ruleId && ['error', 'warning', 'note'].includes(level ?? '');
      return !isPlaced || !isKnown || !message.text || Object.values(partialFingerprints ?? {}).length === 0;
    },
  );
  return [
    ...(version === '2.1.0' && $schema?.includes('sarif-2.1.0') ? [] : ['no SARIF 2.1.0']),
    ...(run && others.length === 0 && run.tool.driver.name ? [] : ['not one run']),
    ...(new Set(rules.map(({ id }) => id)).size === rules.length ? [] : ['described twice']),
    ...((run?.results ?? []).length > 5_000 ? ['more than code scanning takes'] : []),
    ...wrong.map(({ ruleId }) => `result ${ruleId}`),
  ];
}

function of(more: Partial<Report>, files: readonly { name: string; text: string }[] = []): Run {
  const written = files.map(({ name, text }) => ({ name, path: name, text: () => text }));
  const log: Log = JSON.parse(sarif(reportOf(more), { exchanges: [], files: written }));
  assert.deepEqual(complaints(log), []);
  const [run] = log.runs;
  assert.ok(run);
  return run;
}

describe('the report as SARIF', () => {
  it('has a result for each finding, at its line, with what it is about', () => {
    const { results = [], tool } = of({ judgements: [judgementOf({})] }, [
      { name: 'order.json', text: '{\n"order_tax_amount": 25}' },
    ]);
    const region = { startLine: 2, startColumn: 21 };
    assert.deepEqual(results[0]?.locations, [
      { physicalLocation: { artifactLocation: { uri: 'order.json' }, region } },
    ]);
    assert.match(results[0]?.message.text ?? '', /^It holds\.\n.*Expected: 20\nActual: 25\nTo do: Make it hold\.$/s);
    assert.equal(tool.driver.rules?.[0]?.help?.text, 'Make it hold.\n\nSource: specs/checkout.yaml #/info');
  });

  it('has the file of a scenario that failed', () => {
    const { results = [] } = of({ scenarios: [scenarioOf({ status: 'failed' }), scenarioOf({})] });
    assert.deepEqual(
      results.map(({ ruleId }) => ruleId),
      ['scenario'],
    );
    assert.equal(results[0]?.locations?.[0]?.physicalLocation?.artifactLocation?.uri, 'features/a.feature');
  });

  it('tells a doubt from a departure, and what is accepted from both', () => {
    const accepted = [{ requirement: 'order.c', reason: 'ticket 7' }];
    const { results = [] } = of({
      judgements: [
        judgementOf({ requirement: 'order.c', verdict: 'accepted', accepted }),
        judgementOf({ requirement: 'order.b', verdict: 'warn' }),
        judgementOf({ requirement: 'order.a' }),
      ],
    });
    assert.deepEqual(
      results.map(({ level }) => level),
      ['error', 'warning', 'note'],
    );
    assert.deepEqual(results[2]?.suppressions, [{ kind: 'external', justification: 'ticket 7' }]);
  });

  it('says that a run could not be judged', () => {
    const [invocation] = of({ verdict: 'undecided', because: 'nothing was judged' }).invocations ?? [];
    assert.equal(invocation?.executionSuccessful, false);
    assert.equal(invocation?.toolExecutionNotifications?.[0]?.message.text, 'undecided: nothing was judged.');
  });

  it('writes addresses as addresses', () => {
    for (const [name, uri] of [
      ['./a b#1.json', 'a%20b%231.json'],
      ['/tmp/ö.json', 'file:///tmp/%C3%B6.json'],
    ] as const) {
      const judgements = [judgementOf({ findings: [findingOf({ where: name })] })];
      const { results = [] } = of({ judgements }, [{ name, text: '{}' }]);
      assert.equal(results[0]?.locations?.[0]?.physicalLocation?.artifactLocation?.uri, uri);
    }
  });

  it('keeps the worst five thousand, says what was cut, and stays below ten megabytes packed', () => {
    const findings = many(5_500, (nth) => findingOf({ where: `${nth}.json`, actual: `${nth}`.repeat(600) }));
    const report = reportOf({
      judgements: [judgementOf({ verdict: 'warn', findings }), judgementOf({ requirement: 'order.a' })],
    });
    const text = sarif(report, { exchanges: [], files: [] });
    const log: Log = JSON.parse(text);
    assert.deepEqual(complaints(log), []);
    assert.equal(log.runs[0]?.results?.[0]?.ruleId, 'order.a');
    assert.equal(log.runs[0]?.results?.length, 5_000);
    assert.match(JSON.stringify(log.runs[0]?.invocations), /Cut: 501 more findings/);
    assert.ok(gzipSync(text).length < 10_000_000);
  });

  it('would be caught without a place, or with a wrong number', () => {
    const log = JSON.parse(sarif(reportOf({ judgements: [judgementOf({})] }), { exchanges: [], files: [] }));
    log.runs[0].results[0].ruleIndex = 1;
    assert.deepEqual(complaints(log), ['result order.example']);
  });
});
