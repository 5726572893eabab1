import { resolve } from 'node:path';
import { CannotJudge } from '../config/cannot-judge.ts';
import { type Configuration, configuration, type Key } from '../config/config.ts';
import type { Terms } from '../inspect/conclude.ts';
import type { Strictness } from '../inspect/inspect.ts';
import { readText, readTextIfThere } from '../io/input.ts';
import type { Terminal } from '../io/terminal.ts';
import { undeclaredIn } from '../requirements/capabilities.ts';
import { purchases } from '../requirements/purchases.ts';

/** The configuration that is read where it is not named. */
export const defaultConfig = 'kco.yaml';

/** The project's kco.yaml (the file that was named, else the one in this folder, else none), of which `reads` is read. */
export function settings(named: string | undefined, terminal: Terminal, reads: readonly Key[]): Configuration {
  const path = resolve(terminal.cwd, named ?? defaultConfig);
  const text = named === undefined ? readTextIfThere(path) : readText(path);
  return text === undefined ? {} : configuration(text, named ?? defaultConfig, terminal.env, reads);
}

/** The requirements that the project declared it does not need to see, by id. */
function excused({ unseen_ok = [] }: Configuration): string[] {
  return unseen_ok.flatMap(({ requirement, needs }) => requirement ?? (needs ? purchases : []));
}

/** The keys that say on what terms a run is judged. */
export const termKeys = ['capabilities', 'accepted', 'unseen_ok', 'attestations'] as const satisfies readonly Key[];

/** What the project declared of itself: what it does not do, knows to depart from, and does not need to see. */
export function termsOf(config: Configuration): Terms & Pick<Strictness, 'undeclared'> {
  const { accepted = [], attestations = [], capabilities } = config;
  return { unseenOk: excused(config), accepted, attestations, undeclared: undeclaredIn(capabilities) };
}

/** An address as a person wrote it; the message names where it came from. */
export function address(text: string, from: string, example = 'https://shop.example/kustom'): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !['http:', 'https:'].includes(url.protocol)) {
    throw new CannotJudge(`${from} is no address: “${text}”. Write it whole, such as ${example}.`);
  }
  if (url.username || url.password) {
    throw new CannotJudge(`${from} has credentials in it, which would end up in records and logs. Take them out.`);
  }
  return url;
}
