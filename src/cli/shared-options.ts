import { Option } from 'commander';
import { addSwitch } from './switch-option.ts';
import { wholeNumber } from './whole-number.ts';

/** Decides an open question. */
export const switches = () =>
  new Option('--switch <name=value>', 'decide an open question about Kustom; repeatable, see SANDBOX.md').argParser(
    addSwitch,
  );
/** Names a shop. */
export const merchant = () => new Option('--merchant <url>', 'the base address of the callback endpoints of the shop');

/** Trusts one more authority. */
export const ca = () => new Option('--ca <file>', 'trust the authorities in this PEM file as well');
/** Says that the live service is meant; `says`: what comes of it. */
export const live = (says: string) => new Option('--i-know-this-is-live', says);

/** Where a sandbox is served that a shop looks at. */
export const sandboxPort = () =>
  new Option('--sandbox-port <n>', 'serve a sandbox for push, notification and confirmation, 0 for any').argParser(
    wholeNumber('--sandbox-port', 0, 65_535),
  );
