import { createRequire, Module } from 'node:module';

const measuring = new WeakMap<RegExp, RegExp>();

/** What matches, with where each group begins and ends, as Node itself can tell. */
function execWithIndices(pattern: RegExp, text: string): RegExpExecArray | null {
  const measured = measuring.get(pattern) ?? new RegExp(pattern, `${pattern.flags.replace('d', '')}d`);
  measuring.set(pattern, measured);
  measured.lastIndex = pattern.lastIndex;
  const found = measured.exec(text);
  pattern.lastIndex = measured.lastIndex;
  return found;
}

/** The file that a package loads by a name, seen from the file of another one. */
function fileOf(name: string, from: string): string {
  return createRequire(from).resolve(name);
}

/**
 * Lets Node tell what Cucumber asks the package `regexp-match-indices` for: which words of a sentence belong to a step.
 * That takes every pattern apart with a parser of its own, which costs a certification a sixth of its time. Where the
 * package is not found, nothing is changed.
 */
export function measureNatively(): void {
  try {
    const expressions = fileOf('@cucumber/cucumber-expressions', fileOf('@cucumber/cucumber', import.meta.url));
    const file = fileOf('regexp-match-indices', expressions);
    const instead = Object.assign(new Module(file), { filename: file, loaded: true, exports: execWithIndices });
    createRequire(file).cache[file] ??= instead;
  } catch {
    // Cucumber brings it along another way, or no more: it is loaded as it is.
  }
}
