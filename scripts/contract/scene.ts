import type { PlayedStep } from '../../src/io/cucumber.ts';

/** What is going on in a scenario: the situation, and the sentence that names what is asked in it, if something is. */
export interface Scene {
  readonly given: readonly string[];
  readonly when: string | undefined;
}

/** Follows the scenarios step by step. What was done by an earlier When is a part of the situation of the next one. */
export function scenes(): { now(): Scene; take(step: PlayedStep): void } {
  let scene: Scene = { given: [], when: undefined };
  return {
    now: () => scene,
    take({ text, kind, isFirst }) {
      const before = isFirst ? [] : [...scene.given, ...(scene.when === undefined ? [] : [scene.when])];
      if (kind === 'given') scene = { given: [...before, text], when: undefined };
      else scene = { given: before, when: kind === 'when' ? text : undefined };
    },
  };
}
