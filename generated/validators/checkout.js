// Written by `npm run generate` from specs/checkout.yaml and specs/checkout-callback.yaml. Do not edit: change the source and generate again.
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
var Order = validate21;
var func1 = require_ucs2length().default;
var pattern4 = new RegExp("^[A-Za-z]{2,2}$", "u");
var pattern5 = new RegExp("^[A-Za-z]{3,3}$", "u");
var pattern6 = new RegExp("^[A-Za-z]{2,2}(?:-[A-Za-z]{2,2})*$", "u");
var formats0 = require_formats().fullFormats.int64;
var formats26 = require_formats().fullFormats["date-time"];
var schema39 = { "type": "object", "description": "A rhythm, for instance every two weeks.", "x-source": ["seed: callback reference, order_line sample", "spec: subscription"], "required": ["interval", "interval_count"], "properties": { "name": { "type": "string", "description": "What the subscription is called.", "x-source": ["seed: callback reference, order_line sample", "spec: subscription"] }, "interval": { "type": "string", "enum": ["DAY", "WEEK", "MONTH", "YEAR"], "description": "The unit of time, in capitals.", "x-source": ["seed: callback reference, order_line sample", "spec: subscription"] }, "interval_count": { "type": "integer", "format": "int32", "minimum": 1, "description": "How many units lie between two orders.", "x-source": ["seed: callback reference, order_line sample", "spec: subscription"] } } };
var formats24 = require_formats().fullFormats.int32;
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate23.evaluated;
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
        const err0 = { instancePath: instancePath + "/weight", schemaPath: "#/properties/weight/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
      if (typeof data0 == "number") {
        if (data0 < 0 || isNaN(data0)) {
          const err1 = { instancePath: instancePath + "/weight", schemaPath: "#/properties/weight/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (!formats0.validate(data0)) {
          const err2 = { instancePath: instancePath + "/weight", schemaPath: "#/properties/weight/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      }
    }
    if (data.dimensions !== void 0) {
      let data1 = data.dimensions;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.height !== void 0) {
          let data2 = data1.height;
          if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)))) {
            const err3 = { instancePath: instancePath + "/dimensions/height", schemaPath: "#/components/schemas/Dimensions/properties/height/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
          if (typeof data2 == "number") {
            if (data2 < 0 || isNaN(data2)) {
              const err4 = { instancePath: instancePath + "/dimensions/height", schemaPath: "#/components/schemas/Dimensions/properties/height/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
            if (!formats0.validate(data2)) {
              const err5 = { instancePath: instancePath + "/dimensions/height", schemaPath: "#/components/schemas/Dimensions/properties/height/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
          }
        }
        if (data1.width !== void 0) {
          let data3 = data1.width;
          if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)))) {
            const err6 = { instancePath: instancePath + "/dimensions/width", schemaPath: "#/components/schemas/Dimensions/properties/width/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
          if (typeof data3 == "number") {
            if (data3 < 0 || isNaN(data3)) {
              const err7 = { instancePath: instancePath + "/dimensions/width", schemaPath: "#/components/schemas/Dimensions/properties/width/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
            if (!formats0.validate(data3)) {
              const err8 = { instancePath: instancePath + "/dimensions/width", schemaPath: "#/components/schemas/Dimensions/properties/width/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
          }
        }
        if (data1.length !== void 0) {
          let data4 = data1.length;
          if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)))) {
            const err9 = { instancePath: instancePath + "/dimensions/length", schemaPath: "#/components/schemas/Dimensions/properties/length/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
          if (typeof data4 == "number") {
            if (data4 < 0 || isNaN(data4)) {
              const err10 = { instancePath: instancePath + "/dimensions/length", schemaPath: "#/components/schemas/Dimensions/properties/length/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
            if (!formats0.validate(data4)) {
              const err11 = { instancePath: instancePath + "/dimensions/length", schemaPath: "#/components/schemas/Dimensions/properties/length/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
          }
        }
      } else {
        const err12 = { instancePath: instancePath + "/dimensions", schemaPath: "#/components/schemas/Dimensions/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.tags !== void 0) {
      let data5 = data.tags;
      if (Array.isArray(data5)) {
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data5[i0] !== "string") {
            const err13 = { instancePath: instancePath + "/tags/" + i0, schemaPath: "#/properties/tags/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
      } else {
        const err14 = { instancePath: instancePath + "/tags", schemaPath: "#/properties/tags/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.delivery_id !== void 0) {
      if (typeof data.delivery_id !== "string") {
        const err15 = { instancePath: instancePath + "/delivery_id", schemaPath: "#/properties/delivery_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
  } else {
    const err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err16];
    } else {
      vErrors.push(err16);
    }
    errors++;
  }
  validate23.errors = vErrors;
  return errors === 0;
}
validate23.evaluated = { "props": { "weight": true, "dimensions": true, "tags": true, "delivery_id": true }, "dynamicProps": false, "dynamicItems": false };
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate22.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.quantity === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "quantity" }, message: "must have required property 'quantity'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.unit_price === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unit_price" }, message: "must have required property 'unit_price'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.tax_rate === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tax_rate" }, message: "must have required property 'tax_rate'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.total_amount === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "total_amount" }, message: "must have required property 'total_amount'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.total_tax_amount === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "total_tax_amount" }, message: "must have required property 'total_tax_amount'" };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.type !== void 0) {
      if (typeof data.type !== "string") {
        const err6 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.reference !== void 0) {
      let data1 = data.reference;
      if (typeof data1 === "string") {
        if (func1(data1) > 255) {
          const err7 = { instancePath: instancePath + "/reference", schemaPath: "#/properties/reference/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/reference", schemaPath: "#/properties/reference/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data2 = data.name;
      if (typeof data2 === "string") {
        if (func1(data2) > 255) {
          const err9 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        if (func1(data2) < 1) {
          const err10 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.quantity !== void 0) {
      let data3 = data.quantity;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)))) {
        const err12 = { instancePath: instancePath + "/quantity", schemaPath: "#/properties/quantity/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
      if (typeof data3 == "number") {
        if (data3 < 0 || isNaN(data3)) {
          const err13 = { instancePath: instancePath + "/quantity", schemaPath: "#/properties/quantity/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        if (!formats0.validate(data3)) {
          const err14 = { instancePath: instancePath + "/quantity", schemaPath: "#/properties/quantity/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
      }
    }
    if (data.quantity_unit !== void 0) {
      let data4 = data.quantity_unit;
      if (typeof data4 === "string") {
        if (func1(data4) > 8) {
          const err15 = { instancePath: instancePath + "/quantity_unit", schemaPath: "#/properties/quantity_unit/maxLength", keyword: "maxLength", params: { limit: 8 }, message: "must NOT have more than 8 characters" };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        if (func1(data4) < 1) {
          const err16 = { instancePath: instancePath + "/quantity_unit", schemaPath: "#/properties/quantity_unit/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
      } else {
        const err17 = { instancePath: instancePath + "/quantity_unit", schemaPath: "#/properties/quantity_unit/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.unit_price !== void 0) {
      let data5 = data.unit_price;
      if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)))) {
        const err18 = { instancePath: instancePath + "/unit_price", schemaPath: "#/properties/unit_price/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
      if (typeof data5 == "number") {
        if (data5 > 1e8 || isNaN(data5)) {
          const err19 = { instancePath: instancePath + "/unit_price", schemaPath: "#/properties/unit_price/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e8 }, message: "must be <= 100000000" };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
        if (!formats0.validate(data5)) {
          const err20 = { instancePath: instancePath + "/unit_price", schemaPath: "#/properties/unit_price/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
      }
    }
    if (data.tax_rate !== void 0) {
      let data6 = data.tax_rate;
      if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)))) {
        const err21 = { instancePath: instancePath + "/tax_rate", schemaPath: "#/properties/tax_rate/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
      if (typeof data6 == "number") {
        if (data6 > 1e4 || isNaN(data6)) {
          const err22 = { instancePath: instancePath + "/tax_rate", schemaPath: "#/properties/tax_rate/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e4 }, message: "must be <= 10000" };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
        if (data6 < 0 || isNaN(data6)) {
          const err23 = { instancePath: instancePath + "/tax_rate", schemaPath: "#/properties/tax_rate/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
        if (!formats0.validate(data6)) {
          const err24 = { instancePath: instancePath + "/tax_rate", schemaPath: "#/properties/tax_rate/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
      }
    }
    if (data.total_amount !== void 0) {
      let data7 = data.total_amount;
      if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)))) {
        const err25 = { instancePath: instancePath + "/total_amount", schemaPath: "#/properties/total_amount/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
      if (typeof data7 == "number") {
        if (data7 > 1e8 || isNaN(data7)) {
          const err26 = { instancePath: instancePath + "/total_amount", schemaPath: "#/properties/total_amount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e8 }, message: "must be <= 100000000" };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
        if (!formats0.validate(data7)) {
          const err27 = { instancePath: instancePath + "/total_amount", schemaPath: "#/properties/total_amount/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
          if (vErrors === null) {
            vErrors = [err27];
          } else {
            vErrors.push(err27);
          }
          errors++;
        }
      }
    }
    if (data.total_discount_amount !== void 0) {
      let data8 = data.total_discount_amount;
      if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)))) {
        const err28 = { instancePath: instancePath + "/total_discount_amount", schemaPath: "#/properties/total_discount_amount/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
      if (typeof data8 == "number") {
        if (data8 < 0 || isNaN(data8)) {
          const err29 = { instancePath: instancePath + "/total_discount_amount", schemaPath: "#/properties/total_discount_amount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err29];
          } else {
            vErrors.push(err29);
          }
          errors++;
        }
        if (!formats0.validate(data8)) {
          const err30 = { instancePath: instancePath + "/total_discount_amount", schemaPath: "#/properties/total_discount_amount/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
          if (vErrors === null) {
            vErrors = [err30];
          } else {
            vErrors.push(err30);
          }
          errors++;
        }
      }
    }
    if (data.total_tax_amount !== void 0) {
      let data9 = data.total_tax_amount;
      if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)))) {
        const err31 = { instancePath: instancePath + "/total_tax_amount", schemaPath: "#/properties/total_tax_amount/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
      if (typeof data9 == "number") {
        if (!formats0.validate(data9)) {
          const err32 = { instancePath: instancePath + "/total_tax_amount", schemaPath: "#/properties/total_tax_amount/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
          if (vErrors === null) {
            vErrors = [err32];
          } else {
            vErrors.push(err32);
          }
          errors++;
        }
      }
    }
    if (data.merchant_data !== void 0) {
      let data10 = data.merchant_data;
      if (typeof data10 === "string") {
        if (func1(data10) > 1024) {
          const err33 = { instancePath: instancePath + "/merchant_data", schemaPath: "#/properties/merchant_data/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
          if (vErrors === null) {
            vErrors = [err33];
          } else {
            vErrors.push(err33);
          }
          errors++;
        }
      } else {
        const err34 = { instancePath: instancePath + "/merchant_data", schemaPath: "#/properties/merchant_data/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err34];
        } else {
          vErrors.push(err34);
        }
        errors++;
      }
    }
    if (data.product_url !== void 0) {
      let data11 = data.product_url;
      if (typeof data11 === "string") {
        if (func1(data11) > 1024) {
          const err35 = { instancePath: instancePath + "/product_url", schemaPath: "#/properties/product_url/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
          if (vErrors === null) {
            vErrors = [err35];
          } else {
            vErrors.push(err35);
          }
          errors++;
        }
      } else {
        const err36 = { instancePath: instancePath + "/product_url", schemaPath: "#/properties/product_url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err36];
        } else {
          vErrors.push(err36);
        }
        errors++;
      }
    }
    if (data.image_url !== void 0) {
      let data12 = data.image_url;
      if (typeof data12 === "string") {
        if (func1(data12) > 1024) {
          const err37 = { instancePath: instancePath + "/image_url", schemaPath: "#/properties/image_url/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
          if (vErrors === null) {
            vErrors = [err37];
          } else {
            vErrors.push(err37);
          }
          errors++;
        }
      } else {
        const err38 = { instancePath: instancePath + "/image_url", schemaPath: "#/properties/image_url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err38];
        } else {
          vErrors.push(err38);
        }
        errors++;
      }
    }
    if (data.product_identifiers !== void 0) {
      let data13 = data.product_identifiers;
      if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
        if (data13.brand !== void 0) {
          let data14 = data13.brand;
          if (typeof data14 === "string") {
            if (func1(data14) > 70) {
              const err39 = { instancePath: instancePath + "/product_identifiers/brand", schemaPath: "#/components/schemas/ProductIdentifiers/properties/brand/maxLength", keyword: "maxLength", params: { limit: 70 }, message: "must NOT have more than 70 characters" };
              if (vErrors === null) {
                vErrors = [err39];
              } else {
                vErrors.push(err39);
              }
              errors++;
            }
          } else {
            const err40 = { instancePath: instancePath + "/product_identifiers/brand", schemaPath: "#/components/schemas/ProductIdentifiers/properties/brand/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err40];
            } else {
              vErrors.push(err40);
            }
            errors++;
          }
        }
        if (data13.color !== void 0) {
          let data15 = data13.color;
          if (typeof data15 === "string") {
            if (func1(data15) > 64) {
              const err41 = { instancePath: instancePath + "/product_identifiers/color", schemaPath: "#/components/schemas/ProductIdentifiers/properties/color/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
              if (vErrors === null) {
                vErrors = [err41];
              } else {
                vErrors.push(err41);
              }
              errors++;
            }
          } else {
            const err42 = { instancePath: instancePath + "/product_identifiers/color", schemaPath: "#/components/schemas/ProductIdentifiers/properties/color/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err42];
            } else {
              vErrors.push(err42);
            }
            errors++;
          }
        }
        if (data13.category_path !== void 0) {
          let data16 = data13.category_path;
          if (typeof data16 === "string") {
            if (func1(data16) > 750) {
              const err43 = { instancePath: instancePath + "/product_identifiers/category_path", schemaPath: "#/components/schemas/ProductIdentifiers/properties/category_path/maxLength", keyword: "maxLength", params: { limit: 750 }, message: "must NOT have more than 750 characters" };
              if (vErrors === null) {
                vErrors = [err43];
              } else {
                vErrors.push(err43);
              }
              errors++;
            }
          } else {
            const err44 = { instancePath: instancePath + "/product_identifiers/category_path", schemaPath: "#/components/schemas/ProductIdentifiers/properties/category_path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err44];
            } else {
              vErrors.push(err44);
            }
            errors++;
          }
        }
        if (data13.global_trade_item_number !== void 0) {
          let data17 = data13.global_trade_item_number;
          if (typeof data17 === "string") {
            if (func1(data17) > 50) {
              const err45 = { instancePath: instancePath + "/product_identifiers/global_trade_item_number", schemaPath: "#/components/schemas/ProductIdentifiers/properties/global_trade_item_number/maxLength", keyword: "maxLength", params: { limit: 50 }, message: "must NOT have more than 50 characters" };
              if (vErrors === null) {
                vErrors = [err45];
              } else {
                vErrors.push(err45);
              }
              errors++;
            }
          } else {
            const err46 = { instancePath: instancePath + "/product_identifiers/global_trade_item_number", schemaPath: "#/components/schemas/ProductIdentifiers/properties/global_trade_item_number/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err46];
            } else {
              vErrors.push(err46);
            }
            errors++;
          }
        }
        if (data13.manufacturer_part_number !== void 0) {
          let data18 = data13.manufacturer_part_number;
          if (typeof data18 === "string") {
            if (func1(data18) > 70) {
              const err47 = { instancePath: instancePath + "/product_identifiers/manufacturer_part_number", schemaPath: "#/components/schemas/ProductIdentifiers/properties/manufacturer_part_number/maxLength", keyword: "maxLength", params: { limit: 70 }, message: "must NOT have more than 70 characters" };
              if (vErrors === null) {
                vErrors = [err47];
              } else {
                vErrors.push(err47);
              }
              errors++;
            }
          } else {
            const err48 = { instancePath: instancePath + "/product_identifiers/manufacturer_part_number", schemaPath: "#/components/schemas/ProductIdentifiers/properties/manufacturer_part_number/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err48];
            } else {
              vErrors.push(err48);
            }
            errors++;
          }
        }
        if (data13.size !== void 0) {
          let data19 = data13.size;
          if (typeof data19 === "string") {
            if (func1(data19) > 64) {
              const err49 = { instancePath: instancePath + "/product_identifiers/size", schemaPath: "#/components/schemas/ProductIdentifiers/properties/size/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
              if (vErrors === null) {
                vErrors = [err49];
              } else {
                vErrors.push(err49);
              }
              errors++;
            }
          } else {
            const err50 = { instancePath: instancePath + "/product_identifiers/size", schemaPath: "#/components/schemas/ProductIdentifiers/properties/size/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err50];
            } else {
              vErrors.push(err50);
            }
            errors++;
          }
        }
      } else {
        const err51 = { instancePath: instancePath + "/product_identifiers", schemaPath: "#/components/schemas/ProductIdentifiers/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err51];
        } else {
          vErrors.push(err51);
        }
        errors++;
      }
    }
    if (data.shipping_attributes !== void 0) {
      if (!validate23(data.shipping_attributes, { instancePath: instancePath + "/shipping_attributes", parentData: data, parentDataProperty: "shipping_attributes", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data.subscription !== void 0) {
      let data21 = data.subscription;
      if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
        if (data21.interval === void 0) {
          const err52 = { instancePath: instancePath + "/subscription", schemaPath: "#/components/schemas/Subscription/required", keyword: "required", params: { missingProperty: "interval" }, message: "must have required property 'interval'" };
          if (vErrors === null) {
            vErrors = [err52];
          } else {
            vErrors.push(err52);
          }
          errors++;
        }
        if (data21.interval_count === void 0) {
          const err53 = { instancePath: instancePath + "/subscription", schemaPath: "#/components/schemas/Subscription/required", keyword: "required", params: { missingProperty: "interval_count" }, message: "must have required property 'interval_count'" };
          if (vErrors === null) {
            vErrors = [err53];
          } else {
            vErrors.push(err53);
          }
          errors++;
        }
        if (data21.name !== void 0) {
          if (typeof data21.name !== "string") {
            const err54 = { instancePath: instancePath + "/subscription/name", schemaPath: "#/components/schemas/Subscription/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err54];
            } else {
              vErrors.push(err54);
            }
            errors++;
          }
        }
        if (data21.interval !== void 0) {
          let data23 = data21.interval;
          if (typeof data23 !== "string") {
            const err55 = { instancePath: instancePath + "/subscription/interval", schemaPath: "#/components/schemas/Subscription/properties/interval/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err55];
            } else {
              vErrors.push(err55);
            }
            errors++;
          }
          if (!(data23 === "DAY" || data23 === "WEEK" || data23 === "MONTH" || data23 === "YEAR")) {
            const err56 = { instancePath: instancePath + "/subscription/interval", schemaPath: "#/components/schemas/Subscription/properties/interval/enum", keyword: "enum", params: { allowedValues: schema39.properties.interval.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err56];
            } else {
              vErrors.push(err56);
            }
            errors++;
          }
        }
        if (data21.interval_count !== void 0) {
          let data24 = data21.interval_count;
          if (!(typeof data24 == "number" && (!(data24 % 1) && !isNaN(data24)))) {
            const err57 = { instancePath: instancePath + "/subscription/interval_count", schemaPath: "#/components/schemas/Subscription/properties/interval_count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err57];
            } else {
              vErrors.push(err57);
            }
            errors++;
          }
          if (typeof data24 == "number") {
            if (data24 < 1 || isNaN(data24)) {
              const err58 = { instancePath: instancePath + "/subscription/interval_count", schemaPath: "#/components/schemas/Subscription/properties/interval_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              if (vErrors === null) {
                vErrors = [err58];
              } else {
                vErrors.push(err58);
              }
              errors++;
            }
            if (!formats24.validate(data24)) {
              const err59 = { instancePath: instancePath + "/subscription/interval_count", schemaPath: "#/components/schemas/Subscription/properties/interval_count/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' };
              if (vErrors === null) {
                vErrors = [err59];
              } else {
                vErrors.push(err59);
              }
              errors++;
            }
          }
        }
      } else {
        const err60 = { instancePath: instancePath + "/subscription", schemaPath: "#/components/schemas/Subscription/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err60];
        } else {
          vErrors.push(err60);
        }
        errors++;
      }
    }
  } else {
    const err61 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err61];
    } else {
      vErrors.push(err61);
    }
    errors++;
  }
  validate22.errors = vErrors;
  return errors === 0;
}
validate22.evaluated = { "props": { "type": true, "reference": true, "name": true, "quantity": true, "quantity_unit": true, "unit_price": true, "tax_rate": true, "total_amount": true, "total_discount_amount": true, "total_tax_amount": true, "merchant_data": true, "product_url": true, "image_url": true, "product_identifiers": true, "shipping_attributes": true, "subscription": true }, "dynamicProps": false, "dynamicItems": false };
var pattern7 = new RegExp("^#[A-Fa-f0-9]{6}$", "u");
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate26.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.require_validate_callback_success !== void 0) {
      if (typeof data.require_validate_callback_success !== "boolean") {
        const err0 = { instancePath: instancePath + "/require_validate_callback_success", schemaPath: "#/properties/require_validate_callback_success/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.acquiring_channel !== void 0) {
      if (typeof data.acquiring_channel !== "string") {
        const err1 = { instancePath: instancePath + "/acquiring_channel", schemaPath: "#/properties/acquiring_channel/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.vat_removed !== void 0) {
      if (typeof data.vat_removed !== "boolean") {
        const err2 = { instancePath: instancePath + "/vat_removed", schemaPath: "#/properties/vat_removed/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.allow_separate_shipping_address !== void 0) {
      if (typeof data.allow_separate_shipping_address !== "boolean") {
        const err3 = { instancePath: instancePath + "/allow_separate_shipping_address", schemaPath: "#/properties/allow_separate_shipping_address/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.color_button !== void 0) {
      let data4 = data.color_button;
      if (typeof data4 === "string") {
        if (!pattern7.test(data4)) {
          const err4 = { instancePath: instancePath + "/color_button", schemaPath: "#/properties/color_button/pattern", keyword: "pattern", params: { pattern: "^#[A-Fa-f0-9]{6}$" }, message: 'must match pattern "^#[A-Fa-f0-9]{6}$"' };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/color_button", schemaPath: "#/properties/color_button/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.color_button_text !== void 0) {
      let data5 = data.color_button_text;
      if (typeof data5 === "string") {
        if (!pattern7.test(data5)) {
          const err6 = { instancePath: instancePath + "/color_button_text", schemaPath: "#/properties/color_button_text/pattern", keyword: "pattern", params: { pattern: "^#[A-Fa-f0-9]{6}$" }, message: 'must match pattern "^#[A-Fa-f0-9]{6}$"' };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/color_button_text", schemaPath: "#/properties/color_button_text/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.color_checkbox !== void 0) {
      let data6 = data.color_checkbox;
      if (typeof data6 === "string") {
        if (!pattern7.test(data6)) {
          const err8 = { instancePath: instancePath + "/color_checkbox", schemaPath: "#/properties/color_checkbox/pattern", keyword: "pattern", params: { pattern: "^#[A-Fa-f0-9]{6}$" }, message: 'must match pattern "^#[A-Fa-f0-9]{6}$"' };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/color_checkbox", schemaPath: "#/properties/color_checkbox/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.color_checkbox_checkmark !== void 0) {
      let data7 = data.color_checkbox_checkmark;
      if (typeof data7 === "string") {
        if (!pattern7.test(data7)) {
          const err10 = { instancePath: instancePath + "/color_checkbox_checkmark", schemaPath: "#/properties/color_checkbox_checkmark/pattern", keyword: "pattern", params: { pattern: "^#[A-Fa-f0-9]{6}$" }, message: 'must match pattern "^#[A-Fa-f0-9]{6}$"' };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/color_checkbox_checkmark", schemaPath: "#/properties/color_checkbox_checkmark/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.color_header !== void 0) {
      let data8 = data.color_header;
      if (typeof data8 === "string") {
        if (!pattern7.test(data8)) {
          const err12 = { instancePath: instancePath + "/color_header", schemaPath: "#/properties/color_header/pattern", keyword: "pattern", params: { pattern: "^#[A-Fa-f0-9]{6}$" }, message: 'must match pattern "^#[A-Fa-f0-9]{6}$"' };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      } else {
        const err13 = { instancePath: instancePath + "/color_header", schemaPath: "#/properties/color_header/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.color_link !== void 0) {
      let data9 = data.color_link;
      if (typeof data9 === "string") {
        if (!pattern7.test(data9)) {
          const err14 = { instancePath: instancePath + "/color_link", schemaPath: "#/properties/color_link/pattern", keyword: "pattern", params: { pattern: "^#[A-Fa-f0-9]{6}$" }, message: 'must match pattern "^#[A-Fa-f0-9]{6}$"' };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
      } else {
        const err15 = { instancePath: instancePath + "/color_link", schemaPath: "#/properties/color_link/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.radius_border !== void 0) {
      if (typeof data.radius_border !== "string") {
        const err16 = { instancePath: instancePath + "/radius_border", schemaPath: "#/properties/radius_border/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.date_of_birth_mandatory !== void 0) {
      if (typeof data.date_of_birth_mandatory !== "boolean") {
        const err17 = { instancePath: instancePath + "/date_of_birth_mandatory", schemaPath: "#/properties/date_of_birth_mandatory/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.shipping_details !== void 0) {
      let data12 = data.shipping_details;
      if (typeof data12 === "string") {
        if (func1(data12) > 255) {
          const err18 = { instancePath: instancePath + "/shipping_details", schemaPath: "#/properties/shipping_details/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
      } else {
        const err19 = { instancePath: instancePath + "/shipping_details", schemaPath: "#/properties/shipping_details/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.title_mandatory !== void 0) {
      if (typeof data.title_mandatory !== "boolean") {
        const err20 = { instancePath: instancePath + "/title_mandatory", schemaPath: "#/properties/title_mandatory/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.phone_mandatory !== void 0) {
      if (typeof data.phone_mandatory !== "boolean") {
        const err21 = { instancePath: instancePath + "/phone_mandatory", schemaPath: "#/properties/phone_mandatory/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.national_identification_number_mandatory !== void 0) {
      if (typeof data.national_identification_number_mandatory !== "boolean") {
        const err22 = { instancePath: instancePath + "/national_identification_number_mandatory", schemaPath: "#/properties/national_identification_number_mandatory/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.verify_national_identification_number !== void 0) {
      if (typeof data.verify_national_identification_number !== "boolean") {
        const err23 = { instancePath: instancePath + "/verify_national_identification_number", schemaPath: "#/properties/verify_national_identification_number/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    if (data.additional_merchant_terms !== void 0) {
      if (typeof data.additional_merchant_terms !== "string") {
        const err24 = { instancePath: instancePath + "/additional_merchant_terms", schemaPath: "#/properties/additional_merchant_terms/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
    if (data.additional_checkbox !== void 0) {
      let data18 = data.additional_checkbox;
      if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
        if (data18.text === void 0) {
          const err25 = { instancePath: instancePath + "/additional_checkbox", schemaPath: "#/components/schemas/Checkbox/required", keyword: "required", params: { missingProperty: "text" }, message: "must have required property 'text'" };
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            vErrors.push(err25);
          }
          errors++;
        }
        if (data18.checked === void 0) {
          const err26 = { instancePath: instancePath + "/additional_checkbox", schemaPath: "#/components/schemas/Checkbox/required", keyword: "required", params: { missingProperty: "checked" }, message: "must have required property 'checked'" };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
        if (data18.required === void 0) {
          const err27 = { instancePath: instancePath + "/additional_checkbox", schemaPath: "#/components/schemas/Checkbox/required", keyword: "required", params: { missingProperty: "required" }, message: "must have required property 'required'" };
          if (vErrors === null) {
            vErrors = [err27];
          } else {
            vErrors.push(err27);
          }
          errors++;
        }
        if (data18.text !== void 0) {
          let data19 = data18.text;
          if (typeof data19 === "string") {
            if (func1(data19) > 1e3) {
              const err28 = { instancePath: instancePath + "/additional_checkbox/text", schemaPath: "#/components/schemas/Checkbox/properties/text/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" };
              if (vErrors === null) {
                vErrors = [err28];
              } else {
                vErrors.push(err28);
              }
              errors++;
            }
          } else {
            const err29 = { instancePath: instancePath + "/additional_checkbox/text", schemaPath: "#/components/schemas/Checkbox/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err29];
            } else {
              vErrors.push(err29);
            }
            errors++;
          }
        }
        if (data18.checked !== void 0) {
          if (typeof data18.checked !== "boolean") {
            const err30 = { instancePath: instancePath + "/additional_checkbox/checked", schemaPath: "#/components/schemas/Checkbox/properties/checked/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
          }
        }
        if (data18.required !== void 0) {
          if (typeof data18.required !== "boolean") {
            const err31 = { instancePath: instancePath + "/additional_checkbox/required", schemaPath: "#/components/schemas/Checkbox/properties/required/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err31];
            } else {
              vErrors.push(err31);
            }
            errors++;
          }
        }
      } else {
        const err32 = { instancePath: instancePath + "/additional_checkbox", schemaPath: "#/components/schemas/Checkbox/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err32];
        } else {
          vErrors.push(err32);
        }
        errors++;
      }
    }
    if (data.additional_checkboxes !== void 0) {
      let data22 = data.additional_checkboxes;
      if (Array.isArray(data22)) {
        const len0 = data22.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data23 = data22[i0];
          if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
            if (data23.id === void 0) {
              const err33 = { instancePath: instancePath + "/additional_checkboxes/" + i0, schemaPath: "#/components/schemas/CheckboxWithId/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
              if (vErrors === null) {
                vErrors = [err33];
              } else {
                vErrors.push(err33);
              }
              errors++;
            }
            if (data23.text === void 0) {
              const err34 = { instancePath: instancePath + "/additional_checkboxes/" + i0, schemaPath: "#/components/schemas/CheckboxWithId/required", keyword: "required", params: { missingProperty: "text" }, message: "must have required property 'text'" };
              if (vErrors === null) {
                vErrors = [err34];
              } else {
                vErrors.push(err34);
              }
              errors++;
            }
            if (data23.checked === void 0) {
              const err35 = { instancePath: instancePath + "/additional_checkboxes/" + i0, schemaPath: "#/components/schemas/CheckboxWithId/required", keyword: "required", params: { missingProperty: "checked" }, message: "must have required property 'checked'" };
              if (vErrors === null) {
                vErrors = [err35];
              } else {
                vErrors.push(err35);
              }
              errors++;
            }
            if (data23.required === void 0) {
              const err36 = { instancePath: instancePath + "/additional_checkboxes/" + i0, schemaPath: "#/components/schemas/CheckboxWithId/required", keyword: "required", params: { missingProperty: "required" }, message: "must have required property 'required'" };
              if (vErrors === null) {
                vErrors = [err36];
              } else {
                vErrors.push(err36);
              }
              errors++;
            }
            if (data23.id !== void 0) {
              if (typeof data23.id !== "string") {
                const err37 = { instancePath: instancePath + "/additional_checkboxes/" + i0 + "/id", schemaPath: "#/components/schemas/CheckboxWithId/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err37];
                } else {
                  vErrors.push(err37);
                }
                errors++;
              }
            }
            if (data23.text !== void 0) {
              let data25 = data23.text;
              if (typeof data25 === "string") {
                if (func1(data25) > 1e3) {
                  const err38 = { instancePath: instancePath + "/additional_checkboxes/" + i0 + "/text", schemaPath: "#/components/schemas/CheckboxWithId/properties/text/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" };
                  if (vErrors === null) {
                    vErrors = [err38];
                  } else {
                    vErrors.push(err38);
                  }
                  errors++;
                }
              } else {
                const err39 = { instancePath: instancePath + "/additional_checkboxes/" + i0 + "/text", schemaPath: "#/components/schemas/CheckboxWithId/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err39];
                } else {
                  vErrors.push(err39);
                }
                errors++;
              }
            }
            if (data23.checked !== void 0) {
              if (typeof data23.checked !== "boolean") {
                const err40 = { instancePath: instancePath + "/additional_checkboxes/" + i0 + "/checked", schemaPath: "#/components/schemas/CheckboxWithId/properties/checked/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                if (vErrors === null) {
                  vErrors = [err40];
                } else {
                  vErrors.push(err40);
                }
                errors++;
              }
            }
            if (data23.required !== void 0) {
              if (typeof data23.required !== "boolean") {
                const err41 = { instancePath: instancePath + "/additional_checkboxes/" + i0 + "/required", schemaPath: "#/components/schemas/CheckboxWithId/properties/required/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                if (vErrors === null) {
                  vErrors = [err41];
                } else {
                  vErrors.push(err41);
                }
                errors++;
              }
            }
          } else {
            const err42 = { instancePath: instancePath + "/additional_checkboxes/" + i0, schemaPath: "#/components/schemas/CheckboxWithId/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err42];
            } else {
              vErrors.push(err42);
            }
            errors++;
          }
        }
      } else {
        const err43 = { instancePath: instancePath + "/additional_checkboxes", schemaPath: "#/properties/additional_checkboxes/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err43];
        } else {
          vErrors.push(err43);
        }
        errors++;
      }
    }
    if (data.allowed_customer_types !== void 0) {
      let data28 = data.allowed_customer_types;
      if (Array.isArray(data28)) {
        if (data28.length > 2) {
          const err44 = { instancePath: instancePath + "/allowed_customer_types", schemaPath: "#/properties/allowed_customer_types/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
          if (vErrors === null) {
            vErrors = [err44];
          } else {
            vErrors.push(err44);
          }
          errors++;
        }
        if (data28.length < 1) {
          const err45 = { instancePath: instancePath + "/allowed_customer_types", schemaPath: "#/properties/allowed_customer_types/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          if (vErrors === null) {
            vErrors = [err45];
          } else {
            vErrors.push(err45);
          }
          errors++;
        }
        const len1 = data28.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (typeof data28[i1] !== "string") {
            const err46 = { instancePath: instancePath + "/allowed_customer_types/" + i1, schemaPath: "#/properties/allowed_customer_types/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err46];
            } else {
              vErrors.push(err46);
            }
            errors++;
          }
        }
      } else {
        const err47 = { instancePath: instancePath + "/allowed_customer_types", schemaPath: "#/properties/allowed_customer_types/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err47];
        } else {
          vErrors.push(err47);
        }
        errors++;
      }
    }
    if (data.show_subtotal_detail !== void 0) {
      if (typeof data.show_subtotal_detail !== "boolean") {
        const err48 = { instancePath: instancePath + "/show_subtotal_detail", schemaPath: "#/properties/show_subtotal_detail/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err48];
        } else {
          vErrors.push(err48);
        }
        errors++;
      }
    }
    if (data.auto_capture !== void 0) {
      if (typeof data.auto_capture !== "boolean") {
        const err49 = { instancePath: instancePath + "/auto_capture", schemaPath: "#/properties/auto_capture/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err49];
        } else {
          vErrors.push(err49);
        }
        errors++;
      }
    }
    if (data.require_client_validation !== void 0) {
      if (typeof data.require_client_validation !== "boolean") {
        const err50 = { instancePath: instancePath + "/require_client_validation", schemaPath: "#/properties/require_client_validation/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err50];
        } else {
          vErrors.push(err50);
        }
        errors++;
      }
    }
    if (data.require_client_validation_callback_response !== void 0) {
      if (typeof data.require_client_validation_callback_response !== "boolean") {
        const err51 = { instancePath: instancePath + "/require_client_validation_callback_response", schemaPath: "#/properties/require_client_validation_callback_response/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err51];
        } else {
          vErrors.push(err51);
        }
        errors++;
      }
    }
    if (data.enable_discount_module !== void 0) {
      if (typeof data.enable_discount_module !== "boolean") {
        const err52 = { instancePath: instancePath + "/enable_discount_module", schemaPath: "#/properties/enable_discount_module/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err52];
        } else {
          vErrors.push(err52);
        }
        errors++;
      }
    }
    if (data.show_vat_registration_number_field !== void 0) {
      if (typeof data.show_vat_registration_number_field !== "boolean") {
        const err53 = { instancePath: instancePath + "/show_vat_registration_number_field", schemaPath: "#/properties/show_vat_registration_number_field/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err53];
        } else {
          vErrors.push(err53);
        }
        errors++;
      }
    }
    if (data.confirmation_page_upsell !== void 0) {
      if (typeof data.confirmation_page_upsell !== "boolean") {
        const err54 = { instancePath: instancePath + "/confirmation_page_upsell", schemaPath: "#/properties/confirmation_page_upsell/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err54];
        } else {
          vErrors.push(err54);
        }
        errors++;
      }
    }
    if (data.tms_configuration_override !== void 0) {
      let data37 = data.tms_configuration_override;
      if (data37 && typeof data37 == "object" && !Array.isArray(data37)) {
        if (data37.disabled !== void 0) {
          if (typeof data37.disabled !== "boolean") {
            const err55 = { instancePath: instancePath + "/tms_configuration_override/disabled", schemaPath: "#/components/schemas/TmsConfigurationOverride/properties/disabled/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err55];
            } else {
              vErrors.push(err55);
            }
            errors++;
          }
        }
      } else {
        const err56 = { instancePath: instancePath + "/tms_configuration_override", schemaPath: "#/components/schemas/TmsConfigurationOverride/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err56];
        } else {
          vErrors.push(err56);
        }
        errors++;
      }
    }
  } else {
    const err57 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err57];
    } else {
      vErrors.push(err57);
    }
    errors++;
  }
  validate26.errors = vErrors;
  return errors === 0;
}
validate26.evaluated = { "props": { "require_validate_callback_success": true, "acquiring_channel": true, "vat_removed": true, "allow_separate_shipping_address": true, "color_button": true, "color_button_text": true, "color_checkbox": true, "color_checkbox_checkmark": true, "color_header": true, "color_link": true, "radius_border": true, "date_of_birth_mandatory": true, "shipping_details": true, "title_mandatory": true, "phone_mandatory": true, "national_identification_number_mandatory": true, "verify_national_identification_number": true, "additional_merchant_terms": true, "additional_checkbox": true, "additional_checkboxes": true, "allowed_customer_types": true, "show_subtotal_detail": true, "auto_capture": true, "require_client_validation": true, "require_client_validation_callback_response": true, "enable_discount_module": true, "show_vat_registration_number_field": true, "confirmation_page_upsell": true, "tms_configuration_override": true }, "dynamicProps": false, "dynamicItems": false };
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate30.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id !== void 0) {
      if (typeof data.id !== "string") {
        const err0 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      if (typeof data.name !== "string") {
        const err1 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.address !== void 0) {
      let data2 = data.address;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (data2.given_name !== void 0) {
          if (typeof data2.given_name !== "string") {
            const err2 = { instancePath: instancePath + "/address/given_name", schemaPath: "#/components/schemas/Address/properties/given_name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
        }
        if (data2.family_name !== void 0) {
          if (typeof data2.family_name !== "string") {
            const err3 = { instancePath: instancePath + "/address/family_name", schemaPath: "#/components/schemas/Address/properties/family_name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
        if (data2.organization_name !== void 0) {
          if (typeof data2.organization_name !== "string") {
            const err4 = { instancePath: instancePath + "/address/organization_name", schemaPath: "#/components/schemas/Address/properties/organization_name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
        if (data2.reference !== void 0) {
          if (typeof data2.reference !== "string") {
            const err5 = { instancePath: instancePath + "/address/reference", schemaPath: "#/components/schemas/Address/properties/reference/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
        if (data2.attention !== void 0) {
          if (typeof data2.attention !== "string") {
            const err6 = { instancePath: instancePath + "/address/attention", schemaPath: "#/components/schemas/Address/properties/attention/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
        if (data2.email !== void 0) {
          if (typeof data2.email !== "string") {
            const err7 = { instancePath: instancePath + "/address/email", schemaPath: "#/components/schemas/Address/properties/email/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (data2.title !== void 0) {
          if (typeof data2.title !== "string") {
            const err8 = { instancePath: instancePath + "/address/title", schemaPath: "#/components/schemas/Address/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
        if (data2.street_address !== void 0) {
          if (typeof data2.street_address !== "string") {
            const err9 = { instancePath: instancePath + "/address/street_address", schemaPath: "#/components/schemas/Address/properties/street_address/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
        if (data2.street_address2 !== void 0) {
          if (typeof data2.street_address2 !== "string") {
            const err10 = { instancePath: instancePath + "/address/street_address2", schemaPath: "#/components/schemas/Address/properties/street_address2/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (data2.street_name !== void 0) {
          if (typeof data2.street_name !== "string") {
            const err11 = { instancePath: instancePath + "/address/street_name", schemaPath: "#/components/schemas/Address/properties/street_name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
        if (data2.street_number !== void 0) {
          if (typeof data2.street_number !== "string") {
            const err12 = { instancePath: instancePath + "/address/street_number", schemaPath: "#/components/schemas/Address/properties/street_number/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
        if (data2.house_extension !== void 0) {
          if (typeof data2.house_extension !== "string") {
            const err13 = { instancePath: instancePath + "/address/house_extension", schemaPath: "#/components/schemas/Address/properties/house_extension/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
        if (data2.postal_code !== void 0) {
          if (typeof data2.postal_code !== "string") {
            const err14 = { instancePath: instancePath + "/address/postal_code", schemaPath: "#/components/schemas/Address/properties/postal_code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
        if (data2.city !== void 0) {
          if (typeof data2.city !== "string") {
            const err15 = { instancePath: instancePath + "/address/city", schemaPath: "#/components/schemas/Address/properties/city/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
        if (data2.region !== void 0) {
          if (typeof data2.region !== "string") {
            const err16 = { instancePath: instancePath + "/address/region", schemaPath: "#/components/schemas/Address/properties/region/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
        if (data2.phone !== void 0) {
          if (typeof data2.phone !== "string") {
            const err17 = { instancePath: instancePath + "/address/phone", schemaPath: "#/components/schemas/Address/properties/phone/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
        if (data2.country !== void 0) {
          if (typeof data2.country !== "string") {
            const err18 = { instancePath: instancePath + "/address/country", schemaPath: "#/components/schemas/Address/properties/country/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
        if (data2.care_of !== void 0) {
          if (typeof data2.care_of !== "string") {
            const err19 = { instancePath: instancePath + "/address/care_of", schemaPath: "#/components/schemas/Address/properties/care_of/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
      } else {
        const err20 = { instancePath: instancePath + "/address", schemaPath: "#/components/schemas/Address/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
  } else {
    const err21 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err21];
    } else {
      vErrors.push(err21);
    }
    errors++;
  }
  validate30.errors = vErrors;
  return errors === 0;
}
validate30.evaluated = { "props": { "id": true, "name": true, "address": true }, "dynamicProps": false, "dynamicItems": false };
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate29.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.carrier !== void 0) {
      if (typeof data.carrier !== "string") {
        const err0 = { instancePath: instancePath + "/carrier", schemaPath: "#/properties/carrier/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.class !== void 0) {
      if (typeof data.class !== "string") {
        const err1 = { instancePath: instancePath + "/class", schemaPath: "#/properties/class/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.product !== void 0) {
      let data2 = data.product;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (data2.name !== void 0) {
          if (typeof data2.name !== "string") {
            const err2 = { instancePath: instancePath + "/product/name", schemaPath: "#/components/schemas/CarrierProduct/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
        }
        if (data2.identifier !== void 0) {
          if (typeof data2.identifier !== "string") {
            const err3 = { instancePath: instancePath + "/product/identifier", schemaPath: "#/components/schemas/CarrierProduct/properties/identifier/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
      } else {
        const err4 = { instancePath: instancePath + "/product", schemaPath: "#/components/schemas/CarrierProduct/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.timeslot !== void 0) {
      let data5 = data.timeslot;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        if (data5.id !== void 0) {
          if (typeof data5.id !== "string") {
            const err5 = { instancePath: instancePath + "/timeslot/id", schemaPath: "#/components/schemas/Timeslot/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
        if (data5.start !== void 0) {
          if (typeof data5.start !== "string") {
            const err6 = { instancePath: instancePath + "/timeslot/start", schemaPath: "#/components/schemas/Timeslot/properties/start/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
        if (data5.end !== void 0) {
          if (typeof data5.end !== "string") {
            const err7 = { instancePath: instancePath + "/timeslot/end", schemaPath: "#/components/schemas/Timeslot/properties/end/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
      } else {
        const err8 = { instancePath: instancePath + "/timeslot", schemaPath: "#/components/schemas/Timeslot/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.pickup_location !== void 0) {
      if (!validate30(data.pickup_location, { instancePath: instancePath + "/pickup_location", parentData: data, parentDataProperty: "pickup_location", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err9];
    } else {
      vErrors.push(err9);
    }
    errors++;
  }
  validate29.errors = vErrors;
  return errors === 0;
}
validate29.evaluated = { "props": { "carrier": true, "class": true, "product": true, "timeslot": true, "pickup_location": true }, "dynamicProps": false, "dynamicItems": false };
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate28.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.name === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.price === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "price" }, message: "must have required property 'price'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.tax_amount === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tax_amount" }, message: "must have required property 'tax_amount'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.tax_rate === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tax_rate" }, message: "must have required property 'tax_rate'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.id !== void 0) {
      if (typeof data.id !== "string") {
        const err5 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data1 = data.name;
      if (typeof data1 === "string") {
        if (func1(data1) > 255) {
          const err6 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (func1(data1) < 1) {
          const err7 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.description !== void 0) {
      if (typeof data.description !== "string") {
        const err9 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.promo !== void 0) {
      if (typeof data.promo !== "string") {
        const err10 = { instancePath: instancePath + "/promo", schemaPath: "#/properties/promo/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.price !== void 0) {
      let data4 = data.price;
      if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)))) {
        const err11 = { instancePath: instancePath + "/price", schemaPath: "#/properties/price/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
      if (typeof data4 == "number") {
        if (!formats0.validate(data4)) {
          const err12 = { instancePath: instancePath + "/price", schemaPath: "#/properties/price/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      }
    }
    if (data.tax_amount !== void 0) {
      let data5 = data.tax_amount;
      if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)))) {
        const err13 = { instancePath: instancePath + "/tax_amount", schemaPath: "#/properties/tax_amount/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
      if (typeof data5 == "number") {
        if (!formats0.validate(data5)) {
          const err14 = { instancePath: instancePath + "/tax_amount", schemaPath: "#/properties/tax_amount/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
      }
    }
    if (data.tax_rate !== void 0) {
      let data6 = data.tax_rate;
      if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)))) {
        const err15 = { instancePath: instancePath + "/tax_rate", schemaPath: "#/properties/tax_rate/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
      if (typeof data6 == "number") {
        if (data6 < 0 || isNaN(data6)) {
          const err16 = { instancePath: instancePath + "/tax_rate", schemaPath: "#/properties/tax_rate/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        if (!formats0.validate(data6)) {
          const err17 = { instancePath: instancePath + "/tax_rate", schemaPath: "#/properties/tax_rate/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
      }
    }
    if (data.preselected !== void 0) {
      if (typeof data.preselected !== "boolean") {
        const err18 = { instancePath: instancePath + "/preselected", schemaPath: "#/properties/preselected/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.shipping_method !== void 0) {
      if (typeof data.shipping_method !== "string") {
        const err19 = { instancePath: instancePath + "/shipping_method", schemaPath: "#/properties/shipping_method/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.delivery_details !== void 0) {
      if (!validate29(data.delivery_details, { instancePath: instancePath + "/delivery_details", parentData: data, parentDataProperty: "delivery_details", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
    if (data.tms_reference !== void 0) {
      if (typeof data.tms_reference !== "string") {
        const err20 = { instancePath: instancePath + "/tms_reference", schemaPath: "#/properties/tms_reference/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.tos_id !== void 0) {
      if (typeof data.tos_id !== "string") {
        const err21 = { instancePath: instancePath + "/tos_id", schemaPath: "#/properties/tos_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.selected_addons !== void 0) {
      let data12 = data.selected_addons;
      if (Array.isArray(data12)) {
        const len0 = data12.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data13 = data12[i0];
          if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
            if (data13.type !== void 0) {
              if (typeof data13.type !== "string") {
                const err22 = { instancePath: instancePath + "/selected_addons/" + i0 + "/type", schemaPath: "#/components/schemas/SelectedAddon/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err22];
                } else {
                  vErrors.push(err22);
                }
                errors++;
              }
            }
            if (data13.price !== void 0) {
              let data15 = data13.price;
              if (!(typeof data15 == "number" && (!(data15 % 1) && !isNaN(data15)))) {
                const err23 = { instancePath: instancePath + "/selected_addons/" + i0 + "/price", schemaPath: "#/components/schemas/SelectedAddon/properties/price/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err23];
                } else {
                  vErrors.push(err23);
                }
                errors++;
              }
              if (typeof data15 == "number") {
                if (!formats0.validate(data15)) {
                  const err24 = { instancePath: instancePath + "/selected_addons/" + i0 + "/price", schemaPath: "#/components/schemas/SelectedAddon/properties/price/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
                  if (vErrors === null) {
                    vErrors = [err24];
                  } else {
                    vErrors.push(err24);
                  }
                  errors++;
                }
              }
            }
            if (data13.external_id !== void 0) {
              if (typeof data13.external_id !== "string") {
                const err25 = { instancePath: instancePath + "/selected_addons/" + i0 + "/external_id", schemaPath: "#/components/schemas/SelectedAddon/properties/external_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err25];
                } else {
                  vErrors.push(err25);
                }
                errors++;
              }
            }
            if (data13.user_input !== void 0) {
              if (typeof data13.user_input !== "string") {
                const err26 = { instancePath: instancePath + "/selected_addons/" + i0 + "/user_input", schemaPath: "#/components/schemas/SelectedAddon/properties/user_input/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err26];
                } else {
                  vErrors.push(err26);
                }
                errors++;
              }
            }
          } else {
            const err27 = { instancePath: instancePath + "/selected_addons/" + i0, schemaPath: "#/components/schemas/SelectedAddon/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              vErrors.push(err27);
            }
            errors++;
          }
        }
      } else {
        const err28 = { instancePath: instancePath + "/selected_addons", schemaPath: "#/properties/selected_addons/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
  } else {
    const err29 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err29];
    } else {
      vErrors.push(err29);
    }
    errors++;
  }
  validate28.errors = vErrors;
  return errors === 0;
}
validate28.evaluated = { "props": { "id": true, "name": true, "description": true, "promo": true, "price": true, "tax_amount": true, "tax_rate": true, "preselected": true, "shipping_method": true, "delivery_details": true, "tms_reference": true, "tos_id": true, "selected_addons": true }, "dynamicProps": false, "dynamicItems": false };
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate36.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.additional_checkbox !== void 0) {
      if (typeof data.additional_checkbox !== "boolean") {
        const err0 = { instancePath: instancePath + "/additional_checkbox", schemaPath: "#/properties/additional_checkbox/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.additional_checkboxes !== void 0) {
      let data1 = data.additional_checkboxes;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
            if (data2.id !== void 0) {
              if (typeof data2.id !== "string") {
                const err1 = { instancePath: instancePath + "/additional_checkboxes/" + i0 + "/id", schemaPath: "#/components/schemas/CheckboxState/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err1];
                } else {
                  vErrors.push(err1);
                }
                errors++;
              }
            }
            if (data2.checked !== void 0) {
              if (typeof data2.checked !== "boolean") {
                const err2 = { instancePath: instancePath + "/additional_checkboxes/" + i0 + "/checked", schemaPath: "#/components/schemas/CheckboxState/properties/checked/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                if (vErrors === null) {
                  vErrors = [err2];
                } else {
                  vErrors.push(err2);
                }
                errors++;
              }
            }
          } else {
            const err3 = { instancePath: instancePath + "/additional_checkboxes/" + i0, schemaPath: "#/components/schemas/CheckboxState/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
      } else {
        const err4 = { instancePath: instancePath + "/additional_checkboxes", schemaPath: "#/properties/additional_checkboxes/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate36.errors = vErrors;
  return errors === 0;
}
validate36.evaluated = { "props": { "additional_checkbox": true, "additional_checkboxes": true }, "dynamicProps": false, "dynamicItems": false };
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate21.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.purchase_country === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "purchase_country" }, message: "must have required property 'purchase_country'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.purchase_currency === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "purchase_currency" }, message: "must have required property 'purchase_currency'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.locale === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "locale" }, message: "must have required property 'locale'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.order_amount === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "order_amount" }, message: "must have required property 'order_amount'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.order_tax_amount === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "order_tax_amount" }, message: "must have required property 'order_tax_amount'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.order_lines === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "order_lines" }, message: "must have required property 'order_lines'" };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.order_id !== void 0) {
      let data0 = data.order_id;
      if (typeof data0 === "string") {
        if (func1(data0) > 255) {
          const err6 = { instancePath: instancePath + "/order_id", schemaPath: "#/properties/order_id/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/order_id", schemaPath: "#/properties/order_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data1 = data.name;
      if (typeof data1 === "string") {
        if (func1(data1) > 255) {
          const err8 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.status !== void 0) {
      if (typeof data.status !== "string") {
        const err10 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.purchase_country !== void 0) {
      let data3 = data.purchase_country;
      if (typeof data3 === "string") {
        if (!pattern4.test(data3)) {
          const err11 = { instancePath: instancePath + "/purchase_country", schemaPath: "#/properties/purchase_country/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z]{2,2}$" }, message: 'must match pattern "^[A-Za-z]{2,2}$"' };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/purchase_country", schemaPath: "#/properties/purchase_country/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.purchase_currency !== void 0) {
      let data4 = data.purchase_currency;
      if (typeof data4 === "string") {
        if (!pattern5.test(data4)) {
          const err13 = { instancePath: instancePath + "/purchase_currency", schemaPath: "#/properties/purchase_currency/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z]{3,3}$" }, message: 'must match pattern "^[A-Za-z]{3,3}$"' };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/purchase_currency", schemaPath: "#/properties/purchase_currency/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.locale !== void 0) {
      let data5 = data.locale;
      if (typeof data5 === "string") {
        if (!pattern6.test(data5)) {
          const err15 = { instancePath: instancePath + "/locale", schemaPath: "#/properties/locale/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z]{2,2}(?:-[A-Za-z]{2,2})*$" }, message: 'must match pattern "^[A-Za-z]{2,2}(?:-[A-Za-z]{2,2})*$"' };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      } else {
        const err16 = { instancePath: instancePath + "/locale", schemaPath: "#/properties/locale/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.billing_address !== void 0) {
      let data6 = data.billing_address;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        if (data6.given_name !== void 0) {
          if (typeof data6.given_name !== "string") {
            const err17 = { instancePath: instancePath + "/billing_address/given_name", schemaPath: "#/components/schemas/Address/properties/given_name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
        if (data6.family_name !== void 0) {
          if (typeof data6.family_name !== "string") {
            const err18 = { instancePath: instancePath + "/billing_address/family_name", schemaPath: "#/components/schemas/Address/properties/family_name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
        if (data6.organization_name !== void 0) {
          if (typeof data6.organization_name !== "string") {
            const err19 = { instancePath: instancePath + "/billing_address/organization_name", schemaPath: "#/components/schemas/Address/properties/organization_name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
        if (data6.reference !== void 0) {
          if (typeof data6.reference !== "string") {
            const err20 = { instancePath: instancePath + "/billing_address/reference", schemaPath: "#/components/schemas/Address/properties/reference/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
        }
        if (data6.attention !== void 0) {
          if (typeof data6.attention !== "string") {
            const err21 = { instancePath: instancePath + "/billing_address/attention", schemaPath: "#/components/schemas/Address/properties/attention/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        }
        if (data6.email !== void 0) {
          if (typeof data6.email !== "string") {
            const err22 = { instancePath: instancePath + "/billing_address/email", schemaPath: "#/components/schemas/Address/properties/email/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
        }
        if (data6.title !== void 0) {
          if (typeof data6.title !== "string") {
            const err23 = { instancePath: instancePath + "/billing_address/title", schemaPath: "#/components/schemas/Address/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
        }
        if (data6.street_address !== void 0) {
          if (typeof data6.street_address !== "string") {
            const err24 = { instancePath: instancePath + "/billing_address/street_address", schemaPath: "#/components/schemas/Address/properties/street_address/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
        if (data6.street_address2 !== void 0) {
          if (typeof data6.street_address2 !== "string") {
            const err25 = { instancePath: instancePath + "/billing_address/street_address2", schemaPath: "#/components/schemas/Address/properties/street_address2/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
        }
        if (data6.street_name !== void 0) {
          if (typeof data6.street_name !== "string") {
            const err26 = { instancePath: instancePath + "/billing_address/street_name", schemaPath: "#/components/schemas/Address/properties/street_name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
        }
        if (data6.street_number !== void 0) {
          if (typeof data6.street_number !== "string") {
            const err27 = { instancePath: instancePath + "/billing_address/street_number", schemaPath: "#/components/schemas/Address/properties/street_number/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              vErrors.push(err27);
            }
            errors++;
          }
        }
        if (data6.house_extension !== void 0) {
          if (typeof data6.house_extension !== "string") {
            const err28 = { instancePath: instancePath + "/billing_address/house_extension", schemaPath: "#/components/schemas/Address/properties/house_extension/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
        }
        if (data6.postal_code !== void 0) {
          if (typeof data6.postal_code !== "string") {
            const err29 = { instancePath: instancePath + "/billing_address/postal_code", schemaPath: "#/components/schemas/Address/properties/postal_code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err29];
            } else {
              vErrors.push(err29);
            }
            errors++;
          }
        }
        if (data6.city !== void 0) {
          if (typeof data6.city !== "string") {
            const err30 = { instancePath: instancePath + "/billing_address/city", schemaPath: "#/components/schemas/Address/properties/city/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
          }
        }
        if (data6.region !== void 0) {
          if (typeof data6.region !== "string") {
            const err31 = { instancePath: instancePath + "/billing_address/region", schemaPath: "#/components/schemas/Address/properties/region/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err31];
            } else {
              vErrors.push(err31);
            }
            errors++;
          }
        }
        if (data6.phone !== void 0) {
          if (typeof data6.phone !== "string") {
            const err32 = { instancePath: instancePath + "/billing_address/phone", schemaPath: "#/components/schemas/Address/properties/phone/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err32];
            } else {
              vErrors.push(err32);
            }
            errors++;
          }
        }
        if (data6.country !== void 0) {
          if (typeof data6.country !== "string") {
            const err33 = { instancePath: instancePath + "/billing_address/country", schemaPath: "#/components/schemas/Address/properties/country/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err33];
            } else {
              vErrors.push(err33);
            }
            errors++;
          }
        }
        if (data6.care_of !== void 0) {
          if (typeof data6.care_of !== "string") {
            const err34 = { instancePath: instancePath + "/billing_address/care_of", schemaPath: "#/components/schemas/Address/properties/care_of/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err34];
            } else {
              vErrors.push(err34);
            }
            errors++;
          }
        }
      } else {
        const err35 = { instancePath: instancePath + "/billing_address", schemaPath: "#/components/schemas/Address/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err35];
        } else {
          vErrors.push(err35);
        }
        errors++;
      }
    }
    if (data.shipping_address !== void 0) {
      let data25 = data.shipping_address;
      if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
        if (data25.given_name !== void 0) {
          if (typeof data25.given_name !== "string") {
            const err36 = { instancePath: instancePath + "/shipping_address/given_name", schemaPath: "#/components/schemas/Address/properties/given_name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err36];
            } else {
              vErrors.push(err36);
            }
            errors++;
          }
        }
        if (data25.family_name !== void 0) {
          if (typeof data25.family_name !== "string") {
            const err37 = { instancePath: instancePath + "/shipping_address/family_name", schemaPath: "#/components/schemas/Address/properties/family_name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err37];
            } else {
              vErrors.push(err37);
            }
            errors++;
          }
        }
        if (data25.organization_name !== void 0) {
          if (typeof data25.organization_name !== "string") {
            const err38 = { instancePath: instancePath + "/shipping_address/organization_name", schemaPath: "#/components/schemas/Address/properties/organization_name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err38];
            } else {
              vErrors.push(err38);
            }
            errors++;
          }
        }
        if (data25.reference !== void 0) {
          if (typeof data25.reference !== "string") {
            const err39 = { instancePath: instancePath + "/shipping_address/reference", schemaPath: "#/components/schemas/Address/properties/reference/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err39];
            } else {
              vErrors.push(err39);
            }
            errors++;
          }
        }
        if (data25.attention !== void 0) {
          if (typeof data25.attention !== "string") {
            const err40 = { instancePath: instancePath + "/shipping_address/attention", schemaPath: "#/components/schemas/Address/properties/attention/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err40];
            } else {
              vErrors.push(err40);
            }
            errors++;
          }
        }
        if (data25.email !== void 0) {
          if (typeof data25.email !== "string") {
            const err41 = { instancePath: instancePath + "/shipping_address/email", schemaPath: "#/components/schemas/Address/properties/email/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err41];
            } else {
              vErrors.push(err41);
            }
            errors++;
          }
        }
        if (data25.title !== void 0) {
          if (typeof data25.title !== "string") {
            const err42 = { instancePath: instancePath + "/shipping_address/title", schemaPath: "#/components/schemas/Address/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err42];
            } else {
              vErrors.push(err42);
            }
            errors++;
          }
        }
        if (data25.street_address !== void 0) {
          if (typeof data25.street_address !== "string") {
            const err43 = { instancePath: instancePath + "/shipping_address/street_address", schemaPath: "#/components/schemas/Address/properties/street_address/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err43];
            } else {
              vErrors.push(err43);
            }
            errors++;
          }
        }
        if (data25.street_address2 !== void 0) {
          if (typeof data25.street_address2 !== "string") {
            const err44 = { instancePath: instancePath + "/shipping_address/street_address2", schemaPath: "#/components/schemas/Address/properties/street_address2/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err44];
            } else {
              vErrors.push(err44);
            }
            errors++;
          }
        }
        if (data25.street_name !== void 0) {
          if (typeof data25.street_name !== "string") {
            const err45 = { instancePath: instancePath + "/shipping_address/street_name", schemaPath: "#/components/schemas/Address/properties/street_name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err45];
            } else {
              vErrors.push(err45);
            }
            errors++;
          }
        }
        if (data25.street_number !== void 0) {
          if (typeof data25.street_number !== "string") {
            const err46 = { instancePath: instancePath + "/shipping_address/street_number", schemaPath: "#/components/schemas/Address/properties/street_number/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err46];
            } else {
              vErrors.push(err46);
            }
            errors++;
          }
        }
        if (data25.house_extension !== void 0) {
          if (typeof data25.house_extension !== "string") {
            const err47 = { instancePath: instancePath + "/shipping_address/house_extension", schemaPath: "#/components/schemas/Address/properties/house_extension/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err47];
            } else {
              vErrors.push(err47);
            }
            errors++;
          }
        }
        if (data25.postal_code !== void 0) {
          if (typeof data25.postal_code !== "string") {
            const err48 = { instancePath: instancePath + "/shipping_address/postal_code", schemaPath: "#/components/schemas/Address/properties/postal_code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err48];
            } else {
              vErrors.push(err48);
            }
            errors++;
          }
        }
        if (data25.city !== void 0) {
          if (typeof data25.city !== "string") {
            const err49 = { instancePath: instancePath + "/shipping_address/city", schemaPath: "#/components/schemas/Address/properties/city/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err49];
            } else {
              vErrors.push(err49);
            }
            errors++;
          }
        }
        if (data25.region !== void 0) {
          if (typeof data25.region !== "string") {
            const err50 = { instancePath: instancePath + "/shipping_address/region", schemaPath: "#/components/schemas/Address/properties/region/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err50];
            } else {
              vErrors.push(err50);
            }
            errors++;
          }
        }
        if (data25.phone !== void 0) {
          if (typeof data25.phone !== "string") {
            const err51 = { instancePath: instancePath + "/shipping_address/phone", schemaPath: "#/components/schemas/Address/properties/phone/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err51];
            } else {
              vErrors.push(err51);
            }
            errors++;
          }
        }
        if (data25.country !== void 0) {
          if (typeof data25.country !== "string") {
            const err52 = { instancePath: instancePath + "/shipping_address/country", schemaPath: "#/components/schemas/Address/properties/country/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err52];
            } else {
              vErrors.push(err52);
            }
            errors++;
          }
        }
        if (data25.care_of !== void 0) {
          if (typeof data25.care_of !== "string") {
            const err53 = { instancePath: instancePath + "/shipping_address/care_of", schemaPath: "#/components/schemas/Address/properties/care_of/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err53];
            } else {
              vErrors.push(err53);
            }
            errors++;
          }
        }
      } else {
        const err54 = { instancePath: instancePath + "/shipping_address", schemaPath: "#/components/schemas/Address/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err54];
        } else {
          vErrors.push(err54);
        }
        errors++;
      }
    }
    if (data.order_amount !== void 0) {
      let data44 = data.order_amount;
      if (!(typeof data44 == "number" && (!(data44 % 1) && !isNaN(data44)))) {
        const err55 = { instancePath: instancePath + "/order_amount", schemaPath: "#/properties/order_amount/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err55];
        } else {
          vErrors.push(err55);
        }
        errors++;
      }
      if (typeof data44 == "number") {
        if (data44 < 0 || isNaN(data44)) {
          const err56 = { instancePath: instancePath + "/order_amount", schemaPath: "#/properties/order_amount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err56];
          } else {
            vErrors.push(err56);
          }
          errors++;
        }
        if (!formats0.validate(data44)) {
          const err57 = { instancePath: instancePath + "/order_amount", schemaPath: "#/properties/order_amount/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
          if (vErrors === null) {
            vErrors = [err57];
          } else {
            vErrors.push(err57);
          }
          errors++;
        }
      }
    }
    if (data.order_tax_amount !== void 0) {
      let data45 = data.order_tax_amount;
      if (!(typeof data45 == "number" && (!(data45 % 1) && !isNaN(data45)))) {
        const err58 = { instancePath: instancePath + "/order_tax_amount", schemaPath: "#/properties/order_tax_amount/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err58];
        } else {
          vErrors.push(err58);
        }
        errors++;
      }
      if (typeof data45 == "number") {
        if (data45 < 0 || isNaN(data45)) {
          const err59 = { instancePath: instancePath + "/order_tax_amount", schemaPath: "#/properties/order_tax_amount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err59];
          } else {
            vErrors.push(err59);
          }
          errors++;
        }
        if (!formats0.validate(data45)) {
          const err60 = { instancePath: instancePath + "/order_tax_amount", schemaPath: "#/properties/order_tax_amount/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
          if (vErrors === null) {
            vErrors = [err60];
          } else {
            vErrors.push(err60);
          }
          errors++;
        }
      }
    }
    if (data.order_lines !== void 0) {
      let data46 = data.order_lines;
      if (Array.isArray(data46)) {
        if (data46.length > 1e3) {
          const err61 = { instancePath: instancePath + "/order_lines", schemaPath: "#/properties/order_lines/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items" };
          if (vErrors === null) {
            vErrors = [err61];
          } else {
            vErrors.push(err61);
          }
          errors++;
        }
        const len0 = data46.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate22(data46[i0], { instancePath: instancePath + "/order_lines/" + i0, parentData: data46, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err62 = { instancePath: instancePath + "/order_lines", schemaPath: "#/properties/order_lines/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err62];
        } else {
          vErrors.push(err62);
        }
        errors++;
      }
    }
    if (data.customer !== void 0) {
      let data48 = data.customer;
      if (data48 && typeof data48 == "object" && !Array.isArray(data48)) {
        if (data48.type !== void 0) {
          if (typeof data48.type !== "string") {
            const err63 = { instancePath: instancePath + "/customer/type", schemaPath: "#/components/schemas/Customer/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err63];
            } else {
              vErrors.push(err63);
            }
            errors++;
          }
        }
        if (data48.gender !== void 0) {
          if (typeof data48.gender !== "string") {
            const err64 = { instancePath: instancePath + "/customer/gender", schemaPath: "#/components/schemas/Customer/properties/gender/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err64];
            } else {
              vErrors.push(err64);
            }
            errors++;
          }
        }
        if (data48.date_of_birth !== void 0) {
          if (typeof data48.date_of_birth !== "string") {
            const err65 = { instancePath: instancePath + "/customer/date_of_birth", schemaPath: "#/components/schemas/Customer/properties/date_of_birth/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err65];
            } else {
              vErrors.push(err65);
            }
            errors++;
          }
        }
        if (data48.organization_registration_id !== void 0) {
          if (typeof data48.organization_registration_id !== "string") {
            const err66 = { instancePath: instancePath + "/customer/organization_registration_id", schemaPath: "#/components/schemas/Customer/properties/organization_registration_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err66];
            } else {
              vErrors.push(err66);
            }
            errors++;
          }
        }
        if (data48.vat_id !== void 0) {
          if (typeof data48.vat_id !== "string") {
            const err67 = { instancePath: instancePath + "/customer/vat_id", schemaPath: "#/components/schemas/Customer/properties/vat_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err67];
            } else {
              vErrors.push(err67);
            }
            errors++;
          }
        }
        if (data48.national_identification_number !== void 0) {
          if (typeof data48.national_identification_number !== "string") {
            const err68 = { instancePath: instancePath + "/customer/national_identification_number", schemaPath: "#/components/schemas/Customer/properties/national_identification_number/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err68];
            } else {
              vErrors.push(err68);
            }
            errors++;
          }
        }
      } else {
        const err69 = { instancePath: instancePath + "/customer", schemaPath: "#/components/schemas/Customer/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err69];
        } else {
          vErrors.push(err69);
        }
        errors++;
      }
    }
    if (data.merchant_urls !== void 0) {
      let data55 = data.merchant_urls;
      if (data55 && typeof data55 == "object" && !Array.isArray(data55)) {
        if (data55.terms === void 0) {
          const err70 = { instancePath: instancePath + "/merchant_urls", schemaPath: "#/components/schemas/MerchantUrls/required", keyword: "required", params: { missingProperty: "terms" }, message: "must have required property 'terms'" };
          if (vErrors === null) {
            vErrors = [err70];
          } else {
            vErrors.push(err70);
          }
          errors++;
        }
        if (data55.checkout === void 0) {
          const err71 = { instancePath: instancePath + "/merchant_urls", schemaPath: "#/components/schemas/MerchantUrls/required", keyword: "required", params: { missingProperty: "checkout" }, message: "must have required property 'checkout'" };
          if (vErrors === null) {
            vErrors = [err71];
          } else {
            vErrors.push(err71);
          }
          errors++;
        }
        if (data55.confirmation === void 0) {
          const err72 = { instancePath: instancePath + "/merchant_urls", schemaPath: "#/components/schemas/MerchantUrls/required", keyword: "required", params: { missingProperty: "confirmation" }, message: "must have required property 'confirmation'" };
          if (vErrors === null) {
            vErrors = [err72];
          } else {
            vErrors.push(err72);
          }
          errors++;
        }
        if (data55.push === void 0) {
          const err73 = { instancePath: instancePath + "/merchant_urls", schemaPath: "#/components/schemas/MerchantUrls/required", keyword: "required", params: { missingProperty: "push" }, message: "must have required property 'push'" };
          if (vErrors === null) {
            vErrors = [err73];
          } else {
            vErrors.push(err73);
          }
          errors++;
        }
        if (data55.terms !== void 0) {
          let data56 = data55.terms;
          if (typeof data56 === "string") {
            if (func1(data56) > 2e3) {
              const err74 = { instancePath: instancePath + "/merchant_urls/terms", schemaPath: "#/components/schemas/MerchantUrls/properties/terms/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" };
              if (vErrors === null) {
                vErrors = [err74];
              } else {
                vErrors.push(err74);
              }
              errors++;
            }
          } else {
            const err75 = { instancePath: instancePath + "/merchant_urls/terms", schemaPath: "#/components/schemas/MerchantUrls/properties/terms/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err75];
            } else {
              vErrors.push(err75);
            }
            errors++;
          }
        }
        if (data55.checkout !== void 0) {
          let data57 = data55.checkout;
          if (typeof data57 === "string") {
            if (func1(data57) > 2e3) {
              const err76 = { instancePath: instancePath + "/merchant_urls/checkout", schemaPath: "#/components/schemas/MerchantUrls/properties/checkout/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" };
              if (vErrors === null) {
                vErrors = [err76];
              } else {
                vErrors.push(err76);
              }
              errors++;
            }
          } else {
            const err77 = { instancePath: instancePath + "/merchant_urls/checkout", schemaPath: "#/components/schemas/MerchantUrls/properties/checkout/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err77];
            } else {
              vErrors.push(err77);
            }
            errors++;
          }
        }
        if (data55.confirmation !== void 0) {
          let data58 = data55.confirmation;
          if (typeof data58 === "string") {
            if (func1(data58) > 2e3) {
              const err78 = { instancePath: instancePath + "/merchant_urls/confirmation", schemaPath: "#/components/schemas/MerchantUrls/properties/confirmation/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" };
              if (vErrors === null) {
                vErrors = [err78];
              } else {
                vErrors.push(err78);
              }
              errors++;
            }
          } else {
            const err79 = { instancePath: instancePath + "/merchant_urls/confirmation", schemaPath: "#/components/schemas/MerchantUrls/properties/confirmation/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err79];
            } else {
              vErrors.push(err79);
            }
            errors++;
          }
        }
        if (data55.push !== void 0) {
          let data59 = data55.push;
          if (typeof data59 === "string") {
            if (func1(data59) > 2e3) {
              const err80 = { instancePath: instancePath + "/merchant_urls/push", schemaPath: "#/components/schemas/MerchantUrls/properties/push/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" };
              if (vErrors === null) {
                vErrors = [err80];
              } else {
                vErrors.push(err80);
              }
              errors++;
            }
          } else {
            const err81 = { instancePath: instancePath + "/merchant_urls/push", schemaPath: "#/components/schemas/MerchantUrls/properties/push/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err81];
            } else {
              vErrors.push(err81);
            }
            errors++;
          }
        }
        if (data55.validation !== void 0) {
          let data60 = data55.validation;
          if (typeof data60 === "string") {
            if (func1(data60) > 2e3) {
              const err82 = { instancePath: instancePath + "/merchant_urls/validation", schemaPath: "#/components/schemas/MerchantUrls/properties/validation/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" };
              if (vErrors === null) {
                vErrors = [err82];
              } else {
                vErrors.push(err82);
              }
              errors++;
            }
          } else {
            const err83 = { instancePath: instancePath + "/merchant_urls/validation", schemaPath: "#/components/schemas/MerchantUrls/properties/validation/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err83];
            } else {
              vErrors.push(err83);
            }
            errors++;
          }
        }
        if (data55.notification !== void 0) {
          let data61 = data55.notification;
          if (typeof data61 === "string") {
            if (func1(data61) > 2e3) {
              const err84 = { instancePath: instancePath + "/merchant_urls/notification", schemaPath: "#/components/schemas/MerchantUrls/properties/notification/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" };
              if (vErrors === null) {
                vErrors = [err84];
              } else {
                vErrors.push(err84);
              }
              errors++;
            }
          } else {
            const err85 = { instancePath: instancePath + "/merchant_urls/notification", schemaPath: "#/components/schemas/MerchantUrls/properties/notification/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err85];
            } else {
              vErrors.push(err85);
            }
            errors++;
          }
        }
        if (data55.cancellation_terms !== void 0) {
          let data62 = data55.cancellation_terms;
          if (typeof data62 === "string") {
            if (func1(data62) > 2e3) {
              const err86 = { instancePath: instancePath + "/merchant_urls/cancellation_terms", schemaPath: "#/components/schemas/MerchantUrls/properties/cancellation_terms/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" };
              if (vErrors === null) {
                vErrors = [err86];
              } else {
                vErrors.push(err86);
              }
              errors++;
            }
          } else {
            const err87 = { instancePath: instancePath + "/merchant_urls/cancellation_terms", schemaPath: "#/components/schemas/MerchantUrls/properties/cancellation_terms/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err87];
            } else {
              vErrors.push(err87);
            }
            errors++;
          }
        }
        if (data55.shipping_option_update !== void 0) {
          let data63 = data55.shipping_option_update;
          if (typeof data63 === "string") {
            if (func1(data63) > 2e3) {
              const err88 = { instancePath: instancePath + "/merchant_urls/shipping_option_update", schemaPath: "#/components/schemas/MerchantUrls/properties/shipping_option_update/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" };
              if (vErrors === null) {
                vErrors = [err88];
              } else {
                vErrors.push(err88);
              }
              errors++;
            }
          } else {
            const err89 = { instancePath: instancePath + "/merchant_urls/shipping_option_update", schemaPath: "#/components/schemas/MerchantUrls/properties/shipping_option_update/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err89];
            } else {
              vErrors.push(err89);
            }
            errors++;
          }
        }
        if (data55.address_update !== void 0) {
          let data64 = data55.address_update;
          if (typeof data64 === "string") {
            if (func1(data64) > 2e3) {
              const err90 = { instancePath: instancePath + "/merchant_urls/address_update", schemaPath: "#/components/schemas/MerchantUrls/properties/address_update/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" };
              if (vErrors === null) {
                vErrors = [err90];
              } else {
                vErrors.push(err90);
              }
              errors++;
            }
          } else {
            const err91 = { instancePath: instancePath + "/merchant_urls/address_update", schemaPath: "#/components/schemas/MerchantUrls/properties/address_update/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err91];
            } else {
              vErrors.push(err91);
            }
            errors++;
          }
        }
        if (data55.country_change !== void 0) {
          let data65 = data55.country_change;
          if (typeof data65 === "string") {
            if (func1(data65) > 2e3) {
              const err92 = { instancePath: instancePath + "/merchant_urls/country_change", schemaPath: "#/components/schemas/MerchantUrls/properties/country_change/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" };
              if (vErrors === null) {
                vErrors = [err92];
              } else {
                vErrors.push(err92);
              }
              errors++;
            }
          } else {
            const err93 = { instancePath: instancePath + "/merchant_urls/country_change", schemaPath: "#/components/schemas/MerchantUrls/properties/country_change/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err93];
            } else {
              vErrors.push(err93);
            }
            errors++;
          }
        }
        if (data55.upsell !== void 0) {
          let data66 = data55.upsell;
          if (typeof data66 === "string") {
            if (func1(data66) > 2e3) {
              const err94 = { instancePath: instancePath + "/merchant_urls/upsell", schemaPath: "#/components/schemas/MerchantUrls/properties/upsell/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" };
              if (vErrors === null) {
                vErrors = [err94];
              } else {
                vErrors.push(err94);
              }
              errors++;
            }
          } else {
            const err95 = { instancePath: instancePath + "/merchant_urls/upsell", schemaPath: "#/components/schemas/MerchantUrls/properties/upsell/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err95];
            } else {
              vErrors.push(err95);
            }
            errors++;
          }
        }
        if (data55.upsell_validation !== void 0) {
          let data67 = data55.upsell_validation;
          if (typeof data67 === "string") {
            if (func1(data67) > 2e3) {
              const err96 = { instancePath: instancePath + "/merchant_urls/upsell_validation", schemaPath: "#/components/schemas/MerchantUrls/properties/upsell_validation/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" };
              if (vErrors === null) {
                vErrors = [err96];
              } else {
                vErrors.push(err96);
              }
              errors++;
            }
          } else {
            const err97 = { instancePath: instancePath + "/merchant_urls/upsell_validation", schemaPath: "#/components/schemas/MerchantUrls/properties/upsell_validation/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err97];
            } else {
              vErrors.push(err97);
            }
            errors++;
          }
        }
      } else {
        const err98 = { instancePath: instancePath + "/merchant_urls", schemaPath: "#/components/schemas/MerchantUrls/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err98];
        } else {
          vErrors.push(err98);
        }
        errors++;
      }
    }
    if (data.html_snippet !== void 0) {
      if (typeof data.html_snippet !== "string") {
        const err99 = { instancePath: instancePath + "/html_snippet", schemaPath: "#/properties/html_snippet/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err99];
        } else {
          vErrors.push(err99);
        }
        errors++;
      }
    }
    if (data.merchant_reference1 !== void 0) {
      let data69 = data.merchant_reference1;
      if (typeof data69 === "string") {
        if (func1(data69) > 255) {
          const err100 = { instancePath: instancePath + "/merchant_reference1", schemaPath: "#/properties/merchant_reference1/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
          if (vErrors === null) {
            vErrors = [err100];
          } else {
            vErrors.push(err100);
          }
          errors++;
        }
      } else {
        const err101 = { instancePath: instancePath + "/merchant_reference1", schemaPath: "#/properties/merchant_reference1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err101];
        } else {
          vErrors.push(err101);
        }
        errors++;
      }
    }
    if (data.merchant_reference2 !== void 0) {
      let data70 = data.merchant_reference2;
      if (typeof data70 === "string") {
        if (func1(data70) > 255) {
          const err102 = { instancePath: instancePath + "/merchant_reference2", schemaPath: "#/properties/merchant_reference2/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
          if (vErrors === null) {
            vErrors = [err102];
          } else {
            vErrors.push(err102);
          }
          errors++;
        }
      } else {
        const err103 = { instancePath: instancePath + "/merchant_reference2", schemaPath: "#/properties/merchant_reference2/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err103];
        } else {
          vErrors.push(err103);
        }
        errors++;
      }
    }
    if (data.started_at !== void 0) {
      let data71 = data.started_at;
      if (typeof data71 === "string") {
        if (!formats26.validate(data71)) {
          const err104 = { instancePath: instancePath + "/started_at", schemaPath: "#/properties/started_at/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          if (vErrors === null) {
            vErrors = [err104];
          } else {
            vErrors.push(err104);
          }
          errors++;
        }
      } else {
        const err105 = { instancePath: instancePath + "/started_at", schemaPath: "#/properties/started_at/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err105];
        } else {
          vErrors.push(err105);
        }
        errors++;
      }
    }
    if (data.completed_at !== void 0) {
      let data72 = data.completed_at;
      if (typeof data72 === "string") {
        if (!formats26.validate(data72)) {
          const err106 = { instancePath: instancePath + "/completed_at", schemaPath: "#/properties/completed_at/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          if (vErrors === null) {
            vErrors = [err106];
          } else {
            vErrors.push(err106);
          }
          errors++;
        }
      } else {
        const err107 = { instancePath: instancePath + "/completed_at", schemaPath: "#/properties/completed_at/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err107];
        } else {
          vErrors.push(err107);
        }
        errors++;
      }
    }
    if (data.last_modified_at !== void 0) {
      let data73 = data.last_modified_at;
      if (typeof data73 === "string") {
        if (!formats26.validate(data73)) {
          const err108 = { instancePath: instancePath + "/last_modified_at", schemaPath: "#/properties/last_modified_at/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          if (vErrors === null) {
            vErrors = [err108];
          } else {
            vErrors.push(err108);
          }
          errors++;
        }
      } else {
        const err109 = { instancePath: instancePath + "/last_modified_at", schemaPath: "#/properties/last_modified_at/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err109];
        } else {
          vErrors.push(err109);
        }
        errors++;
      }
    }
    if (data.options !== void 0) {
      if (!validate26(data.options, { instancePath: instancePath + "/options", parentData: data, parentDataProperty: "options", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
        errors = vErrors.length;
      }
    }
    if (data.attachment !== void 0) {
      let data75 = data.attachment;
      if (data75 && typeof data75 == "object" && !Array.isArray(data75)) {
        if (data75.body === void 0) {
          const err110 = { instancePath: instancePath + "/attachment", schemaPath: "#/components/schemas/Attachment/required", keyword: "required", params: { missingProperty: "body" }, message: "must have required property 'body'" };
          if (vErrors === null) {
            vErrors = [err110];
          } else {
            vErrors.push(err110);
          }
          errors++;
        }
        if (data75.content_type === void 0) {
          const err111 = { instancePath: instancePath + "/attachment", schemaPath: "#/components/schemas/Attachment/required", keyword: "required", params: { missingProperty: "content_type" }, message: "must have required property 'content_type'" };
          if (vErrors === null) {
            vErrors = [err111];
          } else {
            vErrors.push(err111);
          }
          errors++;
        }
        if (data75.body !== void 0) {
          if (typeof data75.body !== "string") {
            const err112 = { instancePath: instancePath + "/attachment/body", schemaPath: "#/components/schemas/Attachment/properties/body/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err112];
            } else {
              vErrors.push(err112);
            }
            errors++;
          }
        }
        if (data75.content_type !== void 0) {
          if (typeof data75.content_type !== "string") {
            const err113 = { instancePath: instancePath + "/attachment/content_type", schemaPath: "#/components/schemas/Attachment/properties/content_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err113];
            } else {
              vErrors.push(err113);
            }
            errors++;
          }
        }
      } else {
        const err114 = { instancePath: instancePath + "/attachment", schemaPath: "#/components/schemas/Attachment/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err114];
        } else {
          vErrors.push(err114);
        }
        errors++;
      }
    }
    if (data.external_payment_methods !== void 0) {
      let data78 = data.external_payment_methods;
      if (Array.isArray(data78)) {
        const len1 = data78.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data79 = data78[i1];
          if (data79 && typeof data79 == "object" && !Array.isArray(data79)) {
            if (data79.name === void 0) {
              const err115 = { instancePath: instancePath + "/external_payment_methods/" + i1, schemaPath: "#/components/schemas/PaymentProvider/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
              if (vErrors === null) {
                vErrors = [err115];
              } else {
                vErrors.push(err115);
              }
              errors++;
            }
            if (data79.redirect_url === void 0) {
              const err116 = { instancePath: instancePath + "/external_payment_methods/" + i1, schemaPath: "#/components/schemas/PaymentProvider/required", keyword: "required", params: { missingProperty: "redirect_url" }, message: "must have required property 'redirect_url'" };
              if (vErrors === null) {
                vErrors = [err116];
              } else {
                vErrors.push(err116);
              }
              errors++;
            }
            if (data79.name !== void 0) {
              let data80 = data79.name;
              if (typeof data80 === "string") {
                if (func1(data80) > 255) {
                  const err117 = { instancePath: instancePath + "/external_payment_methods/" + i1 + "/name", schemaPath: "#/components/schemas/PaymentProvider/properties/name/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
                  if (vErrors === null) {
                    vErrors = [err117];
                  } else {
                    vErrors.push(err117);
                  }
                  errors++;
                }
              } else {
                const err118 = { instancePath: instancePath + "/external_payment_methods/" + i1 + "/name", schemaPath: "#/components/schemas/PaymentProvider/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err118];
                } else {
                  vErrors.push(err118);
                }
                errors++;
              }
            }
            if (data79.redirect_url !== void 0) {
              let data81 = data79.redirect_url;
              if (typeof data81 === "string") {
                if (func1(data81) > 2e3) {
                  const err119 = { instancePath: instancePath + "/external_payment_methods/" + i1 + "/redirect_url", schemaPath: "#/components/schemas/PaymentProvider/properties/redirect_url/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" };
                  if (vErrors === null) {
                    vErrors = [err119];
                  } else {
                    vErrors.push(err119);
                  }
                  errors++;
                }
                if (func1(data81) < 7) {
                  const err120 = { instancePath: instancePath + "/external_payment_methods/" + i1 + "/redirect_url", schemaPath: "#/components/schemas/PaymentProvider/properties/redirect_url/minLength", keyword: "minLength", params: { limit: 7 }, message: "must NOT have fewer than 7 characters" };
                  if (vErrors === null) {
                    vErrors = [err120];
                  } else {
                    vErrors.push(err120);
                  }
                  errors++;
                }
              } else {
                const err121 = { instancePath: instancePath + "/external_payment_methods/" + i1 + "/redirect_url", schemaPath: "#/components/schemas/PaymentProvider/properties/redirect_url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err121];
                } else {
                  vErrors.push(err121);
                }
                errors++;
              }
            }
            if (data79.image_url !== void 0) {
              let data82 = data79.image_url;
              if (typeof data82 === "string") {
                if (func1(data82) > 2e3) {
                  const err122 = { instancePath: instancePath + "/external_payment_methods/" + i1 + "/image_url", schemaPath: "#/components/schemas/PaymentProvider/properties/image_url/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" };
                  if (vErrors === null) {
                    vErrors = [err122];
                  } else {
                    vErrors.push(err122);
                  }
                  errors++;
                }
              } else {
                const err123 = { instancePath: instancePath + "/external_payment_methods/" + i1 + "/image_url", schemaPath: "#/components/schemas/PaymentProvider/properties/image_url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err123];
                } else {
                  vErrors.push(err123);
                }
                errors++;
              }
            }
            if (data79.fee !== void 0) {
              let data83 = data79.fee;
              if (!(typeof data83 == "number" && (!(data83 % 1) && !isNaN(data83)))) {
                const err124 = { instancePath: instancePath + "/external_payment_methods/" + i1 + "/fee", schemaPath: "#/components/schemas/PaymentProvider/properties/fee/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err124];
                } else {
                  vErrors.push(err124);
                }
                errors++;
              }
              if (typeof data83 == "number") {
                if (!formats0.validate(data83)) {
                  const err125 = { instancePath: instancePath + "/external_payment_methods/" + i1 + "/fee", schemaPath: "#/components/schemas/PaymentProvider/properties/fee/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
                  if (vErrors === null) {
                    vErrors = [err125];
                  } else {
                    vErrors.push(err125);
                  }
                  errors++;
                }
              }
            }
            if (data79.description !== void 0) {
              let data84 = data79.description;
              if (typeof data84 === "string") {
                if (func1(data84) > 500) {
                  const err126 = { instancePath: instancePath + "/external_payment_methods/" + i1 + "/description", schemaPath: "#/components/schemas/PaymentProvider/properties/description/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" };
                  if (vErrors === null) {
                    vErrors = [err126];
                  } else {
                    vErrors.push(err126);
                  }
                  errors++;
                }
              } else {
                const err127 = { instancePath: instancePath + "/external_payment_methods/" + i1 + "/description", schemaPath: "#/components/schemas/PaymentProvider/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err127];
                } else {
                  vErrors.push(err127);
                }
                errors++;
              }
            }
            if (data79.countries !== void 0) {
              let data85 = data79.countries;
              if (Array.isArray(data85)) {
                const len2 = data85.length;
                for (let i2 = 0; i2 < len2; i2++) {
                  if (typeof data85[i2] !== "string") {
                    const err128 = { instancePath: instancePath + "/external_payment_methods/" + i1 + "/countries/" + i2, schemaPath: "#/components/schemas/PaymentProvider/properties/countries/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err128];
                    } else {
                      vErrors.push(err128);
                    }
                    errors++;
                  }
                }
              } else {
                const err129 = { instancePath: instancePath + "/external_payment_methods/" + i1 + "/countries", schemaPath: "#/components/schemas/PaymentProvider/properties/countries/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err129];
                } else {
                  vErrors.push(err129);
                }
                errors++;
              }
            }
            if (data79.label !== void 0) {
              if (typeof data79.label !== "string") {
                const err130 = { instancePath: instancePath + "/external_payment_methods/" + i1 + "/label", schemaPath: "#/components/schemas/PaymentProvider/properties/label/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err130];
                } else {
                  vErrors.push(err130);
                }
                errors++;
              }
            }
          } else {
            const err131 = { instancePath: instancePath + "/external_payment_methods/" + i1, schemaPath: "#/components/schemas/PaymentProvider/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err131];
            } else {
              vErrors.push(err131);
            }
            errors++;
          }
        }
      } else {
        const err132 = { instancePath: instancePath + "/external_payment_methods", schemaPath: "#/properties/external_payment_methods/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err132];
        } else {
          vErrors.push(err132);
        }
        errors++;
      }
    }
    if (data.external_checkouts !== void 0) {
      let data88 = data.external_checkouts;
      if (Array.isArray(data88)) {
        const len3 = data88.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data89 = data88[i3];
          if (data89 && typeof data89 == "object" && !Array.isArray(data89)) {
            if (data89.name === void 0) {
              const err133 = { instancePath: instancePath + "/external_checkouts/" + i3, schemaPath: "#/components/schemas/PaymentProvider/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
              if (vErrors === null) {
                vErrors = [err133];
              } else {
                vErrors.push(err133);
              }
              errors++;
            }
            if (data89.redirect_url === void 0) {
              const err134 = { instancePath: instancePath + "/external_checkouts/" + i3, schemaPath: "#/components/schemas/PaymentProvider/required", keyword: "required", params: { missingProperty: "redirect_url" }, message: "must have required property 'redirect_url'" };
              if (vErrors === null) {
                vErrors = [err134];
              } else {
                vErrors.push(err134);
              }
              errors++;
            }
            if (data89.name !== void 0) {
              let data90 = data89.name;
              if (typeof data90 === "string") {
                if (func1(data90) > 255) {
                  const err135 = { instancePath: instancePath + "/external_checkouts/" + i3 + "/name", schemaPath: "#/components/schemas/PaymentProvider/properties/name/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
                  if (vErrors === null) {
                    vErrors = [err135];
                  } else {
                    vErrors.push(err135);
                  }
                  errors++;
                }
              } else {
                const err136 = { instancePath: instancePath + "/external_checkouts/" + i3 + "/name", schemaPath: "#/components/schemas/PaymentProvider/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err136];
                } else {
                  vErrors.push(err136);
                }
                errors++;
              }
            }
            if (data89.redirect_url !== void 0) {
              let data91 = data89.redirect_url;
              if (typeof data91 === "string") {
                if (func1(data91) > 2e3) {
                  const err137 = { instancePath: instancePath + "/external_checkouts/" + i3 + "/redirect_url", schemaPath: "#/components/schemas/PaymentProvider/properties/redirect_url/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" };
                  if (vErrors === null) {
                    vErrors = [err137];
                  } else {
                    vErrors.push(err137);
                  }
                  errors++;
                }
                if (func1(data91) < 7) {
                  const err138 = { instancePath: instancePath + "/external_checkouts/" + i3 + "/redirect_url", schemaPath: "#/components/schemas/PaymentProvider/properties/redirect_url/minLength", keyword: "minLength", params: { limit: 7 }, message: "must NOT have fewer than 7 characters" };
                  if (vErrors === null) {
                    vErrors = [err138];
                  } else {
                    vErrors.push(err138);
                  }
                  errors++;
                }
              } else {
                const err139 = { instancePath: instancePath + "/external_checkouts/" + i3 + "/redirect_url", schemaPath: "#/components/schemas/PaymentProvider/properties/redirect_url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err139];
                } else {
                  vErrors.push(err139);
                }
                errors++;
              }
            }
            if (data89.image_url !== void 0) {
              let data92 = data89.image_url;
              if (typeof data92 === "string") {
                if (func1(data92) > 2e3) {
                  const err140 = { instancePath: instancePath + "/external_checkouts/" + i3 + "/image_url", schemaPath: "#/components/schemas/PaymentProvider/properties/image_url/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" };
                  if (vErrors === null) {
                    vErrors = [err140];
                  } else {
                    vErrors.push(err140);
                  }
                  errors++;
                }
              } else {
                const err141 = { instancePath: instancePath + "/external_checkouts/" + i3 + "/image_url", schemaPath: "#/components/schemas/PaymentProvider/properties/image_url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err141];
                } else {
                  vErrors.push(err141);
                }
                errors++;
              }
            }
            if (data89.fee !== void 0) {
              let data93 = data89.fee;
              if (!(typeof data93 == "number" && (!(data93 % 1) && !isNaN(data93)))) {
                const err142 = { instancePath: instancePath + "/external_checkouts/" + i3 + "/fee", schemaPath: "#/components/schemas/PaymentProvider/properties/fee/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err142];
                } else {
                  vErrors.push(err142);
                }
                errors++;
              }
              if (typeof data93 == "number") {
                if (!formats0.validate(data93)) {
                  const err143 = { instancePath: instancePath + "/external_checkouts/" + i3 + "/fee", schemaPath: "#/components/schemas/PaymentProvider/properties/fee/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
                  if (vErrors === null) {
                    vErrors = [err143];
                  } else {
                    vErrors.push(err143);
                  }
                  errors++;
                }
              }
            }
            if (data89.description !== void 0) {
              let data94 = data89.description;
              if (typeof data94 === "string") {
                if (func1(data94) > 500) {
                  const err144 = { instancePath: instancePath + "/external_checkouts/" + i3 + "/description", schemaPath: "#/components/schemas/PaymentProvider/properties/description/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" };
                  if (vErrors === null) {
                    vErrors = [err144];
                  } else {
                    vErrors.push(err144);
                  }
                  errors++;
                }
              } else {
                const err145 = { instancePath: instancePath + "/external_checkouts/" + i3 + "/description", schemaPath: "#/components/schemas/PaymentProvider/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err145];
                } else {
                  vErrors.push(err145);
                }
                errors++;
              }
            }
            if (data89.countries !== void 0) {
              let data95 = data89.countries;
              if (Array.isArray(data95)) {
                const len4 = data95.length;
                for (let i4 = 0; i4 < len4; i4++) {
                  if (typeof data95[i4] !== "string") {
                    const err146 = { instancePath: instancePath + "/external_checkouts/" + i3 + "/countries/" + i4, schemaPath: "#/components/schemas/PaymentProvider/properties/countries/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err146];
                    } else {
                      vErrors.push(err146);
                    }
                    errors++;
                  }
                }
              } else {
                const err147 = { instancePath: instancePath + "/external_checkouts/" + i3 + "/countries", schemaPath: "#/components/schemas/PaymentProvider/properties/countries/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err147];
                } else {
                  vErrors.push(err147);
                }
                errors++;
              }
            }
            if (data89.label !== void 0) {
              if (typeof data89.label !== "string") {
                const err148 = { instancePath: instancePath + "/external_checkouts/" + i3 + "/label", schemaPath: "#/components/schemas/PaymentProvider/properties/label/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err148];
                } else {
                  vErrors.push(err148);
                }
                errors++;
              }
            }
          } else {
            const err149 = { instancePath: instancePath + "/external_checkouts/" + i3, schemaPath: "#/components/schemas/PaymentProvider/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err149];
            } else {
              vErrors.push(err149);
            }
            errors++;
          }
        }
      } else {
        const err150 = { instancePath: instancePath + "/external_checkouts", schemaPath: "#/properties/external_checkouts/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err150];
        } else {
          vErrors.push(err150);
        }
        errors++;
      }
    }
    if (data.shipping_countries !== void 0) {
      let data98 = data.shipping_countries;
      if (Array.isArray(data98)) {
        const len5 = data98.length;
        for (let i5 = 0; i5 < len5; i5++) {
          if (typeof data98[i5] !== "string") {
            const err151 = { instancePath: instancePath + "/shipping_countries/" + i5, schemaPath: "#/properties/shipping_countries/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err151];
            } else {
              vErrors.push(err151);
            }
            errors++;
          }
        }
      } else {
        const err152 = { instancePath: instancePath + "/shipping_countries", schemaPath: "#/properties/shipping_countries/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err152];
        } else {
          vErrors.push(err152);
        }
        errors++;
      }
    }
    if (data.billing_countries !== void 0) {
      let data100 = data.billing_countries;
      if (Array.isArray(data100)) {
        const len6 = data100.length;
        for (let i6 = 0; i6 < len6; i6++) {
          if (typeof data100[i6] !== "string") {
            const err153 = { instancePath: instancePath + "/billing_countries/" + i6, schemaPath: "#/properties/billing_countries/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err153];
            } else {
              vErrors.push(err153);
            }
            errors++;
          }
        }
      } else {
        const err154 = { instancePath: instancePath + "/billing_countries", schemaPath: "#/properties/billing_countries/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err154];
        } else {
          vErrors.push(err154);
        }
        errors++;
      }
    }
    if (data.shipping_options !== void 0) {
      let data102 = data.shipping_options;
      if (Array.isArray(data102)) {
        const len7 = data102.length;
        for (let i7 = 0; i7 < len7; i7++) {
          if (!validate28(data102[i7], { instancePath: instancePath + "/shipping_options/" + i7, parentData: data102, parentDataProperty: i7, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err155 = { instancePath: instancePath + "/shipping_options", schemaPath: "#/properties/shipping_options/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err155];
        } else {
          vErrors.push(err155);
        }
        errors++;
      }
    }
    if (data.selected_shipping_option !== void 0) {
      if (!validate28(data.selected_shipping_option, { instancePath: instancePath + "/selected_shipping_option", parentData: data, parentDataProperty: "selected_shipping_option", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
        errors = vErrors.length;
      }
    }
    if (data.selected_shipping_options !== void 0) {
      let data105 = data.selected_shipping_options;
      if (Array.isArray(data105)) {
        const len8 = data105.length;
        for (let i8 = 0; i8 < len8; i8++) {
          if (!validate28(data105[i8], { instancePath: instancePath + "/selected_shipping_options/" + i8, parentData: data105, parentDataProperty: i8, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err156 = { instancePath: instancePath + "/selected_shipping_options", schemaPath: "#/properties/selected_shipping_options/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err156];
        } else {
          vErrors.push(err156);
        }
        errors++;
      }
    }
    if (data.deliveries !== void 0) {
      let data107 = data.deliveries;
      if (Array.isArray(data107)) {
        const len9 = data107.length;
        for (let i9 = 0; i9 < len9; i9++) {
          let data108 = data107[i9];
          if (data108 && typeof data108 == "object" && !Array.isArray(data108)) {
          } else {
            const err157 = { instancePath: instancePath + "/deliveries/" + i9, schemaPath: "#/components/schemas/Delivery/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err157];
            } else {
              vErrors.push(err157);
            }
            errors++;
          }
        }
      } else {
        const err158 = { instancePath: instancePath + "/deliveries", schemaPath: "#/properties/deliveries/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err158];
        } else {
          vErrors.push(err158);
        }
        errors++;
      }
    }
    if (data.merchant_data !== void 0) {
      let data109 = data.merchant_data;
      if (typeof data109 === "string") {
        if (func1(data109) > 6e3) {
          const err159 = { instancePath: instancePath + "/merchant_data", schemaPath: "#/properties/merchant_data/maxLength", keyword: "maxLength", params: { limit: 6e3 }, message: "must NOT have more than 6000 characters" };
          if (vErrors === null) {
            vErrors = [err159];
          } else {
            vErrors.push(err159);
          }
          errors++;
        }
      } else {
        const err160 = { instancePath: instancePath + "/merchant_data", schemaPath: "#/properties/merchant_data/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err160];
        } else {
          vErrors.push(err160);
        }
        errors++;
      }
    }
    if (data.gui !== void 0) {
      let data110 = data.gui;
      if (data110 && typeof data110 == "object" && !Array.isArray(data110)) {
        if (data110.options !== void 0) {
          let data111 = data110.options;
          if (Array.isArray(data111)) {
            const len10 = data111.length;
            for (let i10 = 0; i10 < len10; i10++) {
              if (typeof data111[i10] !== "string") {
                const err161 = { instancePath: instancePath + "/gui/options/" + i10, schemaPath: "#/components/schemas/Gui/properties/options/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err161];
                } else {
                  vErrors.push(err161);
                }
                errors++;
              }
            }
          } else {
            const err162 = { instancePath: instancePath + "/gui/options", schemaPath: "#/components/schemas/Gui/properties/options/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err162];
            } else {
              vErrors.push(err162);
            }
            errors++;
          }
        }
      } else {
        const err163 = { instancePath: instancePath + "/gui", schemaPath: "#/components/schemas/Gui/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err163];
        } else {
          vErrors.push(err163);
        }
        errors++;
      }
    }
    if (data.merchant_requested !== void 0) {
      if (!validate36(data.merchant_requested, { instancePath: instancePath + "/merchant_requested", parentData: data, parentDataProperty: "merchant_requested", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
        errors = vErrors.length;
      }
    }
    if (data.recurring !== void 0) {
      if (typeof data.recurring !== "boolean") {
        const err164 = { instancePath: instancePath + "/recurring", schemaPath: "#/properties/recurring/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err164];
        } else {
          vErrors.push(err164);
        }
        errors++;
      }
    }
    if (data.recurring_token !== void 0) {
      if (typeof data.recurring_token !== "string") {
        const err165 = { instancePath: instancePath + "/recurring_token", schemaPath: "#/properties/recurring_token/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err165];
        } else {
          vErrors.push(err165);
        }
        errors++;
      }
    }
    if (data.recurring_description !== void 0) {
      let data116 = data.recurring_description;
      if (typeof data116 === "string") {
        if (func1(data116) > 255) {
          const err166 = { instancePath: instancePath + "/recurring_description", schemaPath: "#/properties/recurring_description/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
          if (vErrors === null) {
            vErrors = [err166];
          } else {
            vErrors.push(err166);
          }
          errors++;
        }
      } else {
        const err167 = { instancePath: instancePath + "/recurring_description", schemaPath: "#/properties/recurring_description/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err167];
        } else {
          vErrors.push(err167);
        }
        errors++;
      }
    }
    if (data.tags !== void 0) {
      let data117 = data.tags;
      if (Array.isArray(data117)) {
        const len11 = data117.length;
        for (let i11 = 0; i11 < len11; i11++) {
          if (typeof data117[i11] !== "string") {
            const err168 = { instancePath: instancePath + "/tags/" + i11, schemaPath: "#/properties/tags/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err168];
            } else {
              vErrors.push(err168);
            }
            errors++;
          }
        }
      } else {
        const err169 = { instancePath: instancePath + "/tags", schemaPath: "#/properties/tags/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err169];
        } else {
          vErrors.push(err169);
        }
        errors++;
      }
    }
    if (data.discount_lines !== void 0) {
      let data119 = data.discount_lines;
      if (Array.isArray(data119)) {
        const len12 = data119.length;
        for (let i12 = 0; i12 < len12; i12++) {
          let data120 = data119[i12];
          if (data120 && typeof data120 == "object" && !Array.isArray(data120)) {
            if (data120.name === void 0) {
              const err170 = { instancePath: instancePath + "/discount_lines/" + i12, schemaPath: "#/components/schemas/DiscountLine/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
              if (vErrors === null) {
                vErrors = [err170];
              } else {
                vErrors.push(err170);
              }
              errors++;
            }
            if (data120.quantity === void 0) {
              const err171 = { instancePath: instancePath + "/discount_lines/" + i12, schemaPath: "#/components/schemas/DiscountLine/required", keyword: "required", params: { missingProperty: "quantity" }, message: "must have required property 'quantity'" };
              if (vErrors === null) {
                vErrors = [err171];
              } else {
                vErrors.push(err171);
              }
              errors++;
            }
            if (data120.unit_price === void 0) {
              const err172 = { instancePath: instancePath + "/discount_lines/" + i12, schemaPath: "#/components/schemas/DiscountLine/required", keyword: "required", params: { missingProperty: "unit_price" }, message: "must have required property 'unit_price'" };
              if (vErrors === null) {
                vErrors = [err172];
              } else {
                vErrors.push(err172);
              }
              errors++;
            }
            if (data120.tax_rate === void 0) {
              const err173 = { instancePath: instancePath + "/discount_lines/" + i12, schemaPath: "#/components/schemas/DiscountLine/required", keyword: "required", params: { missingProperty: "tax_rate" }, message: "must have required property 'tax_rate'" };
              if (vErrors === null) {
                vErrors = [err173];
              } else {
                vErrors.push(err173);
              }
              errors++;
            }
            if (data120.total_amount === void 0) {
              const err174 = { instancePath: instancePath + "/discount_lines/" + i12, schemaPath: "#/components/schemas/DiscountLine/required", keyword: "required", params: { missingProperty: "total_amount" }, message: "must have required property 'total_amount'" };
              if (vErrors === null) {
                vErrors = [err174];
              } else {
                vErrors.push(err174);
              }
              errors++;
            }
            if (data120.total_tax_amount === void 0) {
              const err175 = { instancePath: instancePath + "/discount_lines/" + i12, schemaPath: "#/components/schemas/DiscountLine/required", keyword: "required", params: { missingProperty: "total_tax_amount" }, message: "must have required property 'total_tax_amount'" };
              if (vErrors === null) {
                vErrors = [err175];
              } else {
                vErrors.push(err175);
              }
              errors++;
            }
            if (data120.name !== void 0) {
              let data121 = data120.name;
              if (typeof data121 === "string") {
                if (func1(data121) > 255) {
                  const err176 = { instancePath: instancePath + "/discount_lines/" + i12 + "/name", schemaPath: "#/components/schemas/DiscountLine/properties/name/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
                  if (vErrors === null) {
                    vErrors = [err176];
                  } else {
                    vErrors.push(err176);
                  }
                  errors++;
                }
                if (func1(data121) < 1) {
                  const err177 = { instancePath: instancePath + "/discount_lines/" + i12 + "/name", schemaPath: "#/components/schemas/DiscountLine/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err177];
                  } else {
                    vErrors.push(err177);
                  }
                  errors++;
                }
              } else {
                const err178 = { instancePath: instancePath + "/discount_lines/" + i12 + "/name", schemaPath: "#/components/schemas/DiscountLine/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err178];
                } else {
                  vErrors.push(err178);
                }
                errors++;
              }
            }
            if (data120.quantity !== void 0) {
              let data122 = data120.quantity;
              if (!(typeof data122 == "number" && (!(data122 % 1) && !isNaN(data122)))) {
                const err179 = { instancePath: instancePath + "/discount_lines/" + i12 + "/quantity", schemaPath: "#/components/schemas/DiscountLine/properties/quantity/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err179];
                } else {
                  vErrors.push(err179);
                }
                errors++;
              }
              if (typeof data122 == "number") {
                if (data122 < 0 || isNaN(data122)) {
                  const err180 = { instancePath: instancePath + "/discount_lines/" + i12 + "/quantity", schemaPath: "#/components/schemas/DiscountLine/properties/quantity/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  if (vErrors === null) {
                    vErrors = [err180];
                  } else {
                    vErrors.push(err180);
                  }
                  errors++;
                }
                if (!formats0.validate(data122)) {
                  const err181 = { instancePath: instancePath + "/discount_lines/" + i12 + "/quantity", schemaPath: "#/components/schemas/DiscountLine/properties/quantity/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
                  if (vErrors === null) {
                    vErrors = [err181];
                  } else {
                    vErrors.push(err181);
                  }
                  errors++;
                }
              }
            }
            if (data120.unit_price !== void 0) {
              let data123 = data120.unit_price;
              if (!(typeof data123 == "number" && (!(data123 % 1) && !isNaN(data123)))) {
                const err182 = { instancePath: instancePath + "/discount_lines/" + i12 + "/unit_price", schemaPath: "#/components/schemas/DiscountLine/properties/unit_price/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err182];
                } else {
                  vErrors.push(err182);
                }
                errors++;
              }
              if (typeof data123 == "number") {
                if (data123 > 0 || isNaN(data123)) {
                  const err183 = { instancePath: instancePath + "/discount_lines/" + i12 + "/unit_price", schemaPath: "#/components/schemas/DiscountLine/properties/unit_price/maximum", keyword: "maximum", params: { comparison: "<=", limit: 0 }, message: "must be <= 0" };
                  if (vErrors === null) {
                    vErrors = [err183];
                  } else {
                    vErrors.push(err183);
                  }
                  errors++;
                }
                if (!formats0.validate(data123)) {
                  const err184 = { instancePath: instancePath + "/discount_lines/" + i12 + "/unit_price", schemaPath: "#/components/schemas/DiscountLine/properties/unit_price/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
                  if (vErrors === null) {
                    vErrors = [err184];
                  } else {
                    vErrors.push(err184);
                  }
                  errors++;
                }
              }
            }
            if (data120.tax_rate !== void 0) {
              let data124 = data120.tax_rate;
              if (!(typeof data124 == "number" && (!(data124 % 1) && !isNaN(data124)))) {
                const err185 = { instancePath: instancePath + "/discount_lines/" + i12 + "/tax_rate", schemaPath: "#/components/schemas/DiscountLine/properties/tax_rate/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err185];
                } else {
                  vErrors.push(err185);
                }
                errors++;
              }
              if (typeof data124 == "number") {
                if (data124 > 1e4 || isNaN(data124)) {
                  const err186 = { instancePath: instancePath + "/discount_lines/" + i12 + "/tax_rate", schemaPath: "#/components/schemas/DiscountLine/properties/tax_rate/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e4 }, message: "must be <= 10000" };
                  if (vErrors === null) {
                    vErrors = [err186];
                  } else {
                    vErrors.push(err186);
                  }
                  errors++;
                }
                if (data124 < 0 || isNaN(data124)) {
                  const err187 = { instancePath: instancePath + "/discount_lines/" + i12 + "/tax_rate", schemaPath: "#/components/schemas/DiscountLine/properties/tax_rate/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  if (vErrors === null) {
                    vErrors = [err187];
                  } else {
                    vErrors.push(err187);
                  }
                  errors++;
                }
                if (!formats0.validate(data124)) {
                  const err188 = { instancePath: instancePath + "/discount_lines/" + i12 + "/tax_rate", schemaPath: "#/components/schemas/DiscountLine/properties/tax_rate/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
                  if (vErrors === null) {
                    vErrors = [err188];
                  } else {
                    vErrors.push(err188);
                  }
                  errors++;
                }
              }
            }
            if (data120.total_amount !== void 0) {
              let data125 = data120.total_amount;
              if (!(typeof data125 == "number" && (!(data125 % 1) && !isNaN(data125)))) {
                const err189 = { instancePath: instancePath + "/discount_lines/" + i12 + "/total_amount", schemaPath: "#/components/schemas/DiscountLine/properties/total_amount/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err189];
                } else {
                  vErrors.push(err189);
                }
                errors++;
              }
              if (typeof data125 == "number") {
                if (data125 > 0 || isNaN(data125)) {
                  const err190 = { instancePath: instancePath + "/discount_lines/" + i12 + "/total_amount", schemaPath: "#/components/schemas/DiscountLine/properties/total_amount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 0 }, message: "must be <= 0" };
                  if (vErrors === null) {
                    vErrors = [err190];
                  } else {
                    vErrors.push(err190);
                  }
                  errors++;
                }
                if (!formats0.validate(data125)) {
                  const err191 = { instancePath: instancePath + "/discount_lines/" + i12 + "/total_amount", schemaPath: "#/components/schemas/DiscountLine/properties/total_amount/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
                  if (vErrors === null) {
                    vErrors = [err191];
                  } else {
                    vErrors.push(err191);
                  }
                  errors++;
                }
              }
            }
            if (data120.total_tax_amount !== void 0) {
              let data126 = data120.total_tax_amount;
              if (!(typeof data126 == "number" && (!(data126 % 1) && !isNaN(data126)))) {
                const err192 = { instancePath: instancePath + "/discount_lines/" + i12 + "/total_tax_amount", schemaPath: "#/components/schemas/DiscountLine/properties/total_tax_amount/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err192];
                } else {
                  vErrors.push(err192);
                }
                errors++;
              }
              if (typeof data126 == "number") {
                if (!formats0.validate(data126)) {
                  const err193 = { instancePath: instancePath + "/discount_lines/" + i12 + "/total_tax_amount", schemaPath: "#/components/schemas/DiscountLine/properties/total_tax_amount/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
                  if (vErrors === null) {
                    vErrors = [err193];
                  } else {
                    vErrors.push(err193);
                  }
                  errors++;
                }
              }
            }
            if (data120.reference !== void 0) {
              let data127 = data120.reference;
              if (typeof data127 === "string") {
                if (func1(data127) > 255) {
                  const err194 = { instancePath: instancePath + "/discount_lines/" + i12 + "/reference", schemaPath: "#/components/schemas/DiscountLine/properties/reference/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
                  if (vErrors === null) {
                    vErrors = [err194];
                  } else {
                    vErrors.push(err194);
                  }
                  errors++;
                }
              } else {
                const err195 = { instancePath: instancePath + "/discount_lines/" + i12 + "/reference", schemaPath: "#/components/schemas/DiscountLine/properties/reference/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err195];
                } else {
                  vErrors.push(err195);
                }
                errors++;
              }
            }
            if (data120.merchant_data !== void 0) {
              let data128 = data120.merchant_data;
              if (typeof data128 === "string") {
                if (func1(data128) > 1024) {
                  const err196 = { instancePath: instancePath + "/discount_lines/" + i12 + "/merchant_data", schemaPath: "#/components/schemas/DiscountLine/properties/merchant_data/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
                  if (vErrors === null) {
                    vErrors = [err196];
                  } else {
                    vErrors.push(err196);
                  }
                  errors++;
                }
              } else {
                const err197 = { instancePath: instancePath + "/discount_lines/" + i12 + "/merchant_data", schemaPath: "#/components/schemas/DiscountLine/properties/merchant_data/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err197];
                } else {
                  vErrors.push(err197);
                }
                errors++;
              }
            }
          } else {
            const err198 = { instancePath: instancePath + "/discount_lines/" + i12, schemaPath: "#/components/schemas/DiscountLine/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err198];
            } else {
              vErrors.push(err198);
            }
            errors++;
          }
        }
      } else {
        const err199 = { instancePath: instancePath + "/discount_lines", schemaPath: "#/properties/discount_lines/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err199];
        } else {
          vErrors.push(err199);
        }
        errors++;
      }
    }
    if (data.payment_type_allows_increase !== void 0) {
      if (typeof data.payment_type_allows_increase !== "boolean") {
        const err200 = { instancePath: instancePath + "/payment_type_allows_increase", schemaPath: "#/properties/payment_type_allows_increase/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err200];
        } else {
          vErrors.push(err200);
        }
        errors++;
      }
    }
  } else {
    const err201 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err201];
    } else {
      vErrors.push(err201);
    }
    errors++;
  }
  validate21.errors = vErrors;
  return errors === 0;
}
validate21.evaluated = { "props": { "order_id": true, "name": true, "status": true, "purchase_country": true, "purchase_currency": true, "locale": true, "billing_address": true, "shipping_address": true, "order_amount": true, "order_tax_amount": true, "order_lines": true, "customer": true, "merchant_urls": true, "html_snippet": true, "merchant_reference1": true, "merchant_reference2": true, "started_at": true, "completed_at": true, "last_modified_at": true, "options": true, "attachment": true, "external_payment_methods": true, "external_checkouts": true, "shipping_countries": true, "billing_countries": true, "shipping_options": true, "selected_shipping_option": true, "selected_shipping_options": true, "deliveries": true, "merchant_data": true, "gui": true, "merchant_requested": true, "recurring": true, "recurring_token": true, "recurring_description": true, "tags": true, "discount_lines": true, "payment_type_allows_increase": true }, "dynamicProps": false, "dynamicItems": false };
var NewOrder = validate38;
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate38.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate21(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.merchant_urls === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "merchant_urls" }, message: "must have required property 'merchant_urls'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  }
  validate38.errors = vErrors;
  return errors === 0;
}
validate38.evaluated = { "props": { "order_id": true, "name": true, "status": true, "purchase_country": true, "purchase_currency": true, "locale": true, "billing_address": true, "shipping_address": true, "order_amount": true, "order_tax_amount": true, "order_lines": true, "customer": true, "merchant_urls": true, "html_snippet": true, "merchant_reference1": true, "merchant_reference2": true, "started_at": true, "completed_at": true, "last_modified_at": true, "options": true, "attachment": true, "external_payment_methods": true, "external_checkouts": true, "shipping_countries": true, "billing_countries": true, "shipping_options": true, "selected_shipping_option": true, "selected_shipping_options": true, "deliveries": true, "merchant_data": true, "gui": true, "merchant_requested": true, "recurring": true, "recurring_token": true, "recurring_description": true, "tags": true, "discount_lines": true, "payment_type_allows_increase": true }, "dynamicProps": false, "dynamicItems": false };
var StoredOrder = validate40;
function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate40.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate21(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.order_id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "order_id" }, message: "must have required property 'order_id'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.status === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.html_snippet === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "html_snippet" }, message: "must have required property 'html_snippet'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
  }
  validate40.errors = vErrors;
  return errors === 0;
}
validate40.evaluated = { "props": { "order_id": true, "name": true, "status": true, "purchase_country": true, "purchase_currency": true, "locale": true, "billing_address": true, "shipping_address": true, "order_amount": true, "order_tax_amount": true, "order_lines": true, "customer": true, "merchant_urls": true, "html_snippet": true, "merchant_reference1": true, "merchant_reference2": true, "started_at": true, "completed_at": true, "last_modified_at": true, "options": true, "attachment": true, "external_payment_methods": true, "external_checkouts": true, "shipping_countries": true, "billing_countries": true, "shipping_options": true, "selected_shipping_option": true, "selected_shipping_options": true, "deliveries": true, "merchant_data": true, "gui": true, "merchant_requested": true, "recurring": true, "recurring_token": true, "recurring_description": true, "tags": true, "discount_lines": true, "payment_type_allows_increase": true }, "dynamicProps": false, "dynamicItems": false };
var Error2 = validate42;
function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate42.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.error_code === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "error_code" }, message: "must have required property 'error_code'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.error_messages === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "error_messages" }, message: "must have required property 'error_messages'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.correlation_id === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "correlation_id" }, message: "must have required property 'correlation_id'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.error_code !== void 0) {
      if (typeof data.error_code !== "string") {
        const err3 = { instancePath: instancePath + "/error_code", schemaPath: "#/properties/error_code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.error_messages !== void 0) {
      let data1 = data.error_messages;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data1[i0] !== "string") {
            const err4 = { instancePath: instancePath + "/error_messages/" + i0, schemaPath: "#/properties/error_messages/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
      } else {
        const err5 = { instancePath: instancePath + "/error_messages", schemaPath: "#/properties/error_messages/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.correlation_id !== void 0) {
      if (typeof data.correlation_id !== "string") {
        const err6 = { instancePath: instancePath + "/correlation_id", schemaPath: "#/properties/correlation_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.service_version !== void 0) {
      if (typeof data.service_version !== "string") {
        const err7 = { instancePath: instancePath + "/service_version", schemaPath: "#/properties/service_version/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err8];
    } else {
      vErrors.push(err8);
    }
    errors++;
  }
  validate42.errors = vErrors;
  return errors === 0;
}
validate42.evaluated = { "props": { "error_code": true, "error_messages": true, "correlation_id": true, "service_version": true }, "dynamicProps": false, "dynamicItems": false };
var CallbackError = validate44;
var schema65 = { "type": "object", "description": "Why the merchant says no. The published schema requires both properties, its prose asks for the text with two of the three types only; sending both satisfies either.", "x-source": "spec: shipping_service_error_response", "required": ["error_type", "error_text"], "properties": { "error_type": { "type": "string", "enum": ["unsupported_shipping_address", "address_error", "approval_failed"], "description": "`unsupported_shipping_address`: no delivery to that place. `address_error`: the address is incomplete or wrong. `approval_failed`: anything else, such as stock, a used coupon or a changed cart.", "x-source": ["spec: prose only (values)", "inferred: which to use when"] }, "error_text": { "type": "string", "description": "What the customer reads. Use the language of the order's `locale` and tell nothing of the shop's inside.", "x-source": ["spec: shipping_service_error_response", "inferred: language; nothing of the inside"] } } };
function validate44(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate44.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.error_type === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "error_type" }, message: "must have required property 'error_type'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.error_text === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "error_text" }, message: "must have required property 'error_text'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.error_type !== void 0) {
      let data0 = data.error_type;
      if (typeof data0 !== "string") {
        const err2 = { instancePath: instancePath + "/error_type", schemaPath: "#/properties/error_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if (!(data0 === "unsupported_shipping_address" || data0 === "address_error" || data0 === "approval_failed")) {
        const err3 = { instancePath: instancePath + "/error_type", schemaPath: "#/properties/error_type/enum", keyword: "enum", params: { allowedValues: schema65.properties.error_type.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.error_text !== void 0) {
      if (typeof data.error_text !== "string") {
        const err4 = { instancePath: instancePath + "/error_text", schemaPath: "#/properties/error_text/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate44.errors = vErrors;
  return errors === 0;
}
validate44.evaluated = { "props": { "error_type": true, "error_text": true }, "dynamicProps": false, "dynamicItems": false };
export {
  CallbackError,
  Error2 as Error,
  NewOrder,
  Order,
  StoredOrder
};
