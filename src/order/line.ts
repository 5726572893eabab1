/** One line as a body states it. It may break its schema anywhere: whatever reads an amount goes through `whole`. */
export type Line = Readonly<Record<string, unknown>>;
