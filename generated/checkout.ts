// Written by `npm run generate` from specs/checkout.yaml. Do not edit: change the source and generate again.
export interface paths {
    readonly "/checkout/v3/orders": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Open a checkout
         * @description The merchant states what is to be bought and receives an order with the snippet for its page. The order stays open for 48 hours after the last change by either side. There is no idempotency key: sending the same body twice opens two orders.
         */
        readonly post: operations["createOrder"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/checkout/v3/orders/{order_id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Look at a checkout again
         * @description Gives the whole order as it stands, open or finished. The request has an empty body and still names `application/json` as its content type. Some time after the purchase this address answers 404 and only order management knows the order.
         */
        readonly get: operations["readOrder"];
        readonly put?: never;
        /**
         * Change a checkout
         * @description Changes what is sent and keeps the rest, as long as the status is `checkout_incomplete`. The sums are checked as on create, on the order as it will be, so amount, tax and lines belong in one update. Addresses are ignored without a word once the customer has typed something. While a callback is under way the order is locked; the answer to an update is then not known. There is no PUT and no PATCH.
         */
        readonly post: operations["updateOrder"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/checkout/v3/orders/{order_id}/abort": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * End a checkout that was not bought
         * @description Marks an order as aborted that the customer will not finish. No body is documented for the request. What `status` says afterwards, and whether the order can still be read, is not known.
         */
        readonly post: operations["abortOrder"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/customer-token/v1/tokens/{customerToken}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Look at a customer token
         * @description Tells whether a token can still be used and what it would be paid with.
         */
        readonly get: operations["readToken"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/customer-token/v1/tokens/{customerToken}/order": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Buy again without the customer
         * @description Orders and pays in one step. Nobody looks at a checkout, and the order is at once in order management, authorised or, with `auto_capture`, captured.
         */
        readonly post: operations["createTokenOrder"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/customer-token/v1/tokens/{customerToken}/status": {
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
         * Give up a customer token
         * @description Cancels a token for good, for instance when the customer ends a subscription.
         */
        readonly patch: operations["updateTokenStatus"];
        readonly trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description What a merchant sends to open a checkout. It must bring `merchant_urls`: neither the reference nor the published description lists that, the partner guide does. */
        readonly NewOrder: WithRequired<components["schemas"]["OrderUpdate"], "purchase_country" | "purchase_currency" | "locale" | "order_amount" | "order_tax_amount" | "order_lines" | "merchant_urls">;
        /** @description What create, read and update answer, an order that has its id, its status and its snippet. */
        readonly StoredOrder: WithRequired<components["schemas"]["Order"], "order_id" | "status" | "html_snippet">;
        /** @description What is to be bought, by whom, in which country and currency, how the checkout behaves, and what Kustom knows of it. The same object is answered by create, read and update, and sent to the validation callback. Optional properties that are not set are left out of answers. The properties that stand here are those that Kustom sets. */
        readonly Order: {
            /** @description Kustom's id, the same in the checkout and in order management. It is shaped like a UUID, but of no fixed version. */
            readonly order_id?: string;
            /** @description The name of the merchant. */
            readonly name?: string;
            /**
             * @description `checkout_incomplete` until the customer has bought, then `checkout_complete`. Compare without regard to case: the reference shows it in capitals. What an aborted order says is not known. Kustom sets it, although no source marks it read-only.
             * @example checkout_incomplete
             * @example checkout_complete
             */
            readonly status?: string;
            /** @description HTML with a script, put as it is into the checkout page, later into the confirmation page. A finished order still has it. */
            readonly html_snippet?: string;
            /**
             * Format: date-time
             * @description When the order was created. All samples are in UTC to the second; fractions of a second are allowed.
             */
            readonly started_at?: string;
            /**
             * Format: date-time
             * @description When the customer bought. Absent before that.
             */
            readonly completed_at?: string;
            /**
             * Format: date-time
             * @description When the order last changed. Right after create it equals `started_at`.
             */
            readonly last_modified_at?: string;
            /** @description The way of delivery that the customer chose. Kustom sets it, although no source marks it read-only. */
            readonly selected_shipping_option?: components["schemas"]["ShippingOption"];
            /** @description The chosen ways of delivery where the order is split into several deliveries. Stands beside the single one. */
            readonly selected_shipping_options?: readonly components["schemas"]["ShippingOption"][];
            /** @description What the customer did with the merchant's own check boxes. */
            readonly merchant_requested?: components["schemas"]["MerchantRequested"];
            /** @description The token for later orders. Appears after a purchase with `recurring`. */
            readonly recurring_token?: string;
            /** @description Whether the way to pay would let the merchant raise the amount later. Seen in finished orders only, and explained nowhere. */
            readonly payment_type_allows_increase?: boolean;
        } & WithRequired<components["schemas"]["OrderUpdate"], "purchase_country" | "purchase_currency" | "locale" | "order_amount" | "order_tax_amount" | "order_lines">;
        /** @description What a merchant states of an order: all that it may send. In an update nothing is required; what is left out stays as it is, and what is sent takes the place of what was there, lists and objects as a whole. Send amount, tax and lines together. */
        readonly OrderUpdate: {
            /** @description Country of the shop, ISO 3166-1 with two letters. Together with the currency it must be set up for the merchant account. Answers may use small letters where the request used capitals. */
            readonly purchase_country?: string;
            /** @description Currency of all amounts, ISO 4217 with three letters. Nothing is converted. A pair of country and currency that the account does not have is refused, and the message names this field. */
            readonly purchase_currency?: string;
            /** @description Language of the checkout, with an optional region, in either case. The parts are joined by a hyphen: `en_US` does not match. */
            readonly locale?: string;
            /** @description Who pays. The merchant may fill it in beforehand; once the customer has typed an address, later values from the merchant are ignored without a word. */
            readonly billing_address?: components["schemas"]["Address"];
            /** @description Where the goods go. Filled in and ignored like `billing_address`. */
            readonly shipping_address?: components["schemas"]["Address"];
            /**
             * Format: int64
             * @description What the customer pays, in minor units, tax included and discounts taken off. It is the sum of `total_amount` over all lines, to the unit.
             */
            readonly order_amount?: number;
            /**
             * Format: int64
             * @description The tax within `order_amount`, in minor units: the sum of `total_tax_amount` over all lines. With US sales tax it is instead the sum of the `sales_tax` lines.
             */
            readonly order_tax_amount?: number;
            /** @description What is bought, one entry for each line of the cart; shipping, fees and discounts are lines too. An empty list fits the limits, but no answer to one has been seen. */
            readonly order_lines?: readonly components["schemas"]["OrderLine"][];
            /** @description Who buys. An empty object until the customer has said more. */
            readonly customer?: components["schemas"]["Customer"];
            /** @description The pages of the shop and the addresses that Kustom calls. Send it on create. */
            readonly merchant_urls?: components["schemas"]["MerchantUrls"];
            /** @description The merchant's own order number. The customer sees it on the confirmation page, and it is in the settlement files. Documented as a text; live modules send a number. */
            readonly merchant_reference1?: string | number;
            /** @description A second reference of the merchant. It is in the settlement files; the customer does not see it. */
            readonly merchant_reference2?: string | number;
            /** @description How the checkout looks and what it asks for. */
            readonly options?: components["schemas"]["Options"];
            /** @description Further facts about the purchase for the risk decision, such as travel or account data. */
            readonly attachment?: components["schemas"]["Attachment"];
            /** @description Ways to pay that belong to somebody else, shown among Kustom's own. A customer who picks one leaves the checkout, and Kustom makes no order and sends no push. Answers have an empty list when there is none. */
            readonly external_payment_methods?: readonly components["schemas"]["PaymentProvider"][];
            /** @description Other checkouts that the customer may go to. Here each entry needs `image_url`, a picture 276 wide and 48 high in pixels. Answers have an empty list when there is none. */
            readonly external_checkouts?: readonly components["schemas"]["PaymentProvider"][];
            /** @description Countries to which the customer may have the goods sent, two letters each. Default: only the purchase country. */
            readonly shipping_countries?: readonly string[];
            /** @description Countries in which the customer may be billed, two letters each. Default: the `shipping_countries`, and without those only the purchase country. */
            readonly billing_countries?: readonly string[];
            /** @description Ways of delivery that the customer chooses from inside the checkout. The order's totals then leave the shipping cost out: it joins when one is chosen. */
            readonly shipping_options?: readonly components["schemas"]["ShippingOption"][];
            /** @description The parts into which a split order is sent. Lines point to them by `shipping_attributes.delivery_id`. */
            readonly deliveries?: readonly components["schemas"]["Delivery"][];
            /** @description Anything the merchant wants back unchanged when it reads the order. Answers to interactive callbacks have room for 1024 characters only. */
            readonly merchant_data?: string;
            /** @description Small changes in the conduct of the iframe. */
            readonly gui?: components["schemas"]["Gui"];
            /** @description Ask for a token with which the merchant can order again without the customer. The account needs it enabled, and not every way to pay serves it: Pay Later, Direct Debit or Card, depending on the country. Default: false. */
            readonly recurring?: boolean;
            /** @description What the later orders are about. The published description marks it read-only; the partner guide lets the merchant send it on create, and so do we. */
            readonly recurring_description?: string;
            /** @description Labels of the whole order, such as `bulky` or `dangerous_goods`. */
            readonly tags?: readonly string[];
            /** @description Discounts and gift cards that the customer entered in the checkout's own discount field. Whether their totals are within `order_amount` is not documented. */
            readonly discount_lines?: readonly components["schemas"]["DiscountLine"][];
        };
        /** @description One line of the order. `total_amount` is `quantity` times `unit_price` less `total_discount_amount`, and already contains its tax. */
        readonly OrderLine: {
            /**
             * @description The kind of line: `physical` or `digital` goods; `shipping_fee`; `surcharge`, an extra fee; `sales_tax`, the tax itself where prices exclude it (US); `discount`, `gift_card` and `store_credit`, which take money off. No source closes the list or says what an absent value means. `return_fee` exists in order management only.
             * @example physical
             * @example digital
             * @example shipping_fee
             * @example discount
             * @example gift_card
             * @example store_credit
             * @example surcharge
             * @example sales_tax
             */
            readonly type?: string;
            /** @description Article number or the like. Plugins cut it at 64 characters, probably an older limit. */
            readonly reference?: string;
            /** @description What the customer reads. It cannot be empty. */
            readonly name: string;
            /**
             * Format: int64
             * @description How many. Whole numbers only; send half a kilo as 500 g, or as one piece that tells the weight in its name.
             */
            readonly quantity: number;
            /** @description What `quantity` counts, for instance `pcs` or `kg`. Leave it out rather than send it empty. */
            readonly quantity_unit?: string;
            /** @description Price of one, in minor units, tax included, before any discount. Negative on lines that take money off. With US sales tax the price is net and the rate 0. It is documented as an integer; a maintained module sends what a division left over and is served, so decimals are let through here, and `order.unit-price-whole` advises against them. */
            readonly unit_price: number;
            /**
             * Format: int64
             * @description Hundredths of a percent, so 25 % is 2500. A finer rate is rounded first, and the tax computed from the rounded one.
             */
            readonly tax_rate: number;
            /**
             * Format: int64
             * @description What the line costs, in minor units, tax included and discount taken off. Negative on lines that take money off. A difference from quantity times price less discount is refused.
             */
            readonly total_amount: number;
            /**
             * Format: int64
             * @description What was taken off the whole line, in minor units, tax included. Never negative, and not per piece.
             */
            readonly total_discount_amount?: number;
            /**
             * Format: int64
             * @description The tax within `total_amount`, in minor units: total_amount × tax_rate ÷ (10000 + tax_rate), give or take 1. Negative on discounts. Round once for the line, not per piece.
             */
            readonly total_tax_amount: number;
            /** @description Anything the merchant wants back unchanged with this line. */
            readonly merchant_data?: string;
            /** @description The product's page in the shop, linked in messages to the customer. */
            readonly product_url?: string;
            /** @description A picture of the product, shown in messages to the customer. Make it absolute. */
            readonly image_url?: string;
            /** @description What the product is called outside the shop. */
            readonly product_identifiers?: components["schemas"]["ProductIdentifiers"];
            /** @description Size and weight of one piece, for the choice of delivery. */
            readonly shipping_attributes?: components["schemas"]["ShippingAttributes"];
            /** @description How often this line comes again. Belongs to orders with `recurring`; without it, one plugin's order was refused. */
            readonly subscription?: components["schemas"]["Subscription"];
        };
        /** @description A rhythm, for instance every two weeks. */
        readonly Subscription: {
            /** @description What the subscription is called. */
            readonly name?: string;
            /**
             * @description The unit of time, in capitals.
             * @enum {string}
             */
            readonly interval: "DAY" | "WEEK" | "MONTH" | "YEAR";
            /**
             * Format: int32
             * @description How many units lie between two orders.
             */
            readonly interval_count: number;
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
        /** @description What a carrier wants to know about a line. */
        readonly ShippingAttributes: {
            /**
             * Format: int64
             * @description Grams.
             */
            readonly weight?: number;
            /** @description Outer measures. */
            readonly dimensions?: components["schemas"]["Dimensions"];
            /** @description Labels of this line, such as `bulky`. */
            readonly tags?: readonly string[];
            /** @description The delivery that this line belongs to. When `deliveries` are used, every line has it except `gift_card` and `store_credit`. */
            readonly delivery_id?: string;
        };
        /** @description Three measures in millimetres. */
        readonly Dimensions: {
            /**
             * Format: int64
             * @description Millimetres.
             */
            readonly height?: number;
            /**
             * Format: int64
             * @description Millimetres.
             */
            readonly width?: number;
            /**
             * Format: int64
             * @description Millimetres.
             */
            readonly length?: number;
        };
        /** @description A postal address with the person to reach there. No length is documented, and while the customer is typing any part may be absent. */
        readonly Address: {
            /** @description First name. */
            readonly given_name?: string;
            /** @description Last name. */
            readonly family_name?: string;
            /** @description The company, when one buys. */
            readonly organization_name?: string;
            /** @description The company's own reference for this purchase. */
            readonly reference?: string;
            /** @description The person in the company whom the parcel or bill is meant for. */
            readonly attention?: string;
            /** @description Where mail reaches the customer. */
            readonly email?: string;
            /** @description Form of address. GB: Mr, Ms, Mrs, Miss. DE, AT, CH: Herr, Frau. NL: Dhr., Mevr. The list is not enforced by a schema. */
            readonly title?: string;
            /** @description Street with its number. */
            readonly street_address?: string;
            /** @description A second line, for instance flat or staircase. */
            readonly street_address2?: string;
            /** @description The street alone, in DE, AT and NL, with `street_number` and instead of `street_address`. */
            readonly street_name?: string;
            /** @description The number alone, in DE, AT and NL, with `street_name` and instead of `street_address`. */
            readonly street_number?: string;
            /** @description Addition to the house number, in NL. */
            readonly house_extension?: string;
            /** @description As written in the country; it may hold letters and spaces. */
            readonly postal_code?: string;
            /** @description Town. */
            readonly city?: string;
            /** @description State, province or the like. */
            readonly region?: string;
            /** @description Telephone number in any notation. */
            readonly phone?: string;
            /** @description Two letters, ISO 3166-1. Answers may use small letters where the request used capitals, so compare without regard to case. */
            readonly country?: string;
            /** @description The person at whose place the customer receives post. */
            readonly care_of?: string;
        };
        /** @description What is known about the buyer beyond the addresses. */
        readonly Customer: {
            /**
             * @description `person`, which is the default, or `organization` where the account sells to companies.
             * @example person
             * @example organization
             */
            readonly type?: string;
            /**
             * @description `male` or `female`.
             * @example female
             * @example male
             */
            readonly gender?: string;
            /** @description Year, month and day, as in `1984-05-09`. No source says that another form is refused. */
            readonly date_of_birth?: string;
            /** @description The company's number in the public register, for companies only. */
            readonly organization_registration_id?: string;
            /** @description The company's VAT number, for companies only. */
            readonly vat_id?: string;
            /** @description The customer's personal number. Not in the reference; the validation callback holds it only for merchants to whom support granted that. */
            readonly national_identification_number?: string;
        };
        /** @description Where Kustom sends the customer and where it calls the shop. `{checkout.order.id}`, with its braces unescaped, is replaced by the order id when an address is used; answers show it unreplaced. Old clients also know `{checkout.order.url}` and `{checkout.order.uri}`. Leaving a callback out switches it off. */
        readonly MerchantUrls: {
            /** @description The shop's terms, linked in the checkout. Http or https; an empty text is refused. */
            readonly terms: string;
            /** @description The page that holds the snippet. The customer may be sent back to it. */
            readonly checkout: string;
            /** @description Where the customer lands after buying. Special characters are encoded twice: a space in a value becomes `%2520`. Http was served in old recordings and refused in trials of 2026, so make it https. */
            readonly confirmation: string;
            /** @description Called by the server when the order is complete, without a useful body, so put the order id into the address. Make it differ from checkout and confirmation. */
            readonly push: string;
            /** @description Called for a last word before the purchase completes. Https. See checkout-callback.yaml. */
            readonly validation?: string;
            /** @description Called when an order that was pending, for instance for fraud, has been decided. */
            readonly notification?: string;
            /** @description How to withdraw from the purchase; linked in the mail that follows the capture. */
            readonly cancellation_terms?: string;
            /** @description Called when the customer picks a way of delivery. Https. With it the merchant's answer adds the shipping line; without it Kustom does. */
            readonly shipping_option_update?: string;
            /** @description Called when an address changes, so that the merchant can change shipping, tax or currency. Https. */
            readonly address_update?: string;
            /** @description Called when the billing country changes. Https. One description says shipping country too, so be ready for both. */
            readonly country_change?: string;
            /** @description Called for products to offer on the confirmation page. A feature of Kustom that needs activation. */
            readonly upsell?: string;
            /** @description Called to check what the customer added on the confirmation page. */
            readonly upsell_validation?: string;
        };
        /** @description Settings for one order. Every answer to create has `allow_separate_shipping_address`, `date_of_birth_mandatory` and `require_validate_callback_success`; the others only when sent. */
        readonly Options: {
            /** @description Whether silence of the validation callback stops the purchase. False, the default: silence after 3 seconds approves. True: there are 10 seconds, and silence fails. */
            readonly require_validate_callback_success?: boolean;
            /** @description Where the purchase happens: `ECOMMERCE`, which is the default, `IN_STORE`, `MOTO` or `TELESALES`; only the first two are explained. The published pattern is left out here: it is not anchored, and live clients are served with `eCommerce`. */
            readonly acquiring_channel?: string;
            /** @description Hide the tax in the summary. Amounts stay as they are. */
            readonly vat_removed?: boolean;
            /** @description Let the customer give a second address for the goods. Default: true where the purchase country is DE, else false. */
            readonly allow_separate_shipping_address?: boolean;
            /** @description Colour of buttons, six hexadecimal digits. */
            readonly color_button?: string;
            /** @description Colour of the words on buttons. */
            readonly color_button_text?: string;
            /** @description Colour of check boxes. */
            readonly color_checkbox?: string;
            /** @description Colour of the tick in a check box. */
            readonly color_checkbox_checkmark?: string;
            /** @description Colour of headings. */
            readonly color_header?: string;
            /** @description Colour of links. */
            readonly color_link?: string;
            /** @description How round corners are. A number, but written as text. */
            readonly radius_border?: string;
            /** @description Insist on the date of birth. Default: false. */
            readonly date_of_birth_mandatory?: boolean;
            /** @description A sentence about delivery on the confirmation page. An older page allows 70 characters only. */
            readonly shipping_details?: string;
            /** @description False lets the customer skip the form of address. Only GB. */
            readonly title_mandatory?: boolean;
            /** @description False lets the customer skip the telephone number. Only DE, AT and CH. */
            readonly phone_mandatory?: boolean;
            /** @description Insist on the personal number, in SE, NO, FI and DK. Default: false. */
            readonly national_identification_number_mandatory?: boolean;
            /** @description Have the personal number verified, in SE and NO only. The customer can then no longer skip it. */
            readonly verify_national_identification_number?: boolean;
            /** @description A line of the merchant's own in the checkout, for instance further terms. It may hold a Markdown link. */
            readonly additional_merchant_terms?: string;
            /** @description One check box of the merchant's own. Its state is in `merchant_requested`. */
            readonly additional_checkbox?: components["schemas"]["Checkbox"];
            /** @description Several check boxes, told apart by their ids. */
            readonly additional_checkboxes?: readonly components["schemas"]["CheckboxWithId"][];
            /** @description Who may buy, `person`, `organization` or both. Both gives the customer a switch. */
            readonly allowed_customer_types?: readonly string[];
            /** @description Open the list of amounts when the checkout loads. Default: false. */
            readonly show_subtotal_detail?: boolean;
            /** @description Have the order captured without a call by the merchant. */
            readonly auto_capture?: boolean;
            /** @description The page's script must answer an event before the purchase goes on. */
            readonly require_client_validation?: boolean;
            /** @description Belongs to `require_client_validation`. One plugin sends it and gets it back; no page explains it. */
            readonly require_client_validation_callback_response?: boolean;
            /** @description Show a field for discount codes and gift cards in the checkout. */
            readonly enable_discount_module?: boolean;
            /** @description Offer companies a field for their VAT number, which they may leave empty. */
            readonly show_vat_registration_number_field?: boolean;
            /** @description Offer more products after the purchase. May change until `checkout_complete`. A customer who takes one raises the authorised amount afterwards and delays the push. Default: the setting of the account. */
            readonly confirmation_page_upsell?: boolean;
            /** @description Leave the shipping assistant out for this order. */
            readonly tms_configuration_override?: components["schemas"]["TmsConfigurationOverride"];
        };
        /** @description Departs from the account's setting for the shipping assistant. */
        readonly TmsConfigurationOverride: {
            /** @description True: the address is asked for, but no ways of delivery are fetched. */
            readonly disabled?: boolean;
        };
        /** @description A check box that the merchant adds to the checkout. */
        readonly Checkbox: {
            /** @description The words beside the box; Markdown works. */
            readonly text: string;
            /** @description Whether the box is ticked when the checkout first loads. */
            readonly checked: boolean;
            /** @description Whether the customer cannot buy without ticking it. */
            readonly required: boolean;
        };
        /** @description One of several check boxes. */
        readonly CheckboxWithId: {
            /** @description The merchant's name for the box; its state comes back under it. */
            readonly id: string;
            /** @description The words beside the box; Markdown works. */
            readonly text: string;
            /** @description Whether the box is ticked when the checkout first loads. */
            readonly checked: boolean;
            /** @description Whether the customer cannot buy without ticking it. */
            readonly required: boolean;
        };
        /** @description State of the check boxes that `options` added. Kustom writes it, the merchant reads it. */
        readonly MerchantRequested: {
            /** @description Whether the single box is ticked. */
            readonly additional_checkbox?: boolean;
            /** @description Whether each of several boxes is ticked. */
            readonly additional_checkboxes?: readonly components["schemas"]["CheckboxState"][];
        };
        /** @description One box and whether it is ticked. */
        readonly CheckboxState: {
            /** @description The id that the merchant gave the box. */
            readonly id?: string;
            /** @description True when ticked. */
            readonly checked?: boolean;
        };
        /** @description A way to pay, or a checkout, that is not Kustom's. */
        readonly PaymentProvider: {
            /** @description What the customer reads. */
            readonly name: string;
            /** @description Where a customer who picks it is sent. Https. */
            readonly redirect_url: string;
            /** @description The provider's picture. Https. Needed in `external_checkouts`. */
            readonly image_url?: string;
            /**
             * Format: int64
             * @description What the provider charges the customer, in minor units, tax included. Not a part of `order_amount`.
             */
            readonly fee?: number;
            /** @description A few words below the method when it is picked. */
            readonly description?: string;
            /** @description Offer it only to customers in these countries, two letters each. Default: to all. */
            readonly countries?: readonly string[];
            /**
             * @description What the button says, `continue` or `complete`.
             * @example continue
             * @example complete
             */
            readonly label?: string;
        };
        /** @description One way of delivery with its price. Chosen, it becomes a `shipping_fee` line: amount from `price`, tax from `tax_amount`, rate from `tax_rate`. */
        readonly ShippingOption: {
            /** @description The merchant's own id of the option. */
            readonly id: string;
            /** @description What the customer reads. */
            readonly name: string;
            /** @description A second line for the customer, for instance when the goods arrive. */
            readonly description?: string;
            /** @description The name of a promotion, if the option is part of one. */
            readonly promo?: string;
            /**
             * Format: int64
             * @description What it costs, in minor units, tax included.
             */
            readonly price: number;
            /**
             * Format: int64
             * @description The tax within `price`, in minor units. As on lines, it is a part of the price and not on top of it.
             */
            readonly tax_amount: number;
            /**
             * Format: int64
             * @description Hundredths of a percent. No upper limit is documented here, unlike on lines.
             */
            readonly tax_rate: number;
            /** @description Ticked when the checkout loads. Default: false. More than one makes no sense. */
            readonly preselected?: boolean;
            /**
             * @description The kind of delivery: `PickUpStore`, `Home`, `BoxReg`, `BoxUnreg`, `PickUpPoint`, `Own`, `Postal`, `DHLPackstation` (which brings its own form) or `Digital`; the shipping assistant also gives `Undefined`.
             * @example Home
             * @example PickUpPoint
             * @example PickUpStore
             */
            readonly shipping_method?: string;
            /** @description Who carries it, when, and where it can be fetched. */
            readonly delivery_details?: components["schemas"]["DeliveryDetails"];
            /** @description Names the reservation in the shipping system, so that the finished order can be matched to its shipment. */
            readonly tms_reference?: string;
            /** @description An id that the shipping system gives after the purchase. */
            readonly tos_id?: string;
            /** @description Extras that the customer picked with the option. Whether `price` contains theirs is not documented. */
            readonly selected_addons?: readonly components["schemas"]["SelectedAddon"][];
        };
        /** @description One extra to a way of delivery, for instance carrying in. */
        readonly SelectedAddon: {
            /** @description The kind of extra, in the words of the shipping system. */
            readonly type?: string;
            /**
             * Format: int64
             * @description Its own price, in minor units.
             */
            readonly price?: number;
            /** @description Its id in the shipping system. */
            readonly external_id?: string;
            /** @description What the customer typed for it, such as a door code. */
            readonly user_input?: string;
        };
        /** @description How the goods travel. */
        readonly DeliveryDetails: {
            /** @description Who carries the goods. The published description calls it the carrier's product. */
            readonly carrier?: string;
            /** @description The class of shipping. */
            readonly class?: string;
            /** @description Which of the carrier's products it is. */
            readonly product?: components["schemas"]["CarrierProduct"];
            /** @description When the goods come. */
            readonly timeslot?: components["schemas"]["Timeslot"];
            /** @description Where the customer fetches the goods. */
            readonly pickup_location?: components["schemas"]["PickupLocation"];
        };
        /** @description A product in a carrier's list. */
        readonly CarrierProduct: {
            /** @description How the carrier calls it. */
            readonly name?: string;
            /** @description The carrier's code for it. */
            readonly identifier?: string;
        };
        /** @description A span of time for a delivery. */
        readonly Timeslot: {
            /** @description Names the span in the shipping system. */
            readonly id?: string;
            /** @description When it begins. No form is documented. */
            readonly start?: string;
            /** @description When it ends. No form is documented. */
            readonly end?: string;
        };
        /** @description A shop or box where parcels wait. */
        readonly PickupLocation: {
            /** @description Names the place in the shipping system. */
            readonly id?: string;
            /** @description What the customer reads. */
            readonly name?: string;
            /** @description Where it is. */
            readonly address?: components["schemas"]["Address"];
        };
        /** @description One part of a split order. Its properties are not known to us, so any may stand here. */
        readonly Delivery: {
            readonly [key: string]: unknown;
        };
        /** @description A discount or gift card that the customer entered in the checkout. `total_amount` is `quantity` times `unit_price`. The sample in the reference breaks that. */
        readonly DiscountLine: {
            /** @description What the customer reads. */
            readonly name: string;
            /**
             * Format: int64
             * @description How many.
             */
            readonly quantity: number;
            /**
             * Format: int64
             * @description What one takes off, in minor units, tax included; 0 or negative.
             */
            readonly unit_price: number;
            /**
             * Format: int64
             * @description Hundredths of a percent.
             */
            readonly tax_rate: number;
            /**
             * Format: int64
             * @description What the line takes off, in minor units, tax included; 0 or negative.
             */
            readonly total_amount: number;
            /**
             * Format: int64
             * @description The tax within `total_amount`, in minor units, give or take 1 as on order lines. Expected to be 0 or negative, which no keyword in the published description says.
             */
            readonly total_tax_amount: number;
            /** @description The gift card's entry in the merchant's customer system. */
            readonly reference?: string;
            /** @description The number of the gift card. */
            readonly merchant_data?: string;
        };
        /** @description Switches for the iframe. */
        readonly Gui: {
            /** @description Names of switches that are on. Documented is `minimal_confirmation`, a shorter confirmation; plugins also send `disable_autofocus`. */
            readonly options?: readonly string[];
        };
        /** @description Extra merchant data: a JSON object that is written out as text and put inside the JSON of the order. */
        readonly Attachment: {
            /** @description A JSON object as text, its quotes escaped. Each of its properties is a list. Samples misspell `itinerary`, so accept both. The schema of the content informs and refuses nothing. */
            readonly body: string;
            /**
             * @description What `body` is. The only value seen is the one in the example.
             * @example application/vnd.klarna.internal.emd-v2+json
             */
            readonly content_type: string;
        };
        /** @description What `attachment.body` holds once its text is read as JSON: lists of facts for the risk decision, each by its kind of goods or customer. */
        readonly ExtraMerchantData: {
            /** @description Flights. */
            readonly air_reservation_details?: readonly components["schemas"]["Journey"][];
            /** @description Coach journeys. */
            readonly bus_reservation_details?: readonly components["schemas"]["Journey"][];
            /** @description Train journeys. */
            readonly train_reservation_details?: readonly components["schemas"]["Journey"][];
            /** @description Crossings by ferry. */
            readonly ferry_reservation_details?: readonly components["schemas"]["Journey"][];
            /** @description Nights in hotels. */
            readonly hotel_reservation_details?: readonly components["schemas"]["HotelStay"][];
            /** @description Rented cars. */
            readonly car_rental_reservation_details?: readonly components["schemas"]["CarRental"][];
            /** @description Tickets to events. */
            readonly event?: readonly components["schemas"]["EventTicket"][];
            /** @description Vouchers and gift certificates. */
            readonly voucher?: readonly components["schemas"]["SoldVoucher"][];
            /** @description Subscriptions and memberships. */
            readonly subscription?: readonly components["schemas"]["SoldSubscription"][];
            /** @description The customer's account in the shop. */
            readonly customer_account_info?: readonly components["schemas"]["CustomerAccountInfo"][];
            /** @description Who sells, where the shop is a marketplace. */
            readonly marketplace_seller_info?: readonly components["schemas"]["MarketplaceSeller"][];
            /** @description Who won an auction. */
            readonly marketplace_winner_info?: readonly components["schemas"]["MarketplaceWinner"][];
            /** @description How the customer has paid so far, in detail. */
            readonly payment_history_full?: readonly components["schemas"]["PaymentHistoryFull"][];
            /** @description Whether the customer has paid before. */
            readonly payment_history_simple?: readonly components["schemas"]["PaymentHistorySimple"][];
            /** @description Where goods go that travel neither to the customer's address nor to the other one. */
            readonly other_delivery_address?: readonly components["schemas"]["OtherDeliveryAddress"][];
            /** @description Trips. Their fields are not known. */
            readonly trip_reservation_details?: readonly unknown[];
            /** @description Payments in a shop. Their fields are not known. */
            readonly in_store_payment?: readonly unknown[];
            /** @description Tokens of the customer. Their fields are not known. */
            readonly customer_tokens?: readonly unknown[];
        };
        /** @description A booking of journeys by air, coach, train or ferry. */
        readonly Journey: {
            /** @description The number of the booking. */
            readonly pnr?: string;
            /** @description Its legs. Samples in the reference misspell it `intinerary`; accept both. */
            readonly itinerary?: readonly components["schemas"]["JourneyLeg"][];
            /** @description Insurance sold with it. */
            readonly insurance?: readonly components["schemas"]["SoldInsurance"][];
            /** @description Who travels. */
            readonly passengers?: readonly components["schemas"]["Traveller"][];
            /** @description The partner who brought the customer. */
            readonly affiliate_name?: string;
        };
        /** @description One leg of a journey. */
        readonly JourneyLeg: {
            /** @description Code of the place of departure. */
            readonly departure?: string;
            /** @description Town of departure. */
            readonly departure_city?: string;
            /** @description Code of the place of arrival. */
            readonly arrival?: string;
            /** @description Town of arrival. */
            readonly arrival_city?: string;
            /** @description Who carries, as a code. */
            readonly carrier?: string;
            /** @description Price of the leg, in minor units. */
            readonly segment_price?: number;
            /** @description When it leaves, a date with time. */
            readonly departure_date?: string;
            /** @description How the ticket reaches the customer, such as `email`. */
            readonly ticket_delivery_method?: string;
            /** @description Whom it reaches. */
            readonly ticket_delivery_recipient?: string;
            /** @description Who travels on it, by the numbers in `passengers`. */
            readonly passenger_id?: readonly number[];
            /** @description The class of travel. */
            readonly class?: string;
        };
        /** @description An insurance sold with a booking. */
        readonly SoldInsurance: {
            /** @description Who insures. */
            readonly insurance_company?: string;
            /** @description Against what, such as `travel`. */
            readonly insurance_type?: string;
            /** @description Its price, in minor units. */
            readonly insurance_price?: number;
        };
        /** @description A passenger, guest or driver. */
        readonly Traveller: {
            /** @description A number within the booking. */
            readonly id?: number;
            /** @description Form of address. */
            readonly title?: string;
            /** @description First name. */
            readonly first_name?: string;
            /** @description Last name. */
            readonly last_name?: string;
        };
        /** @description A booking of hotels. */
        readonly HotelStay: {
            /** @description The number of the booking. */
            readonly pnr?: string;
            /** @description Its hotels. Samples in the reference misspell it `hotel_intinerary`; accept both. */
            readonly hotel_itinerary?: readonly components["schemas"]["HotelStop"][];
            /** @description Insurance sold with it. */
            readonly insurance?: readonly components["schemas"]["SoldInsurance"][];
            /** @description Who stays. */
            readonly passengers?: readonly components["schemas"]["Traveller"][];
            /** @description The partner who brought the customer. */
            readonly affiliate_name?: string;
        };
        /** @description A stay in one hotel. */
        readonly HotelStop: {
            /** @description The hotel. */
            readonly hotel_name?: string;
            /** @description Where it is. */
            readonly address?: components["schemas"]["PlaceAddress"];
            /** @description When the stay begins, a date with time. */
            readonly start_time?: string;
            /** @description When it ends. */
            readonly end_time?: string;
            /** @description How many rooms. */
            readonly number_of_rooms?: number;
            /** @description Who stays, by the numbers in `passengers`. */
            readonly passenger_id?: readonly number[];
            /** @description How the papers reach the customer. */
            readonly ticket_delivery_method?: string;
            /** @description Whom they reach. */
            readonly ticket_delivery_recipient?: string;
            /** @description Its price, in minor units. */
            readonly hotel_price?: number;
            /** @description The class of room. */
            readonly class?: string;
        };
        /** @description The address of a hotel, a hire station or a stage. */
        readonly PlaceAddress: {
            /** @description Street with its number. */
            readonly street_address?: string;
            /** @description As written in the country. */
            readonly postal_code?: string;
            /** @description Town. */
            readonly city?: string;
            /** @description The country; a sample has its name, not its code. */
            readonly country?: string;
        };
        /** @description A booking of cars. */
        readonly CarRental: {
            /** @description The number of the booking. */
            readonly pnr?: string;
            /** @description Its cars. */
            readonly car_rental_itinerary?: readonly components["schemas"]["CarRentalStop"][];
            /** @description Insurance sold with it. */
            readonly insurance?: readonly components["schemas"]["SoldInsurance"][];
            /** @description Who drives. */
            readonly drivers?: readonly components["schemas"]["Traveller"][];
            /** @description The partner who brought the customer. */
            readonly affiliate_name?: string;
        };
        /** @description One rented car. */
        readonly CarRentalStop: {
            /** @description Who lets it. */
            readonly rental_company?: string;
            /** @description Who drives it, by the numbers in `drivers`. */
            readonly drivers_id?: readonly number[];
            /** @description Where it is fetched; text or address is not known. */
            readonly pick_up_location?: unknown;
            /** @description Where it is returned; text or address is not known. */
            readonly drop_off_location?: unknown;
            /** @description From when, a date with time. */
            readonly start_time?: string;
            /** @description Until when. */
            readonly end_time?: string;
            /** @description Its price, in minor units. */
            readonly car_price?: number;
            /** @description The class of car. */
            readonly class?: string;
        };
        /** @description A ticket to an event. */
        readonly EventTicket: {
            /** @description What it is called. */
            readonly event_name?: string;
            /** @description Who organises it. */
            readonly event_company?: string;
            /** @description What kind it is. */
            readonly genre_of_event?: string;
            /** @description Where it takes place. */
            readonly arena_name?: string;
            /** @description Where that is; text or address is not known. */
            readonly arena_location?: unknown;
            /** @description When it begins, a date with time. */
            readonly start_time?: string;
            /** @description When it ends. */
            readonly end_time?: string;
            /** @description Whether tickets are checked at the door. */
            readonly access_controlled_venue?: boolean;
            /** @description How the ticket reaches the customer. */
            readonly ticket_delivery_method?: string;
            /** @description Whom it reaches. */
            readonly ticket_delivery_recipient?: string;
            /** @description The partner who brought the customer. */
            readonly affiliate_name?: string;
        };
        /** @description A voucher that is sold. */
        readonly SoldVoucher: {
            /** @description What it is called. */
            readonly voucher_name?: string;
            /** @description Who redeems it. */
            readonly voucher_company?: string;
            /** @description From when it is good, a date with time. */
            readonly start_time?: string;
            /** @description Until when. */
            readonly end_time?: string;
            /** @description The partner who brought the customer. */
            readonly affiliate_name?: string;
        };
        /** @description A subscription or membership that is sold. */
        readonly SoldSubscription: {
            /** @description What it is called. */
            readonly subscription_name?: string;
            /** @description When it begins, a date with time. */
            readonly start_time?: string;
            /** @description When it ends. */
            readonly end_time?: string;
            /** @description Whether it goes on by itself. */
            readonly auto_renewal_of_subscription?: boolean;
            /** @description The partner who brought the customer. */
            readonly affiliate_name?: string;
        };
        /** @description What the shop knows of the customer's account. */
        readonly CustomerAccountInfo: {
            /** @description The account, by a name or number that stays. */
            readonly unique_account_identifier?: string;
            /** @description When it was opened, a date with time. */
            readonly account_registration_date?: string;
            /** @description When it last changed. */
            readonly account_last_modified?: string;
        };
        /** @description Who sells on a marketplace, and how well known. */
        readonly MarketplaceSeller: {
            /** @description The seller's account, by `email`, by personal number (`pno`) or by something else (`other`). */
            readonly unique_account_identifier_seller?: {
                readonly [key: string]: unknown;
            };
            /** @description The seller in the payment system. */
            readonly sub_merchant_id?: string;
            /** @description What kind of goods it is. */
            readonly product_category?: string;
            /** @description What it is called. */
            readonly product_name?: string;
            /** @description When the account was opened. */
            readonly account_registration_date?: string;
            /** @description When each of these last changed: `password`, `email`, `listing`, `login`, `address`. */
            readonly account_last_modified?: {
                readonly [key: string]: unknown;
            };
            /** @description How buyers rate the seller; the type is not known. */
            readonly seller_rating?: unknown;
            /** @description How often the seller has sold; the type is not known. */
            readonly number_of_trades?: unknown;
            /** @description For how much; the type is not known. */
            readonly volume_of_trades?: unknown;
        };
        /** @description Who won an auction, and how well known. */
        readonly MarketplaceWinner: {
            /** @description The winner's account; text or object is not known. */
            readonly unique_account_identifier_winner?: unknown;
            /** @description When the account was opened. */
            readonly account_registration_date?: string;
            /** @description When it last changed; text or object is not known. */
            readonly account_last_modified?: unknown;
            /** @description How often the winner has bought; the type is not known. */
            readonly number_of_trades?: unknown;
            /** @description For how much; the type is not known. */
            readonly volume_of_trades?: unknown;
        };
        /** @description How a customer has paid with one kind of payment. */
        readonly PaymentHistoryFull: {
            /** @description The account. */
            readonly unique_account_identifier?: string;
            /** @description `card`, `direct banking`, `non klarna credit`, `sms` or `other`. */
            readonly payment_option?: string;
            /** @description How many purchases were paid. */
            readonly number_paid_purchases?: number;
            /** @description What they came to; one sample says 1234 and no unit. */
            readonly total_amount_paid_purchases?: number;
            /** @description When the last was, a date with time. */
            readonly date_of_last_paid_purchase?: string;
            /** @description When the first was. */
            readonly date_of_first_paid_purchase?: string;
        };
        /** @description Whether a customer has paid before. */
        readonly PaymentHistorySimple: {
            /** @description The account. */
            readonly unique_account_identifier?: string;
            /** @description True when something was paid before. */
            readonly paid_before?: boolean;
        };
        /** @description An address for goods that go elsewhere. */
        readonly OtherDeliveryAddress: {
            /** @description How they are carried. */
            readonly shipping_method?: string;
            /** @description How fast. */
            readonly shipping_type?: string;
            /** @description First name. */
            readonly first_name?: string;
            /** @description Last name. */
            readonly last_name?: string;
            /** @description Street. */
            readonly street_address?: string;
            /** @description The number alone. */
            readonly street_number?: string;
            /** @description As written in the country. */
            readonly postal_code?: string;
            /** @description Town. */
            readonly city?: string;
            /** @description The country. */
            readonly country?: string;
        };
        /** @description A refusal by the service itself. Gateways before it may answer with HTML or with nothing, so look at the content type first. */
        readonly Error: {
            /**
             * @description For programs, in capitals. `BAD_VALUE` for a field, `BAD_REQUEST` for a body that is no JSON object; others exist.
             * @example BAD_VALUE
             * @example BAD_REQUEST
             */
            readonly error_code: string;
            /** @description For people. Wording changes, one message may name several fields, the index of a line may be missing, and how many messages there are says nothing. Look for the field name anywhere in them. */
            readonly error_messages: readonly string[];
            /** @description Names this exchange in a talk with support. The same as the header `Klarna-Correlation-Id`. */
            readonly correlation_id: string;
            /** @description The build that answered. Not always there. */
            readonly service_version?: string;
        };
        /** @description A token as it stands now. */
        readonly CustomerToken: {
            /**
             * @description The kind of payment that the token stands for.
             * @example INVOICE
             * @example CARD
             * @example DIRECT_DEBIT
             */
            readonly payment_method_type: string;
            /**
             * @description `ACTIVE`, `CANCELLED` or `SUSPENDED`. The list stands in prose and in small letters, so compare without regard to case.
             * @example ACTIVE
             * @example CANCELLED
             * @example SUSPENDED
             */
            readonly status: string;
            /** @description The card, where it is one. */
            readonly card?: components["schemas"]["TokenCard"];
            /** @description The bank account, where it is one. */
            readonly direct_debit?: components["schemas"]["TokenDirectDebit"];
        };
        /** @description The card behind a token, as far as a merchant may know it. */
        readonly TokenCard: {
            /** @description Whose card it is, such as `VISA`. */
            readonly brand: string;
            /** @description Month and year, as in `04/2029`. The form is seen in a sample only. */
            readonly expiry_date: string;
            /** @description The number with all but its end hidden. */
            readonly masked_number: string;
        };
        /** @description The bank account behind a token. */
        readonly TokenDirectDebit: {
            /** @description The account number with all but its end hidden. */
            readonly masked_number: string;
        };
        /** @description A purchase without the customer. Unlike a checkout order it needs an amount above 0 and at least one line, and names no purchase country. */
        readonly TokenOrder: {
            /** @description Currency of all amounts, ISO 4217 with three letters. */
            readonly purchase_currency: string;
            /**
             * Format: int64
             * @description What is paid, in minor units, tax included and discounts taken off.
             */
            readonly order_amount: number;
            /**
             * Format: int64
             * @description The tax within `order_amount`, in minor units. A sum that is not that of the lines was refused.
             */
            readonly order_tax_amount: number;
            /** @description What is bought. */
            readonly order_lines: readonly components["schemas"]["TokenOrderLine"][];
            /** @description Have the order captured without a further call. Default: false. */
            readonly auto_capture?: boolean;
            /** @description Language of what the customer receives. Sent and accepted, though the published description lacks it. */
            readonly locale?: string;
            /** @description The merchant's own order number. A number is let through, as in a checkout. */
            readonly merchant_reference1?: string | number;
            /** @description A second reference of the merchant. */
            readonly merchant_reference2?: string | number;
            /** @description Anything the merchant wants back unchanged. */
            readonly merchant_data?: string;
            /** @description Where to send the customer and where to call, if that is wanted. */
            readonly merchant_urls?: components["schemas"]["TokenMerchantUrls"];
            /** @description Further facts about the purchase. */
            readonly attachment?: components["schemas"]["Attachment"];
            /** @description Where the goods go, if not to the address that the token knows. */
            readonly shipping_address?: components["schemas"]["TokenAddress"];
            /** @description Named by the published description and explained nowhere. */
            readonly usage?: string;
        };
        /** @description One line of a purchase by token. Here tax and type may be left out, and two texts have limits of their own. */
        readonly TokenOrderLine: {
            /**
             * @description The kind of line. Here the list is closed.
             * @enum {string}
             */
            readonly type?: "physical" | "discount" | "shipping_fee" | "sales_tax" | "digital" | "gift_card" | "store_credit" | "surcharge";
            /** @description Article number or the like, one character longer than in a checkout. */
            readonly reference?: string;
            /** @description What the customer reads. */
            readonly name: string;
            /**
             * Format: int64
             * @description How many.
             */
            readonly quantity: number;
            /** @description What `quantity` counts. */
            readonly quantity_unit?: string;
            /** @description Price of one, in minor units, tax included, before any discount. The prose forbids a negative price, no keyword does, and a discount needs one. Decimals are let through, as on lines of a checkout. */
            readonly unit_price: number;
            /**
             * Format: int64
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
             * @description The tax within `total_amount`, in minor units, give or take 1 as in a checkout. Negative on discounts.
             */
            readonly total_tax_amount?: number;
            /** @description Anything the merchant wants back unchanged with this line; much less than in a checkout. */
            readonly merchant_data?: string;
            /** @description The product's page in the shop. */
            readonly product_url?: string;
            /** @description A picture of the product, best 650 pixels or more each way and never above 12 MB. */
            readonly image_url?: string;
            /** @description What the product is called outside the shop. */
            readonly product_identifiers?: components["schemas"]["ProductIdentifiers"];
            /** @description How often this line comes again. */
            readonly subscription?: components["schemas"]["TokenSubscription"];
        };
        /** @description A rhythm, as in a checkout, but its name must be given. */
        readonly TokenSubscription: {
            /** @description What the subscription is called. */
            readonly name: string;
            /**
             * @description The unit of time, in capitals.
             * @enum {string}
             */
            readonly interval: "DAY" | "WEEK" | "MONTH" | "YEAR";
            /** @description How many units lie between two orders. */
            readonly interval_count: number;
        };
        /** @description The two addresses that a purchase by token knows. */
        readonly TokenMerchantUrls: {
            /** @description Where a customer who follows `redirect_url` ends. */
            readonly confirmation: string;
            /** @description Called when the order is complete. It differs from the confirmation. */
            readonly push?: string;
        };
        /** @description An address with limits, which a checkout's has not. */
        readonly TokenAddress: {
            /** @description First name. */
            readonly given_name?: string;
            /** @description Last name. */
            readonly family_name?: string;
            /** @description The company, when one buys. */
            readonly organization_name?: string;
            /** @description The person in the company whom the parcel is meant for. */
            readonly attention?: string;
            /** @description Form of address. GB: Mr, Ms. DE, AT: Herr, Frau. CH: Herr, Frau, Sig., Sig.ra, M, Mme, by language. BE, NL: Dhr., Mevr. */
            readonly title?: string;
            /** @description Where mail reaches the customer. */
            readonly email?: string;
            /** @description Telephone number, best a mobile one. */
            readonly phone?: string;
            /** @description Street and number, in the order that the country writes them. */
            readonly street_address?: string;
            /** @description A second line, for instance flat or staircase. */
            readonly street_address2?: string;
            /** @description As written in the country. */
            readonly postal_code?: string;
            /** @description Town. */
            readonly city?: string;
            /** @description State or province, by ISO 3166-2. Needed in US and AU. */
            readonly region?: string;
            /** @description Two letters, ISO 3166-1. */
            readonly country?: string;
        };
        /** @description What became of a purchase by token. */
        readonly TokenOrderResult: {
            /** @description The order's id in order management. */
            readonly order_id: string;
            /**
             * @description `ACCEPTED`: may be captured. `PENDING`: wait for the notification.
             * @example ACCEPTED
             * @example PENDING
             */
            readonly fraud_status: string;
            /** @description Where the customer may be sent, so that the next purchase is easier. The published description requires it, a recorded answer lacks it. */
            readonly redirect_url?: string;
            /** @description What it was paid with. */
            readonly authorized_payment_method?: components["schemas"]["AuthorizedPaymentMethod"];
        };
        /** @description A way to pay, as it was accepted. */
        readonly AuthorizedPaymentMethod: {
            /**
             * @description `invoice`, `fixed_amount`, `pix`, `base_account`, `deferred_interest`, `direct_debit`, `direct_bank_transfer`, `b2b_invoice`, `card`, `slice_it_by_card`, `pay_later_by_card`, `fixed_sum_credit` or `pay_by_card`. Expect new ones.
             * @example invoice
             * @example card
             */
            readonly type: string;
            /**
             * Format: int32
             * @description How long the customer may wait with paying.
             */
            readonly number_of_days?: number;
            /**
             * Format: int32
             * @description In how many parts the customer pays.
             */
            readonly number_of_installments?: number;
        };
        /** @description A refusal of a purchase by token. It may say more than other refusals do. */
        readonly TokenError: {
            /** @description What the risk decision was. */
            readonly fraud_status?: string;
            /** @description Why, in a word. */
            readonly reason?: string;
            /** @description What it would have been paid with. */
            readonly authorized_payment_method?: components["schemas"]["AuthorizedPaymentMethod"];
        } & components["schemas"]["Error"];
        /** @description The one change that a merchant may make to a token. */
        readonly TokenStatusUpdate: {
            /**
             * @description No other status can be set.
             * @enum {string}
             */
            readonly status: "CANCELLED";
        };
    };
    responses: {
        /** @description The credentials are missing or wrong, or belong to the other environment. No JSON is promised: recordings show an HTML page of the gateway and no correlation id. One plugin also reads a `message` from a JSON body. */
        readonly Unauthorized: {
            headers: {
                /** @description Asks for HTTP Basic; the realm is of no importance. */
                readonly "WWW-Authenticate"?: string;
                readonly [name: string]: unknown;
            };
            content?: never;
        };
        /** @description No such order, or it has expired; the merchant opens a new one. The body may be empty and need not be JSON. */
        readonly NoSuchOrder: {
            headers: {
                readonly "Klarna-Correlation-Id": components["headers"]["CorrelationId"];
                readonly [name: string]: unknown;
            };
            content?: never;
        };
        /** @description No such token. Tried with an id that is none, `NOT_FOUND`; for an order, `TOKEN_NOT_FOUND`. */
        readonly NoSuchToken: {
            headers: {
                readonly "Klarna-Correlation-Id": components["headers"]["CorrelationId"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "*/*": components["schemas"]["Error"];
            };
        };
        /** @description The place of the token in the path is empty, so no operation is meant. */
        readonly NoTokenGiven: {
            headers: {
                readonly "Klarna-Correlation-Id": components["headers"]["CorrelationId"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "*/*": components["schemas"]["Error"];
            };
        };
        /** @description The service failed, with `INTERNAL_SERVER_ERROR` or without words. Try again later. */
        readonly Failed: {
            headers: {
                readonly "Klarna-Correlation-Id": components["headers"]["CorrelationId"];
                readonly [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The service did not answer its gateway within 30 seconds. The body need not be JSON. */
        readonly TimedOut: {
            headers: {
                readonly [name: string]: unknown;
            };
            content?: never;
        };
    };
    parameters: {
        /** @description The token that an order with `recurring` left in its `recurring_token`. */
        readonly CustomerToken: string;
    };
    requestBodies: never;
    headers: {
        /** @description Names this exchange in a talk with support; it kept the old company name. On a refusal it is the same as `correlation_id` in the body. */
        readonly CorrelationId: string;
    };
    pathItems: never;
}
export type NewOrder = components['schemas']['NewOrder'];
export type StoredOrder = components['schemas']['StoredOrder'];
export type Order = components['schemas']['Order'];
export type OrderUpdate = components['schemas']['OrderUpdate'];
export type OrderLine = components['schemas']['OrderLine'];
export type Subscription = components['schemas']['Subscription'];
export type ProductIdentifiers = components['schemas']['ProductIdentifiers'];
export type ShippingAttributes = components['schemas']['ShippingAttributes'];
export type Dimensions = components['schemas']['Dimensions'];
export type Address = components['schemas']['Address'];
export type Customer = components['schemas']['Customer'];
export type MerchantUrls = components['schemas']['MerchantUrls'];
export type Options = components['schemas']['Options'];
export type TmsConfigurationOverride = components['schemas']['TmsConfigurationOverride'];
export type Checkbox = components['schemas']['Checkbox'];
export type CheckboxWithId = components['schemas']['CheckboxWithId'];
export type MerchantRequested = components['schemas']['MerchantRequested'];
export type CheckboxState = components['schemas']['CheckboxState'];
export type PaymentProvider = components['schemas']['PaymentProvider'];
export type ShippingOption = components['schemas']['ShippingOption'];
export type SelectedAddon = components['schemas']['SelectedAddon'];
export type DeliveryDetails = components['schemas']['DeliveryDetails'];
export type CarrierProduct = components['schemas']['CarrierProduct'];
export type Timeslot = components['schemas']['Timeslot'];
export type PickupLocation = components['schemas']['PickupLocation'];
export type Delivery = components['schemas']['Delivery'];
export type DiscountLine = components['schemas']['DiscountLine'];
export type Gui = components['schemas']['Gui'];
export type Attachment = components['schemas']['Attachment'];
export type ExtraMerchantData = components['schemas']['ExtraMerchantData'];
export type Journey = components['schemas']['Journey'];
export type JourneyLeg = components['schemas']['JourneyLeg'];
export type SoldInsurance = components['schemas']['SoldInsurance'];
export type Traveller = components['schemas']['Traveller'];
export type HotelStay = components['schemas']['HotelStay'];
export type HotelStop = components['schemas']['HotelStop'];
export type PlaceAddress = components['schemas']['PlaceAddress'];
export type CarRental = components['schemas']['CarRental'];
export type CarRentalStop = components['schemas']['CarRentalStop'];
export type EventTicket = components['schemas']['EventTicket'];
export type SoldVoucher = components['schemas']['SoldVoucher'];
export type SoldSubscription = components['schemas']['SoldSubscription'];
export type CustomerAccountInfo = components['schemas']['CustomerAccountInfo'];
export type MarketplaceSeller = components['schemas']['MarketplaceSeller'];
export type MarketplaceWinner = components['schemas']['MarketplaceWinner'];
export type PaymentHistoryFull = components['schemas']['PaymentHistoryFull'];
export type PaymentHistorySimple = components['schemas']['PaymentHistorySimple'];
export type OtherDeliveryAddress = components['schemas']['OtherDeliveryAddress'];
export type Error = components['schemas']['Error'];
export type CustomerToken = components['schemas']['CustomerToken'];
export type TokenCard = components['schemas']['TokenCard'];
export type TokenDirectDebit = components['schemas']['TokenDirectDebit'];
export type TokenOrder = components['schemas']['TokenOrder'];
export type TokenOrderLine = components['schemas']['TokenOrderLine'];
export type TokenSubscription = components['schemas']['TokenSubscription'];
export type TokenMerchantUrls = components['schemas']['TokenMerchantUrls'];
export type TokenAddress = components['schemas']['TokenAddress'];
export type TokenOrderResult = components['schemas']['TokenOrderResult'];
export type AuthorizedPaymentMethod = components['schemas']['AuthorizedPaymentMethod'];
export type TokenError = components['schemas']['TokenError'];
export type TokenStatusUpdate = components['schemas']['TokenStatusUpdate'];
export type ResponseUnauthorized = components['responses']['Unauthorized'];
export type ResponseNoSuchOrder = components['responses']['NoSuchOrder'];
export type ResponseNoSuchToken = components['responses']['NoSuchToken'];
export type ResponseNoTokenGiven = components['responses']['NoTokenGiven'];
export type ResponseFailed = components['responses']['Failed'];
export type ResponseTimedOut = components['responses']['TimedOut'];
export type ParameterCustomerToken = components['parameters']['CustomerToken'];
export type HeaderCorrelationId = components['headers']['CorrelationId'];
export type $defs = Record<string, never>;
export interface operations {
    readonly createOrder: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Names the platform on whose behalf the merchant calls. A plugin of 2026 sends it as `kustom-partner` instead. */
                readonly "Klarna-Partner"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        /** @description The order as the merchant wants it. A property that is null counts as absent. A property that nobody knows is dropped and not repeated in the answer. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NewOrder"];
            };
        };
        readonly responses: {
            /** @description The checkout is open. The answer repeats what was sent and adds what Kustom set: id, status, snippet, times, three options with their defaults, and both addresses with the country. */
            readonly 201: {
                headers: {
                    /** @description Absolute address of the new order, without a slash at the end. Reading and updating go there; do not build the address from the id. */
                    readonly Location: string;
                    readonly "Klarna-Correlation-Id": components["headers"]["CorrelationId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StoredOrder"];
                };
            };
            /** @description The body is no JSON object (BAD_REQUEST), or a field is missing, malformed or does not add up (BAD_VALUE). One answer need not name every fault. */
            readonly 400: {
                headers: {
                    readonly "Klarna-Correlation-Id": components["headers"]["CorrelationId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            /** @description The account may not create this order, for instance because its contract is for another product. What the body holds is not known. */
            readonly 403: {
                headers: {
                    readonly "Klarna-Correlation-Id": components["headers"]["CorrelationId"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 500: components["responses"]["Failed"];
            readonly 504: components["responses"]["TimedOut"];
        };
    };
    readonly readOrder: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The id from the create answer. Better is the whole address from its `Location` header. */
                readonly order_id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The order. After the purchase it has the full addresses, the customer and `completed_at`. */
            readonly 200: {
                headers: {
                    readonly "Klarna-Correlation-Id": components["headers"]["CorrelationId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StoredOrder"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            /** @description The account is not activated. What the body holds is not known. */
            readonly 403: {
                headers: {
                    readonly "Klarna-Correlation-Id": components["headers"]["CorrelationId"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 404: components["responses"]["NoSuchOrder"];
            readonly 500: components["responses"]["Failed"];
            readonly 504: components["responses"]["TimedOut"];
        };
    };
    readonly updateOrder: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The id from the create answer. Better is the whole address from its `Location` header. */
                readonly order_id: string;
            };
            readonly cookie?: never;
        };
        /** @description The properties that change. A list or an object is sent whole, and an empty list clears. A property that is null is treated as absent, so that nothing is removed by it. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["OrderUpdate"];
            };
        };
        readonly responses: {
            /** @description The whole order as it is now. */
            readonly 200: {
                headers: {
                    readonly "Klarna-Correlation-Id": components["headers"]["CorrelationId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StoredOrder"];
                };
            };
            /** @description The body is no JSON object (BAD_REQUEST), or a field is malformed or no longer adds up with the rest (BAD_VALUE). */
            readonly 400: {
                headers: {
                    readonly "Klarna-Correlation-Id": components["headers"]["CorrelationId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            /** @description The order is bought or aborted and can no longer change. That is no accident to tell the customer about: go on to the confirmation. */
            readonly 403: {
                headers: {
                    readonly "Klarna-Correlation-Id": components["headers"]["CorrelationId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            readonly 404: components["responses"]["NoSuchOrder"];
            readonly 500: components["responses"]["Failed"];
            readonly 504: components["responses"]["TimedOut"];
        };
    };
    readonly abortOrder: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The id from the create answer. Better is the address from its `Location` header, with `/abort` after it. */
                readonly order_id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The order, aborted. The media type is left open, so no JSON is promised. */
            readonly 200: {
                headers: {
                    readonly "Klarna-Correlation-Id": components["headers"]["CorrelationId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "*/*": components["schemas"]["Order"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            /** @description The order is bought or aborted already and can no longer change. */
            readonly 403: {
                headers: {
                    readonly "Klarna-Correlation-Id": components["headers"]["CorrelationId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            readonly 404: components["responses"]["NoSuchOrder"];
            readonly 500: components["responses"]["Failed"];
            readonly 504: components["responses"]["TimedOut"];
        };
    };
    readonly readToken: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The token that an order with `recurring` left in its `recurring_token`. */
                readonly customerToken: components["parameters"]["CustomerToken"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The token. */
            readonly 200: {
                headers: {
                    readonly "Klarna-Correlation-Id": components["headers"]["CorrelationId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CustomerToken"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            /** @description The account may not do this. What the body holds is not known. */
            readonly 403: {
                headers: {
                    readonly "Klarna-Correlation-Id": components["headers"]["CorrelationId"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 404: components["responses"]["NoSuchToken"];
        };
    };
    readonly createTokenOrder: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Names this purchase, so that a repeat under the same key is not a second purchase. A UUID made for each purchase will do. */
                readonly "Klarna-Idempotency-Key"?: string;
            };
            readonly path: {
                /** @description The token that an order with `recurring` left in its `recurring_token`. */
                readonly customerToken: components["parameters"]["CustomerToken"];
            };
            readonly cookie?: never;
        };
        /** @description What is bought. The limits are not those of a checkout order. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["TokenOrder"];
            };
        };
        readonly responses: {
            /** @description Bought, or, where `fraud_status` says `PENDING`, about to be decided. */
            readonly 200: {
                headers: {
                    readonly "Klarna-Correlation-Id": components["headers"]["CorrelationId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TokenOrderResult"];
                };
            };
            /** @description A field is missing, malformed or does not add up. */
            readonly 400: {
                headers: {
                    readonly "Klarna-Correlation-Id": components["headers"]["CorrelationId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TokenError"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            /** @description The token is suspended (TOKEN_SUSPENDED), the payment did not succeed (PAYMENT_METHOD_FAILED; a later attempt may), or the account may not do this. */
            readonly 403: {
                headers: {
                    readonly "Klarna-Correlation-Id": components["headers"]["CorrelationId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "*/*": components["schemas"]["TokenError"];
                };
            };
            readonly 404: components["responses"]["NoSuchToken"];
            readonly 405: components["responses"]["NoTokenGiven"];
            /** @description The request contradicts what the token was made for. What the body holds is not known. */
            readonly 409: {
                headers: {
                    readonly "Klarna-Correlation-Id": components["headers"]["CorrelationId"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly updateTokenStatus: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The token that an order with `recurring` left in its `recurring_token`. */
                readonly customerToken: components["parameters"]["CustomerToken"];
            };
            readonly cookie?: never;
        };
        /** @description The new status. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["TokenStatusUpdate"];
            };
        };
        readonly responses: {
            /** @description It will be done. There is no body. */
            readonly 202: {
                headers: {
                    readonly "Klarna-Correlation-Id": components["headers"]["CorrelationId"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The status is missing or another one. What the body holds is not known. */
            readonly 400: {
                headers: {
                    readonly "Klarna-Correlation-Id": components["headers"]["CorrelationId"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 401: components["responses"]["Unauthorized"];
            /** @description The account may not do this. What the body holds is not known. */
            readonly 403: {
                headers: {
                    readonly "Klarna-Correlation-Id": components["headers"]["CorrelationId"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 404: components["responses"]["NoSuchToken"];
        };
    };
}
type WithRequired<T, K extends keyof T> = T & {
    [P in K]-?: T[P];
};
