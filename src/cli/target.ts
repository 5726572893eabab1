import { CannotJudge } from '../config/cannot-judge.ts';
import { isLive } from '../exchange/api-host.ts';
import type { Terminal } from '../io/terminal.ts';
import { type Account, sandboxAccount } from '../simulator/credentials.ts';
import { address, settings } from './settings.ts';

/** Where the other side's answers come from, and what to call it in a report. */
interface TargetAddress {
  readonly origin: string;
  readonly label: string;
}

const playground = 'https://api.playground.kustom.co';

/**
 * The address behind `playground` or a URL. The live hosts are refused, because what a run creates there is real, unless
 * `isKnown`: somebody has said that it is, and nothing will be created.
 */
export function targetOrigin(target: string, from: string, isKnown = false): TargetAddress {
  if (target === 'playground') return { origin: playground, label: target };
  const url = address(target, from, 'http://127.0.0.1:8484, or playground');
  if (url.pathname !== '/' || url.search) {
    throw new CannotJudge(`${from} is a host without a path, such as ${url.origin}; the paths are the API’s.`);
  }
  if (isLive(url.hostname) && !isKnown) {
    throw new CannotJudge(
      `${url.host} is the live service, and a run creates orders: kco does not run against it. Use --target playground.`,
    );
  }
  return { origin: url.origin, label: url.origin };
}

/** True for a name or an address by which only this machine is reached, written as in a URL or as in `--host`. */
export function isLoopback(hostname: string): boolean {
  return /^(?:localhost|127(?:\.\d{1,3}){3}|\[?::1\]?)$/i.test(hostname);
}

/** The credentials from the environment, else from kco.yaml; on this machine a sandbox's published ones will do. */
export function credentials(origin: string, config: string | undefined, terminal: Terminal): Account {
  const { KCO_USERNAME: username, KCO_PASSWORD: password } = terminal.env;
  if (username && password) return { username, password };
  if (username || password) {
    const [set, missing] = username ? ['KCO_USERNAME', 'KCO_PASSWORD'] : ['KCO_PASSWORD', 'KCO_USERNAME'];
    throw new CannotJudge(`${set} is set and ${missing} is not. Set both.`);
  }
  const found = settings(config, terminal, ['credentials']).credentials;
  if (found) return found;
  if (isLoopback(new URL(origin).hostname)) return sandboxAccount;
  throw new CannotJudge(`no credentials for ${origin}. Set KCO_USERNAME and KCO_PASSWORD, or credentials in kco.yaml.`);
}
