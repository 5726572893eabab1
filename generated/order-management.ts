// Written by `npm run generate` from specs/order-management.yaml. Do not edit: change the source and generate again.
export interface paths {
    readonly "/ordermanagement/v1/orders/{order_id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Look at a bought order
         * @description Gives the whole order as it stands. Decide by `status` and `remaining_authorized_amount`, not by what the shop remembers.
         */
        readonly get: operations["readManagedOrder"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/ordermanagement/v1/orders/{order_id}/acknowledge": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Say that the order has arrived
         * @description Ends the pushes. Do it once the order is stored, from whichever of push and confirmation page comes first; the same call from the other one does no harm. Nothing in the order shows it. A capture counts as well.
         */
        readonly post: operations["acknowledgeOrder"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/ordermanagement/v1/orders/{order_id}/cancel": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Call the whole order off
         * @description Only as a whole, and only before the first capture; of a partly captured order the rest is released instead. The status becomes `CANCELLED` and the five amounts stay as they are, so `remaining_authorized_amount` above 0 does not mean that something can be captured.
         */
        readonly post: operations["cancelOrder"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/ordermanagement/v1/orders/{order_id}/authorization": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        /**
         * Set a new amount and new lines
         * @description Replaces amount and lines as a whole: the amount is the new total, never below what is captured. Lowering needs no new decision; raising runs a second risk check and serves some ways to pay only. Not for orders that are captured, cancelled or expired. Whether a partly captured order can still be changed is told in two ways.
         */
        readonly patch: operations["updateAuthorization"];
        readonly trace?: never;
    };
    readonly "/ordermanagement/v1/orders/{order_id}/merchant-references": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        /**
         * Set the merchant's own references
         * @description What is absent stays, what is sent overwrites, and an empty text clears. The shipping system does not hear of it.
         */
        readonly patch: operations["updateMerchantReferences"];
        readonly trace?: never;
    };
    readonly "/ordermanagement/v1/orders/{order_id}/customer-details": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        /**
         * Change where the goods go
         * @description Only the shipping address. It is checked again and may be refused. An empty text clears a part that may be absent.
         */
        readonly patch: operations["updateCustomerDetails"];
        readonly trace?: never;
    };
    readonly "/ordermanagement/v1/orders/{order_id}/extend-authorization-time": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Keep the money reserved for longer
         * @description Sets `expires_at` to 28 days from today, whatever it was, so a longer period could become shorter. Not beyond 90 days in all. At Kustom only for orders paid with Klarna, made on or after 25 September 2025, not in ES, FR, IT and PT, authorised or partly captured.
         */
        readonly post: operations["extendAuthorization"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/ordermanagement/v1/orders/{order_id}/release-remaining-authorization": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Let go what will not be captured
         * @description For an order of which a part is captured and the rest will not be sent. `remaining_authorized_amount` becomes 0 and the status `CAPTURED`. What becomes of `order_amount` is not known.
         */
        readonly post: operations["releaseAuthorization"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/ordermanagement/v1/orders/{order_id}/shipping-info": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Say how an order travels
         * @description Adds to what is there and replaces nothing. For an order before its capture; a capture has a call of its own.
         */
        readonly post: operations["addShippingInfo"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/ordermanagement/v1/orders/{order_id}/captures": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the captures of an order
         * @description All captures, in a bare list.
         */
        readonly get: operations["listCaptures"];
        readonly put?: never;
        /**
         * Take the money for what is sent
         * @description As often as needed, until nothing remains; one minor unit more than `remaining_authorized_amount` is refused. A full capture makes the order `CAPTURED`, a part `PART_CAPTURED`. Lines are for the customer and for matching refunds; lines that do not sum up are accepted.
         */
        readonly post: operations["captureOrder"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/ordermanagement/v1/orders/{order_id}/captures/{capture_id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Look at a capture
         * @description Gives one capture as it stands.
         */
        readonly get: operations["readCapture"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/ordermanagement/v1/orders/{order_id}/captures/{capture_id}/shipping-info": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Say how a capture travels
         * @description Adds to what is there and replaces nothing.
         */
        readonly post: operations["addCaptureShippingInfo"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/ordermanagement/v1/orders/{order_id}/captures/{capture_id}/trigger-send-out": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Send the customer the papers again
         * @deprecated
         * @description Repeats the message about a capture. Kustom has withdrawn it, and what it answers now is not known.
         */
        readonly post: operations["resendCommunication"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/ordermanagement/v1/orders/{order_id}/captures/{capture_id}/extend-due-date": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        /**
         * Give the customer more time to pay
         * @deprecated
         * @description One of the spans that readDueDateOptions offers, for its fee. A guide of Klarna names the path of that call for this one; follow this. Kustom has withdrawn it, and what it answers now is not known.
         */
        readonly patch: operations["extendDueDate"];
        readonly trace?: never;
    };
    readonly "/ordermanagement/v1/orders/{order_id}/captures/{capture_id}/extend-due-date-options": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Ask what more time would cost
         * @deprecated
         * @description The spans that extendDueDate takes, with their fees. Kustom has withdrawn it, and what it answers now is not known.
         */
        readonly get: operations["readDueDateOptions"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/ordermanagement/v1/orders/{order_id}/refunds": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Give money back
         * @description As often as needed, until all that was captured is given back; the order stays `CAPTURED` or `PART_CAPTURED`, and `captured_amount` stays too. The refund belongs to the capture whose lines have the same `reference`; where that fails it is accepted all the same and belongs to none. With a `return_fee` line the lines have to sum up to the amount, and the order has to be captured in one piece; that serves AT, AU, CZ, DE, DK, ES, FI, FR, GR, IE, IT, NL, NO, PT and SE. There is no call that lists refunds: the order has them.
         */
        readonly post: operations["refundOrder"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/ordermanagement/v1/orders/{order_id}/refunds/{refund_id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Look at a refund
         * @description Gives one refund.
         */
        readonly get: operations["readRefund"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description An order after the purchase. No document requires a property; the seven that are required here stand in every answer that was recorded. There is no tax amount of the order. */
        readonly ManagedOrder: {
            /** @description The id, the same as in the checkout; a UUID in every sample. */
            readonly order_id: string;
            /**
             * @description `AUTHORIZED`: bought. `PART_CAPTURED`: a part is captured and more may be. `CAPTURED`: nothing remains to capture, and refunds change that no more. `CANCELLED`: called off before any capture. `EXPIRED`: too late, though one guide says that such an order is cancelled. `CLOSED`: said to mean refunded; no recorded answer has it.
             * @enum {string}
             */
            readonly status: "AUTHORIZED" | "PART_CAPTURED" | "CAPTURED" | "CANCELLED" | "EXPIRED" | "CLOSED";
            /**
             * @description `ACCEPTED`, `PENDING` or `REJECTED`; shops still handle an older `STOPPED`. Send nothing while it is pending.
             * @example ACCEPTED
             * @example PENDING
             * @example REJECTED
             */
            readonly fraud_status?: string;
            /**
             * Format: int64
             * @description What the order comes to now, in minor units, tax included.
             */
            readonly order_amount: number;
            /**
             * Format: int64
             * @description What it came to when it was bought. It never changes.
             */
            readonly original_order_amount: number;
            /**
             * Format: int64
             * @description The sum of all captures. A refund does not lower it.
             */
            readonly captured_amount: number;
            /**
             * Format: int64
             * @description The sum of all refunds.
             */
            readonly refunded_amount: number;
            /**
             * Format: int64
             * @description What can still be captured, if the status allows it: a cancelled order keeps its figure. It rises only with `order_amount`.
             */
            readonly remaining_authorized_amount: number;
            /** @description Two letters, ISO 3166-1. Capitals in all recordings, small letters in samples. */
            readonly purchase_country?: string;
            /** @description Three letters, ISO 4217. Capitals in all recordings, small letters in samples. */
            readonly purchase_currency?: string;
            /** @description Language of the customer, as in `en-SE`; samples have small letters. */
            readonly locale?: string;
            /** @description What is bought, as it stands now. */
            readonly order_lines?: readonly components["schemas"]["ManagedOrderLine"][];
            /** @description All captures; empty where there is none. */
            readonly captures?: readonly components["schemas"]["Capture"][];
            /** @description All refunds; empty where there is none. */
            readonly refunds?: readonly components["schemas"]["Refund"][];
            /** @description Who pays. */
            readonly billing_address?: components["schemas"]["ManagedAddress"];
            /** @description Where the goods go. */
            readonly shipping_address?: components["schemas"]["ManagedAddress"];
            /** @description Who bought. */
            readonly customer?: components["schemas"]["ManagedCustomer"];
            /** @description A short number for the customer, of 7 or 8 characters in what was seen. It kept the old company name. */
            readonly klarna_reference?: string;
            /** @description The merchant's order number, which the customer sees. Absent where none was set. */
            readonly merchant_reference1?: string;
            /** @description A second reference of the merchant. Absent where none was set. */
            readonly merchant_reference2?: string;
            /** @description What the merchant left with the order in the checkout, where there is room for 6000 characters. Absent where nothing was left. */
            readonly merchant_data?: string;
            /**
             * Format: date-time
             * @description When it was bought. Recorded with milliseconds, always 000.
             */
            readonly created_at?: string;
            /**
             * Format: date-time
             * @description Until when it can be captured: midnight UTC, up to 28 days after the purchase at Kustom, 42 in old recordings.
             */
            readonly expires_at?: string;
            /** @description How it was first paid. */
            readonly initial_payment_method?: components["schemas"]["InitialPaymentMethod"];
            /** @description The way of delivery that was chosen in the checkout. Absent where none was. */
            readonly selected_shipping_option?: components["schemas"]["ChosenShipping"];
            /** @description The chosen ways of delivery where the order is split into several deliveries. */
            readonly selected_shipping_options?: readonly components["schemas"]["ChosenShipping"][];
            /** @description How the order travels; of its captures, see there. Absent where nothing was said. */
            readonly shipping_info?: readonly components["schemas"]["ShippingInfo"][];
        };
        /** @description Money that was taken. */
        readonly Capture: {
            /** @description Its id, a UUID in every sample. */
            readonly capture_id: string;
            /** @description The order's short number with the number of the capture after a hyphen. */
            readonly klarna_reference?: string;
            /**
             * Format: int64
             * @description How much, in minor units. The published minimum is 1; a capture of 0, which a request may ask for, is let through.
             */
            readonly captured_amount: number;
            /**
             * Format: date-time
             * @description When. Recorded with milliseconds.
             */
            readonly captured_at?: string;
            /**
             * Format: int64
             * @description How much of it was given back, as far as refunds could be matched; a second after a refund it was still 0.
             */
            readonly refunded_amount?: number;
            /** @description What the customer reads of it. Empty where nothing was said. */
            readonly description?: string;
            /** @description The merchant's own reference, which the settlement files repeat. Absent where none was set. */
            readonly reference?: string;
            /** @description What was captured; empty where only an amount was sent. */
            readonly order_lines?: readonly components["schemas"]["ManagedOrderLine"][];
            /** @description Who pays, as it was when it was captured. */
            readonly billing_address?: components["schemas"]["ManagedAddress"];
            /** @description Where the goods go, as it was when it was captured. */
            readonly shipping_address?: components["schemas"]["ManagedAddress"];
            /** @description How it travels; empty where nothing was said. */
            readonly shipping_info?: readonly components["schemas"]["ShippingInfo"][];
        };
        /** @description The captures of an order, oldest first. A bare list, in no object. */
        readonly CaptureList: readonly components["schemas"]["Capture"][];
        /** @description Money that was given back. */
        readonly Refund: {
            /** @description Its id, a UUID in every sample. A test of one client has a refund without. */
            readonly refund_id?: string;
            /**
             * Format: int64
             * @description How much, in minor units.
             */
            readonly refunded_amount: number;
            /**
             * Format: date-time
             * @description When. Recorded with milliseconds.
             */
            readonly refunded_at?: string;
            /** @description What the customer reads of it; 255 characters at most. Empty where nothing was said. */
            readonly description?: string;
            /** @description The merchant's own reference, which the settlement files repeat. Absent where none was set. */
            readonly reference?: string;
            /** @description What it was for; 1000 lines at most. */
            readonly order_lines?: readonly components["schemas"]["ManagedOrderLine"][];
            /** @description For companies that paid by invoice: the refund comes as a credit note. Absent elsewhere. */
            readonly credit_invoice?: boolean;
        };
        /** @description What a merchant sends to capture. */
        readonly NewCapture: {
            /**
             * Format: int64
             * @description How much, in minor units. 0 fits the limits of what is sent and not of what is answered, so never send it.
             */
            readonly captured_amount: number;
            /** @description What the customer reads of it. */
            readonly description?: string;
            /** @description The merchant's own reference, which the settlement files repeat. */
            readonly reference?: string;
            /** @description What is captured. Without them refunds cannot be matched. */
            readonly order_lines?: readonly components["schemas"]["ManagedOrderLine"][];
            /** @description How it travels. */
            readonly shipping_info?: readonly components["schemas"]["ShippingInfo"][];
            /**
             * Format: int64
             * @description How many days pass before it is sent. Above 0 only where the account has that. Never answered.
             */
            readonly shipping_delay?: number;
        };
        /** @description What a merchant sends to give money back. */
        readonly NewRefund: {
            /**
             * Format: int64
             * @description How much, in minor units; at most what is captured and not yet given back.
             */
            readonly refunded_amount: number;
            /** @description What the customer reads of it. */
            readonly description?: string;
            /** @description The merchant's own reference, which the settlement files repeat. */
            readonly reference?: string;
            /** @description What it is for, under the references of the capture. Needed with a return fee. */
            readonly order_lines?: readonly components["schemas"]["ManagedOrderLine"][];
        };
        /** @description A new amount and new lines. The lines are required by Kustom's reference and not by the older description, where leaving them out deleted them. */
        readonly AuthorizationUpdate: {
            /**
             * Format: int64
             * @description The new total, in minor units; not the difference. It is the sum of the lines.
             */
            readonly order_amount: number;
            /** @description What the change is about. */
            readonly description?: string;
            /** @description All lines of the order from now on. */
            readonly order_lines: readonly components["schemas"]["ManagedOrderLine"][];
        };
        /** @description New references of the merchant. Some clients send numbers, which is not what is documented. */
        readonly MerchantReferencesUpdate: {
            /** @description The merchant's order number, which the customer sees. Documented as a text; live modules send a number. */
            readonly merchant_reference1?: string | number;
            /** @description A second reference. */
            readonly merchant_reference2?: string | number;
        };
        /** @description A new shipping address. */
        readonly CustomerDetailsUpdate: {
            /** @description Where the goods go from now on. */
            readonly shipping_address?: components["schemas"]["ManagedAddress"];
        };
        /** @description Parcels to add. */
        readonly ShippingInfoUpdate: {
            /** @description One entry for each parcel. */
            readonly shipping_info: readonly components["schemas"]["ShippingInfo"][];
        };
        /** @description How much longer the customer may wait. */
        readonly DueDateExtension: {
            /**
             * Format: int32
             * @description One of the spans that are offered.
             */
            readonly number_of_days: number;
        };
        /** @description What more time costs. */
        readonly DueDateOptions: {
            /** @description Currency of the fees, ISO 4217. */
            readonly currency?: string;
            /** @description The spans to choose from. */
            readonly options?: readonly components["schemas"]["DueDateOption"][];
        };
        /** @description A span and its fee. */
        readonly DueDateOption: {
            /**
             * Format: int32
             * @description How many days more.
             */
            readonly number_of_days?: number;
            /**
             * Format: int64
             * @description What the merchant pays for it, in minor units.
             */
            readonly amount?: number;
        };
        /** @description One line of an order, a capture or a refund. Tax may be left out here, and the limits are not those of the checkout. `total_amount` is `quantity` times `unit_price` less `total_discount_amount`. */
        readonly ManagedOrderLine: {
            /**
             * @description The kind of line, as in the checkout; also `return_fee`, which a refund takes off. `package` is said to occur in answers. The published description writes its list as one value without anchors, so no list is closed here.
             * @example physical
             * @example digital
             * @example shipping_fee
             * @example discount
             * @example gift_card
             * @example store_credit
             * @example surcharge
             * @example sales_tax
             * @example return_fee
             */
            readonly type?: string;
            /** @description Article number or the like. Refunds are matched to captures by it. */
            readonly reference?: string;
            /** @description What the customer reads. */
            readonly name: string;
            /**
             * Format: int64
             * @description How many.
             */
            readonly quantity: number;
            /** @description What `quantity` counts. Two characters more than in the checkout; empty in recordings. */
            readonly quantity_unit?: string;
            /** @description Price of one, in minor units, tax included, before any discount. Negative on lines that take money off. Documented as an integer; decimals are let through, as in the checkout. */
            readonly unit_price: number;
            /**
             * Format: int32
             * @description Hundredths of a percent. No upper limit is documented here.
             */
            readonly tax_rate?: number;
            /**
             * Format: int64
             * @description What the line costs, in minor units, tax included and discount taken off.
             */
            readonly total_amount: number;
            /**
             * Format: int64
             * @description What was taken off the whole line, in minor units, tax included.
             */
            readonly total_discount_amount?: number;
            /**
             * Format: int64
             * @description The tax within `total_amount`, in minor units. Negative on lines that take money off.
             */
            readonly total_tax_amount?: number;
            /** @description Anything the merchant wants back unchanged with this line. */
            readonly merchant_data?: string;
            /** @description The product's page in the shop. */
            readonly product_url?: string;
            /** @description A picture of the product. */
            readonly image_url?: string;
            /** @description What the product is called outside the shop. The limits are those of the checkout. */
            readonly product_identifiers?: components["schemas"]["ProductIdentifiers"];
            /** @description How often this line comes again. */
            readonly subscription?: components["schemas"]["ManagedSubscription"];
        };
        /** @description A rhythm, as in the checkout, but its name must be given. */
        readonly ManagedSubscription: {
            /** @description What the subscription is called. */
            readonly name: string;
            /**
             * @description The unit of time, in capitals. The published pattern has no anchors.
             * @enum {string}
             */
            readonly interval: "DAY" | "WEEK" | "MONTH" | "YEAR";
            /**
             * Format: int32
             * @description How many units lie between two orders.
             */
            readonly interval_count: number;
        };
        /** @description An address with limits, which a checkout's has not. Parts without a value come back as empty texts. */
        readonly ManagedAddress: {
            /** @description First name. */
            readonly given_name?: string;
            /** @description Last name. */
            readonly family_name?: string;
            /** @description The company, when one bought. */
            readonly organization_name?: string;
            /** @description The person in the company whom the parcel is meant for. */
            readonly attention?: string;
            /** @description Form of address. */
            readonly title?: string;
            /** @description Street with its number, as the post of the country writes it. */
            readonly street_address?: string;
            /** @description A second line. */
            readonly street_address2?: string;
            /** @description As written in the country; checked. */
            readonly postal_code?: string;
            /** @description Town. */
            readonly city?: string;
            /** @description State or province. Needed in the US. */
            readonly region?: string;
            /** @description Two letters, ISO 3166-1; capitals in all recordings. */
            readonly country?: string;
            /** @description Where mail reaches the customer. */
            readonly email?: string;
            /** @description Telephone number. */
            readonly phone?: string;
        };
        /** @description What is known about the buyer beyond the addresses. */
        readonly ManagedCustomer: {
            /**
             * Format: date
             * @description Year, month and day, as in `1984-05-09`. The sample in the reference is garbled.
             */
            readonly date_of_birth?: string;
            /**
             * @description `person` or `organization`.
             * @example person
             * @example organization
             */
            readonly type?: string;
            /** @description The customer's personal number. */
            readonly national_identification_number?: string;
            /** @description The company's number in the public register. */
            readonly organization_registration_id?: string;
            /**
             * @description The legal form of the company.
             * @example LIMITED_COMPANY
             */
            readonly organization_entity_type?: string;
            /** @description The company's VAT number. */
            readonly vat_id?: string;
        };
        /** @description How an order was first paid. */
        readonly InitialPaymentMethod: {
            /**
             * @description One of those in the examples; expect new ones.
             * @example ACCOUNT
             * @example ALTERNATIVE_PAYMENT_METHOD
             * @example BANK_TRANSFER
             * @example CARD
             * @example DEFERRED_INTEREST
             * @example DIRECT_DEBIT
             * @example FIXED_AMOUNT_BY_CARD
             * @example FIXED_AMOUNT
             * @example FIXED_SUM_CREDIT
             * @example INVOICE_BUSINESS
             * @example INVOICE
             * @example MOBILEPAY
             * @example PAY_BY_CARD
             * @example PAY_IN_X
             * @example PAY_LATER_BY_CARD
             * @example PAY_LATER_IN_PARTS
             * @example SWISH
             * @example OTHER
             */
            readonly type?: string;
            /** @description The same in words. */
            readonly description?: string;
            /**
             * Format: int32
             * @description In how many parts it is paid, where it is.
             */
            readonly number_of_installments?: number;
        };
        /** @description How one parcel travels, and how it may come back. */
        readonly ShippingInfo: {
            /** @description Who carries it, as exactly as can be said. */
            readonly shipping_company?: string;
            /**
             * @description The kind of delivery. The published pattern has no anchors, so a longer word that contains one of these would fit it.
             * @enum {string}
             */
            readonly shipping_method?: "PickUpStore" | "Home" | "BoxReg" | "BoxUnreg" | "PickUpPoint" | "Own" | "Postal" | "DHLPackstation" | "Digital" | "Undefined" | "PickUpWarehouse" | "ClickCollect" | "PalletDelivery";
            /** @description The parcel's number. */
            readonly tracking_number?: string;
            /** @description Where the customer can follow it. */
            readonly tracking_uri?: string;
            /** @description Who carries it back. */
            readonly return_shipping_company?: string;
            /** @description Its number on the way back. */
            readonly return_tracking_number?: string;
            /** @description Where the customer can follow it back. */
            readonly return_tracking_uri?: string;
        };
        /** @description The way of delivery that the customer chose. It is told otherwise than in the checkout. */
        readonly ChosenShipping: {
            /** @description Its id in the shipping system. */
            readonly id?: string;
            /** @description What the customer read. */
            readonly name?: string;
            /** @description The kind of option. */
            readonly type?: string;
            /** @description The kind of delivery. */
            readonly method?: string;
            /** @description The class of shipping. */
            readonly class?: string;
            /** @description Who carries the goods. */
            readonly carrier?: string;
            /** @description Which of the carrier's products it is. */
            readonly carrier_product?: components["schemas"]["ChosenProduct"];
            /**
             * Format: int64
             * @description What it cost, in minor units.
             */
            readonly price?: number;
            /**
             * Format: int64
             * @description The tax within `price`, in minor units.
             */
            readonly tax_amount?: number;
            /**
             * Format: int64
             * @description Hundredths of a percent.
             */
            readonly tax_rate?: number;
            /** @description Where the goods can be fetched. */
            readonly location?: components["schemas"]["ChosenLocation"];
            /** @description When they come. */
            readonly timeslot?: components["schemas"]["ChosenTimeslot"];
            /** @description Extras; may be empty. */
            readonly selected_addons?: readonly components["schemas"]["ChosenAddon"][];
            /** @description Names the shipment in the shipping system. */
            readonly tms_reference?: string;
            /** @description An id that the shipping system gives after the purchase. */
            readonly tos_id?: string;
        };
        /** @description A product in a carrier's list. */
        readonly ChosenProduct: {
            /** @description The carrier's code for it. */
            readonly identifier?: string;
            /** @description How the carrier calls it. */
            readonly name?: string;
        };
        /** @description A place where the goods can be fetched. */
        readonly ChosenLocation: {
            /** @description Its id. */
            readonly id?: string;
            /** @description What the customer read. */
            readonly name?: string;
            /**
             * Format: int64
             * @description What fetching it there costs, in minor units.
             */
            readonly price?: number;
            /** @description Where it is. */
            readonly address?: components["schemas"]["ChosenLocationAddress"];
        };
        /** @description The address of such a place. */
        readonly ChosenLocationAddress: {
            /** @description Street with its number, as the post of the country writes it. */
            readonly street_address: string;
            /** @description A second line. The name has two underscores. */
            readonly street_address__2?: string;
            /** @description As written in the country. */
            readonly postal_code?: string;
            /** @description Town. */
            readonly city?: string;
            /** @description State or province. */
            readonly region?: string;
            /** @description The country. */
            readonly country: string;
        };
        /** @description A span of time for a delivery. */
        readonly ChosenTimeslot: {
            /** @description Its id. */
            readonly id?: string;
            /** @description When it begins. No form is documented. */
            readonly start?: string;
            /** @description When it ends. No form is documented. */
            readonly end?: string;
            /** @description Until when it could be chosen. */
            readonly cutoff?: string;
            /**
             * Format: int64
             * @description What it costs, in minor units.
             */
            readonly price?: number;
        };
        /** @description One extra to a way of delivery. */
        readonly ChosenAddon: {
            /** @description The kind of extra, such as a code for the door. */
            readonly type: string;
            /**
             * Format: int64
             * @description Its price, in minor units.
             */
            readonly price: number;
            /** @description Its id in the shipping system. */
            readonly external_id?: string;
            /** @description What the customer typed for it. */
            readonly user_input?: string;
        };
        /** @description A refusal by the service itself; the names of codes are in `x-codes`. No document requires a property. The correlation id may be missing from what a client kept. */
        readonly ManagementError: {
            /**
             * @description For programs, in capitals.
             * @example NO_SUCH_ORDER
             * @example CAPTURE_NOT_ALLOWED
             */
            readonly error_code: string;
            /** @description For people, and for recognition at most. It may be empty. */
            readonly error_messages: readonly string[];
            /** @description Names this exchange in a talk with support. */
            readonly correlation_id?: string;
            /** @description The build that answered. Not always there. */
            readonly service_version?: string;
        };
        /** @description Names and numbers by which others know the product. Leave out what the product does not have. */
        readonly ProductIdentifiers: {
            /** @description The brand as shoppers know it. */
            readonly brand?: string;
            /** @description The colour as the customer reads it. */
            readonly color?: string;
            /** @description The shop's category from the widest to the narrowest, joined by a "greater than" sign with a space on each side. */
            readonly category_path?: string;
            /** @description EAN, UPC or ISBN, preferably digits only. */
            readonly global_trade_item_number?: string;
            /** @description The maker's own number. With the brand it points to exactly one product. */
            readonly manufacturer_part_number?: string;
            /** @description The size as the customer reads it. */
            readonly size?: string;
        };
    };
    responses: {
        /** @description The body cannot be read (BAD_REQUEST), or an id in the path or a field is malformed (INVALID_REQUEST_PARAMETERS; of an id, at Klarna, INVALID_ORDER_ID). A wrong refund was once documented to be answered so, with NOT_FOUND. */
        readonly BadRequest: {
            headers: {
                readonly "Klarna-Correlation-Id": components["headers"]["CorrelationId"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "*/*": components["schemas"]["ManagementError"];
            };
        };
        /** @description The credentials are missing or wrong, or belong to the other environment. No JSON is promised: recordings show an HTML page of the gateway and no correlation id. */
        readonly Unauthorized: {
            headers: {
                /** @description Asks for HTTP Basic; the realm is of no importance. */
                readonly "WWW-Authenticate"?: string;
                readonly [name: string]: unknown;
            };
            content?: never;
        };
        /** @description No such order, or not yet: it comes from the checkout some seconds after the purchase. Kustom's pages leave the media type open. */
        readonly NoSuchOrder: {
            headers: {
                readonly "Klarna-Correlation-Id": components["headers"]["CorrelationId"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "*/*": components["schemas"]["ManagementError"];
            };
        };
        /** @description No such order (NO_SUCH_ORDER), or the order has no such capture (NO_SUCH_CAPTURE). The media type is left open, as elsewhere. */
        readonly NoSuchCapture: {
            headers: {
                readonly "Klarna-Correlation-Id": components["headers"]["CorrelationId"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "*/*": components["schemas"]["ManagementError"];
            };
        };
        /** @description No such order, or the order has no such refund; both are NOT_FOUND here. The media type is left open, as elsewhere. */
        readonly NoSuchRefund: {
            headers: {
                readonly "Klarna-Correlation-Id": components["headers"]["CorrelationId"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "*/*": components["schemas"]["ManagementError"];
            };
        };
        /** @description The call clashes with something under way. Look at the order before anything else. Documented at Klarna; Kustom's list of codes has no name for it. */
        readonly Conflict: {
            headers: {
                readonly "Klarna-Correlation-Id": components["headers"]["CorrelationId"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "*/*": components["schemas"]["ManagementError"];
            };
        };
        /** @description The body is larger than 1 MB. PAYLOAD_TOO_LARGE, at Klarna REQUEST_TOO_LARGE. */
        readonly TooLarge: {
            headers: {
                readonly "Klarna-Correlation-Id": components["headers"]["CorrelationId"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "*/*": components["schemas"]["ManagementError"];
            };
        };
        /** @description The body is not declared as JSON. */
        readonly UnsupportedMediaType: {
            headers: {
                readonly "Klarna-Correlation-Id": components["headers"]["CorrelationId"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "*/*": components["schemas"]["ManagementError"];
            };
        };
        /** @description A field breaks its limits (UNPROCESSABLE_ENTITY) or an address is refused (INVALID_ADDRESS): Klarna's answer where the checkout says 400. Kustom's list of codes has neither name, so it may answer 400 INVALID_REQUEST_PARAMETERS instead. */
        readonly Unprocessable: {
            headers: {
                readonly "Klarna-Correlation-Id": components["headers"]["CorrelationId"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "*/*": components["schemas"]["ManagementError"];
            };
        };
        /** @description Too many calls. Wait, then repeat under the same idempotency key. Klarna allowed 200 calls a second, 50 in the playground; Kustom names no figure. */
        readonly TooManyRequests: {
            headers: {
                readonly "Klarna-Correlation-Id": components["headers"]["CorrelationId"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "*/*": components["schemas"]["ManagementError"];
            };
        };
        /** @description The service failed: INTERNAL_ERROR, at Klarna INTERNAL_SERVER_ERROR or UNEXPECTED_ERROR. Repeat under the same idempotency key. */
        readonly Failed: {
            headers: {
                readonly "Klarna-Correlation-Id": components["headers"]["CorrelationId"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "*/*": components["schemas"]["ManagementError"];
            };
        };
        /** @description The service is not there for the moment (TEMPORARILY_UNAVAILABLE at Klarna). It may be its gateway that says so, without JSON. Repeat under the same idempotency key. */
        readonly Unavailable: {
            headers: {
                readonly [name: string]: unknown;
            };
            content?: never;
        };
    };
    parameters: {
        /** @description The order's id, the same as in the checkout. */
        readonly OrderId: string;
        /** @description The capture's id, from the headers of the answer that made it or from the order. */
        readonly CaptureId: string;
        /** @description The refund's id, from the headers of the answer that made it or from the order. */
        readonly RefundId: string;
        /** @description Names one deed, so that it is not done twice: a second call under the same key within 24 hours gets the first answer again, even with another body. Keep the key for a repeat and never use it for another deed. A UUID of version 4 is recommended, an older page recommends version 5, made from the deed. No header is named after Kustom. */
        readonly IdempotencyKey: string;
        /** @description Names who built the integration. Nothing is known to follow from it. */
        readonly Integrator: string;
    };
    requestBodies: never;
    headers: {
        /** @description Names this exchange in a talk with support; it kept the old company name. */
        readonly CorrelationId: string;
        /** @description A UUID that names the write. Nothing is known to be done with it. */
        readonly TransactionId: string;
        /** @description `Valid` where lines were sent; absent where only an amount was. No other value has been seen, and a write without it succeeds. */
        readonly OrderValidation: string;
    };
    pathItems: never;
}
export type ManagedOrder = components['schemas']['ManagedOrder'];
export type Capture = components['schemas']['Capture'];
export type CaptureList = components['schemas']['CaptureList'];
export type Refund = components['schemas']['Refund'];
export type NewCapture = components['schemas']['NewCapture'];
export type NewRefund = components['schemas']['NewRefund'];
export type AuthorizationUpdate = components['schemas']['AuthorizationUpdate'];
export type MerchantReferencesUpdate = components['schemas']['MerchantReferencesUpdate'];
export type CustomerDetailsUpdate = components['schemas']['CustomerDetailsUpdate'];
export type ShippingInfoUpdate = components['schemas']['ShippingInfoUpdate'];
export type DueDateExtension = components['schemas']['DueDateExtension'];
export type DueDateOptions = components['schemas']['DueDateOptions'];
export type DueDateOption = components['schemas']['DueDateOption'];
export type ManagedOrderLine = components['schemas']['ManagedOrderLine'];
export type ManagedSubscription = components['schemas']['ManagedSubscription'];
export type ManagedAddress = components['schemas']['ManagedAddress'];
export type ManagedCustomer = components['schemas']['ManagedCustomer'];
export type InitialPaymentMethod = components['schemas']['InitialPaymentMethod'];
export type ShippingInfo = components['schemas']['ShippingInfo'];
export type ChosenShipping = components['schemas']['ChosenShipping'];
export type ChosenProduct = components['schemas']['ChosenProduct'];
export type ChosenLocation = components['schemas']['ChosenLocation'];
export type ChosenLocationAddress = components['schemas']['ChosenLocationAddress'];
export type ChosenTimeslot = components['schemas']['ChosenTimeslot'];
export type ChosenAddon = components['schemas']['ChosenAddon'];
export type ManagementError = components['schemas']['ManagementError'];
export type ProductIdentifiers = components['schemas']['ProductIdentifiers'];
export type ResponseBadRequest = components['responses']['BadRequest'];
export type ResponseUnauthorized = components['responses']['Unauthorized'];
export type ResponseNoSuchOrder = components['responses']['NoSuchOrder'];
export type ResponseNoSuchCapture = components['responses']['NoSuchCapture'];
export type ResponseNoSuchRefund = components['responses']['NoSuchRefund'];
export type ResponseConflict = components['responses']['Conflict'];
export type ResponseTooLarge = components['responses']['TooLarge'];
export type ResponseUnsupportedMediaType = components['responses']['UnsupportedMediaType'];
export type ResponseUnprocessable = components['responses']['Unprocessable'];
export type ResponseTooManyRequests = components['responses']['TooManyRequests'];
export type ResponseFailed = components['responses']['Failed'];
export type ResponseUnavailable = components['responses']['Unavailable'];
export type ParameterOrderId = components['parameters']['OrderId'];
export type ParameterCaptureId = components['parameters']['CaptureId'];
export type ParameterRefundId = components['parameters']['RefundId'];
export type ParameterIdempotencyKey = components['parameters']['IdempotencyKey'];
export type ParameterIntegrator = components['parameters']['Integrator'];
export type HeaderCorrelationId = components['headers']['CorrelationId'];
export type HeaderTransactionId = components['headers']['TransactionId'];
export type HeaderOrderValidation = components['headers']['OrderValidation'];
export type $defs = Record<string, never>;
export interface operations {
    readonly readManagedOrder: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Names who built the integration. Nothing is known to follow from it. */
                readonly "Klarna-Integrator"?: components["parameters"]["Integrator"];
            };
            readonly path: {
                /** @description The order's id, the same as in the checkout. */
                readonly order_id: components["parameters"]["OrderId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The order. Lists that have nothing in them are there and empty, as are some texts; other properties without a value are absent. */
            readonly 200: {
                headers: {
                    readonly "Klarna-Correlation-Id": components["headers"]["CorrelationId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ManagedOrder"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 404: components["responses"]["NoSuchOrder"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["Failed"];
            readonly 502: components["responses"]["Unavailable"];
            readonly 503: components["responses"]["Unavailable"];
            readonly 504: components["responses"]["Unavailable"];
        };
    };
    readonly acknowledgeOrder: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Names one deed, so that it is not done twice: a second call under the same key within 24 hours gets the first answer again, even with another body. Keep the key for a repeat and never use it for another deed. A UUID of version 4 is recommended, an older page recommends version 5, made from the deed. No header is named after Kustom. */
                readonly "Klarna-Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                /** @description The order's id, the same as in the checkout. */
                readonly order_id: components["parameters"]["OrderId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Heard. There is no body. */
            readonly 204: {
                headers: {
                    readonly "Klarna-Correlation-Id": components["headers"]["CorrelationId"];
                    readonly "Transaction-Id": components["headers"]["TransactionId"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            /** @description The order cannot be acknowledged any more. When that is so is not documented. */
            readonly 403: {
                headers: {
                    readonly "Klarna-Correlation-Id": components["headers"]["CorrelationId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ManagementError"];
                };
            };
            readonly 404: components["responses"]["NoSuchOrder"];
            readonly 409: components["responses"]["Conflict"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["Failed"];
            readonly 502: components["responses"]["Unavailable"];
            readonly 503: components["responses"]["Unavailable"];
            readonly 504: components["responses"]["Unavailable"];
        };
    };
    readonly cancelOrder: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Names one deed, so that it is not done twice: a second call under the same key within 24 hours gets the first answer again, even with another body. Keep the key for a repeat and never use it for another deed. A UUID of version 4 is recommended, an older page recommends version 5, made from the deed. No header is named after Kustom. */
                readonly "Klarna-Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                /** @description The order's id, the same as in the checkout. */
                readonly order_id: components["parameters"]["OrderId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Cancelled. There is no body. */
            readonly 204: {
                headers: {
                    readonly "Klarna-Correlation-Id": components["headers"]["CorrelationId"];
                    readonly "Transaction-Id": components["headers"]["TransactionId"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            /** @description The order has captures, or is closed. */
            readonly 403: {
                headers: {
                    readonly "Klarna-Correlation-Id": components["headers"]["CorrelationId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ManagementError"];
                };
            };
            readonly 404: components["responses"]["NoSuchOrder"];
            readonly 409: components["responses"]["Conflict"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["Failed"];
            readonly 502: components["responses"]["Unavailable"];
            readonly 503: components["responses"]["Unavailable"];
            readonly 504: components["responses"]["Unavailable"];
        };
    };
    readonly updateAuthorization: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Names one deed, so that it is not done twice: a second call under the same key within 24 hours gets the first answer again, even with another body. Keep the key for a repeat and never use it for another deed. A UUID of version 4 is recommended, an older page recommends version 5, made from the deed. No header is named after Kustom. */
                readonly "Klarna-Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                /** @description The order's id, the same as in the checkout. */
                readonly order_id: components["parameters"]["OrderId"];
            };
            readonly cookie?: never;
        };
        /** @description The new total and all lines that belong to it. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AuthorizationUpdate"];
            };
        };
        readonly responses: {
            /** @description Changed. The published documents show a text as the body; none comes, and nothing is to be read from it. */
            readonly 204: {
                headers: {
                    readonly "Klarna-Correlation-Id": components["headers"]["CorrelationId"];
                    readonly "Transaction-Id": components["headers"]["TransactionId"];
                    readonly "Klarna-Order-Validation": components["headers"]["OrderValidation"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            /** @description Refused, by the state of the order or by the risk check. Kustom also lists UPDATE_NOT_ALLOWED. */
            readonly 403: {
                headers: {
                    readonly "Klarna-Correlation-Id": components["headers"]["CorrelationId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ManagementError"];
                };
            };
            readonly 404: components["responses"]["NoSuchOrder"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["Unprocessable"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["Failed"];
            readonly 502: components["responses"]["Unavailable"];
            readonly 503: components["responses"]["Unavailable"];
            readonly 504: components["responses"]["Unavailable"];
        };
    };
    readonly updateMerchantReferences: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Names one deed, so that it is not done twice: a second call under the same key within 24 hours gets the first answer again, even with another body. Keep the key for a repeat and never use it for another deed. A UUID of version 4 is recommended, an older page recommends version 5, made from the deed. No header is named after Kustom. */
                readonly "Klarna-Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                /** @description The order's id, the same as in the checkout. */
                readonly order_id: components["parameters"]["OrderId"];
            };
            readonly cookie?: never;
        };
        /** @description One reference or both. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["MerchantReferencesUpdate"];
            };
        };
        readonly responses: {
            /** @description Set. There is no body. */
            readonly 204: {
                headers: {
                    readonly "Klarna-Correlation-Id": components["headers"]["CorrelationId"];
                    readonly "Transaction-Id": components["headers"]["TransactionId"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            /** @description The order is cancelled. Kustom also lists UPDATE_NOT_ALLOWED. */
            readonly 403: {
                headers: {
                    readonly "Klarna-Correlation-Id": components["headers"]["CorrelationId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ManagementError"];
                };
            };
            readonly 404: components["responses"]["NoSuchOrder"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["Unprocessable"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["Failed"];
            readonly 502: components["responses"]["Unavailable"];
            readonly 503: components["responses"]["Unavailable"];
            readonly 504: components["responses"]["Unavailable"];
        };
    };
    readonly updateCustomerDetails: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Names one deed, so that it is not done twice: a second call under the same key within 24 hours gets the first answer again, even with another body. Keep the key for a repeat and never use it for another deed. A UUID of version 4 is recommended, an older page recommends version 5, made from the deed. No header is named after Kustom. */
                readonly "Klarna-Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                /** @description The order's id, the same as in the checkout. */
                readonly order_id: components["parameters"]["OrderId"];
            };
            readonly cookie?: never;
        };
        /** @description The new shipping address. A billing address was accepted once and is refused now. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CustomerDetailsUpdate"];
            };
        };
        readonly responses: {
            /** @description Changed. The published documents show a text as the body; none comes, and nothing is to be read from it. */
            readonly 204: {
                headers: {
                    readonly "Klarna-Correlation-Id": components["headers"]["CorrelationId"];
                    readonly "Transaction-Id": components["headers"]["TransactionId"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            /** @description Refused, by the state of the order, by the check, or because a billing address was sent. */
            readonly 403: {
                headers: {
                    readonly "Klarna-Correlation-Id": components["headers"]["CorrelationId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ManagementError"];
                };
            };
            readonly 404: components["responses"]["NoSuchOrder"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["Unprocessable"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["Failed"];
            readonly 502: components["responses"]["Unavailable"];
            readonly 503: components["responses"]["Unavailable"];
            readonly 504: components["responses"]["Unavailable"];
        };
    };
    readonly extendAuthorization: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Names one deed, so that it is not done twice: a second call under the same key within 24 hours gets the first answer again, even with another body. Keep the key for a repeat and never use it for another deed. A UUID of version 4 is recommended, an older page recommends version 5, made from the deed. No header is named after Kustom. */
                readonly "Klarna-Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                /** @description The order's id, the same as in the checkout. */
                readonly order_id: components["parameters"]["OrderId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Extended. There is no body. */
            readonly 204: {
                headers: {
                    readonly "Klarna-Correlation-Id": components["headers"]["CorrelationId"];
                    readonly "Transaction-Id": components["headers"]["TransactionId"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            /** @description Refused, for instance because the order is expired or cancelled. */
            readonly 403: {
                headers: {
                    readonly "Klarna-Correlation-Id": components["headers"]["CorrelationId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ManagementError"];
                };
            };
            readonly 404: components["responses"]["NoSuchOrder"];
            readonly 409: components["responses"]["Conflict"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["Failed"];
            readonly 502: components["responses"]["Unavailable"];
            readonly 503: components["responses"]["Unavailable"];
            readonly 504: components["responses"]["Unavailable"];
        };
    };
    readonly releaseAuthorization: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Names one deed, so that it is not done twice: a second call under the same key within 24 hours gets the first answer again, even with another body. Keep the key for a repeat and never use it for another deed. A UUID of version 4 is recommended, an older page recommends version 5, made from the deed. No header is named after Kustom. */
                readonly "Klarna-Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                /** @description The order's id, the same as in the checkout. */
                readonly order_id: components["parameters"]["OrderId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Let go. The published documents show a text as the body; none comes, and nothing is to be read from it. */
            readonly 204: {
                headers: {
                    readonly "Klarna-Correlation-Id": components["headers"]["CorrelationId"];
                    readonly "Transaction-Id": components["headers"]["TransactionId"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            /** @description The order is cancelled, has no capture, or is captured in full. */
            readonly 403: {
                headers: {
                    readonly "Klarna-Correlation-Id": components["headers"]["CorrelationId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ManagementError"];
                };
            };
            readonly 404: components["responses"]["NoSuchOrder"];
            readonly 409: components["responses"]["Conflict"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["Failed"];
            readonly 502: components["responses"]["Unavailable"];
            readonly 503: components["responses"]["Unavailable"];
            readonly 504: components["responses"]["Unavailable"];
        };
    };
    readonly addShippingInfo: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Names one deed, so that it is not done twice: a second call under the same key within 24 hours gets the first answer again, even with another body. Keep the key for a repeat and never use it for another deed. A UUID of version 4 is recommended, an older page recommends version 5, made from the deed. No header is named after Kustom. */
                readonly "Klarna-Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                /** @description The order's id, the same as in the checkout. */
                readonly order_id: components["parameters"]["OrderId"];
            };
            readonly cookie?: never;
        };
        /** @description One parcel or more. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ShippingInfoUpdate"];
            };
        };
        readonly responses: {
            /** @description Added. There is no body. */
            readonly 204: {
                headers: {
                    readonly "Klarna-Correlation-Id": components["headers"]["CorrelationId"];
                    readonly "Transaction-Id": components["headers"]["TransactionId"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 404: components["responses"]["NoSuchOrder"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["Unprocessable"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["Failed"];
            readonly 502: components["responses"]["Unavailable"];
            readonly 503: components["responses"]["Unavailable"];
            readonly 504: components["responses"]["Unavailable"];
        };
    };
    readonly listCaptures: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The order's id, the same as in the checkout. */
                readonly order_id: components["parameters"]["OrderId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The captures; an empty list where there is none. */
            readonly 200: {
                headers: {
                    readonly "Klarna-Correlation-Id": components["headers"]["CorrelationId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CaptureList"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 404: components["responses"]["NoSuchOrder"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["Failed"];
            readonly 502: components["responses"]["Unavailable"];
            readonly 503: components["responses"]["Unavailable"];
            readonly 504: components["responses"]["Unavailable"];
        };
    };
    readonly captureOrder: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Names one deed, so that it is not done twice: a second call under the same key within 24 hours gets the first answer again, even with another body. Keep the key for a repeat and never use it for another deed. A UUID of version 4 is recommended, an older page recommends version 5, made from the deed. No header is named after Kustom. */
                readonly "Klarna-Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                /** @description The order's id, the same as in the checkout. */
                readonly order_id: components["parameters"]["OrderId"];
            };
            readonly cookie?: never;
        };
        /** @description How much, and for what. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NewCapture"];
            };
        };
        readonly responses: {
            /** @description Captured. The body is empty; what there is to know stands in the headers. */
            readonly 201: {
                headers: {
                    readonly "Klarna-Correlation-Id": components["headers"]["CorrelationId"];
                    readonly "Transaction-Id": components["headers"]["TransactionId"];
                    readonly "Klarna-Order-Validation": components["headers"]["OrderValidation"];
                    /** @description Absolute address of the new capture; its last part is the id. */
                    readonly Location: string;
                    /** @description The id of the new capture, a UUID in every sample. Some clients read it from here only, some from `Location` only. */
                    readonly "Capture-Id": string;
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            /** @description More than remains, or the order is expired, cancelled or pending. For card and token orders also PAYMENT_METHOD_FAILED, which a later attempt may mend. */
            readonly 403: {
                headers: {
                    readonly "Klarna-Correlation-Id": components["headers"]["CorrelationId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ManagementError"];
                };
            };
            readonly 404: components["responses"]["NoSuchOrder"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["Unprocessable"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["Failed"];
            readonly 502: components["responses"]["Unavailable"];
            readonly 503: components["responses"]["Unavailable"];
            readonly 504: components["responses"]["Unavailable"];
        };
    };
    readonly readCapture: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The order's id, the same as in the checkout. */
                readonly order_id: components["parameters"]["OrderId"];
                /** @description The capture's id, from the headers of the answer that made it or from the order. */
                readonly capture_id: components["parameters"]["CaptureId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The capture. */
            readonly 200: {
                headers: {
                    readonly "Klarna-Correlation-Id": components["headers"]["CorrelationId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Capture"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 404: components["responses"]["NoSuchCapture"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["Failed"];
            readonly 502: components["responses"]["Unavailable"];
            readonly 503: components["responses"]["Unavailable"];
            readonly 504: components["responses"]["Unavailable"];
        };
    };
    readonly addCaptureShippingInfo: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Names one deed, so that it is not done twice: a second call under the same key within 24 hours gets the first answer again, even with another body. Keep the key for a repeat and never use it for another deed. A UUID of version 4 is recommended, an older page recommends version 5, made from the deed. No header is named after Kustom. */
                readonly "Klarna-Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                /** @description The order's id, the same as in the checkout. */
                readonly order_id: components["parameters"]["OrderId"];
                /** @description The capture's id, from the headers of the answer that made it or from the order. */
                readonly capture_id: components["parameters"]["CaptureId"];
            };
            readonly cookie?: never;
        };
        /** @description One parcel or more. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ShippingInfoUpdate"];
            };
        };
        readonly responses: {
            /** @description Added. There is no body. */
            readonly 204: {
                headers: {
                    readonly "Klarna-Correlation-Id": components["headers"]["CorrelationId"];
                    readonly "Transaction-Id": components["headers"]["TransactionId"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            /** @description The order has no capture. */
            readonly 403: {
                headers: {
                    readonly "Klarna-Correlation-Id": components["headers"]["CorrelationId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ManagementError"];
                };
            };
            readonly 404: components["responses"]["NoSuchCapture"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["Unprocessable"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["Failed"];
            readonly 502: components["responses"]["Unavailable"];
            readonly 503: components["responses"]["Unavailable"];
            readonly 504: components["responses"]["Unavailable"];
        };
    };
    readonly resendCommunication: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Names one deed, so that it is not done twice: a second call under the same key within 24 hours gets the first answer again, even with another body. Keep the key for a repeat and never use it for another deed. A UUID of version 4 is recommended, an older page recommends version 5, made from the deed. No header is named after Kustom. */
                readonly "Klarna-Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                /** @description The order's id, the same as in the checkout. */
                readonly order_id: components["parameters"]["OrderId"];
                /** @description The capture's id, from the headers of the answer that made it or from the order. */
                readonly capture_id: components["parameters"]["CaptureId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description On its way. There is no body. */
            readonly 204: {
                headers: {
                    readonly "Klarna-Correlation-Id": components["headers"]["CorrelationId"];
                    readonly "Transaction-Id": components["headers"]["TransactionId"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            /** @description The order has no capture. */
            readonly 403: {
                headers: {
                    readonly "Klarna-Correlation-Id": components["headers"]["CorrelationId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ManagementError"];
                };
            };
            readonly 404: components["responses"]["NoSuchCapture"];
            readonly 409: components["responses"]["Conflict"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["Failed"];
            readonly 502: components["responses"]["Unavailable"];
            readonly 503: components["responses"]["Unavailable"];
            readonly 504: components["responses"]["Unavailable"];
        };
    };
    readonly extendDueDate: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Names one deed, so that it is not done twice: a second call under the same key within 24 hours gets the first answer again, even with another body. Keep the key for a repeat and never use it for another deed. A UUID of version 4 is recommended, an older page recommends version 5, made from the deed. No header is named after Kustom. */
                readonly "Klarna-Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                /** @description The order's id, the same as in the checkout. */
                readonly order_id: components["parameters"]["OrderId"];
                /** @description The capture's id, from the headers of the answer that made it or from the order. */
                readonly capture_id: components["parameters"]["CaptureId"];
            };
            readonly cookie?: never;
        };
        /** @description How much longer. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["DueDateExtension"];
            };
        };
        readonly responses: {
            /** @description Extended. There is no body. */
            readonly 204: {
                headers: {
                    readonly "Klarna-Correlation-Id": components["headers"]["CorrelationId"];
                    readonly "Transaction-Id": components["headers"]["TransactionId"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            /** @description It cannot be extended. */
            readonly 403: {
                headers: {
                    readonly "Klarna-Correlation-Id": components["headers"]["CorrelationId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ManagementError"];
                };
            };
            readonly 404: components["responses"]["NoSuchCapture"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["Unprocessable"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["Failed"];
            readonly 502: components["responses"]["Unavailable"];
            readonly 503: components["responses"]["Unavailable"];
            readonly 504: components["responses"]["Unavailable"];
        };
    };
    readonly readDueDateOptions: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The order's id, the same as in the checkout. */
                readonly order_id: components["parameters"]["OrderId"];
                /** @description The capture's id, from the headers of the answer that made it or from the order. */
                readonly capture_id: components["parameters"]["CaptureId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The spans and fees. */
            readonly 200: {
                headers: {
                    readonly "Klarna-Correlation-Id": components["headers"]["CorrelationId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DueDateOptions"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 404: components["responses"]["NoSuchCapture"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["Failed"];
            readonly 502: components["responses"]["Unavailable"];
            readonly 503: components["responses"]["Unavailable"];
            readonly 504: components["responses"]["Unavailable"];
        };
    };
    readonly refundOrder: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Names one deed, so that it is not done twice: a second call under the same key within 24 hours gets the first answer again, even with another body. Keep the key for a repeat and never use it for another deed. A UUID of version 4 is recommended, an older page recommends version 5, made from the deed. No header is named after Kustom. */
                readonly "Klarna-Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                /** @description The order's id, the same as in the checkout. */
                readonly order_id: components["parameters"]["OrderId"];
            };
            readonly cookie?: never;
        };
        /** @description How much, and for what. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NewRefund"];
            };
        };
        readonly responses: {
            /** @description Given back. The published description shows a text as the body; none comes. What there is to know stands in the headers. */
            readonly 201: {
                headers: {
                    readonly "Klarna-Correlation-Id": components["headers"]["CorrelationId"];
                    readonly "Transaction-Id": components["headers"]["TransactionId"];
                    readonly "Klarna-Order-Validation": components["headers"]["OrderValidation"];
                    /** @description Absolute address of the new refund; its last part is the id. */
                    readonly Location: string;
                    /** @description The id of the new refund, a UUID in every sample. Some clients read it from here only, some from `Location` only. */
                    readonly "Refund-Id": string;
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            /** @description More than was captured and not yet given back, or nothing is captured, or the order is cancelled or expired. */
            readonly 403: {
                headers: {
                    readonly "Klarna-Correlation-Id": components["headers"]["CorrelationId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ManagementError"];
                };
            };
            readonly 404: components["responses"]["NoSuchRefund"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["Unprocessable"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["Failed"];
            readonly 502: components["responses"]["Unavailable"];
            readonly 503: components["responses"]["Unavailable"];
            readonly 504: components["responses"]["Unavailable"];
        };
    };
    readonly readRefund: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The order's id, the same as in the checkout. */
                readonly order_id: components["parameters"]["OrderId"];
                /** @description The refund's id, from the headers of the answer that made it or from the order. */
                readonly refund_id: components["parameters"]["RefundId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The refund. */
            readonly 200: {
                headers: {
                    readonly "Klarna-Correlation-Id": components["headers"]["CorrelationId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Refund"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 404: components["responses"]["NoSuchRefund"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["Failed"];
            readonly 502: components["responses"]["Unavailable"];
            readonly 503: components["responses"]["Unavailable"];
            readonly 504: components["responses"]["Unavailable"];
        };
    };
}
