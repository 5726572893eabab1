import type { NewOrder } from '../../generated/checkout.ts';
import type { OperationId } from '../../generated/operations.ts';
import type { RequirementId } from '../../generated/requirement-ids.ts';
import type { Node } from '../../src/drift/place.ts';
import type { WholeExchange } from '../../src/exchange/exchange.ts';
import type { Handler } from '../../src/exchange/handler.ts';
import type { Till } from './till.ts';

/** What every miniature says of itself. */
export interface About {
  /** A short fact: what it does wrong. */
  readonly wrong: string;
  readonly caughtBy: RequirementId;
  /** What it cannot help departing from as well. */
  readonly also?: readonly RequirementId[];
}

/** A Kustom that is wrong in one way: a right one, wrapped. */
export interface KustomMiniature extends About {
  readonly kustom: (right: Handler) => Handler;
}

/** A Kustom that is wrong in one way in order management: a right one, wrapped. */
export interface ManagingMiniature extends About {
  readonly managing: (right: Handler) => Handler;
}

/** A shop that writes a right order down wrong in one way. */
export interface MerchantMiniature extends About {
  readonly merchant: (order: NewOrder) => NewOrder;
}

/** A shop that manages its orders wrong in one way: all that it does with a till. */
export interface TillMiniature extends About {
  readonly till: (till: Till) => Promise<void>;
  /** Where its calls go; to Kustom's test host unless it says so. */
  readonly host?: string;
}

/** A merchant's validation endpoint that is wrong in one way. */
export interface CallbackMiniature extends About {
  readonly callback: Handler;
}

/** A merchant's endpoint for addresses, countries and deliveries that is wrong in one way. */
export interface ChangeMiniature extends About {
  readonly change: Handler;
}

/** One body by a merchant that is wrong in one way: a right one with another text in one place. */
export interface BodyMiniature extends About {
  readonly body: { readonly operation: OperationId; readonly text: string };
}

/** A merchant that is wrong in one way over the life of an order: everything that is said about it. */
export interface LifeMiniature extends About {
  readonly life: readonly WholeExchange[];
}

/** A published document that is wrong in one way: the pinned one, changed. */
export interface DescriptionMiniature extends About {
  readonly description: (pinned: Node) => Node;
}

/** A page or a description whose examples are wrong in one way. */
export interface PageMiniature extends About {
  readonly page: string;
}

/** A Kustom that says in one exchange what nobody described. */
export interface SpokenMiniature extends About {
  readonly spoken: WholeExchange;
}

/** A tiny merchant, Kustom or document that is wrong in exactly one way, to prove that somebody notices. */
export type Miniature =
  | KustomMiniature
  | ManagingMiniature
  | MerchantMiniature
  | TillMiniature
  | BodyMiniature
  | CallbackMiniature
  | LifeMiniature
  | ChangeMiniature
  | DescriptionMiniature
  | PageMiniature
  | SpokenMiniature;
