import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Report } from '../../generated/conformance.ts';
import { markdown } from '../../src/report/markdown.ts';
import { findingOf, judgementOf, many, reportOf, scenarioOf } from '../support/reports.ts';

function of(more: Partial<Report>): string {
  return markdown(reportOf(more));
}

describe('the report as Markdown', () => {
  it('begins with the verdict, and says what repeats it', () => {
    const text = of({});
    assert.match(text, /^## ❌ Departs: a requirement fails\n/);
    assert.match(text, /Repeat with <code>kco check<\/code>, profile full, markets SE\./);
  });

  it('says of a departure where, what was expected, what stood there, what to do and why', () => {
    const finding = findingOf({ working: '100 × 1 ÷ 5 = 20', mistake: 'added on top' });
    const text = of({ judgements: [judgementOf({ findings: [finding] })] });
    assert.match(text, /### ❌ <code>order\.example<\/code>\n\nIt holds\.\n/);
    const row =
      '| <code>order.json /order_tax_amount</code> | <code>20</code><br>100 × 1 ÷ 5 = 20 | <code>25</code><br>added on top |';
    assert.ok(text.includes(row));
    assert.match(
      text,
      /\*\*To do:\*\* Make it hold\.\n\nBecause: it is written \(<code>specs\/checkout\.yaml #\/info<\/code>\)/,
    );
  });

  it('shows the worst first, and nothing of what holds', () => {
    const text = of({
      judgements: [
        judgementOf({ requirement: 'order.held', verdict: 'pass', findings: [] }),
        judgementOf({ requirement: 'order.doubt', verdict: 'warn' }),
        judgementOf({}),
      ],
    });
    assert.ok(text.indexOf('order.example') < text.indexOf('order.doubt'));
    assert.doesNotMatch(text, /order\.held/);
  });

  it('tells the sides apart', () => {
    const text = of({ target: 'https://a.example', judgements: [judgementOf({})] });
    assert.match(
      text,
      /### To put right\n\n- \*\*the shop\*\*: <code>order\.example<\/code>\n- \*\*Kustom\*\*: nothing\n/,
    );
  });

  it('counts the scenarios, and names those that failed', () => {
    const text = of({ scenarios: [scenarioOf({}), scenarioOf({ status: 'failed', problem: 'No answer.' })] });
    assert.match(
      text,
      /1 of 2 were played to their end\.\n\n- ❌ A basket \(<code>features\/a\.feature:7<\/code>\): No answer\./,
    );
  });

  it('says of people who has seen what, when and on what evidence, and what is open', () => {
    const human = [
      {
        id: 'HUM-1',
        title: 'A | b.',
        who: 'tester',
        state: 'passed',
        person: 'Eve',
        date: '2026-11-20',
        evidence: 'e.md',
      },
      { id: 'HUM-2', title: 'Back.', who: 'legal', state: 'open' },
    ] as const;
    const text = of({ human });
    assert.match(text, /### For a person to see\n\n1 open, 1 passed, as attested in kco\.yaml\./);
    const rows = text.split('\n').filter((line) => line.includes('HUM-'));
    assert.deepEqual(rows, [
      '| ⬜ open | <code>HUM-2</code> Back. | nobody yet: a question for legal |',
      '| ✅ passed | <code>HUM-1</code> A &#124; b. | Eve, 2026-11-20, e.md |',
    ]);
    assert.doesNotMatch(of({}), /For a person/);
  });

  it('says how a run differs from an earlier one', () => {
    const nothing = { unlike: [], vanished: [], gone: [], departed: [], doubted: [], mended: [] };
    const vanished = [{ requirement: 'order.a', why: 'no occasion' }];
    const text = of({ against: { ...nothing, baseline: 'runs/first', vanished, mended: ['order.b'] } });
    assert.match(
      text,
      /### Held against <code>runs\/first<\/code>\n\n- ❌ vanished: <code>order\.a<\/code> \(no occasion\)\n- ✅ mended: <code>order\.b<\/code>\n/,
    );
    assert.match(of({ against: { ...nothing, baseline: 'runs/first' } }), /<\/code>\n\nNothing differs\.\n/);
  });

  it('says which shard it is, and which is missing', () => {
    assert.match(of({ shard: { nth: 2, of: 5 } }), /\*\*Only shard 2 of 5: the verdict of the whole/);
    assert.match(of({ unjudged: ['shard 3 of 5 is missing'] }), /\*\*Missing: shard 3 of 5 is missing\.\*\*/);
    assert.match(of({ complete: false }), /\*\*The record is incomplete\./);
  });

  it('lets nobody write a table, a tag, a link or a heading of their own', () => {
    const actual = 'a | b\n# c <img src=x> [d](e) `f` **g** @h';
    const text = of({ judgements: [judgementOf({ findings: [findingOf({ actual })] })] });
    const [row = ''] = text.split('\n').filter((line) => line.includes('order_tax_amount'));
    assert.equal(row.match(/\|/g)?.length, 4);
    assert.doesNotMatch(row, /<img|\[d\]|`|\*\*|@h/);
  });

  it('stays below what a comment takes, whatever was found, and says what was cut', () => {
    const findings = many(12, () => findingOf({ actual: 'é'.repeat(3_000) }));
    const judgements = many(90, (nth) => judgementOf({ requirement: `order.n${nth}`, findings }));
    const text = of({ judgements });
    assert.ok(Buffer.byteLength(text) < 65_536);
    assert.match(text, /And 2 more like these/);
    assert.match(text, /\*\*Cut:\*\* \d+ more departures did not fit/);
  });
});
