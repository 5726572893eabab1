import { catalogue } from './catalogue.ts';

/** The ids of what nobody can see before a shopper has bought. */
export const purchases: readonly string[] = catalogue.filter(({ needs }) => needs === 'a purchase').map(({ id }) => id);
