import { type BasketName, baskets } from '../src/driver/baskets.ts';
import { defineParameterType } from '../src/library/steps.ts';

// The longest name first: a regular expression takes the first alternative that fits.
const names = Object.keys(baskets).sort((a, b) => b.length - a.length);

defineParameterType({ name: 'basket', regexp: new RegExp(names.join('|')), transformer: (name) => name as BasketName });
