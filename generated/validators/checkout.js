// Written by `npm run generate` from specs/checkout.yaml and specs/checkout-callback.yaml and specs/order-management.yaml. Do not edit: change the source and generate again.
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};

// node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = __commonJS({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    function ucs2length(str) {
      const len = str.length;
      let length = 0;
      let pos = 0;
      let value;
      while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 55296 && value <= 56319 && pos < len) {
          value = str.charCodeAt(pos);
          if ((value & 64512) === 56320)
            pos++;
        }
      }
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});

// node_modules/ajv-formats/dist/formats.js
var require_formats = __commonJS({
  "node_modules/ajv-formats/dist/formats.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.formatNames = exports.fastFormats = exports.fullFormats = void 0;
    function fmtDef(validate, compare) {
      return { validate, compare };
    }
    exports.fullFormats = {
      // date: http://tools.ietf.org/html/rfc3339#section-5.6
      date: fmtDef(date, compareDate),
      // date-time: http://tools.ietf.org/html/rfc3339#section-5.6
      time: fmtDef(getTime(true), compareTime),
      "date-time": fmtDef(getDateTime(true), compareDateTime),
      "iso-time": fmtDef(getTime(), compareIsoTime),
      "iso-date-time": fmtDef(getDateTime(), compareIsoDateTime),
      // duration: https://tools.ietf.org/html/rfc3339#appendix-A
      duration: /^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,
      uri,
      "uri-reference": /^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
      // uri-template: https://tools.ietf.org/html/rfc6570
      "uri-template": /^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
      // For the source: https://gist.github.com/dperini/729294
      // For test cases: https://mathiasbynens.be/demo/url-regex
      url: /^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
      email: /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,
      hostname: /^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,
      // optimized https://www.safaribooksonline.com/library/view/regular-expressions-cookbook/9780596802837/ch07s16.html
      ipv4: /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,
      ipv6: /^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
      regex,
      // uuid: http://tools.ietf.org/html/rfc4122
      uuid: /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,
      // JSON-pointer: https://tools.ietf.org/html/rfc6901
      // uri fragment: https://tools.ietf.org/html/rfc3986#appendix-A
      "json-pointer": /^(?:\/(?:[^~/]|~0|~1)*)*$/,
      "json-pointer-uri-fragment": /^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,
      // relative JSON-pointer: http://tools.ietf.org/html/draft-luff-relative-json-pointer-00
      "relative-json-pointer": /^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,
      // the following formats are used by the openapi specification: https://spec.openapis.org/oas/v3.0.0#data-types
      // byte: https://github.com/miguelmota/is-base64
      byte,
      // signed 32 bit integer
      int32: { type: "number", validate: validateInt32 },
      // signed 64 bit integer
      int64: { type: "number", validate: validateInt64 },
      // C-type float
      float: { type: "number", validate: validateNumber },
      // C-type double
      double: { type: "number", validate: validateNumber },
      // hint to the UI to hide input strings
      password: true,
      // unchecked string payload
      binary: true
    };
    exports.fastFormats = {
      ...exports.fullFormats,
      date: fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d$/, compareDate),
      time: fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, compareTime),
      "date-time": fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, compareDateTime),
      "iso-time": fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, compareIsoTime),
      "iso-date-time": fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, compareIsoDateTime),
      // uri: https://github.com/mafintosh/is-my-json-valid/blob/master/formats.js
      uri: /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,
      "uri-reference": /^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,
      // email (sources from jsen validator):
      // http://stackoverflow.com/questions/201323/using-a-regular-expression-to-validate-an-email-address#answer-8829363
      // http://www.w3.org/TR/html5/forms.html#valid-e-mail-address (search for 'wilful violation')
      email: /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i
    };
    exports.formatNames = Object.keys(exports.fullFormats);
    function isLeapYear(year) {
      return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
    }
    var DATE = /^(\d\d\d\d)-(\d\d)-(\d\d)$/;
    var DAYS = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    function date(str) {
      const matches = DATE.exec(str);
      if (!matches)
        return false;
      const year = +matches[1];
      const month = +matches[2];
      const day = +matches[3];
      return month >= 1 && month <= 12 && day >= 1 && day <= (month === 2 && isLeapYear(year) ? 29 : DAYS[month]);
    }
    function compareDate(d1, d2) {
      if (!(d1 && d2))
        return void 0;
      if (d1 > d2)
        return 1;
      if (d1 < d2)
        return -1;
      return 0;
    }
    var TIME = /^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;
    function getTime(strictTimeZone) {
      return function time(str) {
        const matches = TIME.exec(str);
        if (!matches)
          return false;
        const hr = +matches[1];
        const min = +matches[2];
        const sec = +matches[3];
        const tz = matches[4];
        const tzSign = matches[5] === "-" ? -1 : 1;
        const tzH = +(matches[6] || 0);
        const tzM = +(matches[7] || 0);
        if (tzH > 23 || tzM > 59 || strictTimeZone && !tz)
          return false;
        if (hr <= 23 && min <= 59 && sec < 60)
          return true;
        const utcMin = min - tzM * tzSign;
        const utcHr = hr - tzH * tzSign - (utcMin < 0 ? 1 : 0);
        return (utcHr === 23 || utcHr === -1) && (utcMin === 59 || utcMin === -1) && sec < 61;
      };
    }
    function compareTime(s1, s2) {
      if (!(s1 && s2))
        return void 0;
      const t1 = (/* @__PURE__ */ new Date("2020-01-01T" + s1)).valueOf();
      const t2 = (/* @__PURE__ */ new Date("2020-01-01T" + s2)).valueOf();
      if (!(t1 && t2))
        return void 0;
      return t1 - t2;
    }
    function compareIsoTime(t1, t2) {
      if (!(t1 && t2))
        return void 0;
      const a1 = TIME.exec(t1);
      const a2 = TIME.exec(t2);
      if (!(a1 && a2))
        return void 0;
      t1 = a1[1] + a1[2] + a1[3];
      t2 = a2[1] + a2[2] + a2[3];
      if (t1 > t2)
        return 1;
      if (t1 < t2)
        return -1;
      return 0;
    }
    var DATE_TIME_SEPARATOR = /t|\s/i;
    function getDateTime(strictTimeZone) {
      const time = getTime(strictTimeZone);
      return function date_time(str) {
        const dateTime = str.split(DATE_TIME_SEPARATOR);
        return dateTime.length === 2 && date(dateTime[0]) && time(dateTime[1]);
      };
    }
    function compareDateTime(dt1, dt2) {
      if (!(dt1 && dt2))
        return void 0;
      const d1 = new Date(dt1).valueOf();
      const d2 = new Date(dt2).valueOf();
      if (!(d1 && d2))
        return void 0;
      return d1 - d2;
    }
    function compareIsoDateTime(dt1, dt2) {
      if (!(dt1 && dt2))
        return void 0;
      const [d1, t1] = dt1.split(DATE_TIME_SEPARATOR);
      const [d2, t2] = dt2.split(DATE_TIME_SEPARATOR);
      const res = compareDate(d1, d2);
      if (res === void 0)
        return void 0;
      return res || compareTime(t1, t2);
    }
    var NOT_URI_FRAGMENT = /\/|:/;
    var URI = /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
    function uri(str) {
      return NOT_URI_FRAGMENT.test(str) && URI.test(str);
    }
    var BYTE = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;
    function byte(str) {
      BYTE.lastIndex = 0;
      return BYTE.test(str);
    }
    var MIN_INT32 = -(2 ** 31);
    var MAX_INT32 = 2 ** 31 - 1;
    function validateInt32(value) {
      return Number.isInteger(value) && value <= MAX_INT32 && value >= MIN_INT32;
    }
    function validateInt64(value) {
      return Number.isInteger(value);
    }
    function validateNumber() {
      return true;
    }
    var Z_ANCHOR = /[^\\]\\Z/;
    function regex(str) {
      if (Z_ANCHOR.test(str))
        return false;
      try {
        new RegExp(str);
        return true;
      } catch (e) {
        return false;
      }
    }
  }
});

// <stdin>
var Order = validate53;
var schema21 = { "type": "object", "properties": { "purchase_country": { "type": "string", "pattern": "^[A-Za-z]{2,2}$" }, "purchase_currency": { "type": "string", "pattern": "^[A-Za-z]{3,3}$" }, "locale": { "type": "string", "pattern": "^[A-Za-z]{2,2}(?:-[A-Za-z]{2,2})*$" }, "billing_address": { "$ref": "#/components/schemas/Address" }, "shipping_address": { "$ref": "#/components/schemas/Address" }, "order_amount": { "type": "integer", "format": "int64", "minimum": 0 }, "order_tax_amount": { "type": "integer", "format": "int64", "minimum": 0 }, "order_lines": { "type": "array", "maxItems": 1e3, "items": { "$ref": "#/components/schemas/OrderLine" } }, "customer": { "$ref": "#/components/schemas/Customer" }, "merchant_urls": { "$ref": "#/components/schemas/MerchantUrls" }, "merchant_reference1": { "type": ["string", "integer"], "maxLength": 255 }, "merchant_reference2": { "type": ["string", "integer"], "maxLength": 255 }, "options": { "$ref": "#/components/schemas/Options" }, "attachment": { "$ref": "#/components/schemas/Attachment" }, "external_payment_methods": { "type": "array", "items": { "$ref": "#/components/schemas/PaymentProvider" } }, "external_checkouts": { "type": "array", "items": { "$ref": "#/components/schemas/PaymentProvider" } }, "shipping_countries": { "type": "array", "items": { "type": "string" } }, "billing_countries": { "type": "array", "items": { "type": "string" } }, "shipping_options": { "type": "array", "items": { "$ref": "#/components/schemas/ShippingOption" } }, "deliveries": { "type": "array", "items": { "$ref": "#/components/schemas/Delivery" } }, "merchant_data": { "type": "string", "maxLength": 6e3 }, "gui": { "$ref": "#/components/schemas/Gui" }, "recurring": { "type": "boolean" }, "recurring_description": { "type": "string", "maxLength": 255 }, "tags": { "type": "array", "items": { "type": "string" } }, "discount_lines": { "type": "array", "items": { "$ref": "#/components/schemas/DiscountLine" } } } };
var pattern3 = new RegExp("^[A-Za-z]{2,2}$", "u");
var pattern4 = new RegExp("^[A-Za-z]{3,3}$", "u");
var pattern5 = new RegExp("^[A-Za-z]{2,2}(?:-[A-Za-z]{2,2})*$", "u");
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate55.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.given_name !== void 0) {
      if (typeof data.given_name !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/given_name", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.family_name !== void 0) {
      if (typeof data.family_name !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/family_name", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.organization_name !== void 0) {
      if (typeof data.organization_name !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/organization_name", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.reference !== void 0) {
      if (typeof data.reference !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/reference", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.attention !== void 0) {
      if (typeof data.attention !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/attention", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.email !== void 0) {
      if (typeof data.email !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/email", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.title !== void 0) {
      if (typeof data.title !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/title", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.street_address !== void 0) {
      if (typeof data.street_address !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/street_address", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.street_address2 !== void 0) {
      if (typeof data.street_address2 !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/street_address2", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.street_name !== void 0) {
      if (typeof data.street_name !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/street_name", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.street_number !== void 0) {
      if (typeof data.street_number !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/street_number", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.house_extension !== void 0) {
      if (typeof data.house_extension !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/house_extension", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.postal_code !== void 0) {
      if (typeof data.postal_code !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/postal_code", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.city !== void 0) {
      if (typeof data.city !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/city", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.region !== void 0) {
      if (typeof data.region !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/region", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.phone !== void 0) {
      if (typeof data.phone !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/phone", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.country !== void 0) {
      if (typeof data.country !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/country", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.care_of !== void 0) {
      if (typeof data.care_of !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/care_of", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
  } else {
    vErrors = noted(vErrors, { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate55.errors = vErrors;
  return errors === 0;
}
validate55.evaluated = { "props": { "given_name": true, "family_name": true, "organization_name": true, "reference": true, "attention": true, "email": true, "title": true, "street_address": true, "street_address2": true, "street_name": true, "street_number": true, "house_extension": true, "postal_code": true, "city": true, "region": true, "phone": true, "country": true, "care_of": true }, "dynamicProps": false, "dynamicItems": false };
var func1 = require_ucs2length().default;
var formats0 = require_formats().fullFormats.int64;
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate59.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.brand !== void 0) {
      let data0 = data.brand;
      if (typeof data0 === "string") {
        if (func1(data0) > 70) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/brand", keyword: "maxLength", params: { limit: 70 }, message: "must NOT have more than 70 characters" });
          errors++;
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/brand", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.color !== void 0) {
      let data1 = data.color;
      if (typeof data1 === "string") {
        if (func1(data1) > 64) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/color", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" });
          errors++;
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/color", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.category_path !== void 0) {
      let data2 = data.category_path;
      if (typeof data2 === "string") {
        if (func1(data2) > 750) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/category_path", keyword: "maxLength", params: { limit: 750 }, message: "must NOT have more than 750 characters" });
          errors++;
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/category_path", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.global_trade_item_number !== void 0) {
      let data3 = data.global_trade_item_number;
      if (typeof data3 === "string") {
        if (func1(data3) > 50) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/global_trade_item_number", keyword: "maxLength", params: { limit: 50 }, message: "must NOT have more than 50 characters" });
          errors++;
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/global_trade_item_number", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.manufacturer_part_number !== void 0) {
      let data4 = data.manufacturer_part_number;
      if (typeof data4 === "string") {
        if (func1(data4) > 70) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/manufacturer_part_number", keyword: "maxLength", params: { limit: 70 }, message: "must NOT have more than 70 characters" });
          errors++;
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/manufacturer_part_number", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.size !== void 0) {
      let data5 = data.size;
      if (typeof data5 === "string") {
        if (func1(data5) > 64) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/size", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" });
          errors++;
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/size", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
  } else {
    vErrors = noted(vErrors, { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate59.errors = vErrors;
  return errors === 0;
}
validate59.evaluated = { "props": { "brand": true, "color": true, "category_path": true, "global_trade_item_number": true, "manufacturer_part_number": true, "size": true }, "dynamicProps": false, "dynamicItems": false };
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate62.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.height !== void 0) {
      let data0 = data.height;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)))) {
        vErrors = noted(vErrors, { instancePath: instancePath + "/height", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
      if (typeof data0 == "number") {
        if (data0 < 0 || isNaN(data0)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/height", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" });
          errors++;
        }
        if (!formats0.validate(data0)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/height", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' });
          errors++;
        }
      }
    }
    if (data.width !== void 0) {
      let data1 = data.width;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)))) {
        vErrors = noted(vErrors, { instancePath: instancePath + "/width", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
      if (typeof data1 == "number") {
        if (data1 < 0 || isNaN(data1)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/width", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" });
          errors++;
        }
        if (!formats0.validate(data1)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/width", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' });
          errors++;
        }
      }
    }
    if (data.length !== void 0) {
      let data2 = data.length;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)))) {
        vErrors = noted(vErrors, { instancePath: instancePath + "/length", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
      if (typeof data2 == "number") {
        if (data2 < 0 || isNaN(data2)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/length", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" });
          errors++;
        }
        if (!formats0.validate(data2)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/length", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' });
          errors++;
        }
      }
    }
  } else {
    vErrors = noted(vErrors, { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate62.errors = vErrors;
  return errors === 0;
}
validate62.evaluated = { "props": { "height": true, "width": true, "length": true }, "dynamicProps": false, "dynamicItems": false };
function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate61.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.weight !== void 0) {
      let data0 = data.weight;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)))) {
        vErrors = noted(vErrors, { instancePath: instancePath + "/weight", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
      if (typeof data0 == "number") {
        if (data0 < 0 || isNaN(data0)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/weight", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" });
          errors++;
        }
        if (!formats0.validate(data0)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/weight", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' });
          errors++;
        }
      }
    }
    if (data.dimensions !== void 0) {
      if (!validate62(data.dimensions, { instancePath: instancePath + "/dimensions", parentData: data, parentDataProperty: "dimensions", rootData, dynamicAnchors })) {
        vErrors = joined(vErrors, validate62.errors);
        errors = vErrors.length;
      }
    }
    if (data.tags !== void 0) {
      let data2 = data.tags;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data2[i0] !== "string") {
            vErrors = noted(vErrors, { instancePath: instancePath + "/tags/" + i0, keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/tags", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    if (data.delivery_id !== void 0) {
      if (typeof data.delivery_id !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/delivery_id", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
  } else {
    vErrors = noted(vErrors, { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate61.errors = vErrors;
  return errors === 0;
}
validate61.evaluated = { "props": { "weight": true, "dimensions": true, "tags": true, "delivery_id": true }, "dynamicProps": false, "dynamicItems": false };
var schema27 = { "type": "object", "required": ["interval", "interval_count"], "properties": { "name": { "type": "string" }, "interval": { "type": "string", "enum": ["DAY", "WEEK", "MONTH", "YEAR"] }, "interval_count": { "type": "integer", "format": "int32", "minimum": 1 } } };
var formats22 = require_formats().fullFormats.int32;
function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate65.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.interval === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "interval" }, message: "must have required property 'interval'" });
      errors++;
    }
    if (data.interval_count === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "interval_count" }, message: "must have required property 'interval_count'" });
      errors++;
    }
    if (data.name !== void 0) {
      if (typeof data.name !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/name", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.interval !== void 0) {
      let data1 = data.interval;
      if (typeof data1 !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/interval", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
      if (!(data1 === "DAY" || data1 === "WEEK" || data1 === "MONTH" || data1 === "YEAR")) {
        vErrors = noted(vErrors, { instancePath: instancePath + "/interval", keyword: "enum", params: { allowedValues: schema27.properties.interval.enum }, message: "must be equal to one of the allowed values" });
        errors++;
      }
    }
    if (data.interval_count !== void 0) {
      let data2 = data.interval_count;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)))) {
        vErrors = noted(vErrors, { instancePath: instancePath + "/interval_count", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
      if (typeof data2 == "number") {
        if (data2 < 1 || isNaN(data2)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/interval_count", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" });
          errors++;
        }
        if (!formats22.validate(data2)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/interval_count", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' });
          errors++;
        }
      }
    }
  } else {
    vErrors = noted(vErrors, { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate65.errors = vErrors;
  return errors === 0;
}
validate65.evaluated = { "props": { "name": true, "interval": true, "interval_count": true }, "dynamicProps": false, "dynamicItems": false };
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate58.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" });
      errors++;
    }
    if (data.quantity === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "quantity" }, message: "must have required property 'quantity'" });
      errors++;
    }
    if (data.unit_price === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "unit_price" }, message: "must have required property 'unit_price'" });
      errors++;
    }
    if (data.tax_rate === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "tax_rate" }, message: "must have required property 'tax_rate'" });
      errors++;
    }
    if (data.total_amount === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "total_amount" }, message: "must have required property 'total_amount'" });
      errors++;
    }
    if (data.total_tax_amount === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "total_tax_amount" }, message: "must have required property 'total_tax_amount'" });
      errors++;
    }
    if (data.type !== void 0) {
      if (typeof data.type !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.reference !== void 0) {
      let data1 = data.reference;
      if (typeof data1 === "string") {
        if (func1(data1) > 255) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/reference", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" });
          errors++;
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/reference", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data2 = data.name;
      if (typeof data2 === "string") {
        if (func1(data2) > 255) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/name", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" });
          errors++;
        }
        if (func1(data2) < 1) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/name", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/name", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.quantity !== void 0) {
      let data3 = data.quantity;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)))) {
        vErrors = noted(vErrors, { instancePath: instancePath + "/quantity", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
      if (typeof data3 == "number") {
        if (data3 < 0 || isNaN(data3)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/quantity", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" });
          errors++;
        }
        if (!formats0.validate(data3)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/quantity", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' });
          errors++;
        }
      }
    }
    if (data.quantity_unit !== void 0) {
      let data4 = data.quantity_unit;
      if (typeof data4 === "string") {
        if (func1(data4) > 8) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/quantity_unit", keyword: "maxLength", params: { limit: 8 }, message: "must NOT have more than 8 characters" });
          errors++;
        }
        if (func1(data4) < 1) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/quantity_unit", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/quantity_unit", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.unit_price !== void 0) {
      let data5 = data.unit_price;
      if (typeof data5 == "number") {
        if (data5 > 1e8 || isNaN(data5)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/unit_price", keyword: "maximum", params: { comparison: "<=", limit: 1e8 }, message: "must be <= 100000000" });
          errors++;
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/unit_price", keyword: "type", params: { type: "number" }, message: "must be number" });
        errors++;
      }
    }
    if (data.tax_rate !== void 0) {
      let data6 = data.tax_rate;
      if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)))) {
        vErrors = noted(vErrors, { instancePath: instancePath + "/tax_rate", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
      if (typeof data6 == "number") {
        if (data6 > 1e4 || isNaN(data6)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/tax_rate", keyword: "maximum", params: { comparison: "<=", limit: 1e4 }, message: "must be <= 10000" });
          errors++;
        }
        if (data6 < 0 || isNaN(data6)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/tax_rate", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" });
          errors++;
        }
        if (!formats0.validate(data6)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/tax_rate", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' });
          errors++;
        }
      }
    }
    if (data.total_amount !== void 0) {
      let data7 = data.total_amount;
      if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)))) {
        vErrors = noted(vErrors, { instancePath: instancePath + "/total_amount", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
      if (typeof data7 == "number") {
        if (data7 > 1e8 || isNaN(data7)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/total_amount", keyword: "maximum", params: { comparison: "<=", limit: 1e8 }, message: "must be <= 100000000" });
          errors++;
        }
        if (!formats0.validate(data7)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/total_amount", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' });
          errors++;
        }
      }
    }
    if (data.total_discount_amount !== void 0) {
      let data8 = data.total_discount_amount;
      if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)))) {
        vErrors = noted(vErrors, { instancePath: instancePath + "/total_discount_amount", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
      if (typeof data8 == "number") {
        if (data8 < 0 || isNaN(data8)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/total_discount_amount", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" });
          errors++;
        }
        if (!formats0.validate(data8)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/total_discount_amount", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' });
          errors++;
        }
      }
    }
    if (data.total_tax_amount !== void 0) {
      let data9 = data.total_tax_amount;
      if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)))) {
        vErrors = noted(vErrors, { instancePath: instancePath + "/total_tax_amount", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
      if (typeof data9 == "number") {
        if (!formats0.validate(data9)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/total_tax_amount", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' });
          errors++;
        }
      }
    }
    if (data.merchant_data !== void 0) {
      let data10 = data.merchant_data;
      if (typeof data10 === "string") {
        if (func1(data10) > 1024) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/merchant_data", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" });
          errors++;
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/merchant_data", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.product_url !== void 0) {
      let data11 = data.product_url;
      if (typeof data11 === "string") {
        if (func1(data11) > 1024) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/product_url", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" });
          errors++;
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/product_url", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.image_url !== void 0) {
      let data12 = data.image_url;
      if (typeof data12 === "string") {
        if (func1(data12) > 1024) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/image_url", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" });
          errors++;
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/image_url", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.product_identifiers !== void 0) {
      if (!validate59(data.product_identifiers, { instancePath: instancePath + "/product_identifiers", parentData: data, parentDataProperty: "product_identifiers", rootData, dynamicAnchors })) {
        vErrors = joined(vErrors, validate59.errors);
        errors = vErrors.length;
      }
    }
    if (data.shipping_attributes !== void 0) {
      if (!validate61(data.shipping_attributes, { instancePath: instancePath + "/shipping_attributes", parentData: data, parentDataProperty: "shipping_attributes", rootData, dynamicAnchors })) {
        vErrors = joined(vErrors, validate61.errors);
        errors = vErrors.length;
      }
    }
    if (data.subscription !== void 0) {
      if (!validate65(data.subscription, { instancePath: instancePath + "/subscription", parentData: data, parentDataProperty: "subscription", rootData, dynamicAnchors })) {
        vErrors = joined(vErrors, validate65.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = noted(vErrors, { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate58.errors = vErrors;
  return errors === 0;
}
validate58.evaluated = { "props": { "type": true, "reference": true, "name": true, "quantity": true, "quantity_unit": true, "unit_price": true, "tax_rate": true, "total_amount": true, "total_discount_amount": true, "total_tax_amount": true, "merchant_data": true, "product_url": true, "image_url": true, "product_identifiers": true, "shipping_attributes": true, "subscription": true }, "dynamicProps": false, "dynamicItems": false };
function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate68.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type !== void 0) {
      if (typeof data.type !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.gender !== void 0) {
      if (typeof data.gender !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/gender", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.date_of_birth !== void 0) {
      if (typeof data.date_of_birth !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/date_of_birth", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.organization_registration_id !== void 0) {
      if (typeof data.organization_registration_id !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/organization_registration_id", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.vat_id !== void 0) {
      if (typeof data.vat_id !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/vat_id", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.national_identification_number !== void 0) {
      if (typeof data.national_identification_number !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/national_identification_number", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
  } else {
    vErrors = noted(vErrors, { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate68.errors = vErrors;
  return errors === 0;
}
validate68.evaluated = { "props": { "type": true, "gender": true, "date_of_birth": true, "organization_registration_id": true, "vat_id": true, "national_identification_number": true }, "dynamicProps": false, "dynamicItems": false };
function validate70(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate70.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.terms === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "terms" }, message: "must have required property 'terms'" });
      errors++;
    }
    if (data.checkout === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "checkout" }, message: "must have required property 'checkout'" });
      errors++;
    }
    if (data.confirmation === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "confirmation" }, message: "must have required property 'confirmation'" });
      errors++;
    }
    if (data.push === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "push" }, message: "must have required property 'push'" });
      errors++;
    }
    if (data.terms !== void 0) {
      let data0 = data.terms;
      if (typeof data0 === "string") {
        if (func1(data0) > 2e3) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/terms", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" });
          errors++;
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/terms", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.checkout !== void 0) {
      let data1 = data.checkout;
      if (typeof data1 === "string") {
        if (func1(data1) > 2e3) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/checkout", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" });
          errors++;
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/checkout", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.confirmation !== void 0) {
      let data2 = data.confirmation;
      if (typeof data2 === "string") {
        if (func1(data2) > 2e3) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/confirmation", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" });
          errors++;
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/confirmation", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.push !== void 0) {
      let data3 = data.push;
      if (typeof data3 === "string") {
        if (func1(data3) > 2e3) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/push", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" });
          errors++;
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/push", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.validation !== void 0) {
      let data4 = data.validation;
      if (typeof data4 === "string") {
        if (func1(data4) > 2e3) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/validation", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" });
          errors++;
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/validation", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.notification !== void 0) {
      let data5 = data.notification;
      if (typeof data5 === "string") {
        if (func1(data5) > 2e3) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/notification", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" });
          errors++;
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/notification", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.cancellation_terms !== void 0) {
      let data6 = data.cancellation_terms;
      if (typeof data6 === "string") {
        if (func1(data6) > 2e3) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/cancellation_terms", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" });
          errors++;
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/cancellation_terms", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.shipping_option_update !== void 0) {
      let data7 = data.shipping_option_update;
      if (typeof data7 === "string") {
        if (func1(data7) > 2e3) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/shipping_option_update", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" });
          errors++;
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/shipping_option_update", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.address_update !== void 0) {
      let data8 = data.address_update;
      if (typeof data8 === "string") {
        if (func1(data8) > 2e3) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/address_update", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" });
          errors++;
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/address_update", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.country_change !== void 0) {
      let data9 = data.country_change;
      if (typeof data9 === "string") {
        if (func1(data9) > 2e3) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/country_change", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" });
          errors++;
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/country_change", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.upsell !== void 0) {
      let data10 = data.upsell;
      if (typeof data10 === "string") {
        if (func1(data10) > 2e3) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/upsell", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" });
          errors++;
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/upsell", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.upsell_validation !== void 0) {
      let data11 = data.upsell_validation;
      if (typeof data11 === "string") {
        if (func1(data11) > 2e3) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/upsell_validation", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" });
          errors++;
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/upsell_validation", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
  } else {
    vErrors = noted(vErrors, { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate70.errors = vErrors;
  return errors === 0;
}
validate70.evaluated = { "props": { "terms": true, "checkout": true, "confirmation": true, "push": true, "validation": true, "notification": true, "cancellation_terms": true, "shipping_option_update": true, "address_update": true, "country_change": true, "upsell": true, "upsell_validation": true }, "dynamicProps": false, "dynamicItems": false };
var pattern6 = new RegExp("^#[A-Fa-f0-9]{6}$", "u");
function validate73(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate73.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.text === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "text" }, message: "must have required property 'text'" });
      errors++;
    }
    if (data.checked === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "checked" }, message: "must have required property 'checked'" });
      errors++;
    }
    if (data.required === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "required" }, message: "must have required property 'required'" });
      errors++;
    }
    if (data.text !== void 0) {
      let data0 = data.text;
      if (typeof data0 === "string") {
        if (func1(data0) > 1e3) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/text", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" });
          errors++;
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/text", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.checked !== void 0) {
      if (typeof data.checked !== "boolean") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/checked", keyword: "type", params: { type: "boolean" }, message: "must be boolean" });
        errors++;
      }
    }
    if (data.required !== void 0) {
      if (typeof data.required !== "boolean") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/required", keyword: "type", params: { type: "boolean" }, message: "must be boolean" });
        errors++;
      }
    }
  } else {
    vErrors = noted(vErrors, { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate73.errors = vErrors;
  return errors === 0;
}
validate73.evaluated = { "props": { "text": true, "checked": true, "required": true }, "dynamicProps": false, "dynamicItems": false };
function validate75(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate75.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" });
      errors++;
    }
    if (data.text === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "text" }, message: "must have required property 'text'" });
      errors++;
    }
    if (data.checked === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "checked" }, message: "must have required property 'checked'" });
      errors++;
    }
    if (data.required === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "required" }, message: "must have required property 'required'" });
      errors++;
    }
    if (data.id !== void 0) {
      if (typeof data.id !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/id", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.text !== void 0) {
      let data1 = data.text;
      if (typeof data1 === "string") {
        if (func1(data1) > 1e3) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/text", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" });
          errors++;
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/text", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.checked !== void 0) {
      if (typeof data.checked !== "boolean") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/checked", keyword: "type", params: { type: "boolean" }, message: "must be boolean" });
        errors++;
      }
    }
    if (data.required !== void 0) {
      if (typeof data.required !== "boolean") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/required", keyword: "type", params: { type: "boolean" }, message: "must be boolean" });
        errors++;
      }
    }
  } else {
    vErrors = noted(vErrors, { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate75.errors = vErrors;
  return errors === 0;
}
validate75.evaluated = { "props": { "id": true, "text": true, "checked": true, "required": true }, "dynamicProps": false, "dynamicItems": false };
function validate77(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate77.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.disabled !== void 0) {
      if (typeof data.disabled !== "boolean") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/disabled", keyword: "type", params: { type: "boolean" }, message: "must be boolean" });
        errors++;
      }
    }
  } else {
    vErrors = noted(vErrors, { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate77.errors = vErrors;
  return errors === 0;
}
validate77.evaluated = { "props": { "disabled": true }, "dynamicProps": false, "dynamicItems": false };
function validate72(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate72.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.require_validate_callback_success !== void 0) {
      if (typeof data.require_validate_callback_success !== "boolean") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/require_validate_callback_success", keyword: "type", params: { type: "boolean" }, message: "must be boolean" });
        errors++;
      }
    }
    if (data.acquiring_channel !== void 0) {
      if (typeof data.acquiring_channel !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/acquiring_channel", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.vat_removed !== void 0) {
      if (typeof data.vat_removed !== "boolean") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/vat_removed", keyword: "type", params: { type: "boolean" }, message: "must be boolean" });
        errors++;
      }
    }
    if (data.allow_separate_shipping_address !== void 0) {
      if (typeof data.allow_separate_shipping_address !== "boolean") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/allow_separate_shipping_address", keyword: "type", params: { type: "boolean" }, message: "must be boolean" });
        errors++;
      }
    }
    if (data.color_button !== void 0) {
      let data4 = data.color_button;
      if (typeof data4 === "string") {
        if (!pattern6.test(data4)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/color_button", keyword: "pattern", params: { pattern: "^#[A-Fa-f0-9]{6}$" }, message: 'must match pattern "^#[A-Fa-f0-9]{6}$"' });
          errors++;
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/color_button", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.color_button_text !== void 0) {
      let data5 = data.color_button_text;
      if (typeof data5 === "string") {
        if (!pattern6.test(data5)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/color_button_text", keyword: "pattern", params: { pattern: "^#[A-Fa-f0-9]{6}$" }, message: 'must match pattern "^#[A-Fa-f0-9]{6}$"' });
          errors++;
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/color_button_text", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.color_checkbox !== void 0) {
      let data6 = data.color_checkbox;
      if (typeof data6 === "string") {
        if (!pattern6.test(data6)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/color_checkbox", keyword: "pattern", params: { pattern: "^#[A-Fa-f0-9]{6}$" }, message: 'must match pattern "^#[A-Fa-f0-9]{6}$"' });
          errors++;
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/color_checkbox", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.color_checkbox_checkmark !== void 0) {
      let data7 = data.color_checkbox_checkmark;
      if (typeof data7 === "string") {
        if (!pattern6.test(data7)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/color_checkbox_checkmark", keyword: "pattern", params: { pattern: "^#[A-Fa-f0-9]{6}$" }, message: 'must match pattern "^#[A-Fa-f0-9]{6}$"' });
          errors++;
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/color_checkbox_checkmark", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.color_header !== void 0) {
      let data8 = data.color_header;
      if (typeof data8 === "string") {
        if (!pattern6.test(data8)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/color_header", keyword: "pattern", params: { pattern: "^#[A-Fa-f0-9]{6}$" }, message: 'must match pattern "^#[A-Fa-f0-9]{6}$"' });
          errors++;
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/color_header", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.color_link !== void 0) {
      let data9 = data.color_link;
      if (typeof data9 === "string") {
        if (!pattern6.test(data9)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/color_link", keyword: "pattern", params: { pattern: "^#[A-Fa-f0-9]{6}$" }, message: 'must match pattern "^#[A-Fa-f0-9]{6}$"' });
          errors++;
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/color_link", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.radius_border !== void 0) {
      if (typeof data.radius_border !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/radius_border", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.date_of_birth_mandatory !== void 0) {
      if (typeof data.date_of_birth_mandatory !== "boolean") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/date_of_birth_mandatory", keyword: "type", params: { type: "boolean" }, message: "must be boolean" });
        errors++;
      }
    }
    if (data.shipping_details !== void 0) {
      let data12 = data.shipping_details;
      if (typeof data12 === "string") {
        if (func1(data12) > 255) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/shipping_details", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" });
          errors++;
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/shipping_details", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.title_mandatory !== void 0) {
      if (typeof data.title_mandatory !== "boolean") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/title_mandatory", keyword: "type", params: { type: "boolean" }, message: "must be boolean" });
        errors++;
      }
    }
    if (data.phone_mandatory !== void 0) {
      if (typeof data.phone_mandatory !== "boolean") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/phone_mandatory", keyword: "type", params: { type: "boolean" }, message: "must be boolean" });
        errors++;
      }
    }
    if (data.national_identification_number_mandatory !== void 0) {
      if (typeof data.national_identification_number_mandatory !== "boolean") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/national_identification_number_mandatory", keyword: "type", params: { type: "boolean" }, message: "must be boolean" });
        errors++;
      }
    }
    if (data.verify_national_identification_number !== void 0) {
      if (typeof data.verify_national_identification_number !== "boolean") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/verify_national_identification_number", keyword: "type", params: { type: "boolean" }, message: "must be boolean" });
        errors++;
      }
    }
    if (data.additional_merchant_terms !== void 0) {
      if (typeof data.additional_merchant_terms !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/additional_merchant_terms", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.additional_checkbox !== void 0) {
      if (!validate73(data.additional_checkbox, { instancePath: instancePath + "/additional_checkbox", parentData: data, parentDataProperty: "additional_checkbox", rootData, dynamicAnchors })) {
        vErrors = joined(vErrors, validate73.errors);
        errors = vErrors.length;
      }
    }
    if (data.additional_checkboxes !== void 0) {
      let data19 = data.additional_checkboxes;
      if (Array.isArray(data19)) {
        const len0 = data19.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate75(data19[i0], { instancePath: instancePath + "/additional_checkboxes/" + i0, parentData: data19, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = joined(vErrors, validate75.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/additional_checkboxes", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    if (data.allowed_customer_types !== void 0) {
      let data21 = data.allowed_customer_types;
      if (Array.isArray(data21)) {
        if (data21.length > 2) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/allowed_customer_types", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" });
          errors++;
        }
        if (data21.length < 1) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/allowed_customer_types", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" });
          errors++;
        }
        const len1 = data21.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (typeof data21[i1] !== "string") {
            vErrors = noted(vErrors, { instancePath: instancePath + "/allowed_customer_types/" + i1, keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/allowed_customer_types", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    if (data.show_subtotal_detail !== void 0) {
      if (typeof data.show_subtotal_detail !== "boolean") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/show_subtotal_detail", keyword: "type", params: { type: "boolean" }, message: "must be boolean" });
        errors++;
      }
    }
    if (data.auto_capture !== void 0) {
      if (typeof data.auto_capture !== "boolean") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/auto_capture", keyword: "type", params: { type: "boolean" }, message: "must be boolean" });
        errors++;
      }
    }
    if (data.require_client_validation !== void 0) {
      if (typeof data.require_client_validation !== "boolean") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/require_client_validation", keyword: "type", params: { type: "boolean" }, message: "must be boolean" });
        errors++;
      }
    }
    if (data.require_client_validation_callback_response !== void 0) {
      if (typeof data.require_client_validation_callback_response !== "boolean") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/require_client_validation_callback_response", keyword: "type", params: { type: "boolean" }, message: "must be boolean" });
        errors++;
      }
    }
    if (data.enable_discount_module !== void 0) {
      if (typeof data.enable_discount_module !== "boolean") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/enable_discount_module", keyword: "type", params: { type: "boolean" }, message: "must be boolean" });
        errors++;
      }
    }
    if (data.show_vat_registration_number_field !== void 0) {
      if (typeof data.show_vat_registration_number_field !== "boolean") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/show_vat_registration_number_field", keyword: "type", params: { type: "boolean" }, message: "must be boolean" });
        errors++;
      }
    }
    if (data.confirmation_page_upsell !== void 0) {
      if (typeof data.confirmation_page_upsell !== "boolean") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/confirmation_page_upsell", keyword: "type", params: { type: "boolean" }, message: "must be boolean" });
        errors++;
      }
    }
    if (data.tms_configuration_override !== void 0) {
      if (!validate77(data.tms_configuration_override, { instancePath: instancePath + "/tms_configuration_override", parentData: data, parentDataProperty: "tms_configuration_override", rootData, dynamicAnchors })) {
        vErrors = joined(vErrors, validate77.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = noted(vErrors, { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate72.errors = vErrors;
  return errors === 0;
}
validate72.evaluated = { "props": { "require_validate_callback_success": true, "acquiring_channel": true, "vat_removed": true, "allow_separate_shipping_address": true, "color_button": true, "color_button_text": true, "color_checkbox": true, "color_checkbox_checkmark": true, "color_header": true, "color_link": true, "radius_border": true, "date_of_birth_mandatory": true, "shipping_details": true, "title_mandatory": true, "phone_mandatory": true, "national_identification_number_mandatory": true, "verify_national_identification_number": true, "additional_merchant_terms": true, "additional_checkbox": true, "additional_checkboxes": true, "allowed_customer_types": true, "show_subtotal_detail": true, "auto_capture": true, "require_client_validation": true, "require_client_validation_callback_response": true, "enable_discount_module": true, "show_vat_registration_number_field": true, "confirmation_page_upsell": true, "tms_configuration_override": true }, "dynamicProps": false, "dynamicItems": false };
function validate80(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate80.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.body === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "body" }, message: "must have required property 'body'" });
      errors++;
    }
    if (data.content_type === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "content_type" }, message: "must have required property 'content_type'" });
      errors++;
    }
    if (data.body !== void 0) {
      if (typeof data.body !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/body", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.content_type !== void 0) {
      if (typeof data.content_type !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/content_type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
  } else {
    vErrors = noted(vErrors, { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate80.errors = vErrors;
  return errors === 0;
}
validate80.evaluated = { "props": { "body": true, "content_type": true }, "dynamicProps": false, "dynamicItems": false };
function validate82(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate82.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" });
      errors++;
    }
    if (data.redirect_url === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "redirect_url" }, message: "must have required property 'redirect_url'" });
      errors++;
    }
    if (data.name !== void 0) {
      let data0 = data.name;
      if (typeof data0 === "string") {
        if (func1(data0) > 255) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/name", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" });
          errors++;
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/name", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.redirect_url !== void 0) {
      let data1 = data.redirect_url;
      if (typeof data1 === "string") {
        if (func1(data1) > 2e3) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/redirect_url", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" });
          errors++;
        }
        if (func1(data1) < 7) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/redirect_url", keyword: "minLength", params: { limit: 7 }, message: "must NOT have fewer than 7 characters" });
          errors++;
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/redirect_url", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.image_url !== void 0) {
      let data2 = data.image_url;
      if (typeof data2 === "string") {
        if (func1(data2) > 2e3) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/image_url", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" });
          errors++;
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/image_url", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.fee !== void 0) {
      let data3 = data.fee;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)))) {
        vErrors = noted(vErrors, { instancePath: instancePath + "/fee", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
      if (typeof data3 == "number") {
        if (!formats0.validate(data3)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/fee", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' });
          errors++;
        }
      }
    }
    if (data.description !== void 0) {
      let data4 = data.description;
      if (typeof data4 === "string") {
        if (func1(data4) > 500) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/description", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" });
          errors++;
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/description", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.countries !== void 0) {
      let data5 = data.countries;
      if (Array.isArray(data5)) {
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data5[i0] !== "string") {
            vErrors = noted(vErrors, { instancePath: instancePath + "/countries/" + i0, keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/countries", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    if (data.label !== void 0) {
      if (typeof data.label !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/label", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
  } else {
    vErrors = noted(vErrors, { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate82.errors = vErrors;
  return errors === 0;
}
validate82.evaluated = { "props": { "name": true, "redirect_url": true, "image_url": true, "fee": true, "description": true, "countries": true, "label": true }, "dynamicProps": false, "dynamicItems": false };
function validate87(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate87.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name !== void 0) {
      if (typeof data.name !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/name", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.identifier !== void 0) {
      if (typeof data.identifier !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/identifier", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
  } else {
    vErrors = noted(vErrors, { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate87.errors = vErrors;
  return errors === 0;
}
validate87.evaluated = { "props": { "name": true, "identifier": true }, "dynamicProps": false, "dynamicItems": false };
function validate89(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate89.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id !== void 0) {
      if (typeof data.id !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/id", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.start !== void 0) {
      if (typeof data.start !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/start", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.end !== void 0) {
      if (typeof data.end !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/end", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
  } else {
    vErrors = noted(vErrors, { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate89.errors = vErrors;
  return errors === 0;
}
validate89.evaluated = { "props": { "id": true, "start": true, "end": true }, "dynamicProps": false, "dynamicItems": false };
function validate91(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate91.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id !== void 0) {
      if (typeof data.id !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/id", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.name !== void 0) {
      if (typeof data.name !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/name", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.address !== void 0) {
      if (!validate55(data.address, { instancePath: instancePath + "/address", parentData: data, parentDataProperty: "address", rootData, dynamicAnchors })) {
        vErrors = joined(vErrors, validate55.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = noted(vErrors, { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate91.errors = vErrors;
  return errors === 0;
}
validate91.evaluated = { "props": { "id": true, "name": true, "address": true }, "dynamicProps": false, "dynamicItems": false };
function validate86(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate86.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.carrier !== void 0) {
      if (typeof data.carrier !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/carrier", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.class !== void 0) {
      if (typeof data.class !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/class", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.product !== void 0) {
      if (!validate87(data.product, { instancePath: instancePath + "/product", parentData: data, parentDataProperty: "product", rootData, dynamicAnchors })) {
        vErrors = joined(vErrors, validate87.errors);
        errors = vErrors.length;
      }
    }
    if (data.timeslot !== void 0) {
      if (!validate89(data.timeslot, { instancePath: instancePath + "/timeslot", parentData: data, parentDataProperty: "timeslot", rootData, dynamicAnchors })) {
        vErrors = joined(vErrors, validate89.errors);
        errors = vErrors.length;
      }
    }
    if (data.pickup_location !== void 0) {
      if (!validate91(data.pickup_location, { instancePath: instancePath + "/pickup_location", parentData: data, parentDataProperty: "pickup_location", rootData, dynamicAnchors })) {
        vErrors = joined(vErrors, validate91.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = noted(vErrors, { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate86.errors = vErrors;
  return errors === 0;
}
validate86.evaluated = { "props": { "carrier": true, "class": true, "product": true, "timeslot": true, "pickup_location": true }, "dynamicProps": false, "dynamicItems": false };
function validate95(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate95.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type !== void 0) {
      if (typeof data.type !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.price !== void 0) {
      let data1 = data.price;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)))) {
        vErrors = noted(vErrors, { instancePath: instancePath + "/price", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
      if (typeof data1 == "number") {
        if (!formats0.validate(data1)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/price", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' });
          errors++;
        }
      }
    }
    if (data.external_id !== void 0) {
      if (typeof data.external_id !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/external_id", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.user_input !== void 0) {
      if (typeof data.user_input !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/user_input", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
  } else {
    vErrors = noted(vErrors, { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate95.errors = vErrors;
  return errors === 0;
}
validate95.evaluated = { "props": { "type": true, "price": true, "external_id": true, "user_input": true }, "dynamicProps": false, "dynamicItems": false };
function validate85(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate85.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" });
      errors++;
    }
    if (data.name === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" });
      errors++;
    }
    if (data.price === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "price" }, message: "must have required property 'price'" });
      errors++;
    }
    if (data.tax_amount === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "tax_amount" }, message: "must have required property 'tax_amount'" });
      errors++;
    }
    if (data.tax_rate === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "tax_rate" }, message: "must have required property 'tax_rate'" });
      errors++;
    }
    if (data.id !== void 0) {
      if (typeof data.id !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/id", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data1 = data.name;
      if (typeof data1 === "string") {
        if (func1(data1) > 255) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/name", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" });
          errors++;
        }
        if (func1(data1) < 1) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/name", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/name", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.description !== void 0) {
      if (typeof data.description !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/description", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.promo !== void 0) {
      if (typeof data.promo !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/promo", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.price !== void 0) {
      let data4 = data.price;
      if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)))) {
        vErrors = noted(vErrors, { instancePath: instancePath + "/price", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
      if (typeof data4 == "number") {
        if (!formats0.validate(data4)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/price", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' });
          errors++;
        }
      }
    }
    if (data.tax_amount !== void 0) {
      let data5 = data.tax_amount;
      if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)))) {
        vErrors = noted(vErrors, { instancePath: instancePath + "/tax_amount", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
      if (typeof data5 == "number") {
        if (!formats0.validate(data5)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/tax_amount", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' });
          errors++;
        }
      }
    }
    if (data.tax_rate !== void 0) {
      let data6 = data.tax_rate;
      if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)))) {
        vErrors = noted(vErrors, { instancePath: instancePath + "/tax_rate", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
      if (typeof data6 == "number") {
        if (data6 < 0 || isNaN(data6)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/tax_rate", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" });
          errors++;
        }
        if (!formats0.validate(data6)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/tax_rate", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' });
          errors++;
        }
      }
    }
    if (data.preselected !== void 0) {
      if (typeof data.preselected !== "boolean") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/preselected", keyword: "type", params: { type: "boolean" }, message: "must be boolean" });
        errors++;
      }
    }
    if (data.shipping_method !== void 0) {
      if (typeof data.shipping_method !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/shipping_method", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.delivery_details !== void 0) {
      if (!validate86(data.delivery_details, { instancePath: instancePath + "/delivery_details", parentData: data, parentDataProperty: "delivery_details", rootData, dynamicAnchors })) {
        vErrors = joined(vErrors, validate86.errors);
        errors = vErrors.length;
      }
    }
    if (data.tms_reference !== void 0) {
      if (typeof data.tms_reference !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/tms_reference", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.tos_id !== void 0) {
      if (typeof data.tos_id !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/tos_id", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.selected_addons !== void 0) {
      let data12 = data.selected_addons;
      if (Array.isArray(data12)) {
        const len0 = data12.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate95(data12[i0], { instancePath: instancePath + "/selected_addons/" + i0, parentData: data12, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = joined(vErrors, validate95.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/selected_addons", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
  } else {
    vErrors = noted(vErrors, { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate85.errors = vErrors;
  return errors === 0;
}
validate85.evaluated = { "props": { "id": true, "name": true, "description": true, "promo": true, "price": true, "tax_amount": true, "tax_rate": true, "preselected": true, "shipping_method": true, "delivery_details": true, "tms_reference": true, "tos_id": true, "selected_addons": true }, "dynamicProps": false, "dynamicItems": false };
function validate98(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate98.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
  } else {
    vErrors = noted(vErrors, { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate98.errors = vErrors;
  return errors === 0;
}
validate98.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate100(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate100.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.options !== void 0) {
      let data0 = data.options;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data0[i0] !== "string") {
            vErrors = noted(vErrors, { instancePath: instancePath + "/options/" + i0, keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/options", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
  } else {
    vErrors = noted(vErrors, { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate100.errors = vErrors;
  return errors === 0;
}
validate100.evaluated = { "props": { "options": true }, "dynamicProps": false, "dynamicItems": false };
function validate102(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate102.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" });
      errors++;
    }
    if (data.quantity === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "quantity" }, message: "must have required property 'quantity'" });
      errors++;
    }
    if (data.unit_price === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "unit_price" }, message: "must have required property 'unit_price'" });
      errors++;
    }
    if (data.tax_rate === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "tax_rate" }, message: "must have required property 'tax_rate'" });
      errors++;
    }
    if (data.total_amount === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "total_amount" }, message: "must have required property 'total_amount'" });
      errors++;
    }
    if (data.total_tax_amount === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "total_tax_amount" }, message: "must have required property 'total_tax_amount'" });
      errors++;
    }
    if (data.name !== void 0) {
      let data0 = data.name;
      if (typeof data0 === "string") {
        if (func1(data0) > 255) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/name", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" });
          errors++;
        }
        if (func1(data0) < 1) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/name", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/name", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.quantity !== void 0) {
      let data1 = data.quantity;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)))) {
        vErrors = noted(vErrors, { instancePath: instancePath + "/quantity", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
      if (typeof data1 == "number") {
        if (data1 < 0 || isNaN(data1)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/quantity", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" });
          errors++;
        }
        if (!formats0.validate(data1)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/quantity", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' });
          errors++;
        }
      }
    }
    if (data.unit_price !== void 0) {
      let data2 = data.unit_price;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)))) {
        vErrors = noted(vErrors, { instancePath: instancePath + "/unit_price", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
      if (typeof data2 == "number") {
        if (data2 > 0 || isNaN(data2)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/unit_price", keyword: "maximum", params: { comparison: "<=", limit: 0 }, message: "must be <= 0" });
          errors++;
        }
        if (!formats0.validate(data2)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/unit_price", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' });
          errors++;
        }
      }
    }
    if (data.tax_rate !== void 0) {
      let data3 = data.tax_rate;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)))) {
        vErrors = noted(vErrors, { instancePath: instancePath + "/tax_rate", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
      if (typeof data3 == "number") {
        if (data3 > 1e4 || isNaN(data3)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/tax_rate", keyword: "maximum", params: { comparison: "<=", limit: 1e4 }, message: "must be <= 10000" });
          errors++;
        }
        if (data3 < 0 || isNaN(data3)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/tax_rate", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" });
          errors++;
        }
        if (!formats0.validate(data3)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/tax_rate", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' });
          errors++;
        }
      }
    }
    if (data.total_amount !== void 0) {
      let data4 = data.total_amount;
      if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)))) {
        vErrors = noted(vErrors, { instancePath: instancePath + "/total_amount", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
      if (typeof data4 == "number") {
        if (data4 > 0 || isNaN(data4)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/total_amount", keyword: "maximum", params: { comparison: "<=", limit: 0 }, message: "must be <= 0" });
          errors++;
        }
        if (!formats0.validate(data4)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/total_amount", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' });
          errors++;
        }
      }
    }
    if (data.total_tax_amount !== void 0) {
      let data5 = data.total_tax_amount;
      if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)))) {
        vErrors = noted(vErrors, { instancePath: instancePath + "/total_tax_amount", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
      if (typeof data5 == "number") {
        if (!formats0.validate(data5)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/total_tax_amount", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' });
          errors++;
        }
      }
    }
    if (data.reference !== void 0) {
      let data6 = data.reference;
      if (typeof data6 === "string") {
        if (func1(data6) > 255) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/reference", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" });
          errors++;
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/reference", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.merchant_data !== void 0) {
      let data7 = data.merchant_data;
      if (typeof data7 === "string") {
        if (func1(data7) > 1024) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/merchant_data", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" });
          errors++;
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/merchant_data", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
  } else {
    vErrors = noted(vErrors, { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate102.errors = vErrors;
  return errors === 0;
}
validate102.evaluated = { "props": { "name": true, "quantity": true, "unit_price": true, "tax_rate": true, "total_amount": true, "total_tax_amount": true, "reference": true, "merchant_data": true }, "dynamicProps": false, "dynamicItems": false };
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate54.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.purchase_country !== void 0) {
      let data0 = data.purchase_country;
      if (typeof data0 === "string") {
        if (!pattern3.test(data0)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/purchase_country", keyword: "pattern", params: { pattern: "^[A-Za-z]{2,2}$" }, message: 'must match pattern "^[A-Za-z]{2,2}$"' });
          errors++;
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/purchase_country", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.purchase_currency !== void 0) {
      let data1 = data.purchase_currency;
      if (typeof data1 === "string") {
        if (!pattern4.test(data1)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/purchase_currency", keyword: "pattern", params: { pattern: "^[A-Za-z]{3,3}$" }, message: 'must match pattern "^[A-Za-z]{3,3}$"' });
          errors++;
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/purchase_currency", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.locale !== void 0) {
      let data2 = data.locale;
      if (typeof data2 === "string") {
        if (!pattern5.test(data2)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/locale", keyword: "pattern", params: { pattern: "^[A-Za-z]{2,2}(?:-[A-Za-z]{2,2})*$" }, message: 'must match pattern "^[A-Za-z]{2,2}(?:-[A-Za-z]{2,2})*$"' });
          errors++;
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/locale", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.billing_address !== void 0) {
      if (!validate55(data.billing_address, { instancePath: instancePath + "/billing_address", parentData: data, parentDataProperty: "billing_address", rootData, dynamicAnchors })) {
        vErrors = joined(vErrors, validate55.errors);
        errors = vErrors.length;
      }
    }
    if (data.shipping_address !== void 0) {
      if (!validate55(data.shipping_address, { instancePath: instancePath + "/shipping_address", parentData: data, parentDataProperty: "shipping_address", rootData, dynamicAnchors })) {
        vErrors = joined(vErrors, validate55.errors);
        errors = vErrors.length;
      }
    }
    if (data.order_amount !== void 0) {
      let data5 = data.order_amount;
      if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)))) {
        vErrors = noted(vErrors, { instancePath: instancePath + "/order_amount", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
      if (typeof data5 == "number") {
        if (data5 < 0 || isNaN(data5)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/order_amount", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" });
          errors++;
        }
        if (!formats0.validate(data5)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/order_amount", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' });
          errors++;
        }
      }
    }
    if (data.order_tax_amount !== void 0) {
      let data6 = data.order_tax_amount;
      if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)))) {
        vErrors = noted(vErrors, { instancePath: instancePath + "/order_tax_amount", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
      if (typeof data6 == "number") {
        if (data6 < 0 || isNaN(data6)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/order_tax_amount", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" });
          errors++;
        }
        if (!formats0.validate(data6)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/order_tax_amount", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' });
          errors++;
        }
      }
    }
    if (data.order_lines !== void 0) {
      let data7 = data.order_lines;
      if (Array.isArray(data7)) {
        if (data7.length > 1e3) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/order_lines", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items" });
          errors++;
        }
        const len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate58(data7[i0], { instancePath: instancePath + "/order_lines/" + i0, parentData: data7, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = joined(vErrors, validate58.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/order_lines", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    if (data.customer !== void 0) {
      if (!validate68(data.customer, { instancePath: instancePath + "/customer", parentData: data, parentDataProperty: "customer", rootData, dynamicAnchors })) {
        vErrors = joined(vErrors, validate68.errors);
        errors = vErrors.length;
      }
    }
    if (data.merchant_urls !== void 0) {
      if (!validate70(data.merchant_urls, { instancePath: instancePath + "/merchant_urls", parentData: data, parentDataProperty: "merchant_urls", rootData, dynamicAnchors })) {
        vErrors = joined(vErrors, validate70.errors);
        errors = vErrors.length;
      }
    }
    if (data.merchant_reference1 !== void 0) {
      let data11 = data.merchant_reference1;
      if (typeof data11 !== "string" && !(typeof data11 == "number" && (!(data11 % 1) && !isNaN(data11)))) {
        vErrors = noted(vErrors, { instancePath: instancePath + "/merchant_reference1", keyword: "type", params: { type: schema21.properties.merchant_reference1.type }, message: "must be string,integer" });
        errors++;
      }
      if (typeof data11 === "string") {
        if (func1(data11) > 255) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/merchant_reference1", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" });
          errors++;
        }
      }
    }
    if (data.merchant_reference2 !== void 0) {
      let data12 = data.merchant_reference2;
      if (typeof data12 !== "string" && !(typeof data12 == "number" && (!(data12 % 1) && !isNaN(data12)))) {
        vErrors = noted(vErrors, { instancePath: instancePath + "/merchant_reference2", keyword: "type", params: { type: schema21.properties.merchant_reference2.type }, message: "must be string,integer" });
        errors++;
      }
      if (typeof data12 === "string") {
        if (func1(data12) > 255) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/merchant_reference2", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" });
          errors++;
        }
      }
    }
    if (data.options !== void 0) {
      if (!validate72(data.options, { instancePath: instancePath + "/options", parentData: data, parentDataProperty: "options", rootData, dynamicAnchors })) {
        vErrors = joined(vErrors, validate72.errors);
        errors = vErrors.length;
      }
    }
    if (data.attachment !== void 0) {
      if (!validate80(data.attachment, { instancePath: instancePath + "/attachment", parentData: data, parentDataProperty: "attachment", rootData, dynamicAnchors })) {
        vErrors = joined(vErrors, validate80.errors);
        errors = vErrors.length;
      }
    }
    if (data.external_payment_methods !== void 0) {
      let data15 = data.external_payment_methods;
      if (Array.isArray(data15)) {
        const len1 = data15.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate82(data15[i1], { instancePath: instancePath + "/external_payment_methods/" + i1, parentData: data15, parentDataProperty: i1, rootData, dynamicAnchors })) {
            vErrors = joined(vErrors, validate82.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/external_payment_methods", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    if (data.external_checkouts !== void 0) {
      let data17 = data.external_checkouts;
      if (Array.isArray(data17)) {
        const len2 = data17.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate82(data17[i2], { instancePath: instancePath + "/external_checkouts/" + i2, parentData: data17, parentDataProperty: i2, rootData, dynamicAnchors })) {
            vErrors = joined(vErrors, validate82.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/external_checkouts", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    if (data.shipping_countries !== void 0) {
      let data19 = data.shipping_countries;
      if (Array.isArray(data19)) {
        const len3 = data19.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (typeof data19[i3] !== "string") {
            vErrors = noted(vErrors, { instancePath: instancePath + "/shipping_countries/" + i3, keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/shipping_countries", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    if (data.billing_countries !== void 0) {
      let data21 = data.billing_countries;
      if (Array.isArray(data21)) {
        const len4 = data21.length;
        for (let i4 = 0; i4 < len4; i4++) {
          if (typeof data21[i4] !== "string") {
            vErrors = noted(vErrors, { instancePath: instancePath + "/billing_countries/" + i4, keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/billing_countries", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    if (data.shipping_options !== void 0) {
      let data23 = data.shipping_options;
      if (Array.isArray(data23)) {
        const len5 = data23.length;
        for (let i5 = 0; i5 < len5; i5++) {
          if (!validate85(data23[i5], { instancePath: instancePath + "/shipping_options/" + i5, parentData: data23, parentDataProperty: i5, rootData, dynamicAnchors })) {
            vErrors = joined(vErrors, validate85.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/shipping_options", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    if (data.deliveries !== void 0) {
      let data25 = data.deliveries;
      if (Array.isArray(data25)) {
        const len6 = data25.length;
        for (let i6 = 0; i6 < len6; i6++) {
          if (!validate98(data25[i6], { instancePath: instancePath + "/deliveries/" + i6, parentData: data25, parentDataProperty: i6, rootData, dynamicAnchors })) {
            vErrors = joined(vErrors, validate98.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/deliveries", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    if (data.merchant_data !== void 0) {
      let data27 = data.merchant_data;
      if (typeof data27 === "string") {
        if (func1(data27) > 6e3) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/merchant_data", keyword: "maxLength", params: { limit: 6e3 }, message: "must NOT have more than 6000 characters" });
          errors++;
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/merchant_data", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.gui !== void 0) {
      if (!validate100(data.gui, { instancePath: instancePath + "/gui", parentData: data, parentDataProperty: "gui", rootData, dynamicAnchors })) {
        vErrors = joined(vErrors, validate100.errors);
        errors = vErrors.length;
      }
    }
    if (data.recurring !== void 0) {
      if (typeof data.recurring !== "boolean") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/recurring", keyword: "type", params: { type: "boolean" }, message: "must be boolean" });
        errors++;
      }
    }
    if (data.recurring_description !== void 0) {
      let data30 = data.recurring_description;
      if (typeof data30 === "string") {
        if (func1(data30) > 255) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/recurring_description", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" });
          errors++;
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/recurring_description", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.tags !== void 0) {
      let data31 = data.tags;
      if (Array.isArray(data31)) {
        const len7 = data31.length;
        for (let i7 = 0; i7 < len7; i7++) {
          if (typeof data31[i7] !== "string") {
            vErrors = noted(vErrors, { instancePath: instancePath + "/tags/" + i7, keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/tags", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    if (data.discount_lines !== void 0) {
      let data33 = data.discount_lines;
      if (Array.isArray(data33)) {
        const len8 = data33.length;
        for (let i8 = 0; i8 < len8; i8++) {
          if (!validate102(data33[i8], { instancePath: instancePath + "/discount_lines/" + i8, parentData: data33, parentDataProperty: i8, rootData, dynamicAnchors })) {
            vErrors = joined(vErrors, validate102.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/discount_lines", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
  } else {
    vErrors = noted(vErrors, { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate54.errors = vErrors;
  return errors === 0;
}
validate54.evaluated = { "props": { "purchase_country": true, "purchase_currency": true, "locale": true, "billing_address": true, "shipping_address": true, "order_amount": true, "order_tax_amount": true, "order_lines": true, "customer": true, "merchant_urls": true, "merchant_reference1": true, "merchant_reference2": true, "options": true, "attachment": true, "external_payment_methods": true, "external_checkouts": true, "shipping_countries": true, "billing_countries": true, "shipping_options": true, "deliveries": true, "merchant_data": true, "gui": true, "recurring": true, "recurring_description": true, "tags": true, "discount_lines": true }, "dynamicProps": false, "dynamicItems": false };
function validate108(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate108.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id !== void 0) {
      if (typeof data.id !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/id", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.checked !== void 0) {
      if (typeof data.checked !== "boolean") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/checked", keyword: "type", params: { type: "boolean" }, message: "must be boolean" });
        errors++;
      }
    }
  } else {
    vErrors = noted(vErrors, { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate108.errors = vErrors;
  return errors === 0;
}
validate108.evaluated = { "props": { "id": true, "checked": true }, "dynamicProps": false, "dynamicItems": false };
function validate107(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate107.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.additional_checkbox !== void 0) {
      if (typeof data.additional_checkbox !== "boolean") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/additional_checkbox", keyword: "type", params: { type: "boolean" }, message: "must be boolean" });
        errors++;
      }
    }
    if (data.additional_checkboxes !== void 0) {
      let data1 = data.additional_checkboxes;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate108(data1[i0], { instancePath: instancePath + "/additional_checkboxes/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = joined(vErrors, validate108.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/additional_checkboxes", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
  } else {
    vErrors = noted(vErrors, { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate107.errors = vErrors;
  return errors === 0;
}
validate107.evaluated = { "props": { "additional_checkbox": true, "additional_checkboxes": true }, "dynamicProps": false, "dynamicItems": false };
var formats44 = require_formats().fullFormats["date-time"];
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate53.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate54(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = joined(vErrors, validate54.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.purchase_country === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "purchase_country" }, message: "must have required property 'purchase_country'" });
      errors++;
    }
    if (data.purchase_currency === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "purchase_currency" }, message: "must have required property 'purchase_currency'" });
      errors++;
    }
    if (data.locale === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "locale" }, message: "must have required property 'locale'" });
      errors++;
    }
    if (data.order_amount === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "order_amount" }, message: "must have required property 'order_amount'" });
      errors++;
    }
    if (data.order_tax_amount === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "order_tax_amount" }, message: "must have required property 'order_tax_amount'" });
      errors++;
    }
    if (data.order_lines === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "order_lines" }, message: "must have required property 'order_lines'" });
      errors++;
    }
    if (data.order_id !== void 0) {
      let data0 = data.order_id;
      if (typeof data0 === "string") {
        if (func1(data0) > 255) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/order_id", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" });
          errors++;
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/order_id", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data1 = data.name;
      if (typeof data1 === "string") {
        if (func1(data1) > 255) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/name", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" });
          errors++;
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/name", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.status !== void 0) {
      if (typeof data.status !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/status", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.html_snippet !== void 0) {
      if (typeof data.html_snippet !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/html_snippet", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.started_at !== void 0) {
      let data4 = data.started_at;
      if (typeof data4 === "string") {
        if (!formats44.validate(data4)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/started_at", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' });
          errors++;
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/started_at", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.completed_at !== void 0) {
      let data5 = data.completed_at;
      if (typeof data5 === "string") {
        if (!formats44.validate(data5)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/completed_at", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' });
          errors++;
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/completed_at", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.last_modified_at !== void 0) {
      let data6 = data.last_modified_at;
      if (typeof data6 === "string") {
        if (!formats44.validate(data6)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/last_modified_at", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' });
          errors++;
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/last_modified_at", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.selected_shipping_option !== void 0) {
      if (!validate85(data.selected_shipping_option, { instancePath: instancePath + "/selected_shipping_option", parentData: data, parentDataProperty: "selected_shipping_option", rootData, dynamicAnchors })) {
        vErrors = joined(vErrors, validate85.errors);
        errors = vErrors.length;
      }
    }
    if (data.selected_shipping_options !== void 0) {
      let data8 = data.selected_shipping_options;
      if (Array.isArray(data8)) {
        const len0 = data8.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate85(data8[i0], { instancePath: instancePath + "/selected_shipping_options/" + i0, parentData: data8, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = joined(vErrors, validate85.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/selected_shipping_options", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    if (data.merchant_requested !== void 0) {
      if (!validate107(data.merchant_requested, { instancePath: instancePath + "/merchant_requested", parentData: data, parentDataProperty: "merchant_requested", rootData, dynamicAnchors })) {
        vErrors = joined(vErrors, validate107.errors);
        errors = vErrors.length;
      }
    }
    if (data.recurring_token !== void 0) {
      if (typeof data.recurring_token !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/recurring_token", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.payment_type_allows_increase !== void 0) {
      if (typeof data.payment_type_allows_increase !== "boolean") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/payment_type_allows_increase", keyword: "type", params: { type: "boolean" }, message: "must be boolean" });
        errors++;
      }
    }
  } else {
    vErrors = noted(vErrors, { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate53.errors = vErrors;
  return errors === 0;
}
validate53.evaluated = { "props": { "order_id": true, "name": true, "status": true, "html_snippet": true, "started_at": true, "completed_at": true, "last_modified_at": true, "selected_shipping_option": true, "selected_shipping_options": true, "merchant_requested": true, "recurring_token": true, "payment_type_allows_increase": true, "purchase_country": true, "purchase_currency": true, "locale": true, "billing_address": true, "shipping_address": true, "order_amount": true, "order_tax_amount": true, "order_lines": true, "customer": true, "merchant_urls": true, "merchant_reference1": true, "merchant_reference2": true, "options": true, "attachment": true, "external_payment_methods": true, "external_checkouts": true, "shipping_countries": true, "billing_countries": true, "shipping_options": true, "deliveries": true, "merchant_data": true, "gui": true, "recurring": true, "recurring_description": true, "tags": true, "discount_lines": true }, "dynamicProps": false, "dynamicItems": false };
var NewOrder = validate111;
function validate111(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate111.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate54(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = joined(vErrors, validate54.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.purchase_country === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "purchase_country" }, message: "must have required property 'purchase_country'" });
      errors++;
    }
    if (data.purchase_currency === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "purchase_currency" }, message: "must have required property 'purchase_currency'" });
      errors++;
    }
    if (data.locale === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "locale" }, message: "must have required property 'locale'" });
      errors++;
    }
    if (data.order_amount === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "order_amount" }, message: "must have required property 'order_amount'" });
      errors++;
    }
    if (data.order_tax_amount === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "order_tax_amount" }, message: "must have required property 'order_tax_amount'" });
      errors++;
    }
    if (data.order_lines === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "order_lines" }, message: "must have required property 'order_lines'" });
      errors++;
    }
    if (data.merchant_urls === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "merchant_urls" }, message: "must have required property 'merchant_urls'" });
      errors++;
    }
  }
  validate111.errors = vErrors;
  return errors === 0;
}
validate111.evaluated = { "props": { "purchase_country": true, "purchase_currency": true, "locale": true, "billing_address": true, "shipping_address": true, "order_amount": true, "order_tax_amount": true, "order_lines": true, "customer": true, "merchant_urls": true, "merchant_reference1": true, "merchant_reference2": true, "options": true, "attachment": true, "external_payment_methods": true, "external_checkouts": true, "shipping_countries": true, "billing_countries": true, "shipping_options": true, "deliveries": true, "merchant_data": true, "gui": true, "recurring": true, "recurring_description": true, "tags": true, "discount_lines": true }, "dynamicProps": false, "dynamicItems": false };
var StoredOrder = validate113;
function validate113(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate113.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate53(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = joined(vErrors, validate53.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.order_id === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "order_id" }, message: "must have required property 'order_id'" });
      errors++;
    }
    if (data.status === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" });
      errors++;
    }
    if (data.html_snippet === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "html_snippet" }, message: "must have required property 'html_snippet'" });
      errors++;
    }
  }
  validate113.errors = vErrors;
  return errors === 0;
}
validate113.evaluated = { "props": { "order_id": true, "name": true, "status": true, "html_snippet": true, "started_at": true, "completed_at": true, "last_modified_at": true, "selected_shipping_option": true, "selected_shipping_options": true, "merchant_requested": true, "recurring_token": true, "payment_type_allows_increase": true, "purchase_country": true, "purchase_currency": true, "locale": true, "billing_address": true, "shipping_address": true, "order_amount": true, "order_tax_amount": true, "order_lines": true, "customer": true, "merchant_urls": true, "merchant_reference1": true, "merchant_reference2": true, "options": true, "attachment": true, "external_payment_methods": true, "external_checkouts": true, "shipping_countries": true, "billing_countries": true, "shipping_options": true, "deliveries": true, "merchant_data": true, "gui": true, "recurring": true, "recurring_description": true, "tags": true, "discount_lines": true }, "dynamicProps": false, "dynamicItems": false };
var Error2 = validate115;
function validate115(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate115.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.error_code === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "error_code" }, message: "must have required property 'error_code'" });
      errors++;
    }
    if (data.error_messages === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "error_messages" }, message: "must have required property 'error_messages'" });
      errors++;
    }
    if (data.correlation_id === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "correlation_id" }, message: "must have required property 'correlation_id'" });
      errors++;
    }
    if (data.error_code !== void 0) {
      if (typeof data.error_code !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/error_code", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.error_messages !== void 0) {
      let data1 = data.error_messages;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data1[i0] !== "string") {
            vErrors = noted(vErrors, { instancePath: instancePath + "/error_messages/" + i0, keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/error_messages", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    if (data.correlation_id !== void 0) {
      if (typeof data.correlation_id !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/correlation_id", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.service_version !== void 0) {
      if (typeof data.service_version !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/service_version", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
  } else {
    vErrors = noted(vErrors, { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate115.errors = vErrors;
  return errors === 0;
}
validate115.evaluated = { "props": { "error_code": true, "error_messages": true, "correlation_id": true, "service_version": true }, "dynamicProps": false, "dynamicItems": false };
var OrderUpdate = validate116;
function validate116(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate116.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.purchase_country !== void 0) {
      let data0 = data.purchase_country;
      if (typeof data0 === "string") {
        if (!pattern3.test(data0)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/purchase_country", keyword: "pattern", params: { pattern: "^[A-Za-z]{2,2}$" }, message: 'must match pattern "^[A-Za-z]{2,2}$"' });
          errors++;
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/purchase_country", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.purchase_currency !== void 0) {
      let data1 = data.purchase_currency;
      if (typeof data1 === "string") {
        if (!pattern4.test(data1)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/purchase_currency", keyword: "pattern", params: { pattern: "^[A-Za-z]{3,3}$" }, message: 'must match pattern "^[A-Za-z]{3,3}$"' });
          errors++;
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/purchase_currency", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.locale !== void 0) {
      let data2 = data.locale;
      if (typeof data2 === "string") {
        if (!pattern5.test(data2)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/locale", keyword: "pattern", params: { pattern: "^[A-Za-z]{2,2}(?:-[A-Za-z]{2,2})*$" }, message: 'must match pattern "^[A-Za-z]{2,2}(?:-[A-Za-z]{2,2})*$"' });
          errors++;
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/locale", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.billing_address !== void 0) {
      if (!validate55(data.billing_address, { instancePath: instancePath + "/billing_address", parentData: data, parentDataProperty: "billing_address", rootData, dynamicAnchors })) {
        vErrors = joined(vErrors, validate55.errors);
        errors = vErrors.length;
      }
    }
    if (data.shipping_address !== void 0) {
      if (!validate55(data.shipping_address, { instancePath: instancePath + "/shipping_address", parentData: data, parentDataProperty: "shipping_address", rootData, dynamicAnchors })) {
        vErrors = joined(vErrors, validate55.errors);
        errors = vErrors.length;
      }
    }
    if (data.order_amount !== void 0) {
      let data5 = data.order_amount;
      if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)))) {
        vErrors = noted(vErrors, { instancePath: instancePath + "/order_amount", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
      if (typeof data5 == "number") {
        if (data5 < 0 || isNaN(data5)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/order_amount", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" });
          errors++;
        }
        if (!formats0.validate(data5)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/order_amount", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' });
          errors++;
        }
      }
    }
    if (data.order_tax_amount !== void 0) {
      let data6 = data.order_tax_amount;
      if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)))) {
        vErrors = noted(vErrors, { instancePath: instancePath + "/order_tax_amount", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
      if (typeof data6 == "number") {
        if (data6 < 0 || isNaN(data6)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/order_tax_amount", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" });
          errors++;
        }
        if (!formats0.validate(data6)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/order_tax_amount", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' });
          errors++;
        }
      }
    }
    if (data.order_lines !== void 0) {
      let data7 = data.order_lines;
      if (Array.isArray(data7)) {
        if (data7.length > 1e3) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/order_lines", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items" });
          errors++;
        }
        const len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate58(data7[i0], { instancePath: instancePath + "/order_lines/" + i0, parentData: data7, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = joined(vErrors, validate58.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/order_lines", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    if (data.customer !== void 0) {
      if (!validate68(data.customer, { instancePath: instancePath + "/customer", parentData: data, parentDataProperty: "customer", rootData, dynamicAnchors })) {
        vErrors = joined(vErrors, validate68.errors);
        errors = vErrors.length;
      }
    }
    if (data.merchant_urls !== void 0) {
      if (!validate70(data.merchant_urls, { instancePath: instancePath + "/merchant_urls", parentData: data, parentDataProperty: "merchant_urls", rootData, dynamicAnchors })) {
        vErrors = joined(vErrors, validate70.errors);
        errors = vErrors.length;
      }
    }
    if (data.merchant_reference1 !== void 0) {
      let data11 = data.merchant_reference1;
      if (typeof data11 !== "string" && !(typeof data11 == "number" && (!(data11 % 1) && !isNaN(data11)))) {
        vErrors = noted(vErrors, { instancePath: instancePath + "/merchant_reference1", keyword: "type", params: { type: schema21.properties.merchant_reference1.type }, message: "must be string,integer" });
        errors++;
      }
      if (typeof data11 === "string") {
        if (func1(data11) > 255) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/merchant_reference1", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" });
          errors++;
        }
      }
    }
    if (data.merchant_reference2 !== void 0) {
      let data12 = data.merchant_reference2;
      if (typeof data12 !== "string" && !(typeof data12 == "number" && (!(data12 % 1) && !isNaN(data12)))) {
        vErrors = noted(vErrors, { instancePath: instancePath + "/merchant_reference2", keyword: "type", params: { type: schema21.properties.merchant_reference2.type }, message: "must be string,integer" });
        errors++;
      }
      if (typeof data12 === "string") {
        if (func1(data12) > 255) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/merchant_reference2", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" });
          errors++;
        }
      }
    }
    if (data.options !== void 0) {
      if (!validate72(data.options, { instancePath: instancePath + "/options", parentData: data, parentDataProperty: "options", rootData, dynamicAnchors })) {
        vErrors = joined(vErrors, validate72.errors);
        errors = vErrors.length;
      }
    }
    if (data.attachment !== void 0) {
      if (!validate80(data.attachment, { instancePath: instancePath + "/attachment", parentData: data, parentDataProperty: "attachment", rootData, dynamicAnchors })) {
        vErrors = joined(vErrors, validate80.errors);
        errors = vErrors.length;
      }
    }
    if (data.external_payment_methods !== void 0) {
      let data15 = data.external_payment_methods;
      if (Array.isArray(data15)) {
        const len1 = data15.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate82(data15[i1], { instancePath: instancePath + "/external_payment_methods/" + i1, parentData: data15, parentDataProperty: i1, rootData, dynamicAnchors })) {
            vErrors = joined(vErrors, validate82.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/external_payment_methods", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    if (data.external_checkouts !== void 0) {
      let data17 = data.external_checkouts;
      if (Array.isArray(data17)) {
        const len2 = data17.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate82(data17[i2], { instancePath: instancePath + "/external_checkouts/" + i2, parentData: data17, parentDataProperty: i2, rootData, dynamicAnchors })) {
            vErrors = joined(vErrors, validate82.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/external_checkouts", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    if (data.shipping_countries !== void 0) {
      let data19 = data.shipping_countries;
      if (Array.isArray(data19)) {
        const len3 = data19.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (typeof data19[i3] !== "string") {
            vErrors = noted(vErrors, { instancePath: instancePath + "/shipping_countries/" + i3, keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/shipping_countries", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    if (data.billing_countries !== void 0) {
      let data21 = data.billing_countries;
      if (Array.isArray(data21)) {
        const len4 = data21.length;
        for (let i4 = 0; i4 < len4; i4++) {
          if (typeof data21[i4] !== "string") {
            vErrors = noted(vErrors, { instancePath: instancePath + "/billing_countries/" + i4, keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/billing_countries", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    if (data.shipping_options !== void 0) {
      let data23 = data.shipping_options;
      if (Array.isArray(data23)) {
        const len5 = data23.length;
        for (let i5 = 0; i5 < len5; i5++) {
          if (!validate85(data23[i5], { instancePath: instancePath + "/shipping_options/" + i5, parentData: data23, parentDataProperty: i5, rootData, dynamicAnchors })) {
            vErrors = joined(vErrors, validate85.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/shipping_options", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    if (data.deliveries !== void 0) {
      let data25 = data.deliveries;
      if (Array.isArray(data25)) {
        const len6 = data25.length;
        for (let i6 = 0; i6 < len6; i6++) {
          if (!validate98(data25[i6], { instancePath: instancePath + "/deliveries/" + i6, parentData: data25, parentDataProperty: i6, rootData, dynamicAnchors })) {
            vErrors = joined(vErrors, validate98.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/deliveries", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    if (data.merchant_data !== void 0) {
      let data27 = data.merchant_data;
      if (typeof data27 === "string") {
        if (func1(data27) > 6e3) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/merchant_data", keyword: "maxLength", params: { limit: 6e3 }, message: "must NOT have more than 6000 characters" });
          errors++;
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/merchant_data", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.gui !== void 0) {
      if (!validate100(data.gui, { instancePath: instancePath + "/gui", parentData: data, parentDataProperty: "gui", rootData, dynamicAnchors })) {
        vErrors = joined(vErrors, validate100.errors);
        errors = vErrors.length;
      }
    }
    if (data.recurring !== void 0) {
      if (typeof data.recurring !== "boolean") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/recurring", keyword: "type", params: { type: "boolean" }, message: "must be boolean" });
        errors++;
      }
    }
    if (data.recurring_description !== void 0) {
      let data30 = data.recurring_description;
      if (typeof data30 === "string") {
        if (func1(data30) > 255) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/recurring_description", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" });
          errors++;
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/recurring_description", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.tags !== void 0) {
      let data31 = data.tags;
      if (Array.isArray(data31)) {
        const len7 = data31.length;
        for (let i7 = 0; i7 < len7; i7++) {
          if (typeof data31[i7] !== "string") {
            vErrors = noted(vErrors, { instancePath: instancePath + "/tags/" + i7, keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/tags", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    if (data.discount_lines !== void 0) {
      let data33 = data.discount_lines;
      if (Array.isArray(data33)) {
        const len8 = data33.length;
        for (let i8 = 0; i8 < len8; i8++) {
          if (!validate102(data33[i8], { instancePath: instancePath + "/discount_lines/" + i8, parentData: data33, parentDataProperty: i8, rootData, dynamicAnchors })) {
            vErrors = joined(vErrors, validate102.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/discount_lines", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
  } else {
    vErrors = noted(vErrors, { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate116.errors = vErrors;
  return errors === 0;
}
validate116.evaluated = { "props": { "purchase_country": true, "purchase_currency": true, "locale": true, "billing_address": true, "shipping_address": true, "order_amount": true, "order_tax_amount": true, "order_lines": true, "customer": true, "merchant_urls": true, "merchant_reference1": true, "merchant_reference2": true, "options": true, "attachment": true, "external_payment_methods": true, "external_checkouts": true, "shipping_countries": true, "billing_countries": true, "shipping_options": true, "deliveries": true, "merchant_data": true, "gui": true, "recurring": true, "recurring_description": true, "tags": true, "discount_lines": true }, "dynamicProps": false, "dynamicItems": false };
var CustomerToken = validate130;
function validate131(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate131.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.brand === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "brand" }, message: "must have required property 'brand'" });
      errors++;
    }
    if (data.expiry_date === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "expiry_date" }, message: "must have required property 'expiry_date'" });
      errors++;
    }
    if (data.masked_number === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "masked_number" }, message: "must have required property 'masked_number'" });
      errors++;
    }
    if (data.brand !== void 0) {
      if (typeof data.brand !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/brand", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.expiry_date !== void 0) {
      if (typeof data.expiry_date !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/expiry_date", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.masked_number !== void 0) {
      if (typeof data.masked_number !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/masked_number", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
  } else {
    vErrors = noted(vErrors, { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate131.errors = vErrors;
  return errors === 0;
}
validate131.evaluated = { "props": { "brand": true, "expiry_date": true, "masked_number": true }, "dynamicProps": false, "dynamicItems": false };
function validate133(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate133.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.masked_number === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "masked_number" }, message: "must have required property 'masked_number'" });
      errors++;
    }
    if (data.masked_number !== void 0) {
      if (typeof data.masked_number !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/masked_number", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
  } else {
    vErrors = noted(vErrors, { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate133.errors = vErrors;
  return errors === 0;
}
validate133.evaluated = { "props": { "masked_number": true }, "dynamicProps": false, "dynamicItems": false };
function validate130(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate130.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.payment_method_type === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "payment_method_type" }, message: "must have required property 'payment_method_type'" });
      errors++;
    }
    if (data.status === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" });
      errors++;
    }
    if (data.payment_method_type !== void 0) {
      if (typeof data.payment_method_type !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/payment_method_type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.status !== void 0) {
      if (typeof data.status !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/status", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.card !== void 0) {
      if (!validate131(data.card, { instancePath: instancePath + "/card", parentData: data, parentDataProperty: "card", rootData, dynamicAnchors })) {
        vErrors = joined(vErrors, validate131.errors);
        errors = vErrors.length;
      }
    }
    if (data.direct_debit !== void 0) {
      if (!validate133(data.direct_debit, { instancePath: instancePath + "/direct_debit", parentData: data, parentDataProperty: "direct_debit", rootData, dynamicAnchors })) {
        vErrors = joined(vErrors, validate133.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = noted(vErrors, { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate130.errors = vErrors;
  return errors === 0;
}
validate130.evaluated = { "props": { "payment_method_type": true, "status": true, "card": true, "direct_debit": true }, "dynamicProps": false, "dynamicItems": false };
var TokenOrder = validate135;
var schema54 = { "type": "object", "required": ["purchase_currency", "order_amount", "order_tax_amount", "order_lines"], "properties": { "purchase_currency": { "type": "string", "pattern": "^[A-Za-z]{3,3}$" }, "order_amount": { "type": "integer", "format": "int64", "minimum": 1 }, "order_tax_amount": { "type": "integer", "format": "int64", "minimum": 0 }, "order_lines": { "type": "array", "minItems": 1, "maxItems": 1e3, "items": { "$ref": "#/components/schemas/TokenOrderLine" } }, "auto_capture": { "type": "boolean" }, "locale": { "type": "string" }, "merchant_reference1": { "type": ["string", "integer"], "maxLength": 255 }, "merchant_reference2": { "type": ["string", "integer"], "maxLength": 255 }, "merchant_data": { "type": "string", "maxLength": 6e3 }, "merchant_urls": { "$ref": "#/components/schemas/TokenMerchantUrls" }, "attachment": { "$ref": "#/components/schemas/Attachment" }, "shipping_address": { "$ref": "#/components/schemas/TokenAddress" }, "usage": { "type": "string", "readOnly": true } } };
var schema55 = { "type": "object", "required": ["name", "quantity", "unit_price", "total_amount"], "properties": { "type": { "type": "string", "enum": ["physical", "discount", "shipping_fee", "sales_tax", "digital", "gift_card", "store_credit", "surcharge"] }, "reference": { "type": "string", "maxLength": 256 }, "name": { "type": "string", "minLength": 1, "maxLength": 255 }, "quantity": { "type": "integer", "format": "int64", "minimum": 0 }, "quantity_unit": { "type": "string", "minLength": 1, "maxLength": 8 }, "unit_price": { "type": "number", "maximum": 1e8 }, "tax_rate": { "type": "integer", "format": "int64", "minimum": 0 }, "total_amount": { "type": "integer", "format": "int64", "maximum": 1e8 }, "total_discount_amount": { "type": "integer", "format": "int64", "minimum": 0 }, "total_tax_amount": { "type": "integer", "format": "int64" }, "merchant_data": { "type": "string", "maxLength": 255 }, "product_url": { "type": "string", "maxLength": 1024 }, "image_url": { "type": "string", "maxLength": 1024 }, "product_identifiers": { "$ref": "#/components/schemas/ProductIdentifiers" }, "subscription": { "$ref": "#/components/schemas/TokenSubscription" } } };
var schema56 = { "type": "object", "required": ["name", "interval", "interval_count"], "properties": { "name": { "type": "string" }, "interval": { "type": "string", "enum": ["DAY", "WEEK", "MONTH", "YEAR"] }, "interval_count": { "type": "integer", "minimum": 1 } } };
function validate138(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate138.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" });
      errors++;
    }
    if (data.interval === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "interval" }, message: "must have required property 'interval'" });
      errors++;
    }
    if (data.interval_count === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "interval_count" }, message: "must have required property 'interval_count'" });
      errors++;
    }
    if (data.name !== void 0) {
      if (typeof data.name !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/name", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.interval !== void 0) {
      let data1 = data.interval;
      if (typeof data1 !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/interval", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
      if (!(data1 === "DAY" || data1 === "WEEK" || data1 === "MONTH" || data1 === "YEAR")) {
        vErrors = noted(vErrors, { instancePath: instancePath + "/interval", keyword: "enum", params: { allowedValues: schema56.properties.interval.enum }, message: "must be equal to one of the allowed values" });
        errors++;
      }
    }
    if (data.interval_count !== void 0) {
      let data2 = data.interval_count;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)))) {
        vErrors = noted(vErrors, { instancePath: instancePath + "/interval_count", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
      if (typeof data2 == "number") {
        if (data2 < 1 || isNaN(data2)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/interval_count", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" });
          errors++;
        }
      }
    }
  } else {
    vErrors = noted(vErrors, { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate138.errors = vErrors;
  return errors === 0;
}
validate138.evaluated = { "props": { "name": true, "interval": true, "interval_count": true }, "dynamicProps": false, "dynamicItems": false };
function validate136(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate136.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" });
      errors++;
    }
    if (data.quantity === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "quantity" }, message: "must have required property 'quantity'" });
      errors++;
    }
    if (data.unit_price === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "unit_price" }, message: "must have required property 'unit_price'" });
      errors++;
    }
    if (data.total_amount === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "total_amount" }, message: "must have required property 'total_amount'" });
      errors++;
    }
    if (data.type !== void 0) {
      let data0 = data.type;
      if (typeof data0 !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
      if (!(data0 === "physical" || data0 === "discount" || data0 === "shipping_fee" || data0 === "sales_tax" || data0 === "digital" || data0 === "gift_card" || data0 === "store_credit" || data0 === "surcharge")) {
        vErrors = noted(vErrors, { instancePath: instancePath + "/type", keyword: "enum", params: { allowedValues: schema55.properties.type.enum }, message: "must be equal to one of the allowed values" });
        errors++;
      }
    }
    if (data.reference !== void 0) {
      let data1 = data.reference;
      if (typeof data1 === "string") {
        if (func1(data1) > 256) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/reference", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" });
          errors++;
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/reference", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data2 = data.name;
      if (typeof data2 === "string") {
        if (func1(data2) > 255) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/name", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" });
          errors++;
        }
        if (func1(data2) < 1) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/name", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/name", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.quantity !== void 0) {
      let data3 = data.quantity;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)))) {
        vErrors = noted(vErrors, { instancePath: instancePath + "/quantity", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
      if (typeof data3 == "number") {
        if (data3 < 0 || isNaN(data3)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/quantity", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" });
          errors++;
        }
        if (!formats0.validate(data3)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/quantity", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' });
          errors++;
        }
      }
    }
    if (data.quantity_unit !== void 0) {
      let data4 = data.quantity_unit;
      if (typeof data4 === "string") {
        if (func1(data4) > 8) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/quantity_unit", keyword: "maxLength", params: { limit: 8 }, message: "must NOT have more than 8 characters" });
          errors++;
        }
        if (func1(data4) < 1) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/quantity_unit", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/quantity_unit", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.unit_price !== void 0) {
      let data5 = data.unit_price;
      if (typeof data5 == "number") {
        if (data5 > 1e8 || isNaN(data5)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/unit_price", keyword: "maximum", params: { comparison: "<=", limit: 1e8 }, message: "must be <= 100000000" });
          errors++;
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/unit_price", keyword: "type", params: { type: "number" }, message: "must be number" });
        errors++;
      }
    }
    if (data.tax_rate !== void 0) {
      let data6 = data.tax_rate;
      if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)))) {
        vErrors = noted(vErrors, { instancePath: instancePath + "/tax_rate", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
      if (typeof data6 == "number") {
        if (data6 < 0 || isNaN(data6)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/tax_rate", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" });
          errors++;
        }
        if (!formats0.validate(data6)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/tax_rate", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' });
          errors++;
        }
      }
    }
    if (data.total_amount !== void 0) {
      let data7 = data.total_amount;
      if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)))) {
        vErrors = noted(vErrors, { instancePath: instancePath + "/total_amount", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
      if (typeof data7 == "number") {
        if (data7 > 1e8 || isNaN(data7)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/total_amount", keyword: "maximum", params: { comparison: "<=", limit: 1e8 }, message: "must be <= 100000000" });
          errors++;
        }
        if (!formats0.validate(data7)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/total_amount", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' });
          errors++;
        }
      }
    }
    if (data.total_discount_amount !== void 0) {
      let data8 = data.total_discount_amount;
      if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)))) {
        vErrors = noted(vErrors, { instancePath: instancePath + "/total_discount_amount", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
      if (typeof data8 == "number") {
        if (data8 < 0 || isNaN(data8)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/total_discount_amount", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" });
          errors++;
        }
        if (!formats0.validate(data8)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/total_discount_amount", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' });
          errors++;
        }
      }
    }
    if (data.total_tax_amount !== void 0) {
      let data9 = data.total_tax_amount;
      if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)))) {
        vErrors = noted(vErrors, { instancePath: instancePath + "/total_tax_amount", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
      if (typeof data9 == "number") {
        if (!formats0.validate(data9)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/total_tax_amount", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' });
          errors++;
        }
      }
    }
    if (data.merchant_data !== void 0) {
      let data10 = data.merchant_data;
      if (typeof data10 === "string") {
        if (func1(data10) > 255) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/merchant_data", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" });
          errors++;
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/merchant_data", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.product_url !== void 0) {
      let data11 = data.product_url;
      if (typeof data11 === "string") {
        if (func1(data11) > 1024) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/product_url", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" });
          errors++;
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/product_url", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.image_url !== void 0) {
      let data12 = data.image_url;
      if (typeof data12 === "string") {
        if (func1(data12) > 1024) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/image_url", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" });
          errors++;
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/image_url", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.product_identifiers !== void 0) {
      if (!validate59(data.product_identifiers, { instancePath: instancePath + "/product_identifiers", parentData: data, parentDataProperty: "product_identifiers", rootData, dynamicAnchors })) {
        vErrors = joined(vErrors, validate59.errors);
        errors = vErrors.length;
      }
    }
    if (data.subscription !== void 0) {
      if (!validate138(data.subscription, { instancePath: instancePath + "/subscription", parentData: data, parentDataProperty: "subscription", rootData, dynamicAnchors })) {
        vErrors = joined(vErrors, validate138.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = noted(vErrors, { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate136.errors = vErrors;
  return errors === 0;
}
validate136.evaluated = { "props": { "type": true, "reference": true, "name": true, "quantity": true, "quantity_unit": true, "unit_price": true, "tax_rate": true, "total_amount": true, "total_discount_amount": true, "total_tax_amount": true, "merchant_data": true, "product_url": true, "image_url": true, "product_identifiers": true, "subscription": true }, "dynamicProps": false, "dynamicItems": false };
function validate141(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate141.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.confirmation === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "confirmation" }, message: "must have required property 'confirmation'" });
      errors++;
    }
    if (data.confirmation !== void 0) {
      let data0 = data.confirmation;
      if (typeof data0 === "string") {
        if (func1(data0) > 2e3) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/confirmation", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" });
          errors++;
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/confirmation", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.push !== void 0) {
      let data1 = data.push;
      if (typeof data1 === "string") {
        if (func1(data1) > 2e3) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/push", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" });
          errors++;
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/push", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
  } else {
    vErrors = noted(vErrors, { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate141.errors = vErrors;
  return errors === 0;
}
validate141.evaluated = { "props": { "confirmation": true, "push": true }, "dynamicProps": false, "dynamicItems": false };
function validate144(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate144.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.given_name !== void 0) {
      let data0 = data.given_name;
      if (typeof data0 === "string") {
        if (func1(data0) > 99) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/given_name", keyword: "maxLength", params: { limit: 99 }, message: "must NOT have more than 99 characters" });
          errors++;
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/given_name", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.family_name !== void 0) {
      let data1 = data.family_name;
      if (typeof data1 === "string") {
        if (func1(data1) > 99) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/family_name", keyword: "maxLength", params: { limit: 99 }, message: "must NOT have more than 99 characters" });
          errors++;
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/family_name", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.organization_name !== void 0) {
      let data2 = data.organization_name;
      if (typeof data2 === "string") {
        if (func1(data2) > 99) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/organization_name", keyword: "maxLength", params: { limit: 99 }, message: "must NOT have more than 99 characters" });
          errors++;
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/organization_name", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.attention !== void 0) {
      let data3 = data.attention;
      if (typeof data3 === "string") {
        if (func1(data3) > 99) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/attention", keyword: "maxLength", params: { limit: 99 }, message: "must NOT have more than 99 characters" });
          errors++;
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/attention", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.title !== void 0) {
      let data4 = data.title;
      if (typeof data4 === "string") {
        if (func1(data4) > 20) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/title", keyword: "maxLength", params: { limit: 20 }, message: "must NOT have more than 20 characters" });
          errors++;
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/title", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.email !== void 0) {
      let data5 = data.email;
      if (typeof data5 === "string") {
        if (func1(data5) > 99) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/email", keyword: "maxLength", params: { limit: 99 }, message: "must NOT have more than 99 characters" });
          errors++;
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/email", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.phone !== void 0) {
      let data6 = data.phone;
      if (typeof data6 === "string") {
        if (func1(data6) > 99) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/phone", keyword: "maxLength", params: { limit: 99 }, message: "must NOT have more than 99 characters" });
          errors++;
        }
        if (func1(data6) < 5) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/phone", keyword: "minLength", params: { limit: 5 }, message: "must NOT have fewer than 5 characters" });
          errors++;
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/phone", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.street_address !== void 0) {
      let data7 = data.street_address;
      if (typeof data7 === "string") {
        if (func1(data7) > 99) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/street_address", keyword: "maxLength", params: { limit: 99 }, message: "must NOT have more than 99 characters" });
          errors++;
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/street_address", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.street_address2 !== void 0) {
      let data8 = data.street_address2;
      if (typeof data8 === "string") {
        if (func1(data8) > 99) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/street_address2", keyword: "maxLength", params: { limit: 99 }, message: "must NOT have more than 99 characters" });
          errors++;
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/street_address2", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.postal_code !== void 0) {
      let data9 = data.postal_code;
      if (typeof data9 === "string") {
        if (func1(data9) > 10) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/postal_code", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" });
          errors++;
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/postal_code", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.city !== void 0) {
      let data10 = data.city;
      if (typeof data10 === "string") {
        if (func1(data10) > 99) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/city", keyword: "maxLength", params: { limit: 99 }, message: "must NOT have more than 99 characters" });
          errors++;
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/city", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.region !== void 0) {
      let data11 = data.region;
      if (typeof data11 === "string") {
        if (func1(data11) > 99) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/region", keyword: "maxLength", params: { limit: 99 }, message: "must NOT have more than 99 characters" });
          errors++;
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/region", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.country !== void 0) {
      let data12 = data.country;
      if (typeof data12 === "string") {
        if (!pattern3.test(data12)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/country", keyword: "pattern", params: { pattern: "^[A-Za-z]{2,2}$" }, message: 'must match pattern "^[A-Za-z]{2,2}$"' });
          errors++;
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/country", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
  } else {
    vErrors = noted(vErrors, { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate144.errors = vErrors;
  return errors === 0;
}
validate144.evaluated = { "props": { "given_name": true, "family_name": true, "organization_name": true, "attention": true, "title": true, "email": true, "phone": true, "street_address": true, "street_address2": true, "postal_code": true, "city": true, "region": true, "country": true }, "dynamicProps": false, "dynamicItems": false };
function validate135(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate135.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.purchase_currency === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "purchase_currency" }, message: "must have required property 'purchase_currency'" });
      errors++;
    }
    if (data.order_amount === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "order_amount" }, message: "must have required property 'order_amount'" });
      errors++;
    }
    if (data.order_tax_amount === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "order_tax_amount" }, message: "must have required property 'order_tax_amount'" });
      errors++;
    }
    if (data.order_lines === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "order_lines" }, message: "must have required property 'order_lines'" });
      errors++;
    }
    if (data.purchase_currency !== void 0) {
      let data0 = data.purchase_currency;
      if (typeof data0 === "string") {
        if (!pattern4.test(data0)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/purchase_currency", keyword: "pattern", params: { pattern: "^[A-Za-z]{3,3}$" }, message: 'must match pattern "^[A-Za-z]{3,3}$"' });
          errors++;
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/purchase_currency", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.order_amount !== void 0) {
      let data1 = data.order_amount;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)))) {
        vErrors = noted(vErrors, { instancePath: instancePath + "/order_amount", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
      if (typeof data1 == "number") {
        if (data1 < 1 || isNaN(data1)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/order_amount", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" });
          errors++;
        }
        if (!formats0.validate(data1)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/order_amount", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' });
          errors++;
        }
      }
    }
    if (data.order_tax_amount !== void 0) {
      let data2 = data.order_tax_amount;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)))) {
        vErrors = noted(vErrors, { instancePath: instancePath + "/order_tax_amount", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
      if (typeof data2 == "number") {
        if (data2 < 0 || isNaN(data2)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/order_tax_amount", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" });
          errors++;
        }
        if (!formats0.validate(data2)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/order_tax_amount", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' });
          errors++;
        }
      }
    }
    if (data.order_lines !== void 0) {
      let data3 = data.order_lines;
      if (Array.isArray(data3)) {
        if (data3.length > 1e3) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/order_lines", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items" });
          errors++;
        }
        if (data3.length < 1) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/order_lines", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" });
          errors++;
        }
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate136(data3[i0], { instancePath: instancePath + "/order_lines/" + i0, parentData: data3, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = joined(vErrors, validate136.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/order_lines", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    if (data.auto_capture !== void 0) {
      if (typeof data.auto_capture !== "boolean") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/auto_capture", keyword: "type", params: { type: "boolean" }, message: "must be boolean" });
        errors++;
      }
    }
    if (data.locale !== void 0) {
      if (typeof data.locale !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/locale", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.merchant_reference1 !== void 0) {
      let data7 = data.merchant_reference1;
      if (typeof data7 !== "string" && !(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)))) {
        vErrors = noted(vErrors, { instancePath: instancePath + "/merchant_reference1", keyword: "type", params: { type: schema54.properties.merchant_reference1.type }, message: "must be string,integer" });
        errors++;
      }
      if (typeof data7 === "string") {
        if (func1(data7) > 255) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/merchant_reference1", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" });
          errors++;
        }
      }
    }
    if (data.merchant_reference2 !== void 0) {
      let data8 = data.merchant_reference2;
      if (typeof data8 !== "string" && !(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)))) {
        vErrors = noted(vErrors, { instancePath: instancePath + "/merchant_reference2", keyword: "type", params: { type: schema54.properties.merchant_reference2.type }, message: "must be string,integer" });
        errors++;
      }
      if (typeof data8 === "string") {
        if (func1(data8) > 255) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/merchant_reference2", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" });
          errors++;
        }
      }
    }
    if (data.merchant_data !== void 0) {
      let data9 = data.merchant_data;
      if (typeof data9 === "string") {
        if (func1(data9) > 6e3) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/merchant_data", keyword: "maxLength", params: { limit: 6e3 }, message: "must NOT have more than 6000 characters" });
          errors++;
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/merchant_data", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.merchant_urls !== void 0) {
      if (!validate141(data.merchant_urls, { instancePath: instancePath + "/merchant_urls", parentData: data, parentDataProperty: "merchant_urls", rootData, dynamicAnchors })) {
        vErrors = joined(vErrors, validate141.errors);
        errors = vErrors.length;
      }
    }
    if (data.attachment !== void 0) {
      if (!validate80(data.attachment, { instancePath: instancePath + "/attachment", parentData: data, parentDataProperty: "attachment", rootData, dynamicAnchors })) {
        vErrors = joined(vErrors, validate80.errors);
        errors = vErrors.length;
      }
    }
    if (data.shipping_address !== void 0) {
      if (!validate144(data.shipping_address, { instancePath: instancePath + "/shipping_address", parentData: data, parentDataProperty: "shipping_address", rootData, dynamicAnchors })) {
        vErrors = joined(vErrors, validate144.errors);
        errors = vErrors.length;
      }
    }
    if (data.usage !== void 0) {
      if (typeof data.usage !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/usage", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
  } else {
    vErrors = noted(vErrors, { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate135.errors = vErrors;
  return errors === 0;
}
validate135.evaluated = { "props": { "purchase_currency": true, "order_amount": true, "order_tax_amount": true, "order_lines": true, "auto_capture": true, "locale": true, "merchant_reference1": true, "merchant_reference2": true, "merchant_data": true, "merchant_urls": true, "attachment": true, "shipping_address": true, "usage": true }, "dynamicProps": false, "dynamicItems": false };
var TokenOrderResult = validate146;
function validate147(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate147.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" });
      errors++;
    }
    if (data.type !== void 0) {
      if (typeof data.type !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.number_of_days !== void 0) {
      let data1 = data.number_of_days;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)))) {
        vErrors = noted(vErrors, { instancePath: instancePath + "/number_of_days", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
      if (typeof data1 == "number") {
        if (!formats22.validate(data1)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/number_of_days", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' });
          errors++;
        }
      }
    }
    if (data.number_of_installments !== void 0) {
      let data2 = data.number_of_installments;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)))) {
        vErrors = noted(vErrors, { instancePath: instancePath + "/number_of_installments", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
      if (typeof data2 == "number") {
        if (!formats22.validate(data2)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/number_of_installments", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' });
          errors++;
        }
      }
    }
  } else {
    vErrors = noted(vErrors, { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate147.errors = vErrors;
  return errors === 0;
}
validate147.evaluated = { "props": { "type": true, "number_of_days": true, "number_of_installments": true }, "dynamicProps": false, "dynamicItems": false };
function validate146(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate146.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.order_id === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "order_id" }, message: "must have required property 'order_id'" });
      errors++;
    }
    if (data.fraud_status === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "fraud_status" }, message: "must have required property 'fraud_status'" });
      errors++;
    }
    if (data.order_id !== void 0) {
      if (typeof data.order_id !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/order_id", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.fraud_status !== void 0) {
      if (typeof data.fraud_status !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/fraud_status", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.redirect_url !== void 0) {
      if (typeof data.redirect_url !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/redirect_url", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.authorized_payment_method !== void 0) {
      if (!validate147(data.authorized_payment_method, { instancePath: instancePath + "/authorized_payment_method", parentData: data, parentDataProperty: "authorized_payment_method", rootData, dynamicAnchors })) {
        vErrors = joined(vErrors, validate147.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = noted(vErrors, { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate146.errors = vErrors;
  return errors === 0;
}
validate146.evaluated = { "props": { "order_id": true, "fraud_status": true, "redirect_url": true, "authorized_payment_method": true }, "dynamicProps": false, "dynamicItems": false };
var TokenError = validate149;
function validate149(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate149.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate115(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = joined(vErrors, validate115.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.fraud_status !== void 0) {
      if (typeof data.fraud_status !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/fraud_status", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.reason !== void 0) {
      if (typeof data.reason !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/reason", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.authorized_payment_method !== void 0) {
      if (!validate147(data.authorized_payment_method, { instancePath: instancePath + "/authorized_payment_method", parentData: data, parentDataProperty: "authorized_payment_method", rootData, dynamicAnchors })) {
        vErrors = joined(vErrors, validate147.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = noted(vErrors, { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate149.errors = vErrors;
  return errors === 0;
}
validate149.evaluated = { "props": { "fraud_status": true, "reason": true, "authorized_payment_method": true, "error_code": true, "error_messages": true, "correlation_id": true, "service_version": true }, "dynamicProps": false, "dynamicItems": false };
var TokenStatusUpdate = validate152;
var schema62 = { "type": "object", "required": ["status"], "properties": { "status": { "type": "string", "enum": ["CANCELLED"] } } };
function validate152(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate152.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.status === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" });
      errors++;
    }
    if (data.status !== void 0) {
      let data0 = data.status;
      if (typeof data0 !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/status", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
      if (!(data0 === "CANCELLED")) {
        vErrors = noted(vErrors, { instancePath: instancePath + "/status", keyword: "enum", params: { allowedValues: schema62.properties.status.enum }, message: "must be equal to one of the allowed values" });
        errors++;
      }
    }
  } else {
    vErrors = noted(vErrors, { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate152.errors = vErrors;
  return errors === 0;
}
validate152.evaluated = { "props": { "status": true }, "dynamicProps": false, "dynamicItems": false };
var ServiceRequest = validate154;
function validate155(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate155.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" });
      errors++;
    }
    if (data.quantity === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "quantity" }, message: "must have required property 'quantity'" });
      errors++;
    }
    if (data.unit_price === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "unit_price" }, message: "must have required property 'unit_price'" });
      errors++;
    }
    if (data.tax_rate === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "tax_rate" }, message: "must have required property 'tax_rate'" });
      errors++;
    }
    if (data.total_amount === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "total_amount" }, message: "must have required property 'total_amount'" });
      errors++;
    }
    if (data.total_tax_amount === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "total_tax_amount" }, message: "must have required property 'total_tax_amount'" });
      errors++;
    }
    if (data.type !== void 0) {
      if (typeof data.type !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.reference !== void 0) {
      let data1 = data.reference;
      if (typeof data1 === "string") {
        if (func1(data1) > 255) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/reference", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" });
          errors++;
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/reference", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data2 = data.name;
      if (typeof data2 === "string") {
        if (func1(data2) > 255) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/name", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" });
          errors++;
        }
        if (func1(data2) < 1) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/name", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/name", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.quantity !== void 0) {
      let data3 = data.quantity;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)))) {
        vErrors = noted(vErrors, { instancePath: instancePath + "/quantity", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
      if (typeof data3 == "number") {
        if (data3 < 0 || isNaN(data3)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/quantity", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" });
          errors++;
        }
        if (!formats0.validate(data3)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/quantity", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' });
          errors++;
        }
      }
    }
    if (data.quantity_unit !== void 0) {
      let data4 = data.quantity_unit;
      if (typeof data4 === "string") {
        if (func1(data4) > 8) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/quantity_unit", keyword: "maxLength", params: { limit: 8 }, message: "must NOT have more than 8 characters" });
          errors++;
        }
        if (func1(data4) < 1) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/quantity_unit", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/quantity_unit", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.unit_price !== void 0) {
      let data5 = data.unit_price;
      if (typeof data5 == "number") {
        if (data5 > 1e8 || isNaN(data5)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/unit_price", keyword: "maximum", params: { comparison: "<=", limit: 1e8 }, message: "must be <= 100000000" });
          errors++;
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/unit_price", keyword: "type", params: { type: "number" }, message: "must be number" });
        errors++;
      }
    }
    if (data.tax_rate !== void 0) {
      let data6 = data.tax_rate;
      if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)))) {
        vErrors = noted(vErrors, { instancePath: instancePath + "/tax_rate", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
      if (typeof data6 == "number") {
        if (data6 > 1e4 || isNaN(data6)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/tax_rate", keyword: "maximum", params: { comparison: "<=", limit: 1e4 }, message: "must be <= 10000" });
          errors++;
        }
        if (data6 < 0 || isNaN(data6)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/tax_rate", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" });
          errors++;
        }
        if (!formats0.validate(data6)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/tax_rate", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' });
          errors++;
        }
      }
    }
    if (data.total_amount !== void 0) {
      let data7 = data.total_amount;
      if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)))) {
        vErrors = noted(vErrors, { instancePath: instancePath + "/total_amount", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
      if (typeof data7 == "number") {
        if (data7 > 1e8 || isNaN(data7)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/total_amount", keyword: "maximum", params: { comparison: "<=", limit: 1e8 }, message: "must be <= 100000000" });
          errors++;
        }
        if (!formats0.validate(data7)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/total_amount", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' });
          errors++;
        }
      }
    }
    if (data.total_discount_amount !== void 0) {
      let data8 = data.total_discount_amount;
      if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)))) {
        vErrors = noted(vErrors, { instancePath: instancePath + "/total_discount_amount", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
      if (typeof data8 == "number") {
        if (data8 < 0 || isNaN(data8)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/total_discount_amount", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" });
          errors++;
        }
        if (!formats0.validate(data8)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/total_discount_amount", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' });
          errors++;
        }
      }
    }
    if (data.total_tax_amount !== void 0) {
      let data9 = data.total_tax_amount;
      if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)))) {
        vErrors = noted(vErrors, { instancePath: instancePath + "/total_tax_amount", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
      if (typeof data9 == "number") {
        if (!formats0.validate(data9)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/total_tax_amount", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' });
          errors++;
        }
      }
    }
    if (data.merchant_data !== void 0) {
      let data10 = data.merchant_data;
      if (typeof data10 === "string") {
        if (func1(data10) > 1024) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/merchant_data", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" });
          errors++;
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/merchant_data", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.product_url !== void 0) {
      let data11 = data.product_url;
      if (typeof data11 === "string") {
        if (func1(data11) > 1024) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/product_url", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" });
          errors++;
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/product_url", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.image_url !== void 0) {
      let data12 = data.image_url;
      if (typeof data12 === "string") {
        if (func1(data12) > 1024) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/image_url", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" });
          errors++;
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/image_url", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.product_identifiers !== void 0) {
      if (!validate59(data.product_identifiers, { instancePath: instancePath + "/product_identifiers", parentData: data, parentDataProperty: "product_identifiers", rootData, dynamicAnchors })) {
        vErrors = joined(vErrors, validate59.errors);
        errors = vErrors.length;
      }
    }
    if (data.shipping_attributes !== void 0) {
      if (!validate61(data.shipping_attributes, { instancePath: instancePath + "/shipping_attributes", parentData: data, parentDataProperty: "shipping_attributes", rootData, dynamicAnchors })) {
        vErrors = joined(vErrors, validate61.errors);
        errors = vErrors.length;
      }
    }
    if (data.subscription !== void 0) {
      if (!validate65(data.subscription, { instancePath: instancePath + "/subscription", parentData: data, parentDataProperty: "subscription", rootData, dynamicAnchors })) {
        vErrors = joined(vErrors, validate65.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = noted(vErrors, { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate155.errors = vErrors;
  return errors === 0;
}
validate155.evaluated = { "props": { "type": true, "reference": true, "name": true, "quantity": true, "quantity_unit": true, "unit_price": true, "tax_rate": true, "total_amount": true, "total_discount_amount": true, "total_tax_amount": true, "merchant_data": true, "product_url": true, "image_url": true, "product_identifiers": true, "shipping_attributes": true, "subscription": true }, "dynamicProps": false, "dynamicItems": false };
function validate160(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate160.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.given_name !== void 0) {
      if (typeof data.given_name !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/given_name", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.family_name !== void 0) {
      if (typeof data.family_name !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/family_name", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.organization_name !== void 0) {
      if (typeof data.organization_name !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/organization_name", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.reference !== void 0) {
      if (typeof data.reference !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/reference", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.attention !== void 0) {
      if (typeof data.attention !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/attention", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.email !== void 0) {
      if (typeof data.email !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/email", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.title !== void 0) {
      if (typeof data.title !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/title", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.street_address !== void 0) {
      if (typeof data.street_address !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/street_address", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.street_address2 !== void 0) {
      if (typeof data.street_address2 !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/street_address2", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.street_name !== void 0) {
      if (typeof data.street_name !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/street_name", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.street_number !== void 0) {
      if (typeof data.street_number !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/street_number", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.house_extension !== void 0) {
      if (typeof data.house_extension !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/house_extension", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.postal_code !== void 0) {
      if (typeof data.postal_code !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/postal_code", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.city !== void 0) {
      if (typeof data.city !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/city", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.region !== void 0) {
      if (typeof data.region !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/region", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.phone !== void 0) {
      if (typeof data.phone !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/phone", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.country !== void 0) {
      if (typeof data.country !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/country", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.care_of !== void 0) {
      if (typeof data.care_of !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/care_of", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
  } else {
    vErrors = noted(vErrors, { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate160.errors = vErrors;
  return errors === 0;
}
validate160.evaluated = { "props": { "given_name": true, "family_name": true, "organization_name": true, "reference": true, "attention": true, "email": true, "title": true, "street_address": true, "street_address2": true, "street_name": true, "street_number": true, "house_extension": true, "postal_code": true, "city": true, "region": true, "phone": true, "country": true, "care_of": true }, "dynamicProps": false, "dynamicItems": false };
function validate163(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate163.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" });
      errors++;
    }
    if (data.name === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" });
      errors++;
    }
    if (data.price === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "price" }, message: "must have required property 'price'" });
      errors++;
    }
    if (data.tax_amount === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "tax_amount" }, message: "must have required property 'tax_amount'" });
      errors++;
    }
    if (data.tax_rate === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "tax_rate" }, message: "must have required property 'tax_rate'" });
      errors++;
    }
    if (data.id !== void 0) {
      if (typeof data.id !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/id", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data1 = data.name;
      if (typeof data1 === "string") {
        if (func1(data1) > 255) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/name", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" });
          errors++;
        }
        if (func1(data1) < 1) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/name", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/name", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.description !== void 0) {
      if (typeof data.description !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/description", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.promo !== void 0) {
      if (typeof data.promo !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/promo", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.price !== void 0) {
      let data4 = data.price;
      if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)))) {
        vErrors = noted(vErrors, { instancePath: instancePath + "/price", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
      if (typeof data4 == "number") {
        if (!formats0.validate(data4)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/price", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' });
          errors++;
        }
      }
    }
    if (data.tax_amount !== void 0) {
      let data5 = data.tax_amount;
      if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)))) {
        vErrors = noted(vErrors, { instancePath: instancePath + "/tax_amount", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
      if (typeof data5 == "number") {
        if (!formats0.validate(data5)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/tax_amount", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' });
          errors++;
        }
      }
    }
    if (data.tax_rate !== void 0) {
      let data6 = data.tax_rate;
      if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)))) {
        vErrors = noted(vErrors, { instancePath: instancePath + "/tax_rate", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
      if (typeof data6 == "number") {
        if (data6 < 0 || isNaN(data6)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/tax_rate", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" });
          errors++;
        }
        if (!formats0.validate(data6)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/tax_rate", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' });
          errors++;
        }
      }
    }
    if (data.preselected !== void 0) {
      if (typeof data.preselected !== "boolean") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/preselected", keyword: "type", params: { type: "boolean" }, message: "must be boolean" });
        errors++;
      }
    }
    if (data.shipping_method !== void 0) {
      if (typeof data.shipping_method !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/shipping_method", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.delivery_details !== void 0) {
      if (!validate86(data.delivery_details, { instancePath: instancePath + "/delivery_details", parentData: data, parentDataProperty: "delivery_details", rootData, dynamicAnchors })) {
        vErrors = joined(vErrors, validate86.errors);
        errors = vErrors.length;
      }
    }
    if (data.tms_reference !== void 0) {
      if (typeof data.tms_reference !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/tms_reference", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.tos_id !== void 0) {
      if (typeof data.tos_id !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/tos_id", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.selected_addons !== void 0) {
      let data12 = data.selected_addons;
      if (Array.isArray(data12)) {
        const len0 = data12.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate95(data12[i0], { instancePath: instancePath + "/selected_addons/" + i0, parentData: data12, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = joined(vErrors, validate95.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/selected_addons", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
  } else {
    vErrors = noted(vErrors, { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate163.errors = vErrors;
  return errors === 0;
}
validate163.evaluated = { "props": { "id": true, "name": true, "description": true, "promo": true, "price": true, "tax_amount": true, "tax_rate": true, "preselected": true, "shipping_method": true, "delivery_details": true, "tms_reference": true, "tos_id": true, "selected_addons": true }, "dynamicProps": false, "dynamicItems": false };
function validate168(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate168.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type !== void 0) {
      if (typeof data.type !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.gender !== void 0) {
      if (typeof data.gender !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/gender", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.date_of_birth !== void 0) {
      if (typeof data.date_of_birth !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/date_of_birth", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.organization_registration_id !== void 0) {
      if (typeof data.organization_registration_id !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/organization_registration_id", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.vat_id !== void 0) {
      if (typeof data.vat_id !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/vat_id", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.national_identification_number !== void 0) {
      if (typeof data.national_identification_number !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/national_identification_number", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
  } else {
    vErrors = noted(vErrors, { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate168.errors = vErrors;
  return errors === 0;
}
validate168.evaluated = { "props": { "type": true, "gender": true, "date_of_birth": true, "organization_registration_id": true, "vat_id": true, "national_identification_number": true }, "dynamicProps": false, "dynamicItems": false };
function validate154(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate154.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.purchase_currency === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "purchase_currency" }, message: "must have required property 'purchase_currency'" });
      errors++;
    }
    if (data.order_amount === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "order_amount" }, message: "must have required property 'order_amount'" });
      errors++;
    }
    if (data.order_tax_amount === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "order_tax_amount" }, message: "must have required property 'order_tax_amount'" });
      errors++;
    }
    if (data.order_lines === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "order_lines" }, message: "must have required property 'order_lines'" });
      errors++;
    }
    if (data.purchase_currency !== void 0) {
      let data0 = data.purchase_currency;
      if (typeof data0 === "string") {
        if (!pattern4.test(data0)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/purchase_currency", keyword: "pattern", params: { pattern: "^[A-Za-z]{3,3}$" }, message: 'must match pattern "^[A-Za-z]{3,3}$"' });
          errors++;
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/purchase_currency", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.order_amount !== void 0) {
      let data1 = data.order_amount;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)))) {
        vErrors = noted(vErrors, { instancePath: instancePath + "/order_amount", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
      if (typeof data1 == "number") {
        if (data1 < 0 || isNaN(data1)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/order_amount", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" });
          errors++;
        }
        if (!formats0.validate(data1)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/order_amount", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' });
          errors++;
        }
      }
    }
    if (data.order_tax_amount !== void 0) {
      let data2 = data.order_tax_amount;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)))) {
        vErrors = noted(vErrors, { instancePath: instancePath + "/order_tax_amount", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
      if (typeof data2 == "number") {
        if (data2 < 0 || isNaN(data2)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/order_tax_amount", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" });
          errors++;
        }
        if (!formats0.validate(data2)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/order_tax_amount", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' });
          errors++;
        }
      }
    }
    if (data.order_lines !== void 0) {
      let data3 = data.order_lines;
      if (Array.isArray(data3)) {
        if (data3.length > 1e3) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/order_lines", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items" });
          errors++;
        }
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate155(data3[i0], { instancePath: instancePath + "/order_lines/" + i0, parentData: data3, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = joined(vErrors, validate155.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/order_lines", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    if (data.billing_address !== void 0) {
      if (!validate160(data.billing_address, { instancePath: instancePath + "/billing_address", parentData: data, parentDataProperty: "billing_address", rootData, dynamicAnchors })) {
        vErrors = joined(vErrors, validate160.errors);
        errors = vErrors.length;
      }
    }
    if (data.shipping_address !== void 0) {
      if (!validate160(data.shipping_address, { instancePath: instancePath + "/shipping_address", parentData: data, parentDataProperty: "shipping_address", rootData, dynamicAnchors })) {
        vErrors = joined(vErrors, validate160.errors);
        errors = vErrors.length;
      }
    }
    if (data.selected_shipping_option !== void 0) {
      if (!validate163(data.selected_shipping_option, { instancePath: instancePath + "/selected_shipping_option", parentData: data, parentDataProperty: "selected_shipping_option", rootData, dynamicAnchors })) {
        vErrors = joined(vErrors, validate163.errors);
        errors = vErrors.length;
      }
    }
    if (data.selected_shipping_options !== void 0) {
      let data8 = data.selected_shipping_options;
      if (Array.isArray(data8)) {
        const len1 = data8.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate163(data8[i1], { instancePath: instancePath + "/selected_shipping_options/" + i1, parentData: data8, parentDataProperty: i1, rootData, dynamicAnchors })) {
            vErrors = joined(vErrors, validate163.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/selected_shipping_options", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    if (data.customer !== void 0) {
      if (!validate168(data.customer, { instancePath: instancePath + "/customer", parentData: data, parentDataProperty: "customer", rootData, dynamicAnchors })) {
        vErrors = joined(vErrors, validate168.errors);
        errors = vErrors.length;
      }
    }
    if (data.tags !== void 0) {
      let data11 = data.tags;
      if (Array.isArray(data11)) {
        const len2 = data11.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (typeof data11[i2] !== "string") {
            vErrors = noted(vErrors, { instancePath: instancePath + "/tags/" + i2, keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/tags", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    if (data.locale !== void 0) {
      if (typeof data.locale !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/locale", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.merchant_data !== void 0) {
      let data14 = data.merchant_data;
      if (typeof data14 === "string") {
        if (func1(data14) > 6e3) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/merchant_data", keyword: "maxLength", params: { limit: 6e3 }, message: "must NOT have more than 6000 characters" });
          errors++;
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/merchant_data", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.merchant_reference1 !== void 0) {
      let data15 = data.merchant_reference1;
      if (typeof data15 === "string") {
        if (func1(data15) > 255) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/merchant_reference1", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" });
          errors++;
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/merchant_reference1", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.merchant_reference2 !== void 0) {
      let data16 = data.merchant_reference2;
      if (typeof data16 === "string") {
        if (func1(data16) > 255) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/merchant_reference2", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" });
          errors++;
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/merchant_reference2", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
  } else {
    vErrors = noted(vErrors, { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate154.errors = vErrors;
  return errors === 0;
}
validate154.evaluated = { "props": { "purchase_currency": true, "order_amount": true, "order_tax_amount": true, "order_lines": true, "billing_address": true, "shipping_address": true, "selected_shipping_option": true, "selected_shipping_options": true, "customer": true, "tags": true, "locale": true, "merchant_data": true, "merchant_reference1": true, "merchant_reference2": true }, "dynamicProps": false, "dynamicItems": false };
var ServiceResponse = validate170;
function validate173(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate173.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.body === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "body" }, message: "must have required property 'body'" });
      errors++;
    }
    if (data.content_type === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "content_type" }, message: "must have required property 'content_type'" });
      errors++;
    }
    if (data.body !== void 0) {
      if (typeof data.body !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/body", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.content_type !== void 0) {
      if (typeof data.content_type !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/content_type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
  } else {
    vErrors = noted(vErrors, { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate173.errors = vErrors;
  return errors === 0;
}
validate173.evaluated = { "props": { "body": true, "content_type": true }, "dynamicProps": false, "dynamicItems": false };
function validate175(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate175.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" });
      errors++;
    }
    if (data.redirect_url === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "redirect_url" }, message: "must have required property 'redirect_url'" });
      errors++;
    }
    if (data.name !== void 0) {
      let data0 = data.name;
      if (typeof data0 === "string") {
        if (func1(data0) > 255) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/name", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" });
          errors++;
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/name", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.redirect_url !== void 0) {
      let data1 = data.redirect_url;
      if (typeof data1 === "string") {
        if (func1(data1) > 2e3) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/redirect_url", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" });
          errors++;
        }
        if (func1(data1) < 7) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/redirect_url", keyword: "minLength", params: { limit: 7 }, message: "must NOT have fewer than 7 characters" });
          errors++;
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/redirect_url", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.image_url !== void 0) {
      let data2 = data.image_url;
      if (typeof data2 === "string") {
        if (func1(data2) > 2e3) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/image_url", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" });
          errors++;
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/image_url", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.fee !== void 0) {
      let data3 = data.fee;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)))) {
        vErrors = noted(vErrors, { instancePath: instancePath + "/fee", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
      if (typeof data3 == "number") {
        if (!formats0.validate(data3)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/fee", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' });
          errors++;
        }
      }
    }
    if (data.description !== void 0) {
      let data4 = data.description;
      if (typeof data4 === "string") {
        if (func1(data4) > 500) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/description", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" });
          errors++;
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/description", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.countries !== void 0) {
      let data5 = data.countries;
      if (Array.isArray(data5)) {
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data5[i0] !== "string") {
            vErrors = noted(vErrors, { instancePath: instancePath + "/countries/" + i0, keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/countries", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    if (data.label !== void 0) {
      if (typeof data.label !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/label", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
  } else {
    vErrors = noted(vErrors, { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate175.errors = vErrors;
  return errors === 0;
}
validate175.evaluated = { "props": { "name": true, "redirect_url": true, "image_url": true, "fee": true, "description": true, "countries": true, "label": true }, "dynamicProps": false, "dynamicItems": false };
function validate170(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate170.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.purchase_currency !== void 0) {
      let data0 = data.purchase_currency;
      if (typeof data0 === "string") {
        if (!pattern4.test(data0)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/purchase_currency", keyword: "pattern", params: { pattern: "^[A-Za-z]{3,3}$" }, message: 'must match pattern "^[A-Za-z]{3,3}$"' });
          errors++;
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/purchase_currency", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.order_amount !== void 0) {
      let data1 = data.order_amount;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)))) {
        vErrors = noted(vErrors, { instancePath: instancePath + "/order_amount", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
      if (typeof data1 == "number") {
        if (data1 < 0 || isNaN(data1)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/order_amount", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" });
          errors++;
        }
        if (!formats0.validate(data1)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/order_amount", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' });
          errors++;
        }
      }
    }
    if (data.order_tax_amount !== void 0) {
      let data2 = data.order_tax_amount;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)))) {
        vErrors = noted(vErrors, { instancePath: instancePath + "/order_tax_amount", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
      if (typeof data2 == "number") {
        if (data2 < 0 || isNaN(data2)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/order_tax_amount", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" });
          errors++;
        }
        if (!formats0.validate(data2)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/order_tax_amount", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' });
          errors++;
        }
      }
    }
    if (data.order_lines !== void 0) {
      let data3 = data.order_lines;
      if (Array.isArray(data3)) {
        if (data3.length > 1e3) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/order_lines", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items" });
          errors++;
        }
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate155(data3[i0], { instancePath: instancePath + "/order_lines/" + i0, parentData: data3, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = joined(vErrors, validate155.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/order_lines", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    if (data.shipping_options !== void 0) {
      let data5 = data.shipping_options;
      if (Array.isArray(data5)) {
        const len1 = data5.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate163(data5[i1], { instancePath: instancePath + "/shipping_options/" + i1, parentData: data5, parentDataProperty: i1, rootData, dynamicAnchors })) {
            vErrors = joined(vErrors, validate163.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/shipping_options", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    if (data.locale !== void 0) {
      let data7 = data.locale;
      if (typeof data7 === "string") {
        if (!pattern5.test(data7)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/locale", keyword: "pattern", params: { pattern: "^[A-Za-z]{2,2}(?:-[A-Za-z]{2,2})*$" }, message: 'must match pattern "^[A-Za-z]{2,2}(?:-[A-Za-z]{2,2})*$"' });
          errors++;
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/locale", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.merchant_data !== void 0) {
      let data8 = data.merchant_data;
      if (typeof data8 === "string") {
        if (func1(data8) > 1024) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/merchant_data", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" });
          errors++;
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/merchant_data", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.attachment !== void 0) {
      if (!validate173(data.attachment, { instancePath: instancePath + "/attachment", parentData: data, parentDataProperty: "attachment", rootData, dynamicAnchors })) {
        vErrors = joined(vErrors, validate173.errors);
        errors = vErrors.length;
      }
    }
    if (data.external_payment_methods !== void 0) {
      let data10 = data.external_payment_methods;
      if (Array.isArray(data10)) {
        const len2 = data10.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate175(data10[i2], { instancePath: instancePath + "/external_payment_methods/" + i2, parentData: data10, parentDataProperty: i2, rootData, dynamicAnchors })) {
            vErrors = joined(vErrors, validate175.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/external_payment_methods", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    if (data.tags !== void 0) {
      let data12 = data.tags;
      if (Array.isArray(data12)) {
        const len3 = data12.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (typeof data12[i3] !== "string") {
            vErrors = noted(vErrors, { instancePath: instancePath + "/tags/" + i3, keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/tags", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    if (data.order_amount !== void 0) {
      if (data.purchase_currency === void 0) {
        vErrors = noted(vErrors, { instancePath, keyword: "dependentRequired", params: {
          property: "order_amount",
          missingProperty: "purchase_currency",
          depsCount: 3,
          deps: "purchase_currency, order_tax_amount, order_lines"
        }, message: "must have properties purchase_currency, order_tax_amount, order_lines when property order_amount is present" });
        errors++;
      }
      if (data.order_tax_amount === void 0) {
        vErrors = noted(vErrors, { instancePath, keyword: "dependentRequired", params: {
          property: "order_amount",
          missingProperty: "order_tax_amount",
          depsCount: 3,
          deps: "purchase_currency, order_tax_amount, order_lines"
        }, message: "must have properties purchase_currency, order_tax_amount, order_lines when property order_amount is present" });
        errors++;
      }
      if (data.order_lines === void 0) {
        vErrors = noted(vErrors, { instancePath, keyword: "dependentRequired", params: {
          property: "order_amount",
          missingProperty: "order_lines",
          depsCount: 3,
          deps: "purchase_currency, order_tax_amount, order_lines"
        }, message: "must have properties purchase_currency, order_tax_amount, order_lines when property order_amount is present" });
        errors++;
      }
    }
    if (data.order_tax_amount !== void 0) {
      if (data.purchase_currency === void 0) {
        vErrors = noted(vErrors, { instancePath, keyword: "dependentRequired", params: {
          property: "order_tax_amount",
          missingProperty: "purchase_currency",
          depsCount: 3,
          deps: "purchase_currency, order_amount, order_lines"
        }, message: "must have properties purchase_currency, order_amount, order_lines when property order_tax_amount is present" });
        errors++;
      }
      if (data.order_amount === void 0) {
        vErrors = noted(vErrors, { instancePath, keyword: "dependentRequired", params: {
          property: "order_tax_amount",
          missingProperty: "order_amount",
          depsCount: 3,
          deps: "purchase_currency, order_amount, order_lines"
        }, message: "must have properties purchase_currency, order_amount, order_lines when property order_tax_amount is present" });
        errors++;
      }
      if (data.order_lines === void 0) {
        vErrors = noted(vErrors, { instancePath, keyword: "dependentRequired", params: {
          property: "order_tax_amount",
          missingProperty: "order_lines",
          depsCount: 3,
          deps: "purchase_currency, order_amount, order_lines"
        }, message: "must have properties purchase_currency, order_amount, order_lines when property order_tax_amount is present" });
        errors++;
      }
    }
    if (data.order_lines !== void 0) {
      if (data.purchase_currency === void 0) {
        vErrors = noted(vErrors, { instancePath, keyword: "dependentRequired", params: {
          property: "order_lines",
          missingProperty: "purchase_currency",
          depsCount: 3,
          deps: "purchase_currency, order_amount, order_tax_amount"
        }, message: "must have properties purchase_currency, order_amount, order_tax_amount when property order_lines is present" });
        errors++;
      }
      if (data.order_amount === void 0) {
        vErrors = noted(vErrors, { instancePath, keyword: "dependentRequired", params: {
          property: "order_lines",
          missingProperty: "order_amount",
          depsCount: 3,
          deps: "purchase_currency, order_amount, order_tax_amount"
        }, message: "must have properties purchase_currency, order_amount, order_tax_amount when property order_lines is present" });
        errors++;
      }
      if (data.order_tax_amount === void 0) {
        vErrors = noted(vErrors, { instancePath, keyword: "dependentRequired", params: {
          property: "order_lines",
          missingProperty: "order_tax_amount",
          depsCount: 3,
          deps: "purchase_currency, order_amount, order_tax_amount"
        }, message: "must have properties purchase_currency, order_amount, order_tax_amount when property order_lines is present" });
        errors++;
      }
    }
  } else {
    vErrors = noted(vErrors, { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate170.errors = vErrors;
  return errors === 0;
}
validate170.evaluated = { "props": { "purchase_currency": true, "order_amount": true, "order_tax_amount": true, "order_lines": true, "shipping_options": true, "locale": true, "merchant_data": true, "attachment": true, "external_payment_methods": true, "tags": true }, "dynamicProps": false, "dynamicItems": false };
var CallbackError = validate177;
var schema72 = { "type": "object", "required": ["error_type", "error_text"], "properties": { "error_type": { "type": "string", "enum": ["unsupported_shipping_address", "address_error", "approval_failed"] }, "error_text": { "type": "string" } } };
function validate177(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate177.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.error_type === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "error_type" }, message: "must have required property 'error_type'" });
      errors++;
    }
    if (data.error_text === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "error_text" }, message: "must have required property 'error_text'" });
      errors++;
    }
    if (data.error_type !== void 0) {
      let data0 = data.error_type;
      if (typeof data0 !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/error_type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
      if (!(data0 === "unsupported_shipping_address" || data0 === "address_error" || data0 === "approval_failed")) {
        vErrors = noted(vErrors, { instancePath: instancePath + "/error_type", keyword: "enum", params: { allowedValues: schema72.properties.error_type.enum }, message: "must be equal to one of the allowed values" });
        errors++;
      }
    }
    if (data.error_text !== void 0) {
      if (typeof data.error_text !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/error_text", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
  } else {
    vErrors = noted(vErrors, { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate177.errors = vErrors;
  return errors === 0;
}
validate177.evaluated = { "props": { "error_type": true, "error_text": true }, "dynamicProps": false, "dynamicItems": false };
var Notification = validate178;
function validate178(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate178.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.order_id === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "order_id" }, message: "must have required property 'order_id'" });
      errors++;
    }
    if (data.event_type === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "event_type" }, message: "must have required property 'event_type'" });
      errors++;
    }
    if (data.order_id !== void 0) {
      if (typeof data.order_id !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/order_id", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.event_type !== void 0) {
      if (typeof data.event_type !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/event_type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
  } else {
    vErrors = noted(vErrors, { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate178.errors = vErrors;
  return errors === 0;
}
validate178.evaluated = { "props": { "order_id": true, "event_type": true }, "dynamicProps": false, "dynamicItems": false };
var ManagedOrder = validate180;
var schema75 = { "type": "object", "required": ["order_id", "status", "order_amount", "original_order_amount", "captured_amount", "refunded_amount", "remaining_authorized_amount"], "properties": { "order_id": { "type": "string", "maxLength": 255 }, "status": { "type": "string", "enum": ["AUTHORIZED", "PART_CAPTURED", "CAPTURED", "CANCELLED", "EXPIRED", "CLOSED"] }, "fraud_status": { "type": "string" }, "order_amount": { "type": "integer", "format": "int64" }, "original_order_amount": { "type": "integer", "format": "int64" }, "captured_amount": { "type": "integer", "format": "int64" }, "refunded_amount": { "type": "integer", "format": "int64" }, "remaining_authorized_amount": { "type": "integer", "format": "int64" }, "purchase_country": { "type": "string" }, "purchase_currency": { "type": "string" }, "locale": { "type": "string" }, "order_lines": { "type": "array", "items": { "$ref": "#/components/schemas/ManagedOrderLine" } }, "captures": { "type": "array", "items": { "$ref": "#/components/schemas/Capture" } }, "refunds": { "type": "array", "items": { "$ref": "#/components/schemas/Refund" } }, "billing_address": { "$ref": "#/components/schemas/ManagedAddress" }, "shipping_address": { "$ref": "#/components/schemas/ManagedAddress" }, "customer": { "$ref": "#/components/schemas/ManagedCustomer" }, "klarna_reference": { "type": "string" }, "merchant_reference1": { "type": "string" }, "merchant_reference2": { "type": "string" }, "merchant_data": { "type": "string" }, "created_at": { "type": "string", "format": "date-time" }, "expires_at": { "type": "string", "format": "date-time" }, "initial_payment_method": { "$ref": "#/components/schemas/InitialPaymentMethod" }, "selected_shipping_option": { "$ref": "#/components/schemas/ChosenShipping" }, "selected_shipping_options": { "type": "array", "items": { "$ref": "#/components/schemas/ChosenShipping" } }, "shipping_info": { "type": "array", "items": { "$ref": "#/components/schemas/ShippingInfo" } } } };
function validate182(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate182.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.brand !== void 0) {
      let data0 = data.brand;
      if (typeof data0 === "string") {
        if (func1(data0) > 70) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/brand", keyword: "maxLength", params: { limit: 70 }, message: "must NOT have more than 70 characters" });
          errors++;
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/brand", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.color !== void 0) {
      let data1 = data.color;
      if (typeof data1 === "string") {
        if (func1(data1) > 64) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/color", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" });
          errors++;
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/color", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.category_path !== void 0) {
      let data2 = data.category_path;
      if (typeof data2 === "string") {
        if (func1(data2) > 750) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/category_path", keyword: "maxLength", params: { limit: 750 }, message: "must NOT have more than 750 characters" });
          errors++;
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/category_path", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.global_trade_item_number !== void 0) {
      let data3 = data.global_trade_item_number;
      if (typeof data3 === "string") {
        if (func1(data3) > 50) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/global_trade_item_number", keyword: "maxLength", params: { limit: 50 }, message: "must NOT have more than 50 characters" });
          errors++;
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/global_trade_item_number", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.manufacturer_part_number !== void 0) {
      let data4 = data.manufacturer_part_number;
      if (typeof data4 === "string") {
        if (func1(data4) > 70) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/manufacturer_part_number", keyword: "maxLength", params: { limit: 70 }, message: "must NOT have more than 70 characters" });
          errors++;
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/manufacturer_part_number", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.size !== void 0) {
      let data5 = data.size;
      if (typeof data5 === "string") {
        if (func1(data5) > 64) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/size", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" });
          errors++;
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/size", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
  } else {
    vErrors = noted(vErrors, { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate182.errors = vErrors;
  return errors === 0;
}
validate182.evaluated = { "props": { "brand": true, "color": true, "category_path": true, "global_trade_item_number": true, "manufacturer_part_number": true, "size": true }, "dynamicProps": false, "dynamicItems": false };
var schema78 = { "type": "object", "required": ["name", "interval", "interval_count"], "properties": { "name": { "type": "string", "maxLength": 255 }, "interval": { "type": "string", "enum": ["DAY", "WEEK", "MONTH", "YEAR"] }, "interval_count": { "type": "integer", "format": "int32", "minimum": 1 } } };
function validate184(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate184.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" });
      errors++;
    }
    if (data.interval === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "interval" }, message: "must have required property 'interval'" });
      errors++;
    }
    if (data.interval_count === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "interval_count" }, message: "must have required property 'interval_count'" });
      errors++;
    }
    if (data.name !== void 0) {
      let data0 = data.name;
      if (typeof data0 === "string") {
        if (func1(data0) > 255) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/name", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" });
          errors++;
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/name", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.interval !== void 0) {
      let data1 = data.interval;
      if (typeof data1 !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/interval", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
      if (!(data1 === "DAY" || data1 === "WEEK" || data1 === "MONTH" || data1 === "YEAR")) {
        vErrors = noted(vErrors, { instancePath: instancePath + "/interval", keyword: "enum", params: { allowedValues: schema78.properties.interval.enum }, message: "must be equal to one of the allowed values" });
        errors++;
      }
    }
    if (data.interval_count !== void 0) {
      let data2 = data.interval_count;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)))) {
        vErrors = noted(vErrors, { instancePath: instancePath + "/interval_count", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
      if (typeof data2 == "number") {
        if (data2 < 1 || isNaN(data2)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/interval_count", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" });
          errors++;
        }
        if (!formats22.validate(data2)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/interval_count", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' });
          errors++;
        }
      }
    }
  } else {
    vErrors = noted(vErrors, { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate184.errors = vErrors;
  return errors === 0;
}
validate184.evaluated = { "props": { "name": true, "interval": true, "interval_count": true }, "dynamicProps": false, "dynamicItems": false };
function validate181(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate181.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" });
      errors++;
    }
    if (data.quantity === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "quantity" }, message: "must have required property 'quantity'" });
      errors++;
    }
    if (data.unit_price === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "unit_price" }, message: "must have required property 'unit_price'" });
      errors++;
    }
    if (data.total_amount === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "total_amount" }, message: "must have required property 'total_amount'" });
      errors++;
    }
    if (data.type !== void 0) {
      if (typeof data.type !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.reference !== void 0) {
      let data1 = data.reference;
      if (typeof data1 === "string") {
        if (func1(data1) > 255) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/reference", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" });
          errors++;
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/reference", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data2 = data.name;
      if (typeof data2 === "string") {
        if (func1(data2) > 255) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/name", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" });
          errors++;
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/name", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.quantity !== void 0) {
      let data3 = data.quantity;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)))) {
        vErrors = noted(vErrors, { instancePath: instancePath + "/quantity", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
      if (typeof data3 == "number") {
        if (data3 < 0 || isNaN(data3)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/quantity", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" });
          errors++;
        }
        if (!formats0.validate(data3)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/quantity", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' });
          errors++;
        }
      }
    }
    if (data.quantity_unit !== void 0) {
      let data4 = data.quantity_unit;
      if (typeof data4 === "string") {
        if (func1(data4) > 10) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/quantity_unit", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" });
          errors++;
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/quantity_unit", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.unit_price !== void 0) {
      let data5 = data.unit_price;
      if (typeof data5 == "number") {
        if (data5 > 2e8 || isNaN(data5)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/unit_price", keyword: "maximum", params: { comparison: "<=", limit: 2e8 }, message: "must be <= 200000000" });
          errors++;
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/unit_price", keyword: "type", params: { type: "number" }, message: "must be number" });
        errors++;
      }
    }
    if (data.tax_rate !== void 0) {
      let data6 = data.tax_rate;
      if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)))) {
        vErrors = noted(vErrors, { instancePath: instancePath + "/tax_rate", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
      if (typeof data6 == "number") {
        if (data6 < 0 || isNaN(data6)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/tax_rate", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" });
          errors++;
        }
        if (!formats22.validate(data6)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/tax_rate", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' });
          errors++;
        }
      }
    }
    if (data.total_amount !== void 0) {
      let data7 = data.total_amount;
      if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)))) {
        vErrors = noted(vErrors, { instancePath: instancePath + "/total_amount", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
      if (typeof data7 == "number") {
        if (data7 > 2e8 || isNaN(data7)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/total_amount", keyword: "maximum", params: { comparison: "<=", limit: 2e8 }, message: "must be <= 200000000" });
          errors++;
        }
        if (!formats0.validate(data7)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/total_amount", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' });
          errors++;
        }
      }
    }
    if (data.total_discount_amount !== void 0) {
      let data8 = data.total_discount_amount;
      if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)))) {
        vErrors = noted(vErrors, { instancePath: instancePath + "/total_discount_amount", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
      if (typeof data8 == "number") {
        if (data8 > 2e8 || isNaN(data8)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/total_discount_amount", keyword: "maximum", params: { comparison: "<=", limit: 2e8 }, message: "must be <= 200000000" });
          errors++;
        }
        if (data8 < 0 || isNaN(data8)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/total_discount_amount", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" });
          errors++;
        }
        if (!formats0.validate(data8)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/total_discount_amount", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' });
          errors++;
        }
      }
    }
    if (data.total_tax_amount !== void 0) {
      let data9 = data.total_tax_amount;
      if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)))) {
        vErrors = noted(vErrors, { instancePath: instancePath + "/total_tax_amount", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
      if (typeof data9 == "number") {
        if (data9 > 2e8 || isNaN(data9)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/total_tax_amount", keyword: "maximum", params: { comparison: "<=", limit: 2e8 }, message: "must be <= 200000000" });
          errors++;
        }
        if (!formats0.validate(data9)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/total_tax_amount", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' });
          errors++;
        }
      }
    }
    if (data.merchant_data !== void 0) {
      let data10 = data.merchant_data;
      if (typeof data10 === "string") {
        if (func1(data10) > 1024) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/merchant_data", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" });
          errors++;
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/merchant_data", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.product_url !== void 0) {
      let data11 = data.product_url;
      if (typeof data11 === "string") {
        if (func1(data11) > 1024) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/product_url", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" });
          errors++;
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/product_url", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.image_url !== void 0) {
      let data12 = data.image_url;
      if (typeof data12 === "string") {
        if (func1(data12) > 1024) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/image_url", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" });
          errors++;
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/image_url", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.product_identifiers !== void 0) {
      if (!validate182(data.product_identifiers, { instancePath: instancePath + "/product_identifiers", parentData: data, parentDataProperty: "product_identifiers", rootData, dynamicAnchors })) {
        vErrors = joined(vErrors, validate182.errors);
        errors = vErrors.length;
      }
    }
    if (data.subscription !== void 0) {
      if (!validate184(data.subscription, { instancePath: instancePath + "/subscription", parentData: data, parentDataProperty: "subscription", rootData, dynamicAnchors })) {
        vErrors = joined(vErrors, validate184.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = noted(vErrors, { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate181.errors = vErrors;
  return errors === 0;
}
validate181.evaluated = { "props": { "type": true, "reference": true, "name": true, "quantity": true, "quantity_unit": true, "unit_price": true, "tax_rate": true, "total_amount": true, "total_discount_amount": true, "total_tax_amount": true, "merchant_data": true, "product_url": true, "image_url": true, "product_identifiers": true, "subscription": true }, "dynamicProps": false, "dynamicItems": false };
function validate189(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate189.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.given_name !== void 0) {
      let data0 = data.given_name;
      if (typeof data0 === "string") {
        if (func1(data0) > 100) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/given_name", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" });
          errors++;
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/given_name", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.family_name !== void 0) {
      let data1 = data.family_name;
      if (typeof data1 === "string") {
        if (func1(data1) > 100) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/family_name", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" });
          errors++;
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/family_name", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.organization_name !== void 0) {
      let data2 = data.organization_name;
      if (typeof data2 === "string") {
        if (func1(data2) > 255) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/organization_name", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" });
          errors++;
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/organization_name", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.attention !== void 0) {
      let data3 = data.attention;
      if (typeof data3 === "string") {
        if (func1(data3) > 255) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/attention", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" });
          errors++;
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/attention", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.title !== void 0) {
      let data4 = data.title;
      if (typeof data4 === "string") {
        if (func1(data4) > 20) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/title", keyword: "maxLength", params: { limit: 20 }, message: "must NOT have more than 20 characters" });
          errors++;
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/title", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.street_address !== void 0) {
      let data5 = data.street_address;
      if (typeof data5 === "string") {
        if (func1(data5) > 100) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/street_address", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" });
          errors++;
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/street_address", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.street_address2 !== void 0) {
      let data6 = data.street_address2;
      if (typeof data6 === "string") {
        if (func1(data6) > 100) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/street_address2", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" });
          errors++;
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/street_address2", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.postal_code !== void 0) {
      let data7 = data.postal_code;
      if (typeof data7 === "string") {
        if (func1(data7) > 10) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/postal_code", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" });
          errors++;
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/postal_code", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.city !== void 0) {
      let data8 = data.city;
      if (typeof data8 === "string") {
        if (func1(data8) > 200) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/city", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" });
          errors++;
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/city", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.region !== void 0) {
      let data9 = data.region;
      if (typeof data9 === "string") {
        if (func1(data9) > 200) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/region", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" });
          errors++;
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/region", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.country !== void 0) {
      if (typeof data.country !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/country", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.email !== void 0) {
      let data11 = data.email;
      if (typeof data11 === "string") {
        if (func1(data11) > 100) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/email", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" });
          errors++;
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/email", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.phone !== void 0) {
      let data12 = data.phone;
      if (typeof data12 === "string") {
        if (func1(data12) > 100) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/phone", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" });
          errors++;
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/phone", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
  } else {
    vErrors = noted(vErrors, { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate189.errors = vErrors;
  return errors === 0;
}
validate189.evaluated = { "props": { "given_name": true, "family_name": true, "organization_name": true, "attention": true, "title": true, "street_address": true, "street_address2": true, "postal_code": true, "city": true, "region": true, "country": true, "email": true, "phone": true }, "dynamicProps": false, "dynamicItems": false };
var schema81 = { "type": "object", "properties": { "shipping_company": { "type": "string", "maxLength": 100 }, "shipping_method": { "type": "string", "enum": ["PickUpStore", "Home", "BoxReg", "BoxUnreg", "PickUpPoint", "Own", "Postal", "DHLPackstation", "Digital", "Undefined", "PickUpWarehouse", "ClickCollect", "PalletDelivery"] }, "tracking_number": { "type": "string", "maxLength": 100 }, "tracking_uri": { "type": "string", "maxLength": 1024 }, "return_shipping_company": { "type": "string", "maxLength": 100 }, "return_tracking_number": { "type": "string", "maxLength": 100 }, "return_tracking_uri": { "type": "string", "maxLength": 1024 } } };
function validate192(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate192.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.shipping_company !== void 0) {
      let data0 = data.shipping_company;
      if (typeof data0 === "string") {
        if (func1(data0) > 100) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/shipping_company", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" });
          errors++;
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/shipping_company", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.shipping_method !== void 0) {
      let data1 = data.shipping_method;
      if (typeof data1 !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/shipping_method", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
      if (!(data1 === "PickUpStore" || data1 === "Home" || data1 === "BoxReg" || data1 === "BoxUnreg" || data1 === "PickUpPoint" || data1 === "Own" || data1 === "Postal" || data1 === "DHLPackstation" || data1 === "Digital" || data1 === "Undefined" || data1 === "PickUpWarehouse" || data1 === "ClickCollect" || data1 === "PalletDelivery")) {
        vErrors = noted(vErrors, { instancePath: instancePath + "/shipping_method", keyword: "enum", params: { allowedValues: schema81.properties.shipping_method.enum }, message: "must be equal to one of the allowed values" });
        errors++;
      }
    }
    if (data.tracking_number !== void 0) {
      let data2 = data.tracking_number;
      if (typeof data2 === "string") {
        if (func1(data2) > 100) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/tracking_number", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" });
          errors++;
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/tracking_number", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.tracking_uri !== void 0) {
      let data3 = data.tracking_uri;
      if (typeof data3 === "string") {
        if (func1(data3) > 1024) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/tracking_uri", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" });
          errors++;
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/tracking_uri", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.return_shipping_company !== void 0) {
      let data4 = data.return_shipping_company;
      if (typeof data4 === "string") {
        if (func1(data4) > 100) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/return_shipping_company", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" });
          errors++;
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/return_shipping_company", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.return_tracking_number !== void 0) {
      let data5 = data.return_tracking_number;
      if (typeof data5 === "string") {
        if (func1(data5) > 100) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/return_tracking_number", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" });
          errors++;
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/return_tracking_number", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.return_tracking_uri !== void 0) {
      let data6 = data.return_tracking_uri;
      if (typeof data6 === "string") {
        if (func1(data6) > 1024) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/return_tracking_uri", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" });
          errors++;
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/return_tracking_uri", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
  } else {
    vErrors = noted(vErrors, { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate192.errors = vErrors;
  return errors === 0;
}
validate192.evaluated = { "props": { "shipping_company": true, "shipping_method": true, "tracking_number": true, "tracking_uri": true, "return_shipping_company": true, "return_tracking_number": true, "return_tracking_uri": true }, "dynamicProps": false, "dynamicItems": false };
function validate187(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate187.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.capture_id === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "capture_id" }, message: "must have required property 'capture_id'" });
      errors++;
    }
    if (data.captured_amount === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "captured_amount" }, message: "must have required property 'captured_amount'" });
      errors++;
    }
    if (data.capture_id !== void 0) {
      if (typeof data.capture_id !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/capture_id", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.klarna_reference !== void 0) {
      if (typeof data.klarna_reference !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/klarna_reference", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.captured_amount !== void 0) {
      let data2 = data.captured_amount;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)))) {
        vErrors = noted(vErrors, { instancePath: instancePath + "/captured_amount", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
      if (typeof data2 == "number") {
        if (data2 < 0 || isNaN(data2)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/captured_amount", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" });
          errors++;
        }
        if (!formats0.validate(data2)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/captured_amount", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' });
          errors++;
        }
      }
    }
    if (data.captured_at !== void 0) {
      let data3 = data.captured_at;
      if (typeof data3 === "string") {
        if (!formats44.validate(data3)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/captured_at", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' });
          errors++;
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/captured_at", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.refunded_amount !== void 0) {
      let data4 = data.refunded_amount;
      if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)))) {
        vErrors = noted(vErrors, { instancePath: instancePath + "/refunded_amount", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
      if (typeof data4 == "number") {
        if (!formats0.validate(data4)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/refunded_amount", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' });
          errors++;
        }
      }
    }
    if (data.description !== void 0) {
      if (typeof data.description !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/description", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.reference !== void 0) {
      let data6 = data.reference;
      if (typeof data6 === "string") {
        if (func1(data6) > 255) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/reference", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" });
          errors++;
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/reference", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.order_lines !== void 0) {
      let data7 = data.order_lines;
      if (Array.isArray(data7)) {
        const len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate181(data7[i0], { instancePath: instancePath + "/order_lines/" + i0, parentData: data7, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = joined(vErrors, validate181.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/order_lines", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    if (data.billing_address !== void 0) {
      if (!validate189(data.billing_address, { instancePath: instancePath + "/billing_address", parentData: data, parentDataProperty: "billing_address", rootData, dynamicAnchors })) {
        vErrors = joined(vErrors, validate189.errors);
        errors = vErrors.length;
      }
    }
    if (data.shipping_address !== void 0) {
      if (!validate189(data.shipping_address, { instancePath: instancePath + "/shipping_address", parentData: data, parentDataProperty: "shipping_address", rootData, dynamicAnchors })) {
        vErrors = joined(vErrors, validate189.errors);
        errors = vErrors.length;
      }
    }
    if (data.shipping_info !== void 0) {
      let data11 = data.shipping_info;
      if (Array.isArray(data11)) {
        const len1 = data11.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate192(data11[i1], { instancePath: instancePath + "/shipping_info/" + i1, parentData: data11, parentDataProperty: i1, rootData, dynamicAnchors })) {
            vErrors = joined(vErrors, validate192.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/shipping_info", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
  } else {
    vErrors = noted(vErrors, { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate187.errors = vErrors;
  return errors === 0;
}
validate187.evaluated = { "props": { "capture_id": true, "klarna_reference": true, "captured_amount": true, "captured_at": true, "refunded_amount": true, "description": true, "reference": true, "order_lines": true, "billing_address": true, "shipping_address": true, "shipping_info": true }, "dynamicProps": false, "dynamicItems": false };
function validate195(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate195.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.refunded_amount === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "refunded_amount" }, message: "must have required property 'refunded_amount'" });
      errors++;
    }
    if (data.refund_id !== void 0) {
      if (typeof data.refund_id !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/refund_id", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.refunded_amount !== void 0) {
      let data1 = data.refunded_amount;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)))) {
        vErrors = noted(vErrors, { instancePath: instancePath + "/refunded_amount", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
      if (typeof data1 == "number") {
        if (!formats0.validate(data1)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/refunded_amount", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' });
          errors++;
        }
      }
    }
    if (data.refunded_at !== void 0) {
      let data2 = data.refunded_at;
      if (typeof data2 === "string") {
        if (!formats44.validate(data2)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/refunded_at", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' });
          errors++;
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/refunded_at", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.description !== void 0) {
      let data3 = data.description;
      if (typeof data3 === "string") {
        if (func1(data3) > 255) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/description", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" });
          errors++;
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/description", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.reference !== void 0) {
      let data4 = data.reference;
      if (typeof data4 === "string") {
        if (func1(data4) > 255) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/reference", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" });
          errors++;
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/reference", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.order_lines !== void 0) {
      let data5 = data.order_lines;
      if (Array.isArray(data5)) {
        if (data5.length > 1e3) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/order_lines", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items" });
          errors++;
        }
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate181(data5[i0], { instancePath: instancePath + "/order_lines/" + i0, parentData: data5, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = joined(vErrors, validate181.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/order_lines", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    if (data.credit_invoice !== void 0) {
      if (typeof data.credit_invoice !== "boolean") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/credit_invoice", keyword: "type", params: { type: "boolean" }, message: "must be boolean" });
        errors++;
      }
    }
  } else {
    vErrors = noted(vErrors, { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate195.errors = vErrors;
  return errors === 0;
}
validate195.evaluated = { "props": { "refund_id": true, "refunded_amount": true, "refunded_at": true, "description": true, "reference": true, "order_lines": true, "credit_invoice": true }, "dynamicProps": false, "dynamicItems": false };
var formats130 = require_formats().fullFormats.date;
function validate200(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate200.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.date_of_birth !== void 0) {
      let data0 = data.date_of_birth;
      if (typeof data0 === "string") {
        if (!formats130.validate(data0)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/date_of_birth", keyword: "format", params: { format: "date" }, message: 'must match format "date"' });
          errors++;
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/date_of_birth", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.type !== void 0) {
      if (typeof data.type !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.national_identification_number !== void 0) {
      if (typeof data.national_identification_number !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/national_identification_number", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.organization_registration_id !== void 0) {
      if (typeof data.organization_registration_id !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/organization_registration_id", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.organization_entity_type !== void 0) {
      if (typeof data.organization_entity_type !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/organization_entity_type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.vat_id !== void 0) {
      if (typeof data.vat_id !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/vat_id", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
  } else {
    vErrors = noted(vErrors, { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate200.errors = vErrors;
  return errors === 0;
}
validate200.evaluated = { "props": { "date_of_birth": true, "type": true, "national_identification_number": true, "organization_registration_id": true, "organization_entity_type": true, "vat_id": true }, "dynamicProps": false, "dynamicItems": false };
function validate202(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate202.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type !== void 0) {
      if (typeof data.type !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.description !== void 0) {
      if (typeof data.description !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/description", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.number_of_installments !== void 0) {
      let data2 = data.number_of_installments;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)))) {
        vErrors = noted(vErrors, { instancePath: instancePath + "/number_of_installments", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
      if (typeof data2 == "number") {
        if (!formats22.validate(data2)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/number_of_installments", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' });
          errors++;
        }
      }
    }
  } else {
    vErrors = noted(vErrors, { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate202.errors = vErrors;
  return errors === 0;
}
validate202.evaluated = { "props": { "type": true, "description": true, "number_of_installments": true }, "dynamicProps": false, "dynamicItems": false };
function validate205(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate205.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.identifier !== void 0) {
      if (typeof data.identifier !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/identifier", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.name !== void 0) {
      if (typeof data.name !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/name", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
  } else {
    vErrors = noted(vErrors, { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate205.errors = vErrors;
  return errors === 0;
}
validate205.evaluated = { "props": { "identifier": true, "name": true }, "dynamicProps": false, "dynamicItems": false };
function validate208(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate208.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.street_address === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "street_address" }, message: "must have required property 'street_address'" });
      errors++;
    }
    if (data.country === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "country" }, message: "must have required property 'country'" });
      errors++;
    }
    if (data.street_address !== void 0) {
      if (typeof data.street_address !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/street_address", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.street_address__2 !== void 0) {
      if (typeof data.street_address__2 !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/street_address__2", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.postal_code !== void 0) {
      if (typeof data.postal_code !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/postal_code", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.city !== void 0) {
      if (typeof data.city !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/city", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.region !== void 0) {
      if (typeof data.region !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/region", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.country !== void 0) {
      if (typeof data.country !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/country", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
  } else {
    vErrors = noted(vErrors, { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate208.errors = vErrors;
  return errors === 0;
}
validate208.evaluated = { "props": { "street_address": true, "street_address__2": true, "postal_code": true, "city": true, "region": true, "country": true }, "dynamicProps": false, "dynamicItems": false };
function validate207(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate207.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id !== void 0) {
      if (typeof data.id !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/id", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.name !== void 0) {
      if (typeof data.name !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/name", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.price !== void 0) {
      let data2 = data.price;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)))) {
        vErrors = noted(vErrors, { instancePath: instancePath + "/price", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
      if (typeof data2 == "number") {
        if (!formats0.validate(data2)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/price", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' });
          errors++;
        }
      }
    }
    if (data.address !== void 0) {
      if (!validate208(data.address, { instancePath: instancePath + "/address", parentData: data, parentDataProperty: "address", rootData, dynamicAnchors })) {
        vErrors = joined(vErrors, validate208.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = noted(vErrors, { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate207.errors = vErrors;
  return errors === 0;
}
validate207.evaluated = { "props": { "id": true, "name": true, "price": true, "address": true }, "dynamicProps": false, "dynamicItems": false };
function validate211(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate211.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id !== void 0) {
      if (typeof data.id !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/id", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.start !== void 0) {
      if (typeof data.start !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/start", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.end !== void 0) {
      if (typeof data.end !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/end", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.cutoff !== void 0) {
      if (typeof data.cutoff !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/cutoff", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.price !== void 0) {
      let data4 = data.price;
      if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)))) {
        vErrors = noted(vErrors, { instancePath: instancePath + "/price", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
      if (typeof data4 == "number") {
        if (!formats0.validate(data4)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/price", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' });
          errors++;
        }
      }
    }
  } else {
    vErrors = noted(vErrors, { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate211.errors = vErrors;
  return errors === 0;
}
validate211.evaluated = { "props": { "id": true, "start": true, "end": true, "cutoff": true, "price": true }, "dynamicProps": false, "dynamicItems": false };
function validate213(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate213.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" });
      errors++;
    }
    if (data.price === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "price" }, message: "must have required property 'price'" });
      errors++;
    }
    if (data.type !== void 0) {
      if (typeof data.type !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.price !== void 0) {
      let data1 = data.price;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)))) {
        vErrors = noted(vErrors, { instancePath: instancePath + "/price", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
      if (typeof data1 == "number") {
        if (data1 < 0 || isNaN(data1)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/price", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" });
          errors++;
        }
        if (!formats0.validate(data1)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/price", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' });
          errors++;
        }
      }
    }
    if (data.external_id !== void 0) {
      if (typeof data.external_id !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/external_id", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.user_input !== void 0) {
      if (typeof data.user_input !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/user_input", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
  } else {
    vErrors = noted(vErrors, { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate213.errors = vErrors;
  return errors === 0;
}
validate213.evaluated = { "props": { "type": true, "price": true, "external_id": true, "user_input": true }, "dynamicProps": false, "dynamicItems": false };
function validate204(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate204.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id !== void 0) {
      if (typeof data.id !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/id", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.name !== void 0) {
      if (typeof data.name !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/name", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.type !== void 0) {
      if (typeof data.type !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.method !== void 0) {
      if (typeof data.method !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/method", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.class !== void 0) {
      if (typeof data.class !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/class", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.carrier !== void 0) {
      if (typeof data.carrier !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/carrier", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.carrier_product !== void 0) {
      if (!validate205(data.carrier_product, { instancePath: instancePath + "/carrier_product", parentData: data, parentDataProperty: "carrier_product", rootData, dynamicAnchors })) {
        vErrors = joined(vErrors, validate205.errors);
        errors = vErrors.length;
      }
    }
    if (data.price !== void 0) {
      let data7 = data.price;
      if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)))) {
        vErrors = noted(vErrors, { instancePath: instancePath + "/price", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
      if (typeof data7 == "number") {
        if (!formats0.validate(data7)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/price", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' });
          errors++;
        }
      }
    }
    if (data.tax_amount !== void 0) {
      let data8 = data.tax_amount;
      if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)))) {
        vErrors = noted(vErrors, { instancePath: instancePath + "/tax_amount", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
      if (typeof data8 == "number") {
        if (!formats0.validate(data8)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/tax_amount", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' });
          errors++;
        }
      }
    }
    if (data.tax_rate !== void 0) {
      let data9 = data.tax_rate;
      if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)))) {
        vErrors = noted(vErrors, { instancePath: instancePath + "/tax_rate", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
      if (typeof data9 == "number") {
        if (!formats0.validate(data9)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/tax_rate", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' });
          errors++;
        }
      }
    }
    if (data.location !== void 0) {
      if (!validate207(data.location, { instancePath: instancePath + "/location", parentData: data, parentDataProperty: "location", rootData, dynamicAnchors })) {
        vErrors = joined(vErrors, validate207.errors);
        errors = vErrors.length;
      }
    }
    if (data.timeslot !== void 0) {
      if (!validate211(data.timeslot, { instancePath: instancePath + "/timeslot", parentData: data, parentDataProperty: "timeslot", rootData, dynamicAnchors })) {
        vErrors = joined(vErrors, validate211.errors);
        errors = vErrors.length;
      }
    }
    if (data.selected_addons !== void 0) {
      let data12 = data.selected_addons;
      if (Array.isArray(data12)) {
        const len0 = data12.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate213(data12[i0], { instancePath: instancePath + "/selected_addons/" + i0, parentData: data12, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = joined(vErrors, validate213.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/selected_addons", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    if (data.tms_reference !== void 0) {
      if (typeof data.tms_reference !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/tms_reference", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.tos_id !== void 0) {
      if (typeof data.tos_id !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/tos_id", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
  } else {
    vErrors = noted(vErrors, { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate204.errors = vErrors;
  return errors === 0;
}
validate204.evaluated = { "props": { "id": true, "name": true, "type": true, "method": true, "class": true, "carrier": true, "carrier_product": true, "price": true, "tax_amount": true, "tax_rate": true, "location": true, "timeslot": true, "selected_addons": true, "tms_reference": true, "tos_id": true }, "dynamicProps": false, "dynamicItems": false };
function validate180(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate180.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.order_id === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "order_id" }, message: "must have required property 'order_id'" });
      errors++;
    }
    if (data.status === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" });
      errors++;
    }
    if (data.order_amount === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "order_amount" }, message: "must have required property 'order_amount'" });
      errors++;
    }
    if (data.original_order_amount === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "original_order_amount" }, message: "must have required property 'original_order_amount'" });
      errors++;
    }
    if (data.captured_amount === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "captured_amount" }, message: "must have required property 'captured_amount'" });
      errors++;
    }
    if (data.refunded_amount === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "refunded_amount" }, message: "must have required property 'refunded_amount'" });
      errors++;
    }
    if (data.remaining_authorized_amount === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "remaining_authorized_amount" }, message: "must have required property 'remaining_authorized_amount'" });
      errors++;
    }
    if (data.order_id !== void 0) {
      let data0 = data.order_id;
      if (typeof data0 === "string") {
        if (func1(data0) > 255) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/order_id", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" });
          errors++;
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/order_id", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.status !== void 0) {
      let data1 = data.status;
      if (typeof data1 !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/status", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
      if (!(data1 === "AUTHORIZED" || data1 === "PART_CAPTURED" || data1 === "CAPTURED" || data1 === "CANCELLED" || data1 === "EXPIRED" || data1 === "CLOSED")) {
        vErrors = noted(vErrors, { instancePath: instancePath + "/status", keyword: "enum", params: { allowedValues: schema75.properties.status.enum }, message: "must be equal to one of the allowed values" });
        errors++;
      }
    }
    if (data.fraud_status !== void 0) {
      if (typeof data.fraud_status !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/fraud_status", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.order_amount !== void 0) {
      let data3 = data.order_amount;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)))) {
        vErrors = noted(vErrors, { instancePath: instancePath + "/order_amount", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
      if (typeof data3 == "number") {
        if (!formats0.validate(data3)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/order_amount", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' });
          errors++;
        }
      }
    }
    if (data.original_order_amount !== void 0) {
      let data4 = data.original_order_amount;
      if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)))) {
        vErrors = noted(vErrors, { instancePath: instancePath + "/original_order_amount", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
      if (typeof data4 == "number") {
        if (!formats0.validate(data4)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/original_order_amount", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' });
          errors++;
        }
      }
    }
    if (data.captured_amount !== void 0) {
      let data5 = data.captured_amount;
      if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)))) {
        vErrors = noted(vErrors, { instancePath: instancePath + "/captured_amount", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
      if (typeof data5 == "number") {
        if (!formats0.validate(data5)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/captured_amount", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' });
          errors++;
        }
      }
    }
    if (data.refunded_amount !== void 0) {
      let data6 = data.refunded_amount;
      if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)))) {
        vErrors = noted(vErrors, { instancePath: instancePath + "/refunded_amount", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
      if (typeof data6 == "number") {
        if (!formats0.validate(data6)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/refunded_amount", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' });
          errors++;
        }
      }
    }
    if (data.remaining_authorized_amount !== void 0) {
      let data7 = data.remaining_authorized_amount;
      if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)))) {
        vErrors = noted(vErrors, { instancePath: instancePath + "/remaining_authorized_amount", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
      if (typeof data7 == "number") {
        if (!formats0.validate(data7)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/remaining_authorized_amount", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' });
          errors++;
        }
      }
    }
    if (data.purchase_country !== void 0) {
      if (typeof data.purchase_country !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/purchase_country", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.purchase_currency !== void 0) {
      if (typeof data.purchase_currency !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/purchase_currency", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.locale !== void 0) {
      if (typeof data.locale !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/locale", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.order_lines !== void 0) {
      let data11 = data.order_lines;
      if (Array.isArray(data11)) {
        const len0 = data11.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate181(data11[i0], { instancePath: instancePath + "/order_lines/" + i0, parentData: data11, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = joined(vErrors, validate181.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/order_lines", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    if (data.captures !== void 0) {
      let data13 = data.captures;
      if (Array.isArray(data13)) {
        const len1 = data13.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate187(data13[i1], { instancePath: instancePath + "/captures/" + i1, parentData: data13, parentDataProperty: i1, rootData, dynamicAnchors })) {
            vErrors = joined(vErrors, validate187.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/captures", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    if (data.refunds !== void 0) {
      let data15 = data.refunds;
      if (Array.isArray(data15)) {
        const len2 = data15.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate195(data15[i2], { instancePath: instancePath + "/refunds/" + i2, parentData: data15, parentDataProperty: i2, rootData, dynamicAnchors })) {
            vErrors = joined(vErrors, validate195.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/refunds", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    if (data.billing_address !== void 0) {
      if (!validate189(data.billing_address, { instancePath: instancePath + "/billing_address", parentData: data, parentDataProperty: "billing_address", rootData, dynamicAnchors })) {
        vErrors = joined(vErrors, validate189.errors);
        errors = vErrors.length;
      }
    }
    if (data.shipping_address !== void 0) {
      if (!validate189(data.shipping_address, { instancePath: instancePath + "/shipping_address", parentData: data, parentDataProperty: "shipping_address", rootData, dynamicAnchors })) {
        vErrors = joined(vErrors, validate189.errors);
        errors = vErrors.length;
      }
    }
    if (data.customer !== void 0) {
      if (!validate200(data.customer, { instancePath: instancePath + "/customer", parentData: data, parentDataProperty: "customer", rootData, dynamicAnchors })) {
        vErrors = joined(vErrors, validate200.errors);
        errors = vErrors.length;
      }
    }
    if (data.klarna_reference !== void 0) {
      if (typeof data.klarna_reference !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/klarna_reference", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.merchant_reference1 !== void 0) {
      if (typeof data.merchant_reference1 !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/merchant_reference1", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.merchant_reference2 !== void 0) {
      if (typeof data.merchant_reference2 !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/merchant_reference2", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.merchant_data !== void 0) {
      if (typeof data.merchant_data !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/merchant_data", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.created_at !== void 0) {
      let data24 = data.created_at;
      if (typeof data24 === "string") {
        if (!formats44.validate(data24)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/created_at", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' });
          errors++;
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/created_at", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.expires_at !== void 0) {
      let data25 = data.expires_at;
      if (typeof data25 === "string") {
        if (!formats44.validate(data25)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/expires_at", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' });
          errors++;
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/expires_at", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.initial_payment_method !== void 0) {
      if (!validate202(data.initial_payment_method, { instancePath: instancePath + "/initial_payment_method", parentData: data, parentDataProperty: "initial_payment_method", rootData, dynamicAnchors })) {
        vErrors = joined(vErrors, validate202.errors);
        errors = vErrors.length;
      }
    }
    if (data.selected_shipping_option !== void 0) {
      if (!validate204(data.selected_shipping_option, { instancePath: instancePath + "/selected_shipping_option", parentData: data, parentDataProperty: "selected_shipping_option", rootData, dynamicAnchors })) {
        vErrors = joined(vErrors, validate204.errors);
        errors = vErrors.length;
      }
    }
    if (data.selected_shipping_options !== void 0) {
      let data28 = data.selected_shipping_options;
      if (Array.isArray(data28)) {
        const len3 = data28.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (!validate204(data28[i3], { instancePath: instancePath + "/selected_shipping_options/" + i3, parentData: data28, parentDataProperty: i3, rootData, dynamicAnchors })) {
            vErrors = joined(vErrors, validate204.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/selected_shipping_options", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    if (data.shipping_info !== void 0) {
      let data30 = data.shipping_info;
      if (Array.isArray(data30)) {
        const len4 = data30.length;
        for (let i4 = 0; i4 < len4; i4++) {
          if (!validate192(data30[i4], { instancePath: instancePath + "/shipping_info/" + i4, parentData: data30, parentDataProperty: i4, rootData, dynamicAnchors })) {
            vErrors = joined(vErrors, validate192.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/shipping_info", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
  } else {
    vErrors = noted(vErrors, { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate180.errors = vErrors;
  return errors === 0;
}
validate180.evaluated = { "props": { "order_id": true, "status": true, "fraud_status": true, "order_amount": true, "original_order_amount": true, "captured_amount": true, "refunded_amount": true, "remaining_authorized_amount": true, "purchase_country": true, "purchase_currency": true, "locale": true, "order_lines": true, "captures": true, "refunds": true, "billing_address": true, "shipping_address": true, "customer": true, "klarna_reference": true, "merchant_reference1": true, "merchant_reference2": true, "merchant_data": true, "created_at": true, "expires_at": true, "initial_payment_method": true, "selected_shipping_option": true, "selected_shipping_options": true, "shipping_info": true }, "dynamicProps": false, "dynamicItems": false };
var Capture = validate218;
function validate218(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate218.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.capture_id === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "capture_id" }, message: "must have required property 'capture_id'" });
      errors++;
    }
    if (data.captured_amount === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "captured_amount" }, message: "must have required property 'captured_amount'" });
      errors++;
    }
    if (data.capture_id !== void 0) {
      if (typeof data.capture_id !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/capture_id", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.klarna_reference !== void 0) {
      if (typeof data.klarna_reference !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/klarna_reference", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.captured_amount !== void 0) {
      let data2 = data.captured_amount;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)))) {
        vErrors = noted(vErrors, { instancePath: instancePath + "/captured_amount", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
      if (typeof data2 == "number") {
        if (data2 < 0 || isNaN(data2)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/captured_amount", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" });
          errors++;
        }
        if (!formats0.validate(data2)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/captured_amount", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' });
          errors++;
        }
      }
    }
    if (data.captured_at !== void 0) {
      let data3 = data.captured_at;
      if (typeof data3 === "string") {
        if (!formats44.validate(data3)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/captured_at", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' });
          errors++;
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/captured_at", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.refunded_amount !== void 0) {
      let data4 = data.refunded_amount;
      if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)))) {
        vErrors = noted(vErrors, { instancePath: instancePath + "/refunded_amount", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
      if (typeof data4 == "number") {
        if (!formats0.validate(data4)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/refunded_amount", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' });
          errors++;
        }
      }
    }
    if (data.description !== void 0) {
      if (typeof data.description !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/description", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.reference !== void 0) {
      let data6 = data.reference;
      if (typeof data6 === "string") {
        if (func1(data6) > 255) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/reference", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" });
          errors++;
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/reference", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.order_lines !== void 0) {
      let data7 = data.order_lines;
      if (Array.isArray(data7)) {
        const len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate181(data7[i0], { instancePath: instancePath + "/order_lines/" + i0, parentData: data7, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = joined(vErrors, validate181.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/order_lines", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    if (data.billing_address !== void 0) {
      if (!validate189(data.billing_address, { instancePath: instancePath + "/billing_address", parentData: data, parentDataProperty: "billing_address", rootData, dynamicAnchors })) {
        vErrors = joined(vErrors, validate189.errors);
        errors = vErrors.length;
      }
    }
    if (data.shipping_address !== void 0) {
      if (!validate189(data.shipping_address, { instancePath: instancePath + "/shipping_address", parentData: data, parentDataProperty: "shipping_address", rootData, dynamicAnchors })) {
        vErrors = joined(vErrors, validate189.errors);
        errors = vErrors.length;
      }
    }
    if (data.shipping_info !== void 0) {
      let data11 = data.shipping_info;
      if (Array.isArray(data11)) {
        const len1 = data11.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate192(data11[i1], { instancePath: instancePath + "/shipping_info/" + i1, parentData: data11, parentDataProperty: i1, rootData, dynamicAnchors })) {
            vErrors = joined(vErrors, validate192.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/shipping_info", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
  } else {
    vErrors = noted(vErrors, { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate218.errors = vErrors;
  return errors === 0;
}
validate218.evaluated = { "props": { "capture_id": true, "klarna_reference": true, "captured_amount": true, "captured_at": true, "refunded_amount": true, "description": true, "reference": true, "order_lines": true, "billing_address": true, "shipping_address": true, "shipping_info": true }, "dynamicProps": false, "dynamicItems": false };
var CaptureList = validate223;
function validate223(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate223.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate187(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
        vErrors = joined(vErrors, validate187.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = noted(vErrors, { instancePath, keyword: "type", params: { type: "array" }, message: "must be array" });
    errors++;
  }
  validate223.errors = vErrors;
  return errors === 0;
}
validate223.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
var Refund = validate225;
function validate225(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate225.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.refunded_amount === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "refunded_amount" }, message: "must have required property 'refunded_amount'" });
      errors++;
    }
    if (data.refund_id !== void 0) {
      if (typeof data.refund_id !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/refund_id", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.refunded_amount !== void 0) {
      let data1 = data.refunded_amount;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)))) {
        vErrors = noted(vErrors, { instancePath: instancePath + "/refunded_amount", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
      if (typeof data1 == "number") {
        if (!formats0.validate(data1)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/refunded_amount", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' });
          errors++;
        }
      }
    }
    if (data.refunded_at !== void 0) {
      let data2 = data.refunded_at;
      if (typeof data2 === "string") {
        if (!formats44.validate(data2)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/refunded_at", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' });
          errors++;
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/refunded_at", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.description !== void 0) {
      let data3 = data.description;
      if (typeof data3 === "string") {
        if (func1(data3) > 255) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/description", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" });
          errors++;
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/description", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.reference !== void 0) {
      let data4 = data.reference;
      if (typeof data4 === "string") {
        if (func1(data4) > 255) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/reference", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" });
          errors++;
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/reference", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.order_lines !== void 0) {
      let data5 = data.order_lines;
      if (Array.isArray(data5)) {
        if (data5.length > 1e3) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/order_lines", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items" });
          errors++;
        }
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate181(data5[i0], { instancePath: instancePath + "/order_lines/" + i0, parentData: data5, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = joined(vErrors, validate181.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/order_lines", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    if (data.credit_invoice !== void 0) {
      if (typeof data.credit_invoice !== "boolean") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/credit_invoice", keyword: "type", params: { type: "boolean" }, message: "must be boolean" });
        errors++;
      }
    }
  } else {
    vErrors = noted(vErrors, { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate225.errors = vErrors;
  return errors === 0;
}
validate225.evaluated = { "props": { "refund_id": true, "refunded_amount": true, "refunded_at": true, "description": true, "reference": true, "order_lines": true, "credit_invoice": true }, "dynamicProps": false, "dynamicItems": false };
var NewCapture = validate227;
function validate227(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate227.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.captured_amount === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "captured_amount" }, message: "must have required property 'captured_amount'" });
      errors++;
    }
    if (data.captured_amount !== void 0) {
      let data0 = data.captured_amount;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)))) {
        vErrors = noted(vErrors, { instancePath: instancePath + "/captured_amount", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
      if (typeof data0 == "number") {
        if (data0 > 2e8 || isNaN(data0)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/captured_amount", keyword: "maximum", params: { comparison: "<=", limit: 2e8 }, message: "must be <= 200000000" });
          errors++;
        }
        if (data0 < 0 || isNaN(data0)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/captured_amount", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" });
          errors++;
        }
        if (!formats0.validate(data0)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/captured_amount", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' });
          errors++;
        }
      }
    }
    if (data.description !== void 0) {
      let data1 = data.description;
      if (typeof data1 === "string") {
        if (func1(data1) > 255) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/description", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" });
          errors++;
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/description", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.reference !== void 0) {
      let data2 = data.reference;
      if (typeof data2 === "string") {
        if (func1(data2) > 255) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/reference", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" });
          errors++;
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/reference", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.order_lines !== void 0) {
      let data3 = data.order_lines;
      if (Array.isArray(data3)) {
        if (data3.length > 1e3) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/order_lines", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items" });
          errors++;
        }
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate181(data3[i0], { instancePath: instancePath + "/order_lines/" + i0, parentData: data3, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = joined(vErrors, validate181.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/order_lines", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    if (data.shipping_info !== void 0) {
      let data5 = data.shipping_info;
      if (Array.isArray(data5)) {
        if (data5.length > 500) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/shipping_info", keyword: "maxItems", params: { limit: 500 }, message: "must NOT have more than 500 items" });
          errors++;
        }
        const len1 = data5.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate192(data5[i1], { instancePath: instancePath + "/shipping_info/" + i1, parentData: data5, parentDataProperty: i1, rootData, dynamicAnchors })) {
            vErrors = joined(vErrors, validate192.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/shipping_info", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    if (data.shipping_delay !== void 0) {
      let data7 = data.shipping_delay;
      if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)))) {
        vErrors = noted(vErrors, { instancePath: instancePath + "/shipping_delay", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
      if (typeof data7 == "number") {
        if (data7 < 0 || isNaN(data7)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/shipping_delay", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" });
          errors++;
        }
        if (!formats0.validate(data7)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/shipping_delay", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' });
          errors++;
        }
      }
    }
  } else {
    vErrors = noted(vErrors, { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate227.errors = vErrors;
  return errors === 0;
}
validate227.evaluated = { "props": { "captured_amount": true, "description": true, "reference": true, "order_lines": true, "shipping_info": true, "shipping_delay": true }, "dynamicProps": false, "dynamicItems": false };
var NewRefund = validate230;
function validate230(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate230.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.refunded_amount === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "refunded_amount" }, message: "must have required property 'refunded_amount'" });
      errors++;
    }
    if (data.refunded_amount !== void 0) {
      let data0 = data.refunded_amount;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)))) {
        vErrors = noted(vErrors, { instancePath: instancePath + "/refunded_amount", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
      if (typeof data0 == "number") {
        if (data0 > 2e8 || isNaN(data0)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/refunded_amount", keyword: "maximum", params: { comparison: "<=", limit: 2e8 }, message: "must be <= 200000000" });
          errors++;
        }
        if (data0 < 0 || isNaN(data0)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/refunded_amount", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" });
          errors++;
        }
        if (!formats0.validate(data0)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/refunded_amount", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' });
          errors++;
        }
      }
    }
    if (data.description !== void 0) {
      let data1 = data.description;
      if (typeof data1 === "string") {
        if (func1(data1) > 255) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/description", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" });
          errors++;
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/description", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.reference !== void 0) {
      let data2 = data.reference;
      if (typeof data2 === "string") {
        if (func1(data2) > 255) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/reference", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" });
          errors++;
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/reference", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.order_lines !== void 0) {
      let data3 = data.order_lines;
      if (Array.isArray(data3)) {
        if (data3.length > 1e3) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/order_lines", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items" });
          errors++;
        }
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate181(data3[i0], { instancePath: instancePath + "/order_lines/" + i0, parentData: data3, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = joined(vErrors, validate181.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/order_lines", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
  } else {
    vErrors = noted(vErrors, { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate230.errors = vErrors;
  return errors === 0;
}
validate230.evaluated = { "props": { "refunded_amount": true, "description": true, "reference": true, "order_lines": true }, "dynamicProps": false, "dynamicItems": false };
var AuthorizationUpdate = validate232;
function validate232(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate232.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.order_amount === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "order_amount" }, message: "must have required property 'order_amount'" });
      errors++;
    }
    if (data.order_lines === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "order_lines" }, message: "must have required property 'order_lines'" });
      errors++;
    }
    if (data.order_amount !== void 0) {
      let data0 = data.order_amount;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)))) {
        vErrors = noted(vErrors, { instancePath: instancePath + "/order_amount", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
      if (typeof data0 == "number") {
        if (data0 > 2e8 || isNaN(data0)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/order_amount", keyword: "maximum", params: { comparison: "<=", limit: 2e8 }, message: "must be <= 200000000" });
          errors++;
        }
        if (data0 < 0 || isNaN(data0)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/order_amount", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" });
          errors++;
        }
        if (!formats0.validate(data0)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/order_amount", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' });
          errors++;
        }
      }
    }
    if (data.description !== void 0) {
      let data1 = data.description;
      if (typeof data1 === "string") {
        if (func1(data1) > 255) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/description", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" });
          errors++;
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/description", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.order_lines !== void 0) {
      let data2 = data.order_lines;
      if (Array.isArray(data2)) {
        if (data2.length > 1e3) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/order_lines", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items" });
          errors++;
        }
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate181(data2[i0], { instancePath: instancePath + "/order_lines/" + i0, parentData: data2, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = joined(vErrors, validate181.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/order_lines", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
  } else {
    vErrors = noted(vErrors, { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate232.errors = vErrors;
  return errors === 0;
}
validate232.evaluated = { "props": { "order_amount": true, "description": true, "order_lines": true }, "dynamicProps": false, "dynamicItems": false };
var MerchantReferencesUpdate = validate234;
var schema97 = { "type": "object", "properties": { "merchant_reference1": { "type": ["string", "integer"], "maxLength": 255 }, "merchant_reference2": { "type": ["string", "integer"], "maxLength": 255 } } };
function validate234(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate234.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.merchant_reference1 !== void 0) {
      let data0 = data.merchant_reference1;
      if (typeof data0 !== "string" && !(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)))) {
        vErrors = noted(vErrors, { instancePath: instancePath + "/merchant_reference1", keyword: "type", params: { type: schema97.properties.merchant_reference1.type }, message: "must be string,integer" });
        errors++;
      }
      if (typeof data0 === "string") {
        if (func1(data0) > 255) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/merchant_reference1", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" });
          errors++;
        }
      }
    }
    if (data.merchant_reference2 !== void 0) {
      let data1 = data.merchant_reference2;
      if (typeof data1 !== "string" && !(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)))) {
        vErrors = noted(vErrors, { instancePath: instancePath + "/merchant_reference2", keyword: "type", params: { type: schema97.properties.merchant_reference2.type }, message: "must be string,integer" });
        errors++;
      }
      if (typeof data1 === "string") {
        if (func1(data1) > 255) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/merchant_reference2", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" });
          errors++;
        }
      }
    }
  } else {
    vErrors = noted(vErrors, { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate234.errors = vErrors;
  return errors === 0;
}
validate234.evaluated = { "props": { "merchant_reference1": true, "merchant_reference2": true }, "dynamicProps": false, "dynamicItems": false };
var CustomerDetailsUpdate = validate235;
function validate235(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate235.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.shipping_address !== void 0) {
      if (!validate189(data.shipping_address, { instancePath: instancePath + "/shipping_address", parentData: data, parentDataProperty: "shipping_address", rootData, dynamicAnchors })) {
        vErrors = joined(vErrors, validate189.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = noted(vErrors, { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate235.errors = vErrors;
  return errors === 0;
}
validate235.evaluated = { "props": { "shipping_address": true }, "dynamicProps": false, "dynamicItems": false };
var ShippingInfoUpdate = validate237;
function validate237(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate237.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.shipping_info === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "shipping_info" }, message: "must have required property 'shipping_info'" });
      errors++;
    }
    if (data.shipping_info !== void 0) {
      let data0 = data.shipping_info;
      if (Array.isArray(data0)) {
        if (data0.length > 500) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/shipping_info", keyword: "maxItems", params: { limit: 500 }, message: "must NOT have more than 500 items" });
          errors++;
        }
        if (data0.length < 1) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/shipping_info", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" });
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate192(data0[i0], { instancePath: instancePath + "/shipping_info/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = joined(vErrors, validate192.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/shipping_info", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
  } else {
    vErrors = noted(vErrors, { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate237.errors = vErrors;
  return errors === 0;
}
validate237.evaluated = { "props": { "shipping_info": true }, "dynamicProps": false, "dynamicItems": false };
var DueDateExtension = validate239;
function validate239(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate239.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.number_of_days === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "number_of_days" }, message: "must have required property 'number_of_days'" });
      errors++;
    }
    if (data.number_of_days !== void 0) {
      let data0 = data.number_of_days;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)))) {
        vErrors = noted(vErrors, { instancePath: instancePath + "/number_of_days", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
      if (typeof data0 == "number") {
        if (!formats22.validate(data0)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/number_of_days", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' });
          errors++;
        }
      }
    }
  } else {
    vErrors = noted(vErrors, { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate239.errors = vErrors;
  return errors === 0;
}
validate239.evaluated = { "props": { "number_of_days": true }, "dynamicProps": false, "dynamicItems": false };
var DueDateOptions = validate240;
function validate241(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate241.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.number_of_days !== void 0) {
      let data0 = data.number_of_days;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)))) {
        vErrors = noted(vErrors, { instancePath: instancePath + "/number_of_days", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
      if (typeof data0 == "number") {
        if (!formats22.validate(data0)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/number_of_days", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' });
          errors++;
        }
      }
    }
    if (data.amount !== void 0) {
      let data1 = data.amount;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)))) {
        vErrors = noted(vErrors, { instancePath: instancePath + "/amount", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
      if (typeof data1 == "number") {
        if (!formats0.validate(data1)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/amount", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' });
          errors++;
        }
      }
    }
  } else {
    vErrors = noted(vErrors, { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate241.errors = vErrors;
  return errors === 0;
}
validate241.evaluated = { "props": { "number_of_days": true, "amount": true }, "dynamicProps": false, "dynamicItems": false };
function validate240(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate240.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.currency !== void 0) {
      if (typeof data.currency !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/currency", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.options !== void 0) {
      let data1 = data.options;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate241(data1[i0], { instancePath: instancePath + "/options/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = joined(vErrors, validate241.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/options", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
  } else {
    vErrors = noted(vErrors, { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate240.errors = vErrors;
  return errors === 0;
}
validate240.evaluated = { "props": { "currency": true, "options": true }, "dynamicProps": false, "dynamicItems": false };
var ManagementError = validate243;
function validate243(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate243.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.error_code === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "error_code" }, message: "must have required property 'error_code'" });
      errors++;
    }
    if (data.error_messages === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "error_messages" }, message: "must have required property 'error_messages'" });
      errors++;
    }
    if (data.error_code !== void 0) {
      if (typeof data.error_code !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/error_code", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.error_messages !== void 0) {
      let data1 = data.error_messages;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data1[i0] !== "string") {
            vErrors = noted(vErrors, { instancePath: instancePath + "/error_messages/" + i0, keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/error_messages", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    if (data.correlation_id !== void 0) {
      if (typeof data.correlation_id !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/correlation_id", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.service_version !== void 0) {
      if (typeof data.service_version !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/service_version", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
  } else {
    vErrors = noted(vErrors, { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate243.errors = vErrors;
  return errors === 0;
}
validate243.evaluated = { "props": { "error_code": true, "error_messages": true, "correlation_id": true, "service_version": true }, "dynamicProps": false, "dynamicItems": false };
function joined(errors, more) {
  if (errors === null) return more;
  for (const one of more) errors.push(one);
  return errors;
}
function noted(errors, error) {
  if (errors === null) return [error];
  errors.push(error);
  return errors;
}
export {
  AuthorizationUpdate,
  CallbackError,
  Capture,
  CaptureList,
  CustomerDetailsUpdate,
  CustomerToken,
  DueDateExtension,
  DueDateOptions,
  Error2 as Error,
  ManagedOrder,
  ManagementError,
  MerchantReferencesUpdate,
  NewCapture,
  NewOrder,
  NewRefund,
  Notification,
  Order,
  OrderUpdate,
  Refund,
  ServiceRequest,
  ServiceResponse,
  ShippingInfoUpdate,
  StoredOrder,
  TokenError,
  TokenOrder,
  TokenOrderResult,
  TokenStatusUpdate
};
