import type { Area, Extent } from '../../generated/conformance.ts';
import type { Judgement } from '../inspect/judgement.ts';

/** An id in its two halves: `order.line-tax` is `line-tax` in the area `order`. */
function halves(id: string): readonly [area: string, what: string] {
  const dot = id.indexOf('.');
  return [id.slice(0, dot), id.slice(dot + 1)];
}

function byArea(judgements: readonly Judgement[]): Area[] {
  const ids = judgements.map(({ requirement }) => requirement.id);
  return [...Map.groupBy(ids, (id) => halves(id)[0])].map(([area, requirements]) => ({ area, requirements }));
}

/** Which requirements a verdict rests on, and which it says nothing about. */
export function extentOf(judgements: readonly Judgement[]): Extent {
  return {
    judged: byArea(judgements.filter(({ judged }) => judged > 0)),
    not_judged: byArea(judgements.filter(({ judged }) => judged === 0)),
  };
}

/** The extent in a line: what was judged by name, what was not by how many. */
export function inWords({ judged, not_judged }: Extent): string {
  const named = judged.map(
    ({ area, requirements }) => `${area} (${requirements.map((id) => halves(id)[1]).join(', ')})`,
  );
  const counted = not_judged.map(({ area, requirements }) => `${requirements.length} of ${area}`);
  const said = [
    `Judged: ${named.join(', ') || 'nothing'}.`,
    ...(counted.length > 0 ? [`Not judged: ${counted.join(', ')}.`] : []),
    'What no requirement is about was not looked at.',
  ];
  return said.join(' ');
}
