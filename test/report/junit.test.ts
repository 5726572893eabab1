import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, describe, it } from 'node:test';
import fc from 'fast-check';
import { XmlDocument, type XmlElement, XsdValidator } from 'libxml2-wasm';
import type { Judgement, PlayedScenario, Report } from '../../generated/conformance.ts';
import { report } from '../../src/report/document.ts';
import { junit } from '../../src/report/junit.ts';
import { holds } from '../support/holds.ts';
import { runOf } from '../support/runs.ts';

const schema = XmlDocument.fromBuffer(readFileSync(new URL('junit.xsd', import.meta.url)));
const fits = XsdValidator.fromDoc(schema);
after(() => {
  fits.dispose();
  schema.dispose();
});

/** Whether the counts of an element are those of the cases in it. */
function isCounted(within: XmlElement): boolean {
  const many = (path: string) => within.find(`.//${path}`).length;
  const wanted = [many('testcase'), many('failure'), many('error'), many('skipped')];
  const stated = ['tests', 'failures', 'errors', 'skipped'].map((name) => Number(within.attr(name)?.value));
  return String(wanted) === String(stated);
}

/** What a parser, the schema and the counts have against a text. */
function complaints(xml: string): string[] {
  let document: XmlDocument | undefined;
  try {
    document = XmlDocument.fromString(xml);
    fits.validate(document);
    const counted = [document.root, ...document.find('/testsuites/testsuite')] as XmlElement[];
    return counted.filter((one) => !isCounted(one)).map((one) => `miscounted: ${one.attr('name')?.value}`);
  } catch (thrown) {
    return [(thrown as Error).message];
  } finally {
    document?.dispose();
  }
}

const base = report(runOf({}), { unseenOk: [], strict: false });
const [first] = base.judgements;

function judged(more: Partial<Judgement>): Judgement {
  assert.ok(first);
  const { reason: _, ...rest } = first;
  return { ...rest, requirement: 'order.example', statement: 'It holds.', remedy: 'Make it hold.', ...more };
}

function scenario(more: Partial<PlayedScenario>): PlayedScenario {
  return { id: 'features/a.feature:7', name: 'A basket', tags: [], status: 'passed', took_ms: 12, ...more };
}

function of(more: Partial<Report>): string {
  return junit({ ...base, verdict: 'conformant', judgements: [], scenarios: [], ...more });
}

/** The attributes of the whole: tests, failures, errors, skipped. */
function counts(xml: string): string {
  return /<testsuites .*?(tests=.*?) time=/.exec(xml)?.[1] ?? '';
}

describe('the report as JUnit', () => {
  it('has a suite for each feature, with a case for each scenario', () => {
    const xml = of({ scenarios: [scenario({}), scenario({ id: 'features/b.feature:9', name: 'Another' })] });
    assert.match(
      xml,
      /<testsuite name="features\/a\.feature" tests="1" .*>\n {4}<testcase classname="features\/a\.feature" name="A basket \(7\)" file="features\/a\.feature" time="0\.012"\/>/,
    );
    assert.match(xml, /<testsuite name="features\/b\.feature"/);
  });

  it('says of a situation of a gate which callback it is about, and names it once and no file', () => {
    const xml = of({ scenarios: [scenario({ id: 'validation: a basket', name: 'a basket' })] });
    assert.match(
      xml,
      /<testsuite name="validation" [^>]*>\n {4}<testcase classname="validation" name="a basket" time=/,
    );
  });

  const cases: readonly [about: string, more: Partial<Report>, counts: string, says: RegExp][] = [
    [
      'a scenario that failed fails',
      { scenarios: [scenario({ status: 'failed', problem: 'No answer.' })] },
      '2 1 0 0',
      /<failure type="failure" message="No answer\.">/,
    ],
    [
      'one that was not played is skipped',
      { scenarios: [scenario({ status: 'unplayed', problem: 'undefined' })] },
      '2 0 0 1',
      /<skipped message="undefined">/,
    ],
    [
      'a departure fails, with what to do',
      { judgements: [judged({ verdict: 'fail' })] },
      '2 1 0 0',
      /<failure type="failure" message="It holds\.">to do: Make it hold\./,
    ],
    [
      'a doubt is skipped, with its words',
      { judgements: [judged({ verdict: 'warn' })] },
      '2 0 0 1',
      /message="in doubt: It holds\."/,
    ],
    [
      'what is accepted is skipped, with its reason',
      {
        judgements: [judged({ verdict: 'accepted', accepted: [{ requirement: 'order.example', reason: 'ticket 7' }] })],
      },
      '2 0 0 1',
      /message="accepted: ticket 7"/,
    ],
    [
      'what was not seen is skipped, with the reason',
      { judgements: [judged({ verdict: 'unseen', reason: 'no occasion' })] },
      '2 0 0 1',
      /message="not seen: no occasion"/,
    ],
    [
      'our own mistake is an error',
      { judgements: [judged({ verdict: 'broken', problem: 'oh' })] },
      '2 0 1 0',
      /<error type="error" message="our mistake: oh">/,
    ],
    [
      'a run that saw nothing is an error',
      { verdict: 'undecided', because: 'nothing was judged' },
      '1 0 1 0',
      /message="undecided: nothing was judged"/,
    ],
    [
      'what holds has nothing to say',
      { judgements: [judged({ verdict: 'pass' })] },
      '2 0 0 0',
      /name="order\.example" time="0\.000"\/>/,
    ],
  ];
  for (const [about, more, numbers, says] of cases) {
    it(about, () => {
      const [tests, failures, errors, skipped] = numbers.split(' ');
      const xml = of(more);
      assert.equal(counts(xml), `tests="${tests}" failures="${failures}" errors="${errors}" skipped="${skipped}"`);
      assert.match(xml, says);
      assert.deepEqual(complaints(xml), []);
    });
  }

  it('leaves out what was not selected', () => {
    const xml = of({ judgements: [judged({ verdict: 'unseen', reason: 'not selected' })] });
    assert.doesNotMatch(xml, /order\.example/);
  });

  it('can be parsed whatever a scenario is called and says', () => {
    const texts = fc.string({ unit: 'binary' });
    holds(
      fc.property(texts, texts, (name, problem) => {
        const xml = of({ scenarios: [scenario({ name, status: 'failed', problem })] });
        // biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 has no way to write them.
        assert.doesNotMatch(xml, /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
        assert.ok(xml.isWellFormed());
        assert.deepEqual(complaints(xml), []);
      }),
    );
  });

  const hostile: readonly [what: string, text: string][] = [
    ['characters that XML has no way to write', 'a\u0000b\u0001c\u001bd\uffff'],
    ['the end of a CDATA section', ']]><failure/>'],
    ['half of an emoji beside a whole one', '\ud83d and \u{1f600}'],
    ['entities and tags of its own', '&lt;&amp;&#0;<script>"\'</testcase>'],
    ['line breaks and tabs', 'one\r\ntwo\tthree\u0085\u2028'],
    ['words that run backwards', '\u202eabc\u202c'],
  ];
  for (const [what, text] of hostile) {
    it(`can be parsed, and says the same, with ${what}`, () => {
      const xml = of({ command: text, scenarios: [scenario({ name: text, status: 'failed', problem: text })] });
      assert.deepEqual(complaints(xml), []);
      using document = XmlDocument.fromString(xml);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 has no way to write them.
      const kept = text.toWellFormed().replaceAll(/[\u0000-\u0008\u000e-\u001f\uffff]/g, '\ufffd');
      const [failure] = document.find('//failure') as XmlElement[];
      assert.equal((document.root as XmlElement).attr('name')?.value, kept);
      assert.equal(failure?.content, kept);
    });
  }

  const wrong: readonly [what: string, break_: (xml: string) => string][] = [
    ['it were no XML', (xml) => xml.replace('</testsuites>', '')],
    ['it had an element that nobody reads', (xml) => xml.replace('</testsuite>', '<note/></testsuite>')],
    ['a case had no name', (xml) => xml.replace(/(<testcase [^>]*?) name="[^"]*"/, '$1')],
    ['a case took no number of seconds', (xml) => xml.replace(/time="[^"]*"\/>/, 'time="soon"/>')],
    ['its counts were wrong', (xml) => xml.replace('tests="1"', 'tests="2"')],
    ['a suite had no cases', (xml) => xml.replace(/<testcase [^>]*>/, '')],
  ];
  for (const [what, break_] of wrong) {
    it(`would be caught if ${what}`, () => {
      const broken = break_(of({}));
      assert.notEqual(broken, of({}));
      assert.notDeepEqual(complaints(broken), []);
    });
  }

  it('fits as a whole, whatever came of a run', () => {
    assert.deepEqual(complaints(junit(base)), []);
  });
});
