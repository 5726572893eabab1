import type { Report } from '../../../generated/conformance.ts';
import type { Delivered } from '../../driver/delivering.ts';
import type { Run } from '../../inspect/run.ts';
import type { Addresses } from './addresses.ts';

/** What a gate did, for the person in front of it. */
export interface GateDone {
  readonly run: Run;
  readonly urls: Addresses;
  readonly delivered: readonly Delivered[];
  readonly judged: Report;
  /** Where the sandbox was served; undefined where there was none. */
  readonly origin: string | undefined;
  /** The page that counts the shop's orders; undefined where it has none. */
  readonly probe: string | undefined;
  /** Why the shop may know these orders from an earlier run; undefined where they are new. */
  readonly known?: string | undefined;
  /** The command that plays one schedule again, about a new order, because the shop has met this one. */
  again(schedule: string): string;
}
