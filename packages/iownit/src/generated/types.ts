// Generated from specs/iownit/openapi.yaml by `pnpm generate`. Do not edit: edit the contract.

export interface paths {
    "/oauth2/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Trade client credentials for a bearer token
         * @description The client credentials grant. The client proves itself with HTTP Basic: client id and client secret, joined by a colon and
         *     Base64-encoded. Ask for the scopes that the calls to come need.
         *
         *     The page shows the body as a JSON-like object and names no content type. RFC 6749 asks for a form, so the form comes first here;
         *     JSON is the other reading. The answer is not shown either: its shape is RFC 6749, section 5.1. Use `expires_in` when it is there;
         *     without it, ask for a new token after a 401 with AU0001.
         *
         *     A 403 comes from the firewall in front: the `User-Agent` header is missing, or your address is not on the allow-list.
         */
        post: operations["getAccessToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/external/v1/oauth/client": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the clients of the organization
         * @description Every OAuth client of the organization in one answer; the list is not paged. Only here `primary` tells the primary client from
         *     the others.
         *
         *     The index of the library prints `/client/current` for this call; its reference block says this path, and that reading is taken.
         *     The 403 is not in the provider's list, though the call needs a scope (inferred).
         */
        get: operations["listOAuthClients"];
        /**
         * Change a client
         * @description Changes the application name, the scopes and the extra data of a client; granting and revoking scopes is its usual purpose. Taken
         *     as a full replacement, as PUT suggests (inferred): send every member.
         */
        put: operations["updateOAuthClient"];
        /**
         * Register a secondary client
         * @description Registers a further OAuth client in the organization of the caller, with a password of your choice and the scopes that it may ask
         *     for. The answer holds the client id that the server assigned; it does not repeat the password.
         *
         *     The number of clients is limited (AU0009); the limit is not public.
         */
        post: operations["createOAuthClient"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/external/v1/oauth/client/current": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the calling client
         * @description The client that the token was issued to. Any valid token will do; no scope is named.
         */
        get: operations["getCurrentOAuthClient"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/external/v1/oauth/client/password-reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set a new password for another client
         * @description The primary client sets a new password for another client of the organization, for instance because it was lost. Whether tokens
         *     that the client already holds stay valid is not documented.
         */
        put: operations["resetOAuthClientPassword"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/external/v1/oauth/client/{clientId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the client.
                 * @example TEST1234
                 */
                clientId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove a client
         * @description The primary client removes a client of its organization. The primary client itself cannot be removed (AU0010).
         *
         *     The provider's list of answers has no 404; an unknown id is taken to give one, as in the other operations (inferred).
         */
        delete: operations["deleteOAuthClient"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/external/v1/oauth/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change the password of the calling client
         * @description The calling client changes its own password. Any valid token will do; no scope is named. Get the next token with the new password;
         *     whether tokens from before stay valid is not documented.
         */
        put: operations["updateOwnOAuthPassword"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description Body of the client credentials grant. */
        TokenRequest: {
            /**
             * @description The only grant that the API has.
             * @constant
             */
            grant_type: "client_credentials";
            /** @description Names of the scopes to ask for, separated by spaces. */
            scope?: string;
        };
        /** @description An issued token. The provider does not show this body; the members are those of RFC 6749, section 5.1. */
        TokenResponse: {
            /** @description The bearer token. */
            access_token: string;
            /** @description How the token is used. */
            token_type?: "Bearer" | (string & {});
            /** @description Lifetime of the token in seconds. */
            expires_in?: number;
            /** @description Names of the granted scopes, separated by spaces. */
            scope?: string;
        };
        /** @description Error of the token endpoint. The provider does not show this body; the members are those of RFC 6749, section 5.2. */
        TokenErrorResponse: {
            /** @description Error code of RFC 6749. */
            error?: "invalid_request" | "invalid_client" | "invalid_grant" | "unauthorized_client" | "unsupported_grant_type" | "invalid_scope" | (string & {});
            /** @description What went wrong, in words. */
            error_description?: string;
        };
        /** @description Name of a scope. The list is open; these are the names found in the documents. */
        AccessScope: "manageExternalClients" | "createSubscription" | "readSubscription" | "remediateSubscription" | "cancelSubscription" | "confirmCompleting" | "acceptSubscription" | "rejectSubscription" | "markSubscriptionWired" | "settleSubscription" | "disposeSubscription" | "manageSubscriptionReview" | "manageAssetExternalState" | "closeOffering" | "readIssuanceClose" | "readIssuance" | "readIssuingLegalEntity" | "readFeesTemplate" | "launchOffering" | "restrictOffering" | "extendOfferingEndDate" | "updateOfferingMaxAmount" | "completeOffering" | "revertCompletedToActive" | "cancelOffering" | "readExclusivityOptions" | "manageExclusivityOptions" | "manageServiceProviders" | "readServiceProviders" | "readNAV" | "manageNAV" | "manageCapitalEvent" | "readCapitalEvent" | "manageTenderOffer" | "readTenderOffer" | "manageTenderRequest" | "readTenderRequest" | "manageTransfer" | "readTransfer" | "managePayment" | "readPayment" | "createOfflineAsset" | "disposeOfflineAsset" | "readInvestor" | "readAccount" | "manageReferenceData" | "readOrgs" | "manageOrgs" | "readComments" | "manageComments" | "readTransactionData" | "readSequencer" | "readErrors" | "manageErrors" | "createIdBooking" | "manageIdBooking" | "readLedger" | "manageTrade" | "readTrade" | (string & {});
        /** @description Free data of yours: any JSON object, at most 1024 characters when serialized (a limit that one page states). */
        ExtraData: {
            [key: string]: unknown;
        };
        /** @description An OAuth client of your organization. Its password is never returned. */
        OAuthClient: {
            /** @description Id of the client, assigned by the server. It is the user name of the token call. */
            clientId: string;
            /** @description Name of the application that the client belongs to. */
            application: string;
            /** @description The scopes that the client may ask for. Present in every example; the field tables do not show it. */
            accessScopes: components["schemas"]["AccessScope"][];
            extraData?: components["schemas"]["ExtraData"];
            /** @description Whether this is the primary client of the organization. Only `listOAuthClients` returns it. */
            primary?: boolean;
        };
        /**
         * @description Code of the provider's error dictionary: two letters for the family, four digits.
         *
         *     | Code | Status | Meaning |
         *     |---|---|---|
         *     | AU0001 | 401 | The token is missing or not valid. Get a new one. |
         *     | AU0002 | 403 | The token lacks the scope of the operation. |
         *     | AU0003 | 401 | The node's own access token is not valid for the organization. A new token of yours does not help. |
         *     | AU0005 | 404 | No OAuth client has that id. |
         *     | AU0006 | 404 | The client is gone from the OAuth server, though the API still refers to it. |
         *     | AU0007 | 403 | Only the primary client may do this. |
         *     | AU0008 | 403 | The client belongs to another organization. |
         *     | AU0009 | 409 | The organization has as many clients as it may have. |
         *     | AU0010 | 409 | The primary client cannot be removed. |
         *     | GN0002 | 400 | The payload is not valid. |
         */
        ErrorCode: "AU0001" | "AU0002" | "AU0003" | "AU0005" | "AU0006" | "AU0007" | "AU0008" | "AU0009" | "AU0010" | "GN0002" | (string & {});
        /** @description Category under which the error has to be remedied. */
        ErrorCategory: {
            /**
             * @description EC001 tax document, EC002 investor information or AML/KYC, EC003 subscription document, EC004 account, EC005 transaction
             *     data, EC006 other.
             */
            code?: "EC001" | "EC002" | "EC003" | "EC004" | "EC005" | "EC006" | (string & {});
            /** @description The category in words. */
            description?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description What the error is about. */
        ErrorContext: {
            /** @description Ids of the entities concerned, one list for each kind (`securityIds`, `assetIds`, …). */
            entities?: {
                [key: string]: string[];
            };
        } & {
            [key: string]: unknown;
        };
        /**
         * @description Why a call failed. The codes are documented, this shape is not: it is inferred from the error records that the platform stores.
         *     Every member is optional, and others may come.
         */
        ErrorResponse: {
            code?: components["schemas"]["ErrorCode"];
            /** @description What went wrong, in words. */
            message?: string;
            /** @description Group of the check that failed. */
            type?: "businessRuleValidations" | "technicalValidations" | (string & {});
            /** @description Details, one sentence each. */
            reason?: string[];
            category?: components["schemas"]["ErrorCategory"];
            context?: components["schemas"]["ErrorContext"];
            /** @description Id of the record in the error log. */
            errorId?: string;
        } & {
            [key: string]: unknown;
        };
        /**
         * @description The new state of a client. It is taken to replace `application`, `accessScopes` and `extraData` as a whole, as PUT suggests
         *     (inferred): send all of them.
         */
        OAuthClientUpdate: {
            /** @description Id of the client to change. */
            clientId: string;
            /** @description Name of the application that the client belongs to. */
            application: string;
            /** @description The scopes that the client may ask for from now on. Whether it may be left out is not documented. */
            accessScopes?: components["schemas"]["AccessScope"][];
            extraData?: components["schemas"]["ExtraData"];
        };
        /** @description A new secondary client. The server assigns its id. */
        OAuthClientCreate: {
            /** @description Secret of the client. Its pair for the token call is client id and this password (inferred). */
            password: string;
            /** @description Name of the application that will use the client. */
            application: string;
            /** @description The scopes that the client may ask for. Whether it may be left out is not documented. */
            accessScopes?: components["schemas"]["AccessScope"][];
            extraData?: components["schemas"]["ExtraData"];
        };
        /** @description A new password for another client of the organization. */
        OAuthPasswordReset: {
            /** @description The new password. */
            password: string;
            /** @description Id of the client that gets it. */
            clientId: string;
        };
        /** @description A new password for the calling client. */
        OAuthPasswordUpdate: {
            /** @description The new password. */
            password: string;
        };
    };
    responses: {
        /** @description AU0001: the token is missing or not valid. */
        TokenRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": "AU0001",
                 *       "message": "The access token is missing or not valid."
                 *     }
                 */
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description AU0002: the token lacks the scope of the operation. */
        ScopeMissing: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": "AU0002",
                 *       "message": "The access token lacks a scope that this call needs."
                 *     }
                 */
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description AU0006: the client is gone from the OAuth server, though the API still refers to it. */
        ClientGone: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": "AU0006",
                 *       "message": "The client is no longer known to the OAuth server."
                 *     }
                 */
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description GN0002: the payload is not valid. */
        InvalidPayload: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": "GN0002",
                 *       "message": "The payload is not valid."
                 *     }
                 */
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description AU0002: the token lacks the scope. AU0008: the client belongs to another organization. */
        ClientForbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": "AU0008",
                 *       "message": "The client belongs to another organization."
                 *     }
                 */
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description AU0005: no client has that id. AU0006: the client is gone from the OAuth server. */
        ClientNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": "AU0005",
                 *       "message": "No client has this id."
                 *     }
                 */
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description AU0002: the token lacks the scope. AU0007: only the primary client may do this. AU0008: the client belongs to another organization. */
        PrimaryClientOnly: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": "AU0007",
                 *       "message": "Only the primary client may do this."
                 *     }
                 */
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getAccessToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "grant_type": "client_credentials",
                 *       "scope": "manageExternalClients readSubscription"
                 *     }
                 */
                "application/x-www-form-urlencoded": components["schemas"]["TokenRequest"];
                /**
                 * @example {
                 *       "grant_type": "client_credentials",
                 *       "scope": "manageExternalClients readSubscription"
                 *     }
                 */
                "application/json": components["schemas"]["TokenRequest"];
            };
        };
        responses: {
            /** @description The token. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "access_token": "EXAMPLE.access.token",
                     *       "token_type": "Bearer",
                     *       "expires_in": 3600,
                     *       "scope": "manageExternalClients readSubscription"
                     *     }
                     */
                    "application/json": components["schemas"]["TokenResponse"];
                };
            };
            /** @description The request is not one that the token endpoint takes (inferred from RFC 6749, section 5.2). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": "invalid_scope",
                     *       "error_description": "The client may not ask for this scope."
                     *     }
                     */
                    "application/json": components["schemas"]["TokenErrorResponse"];
                };
            };
            /** @description Client id or secret is wrong (inferred from RFC 6749, section 5.2). */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": "invalid_client",
                     *       "error_description": "Client authentication failed."
                     *     }
                     */
                    "application/json": components["schemas"]["TokenErrorResponse"];
                };
            };
            /**
             * @description The web firewall in front refused the request: no `User-Agent` header, or an address that is not on the allow-list. The status
             *     is documented, the body is not (a page of the firewall, inferred).
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example <html><head><title>403 Forbidden</title></head><body>403 Forbidden</body></html> */
                    "text/html": string;
                };
            };
        };
    };
    listOAuthClients: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All clients. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "clientId": "TEST0001",
                     *         "application": "TEST0001 App",
                     *         "accessScopes": [
                     *           "manageExternalClients",
                     *           "createSubscription",
                     *           "readSubscription"
                     *         ],
                     *         "primary": true
                     *       },
                     *       {
                     *         "clientId": "TEST1234",
                     *         "application": "TEST1234 App",
                     *         "accessScopes": [
                     *           "createSubscription",
                     *           "readSubscription"
                     *         ],
                     *         "extraData": {
                     *           "externalId": "backoffice-7"
                     *         },
                     *         "primary": false
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["OAuthClient"][];
                };
            };
            401: components["responses"]["TokenRefused"];
            403: components["responses"]["ScopeMissing"];
            404: components["responses"]["ClientGone"];
        };
    };
    updateOAuthClient: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "clientId": "TEST1234",
                 *       "application": "TEST1234 App",
                 *       "accessScopes": [
                 *         "readSubscription"
                 *       ],
                 *       "extraData": {
                 *         "externalId": "backoffice-7"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["OAuthClientUpdate"];
            };
        };
        responses: {
            /** @description Changed. No body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidPayload"];
            401: components["responses"]["TokenRefused"];
            403: components["responses"]["ClientForbidden"];
            404: components["responses"]["ClientNotFound"];
        };
    };
    createOAuthClient: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "password": "YOUR_CLIENT_PASSWORD",
                 *       "application": "TEST1234 App",
                 *       "accessScopes": [
                 *         "createSubscription",
                 *         "readSubscription"
                 *       ],
                 *       "extraData": {
                 *         "externalId": "backoffice-7"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["OAuthClientCreate"];
            };
        };
        responses: {
            /** @description The client, without its password. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "clientId": "TEST1234",
                     *       "application": "TEST1234 App",
                     *       "accessScopes": [
                     *         "createSubscription",
                     *         "readSubscription"
                     *       ],
                     *       "extraData": {
                     *         "externalId": "backoffice-7"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["OAuthClient"];
                };
            };
            400: components["responses"]["InvalidPayload"];
            401: components["responses"]["TokenRefused"];
            403: components["responses"]["ClientForbidden"];
            /** @description AU0009: the organization has as many clients as it may have. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "AU0009",
                     *       "message": "The organization has reached its number of clients."
                     *     }
                     */
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    getCurrentOAuthClient: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The calling client. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "clientId": "TEST1234",
                     *       "application": "TEST1234 App",
                     *       "accessScopes": [
                     *         "createSubscription",
                     *         "readSubscription"
                     *       ],
                     *       "extraData": {
                     *         "externalId": "backoffice-7"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["OAuthClient"];
                };
            };
            401: components["responses"]["TokenRefused"];
            404: components["responses"]["ClientGone"];
        };
    };
    resetOAuthClientPassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "password": "YOUR_NEW_CLIENT_PASSWORD",
                 *       "clientId": "TEST1234"
                 *     }
                 */
                "application/json": components["schemas"]["OAuthPasswordReset"];
            };
        };
        responses: {
            /** @description The password is set. No body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidPayload"];
            401: components["responses"]["TokenRefused"];
            403: components["responses"]["PrimaryClientOnly"];
            404: components["responses"]["ClientNotFound"];
        };
    };
    deleteOAuthClient: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the client.
                 * @example TEST1234
                 */
                clientId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The client is removed. No body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["TokenRefused"];
            403: components["responses"]["PrimaryClientOnly"];
            404: components["responses"]["ClientNotFound"];
            /** @description AU0010: the primary client cannot be removed. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "AU0010",
                     *       "message": "The primary client cannot be removed."
                     *     }
                     */
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    updateOwnOAuthPassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "password": "YOUR_NEW_CLIENT_PASSWORD"
                 *     }
                 */
                "application/json": components["schemas"]["OAuthPasswordUpdate"];
            };
        };
        responses: {
            /** @description The password is changed. No body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidPayload"];
            401: components["responses"]["TokenRefused"];
            404: components["responses"]["ClientGone"];
        };
    };
}
/** The OAuth scopes, by security scheme. */
export interface scopes {
    "OAuth2clientCredentials": "manageExternalClients" | "createSubscription" | "readSubscription" | "remediateSubscription" | "cancelSubscription" | "confirmCompleting" | "acceptSubscription" | "rejectSubscription" | "markSubscriptionWired" | "settleSubscription" | "disposeSubscription" | "manageSubscriptionReview" | "manageAssetExternalState" | "closeOffering" | "readIssuanceClose" | "readIssuance" | "readIssuingLegalEntity" | "readFeesTemplate" | "launchOffering" | "restrictOffering" | "extendOfferingEndDate" | "updateOfferingMaxAmount" | "completeOffering" | "revertCompletedToActive" | "cancelOffering" | "readExclusivityOptions" | "manageExclusivityOptions" | "manageServiceProviders" | "readServiceProviders" | "readNAV" | "manageNAV" | "manageCapitalEvent" | "readCapitalEvent" | "manageTenderOffer" | "readTenderOffer" | "manageTenderRequest" | "readTenderRequest" | "manageTransfer" | "readTransfer" | "managePayment" | "readPayment" | "createOfflineAsset" | "disposeOfflineAsset" | "readInvestor" | "readAccount" | "manageReferenceData" | "readOrgs" | "manageOrgs" | "readComments" | "manageComments" | "readTransactionData" | "readSequencer" | "readErrors" | "manageErrors" | "createIdBooking" | "manageIdBooking" | "readLedger" | "manageTrade" | "readTrade";
}
