// Written by `npm run generate` from package.json and specs/. Do not edit: change the source and generate again.

/** The version of kco-conformance. */
export const version = '0.1.0';

/** The pinned descriptions, each with the digest of its bytes. */
export const pinnedSpecs = {
  'checkout.yaml': 'sha256:80f507b3abec54fc2c12f35516a8fcebbfcfeb346c57e0e9d260e285a9e59e54',
  'checkout-callback.yaml': 'sha256:26503c71c5e91878ce5643291dd7d1985e527c25e531d09f5405545f8e9e808a',
  'order-management.yaml': 'sha256:36543232d210c5587d1fd35b9a61c42923d4a93b1274c6b388b7465129e8baef',
};
