import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { judge } from '../../src/library/kco-conformance.ts';
import { bodiesByKind, kindsByName } from '../../src/report/bodies.ts';
import { html } from '../../src/report/html.ts';
import { text } from '../../src/report/text.ts';
import { wrongOrder } from '../support/orders.ts';

const [create, capture] = ['create request (createOrder)', 'capture request (captureOrder)'];

function reportOf(...bodies: readonly { where: string; as: string }[]) {
  return { ...judge(wrongOrder, { name: 'a.json' }), bodies };
}

const one = reportOf({ where: 'a.json', as: create });
const two = reportOf({ where: 'a.json', as: create }, { where: 'b.json', as: capture });

describe('what bodies were judged as', () => {
  it('is told kind by kind, in the order in which they came', () => {
    assert.deepEqual(bodiesByKind(two), [`${create}: a.json`, `${capture}: b.json`]);
  });

  it('names five, and counts the others', () => {
    const bodies = Array.from({ length: 7 }, (_, nth) => ({ where: `${nth}`, as: create }));
    assert.deepEqual(bodiesByKind(reportOf(...bodies)), [`${create}: 0, 1, 2, 3, 4 and 2 more`]);
    assert.deepEqual(bodiesByKind(reportOf(...bodies.slice(2))), [`${create}: 2, 3, 4, 5, 6`]);
  });

  it('is not told where there was none by itself', () => {
    const { bodies: _, ...none } = one;
    assert.deepEqual([bodiesByKind(none), kindsByName(none)], [[], new Map()]);
    assert.doesNotMatch(text(none), /judged as/);
  });

  it('stands beside a finding where there are several kinds, and only there', () => {
    assert.match(text(two), /^ {4}as {8}create request \(createOrder\)$/m);
    assert.doesNotMatch(text(one), /^ {4}as /m);
  });

  it('stands in the page too, with what could not be judged', () => {
    const page = html({ ...two, unjudged: ['c.json is empty.'] });
    assert.match(page, /capture request \(captureOrder\): b\.json/);
    assert.match(page, /c\.json is empty\./);
    assert.doesNotMatch(html(one), /not judged/);
  });
});
