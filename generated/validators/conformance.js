// Written by `npm run generate` from specs/conformance.yaml. Do not edit: change the source and generate again.
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
var RecordHead = validate53;
var schema20 = { "type": "object", "additionalProperties": false, "required": ["record", "kco", "command", "subject", "profile", "insists", "markets", "seed", "started_at"], "properties": { "record": { "const": "kco-record/1" }, "kco": { "type": "string" }, "specs": { "$ref": "#/components/schemas/Digests" }, "command": { "type": "string" }, "subject": { "$ref": "#/components/schemas/Subject" }, "target": { "type": "string" }, "profile": { "$ref": "#/components/schemas/ProfileName" }, "insists": { "type": "boolean" }, "scripted": { "type": "boolean" }, "markets": { "type": "array", "items": { "type": "string" } }, "seed": { "type": "integer" }, "given": { "type": "array", "items": { "type": "string" } }, "strict": { "type": "boolean" }, "unseen_ok": { "type": "array", "items": { "type": "string" } }, "undeclared": { "type": "array", "items": { "type": "string" } }, "accepted": { "type": "array", "items": { "$ref": "#/components/schemas/Acceptance" } }, "shard": { "$ref": "#/components/schemas/Shard" }, "attestations": { "type": "array", "items": { "$ref": "#/components/schemas/Attestation" } }, "started_at": { "type": "string", "format": "date-time" } } };
var func1 = Object.prototype.hasOwnProperty;
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
    for (const key0 in data) {
      if (typeof data[key0] !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "string" }, message: "must be string" });
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
validate54.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema22 = { "enum": ["merchant", "kustom", "both"] };
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate56.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!(data === "merchant" || data === "kustom" || data === "both")) {
    vErrors = noted(vErrors, { instancePath, keyword: "enum", params: { allowedValues: schema22.enum }, message: "must be equal to one of the allowed values" });
    errors++;
  }
  validate56.errors = vErrors;
  return errors === 0;
}
validate56.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema23 = { "enum": ["smoke", "gate", "full", "certification", "strict", "drift", "examples"] };
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
  if (!(data === "smoke" || data === "gate" || data === "full" || data === "certification" || data === "strict" || data === "drift" || data === "examples")) {
    vErrors = noted(vErrors, { instancePath, keyword: "enum", params: { allowedValues: schema23.enum }, message: "must be equal to one of the allowed values" });
    errors++;
  }
  validate58.errors = vErrors;
  return errors === 0;
}
validate58.evaluated = { "dynamicProps": false, "dynamicItems": false };
var func2 = require_ucs2length().default;
var formats0 = require_formats().fullFormats.date;
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate60.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.requirement === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "requirement" }, message: "must have required property 'requirement'" });
      errors++;
    }
    if (data.reason === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'" });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "requirement" || key0 === "where" || key0 === "reason" || key0 === "date" || key0 === "until")) {
        vErrors = noted(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
        errors++;
      }
    }
    if (data.requirement !== void 0) {
      if (typeof data.requirement !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/requirement", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.where !== void 0) {
      let data1 = data.where;
      if (typeof data1 === "string") {
        if (func2(data1) < 1) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/where", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/where", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.reason !== void 0) {
      let data2 = data.reason;
      if (typeof data2 === "string") {
        if (func2(data2) < 1) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/reason", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/reason", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.date !== void 0) {
      let data3 = data.date;
      if (typeof data3 === "string") {
        if (!formats0.validate(data3)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/date", keyword: "format", params: { format: "date" }, message: 'must match format "date"' });
          errors++;
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/date", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.until !== void 0) {
      let data4 = data.until;
      if (typeof data4 === "string") {
        if (!formats0.validate(data4)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/until", keyword: "format", params: { format: "date" }, message: 'must match format "date"' });
          errors++;
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/until", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
  } else {
    vErrors = noted(vErrors, { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate60.errors = vErrors;
  return errors === 0;
}
validate60.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
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
    if (data.nth === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "nth" }, message: "must have required property 'nth'" });
      errors++;
    }
    if (data.of === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "of" }, message: "must have required property 'of'" });
      errors++;
    }
    if (data.insists === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "insists" }, message: "must have required property 'insists'" });
      errors++;
    }
    if (data.command === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "command" }, message: "must have required property 'command'" });
      errors++;
    }
    if (data.plan === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "plan" }, message: "must have required property 'plan'" });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "nth" || key0 === "of" || key0 === "insists" || key0 === "command" || key0 === "plan")) {
        vErrors = noted(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
        errors++;
      }
    }
    if (data.nth !== void 0) {
      let data0 = data.nth;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)))) {
        vErrors = noted(vErrors, { instancePath: instancePath + "/nth", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
      if (typeof data0 == "number") {
        if (data0 < 1 || isNaN(data0)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/nth", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" });
          errors++;
        }
      }
    }
    if (data.of !== void 0) {
      let data1 = data.of;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)))) {
        vErrors = noted(vErrors, { instancePath: instancePath + "/of", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
      if (typeof data1 == "number") {
        if (data1 < 1 || isNaN(data1)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/of", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" });
          errors++;
        }
      }
    }
    if (data.insists !== void 0) {
      if (typeof data.insists !== "boolean") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/insists", keyword: "type", params: { type: "boolean" }, message: "must be boolean" });
        errors++;
      }
    }
    if (data.command !== void 0) {
      if (typeof data.command !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/command", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.plan !== void 0) {
      let data4 = data.plan;
      if (Array.isArray(data4)) {
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data4[i0] !== "string") {
            vErrors = noted(vErrors, { instancePath: instancePath + "/plan/" + i0, keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/plan", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
  } else {
    vErrors = noted(vErrors, { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate62.errors = vErrors;
  return errors === 0;
}
validate62.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema26 = { "type": "object", "additionalProperties": false, "required": ["item", "person", "date", "result"], "properties": { "item": { "$ref": "#/components/schemas/HumanCheckId" }, "person": { "type": "string", "minLength": 1 }, "date": { "type": "string", "format": "date" }, "result": { "enum": ["passed", "failed", "not applicable"] }, "evidence": { "type": "string", "minLength": 1 }, "reason": { "type": "string", "minLength": 1 } } };
var schema27 = { "enum": ["HUM-1", "HUM-2", "HUM-3", "HUM-4", "HUM-5", "HUM-6", "HUM-7", "HUM-8", "HUM-9", "HUM-10", "HUM-11", "HUM-12", "HUM-13", "HUM-14", "HUM-15", "HUM-16"] };
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
  if (!(data === "HUM-1" || data === "HUM-2" || data === "HUM-3" || data === "HUM-4" || data === "HUM-5" || data === "HUM-6" || data === "HUM-7" || data === "HUM-8" || data === "HUM-9" || data === "HUM-10" || data === "HUM-11" || data === "HUM-12" || data === "HUM-13" || data === "HUM-14" || data === "HUM-15" || data === "HUM-16")) {
    vErrors = noted(vErrors, { instancePath, keyword: "enum", params: { allowedValues: schema27.enum }, message: "must be equal to one of the allowed values" });
    errors++;
  }
  validate65.errors = vErrors;
  return errors === 0;
}
validate65.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate64.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.item === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "item" }, message: "must have required property 'item'" });
      errors++;
    }
    if (data.person === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "person" }, message: "must have required property 'person'" });
      errors++;
    }
    if (data.date === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "date" }, message: "must have required property 'date'" });
      errors++;
    }
    if (data.result === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "result" }, message: "must have required property 'result'" });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "item" || key0 === "person" || key0 === "date" || key0 === "result" || key0 === "evidence" || key0 === "reason")) {
        vErrors = noted(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
        errors++;
      }
    }
    if (data.item !== void 0) {
      if (!validate65(data.item, { instancePath: instancePath + "/item", parentData: data, parentDataProperty: "item", rootData, dynamicAnchors })) {
        vErrors = joined(vErrors, validate65.errors);
        errors = vErrors.length;
      }
    }
    if (data.person !== void 0) {
      let data1 = data.person;
      if (typeof data1 === "string") {
        if (func2(data1) < 1) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/person", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/person", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.date !== void 0) {
      let data2 = data.date;
      if (typeof data2 === "string") {
        if (!formats0.validate(data2)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/date", keyword: "format", params: { format: "date" }, message: 'must match format "date"' });
          errors++;
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/date", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.result !== void 0) {
      let data3 = data.result;
      if (!(data3 === "passed" || data3 === "failed" || data3 === "not applicable")) {
        vErrors = noted(vErrors, { instancePath: instancePath + "/result", keyword: "enum", params: { allowedValues: schema26.properties.result.enum }, message: "must be equal to one of the allowed values" });
        errors++;
      }
    }
    if (data.evidence !== void 0) {
      let data4 = data.evidence;
      if (typeof data4 === "string") {
        if (func2(data4) < 1) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/evidence", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/evidence", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.reason !== void 0) {
      let data5 = data.reason;
      if (typeof data5 === "string") {
        if (func2(data5) < 1) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/reason", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/reason", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
  } else {
    vErrors = noted(vErrors, { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate64.errors = vErrors;
  return errors === 0;
}
validate64.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var formats6 = require_formats().fullFormats["date-time"];
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
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.record === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "record" }, message: "must have required property 'record'" });
      errors++;
    }
    if (data.kco === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "kco" }, message: "must have required property 'kco'" });
      errors++;
    }
    if (data.command === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "command" }, message: "must have required property 'command'" });
      errors++;
    }
    if (data.subject === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "subject" }, message: "must have required property 'subject'" });
      errors++;
    }
    if (data.profile === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "profile" }, message: "must have required property 'profile'" });
      errors++;
    }
    if (data.insists === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "insists" }, message: "must have required property 'insists'" });
      errors++;
    }
    if (data.markets === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "markets" }, message: "must have required property 'markets'" });
      errors++;
    }
    if (data.seed === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "seed" }, message: "must have required property 'seed'" });
      errors++;
    }
    if (data.started_at === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "started_at" }, message: "must have required property 'started_at'" });
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema20.properties, key0)) {
        vErrors = noted(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
        errors++;
      }
    }
    if (data.record !== void 0) {
      if ("kco-record/1" !== data.record) {
        vErrors = noted(vErrors, { instancePath: instancePath + "/record", keyword: "const", params: { allowedValue: "kco-record/1" }, message: "must be equal to constant" });
        errors++;
      }
    }
    if (data.kco !== void 0) {
      if (typeof data.kco !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/kco", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.specs !== void 0) {
      if (!validate54(data.specs, { instancePath: instancePath + "/specs", parentData: data, parentDataProperty: "specs", rootData, dynamicAnchors })) {
        vErrors = joined(vErrors, validate54.errors);
        errors = vErrors.length;
      }
    }
    if (data.command !== void 0) {
      if (typeof data.command !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/command", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.subject !== void 0) {
      if (!validate56(data.subject, { instancePath: instancePath + "/subject", parentData: data, parentDataProperty: "subject", rootData, dynamicAnchors })) {
        vErrors = joined(vErrors, validate56.errors);
        errors = vErrors.length;
      }
    }
    if (data.target !== void 0) {
      if (typeof data.target !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/target", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.profile !== void 0) {
      if (!validate58(data.profile, { instancePath: instancePath + "/profile", parentData: data, parentDataProperty: "profile", rootData, dynamicAnchors })) {
        vErrors = joined(vErrors, validate58.errors);
        errors = vErrors.length;
      }
    }
    if (data.insists !== void 0) {
      if (typeof data.insists !== "boolean") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/insists", keyword: "type", params: { type: "boolean" }, message: "must be boolean" });
        errors++;
      }
    }
    if (data.scripted !== void 0) {
      if (typeof data.scripted !== "boolean") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/scripted", keyword: "type", params: { type: "boolean" }, message: "must be boolean" });
        errors++;
      }
    }
    if (data.markets !== void 0) {
      let data9 = data.markets;
      if (Array.isArray(data9)) {
        const len0 = data9.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data9[i0] !== "string") {
            vErrors = noted(vErrors, { instancePath: instancePath + "/markets/" + i0, keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/markets", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    if (data.seed !== void 0) {
      let data11 = data.seed;
      if (!(typeof data11 == "number" && (!(data11 % 1) && !isNaN(data11)))) {
        vErrors = noted(vErrors, { instancePath: instancePath + "/seed", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
    }
    if (data.given !== void 0) {
      let data12 = data.given;
      if (Array.isArray(data12)) {
        const len1 = data12.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (typeof data12[i1] !== "string") {
            vErrors = noted(vErrors, { instancePath: instancePath + "/given/" + i1, keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/given", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    if (data.strict !== void 0) {
      if (typeof data.strict !== "boolean") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/strict", keyword: "type", params: { type: "boolean" }, message: "must be boolean" });
        errors++;
      }
    }
    if (data.unseen_ok !== void 0) {
      let data15 = data.unseen_ok;
      if (Array.isArray(data15)) {
        const len2 = data15.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (typeof data15[i2] !== "string") {
            vErrors = noted(vErrors, { instancePath: instancePath + "/unseen_ok/" + i2, keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/unseen_ok", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    if (data.undeclared !== void 0) {
      let data17 = data.undeclared;
      if (Array.isArray(data17)) {
        const len3 = data17.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (typeof data17[i3] !== "string") {
            vErrors = noted(vErrors, { instancePath: instancePath + "/undeclared/" + i3, keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/undeclared", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    if (data.accepted !== void 0) {
      let data19 = data.accepted;
      if (Array.isArray(data19)) {
        const len4 = data19.length;
        for (let i4 = 0; i4 < len4; i4++) {
          if (!validate60(data19[i4], { instancePath: instancePath + "/accepted/" + i4, parentData: data19, parentDataProperty: i4, rootData, dynamicAnchors })) {
            vErrors = joined(vErrors, validate60.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/accepted", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    if (data.shard !== void 0) {
      if (!validate62(data.shard, { instancePath: instancePath + "/shard", parentData: data, parentDataProperty: "shard", rootData, dynamicAnchors })) {
        vErrors = joined(vErrors, validate62.errors);
        errors = vErrors.length;
      }
    }
    if (data.attestations !== void 0) {
      let data22 = data.attestations;
      if (Array.isArray(data22)) {
        const len5 = data22.length;
        for (let i5 = 0; i5 < len5; i5++) {
          if (!validate64(data22[i5], { instancePath: instancePath + "/attestations/" + i5, parentData: data22, parentDataProperty: i5, rootData, dynamicAnchors })) {
            vErrors = joined(vErrors, validate64.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/attestations", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    if (data.started_at !== void 0) {
      let data24 = data.started_at;
      if (typeof data24 === "string") {
        if (!formats6.validate(data24)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/started_at", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' });
          errors++;
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/started_at", keyword: "type", params: { type: "string" }, message: "must be string" });
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
validate53.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var RecordedExchange = validate68;
var schema29 = { "enum": ["merchant", "kustom"] };
function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate69.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!(data === "merchant" || data === "kustom")) {
    vErrors = noted(vErrors, { instancePath, keyword: "enum", params: { allowedValues: schema29.enum }, message: "must be equal to one of the allowed values" });
    errors++;
  }
  validate69.errors = vErrors;
  return errors === 0;
}
validate69.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema30 = { "type": "object", "additionalProperties": false, "required": ["method", "target", "headers", "body"], "properties": { "method": { "type": "string" }, "target": { "type": "string" }, "headers": { "type": "array", "items": { "$ref": "#/components/schemas/Header" } }, "body": { "type": "string" }, "encoding": { "enum": ["base64", "withheld"] }, "bytes": { "type": "integer", "minimum": 0 } } };
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
  if (Array.isArray(data)) {
    if (data.length > 2) {
      vErrors = noted(vErrors, { instancePath, keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" });
      errors++;
    }
    if (data.length < 2) {
      vErrors = noted(vErrors, { instancePath, keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items" });
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (typeof data[i0] !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/" + i0, keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
  } else {
    vErrors = noted(vErrors, { instancePath, keyword: "type", params: { type: "array" }, message: "must be array" });
    errors++;
  }
  validate73.errors = vErrors;
  return errors === 0;
}
validate73.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
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
    if (data.method === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "method" }, message: "must have required property 'method'" });
      errors++;
    }
    if (data.target === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "target" }, message: "must have required property 'target'" });
      errors++;
    }
    if (data.headers === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "headers" }, message: "must have required property 'headers'" });
      errors++;
    }
    if (data.body === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "body" }, message: "must have required property 'body'" });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "method" || key0 === "target" || key0 === "headers" || key0 === "body" || key0 === "encoding" || key0 === "bytes")) {
        vErrors = noted(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
        errors++;
      }
    }
    if (data.method !== void 0) {
      if (typeof data.method !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/method", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.target !== void 0) {
      if (typeof data.target !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/target", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.headers !== void 0) {
      let data2 = data.headers;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate73(data2[i0], { instancePath: instancePath + "/headers/" + i0, parentData: data2, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = joined(vErrors, validate73.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/headers", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    if (data.body !== void 0) {
      if (typeof data.body !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/body", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.encoding !== void 0) {
      let data5 = data.encoding;
      if (!(data5 === "base64" || data5 === "withheld")) {
        vErrors = noted(vErrors, { instancePath: instancePath + "/encoding", keyword: "enum", params: { allowedValues: schema30.properties.encoding.enum }, message: "must be equal to one of the allowed values" });
        errors++;
      }
    }
    if (data.bytes !== void 0) {
      let data6 = data.bytes;
      if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)))) {
        vErrors = noted(vErrors, { instancePath: instancePath + "/bytes", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
      if (typeof data6 == "number") {
        if (data6 < 0 || isNaN(data6)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/bytes", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" });
          errors++;
        }
      }
    }
  } else {
    vErrors = noted(vErrors, { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate72.errors = vErrors;
  return errors === 0;
}
validate72.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema32 = { "type": "object", "additionalProperties": false, "required": ["status", "headers", "body"], "properties": { "status": { "anyOf": [{ "type": "integer", "minimum": 100, "maximum": 999 }, { "enum": ["timed out", "refused", "broken off"] }] }, "because": { "type": "string" }, "headers": { "type": "array", "items": { "$ref": "#/components/schemas/Header" } }, "body": { "type": "string" }, "encoding": { "enum": ["base64", "withheld"] }, "bytes": { "type": "integer", "minimum": 0 } } };
function validate76(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate76.evaluated;
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
    if (data.headers === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "headers" }, message: "must have required property 'headers'" });
      errors++;
    }
    if (data.body === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "body" }, message: "must have required property 'body'" });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "status" || key0 === "because" || key0 === "headers" || key0 === "body" || key0 === "encoding" || key0 === "bytes")) {
        vErrors = noted(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
        errors++;
      }
    }
    if (data.status !== void 0) {
      let data0 = data.status;
      const _errs3 = errors;
      let valid1 = false;
      const _errs4 = errors;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)))) {
        vErrors = noted(vErrors, { instancePath: instancePath + "/status", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
      if (typeof data0 == "number") {
        if (data0 > 999 || isNaN(data0)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/status", keyword: "maximum", params: { comparison: "<=", limit: 999 }, message: "must be <= 999" });
          errors++;
        }
        if (data0 < 100 || isNaN(data0)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/status", keyword: "minimum", params: { comparison: ">=", limit: 100 }, message: "must be >= 100" });
          errors++;
        }
      }
      var _valid0 = _errs4 === errors;
      valid1 = valid1 || _valid0;
      const _errs6 = errors;
      if (!(data0 === "timed out" || data0 === "refused" || data0 === "broken off")) {
        vErrors = noted(vErrors, { instancePath: instancePath + "/status", keyword: "enum", params: { allowedValues: schema32.properties.status.anyOf[1].enum }, message: "must be equal to one of the allowed values" });
        errors++;
      }
      var _valid0 = _errs6 === errors;
      valid1 = valid1 || _valid0;
      if (!valid1) {
        vErrors = noted(vErrors, { instancePath: instancePath + "/status", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" });
        errors++;
      } else {
        errors = _errs3;
        if (vErrors !== null) {
          if (_errs3) {
            vErrors.length = _errs3;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.because !== void 0) {
      if (typeof data.because !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/because", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.headers !== void 0) {
      let data2 = data.headers;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate73(data2[i0], { instancePath: instancePath + "/headers/" + i0, parentData: data2, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = joined(vErrors, validate73.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/headers", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    if (data.body !== void 0) {
      if (typeof data.body !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/body", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.encoding !== void 0) {
      let data5 = data.encoding;
      if (!(data5 === "base64" || data5 === "withheld")) {
        vErrors = noted(vErrors, { instancePath: instancePath + "/encoding", keyword: "enum", params: { allowedValues: schema32.properties.encoding.enum }, message: "must be equal to one of the allowed values" });
        errors++;
      }
    }
    if (data.bytes !== void 0) {
      let data6 = data.bytes;
      if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)))) {
        vErrors = noted(vErrors, { instancePath: instancePath + "/bytes", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
      if (typeof data6 == "number") {
        if (data6 < 0 || isNaN(data6)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/bytes", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" });
          errors++;
        }
      }
    }
  } else {
    vErrors = noted(vErrors, { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate76.errors = vErrors;
  return errors === 0;
}
validate76.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
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
    if (data.id === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" });
      errors++;
    }
    if (data.from === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "from" }, message: "must have required property 'from'" });
      errors++;
    }
    if (data.at === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "at" }, message: "must have required property 'at'" });
      errors++;
    }
    if (data.took_ms === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "took_ms" }, message: "must have required property 'took_ms'" });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "id" || key0 === "from" || key0 === "operation" || key0 === "at" || key0 === "took_ms" || key0 === "scripted" || key0 === "request" || key0 === "response")) {
        vErrors = noted(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
        errors++;
      }
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (func2(data0) < 1) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/id", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/id", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.from !== void 0) {
      if (!validate69(data.from, { instancePath: instancePath + "/from", parentData: data, parentDataProperty: "from", rootData, dynamicAnchors })) {
        vErrors = joined(vErrors, validate69.errors);
        errors = vErrors.length;
      }
    }
    if (data.operation !== void 0) {
      if (typeof data.operation !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/operation", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.at !== void 0) {
      let data3 = data.at;
      if (typeof data3 === "string") {
        if (!formats6.validate(data3)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/at", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' });
          errors++;
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/at", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.took_ms !== void 0) {
      let data4 = data.took_ms;
      if (typeof data4 == "number") {
        if (data4 < 0 || isNaN(data4)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/took_ms", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" });
          errors++;
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/took_ms", keyword: "type", params: { type: "number" }, message: "must be number" });
        errors++;
      }
    }
    if (data.scripted !== void 0) {
      if (!validate69(data.scripted, { instancePath: instancePath + "/scripted", parentData: data, parentDataProperty: "scripted", rootData, dynamicAnchors })) {
        vErrors = joined(vErrors, validate69.errors);
        errors = vErrors.length;
      }
    }
    if (data.request !== void 0) {
      if (!validate72(data.request, { instancePath: instancePath + "/request", parentData: data, parentDataProperty: "request", rootData, dynamicAnchors })) {
        vErrors = joined(vErrors, validate72.errors);
        errors = vErrors.length;
      }
    }
    if (data.response !== void 0) {
      if (!validate76(data.response, { instancePath: instancePath + "/response", parentData: data, parentDataProperty: "response", rootData, dynamicAnchors })) {
        vErrors = joined(vErrors, validate76.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = noted(vErrors, { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate68.errors = vErrors;
  return errors === 0;
}
validate68.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var RecordEnd = validate79;
var schema34 = { "type": "object", "additionalProperties": false, "required": ["id", "name", "tags", "status", "took_ms"], "properties": { "id": { "type": "string" }, "name": { "type": "string" }, "tags": { "type": "array", "items": { "type": "string" } }, "status": { "enum": ["passed", "failed", "unplayed"] }, "problem": { "type": "string" }, "other_way": { "type": "array", "items": { "type": "string" } }, "took_ms": { "type": "number", "minimum": 0 }, "exchanges": { "type": "integer", "minimum": 0 } } };
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
    if (data.id === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" });
      errors++;
    }
    if (data.name === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" });
      errors++;
    }
    if (data.tags === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "tags" }, message: "must have required property 'tags'" });
      errors++;
    }
    if (data.status === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" });
      errors++;
    }
    if (data.took_ms === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "took_ms" }, message: "must have required property 'took_ms'" });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "id" || key0 === "name" || key0 === "tags" || key0 === "status" || key0 === "problem" || key0 === "other_way" || key0 === "took_ms" || key0 === "exchanges")) {
        vErrors = noted(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
        errors++;
      }
    }
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
    if (data.status !== void 0) {
      let data4 = data.status;
      if (!(data4 === "passed" || data4 === "failed" || data4 === "unplayed")) {
        vErrors = noted(vErrors, { instancePath: instancePath + "/status", keyword: "enum", params: { allowedValues: schema34.properties.status.enum }, message: "must be equal to one of the allowed values" });
        errors++;
      }
    }
    if (data.problem !== void 0) {
      if (typeof data.problem !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/problem", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.other_way !== void 0) {
      let data6 = data.other_way;
      if (Array.isArray(data6)) {
        const len1 = data6.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (typeof data6[i1] !== "string") {
            vErrors = noted(vErrors, { instancePath: instancePath + "/other_way/" + i1, keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/other_way", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    if (data.took_ms !== void 0) {
      let data8 = data.took_ms;
      if (typeof data8 == "number") {
        if (data8 < 0 || isNaN(data8)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/took_ms", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" });
          errors++;
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/took_ms", keyword: "type", params: { type: "number" }, message: "must be number" });
        errors++;
      }
    }
    if (data.exchanges !== void 0) {
      let data9 = data.exchanges;
      if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)))) {
        vErrors = noted(vErrors, { instancePath: instancePath + "/exchanges", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
      if (typeof data9 == "number") {
        if (data9 < 0 || isNaN(data9)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/exchanges", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" });
          errors++;
        }
      }
    }
  } else {
    vErrors = noted(vErrors, { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate80.errors = vErrors;
  return errors === 0;
}
validate80.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate79(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate79.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.end === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "end" }, message: "must have required property 'end'" });
      errors++;
    }
    if (data.exchanges === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "exchanges" }, message: "must have required property 'exchanges'" });
      errors++;
    }
    if (data.scenarios === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "scenarios" }, message: "must have required property 'scenarios'" });
      errors++;
    }
    if (data.finished_at === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "finished_at" }, message: "must have required property 'finished_at'" });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "end" || key0 === "exchanges" || key0 === "scenarios" || key0 === "finished_at")) {
        vErrors = noted(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
        errors++;
      }
    }
    if (data.end !== void 0) {
      if ("kco-record/1" !== data.end) {
        vErrors = noted(vErrors, { instancePath: instancePath + "/end", keyword: "const", params: { allowedValue: "kco-record/1" }, message: "must be equal to constant" });
        errors++;
      }
    }
    if (data.exchanges !== void 0) {
      let data1 = data.exchanges;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)))) {
        vErrors = noted(vErrors, { instancePath: instancePath + "/exchanges", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
      if (typeof data1 == "number") {
        if (data1 < 0 || isNaN(data1)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/exchanges", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" });
          errors++;
        }
      }
    }
    if (data.scenarios !== void 0) {
      let data2 = data.scenarios;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate80(data2[i0], { instancePath: instancePath + "/scenarios/" + i0, parentData: data2, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = joined(vErrors, validate80.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/scenarios", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    if (data.finished_at !== void 0) {
      let data4 = data.finished_at;
      if (typeof data4 === "string") {
        if (!formats6.validate(data4)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/finished_at", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' });
          errors++;
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/finished_at", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
  } else {
    vErrors = noted(vErrors, { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate79.errors = vErrors;
  return errors === 0;
}
validate79.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var Configuration = validate82;
var schema35 = { "title": "kco.yaml", "type": "object", "additionalProperties": false, "properties": { "merchant": { "type": "string", "pattern": "^https?://" }, "callbacks": { "type": "object", "additionalProperties": false, "properties": { "address_update": { "type": "string", "pattern": "^https?://" }, "country_change": { "type": "string", "pattern": "^https?://" }, "shipping_option_update": { "type": "string", "pattern": "^https?://" }, "validation": { "type": "string", "pattern": "^https?://" }, "push": { "type": "string", "pattern": "^https?://" }, "notification": { "type": "string", "pattern": "^https?://" }, "confirmation": { "type": "string", "pattern": "^https?://" } } }, "probe": { "type": "string", "pattern": "^https?://" }, "target": { "type": "string" }, "credentials": { "type": "object", "additionalProperties": false, "required": ["username", "password"], "properties": { "username": { "type": "string" }, "password": { "type": "string" } } }, "sandbox": { "type": "object", "additionalProperties": false, "properties": { "port": { "type": "integer", "minimum": 0, "maximum": 65535 }, "https": { "type": "boolean" }, "switches": { "type": "object", "additionalProperties": { "type": ["string", "integer"] } } } }, "profile": { "enum": ["smoke", "gate", "full", "certification", "strict"] }, "markets": { "type": "array", "minItems": 1, "items": { "type": "string", "pattern": "^[A-Z]{2}$" } }, "capabilities": { "type": "object", "additionalProperties": false, "properties": { "abort": { "type": "boolean" }, "gift_cards": { "type": "boolean" }, "part_capture": { "type": "boolean" }, "refunds": { "type": "boolean" }, "shipping_in_iframe": { "type": "boolean" }, "validation": { "type": "boolean" } } }, "accepted": { "type": "array", "items": { "$ref": "#/components/schemas/Acceptance" } }, "unseen_ok": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["reason"], "minProperties": 2, "maxProperties": 2, "properties": { "requirement": { "type": "string" }, "needs": { "const": "purchase" }, "reason": { "type": "string", "minLength": 1 } } } }, "attestations": { "type": "array", "items": { "$ref": "#/components/schemas/Attestation" } } } };
var pattern3 = new RegExp("^https?://", "u");
var pattern12 = new RegExp("^[A-Z]{2}$", "u");
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
    for (const key0 in data) {
      if (!func1.call(schema35.properties, key0)) {
        vErrors = noted(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
        errors++;
      }
    }
    if (data.merchant !== void 0) {
      let data0 = data.merchant;
      if (typeof data0 === "string") {
        if (!pattern3.test(data0)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/merchant", keyword: "pattern", params: { pattern: "^https?://" }, message: 'must match pattern "^https?://"' });
          errors++;
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/merchant", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.callbacks !== void 0) {
      let data1 = data.callbacks;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        for (const key1 in data1) {
          if (!(key1 === "address_update" || key1 === "country_change" || key1 === "shipping_option_update" || key1 === "validation" || key1 === "push" || key1 === "notification" || key1 === "confirmation")) {
            vErrors = noted(vErrors, { instancePath: instancePath + "/callbacks", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" });
            errors++;
          }
        }
        if (data1.address_update !== void 0) {
          let data2 = data1.address_update;
          if (typeof data2 === "string") {
            if (!pattern3.test(data2)) {
              vErrors = noted(vErrors, { instancePath: instancePath + "/callbacks/address_update", keyword: "pattern", params: { pattern: "^https?://" }, message: 'must match pattern "^https?://"' });
              errors++;
            }
          } else {
            vErrors = noted(vErrors, { instancePath: instancePath + "/callbacks/address_update", keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
        if (data1.country_change !== void 0) {
          let data3 = data1.country_change;
          if (typeof data3 === "string") {
            if (!pattern3.test(data3)) {
              vErrors = noted(vErrors, { instancePath: instancePath + "/callbacks/country_change", keyword: "pattern", params: { pattern: "^https?://" }, message: 'must match pattern "^https?://"' });
              errors++;
            }
          } else {
            vErrors = noted(vErrors, { instancePath: instancePath + "/callbacks/country_change", keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
        if (data1.shipping_option_update !== void 0) {
          let data4 = data1.shipping_option_update;
          if (typeof data4 === "string") {
            if (!pattern3.test(data4)) {
              vErrors = noted(vErrors, { instancePath: instancePath + "/callbacks/shipping_option_update", keyword: "pattern", params: { pattern: "^https?://" }, message: 'must match pattern "^https?://"' });
              errors++;
            }
          } else {
            vErrors = noted(vErrors, { instancePath: instancePath + "/callbacks/shipping_option_update", keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
        if (data1.validation !== void 0) {
          let data5 = data1.validation;
          if (typeof data5 === "string") {
            if (!pattern3.test(data5)) {
              vErrors = noted(vErrors, { instancePath: instancePath + "/callbacks/validation", keyword: "pattern", params: { pattern: "^https?://" }, message: 'must match pattern "^https?://"' });
              errors++;
            }
          } else {
            vErrors = noted(vErrors, { instancePath: instancePath + "/callbacks/validation", keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
        if (data1.push !== void 0) {
          let data6 = data1.push;
          if (typeof data6 === "string") {
            if (!pattern3.test(data6)) {
              vErrors = noted(vErrors, { instancePath: instancePath + "/callbacks/push", keyword: "pattern", params: { pattern: "^https?://" }, message: 'must match pattern "^https?://"' });
              errors++;
            }
          } else {
            vErrors = noted(vErrors, { instancePath: instancePath + "/callbacks/push", keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
        if (data1.notification !== void 0) {
          let data7 = data1.notification;
          if (typeof data7 === "string") {
            if (!pattern3.test(data7)) {
              vErrors = noted(vErrors, { instancePath: instancePath + "/callbacks/notification", keyword: "pattern", params: { pattern: "^https?://" }, message: 'must match pattern "^https?://"' });
              errors++;
            }
          } else {
            vErrors = noted(vErrors, { instancePath: instancePath + "/callbacks/notification", keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
        if (data1.confirmation !== void 0) {
          let data8 = data1.confirmation;
          if (typeof data8 === "string") {
            if (!pattern3.test(data8)) {
              vErrors = noted(vErrors, { instancePath: instancePath + "/callbacks/confirmation", keyword: "pattern", params: { pattern: "^https?://" }, message: 'must match pattern "^https?://"' });
              errors++;
            }
          } else {
            vErrors = noted(vErrors, { instancePath: instancePath + "/callbacks/confirmation", keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/callbacks", keyword: "type", params: { type: "object" }, message: "must be object" });
        errors++;
      }
    }
    if (data.probe !== void 0) {
      let data9 = data.probe;
      if (typeof data9 === "string") {
        if (!pattern3.test(data9)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/probe", keyword: "pattern", params: { pattern: "^https?://" }, message: 'must match pattern "^https?://"' });
          errors++;
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/probe", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.target !== void 0) {
      if (typeof data.target !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/target", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.credentials !== void 0) {
      let data11 = data.credentials;
      if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
        if (data11.username === void 0) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/credentials", keyword: "required", params: { missingProperty: "username" }, message: "must have required property 'username'" });
          errors++;
        }
        if (data11.password === void 0) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/credentials", keyword: "required", params: { missingProperty: "password" }, message: "must have required property 'password'" });
          errors++;
        }
        for (const key2 in data11) {
          if (!(key2 === "username" || key2 === "password")) {
            vErrors = noted(vErrors, { instancePath: instancePath + "/credentials", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" });
            errors++;
          }
        }
        if (data11.username !== void 0) {
          if (typeof data11.username !== "string") {
            vErrors = noted(vErrors, { instancePath: instancePath + "/credentials/username", keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
        if (data11.password !== void 0) {
          if (typeof data11.password !== "string") {
            vErrors = noted(vErrors, { instancePath: instancePath + "/credentials/password", keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/credentials", keyword: "type", params: { type: "object" }, message: "must be object" });
        errors++;
      }
    }
    if (data.sandbox !== void 0) {
      let data14 = data.sandbox;
      if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
        for (const key3 in data14) {
          if (!(key3 === "port" || key3 === "https" || key3 === "switches")) {
            vErrors = noted(vErrors, { instancePath: instancePath + "/sandbox", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" });
            errors++;
          }
        }
        if (data14.port !== void 0) {
          let data15 = data14.port;
          if (!(typeof data15 == "number" && (!(data15 % 1) && !isNaN(data15)))) {
            vErrors = noted(vErrors, { instancePath: instancePath + "/sandbox/port", keyword: "type", params: { type: "integer" }, message: "must be integer" });
            errors++;
          }
          if (typeof data15 == "number") {
            if (data15 > 65535 || isNaN(data15)) {
              vErrors = noted(vErrors, { instancePath: instancePath + "/sandbox/port", keyword: "maximum", params: { comparison: "<=", limit: 65535 }, message: "must be <= 65535" });
              errors++;
            }
            if (data15 < 0 || isNaN(data15)) {
              vErrors = noted(vErrors, { instancePath: instancePath + "/sandbox/port", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" });
              errors++;
            }
          }
        }
        if (data14.https !== void 0) {
          if (typeof data14.https !== "boolean") {
            vErrors = noted(vErrors, { instancePath: instancePath + "/sandbox/https", keyword: "type", params: { type: "boolean" }, message: "must be boolean" });
            errors++;
          }
        }
        if (data14.switches !== void 0) {
          let data17 = data14.switches;
          if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
            for (const key4 in data17) {
              let data18 = data17[key4];
              if (typeof data18 !== "string" && !(typeof data18 == "number" && (!(data18 % 1) && !isNaN(data18)))) {
                vErrors = noted(vErrors, { instancePath: instancePath + "/sandbox/switches/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: schema35.properties.sandbox.properties.switches.additionalProperties.type }, message: "must be string,integer" });
                errors++;
              }
            }
          } else {
            vErrors = noted(vErrors, { instancePath: instancePath + "/sandbox/switches", keyword: "type", params: { type: "object" }, message: "must be object" });
            errors++;
          }
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/sandbox", keyword: "type", params: { type: "object" }, message: "must be object" });
        errors++;
      }
    }
    if (data.profile !== void 0) {
      let data19 = data.profile;
      if (!(data19 === "smoke" || data19 === "gate" || data19 === "full" || data19 === "certification" || data19 === "strict")) {
        vErrors = noted(vErrors, { instancePath: instancePath + "/profile", keyword: "enum", params: { allowedValues: schema35.properties.profile.enum }, message: "must be equal to one of the allowed values" });
        errors++;
      }
    }
    if (data.markets !== void 0) {
      let data20 = data.markets;
      if (Array.isArray(data20)) {
        if (data20.length < 1) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/markets", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" });
          errors++;
        }
        const len0 = data20.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data21 = data20[i0];
          if (typeof data21 === "string") {
            if (!pattern12.test(data21)) {
              vErrors = noted(vErrors, { instancePath: instancePath + "/markets/" + i0, keyword: "pattern", params: { pattern: "^[A-Z]{2}$" }, message: 'must match pattern "^[A-Z]{2}$"' });
              errors++;
            }
          } else {
            vErrors = noted(vErrors, { instancePath: instancePath + "/markets/" + i0, keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/markets", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    if (data.capabilities !== void 0) {
      let data22 = data.capabilities;
      if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
        for (const key5 in data22) {
          if (!(key5 === "abort" || key5 === "gift_cards" || key5 === "part_capture" || key5 === "refunds" || key5 === "shipping_in_iframe" || key5 === "validation")) {
            vErrors = noted(vErrors, { instancePath: instancePath + "/capabilities", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" });
            errors++;
          }
        }
        if (data22.abort !== void 0) {
          if (typeof data22.abort !== "boolean") {
            vErrors = noted(vErrors, { instancePath: instancePath + "/capabilities/abort", keyword: "type", params: { type: "boolean" }, message: "must be boolean" });
            errors++;
          }
        }
        if (data22.gift_cards !== void 0) {
          if (typeof data22.gift_cards !== "boolean") {
            vErrors = noted(vErrors, { instancePath: instancePath + "/capabilities/gift_cards", keyword: "type", params: { type: "boolean" }, message: "must be boolean" });
            errors++;
          }
        }
        if (data22.part_capture !== void 0) {
          if (typeof data22.part_capture !== "boolean") {
            vErrors = noted(vErrors, { instancePath: instancePath + "/capabilities/part_capture", keyword: "type", params: { type: "boolean" }, message: "must be boolean" });
            errors++;
          }
        }
        if (data22.refunds !== void 0) {
          if (typeof data22.refunds !== "boolean") {
            vErrors = noted(vErrors, { instancePath: instancePath + "/capabilities/refunds", keyword: "type", params: { type: "boolean" }, message: "must be boolean" });
            errors++;
          }
        }
        if (data22.shipping_in_iframe !== void 0) {
          if (typeof data22.shipping_in_iframe !== "boolean") {
            vErrors = noted(vErrors, { instancePath: instancePath + "/capabilities/shipping_in_iframe", keyword: "type", params: { type: "boolean" }, message: "must be boolean" });
            errors++;
          }
        }
        if (data22.validation !== void 0) {
          if (typeof data22.validation !== "boolean") {
            vErrors = noted(vErrors, { instancePath: instancePath + "/capabilities/validation", keyword: "type", params: { type: "boolean" }, message: "must be boolean" });
            errors++;
          }
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/capabilities", keyword: "type", params: { type: "object" }, message: "must be object" });
        errors++;
      }
    }
    if (data.accepted !== void 0) {
      let data29 = data.accepted;
      if (Array.isArray(data29)) {
        const len1 = data29.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate60(data29[i1], { instancePath: instancePath + "/accepted/" + i1, parentData: data29, parentDataProperty: i1, rootData, dynamicAnchors })) {
            vErrors = joined(vErrors, validate60.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/accepted", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    if (data.unseen_ok !== void 0) {
      let data31 = data.unseen_ok;
      if (Array.isArray(data31)) {
        const len2 = data31.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data32 = data31[i2];
          if (data32 && typeof data32 == "object" && !Array.isArray(data32)) {
            if (Object.keys(data32).length > 2) {
              vErrors = noted(vErrors, { instancePath: instancePath + "/unseen_ok/" + i2, keyword: "maxProperties", params: { limit: 2 }, message: "must NOT have more than 2 properties" });
              errors++;
            }
            if (Object.keys(data32).length < 2) {
              vErrors = noted(vErrors, { instancePath: instancePath + "/unseen_ok/" + i2, keyword: "minProperties", params: { limit: 2 }, message: "must NOT have fewer than 2 properties" });
              errors++;
            }
            if (data32.reason === void 0) {
              vErrors = noted(vErrors, { instancePath: instancePath + "/unseen_ok/" + i2, keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'" });
              errors++;
            }
            for (const key6 in data32) {
              if (!(key6 === "requirement" || key6 === "needs" || key6 === "reason")) {
                vErrors = noted(vErrors, { instancePath: instancePath + "/unseen_ok/" + i2, keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" });
                errors++;
              }
            }
            if (data32.requirement !== void 0) {
              if (typeof data32.requirement !== "string") {
                vErrors = noted(vErrors, { instancePath: instancePath + "/unseen_ok/" + i2 + "/requirement", keyword: "type", params: { type: "string" }, message: "must be string" });
                errors++;
              }
            }
            if (data32.needs !== void 0) {
              if ("purchase" !== data32.needs) {
                vErrors = noted(vErrors, { instancePath: instancePath + "/unseen_ok/" + i2 + "/needs", keyword: "const", params: { allowedValue: "purchase" }, message: "must be equal to constant" });
                errors++;
              }
            }
            if (data32.reason !== void 0) {
              let data35 = data32.reason;
              if (typeof data35 === "string") {
                if (func2(data35) < 1) {
                  vErrors = noted(vErrors, { instancePath: instancePath + "/unseen_ok/" + i2 + "/reason", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
                  errors++;
                }
              } else {
                vErrors = noted(vErrors, { instancePath: instancePath + "/unseen_ok/" + i2 + "/reason", keyword: "type", params: { type: "string" }, message: "must be string" });
                errors++;
              }
            }
          } else {
            vErrors = noted(vErrors, { instancePath: instancePath + "/unseen_ok/" + i2, keyword: "type", params: { type: "object" }, message: "must be object" });
            errors++;
          }
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/unseen_ok", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    if (data.attestations !== void 0) {
      let data36 = data.attestations;
      if (Array.isArray(data36)) {
        const len3 = data36.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (!validate64(data36[i3], { instancePath: instancePath + "/attestations/" + i3, parentData: data36, parentDataProperty: i3, rootData, dynamicAnchors })) {
            vErrors = joined(vErrors, validate64.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/attestations", keyword: "type", params: { type: "array" }, message: "must be array" });
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
validate82.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var Report = validate85;
var schema36 = { "type": "object", "additionalProperties": false, "required": ["schema", "kco", "command", "subject", "profile", "markets", "seed", "started_at", "finished_at", "complete", "specs", "verdict", "because", "counts", "extent", "judgements", "scenarios"], "properties": { "schema": { "const": "kco-report/1" }, "kco": { "type": "string" }, "recorded": { "$ref": "#/components/schemas/Edition" }, "command": { "type": "string" }, "subject": { "$ref": "#/components/schemas/Subject" }, "target": { "type": "string" }, "profile": { "$ref": "#/components/schemas/ProfileName" }, "markets": { "type": "array", "items": { "type": "string" } }, "seed": { "type": "integer" }, "started_at": { "type": "string", "format": "date-time" }, "finished_at": { "type": "string", "format": "date-time" }, "complete": { "type": "boolean" }, "shard": { "$ref": "#/components/schemas/ShardPlace" }, "against": { "$ref": "#/components/schemas/Against" }, "specs": { "$ref": "#/components/schemas/Digests" }, "verdict": { "$ref": "#/components/schemas/Outcome" }, "because": { "type": "string" }, "counts": { "$ref": "#/components/schemas/Counts" }, "extent": { "$ref": "#/components/schemas/Extent" }, "bodies": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["where", "as"], "properties": { "where": { "type": "string" }, "as": { "type": "string" } } } }, "unjudged": { "type": "array", "items": { "type": "string" } }, "judgements": { "type": "array", "items": { "$ref": "#/components/schemas/Judgement" } }, "changes": { "type": "array", "items": { "$ref": "#/components/schemas/Change" } }, "usage": { "$ref": "#/components/schemas/Usage" }, "scenarios": { "type": "array", "items": { "$ref": "#/components/schemas/PlayedScenario" } }, "human": { "type": "array", "items": { "$ref": "#/components/schemas/HumanCheck" } } } };
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
    if (data.kco === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "kco" }, message: "must have required property 'kco'" });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "kco" || key0 === "specs")) {
        vErrors = noted(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
        errors++;
      }
    }
    if (data.kco !== void 0) {
      if (typeof data.kco !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/kco", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.specs !== void 0) {
      if (!validate54(data.specs, { instancePath: instancePath + "/specs", parentData: data, parentDataProperty: "specs", rootData, dynamicAnchors })) {
        vErrors = joined(vErrors, validate54.errors);
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
validate86.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
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
    if (data.nth === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "nth" }, message: "must have required property 'nth'" });
      errors++;
    }
    if (data.of === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "of" }, message: "must have required property 'of'" });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "nth" || key0 === "of")) {
        vErrors = noted(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
        errors++;
      }
    }
    if (data.nth !== void 0) {
      let data0 = data.nth;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)))) {
        vErrors = noted(vErrors, { instancePath: instancePath + "/nth", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
      if (typeof data0 == "number") {
        if (data0 < 1 || isNaN(data0)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/nth", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" });
          errors++;
        }
      }
    }
    if (data.of !== void 0) {
      let data1 = data.of;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)))) {
        vErrors = noted(vErrors, { instancePath: instancePath + "/of", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
      if (typeof data1 == "number") {
        if (data1 < 1 || isNaN(data1)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/of", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" });
          errors++;
        }
      }
    }
  } else {
    vErrors = noted(vErrors, { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate91.errors = vErrors;
  return errors === 0;
}
validate91.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate93(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate93.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.baseline === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "baseline" }, message: "must have required property 'baseline'" });
      errors++;
    }
    if (data.unlike === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "unlike" }, message: "must have required property 'unlike'" });
      errors++;
    }
    if (data.vanished === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "vanished" }, message: "must have required property 'vanished'" });
      errors++;
    }
    if (data.gone === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "gone" }, message: "must have required property 'gone'" });
      errors++;
    }
    if (data.departed === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "departed" }, message: "must have required property 'departed'" });
      errors++;
    }
    if (data.doubted === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "doubted" }, message: "must have required property 'doubted'" });
      errors++;
    }
    if (data.mended === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "mended" }, message: "must have required property 'mended'" });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "baseline" || key0 === "unlike" || key0 === "vanished" || key0 === "gone" || key0 === "departed" || key0 === "doubted" || key0 === "mended")) {
        vErrors = noted(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
        errors++;
      }
    }
    if (data.baseline !== void 0) {
      if (typeof data.baseline !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/baseline", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.unlike !== void 0) {
      let data1 = data.unlike;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data1[i0] !== "string") {
            vErrors = noted(vErrors, { instancePath: instancePath + "/unlike/" + i0, keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/unlike", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    if (data.vanished !== void 0) {
      let data3 = data.vanished;
      if (Array.isArray(data3)) {
        const len1 = data3.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data4 = data3[i1];
          if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
            if (data4.requirement === void 0) {
              vErrors = noted(vErrors, { instancePath: instancePath + "/vanished/" + i1, keyword: "required", params: { missingProperty: "requirement" }, message: "must have required property 'requirement'" });
              errors++;
            }
            if (data4.why === void 0) {
              vErrors = noted(vErrors, { instancePath: instancePath + "/vanished/" + i1, keyword: "required", params: { missingProperty: "why" }, message: "must have required property 'why'" });
              errors++;
            }
            for (const key1 in data4) {
              if (!(key1 === "requirement" || key1 === "why")) {
                vErrors = noted(vErrors, { instancePath: instancePath + "/vanished/" + i1, keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" });
                errors++;
              }
            }
            if (data4.requirement !== void 0) {
              if (typeof data4.requirement !== "string") {
                vErrors = noted(vErrors, { instancePath: instancePath + "/vanished/" + i1 + "/requirement", keyword: "type", params: { type: "string" }, message: "must be string" });
                errors++;
              }
            }
            if (data4.why !== void 0) {
              if (typeof data4.why !== "string") {
                vErrors = noted(vErrors, { instancePath: instancePath + "/vanished/" + i1 + "/why", keyword: "type", params: { type: "string" }, message: "must be string" });
                errors++;
              }
            }
          } else {
            vErrors = noted(vErrors, { instancePath: instancePath + "/vanished/" + i1, keyword: "type", params: { type: "object" }, message: "must be object" });
            errors++;
          }
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/vanished", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    if (data.gone !== void 0) {
      let data7 = data.gone;
      if (Array.isArray(data7)) {
        const len2 = data7.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (typeof data7[i2] !== "string") {
            vErrors = noted(vErrors, { instancePath: instancePath + "/gone/" + i2, keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/gone", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    if (data.departed !== void 0) {
      let data9 = data.departed;
      if (Array.isArray(data9)) {
        const len3 = data9.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (typeof data9[i3] !== "string") {
            vErrors = noted(vErrors, { instancePath: instancePath + "/departed/" + i3, keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/departed", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    if (data.doubted !== void 0) {
      let data11 = data.doubted;
      if (Array.isArray(data11)) {
        const len4 = data11.length;
        for (let i4 = 0; i4 < len4; i4++) {
          if (typeof data11[i4] !== "string") {
            vErrors = noted(vErrors, { instancePath: instancePath + "/doubted/" + i4, keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/doubted", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    if (data.mended !== void 0) {
      let data13 = data.mended;
      if (Array.isArray(data13)) {
        const len5 = data13.length;
        for (let i5 = 0; i5 < len5; i5++) {
          if (typeof data13[i5] !== "string") {
            vErrors = noted(vErrors, { instancePath: instancePath + "/mended/" + i5, keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/mended", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
  } else {
    vErrors = noted(vErrors, { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate93.errors = vErrors;
  return errors === 0;
}
validate93.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema40 = { "enum": ["conformant", "departs", "undecided", "broken"] };
function validate96(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate96.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!(data === "conformant" || data === "departs" || data === "undecided" || data === "broken")) {
    vErrors = noted(vErrors, { instancePath, keyword: "enum", params: { allowedValues: schema40.enum }, message: "must be equal to one of the allowed values" });
    errors++;
  }
  validate96.errors = vErrors;
  return errors === 0;
}
validate96.evaluated = { "dynamicProps": false, "dynamicItems": false };
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
    if (data.pass === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "pass" }, message: "must have required property 'pass'" });
      errors++;
    }
    if (data.fail === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "fail" }, message: "must have required property 'fail'" });
      errors++;
    }
    if (data.warn === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "warn" }, message: "must have required property 'warn'" });
      errors++;
    }
    if (data.accepted === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "accepted" }, message: "must have required property 'accepted'" });
      errors++;
    }
    if (data.unseen === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "unseen" }, message: "must have required property 'unseen'" });
      errors++;
    }
    if (data.broken === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "broken" }, message: "must have required property 'broken'" });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "pass" || key0 === "fail" || key0 === "warn" || key0 === "accepted" || key0 === "unseen" || key0 === "broken")) {
        vErrors = noted(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
        errors++;
      }
    }
    if (data.pass !== void 0) {
      let data0 = data.pass;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)))) {
        vErrors = noted(vErrors, { instancePath: instancePath + "/pass", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
      if (typeof data0 == "number") {
        if (data0 < 0 || isNaN(data0)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/pass", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" });
          errors++;
        }
      }
    }
    if (data.fail !== void 0) {
      let data1 = data.fail;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)))) {
        vErrors = noted(vErrors, { instancePath: instancePath + "/fail", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
      if (typeof data1 == "number") {
        if (data1 < 0 || isNaN(data1)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/fail", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" });
          errors++;
        }
      }
    }
    if (data.warn !== void 0) {
      let data2 = data.warn;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)))) {
        vErrors = noted(vErrors, { instancePath: instancePath + "/warn", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
      if (typeof data2 == "number") {
        if (data2 < 0 || isNaN(data2)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/warn", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" });
          errors++;
        }
      }
    }
    if (data.accepted !== void 0) {
      let data3 = data.accepted;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)))) {
        vErrors = noted(vErrors, { instancePath: instancePath + "/accepted", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
      if (typeof data3 == "number") {
        if (data3 < 0 || isNaN(data3)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/accepted", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" });
          errors++;
        }
      }
    }
    if (data.unseen !== void 0) {
      let data4 = data.unseen;
      if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)))) {
        vErrors = noted(vErrors, { instancePath: instancePath + "/unseen", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
      if (typeof data4 == "number") {
        if (data4 < 0 || isNaN(data4)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/unseen", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" });
          errors++;
        }
      }
    }
    if (data.broken !== void 0) {
      let data5 = data.broken;
      if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)))) {
        vErrors = noted(vErrors, { instancePath: instancePath + "/broken", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
      if (typeof data5 == "number") {
        if (data5 < 0 || isNaN(data5)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/broken", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" });
          errors++;
        }
      }
    }
  } else {
    vErrors = noted(vErrors, { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate98.errors = vErrors;
  return errors === 0;
}
validate98.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate101(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate101.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.area === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "area" }, message: "must have required property 'area'" });
      errors++;
    }
    if (data.requirements === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "requirements" }, message: "must have required property 'requirements'" });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "area" || key0 === "requirements")) {
        vErrors = noted(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
        errors++;
      }
    }
    if (data.area !== void 0) {
      if (typeof data.area !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/area", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.requirements !== void 0) {
      let data1 = data.requirements;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data1[i0] !== "string") {
            vErrors = noted(vErrors, { instancePath: instancePath + "/requirements/" + i0, keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/requirements", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
  } else {
    vErrors = noted(vErrors, { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate101.errors = vErrors;
  return errors === 0;
}
validate101.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
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
    if (data.judged === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "judged" }, message: "must have required property 'judged'" });
      errors++;
    }
    if (data.not_judged === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "not_judged" }, message: "must have required property 'not_judged'" });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "judged" || key0 === "not_judged")) {
        vErrors = noted(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
        errors++;
      }
    }
    if (data.judged !== void 0) {
      let data0 = data.judged;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate101(data0[i0], { instancePath: instancePath + "/judged/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = joined(vErrors, validate101.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/judged", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    if (data.not_judged !== void 0) {
      let data2 = data.not_judged;
      if (Array.isArray(data2)) {
        const len1 = data2.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate101(data2[i1], { instancePath: instancePath + "/not_judged/" + i1, parentData: data2, parentDataProperty: i1, rootData, dynamicAnchors })) {
            vErrors = joined(vErrors, validate101.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/not_judged", keyword: "type", params: { type: "array" }, message: "must be array" });
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
validate100.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema44 = { "type": "object", "additionalProperties": false, "required": ["requirement", "binds", "level", "verdict", "judged", "statement", "source", "remedy", "findings"], "properties": { "requirement": { "type": "string" }, "binds": { "$ref": "#/components/schemas/Subject" }, "level": { "enum": ["must", "should"] }, "verdict": { "$ref": "#/components/schemas/Verdict" }, "reason": { "$ref": "#/components/schemas/Unseen" }, "problem": { "type": "string" }, "accepted": { "type": "array", "items": { "$ref": "#/components/schemas/Acceptance" } }, "judged": { "type": "integer", "minimum": 0 }, "statement": { "type": "string" }, "source": { "$ref": "#/components/schemas/Source" }, "remedy": { "type": "string" }, "findings": { "type": "array", "items": { "$ref": "#/components/schemas/Finding" } } } };
var schema45 = { "enum": ["pass", "fail", "warn", "accepted", "unseen", "broken"] };
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
  if (!(data === "pass" || data === "fail" || data === "warn" || data === "accepted" || data === "unseen" || data === "broken")) {
    vErrors = noted(vErrors, { instancePath, keyword: "enum", params: { allowedValues: schema45.enum }, message: "must be equal to one of the allowed values" });
    errors++;
  }
  validate107.errors = vErrors;
  return errors === 0;
}
validate107.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema46 = { "enum": ["no occasion", "needs a person", "not selected", "not declared", "untested"] };
function validate109(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate109.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!(data === "no occasion" || data === "needs a person" || data === "not selected" || data === "not declared" || data === "untested")) {
    vErrors = noted(vErrors, { instancePath, keyword: "enum", params: { allowedValues: schema46.enum }, message: "must be equal to one of the allowed values" });
    errors++;
  }
  validate109.errors = vErrors;
  return errors === 0;
}
validate109.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate112(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate112.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.document === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "document" }, message: "must have required property 'document'" });
      errors++;
    }
    if (data.at === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "at" }, message: "must have required property 'at'" });
      errors++;
    }
    if (data.gist === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "gist" }, message: "must have required property 'gist'" });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "document" || key0 === "at" || key0 === "gist")) {
        vErrors = noted(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
        errors++;
      }
    }
    if (data.document !== void 0) {
      if (typeof data.document !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/document", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.at !== void 0) {
      let data1 = data.at;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data1[i0] !== "string") {
            vErrors = noted(vErrors, { instancePath: instancePath + "/at/" + i0, keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/at", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    if (data.gist !== void 0) {
      if (typeof data.gist !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/gist", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
  } else {
    vErrors = noted(vErrors, { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate112.errors = vErrors;
  return errors === 0;
}
validate112.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema48 = { "type": "object", "additionalProperties": false, "required": ["where", "at", "expected", "actual"], "properties": { "where": { "type": "string" }, "call": { "type": "string" }, "at": { "type": "string" }, "expected": { "type": "string" }, "actual": { "type": "string" }, "working": { "type": "string" }, "mistake": { "type": "string" }, "schema": { "type": "string" }, "change": { "type": "string" }, "nearest": { "type": "array", "items": { "$ref": "#/components/schemas/Replacement" } } } };
var schema49 = { "type": "object", "additionalProperties": false, "required": ["op", "path", "value"], "properties": { "op": { "enum": ["replace", "add"] }, "path": { "type": "string" }, "value": { "type": "integer" } } };
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
    if (data.op === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "op" }, message: "must have required property 'op'" });
      errors++;
    }
    if (data.path === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" });
      errors++;
    }
    if (data.value === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'" });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "op" || key0 === "path" || key0 === "value")) {
        vErrors = noted(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
        errors++;
      }
    }
    if (data.op !== void 0) {
      let data0 = data.op;
      if (!(data0 === "replace" || data0 === "add")) {
        vErrors = noted(vErrors, { instancePath: instancePath + "/op", keyword: "enum", params: { allowedValues: schema49.properties.op.enum }, message: "must be equal to one of the allowed values" });
        errors++;
      }
    }
    if (data.path !== void 0) {
      if (typeof data.path !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/path", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.value !== void 0) {
      let data2 = data.value;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)))) {
        vErrors = noted(vErrors, { instancePath: instancePath + "/value", keyword: "type", params: { type: "integer" }, message: "must be integer" });
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
validate115.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate114(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate114.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.where === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "where" }, message: "must have required property 'where'" });
      errors++;
    }
    if (data.at === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "at" }, message: "must have required property 'at'" });
      errors++;
    }
    if (data.expected === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "expected" }, message: "must have required property 'expected'" });
      errors++;
    }
    if (data.actual === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "actual" }, message: "must have required property 'actual'" });
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema48.properties, key0)) {
        vErrors = noted(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
        errors++;
      }
    }
    if (data.where !== void 0) {
      if (typeof data.where !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/where", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.call !== void 0) {
      if (typeof data.call !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/call", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.at !== void 0) {
      if (typeof data.at !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/at", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.expected !== void 0) {
      if (typeof data.expected !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/expected", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.actual !== void 0) {
      if (typeof data.actual !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/actual", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.working !== void 0) {
      if (typeof data.working !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/working", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.mistake !== void 0) {
      if (typeof data.mistake !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/mistake", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.schema !== void 0) {
      if (typeof data.schema !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/schema", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.change !== void 0) {
      if (typeof data.change !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/change", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.nearest !== void 0) {
      let data9 = data.nearest;
      if (Array.isArray(data9)) {
        const len0 = data9.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate115(data9[i0], { instancePath: instancePath + "/nearest/" + i0, parentData: data9, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = joined(vErrors, validate115.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/nearest", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
  } else {
    vErrors = noted(vErrors, { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate114.errors = vErrors;
  return errors === 0;
}
validate114.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate105(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate105.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.requirement === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "requirement" }, message: "must have required property 'requirement'" });
      errors++;
    }
    if (data.binds === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "binds" }, message: "must have required property 'binds'" });
      errors++;
    }
    if (data.level === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "level" }, message: "must have required property 'level'" });
      errors++;
    }
    if (data.verdict === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "verdict" }, message: "must have required property 'verdict'" });
      errors++;
    }
    if (data.judged === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "judged" }, message: "must have required property 'judged'" });
      errors++;
    }
    if (data.statement === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "statement" }, message: "must have required property 'statement'" });
      errors++;
    }
    if (data.source === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "source" }, message: "must have required property 'source'" });
      errors++;
    }
    if (data.remedy === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "remedy" }, message: "must have required property 'remedy'" });
      errors++;
    }
    if (data.findings === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "findings" }, message: "must have required property 'findings'" });
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema44.properties, key0)) {
        vErrors = noted(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
        errors++;
      }
    }
    if (data.requirement !== void 0) {
      if (typeof data.requirement !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/requirement", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.binds !== void 0) {
      if (!validate56(data.binds, { instancePath: instancePath + "/binds", parentData: data, parentDataProperty: "binds", rootData, dynamicAnchors })) {
        vErrors = joined(vErrors, validate56.errors);
        errors = vErrors.length;
      }
    }
    if (data.level !== void 0) {
      let data2 = data.level;
      if (!(data2 === "must" || data2 === "should")) {
        vErrors = noted(vErrors, { instancePath: instancePath + "/level", keyword: "enum", params: { allowedValues: schema44.properties.level.enum }, message: "must be equal to one of the allowed values" });
        errors++;
      }
    }
    if (data.verdict !== void 0) {
      if (!validate107(data.verdict, { instancePath: instancePath + "/verdict", parentData: data, parentDataProperty: "verdict", rootData, dynamicAnchors })) {
        vErrors = joined(vErrors, validate107.errors);
        errors = vErrors.length;
      }
    }
    if (data.reason !== void 0) {
      if (!validate109(data.reason, { instancePath: instancePath + "/reason", parentData: data, parentDataProperty: "reason", rootData, dynamicAnchors })) {
        vErrors = joined(vErrors, validate109.errors);
        errors = vErrors.length;
      }
    }
    if (data.problem !== void 0) {
      if (typeof data.problem !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/problem", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.accepted !== void 0) {
      let data6 = data.accepted;
      if (Array.isArray(data6)) {
        const len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate60(data6[i0], { instancePath: instancePath + "/accepted/" + i0, parentData: data6, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = joined(vErrors, validate60.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/accepted", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    if (data.judged !== void 0) {
      let data8 = data.judged;
      if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)))) {
        vErrors = noted(vErrors, { instancePath: instancePath + "/judged", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
      if (typeof data8 == "number") {
        if (data8 < 0 || isNaN(data8)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/judged", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" });
          errors++;
        }
      }
    }
    if (data.statement !== void 0) {
      if (typeof data.statement !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/statement", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.source !== void 0) {
      if (!validate112(data.source, { instancePath: instancePath + "/source", parentData: data, parentDataProperty: "source", rootData, dynamicAnchors })) {
        vErrors = joined(vErrors, validate112.errors);
        errors = vErrors.length;
      }
    }
    if (data.remedy !== void 0) {
      if (typeof data.remedy !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/remedy", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.findings !== void 0) {
      let data12 = data.findings;
      if (Array.isArray(data12)) {
        const len1 = data12.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate114(data12[i1], { instancePath: instancePath + "/findings/" + i1, parentData: data12, parentDataProperty: i1, rootData, dynamicAnchors })) {
            vErrors = joined(vErrors, validate114.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/findings", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
  } else {
    vErrors = noted(vErrors, { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate105.errors = vErrors;
  return errors === 0;
}
validate105.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema50 = { "type": "object", "additionalProperties": false, "required": ["fingerprint", "kind", "name", "side", "asks", "operation", "places", "document", "at", "is", "because"], "properties": { "fingerprint": { "type": "string" }, "kind": { "type": "string" }, "name": { "type": "string" }, "side": { "enum": ["request", "response"] }, "asks": { "enum": ["merchant", "kustom"] }, "operation": { "type": "string" }, "places": { "type": "array", "items": { "type": "string" } }, "document": { "type": "string" }, "at": { "type": "string" }, "before": {}, "after": {}, "is": { "enum": ["breaking", "safe", "cannot tell"] }, "because": { "type": "string" }, "accepted": { "type": "string" }, "hits": { "type": "boolean" }, "heard": { "type": "array", "items": { "type": "string" } }, "published": { "$ref": "#/components/schemas/PublishedPlace" }, "seen": { "$ref": "#/components/schemas/Sighting" } } };
function validate120(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate120.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.document === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "document" }, message: "must have required property 'document'" });
      errors++;
    }
    if (data.at === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "at" }, message: "must have required property 'at'" });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "document" || key0 === "at")) {
        vErrors = noted(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
        errors++;
      }
    }
    if (data.document !== void 0) {
      if (typeof data.document !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/document", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.at !== void 0) {
      if (typeof data.at !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/at", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
  } else {
    vErrors = noted(vErrors, { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate120.errors = vErrors;
  return errors === 0;
}
validate120.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema52 = { "type": "object", "additionalProperties": false, "required": ["times", "first", "patch"], "properties": { "times": { "type": "integer", "minimum": 1 }, "first": { "type": "string" }, "patch": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["op", "path", "value"], "properties": { "op": { "enum": ["add", "replace"] }, "path": { "type": "string" }, "value": {} } } } } };
function validate122(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate122.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.times === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "times" }, message: "must have required property 'times'" });
      errors++;
    }
    if (data.first === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "first" }, message: "must have required property 'first'" });
      errors++;
    }
    if (data.patch === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "patch" }, message: "must have required property 'patch'" });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "times" || key0 === "first" || key0 === "patch")) {
        vErrors = noted(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
        errors++;
      }
    }
    if (data.times !== void 0) {
      let data0 = data.times;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)))) {
        vErrors = noted(vErrors, { instancePath: instancePath + "/times", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
      if (typeof data0 == "number") {
        if (data0 < 1 || isNaN(data0)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/times", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" });
          errors++;
        }
      }
    }
    if (data.first !== void 0) {
      if (typeof data.first !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/first", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.patch !== void 0) {
      let data2 = data.patch;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
            if (data3.op === void 0) {
              vErrors = noted(vErrors, { instancePath: instancePath + "/patch/" + i0, keyword: "required", params: { missingProperty: "op" }, message: "must have required property 'op'" });
              errors++;
            }
            if (data3.path === void 0) {
              vErrors = noted(vErrors, { instancePath: instancePath + "/patch/" + i0, keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" });
              errors++;
            }
            if (data3.value === void 0) {
              vErrors = noted(vErrors, { instancePath: instancePath + "/patch/" + i0, keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'" });
              errors++;
            }
            for (const key1 in data3) {
              if (!(key1 === "op" || key1 === "path" || key1 === "value")) {
                vErrors = noted(vErrors, { instancePath: instancePath + "/patch/" + i0, keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" });
                errors++;
              }
            }
            if (data3.op !== void 0) {
              let data4 = data3.op;
              if (!(data4 === "add" || data4 === "replace")) {
                vErrors = noted(vErrors, { instancePath: instancePath + "/patch/" + i0 + "/op", keyword: "enum", params: { allowedValues: schema52.properties.patch.items.properties.op.enum }, message: "must be equal to one of the allowed values" });
                errors++;
              }
            }
            if (data3.path !== void 0) {
              if (typeof data3.path !== "string") {
                vErrors = noted(vErrors, { instancePath: instancePath + "/patch/" + i0 + "/path", keyword: "type", params: { type: "string" }, message: "must be string" });
                errors++;
              }
            }
          } else {
            vErrors = noted(vErrors, { instancePath: instancePath + "/patch/" + i0, keyword: "type", params: { type: "object" }, message: "must be object" });
            errors++;
          }
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/patch", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
  } else {
    vErrors = noted(vErrors, { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate122.errors = vErrors;
  return errors === 0;
}
validate122.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate119(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate119.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.fingerprint === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "fingerprint" }, message: "must have required property 'fingerprint'" });
      errors++;
    }
    if (data.kind === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" });
      errors++;
    }
    if (data.name === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" });
      errors++;
    }
    if (data.side === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "side" }, message: "must have required property 'side'" });
      errors++;
    }
    if (data.asks === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "asks" }, message: "must have required property 'asks'" });
      errors++;
    }
    if (data.operation === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "operation" }, message: "must have required property 'operation'" });
      errors++;
    }
    if (data.places === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "places" }, message: "must have required property 'places'" });
      errors++;
    }
    if (data.document === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "document" }, message: "must have required property 'document'" });
      errors++;
    }
    if (data.at === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "at" }, message: "must have required property 'at'" });
      errors++;
    }
    if (data.is === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "is" }, message: "must have required property 'is'" });
      errors++;
    }
    if (data.because === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "because" }, message: "must have required property 'because'" });
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema50.properties, key0)) {
        vErrors = noted(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
        errors++;
      }
    }
    if (data.fingerprint !== void 0) {
      if (typeof data.fingerprint !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/fingerprint", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.kind !== void 0) {
      if (typeof data.kind !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/kind", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.name !== void 0) {
      if (typeof data.name !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/name", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.side !== void 0) {
      let data3 = data.side;
      if (!(data3 === "request" || data3 === "response")) {
        vErrors = noted(vErrors, { instancePath: instancePath + "/side", keyword: "enum", params: { allowedValues: schema50.properties.side.enum }, message: "must be equal to one of the allowed values" });
        errors++;
      }
    }
    if (data.asks !== void 0) {
      let data4 = data.asks;
      if (!(data4 === "merchant" || data4 === "kustom")) {
        vErrors = noted(vErrors, { instancePath: instancePath + "/asks", keyword: "enum", params: { allowedValues: schema50.properties.asks.enum }, message: "must be equal to one of the allowed values" });
        errors++;
      }
    }
    if (data.operation !== void 0) {
      if (typeof data.operation !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/operation", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.places !== void 0) {
      let data6 = data.places;
      if (Array.isArray(data6)) {
        const len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data6[i0] !== "string") {
            vErrors = noted(vErrors, { instancePath: instancePath + "/places/" + i0, keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/places", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    if (data.document !== void 0) {
      if (typeof data.document !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/document", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.at !== void 0) {
      if (typeof data.at !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/at", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.is !== void 0) {
      let data10 = data.is;
      if (!(data10 === "breaking" || data10 === "safe" || data10 === "cannot tell")) {
        vErrors = noted(vErrors, { instancePath: instancePath + "/is", keyword: "enum", params: { allowedValues: schema50.properties.is.enum }, message: "must be equal to one of the allowed values" });
        errors++;
      }
    }
    if (data.because !== void 0) {
      if (typeof data.because !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/because", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.accepted !== void 0) {
      if (typeof data.accepted !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/accepted", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.hits !== void 0) {
      if (typeof data.hits !== "boolean") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/hits", keyword: "type", params: { type: "boolean" }, message: "must be boolean" });
        errors++;
      }
    }
    if (data.heard !== void 0) {
      let data14 = data.heard;
      if (Array.isArray(data14)) {
        const len1 = data14.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (typeof data14[i1] !== "string") {
            vErrors = noted(vErrors, { instancePath: instancePath + "/heard/" + i1, keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/heard", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    if (data.published !== void 0) {
      if (!validate120(data.published, { instancePath: instancePath + "/published", parentData: data, parentDataProperty: "published", rootData, dynamicAnchors })) {
        vErrors = joined(vErrors, validate120.errors);
        errors = vErrors.length;
      }
    }
    if (data.seen !== void 0) {
      if (!validate122(data.seen, { instancePath: instancePath + "/seen", parentData: data, parentDataProperty: "seen", rootData, dynamicAnchors })) {
        vErrors = joined(vErrors, validate122.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = noted(vErrors, { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate119.errors = vErrors;
  return errors === 0;
}
validate119.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema53 = { "type": "object", "additionalProperties": false, "required": ["operations", "described", "fields", "documented", "sent", "sendable", "never", "markets", "play", "scenarios", "playable", "alone", "about", "gate"], "properties": { "operations": { "type": "array", "items": { "type": "string" } }, "described": { "type": "integer", "minimum": 0 }, "fields": { "type": "array", "items": { "type": "string" } }, "documented": { "type": "integer", "minimum": 0 }, "sent": { "type": "integer", "minimum": 0 }, "sendable": { "type": "integer", "minimum": 0 }, "never": { "type": "array", "items": { "type": "string" } }, "markets": { "type": "array", "items": { "type": "string" } }, "play": { "type": "array", "items": { "type": "string" } }, "scenarios": { "type": "integer", "minimum": 0 }, "playable": { "type": "integer", "minimum": 0 }, "alone": { "type": "integer", "minimum": 0 }, "about": { "type": "integer", "minimum": 0 }, "gate": { "type": "boolean" } } };
function validate125(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate125.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.operations === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "operations" }, message: "must have required property 'operations'" });
      errors++;
    }
    if (data.described === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "described" }, message: "must have required property 'described'" });
      errors++;
    }
    if (data.fields === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "fields" }, message: "must have required property 'fields'" });
      errors++;
    }
    if (data.documented === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "documented" }, message: "must have required property 'documented'" });
      errors++;
    }
    if (data.sent === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "sent" }, message: "must have required property 'sent'" });
      errors++;
    }
    if (data.sendable === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "sendable" }, message: "must have required property 'sendable'" });
      errors++;
    }
    if (data.never === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "never" }, message: "must have required property 'never'" });
      errors++;
    }
    if (data.markets === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "markets" }, message: "must have required property 'markets'" });
      errors++;
    }
    if (data.play === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "play" }, message: "must have required property 'play'" });
      errors++;
    }
    if (data.scenarios === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "scenarios" }, message: "must have required property 'scenarios'" });
      errors++;
    }
    if (data.playable === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "playable" }, message: "must have required property 'playable'" });
      errors++;
    }
    if (data.alone === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "alone" }, message: "must have required property 'alone'" });
      errors++;
    }
    if (data.about === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "about" }, message: "must have required property 'about'" });
      errors++;
    }
    if (data.gate === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "gate" }, message: "must have required property 'gate'" });
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema53.properties, key0)) {
        vErrors = noted(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
        errors++;
      }
    }
    if (data.operations !== void 0) {
      let data0 = data.operations;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data0[i0] !== "string") {
            vErrors = noted(vErrors, { instancePath: instancePath + "/operations/" + i0, keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/operations", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    if (data.described !== void 0) {
      let data2 = data.described;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)))) {
        vErrors = noted(vErrors, { instancePath: instancePath + "/described", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
      if (typeof data2 == "number") {
        if (data2 < 0 || isNaN(data2)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/described", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" });
          errors++;
        }
      }
    }
    if (data.fields !== void 0) {
      let data3 = data.fields;
      if (Array.isArray(data3)) {
        const len1 = data3.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (typeof data3[i1] !== "string") {
            vErrors = noted(vErrors, { instancePath: instancePath + "/fields/" + i1, keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/fields", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    if (data.documented !== void 0) {
      let data5 = data.documented;
      if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)))) {
        vErrors = noted(vErrors, { instancePath: instancePath + "/documented", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
      if (typeof data5 == "number") {
        if (data5 < 0 || isNaN(data5)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/documented", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" });
          errors++;
        }
      }
    }
    if (data.sent !== void 0) {
      let data6 = data.sent;
      if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)))) {
        vErrors = noted(vErrors, { instancePath: instancePath + "/sent", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
      if (typeof data6 == "number") {
        if (data6 < 0 || isNaN(data6)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/sent", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" });
          errors++;
        }
      }
    }
    if (data.sendable !== void 0) {
      let data7 = data.sendable;
      if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)))) {
        vErrors = noted(vErrors, { instancePath: instancePath + "/sendable", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
      if (typeof data7 == "number") {
        if (data7 < 0 || isNaN(data7)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/sendable", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" });
          errors++;
        }
      }
    }
    if (data.never !== void 0) {
      let data8 = data.never;
      if (Array.isArray(data8)) {
        const len2 = data8.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (typeof data8[i2] !== "string") {
            vErrors = noted(vErrors, { instancePath: instancePath + "/never/" + i2, keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/never", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    if (data.markets !== void 0) {
      let data10 = data.markets;
      if (Array.isArray(data10)) {
        const len3 = data10.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (typeof data10[i3] !== "string") {
            vErrors = noted(vErrors, { instancePath: instancePath + "/markets/" + i3, keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/markets", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    if (data.play !== void 0) {
      let data12 = data.play;
      if (Array.isArray(data12)) {
        const len4 = data12.length;
        for (let i4 = 0; i4 < len4; i4++) {
          if (typeof data12[i4] !== "string") {
            vErrors = noted(vErrors, { instancePath: instancePath + "/play/" + i4, keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/play", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    if (data.scenarios !== void 0) {
      let data14 = data.scenarios;
      if (!(typeof data14 == "number" && (!(data14 % 1) && !isNaN(data14)))) {
        vErrors = noted(vErrors, { instancePath: instancePath + "/scenarios", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
      if (typeof data14 == "number") {
        if (data14 < 0 || isNaN(data14)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/scenarios", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" });
          errors++;
        }
      }
    }
    if (data.playable !== void 0) {
      let data15 = data.playable;
      if (!(typeof data15 == "number" && (!(data15 % 1) && !isNaN(data15)))) {
        vErrors = noted(vErrors, { instancePath: instancePath + "/playable", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
      if (typeof data15 == "number") {
        if (data15 < 0 || isNaN(data15)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/playable", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" });
          errors++;
        }
      }
    }
    if (data.alone !== void 0) {
      let data16 = data.alone;
      if (!(typeof data16 == "number" && (!(data16 % 1) && !isNaN(data16)))) {
        vErrors = noted(vErrors, { instancePath: instancePath + "/alone", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
      if (typeof data16 == "number") {
        if (data16 < 0 || isNaN(data16)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/alone", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" });
          errors++;
        }
      }
    }
    if (data.about !== void 0) {
      let data17 = data.about;
      if (!(typeof data17 == "number" && (!(data17 % 1) && !isNaN(data17)))) {
        vErrors = noted(vErrors, { instancePath: instancePath + "/about", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
      if (typeof data17 == "number") {
        if (data17 < 0 || isNaN(data17)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/about", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" });
          errors++;
        }
      }
    }
    if (data.gate !== void 0) {
      if (typeof data.gate !== "boolean") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/gate", keyword: "type", params: { type: "boolean" }, message: "must be boolean" });
        errors++;
      }
    }
  } else {
    vErrors = noted(vErrors, { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate125.errors = vErrors;
  return errors === 0;
}
validate125.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema54 = { "type": "object", "additionalProperties": false, "required": ["id", "title", "who", "state"], "properties": { "id": { "$ref": "#/components/schemas/HumanCheckId" }, "title": { "type": "string" }, "who": { "type": "string" }, "state": { "enum": ["open", "passed", "failed", "not applicable"] }, "person": { "type": "string" }, "date": { "type": "string", "format": "date" }, "evidence": { "type": "string" }, "reason": { "type": "string" } } };
function validate128(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate128.evaluated;
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
    if (data.title === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "title" }, message: "must have required property 'title'" });
      errors++;
    }
    if (data.who === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "who" }, message: "must have required property 'who'" });
      errors++;
    }
    if (data.state === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "state" }, message: "must have required property 'state'" });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "id" || key0 === "title" || key0 === "who" || key0 === "state" || key0 === "person" || key0 === "date" || key0 === "evidence" || key0 === "reason")) {
        vErrors = noted(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
        errors++;
      }
    }
    if (data.id !== void 0) {
      if (!validate65(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors })) {
        vErrors = joined(vErrors, validate65.errors);
        errors = vErrors.length;
      }
    }
    if (data.title !== void 0) {
      if (typeof data.title !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/title", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.who !== void 0) {
      if (typeof data.who !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/who", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.state !== void 0) {
      let data3 = data.state;
      if (!(data3 === "open" || data3 === "passed" || data3 === "failed" || data3 === "not applicable")) {
        vErrors = noted(vErrors, { instancePath: instancePath + "/state", keyword: "enum", params: { allowedValues: schema54.properties.state.enum }, message: "must be equal to one of the allowed values" });
        errors++;
      }
    }
    if (data.person !== void 0) {
      if (typeof data.person !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/person", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.date !== void 0) {
      let data5 = data.date;
      if (typeof data5 === "string") {
        if (!formats0.validate(data5)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/date", keyword: "format", params: { format: "date" }, message: 'must match format "date"' });
          errors++;
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/date", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.evidence !== void 0) {
      if (typeof data.evidence !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/evidence", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.reason !== void 0) {
      if (typeof data.reason !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/reason", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
  } else {
    vErrors = noted(vErrors, { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate128.errors = vErrors;
  return errors === 0;
}
validate128.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
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
    if (data.schema === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "schema" }, message: "must have required property 'schema'" });
      errors++;
    }
    if (data.kco === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "kco" }, message: "must have required property 'kco'" });
      errors++;
    }
    if (data.command === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "command" }, message: "must have required property 'command'" });
      errors++;
    }
    if (data.subject === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "subject" }, message: "must have required property 'subject'" });
      errors++;
    }
    if (data.profile === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "profile" }, message: "must have required property 'profile'" });
      errors++;
    }
    if (data.markets === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "markets" }, message: "must have required property 'markets'" });
      errors++;
    }
    if (data.seed === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "seed" }, message: "must have required property 'seed'" });
      errors++;
    }
    if (data.started_at === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "started_at" }, message: "must have required property 'started_at'" });
      errors++;
    }
    if (data.finished_at === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "finished_at" }, message: "must have required property 'finished_at'" });
      errors++;
    }
    if (data.complete === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "complete" }, message: "must have required property 'complete'" });
      errors++;
    }
    if (data.specs === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "specs" }, message: "must have required property 'specs'" });
      errors++;
    }
    if (data.verdict === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "verdict" }, message: "must have required property 'verdict'" });
      errors++;
    }
    if (data.because === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "because" }, message: "must have required property 'because'" });
      errors++;
    }
    if (data.counts === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "counts" }, message: "must have required property 'counts'" });
      errors++;
    }
    if (data.extent === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "extent" }, message: "must have required property 'extent'" });
      errors++;
    }
    if (data.judgements === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "judgements" }, message: "must have required property 'judgements'" });
      errors++;
    }
    if (data.scenarios === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "scenarios" }, message: "must have required property 'scenarios'" });
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema36.properties, key0)) {
        vErrors = noted(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
        errors++;
      }
    }
    if (data.schema !== void 0) {
      if ("kco-report/1" !== data.schema) {
        vErrors = noted(vErrors, { instancePath: instancePath + "/schema", keyword: "const", params: { allowedValue: "kco-report/1" }, message: "must be equal to constant" });
        errors++;
      }
    }
    if (data.kco !== void 0) {
      if (typeof data.kco !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/kco", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.recorded !== void 0) {
      if (!validate86(data.recorded, { instancePath: instancePath + "/recorded", parentData: data, parentDataProperty: "recorded", rootData, dynamicAnchors })) {
        vErrors = joined(vErrors, validate86.errors);
        errors = vErrors.length;
      }
    }
    if (data.command !== void 0) {
      if (typeof data.command !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/command", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.subject !== void 0) {
      if (!validate56(data.subject, { instancePath: instancePath + "/subject", parentData: data, parentDataProperty: "subject", rootData, dynamicAnchors })) {
        vErrors = joined(vErrors, validate56.errors);
        errors = vErrors.length;
      }
    }
    if (data.target !== void 0) {
      if (typeof data.target !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/target", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.profile !== void 0) {
      if (!validate58(data.profile, { instancePath: instancePath + "/profile", parentData: data, parentDataProperty: "profile", rootData, dynamicAnchors })) {
        vErrors = joined(vErrors, validate58.errors);
        errors = vErrors.length;
      }
    }
    if (data.markets !== void 0) {
      let data7 = data.markets;
      if (Array.isArray(data7)) {
        const len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data7[i0] !== "string") {
            vErrors = noted(vErrors, { instancePath: instancePath + "/markets/" + i0, keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/markets", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    if (data.seed !== void 0) {
      let data9 = data.seed;
      if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)))) {
        vErrors = noted(vErrors, { instancePath: instancePath + "/seed", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
    }
    if (data.started_at !== void 0) {
      let data10 = data.started_at;
      if (typeof data10 === "string") {
        if (!formats6.validate(data10)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/started_at", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' });
          errors++;
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/started_at", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.finished_at !== void 0) {
      let data11 = data.finished_at;
      if (typeof data11 === "string") {
        if (!formats6.validate(data11)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/finished_at", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' });
          errors++;
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/finished_at", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.complete !== void 0) {
      if (typeof data.complete !== "boolean") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/complete", keyword: "type", params: { type: "boolean" }, message: "must be boolean" });
        errors++;
      }
    }
    if (data.shard !== void 0) {
      if (!validate91(data.shard, { instancePath: instancePath + "/shard", parentData: data, parentDataProperty: "shard", rootData, dynamicAnchors })) {
        vErrors = joined(vErrors, validate91.errors);
        errors = vErrors.length;
      }
    }
    if (data.against !== void 0) {
      if (!validate93(data.against, { instancePath: instancePath + "/against", parentData: data, parentDataProperty: "against", rootData, dynamicAnchors })) {
        vErrors = joined(vErrors, validate93.errors);
        errors = vErrors.length;
      }
    }
    if (data.specs !== void 0) {
      if (!validate54(data.specs, { instancePath: instancePath + "/specs", parentData: data, parentDataProperty: "specs", rootData, dynamicAnchors })) {
        vErrors = joined(vErrors, validate54.errors);
        errors = vErrors.length;
      }
    }
    if (data.verdict !== void 0) {
      if (!validate96(data.verdict, { instancePath: instancePath + "/verdict", parentData: data, parentDataProperty: "verdict", rootData, dynamicAnchors })) {
        vErrors = joined(vErrors, validate96.errors);
        errors = vErrors.length;
      }
    }
    if (data.because !== void 0) {
      if (typeof data.because !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/because", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.counts !== void 0) {
      if (!validate98(data.counts, { instancePath: instancePath + "/counts", parentData: data, parentDataProperty: "counts", rootData, dynamicAnchors })) {
        vErrors = joined(vErrors, validate98.errors);
        errors = vErrors.length;
      }
    }
    if (data.extent !== void 0) {
      if (!validate100(data.extent, { instancePath: instancePath + "/extent", parentData: data, parentDataProperty: "extent", rootData, dynamicAnchors })) {
        vErrors = joined(vErrors, validate100.errors);
        errors = vErrors.length;
      }
    }
    if (data.bodies !== void 0) {
      let data20 = data.bodies;
      if (Array.isArray(data20)) {
        const len1 = data20.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data21 = data20[i1];
          if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
            if (data21.where === void 0) {
              vErrors = noted(vErrors, { instancePath: instancePath + "/bodies/" + i1, keyword: "required", params: { missingProperty: "where" }, message: "must have required property 'where'" });
              errors++;
            }
            if (data21.as === void 0) {
              vErrors = noted(vErrors, { instancePath: instancePath + "/bodies/" + i1, keyword: "required", params: { missingProperty: "as" }, message: "must have required property 'as'" });
              errors++;
            }
            for (const key1 in data21) {
              if (!(key1 === "where" || key1 === "as")) {
                vErrors = noted(vErrors, { instancePath: instancePath + "/bodies/" + i1, keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" });
                errors++;
              }
            }
            if (data21.where !== void 0) {
              if (typeof data21.where !== "string") {
                vErrors = noted(vErrors, { instancePath: instancePath + "/bodies/" + i1 + "/where", keyword: "type", params: { type: "string" }, message: "must be string" });
                errors++;
              }
            }
            if (data21.as !== void 0) {
              if (typeof data21.as !== "string") {
                vErrors = noted(vErrors, { instancePath: instancePath + "/bodies/" + i1 + "/as", keyword: "type", params: { type: "string" }, message: "must be string" });
                errors++;
              }
            }
          } else {
            vErrors = noted(vErrors, { instancePath: instancePath + "/bodies/" + i1, keyword: "type", params: { type: "object" }, message: "must be object" });
            errors++;
          }
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/bodies", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    if (data.unjudged !== void 0) {
      let data24 = data.unjudged;
      if (Array.isArray(data24)) {
        const len2 = data24.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (typeof data24[i2] !== "string") {
            vErrors = noted(vErrors, { instancePath: instancePath + "/unjudged/" + i2, keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/unjudged", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    if (data.judgements !== void 0) {
      let data26 = data.judgements;
      if (Array.isArray(data26)) {
        const len3 = data26.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (!validate105(data26[i3], { instancePath: instancePath + "/judgements/" + i3, parentData: data26, parentDataProperty: i3, rootData, dynamicAnchors })) {
            vErrors = joined(vErrors, validate105.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/judgements", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    if (data.changes !== void 0) {
      let data28 = data.changes;
      if (Array.isArray(data28)) {
        const len4 = data28.length;
        for (let i4 = 0; i4 < len4; i4++) {
          if (!validate119(data28[i4], { instancePath: instancePath + "/changes/" + i4, parentData: data28, parentDataProperty: i4, rootData, dynamicAnchors })) {
            vErrors = joined(vErrors, validate119.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/changes", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    if (data.usage !== void 0) {
      if (!validate125(data.usage, { instancePath: instancePath + "/usage", parentData: data, parentDataProperty: "usage", rootData, dynamicAnchors })) {
        vErrors = joined(vErrors, validate125.errors);
        errors = vErrors.length;
      }
    }
    if (data.scenarios !== void 0) {
      let data31 = data.scenarios;
      if (Array.isArray(data31)) {
        const len5 = data31.length;
        for (let i5 = 0; i5 < len5; i5++) {
          if (!validate80(data31[i5], { instancePath: instancePath + "/scenarios/" + i5, parentData: data31, parentDataProperty: i5, rootData, dynamicAnchors })) {
            vErrors = joined(vErrors, validate80.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/scenarios", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    if (data.human !== void 0) {
      let data33 = data.human;
      if (Array.isArray(data33)) {
        const len6 = data33.length;
        for (let i6 = 0; i6 < len6; i6++) {
          if (!validate128(data33[i6], { instancePath: instancePath + "/human/" + i6, parentData: data33, parentDataProperty: i6, rootData, dynamicAnchors })) {
            vErrors = joined(vErrors, validate128.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/human", keyword: "type", params: { type: "array" }, message: "must be array" });
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
validate85.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
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
  Configuration,
  RecordEnd,
  RecordHead,
  RecordedExchange,
  Report
};
