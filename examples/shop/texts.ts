/** Why something is refused, in words for customers: nothing of how the shop works inside. */
export type Why = 'no delivery' | 'sold out' | 'changed' | 'unknown option' | 'unreadable';

const texts: Readonly<Record<Why, Readonly<Record<string, string>>>> = {
  'no delivery': {
    en: 'We do not deliver there, sorry.',
    sv: 'Vi levererar tyvärr inte dit.',
    nb: 'Vi leverer dessverre ikke dit.',
    fi: 'Emme valitettavasti toimita sinne.',
    de: 'Dorthin liefern wir leider nicht.',
  },
  'sold out': {
    en: 'Something in your basket has just been sold out.',
    sv: 'En vara i din varukorg har precis tagit slut.',
    nb: 'En vare i handlekurven din er nettopp utsolgt.',
    fi: 'Yksi ostoskorisi tuotteista on juuri loppunut.',
    de: 'Ein Artikel in Ihrem Warenkorb ist gerade ausverkauft.',
  },
  changed: {
    en: 'Your basket has changed. Please look at it again.',
    sv: 'Din varukorg har ändrats. Titta gärna på den igen.',
    nb: 'Handlekurven din er endret. Se gjerne på den igjen.',
    fi: 'Ostoskorisi on muuttunut. Tarkista se uudelleen.',
    de: 'Ihr Warenkorb hat sich geändert. Bitte sehen Sie ihn noch einmal an.',
  },
  'unknown option': {
    en: 'This delivery is not available. Please choose another one.',
    sv: 'Leveranssättet finns inte. Välj ett annat.',
    nb: 'Leveringsmåten finnes ikke. Velg en annen.',
    fi: 'Toimitustapa ei ole saatavilla. Valitse toinen.',
    de: 'Diese Lieferart gibt es nicht. Bitte wählen Sie eine andere.',
  },
  unreadable: { en: 'Something went wrong. Please try again.' },
};

/** The words in the language of a locale, else in English. */
export function textFor(why: Why, locale: string | undefined): string {
  return texts[why][locale?.slice(0, 2).toLowerCase() ?? ''] ?? texts[why].en ?? '';
}
