import type { Report } from '../../generated/conformance.ts';

/** Which edition recorded a run and which one judged it, in a sentence; undefined where they are the same. */
export function editions({ kco, specs, recorded }: Report): string | undefined {
  if (!recorded) return undefined;
  const before = recorded.specs ?? {};
  const names = recorded.specs ? Object.keys({ ...specs, ...before }) : [];
  const other = names.filter((name) => before[name] !== specs[name]);
  const changed = other.length > 0 ? `; the pinned ${other.join(', ')} changed in between` : '';
  return `Recorded by kco ${recorded.kco}, judged by kco ${kco}${changed}.`;
}
