import type { Replacement } from '../../generated/conformance.ts';
import type { OperationId } from '../../generated/operations.ts';
import type { SchemaId } from '../../generated/validators/checkout.js';
import type { Sample } from '../drift/examples.ts';
import type { SpecChange } from '../drift/spec-change.ts';
import type { Party, WholeExchange } from '../exchange/exchange.ts';
import type { StatedOrder } from '../order/stated-order.ts';

/** JSON Pointer (RFC 6901); in sources as a URI fragment, `#/components/…`. */
export type Pointer = string;

/** One place, what was expected there, what stood there, and the working. */
export interface Evidence {
  /** A header is named as if headers were an object: `/response/headers/location`. */
  readonly at: Pointer;
  readonly expected: string;
  readonly actual: string;
  /** The sum, spelt out. */
  readonly working?: string;
  /** The known mistakes that lead to exactly this number, in words; absent where that cannot be told. */
  readonly mistake?: string;
  /** The schema that was not fitted: a place in the specification. */
  readonly schema?: string;
  /** Of two descriptions: the fingerprint of the change. */
  readonly change?: string;
  /** The replacements in the same body that lead to the nearest right amounts. */
  readonly nearest?: readonly Replacement[];
}

/** What one check says about the one thing it looked at. An empty list means upheld. */
export type Ruling = readonly Evidence[] | 'not concerned';

/** The ruling on what is right. */
export const upheld: Ruling = [];

/** All exchanges about one order, in the order in which they were asked. */
export type History = readonly WholeExchange[];

/** Evidence from a history: its pointer leads through the exchange of this id. */
export interface PlacedEvidence extends Evidence {
  readonly where: string;
}

/** What a check says of a history. An empty list means upheld. */
export type HistoryRuling = readonly PlacedEvidence[] | 'not concerned';

/** The Authorization headers, masked, of the credentials that a run was given: none where it does not say. */
type Given = readonly string[];

/** The hosts at which somebody was called who then looked at this Kustom: whoever answers there asks here and nowhere else. */
type Lookers = ReadonlySet<string>;

/** A body as it was written. */
export interface Body {
  readonly text: string;
  /** The content type that was sent with it; undefined where none was, or where the body is a bare file. */
  readonly type?: string | undefined;
  /** The parsed JSON; undefined where the text is none. */
  readonly value: unknown;
  /** The schema that the specification promises for it. */
  readonly schema: SchemaId;
  /** True for an answer in a contract: it names what one side needs, and what it leaves out may come all the same. */
  readonly partial?: boolean;
}

/** The pure function inside a requirement, by how much of the world it looks at. */
export type Check =
  | { readonly of: 'body'; readonly judge: (body: Body) => Ruling }
  | { readonly of: 'order'; readonly judge: (order: StatedOrder) => Ruling }
  | {
      readonly of: 'exchange';
      readonly operation: OperationId | readonly OperationId[];
      readonly judge: (exchange: WholeExchange, given: Given) => Ruling;
    }
  | { readonly of: 'history'; readonly judge: (history: History, given: Given, lookers: Lookers) => HistoryRuling }
  | {
      readonly of: 'change';
      readonly judge: (change: SpecChange) => Ruling;
      /** Where the change comes from: another description, where nothing is said, or traffic. */
      readonly from?: 'traffic' | 'either';
    }
  | { readonly of: 'sample'; readonly judge: (sample: Sample) => Ruling };

/** Who says so, where, and what it comes to. */
export interface Source {
  readonly document: string;
  /** Pointers into the document that resolve; none where the whole document is meant. */
  readonly at: readonly Pointer[];
  readonly gist: string;
}

/** One sentence that the documentation obliges a party to make true, with its source and its remedy. */
export interface Requirement {
  /** Area, dot, what must hold: `order.line-tax`. Never reused. */
  readonly id: string;
  /** Whose duty it is; `both`: each side's, for what it writes itself. */
  readonly binds: Party | 'both';
  /** `must`: every reading of the documentation agrees. `should`: it leaves room, or has it from hearsay. */
  readonly level: 'must' | 'should';
  readonly statement: string;
  readonly source: Source;
  /** What to do, addressed to the party it binds. */
  readonly remedy: string;
  /** A case that is right and one that is not, in one or two sentences. */
  readonly example: string;
  readonly check: Check | { readonly untested: string };
  /** Set where only a purchase gives occasion to judge it: no call of the API completes one, somebody has to buy. */
  readonly needs?: 'a purchase';
}
