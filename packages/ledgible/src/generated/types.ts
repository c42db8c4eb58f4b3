// Generated from specs/ledgible/openapi.yaml by `pnpm generate`. Do not edit: edit the contract.

export interface paths {
    "/request/{exchangeName}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Slug of the exchange, in lower case. The values given here are only those that the documents show.
                 * @example kraken
                 */
                exchangeName: components["parameters"]["ExchangeName"];
            };
            cookie?: never;
        };
        /**
         * Send a user to link an exchange
         * @description Starts the linking of one exchange account for one user. The page asks the user to agree to how the data is
         *     handled. Then it shows a form for the exchange's API credentials, or goes through the exchange's own OAuth.
         *
         *     In the end the browser arrives at `redirect_uri` with an authorization code, to be traded with `issueToken`, and
         *     with `state` if you sent one. That the code is in the parameter `code`, and a failure in `error`, is inferred.
         */
        get: operations["openExchangeRequest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/{exchangeName}/update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Slug of the exchange, in lower case. The values given here are only those that the documents show.
                 * @example kraken
                 */
                exchangeName: components["parameters"]["ExchangeName"];
            };
            cookie?: never;
        };
        /**
         * Send a user to repair a linked exchange
         * @description Renews the credentials of a data source that exists. If the exchange works with API credentials, the user types
         *     new ones; otherwise the browser goes straight to the exchange's OAuth.
         *
         *     The access token is part of this URL. Build the URL only when the user clicks, and keep it out of logs.
         *
         *     There is no `redirect_uri` here. The browser presumably ends at the redirect URI of the token's client, perhaps
         *     with a new code that has to be traded again (inferred).
         */
        get: operations["openDataSourceUpdate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/oauth2/authorize": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Send a user to the authorization endpoint
         * @description **Partly documented**: one of method, path, scope or body is our reading of incomplete documents.
         *
         *     The plain OAuth authorization endpoint. It is documented only as the authorization URL of the OAuth settings of
         *     the data requests: method and parameters are inferred from the OAuth standard. In practice
         *     `openExchangeRequest` gets the code.
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
    "/v1/oauth2/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get an access token and a refresh token
         * @description Trades an authorization code, or a refresh token, for new tokens. Client id and secret are fields of the form;
         *     HTTP Basic is not documented.
         *
         *     The collection says that this refreshes the refresh token, so expect a new one each time and keep it (inferred).
         */
        post: operations["issueToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/data/user/{userId}/dataSources/": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Your own id of the user, the one that was sent as `user_id` when the exchange was linked.
                 * @example abc123
                 */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        /**
         * List the data sources of a user
         * @description Lists the exchange accounts that the user has linked. The slash at the end of the path belongs to it: the
         *     documents show it here and nowhere else.
         *
         *     That the body is a bare array is inferred.
         */
        get: operations["listDataSources"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/data/user/{userId}/dataSources/{dataSourceId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Your own id of the user, the one that was sent as `user_id` when the exchange was linked.
                 * @example abc123
                 */
                userId: components["parameters"]["UserId"];
                /**
                 * @description Id of the data source, that is, of one linked exchange account. A UUID.
                 * @example 373c4c01-5a2e-4c1b-9f47-0d6b8f2e6a10
                 */
                dataSourceId: components["parameters"]["DataSourceId"];
            };
            cookie?: never;
        };
        /**
         * Get a data source
         * @description Reads one exchange account that the user has linked. The body is inferred.
         */
        get: operations["getDataSource"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/data/user/{userId}/dataSources/{dataSourceId}/transactions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Your own id of the user, the one that was sent as `user_id` when the exchange was linked.
                 * @example abc123
                 */
                userId: components["parameters"]["UserId"];
                /**
                 * @description Id of the data source, that is, of one linked exchange account. A UUID.
                 * @example 373c4c01-5a2e-4c1b-9f47-0d6b8f2e6a10
                 */
                dataSourceId: components["parameters"]["DataSourceId"];
            };
            cookie?: never;
        };
        /**
         * List the transactions of a data source
         * @description Lists the history of one linked exchange account. In what order is unknown.
         *
         *     That the body is a bare array, and what a transaction looks like, is inferred.
         */
        get: operations["listTransactions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/docs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the reference page of version 2
         * @description The reference of version 2 as a page to read in a browser. It has at least the chapters Welcome and
         *     Authentication; the latter says what the JWT of each request must contain.
         *
         *     The page probably needs no credential (inferred). The documents also say that every request to version 2 carries
         *     a JWT which the caller signs, so one may be sent.
         */
        get: operations["getV2DocsPage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/docs.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the OpenAPI document of version 2
         * @description The description of version 2 for programs. The provider has people import it into Insomnia by this address. It
         *     could not be read for this contract, so the resources of version 2 are missing here.
         *
         *     The document probably needs no credential (inferred from that import). The documents also say that every request
         *     to version 2 carries a JWT which the caller signs, so one may be sent.
         */
        get: operations["getV2OpenApiDocument"];
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
        /** @description Error of the OAuth endpoints, as RFC 6749 has it. Inferred. */
        OAuthError: {
            /** @description What went wrong, as a code. */
            error?: "invalid_request" | "invalid_client" | "invalid_grant" | "unauthorized_client" | "unsupported_grant_type" | "invalid_scope" | (string & {});
            /** @description What went wrong, in words. */
            error_description?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description Trades the code that came with the redirect for the first tokens. */
        AuthorizationCodeTokenRequest: {
            /**
             * @description Says that a code is traded. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            grant_type: "authorization_code";
            /** @description The code from the redirect. Every documented one has 40 hexadecimal characters. */
            code: string;
            /** @description The redirect URI that the code was sent to. */
            redirect_uri: string;
            /** @description Id of your OAuth client. */
            client_id: string;
            /** @description Secret of your OAuth client. */
            client_secret: string;
        };
        /** @description Trades the refresh token for new tokens. It carries no redirect URI. */
        RefreshTokenRequest: {
            /**
             * @description Says that a refresh token is traded. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            grant_type: "refresh_token";
            /** @description The newest refresh token. Every documented one has 40 hexadecimal characters. */
            refresh_token: string;
            /** @description Id of your OAuth client. */
            client_id: string;
            /** @description Secret of your OAuth client. */
            client_secret: string;
        };
        /** @description What to trade for tokens. `grant_type` says which. */
        TokenRequest: components["schemas"]["AuthorizationCodeTokenRequest"] | components["schemas"]["RefreshTokenRequest"];
        /** @description The tokens. That both kinds come back is documented; the names of the fields are inferred from the OAuth standard. */
        TokenResponse: {
            /** @description Opens the user's data. */
            access_token?: string;
            /** @description How to send the access token. */
            token_type?: "Bearer" | (string & {});
            /** @description Lifetime of the access token in seconds. How long it is in practice is unknown. */
            expires_in?: number;
            /** @description Gets the next tokens. Store it in place of the one before; keep the old one if none comes. */
            refresh_token?: string;
            /** @description What the token may do. No scopes are known. */
            scope?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description Error of every other endpoint. Inferred; the body may also be empty or look different. */
        ErrorBody: {
            /** @description What went wrong, as a code. On a 401, `unauthorized_request` would mean that there was no token and `invalid_token` that it is wrong or has expired. */
            error?: "unauthorized_request" | "invalid_token" | (string & {});
            /** @description What went wrong, in words. */
            error_description?: string;
            /** @description What went wrong, in words. */
            message?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description One exchange account that a user has linked. All fields are inferred. */
        DataSource: {
            /**
             * Format: uuid
             * @description Id of the data source. It may be called `dataSourceId` instead.
             */
            id?: string;
            /**
             * Format: uuid
             * @description Id of the data source, should it not be called `id`.
             */
            dataSourceId?: string;
            /** @description Slug of the exchange. */
            exchangeName?: "coinbase" | "gemini" | "kraken" | (string & {});
            /** @description Your own id of the user. */
            userId?: string;
            /** @description How far Ledgible is with reading the account. The values are unknown. */
            status?: string;
            /**
             * Format: date-time
             * @description When the exchange was linked.
             */
            createdAt?: string;
            /**
             * Format: date-time
             * @description When the data source last changed.
             */
            updatedAt?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description A decimal amount. Whether it comes as a string or as a number is unknown. */
        Amount: string | number;
        /** @description One event in the history of a data source. All fields are inferred; the types of event are those of Ledgible's file import. */
        Transaction: {
            /** @description Id of the transaction. */
            id?: string;
            /** @description What happened. `transfer-in` and `transfer-out` belong to wallets. */
            type?: "buy" | "sell" | "deposit" | "withdrawal" | "transfer-in" | "transfer-out" | (string & {});
            /** @description When it happened. It may be called `timestamp` instead. */
            date?: string | number;
            /** @description When it happened, should it not be called `date`. */
            timestamp?: string | number;
            /** @description What was bought, sold or moved. */
            currency?: string;
            /** @description How much of `currency`. */
            amount?: components["schemas"]["Amount"];
            /** @description What was paid with, or received for it. */
            quoteCurrency?: string;
            /** @description Price of one unit of `currency`, in `quoteCurrency`. */
            price?: components["schemas"]["Amount"];
            /** @description Fee, in `feeCurrency`. */
            fee?: components["schemas"]["Amount"];
            /** @description Currency of the fee. */
            feeCurrency?: string;
            /** @description Hash of the transaction on its chain. */
            txHash?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description An OpenAPI document. Its content is not known here. */
        OpenApiDocument: {
            /** @description Version of the OpenAPI Specification that it follows. */
            openapi?: string;
            /** @description Title and version of the API. */
            info?: {
                [key: string]: unknown;
            };
            /** @description The operations, by path. */
            paths?: {
                [key: string]: unknown;
            };
        } & {
            [key: string]: unknown;
        };
    };
    responses: {
        /** @description The page (inferred). */
        HostedPage: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /** @example <!doctype html><title>Connect your exchange</title> */
                "text/html": string;
            };
        };
        /** @description Sends the browser on (inferred). */
        HostedRedirect: {
            headers: {
                Location: components["headers"]["Location"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description No such exchange (inferred. What the page says is unknown). */
        HostedPageNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /** @example <!doctype html><title>Not found</title> */
                "text/html": string;
            };
        };
        /** @description The request cannot be trusted with a redirect, for instance because the client is unknown (inferred). */
        AuthorizationRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "invalid_request",
                 *       "error_description": "Invalid request: `redirect_uri` is not registered"
                 *     }
                 */
                "application/json": components["schemas"]["OAuthError"];
            };
        };
        /** @description The code, the refresh token or the form is not accepted (inferred from the OAuth standard). */
        TokenRequestRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "invalid_grant",
                 *       "error_description": "Invalid grant: authorization code has expired"
                 *     }
                 */
                "application/json": components["schemas"]["OAuthError"];
            };
        };
        /** @description The client id or secret is wrong (inferred from the OAuth standard). */
        ClientRefused: {
            headers: {
                "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "invalid_client",
                 *       "error_description": "Invalid client: client is invalid"
                 *     }
                 */
                "application/json": components["schemas"]["OAuthError"];
            };
        };
        /** @description Too many requests (inferred. No rate limit is documented). */
        TooManyRequests: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "too_many_requests",
                 *       "message": "Too many requests"
                 *     }
                 */
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The token is missing, wrong or expired (inferred). The body may be empty. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "invalid_token",
                 *       "error_description": "Invalid token: access token has expired"
                 *     }
                 */
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The token does not open this user's data (inferred). */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "forbidden",
                 *       "message": "This token does not belong to the user"
                 *     }
                 */
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description Nothing has this id (inferred). */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "not_found",
                 *       "message": "Not found"
                 *     }
                 */
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
    };
    parameters: {
        /**
         * @description Slug of the exchange, in lower case. The values given here are only those that the documents show.
         * @example kraken
         */
        ExchangeName: "coinbase" | "gemini" | "kraken" | (string & {});
        /**
         * @description Your own id of the user; any string. The documents of the single-source deployment show it in their example but do not list it as required.
         * @example abc123
         */
        LinkUserId: string;
        /**
         * @description Where the browser is sent with the code. Must equal a redirect URI of the client's OAuth profile.
         * @example https://partner.example/callback
         */
        RedirectUri: string;
        /**
         * @description Id of your OAuth client.
         * @example YOUR_CLIENT_ID
         */
        ClientId: string;
        /**
         * @description Comes back unchanged with the redirect that carries the code. Use an unguessable value and compare it, so that nobody can slip a foreign code into the user's session.
         * @example af0ifjsldkj
         */
        State: string;
        /**
         * @description The application whose name, colours, logo and text the page shows. Without it the page looks generic.
         * @example app12345
         */
        BrandingAppId: string;
        /**
         * @description Your own id of the user, the one that was sent as `user_id` when the exchange was linked.
         * @example abc123
         */
        UserId: string;
        /**
         * @description How many records to return at most. The default and the maximum are unknown.
         * @example 20
         */
        Limit: number;
        /**
         * @description How many records to leave out from the start (that it counts records, not pages, is inferred).
         * @example 0
         */
        Skip: number;
        /**
         * @description Id of the data source, that is, of one linked exchange account. A UUID.
         * @example 373c4c01-5a2e-4c1b-9f47-0d6b8f2e6a10
         */
        DataSourceId: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description Where the browser goes next (inferred). In the end this is the client's redirect URI with `code` and, if one was sent, `state`; after a failure with `error`, perhaps `error_description`, and `state`.
         * @example https://partner.example/callback?code=EXAMPLE-authorization-code&state=af0ifjsldkj
         */
        Location: string;
        /**
         * @description The scheme that the server asks for (inferred from the OAuth standard).
         * @example Basic realm="Service"
         */
        WwwAuthenticate: string;
        /**
         * @description Seconds to wait before the next try (inferred. No rate limit is documented).
         * @example 30
         */
        RetryAfter: number;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    openExchangeRequest: {
        parameters: {
            query: {
                /**
                 * @description Your own id of the user; any string. The documents of the single-source deployment show it in their example but do not list it as required.
                 * @example abc123
                 */
                user_id: components["parameters"]["LinkUserId"];
                /**
                 * @description Where the browser is sent with the code. Must equal a redirect URI of the client's OAuth profile.
                 * @example https://partner.example/callback
                 */
                redirect_uri: components["parameters"]["RedirectUri"];
                /**
                 * @description Id of your OAuth client.
                 * @example YOUR_CLIENT_ID
                 */
                client_id: components["parameters"]["ClientId"];
                /**
                 * @description Comes back unchanged with the redirect that carries the code. Use an unguessable value and compare it, so that nobody can slip a foreign code into the user's session.
                 * @example af0ifjsldkj
                 */
                state?: components["parameters"]["State"];
                /**
                 * @description The application whose name, colours, logo and text the page shows. Without it the page looks generic.
                 * @example app12345
                 */
                appId?: components["parameters"]["BrandingAppId"];
                /**
                 * @deprecated
                 * @description Name to show on the pages. Replaced by `appId` on 2021-08-25; the documents of the single-source deployment still have it.
                 * @example Example Bank
                 */
                entity_name?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Slug of the exchange, in lower case. The values given here are only those that the documents show.
                 * @example kraken
                 */
                exchangeName: components["parameters"]["ExchangeName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["HostedPage"];
            302: components["responses"]["HostedRedirect"];
            404: components["responses"]["HostedPageNotFound"];
        };
    };
    openDataSourceUpdate: {
        parameters: {
            query: {
                /**
                 * @description Your own id of the user; any string. The documents of the single-source deployment show it in their example but do not list it as required.
                 * @example abc123
                 */
                user_id: components["parameters"]["LinkUserId"];
                /**
                 * @description A valid access token of the user.
                 * @example EXAMPLE.access.token
                 */
                token: string;
                /**
                 * @description Id of the data source to repair. A UUID.
                 * @example 373c4c01-5a2e-4c1b-9f47-0d6b8f2e6a10
                 */
                data_source_id: string;
                /**
                 * @description Comes back unchanged with the redirect that carries the code. Use an unguessable value and compare it, so that nobody can slip a foreign code into the user's session.
                 * @example af0ifjsldkj
                 */
                state?: components["parameters"]["State"];
                /**
                 * @description The application whose name, colours, logo and text the page shows. Without it the page looks generic.
                 * @example app12345
                 */
                appId?: components["parameters"]["BrandingAppId"];
            };
            header?: never;
            path: {
                /**
                 * @description Slug of the exchange, in lower case. The values given here are only those that the documents show.
                 * @example kraken
                 */
                exchangeName: components["parameters"]["ExchangeName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["HostedPage"];
            302: components["responses"]["HostedRedirect"];
            404: components["responses"]["HostedPageNotFound"];
        };
    };
    authorize: {
        parameters: {
            query: {
                /**
                 * @description Asks for an authorization code.
                 * @example code
                 */
                response_type: "code";
                /**
                 * @description Id of your OAuth client.
                 * @example YOUR_CLIENT_ID
                 */
                client_id: components["parameters"]["ClientId"];
                /**
                 * @description Where the browser is sent with the code. Must equal a redirect URI of the client's OAuth profile.
                 * @example https://partner.example/callback
                 */
                redirect_uri: components["parameters"]["RedirectUri"];
                /**
                 * @description Comes back unchanged with the redirect that carries the code. Use an unguessable value and compare it, so that nobody can slip a foreign code into the user's session.
                 * @example af0ifjsldkj
                 */
                state?: components["parameters"]["State"];
                /** @description What the token may do. No scopes are known; the provider's own settings leave it empty. */
                scope?: string;
                /**
                 * @description Your own id of the user. Probably needed: an older form of this endpoint had it from 2021-06-15 on.
                 * @example abc123
                 */
                userId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            302: components["responses"]["HostedRedirect"];
            400: components["responses"]["AuthorizationRefused"];
        };
    };
    issueToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["TokenRequest"];
            };
        };
        responses: {
            /** @description The tokens (inferred). */
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
                     *       "refresh_token": "EXAMPLE.refresh.token"
                     *     }
                     */
                    "application/json": components["schemas"]["TokenResponse"];
                };
            };
            400: components["responses"]["TokenRequestRefused"];
            401: components["responses"]["ClientRefused"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    listDataSources: {
        parameters: {
            query?: {
                /**
                 * @description How many records to return at most. The default and the maximum are unknown.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description How many records to leave out from the start (that it counts records, not pages, is inferred).
                 * @example 0
                 */
                skip?: components["parameters"]["Skip"];
            };
            header?: never;
            path: {
                /**
                 * @description Your own id of the user, the one that was sent as `user_id` when the exchange was linked.
                 * @example abc123
                 */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The data sources (inferred). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": "373c4c01-5a2e-4c1b-9f47-0d6b8f2e6a10",
                     *         "exchangeName": "kraken",
                     *         "userId": "abc123",
                     *         "createdAt": "2021-08-30T14:05:00Z",
                     *         "updatedAt": "2021-08-30T14:07:12Z"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["DataSource"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getDataSource: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Your own id of the user, the one that was sent as `user_id` when the exchange was linked.
                 * @example abc123
                 */
                userId: components["parameters"]["UserId"];
                /**
                 * @description Id of the data source, that is, of one linked exchange account. A UUID.
                 * @example 373c4c01-5a2e-4c1b-9f47-0d6b8f2e6a10
                 */
                dataSourceId: components["parameters"]["DataSourceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The data source (inferred). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "373c4c01-5a2e-4c1b-9f47-0d6b8f2e6a10",
                     *       "exchangeName": "kraken",
                     *       "userId": "abc123",
                     *       "createdAt": "2021-08-30T14:05:00Z",
                     *       "updatedAt": "2021-08-30T14:07:12Z"
                     *     }
                     */
                    "application/json": components["schemas"]["DataSource"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    listTransactions: {
        parameters: {
            query?: {
                /**
                 * @description How many records to return at most. The default and the maximum are unknown.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description How many records to leave out from the start (that it counts records, not pages, is inferred).
                 * @example 0
                 */
                skip?: components["parameters"]["Skip"];
            };
            header?: never;
            path: {
                /**
                 * @description Your own id of the user, the one that was sent as `user_id` when the exchange was linked.
                 * @example abc123
                 */
                userId: components["parameters"]["UserId"];
                /**
                 * @description Id of the data source, that is, of one linked exchange account. A UUID.
                 * @example 373c4c01-5a2e-4c1b-9f47-0d6b8f2e6a10
                 */
                dataSourceId: components["parameters"]["DataSourceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The transactions (inferred). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": "EXAMPLE-TRADE-1",
                     *         "type": "buy",
                     *         "date": "2021-08-29T09:30:00Z",
                     *         "currency": "BTC",
                     *         "amount": "0.01500000",
                     *         "quoteCurrency": "USD",
                     *         "price": "48000.00",
                     *         "fee": "1.15",
                     *         "feeCurrency": "USD"
                     *       },
                     *       {
                     *         "id": "EXAMPLE-WITHDRAWAL-1",
                     *         "type": "withdrawal",
                     *         "date": "2021-08-29T18:12:44Z",
                     *         "currency": "BTC",
                     *         "amount": "0.00500000",
                     *         "fee": "0.00015000",
                     *         "feeCurrency": "BTC"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["Transaction"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getV2DocsPage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page (inferred). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example <!doctype html><title>Ledgible Data API v2</title> */
                    "text/html": string;
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getV2OpenApiDocument: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The OpenAPI document. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "openapi": "3.0.0",
                     *       "info": {
                     *         "title": "Ledgible Data API",
                     *         "version": "2"
                     *       },
                     *       "paths": {}
                     *     }
                     */
                    "application/json": components["schemas"]["OpenApiDocument"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
        };
    };
}
/** The OAuth scopes, by security scheme. */
export interface scopes {
}
