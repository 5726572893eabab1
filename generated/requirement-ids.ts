// Written by `npm run generate` from src/requirements/. Do not edit: change the source and generate again.

export const requirementIds = [
  'order.line-tax',
  'order.line-tax-exact',
  'exchange.fits-schema',
  'checkout.create-answers-created',
  'checkout.create-keeps-amounts',
  'checkout.wrong-tax-refused',
  'validation.answers-in-time',
  'validation.answers-as-documented',
  'spec.response-fields-stay',
] as const;

/** The id of a requirement in the catalogue. */
export type RequirementId = (typeof requirementIds)[number];
