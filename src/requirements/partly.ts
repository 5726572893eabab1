import type { Misfit, Validator } from '../../generated/validator.ts';
import { withoutNulls } from '../order/json.ts';

/** True for a misfit that only says that something is missing, which what is partly told may leave out. */
export function isLack({ keyword }: Misfit): boolean {
  return keyword === 'required' || keyword === 'dependentRequired';
}

/** What a contract tells of a thing: as it stands, where nothing in it has another form than it must have. */
export function partly<Thing>(value: object, fits: Validator): Partial<Thing> | undefined {
  const present = withoutNulls(value);
  const misfits = fits(present) ? [] : (fits.errors ?? []);
  return misfits.every(isLack) ? (present as Partial<Thing>) : undefined;
}
