import { isPersonalPlace } from '../exchange/personal.ts';

/** A value as evidence, `shown` in words; of what is personal only what it is and how long, because reports are handed on. */
export function told(value: unknown, pointer: string, shown: string): string {
  if (value === undefined || value === null || !isPersonalPlace(pointer)) return shown;
  if (Array.isArray(value)) return `a list of ${value.length} (personal, not shown)`;
  if (typeof value === 'object') return `an object of ${Object.keys(value).length} (personal, not shown)`;
  if (typeof value === 'string') return `a text of ${value.length} characters (personal, not shown)`;
  return `a ${typeof value} (personal, not shown)`;
}
