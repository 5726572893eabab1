/** What every reading of the documentation accepts, what every reading refuses, and what lies between. */
export type Zone = 'accepted' | 'grey' | 'refused';
