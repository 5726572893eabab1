import type { OperationId } from '../../../generated/operations.ts';
import { answersCreated, ofItsOwn, readAnswersOrder, writeAnswers } from '../managed/managed-answers.ts';
import type { Requirement } from '../requirement.ts';
import { at, document } from './om-pointers.ts';

const changes = [
  'acknowledgeOrder',
  'cancelOrder',
  'updateAuthorization',
  'updateMerchantReferences',
  'updateCustomerDetails',
  'extendAuthorization',
  'releaseAuthorization',
  'addShippingInfo',
  'addCaptureShippingInfo',
] as const satisfies readonly OperationId[];

/** What Kustom answers to a call of order management that it takes. */
export const answerRequirements = [
  {
    id: 'om.read-answers-order',
    binds: 'kustom',
    level: 'must',
    statement: 'The read of an order that is known in order management is answered 200, with that order.',
    source: {
      document,
      at: [at('readManagedOrder', 200), at('readManagedOrder', 404)],
      gist: 'an order is there from some seconds after its purchase, and can be read for years',
    },
    remedy: 'Answer 200 with the order of the id in the path as long as it is kept.',
    example: 'A shop that read its order a minute ago, and now is told that there is none, does not ship.',
    check: { of: 'history', judge: readAnswersOrder },
    needs: 'a purchase',
  },
  {
    id: 'om.capture-answers-created',
    binds: 'kustom',
    level: 'must',
    statement:
      'A capture that is taken is answered 201, with its id in Capture-Id and at the end of an absolute Location.',
    source: {
      document,
      at: [at('captureOrder', 201)],
      gist: 'the body is empty; some clients read the id from one of the two headers only, some from the other, and all recordings agree',
    },
    remedy: 'Send both headers with every 201, and the same id in both.',
    example: 'A shop that finds no Capture-Id cannot tell its parcel from another one, and captures again.',
    check: {
      of: 'history',
      judge: ofItsOwn(
        ['captureOrder'],
        answersCreated({ header: 'capture-id', reads: 'readCapture', word: 'capture' }),
      ),
    },
    needs: 'a purchase',
  },
  {
    id: 'om.refund-answers-created',
    binds: 'kustom',
    level: 'must',
    statement:
      'A refund that is taken is answered 201, with its id in Refund-Id and at the end of an absolute Location.',
    source: {
      document,
      at: [at('refundOrder', 201)],
      gist: 'what there is to know stands in the headers, in both of them, and all recordings agree',
    },
    remedy: 'Send both headers with every 201, and the same id in both.',
    example: 'A shop that finds no Refund-Id cannot read the refund back.',
    check: {
      of: 'history',
      judge: ofItsOwn(['refundOrder'], answersCreated({ header: 'refund-id', reads: 'readRefund', word: 'refund' })),
    },
    needs: 'a purchase',
  },
  {
    id: 'om.write-answers',
    binds: 'kustom',
    level: 'should',
    statement: 'A call that changes an order without capturing or refunding is answered 204, and without a body.',
    source: {
      document,
      at: [at('acknowledgeOrder', 204), at('cancelOrder', 204), at('updateAuthorization', 204)],
      gist: '204 without content in the guides and in all recordings; the published description has a text in some of them, which looks like an artefact',
    },
    remedy: 'Answer 204 with nothing behind the headers.',
    example: 'A client that parses the body of a 204 breaks on what it does not expect.',
    check: { of: 'history', judge: ofItsOwn(changes, writeAnswers) },
    needs: 'a purchase',
  },
] as const satisfies readonly Requirement[];
