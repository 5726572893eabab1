// Written by `npm run generate` from specs/. Do not edit: change the source and generate again.

/** A documented field. */
export interface Field {
  /** The object, or the list of objects, that stands in it. */
  readonly of?: string;
  /** Only Kustom writes it. */
  readonly readOnly?: true;
}

/** The documented fields of an object; `open`: it may bear others, which are part of it all the same. */
export interface Fields {
  readonly open: boolean;
  readonly fields: Readonly<Record<string, Field>>;
}

export const fieldsOf: Readonly<Record<string, Fields>> = {
  "NewOrder": {
    "open": false,
    "fields": {
      "purchase_country": {},
      "purchase_currency": {},
      "locale": {},
      "billing_address": {
        "of": "Address"
      },
      "shipping_address": {
        "of": "Address"
      },
      "order_amount": {},
      "order_tax_amount": {},
      "order_lines": {
        "of": "OrderLine"
      },
      "customer": {
        "of": "Customer"
      },
      "merchant_urls": {
        "of": "MerchantUrls"
      },
      "merchant_reference1": {},
      "merchant_reference2": {},
      "options": {
        "of": "Options"
      },
      "attachment": {
        "of": "Attachment"
      },
      "external_payment_methods": {
        "of": "PaymentProvider"
      },
      "external_checkouts": {
        "of": "PaymentProvider"
      },
      "shipping_countries": {},
      "billing_countries": {},
      "shipping_options": {
        "of": "ShippingOption"
      },
      "deliveries": {
        "of": "Delivery"
      },
      "merchant_data": {},
      "gui": {
        "of": "Gui"
      },
      "recurring": {},
      "recurring_description": {},
      "tags": {},
      "discount_lines": {
        "of": "DiscountLine"
      }
    }
  },
  "StoredOrder": {
    "open": false,
    "fields": {
      "purchase_country": {},
      "purchase_currency": {},
      "locale": {},
      "billing_address": {
        "of": "Address"
      },
      "shipping_address": {
        "of": "Address"
      },
      "order_amount": {},
      "order_tax_amount": {},
      "order_lines": {
        "of": "OrderLine"
      },
      "customer": {
        "of": "Customer"
      },
      "merchant_urls": {
        "of": "MerchantUrls"
      },
      "merchant_reference1": {},
      "merchant_reference2": {},
      "options": {
        "of": "Options"
      },
      "attachment": {
        "of": "Attachment"
      },
      "external_payment_methods": {
        "of": "PaymentProvider"
      },
      "external_checkouts": {
        "of": "PaymentProvider"
      },
      "shipping_countries": {},
      "billing_countries": {},
      "shipping_options": {
        "of": "ShippingOption"
      },
      "deliveries": {
        "of": "Delivery"
      },
      "merchant_data": {},
      "gui": {
        "of": "Gui"
      },
      "recurring": {},
      "recurring_description": {},
      "tags": {},
      "discount_lines": {
        "of": "DiscountLine"
      },
      "order_id": {
        "readOnly": true
      },
      "name": {
        "readOnly": true
      },
      "status": {},
      "html_snippet": {
        "readOnly": true
      },
      "started_at": {
        "readOnly": true
      },
      "completed_at": {
        "readOnly": true
      },
      "last_modified_at": {
        "readOnly": true
      },
      "selected_shipping_option": {
        "of": "ShippingOption"
      },
      "selected_shipping_options": {
        "of": "ShippingOption"
      },
      "merchant_requested": {
        "of": "MerchantRequested"
      },
      "recurring_token": {
        "readOnly": true
      },
      "payment_type_allows_increase": {
        "readOnly": true
      }
    }
  },
  "Order": {
    "open": false,
    "fields": {
      "purchase_country": {},
      "purchase_currency": {},
      "locale": {},
      "billing_address": {
        "of": "Address"
      },
      "shipping_address": {
        "of": "Address"
      },
      "order_amount": {},
      "order_tax_amount": {},
      "order_lines": {
        "of": "OrderLine"
      },
      "customer": {
        "of": "Customer"
      },
      "merchant_urls": {
        "of": "MerchantUrls"
      },
      "merchant_reference1": {},
      "merchant_reference2": {},
      "options": {
        "of": "Options"
      },
      "attachment": {
        "of": "Attachment"
      },
      "external_payment_methods": {
        "of": "PaymentProvider"
      },
      "external_checkouts": {
        "of": "PaymentProvider"
      },
      "shipping_countries": {},
      "billing_countries": {},
      "shipping_options": {
        "of": "ShippingOption"
      },
      "deliveries": {
        "of": "Delivery"
      },
      "merchant_data": {},
      "gui": {
        "of": "Gui"
      },
      "recurring": {},
      "recurring_description": {},
      "tags": {},
      "discount_lines": {
        "of": "DiscountLine"
      },
      "order_id": {
        "readOnly": true
      },
      "name": {
        "readOnly": true
      },
      "status": {},
      "html_snippet": {
        "readOnly": true
      },
      "started_at": {
        "readOnly": true
      },
      "completed_at": {
        "readOnly": true
      },
      "last_modified_at": {
        "readOnly": true
      },
      "selected_shipping_option": {
        "of": "ShippingOption"
      },
      "selected_shipping_options": {
        "of": "ShippingOption"
      },
      "merchant_requested": {
        "of": "MerchantRequested"
      },
      "recurring_token": {
        "readOnly": true
      },
      "payment_type_allows_increase": {
        "readOnly": true
      }
    }
  },
  "OrderUpdate": {
    "open": false,
    "fields": {
      "purchase_country": {},
      "purchase_currency": {},
      "locale": {},
      "billing_address": {
        "of": "Address"
      },
      "shipping_address": {
        "of": "Address"
      },
      "order_amount": {},
      "order_tax_amount": {},
      "order_lines": {
        "of": "OrderLine"
      },
      "customer": {
        "of": "Customer"
      },
      "merchant_urls": {
        "of": "MerchantUrls"
      },
      "merchant_reference1": {},
      "merchant_reference2": {},
      "options": {
        "of": "Options"
      },
      "attachment": {
        "of": "Attachment"
      },
      "external_payment_methods": {
        "of": "PaymentProvider"
      },
      "external_checkouts": {
        "of": "PaymentProvider"
      },
      "shipping_countries": {},
      "billing_countries": {},
      "shipping_options": {
        "of": "ShippingOption"
      },
      "deliveries": {
        "of": "Delivery"
      },
      "merchant_data": {},
      "gui": {
        "of": "Gui"
      },
      "recurring": {},
      "recurring_description": {},
      "tags": {},
      "discount_lines": {
        "of": "DiscountLine"
      }
    }
  },
  "OrderLine": {
    "open": false,
    "fields": {
      "type": {},
      "reference": {},
      "name": {},
      "quantity": {},
      "quantity_unit": {},
      "unit_price": {},
      "tax_rate": {},
      "total_amount": {},
      "total_discount_amount": {},
      "total_tax_amount": {},
      "merchant_data": {},
      "product_url": {},
      "image_url": {},
      "product_identifiers": {
        "of": "ProductIdentifiers"
      },
      "shipping_attributes": {
        "of": "ShippingAttributes"
      },
      "subscription": {
        "of": "Subscription"
      }
    }
  },
  "Subscription": {
    "open": false,
    "fields": {
      "name": {},
      "interval": {},
      "interval_count": {}
    }
  },
  "ProductIdentifiers": {
    "open": false,
    "fields": {
      "brand": {},
      "color": {},
      "category_path": {},
      "global_trade_item_number": {},
      "manufacturer_part_number": {},
      "size": {}
    }
  },
  "ShippingAttributes": {
    "open": false,
    "fields": {
      "weight": {},
      "dimensions": {
        "of": "Dimensions"
      },
      "tags": {},
      "delivery_id": {}
    }
  },
  "Dimensions": {
    "open": false,
    "fields": {
      "height": {},
      "width": {},
      "length": {}
    }
  },
  "Address": {
    "open": false,
    "fields": {
      "given_name": {},
      "family_name": {},
      "organization_name": {},
      "reference": {},
      "attention": {},
      "email": {},
      "title": {},
      "street_address": {},
      "street_address2": {},
      "street_name": {},
      "street_number": {},
      "house_extension": {},
      "postal_code": {},
      "city": {},
      "region": {},
      "phone": {},
      "country": {},
      "care_of": {}
    }
  },
  "Customer": {
    "open": false,
    "fields": {
      "type": {},
      "gender": {},
      "date_of_birth": {},
      "organization_registration_id": {},
      "vat_id": {},
      "national_identification_number": {}
    }
  },
  "MerchantUrls": {
    "open": false,
    "fields": {
      "terms": {},
      "checkout": {},
      "confirmation": {},
      "push": {},
      "validation": {},
      "notification": {},
      "cancellation_terms": {},
      "shipping_option_update": {},
      "address_update": {},
      "country_change": {},
      "upsell": {},
      "upsell_validation": {}
    }
  },
  "Options": {
    "open": false,
    "fields": {
      "require_validate_callback_success": {},
      "acquiring_channel": {},
      "vat_removed": {},
      "allow_separate_shipping_address": {},
      "color_button": {},
      "color_button_text": {},
      "color_checkbox": {},
      "color_checkbox_checkmark": {},
      "color_header": {},
      "color_link": {},
      "radius_border": {},
      "date_of_birth_mandatory": {},
      "shipping_details": {},
      "title_mandatory": {},
      "phone_mandatory": {},
      "national_identification_number_mandatory": {},
      "verify_national_identification_number": {},
      "additional_merchant_terms": {},
      "additional_checkbox": {
        "of": "Checkbox"
      },
      "additional_checkboxes": {
        "of": "CheckboxWithId"
      },
      "allowed_customer_types": {},
      "show_subtotal_detail": {},
      "auto_capture": {},
      "require_client_validation": {},
      "require_client_validation_callback_response": {},
      "enable_discount_module": {},
      "show_vat_registration_number_field": {},
      "confirmation_page_upsell": {},
      "tms_configuration_override": {
        "of": "TmsConfigurationOverride"
      }
    }
  },
  "TmsConfigurationOverride": {
    "open": false,
    "fields": {
      "disabled": {}
    }
  },
  "Checkbox": {
    "open": false,
    "fields": {
      "text": {},
      "checked": {},
      "required": {}
    }
  },
  "CheckboxWithId": {
    "open": false,
    "fields": {
      "id": {},
      "text": {},
      "checked": {},
      "required": {}
    }
  },
  "MerchantRequested": {
    "open": false,
    "fields": {
      "additional_checkbox": {
        "readOnly": true
      },
      "additional_checkboxes": {
        "of": "CheckboxState",
        "readOnly": true
      }
    }
  },
  "CheckboxState": {
    "open": false,
    "fields": {
      "id": {},
      "checked": {}
    }
  },
  "PaymentProvider": {
    "open": false,
    "fields": {
      "name": {},
      "redirect_url": {},
      "image_url": {},
      "fee": {},
      "description": {},
      "countries": {},
      "label": {}
    }
  },
  "ShippingOption": {
    "open": false,
    "fields": {
      "id": {},
      "name": {},
      "description": {},
      "promo": {},
      "price": {},
      "tax_amount": {},
      "tax_rate": {},
      "preselected": {},
      "shipping_method": {},
      "delivery_details": {
        "of": "DeliveryDetails"
      },
      "tms_reference": {},
      "tos_id": {},
      "selected_addons": {
        "of": "SelectedAddon"
      }
    }
  },
  "SelectedAddon": {
    "open": false,
    "fields": {
      "type": {},
      "price": {},
      "external_id": {},
      "user_input": {}
    }
  },
  "DeliveryDetails": {
    "open": false,
    "fields": {
      "carrier": {},
      "class": {},
      "product": {
        "of": "CarrierProduct"
      },
      "timeslot": {
        "of": "Timeslot"
      },
      "pickup_location": {
        "of": "PickupLocation"
      }
    }
  },
  "CarrierProduct": {
    "open": false,
    "fields": {
      "name": {},
      "identifier": {}
    }
  },
  "Timeslot": {
    "open": false,
    "fields": {
      "id": {},
      "start": {},
      "end": {}
    }
  },
  "PickupLocation": {
    "open": false,
    "fields": {
      "id": {},
      "name": {},
      "address": {
        "of": "Address"
      }
    }
  },
  "Delivery": {
    "open": true,
    "fields": {}
  },
  "DiscountLine": {
    "open": false,
    "fields": {
      "name": {},
      "quantity": {},
      "unit_price": {},
      "tax_rate": {},
      "total_amount": {},
      "total_tax_amount": {},
      "reference": {},
      "merchant_data": {}
    }
  },
  "Gui": {
    "open": false,
    "fields": {
      "options": {}
    }
  },
  "Attachment": {
    "open": false,
    "fields": {
      "body": {},
      "content_type": {}
    }
  },
  "ExtraMerchantData": {
    "open": false,
    "fields": {
      "air_reservation_details": {
        "of": "Journey"
      },
      "bus_reservation_details": {
        "of": "Journey"
      },
      "train_reservation_details": {
        "of": "Journey"
      },
      "ferry_reservation_details": {
        "of": "Journey"
      },
      "hotel_reservation_details": {
        "of": "HotelStay"
      },
      "car_rental_reservation_details": {
        "of": "CarRental"
      },
      "event": {
        "of": "EventTicket"
      },
      "voucher": {
        "of": "SoldVoucher"
      },
      "subscription": {
        "of": "SoldSubscription"
      },
      "customer_account_info": {
        "of": "CustomerAccountInfo"
      },
      "marketplace_seller_info": {
        "of": "MarketplaceSeller"
      },
      "marketplace_winner_info": {
        "of": "MarketplaceWinner"
      },
      "payment_history_full": {
        "of": "PaymentHistoryFull"
      },
      "payment_history_simple": {
        "of": "PaymentHistorySimple"
      },
      "other_delivery_address": {
        "of": "OtherDeliveryAddress"
      },
      "trip_reservation_details": {},
      "in_store_payment": {},
      "customer_tokens": {}
    }
  },
  "Journey": {
    "open": false,
    "fields": {
      "pnr": {},
      "itinerary": {
        "of": "JourneyLeg"
      },
      "insurance": {
        "of": "SoldInsurance"
      },
      "passengers": {
        "of": "Traveller"
      },
      "affiliate_name": {}
    }
  },
  "JourneyLeg": {
    "open": false,
    "fields": {
      "departure": {},
      "departure_city": {},
      "arrival": {},
      "arrival_city": {},
      "carrier": {},
      "segment_price": {},
      "departure_date": {},
      "ticket_delivery_method": {},
      "ticket_delivery_recipient": {},
      "passenger_id": {},
      "class": {}
    }
  },
  "SoldInsurance": {
    "open": false,
    "fields": {
      "insurance_company": {},
      "insurance_type": {},
      "insurance_price": {}
    }
  },
  "Traveller": {
    "open": false,
    "fields": {
      "id": {},
      "title": {},
      "first_name": {},
      "last_name": {}
    }
  },
  "HotelStay": {
    "open": false,
    "fields": {
      "pnr": {},
      "hotel_itinerary": {
        "of": "HotelStop"
      },
      "insurance": {
        "of": "SoldInsurance"
      },
      "passengers": {
        "of": "Traveller"
      },
      "affiliate_name": {}
    }
  },
  "HotelStop": {
    "open": false,
    "fields": {
      "hotel_name": {},
      "address": {
        "of": "PlaceAddress"
      },
      "start_time": {},
      "end_time": {},
      "number_of_rooms": {},
      "passenger_id": {},
      "ticket_delivery_method": {},
      "ticket_delivery_recipient": {},
      "hotel_price": {},
      "class": {}
    }
  },
  "PlaceAddress": {
    "open": false,
    "fields": {
      "street_address": {},
      "postal_code": {},
      "city": {},
      "country": {}
    }
  },
  "CarRental": {
    "open": false,
    "fields": {
      "pnr": {},
      "car_rental_itinerary": {
        "of": "CarRentalStop"
      },
      "insurance": {
        "of": "SoldInsurance"
      },
      "drivers": {
        "of": "Traveller"
      },
      "affiliate_name": {}
    }
  },
  "CarRentalStop": {
    "open": false,
    "fields": {
      "rental_company": {},
      "drivers_id": {},
      "pick_up_location": {},
      "drop_off_location": {},
      "start_time": {},
      "end_time": {},
      "car_price": {},
      "class": {}
    }
  },
  "EventTicket": {
    "open": false,
    "fields": {
      "event_name": {},
      "event_company": {},
      "genre_of_event": {},
      "arena_name": {},
      "arena_location": {},
      "start_time": {},
      "end_time": {},
      "access_controlled_venue": {},
      "ticket_delivery_method": {},
      "ticket_delivery_recipient": {},
      "affiliate_name": {}
    }
  },
  "SoldVoucher": {
    "open": false,
    "fields": {
      "voucher_name": {},
      "voucher_company": {},
      "start_time": {},
      "end_time": {},
      "affiliate_name": {}
    }
  },
  "SoldSubscription": {
    "open": false,
    "fields": {
      "subscription_name": {},
      "start_time": {},
      "end_time": {},
      "auto_renewal_of_subscription": {},
      "affiliate_name": {}
    }
  },
  "CustomerAccountInfo": {
    "open": false,
    "fields": {
      "unique_account_identifier": {},
      "account_registration_date": {},
      "account_last_modified": {}
    }
  },
  "MarketplaceSeller": {
    "open": false,
    "fields": {
      "unique_account_identifier_seller": {},
      "sub_merchant_id": {},
      "product_category": {},
      "product_name": {},
      "account_registration_date": {},
      "account_last_modified": {},
      "seller_rating": {},
      "number_of_trades": {},
      "volume_of_trades": {}
    }
  },
  "MarketplaceWinner": {
    "open": false,
    "fields": {
      "unique_account_identifier_winner": {},
      "account_registration_date": {},
      "account_last_modified": {},
      "number_of_trades": {},
      "volume_of_trades": {}
    }
  },
  "PaymentHistoryFull": {
    "open": false,
    "fields": {
      "unique_account_identifier": {},
      "payment_option": {},
      "number_paid_purchases": {},
      "total_amount_paid_purchases": {},
      "date_of_last_paid_purchase": {},
      "date_of_first_paid_purchase": {}
    }
  },
  "PaymentHistorySimple": {
    "open": false,
    "fields": {
      "unique_account_identifier": {},
      "paid_before": {}
    }
  },
  "OtherDeliveryAddress": {
    "open": false,
    "fields": {
      "shipping_method": {},
      "shipping_type": {},
      "first_name": {},
      "last_name": {},
      "street_address": {},
      "street_number": {},
      "postal_code": {},
      "city": {},
      "country": {}
    }
  },
  "Error": {
    "open": false,
    "fields": {
      "error_code": {},
      "error_messages": {},
      "correlation_id": {},
      "service_version": {}
    }
  },
  "CustomerToken": {
    "open": false,
    "fields": {
      "payment_method_type": {},
      "status": {},
      "card": {
        "of": "TokenCard"
      },
      "direct_debit": {
        "of": "TokenDirectDebit"
      }
    }
  },
  "TokenCard": {
    "open": false,
    "fields": {
      "brand": {},
      "expiry_date": {},
      "masked_number": {}
    }
  },
  "TokenDirectDebit": {
    "open": false,
    "fields": {
      "masked_number": {}
    }
  },
  "TokenOrder": {
    "open": false,
    "fields": {
      "purchase_currency": {},
      "order_amount": {},
      "order_tax_amount": {},
      "order_lines": {
        "of": "TokenOrderLine"
      },
      "auto_capture": {},
      "locale": {},
      "merchant_reference1": {},
      "merchant_reference2": {},
      "merchant_data": {},
      "merchant_urls": {
        "of": "TokenMerchantUrls"
      },
      "attachment": {
        "of": "Attachment"
      },
      "shipping_address": {
        "of": "TokenAddress"
      },
      "usage": {
        "readOnly": true
      }
    }
  },
  "TokenOrderLine": {
    "open": false,
    "fields": {
      "type": {},
      "reference": {},
      "name": {},
      "quantity": {},
      "quantity_unit": {},
      "unit_price": {},
      "tax_rate": {},
      "total_amount": {},
      "total_discount_amount": {},
      "total_tax_amount": {},
      "merchant_data": {},
      "product_url": {},
      "image_url": {},
      "product_identifiers": {
        "of": "ProductIdentifiers"
      },
      "subscription": {
        "of": "TokenSubscription"
      }
    }
  },
  "TokenSubscription": {
    "open": false,
    "fields": {
      "name": {},
      "interval": {},
      "interval_count": {}
    }
  },
  "TokenMerchantUrls": {
    "open": false,
    "fields": {
      "confirmation": {},
      "push": {}
    }
  },
  "TokenAddress": {
    "open": false,
    "fields": {
      "given_name": {},
      "family_name": {},
      "organization_name": {},
      "attention": {},
      "title": {},
      "email": {},
      "phone": {},
      "street_address": {},
      "street_address2": {},
      "postal_code": {},
      "city": {},
      "region": {},
      "country": {}
    }
  },
  "TokenOrderResult": {
    "open": false,
    "fields": {
      "order_id": {},
      "fraud_status": {},
      "redirect_url": {},
      "authorized_payment_method": {
        "of": "AuthorizedPaymentMethod"
      }
    }
  },
  "AuthorizedPaymentMethod": {
    "open": false,
    "fields": {
      "type": {},
      "number_of_days": {},
      "number_of_installments": {}
    }
  },
  "TokenError": {
    "open": false,
    "fields": {
      "error_code": {},
      "error_messages": {},
      "correlation_id": {},
      "service_version": {},
      "fraud_status": {},
      "reason": {},
      "authorized_payment_method": {
        "of": "AuthorizedPaymentMethod"
      }
    }
  },
  "TokenStatusUpdate": {
    "open": false,
    "fields": {
      "status": {}
    }
  },
  "ServiceRequest": {
    "open": false,
    "fields": {
      "purchase_currency": {},
      "order_amount": {},
      "order_tax_amount": {},
      "order_lines": {
        "of": "OrderLine"
      },
      "billing_address": {
        "of": "Address"
      },
      "shipping_address": {
        "of": "Address"
      },
      "selected_shipping_option": {
        "of": "ShippingOption"
      },
      "selected_shipping_options": {
        "of": "ShippingOption"
      },
      "customer": {
        "of": "Customer"
      },
      "tags": {},
      "locale": {},
      "merchant_data": {},
      "merchant_reference1": {},
      "merchant_reference2": {}
    }
  },
  "ServiceResponse": {
    "open": false,
    "fields": {
      "purchase_currency": {},
      "order_amount": {},
      "order_tax_amount": {},
      "order_lines": {
        "of": "OrderLine"
      },
      "shipping_options": {
        "of": "ShippingOption"
      },
      "locale": {},
      "merchant_data": {},
      "attachment": {
        "of": "Attachment"
      },
      "external_payment_methods": {
        "of": "PaymentProvider"
      },
      "tags": {}
    }
  },
  "Notification": {
    "open": false,
    "fields": {
      "order_id": {},
      "event_type": {}
    }
  },
  "CallbackError": {
    "open": false,
    "fields": {
      "error_type": {},
      "error_text": {}
    }
  },
  "ManagedOrder": {
    "open": false,
    "fields": {
      "order_id": {},
      "status": {},
      "fraud_status": {},
      "order_amount": {},
      "original_order_amount": {},
      "captured_amount": {},
      "refunded_amount": {},
      "remaining_authorized_amount": {},
      "purchase_country": {},
      "purchase_currency": {},
      "locale": {},
      "order_lines": {
        "of": "ManagedOrderLine"
      },
      "captures": {
        "of": "Capture"
      },
      "refunds": {
        "of": "Refund"
      },
      "billing_address": {
        "of": "ManagedAddress"
      },
      "shipping_address": {
        "of": "ManagedAddress"
      },
      "customer": {
        "of": "ManagedCustomer"
      },
      "klarna_reference": {},
      "merchant_reference1": {},
      "merchant_reference2": {},
      "merchant_data": {},
      "created_at": {},
      "expires_at": {},
      "initial_payment_method": {
        "of": "InitialPaymentMethod"
      },
      "selected_shipping_option": {
        "of": "ChosenShipping"
      },
      "selected_shipping_options": {
        "of": "ChosenShipping"
      },
      "shipping_info": {
        "of": "ShippingInfo"
      }
    }
  },
  "Capture": {
    "open": false,
    "fields": {
      "capture_id": {},
      "klarna_reference": {},
      "captured_amount": {},
      "captured_at": {},
      "refunded_amount": {},
      "description": {},
      "reference": {},
      "order_lines": {
        "of": "ManagedOrderLine"
      },
      "billing_address": {
        "of": "ManagedAddress"
      },
      "shipping_address": {
        "of": "ManagedAddress"
      },
      "shipping_info": {
        "of": "ShippingInfo"
      }
    }
  },
  "Refund": {
    "open": false,
    "fields": {
      "refund_id": {},
      "refunded_amount": {},
      "refunded_at": {},
      "description": {},
      "reference": {},
      "order_lines": {
        "of": "ManagedOrderLine"
      },
      "credit_invoice": {}
    }
  },
  "NewCapture": {
    "open": false,
    "fields": {
      "captured_amount": {},
      "description": {},
      "reference": {},
      "order_lines": {
        "of": "ManagedOrderLine"
      },
      "shipping_info": {
        "of": "ShippingInfo"
      },
      "shipping_delay": {}
    }
  },
  "NewRefund": {
    "open": false,
    "fields": {
      "refunded_amount": {},
      "description": {},
      "reference": {},
      "order_lines": {
        "of": "ManagedOrderLine"
      }
    }
  },
  "AuthorizationUpdate": {
    "open": false,
    "fields": {
      "order_amount": {},
      "description": {},
      "order_lines": {
        "of": "ManagedOrderLine"
      }
    }
  },
  "MerchantReferencesUpdate": {
    "open": false,
    "fields": {
      "merchant_reference1": {},
      "merchant_reference2": {}
    }
  },
  "CustomerDetailsUpdate": {
    "open": false,
    "fields": {
      "shipping_address": {
        "of": "ManagedAddress"
      }
    }
  },
  "ShippingInfoUpdate": {
    "open": false,
    "fields": {
      "shipping_info": {
        "of": "ShippingInfo"
      }
    }
  },
  "DueDateExtension": {
    "open": false,
    "fields": {
      "number_of_days": {}
    }
  },
  "DueDateOptions": {
    "open": false,
    "fields": {
      "currency": {},
      "options": {
        "of": "DueDateOption"
      }
    }
  },
  "DueDateOption": {
    "open": false,
    "fields": {
      "number_of_days": {},
      "amount": {}
    }
  },
  "ManagedOrderLine": {
    "open": false,
    "fields": {
      "type": {},
      "reference": {},
      "name": {},
      "quantity": {},
      "quantity_unit": {},
      "unit_price": {},
      "tax_rate": {},
      "total_amount": {},
      "total_discount_amount": {},
      "total_tax_amount": {},
      "merchant_data": {},
      "product_url": {},
      "image_url": {},
      "product_identifiers": {
        "of": "ProductIdentifiers"
      },
      "subscription": {
        "of": "ManagedSubscription"
      }
    }
  },
  "ManagedSubscription": {
    "open": false,
    "fields": {
      "name": {},
      "interval": {},
      "interval_count": {}
    }
  },
  "ManagedAddress": {
    "open": false,
    "fields": {
      "given_name": {},
      "family_name": {},
      "organization_name": {},
      "attention": {},
      "title": {},
      "street_address": {},
      "street_address2": {},
      "postal_code": {},
      "city": {},
      "region": {},
      "country": {},
      "email": {},
      "phone": {}
    }
  },
  "ManagedCustomer": {
    "open": false,
    "fields": {
      "date_of_birth": {},
      "type": {},
      "national_identification_number": {},
      "organization_registration_id": {},
      "organization_entity_type": {},
      "vat_id": {}
    }
  },
  "InitialPaymentMethod": {
    "open": false,
    "fields": {
      "type": {},
      "description": {},
      "number_of_installments": {}
    }
  },
  "ShippingInfo": {
    "open": false,
    "fields": {
      "shipping_company": {},
      "shipping_method": {},
      "tracking_number": {},
      "tracking_uri": {},
      "return_shipping_company": {},
      "return_tracking_number": {},
      "return_tracking_uri": {}
    }
  },
  "ChosenShipping": {
    "open": false,
    "fields": {
      "id": {},
      "name": {},
      "type": {},
      "method": {},
      "class": {},
      "carrier": {},
      "carrier_product": {
        "of": "ChosenProduct"
      },
      "price": {},
      "tax_amount": {},
      "tax_rate": {},
      "location": {
        "of": "ChosenLocation"
      },
      "timeslot": {
        "of": "ChosenTimeslot"
      },
      "selected_addons": {
        "of": "ChosenAddon"
      },
      "tms_reference": {},
      "tos_id": {}
    }
  },
  "ChosenProduct": {
    "open": false,
    "fields": {
      "identifier": {},
      "name": {}
    }
  },
  "ChosenLocation": {
    "open": false,
    "fields": {
      "id": {},
      "name": {},
      "price": {},
      "address": {
        "of": "ChosenLocationAddress"
      }
    }
  },
  "ChosenLocationAddress": {
    "open": false,
    "fields": {
      "street_address": {},
      "street_address__2": {},
      "postal_code": {},
      "city": {},
      "region": {},
      "country": {}
    }
  },
  "ChosenTimeslot": {
    "open": false,
    "fields": {
      "id": {},
      "start": {},
      "end": {},
      "cutoff": {},
      "price": {}
    }
  },
  "ChosenAddon": {
    "open": false,
    "fields": {
      "type": {},
      "price": {},
      "external_id": {},
      "user_input": {}
    }
  },
  "ManagementError": {
    "open": false,
    "fields": {
      "error_code": {},
      "error_messages": {},
      "correlation_id": {},
      "service_version": {}
    }
  }
};
