const sign = Symbol('left out');

/** What is thrown where a scenario cannot go on and nobody is to blame. `why`: in a sentence without its end. */
export function leftOut(why: string): Error {
  return Object.assign(new Error(why), { [sign]: true });
}

/** Why a scenario ends without anybody's fault; undefined for whatever else was thrown. */
export function whyLeftOut(thrown: unknown): string | undefined {
  return thrown instanceof Error && sign in thrown ? thrown.message : undefined;
}
