// Written by `npm run generate` from package.json and specs/. Do not edit: change the source and generate again.

/** The version of kco-conformance. */
export const version = '0.1.0';

/** The pinned descriptions, each with the digest of its bytes. */
export const pinnedSpecs = {
  'checkout.yaml': 'sha256:84cc1f758d934cd72be15df2c1e136e656dfb77c7afce50dd59a9aa6f7f84787',
  'checkout-callback.yaml': 'sha256:088f5007a929132c3d1b5646dc1b8c52e21b7cc8ce60d9da7432f27da7b3a957',
};
