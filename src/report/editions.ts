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

/** Which part of a run it is, in a line with an empty one before it; nothing of a whole. */
export function shardInWords({ shard }: Report): string[] {
  if (!shard) return [];
  return ['', `Shard ${shard.nth} of ${shard.of}: what its profile insists on is asked of all shards together.`];
}
