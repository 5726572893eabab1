import {
  addressFollows,
  extensionFollows,
  linesFollow,
  parcelsAppended,
  referencesFollow,
} from '../managed/managed-follow.ts';
import { alongSpans } from '../managed/managed-life.ts';
import { purchaseKeepsAmount, purchaseKeepsCurrency, purchaseKeepsLines } from '../managed/managed-purchase.ts';
import { readings } from '../managed/managed-reads.ts';
import type { Requirement } from '../requirement.ts';
import { at, document, schema } from './om-pointers.ts';

/** What Kustom states of an order besides its amounts, after what was done with it. */
export const followRequirements = [
  {
    id: 'om.references-follow',
    binds: 'kustom',
    level: 'must',
    statement: 'The read after new references of the merchant states them, and the old one where only one was sent.',
    source: {
      document,
      at: [at('updateMerchantReferences'), schema('MerchantReferencesUpdate')],
      gist: 'what is sent overwrites, an empty text clears, what is left out stays',
    },
    remedy: 'Replace the references that are sent, and no other.',
    example:
      'After merchant_reference1 was set to 1000123 the order is found under it, and merchant_reference2 is as before.',
    check: { of: 'history', judge: alongSpans(readings, referencesFollow) },
    needs: 'a purchase',
  },
  {
    id: 'om.lines-follow',
    binds: 'kustom',
    level: 'must',
    statement: 'The read after a new amount states the lines that were sent with it.',
    source: {
      document,
      at: [at('updateAuthorization'), schema('AuthorizationUpdate', 'order_lines')],
      gist: 'the lines that are sent are all lines of the order from now on',
    },
    remedy: 'Replace all lines by those that are sent.',
    example: 'Of three lines two are sent: the order has these two.',
    check: { of: 'history', judge: alongSpans(readings, linesFollow) },
    needs: 'a purchase',
  },
  {
    id: 'om.address-follows',
    binds: 'kustom',
    level: 'should',
    statement: 'The read after a new shipping address states what was sent of it.',
    source: {
      document,
      at: [at('updateCustomerDetails'), schema('CustomerDetailsUpdate', 'shipping_address')],
      gist: 'the address that is sent is where the goods go; addresses are checked, and may be written in another way',
    },
    remedy: 'State the shipping address as it was sent.',
    example: 'After a move to Kiruna the parcel goes there.',
    check: { of: 'history', judge: alongSpans(readings, addressFollows) },
    needs: 'a purchase',
  },
  {
    id: 'om.shipping-info-appended',
    binds: 'kustom',
    level: 'must',
    statement: 'The read after parcels were told states them, behind those that were there.',
    source: {
      document,
      at: [
        at('addShippingInfo'),
        at('addCaptureShippingInfo'),
        schema('ManagedOrder', 'shipping_info'),
        schema('Capture', 'shipping_info'),
      ],
      gist: 'parcels are added; none is replaced',
    },
    remedy: 'Append what is sent to the list, of the order or of the capture that it was sent for.',
    example: 'A second tracking number stands beside the first.',
    check: { of: 'history', judge: alongSpans(readings, parcelsAppended) },
    needs: 'a purchase',
  },
  {
    id: 'om.extension-follows',
    binds: 'kustom',
    level: 'should',
    statement:
      'The read after an extension states an expiry 28 days after it, or at the end of the time that an order can have.',
    source: {
      document,
      at: [at('extendAuthorization'), schema('ManagedOrder', 'expires_at')],
      gist: '28 days from today, at most 90 days after the purchase; accounts may differ',
    },
    remedy: 'Set expires_at to midnight UTC, 28 days after the day of the extension.',
    example: 'An order that is extended on 1 December expires on 29 December.',
    check: { of: 'history', judge: alongSpans(readings, extensionFollows) },
    needs: 'a purchase',
  },
  {
    id: 'om.purchase-keeps-amount',
    binds: 'kustom',
    level: 'must',
    statement: 'A bought order comes to what the customer bought.',
    source: {
      document,
      at: [schema('ManagedOrder', 'original_order_amount')],
      gist: 'what the order came to when it was bought',
    },
    remedy: 'Take the amount of the checkout order at the moment of the purchase.',
    example: 'What was bought for 50000 is AUTHORIZED for 50000.',
    check: { of: 'history', judge: purchaseKeepsAmount },
    needs: 'a purchase',
  },
  {
    id: 'om.purchase-keeps-currency',
    binds: 'kustom',
    level: 'must',
    statement: 'A bought order is in the currency and the country in which the customer bought it.',
    source: {
      document,
      at: [schema('ManagedOrder', 'purchase_currency'), schema('ManagedOrder', 'purchase_country')],
      gist: 'the amounts of an order are in its currency; the case of a code differs between the two APIs',
    },
    remedy: 'Take purchase_currency and purchase_country of the checkout order at the moment of the purchase.',
    example: 'What was bought for 50000 SEK is not captured as 50000 EUR.',
    check: { of: 'history', judge: purchaseKeepsCurrency },
    needs: 'a purchase',
  },
  {
    id: 'om.purchase-keeps-lines',
    binds: 'kustom',
    level: 'must',
    statement: 'A bought order has the lines that the customer bought, with their prices, discounts and taxes.',
    source: { document, at: [schema('ManagedOrder', 'order_lines')], gist: 'what is bought, as it stands now' },
    remedy: 'Take the lines of the checkout order at the moment of the purchase.',
    example: 'Five T-shirts bought are five T-shirts to ship.',
    check: { of: 'history', judge: purchaseKeepsLines },
    needs: 'a purchase',
  },
] as const satisfies readonly Requirement[];
