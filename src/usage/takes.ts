import type { SpecChange } from '../drift/spec-change.ts';

/** Whether a value would be taken. */
type Takes = (value: unknown) => boolean;

function matching(pattern: string): Takes | undefined {
  try {
    const found = new RegExp(pattern, 'u');
    return (value) => typeof value !== 'string' || found.test(value);
  } catch {
    return undefined; // A pattern of another dialect says nothing here.
  }
}

const ofNumber =
  (fits: (value: number) => boolean): Takes =>
  (value) =>
    typeof value !== 'number' || fits(value);
const ofLength =
  (fits: (value: number) => boolean): Takes =>
  (value) =>
    typeof value !== 'string' || fits([...value].length);

/** What a limit or a pattern takes that is new; undefined where it is gone, or is none that a single value can break. */
export function takesOf({ name, after }: SpecChange): Takes | undefined {
  if (name === 'pattern') return typeof after === 'string' ? matching(after) : undefined;
  if (typeof after !== 'number') return undefined;
  switch (name) {
    case 'maximum':
      return ofNumber((value) => value <= after);
    case 'minimum':
      return ofNumber((value) => value >= after);
    case 'exclusiveMaximum':
      return ofNumber((value) => value < after);
    case 'exclusiveMinimum':
      return ofNumber((value) => value > after);
    case 'maxLength':
      return ofLength((length) => length <= after);
    case 'minLength':
      return ofLength((length) => length >= after);
    default:
      return undefined;
  }
}
