// Generated from specs/bigledger/openapi.yaml by `pnpm generate`. Do not edit: edit the contract.

export interface paths {
    "/auth/verify": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id of the caller's own to follow the request by.
                 * @example req_7f3a91
                 */
                "X-Request-ID"?: components["parameters"]["RequestId"];
                /**
                 * @description The version of the API that the caller was written for, as a date.
                 * @example 2024-01-15
                 */
                "X-API-Version"?: components["parameters"]["ApiVersion"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Check the credentials
         * @description Says which company the key or token acts for and which scopes it has. A good first call.
         */
        get: operations["verifyAuth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oauth/authorize": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ask a person for consent
         * @description A person's browser opens this address. When the person has agreed, the browser comes back to `redirect_uri` with `code` and `state`; the app compares `state` with the one it sent. What a refusal brings to the callback is not documented; RFC 6749 has `error`, `error_description` and `state`.
         */
        get: operations["authorize"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oauth/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get or renew an access token
         * @description Exchanges the code of a callback, or renews a token. The body is JSON, not the form that OAuth libraries send. The client proves itself by `client_secret` in the body. An access token lives for 3,600 seconds. The answer to a renewal and the status are our reading; so is the form of a refusal, which may also be the usual error envelope.
         */
        post: operations["createOAuthToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id of the caller's own to follow the request by.
                 * @example req_7f3a91
                 */
                "X-Request-ID"?: components["parameters"]["RequestId"];
                /**
                 * @description The version of the API that the caller was written for, as a date.
                 * @example 2024-01-15
                 */
                "X-API-Version"?: components["parameters"]["ApiVersion"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List the accounts
         * @description The chart of accounts, active accounts only unless asked otherwise. Entries leave out some fields.
         */
        get: operations["listAccounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{accountId}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id of the caller's own to follow the request by.
                 * @example req_7f3a91
                 */
                "X-Request-ID"?: components["parameters"]["RequestId"];
                /**
                 * @description The version of the API that the caller was written for, as a date.
                 * @example 2024-01-15
                 */
                "X-API-Version"?: components["parameters"]["ApiVersion"];
            };
            path: {
                /**
                 * @description The account's id.
                 * @example acc_1100
                 */
                accountId: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        /**
         * Get an account
         * @description One account with its balance.
         */
        get: operations["getAccount"];
        put?: never;
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
        /** @description Whom the credentials belong to and what they may do. */
        AuthVerification: {
            /** @description Whether the credentials are good. */
            authenticated: boolean;
            /** @description The company that the credentials act for. */
            company: {
                /** @description Its id (`company_…`). */
                id: string;
                /** @description Its name. */
                name: string;
                /** @description The plan it has subscribed to. */
                plan: "professional" | (string & {});
            };
            /** @description The scopes of the credentials. */
            permissions: ("read:accounts" | "write:accounts" | "read:invoices" | "write:invoices" | "read:customers" | "write:customers" | "read:inventory" | "write:inventory" | "read:reports" | "admin" | (string & {}))[];
        };
        /** @description About the answer itself. About half of the provider's samples have it. */
        Meta: {
            /**
             * Format: date-time
             * @description When the answer was made.
             */
            timestamp: string;
            /** @description The id of the request. */
            requestId?: string;
            /** @description The version of the API that answered. */
            version?: string;
        };
        AuthVerificationResponse: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            data: components["schemas"]["AuthVerification"];
            meta?: components["schemas"]["Meta"];
        };
        /** @description One thing that is wrong. Which members there are depends on the code. */
        ErrorDetail: {
            /** @description The field of the request, as a path such as `lines[0].debit`. */
            field?: string;
            /** @description What is wrong, in words. */
            message?: string;
            /** @description What is wrong, as a code. */
            code?: "REQUIRED_FIELD" | "INVALID_FORMAT" | "MIN_VALUE" | "MAX_VALUE" | "INVALID_CHOICE" | "DUPLICATE_VALUE" | "DATE_CONSTRAINT" | "INVALID_EMAIL_FORMAT" | "INVALID_EMAIL" | "INVALID_AMOUNT" | "INVALID_API_KEY" | "W001" | "E001" | "BR-MY-01" | (string & {});
            /** @description The value that was refused, of any type. */
            value?: unknown;
            /** @description The rule that the value breaks. */
            constraint?: string;
            /** @description The scope that the credentials lack. */
            required_scope?: string;
            /** @description The scopes that the credentials have. */
            current_scopes?: string[];
            /** @description The business rule that stands against the request. */
            rule?: "PAID_INVOICE_IMMUTABLE" | (string & {});
            /** @description The invoice concerned. */
            invoiceId?: string;
            /** @description Its status. */
            invoiceStatus?: string;
            /**
             * Format: date-time
             * @description When it was paid.
             */
            paidAt?: string;
            /** @description The kind of resource concerned. */
            resource?: string;
            /** @description The id that was not found. */
            id?: string;
            /** @description On a conflict, the id of what is there already. */
            existingId?: string;
            /** @description On 429, how many requests the period allows. */
            limit?: number;
            /** @description On 429, how many requests are left. */
            remaining?: number;
            /**
             * Format: date-time
             * @description On 429, when the count starts again.
             */
            resetTime?: string;
            /** @description On 429, how many seconds to wait. */
            retryAfter?: number;
            /** @description How grave a finding on an e-invoice is. */
            severity?: string;
            /** @description The place in the e-invoice's XML. */
            xpath?: string;
            /** @description The customer concerned. */
            customerId?: string;
            /** @description What the customer owes. */
            currentBalance?: number;
            /** @description How much the customer may owe. */
            creditLimit?: number;
            /** @description How much of that is left. */
            availableCredit?: number;
            /** @description The amount of the request. */
            requestedAmount?: number;
            /** @description How many transactions stand against a deletion. */
            transactionCount?: number;
            /** @description When the latest of them was. */
            lastTransactionDate?: string;
            /** @description The quote concerned. */
            quoteId?: string;
            /**
             * Format: date
             * @description The last day of the quote.
             */
            validUntil?: string;
            /**
             * Format: date
             * @description The day of the request.
             */
            currentDate?: string;
            /** @description The e-invoice concerned. */
            einvoiceId?: string;
            /** @description Its status. */
            status?: string;
            /** @description Its submission to the government's portal. */
            submissionId?: string;
            /**
             * Format: date-time
             * @description When it was submitted.
             */
            submittedAt?: string;
        };
        /** @description What the government's e-invoice portal answered. */
        GovernmentError: {
            /** @description The portal. */
            portal: "myinvois" | "peppol" | (string & {});
            /** @description The portal's code. */
            errorCode?: string;
            /** @description The failure in the portal's words. */
            errorMessage?: string;
            /** @description The portal's id of the validation. */
            validationId?: string;
            /**
             * Format: date-time
             * @description When the portal answered.
             */
            timestamp?: string;
        };
        /** @description What went wrong. Only `code` and `message` are on every page. */
        ErrorInfo: {
            /** @description What kind of failure it is. Resources add codes of their own. */
            code: "UNAUTHORIZED" | "FORBIDDEN" | "INVALID_COMPANY" | "BAD_REQUEST" | "VALIDATION_ERROR" | "BUSINESS_RULE_VIOLATION" | "NOT_FOUND" | "ACCOUNT_NOT_FOUND" | "CONFLICT" | "RATE_LIMIT_EXCEEDED" | "INTERNAL_SERVER_ERROR" | "SERVICE_UNAVAILABLE" | (string & {});
            /** @description The failure in words, for a person. */
            message: string;
            /** @description What exactly is wrong, one entry for each field or rule. */
            details?: components["schemas"]["ErrorDetail"][];
            /** @description What the failure is about, for example ids, counts and amounts. */
            context?: {
                [key: string]: unknown;
            };
            /** @description The id of the request. Some pages have it here, others in `meta`. */
            requestId?: string;
            /**
             * Format: date-time
             * @description When the failure happened.
             */
            timestamp?: string;
            /**
             * Format: uri
             * @description A page about the code.
             */
            documentation?: string;
            governmentResponse?: components["schemas"]["GovernmentError"];
            /** @description On 429, how many seconds to wait. Some pages have it in `details`; the `Retry-After` header is the better source. */
            retryAfter?: number;
            /** @description On 429, how many requests the period allows. */
            limit?: number;
            /** @description On 429, how many requests are left. */
            remaining?: number;
            /**
             * Format: date-time
             * @description On 429, when the count starts again.
             */
            resetTime?: string;
        };
        /** @description What every failure looks like, the OAuth endpoints excepted. */
        ErrorResponse: {
            /**
             * @description Always false.
             * @constant
             */
            success: false;
            error: components["schemas"]["ErrorInfo"];
            meta?: components["schemas"]["Meta"];
        };
        /** @description Exchanges the code of the callback. */
        AuthorizationCodeTokenRequest: {
            /**
             * @description The kind of exchange. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            grant_type: "authorization_code";
            /** @description The app's id. */
            client_id: string;
            /** @description The app's secret. */
            client_secret: string;
            /** @description The code that the callback brought. */
            code: string;
            /**
             * Format: uri
             * @description The address of the callback, the same as in the authorize URL.
             */
            redirect_uri: string;
            /** @description The random string whose SHA-256 the authorize URL carried. Its form is that of RFC 7636, section 4.1. */
            code_verifier: string;
        };
        /** @description Renews an access token. */
        RefreshTokenRequest: {
            /**
             * @description The kind of exchange. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            grant_type: "refresh_token";
            /** @description The app's id. */
            client_id: string;
            /** @description The app's secret. */
            client_secret: string;
            /** @description The refresh token of the answer before. */
            refresh_token: string;
        };
        /** @description What a token is asked for with, a code or a refresh token. */
        OAuthTokenRequest: components["schemas"]["AuthorizationCodeTokenRequest"] | components["schemas"]["RefreshTokenRequest"];
        /** @description An access token and what renews it. Not enveloped. */
        OAuthToken: {
            /** @description The bearer token (`blg_oauth_at_…`). */
            access_token: string;
            /** @description What renews the access token (`blg_oauth_rt_…`). Whether a renewal brings a new one is not documented: keep the old one where it is missing. */
            refresh_token?: string;
            /** @description How the token is used. */
            token_type: "Bearer" | (string & {});
            /** @description How many seconds the access token lives. */
            expires_in: number;
            /** @description The scopes that were granted, separated by spaces. */
            scope?: string;
        };
        /** @description A refusal in the form of RFC 6749, section 5.2. The provider documents none; this is our reading. */
        OAuthError: {
            /** @description What is wrong. */
            error: "invalid_request" | "invalid_client" | "invalid_grant" | "unauthorized_client" | "unsupported_grant_type" | "invalid_scope" | (string & {});
            /** @description The failure in words, for a developer. */
            error_description?: string;
        };
        /**
         * @description The five kinds of account.
         * @enum {string}
         */
        AccountType: "asset" | "liability" | "equity" | "revenue" | "expense";
        /** @description What is booked on an account, in its currency. */
        AccountBalance: {
            /** @description The sum of the debits. */
            debit: number;
            /** @description The sum of the credits. */
            credit: number;
            /** @description The difference of the two. */
            net: number;
        };
        /** @description An account of the chart. Lists leave out some of its fields. */
        Account: {
            /** @description Its id (`acc_…`). */
            id: string;
            /** @description Its number in the chart. */
            accountNumber: string;
            /** @description Its name. */
            name: string;
            /** @description Its kind. */
            type: "asset" | "liability" | "equity" | "revenue" | "expense" | (string & {});
            /** @description Its group within the kind. */
            category: "current_asset" | "fixed_asset" | "other_asset" | "current_liability" | "long_term_liability" | "other_liability" | "equity" | "operating_revenue" | "other_revenue" | "cost_of_goods_sold" | "operating_expense" | "other_expense" | (string & {});
            /** @description The account it belongs under, null at the top. */
            parentId?: string | null;
            /** @description How deep it is in the chart, 1 at the top. */
            level?: number;
            /** @description Its currency (ISO 4217). */
            currency?: string;
            /** @description What it is for. */
            description?: string;
            /** @description Whether it can be used. */
            isActive: boolean;
            /** @description Whether the system made it and needs it. */
            isSystemAccount?: boolean;
            balance: components["schemas"]["AccountBalance"];
            /**
             * Format: date-time
             * @description When it was created.
             */
            createdAt?: string;
            /**
             * Format: date-time
             * @description When it was last changed.
             */
            updatedAt?: string;
        };
        /** @description Where a list stands, for lists that page by cursor. */
        CursorPagination: {
            /** @description Whether there is another page. */
            hasMore: boolean;
            /** @description The `cursor` of the next page. That it is null or missing on the last page is our reading: no last page is shown. */
            nextCursor?: string | null;
            /** @description How many entries a page has at most. */
            limit: number;
            /** @description How many entries there are in all. */
            total: number;
        };
        AccountListResponse: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            data: components["schemas"]["Account"][];
            pagination?: components["schemas"]["CursorPagination"];
            meta?: components["schemas"]["Meta"];
        };
        AccountResponse: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            data: components["schemas"]["Account"];
            meta?: components["schemas"]["Meta"];
        };
    };
    responses: {
        /** @description The key or token is missing, wrong, expired or revoked. */
        Unauthorized: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-Response-Time": components["headers"]["ResponseTime"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "success": false,
                 *       "error": {
                 *         "code": "UNAUTHORIZED",
                 *         "message": "The API key is not valid.",
                 *         "details": [
                 *           {
                 *             "code": "INVALID_API_KEY",
                 *             "message": "No key with this value is active."
                 *           }
                 *         ],
                 *         "requestId": "req_7f3a91"
                 *       },
                 *       "meta": {
                 *         "timestamp": "2026-03-02T08:15:30Z",
                 *         "requestId": "req_7f3a91"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The credentials lack a permission, a scope or access to the company. */
        Forbidden: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-Response-Time": components["headers"]["ResponseTime"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "success": false,
                 *       "error": {
                 *         "code": "FORBIDDEN",
                 *         "message": "The credentials do not allow this operation.",
                 *         "details": [
                 *           {
                 *             "required_scope": "write:accounts",
                 *             "current_scopes": [
                 *               "read:accounts"
                 *             ]
                 *           }
                 *         ]
                 *       },
                 *       "meta": {
                 *         "timestamp": "2026-03-02T08:15:30Z",
                 *         "requestId": "req_7f3a91"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The company header is missing or wrong. */
        InvalidCompany: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-Response-Time": components["headers"]["ResponseTime"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "success": false,
                 *       "error": {
                 *         "code": "INVALID_COMPANY",
                 *         "message": "The X-Company-Id header is missing or names no company of yours."
                 *       },
                 *       "meta": {
                 *         "timestamp": "2026-03-02T08:15:30Z",
                 *         "requestId": "req_7f3a91"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description Too many requests. */
        RateLimited: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                "X-Request-ID": components["headers"]["RequestId"];
                "X-Response-Time": components["headers"]["ResponseTime"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "success": false,
                 *       "error": {
                 *         "code": "RATE_LIMIT_EXCEEDED",
                 *         "message": "The limit of 1,000 requests an hour is used up.",
                 *         "details": [
                 *           {
                 *             "limit": 1000,
                 *             "remaining": 0,
                 *             "resetTime": "2026-03-02T09:00:00Z",
                 *             "retryAfter": 60
                 *           }
                 *         ]
                 *       },
                 *       "meta": {
                 *         "timestamp": "2026-03-02T08:15:30Z",
                 *         "requestId": "req_7f3a91"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The provider failed. */
        InternalServerError: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-Response-Time": components["headers"]["ResponseTime"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "success": false,
                 *       "error": {
                 *         "code": "INTERNAL_SERVER_ERROR",
                 *         "message": "Something went wrong on our side."
                 *       },
                 *       "meta": {
                 *         "timestamp": "2026-03-02T08:15:30Z",
                 *         "requestId": "req_7f3a91"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description There is no account with this id. */
        AccountNotFound: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-Response-Time": components["headers"]["ResponseTime"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "success": false,
                 *       "error": {
                 *         "code": "ACCOUNT_NOT_FOUND",
                 *         "message": "The account does not exist.",
                 *         "details": [
                 *           {
                 *             "resource": "account",
                 *             "id": "acc_1100"
                 *           }
                 *         ]
                 *       },
                 *       "meta": {
                 *         "timestamp": "2026-03-02T08:15:30Z",
                 *         "requestId": "req_7f3a91"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
    };
    parameters: {
        /**
         * @description An id of the caller's own to follow the request by.
         * @example req_7f3a91
         */
        RequestId: string;
        /**
         * @description The version of the API that the caller was written for, as a date.
         * @example 2024-01-15
         */
        ApiVersion: string;
        /**
         * @description How many entries to return at most.
         * @example 50
         */
        Limit: number;
        /**
         * @description Where to go on, the `pagination.nextCursor` of the answer before. Leave it out for the first page.
         * @example eyJpZCI6ImFjY18xMDUwIn0
         */
        Cursor: string;
        /**
         * @description The account's id.
         * @example acc_1100
         */
        AccountId: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description The id of the request, to quote to the provider's support.
         * @example req_7f3a91
         */
        RequestId: string;
        /**
         * @description How long the provider took, with its unit.
         * @example 150ms
         */
        ResponseTime: string;
        /**
         * @description How many requests the key has in the current hour.
         * @example 1000
         */
        RateLimitLimit: number;
        /**
         * @description How many of them are left.
         * @example 987
         */
        RateLimitRemaining: number;
        /**
         * @description When the count starts again, in Unix seconds.
         * @example 1772442000
         */
        RateLimitReset: number;
        /**
         * @description How many seconds to wait before the next request.
         * @example 60
         */
        RetryAfter: number;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    verifyAuth: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id of the caller's own to follow the request by.
                 * @example req_7f3a91
                 */
                "X-Request-ID"?: components["parameters"]["RequestId"];
                /**
                 * @description The version of the API that the caller was written for, as a date.
                 * @example 2024-01-15
                 */
                "X-API-Version"?: components["parameters"]["ApiVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The credentials are good. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-Response-Time": components["headers"]["ResponseTime"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "data": {
                     *         "authenticated": true,
                     *         "company": {
                     *           "id": "company_8c41",
                     *           "name": "Kopi Utara Sdn Bhd",
                     *           "plan": "professional"
                     *         },
                     *         "permissions": [
                     *           "read:accounts",
                     *           "write:accounts",
                     *           "read:customers",
                     *           "write:customers",
                     *           "read:invoices",
                     *           "write:invoices"
                     *         ]
                     *       },
                     *       "meta": {
                     *         "timestamp": "2026-03-02T08:15:30Z",
                     *         "requestId": "req_7f3a91"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["AuthVerificationResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["InvalidCompany"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    authorize: {
        parameters: {
            query: {
                /**
                 * @description Always `code`.
                 * @example code
                 */
                response_type: "code";
                /**
                 * @description The app's id.
                 * @example YOUR_CLIENT_ID
                 */
                client_id: string;
                /**
                 * @description Where the browser goes afterwards.
                 * @example https://app.example.com/callback
                 */
                redirect_uri: string;
                /**
                 * @description The scopes to ask for, separated by spaces.
                 * @example read:accounts write:invoices
                 */
                scope: string;
                /**
                 * @description A random value that comes back unchanged.
                 * @example EXAMPLE_STATE
                 */
                state: string;
                /**
                 * @description The SHA-256 of the code verifier in base64url without padding (RFC 7636, section 4.2).
                 * @example E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM
                 */
                code_challenge: string;
                /**
                 * @description Always `S256`.
                 * @example S256
                 */
                code_challenge_method: "S256";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Back to the app. */
            302: {
                headers: {
                    /**
                     * @description The `redirect_uri` with `code` and `state`.
                     * @example https://app.example.com/callback?code=EXAMPLE_CODE&state=EXAMPLE_STATE
                     */
                    Location?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request was refused. What the browser then shows is not documented; a page is our reading. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example <p>The client is not known.</p> */
                    "text/html": string;
                };
            };
        };
    };
    createOAuthToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OAuthTokenRequest"];
            };
        };
        responses: {
            /** @description A token. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "access_token": "EXAMPLE.access.token",
                     *       "refresh_token": "EXAMPLE.refresh.token",
                     *       "token_type": "Bearer",
                     *       "expires_in": 3600,
                     *       "scope": "read:accounts write:invoices"
                     *     }
                     */
                    "application/json": components["schemas"]["OAuthToken"];
                };
            };
            /** @description The code, the verifier or the refresh token is not good. The form of the answer is our reading. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": "invalid_grant",
                     *       "error_description": "The authorization code has expired."
                     *     }
                     */
                    "application/json": components["schemas"]["OAuthError"] | components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The client is unknown or its secret is wrong. The form of the answer is our reading. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": "invalid_client",
                     *       "error_description": "The client secret is not valid."
                     *     }
                     */
                    "application/json": components["schemas"]["OAuthError"] | components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    listAccounts: {
        parameters: {
            query?: {
                /**
                 * @description Only accounts of this kind.
                 * @example asset
                 */
                type?: components["schemas"]["AccountType"];
                /**
                 * @description Only accounts of this category.
                 * @example current_asset
                 */
                category?: string;
                /**
                 * @description Whether to return active accounts or inactive ones.
                 * @example true
                 */
                active?: boolean;
                /**
                 * @description Only accounts at this depth of the chart, 1 at the top.
                 * @example 2
                 */
                level?: number;
                /**
                 * @description How many entries to return at most.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Where to go on, the `pagination.nextCursor` of the answer before. Leave it out for the first page.
                 * @example eyJpZCI6ImFjY18xMDUwIn0
                 */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /**
                 * @description An id of the caller's own to follow the request by.
                 * @example req_7f3a91
                 */
                "X-Request-ID"?: components["parameters"]["RequestId"];
                /**
                 * @description The version of the API that the caller was written for, as a date.
                 * @example 2024-01-15
                 */
                "X-API-Version"?: components["parameters"]["ApiVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of accounts. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-Response-Time": components["headers"]["ResponseTime"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "data": [
                     *         {
                     *           "id": "acc_1100",
                     *           "accountNumber": "1100",
                     *           "name": "Cash at bank",
                     *           "type": "asset",
                     *           "category": "current_asset",
                     *           "parentId": "acc_1000",
                     *           "level": 2,
                     *           "currency": "MYR",
                     *           "isActive": true,
                     *           "balance": {
                     *             "debit": 128450.75,
                     *             "credit": 61200.25,
                     *             "net": 67250.5
                     *           }
                     *         },
                     *         {
                     *           "id": "acc_1200",
                     *           "accountNumber": "1200",
                     *           "name": "Accounts receivable",
                     *           "type": "asset",
                     *           "category": "current_asset",
                     *           "parentId": "acc_1000",
                     *           "level": 2,
                     *           "currency": "MYR",
                     *           "isActive": true,
                     *           "balance": {
                     *             "debit": 48210,
                     *             "credit": 31075.5,
                     *             "net": 17134.5
                     *           }
                     *         }
                     *       ],
                     *       "pagination": {
                     *         "hasMore": false,
                     *         "nextCursor": null,
                     *         "limit": 50,
                     *         "total": 2
                     *       },
                     *       "meta": {
                     *         "timestamp": "2026-03-02T08:15:30Z",
                     *         "requestId": "req_7f3a91"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["AccountListResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["InvalidCompany"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getAccount: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id of the caller's own to follow the request by.
                 * @example req_7f3a91
                 */
                "X-Request-ID"?: components["parameters"]["RequestId"];
                /**
                 * @description The version of the API that the caller was written for, as a date.
                 * @example 2024-01-15
                 */
                "X-API-Version"?: components["parameters"]["ApiVersion"];
            };
            path: {
                /**
                 * @description The account's id.
                 * @example acc_1100
                 */
                accountId: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-Response-Time": components["headers"]["ResponseTime"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "data": {
                     *         "id": "acc_1100",
                     *         "accountNumber": "1100",
                     *         "name": "Cash at bank",
                     *         "type": "asset",
                     *         "category": "current_asset",
                     *         "parentId": "acc_1000",
                     *         "level": 2,
                     *         "currency": "MYR",
                     *         "description": "The company's current account",
                     *         "isActive": true,
                     *         "isSystemAccount": false,
                     *         "balance": {
                     *           "debit": 128450.75,
                     *           "credit": 61200.25,
                     *           "net": 67250.5
                     *         },
                     *         "createdAt": "2025-01-06T02:30:00Z",
                     *         "updatedAt": "2026-02-27T10:05:00Z"
                     *       },
                     *       "meta": {
                     *         "timestamp": "2026-03-02T08:15:30Z",
                     *         "requestId": "req_7f3a91"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["AccountResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["AccountNotFound"];
            422: components["responses"]["InvalidCompany"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
}
/** The OAuth scopes, by security scheme. */
export interface scopes {
    "oauth": "read:accounts" | "write:accounts" | "read:invoices" | "write:invoices" | "read:customers" | "write:customers" | "read:inventory" | "write:inventory" | "read:reports" | "admin";
}
