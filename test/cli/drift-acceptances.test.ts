import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parse } from 'yaml';
import { tellHow } from '../../src/cli/drift/acceptances.ts';
import { keptTerminal } from '../io/terminals.ts';
import { findingOf, judgementOf, reportOf } from '../support/reports.ts';

describe('the line to copy into kco.yaml', () => {
  for (const fingerprint of ['94298e618efc', '840940422325', '84e940422325', '000000000012']) {
    it(`names the change as a text: ${fingerprint}`, () => {
      const { terminal, stderr } = keptTerminal('.');
      const judgement = judgementOf({
        requirement: 'spec.answers-stay',
        findings: [findingOf({ change: fingerprint })],
      });
      tellHow(reportOf({ judgements: [judgement] }), Date.UTC(2026, 10, 22), terminal);
      const [, line = ''] = /(accepted: .*)\n$/.exec(stderr()) ?? [];
      const entry = { requirement: 'spec.answers-stay', where: fingerprint, date: '2026-11-22', reason: '…' };
      assert.deepEqual(parse(line), { accepted: [entry] });
    });
  }
});
