___INFO___

{
  "type": "TAG",
  "id": "cvt_temp_public_id",
  "version": 1,
  "securityGroups": [],
  "displayName": "Pinterest Tag",
  "categories": ["ADVERTISING", "ANALYTICS", "CONVERSIONS"],
  "brand": { "id": "pinterest_tag", "displayName": "pinterest-tag" },
  "description": "Sends your GA4 e-commerce events to Pinterest: the right event, with the right data, once. Waits for consent.",
  "containerContexts": ["WEB"]
}


___TEMPLATE_PARAMETERS___

[
  {
    "type": "TEXT",
    "name": "tagId",
    "displayName": "Pinterest Tag id",
    "simpleValueType": true,
    "help": "13 digits, in Ads Manager under Conversions.",
    "valueValidators": [
      { "type": "REGEX", "args": ["^\\d{13}$"], "errorMessage": "A Pinterest Tag id has 13 digits." }
    ]
  },
  {
    "type": "TEXT",
    "name": "scriptUrl",
    "displayName": "Address of pinterest-tag.min.js",
    "simpleValueType": true,
    "help": "Host the file with your site. Add its address to the template's permission \"Injects scripts\".",
    "valueValidators": [
      { "type": "REGEX", "args": ["^https://.+\\.js$"], "errorMessage": "Give the https address of the script." }
    ]
  },
  {
    "type": "TEXT",
    "name": "currency",
    "displayName": "Currency of values that come without one",
    "simpleValueType": true
  },
  {
    "type": "CHECKBOX",
    "name": "waitForConsent",
    "checkboxText": "Wait for ad_storage of Google Consent Mode",
    "simpleValueType": true,
    "defaultValue": true
  }
]


___SANDBOXED_JS_FOR_WEB_TEMPLATE___

const addConsentListener = require('addConsentListener');
const callInWindow = require('callInWindow');
const copyFromDataLayer = require('copyFromDataLayer');
const copyFromWindow = require('copyFromWindow');
const createQueue = require('createQueue');
const injectScript = require('injectScript');
const isConsentGranted = require('isConsentGranted');
const setInWindow = require('setInWindow');

// Version 1: what the push itself holds. Version 2 merges pushes, and names products that nobody bought.
const version = 1;
const event = copyFromDataLayer('event', version);
const ecommerce = copyFromDataLayer('ecommerce', version);
const enqueue = createQueue('pinterestTagQueue');

const start = () => {
  if (copyFromWindow('pinterestTagStarted')) return;
  setInWindow('pinterestTagStarted', true, true);
  const isPending = data.waitForConsent && !isConsentGranted('ad_storage');
  callInWindow('PinterestTag.createPinterestTag', {
    tagId: data.tagId,
    currency: data.currency || undefined,
    eventMapping: copyFromWindow('PinterestTag.ga4Events'),
    unmapped: 'drop',
    consent: isPending ? 'pending' : 'granted'
  });
  if (data.waitForConsent) addConsentListener('ad_storage', (type, granted) => {
    enqueue({ type: 'consent', consent: granted ? 'granted' : 'denied' });
  });
};

// Google Tag Manager's own events are no events of the shop.
if (event && event.indexOf('gtm.') !== 0) {
  enqueue({ type: 'track', event: event, properties: ecommerce || {} });
}
injectScript(data.scriptUrl, () => {
  start();
  data.gtmOnSuccess();
}, data.gtmOnFailure, 'pinterest-tag');


___WEB_PERMISSIONS___

[
  {
    "instance": {
      "key": { "publicId": "access_globals", "versionId": "1" },
      "param": [
        {
          "key": "keys",
          "value": {
            "type": 2,
            "listItem": [
              { "type": 3, "mapKey": [{ "type": 1, "string": "key" }, { "type": 1, "string": "read" }, { "type": 1, "string": "write" }, { "type": 1, "string": "execute" }], "mapValue": [{ "type": 1, "string": "PinterestTag.createPinterestTag" }, { "type": 8, "boolean": false }, { "type": 8, "boolean": false }, { "type": 8, "boolean": true }] },
              { "type": 3, "mapKey": [{ "type": 1, "string": "key" }, { "type": 1, "string": "read" }, { "type": 1, "string": "write" }, { "type": 1, "string": "execute" }], "mapValue": [{ "type": 1, "string": "PinterestTag.ga4Events" }, { "type": 8, "boolean": true }, { "type": 8, "boolean": false }, { "type": 8, "boolean": false }] },
              { "type": 3, "mapKey": [{ "type": 1, "string": "key" }, { "type": 1, "string": "read" }, { "type": 1, "string": "write" }, { "type": 1, "string": "execute" }], "mapValue": [{ "type": 1, "string": "pinterestTagQueue" }, { "type": 8, "boolean": true }, { "type": 8, "boolean": true }, { "type": 8, "boolean": false }] },
              { "type": 3, "mapKey": [{ "type": 1, "string": "key" }, { "type": 1, "string": "read" }, { "type": 1, "string": "write" }, { "type": 1, "string": "execute" }], "mapValue": [{ "type": 1, "string": "pinterestTagStarted" }, { "type": 8, "boolean": true }, { "type": 8, "boolean": true }, { "type": 8, "boolean": false }] }
            ]
          }
        }
      ]
    },
    "clientAnnotations": { "isEditedByUser": true },
    "isRequired": true
  },
  {
    "instance": {
      "key": { "publicId": "inject_script", "versionId": "1" },
      "param": [{ "key": "urls", "value": { "type": 2, "listItem": [{ "type": 1, "string": "https://*.example.com/pinterest-tag.min.js" }] } }]
    },
    "clientAnnotations": { "isEditedByUser": true },
    "isRequired": true
  },
  {
    "instance": {
      "key": { "publicId": "read_data_layer", "versionId": "1" },
      "param": [
        { "key": "allowedKeys", "value": { "type": 1, "string": "specific" } },
        { "key": "keyPatterns", "value": { "type": 2, "listItem": [{ "type": 1, "string": "event" }, { "type": 1, "string": "ecommerce" }] } }
      ]
    },
    "clientAnnotations": { "isEditedByUser": true },
    "isRequired": true
  },
  {
    "instance": {
      "key": { "publicId": "access_consent", "versionId": "1" },
      "param": [
        {
          "key": "consentTypes",
          "value": {
            "type": 2,
            "listItem": [
              { "type": 3, "mapKey": [{ "type": 1, "string": "consentType" }, { "type": 1, "string": "read" }, { "type": 1, "string": "write" }], "mapValue": [{ "type": 1, "string": "ad_storage" }, { "type": 8, "boolean": true }, { "type": 8, "boolean": false }] }
            ]
          }
        }
      ]
    },
    "clientAnnotations": { "isEditedByUser": true },
    "isRequired": true
  }
]


___TESTS___

scenarios:
- name: A purchase is queued, and the script injected
  code: |-
    mock('copyFromDataLayer', (key) => key === 'event' ? 'purchase' : { transaction_id: 'T-1', value: 25 });
    const queued = [];
    mock('createQueue', () => (item) => queued.push(item));
    mock('injectScript', (url, onSuccess) => onSuccess());
    runCode({ tagId: '2612345678901', scriptUrl: 'https://shop.example.com/pinterest-tag.min.js', gtmOnSuccess: () => {} });
    assertThat(queued).isEqualTo([{ type: 'track', event: 'purchase', properties: { transaction_id: 'T-1', value: 25 } }]);
    assertApi('injectScript').wasCalled();
- name: Google Tag Manager's own events are not queued
  code: |-
    mock('copyFromDataLayer', (key) => key === 'event' ? 'gtm.js' : undefined);
    const queued = [];
    mock('createQueue', () => (item) => queued.push(item));
    mock('injectScript', (url, onSuccess) => onSuccess());
    runCode({ tagId: '2612345678901', scriptUrl: 'https://shop.example.com/pinterest-tag.min.js', gtmOnSuccess: () => {} });
    assertThat(queued).isEqualTo([]);


___NOTES___

From the repository pinterest-tag, examples/google-tag-manager.
