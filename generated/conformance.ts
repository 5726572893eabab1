// Written by `npm run generate` from specs/conformance.yaml. Do not edit: change the source and generate again.
export interface paths {
    readonly "/_sandbox/health": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Answers as soon as the sandbox serves. */
        readonly get: operations["sandboxHealth"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_sandbox/help": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** All calls of the sandbox's own on one page, for people. */
        readonly get: operations["sandboxHelp"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_sandbox/exchanges": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The record so far, one exchange a line. */
        readonly get: operations["sandboxExchanges"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_sandbox/report": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The judgement so far. */
        readonly get: operations["sandboxReport"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_sandbox/orders/{order_id}/buy": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Plays a shopper to the end - address, delivery, purchase - with the callbacks on the way. */
        readonly post: operations["sandboxBuy"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_sandbox/orders/{order_id}/address": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** The shopper types an address, and the merchant is asked what becomes of the order. */
        readonly post: operations["sandboxAddress"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_sandbox/orders/{order_id}/country": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** The shopper picks another country; the addresses are typed anew, and the merchant is asked what becomes of the order. */
        readonly post: operations["sandboxCountry"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_sandbox/orders/{order_id}/shipping-option": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** The shopper chooses a delivery, and the merchant is asked what becomes of the order. */
        readonly post: operations["sandboxShippingOption"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_sandbox/orders/{order_id}/fraud": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Decides whether the purchase of a pending persona is a fraud. No notification is sent yet. */
        readonly post: operations["sandboxFraud"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_sandbox/clock/advance": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Moves the sandbox's clock forward. */
        readonly post: operations["sandboxAdvance"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_sandbox/faults": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The faults that still wait. */
        readonly get: operations["sandboxFaults"];
        readonly put?: never;
        /** Asks for trouble. */
        readonly post: operations["sandboxAddFault"];
        /** Takes all faults back. */
        readonly delete: operations["sandboxClearFaults"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_sandbox/reset": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Forgets orders and faults, and sets the clock right. The record goes on; nothing in it is taken back. */
        readonly post: operations["sandboxReset"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export interface webhooks {
    readonly probe: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * How many orders a shop keeps for one of Kustom's.
         * @description Asked by `kco gate` where `probe` in kco.yaml names an address, once a purchase has been delivered, however often and on whichever ways. What the customer bought once is one order in the shop. Nobody but a shop's test instance serves it.
         */
        readonly get: operations["probe"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export interface components {
    schemas: {
        /**
         * @description Who buys: somebody whom nobody refuses, somebody who is denied, somebody who is approved only later, somebody who is approved for this amount and for no higher one.
         * @enum {unknown}
         */
        readonly PersonaName: "approved" | "denied" | "pending" | "limited";
        readonly BuyRequest: {
            readonly persona?: components["schemas"]["PersonaName"];
            /**
             * @description What the bank asks at the end, and what comes of it. Where it is passed, the merchant is asked to validate a second time. Left out: none.
             * @enum {unknown}
             */
            readonly authentication?: "none" | "passed" | "failed";
            /** @description Whether the browser goes on to the confirmation page; false: the shopper walks away. Left out: true. */
            readonly confirmation?: boolean;
            /** @description Whether the merchant is told of the purchase, from two minutes after it; false: nobody tells. Left out: true. */
            readonly push?: boolean;
        };
        /** @description A persona, who lives in the country of the order, or addresses with the fields of Kustom's own. */
        readonly AddressRequest: {
            readonly persona?: components["schemas"]["PersonaName"];
            readonly billing_address?: components["schemas"]["TypedAddress"];
            readonly shipping_address?: components["schemas"]["TypedAddress"];
        };
        readonly TypedAddress: {
            readonly [key: string]: string;
        };
        readonly CountryRequest: {
            /** @description Two letters, ISO 3166-1. */
            readonly country: string;
        };
        readonly ShippingOptionRequest: {
            /** @description The merchant's own id of one of the order's `shipping_options`. */
            readonly id: string;
        };
        readonly Act: {
            readonly order_id: string;
            /** @description The order's status now. */
            readonly status: string;
            /** @description Minor units. */
            readonly order_amount: number;
            readonly callbacks: components["schemas"]["Callbacks"];
        };
        /** @description What each callback to the merchant was answered, in the order of asking. */
        readonly Callbacks: readonly components["schemas"]["CallbackAnswer"][];
        readonly CallbackAnswer: {
            /** @description Its name in merchant_urls, such as address_update. */
            readonly callback: string;
            /** @description The status; in a silence, what kind of. */
            readonly answered: number | string;
            /** @description What the sandbox made of it, in words. */
            readonly means: string;
        };
        readonly Purchase: {
            readonly order_id: string;
            /** @description The order's status now. */
            readonly status: string;
            /** @description Minor units, with the delivery that was chosen. */
            readonly order_amount: number;
            /** @enum {unknown} */
            readonly payment: "accepted" | "pending";
            readonly callbacks: components["schemas"]["Callbacks"];
        };
        /**
         * @description What is decided about a purchase that was pending.
         * @enum {unknown}
         */
        readonly FraudDecision: "ACCEPTED" | "REJECTED";
        readonly FraudRequest: {
            readonly status: components["schemas"]["FraudDecision"];
            /** @description Whether the merchant is told, at once and until it answers 200; false: nobody tells. Left out: true. */
            readonly notification?: boolean;
        };
        readonly Decision: {
            readonly order_id: string;
            /** @description The order's status in order management. */
            readonly status: string;
            readonly fraud_status: components["schemas"]["FraudDecision"];
        };
        readonly AdvanceRequest: {
            /** @description ISO 8601 in weeks or days, hours, minutes and seconds: PT2M, P2D, P1DT12H. */
            readonly by: string;
        };
        readonly Time: {
            /**
             * Format: date-time
             * @description By the sandbox's clock.
             */
            readonly now: string;
        };
        readonly FaultRequest: {
            /**
             * @description `status`: an error in the place of an answer, and nothing is done. `delay`: the answer comes late. `cut`: the connection ends without an answer, and nothing is done. `lost-answer`: what was asked is done, then the connection ends. To a callback, `delay`, `cut` and `lost-answer` happen on its way to the merchant and back; `duplicate`: it is sent twice at the same time; `reorder`, of push and notification: it comes after the one that would come next, and at the latest when the clock has been moved.
             * @enum {unknown}
             */
            readonly fault: "status" | "delay" | "cut" | "lost-answer" | "duplicate" | "reorder";
            /** @description By its id, such as createOrder or push. Left out: every operation that merchants ask. */
            readonly operation?: string;
            /** @description Only where it is about this order. Left out: whichever. */
            readonly order_id?: string;
            /** @description Of a `status`. Left out: 503. */
            readonly status?: number;
            /** @description Of a `delay`, in real milliseconds. Left out: 5000. */
            readonly delay_ms?: number;
            /** @description How often. Left out: once, or without end where there is a probability. */
            readonly times?: number;
            /** @description On how many of the occasions. */
            readonly probability?: number;
            /** @description Makes the chance repeat. Left out: 1. */
            readonly seed?: number;
        };
        readonly Fault: {
            /** @enum {unknown} */
            readonly fault: "status" | "delay" | "cut" | "lost-answer" | "duplicate" | "reorder";
            readonly operation?: string;
            readonly order_id?: string;
            readonly status?: number;
            readonly delay_ms?: number;
            /** @description How often it will still come. Left out: without end. */
            readonly left?: number;
            readonly probability?: number;
            readonly seed?: number;
        };
        readonly Faults: {
            readonly faults: readonly components["schemas"]["Fault"][];
        };
        readonly Problem: {
            /** @description What happened. */
            readonly problem: string;
            /** @description What there is in its place. */
            readonly known?: string;
            readonly callbacks?: components["schemas"]["Callbacks"];
        };
        readonly Health: {
            /** @constant */
            readonly status: "serving";
            /** @description The version of the suite. */
            readonly kco: string;
        };
        /** @enum {unknown} */
        readonly Party: "merchant" | "kustom";
        /**
         * @description Whose conduct the run is about. Only what the subject wrote is judged.
         * @enum {unknown}
         */
        readonly Subject: "merchant" | "kustom" | "both";
        /** @enum {unknown} */
        readonly ProfileName: "smoke" | "gate" | "full" | "certification" | "strict" | "drift" | "examples";
        readonly Header: readonly string[];
        readonly RecordedRequest: {
            readonly method: string;
            /** @description The raw path with its query. */
            readonly target: string;
            readonly headers: readonly components["schemas"]["Header"][];
            readonly body: string;
            /**
             * @description Not UTF-8: the body stands as base64. Compressed, too long or not whole: it is withheld.
             * @enum {unknown}
             */
            readonly encoding?: "base64" | "withheld";
            /** @description Of a withheld body that was too long to be kept, or not whole: how much of it came. */
            readonly bytes?: number;
        };
        readonly RecordedResponse: {
            readonly status: number | ("timed out" | "refused" | "broken off");
            /** @description In a silence: what the network said. */
            readonly because?: string;
            readonly headers: readonly components["schemas"]["Header"][];
            readonly body: string;
            /** @enum {unknown} */
            readonly encoding?: "base64" | "withheld";
            /** @description Of a withheld body that was too long to be kept: how much of it came. */
            readonly bytes?: number;
        };
        /** @description Descriptions by their file's name, each with the digest of its bytes. */
        readonly Digests: {
            readonly [key: string]: string;
        };
        /** @description Which version of the suite, with which pinned descriptions. */
        readonly Edition: {
            readonly kco: string;
            readonly specs?: components["schemas"]["Digests"];
        };
        readonly RecordedExchange: {
            readonly id: string;
            readonly from: components["schemas"]["Party"];
            /** @description Absent where the specification does not know the request. */
            readonly operation?: string;
            /**
             * Format: date-time
             * @description By the run's clock.
             */
            readonly at: string;
            /** @description Real time. */
            readonly took_ms: number;
            /** @description In a scripted run: which of the two was a script of the suite. Absent: whoever asked. */
            readonly scripted?: components["schemas"]["Party"];
            readonly request?: components["schemas"]["RecordedRequest"];
            readonly response?: components["schemas"]["RecordedResponse"];
        };
        /** @description The first line of a record. It says how the exchanges after it are to be judged. */
        readonly RecordHead: {
            /** @constant */
            readonly record: "kco-record/1";
            /** @description The version that recorded it. */
            readonly kco: string;
            /** @description The descriptions that were pinned when it was recorded, as in the report. Absent in older records. */
            readonly specs?: components["schemas"]["Digests"];
            /** @description The command that repeats the run. */
            readonly command: string;
            readonly subject: components["schemas"]["Subject"];
            /** @description Where the other side's answers came from. */
            readonly target?: string;
            readonly profile: components["schemas"]["ProfileName"];
            /** @description True: what the profile insists on and was never exercised leaves the run undecided. */
            readonly insists: boolean;
            /** @description True: in each exchange one of the two was a script of the suite, whoever asked unless the exchange says otherwise, and only the other is judged. Absent: false. */
            readonly scripted?: boolean;
            readonly markets: readonly string[];
            readonly seed: number;
            /** @description The Authorization headers of the credentials that the run was given, in each documented form, masked as in its exchanges. Absent where it was given none. */
            readonly given?: readonly string[];
            /** @description True: what is only advised fails as well. Absent in older records: false. */
            readonly strict?: boolean;
            /** @description Requirements that need not be seen exercised, by id. Absent in older records. */
            readonly unseen_ok?: readonly string[];
            /** @description Requirements about what the project declared it does not do, by id. Absent in older records. */
            readonly undeclared?: readonly string[];
            /** @description Departures that the project accepts. Absent in older records. */
            readonly accepted?: readonly components["schemas"]["Acceptance"][];
            readonly shard?: components["schemas"]["Shard"];
            /** @description What people attested of what only they can see. Absent in older records. */
            readonly attestations?: readonly components["schemas"]["Attestation"][];
            /** Format: date-time */
            readonly started_at: string;
        };
        /** @description Which part of a run this is, counted from 1. */
        readonly ShardPlace: {
            readonly nth: number;
            readonly of: number;
        };
        /** @description In the record of a part of a run: which part, and what the whole is. What the profile insists on is asked of all parts together. */
        readonly Shard: {
            readonly nth: number;
            readonly of: number;
            /** @description Whether the whole insists on what its profile does. */
            readonly insists: boolean;
            /** @description The command that repeats the whole. */
            readonly command: string;
            /** @description Everything that is played in the whole, by the ids of its scenarios, in the order of playing. */
            readonly plan: readonly string[];
        };
        /** @description The last line of a record that was closed. Without it the record is incomplete. */
        readonly RecordEnd: {
            /** @constant */
            readonly end: "kco-record/1";
            /** @description How many exchange lines stand before it. */
            readonly exchanges: number;
            readonly scenarios: readonly components["schemas"]["PlayedScenario"][];
            /** Format: date-time */
            readonly finished_at: string;
        };
        readonly PlayedScenario: {
            /** @description The feature's file and the line of the scenario. */
            readonly id: string;
            readonly name: string;
            readonly tags: readonly string[];
            /** @enum {unknown} */
            readonly status: "passed" | "failed" | "unplayed";
            /** @description Why it did not pass. */
            readonly problem?: string;
            /** @description There where Kustom took another documented way than the scenario, which was upheld: the requirements for which that way has an occasion of its own. */
            readonly other_way?: readonly string[];
            readonly took_ms: number;
            /** @description How many exchanges of the record are its own. They follow on those of the scenario before. */
            readonly exchanges?: number;
        };
        /** @description One operation of RFC 6902 (JSON Patch) on the body that the finding is about. */
        readonly Replacement: {
            /** @enum {unknown} */
            readonly op: "replace" | "add";
            readonly path: string;
            readonly value: number;
        };
        readonly Finding: {
            /** @description The exchange's id; for files, the file's name. */
            readonly where: string;
            /** @description Of an exchange: its operation, or method and path, and how the id of its order begins. */
            readonly call?: string;
            /** @description JSON Pointer into the exchange; for a file, from the file's root. */
            readonly at: string;
            readonly expected: string;
            readonly actual: string;
            /** @description The sum, spelt out. */
            readonly working?: string;
            /** @description The known mistakes that lead to exactly this number, where that can be told. */
            readonly mistake?: string;
            /** @description The schema that the body does not fit, as a place in specs/. */
            readonly schema?: string;
            /** @description Of two descriptions: the fingerprint of the change, the same whenever the same things differ. */
            readonly change?: string;
            /** @description The replacements that lead to the nearest right amounts. */
            readonly nearest?: readonly components["schemas"]["Replacement"][];
        };
        /** @description One difference between two descriptions, and what it means for merchants. */
        readonly Change: {
            /** @description Short, and the same whenever the same two things differ in the same place. */
            readonly fingerprint: string;
            /** @description What sort of thing differs: field, required, values, limit, status. */
            readonly kind: string;
            /** @description What is called so: the field, the header, the status, the keyword. */
            readonly name: string;
            /** @enum {unknown} */
            readonly side: "request" | "response";
            /**
             * @description Who asks in the operation: in a callback Kustom.
             * @enum {unknown}
             */
            readonly asks: "merchant" | "kustom";
            /** @description The first of those concerned. */
            readonly operation: string;
            /** @description Where in messages it is met, each operation once. */
            readonly places: readonly string[];
            /** @description The file of the pinned description. */
            readonly document: string;
            /** @description JSON Pointer into it, to where the thing stands or would stand. */
            readonly at: string;
            /** @description What the pinned description has; absent for nothing. */
            readonly before?: unknown;
            /** @description What the published one has; absent for nothing. */
            readonly after?: unknown;
            /** @enum {unknown} */
            readonly is: "breaking" | "safe" | "cannot tell";
            readonly because: string;
            /** @description The reason for which the difference was accepted; absent where it was not. */
            readonly accepted?: string;
            /** @description With `--usage`: whether it touches what was used. */
            readonly hits?: boolean;
            /** @description With `--usage`: what was heard that it is about, where that is known by its name: a field that is not described, a value. */
            readonly heard?: readonly string[];
            readonly published?: components["schemas"]["PublishedPlace"];
            readonly seen?: components["schemas"]["Sighting"];
        };
        /** @description Where a change stands in the published file, or of what is gone there, what held it. */
        readonly PublishedPlace: {
            /** @description The file as it was named. */
            readonly document: string;
            /** @description JSON Pointer into it. */
            readonly at: string;
        };
        /** @description Of what came in traffic and is not described, how often it came. */
        readonly Sighting: {
            readonly times: number;
            /** @description The id of the first exchange that shows it. */
            readonly first: string;
            /** @description What would make the document know it, as a JSON Patch. */
            readonly patch: readonly {
                /** @enum {unknown} */
                readonly op: "add" | "replace";
                readonly path: string;
                readonly value: unknown;
            }[];
        };
        /** @description What recorded traffic uses of the pinned descriptions. What a merchant reads of what he is told nobody sees. */
        readonly Usage: {
            readonly operations: readonly string[];
            /** @description How many operations the descriptions have. */
            readonly described: number;
            /** @description Those that came, each once for who says it, where it was first heard: `createOrder request /order_lines/0/name`. */
            readonly fields: readonly string[];
            /** @description How many fields the messages that came can have. */
            readonly documented: number;
            /** @description How many of the fields that came the merchant said; the others he was told. */
            readonly sent: number;
            /** @description How many of those that can come are his to say. */
            readonly sendable: number;
            /** @description Those that never came. */
            readonly never: readonly string[];
            /** @description The countries in which it was bought, for `kco certify --market`; empty where nothing says. */
            readonly markets: readonly string[];
            /** @description The tags of the scenarios about what hits, for `kco certify --tags`: the fewest that occasion each requirement which cites it. */
            readonly play: readonly string[];
            /** @description How many scenarios these tags select in those markets. */
            readonly scenarios: number;
            /** @description How many there are in those markets; 0 where nothing hits. */
            readonly playable: number;
            /** @description How many of the changes that hit no scenario is about. */
            readonly alone: number;
            /** @description How many of them some scenario is about by name; for the others, those go through the message that has changed. */
            readonly about: number;
            /** @description Whether a change hits where Kustom asks, which `kco gate` plays. */
            readonly gate: boolean;
        };
        readonly Source: {
            readonly document: string;
            /** @description JSON Pointers into the document. */
            readonly at: readonly string[];
            readonly gist: string;
        };
        /** @description A known departure, which a project lives with for now. */
        readonly Acceptance: {
            /** @description Its id. */
            readonly requirement: string;
            /** @description The operation in which it occurs, such as createOrder; of a changed description, the fingerprint of the change. Left out: any. */
            readonly where?: string;
            readonly reason: string;
            /**
             * Format: date
             * @description The day on which it was accepted.
             */
            readonly date?: string;
            /**
             * Format: date
             * @description The last day on which it is accepted. Left out, there is none.
             */
            readonly until?: string;
        };
        /**
         * @description The name of something that only a person can see.
         * @enum {unknown}
         */
        readonly HumanCheckId: "HUM-1" | "HUM-2" | "HUM-3" | "HUM-4" | "HUM-5" | "HUM-6" | "HUM-7" | "HUM-8" | "HUM-9" | "HUM-10" | "HUM-11" | "HUM-12" | "HUM-13" | "HUM-14" | "HUM-15" | "HUM-16";
        /** @description What a person has looked at and found. Of several about one item the latest counts. */
        readonly Attestation: {
            readonly item: components["schemas"]["HumanCheckId"];
            /** @description Who looked: a name or a role. */
            readonly person: string;
            /** Format: date */
            readonly date: string;
            /** @enum {unknown} */
            readonly result: "passed" | "failed" | "not applicable";
            /** @description Where it can be looked up. */
            readonly evidence?: string;
            /** @description Why it is not applicable. */
            readonly reason?: string;
        };
        /** @description Something that only a person can see, and what was attested of it. */
        readonly HumanCheck: {
            readonly id: components["schemas"]["HumanCheckId"];
            readonly title: string;
            /** @description Whose question it is in most shops. */
            readonly who: string;
            /** @enum {unknown} */
            readonly state: "open" | "passed" | "failed" | "not applicable";
            readonly person?: string;
            /** Format: date */
            readonly date?: string;
            readonly evidence?: string;
            readonly reason?: string;
        };
        /**
         * @description What a run says about one requirement. Accepted is a departure that the project declared it knows.
         * @enum {unknown}
         */
        readonly Verdict: "pass" | "fail" | "warn" | "accepted" | "unseen" | "broken";
        /**
         * @description Why a requirement was never judged.
         * @enum {unknown}
         */
        readonly Unseen: "no occasion" | "needs a person" | "not selected" | "not declared" | "untested";
        /**
         * @description What a run comes to. The first that applies, in this order: broken, departs, undecided, conformant.
         * @enum {unknown}
         */
        readonly Outcome: "conformant" | "departs" | "undecided" | "broken";
        readonly Judgement: {
            readonly requirement: string;
            readonly binds: components["schemas"]["Subject"];
            /** @enum {unknown} */
            readonly level: "must" | "should";
            readonly verdict: components["schemas"]["Verdict"];
            readonly reason?: components["schemas"]["Unseen"];
            /** @description In a broken judgement: what went wrong inside the check. */
            readonly problem?: string;
            /** @description What kco.yaml says of the departure, where it accepts it. */
            readonly accepted?: readonly components["schemas"]["Acceptance"][];
            /** @description How often the check found itself concerned. */
            readonly judged: number;
            readonly statement: string;
            readonly source: components["schemas"]["Source"];
            readonly remedy: string;
            readonly findings: readonly components["schemas"]["Finding"][];
        };
        readonly Counts: {
            readonly pass: number;
            readonly fail: number;
            readonly warn: number;
            readonly accepted: number;
            readonly unseen: number;
            readonly broken: number;
        };
        readonly Area: {
            /** @description What stands before the dot of an id. */
            readonly area: string;
            /** @description Ids. */
            readonly requirements: readonly string[];
        };
        /** @description How far the verdict reaches. What no requirement is about was not looked at. */
        readonly Extent: {
            readonly judged: readonly components["schemas"]["Area"][];
            readonly not_judged: readonly components["schemas"]["Area"][];
        };
        /** @description How a run differs from an earlier one. What vanished, and what newly departs, fails. */
        readonly Against: {
            /** @description Where the earlier run was read from. */
            readonly baseline: string;
            /** @description In what the two runs are not of a kind, such as their profiles. */
            readonly unlike: readonly string[];
            /** @description Requirements that were judged there and are not judged here, by id, each with why. */
            readonly vanished: readonly {
                readonly requirement: string;
                readonly why: string;
            }[];
            /** @description Scenarios that were played to their end there, and are not played here. */
            readonly gone: readonly string[];
            /** @description Requirements that fail here and did not fail there, by id. */
            readonly departed: readonly string[];
            /** @description Requirements that warn here and passed there, by id. */
            readonly doubted: readonly string[];
            /** @description Requirements that departed there and pass here, by id. */
            readonly mended: readonly string[];
        };
        readonly Report: {
            /** @constant */
            readonly schema: "kco-report/1";
            /** @description The version that judged. */
            readonly kco: string;
            /** @description Which edition recorded the run, where another one judged it: `kco` and `specs` beside it. */
            readonly recorded?: components["schemas"]["Edition"];
            readonly command: string;
            readonly subject: components["schemas"]["Subject"];
            readonly target?: string;
            readonly profile: components["schemas"]["ProfileName"];
            readonly markets: readonly string[];
            readonly seed: number;
            /** Format: date-time */
            readonly started_at: string;
            /** Format: date-time */
            readonly finished_at: string;
            /** @description False: the record has no end mark, so the run was cut short. */
            readonly complete: boolean;
            /** @description Of a part of a run: which one. What its profile insists on is asked of all parts together. */
            readonly shard?: components["schemas"]["ShardPlace"];
            /** @description How the run differs from an earlier one that it was held against. */
            readonly against?: components["schemas"]["Against"];
            /** @description The pinned descriptions that it was judged by. */
            readonly specs: components["schemas"]["Digests"];
            readonly verdict: components["schemas"]["Outcome"];
            /** @description The verdict in one sentence. */
            readonly because: string;
            readonly counts: components["schemas"]["Counts"];
            readonly extent: components["schemas"]["Extent"];
            /** @description The bodies that were judged by themselves, and as what, such as create request (createOrder). */
            readonly bodies?: readonly {
                readonly where: string;
                readonly as: string;
            }[];
            /** @description What was brought and could not be judged, one sentence each. */
            readonly unjudged?: readonly string[];
            readonly judgements: readonly components["schemas"]["Judgement"][];
            /** @description Of descriptions that were held against each other, everything in which they differ. */
            readonly changes?: readonly components["schemas"]["Change"][];
            readonly usage?: components["schemas"]["Usage"];
            readonly scenarios: readonly components["schemas"]["PlayedScenario"][];
            /** @description What only a person can see, in the profiles that ask for it; each open one leaves the run undecided. */
            readonly human?: readonly components["schemas"]["HumanCheck"][];
        };
        /** @description What came of a question that no document settles. */
        readonly ParityReply: {
            readonly status: number;
            /** @description The name of the error. */
            readonly code?: string;
            /** @description What else the question is about */
            readonly seen?: string;
        };
        /** @description One question, what the target answered, and what the simulator answers beside it. */
        readonly ParityEntry: {
            readonly question: string;
            readonly operation: string;
            readonly target: components["schemas"]["ParityReply"];
            readonly simulator: components["schemas"]["ParityReply"];
            readonly same: boolean;
            /** @description The id of the last exchange in which it was asked. */
            readonly evidence?: string;
        };
        /** @description A question that a run did not ask. */
        readonly ParityUnasked: {
            readonly question: string;
            readonly operation: string;
            /** @description What it would take to ask it. */
            readonly needs: string;
        };
        /** @description What a run found out about a target that nobody documents. Nothing in it departs. */
        readonly ParityLedger: {
            /** @constant */
            readonly schema: "kco-parity/1";
            /** @description The version whose simulator answered. */
            readonly kco: string;
            readonly target: string;
            /** Format: date-time */
            readonly recorded_at: string;
            readonly entries: readonly components["schemas"]["ParityEntry"][];
            /** @description What was not asked, and what it would take. */
            readonly not_asked: readonly components["schemas"]["ParityUnasked"][];
        };
        /**
         * kco.yaml
         * @description What a project tells every kco command. Everything is optional.
         */
        readonly Configuration: {
            /** @description The base address of the shop's callback endpoints. Each callback is sent to this address followed by its name. */
            readonly merchant?: string;
            /** @description The address of one callback, where it differs from the base. */
            readonly callbacks?: {
                readonly address_update?: string;
                readonly country_change?: string;
                readonly shipping_option_update?: string;
                readonly validation?: string;
                readonly push?: string;
                readonly notification?: string;
                readonly confirmation?: string;
            };
            /** @description A page of the shop's test instance that counts its orders for one of Kustom's ids, put in the place of {checkout.order.id}, and answers {"count": 1}. `kco gate` and `kco certify` ask it after what they have delivered. */
            readonly probe?: string;
            /** @description Who plays Kustom in `kco certify`: `sandbox`, `playground`, or an address. */
            readonly target?: string;
            /** @description Write them as references such as ${KCO_PASSWORD}: the file is made to be shared. */
            readonly credentials?: {
                readonly username: string;
                readonly password: string;
            };
            readonly sandbox?: {
                readonly port?: number;
                /** @description Serves HTTPS by an authority of this machine's own. */
                readonly https?: boolean;
                /** @description Open questions about Kustom, decided in another way than usual, by their names: `expireAs: CANCELLED`. */
                readonly switches?: {
                    readonly [key: string]: string | number;
                };
            };
            /**
             * @description What `kco certify` plays and insists on.
             * @enum {unknown}
             */
            readonly profile?: "smoke" | "gate" | "full" | "certification" | "strict";
            /** @description The markets of `kco certify` by country, such as [SE, DE]. Left out: all that it knows. */
            readonly markets?: readonly string[];
            /** @description What the project does at all. What is off is not played, and told as not declared. */
            readonly capabilities?: {
                /** @description Orders are aborted. */
                readonly abort?: boolean;
                /** @description Gift cards pay for a part. */
                readonly gift_cards?: boolean;
                /** @description Orders are captured in parts. */
                readonly part_capture?: boolean;
                /** @description Money is given back. */
                readonly refunds?: boolean;
                /** @description The shopper chooses the delivery inside the checkout. */
                readonly shipping_in_iframe?: boolean;
                /** @description Kustom asks the shop before it places an order. */
                readonly validation?: boolean;
            };
            /** @description Known departures. They are reported and do not fail; one that no longer occurs is told, so that it is taken out. */
            readonly accepted?: readonly components["schemas"]["Acceptance"][];
            /** @description Requirements that this project does not need to see exercised, by id or all that need a purchase, each with its reason. */
            readonly unseen_ok?: readonly {
                readonly requirement?: string;
                /**
                 * @description Every requirement that nobody can see before somebody has bought.
                 * @constant
                 */
                readonly needs?: "purchase";
                readonly reason: string;
            }[];
            /** @description What people checked of what only they can see, for the profiles certification and strict. */
            readonly attestations?: readonly components["schemas"]["Attestation"][];
        };
    };
    responses: {
        /** @description The body is none that this call takes. */
        readonly Unreadable: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such order. */
        readonly NoOrder: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        readonly OrderId: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type PersonaName = components['schemas']['PersonaName'];
export type BuyRequest = components['schemas']['BuyRequest'];
export type AddressRequest = components['schemas']['AddressRequest'];
export type TypedAddress = components['schemas']['TypedAddress'];
export type CountryRequest = components['schemas']['CountryRequest'];
export type ShippingOptionRequest = components['schemas']['ShippingOptionRequest'];
export type Act = components['schemas']['Act'];
export type Callbacks = components['schemas']['Callbacks'];
export type CallbackAnswer = components['schemas']['CallbackAnswer'];
export type Purchase = components['schemas']['Purchase'];
export type FraudDecision = components['schemas']['FraudDecision'];
export type FraudRequest = components['schemas']['FraudRequest'];
export type Decision = components['schemas']['Decision'];
export type AdvanceRequest = components['schemas']['AdvanceRequest'];
export type Time = components['schemas']['Time'];
export type FaultRequest = components['schemas']['FaultRequest'];
export type Fault = components['schemas']['Fault'];
export type Faults = components['schemas']['Faults'];
export type Problem = components['schemas']['Problem'];
export type Health = components['schemas']['Health'];
export type Party = components['schemas']['Party'];
export type Subject = components['schemas']['Subject'];
export type ProfileName = components['schemas']['ProfileName'];
export type Header = components['schemas']['Header'];
export type RecordedRequest = components['schemas']['RecordedRequest'];
export type RecordedResponse = components['schemas']['RecordedResponse'];
export type Digests = components['schemas']['Digests'];
export type Edition = components['schemas']['Edition'];
export type RecordedExchange = components['schemas']['RecordedExchange'];
export type RecordHead = components['schemas']['RecordHead'];
export type ShardPlace = components['schemas']['ShardPlace'];
export type Shard = components['schemas']['Shard'];
export type RecordEnd = components['schemas']['RecordEnd'];
export type PlayedScenario = components['schemas']['PlayedScenario'];
export type Replacement = components['schemas']['Replacement'];
export type Finding = components['schemas']['Finding'];
export type Change = components['schemas']['Change'];
export type PublishedPlace = components['schemas']['PublishedPlace'];
export type Sighting = components['schemas']['Sighting'];
export type Usage = components['schemas']['Usage'];
export type Source = components['schemas']['Source'];
export type Acceptance = components['schemas']['Acceptance'];
export type HumanCheckId = components['schemas']['HumanCheckId'];
export type Attestation = components['schemas']['Attestation'];
export type HumanCheck = components['schemas']['HumanCheck'];
export type Verdict = components['schemas']['Verdict'];
export type Unseen = components['schemas']['Unseen'];
export type Outcome = components['schemas']['Outcome'];
export type Judgement = components['schemas']['Judgement'];
export type Counts = components['schemas']['Counts'];
export type Area = components['schemas']['Area'];
export type Extent = components['schemas']['Extent'];
export type Against = components['schemas']['Against'];
export type Report = components['schemas']['Report'];
export type ParityReply = components['schemas']['ParityReply'];
export type ParityEntry = components['schemas']['ParityEntry'];
export type ParityUnasked = components['schemas']['ParityUnasked'];
export type ParityLedger = components['schemas']['ParityLedger'];
export type Configuration = components['schemas']['Configuration'];
export type ResponseUnreadable = components['responses']['Unreadable'];
export type ResponseNoOrder = components['responses']['NoOrder'];
export type ParameterOrderId = components['parameters']['OrderId'];
export type $defs = Record<string, never>;
export interface operations {
    readonly sandboxHealth: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It serves. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Health"];
                };
            };
        };
    };
    readonly sandboxHelp: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The page. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/plain": string;
                };
            };
        };
    };
    readonly sandboxExchanges: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Newline-delimited JSON; every line is a RecordedExchange. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/x-ndjson": string;
                };
            };
        };
    };
    readonly sandboxReport: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The same report that the command writes at its end. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Report"];
                };
            };
        };
    };
    readonly sandboxBuy: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly order_id: components["parameters"]["OrderId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": components["schemas"]["BuyRequest"];
            };
        };
        readonly responses: {
            /** @description It is bought. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Purchase"];
                };
            };
            readonly 400: components["responses"]["Unreadable"];
            readonly 404: components["responses"]["NoOrder"];
            /** @description It was not bought: denied, bought or aborted before, or no persona lives in that country. */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly sandboxAddress: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly order_id: components["parameters"]["OrderId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AddressRequest"];
            };
        };
        readonly responses: {
            /** @description It is in the order. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Act"];
                };
            };
            readonly 400: components["responses"]["Unreadable"];
            readonly 404: components["responses"]["NoOrder"];
            /** @description The order is not open, or not for that country. */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly sandboxCountry: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly order_id: components["parameters"]["OrderId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CountryRequest"];
            };
        };
        readonly responses: {
            /** @description It is in the order. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Act"];
                };
            };
            readonly 400: components["responses"]["Unreadable"];
            readonly 404: components["responses"]["NoOrder"];
            /** @description The order is not open, or not for that country. */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly sandboxShippingOption: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly order_id: components["parameters"]["OrderId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ShippingOptionRequest"];
            };
        };
        readonly responses: {
            /** @description It is chosen; the fee is in the order unless the merchant answers `shipping_option_update`. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Act"];
                };
            };
            readonly 400: components["responses"]["Unreadable"];
            readonly 404: components["responses"]["NoOrder"];
            /** @description The order is not open, or has no such option. */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly sandboxFraud: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly order_id: components["parameters"]["OrderId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["FraudRequest"];
            };
        };
        readonly responses: {
            /** @description It is decided. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Decision"];
                };
            };
            readonly 400: components["responses"]["Unreadable"];
            readonly 404: components["responses"]["NoOrder"];
            /** @description It was decided before. */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly sandboxAdvance: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AdvanceRequest"];
            };
        };
        readonly responses: {
            /** @description It is that late now. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Time"];
                };
            };
            readonly 400: components["responses"]["Unreadable"];
        };
    };
    readonly sandboxFaults: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description In the order in which they were asked for; the first that fits is used. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Faults"];
                };
            };
        };
    };
    readonly sandboxAddFault: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["FaultRequest"];
            };
        };
        readonly responses: {
            /** @description It waits for its occasion. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Fault"];
                };
            };
            readonly 400: components["responses"]["Unreadable"];
        };
    };
    readonly sandboxClearFaults: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description There are none now. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Faults"];
                };
            };
        };
    };
    readonly sandboxReset: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It is as it was at the start. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Time"];
                };
            };
        };
    };
    readonly probe: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A JSON object with the number: {"count": 1}. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
