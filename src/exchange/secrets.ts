// Every repetition has an end: a text as long as a body can be must not make a search forget where it was.

/** The name and the password in front of a host. */
export const userInfo = /(:(?:\\?\/){2})([^/\\@\s]{1,200})(?=@)/g;

// A placeholder of Kustom's is nobody's secret, whatever stands in front of it.
const unfilled = '(?!(?:\\{|%7b)checkout)';
/** A secret in a query, by its name. */
export const telling = new RegExp(
  `([?&][\\w.%-]{0,60}?(?:token|secret|passw|key|signature|mail|phone|hmac|jwt|pwd|credential)[\\w.%-]{0,60}=)${unfilled}([^&#\\\\\\s]+)`,
  'gi',
);

/** What may be one, by its name, but is as often the id of an order, by which a callback is known for one about it: a UUID. */
export const session = new RegExp(
  `([?&](?:[\\w.%-]{0,60}?(?:sess|auth|otp)[\\w.%-]{0,60}|sid|sig|sign|code|pin|pw|access|hash)=)${unfilled}(?!\\p{Hex_Digit}{8}-\\p{Hex_Digit}{4}-)([^&#\\\\\\s]+)`,
  'giu',
);
/** What carriers have in the address of a parcel: who gets it, and where. */
export const dwelling =
  /([?&](?:zip(?:[_-]?code)?|post(?:al)?(?:[_-]?(?:code|number|nr))?|(?:first|last|given|family|sur|full)?[_-]?name|city|street)=)([^&#\\\s]+)/gi;
/** A customer token in a path, which is what `recurring_token` is in a body: whoever has it can buy. */
export const tokenPath = /(customer-token(?:\\?\/)v1(?:\\?\/)tokens(?:\\?\/))([^/?#\\\s"]{1,200})/g;
/** A key of Kustom's, which says of itself what it is, wherever it was pasted. */
export const key = /(kco_(?:test|live)_)([\w-]{1,200})/g;
/** A token that says of itself what it is: nothing of it has to be read, its signature least of all. */
export const jwt = /(?<![\w-])eyJ[\w-]{8,8000}\.[\w-]{8,100000}(?:\.[\w-]{0,100000}){0,3}/g;
/** An e-mail, as it is or as it stands in an address. */
export const email = /(?<![\w.+-])[\w.+-]{1,64}(?:@|%40)[\w-]{1,63}(?:\.[\w-]{1,63}){1,20}/g;
