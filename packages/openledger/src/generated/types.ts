// Generated from specs/openledger/openapi.yaml by `pnpm generate`. Do not edit: edit the contract.

export interface paths {
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
         * Get a token with client credentials
         * @description Trades the id and secret of a client for a bearer token (OAuth 2.0 client credentials), in JSON. The provider suggests a fresh token for each set of requests instead of keeping one. The errors are those of OAuth 2.0; no page of the provider shows them.
         */
        post: operations["getAuth0Token"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Exchange an API key for a token
         * @description Gives a bearer token for a developer, one of its entities or an administrator. This call needs no token itself: the generated reference shows the bearer header here too, the guides do not.
         */
        post: operations["generateAccessToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/entities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get one entity or list them all
         * @description With `entityId` the answer is that one entity, in `entity`. Without it the answer is a page of the calling developer's entities, in `entities`. No more than 100 come at a time; how many come if `pageSize` is left out differs between the provider's pages (25 or 50).
         */
        get: operations["getEntities"];
        put?: never;
        /**
         * Create an entity
         * @description Creates an entity, which comes with a ledger and a set of default categories. The pages do not show the status of the answer: 201 is our reading, and 200 is declared as well, with the same body.
         */
        post: operations["createEntity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/transactions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List transactions
         * @description Lists the transactions of an entity with their accounts. Filters by date, status or type appear on older pages only; the search has them.
         */
        get: operations["listTransactions"];
        put?: never;
        /**
         * Record a transaction
         * @description Records a double entry in the ledger of an entity. It starts as `PENDING` or `CLEARED` and is booked once it is approved. There is no documented idempotency key: a repeated call records a second transaction.
         */
        post: operations["createTransaction"];
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
        /** @description A client asking Auth0 for a token in its own name. */
        ClientCredentialsRequest: {
            /** @description The id of the client, from the provider. */
            client_id: string;
            /** @description The secret of the client, from the provider. */
            client_secret: string;
            /** @description The API that the token is for: `https://api.openledger.ai`. This is an identifier and no address to call; the API itself lives on openledger.com. */
            audience: string;
            /**
             * @description The OAuth grant.
             * @enum {string}
             */
            grant_type: "client_credentials";
        };
        /** @description A bearer token. There is no refresh token; ask for another before this one runs out. */
        AccessToken: {
            /** @description The token, a JWT. */
            access_token: string;
            /** @description Always `Bearer`. */
            token_type?: string | null;
            /** @description How many seconds the token lives. Examples show 3600 for an API key; for Auth0 one page says an hour in its text and 36000 in its example. Take an hour where it is missing. */
            expires_in?: number | null;
        };
        /** @description An error of the Auth0 token endpoint. The provider shows none: this is the form of RFC 6749, section 5.2 (inferred). */
        OAuthErrorBody: {
            /** @description Which error it is. */
            error: "invalid_request" | "invalid_client" | "invalid_grant" | "unauthorized_client" | "unsupported_grant_type" | "invalid_scope" | (string & {});
            /** @description More about it, for a person to read. */
            error_description?: string;
        };
        /** @description A developer, whose token works for all of its entities. */
        DeveloperCredentials: {
            /**
             * @description Asks for the token of a developer. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            userType: "developer";
            /** @description The id of the developer. */
            id: string;
            /** @description The API key. */
            apiKey: string;
        };
        /** @description An entity, whose token works for it alone. */
        EntityCredentials: {
            /**
             * @description Asks for the token of an entity. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            userType: "entity";
            /** @description The id of the entity. */
            id: string;
            /** @description The API key. */
            apiKey: string;
            /** @description The developer that owns the entity. */
            developerId: string;
        };
        /** @description An administrator. */
        AdminCredentials: {
            /**
             * @description Asks for the token of an administrator. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            userType: "admin";
            /** @description The id of the user. */
            id: string;
            /** @description The API key. */
            apiKey: string;
        };
        /** @description Who asks for a token, with an API key. `userType` says whose `id` it is. */
        AccessTokenRequest: components["schemas"]["DeveloperCredentials"] | components["schemas"]["EntityCredentials"] | components["schemas"]["AdminCredentials"];
        /** @description What went wrong. There is no list of error codes; branch on the status. */
        ErrorBody: {
            /** @description The reason, for a person to read. */
            error?: string;
            /** @description More about it. Only an older description of the API has this field. */
            message?: string;
        };
        /** @description The answer when a rate limit is used up. */
        RateLimitErrorBody: {
            /** @description The reason, for a person to read (inferred). */
            error?: string;
            /** @description More about it (inferred). */
            message?: string;
            /** @description How many seconds to wait before the next request, the same as in the header `Retry-After`. */
            retry_after?: number;
        };
        /** @description The legal form of an entity. */
        EntityType: "LLC" | "CORPORATION" | "PARTNERSHIP" | "SOLE_PROPRIETORSHIP" | "NON_PROFIT" | (string & {});
        /** @description A postal address. */
        EntityAddress: {
            /** @description Street and number. */
            street?: string | null;
            /** @description The city. */
            city?: string | null;
            /** @description The state or province. */
            state?: string | null;
            /** @description The postal code. */
            zip?: string | null;
            /** @description The country. */
            country?: string | null;
        };
        /** @description Settings of an entity, a free form. The keys listed are those that a guide shows. */
        EntitySettings: {
            /** @description Whether suggestions are on. */
            smart_suggestions?: boolean | null;
            /** @description Whether the assistant is on. */
            smart_assistant?: boolean | null;
            /** @description Whether summaries are on. */
            smart_summary?: boolean | null;
            /** @description How often it is notified. Only `DAILY` is shown. */
            notification_frequency?: "DAILY" | (string & {}) | null;
            /** @description How it keeps its books. Only `ACCRUAL` is shown. */
            accounting_method?: "ACCRUAL" | (string & {}) | null;
            /**
             * Format: date-time
             * @description When its fiscal year starts.
             */
            fiscal_year_start?: string | null;
            /** @description The currency it uses where none is named (ISO 4217). */
            default_currency?: string | null;
        } & {
            [key: string]: unknown;
        };
        /** @description A bank account that is linked through Plaid. */
        PlaidAccountLink: {
            /** @description The id of the link. */
            id?: string | null;
            /** @description The access token at Plaid. It is a credential, and the provider's schema does send it. */
            plaidAccessToken?: string | null;
            /** @description The item at Plaid. */
            plaidItemId?: string | null;
            /** @description The bank, as Plaid names it. */
            plaidInstitutionId?: string | null;
            /** @description The account at Plaid. */
            plaidAccountId?: string | null;
            /** @description The name of the account. */
            accountName?: string | null;
            /** @description The type of the account. */
            accountType?: string | null;
            /** @description The type in more detail. */
            accountSubtype?: string | null;
            /** @description The last four digits of the account's number. */
            accountMask?: string | null;
            /**
             * Format: date-time
             * @description When it was linked.
             */
            linkedAt?: string | null;
            /** @description The state of the link. */
            status?: string | null;
            /** @description The entity that it belongs to. */
            entityId?: string | null;
            /** @description How far Plaid's transactions have been read. */
            cursor?: string | null;
            /** @description Whether its transactions were never read yet. */
            needsInitialSync?: boolean | null;
        };
        /** @description Whether an entity is in use. */
        EntityStatus: "ACTIVE" | "INACTIVE" | (string & {});
        /** @description An entity as it is read. Its legal name is `name` here and `legalName` where an entity is written. */
        Entity: {
            /** @description Its id. */
            id?: string | null;
            /** @description Its legal name. */
            name?: string | null;
            /** @description Its id in the developer's own system. */
            externalId?: string | null;
            /** @description Its legal form. */
            entityType?: components["schemas"]["EntityType"] | null;
            /** @description Where it is, null if that was never said. */
            address?: components["schemas"]["EntityAddress"] | null;
            /** @description How it is set up, null if it has no settings of its own. */
            settings?: components["schemas"]["EntitySettings"] | null;
            /** @description The bank accounts that are linked to it. */
            plaidAccounts?: components["schemas"]["PlaidAccountLink"][] | null;
            /**
             * Format: date-time
             * @description When it was created.
             */
            createdAt?: string | null;
            /** @description The developer that owns it. */
            developerId?: string | null;
            /** @description The instance that it lives in. */
            instanceId?: string | null;
            /** @description Whether it is in use. */
            status?: components["schemas"]["EntityStatus"] | null;
        };
        /** @description One entity. */
        EntityResult: {
            /** @description The entity. */
            entity: components["schemas"]["Entity"];
        };
        /** @description A page of entities. */
        EntityPage: {
            /** @description The entities of this page. */
            entities: components["schemas"]["Entity"][];
            /** @description The `cursor` for the next page, the id of the last entity here. */
            nextCursor?: string | null;
            /** @description Whether there are more. */
            hasMore?: boolean | null;
        };
        /** @description An entity to create. */
        EntityCreate: {
            /** @description The developer that will own it. */
            developerId: string;
            /** @description Its id in the developer's own system. */
            externalId?: string;
            /** @description Its legal name. */
            legalName?: string;
            /** @description Its tax identification number. */
            tin?: string;
            /** @description The US state it is in, by its two letters. */
            usState?: string;
            /** @description Its legal form. */
            entityType?: components["schemas"]["EntityType"];
            /** @description Its phone number, in E.164 form. */
            phoneNumber?: string;
            /** @description Whether it is in use, `ACTIVE` if nothing is said. */
            status?: components["schemas"]["EntityStatus"];
            /** @description An id at Clerk, meant as an alternative to `developerId`, which is required all the same. */
            clerkId?: string;
            /** @description The instance to create it in. */
            instanceId?: string;
            /**
             * Format: date-time
             * @description When it was created.
             */
            dateCreated?: string;
        };
        /** @description An entity as it is stored, which is how its creation answers. */
        EntityRecord: {
            /** @description Its id. */
            id?: string | null;
            /** @description Its id in the developer's own system. */
            externalId?: string | null;
            /** @description Its legal name. */
            legalName?: string | null;
            /** @description Its tax identification number. */
            tin?: string | null;
            /** @description The US state it is in, by its two letters. */
            usState?: string | null;
            /** @description Its legal form. */
            entityType?: components["schemas"]["EntityType"] | null;
            /** @description Its phone number. */
            phoneNumber?: string | null;
            /** @description The developer that owns it. */
            developerId?: string | null;
            /** @description Its id at Clerk. */
            clerkId?: string | null;
            /**
             * Format: date-time
             * @description When it was created.
             */
            dateCreated?: string | null;
            /** @description A token for Google. */
            googleAuthToken?: string | null;
            /** @description The user that administers it. */
            adminUserId?: string | null;
            /** @description The id of its address. */
            addressId?: string | null;
            /** @description Another phone number. */
            phone?: string | null;
            /** @description The URL of its website. */
            website?: string | null;
            /** @description The URL of its logo. */
            logoUrl?: string | null;
            /** @description Whether it is in use. */
            status?: components["schemas"]["EntityStatus"] | null;
            /** @description The plan it is on. */
            subscriptionPlan?: string | null;
            /** @description How it is billed, a free form. */
            billingInformation?: {
                [key: string]: unknown;
            } | null;
            /** @description The id of its settings. */
            settingsId?: string | null;
            /** @description The instance that it lives in. */
            instanceId?: string | null;
        };
        /** @description The five types of a ledger account. */
        AccountType: "ASSET" | "LIABILITY" | "EQUITY" | "REVENUE" | "EXPENSE" | (string & {});
        /** @description A ledger account, as a transaction shows it. */
        LedgerAccountRef: {
            /** @description Its id. */
            id?: string | null;
            /** @description Its name. */
            name?: string | null;
            /** @description Its type. */
            type?: components["schemas"]["AccountType"] | null;
            /** @description Its classification within the type, such as `CASH`. */
            financialType?: string | null;
            /** @description Its code, a string here and an integer on categories. */
            code?: string | null;
            /** @description Its code within the type, a string here and an integer on categories. */
            subTypeCode?: string | null;
            /** @description Whether it can be used as a category. */
            isCategory?: boolean | null;
        };
        /** @description How far a transaction is: `PENDING` is recorded and not final, `CLEARED` has gone through (at the bank, say), `POSTED` is booked for good, `REVERSED` was replaced by an edit. `RECONCILED`, `EXPIRED` and `VOID` come from older descriptions. */
        TransactionStatus: "PENDING" | "CLEARED" | "POSTED" | "REVERSED" | "RECONCILED" | "EXPIRED" | "VOID" | (string & {});
        /** @description A bank account that is linked through Plaid, as a transaction shows it. */
        PlaidAccountRef: {
            /** @description Its id. */
            id?: string | null;
            /** @description Its name. */
            name?: string | null;
            /** @description Its type. */
            type?: string | null;
            /** @description Its type in more detail. */
            subtype?: string | null;
            /** @description The last four digits of its number. */
            mask?: string | null;
            /** @description The bank, as Plaid names it. */
            institution_id?: string | null;
        };
        /** @description A transaction in a list, with its accounts and its category. */
        TransactionListItem: {
            /** @description Its id. */
            id?: string | null;
            /** @description The entity in whose ledger it is. */
            entityId?: string | null;
            /**
             * Format: date-time
             * @description When it took place.
             */
            timestamp?: string | null;
            /**
             * Format: date-time
             * @description When it took place, again.
             */
            date?: string | null;
            /**
             * Format: date-time
             * @description When it took place, again.
             */
            transaction_date?: string | null;
            /** @description The amount, in major units of the currency. */
            amount?: number | null;
            /** @description The currency of the amount (ISO 4217). */
            currency?: string | null;
            /** @description What it is about. */
            description?: string | null;
            /** @description The account that is debited. */
            debitAccountId?: string | null;
            /** @description The account that is credited. */
            creditAccountId?: string | null;
            /** @description The account that is debited, in full. */
            debitAccount?: components["schemas"]["LedgerAccountRef"] | null;
            /** @description The account that is credited, in full. */
            creditAccount?: components["schemas"]["LedgerAccountRef"] | null;
            /** @description How far it is. */
            status?: components["schemas"]["TransactionStatus"] | null;
            /** @description The type of the account that it is filed under, such as `EXPENSE`. */
            accountType?: string | null;
            /** @description The classification of that account, such as `RENT_EXPENSES`. */
            financialType?: string | null;
            /** @description The name of its category. */
            category?: string | null;
            /** @description The id of its category. */
            category_id?: string | null;
            /** @description The bank account that it came from, for one that was imported. */
            plaid_account?: components["schemas"]["PlaidAccountRef"] | null;
            /** @description Anything of the caller's own. */
            metadata?: {
                [key: string]: unknown;
            } | null;
            /**
             * Format: date-time
             * @description When it was recorded.
             */
            createdAt?: string | null;
            /**
             * Format: date-time
             * @description When it was last changed.
             */
            updatedAt?: string | null;
        };
        /** @description A page of transactions. */
        TransactionPage: {
            /** @description The transactions of this page. */
            transactions: components["schemas"]["TransactionListItem"][];
            /** @description The `cursor` for the next page, the id of the last transaction here. */
            nextCursor?: string | null;
            /** @description Whether there are more. */
            hasMore?: boolean | null;
        };
        /** @description A double entry to record: one amount, debited to one account and credited to another. `direction`, `counterpartyName` and `category_id` are known only from an unused type of the provider's SDK. */
        TransactionCreate: {
            /** @description The amount, in major units of the currency (`500.0` is five hundred dollars). */
            amount: number;
            /** @description The account to debit. */
            debitAccountId: string;
            /** @description The account to credit. */
            creditAccountId: string;
            /** @description What it is about. An older description of the API required it. */
            description?: string;
            /**
             * Format: date-time
             * @description When it took place, now if nothing is said.
             */
            date?: string;
            /**
             * @description The currency of the amount (ISO 4217).
             * @default USD
             */
            currency?: string;
            /**
             * @description Whether it has gone through already.
             * @default PENDING
             * @enum {string}
             */
            status?: "PENDING" | "CLEARED";
            /** @description Anything of the caller's own. */
            metadata?: {
                [key: string]: unknown;
            };
            /**
             * @description Which way the money went (inferred).
             * @enum {string}
             */
            direction?: "CREDIT" | "DEBIT";
            /** @description Who the other party is (inferred). */
            counterpartyName?: string;
            /** @description The category to assign (inferred). */
            category_id?: string;
        };
        /** @description A transaction, as its creation and the search show it. */
        Transaction: {
            /** @description Its id. */
            id?: string | null;
            /** @description The instance that it lives in. */
            instanceId?: string | null;
            /** @description The entity in whose ledger it is. */
            entityId?: string | null;
            /**
             * Format: date-time
             * @description When it took place.
             */
            timestamp?: string | null;
            /** @description The amount, in major units of the currency. */
            amount?: number | null;
            /** @description The currency of the amount (ISO 4217). */
            currency?: string | null;
            /** @description What it is about. */
            description?: string | null;
            /** @description The account that is debited. */
            debitAccountId?: string | null;
            /** @description The account that is credited. */
            creditAccountId?: string | null;
            /** @description How far it is. */
            status?: components["schemas"]["TransactionStatus"] | null;
            /** @description Anything of the caller's own. */
            metadata?: {
                [key: string]: unknown;
            } | null;
            /**
             * Format: date-time
             * @description When it was recorded.
             */
            createdAt?: string | null;
            /**
             * Format: date-time
             * @description When it was last changed.
             */
            updatedAt?: string | null;
        };
    };
    responses: {
        /** @description The input is not valid, or it does not say which entity is meant. */
        BadRequest: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "entityId is required"
                 *     }
                 */
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The credentials are missing, not valid or expired. */
        Unauthorized: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "Invalid or expired token"
                 *     }
                 */
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description A rate limit is used up, of the plan or of this operation. */
        TooManyRequests: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "Too many requests",
                 *       "retry_after": 30
                 *     }
                 */
                "application/json": components["schemas"]["RateLimitErrorBody"];
            };
        };
        /** @description The provider failed. */
        InternalServerError: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "Internal server error"
                 *     }
                 */
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description What the request names does not exist, such as the entity or the transaction. */
        NotFound: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "Entity not found"
                 *     }
                 */
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The entity was created. */
        EntityCreated: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "entity": {
                 *         "id": "entity_12345",
                 *         "externalId": "bakery-42",
                 *         "legalName": "Harbor Street Bakery LLC",
                 *         "tin": "12-3456789",
                 *         "usState": "CA",
                 *         "entityType": "LLC",
                 *         "phoneNumber": "+14155550123",
                 *         "developerId": "dev_12345",
                 *         "clerkId": null,
                 *         "dateCreated": "2025-06-01T08:00:00Z",
                 *         "googleAuthToken": null,
                 *         "adminUserId": null,
                 *         "addressId": null,
                 *         "phone": null,
                 *         "website": null,
                 *         "logoUrl": null,
                 *         "status": "ACTIVE",
                 *         "subscriptionPlan": null,
                 *         "billingInformation": null,
                 *         "settingsId": null,
                 *         "instanceId": "inst_54321"
                 *       }
                 *     }
                 */
                "application/json": {
                    /** @description The new entity. */
                    entity?: components["schemas"]["EntityRecord"] | null;
                };
            };
        };
    };
    parameters: {
        /**
         * @description The entity whose ledger is meant.
         * @example entity_12345
         */
        EntityId: string;
        /**
         * @description Where to go on, the `nextCursor` of the answer before. Leave it out for the first page.
         * @example txn_123456
         */
        Cursor: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description How many requests the current window allows.
         * @example 60
         */
        RateLimitLimit: number;
        /**
         * @description How many of them are left. The name is inferred, the visible documentation ends after the first header.
         * @example 59
         */
        RateLimitRemaining: number;
        /**
         * @description When the window starts again. The name is inferred, and in what form the time is written is not documented.
         * @example 1748858460
         */
        RateLimitReset: string;
        /**
         * @description How many seconds to wait before the next request, the same as `retry_after` in the body.
         * @example 30
         */
        RetryAfter: number;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getAuth0Token: {
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
                 *       "client_id": "YOUR_CLIENT_ID",
                 *       "client_secret": "YOUR_CLIENT_SECRET",
                 *       "audience": "https://api.openledger.ai",
                 *       "grant_type": "client_credentials"
                 *     }
                 */
                "application/json": components["schemas"]["ClientCredentialsRequest"];
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
                     *       "expires_in": 36000
                     *     }
                     */
                    "application/json": components["schemas"]["AccessToken"];
                };
            };
            /** @description The request is not a valid token request (inferred from RFC 6749). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": "invalid_request",
                     *       "error_description": "The audience is missing."
                     *     }
                     */
                    "application/json": components["schemas"]["OAuthErrorBody"];
                };
            };
            /** @description The client is unknown or its secret is wrong (inferred from RFC 6749). */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": "invalid_client",
                     *       "error_description": "The client could not be authenticated."
                     *     }
                     */
                    "application/json": components["schemas"]["OAuthErrorBody"];
                };
            };
        };
    };
    generateAccessToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccessTokenRequest"];
            };
        };
        responses: {
            /** @description The token. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "access_token": "EXAMPLE.access.token",
                     *       "token_type": "Bearer",
                     *       "expires_in": 3600
                     *     }
                     */
                    "application/json": components["schemas"]["AccessToken"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getEntities: {
        parameters: {
            query?: {
                /**
                 * @description The entity to get. Leave it out to list all entities.
                 * @example entity_12345
                 */
                entityId?: string;
                /**
                 * @description The entity to get, by its id in the developer's own system. Inferred: only an unused type of the provider's SDK has it.
                 * @example bakery-42
                 */
                externalId?: string;
                /**
                 * @description Where to go on, the `nextCursor` of the answer before. Leave it out for the first page.
                 * @example entity_12345
                 */
                cursor?: string;
                /**
                 * @description How many entities to return at most.
                 * @example 25
                 */
                pageSize?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The entity, or a page of entities. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntityResult"] | components["schemas"]["EntityPage"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    createEntity: {
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
                 *       "developerId": "dev_12345",
                 *       "externalId": "bakery-42",
                 *       "legalName": "Harbor Street Bakery LLC",
                 *       "tin": "12-3456789",
                 *       "usState": "CA",
                 *       "entityType": "LLC",
                 *       "phoneNumber": "+14155550123",
                 *       "status": "ACTIVE"
                 *     }
                 */
                "application/json": components["schemas"]["EntityCreate"];
            };
        };
        responses: {
            200: components["responses"]["EntityCreated"];
            201: components["responses"]["EntityCreated"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listTransactions: {
        parameters: {
            query: {
                /**
                 * @description The entity whose ledger is meant.
                 * @example entity_12345
                 */
                entityId: components["parameters"]["EntityId"];
                /**
                 * @description Where to go on, the `nextCursor` of the answer before. Leave it out for the first page.
                 * @example txn_123456
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description How many transactions to return at most. The maximum of 100 is stated for lists in general.
                 * @example 50
                 */
                pageSize?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of transactions. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "transactions": [
                     *         {
                     *           "id": "txn_123456",
                     *           "entityId": "entity_12345",
                     *           "timestamp": "2025-06-02T10:00:00Z",
                     *           "date": "2025-06-02T10:00:00Z",
                     *           "transaction_date": "2025-06-02T10:00:00Z",
                     *           "amount": 1250,
                     *           "currency": "USD",
                     *           "description": "Catering, invoice 1042",
                     *           "debitAccountId": "acc_cash",
                     *           "creditAccountId": "acc_catering",
                     *           "debitAccount": {
                     *             "id": "acc_cash",
                     *             "name": "Cash",
                     *             "type": "ASSET",
                     *             "financialType": "CASH",
                     *             "code": "1000",
                     *             "subTypeCode": "1010",
                     *             "isCategory": false
                     *           },
                     *           "creditAccount": {
                     *             "id": "acc_catering",
                     *             "name": "Catering",
                     *             "type": "REVENUE",
                     *             "financialType": "SALES",
                     *             "code": "4000",
                     *             "subTypeCode": "4010",
                     *             "isCategory": true
                     *           },
                     *           "status": "PENDING",
                     *           "accountType": "REVENUE",
                     *           "financialType": "SALES",
                     *           "category": "Catering",
                     *           "category_id": "acc_catering",
                     *           "plaid_account": null,
                     *           "metadata": {
                     *             "invoice": "1042"
                     *           },
                     *           "createdAt": "2025-06-02T10:05:00Z",
                     *           "updatedAt": "2025-06-02T10:05:00Z"
                     *         }
                     *       ],
                     *       "nextCursor": null,
                     *       "hasMore": false
                     *     }
                     */
                    "application/json": components["schemas"]["TransactionPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createTransaction: {
        parameters: {
            query: {
                /**
                 * @description The entity whose ledger is meant.
                 * @example entity_12345
                 */
                entityId: components["parameters"]["EntityId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "amount": 1250,
                 *       "debitAccountId": "acc_cash",
                 *       "creditAccountId": "acc_catering",
                 *       "description": "Catering, invoice 1042",
                 *       "date": "2025-06-02T10:00:00Z",
                 *       "currency": "USD",
                 *       "status": "PENDING",
                 *       "metadata": {
                 *         "invoice": "1042"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["TransactionCreate"];
            };
        };
        responses: {
            /** @description The transaction was recorded. */
            201: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "transaction": {
                     *         "id": "txn_123456",
                     *         "instanceId": "inst_54321",
                     *         "entityId": "entity_12345",
                     *         "timestamp": "2025-06-02T10:00:00Z",
                     *         "amount": 1250,
                     *         "currency": "USD",
                     *         "description": "Catering, invoice 1042",
                     *         "debitAccountId": "acc_cash",
                     *         "creditAccountId": "acc_catering",
                     *         "status": "PENDING",
                     *         "metadata": {
                     *           "invoice": "1042"
                     *         },
                     *         "createdAt": "2025-06-02T10:05:00Z",
                     *         "updatedAt": "2025-06-02T10:05:00Z"
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @description The new transaction. */
                        transaction?: components["schemas"]["Transaction"] | null;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
}
/** The OAuth scopes, by security scheme. */
export interface scopes {
}
