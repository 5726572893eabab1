import { isFormer, serviceAt } from '../../exchange/api-host.ts';
import type { Instant } from '../../exchange/clock.ts';
import { type Answered, header } from '../../exchange/handler.ts';
import { isLoopback } from '../target.ts';

/** What was looked at, how it stands, and what to do where it does not stand well. */
export interface Symptom {
  readonly what: string;
  readonly state: 'ok' | 'not' | 'cannot tell';
  /** In a sentence without its end. */
  readonly says: string;
  /** A whole sentence. */
  readonly todo?: string;
}

function fine(what: string, says: string): Symptom {
  return { what, state: 'ok', says };
}

function bad(what: string, says: string, todo: string): Symptom {
  return { what, state: 'not', says, todo };
}

function open(what: string, says: string, todo: string): Symptom {
  return { what, state: 'cannot tell', says, todo };
}

const use = 'Use https://api.playground.kustom.co, which --target playground stands for.';

/** Whether the target is a host that a run may be about. `isKnown`: somebody said that it is the live one. */
export function ofHost(target: URL, isKnown: boolean): Symptom {
  const { hostname, protocol, origin } = target;
  const service = serviceAt(hostname);
  if (isFormer(hostname)) return bad('host', `${hostname} is what the service was called under Klarna`, use);
  if (service !== undefined && protocol === 'http:') {
    return bad('host', `${origin} is not encrypted, and credentials would be read on the way`, use);
  }
  if (service === 'live' && !isKnown) return bad('host', `${hostname} is the live service`, use);
  if (service !== undefined) return fine('host', `${hostname} is the ${service} of Kustom`);
  if (/(?:^|\.)(?:kustom|klarna)\.[a-z]+\.?$/i.test(hostname)) {
    return bad('host', `${hostname} is none of the hosts of the API`, use);
  }
  if (protocol === 'http:' && !isLoopback(hostname)) {
    return bad('host', `${origin} is not encrypted, and credentials would be read on the way`, 'Use https there.');
  }
  return fine('host', `${origin} is an address of your own`);
}

function environmentOf(password: string): 'live' | 'test' | undefined {
  const [, environment] = /^kco_(live|test)_/.exec(password) ?? [];
  return environment as 'live' | 'test' | undefined;
}

const wanted = { live: 'live', playground: 'test' } as const;

/** Whether the form of a key fits the host that it would be sent to. The key itself is not told. */
export function ofKey(hostname: string, password: string): Symptom {
  const service = serviceAt(hostname);
  const environment = environmentOf(password);
  const advice = 'Take a key of that environment from the portal, and set it as KCO_PASSWORD.';
  if (service === undefined) {
    return environment === 'live'
      ? bad('key', `a live key would be sent to ${hostname}, which is not the live service`, 'Use a test key.')
      : fine('key', 'it is none of the live service');
  }
  if (environment === undefined) {
    return bad('key', `a key for ${hostname} begins with kco_${wanted[service]}_, and this one does not`, advice);
  }
  return environment === wanted[service]
    ? fine('key', `it begins with kco_${environment}_, as keys for this host do`)
    : bad('key', `a ${environment} key does not belong to ${hostname}`, advice);
}

const trust = 'Trust the authority of a proxy or a sandbox with --ca FILE; else do not trust this host.';

const near = 'Look at the address, the network and the proxy in between.';

/** What to do about a line that did not come about, by what is said of it. */
const advices: readonly (readonly [says: RegExp, todo: string])[] = [
  [/has expired/, 'Whoever runs it has to renew it; a clock of this machine that is ahead looks the same.'],
  [/not valid yet/, 'Wait, or set the clock of this machine, which may be behind.'],
  [/for another host/, 'Use a name that stands in its certificate, or find out who answers there in its place.'],
  [/does not speak TLS/, 'Write http:// where that is meant, and find out who answers there where it is not.'],
  [/certificate/, trust],
  [/no such host|looked up/, 'Look at the spelling of the host, and whether this machine can look names up at all.'],
  [/connection refused/, 'Start what is meant to listen there, or put the port right.'],
  [/no answer|in time/, 'A firewall in between looks like this, and so does a target that only a proxy reaches.'],
];

function adviceOn(because: string): string {
  return advices.find(([says]) => says.test(because))?.[1] ?? near;
}

/** Whether somebody is there, and can be trusted on an encrypted line. */
export function ofLine({ protocol, host }: URL, { status, because = '' }: Answered): Symptom[] {
  const isUntrusted = status === 'refused' && /certificate|TLS/.test(because);
  const secure: Symptom[] =
    protocol === 'http:' || (typeof status !== 'number' && !isUntrusted)
      ? []
      : [isUntrusted ? bad('TLS', because, adviceOn(because)) : fine('TLS', 'its certificate can be trusted')];
  if (typeof status === 'number') return [fine('reachable', `${host} answers`), ...secure];
  if (isUntrusted) return secure;
  return [bad('reachable', `${host}: ${because || status}`, adviceOn(because))];
}

const mostApartMs = 120_000;

/** Whether this machine and the target agree on the time; the header has whole seconds. */
export function ofClock(answered: Answered, now: Instant): Symptom {
  const dated = header(answered, 'date');
  const apart = Date.parse(dated ?? '') - now;
  if (Number.isNaN(apart)) return open('clock', 'it does not say what time it is', 'Compare the clocks yourself.');
  const seconds = Math.round(Math.abs(apart) / 1_000);
  if (Math.abs(apart) <= mostApartMs) return fine('clock', `${seconds} s apart`);
  const which = apart > 0 ? 'behind' : 'ahead of';
  const advice = 'Set the clock of this machine (NTP): what expires, and what is late, would be told wrong.';
  return bad('clock', `this machine is ${seconds} s ${which} the target`, advice);
}

const keyAdvice = 'Look at KCO_USERNAME and KCO_PASSWORD, or credentials in kco.yaml.';

const slowMs = 2_000;

/** What an answer that took so long says of a run; nothing where it was quick enough. */
export function ofPace(tookMs: number): Symptom[] {
  if (tookMs < slowMs) return [];
  const advice = 'A run asks hundreds of times: let it take its time, or come again later.';
  return [open('pace', `it took ${(tookMs / 1_000).toFixed(1)} s to answer`, advice)];
}

/** Whether an address is one at which people log in. */
export function isLogin(address: string): boolean {
  return /login|log-in|sign-?in|sso|auth/i.test(address);
}

const inBetween = 'Log in to the proxy or the network first, or have whoever runs it let this host pass.';
const asksForLogin: readonly unknown[] = [407, 511];

/** What shows that somebody in between answered; undefined where nothing does. */
function ofSomebodyElse({ status, headers }: Answered): Symptom | undefined {
  if (asksForLogin.includes(status))
    return bad('credentials', `something in between wants a login (${status})`, inBetween);
  if (typeof status !== 'number' || status < 300 || status >= 400) return undefined;
  const to = header({ headers }, 'location') ?? 'nowhere';
  return isLogin(to)
    ? bad('credentials', `whoever asks is sent to a login (${status}), as by a proxy`, inBetween)
    : bad('credentials', `whoever asks is sent elsewhere (${status}), as by no API`, use);
}

/** Whether the credentials were let in, by the answer to a read of an order that nobody has. */
export function ofCredentials(answered: Answered): Symptom {
  const somebody = ofSomebodyElse(answered);
  if (somebody) return somebody;
  const { status, headers } = answered;
  const isPage = /html/i.test(header({ headers }, 'content-type') ?? '');
  if (status === 401) return bad('credentials', 'they were refused (401)', keyAdvice);
  if (status === 403 && isPage)
    return bad('credentials', 'they may not read orders, or a proxy does not let them pass (403, a page)', inBetween);
  if (status === 403)
    return bad('credentials', 'they may not read orders (403)', 'Ask Kustom what the account may do.');
  if (status === 429) return open('credentials', 'it is asked too much just now (429)', 'Ask again in a minute.');
  if (typeof status === 'number' && status >= 500)
    return open('credentials', `it is out of order just now (${status})`, 'Look into its log, or come again later.');
  if (isPage) return bad('credentials', `it answered with a page (${status}), as no API does`, use);
  if (status === 404) return fine('credentials', 'they were let in');
  return open('credentials', `it answered ${status} to a read of an order that nobody has`, 'Ask again later.');
}

/** Whether this Node is one that kco is tested with; `version` as Node says it: v24.1.0. */
export function ofNode(version: string): Symptom {
  const [, major = 0, minor = 0] = (/^v(\d+)\.(\d+)/.exec(version) ?? []).map(Number);
  const isMeant = (major === 22 && minor >= 12) || major === 24 || major >= 26;
  return isMeant
    ? fine('Node', version)
    : bad('Node', `${version} is not one that kco is made for`, 'Use 22.12 or newer of 22, 24, or 26 and above.');
}
