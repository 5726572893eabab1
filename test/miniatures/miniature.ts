import type { NewOrder } from '../../generated/checkout.ts';
import type { OperationId } from '../../generated/operations.ts';
import type { RequirementId } from '../../generated/requirement-ids.ts';
import type { Description } from '../../src/drift/description.ts';
import type { Handler } from '../../src/exchange/handler.ts';

/** What every miniature says of itself. */
interface About {
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

/** A shop that writes a right order down wrong in one way. */
export interface MerchantMiniature extends About {
  readonly merchant: (order: NewOrder) => NewOrder;
}

/** A merchant's validation endpoint that is wrong in one way. */
export interface CallbackMiniature extends About {
  readonly callback: Handler;
}

/** What a shop says of its orders that were told of, wrong in one way. */
export interface ProbeMiniature extends About {
  readonly probe: Handler;
}

/** One body by a merchant that is wrong in one way: a right one with another text in one place. */
export interface BodyMiniature extends About {
  readonly body: { readonly operation: OperationId; readonly text: string };
}

/** A published document that is wrong in one way: the pinned one, changed. */
export interface DescriptionMiniature extends About {
  readonly description: (pinned: Description) => Description;
}

/** A tiny merchant, Kustom or document that is wrong in exactly one way, to prove that somebody notices. */
export type Miniature =
  | KustomMiniature
  | MerchantMiniature
  | BodyMiniature
  | CallbackMiniature
  | ProbeMiniature
  | DescriptionMiniature;
