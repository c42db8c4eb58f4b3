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
    "/auth/{exchangeName}": {
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
         * Open the credential page of an exchange
         * @deprecated
         * @description The page on which a user enters the credentials of an exchange.
         *
         *     Only the first README of 2021-06-08 names this page. Use `openExchangeRequest`.
         *     The README's example for it shows the address of that page instead, which is a mistake.
         */
        get: operations["openExchangeAuth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/{exchangeName}/callback": {
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
         * Receive a user back from an exchange's OAuth
         * @deprecated
         * @description Where the OAuth of an exchange sends the browser. The page then creates the link with the exchange's token; a
         *     partner has no part in it.
         *
         *     Only the first README of 2021-06-08 names this page. Whether it still answers is unknown.
         */
        get: operations["exchangeOAuthCallback"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/update/{exchangeName}": {
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
         * Open the old page for repairing a linked exchange
         * @deprecated
         * @description The predecessor of `openDataSourceUpdate`. No parameter is marked as required.
         *
         *     Only the first README of 2021-06-08 names this page. Use
         *     `openDataSourceUpdate`.
         */
        get: operations["openExchangeUpdateLegacy"];
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
        /**
         * Ask for an authorization code with a form
         * @deprecated
         * @description Asks for a code, which is delivered to the redirect URI. The collections of June 2021 have this call and
         *     those since 2021-08-16 do not; whether it still answers is unknown. Use `openExchangeRequest`.
         *
         *     Which fields are required is inferred, and so is the answer.
         */
        post: operations["authorizePost"];
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
    "/v1/client/exchanges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List the exchanges that users can link
         * @description Lists the exchanges that are configured for the client. Their slugs go into the path of the hosted pages. Despite
         *     its method this only reads.
         *
         *     What an exchange looks like, and that the body is a bare array, is inferred.
         */
        post: operations["listExchanges"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/client/applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List the applications of the client
         * @description Lists the applications, that is, the looks of the hosted pages, that the client has made. Despite its method this
         *     only reads.
         *
         *     That the body is a bare array is inferred.
         */
        post: operations["listApplications"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/client/applications/create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create an application
         * @description Makes a look for the hosted pages. They show it when their URL names its `appId`. The answer is inferred.
         *
         *     The Postman collection gives this call the address of `listExchanges`, which is a mistake.
         */
        post: operations["createApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/client/applications/{appId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Your own id of the application.
                 * @example app12345
                 */
                appId: components["parameters"]["AppId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Change an application
         * @description Changes a look of the hosted pages. The documents send only some fields of `uiConfiguration`, so the others
         *     presumably stay as they are (inferred). The answer is inferred.
         */
        put: operations["updateApplication"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/client/applications/{appId}/delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Your own id of the application.
                 * @example app12345
                 */
                appId: components["parameters"]["AppId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delete an application
         * @description Removes a look of the hosted pages. Send the client's credentials: the Postman collection shows no body,
         *     presumably by oversight, so the body is not marked as required. The answer is inferred.
         */
        post: operations["deleteApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/exchange/create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Link an exchange by its API credentials
         * @description What the hosted page calls when the user has typed the credentials of an exchange. It takes no token. A partner
         *     normally sends the user to `openExchangeRequest` instead.
         *
         *     The answer is unknown: either a redirect to `redirect_uri` with a code, or an object that tells the page where to
         *     go (inferred). An earlier form had the fields inside `data`, with `oauthToken` for an exchange with OAuth; it is
         *     left out here.
         */
        post: operations["createExchange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/applications/{appId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Your own id of the application.
                 * @example app12345
                 */
                appId: components["parameters"]["AppId"];
            };
            cookie?: never;
        };
        /**
         * Get an application without the client's secret
         * @description What the hosted page calls to know its look. The id of the client is enough; there is no secret and no token. Only
         *     the documents of the single-source deployment have it. The answer is inferred.
         */
        get: operations["getApplication"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/data/user/{userId}": {
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
         * Get a user
         * @description Reads the user as Ledgible knows it. The body is inferred.
         */
        get: operations["getUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/data/user/{userId}/delete": {
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
        get?: never;
        put?: never;
        /**
         * Delete a user
         * @description Removes the user, and with it presumably all of its data sources (inferred). It takes no body.
         */
        post: operations["deleteUser"];
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
        /**
         * Replace the credentials of a data source
         * @description Gives a data source new API credentials of its exchange, without a browser. `openDataSourceUpdate` does the same
         *     with the user's help.
         *
         *     Which fields of the body are required is inferred, and so is the answer. The provider's newest Insomnia collection
         *     has this operation; the Postman one and the single-source documents do not.
         */
        put: operations["updateDataSource"];
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
    "/v1/data/user/{userId}/dataSources/{dataSourceId}/balances": {
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
         * Get the balances of a data source
         * @description Reads what one linked exchange account holds. No paging is documented.
         *
         *     That the body is a bare array, and what a balance looks like, is inferred.
         */
        get: operations["getBalances"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/data/user/{userId}/dataSources/{dataSourceId}/delete": {
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
        get?: never;
        put?: never;
        /**
         * Unlink a data source
         * @description Removes one linked exchange account. It takes no body.
         */
        post: operations["deleteDataSource"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/data/user/{userId}/dataSources/{dataSourceId}/refresh": {
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
        get?: never;
        put?: never;
        /**
         * Ask for fresh data of a data source
         * @description Asks Ledgible to read the exchange account again. It takes no body. In all likelihood this only starts the work
         *     (inferred): read the balances and transactions again after a while. There are no webhooks.
         */
        post: operations["refreshDataSource"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/data/dataSource": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the data source of the token
         * @description Reads the one exchange account that the token stands for. The body is inferred.
         */
        get: operations["getTokenDataSource"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/data/dataSource/transactions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the transactions of the token's data source
         * @description Lists the history of the one exchange account that the token stands for. In what order is unknown.
         *
         *     That the body is a bare array, and what a transaction looks like, is inferred.
         */
        get: operations["listTokenTransactions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/data/dataSource/balances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the balances of the token's data source
         * @description Reads what the one exchange account that the token stands for holds.
         *
         *     That the body is a bare array, and what a balance looks like, is inferred.
         */
        get: operations["getTokenBalances"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/data/dataSource/delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Unlink the data source of the token
         * @description Removes the one exchange account that the token stands for. It takes no body.
         */
        post: operations["deleteTokenDataSource"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/data/dataSource/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for fresh data of the token's data source
         * @description Asks Ledgible to read the exchange account that the token stands for again. It takes no body. In all likelihood
         *     this only starts the work (inferred): read the balances and transactions again after a while.
         */
        post: operations["refreshTokenDataSource"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/data/dataSource/{dataSourceId}/transactions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the data source, that is, of one linked exchange account. A UUID.
                 * @example 373c4c01-5a2e-4c1b-9f47-0d6b8f2e6a10
                 */
                dataSourceId: components["parameters"]["DataSourceId"];
            };
            cookie?: never;
        };
        /**
         * List the transactions of a data source by its id
         * @deprecated
         * @description Lists the history of one linked exchange account.
         *
         *     An interim form of 2021-07-08, replaced by the path without an id. Whether it still answers is unknown.
         */
        get: operations["listTransactionsById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/data/dataSource/{dataSourceId}/balances": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the data source, that is, of one linked exchange account. A UUID.
                 * @example 373c4c01-5a2e-4c1b-9f47-0d6b8f2e6a10
                 */
                dataSourceId: components["parameters"]["DataSourceId"];
            };
            cookie?: never;
        };
        /**
         * Get the balances of a data source by its id
         * @deprecated
         * @description Reads what one linked exchange account holds.
         *
         *     An interim form of 2021-07-08, replaced by the path without an id. Whether it still answers is unknown.
         */
        get: operations["getBalancesById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/data/dataSource/{dataSourceId}/delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the data source, that is, of one linked exchange account. A UUID.
                 * @example 373c4c01-5a2e-4c1b-9f47-0d6b8f2e6a10
                 */
                dataSourceId: components["parameters"]["DataSourceId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Unlink a data source by its id
         * @deprecated
         * @description Removes one linked exchange account. It takes no body.
         *
         *     An interim form of 2021-07-08, replaced by the path without an id. Whether it still answers is unknown.
         */
        post: operations["deleteDataSourceById"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/data/dataSource/{dataSourceId}/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the data source, that is, of one linked exchange account. A UUID.
                 * @example 373c4c01-5a2e-4c1b-9f47-0d6b8f2e6a10
                 */
                dataSourceId: components["parameters"]["DataSourceId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for fresh data of a data source by its id
         * @deprecated
         * @description Asks Ledgible to read one linked exchange account again. It takes no body.
         *
         *     An interim form of 2021-07-08, replaced by the path without an id. Whether it still answers is unknown.
         */
        post: operations["refreshDataSourceById"];
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
        OAuthError: OAuthError;
        AuthorizationRequest: AuthorizationRequest;
        AuthorizationCodeTokenRequest: AuthorizationCodeTokenRequest;
        RefreshTokenRequest: RefreshTokenRequest;
        TokenRequest: TokenRequest;
        TokenResponse: TokenResponse;
        ErrorBody: ErrorBody;
        ClientCredentials: ClientCredentials;
        Exchange: Exchange;
        ApplicationListRequest: ApplicationListRequest;
        UiConfiguration: UiConfiguration;
        Application: Application;
        UiConfigurationInput: UiConfigurationInput;
        ApplicationCreate: ApplicationCreate;
        ApplicationUpdate: ApplicationUpdate;
        ApplicationDelete: ApplicationDelete;
        Acknowledgement: Acknowledgement;
        ExchangeSecrets: ExchangeSecrets;
        ExchangeCreate: ExchangeCreate;
        DataSource: DataSource;
        User: User;
        DataSourceUpdate: DataSourceUpdate;
        Amount: Amount;
        Transaction: Transaction;
        Balance: Balance;
        OpenApiDocument: OpenApiDocument;
    };
    responses: {
        /** @description The page (inferred). */
        HostedPage: {
            headers: {
                [name: string]: unknown;
            };
            content: {
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
                "text/html": string;
            };
        };
        /** @description The request cannot be trusted with a redirect, for instance because the client is unknown (inferred). */
        AuthorizationRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": OAuthError;
            };
        };
        /** @description The code, the refresh token or the form is not accepted (inferred from the OAuth standard). */
        TokenRequestRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": OAuthError;
            };
        };
        /** @description The client id or secret is wrong (inferred from the OAuth standard). */
        ClientRefused: {
            headers: {
                "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/json": OAuthError;
            };
        };
        /** @description Too many requests (inferred. No rate limit is documented). */
        TooManyRequests: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorBody;
            };
        };
        /** @description The client may not do this, or its id or secret is wrong (inferred). */
        ClientForbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorBody;
            };
        };
        /** @description A field of the body is missing or wrong (inferred). */
        Unprocessable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorBody;
            };
        };
        /** @description Nothing has this id (inferred). */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorBody;
            };
        };
        /** @description Done. What the body says is unknown. */
        Acknowledged: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": Acknowledgement;
            };
        };
        /** @description The token is missing, wrong or expired (inferred). The body may be empty. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorBody;
            };
        };
        /** @description The token does not open this user's data (inferred). */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorBody;
            };
        };
        /** @description Accepted, to be done later (inferred). What the body says is unknown. */
        Accepted: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": Acknowledgement;
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
         * @description Your own id of the application.
         * @example app12345
         */
        AppId: string;
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
    openExchangeAuth: {
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
        requestBody?: never;
        responses: {
            200: components["responses"]["HostedPage"];
            302: components["responses"]["HostedRedirect"];
            404: components["responses"]["HostedPageNotFound"];
        };
    };
    exchangeOAuthCallback: {
        parameters: {
            query?: {
                /**
                 * @description The code that the exchange issued.
                 * @example EXAMPLE-exchange-code
                 */
                code?: string;
                /**
                 * @description Where the browser is to be sent in the end.
                 * @example https://partner.example/callback
                 */
                redirect_uri?: string;
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
    openExchangeUpdateLegacy: {
        parameters: {
            query?: {
                /**
                 * @description Your own id of the user.
                 * @example abc123
                 */
                userId?: string;
                /**
                 * @description Id of the linked exchange.
                 * @example 373c4c01-5a2e-4c1b-9f47-0d6b8f2e6a10
                 */
                exchange_id?: string;
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
    authorizePost: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": AuthorizationRequest;
            };
        };
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
                "application/x-www-form-urlencoded": TokenRequest;
            };
        };
        responses: {
            /** @description The tokens (inferred). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TokenResponse;
                };
            };
            400: components["responses"]["TokenRequestRefused"];
            401: components["responses"]["ClientRefused"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    listExchanges: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": ClientCredentials;
            };
        };
        responses: {
            /** @description The exchanges (inferred). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Exchange[];
                };
            };
            403: components["responses"]["ClientForbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    listApplications: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": ApplicationListRequest;
            };
        };
        responses: {
            /** @description The applications (inferred). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Application[];
                };
            };
            403: components["responses"]["ClientForbidden"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    createApplication: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": ApplicationCreate;
            };
        };
        responses: {
            /** @description The application (inferred). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Application;
                };
            };
            403: components["responses"]["ClientForbidden"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    updateApplication: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Your own id of the application.
                 * @example app12345
                 */
                appId: components["parameters"]["AppId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": ApplicationUpdate;
            };
        };
        responses: {
            /** @description The application (inferred). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Application;
                };
            };
            403: components["responses"]["ClientForbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    deleteApplication: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Your own id of the application.
                 * @example app12345
                 */
                appId: components["parameters"]["AppId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": ApplicationDelete;
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
            403: components["responses"]["ClientForbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    createExchange: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": ExchangeCreate;
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
            302: components["responses"]["HostedRedirect"];
            403: components["responses"]["ClientForbidden"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getApplication: {
        parameters: {
            query: {
                /**
                 * @description Id of your OAuth client.
                 * @example YOUR_CLIENT_ID
                 */
                client_id: components["parameters"]["ClientId"];
            };
            header?: never;
            path: {
                /**
                 * @description Your own id of the application.
                 * @example app12345
                 */
                appId: components["parameters"]["AppId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The application (inferred). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Application;
                };
            };
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getUser: {
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
        requestBody?: never;
        responses: {
            /** @description The user (inferred). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": User;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    deleteUser: {
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
        requestBody?: never;
        responses: {
            200: components["responses"]["Acknowledged"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
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
                    "application/json": DataSource[];
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
                    "application/json": DataSource;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    updateDataSource: {
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
        requestBody: {
            content: {
                "application/json": DataSourceUpdate;
            };
        };
        responses: {
            /** @description The data source (inferred). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": DataSource;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
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
                    "application/json": Transaction[];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getBalances: {
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
            /** @description The balances (inferred). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Balance[];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    deleteDataSource: {
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
            200: components["responses"]["Acknowledged"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    refreshDataSource: {
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
            200: components["responses"]["Acknowledged"];
            202: components["responses"]["Accepted"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getTokenDataSource: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
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
                    "application/json": DataSource;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    listTokenTransactions: {
        parameters: {
            query?: {
                /**
                 * @description How many records to return at most (inferred. The documents of this deployment show no paging).
                 * @example 10
                 */
                limit?: number;
                /**
                 * @description How many records to leave out from the start (inferred, as `limit` is).
                 * @example 0
                 */
                skip?: number;
            };
            header?: never;
            path?: never;
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
                    "application/json": Transaction[];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getTokenBalances: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The balances (inferred). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Balance[];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    deleteTokenDataSource: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Acknowledged"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    refreshTokenDataSource: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Acknowledged"];
            202: components["responses"]["Accepted"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    listTransactionsById: {
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
                    "application/json": Transaction[];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getBalancesById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
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
            /** @description The balances (inferred). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Balance[];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    deleteDataSourceById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
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
            200: components["responses"]["Acknowledged"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    refreshDataSourceById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
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
            200: components["responses"]["Acknowledged"];
            202: components["responses"]["Accepted"];
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
                    "application/json": OpenApiDocument;
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
        };
    };
}
/** @description Error of the OAuth endpoints, as RFC 6749 has it. Inferred. */
export type OAuthError = {
    /** @description What went wrong, as a code. */
    error?: "invalid_request" | "invalid_client" | "invalid_grant" | "unauthorized_client" | "unsupported_grant_type" | "invalid_scope" | (string & {});
    /** @description What went wrong, in words. */
    error_description?: string;
} & {
    [key: string]: unknown;
};
/** @description The old form that asks for an authorization code. */
export type AuthorizationRequest = {
    /**
     * @description Names the grant that the code is for.
     * @constant
     */
    grant_type: "authorization_code";
    /** @description Id of your OAuth client. */
    client_id: string;
    /**
     * @description Asks for an authorization code.
     * @constant
     */
    response_type: "code";
    /** @description Where the code is delivered. Must equal a redirect URI of the client's OAuth profile. */
    redirect_uri: string;
    /** @description Comes back unchanged with the redirect. */
    state: string;
    /** @description Your own id of the user. Part of the form since 2021-06-15. */
    userId?: string;
};
/** @description Trades the code that came with the redirect for the first tokens. */
export type AuthorizationCodeTokenRequest = {
    /**
     * @description Says that a code is traded.
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
export type RefreshTokenRequest = {
    /**
     * @description Says that a refresh token is traded.
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
export type TokenRequest = AuthorizationCodeTokenRequest | RefreshTokenRequest;
/** @description The tokens. That both kinds come back is documented; the names of the fields are inferred from the OAuth standard. */
export type TokenResponse = {
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
export type ErrorBody = {
    /** @description What went wrong, as a code. On a 401, `unauthorized_request` would mean that there was no token and `invalid_token` that it is wrong or has expired. */
    error?: "unauthorized_request" | "invalid_token" | (string & {});
    /** @description What went wrong, in words. */
    error_description?: string;
    /** @description What went wrong, in words. */
    message?: string;
} & {
    [key: string]: unknown;
};
/** @description Who is asking. */
export type ClientCredentials = {
    /** @description Id of your OAuth client. */
    client_id: string;
    /** @description Secret of your OAuth client. */
    client_secret: string;
};
/** @description An exchange that a user can link. All fields are inferred. It may also carry a name to show, a logo, and whether it is linked by API key or by OAuth. */
export type Exchange = {
    /** @description Slug of the exchange, to be given to the hosted pages. It may be called `name` instead. */
    exchangeName?: "coinbase" | "gemini" | "kraken" | (string & {});
    /** @description Slug of the exchange, should it not be called `exchangeName`. */
    name?: "coinbase" | "gemini" | "kraken" | (string & {});
} & {
    [key: string]: unknown;
};
/** @description Who is asking, and for which part of the list. */
export type ApplicationListRequest = {
    /** @description Id of your OAuth client. */
    client_id: string;
    /** @description Secret of your OAuth client. */
    client_secret: string;
    /** @description How many applications to leave out from the start (that it may be left away is inferred). */
    skip?: number;
    /** @description How many applications to return at most. The default and the maximum are unknown. */
    limit?: number;
};
/** @description How the hosted pages look. Inferred from what a request carries. */
export type UiConfiguration = {
    /** @description Main colour. Six hexadecimal digits without `#`, or the name of a colour; may be empty. */
    primaryColor?: string;
    /** @description Second colour, written like the first. */
    secondaryColor?: string;
    /** @description URL of the logo, a bare word, or empty. */
    logo?: string;
    /** @description Text on the first page. */
    landingText?: string;
} & {
    [key: string]: unknown;
};
/** @description A look of the hosted pages. Inferred from what a request carries. */
export type Application = {
    /** @description Your own id of the application. */
    appId?: string;
    /** @description Name of the application. */
    appName?: string;
    uiConfiguration?: UiConfiguration;
} & {
    [key: string]: unknown;
};
/** @description How the hosted pages look. In an update, what is left away presumably stays as it is (inferred). */
export type UiConfigurationInput = {
    /** @description Main colour. Six hexadecimal digits without `#`, or the name of a colour; may be empty. */
    primaryColor?: string;
    /** @description Second colour, written like the first. */
    secondaryColor?: string;
    /** @description URL of the logo. The documents also show a bare word and an empty text. */
    logo?: string;
    /** @description Text on the first page. */
    landingText?: string;
};
/** @description A new application. That `appId` and `appName` are required is inferred. */
export type ApplicationCreate = {
    /** @description Id of your OAuth client. */
    client_id: string;
    /** @description Secret of your OAuth client. */
    client_secret: string;
    /** @description Your own id of the application, to be given to the hosted pages. */
    appId: string;
    /** @description Name of the application. */
    appName: string;
    uiConfiguration?: UiConfigurationInput;
};
/** @description What to change about an application. */
export type ApplicationUpdate = {
    /** @description Id of your OAuth client. */
    client_id: string;
    /** @description Secret of your OAuth client. */
    client_secret: string;
    /** @description The id from the path once more. Some of the documents repeat it. */
    appId?: string;
    /** @description Name of the application. */
    appName?: string;
    uiConfiguration?: UiConfigurationInput;
};
/** @description Who is asking for the deletion. */
export type ApplicationDelete = {
    /** @description Id of your OAuth client. */
    client_id: string;
    /** @description Secret of your OAuth client. */
    client_secret: string;
    /** @description The id from the path once more. Some of the documents repeat it. */
    appId?: string;
};
/** @description The body after an action. No field of it is known. */
export type Acknowledgement = {
    [key: string]: unknown;
};
/** @description API credentials that the user got from the exchange. Which ones an exchange needs is documented only as `apiKey` and `secret`; others, such as a passphrase, are allowed here (inferred). */
export type ExchangeSecrets = {
    /** @description API key. One of Gemini keeps its prefix `account-`. */
    apiKey?: string;
    /** @description Secret of the API key. */
    secret?: string;
} & {
    [key: string]: string;
};
/** @description An exchange account to link by its API credentials. */
export type ExchangeCreate = {
    /** @description Slug of the exchange. */
    exchangeName: "coinbase" | "gemini" | "kraken" | (string & {});
    /** @description Your own id of the user. Give it, except on the single-source deployment, which shows none. */
    userId?: string;
    secrets: ExchangeSecrets;
    /** @description Id of your OAuth client. */
    client_id: string;
    /** @description Where the code goes. Must equal a redirect URI of the client's OAuth profile. */
    redirect_uri: string;
};
/** @description One exchange account that a user has linked. All fields are inferred. */
export type DataSource = {
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
/** @description A user as Ledgible knows it. All fields are inferred. */
export type User = {
    /** @description Your own id of the user. */
    userId?: string;
    /** @description The exchange accounts that the user has linked. */
    dataSources?: DataSource[];
} & {
    [key: string]: unknown;
};
/** @description New credentials of a data source. That `exchangeName` and `secrets` are required is inferred. */
export type DataSourceUpdate = {
    /** @description Slug of the exchange. */
    exchangeName: "coinbase" | "gemini" | "kraken" | (string & {});
    secrets: ExchangeSecrets;
    /** @description Your own id of the user, which the path has too. The documents' example does not make them agree. */
    userId?: string;
};
/** @description A decimal amount. Whether it comes as a string or as a number is unknown. */
export type Amount = string | number;
/** @description One event in the history of a data source. All fields are inferred; the types of event are those of Ledgible's file import. */
export type Transaction = {
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
    amount?: Amount;
    /** @description What was paid with, or received for it. */
    quoteCurrency?: string;
    /** @description Price of one unit of `currency`, in `quoteCurrency`. */
    price?: Amount;
    /** @description Fee, in `feeCurrency`. */
    fee?: Amount;
    /** @description Currency of the fee. */
    feeCurrency?: string;
    /** @description Hash of the transaction on its chain. */
    txHash?: string;
} & {
    [key: string]: unknown;
};
/** @description How much of one currency a data source holds. All fields are inferred. */
export type Balance = {
    /** @description What is held. */
    currency?: string;
    /** @description How much of `currency`. It may be called `balance` instead. */
    amount?: Amount;
    /** @description How much of `currency`, should it not be called `amount`. */
    balance?: Amount;
} & {
    [key: string]: unknown;
};
/** @description An OpenAPI document. Its content is not known here. */
export type OpenApiDocument = {
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
/** The OAuth scopes, by security scheme. */
export interface scopes {
}
