// Written by `npm run generate` from specs/. Do not edit: change the source and generate again.
import type { SchemaId } from './validators/checkout.js';

export type OperationId = 'createOrder' | 'readOrder' | 'updateOrder' | 'abortOrder' | 'readToken' | 'createTokenOrder' | 'updateTokenStatus' | 'address_update' | 'country_change' | 'shipping_option_update' | 'validation' | 'push' | 'notification' | 'confirmation' | 'readManagedOrder' | 'acknowledgeOrder' | 'cancelOrder' | 'updateAuthorization' | 'updateMerchantReferences' | 'updateCustomerDetails' | 'extendAuthorization' | 'releaseAuthorization' | 'addShippingInfo' | 'captureOrder' | 'listCaptures' | 'readCapture' | 'addCaptureShippingInfo' | 'resendCommunication' | 'extendDueDate' | 'readDueDateOptions' | 'refundOrder' | 'readRefund' | 'probe';

/** One operation of the descriptions. In a callback Kustom asks and there is no path: the merchant chose the address. */
export interface Operation {
  readonly id: OperationId;
  readonly asks: 'merchant' | 'kustom';
  readonly method: string;
  readonly path?: string;
  readonly document: string;
  readonly at: string;
  /** The schema of the JSON that is asked with. */
  readonly request: SchemaId | null;
  /** By documented status: the schema of the JSON answer, or null where no JSON is promised. */
  readonly answers: Readonly<Record<string, SchemaId | null>>;
}

export const operations: readonly Operation[] = [
  {
    "id": "createOrder",
    "asks": "merchant",
    "method": "POST",
    "path": "/checkout/v3/orders",
    "document": "specs/checkout.yaml",
    "at": "#/paths/~1checkout~1v3~1orders/post",
    "request": "NewOrder",
    "answers": {
      "201": "StoredOrder",
      "400": "Error",
      "401": null,
      "403": null,
      "500": null,
      "504": null
    }
  },
  {
    "id": "readOrder",
    "asks": "merchant",
    "method": "GET",
    "path": "/checkout/v3/orders/{order_id}",
    "document": "specs/checkout.yaml",
    "at": "#/paths/~1checkout~1v3~1orders~1{order_id}/get",
    "request": null,
    "answers": {
      "200": "StoredOrder",
      "401": null,
      "403": null,
      "404": null,
      "500": null,
      "504": null
    }
  },
  {
    "id": "updateOrder",
    "asks": "merchant",
    "method": "POST",
    "path": "/checkout/v3/orders/{order_id}",
    "document": "specs/checkout.yaml",
    "at": "#/paths/~1checkout~1v3~1orders~1{order_id}/post",
    "request": "OrderUpdate",
    "answers": {
      "200": "StoredOrder",
      "400": "Error",
      "401": null,
      "403": "Error",
      "404": null,
      "500": null,
      "504": null
    }
  },
  {
    "id": "abortOrder",
    "asks": "merchant",
    "method": "POST",
    "path": "/checkout/v3/orders/{order_id}/abort",
    "document": "specs/checkout.yaml",
    "at": "#/paths/~1checkout~1v3~1orders~1{order_id}~1abort/post",
    "request": null,
    "answers": {
      "200": null,
      "401": null,
      "403": "Error",
      "404": null,
      "500": null,
      "504": null
    }
  },
  {
    "id": "readToken",
    "asks": "merchant",
    "method": "GET",
    "path": "/customer-token/v1/tokens/{customerToken}",
    "document": "specs/checkout.yaml",
    "at": "#/paths/~1customer-token~1v1~1tokens~1{customerToken}/get",
    "request": null,
    "answers": {
      "200": "CustomerToken",
      "401": null,
      "403": null,
      "404": null
    }
  },
  {
    "id": "createTokenOrder",
    "asks": "merchant",
    "method": "POST",
    "path": "/customer-token/v1/tokens/{customerToken}/order",
    "document": "specs/checkout.yaml",
    "at": "#/paths/~1customer-token~1v1~1tokens~1{customerToken}~1order/post",
    "request": "TokenOrder",
    "answers": {
      "200": "TokenOrderResult",
      "400": "TokenError",
      "401": null,
      "403": null,
      "404": null,
      "405": null,
      "409": null
    }
  },
  {
    "id": "updateTokenStatus",
    "asks": "merchant",
    "method": "PATCH",
    "path": "/customer-token/v1/tokens/{customerToken}/status",
    "document": "specs/checkout.yaml",
    "at": "#/paths/~1customer-token~1v1~1tokens~1{customerToken}~1status/patch",
    "request": "TokenStatusUpdate",
    "answers": {
      "202": null,
      "400": null,
      "401": null,
      "403": null,
      "404": null
    }
  },
  {
    "id": "address_update",
    "asks": "kustom",
    "method": "POST",
    "document": "specs/checkout-callback.yaml",
    "at": "#/webhooks/address_update/post",
    "request": "ServiceRequest",
    "answers": {
      "200": "ServiceResponse",
      "301": null,
      "302": null,
      "303": null,
      "307": null,
      "400": "CallbackError"
    }
  },
  {
    "id": "country_change",
    "asks": "kustom",
    "method": "POST",
    "document": "specs/checkout-callback.yaml",
    "at": "#/webhooks/country_change/post",
    "request": "ServiceRequest",
    "answers": {
      "200": "ServiceResponse",
      "301": null,
      "302": null,
      "303": null,
      "307": null,
      "400": "CallbackError"
    }
  },
  {
    "id": "shipping_option_update",
    "asks": "kustom",
    "method": "POST",
    "document": "specs/checkout-callback.yaml",
    "at": "#/webhooks/shipping_option_update/post",
    "request": "ServiceRequest",
    "answers": {
      "200": "ServiceResponse",
      "301": null,
      "302": null,
      "303": null,
      "307": null,
      "400": "CallbackError"
    }
  },
  {
    "id": "validation",
    "asks": "kustom",
    "method": "POST",
    "document": "specs/checkout-callback.yaml",
    "at": "#/webhooks/validation/post",
    "request": "Order",
    "answers": {
      "200": null,
      "301": null,
      "302": null,
      "303": null,
      "307": null,
      "400": "CallbackError"
    }
  },
  {
    "id": "push",
    "asks": "kustom",
    "method": "POST",
    "document": "specs/checkout-callback.yaml",
    "at": "#/webhooks/push/post",
    "request": null,
    "answers": {
      "200": null,
      "2XX": null,
      "default": null
    }
  },
  {
    "id": "notification",
    "asks": "kustom",
    "method": "POST",
    "document": "specs/checkout-callback.yaml",
    "at": "#/webhooks/notification/post",
    "request": "Notification",
    "answers": {
      "200": null,
      "default": null
    }
  },
  {
    "id": "confirmation",
    "asks": "kustom",
    "method": "GET",
    "document": "specs/checkout-callback.yaml",
    "at": "#/webhooks/confirmation/get",
    "request": null,
    "answers": {
      "200": null,
      "default": null
    }
  },
  {
    "id": "readManagedOrder",
    "asks": "merchant",
    "method": "GET",
    "path": "/ordermanagement/v1/orders/{order_id}",
    "document": "specs/order-management.yaml",
    "at": "#/paths/~1ordermanagement~1v1~1orders~1{order_id}/get",
    "request": null,
    "answers": {
      "200": "ManagedOrder",
      "400": null,
      "401": null,
      "404": null,
      "429": null,
      "500": null,
      "502": null,
      "503": null,
      "504": null
    }
  },
  {
    "id": "acknowledgeOrder",
    "asks": "merchant",
    "method": "POST",
    "path": "/ordermanagement/v1/orders/{order_id}/acknowledge",
    "document": "specs/order-management.yaml",
    "at": "#/paths/~1ordermanagement~1v1~1orders~1{order_id}~1acknowledge/post",
    "request": null,
    "answers": {
      "204": null,
      "400": null,
      "401": null,
      "403": "ManagementError",
      "404": null,
      "409": null,
      "429": null,
      "500": null,
      "502": null,
      "503": null,
      "504": null
    }
  },
  {
    "id": "cancelOrder",
    "asks": "merchant",
    "method": "POST",
    "path": "/ordermanagement/v1/orders/{order_id}/cancel",
    "document": "specs/order-management.yaml",
    "at": "#/paths/~1ordermanagement~1v1~1orders~1{order_id}~1cancel/post",
    "request": null,
    "answers": {
      "204": null,
      "400": null,
      "401": null,
      "403": "ManagementError",
      "404": null,
      "409": null,
      "429": null,
      "500": null,
      "502": null,
      "503": null,
      "504": null
    }
  },
  {
    "id": "updateAuthorization",
    "asks": "merchant",
    "method": "PATCH",
    "path": "/ordermanagement/v1/orders/{order_id}/authorization",
    "document": "specs/order-management.yaml",
    "at": "#/paths/~1ordermanagement~1v1~1orders~1{order_id}~1authorization/patch",
    "request": "AuthorizationUpdate",
    "answers": {
      "204": null,
      "400": null,
      "401": null,
      "403": "ManagementError",
      "404": null,
      "409": null,
      "413": null,
      "415": null,
      "422": null,
      "429": null,
      "500": null,
      "502": null,
      "503": null,
      "504": null
    }
  },
  {
    "id": "updateMerchantReferences",
    "asks": "merchant",
    "method": "PATCH",
    "path": "/ordermanagement/v1/orders/{order_id}/merchant-references",
    "document": "specs/order-management.yaml",
    "at": "#/paths/~1ordermanagement~1v1~1orders~1{order_id}~1merchant-references/patch",
    "request": "MerchantReferencesUpdate",
    "answers": {
      "204": null,
      "400": null,
      "401": null,
      "403": "ManagementError",
      "404": null,
      "409": null,
      "413": null,
      "415": null,
      "422": null,
      "429": null,
      "500": null,
      "502": null,
      "503": null,
      "504": null
    }
  },
  {
    "id": "updateCustomerDetails",
    "asks": "merchant",
    "method": "PATCH",
    "path": "/ordermanagement/v1/orders/{order_id}/customer-details",
    "document": "specs/order-management.yaml",
    "at": "#/paths/~1ordermanagement~1v1~1orders~1{order_id}~1customer-details/patch",
    "request": "CustomerDetailsUpdate",
    "answers": {
      "204": null,
      "400": null,
      "401": null,
      "403": "ManagementError",
      "404": null,
      "409": null,
      "413": null,
      "415": null,
      "422": null,
      "429": null,
      "500": null,
      "502": null,
      "503": null,
      "504": null
    }
  },
  {
    "id": "extendAuthorization",
    "asks": "merchant",
    "method": "POST",
    "path": "/ordermanagement/v1/orders/{order_id}/extend-authorization-time",
    "document": "specs/order-management.yaml",
    "at": "#/paths/~1ordermanagement~1v1~1orders~1{order_id}~1extend-authorization-time/post",
    "request": null,
    "answers": {
      "204": null,
      "400": null,
      "401": null,
      "403": "ManagementError",
      "404": null,
      "409": null,
      "429": null,
      "500": null,
      "502": null,
      "503": null,
      "504": null
    }
  },
  {
    "id": "releaseAuthorization",
    "asks": "merchant",
    "method": "POST",
    "path": "/ordermanagement/v1/orders/{order_id}/release-remaining-authorization",
    "document": "specs/order-management.yaml",
    "at": "#/paths/~1ordermanagement~1v1~1orders~1{order_id}~1release-remaining-authorization/post",
    "request": null,
    "answers": {
      "204": null,
      "400": null,
      "401": null,
      "403": "ManagementError",
      "404": null,
      "409": null,
      "429": null,
      "500": null,
      "502": null,
      "503": null,
      "504": null
    }
  },
  {
    "id": "addShippingInfo",
    "asks": "merchant",
    "method": "POST",
    "path": "/ordermanagement/v1/orders/{order_id}/shipping-info",
    "document": "specs/order-management.yaml",
    "at": "#/paths/~1ordermanagement~1v1~1orders~1{order_id}~1shipping-info/post",
    "request": "ShippingInfoUpdate",
    "answers": {
      "204": null,
      "400": null,
      "401": null,
      "404": null,
      "409": null,
      "413": null,
      "415": null,
      "422": null,
      "429": null,
      "500": null,
      "502": null,
      "503": null,
      "504": null
    }
  },
  {
    "id": "captureOrder",
    "asks": "merchant",
    "method": "POST",
    "path": "/ordermanagement/v1/orders/{order_id}/captures",
    "document": "specs/order-management.yaml",
    "at": "#/paths/~1ordermanagement~1v1~1orders~1{order_id}~1captures/post",
    "request": "NewCapture",
    "answers": {
      "201": null,
      "400": null,
      "401": null,
      "403": "ManagementError",
      "404": null,
      "409": null,
      "413": null,
      "415": null,
      "422": null,
      "429": null,
      "500": null,
      "502": null,
      "503": null,
      "504": null
    }
  },
  {
    "id": "listCaptures",
    "asks": "merchant",
    "method": "GET",
    "path": "/ordermanagement/v1/orders/{order_id}/captures",
    "document": "specs/order-management.yaml",
    "at": "#/paths/~1ordermanagement~1v1~1orders~1{order_id}~1captures/get",
    "request": null,
    "answers": {
      "200": "CaptureList",
      "400": null,
      "401": null,
      "404": null,
      "429": null,
      "500": null,
      "502": null,
      "503": null,
      "504": null
    }
  },
  {
    "id": "readCapture",
    "asks": "merchant",
    "method": "GET",
    "path": "/ordermanagement/v1/orders/{order_id}/captures/{capture_id}",
    "document": "specs/order-management.yaml",
    "at": "#/paths/~1ordermanagement~1v1~1orders~1{order_id}~1captures~1{capture_id}/get",
    "request": null,
    "answers": {
      "200": "Capture",
      "400": null,
      "401": null,
      "404": null,
      "429": null,
      "500": null,
      "502": null,
      "503": null,
      "504": null
    }
  },
  {
    "id": "addCaptureShippingInfo",
    "asks": "merchant",
    "method": "POST",
    "path": "/ordermanagement/v1/orders/{order_id}/captures/{capture_id}/shipping-info",
    "document": "specs/order-management.yaml",
    "at": "#/paths/~1ordermanagement~1v1~1orders~1{order_id}~1captures~1{capture_id}~1shipping-info/post",
    "request": "ShippingInfoUpdate",
    "answers": {
      "204": null,
      "400": null,
      "401": null,
      "403": "ManagementError",
      "404": null,
      "409": null,
      "413": null,
      "415": null,
      "422": null,
      "429": null,
      "500": null,
      "502": null,
      "503": null,
      "504": null
    }
  },
  {
    "id": "resendCommunication",
    "asks": "merchant",
    "method": "POST",
    "path": "/ordermanagement/v1/orders/{order_id}/captures/{capture_id}/trigger-send-out",
    "document": "specs/order-management.yaml",
    "at": "#/paths/~1ordermanagement~1v1~1orders~1{order_id}~1captures~1{capture_id}~1trigger-send-out/post",
    "request": null,
    "answers": {
      "204": null,
      "400": null,
      "401": null,
      "403": "ManagementError",
      "404": null,
      "409": null,
      "429": null,
      "500": null,
      "502": null,
      "503": null,
      "504": null
    }
  },
  {
    "id": "extendDueDate",
    "asks": "merchant",
    "method": "PATCH",
    "path": "/ordermanagement/v1/orders/{order_id}/captures/{capture_id}/extend-due-date",
    "document": "specs/order-management.yaml",
    "at": "#/paths/~1ordermanagement~1v1~1orders~1{order_id}~1captures~1{capture_id}~1extend-due-date/patch",
    "request": "DueDateExtension",
    "answers": {
      "204": null,
      "400": null,
      "401": null,
      "403": "ManagementError",
      "404": null,
      "409": null,
      "413": null,
      "415": null,
      "422": null,
      "429": null,
      "500": null,
      "502": null,
      "503": null,
      "504": null
    }
  },
  {
    "id": "readDueDateOptions",
    "asks": "merchant",
    "method": "GET",
    "path": "/ordermanagement/v1/orders/{order_id}/captures/{capture_id}/extend-due-date-options",
    "document": "specs/order-management.yaml",
    "at": "#/paths/~1ordermanagement~1v1~1orders~1{order_id}~1captures~1{capture_id}~1extend-due-date-options/get",
    "request": null,
    "answers": {
      "200": "DueDateOptions",
      "400": null,
      "401": null,
      "404": null,
      "429": null,
      "500": null,
      "502": null,
      "503": null,
      "504": null
    }
  },
  {
    "id": "refundOrder",
    "asks": "merchant",
    "method": "POST",
    "path": "/ordermanagement/v1/orders/{order_id}/refunds",
    "document": "specs/order-management.yaml",
    "at": "#/paths/~1ordermanagement~1v1~1orders~1{order_id}~1refunds/post",
    "request": "NewRefund",
    "answers": {
      "201": null,
      "400": null,
      "401": null,
      "403": "ManagementError",
      "404": null,
      "409": null,
      "413": null,
      "415": null,
      "422": null,
      "429": null,
      "500": null,
      "502": null,
      "503": null,
      "504": null
    }
  },
  {
    "id": "readRefund",
    "asks": "merchant",
    "method": "GET",
    "path": "/ordermanagement/v1/orders/{order_id}/refunds/{refund_id}",
    "document": "specs/order-management.yaml",
    "at": "#/paths/~1ordermanagement~1v1~1orders~1{order_id}~1refunds~1{refund_id}/get",
    "request": null,
    "answers": {
      "200": "Refund",
      "400": null,
      "401": null,
      "404": null,
      "429": null,
      "500": null,
      "502": null,
      "503": null,
      "504": null
    }
  },
  {
    "id": "probe",
    "asks": "kustom",
    "method": "GET",
    "document": "specs/conformance.yaml",
    "at": "#/webhooks/probe/get",
    "request": null,
    "answers": {
      "200": null
    }
  }
];
