import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { HumanCheck, Report } from '../../generated/conformance.ts';
import { html } from '../../src/report/html.ts';
import { exchange } from '../support/exchanges.ts';
import { findingOf, judgementOf, many, reportOf } from '../support/reports.ts';

const human: readonly HumanCheck[] = [
  {
    id: 'HUM-1',
    title: 'A shopper buys.',
    who: 'tester',
    state: 'passed',
    person: 'Eve',
    date: '2026-11-20',
    evidence: 'https://wiki.example/?a=1&b="2"',
  },
  { id: 'HUM-2', title: 'The bank leads back.', who: 'tester', state: 'open' },
  {
    id: 'HUM-3',
    title: 'A cart stays.',
    who: 'tester',
    state: 'failed',
    person: 'Bo',
    date: '2026-11-21',
    reason: 'It is lost.',
    evidence: 'javascript:alert(1)',
  },
];

/** What a section of the page shows, from its heading to the next one, without its tags. */
function section(id: string, more: Partial<Report>): string {
  const [, text = ''] = new RegExp(`<h2 id="${id}">(.*?)(?:<h2|</main>)`, 's').exec(html(reportOf(more))) ?? [];
  return text
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

describe('what only a person can see, on the page', () => {
  it('has a part of its own, what failed and what is open first, with who, when and on what evidence', () => {
    assert.equal(
      section('people', { human }),
      'For a person to see 1 failed, 1 open, 1 passed, as attested in kco.yaml. ' +
        'failed HUM-3 A cart stays. Bo, 2026-11-21 It is lost. Evidence: javascript:alert(1) ' +
        'open HUM-2 The bank leads back. Nobody has attested it. It is a question for: tester. ' +
        'passed HUM-1 A shopper buys. Eve, 2026-11-20 Evidence: https://wiki.example/?a=1&amp;b=&quot;2&quot;',
    );
  });

  it('is a link only where the evidence has an address', () => {
    const page = html(reportOf({ human }));
    assert.ok(page.includes('<a href="https://wiki.example/?a=1&amp;b=&quot;2&quot;" rel="noreferrer">'));
    assert.doesNotMatch(page, /href="javascript/);
  });

  it('is among what has to be put right until all of it has passed', () => {
    assert.match(
      section('duties', { human }),
      /People 1 failed, 1 open, 1 passed HUM-3 failed .* Open, for tester: HUM-2/,
    );
    assert.equal(section('duties', { human: human.filter(({ state }) => state === 'passed') }), '');
  });

  it('has no part where the profile asks no people', () => assert.equal(section('people', {}), ''));
});

describe('a run that was held against an earlier one, on the page', () => {
  const nothing = { baseline: 'runs/first', unlike: [], vanished: [], gone: [], departed: [], doubted: [], mended: [] };

  it('tells each difference, with a link to what is on the page', () => {
    const against = {
      ...nothing,
      unlike: ['profile: smoke there, full here'],
      vanished: [
        { requirement: 'order.example', why: 'no occasion' },
        { requirement: 'order.of-old', why: 'not in this kco' },
      ],
      gone: ['features/a.feature: A basket'],
      mended: ['order.mended'],
    };
    const judgements = [judgementOf({ verdict: 'unseen', reason: 'no occasion', judged: 0, findings: [] })];
    assert.equal(
      section('against', { against, judgements }),
      'Held against an earlier run The earlier one is runs/first . not of a kind profile: smoke there, full here ' +
        'vanished order.example no occasion vanished order.of-old not in this kco ' +
        'not played features/a.feature: A basket mended order.mended',
    );
    const page = html(reportOf({ against, judgements }));
    assert.ok(page.includes('<a href="#order.example">') && !page.includes('href="#order.of-old"'));
    assert.match(section('duties', { against }), /Missing from this run 3 that the earlier run had are not here/);
  });

  it('says where nothing differs', () => {
    assert.match(section('against', { against: nothing }), /runs\/first . Nothing differs\.$/);
  });
});

describe('a part of a run, on the page', () => {
  it('says at the top which shard it is', () => {
    assert.match(html(reportOf({ shard: { nth: 2, of: 5 } })), /Only shard 2 of 5: the verdict of the whole is in/);
  });

  it('says of shards that were put together which is missing', () => {
    const words = section('duties', { unjudged: ['shard 3 of 5 is missing'], complete: false });
    assert.match(words, /Missing from this run The record is incomplete: .* Shard 3 of 5 is missing\.$/);
  });
});

describe('findings that say the same, on the page', () => {
  it('are told once, with each exchange below', () => {
    const findings = many(3, (nth) => findingOf({ where: `merchant-${nth}`, at: '/request/body/a' }));
    const exchanges = many(3, (nth) => exchange({ id: `merchant-${nth}`, asked: { a: 1 } }));
    const page = html(reportOf({ judgements: [judgementOf({ findings })] }), { exchanges, files: [] });
    assert.equal(page.split('class="finding"').length, 2);
    assert.match(page, /At <code>\/request\/body\/a<\/code>, 3 times:/);
    assert.equal(page.split('<details class="evidence"').length, 4);
  });

  it('name their places where no exchange is known', () => {
    const findings = many(3, (nth) => findingOf({ where: `${nth}.json` }));
    const page = html(reportOf({ judgements: [judgementOf({ findings })] }));
    for (const { where } of findings) assert.ok(page.includes(`<code>${where}</code>`), where);
  });
});
