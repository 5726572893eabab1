import { CannotJudge } from '../../config/cannot-judge.ts';
import type { Configuration } from '../../config/config.ts';
import type { Switches } from '../../simulator/switches.ts';
import { commandLine } from '../command-line.ts';
import type { Output } from '../output.ts';
import { switchesOf, switchWords } from '../sandbox-switches.ts';
import { defaultConfig } from '../settings.ts';
import type { ShardOptions, shardWords } from '../shard.ts';
import type { Asked, Plan } from './plan.ts';
import type { RealOptions } from './real.ts';
import type { ShopOptions } from './shop.ts';

/** The words on the line of `kco certify`. */
export interface CertifyOptions extends Asked, ShopOptions, RealOptions, ShardOptions {
  readonly config?: string;
  readonly seed?: number;
  readonly out: string;
  readonly strict?: boolean;
  readonly quiet?: boolean;
  readonly dryRun?: boolean;
  readonly format?: readonly Output[];
  readonly switch?: Readonly<Record<string, string>>;
  readonly ca?: string;
  readonly iKnowThisIsLive?: boolean;
}

/** What was chosen for the built-in sandbox; another target chooses for itself. */
export function switchesFor(target: string, options: CertifyOptions, { sandbox }: Configuration): Partial<Switches> {
  if (target === 'sandbox') return switchesOf(options.config ?? defaultConfig, sandbox?.switches, options.switch);
  if (options.switch === undefined) return {};
  throw new CannotJudge(`--switch is for the built-in sandbox, and ${target} is none. Leave it out, or --target.`);
}

/** The command that repeats a certification. */
export function repeated(
  label: string,
  plan: Plan,
  options: CertifyOptions,
  switches: Partial<Switches>,
  shard: ReturnType<typeof shardWords> = {},
): string {
  const { tags, market, merchant, sandboxPort, seed, config, strict, ca, rate, interactive } = options;
  const profile = plan.profile.name === 'full' ? undefined : plan.profile.name;
  return commandLine('certify', switchWords(switches), {
    target: label,
    merchant,
    'sandbox-port': sandboxPort,
    profile,
    market,
    tags,
    seed,
    config,
    strict,
    ca,
    rate,
    interactive,
    'i-know-this-is-live': options.iKnowThisIsLive,
    ...shard,
  });
}
