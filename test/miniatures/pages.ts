import type { PageMiniature } from './miniature.ts';

/** A description whose examples agree with what stands beside them, and with each other. */
export const rightPage = `openapi: 3.1.0
info: { title: A tiny checkout, version: '1' }
components:
  schemas:
    Address:
      type: object
      properties:
        postal_code: { type: string, example: '12345' }
    Parcel:
      type: object
      properties:
        number: { description: As the carrier has it., example: '93456415674545679888' }
        pieces: { type: integer, example: 2 }
    Order:
      type: object
      properties:
        status: { type: string, example: checkout_incomplete }
        merchant_data: { type: string, example: '{"card_reference":"gift-17"}' }
    StoredOrder:
      type: object
      properties:
        status: { type: string, example: checkout_incomplete }
`;

/** The right page with another text in one place; throws where that place is not there. */
function pageWith(before: string, after: string): string {
  if (!rightPage.includes(before)) throw new Error(`the page has no ${before}`);
  return rightPage.replace(before, after);
}

/** Pages whose examples are wrong in one way each. */
export const pages: readonly PageMiniature[] = [
  {
    wrong: 'shows a number where its schema has a text',
    caughtBy: 'example.fits-own-schema',
    page: pageWith("example: '12345'", 'example: 12345'),
  },
  {
    wrong: 'shows a half where its schema has whole numbers',
    caughtBy: 'example.fits-own-schema',
    page: pageWith('example: 2 ', 'example: 2.5 '),
  },
  {
    wrong: 'shows a number of a parcel that lost its last digits',
    caughtBy: 'example.exact-number',
    page: pageWith("'93456415674545679888'", '93456415674545680000'),
  },
  {
    wrong: 'spells a status in capitals on one page only',
    caughtBy: 'example.one-spelling',
    page: pageWith('checkout_incomplete', 'CHECKOUT_INCOMPLETE'),
  },
  {
    wrong: 'shows the number of a gift card',
    caughtBy: 'example.no-card-number',
    page: pageWith('"card_reference":"gift-17"', '"card_number":"5551234567890"'),
  },
];
