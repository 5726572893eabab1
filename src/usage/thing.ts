import { escaped } from '../drift/place.ts';
import type { SpecChange } from '../drift/spec-change.ts';

/** A pointer without its last steps. */
export function above(at: string, steps: number): string {
  const all = at.split('/');
  return all.slice(0, Math.max(1, all.length - steps)).join('/');
}

/** Where in the description the thing stands that a change is about: the field, not the keyword in it; or would stand. */
export function thingOf({ kind, name, at }: SpecChange): string {
  switch (kind) {
    case 'type':
    case 'values':
    case 'limit':
    case 'pattern':
    case 'format':
    case 'open':
    case 'default':
    case 'deprecated':
    case 'keyword':
      return above(at, 1);
    case 'required': {
      const holder = at.endsWith('/required') ? undefined : above(at, 2);
      return holder === undefined ? above(at, 1) : `${holder}/properties/${escaped(name)}`;
    }
    default:
      return at;
  }
}
