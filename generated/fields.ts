// Written by `npm run generate` from specs/checkout.yaml. Do not edit: change the source and generate again.

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
  "Order": {
    "open": false,
    "fields": {
      "order_id": {
        "readOnly": true
      },
      "name": {
        "readOnly": true
      },
      "status": {},
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
      "html_snippet": {
        "readOnly": true
      },
      "merchant_reference1": {},
      "merchant_reference2": {},
      "started_at": {
        "readOnly": true
      },
      "completed_at": {
        "readOnly": true
      },
      "last_modified_at": {
        "readOnly": true
      },
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
      "selected_shipping_option": {
        "of": "ShippingOption"
      },
      "selected_shipping_options": {
        "of": "ShippingOption"
      },
      "deliveries": {
        "of": "Delivery"
      },
      "merchant_data": {},
      "gui": {
        "of": "Gui"
      },
      "merchant_requested": {
        "of": "MerchantRequested"
      },
      "recurring": {},
      "recurring_token": {
        "readOnly": true
      },
      "recurring_description": {},
      "tags": {},
      "discount_lines": {
        "of": "DiscountLine"
      },
      "payment_type_allows_increase": {
        "readOnly": true
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
  "Error": {
    "open": false,
    "fields": {
      "error_code": {},
      "error_messages": {},
      "correlation_id": {},
      "service_version": {}
    }
  }
};
