// What the package exports, and nothing else: a change here is a change for whoever upgrades.
export type {
  Error as KustomError,
  NewOrder,
  Order,
  OrderLine,
  OrderUpdate,
  StoredOrder,
} from '../../generated/checkout.ts';
export type { Finding, Judgement, Report } from '../../generated/conformance.ts';
export type { RequirementId } from '../../generated/requirement-ids.ts';
export { type Answer, type Client, type ClientSettings, client } from '../client/client.ts';
export type { Exchange, Party } from '../exchange/exchange.ts';
export type { Answered, Asked, Handler, Header } from '../exchange/handler.ts';
export type { KindName } from '../exchange/kinds.ts';
export { catalogue } from '../requirements/catalogue.ts';
export type {
  Check,
  Evidence,
  History,
  HistoryRuling,
  PlacedEvidence,
  Requirement,
  Ruling,
} from '../requirements/requirement.ts';
export { type Interception, interceptKustom } from './intercept.ts';
export { type JudgeOptions, judge } from './judge.ts';
export { type Sandbox, type SandboxSettings, sandbox } from './sandbox.ts';
export { Departure, type Witness } from './witness.ts';
