import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { type Asked, type Cast, type Plan, planOf } from '../../src/cli/certify/plan.ts';
import { shopOf, unaddressed } from '../../src/cli/certify/shop.ts';
import { CannotJudge } from '../../src/config/cannot-judge.ts';
import type { Configuration } from '../../src/config/config.ts';
import { root } from '../support/commands.ts';

const alone: Cast = { canBuy: true, isCalled: false, isTold: false, isReal: true, unaddressed: [] };

function plan(asked: Asked, config: Configuration = {}, cast: Partial<Cast> = {}): Plan {
  return planOf(asked, config, [], { ...alone, ...cast });
}

function codes({ markets }: Plan): string[] {
  return markets.map(({ code }) => code);
}

describe('what a certification plays', () => {
  it('is everything in fourteen markets, where nobody says anything', () => {
    const { profile, markets, tags, name } = plan({});
    assert.deepEqual([profile.name, markets.length, tags, name], ['full', 14, 'not (@called)', undefined]);
  });

  it('is what the line says, before kco.yaml', () => {
    const config = { profile: 'gate', markets: ['NO'] } as const;
    assert.deepEqual([plan({}, config).profile.name, codes(plan({}, config))], ['gate', ['NO']]);
    const both = plan({ profile: 'smoke', market: 'de, SE,DE' }, config);
    assert.deepEqual([both.profile.name, codes(both)], ['smoke', ['DE', 'SE']]);
  });

  it('leaves out scenarios with the name of another market', () => {
    const { name = '' } = plan({ market: 'SE' });
    const isPlayed = (scenario: string) => new RegExp(name).test(scenario);
    assert.ok(isPlayed('The life of a basket in Sweden') && isPlayed('A stranger reads an order'));
    assert.ok(!isPlayed('The life of a basket in the United States') && !isPlayed('The life of a basket in Norway'));
  });

  it('needs a tag of the profile and one that was asked for, and nobody who buys where nobody can', () => {
    assert.equal(plan({ profile: 'smoke', tags: '@a or @b' }).tags, '(@a or @b) and (@smoke) and not (@called)');
    const unbought = plan({}, {}, { canBuy: false }).tags ?? '';
    assert.match(unbought, /^not \(\(\(@checkout\.completed-is-read-only or .*\) and not @told\) or @called\)$/);
    assert.match(plan({ profile: 'gate' }).tags ?? '', /@checkout\.wrong-sum-refused/);
    assert.doesNotMatch(plan({ profile: 'gate' }).tags ?? '', /@checkout\.over-limit-refused/);
    assert.equal(planOf({}, {}, ['checkout.abort-answers'], alone).tags, 'not (@checkout.abort-answers or @called)');
  });

  it('asks what nobody documents only of a real target, or where somebody wants it', () => {
    assert.equal(plan({}, {}, { isReal: false }).tags, 'not (@called or @playground)');
    assert.equal(plan({ tags: '@playground' }, {}, { isReal: false }).tags, '(@playground) and not (@called)');
    const smoke = plan({ tags: '@playground', profile: 'smoke' }).tags;
    assert.equal(smoke, '(@playground) and (@smoke or @playground) and not (@called)');
  });

  it('only reads at the live service', () => {
    assert.equal(plan({}, {}, { onlyReads: true }).tags, '@read-only and not (@called)');
  });

  it('has Kustom call a shop where one is named', () => {
    const cast = { isCalled: true, isTold: true };
    assert.equal(plan({}, {}, cast).tags, undefined);
    assert.match(plan({ profile: 'gate' }, {}, cast).tags ?? '', / or @called\)$/);
    assert.equal(plan({}, {}, { isCalled: true }).tags, 'not (@told)');
  });

  it('leaves out what a shop gave no address for', () => {
    const urls = {
      questions: { validation: 'https://shop.test' },
      tidings: { push: 'https://shop.test' },
      unnamed: '',
    };
    const { name = '' } = plan({}, {}, { isCalled: true, unaddressed: unaddressed({ urls }) });
    const isPlayed = (scenario: string) => new RegExp(name).test(scenario);
    assert.ok(isPlayed('Kustom asks whether it may be bought, a company'));
    assert.ok(isPlayed('Kustom tells of a purchase, a push, and the same again'));
    assert.ok(!isPlayed('Kustom asks about an address, a company'));
    assert.ok(!isPlayed('Kustom tells of a purchase, a push, then a confirmation'));
    assert.ok(!isPlayed('A shopper comes back from the checkout, a confirmation'));
  });

  it('serves no sandbox at the port where the one that is certified listens', () => {
    const config = { merchant: 'https://shop.test', sandbox: { port: 8484 } };
    assert.equal(shopOf({}, config)?.port, 8484);
    assert.equal(shopOf({ target: 'http://127.0.0.1:8484' }, config)?.port, undefined);
    assert.equal(shopOf({ target: 'http://127.0.0.1:8484', sandboxPort: 0 }, config)?.port, 0);
    assert.equal(shopOf({}, { ...config, target: 'http://127.0.0.1:8484' })?.port, undefined);
    assert.equal(shopOf({}, { sandbox: { port: 8484 } }), undefined);
  });

  it('cannot be a word that nobody knows', () => {
    for (const asked of [{ profile: 'smoky' }, { market: 'SE,XX' }, { market: '' }]) {
      assert.throws(
        () => plan(asked),
        (thrown) => thrown instanceof CannotJudge && / Use /.test(thrown.message),
      );
    }
  });

  it('can be told by the name: a scenario in a market has it there', () => {
    const folder = join(root, 'features');
    const features = readdirSync(folder).filter((name) => name.endsWith('.feature'));
    const scenarios = features.flatMap((name) =>
      readFileSync(join(folder, name), 'utf8')
        .split(/^ +(?=Scenario)/m)
        .slice(1),
    );
    const inMarkets = scenarios.filter((one) => /a merchant in /.test(one));
    assert.notEqual(inMarkets.length, 0);
    assert.deepEqual(
      inMarkets.filter((one) => !/^Scenario Outline: .* in <market>\n/.test(one)),
      [],
    );
  });
});
