import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Usage } from '../../generated/conformance.ts';
import type { SpecChange } from '../../src/drift/spec-change.ts';
import { changesInWords, hitsInWords } from '../../src/report/changes.ts';
import { report } from '../../src/report/document.ts';
import { runOf } from '../support/runs.ts';

const removed: Omit<SpecChange, 'fingerprint'> = {
  ...{ kind: 'field', name: 'a', side: 'response', asks: 'merchant', operation: 'readOrder' },
  ...{ places: ['readOrder 200 /a'], document: 'checkout.yaml', at: '#/a', before: 'string', after: undefined },
};
const changes: readonly SpecChange[] = ['000000000001', '000000000002'].map((fingerprint) => ({
  ...removed,
  fingerprint,
}));

const some: Usage = {
  ...{
    operations: ['readOrder'],
    described: 32,
    fields: Array.from({ length: 11 }, String),
    documented: 74,
    sent: 3,
    sendable: 30,
    never: [],
  },
  ...{ markets: ['SE'], play: ['@a.b', '@c.d'], scenarios: 4, playable: 170, alone: 0, about: 1, gate: false },
};

function told(usage: Partial<Usage>, count = 1): string[] {
  const mine = changes.slice(0, count);
  const hits = new Map(mine.map(({ fingerprint }) => [fingerprint, []]));
  const comparison = { compared: 3_088, changes: mine, hits, usage: { ...some, ...usage } };
  return hitsInWords(report(runOf({ profile: 'drift', comparison }), { unseenOk: [], strict: false }));
}

const used = 'You use 1 of 32 operations, send 3 of 30 fields in them and are told 8 of 44';
const asking = 'add --target playground to ask Kustom itself';
const command = "  kco certify --market SE --tags '@a.b or @c.d'";

describe('whom changes hit is told', () => {
  it('with the scenarios about them', () => {
    assert.deepEqual(told({}), [`${used}; 1 change hits you; play these 4 of 170 scenarios; ${asking}:`, command]);
  });

  it('without a command, where none does', () => {
    assert.deepEqual(told({ play: [], scenarios: 0, playable: 0 }, 0), [`${used}; no change hits you.`]);
  });

  it('with how many changes no scenario is about', () => {
    const [sentence] = told({ alone: 1 }, 2);
    const rest = 'no scenario is about 1 of them alone, which takes all 170';
    assert.equal(sentence, `${used}; 2 changes hit you; play these 4 of 170 scenarios; ${rest}; ${asking}:`);
  });

  it('with everything, where no scenario is about any of them', () => {
    assert.deepEqual(told({ play: [], scenarios: 0, alone: 1 }), [
      `${used}; 1 change hits you; no scenario is about it alone: play all 170 scenarios; ${asking}:`,
      '  kco certify --market SE',
    ]);
  });

  it('with what meets them, where no scenario names any of them', () => {
    const it = 'no scenario is about it by name; play these 4 of 170, where it is met';
    assert.equal(told({ about: 0 })[0], `${used}; 1 change hits you; ${it}; ${asking}:`);
    const them = 'no scenario is about them by name; play this one of 170, where they are met';
    assert.equal(told({ about: 0, scenarios: 1 }, 2)[0], `${used}; 2 changes hit you; ${them}; ${asking}:`);
  });

  it('without what no record shows', () => {
    const used = 'You use 1 of 32 operations and send 3 of 30 fields in them';
    assert.deepEqual(told({ documented: 30, fields: ['a', 'b', 'c'] }, 0), [`${used}; no change hits you.`]);
    const heard = 'You use 1 of 32 operations and are told 11 of 74 fields in them';
    assert.deepEqual(told({ sent: 0, sendable: 0 }, 0), [`${heard}; no change hits you.`]);
  });

  it('with everything beside the narrowest, where that is nearly the same', () => {
    assert.deepEqual(told({ scenarios: 150 }), [
      `${used}; 1 change hits you; what is about it is nearly everything, 150 of 170 scenarios; ${asking}. Play all, or just these:`,
      ...['  kco certify --market SE', command],
    ]);
  });

  it('with the gate, where Kustom asks', () => {
    assert.deepEqual(told({ play: [], scenarios: 0, playable: 0, gate: true }), [
      `${used}; 1 change hits you; what Kustom asks you is played by the gate:`,
      '  kco gate',
    ]);
  });
});

describe('what two descriptions come to', () => {
  it('is told with how much was compared', () => {
    const comparison = { compared: 3_088, changes: changes.slice(0, 1) };
    const judged = report(runOf({ profile: 'drift', comparison }), { unseenOk: [], strict: false });
    assert.equal(
      changesInWords(judged),
      '1 difference in 3 088 things compared: 1 breaks what merchants were promised.',
    );
  });
});
