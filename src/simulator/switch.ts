/** One open question about Kustom: what it decides, what can be chosen, and what speaks for the usual choice. */
export interface Switch {
  /** For people: goes on a sentence that begins with the name. */
  readonly decides: string;
  /** The words to choose from, the usual one first; or whole numbers within bounds. */
  readonly values: readonly string[] | Bounds;
  /** Mark and place of what speaks for the usual value, as in the `x-source` of specs/. */
  readonly source: string;
}

/** Whole numbers from `least` to `most`; `usual` where nobody chooses. */
export interface Bounds {
  readonly least: number;
  readonly most: number;
  readonly usual: number;
}
