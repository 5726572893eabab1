import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Judgement } from '../../src/inspect/judgement.ts';
import { bodies, rightBodies, rightBody } from './bodies.ts';
import { approves, callbacks, denies } from './callbacks.ts';
import { changes, changesOrders } from './changes.ts';
import { descriptions } from './descriptions.ts';
import { kustoms } from './kustoms.ts';
import { managingKustoms } from './kustoms-managing.ts';
import { lives, rightLife } from './lives.ts';
import { withManagingKustom } from './managing.ts';
import type { Miniature } from './miniature.ts';
import { played } from './miniatures.ts';
import { pages, rightPage } from './pages.ts';
import {
  withBody,
  withChanges,
  withDocument,
  withEndpoint,
  withKustom,
  withLife,
  withPage,
  withShop,
  withTill,
} from './plays.ts';
import { shops } from './shops.ts';
import { describedAnswer, spoken, withSpoken } from './spoken.ts';
import { managesRight, tills } from './tills.ts';

function play(miniature: Miniature): Judgement[] | Promise<Judgement[]> {
  if ('kustom' in miniature) return withKustom(miniature.kustom);
  if ('managing' in miniature) return withManagingKustom(miniature.managing);
  if ('merchant' in miniature) return withShop(miniature.merchant);
  if ('till' in miniature) return withTill(miniature);
  if ('body' in miniature) return withBody(miniature.body);
  if ('life' in miniature) return withLife(miniature.life);
  if ('callback' in miniature) return withEndpoint(miniature.callback);
  if ('change' in miniature) return withChanges(miniature.change);
  if ('page' in miniature) return withPage(miniature.page);
  if ('spoken' in miniature) return withSpoken(miniature.spoken);
  return withDocument(miniature.description);
}

/** The ids of what was departed from; what broke inside a check counts too. */
function departures(judgements: readonly Judgement[]): string[] {
  const odd = judgements.filter(({ verdict }) => verdict !== 'pass' && verdict !== 'unseen');
  return odd.map(({ requirement }) => requirement.id).sort();
}

function judgementOf(judgements: readonly Judgement[], id: string): Judgement {
  const found = judgements.find(({ requirement }) => requirement.id === id);
  assert.ok(found, `${id} is in the catalogue`);
  return found;
}

for (const miniature of played) {
  const { wrong, caughtBy, also = [] } = miniature;
  describe(`one that ${wrong}`, () => {
    it(`departs from ${[caughtBy, ...also].join(', ')} and from nothing else`, async () => {
      const judgements = await play(miniature);
      assert.deepEqual(departures(judgements), [caughtBy, ...also].sort());
      const { requirement, verdict, findings } = judgementOf(judgements, caughtBy);
      assert.equal(verdict, requirement.level === 'must' ? 'fail' : 'warn');
      assert.notEqual(findings.length, 0);
    });
  });
}

// An endpoint that does nothing wrong need not send anybody anywhere.
const inAnswers = changes.filter(({ caughtBy }) => !caughtBy.startsWith('callback.redirect'));

// Who denies does not approve.
const inDenials = callbacks.filter(({ caughtBy }) => !caughtBy.startsWith('validation.approval'));

const plays: readonly [about: string, play: () => Judgement[] | Promise<Judgement[]>, wrong: readonly Miniature[]][] = [
  ['a right Kustom', () => withKustom((right) => right), kustoms],
  ['a Kustom that manages right', () => withManagingKustom((right) => right), managingKustoms],
  ['a right shop', () => withShop((order) => order), shops],
  ['a right till', () => withTill({ till: managesRight }), tills],
  ...(Object.keys(rightBodies) as (keyof typeof rightBodies)[]).map((name) => {
    const { operation } = rightBody(name);
    const wrongs = bodies.filter(({ body }) => body.operation === operation);
    return [`a right ${name}`, () => withBody(rightBody(name)), wrongs] as [string, () => Judgement[], Miniature[]];
  }),
  ['an endpoint that approves', () => withEndpoint(approves), callbacks.filter(({ wrong }) => !/denies/.test(wrong))],
  ['an endpoint that denies', () => withEndpoint(denies), inDenials],
  ['a life in which nothing is lost', () => withLife(rightLife), lives],
  ['an endpoint that changes orders', () => withChanges(changesOrders), inAnswers],
  ['an unchanged document', () => withDocument((pinned) => pinned), descriptions],
  ['a page whose examples agree', () => withPage(rightPage), pages],
  ['an answer as it is described', () => withSpoken(describedAnswer), spoken],
];

for (const [about, playRight, wrongs] of plays) {
  describe(about, () => {
    it('departs from nothing', async () => {
      assert.deepEqual(
        (await playRight()).flatMap(({ findings }) => findings),
        [],
      );
    });

    for (const id of new Set(wrongs.map(({ caughtBy }) => caughtBy))) {
      it(`is judged by ${id}`, async () => {
        const { verdict, judged } = judgementOf(await playRight(), id);
        assert.equal(verdict, 'pass');
        assert.ok(judged > 0);
      });
    }
  });
}

describe('the miniatures', () => {
  it('are told apart by short facts', () => {
    const facts = played.map(({ wrong }) => wrong);
    assert.equal(new Set(facts).size, facts.length);
    assert.deepEqual(
      facts.filter((fact) => fact.length > 70 || /\bshould\b/.test(fact)),
      [],
    );
  });

  it('are wrong on one side each', () => {
    const sides = [
      'kustom',
      'managing',
      'merchant',
      'till',
      'body',
      'callback',
      'change',
      'life',
      'description',
      'page',
      'spoken',
    ];
    const odd = played.filter((one) => sides.filter((side) => side in one).length !== 1);
    assert.deepEqual(odd, []);
  });
});
