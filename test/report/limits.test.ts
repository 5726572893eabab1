import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { validate } from 'ctrf';
import { ctrf } from '../../src/report/ctrf.ts';
import { github } from '../../src/report/github.ts';
import { html } from '../../src/report/html.ts';
import { junit } from '../../src/report/junit.ts';
import { markdown } from '../../src/report/markdown.ts';
import { sarif } from '../../src/report/sarif.ts';
import { text } from '../../src/report/text.ts';
import { findingOf, judgementOf, many, reportOf, scenarioOf } from '../support/reports.ts';

/** Letters in no order, the same each time: they cannot be packed, and each takes two bytes. */
function noise(seed: number, length: number): string {
  let state = seed + 1;
  return String.fromCharCode(
    ...many(length, () => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      return 0x100 + (state >>> 21);
    }),
  );
}

const findings = many(20_000, (nth) =>
  findingOf({ where: `${nth}.json`, at: `/order_lines/${nth}/name`, actual: noise(nth, 900) }),
);
const judgements = many(200, (nth) =>
  judgementOf({ requirement: `order.n${nth}`, findings: findings.slice(nth * 100, nth * 100 + 100) }),
);
const scenarios = many(500, (nth) => scenarioOf({ status: 'failed', problem: `<${nth}> ${noise(nth, 1_000)}` }));
const because = `200 requirements fail: ${judgements.map(({ requirement }) => requirement).join(', ')}`;
const unjudged = many(300, (nth) => `shard ${nth} of 300 is missing`);
const report = reportOf({ target: 'https://a.example', because, judgements, scenarios, unjudged });
const none = { exchanges: [], files: [] };

describe('a report of twenty thousand findings', () => {
  it('is ten annotations of a kind on GitHub, none longer than 4 KB of text, and says how many are missing', () => {
    const lines = github(report, none).trimEnd().split('\n');
    assert.deepEqual(
      [...Map.groupBy(lines, (line) => line.split(' ', 1)[0])].map(([kind, them]) => [kind, them.length]),
      [
        ['::error', 10],
        ['::notice', 1],
      ],
    );
    for (const line of lines) assert.ok([...line].length < 4_096, `${line.length}`);
    assert.match(lines.at(-1) ?? '', /20490 more do not fit here/);
  });

  it('is a comment as Markdown', () => {
    const words = markdown(report);
    assert.ok(Buffer.byteLength(words) < 65_536, `${Buffer.byteLength(words)}`);
    assert.match(words, /\*\*Cut:\*\* \d+ more departures did not fit/);
    assert.match(words, /and 480 more/);
    assert.match(words, /- ❌ <code>order\.n\d+<\/code> \(100 ×\): It holds\./);
  });

  it('is SARIF of 5 000 results and less than 10 MB packed, and says what was cut', () => {
    const log = sarif(report, none);
    assert.ok(gzipSync(log, { level: 1 }).length < 10_000_000);
    const [run] = JSON.parse(log).runs;
    assert.ok(run.results.length === 5_000);
    const [{ message }] = run.invocations[0].toolExecutionNotifications.filter(({ message: one }: typeof run) =>
      one.text.startsWith('Cut:'),
    );
    assert.match(message.text, /^Cut: 15500 more findings/);
  });

  it('is JUnit of less than 30 MB with every case, and says what was cut', () => {
    const xml = junit(report);
    assert.ok(Buffer.byteLength(xml) < 30_000_000, `${Buffer.byteLength(xml)}`);
    assert.equal(xml.match(/<testcase /g)?.length, 701);
    assert.match(xml, />cut, to keep the file below 30 MB; --format json has it all<\/failure>/);
  });

  it('is CTRF by its schema, with every test', () => {
    const document = JSON.parse(ctrf(report));
    assert.deepEqual(validate(document).errors ?? [], []);
    assert.equal(document.results.tests.length, 701);
  });

  it('is a page below 5 MB with every requirement', () => {
    const page = html(report);
    assert.ok(Buffer.byteLength(page) < 5_000_000, `${Buffer.byteLength(page)}`);
    assert.equal(page.match(/<article /g)?.length, 200);
  });

  it('is a text that counts what it leaves out', () => {
    assert.equal(text(report).match(/and {7}90 more like these; --format json lists them all/g)?.length, 200);
  });
});
