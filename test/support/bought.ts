import { catalogue } from '../../src/requirements/catalogue.ts';

/** What has to hold of a Kustom and only a purchase gives occasion to judge. */
export const bought = catalogue
  .filter(({ needs, level, binds }) => needs === 'a purchase' && level === 'must' && binds !== 'merchant')
  .map(({ id }) => id);

/** The part of a kco.yaml that declares all of it in order where nobody can buy. */
export const nobodyBuys = 'unseen_ok: [{ needs: purchase, reason: nobody buys in a pipeline }]';
