import { json } from '../order/json.ts';
import { once } from '../order/once.ts';

/** The JSON in the body of a message, read once however many checks ask; undefined where it is none. */
export const parsed: (message: { readonly body: string }) => unknown = once(({ body }) => json(body));
