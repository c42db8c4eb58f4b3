// Generated from specs/iownit/openapi.yaml by `pnpm generate`. Do not edit: edit the contract.

import type { Contract } from "@ledgerkit/client";

const security1 = [{ OAuth2clientCredentials: ["manageExternalClients"] }] as const;
const security2 = [{ OAuth2clientCredentials: [] }] as const;
const security3 = [{ OAuth2clientCredentials: ["readTransactionData"] }] as const;
const security4 = [{ OAuth2clientCredentials: ["readComments"] }] as const;
const security5 = [{ OAuth2clientCredentials: ["readInvestor"] }] as const;
const security6 = [{ OAuth2clientCredentials: ["readAccount"] }] as const;
const security7 = [{ OAuth2clientCredentials: ["cancelSubscription"] }] as const;
const security8 = [{ OAuth2clientCredentials: ["disposeSubscription"] }] as const;
const security9 = [{ OAuth2clientCredentials: ["readSubscription"] }] as const;
const security10 = [{ OAuth2clientCredentials: ["readIssuance"] }] as const;
const security11 = [{ OAuth2clientCredentials: ["readIssuanceClose"] }] as const;
const security12 = [{ OAuth2clientCredentials: ["readFeesTemplate"] }] as const;
const security13 = [{ OAuth2clientCredentials: ["readIssuingLegalEntity"] }] as const;
const security14 = [{ OAuth2clientCredentials: ["manageExclusivityOptions"] }] as const;
const security15 = [{ OAuth2clientCredentials: ["readExclusivityOptions"] }] as const;
const security16 = [{ OAuth2clientCredentials: ["manageServiceProviders"] }] as const;
const security17 = [{ OAuth2clientCredentials: ["readServiceProviders"] }] as const;
const security18 = [{ OAuth2clientCredentials: ["manageNAV"] }] as const;
const security19 = [{ OAuth2clientCredentials: ["readNAV"] }] as const;
const security20 = [{ OAuth2clientCredentials: ["readCapitalEvent"] }] as const;
const security21 = [{ OAuth2clientCredentials: ["manageCapitalEvent"] }] as const;
const security22 = [{ OAuth2clientCredentials: ["readTenderOffer"] }] as const;
const security23 = [{ OAuth2clientCredentials: ["manageTenderOffer"] }] as const;
const security24 = [{ OAuth2clientCredentials: ["manageTenderRequest"] }] as const;
const security25 = [{ OAuth2clientCredentials: ["readTransfer"] }] as const;
const security26 = [{ OAuth2clientCredentials: ["manageTransfer"] }] as const;
const security27 = [{ OAuth2clientCredentials: ["managePayment"] }] as const;
const security28 = [{ OAuth2clientCredentials: ["readPayment"] }] as const;

/** What the client of iownit (Corastone) Integration API v1 has to know at run time. */
export const contract = {
  name: "@ledgerkit/iownit",
  version: "v1",
  servers: {
    production: { url: "https://{integrationApiHost}", variables: { integrationApiHost: {} } },
    development: { url: "https://integration-api.{orgId}.cdev.idevit.us", variables: { orgId: {} } },
  },
  errors: { code: "/code", message: "/message", tokenRefused: ["AU0001"] },
  query: "comma",
  securitySchemes: {
    clientBasic: { type: "http", scheme: "basic" },
    OAuth2clientCredentials: {
      type: "oauth2",
      flows: {
        clientCredentials: { token: { path: "/oauth2/token", body: "form" }, clientAuthentication: "client_secret_basic" },
      },
    },
  },
  security: [{ OAuth2clientCredentials: ["manageReferenceData"] }],
  operations: {
    "POST /oauth2/token": { security: [{ clientBasic: [] }], request: "application/x-www-form-urlencoded" },
    "GET /external/v1/oauth/client": { security: security1 },
    "PUT /external/v1/oauth/client": { security: security1 },
    "POST /external/v1/oauth/client": { security: security1 },
    "GET /external/v1/oauth/client/current": { security: security2 },
    "PUT /external/v1/oauth/client/password-reset": { security: security1 },
    "DELETE /external/v1/oauth/client/{clientId}": { security: security1 },
    "PUT /external/v1/oauth/password": { security: security2 },
    "POST /external/v1/id-booking": { security: [{ OAuth2clientCredentials: ["createIdBooking"] }] },
    "DELETE /external/v1/id-booking/{bookedId}": { security: [{ OAuth2clientCredentials: ["manageIdBooking"] }] },
    "GET /external/v1/transactions": { security: security3 },
    "GET /external/v1/transactions/orchestrations": { security: security3 },
    "GET /external/v1/sequencer": { security: [{ OAuth2clientCredentials: ["readSequencer"] }] },
    "GET /external/v1/error-log": { security: [{ OAuth2clientCredentials: ["readErrors"] }] },
    "POST /external/v1/error-log/batch": { security: [{ OAuth2clientCredentials: ["manageErrors"] }] },
    "GET /external/v1/comment": { security: security4 },
    "POST /external/v1/comment": { security: [{ OAuth2clientCredentials: ["manageComments"] }] },
    "GET /external/v1/comment/history": { security: security4 },
    "GET /external/v1/org": { security: [{ OAuth2clientCredentials: ["readOrgs"] }] },
    "PUT /external/v1/org/{orgId}/correlation-id/add": { idempotent: false },
    "GET /external/v1/investor": { security: security5 },
    "PUT /external/v1/investor/{investorId}": { idempotent: false },
    "GET /external/v1/investor/history": { security: security5 },
    "PUT /external/v1/investor/{investorId}/correlation-id/add": { idempotent: false },
    "PUT /external/v1/investor/{investorId}/correlation-id/remove": { idempotent: false },
    "GET /external/v1/account": { security: security6 },
    "PUT /external/v1/account/{accountId}": { idempotent: false },
    "GET /external/v1/advisor": { security: security6 },
    "PUT /external/v1/advisor/{advisorId}": { idempotent: false },
    "GET /external/v1/advisor/history": { security: security6 },
    "PUT /external/v1/advisor/{advisorId}/correlation-id/add": { idempotent: false },
    "PUT /external/v1/advisor/{advisorId}/correlation-id/remove": { idempotent: false },
    "GET /external/v1/custodian": { security: security6 },
    "PUT /external/v1/custodian/{custodianId}": { idempotent: false },
    "GET /external/v1/custodian/history": { security: security6 },
    "PUT /external/v1/custodian/{custodianId}/correlation-id/add": { idempotent: false },
    "PUT /external/v1/custodian/{custodianId}/correlation-id/remove": { idempotent: false },
    "POST /external/v1/primary/asset": { security: [{ OAuth2clientCredentials: ["createSubscription"] }] },
    "PUT /external/v1/primary/{assetId}/reject": { security: [{ OAuth2clientCredentials: ["rejectSubscription"] }], idempotent: false },
    "PUT /external/v1/primary/asset/{assetId}/recall": { security: security7, idempotent: false },
    "PUT /external/v1/primary/batch-mark-accepted": { security: [{ OAuth2clientCredentials: ["acceptSubscription"] }], idempotent: false },
    "PUT /external/v1/primary/batch-mark-wired": { security: [{ OAuth2clientCredentials: ["markSubscriptionWired"] }], idempotent: false },
    "PUT /external/v1/primary/batch-mark-settled": { security: [{ OAuth2clientCredentials: ["settleSubscription"] }], idempotent: false },
    "PUT /external/v1/primary/asset/{assetId}/decline": { security: security8, idempotent: false },
    "PUT /external/v1/primary/asset/{assetId}/cancel": { security: security7, idempotent: false },
    "PUT /external/v1/primary/asset/{assetId}/dispose": { security: security8, idempotent: false },
    "PUT /external/v1/primary/asset/{assetId}/review": { security: [{ OAuth2clientCredentials: ["manageSubscriptionReview"] }], idempotent: false },
    "PUT /external/v1/primary/external-close": { security: [{ OAuth2clientCredentials: ["closeOffering"] }], idempotent: false },
    "PUT /external/v1/asset/external-state": { security: [{ OAuth2clientCredentials: ["manageAssetExternalState"] }], idempotent: false },
    "GET /external/v1/asset": { security: security9 },
    "GET /external/v1/asset/history": { security: security9 },
    "PUT /external/v1/asset/{assetId}/correlation-id/add": { idempotent: false },
    "PUT /external/v1/asset/{assetId}/correlation-id/remove": { idempotent: false },
    "GET /external/v1/securities": { security: security10 },
    "GET /external/v1/securities/history": { security: security10 },
    "GET /external/v1/securities/totals/history": { security: security10 },
    "GET /external/v1/securities/facilitation-account/history": { security: security10 },
    "GET /external/v1/issuance-close": { security: security11 },
    "GET /external/v1/issuance-close/history": { security: security11 },
    "GET /external/v1/fees-template": { security: security12 },
    "GET /external/v1/fees-template/history": { security: security12 },
    "GET /external/v1/issuing-legal-entity": { security: security13 },
    "GET /external/v1/issuing-legal-entity/history": { security: security13 },
    "POST /external/v1/file/upload": { request: "multipart/form-data" },
    "GET /external/v1/file": { security: security9 },
    "PUT /external/v1/file/{fileId}/correlation-id/remove": { idempotent: false },
    "POST /external/v1/security-admin/create-and-launch": { security: [{ OAuth2clientCredentials: ["launchOffering"] }] },
    "PUT /external/v1/security-admin/restrict": { security: [{ OAuth2clientCredentials: ["restrictOffering"] }], idempotent: false },
    "PUT /external/v1/security-admin/extend-end-date": { security: [{ OAuth2clientCredentials: ["extendOfferingEndDate"] }], idempotent: false },
    "PUT /external/v1/security-admin/update-max-amount": { security: [{ OAuth2clientCredentials: ["updateOfferingMaxAmount"] }], idempotent: false },
    "PUT /external/v1/security-admin/allow-below-minimum": { security: security2, idempotent: false },
    "PUT /external/v1/security-admin/unpause": { security: security2, idempotent: false },
    "PUT /external/v1/security-admin/complete": { security: [{ OAuth2clientCredentials: ["completeOffering"] }], idempotent: false },
    "PUT /external/v1/security-admin/approve-revert-completed-to-active": { security: security2, idempotent: false },
    "PUT /external/v1/security-admin/revert-completed-to-active": { security: [{ OAuth2clientCredentials: ["revertCompletedToActive"] }], idempotent: false },
    "PUT /external/v1/security-admin/cancel": { security: [{ OAuth2clientCredentials: ["cancelOffering"] }], idempotent: false },
    "PUT /external/v1/security-admin/correlation-id/add": { idempotent: false },
    "PUT /external/v1/security-admin/correlation-id/remove": { idempotent: false },
    "POST /external/v1/exclusivity/add": { security: security14 },
    "PUT /external/v1/exclusivity/remove": { security: security14, idempotent: false },
    "PUT /external/v1/exclusivity/accept": { security: security14, idempotent: false },
    "PUT /external/v1/exclusivity/reject": { security: security14, idempotent: false },
    "PUT /external/v1/exclusivity/update-rep-letter-provided": { security: security14, idempotent: false },
    "GET /external/v1/exclusivity/pending-assignments": { security: security15 },
    "GET /external/v1/exclusivity": { security: security15 },
    "POST /external/v1/service-providers/assign": { security: security16 },
    "PUT /external/v1/service-providers/accept": { security: security16, idempotent: false },
    "PUT /external/v1/service-providers/reject": { security: security16, idempotent: false },
    "GET /external/v1/service-providers/pending-assignments": { security: security17 },
    "GET /external/v1/service-providers": { security: security17 },
    "GET /external/v1/service-providers/history": { security: security17 },
    "POST /external/v1/nav-reporting/batch-create": { security: security18 },
    "PUT /external/v1/nav-reporting/batch-update": { security: security18, idempotent: false },
    "PUT /external/v1/nav-reporting/batch-delete": { security: security18, idempotent: false },
    "GET /external/v1/nav-reporting": { security: security19 },
    "GET /external/v1/nav-reporting/history": { security: security19 },
    "GET /external/v1/capital-events": { security: security20 },
    "POST /external/v1/capital-events": { security: security21 },
    "PUT /external/v1/capital-events/{capitalEventId}": { security: security21, idempotent: false },
    "PUT /external/v1/capital-events/{capitalEventId}/approve": { security: security21, idempotent: false },
    "PUT /external/v1/capital-events/{capitalEventId}/reject": { security: security21, idempotent: false },
    "PUT /external/v1/capital-events/{capitalEventId}/cancel": { security: security21, idempotent: false },
    "PUT /external/v1/capital-events/{capitalEventId}/assets/apply": { security: security21, idempotent: false },
    "PUT /external/v1/capital-events/{capitalEventId}/assets/fund": { security: security21, idempotent: false },
    "PUT /external/v1/capital-events/{capitalEventId}/assets/settle": { security: security21, idempotent: false },
    "PUT /external/v1/capital-events/{capitalEventId}/assets/fail": { security: security21, idempotent: false },
    "GET /external/v1/capital-events/history": { security: security20 },
    "GET /external/v1/capital-events/assets": { security: security20 },
    "PUT /external/v1/capital-events/{capitalEventId}/correlation-id/add": { idempotent: false },
    "GET /external/v1/tender-offers": { security: security22 },
    "POST /external/v1/tender-offers": { security: security23 },
    "POST /external/v1/tender-offers/start": { security: security23 },
    "PUT /external/v1/tender-offers/{tenderOfferId}": { security: security23, idempotent: false },
    "PUT /external/v1/tender-offers/{tenderOfferId}/reject": { security: security23, idempotent: false },
    "PUT /external/v1/tender-offers/{tenderOfferId}/cancel": { security: security23, idempotent: false },
    "PUT /external/v1/tender-offers/{tenderOfferId}/close": { security: security23, idempotent: false },
    "PUT /external/v1/tender-offers/{tenderOfferId}/price/approve": { security: security23, idempotent: false },
    "PUT /external/v1/tender-offers/{tenderOfferId}/price/apply": { security: security23, idempotent: false },
    "PUT /external/v1/tender-offers/{tenderOfferId}/settle": { security: security23, idempotent: false },
    "GET /external/v1/tender-offers/history": { security: security22 },
    "PUT /external/v1/tender-offers/{tenderOfferId}/correlation-id/remove": { idempotent: false },
    "POST /external/v1/tender-offers/{tenderOfferId}/requests": { security: security24 },
    "PUT /external/v1/tender-offers/{tenderOfferId}/request/{tradeId}/cancel": { security: security24, idempotent: false },
    "GET /external/v1/tender-offers/requests": { security: [{ OAuth2clientCredentials: ["readTenderRequest"] }] },
    "PUT /external/v1/tender-offers/requests/{tradeId}/correlation-id/remove": { idempotent: false },
    "GET /external/v1/transfer": { security: security25 },
    "POST /external/v1/transfer": { security: security26 },
    "PUT /external/v1/transfer/{transferId}/approve": { security: security26, idempotent: false },
    "PUT /external/v1/transfer/{transferId}/request-remediation": { security: security26, idempotent: false },
    "PUT /external/v1/transfer/{transferId}/remediate": { security: security26, idempotent: false },
    "PUT /external/v1/transfer/{transferId}/allocate-assets": { security: security26, idempotent: false },
    "PUT /external/v1/transfer/{transferId}/request-assets-remediation": { security: security26, idempotent: false },
    "PUT /external/v1/transfer/{transferId}/complete": { security: security26, idempotent: false },
    "PUT /external/v1/transfer/{transferId}/cancel": { security: security26, idempotent: false },
    "GET /external/v1/transfer/history": { security: security25 },
    "PUT /external/v1/transfer/{transferId}/correlation-id/remove": { idempotent: false },
    "POST /external/v1/offline-transactions/asset": { security: [{ OAuth2clientCredentials: ["createOfflineAsset"] }] },
    "PUT /external/v1/offline-transactions/asset/{assetId}/dispose": { security: [{ OAuth2clientCredentials: ["disposeOfflineAsset"] }], idempotent: false },
    "PUT /external/v1/payment/batch-settle": { security: security27, idempotent: false },
    "PUT /external/v1/payment/batch-execute": { security: security27, idempotent: false },
    "GET /external/v1/payment": { security: security28 },
    "GET /external/v1/payment/associated-entities": { security: security28 },
  },
} as const satisfies Contract;
