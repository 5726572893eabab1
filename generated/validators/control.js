// Written by `npm run generate` from specs/conformance.yaml. Do not edit: change the source and generate again.
// <stdin>
var BuyRequest = validate53;
var schema20 = { "type": "object", "additionalProperties": false, "properties": { "persona": { "$ref": "#/components/schemas/PersonaName" }, "authentication": { "enum": ["none", "passed", "failed"] }, "confirmation": { "type": "boolean" }, "push": { "type": "boolean" } } };
var schema21 = { "enum": ["approved", "denied", "pending", "limited"] };
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
  if (!(data === "approved" || data === "denied" || data === "pending" || data === "limited")) {
    vErrors = noted(vErrors, { instancePath, keyword: "enum", params: { allowedValues: schema21.enum }, message: "must be equal to one of the allowed values" });
    errors++;
  }
  validate54.errors = vErrors;
  return errors === 0;
}
validate54.evaluated = { "dynamicProps": false, "dynamicItems": false };
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
    for (const key0 in data) {
      if (!(key0 === "persona" || key0 === "authentication" || key0 === "confirmation" || key0 === "push")) {
        vErrors = noted(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
        errors++;
      }
    }
    if (data.persona !== void 0) {
      if (!validate54(data.persona, { instancePath: instancePath + "/persona", parentData: data, parentDataProperty: "persona", rootData, dynamicAnchors })) {
        vErrors = joined(vErrors, validate54.errors);
        errors = vErrors.length;
      }
    }
    if (data.authentication !== void 0) {
      let data1 = data.authentication;
      if (!(data1 === "none" || data1 === "passed" || data1 === "failed")) {
        vErrors = noted(vErrors, { instancePath: instancePath + "/authentication", keyword: "enum", params: { allowedValues: schema20.properties.authentication.enum }, message: "must be equal to one of the allowed values" });
        errors++;
      }
    }
    if (data.confirmation !== void 0) {
      if (typeof data.confirmation !== "boolean") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/confirmation", keyword: "type", params: { type: "boolean" }, message: "must be boolean" });
        errors++;
      }
    }
    if (data.push !== void 0) {
      if (typeof data.push !== "boolean") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/push", keyword: "type", params: { type: "boolean" }, message: "must be boolean" });
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
var AddressRequest = validate56;
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
  validate58.errors = vErrors;
  return errors === 0;
}
validate58.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
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
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      vErrors = noted(vErrors, { instancePath, keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "persona" || key0 === "billing_address" || key0 === "shipping_address")) {
        vErrors = noted(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
        errors++;
      }
    }
    if (data.persona !== void 0) {
      if (!validate54(data.persona, { instancePath: instancePath + "/persona", parentData: data, parentDataProperty: "persona", rootData, dynamicAnchors })) {
        vErrors = joined(vErrors, validate54.errors);
        errors = vErrors.length;
      }
    }
    if (data.billing_address !== void 0) {
      if (!validate58(data.billing_address, { instancePath: instancePath + "/billing_address", parentData: data, parentDataProperty: "billing_address", rootData, dynamicAnchors })) {
        vErrors = joined(vErrors, validate58.errors);
        errors = vErrors.length;
      }
    }
    if (data.shipping_address !== void 0) {
      if (!validate58(data.shipping_address, { instancePath: instancePath + "/shipping_address", parentData: data, parentDataProperty: "shipping_address", rootData, dynamicAnchors })) {
        vErrors = joined(vErrors, validate58.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = noted(vErrors, { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate56.errors = vErrors;
  return errors === 0;
}
validate56.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var CountryRequest = validate61;
var pattern3 = new RegExp("^[A-Za-z]{2}$", "u");
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
    if (data.country === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "country" }, message: "must have required property 'country'" });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "country")) {
        vErrors = noted(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
        errors++;
      }
    }
    if (data.country !== void 0) {
      let data0 = data.country;
      if (typeof data0 === "string") {
        if (!pattern3.test(data0)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/country", keyword: "pattern", params: { pattern: "^[A-Za-z]{2}$" }, message: 'must match pattern "^[A-Za-z]{2}$"' });
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
  validate61.errors = vErrors;
  return errors === 0;
}
validate61.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var ShippingOptionRequest = validate62;
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
    if (data.id === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "id")) {
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
  } else {
    vErrors = noted(vErrors, { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate62.errors = vErrors;
  return errors === 0;
}
validate62.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var FraudRequest = validate63;
var schema27 = { "enum": ["ACCEPTED", "REJECTED"] };
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
  if (!(data === "ACCEPTED" || data === "REJECTED")) {
    vErrors = noted(vErrors, { instancePath, keyword: "enum", params: { allowedValues: schema27.enum }, message: "must be equal to one of the allowed values" });
    errors++;
  }
  validate64.errors = vErrors;
  return errors === 0;
}
validate64.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate63.evaluated;
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
    for (const key0 in data) {
      if (!(key0 === "status" || key0 === "notification")) {
        vErrors = noted(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
        errors++;
      }
    }
    if (data.status !== void 0) {
      if (!validate64(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData, dynamicAnchors })) {
        vErrors = joined(vErrors, validate64.errors);
        errors = vErrors.length;
      }
    }
    if (data.notification !== void 0) {
      if (typeof data.notification !== "boolean") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/notification", keyword: "type", params: { type: "boolean" }, message: "must be boolean" });
        errors++;
      }
    }
  } else {
    vErrors = noted(vErrors, { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate63.errors = vErrors;
  return errors === 0;
}
validate63.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var AdvanceRequest = validate66;
var pattern4 = new RegExp("^P(?=[0-9T])(?:[0-9]{1,4}W|(?:[0-9]{1,4}D)?(?:T(?=[0-9])(?:[0-9]{1,6}H)?(?:[0-9]{1,6}M)?(?:[0-9]{1,6}S)?)?)$", "u");
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate66.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.by === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "by" }, message: "must have required property 'by'" });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "by")) {
        vErrors = noted(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
        errors++;
      }
    }
    if (data.by !== void 0) {
      let data0 = data.by;
      if (typeof data0 === "string") {
        if (!pattern4.test(data0)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/by", keyword: "pattern", params: { pattern: "^P(?=[0-9T])(?:[0-9]{1,4}W|(?:[0-9]{1,4}D)?(?:T(?=[0-9])(?:[0-9]{1,6}H)?(?:[0-9]{1,6}M)?(?:[0-9]{1,6}S)?)?)$" }, message: 'must match pattern "^P(?=[0-9T])(?:[0-9]{1,4}W|(?:[0-9]{1,4}D)?(?:T(?=[0-9])(?:[0-9]{1,6}H)?(?:[0-9]{1,6}M)?(?:[0-9]{1,6}S)?)?)$"' });
          errors++;
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/by", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
  } else {
    vErrors = noted(vErrors, { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate66.errors = vErrors;
  return errors === 0;
}
validate66.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var FaultRequest = validate67;
var schema29 = { "type": "object", "additionalProperties": false, "required": ["fault"], "properties": { "fault": { "enum": ["status", "delay", "cut", "lost-answer", "duplicate", "reorder"] }, "operation": { "type": "string" }, "order_id": { "type": "string" }, "status": { "type": "integer", "minimum": 400, "maximum": 599 }, "delay_ms": { "type": "integer", "minimum": 1, "maximum": 12e4 }, "times": { "type": "integer", "minimum": 1 }, "probability": { "type": "number", "exclusiveMinimum": 0, "maximum": 1 }, "seed": { "type": "integer", "minimum": 1, "maximum": 2147483646 } } };
function validate67(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate67.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.fault === void 0) {
      vErrors = noted(vErrors, { instancePath, keyword: "required", params: { missingProperty: "fault" }, message: "must have required property 'fault'" });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "fault" || key0 === "operation" || key0 === "order_id" || key0 === "status" || key0 === "delay_ms" || key0 === "times" || key0 === "probability" || key0 === "seed")) {
        vErrors = noted(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
        errors++;
      }
    }
    if (data.fault !== void 0) {
      let data0 = data.fault;
      if (!(data0 === "status" || data0 === "delay" || data0 === "cut" || data0 === "lost-answer" || data0 === "duplicate" || data0 === "reorder")) {
        vErrors = noted(vErrors, { instancePath: instancePath + "/fault", keyword: "enum", params: { allowedValues: schema29.properties.fault.enum }, message: "must be equal to one of the allowed values" });
        errors++;
      }
    }
    if (data.operation !== void 0) {
      if (typeof data.operation !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/operation", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.order_id !== void 0) {
      if (typeof data.order_id !== "string") {
        vErrors = noted(vErrors, { instancePath: instancePath + "/order_id", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.status !== void 0) {
      let data3 = data.status;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)))) {
        vErrors = noted(vErrors, { instancePath: instancePath + "/status", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
      if (typeof data3 == "number") {
        if (data3 > 599 || isNaN(data3)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/status", keyword: "maximum", params: { comparison: "<=", limit: 599 }, message: "must be <= 599" });
          errors++;
        }
        if (data3 < 400 || isNaN(data3)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/status", keyword: "minimum", params: { comparison: ">=", limit: 400 }, message: "must be >= 400" });
          errors++;
        }
      }
    }
    if (data.delay_ms !== void 0) {
      let data4 = data.delay_ms;
      if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)))) {
        vErrors = noted(vErrors, { instancePath: instancePath + "/delay_ms", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
      if (typeof data4 == "number") {
        if (data4 > 12e4 || isNaN(data4)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/delay_ms", keyword: "maximum", params: { comparison: "<=", limit: 12e4 }, message: "must be <= 120000" });
          errors++;
        }
        if (data4 < 1 || isNaN(data4)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/delay_ms", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" });
          errors++;
        }
      }
    }
    if (data.times !== void 0) {
      let data5 = data.times;
      if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)))) {
        vErrors = noted(vErrors, { instancePath: instancePath + "/times", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
      if (typeof data5 == "number") {
        if (data5 < 1 || isNaN(data5)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/times", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" });
          errors++;
        }
      }
    }
    if (data.probability !== void 0) {
      let data6 = data.probability;
      if (typeof data6 == "number") {
        if (data6 > 1 || isNaN(data6)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/probability", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" });
          errors++;
        }
        if (data6 <= 0 || isNaN(data6)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/probability", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" });
          errors++;
        }
      } else {
        vErrors = noted(vErrors, { instancePath: instancePath + "/probability", keyword: "type", params: { type: "number" }, message: "must be number" });
        errors++;
      }
    }
    if (data.seed !== void 0) {
      let data7 = data.seed;
      if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)))) {
        vErrors = noted(vErrors, { instancePath: instancePath + "/seed", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
      if (typeof data7 == "number") {
        if (data7 > 2147483646 || isNaN(data7)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/seed", keyword: "maximum", params: { comparison: "<=", limit: 2147483646 }, message: "must be <= 2147483646" });
          errors++;
        }
        if (data7 < 1 || isNaN(data7)) {
          vErrors = noted(vErrors, { instancePath: instancePath + "/seed", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" });
          errors++;
        }
      }
    }
  } else {
    vErrors = noted(vErrors, { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate67.errors = vErrors;
  return errors === 0;
}
validate67.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
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
  AddressRequest,
  AdvanceRequest,
  BuyRequest,
  CountryRequest,
  FaultRequest,
  FraudRequest,
  ShippingOptionRequest
};
