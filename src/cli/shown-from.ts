import { relative } from 'node:path';

/** A path as the person would write it who stands in `cwd`. */
export function shownFrom(cwd: string, path: string): string {
  const short = relative(cwd, path);
  return short.startsWith('..') ? path : short;
}
