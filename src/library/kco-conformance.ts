// What the package exports, and nothing else: a change here is a change for whoever upgrades.
export type {
  Error as KustomError,
  NewOrder,
  Order,
  OrderLine,
  OrderUpdate,
  StoredOrder,
  TokenOrder,
} from '../../generated/checkout.ts';
export type { Finding, Judgement, PersonaName, Replacement, Report } from '../../generated/conformance.ts';
export type {
  Capture,
  ManagedOrder,
  ManagedOrderLine,
  ManagementError,
  NewCapture,
  NewRefund,
  Refund,
} from '../../generated/order-management.ts';
export type { RequirementId } from '../../generated/requirement-ids.ts';
export type { Answer, ClientSettings, Once } from '../client/call.ts';
export { type Client, client } from '../client/client.ts';
export type { Calendar } from '../driver/calendar.ts';
export type { Shopper } from '../driver/shopper.ts';
export type { Exchange, Party } from '../exchange/exchange.ts';
export type { Answered, Asked, Handler, Header } from '../exchange/handler.ts';
export type { KindName } from '../exchange/kinds.ts';
export {
  containedIn as containedTax,
  type LineAmounts,
  lineAmounts,
  type OrderTotals,
  orderTotals,
  type Priced,
} from '../order/calculator.ts';
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
export { type NearestOrder, nearestOrder } from './nearest-order.ts';
export { type Sandbox, sandbox } from './sandbox.ts';
export { Departure, type SandboxSettings, type Witness } from './witness.ts';
