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
         * @description The client credentials grant. The client proves itself with HTTP Basic: client id and client secret, joined by a
         *     colon and Base64-encoded. Ask for the scopes that the calls to come need.
         *
         *     The page shows the body as a JSON-like object and names no content type. RFC 6749 asks for a form, so the form
         *     comes first here; JSON is the other reading. The answer is not shown either: its shape is RFC 6749, section 5.1.
         *     Use `expires_in` when it is there; without it, ask for a new token after a 401 with AU0001.
         *
         *     A 403 comes from the firewall in front: the `User-Agent` header is missing, or your address is not on the
         *     allow-list.
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
         * @description Every OAuth client of the organization in one answer; the list is not paged. Only here `primary` tells the primary
         *     client from the others.
         *
         *     The index of the library prints `/client/current` for this call; its reference block says this path, and that
         *     reading is taken. The 403 is not in the provider's list, though the call needs a scope (inferred).
         */
        get: operations["listOAuthClients"];
        /**
         * Change a client
         * @description Changes the application name, the scopes and the extra data of a client; granting and revoking scopes is its usual
         *     purpose. Taken as a full replacement, as PUT suggests (inferred): send every member.
         */
        put: operations["updateOAuthClient"];
        /**
         * Register a secondary client
         * @description Registers a further OAuth client in the organization of the caller, with a password of your choice and the scopes
         *     that it may ask for. The answer holds the client id that the server assigned; it does not repeat the password.
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
         * @description The primary client sets a new password for another client of the organization, for instance because it was lost.
         *     Whether tokens that the client already holds stay valid is not documented.
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
         *     The provider's list of answers has no 404; an unknown id is taken to give one, as in the other operations
         *     (inferred).
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
         * @description The calling client changes its own password. Any valid token will do; no scope is named. Get the next token with
         *     the new password; whether tokens from before stay valid is not documented.
         */
        put: operations["updateOwnOAuthPassword"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/external/v1/id-booking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reserve an id for an entity
         * @description Reserves the id of an entity that you are going to create. Give it as the `booked…Id` of the call that creates it.
         *     The API has no idempotency key; a booked id is the substitute.
         *
         *     The page lists a 409 without a code.
         */
        post: operations["bookEntityId"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/external/v1/id-booking/{bookedId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The reserved id.
                 * @example 1234567890
                 */
                bookedId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Release a reserved id
         * @description Gives back an id that is not needed.
         *
         *     The index calls the path parameter `bookId`, the reference block `bookedId`; the latter reading is taken.
         */
        delete: operations["deleteBookedId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/external/v1/transactions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search ledger transactions
         * @description The way to learn how a write ended: nearly every write only starts a ledger process. Ask for its `processId` or
         *     `orchestrationId` until the status is `success`, `failed` or `timed_out`.
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
    "/external/v1/transactions/orchestrations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search orchestrations
         * @description An orchestration groups the transactions of one call. If one of them fails, the later ones are marked as failed.
         */
        get: operations["listOrchestrations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/external/v1/sequencer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the feed of events
         * @description Transactions, errors, orchestrations and background jobs of the organization in the order of time, oldest first.
         *     The notifications carry the same entries.
         */
        get: operations["getSequence"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/external/v1/error-log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search error records
         * @description Failed actions that the platform has recorded, and those that you have stored. `errorId`, `timestamp` and
         *     `organization` of a record are inferred.
         */
        get: operations["listErrors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/external/v1/error-log/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Store error records
         * @description Stores several records at once, so that errors of your own systems stand beside those of the platform.
         */
        post: operations["saveErrorBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/external/v1/comment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search comments
         * @description Comments on assets that the organization may see. An older example shows one object, a newer one an array; the
         *     array is taken.
         */
        get: operations["listComments"];
        put?: never;
        /**
         * Add a comment to assets
         * @description Adds a comment to one or more assets, with a text, documents or both. It stays in your organization unless
         *     `broadcastToCounterparty` is true.
         *
         *     The answer is not visible; its members are inferred.
         */
        post: operations["addComment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/external/v1/comment/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the history of comments
         * @description **Partly documented**: one of method, path, scope or body is our reading of incomplete documents.
         *
         *     Changes of comments, as the ledger recorded them. Scope, parameters and answer are inferred from the other lists.
         */
        get: operations["listCommentHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/external/v1/org": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search organizations
         * @description Organizations on the platform, with their addresses and ledger nodes. `integrationApiAddress` is the base address
         *     of an organization's Integration API.
         */
        get: operations["listOrganizations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/external/v1/org/{orgId}/correlation-id/add": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the organization.
                 * @example BANK01
                 */
                orgId: string;
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Give an organization an id of your own
         * @description **Partly documented**: one of method, path, scope or body is our reading of incomplete documents.
         *
         *     Maps an id of yours to an organization. Part of this call is only given in an index.
         */
        put: operations["addOrganizationCorrelationId"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/external/v1/org/correlation-id/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the history of organizations' correlation ids
         * @description Changes of the ids that organizations gave to organizations, as the ledger recorded them.
         */
        get: operations["listOrganizationCorrelationIdHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/external/v1/investor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search investors
         * @description Investors that the organization may see. That the answer has `investorId`, `organization` and `correlationData`
         *     beside the reference data is inferred from custodians.
         */
        get: operations["listInvestors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/external/v1/investor/{investorId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Platform id of the investor.
                 * @example US7INVEST001
                 */
                investorId: string;
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Update the reference data of an investor
         * @description Changes what is known of an investor, by a ledger process. Only the organization that created the record may call
         *     it.
         */
        put: operations["updateInvestor"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/external/v1/investor/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the history of investors
         * @description **Partly documented**: one of method, path, scope or body is our reading of incomplete documents.
         *
         *     Changes of the reference data of investors, as the ledger recorded them.
         *
         *     The path is in the index of the library; scope, parameters and answer are inferred from the custodian history.
         */
        get: operations["listInvestorHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/external/v1/investor/{investorId}/correlation-id/add": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Platform id of the investor.
                 * @example US7INVEST001
                 */
                investorId: string;
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Give an investor an id of your own
         * @description **Partly documented**: one of method, path, scope or body is our reading of incomplete documents.
         *
         *     Maps an id of yours to an investor.
         *
         *     The path is in the index of the library; the scope is inferred.
         */
        put: operations["addInvestorCorrelationId"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/external/v1/investor/{investorId}/correlation-id/remove": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Platform id of the investor.
                 * @example US7INVEST001
                 */
                investorId: string;
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Take an id of your own from an investor
         * @description **Partly documented**: one of method, path, scope or body is our reading of incomplete documents.
         *
         *     Drops the mapping of an id of yours to an investor.
         *
         *     The path is in the index of the library; the scope is inferred. The index prints the path with a brace missing.
         */
        put: operations["removeInvestorCorrelationId"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/external/v1/investor/correlation-id/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the history of investors' correlation ids
         * @description **Partly documented**: one of method, path, scope or body is our reading of incomplete documents.
         *
         *     Changes of the ids that organizations gave to investors, as the ledger recorded them.
         *
         *     The path is in the index of the library; scope and parameters are inferred from custodians.
         */
        get: operations["listInvestorCorrelationIdHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/external/v1/account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search accounts
         * @description Investor accounts that the organization may see. That the answer has `accountId`, `organization` and
         *     `correlationData` beside the reference data is inferred from custodians.
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
    "/external/v1/account/{accountId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Platform id of the account.
                 * @example US4ACC0UNT01
                 */
                accountId: string;
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Update the reference data of an account
         * @description Changes what is known of an investor account, by a ledger process.
         */
        put: operations["updateAccount"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/external/v1/advisor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search advisors
         * @description Advisors that the organization may see. That the answer has `advisorId`, `organization` and `correlationData`
         *     beside the reference data is inferred from custodians.
         */
        get: operations["listAdvisors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/external/v1/advisor/{advisorId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Platform id of the advisor.
                 * @example US2ADVISOR01
                 */
                advisorId: string;
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Update the reference data of an advisor
         * @description Changes what is known of an advisor, by a ledger process.
         */
        put: operations["updateAdvisor"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/external/v1/advisor/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the history of advisors
         * @description **Partly documented**: one of method, path, scope or body is our reading of incomplete documents.
         *
         *     Changes of the reference data of advisors, as the ledger recorded them.
         *
         *     The path is in the index of the library; scope, parameters and answer are inferred from the custodian history.
         */
        get: operations["listAdvisorHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/external/v1/advisor/{advisorId}/correlation-id/add": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Platform id of the advisor.
                 * @example US2ADVISOR01
                 */
                advisorId: string;
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Give an advisor an id of your own
         * @description **Partly documented**: one of method, path, scope or body is our reading of incomplete documents.
         *
         *     Maps an id of yours to an advisor.
         *
         *     The path is in the index of the library; the scope is inferred.
         */
        put: operations["addAdvisorCorrelationId"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/external/v1/advisor/{advisorId}/correlation-id/remove": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Platform id of the advisor.
                 * @example US2ADVISOR01
                 */
                advisorId: string;
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Take an id of your own from an advisor
         * @description **Partly documented**: one of method, path, scope or body is our reading of incomplete documents.
         *
         *     Drops the mapping of an id of yours to an advisor.
         *
         *     The path is in the index of the library; the scope is inferred.
         */
        put: operations["removeAdvisorCorrelationId"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/external/v1/advisor/correlation-id/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the history of advisors' correlation ids
         * @description **Partly documented**: one of method, path, scope or body is our reading of incomplete documents.
         *
         *     Changes of the ids that organizations gave to advisors, as the ledger recorded them.
         *
         *     The path is in the index of the library; scope and parameters are inferred from custodians.
         */
        get: operations["listAdvisorCorrelationIdHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/external/v1/custodian": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search custodians
         * @description Custodians that the organization may see.
         */
        get: operations["listCustodians"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/external/v1/custodian/{custodianId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Platform id of the custodian.
                 * @example US5CUSTODN01
                 */
                custodianId: string;
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Update the reference data of a custodian
         * @description Changes what is known of a custodian, by a ledger process. The page lists the codes in the order of the statuses;
         *     which code has which status is read from that order.
         */
        put: operations["updateCustodian"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/external/v1/custodian/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the history of custodians
         * @description Changes of the reference data of custodians, as the ledger recorded them.
         *
         *     The names of the custodian filters are inferred.
         */
        get: operations["listCustodianHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/external/v1/custodian/{custodianId}/correlation-id/add": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Platform id of the custodian.
                 * @example US5CUSTODN01
                 */
                custodianId: string;
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Give a custodian an id of your own
         * @description Maps an id of yours to a custodian.
         */
        put: operations["addCustodianCorrelationId"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/external/v1/custodian/{custodianId}/correlation-id/remove": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Platform id of the custodian.
                 * @example US5CUSTODN01
                 */
                custodianId: string;
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Take an id of your own from a custodian
         * @description **Partly documented**: one of method, path, scope or body is our reading of incomplete documents.
         *
         *     Drops the mapping of an id of yours to a custodian.
         *
         *     The path is in the index of the library; the scope is inferred.
         */
        put: operations["removeCustodianCorrelationId"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/external/v1/custodian/correlation-id/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the history of custodians' correlation ids
         * @description Changes of the ids that organizations gave to custodians, as the ledger recorded them.
         */
        get: operations["listCustodianCorrelationIdHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/external/v1/primary/asset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start a subscription
         * @description Creates an asset (a lot of a security) for an investor account. The security must be active and not restricted,
         *     and the caller needs the role `investor` on it. The call starts one or two ledger transactions.
         *
         *     The API has no idempotency key; the substitute is an id that was booked before (`bookEntityId`). To try the data,
         *     set `dryRun`.
         *
         *     The wealth manager guide names these codes for the call, without their statuses: AC0002, AC0006, AC0007, AC0009,
         *     AC0010, AC0013, AC0014, AC0016, AC0020, AC0029, AC0037, AC0039, AC0044, AC0048, AC0049, AC0050, AC0063, AC0064,
         *     AD0003, AD0006, AD0012, AD0015 to AD0018, AD0022, AD0023, AS0009, AS0015 to AS0017, AS0026, AS0029, AS0045, AU0001
         *     to AU0003, CI0001 to CI0003, CT0003, CT0007, CT0011, CT0015, CT0017, CT0019, CT0020, EX0006, FL0001 to FL0006,
         *     FL0008, FL0010 to FL0012, FL0017, FL0019, FL0020, FL0028, GN0002, GN0003, GN0008, IS0001, IS0008, IS0009, IS0012,
         *     IS0013, IS0026 to IS0030, IS0034, IS0099, IS0106, IS0119, IV0002 to IV0010, IV0013, IV0016, IV0017, IV0020, IV0022
         *     to IV0024, IV0027, IV0032, IV0035 to IV0037, IV0042, PO0001, QU0001 to QU0010.
         */
        post: operations["createAsset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/external/v1/primary/{assetId}/reject": {
        parameters: {
            query?: {
                /**
                 * @description True says that `assetId` is a correlation id, for one that has 12 characters.
                 * @example true
                 */
                isAssetCorrelationId?: components["parameters"]["IsAssetCorrelationId"];
                /**
                 * @description Organization that gave the correlation id of the asset. That of the token, if it is left out.
                 * @example TEST1234
                 */
                assetCorrelationOrgId?: components["parameters"]["AssetOwnCorrelationOrgId"];
            };
            header?: never;
            path: {
                /**
                 * @description Platform id of the asset (12 characters), or a correlation id that you gave it. Anything of another length is taken
                 *     for a correlation id.
                 * @example US9QIMAOAS1Q
                 */
                assetId: components["parameters"]["AssetId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Refuse a subscription
         * @description **Partly documented**: one of method, path, scope or body is our reading of incomplete documents.
         *
         *     The issuer refuses an asset that is created, remediated, modified or waiting for remediation.
         *
         *     The page prints this path without `asset/`, unlike all its siblings; it is taken as printed. The body is hidden,
         *     and so is the list of errors: the body, the 404 and the 409 are inferred.
         */
        put: operations["rejectAsset"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/external/v1/primary/asset/{assetId}/recall": {
        parameters: {
            query?: {
                /**
                 * @description True says that `assetId` is a correlation id, for one that has 12 characters.
                 * @example true
                 */
                isAssetCorrelationId?: components["parameters"]["IsAssetCorrelationId"];
                /**
                 * @description Organization that gave the correlation id of the asset. That of the token, if it is left out.
                 * @example TEST1234
                 */
                assetCorrelationOrgId?: components["parameters"]["AssetOwnCorrelationOrgId"];
            };
            header?: never;
            path: {
                /**
                 * @description Platform id of the asset (12 characters), or a correlation id that you gave it. Anything of another length is taken
                 *     for a correlation id.
                 * @example US9QIMAOAS1Q
                 */
                assetId: components["parameters"]["AssetId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Withdraw from an offering
         * @description The investing organization withdraws an asset that is created, confirmed, modified, remediated or waiting for
         *     remediation, while the security is active or paused.
         *
         *     The body is hidden, and so is the list of errors: the body, the 404 and the 409 are inferred.
         */
        put: operations["recallAsset"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/external/v1/primary/batch-mark-accepted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Accept assets
         * @description Accepts up to 500 assets of a security that are created, remediated, modified or waiting for remediation.
         *
         *     The list of errors is cut off: the 404 and the 409 are inferred.
         */
        put: operations["markAssetsAccepted"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/external/v1/primary/batch-mark-wired": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Signal that money was wired
         * @description The issuer or the investing organization says that the money for confirmed assets is on its way. Not for types
         *     that are not unitized and have capital calls.
         *
         *     That a batch has at most 500 assets is taken over from `markAssetsAccepted`. The 404 and the 409 are inferred.
         */
        put: operations["markAssetsWired"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/external/v1/primary/batch-mark-settled": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Acknowledge receipt of money
         * @description Says that the money for assets has arrived. They are confirmed, or their settlement is pending.
         *
         *     That a batch has at most 500 assets is taken over from `markAssetsAccepted`. The 404 and the 409 are inferred.
         */
        put: operations["markAssetsSettled"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/external/v1/primary/asset/{assetId}/decline": {
        parameters: {
            query?: {
                /**
                 * @description True says that `assetId` is a correlation id, for one that has 12 characters.
                 * @example true
                 */
                isAssetCorrelationId?: components["parameters"]["IsAssetCorrelationId"];
                /**
                 * @description Organization that gave the correlation id of the asset. That of the token, if it is left out.
                 * @example TEST1234
                 */
                assetCorrelationOrgId?: components["parameters"]["AssetOwnCorrelationOrgId"];
            };
            header?: never;
            path: {
                /**
                 * @description Platform id of the asset (12 characters), or a correlation id that you gave it. Anything of another length is taken
                 *     for a correlation id.
                 * @example US9QIMAOAS1Q
                 */
                assetId: components["parameters"]["AssetId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Cancel and dispose an accepted asset
         * @description Cancels an asset that was accepted but not paid, and disposes it. The asset is confirmed, or its settlement is
         *     pending.
         *
         *     The body is hidden, and so is the list of errors: the body, the 404 and the 409 are inferred.
         */
        put: operations["declineAsset"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/external/v1/primary/asset/{assetId}/cancel": {
        parameters: {
            query?: {
                /**
                 * @description True says that `assetId` is a correlation id, for one that has 12 characters.
                 * @example true
                 */
                isAssetCorrelationId?: components["parameters"]["IsAssetCorrelationId"];
                /**
                 * @description Organization that gave the correlation id of the asset. That of the token, if it is left out.
                 * @example TEST1234
                 */
                assetCorrelationOrgId?: components["parameters"]["AssetOwnCorrelationOrgId"];
            };
            header?: never;
            path: {
                /**
                 * @description Platform id of the asset (12 characters), or a correlation id that you gave it. Anything of another length is taken
                 *     for a correlation id.
                 * @example US9QIMAOAS1Q
                 */
                assetId: components["parameters"]["AssetId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Cancel an asset
         * @description **Partly documented**: one of method, path, scope or body is our reading of incomplete documents.
         *
         *     Cancels an asset that is confirmed or settled.
         *
         *     The body is hidden, and so is the list of errors: the body, the 404 and the 409 are inferred.
         */
        put: operations["cancelAsset"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/external/v1/primary/asset/{assetId}/dispose": {
        parameters: {
            query?: {
                /**
                 * @description True says that `assetId` is a correlation id, for one that has 12 characters.
                 * @example true
                 */
                isAssetCorrelationId?: components["parameters"]["IsAssetCorrelationId"];
                /**
                 * @description Organization that gave the correlation id of the asset. That of the token, if it is left out.
                 * @example TEST1234
                 */
                assetCorrelationOrgId?: components["parameters"]["AssetOwnCorrelationOrgId"];
            };
            header?: never;
            path: {
                /**
                 * @description Platform id of the asset (12 characters), or a correlation id that you gave it. Anything of another length is taken
                 *     for a correlation id.
                 * @example US9QIMAOAS1Q
                 */
                assetId: components["parameters"]["AssetId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Refund and dispose an asset
         * @description **Partly documented**: one of method, path, scope or body is our reading of incomplete documents.
         *
         *     Refunds and disposes an asset that is canceled or busted.
         *
         *     The body is hidden, and so is the list of errors: the body, the 404 and the 409 are inferred.
         */
        put: operations["disposeAsset"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/external/v1/primary/asset/{assetId}/review": {
        parameters: {
            query?: {
                /**
                 * @description True says that `assetId` is a correlation id, for one that has 12 characters.
                 * @example true
                 */
                isAssetCorrelationId?: components["parameters"]["IsAssetCorrelationId"];
                /**
                 * @description Organization that gave the correlation id of the asset. That of the token, if it is left out.
                 * @example TEST1234
                 */
                assetCorrelationOrgId?: components["parameters"]["AssetOwnCorrelationOrgId"];
            };
            header?: never;
            path: {
                /**
                 * @description Platform id of the asset (12 characters), or a correlation id that you gave it. Anything of another length is taken
                 *     for a correlation id.
                 * @example US9QIMAOAS1Q
                 */
                assetId: components["parameters"]["AssetId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Record the review of a subscription
         * @description **Partly documented**: one of method, path, scope or body is our reading of incomplete documents.
         *
         *     Records a review status, and optionally a comment. Draft comments stay with issuer and service provider until a
         *     remediation request or a refusal quotes them.
         *
         *     The names of the body's members and the values of the status are not visible, so the body is open. The 404 and the
         *     409 are inferred.
         */
        put: operations["updateAssetReview"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/external/v1/primary/external-close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Issue assets by a close that ran elsewhere
         * @description **Partly documented**: one of method, path, scope or body is our reading of incomplete documents.
         *
         *     Issues all accepted (and settled) assets after a close outside the platform. The method is not visible, PUT is
         *     inferred; so is the answer. Of the body only `transactionData` is visible.
         */
        put: operations["externalClose"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/external/v1/asset/external-state": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set the external state of assets
         * @description Stores the state that assets have in a system outside the platform. The assets belong to one security and are not
         *     restricted; any role may call it.
         *
         *     The body is hidden, and so is the list of errors: the body, the 404 and the 409 are inferred.
         */
        put: operations["updateAssetsExternalState"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/external/v1/asset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search assets
         * @description Assets that the organization may see. The archive shows neither the members of an asset nor all filters: `Asset`
         *     is inferred and open, and more filters (investor, account) are likely.
         *
         *     The largest page has 500 assets, or 50 with `includeComments`.
         */
        get: operations["listAssets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/external/v1/asset/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the history of assets
         * @description **Partly documented**: one of method, path, scope or body is our reading of incomplete documents.
         *
         *     Changes of assets, as the ledger recorded them. The name of the filter on events is not visible; `eventsFilter` is
         *     inferred.
         */
        get: operations["listAssetHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/external/v1/asset/{assetId}/correlation-id/add": {
        parameters: {
            query?: {
                /**
                 * @description True says that `assetId` is a correlation id, for one that has 12 characters.
                 * @example true
                 */
                isAssetCorrelationId?: components["parameters"]["IsAssetCorrelationId"];
                /**
                 * @description Organization that gave the correlation id of the asset. That of the token, if it is left out.
                 * @example TEST1234
                 */
                assetCorrelationOrgId?: components["parameters"]["AssetOwnCorrelationOrgId"];
            };
            header?: never;
            path: {
                /**
                 * @description Platform id of the asset (12 characters), or a correlation id that you gave it. Anything of another length is taken
                 *     for a correlation id.
                 * @example US9QIMAOAS1Q
                 */
                assetId: components["parameters"]["AssetId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Give an asset an id of your own
         * @description Maps an id of yours to an asset. Which kind of transaction data the body takes is not visible; the one that can
         *     name the security is inferred.
         */
        put: operations["addAssetCorrelationId"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/external/v1/asset/{assetId}/correlation-id/remove": {
        parameters: {
            query?: {
                /**
                 * @description True says that `assetId` is a correlation id, for one that has 12 characters.
                 * @example true
                 */
                isAssetCorrelationId?: components["parameters"]["IsAssetCorrelationId"];
                /**
                 * @description Organization that gave the correlation id of the asset. That of the token, if it is left out.
                 * @example TEST1234
                 */
                assetCorrelationOrgId?: components["parameters"]["AssetOwnCorrelationOrgId"];
            };
            header?: never;
            path: {
                /**
                 * @description Platform id of the asset (12 characters), or a correlation id that you gave it. Anything of another length is taken
                 *     for a correlation id.
                 * @example US9QIMAOAS1Q
                 */
                assetId: components["parameters"]["AssetId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Take an id of your own from an asset
         * @description Drops the mapping of an id of yours to an asset. Which kind of transaction data the body takes is not visible; the
         *     one that can name the security is inferred.
         */
        put: operations["removeAssetCorrelationId"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/external/v1/asset/correlation-id/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the history of assets' correlation ids
         * @description Changes of the ids that organizations gave to assets, as the ledger recorded them.
         */
        get: operations["listAssetCorrelationIdHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/external/v1/securities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search securities
         * @description Securities that the organization may see. An offering is a security with the terms of its sale. The archive does
         *     not show an entry of this list: `Security` is read from the history.
         */
        get: operations["listSecurities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/external/v1/securities/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the history of securities
         * @description Changes of securities, as the ledger recorded them.
         */
        get: operations["listSecurityHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/external/v1/securities/totals/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the history of the totals of securities
         * @description Changes of the totals of securities, as the ledger recorded them. The members of the totals are not visible, so
         *     `update` is open.
         */
        get: operations["listSecurityTotalsHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/external/v1/securities/facilitation-account/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the history of facilitation accounts
         * @description Changes of the facilitation accounts of securities, as the ledger recorded them. The members of the account are
         *     not visible, so `update` is open.
         *
         *     The name of the filter on processes is not visible; `processIdsFilter` is inferred.
         */
        get: operations["listSecurityFacilitationAccountHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/external/v1/issuance-close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search closes
         * @description Closes of offerings. The example of the page is one object, although its text speaks of a paged list; an array is
         *     taken.
         */
        get: operations["listIssuanceCloses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/external/v1/issuance-close/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the history of closes
         * @description Changes of closes, as the ledger recorded them.
         */
        get: operations["listIssuanceCloseHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/external/v1/fees-template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search fee templates
         * @description Fee templates of offerings.
         */
        get: operations["listFeesTemplates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/external/v1/fees-template/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the history of fee templates
         * @description Changes of fee templates, as the ledger recorded them.
         */
        get: operations["listFeesTemplateHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/external/v1/issuing-legal-entity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search issuing legal entities
         * @description Legal entities that issue securities.
         */
        get: operations["listIssuingLegalEntities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/external/v1/issuing-legal-entity/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the history of issuing legal entities
         * @description Changes of legal entities that issue securities, as the ledger recorded them.
         */
        get: operations["listIssuingLegalEntityHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/external/v1/file/upload": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Upload a document
         * @description Stores a document of 100 bytes to 100 MB, to be named by its id in other calls. The part `file` holds the bytes;
         *     chunked transfer is allowed.
         *
         *     To be safe against a repeat, book the id first and give it as `bookedFileId`.
         */
        post: operations["uploadFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/external/v1/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search files
         * @description Files that the organization may see, on request with a link to download each.
         */
        get: operations["listFiles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/external/v1/file/{fileId}/correlation-id/remove": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Platform id of the file.
                 * @example USF1LE000001
                 */
                fileId: components["parameters"]["FileId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Take an id of your own from a file
         * @description Drops the mapping of an id of yours to a file.
         */
        put: operations["removeFileCorrelationId"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/external/v1/security-admin/create-and-launch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create and launch an offering
         * @description Creates a security, its issuing legal entity and its account, and launches the offering. To try the data, set
         *     `dryRun`.
         *
         *     IS0074 says that a correlation id of the offering is in use already; its status is not shown. The list of errors
         *     is not visible.
         */
        post: operations["launchOffering"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/external/v1/security-admin/restrict": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Block all activity on a security
         * @description Restricts a security: other calls on it are refused with IS0013 until it is recovered.
         *
         *     The list of errors is not visible: the 404 and the 409 are inferred.
         */
        put: operations["restrictOffering"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/external/v1/security-admin/extend-end-date": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Move the end date of an offering
         * @description Gives an offering a new last day.
         */
        put: operations["extendOfferingEndDate"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/external/v1/security-admin/update-max-amount": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change the maximum raise of an offering
         * @description Changes how much an active offering takes, if it is non-contingent or continuous.
         *
         *     The list of errors is not visible: the 404 and the 409 are inferred.
         */
        put: operations["updateOfferingMaxAmount"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/external/v1/security-admin/allow-below-minimum": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Allow investments below the minimum
         * @description **Partly documented**: one of method, path, scope or body is our reading of incomplete documents.
         *
         *     Lets an offering take investments below its minimum.
         *
         *     The path is in the index of the library; the body and the errors are inferred. The scope is not documented, so
         *     none is named here.
         */
        put: operations["allowInvestmentsBelowMinimum"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/external/v1/security-admin/unpause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Resume a paused offering
         * @description **Partly documented**: one of method, path, scope or body is our reading of incomplete documents.
         *
         *     Makes a paused offering active again. The path says `unpause`.
         *
         *     The path is in the index of the library; the body and the errors are inferred. The scope is not documented, so
         *     none is named here.
         */
        put: operations["resumeOffering"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/external/v1/security-admin/complete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Complete an offering
         * @description Completes an offering that is active or paused.
         *
         *     The list of errors is not visible: the 404 and the 409 are inferred.
         */
        put: operations["completeOffering"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/external/v1/security-admin/approve-revert-completed-to-active": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Approve reverting a completed security
         * @description **Partly documented**: one of method, path, scope or body is our reading of incomplete documents.
         *
         *     Approves that a completed security becomes active again; `revertToActive` does it then.
         *
         *     The path is in the index of the library; the body and the errors are inferred. The scope is not documented, so
         *     none is named here.
         */
        put: operations["approveRevertToActive"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/external/v1/security-admin/revert-completed-to-active": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Revert a completed security to active
         * @description Makes a completed security active again, once `approveRevertToActive` has approved it: its state is
         *     `approved_revert_to_active`.
         *
         *     The list of errors is not visible: the 404 and the 409 are inferred.
         */
        put: operations["revertToActive"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/external/v1/security-admin/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Cancel an offering
         * @description Cancels an offering that is active or completed. It has to be restricted first (`restrictOffering`). It cannot be
         *     undone.
         *
         *     The list of errors is not visible: the 404 and the 409 are inferred.
         */
        put: operations["cancelOffering"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/external/v1/security-admin/correlation-id/add": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Give a security an id of your own
         * @description Maps an id of yours to a security, which `transactionData` names.
         */
        put: operations["addSecurityCorrelationId"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/external/v1/security-admin/correlation-id/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Take an id of your own from a security
         * @description Drops the mapping of an id of yours to a security, which `transactionData` names.
         */
        put: operations["removeSecurityCorrelationId"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/external/v1/exclusivity/add": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let an organization invest in a private security
         * @description The owner of a security assigns an investing organization to it. The organization has to accept
         *     (`acceptExclusivityAssignment`) before it sees the offering. Older pages let a channel admin do this too.
         *
         *     The status 201 is inferred. The list of errors is not visible: the 404 and the 409 are inferred.
         */
        post: operations["addOrganizationToExclusivityList"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/external/v1/exclusivity/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Stop an organization from investing further
         * @description The owner of a security ends the assignment of an investing organization. Older pages let a channel admin do this
         *     too.
         */
        put: operations["removeOrganizationFromExclusivityList"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/external/v1/exclusivity/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Accept an assignment
         * @description The investing organization accepts its assignment to an offering, and says how it books the holdings of its
         *     investors.
         *
         *     EX0001 says that there is no such assignment; its status is not shown. The list of errors is not visible: the 404
         *     and the 409 are inferred.
         */
        put: operations["acceptExclusivityAssignment"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/external/v1/exclusivity/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Reject an assignment
         * @description The investing organization rejects its assignment to an offering.
         *
         *     EX0001 says that there is no such assignment; its status is not shown. The list of errors is not visible: the 404
         *     and the 409 are inferred.
         */
        put: operations["rejectExclusivityAssignment"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/external/v1/exclusivity/update-rep-letter-provided": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set the rep-letter flag of an organization
         * @description Records whether the issuer has a rep letter of an organization that is assigned to an offering.
         *
         *     The list of errors is not visible: the 404 and the 409 are inferred.
         */
        put: operations["updateRepLetterProvided"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/external/v1/exclusivity/pending-assignments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the pending assignments of your organization
         * @description Assignments that your organization has not answered yet. The list is not paged and takes no filter.
         */
        get: operations["listPendingExclusivityAssignments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/external/v1/exclusivity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search the organizations assigned to an offering
         * @description Investing organizations that are assigned to offerings. The name of the filter on states is inferred from service
         *     providers.
         */
        get: operations["listExclusivityAssignments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/external/v1/service-providers/assign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Assign a service provider to an offering
         * @description The issuer makes an organization the service provider of an offering; the organization has to accept.
         *
         *     The list of errors is not visible: the 404 and the 409 are inferred.
         */
        post: operations["assignServiceProvider"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/external/v1/service-providers/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Accept an assignment as service provider
         * @description The service provider accepts its assignment to an offering.
         *
         *     The list of errors is not visible: the 404 and the 409 are inferred.
         */
        put: operations["acceptServiceProviderAssignment"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/external/v1/service-providers/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Reject an assignment as service provider
         * @description The service provider rejects its assignment to an offering.
         */
        put: operations["rejectServiceProviderAssignment"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/external/v1/service-providers/pending-assignments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the pending assignments of your organization
         * @description **Partly documented**: one of method, path, scope or body is our reading of incomplete documents.
         *
         *     Assignments as service provider that your organization has not answered yet. The path is in the index of the
         *     library. Scope and shape are inferred from exclusivity, and so is that there are no parameters.
         */
        get: operations["listPendingServiceProviderAssignments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/external/v1/service-providers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search the service providers of offerings
         * @description Organizations that are assigned to offerings as service providers.
         */
        get: operations["listServiceProviders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/external/v1/service-providers/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the history of assignments
         * @description Changes of the assignments of service providers, as the ledger recorded them.
         */
        get: operations["listServiceProviderAssignmentHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/external/v1/nav-reporting/batch-create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create net asset values
         * @description Records prices by day for unitized instruments. Name the parent security in `transactionData`: a share class is
         *     refused there.
         *
         *     The list of errors is not visible: the 404 and the 409 are inferred.
         */
        post: operations["createNavBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/external/v1/nav-reporting/batch-update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Update net asset values
         * @description Changes recorded prices of unitized instruments.
         *
         *     The list of errors is not visible: the 404 and the 409 are inferred.
         */
        put: operations["updateNavBatch"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/external/v1/nav-reporting/batch-delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Delete net asset values
         * @description Deletes recorded prices of unitized instruments by day. The method is PUT.
         *
         *     The 404 and the 409 are inferred.
         */
        put: operations["deleteNavBatch"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/external/v1/nav-reporting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search net asset values
         * @description The active prices of securities by day.
         */
        get: operations["listNav"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/external/v1/nav-reporting/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the history of net asset values
         * @description Changes of net asset values, as the ledger recorded them.
         */
        get: operations["listNavHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/external/v1/capital-events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search capital events
         * @description Capital calls and distributions. A parameter for the organization that gave the securities' correlation ids is not
         *     listed here.
         */
        get: operations["listCapitalEvents"];
        put?: never;
        /**
         * Create a capital call or a distribution
         * @description **Partly documented**: one of method, path, scope or body is our reading of incomplete documents.
         *
         *     Creates the draft of a capital event of a security. With `assetDetails` it is applied to assets at once, in a
         *     second ledger transaction.
         *
         *     The name `eventData` is on the page; `capitalEventId` in the answer is inferred. The list of errors is not
         *     visible: the 404 and the 409 are inferred.
         */
        post: operations["createCapitalEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/external/v1/capital-events/{capitalEventId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Platform id of the capital event.
                 * @example USC4PEVENT01
                 */
                capitalEventId: components["parameters"]["CapitalEventId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Change a capital event
         * @description Changes a capital event that is a draft or pending.
         *
         *     The body and the list of errors are hidden: the body, the 404 and the 409 are inferred.
         */
        put: operations["updateCapitalEvent"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/external/v1/capital-events/{capitalEventId}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Platform id of the capital event.
                 * @example USC4PEVENT01
                 */
                capitalEventId: components["parameters"]["CapitalEventId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Approve a capital event
         * @description **Partly documented**: one of method, path, scope or body is our reading of incomplete documents.
         *
         *     Approves a capital event that is a draft or pending. Where a service provider is assigned, both parties have to
         *     approve.
         *
         *     Part of this call is only given in an index. The list of errors is not visible: the 404 and the 409 are inferred.
         */
        put: operations["approveCapitalEvent"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/external/v1/capital-events/{capitalEventId}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Platform id of the capital event.
                 * @example USC4PEVENT01
                 */
                capitalEventId: components["parameters"]["CapitalEventId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Send a capital event back to draft
         * @description Asks for changes of a pending capital event, which becomes a draft again. The path says `reject`.
         *
         *     The list of errors is not visible: the 404 and the 409 are inferred.
         */
        put: operations["requestCapitalEventChanges"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/external/v1/capital-events/{capitalEventId}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Platform id of the capital event.
                 * @example USC4PEVENT01
                 */
                capitalEventId: components["parameters"]["CapitalEventId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Cancel a capital event
         * @description **Partly documented**: one of method, path, scope or body is our reading of incomplete documents.
         *
         *     Cancels a capital event before its launch.
         *
         *     The path is in the index of the library. The scope, the body, the 404 and the 409 are inferred.
         */
        put: operations["cancelCapitalEvent"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/external/v1/capital-events/{capitalEventId}/assets/apply": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Platform id of the capital event.
                 * @example USC4PEVENT01
                 */
                capitalEventId: components["parameters"]["CapitalEventId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Apply a capital event to assets
         * @description Says what the draft of a capital event means for single assets.
         *
         *     The 404 and the 409 are inferred.
         */
        put: operations["applyAssetCapitalEvent"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/external/v1/capital-events/{capitalEventId}/assets/fund": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Platform id of the capital event.
                 * @example USC4PEVENT01
                 */
                capitalEventId: components["parameters"]["CapitalEventId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Signal that a capital call is funded
         * @description The investing organization says that it has paid a capital call that is active or closed.
         *
         *     The list of assets is hidden; `assetIds` is inferred. The 404 and the 409 are inferred.
         */
        put: operations["fundCapitalEventAssets"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/external/v1/capital-events/{capitalEventId}/assets/settle": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Platform id of the capital event.
                 * @example USC4PEVENT01
                 */
                capitalEventId: components["parameters"]["CapitalEventId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Settle a capital event for assets
         * @description Records that the money of an active capital event was sent or received for assets.
         *
         *     The list of assets is hidden; `assetIds` is inferred. The list of errors is not visible: the 404 and the 409 are
         *     inferred.
         */
        put: operations["settleAssetCapitalEvent"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/external/v1/capital-events/{capitalEventId}/assets/fail": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Platform id of the capital event.
                 * @example USC4PEVENT01
                 */
                capitalEventId: components["parameters"]["CapitalEventId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Mark assets that missed a capital call
         * @description **Partly documented**: one of method, path, scope or body is our reading of incomplete documents.
         *
         *     Records that a capital call was not met for assets.
         *
         *     The path is in the index of the library. The scope, the list of assets (`assetIds`), the 404 and the 409 are
         *     inferred.
         */
        put: operations["failAssetCapitalEvent"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/external/v1/capital-events/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the history of capital events
         * @description Changes of capital events, as the ledger recorded them.
         */
        get: operations["listCapitalEventHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/external/v1/capital-events/assets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search capital events by asset
         * @description What capital events call from single assets, or give to them. Most names of the members are hidden, and so is that
         *     of the filter on states; `assetCapitalEventStatusFilter` is inferred.
         */
        get: operations["listAssetCapitalEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/external/v1/capital-events/{capitalEventId}/correlation-id/add": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Platform id of the capital event.
                 * @example USC4PEVENT01
                 */
                capitalEventId: components["parameters"]["CapitalEventId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Give a capital event an id of your own
         * @description **Partly documented**: one of method, path, scope or body is our reading of incomplete documents.
         *
         *     Maps an id of yours to a capital event. The page prints the path as `/external/v1.capital-events/…`; that is taken
         *     for a slip.
         */
        put: operations["addCapitalEventCorrelationId"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/external/v1/capital-events/correlation-id/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the history of capital events' correlation ids
         * @description Changes of the ids that organizations gave to capital events, as the ledger recorded them. `update` is one object
         *     here.
         */
        get: operations["listCapitalEventCorrelationIdHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/external/v1/tender-offers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search tender offers
         * @description Tender offers of funds. The archive does not show the members of an entry: `TenderOffer` is inferred and open.
         */
        get: operations["listTenderOffers"];
        put?: never;
        /**
         * Create a tender offer
         * @description Creates the draft of an offer to take assets of a fund back.
         *
         *     To be safe against a repeat, book the id first and give it as `bookedTenderOfferId`. The list of errors is not
         *     visible: the 404 and the 409 are inferred.
         */
        post: operations["createTenderOffer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/external/v1/tender-offers/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a tender offer and start it
         * @description Creates a tender offer and approves it in one step. For issuers of funds that they manage themselves, without a
         *     service provider.
         *
         *     The list of errors is not visible: the 404 and the 409 are inferred.
         */
        post: operations["createAndStartTenderOffer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/external/v1/tender-offers/{tenderOfferId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Platform id of the tender offer.
                 * @example UST0FFER0001
                 */
                tenderOfferId: components["parameters"]["TenderOfferId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Change a tender offer
         * @description Changes a tender offer that is a draft.
         *
         *     The body and the list of errors are hidden: the body, the 404 and the 409 are inferred.
         */
        put: operations["updateTenderOffer"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/external/v1/tender-offers/{tenderOfferId}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Platform id of the tender offer.
                 * @example UST0FFER0001
                 */
                tenderOfferId: components["parameters"]["TenderOfferId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Send a tender offer back to draft
         * @description Rejects a pending tender offer, which becomes a draft again.
         *
         *     The list of errors is not visible: the 404 and the 409 are inferred.
         */
        put: operations["rejectTenderOffer"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/external/v1/tender-offers/{tenderOfferId}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Platform id of the tender offer.
                 * @example UST0FFER0001
                 */
                tenderOfferId: components["parameters"]["TenderOfferId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Cancel a tender offer
         * @description **Partly documented**: one of method, path, scope or body is our reading of incomplete documents.
         *
         *     Cancels a tender offer. Part of this call is only given in an index.
         */
        put: operations["cancelTenderOffer"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/external/v1/tender-offers/{tenderOfferId}/close": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Platform id of the tender offer.
                 * @example UST0FFER0001
                 */
                tenderOfferId: components["parameters"]["TenderOfferId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Stop taking requests
         * @description Closes a tender offer that is active, closing or closed: no more requests are taken.
         *
         *     The list of errors is not visible: the 404 and the 409 are inferred.
         */
        put: operations["closeTenderOffer"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/external/v1/tender-offers/{tenderOfferId}/price/approve": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Platform id of the tender offer.
                 * @example UST0FFER0001
                 */
                tenderOfferId: components["parameters"]["TenderOfferId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Approve the price of a tender offer
         * @description Approves the price and the accepted shares of a tender offer whose state is `price_set` or `price_pending`.
         *
         *     The list of errors is not visible: the 404 and the 409 are inferred.
         */
        put: operations["approveTenderOfferPrice"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/external/v1/tender-offers/{tenderOfferId}/price/apply": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Platform id of the tender offer.
                 * @example UST0FFER0001
                 */
                tenderOfferId: components["parameters"]["TenderOfferId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Apply the approved price
         * @description Applies the price of a tender offer to all its requests. The state of the offer is `price_approved`.
         *
         *     The list of errors is not visible: the 404 and the 409 are inferred.
         */
        put: operations["applyTenderOfferPrice"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/external/v1/tender-offers/{tenderOfferId}/settle": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Platform id of the tender offer.
                 * @example UST0FFER0001
                 */
                tenderOfferId: components["parameters"]["TenderOfferId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Signal that all payments are done
         * @description Settles a tender offer whose state is `price_completed` or `settling`.
         *
         *     The list of errors is not visible: the 404 and the 409 are inferred.
         */
        put: operations["settleTenderOffer"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/external/v1/tender-offers/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the history of tender offers
         * @description Changes of tender offers, as the ledger recorded them.
         */
        get: operations["listTenderOfferHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/external/v1/tender-offers/{tenderOfferId}/correlation-id/remove": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Platform id of the tender offer.
                 * @example UST0FFER0001
                 */
                tenderOfferId: components["parameters"]["TenderOfferId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Take an id of your own from a tender offer
         * @description **Partly documented**: one of method, path, scope or body is our reading of incomplete documents.
         *
         *     Drops the mapping of an id of yours to a tender offer.
         *
         *     The path is in the index of the library; the scope and the kind of transaction data are inferred.
         */
        put: operations["removeTenderOfferCorrelationId"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/external/v1/tender-offers/correlation-id/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the history of tender offers' correlation ids
         * @description **Partly documented**: one of method, path, scope or body is our reading of incomplete documents.
         *
         *     Changes of the ids that organizations gave to tender offers, as the ledger recorded them.
         *
         *     The path is in the index of the library; scope, parameters and shape are inferred from the other histories of this
         *     kind.
         */
        get: operations["listTenderOfferCorrelationIdHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/external/v1/tender-offers/{tenderOfferId}/requests": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Platform id of the tender offer.
                 * @example UST0FFER0001
                 */
                tenderOfferId: components["parameters"]["TenderOfferId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Offer assets for redemption
         * @description The investing organization offers assets in an active tender offer. `tradeId` in the answer names the request from
         *     then on.
         *
         *     What is offered (account, assets, shares or amount) is not visible in the archive; the body is open for it. To be
         *     safe against a repeat, book the id first and give it as `bookedTradeId`. The 404 and the 409 are inferred.
         */
        post: operations["submitTenderRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/external/v1/tender-offers/{tenderOfferId}/request/{tradeId}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Platform id of the tender offer.
                 * @example UST0FFER0001
                 */
                tenderOfferId: components["parameters"]["TenderOfferId"];
                /**
                 * @description Platform id of the tender request, which the platform calls a trade.
                 * @example UST4ADE00001
                 */
                tradeId: components["parameters"]["TradeId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Withdraw a tender request
         * @description The investing organization withdraws a request that is proposed, while the tender offer is active or closed. The
         *     path has `request` in the singular.
         *
         *     The list of errors is not visible: the 404 and the 409 are inferred.
         */
        put: operations["cancelTenderRequest"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/external/v1/tender-offers/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search tender requests
         * @description Requests to give assets back. The archive does not show the members of an entry: `TenderRequest` is inferred and
         *     open.
         */
        get: operations["listTenderRequests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/external/v1/tender-offers/requests/{tradeId}/correlation-id/remove": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Platform id of the tender request, which the platform calls a trade.
                 * @example UST4ADE00001
                 */
                tradeId: components["parameters"]["TradeId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Take an id of your own from a tender request
         * @description **Partly documented**: one of method, path, scope or body is our reading of incomplete documents.
         *
         *     Drops the mapping of an id of yours to a tender request.
         *
         *     The path is in the index of the library; the scope and the kind of transaction data are inferred.
         */
        put: operations["removeTenderRequestCorrelationId"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/external/v1/transfer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search transfers
         * @description Transfers that the organization takes part in.
         */
        get: operations["listTransfers"];
        put?: never;
        /**
         * Ask for a transfer
         * @description The organization that is to receive assets asks for a transfer. The issuer or the service provider approves it,
         *     the sender allocates the assets, and the issuer or the provider completes it.
         *
         *     The pages show the account and the booked id of the body; the other members are inferred. The list of errors is
         *     not visible: the 404 and the 409 are inferred.
         */
        post: operations["createTransfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/external/v1/transfer/{transferId}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Platform id of the transfer.
                 * @example UST4NSFER001
                 */
                transferId: components["parameters"]["TransferId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Approve a transfer
         * @description The issuer approves a transfer that is created or remediated.
         *
         *     The list of errors is not visible: the 404 and the 409 are inferred.
         */
        put: operations["approveTransfer"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/external/v1/transfer/{transferId}/request-remediation": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Platform id of the transfer.
                 * @example UST4NSFER001
                 */
                transferId: components["parameters"]["TransferId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Ask the recipient to correct a transfer
         * @description **Partly documented**: one of method, path, scope or body is our reading of incomplete documents.
         *
         *     The issuer or the service provider sends a transfer back to the organization that asked for it.
         *
         *     The path is in the index of the library; the scope, the 404 and the 409 are inferred.
         */
        put: operations["requestTransferRemediation"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/external/v1/transfer/{transferId}/remediate": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Platform id of the transfer.
                 * @example UST4NSFER001
                 */
                transferId: components["parameters"]["TransferId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Resubmit a transfer
         * @description The recipient corrects a transfer whose state is `remediation_pending` or `created`.
         *
         *     The list of errors is not visible: the 404 and the 409 are inferred.
         */
        put: operations["remediateTransfer"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/external/v1/transfer/{transferId}/allocate-assets": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Platform id of the transfer.
                 * @example UST4NSFER001
                 */
                transferId: components["parameters"]["TransferId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Allocate the assets of a transfer
         * @description The sender says which assets it gives. The state of the transfer is `approved_by_issuer`.
         *
         *     The 404 and the 409 are inferred.
         */
        put: operations["allocateTransferAssets"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/external/v1/transfer/{transferId}/request-assets-remediation": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Platform id of the transfer.
                 * @example UST4NSFER001
                 */
                transferId: components["parameters"]["TransferId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Ask the sender to correct an allocation
         * @description The issuer or the service provider sends an allocation back to the sender. The state of the transfer is
         *     `approved_by_sender` or `assets_remediated`.
         *
         *     The list of errors is not visible: the 404 and the 409 are inferred.
         */
        put: operations["requestTransferAssetsRemediation"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/external/v1/transfer/{transferId}/complete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Platform id of the transfer.
                 * @example UST4NSFER001
                 */
                transferId: components["parameters"]["TransferId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Complete a transfer
         * @description Moves the assets. The state of the transfer is `approved_by_sender` or `assets_remediated`. It cannot be undone.
         *
         *     The body and the list of errors are hidden: the body, the 404 and the 409 are inferred.
         */
        put: operations["completeTransfer"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/external/v1/transfer/{transferId}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Platform id of the transfer.
                 * @example UST4NSFER001
                 */
                transferId: components["parameters"]["TransferId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Cancel a transfer
         * @description Issuer, service provider or investing organization end a transfer in any open state.
         *
         *     The list of errors is not visible: the 404 and the 409 are inferred.
         */
        put: operations["cancelTransfer"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/external/v1/transfer/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the history of transfers
         * @description Changes of transfers, as the ledger recorded them.
         */
        get: operations["listTransferHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/external/v1/transfer/{transferId}/correlation-id/remove": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Platform id of the transfer.
                 * @example UST4NSFER001
                 */
                transferId: components["parameters"]["TransferId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Take an id of your own from a transfer
         * @description **Partly documented**: one of method, path, scope or body is our reading of incomplete documents.
         *
         *     Drops the mapping of an id of yours to a transfer.
         *
         *     The path is in the index of the library; the scope and the kind of transaction data are inferred.
         */
        put: operations["removeTransferCorrelationId"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/external/v1/offline-transactions/asset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put an offline holding on the ledger
         * @description Records a holding of a security that exists outside the ledger, to be allocated to investors later. The security
         *     is active, completed or closed.
         *
         *     `assetId` in the answer, the status codes 404 and 409 and some names in the body are inferred.
         */
        post: operations["digitizeAsset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/external/v1/offline-transactions/asset/{assetId}/dispose": {
        parameters: {
            query?: {
                /**
                 * @description True says that `assetId` is a correlation id, for one that has 12 characters.
                 * @example true
                 */
                isAssetCorrelationId?: components["parameters"]["IsAssetCorrelationId"];
                /**
                 * @description Organization that gave the correlation id of the asset. That of the token, if it is left out.
                 * @example TEST1234
                 */
                assetCorrelationOrgId?: components["parameters"]["AssetOwnCorrelationOrgId"];
            };
            header?: never;
            path: {
                /**
                 * @description Platform id of the asset (12 characters), or a correlation id that you gave it. Anything of another length is taken
                 *     for a correlation id.
                 * @example US9QIMAOAS1Q
                 */
                assetId: components["parameters"]["AssetId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Dispose a digitized holding
         * @description **Partly documented**: one of method, path, scope or body is our reading of incomplete documents.
         *
         *     The issuer disposes a digitized asset that was not allocated to an investor.
         *
         *     Part of this call is our reading. The list of errors is not visible: the 404 and the 409 are inferred.
         */
        put: operations["disposeDigitizedAsset"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/external/v1/payment/batch-settle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Mark payments as settled
         * @description Records that payments of a security have arrived.
         *
         *     The body and the list of errors are hidden: the body, the 404 and the 409 are inferred.
         */
        put: operations["settlePaymentBatch"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/external/v1/payment/batch-execute": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Mark payments as executed
         * @description Records that payments of a security were made.
         *
         *     The body and the list of errors are hidden: the body, the 404 and the 409 are inferred.
         */
        put: operations["executePaymentBatch"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/external/v1/payment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search payments
         * @description **Partly documented**: one of method, path, scope or body is our reading of incomplete documents.
         *
         *     Payments that the organization takes part in. The names of the members are inferred from their descriptions; the
         *     path is our reading.
         */
        get: operations["listPayments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/external/v1/payment/associated-entities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search what payments paid for
         * @description **Partly documented**: one of method, path, scope or body is our reading of incomplete documents.
         *
         *     The entities that payments belong to. The names of the members and the path are inferred.
         */
        get: operations["listPaymentAssociatedEntities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    ledgerNotification: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Receive a notification
         * @description Tells you at once what `getSequence` would tell you later. The transport is Amazon SNS: `Message` is a JSON text
         *     that holds one `SequenceEntry`. Notifications can be taken from the SNS topic or, as here, be sent to an endpoint
         *     of yours, which has to be open for the provider's addresses. How an endpoint is registered is part of the
         *     onboarding and not public.
         *
         *     The provider describes no check of the signature. SNS signs with RSA and a certificate at `SigningCertURL` (AWS's
         *     rule: SHA-1 for `SignatureVersion` 1). In the provider's sample that address is empty; such a message cannot be
         *     verified. AWS sends the body as `text/plain`, so read it as JSON whatever its content type says.
         */
        post: operations["receiveLedgerNotification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        TokenRequest: TokenRequest;
        TokenResponse: TokenResponse;
        TokenErrorResponse: TokenErrorResponse;
        AccessScope: AccessScope;
        ExtraData: ExtraData;
        OAuthClient: OAuthClient;
        ErrorCode: ErrorCode;
        ErrorType: ErrorType;
        RemediationCategory: RemediationCategory;
        ErrorCategory: ErrorCategory;
        ErrorContext: ErrorContext;
        ErrorResponse: ErrorResponse;
        OAuthClientUpdate: OAuthClientUpdate;
        OAuthClientCreate: OAuthClientCreate;
        OAuthPasswordReset: OAuthPasswordReset;
        OAuthPasswordUpdate: OAuthPasswordUpdate;
        BookedIdType: BookedIdType;
        BookedIdCreate: BookedIdCreate;
        BookedId: BookedId;
        BlockchainDetails: BlockchainDetails;
        TransactionDetails: TransactionDetails;
        FlexibleDate: FlexibleDate;
        Transaction: Transaction;
        Orchestration: Orchestration;
        OrganizationRef: OrganizationRef;
        ErrorAction: ErrorAction;
        ErrorDetail: ErrorDetail;
        ErrorRecord: ErrorRecord;
        SequenceEntry: SequenceEntry;
        TransactionEntitlement: TransactionEntitlement;
        Sequence: Sequence;
        ErrorRecordCreate: ErrorRecordCreate;
        ErrorRecordBatch: ErrorRecordBatch;
        ErrorRecordIds: ErrorRecordIds;
        CommentUser: CommentUser;
        CommentEntities: CommentEntities;
        CommentRecord: CommentRecord;
        Signer: Signer;
        SignerTransactionData: SignerTransactionData;
        CorrelationDataInput: CorrelationDataInput;
        DocumentUpload: DocumentUpload;
        LinkedDocument: LinkedDocument;
        CommentCreate: CommentCreate;
        LedgerProcess: LedgerProcess;
        CommentCreated: CommentCreated;
        HistorySigner: HistorySigner;
        HistoryEntry: HistoryEntry;
        CommentHistoryEntry: CommentHistoryEntry;
        Organization: Organization;
        CorrelationIdAdd: CorrelationIdAdd;
        CorrelationIdResult: CorrelationIdResult;
        CorrelationIdHistoryItem: CorrelationIdHistoryItem;
        OrganizationCorrelationIdHistoryEntry: OrganizationCorrelationIdHistoryEntry;
        Address: Address;
        ContactInfo: ContactInfo;
        IndividualInfo: IndividualInfo;
        LegalEntityInfo: LegalEntityInfo;
        SecureExtraData: SecureExtraData;
        InvestorData: InvestorData;
        CorrelationData: CorrelationData;
        Investor: Investor;
        InvestorUpdate: InvestorUpdate;
        InvestorHistoryEntry: InvestorHistoryEntry;
        CorrelationIdRemove: CorrelationIdRemove;
        CorrelationIdHistoryEntry: CorrelationIdHistoryEntry;
        BankAccount: BankAccount;
        ContactInfoOneOrMany: ContactInfoOneOrMany;
        CustodianData: CustodianData;
        AccountCustodian: AccountCustodian;
        NameDetails: NameDetails;
        AdvisorData: AdvisorData;
        AccountAdvisor: AccountAdvisor;
        Beneficiary: Beneficiary;
        AccountData: AccountData;
        Account: Account;
        AccountUpdate: AccountUpdate;
        Advisor: Advisor;
        AdvisorUpdate: AdvisorUpdate;
        AdvisorHistoryEntry: AdvisorHistoryEntry;
        Custodian: Custodian;
        CustodianUpdate: CustodianUpdate;
        CustodianHistoryEntry: CustodianHistoryEntry;
        SecurityCorrelationRef: SecurityCorrelationRef;
        AssetTransactionData: AssetTransactionData;
        UploadedDocument: UploadedDocument;
        DocumentInput: DocumentInput;
        InvestorInput: InvestorInput;
        AccountInput: AccountInput;
        AssetCreate: AssetCreate;
        AssetProcess: AssetProcess;
        SecurityTransactionData: SecurityTransactionData;
        DocumentWithIssues: DocumentWithIssues;
        RejectReasonItemInput: RejectReasonItemInput;
        RejectReasonInput: RejectReasonInput;
        AssetReject: AssetReject;
        AssetRecall: AssetRecall;
        AssetBatch: AssetBatch;
        AssetBatchSettlement: AssetBatchSettlement;
        AssetAction: AssetAction;
        AssetReviewUpdate: AssetReviewUpdate;
        ExternalClose: ExternalClose;
        AssetExternalStateBatch: AssetExternalStateBatch;
        AssetStatus: AssetStatus;
        Asset: Asset;
        AssetEvent: AssetEvent;
        AssetHistoryEntry: AssetHistoryEntry;
        SecurityCorrelationIdAdd: SecurityCorrelationIdAdd;
        SecurityCorrelationIdRemove: SecurityCorrelationIdRemove;
        SecurityStatus: SecurityStatus;
        SecurityType: SecurityType;
        MannerOfSale: MannerOfSale;
        TermSheet: TermSheet;
        ExternalIdentifiers: ExternalIdentifiers;
        Security: Security;
        SecurityHistoryEntry: SecurityHistoryEntry;
        SecurityTotalsHistoryEntry: SecurityTotalsHistoryEntry;
        FacilitationAccountHistoryEntry: FacilitationAccountHistoryEntry;
        IssuanceClose: IssuanceClose;
        IssuanceCloseHistoryEntry: IssuanceCloseHistoryEntry;
        FeesTemplateStatus: FeesTemplateStatus;
        FeeInfo: FeeInfo;
        PerformanceFees: PerformanceFees;
        CommonFees: CommonFees;
        ManagementFee: ManagementFee;
        InvestorServicingFee: InvestorServicingFee;
        FeesTemplate: FeesTemplate;
        FeesTemplateHistoryEntry: FeesTemplateHistoryEntry;
        IssuingLegalEntityData: IssuingLegalEntityData;
        IssuingLegalEntity: IssuingLegalEntity;
        IssuingLegalEntityHistoryEntry: IssuingLegalEntityHistoryEntry;
        FileType: FileType;
        FileUpload: FileUpload;
        UploadedFile: UploadedFile;
        StoredFile: StoredFile;
        OfferingData: OfferingData;
        OfferingLaunch: OfferingLaunch;
        OfferingProcess: OfferingProcess;
        SecurityAction: SecurityAction;
        OfferingEndDateExtension: OfferingEndDateExtension;
        OfferingMaxAmountUpdate: OfferingMaxAmountUpdate;
        FeesTemplateInput: FeesTemplateInput;
        ExclusivityOrganizationAdd: ExclusivityOrganizationAdd;
        ExclusivityOrganizationRemove: ExclusivityOrganizationRemove;
        FboBooking: FboBooking;
        OmnibusBooking: OmnibusBooking;
        BookingModel: BookingModel;
        ExclusivityAcceptance: ExclusivityAcceptance;
        ExclusivityRejection: ExclusivityRejection;
        RepLetterUpdate: RepLetterUpdate;
        AssignmentStatus: AssignmentStatus;
        PendingAssignmentDetail: PendingAssignmentDetail;
        PendingAssignment: PendingAssignment;
        ExclusivityAssignment: ExclusivityAssignment;
        ServiceProviderAssign: ServiceProviderAssign;
        SecurityActionRequest: SecurityActionRequest;
        ServiceProvider: ServiceProvider;
        ServiceProviderAssignmentHistoryEntry: ServiceProviderAssignmentHistoryEntry;
        NavRecordInput: NavRecordInput;
        NavBatchItem: NavBatchItem;
        NavBatch: NavBatch;
        NavBatchDeletionItem: NavBatchDeletionItem;
        NavBatchDeletion: NavBatchDeletion;
        NavRecord: NavRecord;
        NavHistoryEntry: NavHistoryEntry;
        CapitalEventStatus: CapitalEventStatus;
        CapitalEvent: CapitalEvent;
        CapitalEventCategoryInput: CapitalEventCategoryInput;
        CapitalEventBreakdownInput: CapitalEventBreakdownInput;
        CapitalEventData: CapitalEventData;
        AssetCapitalEventBreakdown: AssetCapitalEventBreakdown;
        AssetCapitalEventInput: AssetCapitalEventInput;
        CapitalEventCreate: CapitalEventCreate;
        CapitalEventProcess: CapitalEventProcess;
        CapitalEventUpdate: CapitalEventUpdate;
        CapitalEventApplication: CapitalEventApplication;
        CapitalEventAssets: CapitalEventAssets;
        CapitalEventHistoryEntry: CapitalEventHistoryEntry;
        AssetCapitalEvent: AssetCapitalEvent;
        CapitalEventCorrelationIdHistoryEntry: CapitalEventCorrelationIdHistoryEntry;
        TenderOfferStatus: TenderOfferStatus;
        TenderOffer: TenderOffer;
        TenderOfferData: TenderOfferData;
        TenderOfferCreate: TenderOfferCreate;
        TenderOfferProcess: TenderOfferProcess;
        TenderOfferUpdate: TenderOfferUpdate;
        TenderOfferHistoryEntry: TenderOfferHistoryEntry;
        TenderRequestCreate: TenderRequestCreate;
        TenderRequestProcess: TenderRequestProcess;
        TenderRequestStatus: TenderRequestStatus;
        TenderRequest: TenderRequest;
        TransferStatus: TransferStatus;
        RejectReasonItem: RejectReasonItem;
        RejectReason: RejectReason;
        Transfer: Transfer;
        TransferCreate: TransferCreate;
        TransferReferenceData: TransferReferenceData;
        TransferProcess: TransferProcess;
        TransferRemediationRequest: TransferRemediationRequest;
        TransferInvestorUpdate: TransferInvestorUpdate;
        TransferReferenceDataUpdate: TransferReferenceDataUpdate;
        TransferRemediation: TransferRemediation;
        TransferAllocationInput: TransferAllocationInput;
        TransferAllocation: TransferAllocation;
        TransferCancellation: TransferCancellation;
        TransferHistoryEntry: TransferHistoryEntry;
        AssetDigitization: AssetDigitization;
        PaymentBatch: PaymentBatch;
        Payment: Payment;
        PaymentAssociatedEntity: PaymentAssociatedEntity;
        PushNotification: PushNotification;
    };
    responses: {
        /** @description AU0001: the token is missing or not valid. */
        TokenRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
            };
        };
        /** @description AU0002: the token lacks the scope of the operation. */
        ScopeMissing: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
            };
        };
        /** @description AU0006: the client is gone from the OAuth server, though the API still refers to it. */
        ClientGone: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
            };
        };
        /** @description GN0002: the payload is not valid. */
        InvalidPayload: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
            };
        };
        /** @description AU0002: the token lacks the scope. AU0008: the client belongs to another organization. */
        ClientForbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
            };
        };
        /** @description AU0005: no client has that id. AU0006: the client is gone from the OAuth server. */
        ClientNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
            };
        };
        /**
         * @description AU0002: the token lacks the scope. AU0007: only the primary client may do this. AU0008: the client belongs to
         *     another organization.
         */
        PrimaryClientOnly: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
            };
        };
        /**
         * @description AU0001: the token is missing or not valid. AU0003: the node's own access token is not valid for the organization; a
         *     new token of yours does not help.
         */
        TokenOrNodeRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
            };
        };
        /**
         * @description GN0002: a parameter is not valid. GN0004: the page size is not between 1 and the maximum. GN0005: the offset is not
         *     an integer of 0 or more.
         */
        InvalidPage: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
            };
        };
        /** @description The change is stored. */
        CorrelationIdChanged: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": CorrelationIdResult;
            };
        };
        /** @description The ledger process has started. */
        ProcessStarted: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": LedgerProcess;
            };
        };
        /** @description AU0002: the token lacks the scope of the operation. IS0099: the caller lacks the role on the security. */
        ScopeOrRoleMissing: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
            };
        };
        /** @description AS0001: unknown asset. */
        AssetNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
            };
        };
        /**
         * @description AS0005: the asset is in the wrong status. IS0012: the security is in the wrong status. IS0013: the security is
         *     restricted.
         */
        AssetStateConflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
            };
        };
        /** @description IS0009: the security id is not valid. */
        SecurityNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
            };
        };
        /** @description IS0012: the security is in the wrong status. IS0013: the security is restricted. */
        SecurityStateConflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
            };
        };
        /** @description TO0001: unknown tender offer (the meaning is inferred). */
        TenderOfferNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
            };
        };
    };
    parameters: {
        /**
         * @description How many items to return, at most 50. The default is not documented.
         * @example 50
         */
        PageSizeMax50: number;
        /**
         * @description How many items to skip. The list ends where fewer than `pageSize` items come back (inferred).
         * @example 0
         */
        Offset: number;
        /**
         * @description Only what was written in the ledger block of this number.
         * @example 4711
         */
        BlockNumber: number;
        /**
         * @description Only what the ledger transaction of this id wrote.
         * @example 6f1c2a9e4d7b80531e2f4a6c8b0d9e7f
         */
        TransactionId: string;
        /**
         * @description Only what was written in the ledger channel of this name.
         * @example channel-1
         */
        ChannelName: string;
        /**
         * @description How many items to return, at most 100. The default is not documented.
         * @example 100
         */
        PageSizeMax100: number;
        /**
         * @description Only what belongs to these securities, by platform id. At most 10.
         * @example [
         *       "USS3JKS01I00"
         *     ]
         */
        SecurityIdsFilter: string[];
        /**
         * @description Only what belongs to these securities, by correlation id. At most 10. Wrap an id that contains a comma in double
         *     quotes.
         * @example [
         *       "fund-2024-a"
         *     ]
         */
        SecurityCorrelationIdsFilter: string[];
        /**
         * @description Organization that gave the correlation ids of the securities. That of the token, if it is left out.
         * @example TEST1234
         */
        SecurityCorrelationOrgId: string;
        /**
         * @description How many items to return. Neither the default nor the maximum is documented.
         * @example 25
         */
        PageSize: number;
        /**
         * @description Only these assets, by correlation id. At most 50.
         * @example [
         *       "lot-4711"
         *     ]
         */
        AssetCorrelationIdsFilter: string[];
        /**
         * @description Organization that gave the correlation ids of the assets. That of the token, if it is left out.
         * @example TEST1234
         */
        AssetCorrelationOrgId: string;
        /**
         * @description How many items to return, at most 20. The default is not documented.
         * @example 20
         */
        PageSizeMax20: number;
        /**
         * @description How many items to return, at most 25. The default is not documented.
         * @example 25
         */
        PageSizeMax25: number;
        /**
         * @description Only items with this key in their extra data. Give `extraDataValueFilter` too.
         * @example branch
         */
        ExtraDataKeyFilter: string;
        /**
         * @description Only items with this value under `extraDataKeyFilter` in their extra data.
         * @example 17
         */
        ExtraDataValueFilter: string;
        /**
         * @description Only these investors, by platform id. At most 25.
         * @example [
         *       "US7INVEST001"
         *     ]
         */
        InvestorIdsFilter: string[];
        /**
         * @description Only these investors, by correlation id. At most 25.
         * @example [
         *       "investor-12"
         *     ]
         */
        InvestorCorrelationIdsFilter: string[];
        /**
         * @description Organization that gave the correlation ids of the investors. That of the token, if it is left out.
         * @example TEST1234
         */
        InvestorCorrelationOrgId: string;
        /**
         * @description Only these accounts, by platform id. At most 25.
         * @example [
         *       "US4ACC0UNT01"
         *     ]
         */
        AccountIdsFilter: string[];
        /**
         * @description Only these accounts, by correlation id. At most 25.
         * @example [
         *       "account-88"
         *     ]
         */
        AccountCorrelationIdsFilter: string[];
        /**
         * @description Organization that gave the correlation ids of the accounts. That of the token, if it is left out.
         * @example TEST1234
         */
        AccountCorrelationOrgId: string;
        /**
         * @description Only these advisors, by platform id. At most 25.
         * @example [
         *       "US2ADVISOR01"
         *     ]
         */
        AdvisorIdsFilter: string[];
        /**
         * @description Only these advisors, by correlation id. At most 25.
         * @example [
         *       "advisor-5"
         *     ]
         */
        AdvisorCorrelationIdsFilter: string[];
        /**
         * @description Organization that gave the correlation ids of the advisors. That of the token, if it is left out.
         * @example TEST1234
         */
        AdvisorCorrelationOrgId: string;
        /**
         * @description Only these custodians, by platform id. At most 25.
         * @example [
         *       "US5CUSTODN01"
         *     ]
         */
        CustodianIdsFilter: string[];
        /**
         * @description Only these custodians, by correlation id. At most 25.
         * @example [
         *       "custodian-3"
         *     ]
         */
        CustodianCorrelationIdsFilter: string[];
        /**
         * @description Organization that gave the correlation ids of the custodians. That of the token, if it is left out.
         * @example TEST1234
         */
        CustodianCorrelationOrgId: string;
        /**
         * @description Platform id of the asset (12 characters), or a correlation id that you gave it. Anything of another length is taken
         *     for a correlation id.
         * @example US9QIMAOAS1Q
         */
        AssetId: string;
        /**
         * @description True says that `assetId` is a correlation id, for one that has 12 characters.
         * @example true
         */
        IsAssetCorrelationId: boolean;
        /**
         * @description Organization that gave the correlation id of the asset. That of the token, if it is left out.
         * @example TEST1234
         */
        AssetOwnCorrelationOrgId: string;
        /**
         * @description How many items to return, at most 500. The default is not documented.
         * @example 500
         */
        PageSizeMax500: number;
        /**
         * @description Only these assets, by platform id. At most 500.
         * @example [
         *       "US9QIMAOAS1Q"
         *     ]
         */
        AssetIdsFilter: string[];
        /**
         * @description How many items to return, at most 10. The default is not documented.
         * @example 10
         */
        PageSizeMax10: number;
        /**
         * @description Only these closes, by platform id. At most 500.
         * @example [
         *       "USCL0SE00001"
         *     ]
         */
        CloseIdsFilter: string[];
        /**
         * @description Only these closes, by correlation id. At most 50.
         * @example [
         *       "close-2024-q3"
         *     ]
         */
        CloseCorrelationIdsFilter: string[];
        /**
         * @description Organization that gave the correlation ids of the closes. That of the token, if it is left out.
         * @example TEST1234
         */
        CloseCorrelationOrgId: string;
        /**
         * @description Only these fee templates, by platform id. At most 25.
         * @example [
         *       "USFEES000001"
         *     ]
         */
        FeesTemplateIdsFilter: string[];
        /**
         * @description Only these legal entities, by platform id. At most 20.
         * @example [
         *       "USCCWSF01"
         *     ]
         */
        LegalEntityIdsFilter: string[];
        /**
         * @description Only these legal entities, by correlation id. At most 20.
         * @example [
         *       "issuer-1"
         *     ]
         */
        LegalEntityCorrelationIdsFilter: string[];
        /**
         * @description Organization that gave the correlation ids of the legal entities. That of the token, if it is left out.
         * @example TEST1234
         */
        LegalEntityCorrelationOrgId: string;
        /**
         * @description Only these files, by platform id. At most 25.
         * @example [
         *       "USF1LE000001"
         *     ]
         */
        FileIdsFilter: string[];
        /**
         * @description Only these files, by correlation id. At most 25.
         * @example [
         *       "file-77"
         *     ]
         */
        FileCorrelationIdsFilter: string[];
        /**
         * @description Organization that gave the correlation ids of the files. That of the token, if it is left out.
         * @example TEST1234
         */
        FileCorrelationOrgId: string;
        /**
         * @description Platform id of the file.
         * @example USF1LE000001
         */
        FileId: string;
        /**
         * @description Only assignments of these organizations, by id. The limit is not documented.
         * @example [
         *       "TEST1234"
         *     ]
         */
        AssignedOrgIdsFilter: string[];
        /**
         * @description Only assignments in these states. The name was seen on service providers; for exclusivity it is inferred.
         * @example [
         *       "assigned",
         *       "accepted"
         *     ]
         */
        AssignmentStatusFilter: ("assigned" | "accepted" | "rejected" | "inactive")[];
        /**
         * @description Only these capital events, by platform id. At most 100.
         * @example [
         *       "USC4PEVENT01"
         *     ]
         */
        CapitalEventIdsFilter: string[];
        /**
         * @description Only these capital events, by correlation id. At most 100.
         * @example [
         *       "call-2024-3"
         *     ]
         */
        CapitalEventCorrelationIdsFilter: string[];
        /**
         * @description Organization that gave the correlation ids of the capital events. That of the token, if it is left out.
         * @example TEST1234
         */
        CapitalEventCorrelationOrgId: string;
        /**
         * @description Platform id of the capital event.
         * @example USC4PEVENT01
         */
        CapitalEventId: string;
        /**
         * @description Only these tender offers, by platform id. At most 50.
         * @example [
         *       "UST0FFER0001"
         *     ]
         */
        TenderOfferIdsFilter: string[];
        /**
         * @description Only these tender offers, by correlation id. At most 50.
         * @example [
         *       "tender-2024-q4"
         *     ]
         */
        TenderOfferCorrelationIdsFilter: string[];
        /**
         * @description Organization that gave the correlation ids of the tender offers. That of the token, if it is left out.
         * @example TEST1234
         */
        TenderOfferCorrelationOrgId: string;
        /**
         * @description Platform id of the tender offer.
         * @example UST0FFER0001
         */
        TenderOfferId: string;
        /**
         * @description Platform id of the tender request, which the platform calls a trade.
         * @example UST4ADE00001
         */
        TradeId: string;
        /**
         * @description How many items to return, at most 250. The default is not documented.
         * @example 250
         */
        PageSizeMax250: number;
        /**
         * @description Only these tender requests, by platform id. At most 250.
         * @example [
         *       "UST4ADE00001"
         *     ]
         */
        TradeIdsFilter: string[];
        /**
         * @description Only these tender requests, by correlation id. At most 50.
         * @example [
         *       "redemption-9"
         *     ]
         */
        TradeCorrelationIdsFilter: string[];
        /**
         * @description Organization that gave the correlation ids of the tender requests. That of the token, if it is left out.
         * @example TEST1234
         */
        TradeCorrelationOrgId: string;
        /**
         * @description Only these transfers, by platform id. At most 50.
         * @example [
         *       "UST4NSFER001"
         *     ]
         */
        TransferIdsFilter: string[];
        /**
         * @description Only these transfers, by correlation id. At most 50.
         * @example [
         *       "transfer-31"
         *     ]
         */
        TransferCorrelationIdsFilter: string[];
        /**
         * @description Organization that gave the correlation ids of the transfers. That of the token, if it is left out.
         * @example TEST1234
         */
        TransferCorrelationOrgId: string;
        /**
         * @description Platform id of the transfer.
         * @example UST4NSFER001
         */
        TransferId: string;
        /**
         * @description Only these payments, by platform id. At most 50.
         * @example [
         *       "USP4YMENT001"
         *     ]
         */
        PaymentIdsFilter: string[];
        /**
         * @description Only these payments, by correlation id. At most 50.
         * @example [
         *       "payment-5"
         *     ]
         */
        PaymentCorrelationIdsFilter: string[];
        /**
         * @description Organization that gave the correlation ids of the payments. That of the token, if it is left out.
         * @example TEST1234
         */
        PaymentCorrelationOrgId: string;
    };
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
                "application/x-www-form-urlencoded": TokenRequest;
                "application/json": TokenRequest;
            };
        };
        responses: {
            /** @description The token. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TokenResponse;
                };
            };
            /** @description The request is not one that the token endpoint takes (inferred from RFC 6749, section 5.2). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TokenErrorResponse;
                };
            };
            /** @description Client id or secret is wrong (inferred from RFC 6749, section 5.2). */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TokenErrorResponse;
                };
            };
            /**
             * @description The web firewall in front refused the request: no `User-Agent` header, or an address that is not on the
             *     allow-list. The status is documented, the body is not (a page of the firewall, inferred).
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
                    "application/json": OAuthClient[];
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
                "application/json": OAuthClientUpdate;
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
                "application/json": OAuthClientCreate;
            };
        };
        responses: {
            /** @description The client, without its password. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": OAuthClient;
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
                    "application/json": ErrorResponse;
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
                    "application/json": OAuthClient;
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
                "application/json": OAuthPasswordReset;
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
                    "application/json": ErrorResponse;
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
                "application/json": OAuthPasswordUpdate;
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
    bookEntityId: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": BookedIdCreate;
            };
        };
        responses: {
            /** @description The reserved id. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BookedId;
                };
            };
            400: components["responses"]["InvalidPayload"];
            401: components["responses"]["TokenOrNodeRefused"];
            403: components["responses"]["ScopeMissing"];
            /** @description The id cannot be booked now. The page gives no code. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorResponse;
                };
            };
        };
    };
    deleteBookedId: {
        parameters: {
            query: {
                /**
                 * @description What the id was booked for.
                 * @example asset
                 */
                type: BookedIdType;
            };
            header?: never;
            path: {
                /**
                 * @description The reserved id.
                 * @example 1234567890
                 */
                bookedId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The id is released. No body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidPayload"];
            401: components["responses"]["TokenOrNodeRefused"];
            403: components["responses"]["ScopeMissing"];
            /** @description GN0008: unknown booked id (the meaning is inferred). */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorResponse;
                };
            };
            /** @description The id cannot be released now. The page gives no code. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorResponse;
                };
            };
        };
    };
    listTransactions: {
        parameters: {
            query?: {
                /**
                 * @description How many items to return, at most 50. The default is not documented.
                 * @example 50
                 */
                pageSize?: components["parameters"]["PageSizeMax50"];
                /**
                 * @description How many items to skip. The list ends where fewer than `pageSize` items come back (inferred).
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
                /**
                 * @description Only what was written in the ledger block of this number.
                 * @example 4711
                 */
                blockNumber?: components["parameters"]["BlockNumber"];
                /**
                 * @description Only what the ledger transaction of this id wrote.
                 * @example 6f1c2a9e4d7b80531e2f4a6c8b0d9e7f
                 */
                transactionId?: components["parameters"]["TransactionId"];
                /**
                 * @description Only what was written in the ledger channel of this name.
                 * @example channel-1
                 */
                channelName?: components["parameters"]["ChannelName"];
                /**
                 * @description Only transactions in these states. At most 5.
                 * @example [
                 *       "success",
                 *       "failed"
                 *     ]
                 */
                transactionStatusFilter?: ("in_progress" | "success" | "failed" | "timed_out" | "queued")[];
                /**
                 * @description Only these processes. At most 50.
                 * @example [
                 *       "3f2b7c1e-8a4d-4c6f-9b2e-5d7a1c0e4f83"
                 *     ]
                 */
                processIdsFilter?: string[];
                /**
                 * @description Only transactions of these organizations. At most 10, each of up to 5 characters.
                 * @example [
                 *       "TEST1"
                 *     ]
                 */
                orgIdsFilter?: string[];
                /**
                 * @description Only transactions of these orchestrations. At most 10.
                 * @example [
                 *       "7d9e1b52-6c3a-4f08-8e47-2b5c9a0d1e64"
                 *     ]
                 */
                orchestrationIdsFilter?: string[];
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Transaction[];
                };
            };
            400: components["responses"]["InvalidPage"];
            401: components["responses"]["TokenRefused"];
            403: components["responses"]["ScopeMissing"];
        };
    };
    listOrchestrations: {
        parameters: {
            query?: {
                /**
                 * @description How many items to return, at most 50. The default is not documented.
                 * @example 50
                 */
                pageSize?: components["parameters"]["PageSizeMax50"];
                /**
                 * @description How many items to skip. The list ends where fewer than `pageSize` items come back (inferred).
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
                /**
                 * @description Only these orchestrations. At most 50.
                 * @example [
                 *       "7d9e1b52-6c3a-4f08-8e47-2b5c9a0d1e64"
                 *     ]
                 */
                orchestrationIdsFilter?: string[];
                /**
                 * @description Only orchestrations in these states.
                 * @example [
                 *       "in_progress"
                 *     ]
                 */
                orchestrationStatusFilter?: ("queued" | "in_progress" | "success" | "failed" | "dlq")[];
                /**
                 * @description Only orchestrations that started from these transactions. At most 50.
                 * @example [
                 *       "6f1c2a9e4d7b80531e2f4a6c8b0d9e7f"
                 *     ]
                 */
                sourceTransactionIdsFilter?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of orchestrations. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Orchestration[];
                };
            };
            400: components["responses"]["InvalidPage"];
            401: components["responses"]["TokenRefused"];
            403: components["responses"]["ScopeMissing"];
        };
    };
    getSequence: {
        parameters: {
            query?: {
                /**
                 * @description How many items to return, at most 100. The default is not documented.
                 * @example 100
                 */
                pageSize?: components["parameters"]["PageSizeMax100"];
                /**
                 * @description How many items to skip. The list ends where fewer than `pageSize` items come back (inferred).
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
                /**
                 * @description Only entries from this time on. From the first one, if it is left out.
                 * @example 2024-09-12T00:00:00.000Z
                 */
                fromDate?: string;
                /**
                 * @description Only entries up to this time. Up to now, if it is left out.
                 * @example 2024-09-13T00:00:00.000Z
                 */
                toDate?: string;
                /**
                 * @description Only transactions in these states. A guide names this filter, the reference does not.
                 * @example [
                 *       "success"
                 *     ]
                 */
                transactionStatusFilter?: ("in_progress" | "success" | "failed" | "timed_out" | "queued")[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A part of the feed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Sequence;
                };
            };
            400: components["responses"]["InvalidPage"];
            401: components["responses"]["TokenRefused"];
            403: components["responses"]["ScopeMissing"];
        };
    };
    listErrors: {
        parameters: {
            query?: {
                /**
                 * @description How many items to return, at most 50. The default is not documented.
                 * @example 50
                 */
                pageSize?: components["parameters"]["PageSizeMax50"];
                /**
                 * @description How many items to skip. The list ends where fewer than `pageSize` items come back (inferred).
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
                /**
                 * @description Only what belongs to these securities, by platform id. At most 10.
                 * @example [
                 *       "USS3JKS01I00"
                 *     ]
                 */
                securityIdsFilter?: components["parameters"]["SecurityIdsFilter"];
                /**
                 * @description Only what belongs to these securities, by correlation id. At most 10. Wrap an id that contains a comma in double
                 *     quotes.
                 * @example [
                 *       "fund-2024-a"
                 *     ]
                 */
                securityCorrelationIdsFilter?: components["parameters"]["SecurityCorrelationIdsFilter"];
                /**
                 * @description Organization that gave the correlation ids of the securities. That of the token, if it is left out.
                 * @example TEST1234
                 */
                securityCorrelationOrgId?: components["parameters"]["SecurityCorrelationOrgId"];
                /**
                 * @description Only these records. At most 50.
                 * @example [
                 *       "c04a6d1f-52be-4b7a-9d33-8f1e60a7b924"
                 *     ]
                 */
                errorIdsFilter?: string[];
                /**
                 * @description Only records with these tracking ids. At most 10. Only the newer pages have this filter; they limit an id to 12
                 *     characters but show a longer one, so its length is not checked here.
                 * @example [
                 *       "import-2024-09-12-17"
                 *     ]
                 */
                trackingIdsFilter?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of records. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorRecord[];
                };
            };
            400: components["responses"]["InvalidPage"];
            401: components["responses"]["TokenRefused"];
            403: components["responses"]["ScopeMissing"];
        };
    };
    saveErrorBatch: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": ErrorRecordBatch;
            };
        };
        responses: {
            /** @description The ids of the records. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorRecordIds;
                };
            };
            400: components["responses"]["InvalidPayload"];
            401: components["responses"]["TokenRefused"];
            403: components["responses"]["ScopeMissing"];
        };
    };
    listComments: {
        parameters: {
            query?: {
                /**
                 * @description How many items to return. Neither the default nor the maximum is documented.
                 * @example 25
                 */
                pageSize?: components["parameters"]["PageSize"];
                /**
                 * @description How many items to skip. The list ends where fewer than `pageSize` items come back (inferred).
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
                /**
                 * @description Only comments on these assets, by platform id. At most 50.
                 * @example [
                 *       "US9QIMAOAS1Q"
                 *     ]
                 */
                assetIdsFilter?: string[];
                /**
                 * @description Only these assets, by correlation id. At most 50.
                 * @example [
                 *       "lot-4711"
                 *     ]
                 */
                assetCorrelationIdsFilter?: components["parameters"]["AssetCorrelationIdsFilter"];
                /**
                 * @description Organization that gave the correlation ids of the assets. That of the token, if it is left out.
                 * @example TEST1234
                 */
                assetCorrelationOrgId?: components["parameters"]["AssetCorrelationOrgId"];
                /**
                 * @description Only these comments. At most 250, each of up to 16 characters.
                 * @example [
                 *       "CM00000000000001"
                 *     ]
                 */
                commentIdsFilter?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of comments. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CommentRecord[];
                };
            };
            400: components["responses"]["InvalidPage"];
            401: components["responses"]["TokenRefused"];
            403: components["responses"]["ScopeMissing"];
        };
    };
    addComment: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": CommentCreate;
            };
        };
        responses: {
            /** @description The comment is stored. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CommentCreated;
                };
            };
            /** @description GN0002: the payload is not valid. Also CM0001, CM0004, CM0007, CM0008, CM0009, whose meaning is not public. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorResponse;
                };
            };
            401: components["responses"]["TokenRefused"];
            403: components["responses"]["ScopeMissing"];
            /** @description AS0001: unknown asset. IS0009: the security id is not valid. Also CM0002, CM0006, whose meaning is not public. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorResponse;
                };
            };
        };
    };
    listCommentHistory: {
        parameters: {
            query?: {
                /**
                 * @description How many items to return. Neither the default nor the maximum is documented.
                 * @example 25
                 */
                pageSize?: components["parameters"]["PageSize"];
                /**
                 * @description How many items to skip. The list ends where fewer than `pageSize` items come back (inferred).
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
                /**
                 * @description Only what was written in the ledger block of this number.
                 * @example 4711
                 */
                blockNumber?: components["parameters"]["BlockNumber"];
                /**
                 * @description Only what the ledger transaction of this id wrote.
                 * @example 6f1c2a9e4d7b80531e2f4a6c8b0d9e7f
                 */
                transactionId?: components["parameters"]["TransactionId"];
                /**
                 * @description Only what was written in the ledger channel of this name.
                 * @example channel-1
                 */
                channelName?: components["parameters"]["ChannelName"];
                /**
                 * @description Only comments on these assets, by platform id. At most 50.
                 * @example [
                 *       "US9QIMAOAS1Q"
                 *     ]
                 */
                assetIdsFilter?: string[];
                /**
                 * @description Only these assets, by correlation id. At most 50.
                 * @example [
                 *       "lot-4711"
                 *     ]
                 */
                assetCorrelationIdsFilter?: components["parameters"]["AssetCorrelationIdsFilter"];
                /**
                 * @description Organization that gave the correlation ids of the assets. That of the token, if it is left out.
                 * @example TEST1234
                 */
                assetCorrelationOrgId?: components["parameters"]["AssetCorrelationOrgId"];
                /**
                 * @description Only these comments. At most 250, each of up to 16 characters.
                 * @example [
                 *       "CM00000000000001"
                 *     ]
                 */
                commentIdsFilter?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of changes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CommentHistoryEntry[];
                };
            };
            400: components["responses"]["InvalidPage"];
            401: components["responses"]["TokenRefused"];
            403: components["responses"]["ScopeMissing"];
        };
    };
    listOrganizations: {
        parameters: {
            query?: {
                /**
                 * @description How many items to return, at most 50. The default is not documented.
                 * @example 50
                 */
                pageSize?: components["parameters"]["PageSizeMax50"];
                /**
                 * @description How many items to skip. The list ends where fewer than `pageSize` items come back (inferred).
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
                /**
                 * @description Only these organizations, by id.
                 * @example [
                 *       "BANK01"
                 *     ]
                 */
                orgIdsFilter?: string[];
                /**
                 * @description Only organizations in these states.
                 * @example [
                 *       "ready"
                 *     ]
                 */
                orgStatusFilter?: ("failed_creation" | "added" | "ready" | "suspended" | "removed")[];
                /**
                 * @description Only organizations of these types.
                 * @example [
                 *       "investor"
                 *     ]
                 */
                orgTypeFilter?: ("issuer" | "investor" | "asset_manager" | "administrator" | "fund_admin")[];
                /**
                 * @description Only these organizations, by correlation id. At most 25.
                 * @example [
                 *       "bank-1"
                 *     ]
                 */
                orgCorrelationIdsFilter?: string[];
                /**
                 * @description Organization that gave the correlation ids. That of the token, if it is left out.
                 * @example TEST1234
                 */
                orgCorrelationOrgId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of organizations. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Organization[];
                };
            };
            400: components["responses"]["InvalidPage"];
            401: components["responses"]["TokenRefused"];
            403: components["responses"]["ScopeMissing"];
        };
    };
    addOrganizationCorrelationId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the organization.
                 * @example BANK01
                 */
                orgId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": CorrelationIdAdd;
            };
        };
        responses: {
            200: components["responses"]["CorrelationIdChanged"];
            /** @description GN0002: the payload is not valid. Also OG0014, whose meaning is not public. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorResponse;
                };
            };
            401: components["responses"]["TokenRefused"];
            403: components["responses"]["ScopeMissing"];
        };
    };
    listOrganizationCorrelationIdHistory: {
        parameters: {
            query?: {
                /**
                 * @description How many items to return, at most 20. The default is not documented.
                 * @example 20
                 */
                pageSize?: components["parameters"]["PageSizeMax20"];
                /**
                 * @description How many items to skip. The list ends where fewer than `pageSize` items come back (inferred).
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
                /**
                 * @description Only what was written in the ledger block of this number.
                 * @example 4711
                 */
                blockNumber?: components["parameters"]["BlockNumber"];
                /**
                 * @description Only what the ledger transaction of this id wrote.
                 * @example 6f1c2a9e4d7b80531e2f4a6c8b0d9e7f
                 */
                transactionId?: components["parameters"]["TransactionId"];
                /**
                 * @description Only what was written in the ledger channel of this name.
                 * @example channel-1
                 */
                channelName?: components["parameters"]["ChannelName"];
                /**
                 * @description Only these organizations, by id.
                 * @example [
                 *       "BANK01"
                 *     ]
                 */
                orgIdsFilter?: string[];
                /**
                 * @description Only these organizations, by correlation id. The limit is not documented here.
                 * @example [
                 *       "bank-1"
                 *     ]
                 */
                orgCorrelationIdsFilter?: string[];
                /**
                 * @description Organization that gave the correlation ids. That of the token, if it is left out.
                 * @example TEST1234
                 */
                orgCorrelationOrgId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of changes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": OrganizationCorrelationIdHistoryEntry[];
                };
            };
            400: components["responses"]["InvalidPage"];
            401: components["responses"]["TokenRefused"];
            403: components["responses"]["ScopeMissing"];
        };
    };
    listInvestors: {
        parameters: {
            query?: {
                /**
                 * @description How many items to return, at most 25. The default is not documented.
                 * @example 25
                 */
                pageSize?: components["parameters"]["PageSizeMax25"];
                /**
                 * @description How many items to skip. The list ends where fewer than `pageSize` items come back (inferred).
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
                /**
                 * @description Only items with this key in their extra data. Give `extraDataValueFilter` too.
                 * @example branch
                 */
                extraDataKeyFilter?: components["parameters"]["ExtraDataKeyFilter"];
                /**
                 * @description Only items with this value under `extraDataKeyFilter` in their extra data.
                 * @example 17
                 */
                extraDataValueFilter?: components["parameters"]["ExtraDataValueFilter"];
                /**
                 * @description Only these investors, by platform id. At most 25.
                 * @example [
                 *       "US7INVEST001"
                 *     ]
                 */
                investorIdsFilter?: components["parameters"]["InvestorIdsFilter"];
                /**
                 * @description Only these investors, by correlation id. At most 25.
                 * @example [
                 *       "investor-12"
                 *     ]
                 */
                investorCorrelationIdsFilter?: components["parameters"]["InvestorCorrelationIdsFilter"];
                /**
                 * @description Organization that gave the correlation ids of the investors. That of the token, if it is left out.
                 * @example TEST1234
                 */
                investorCorrelationOrgId?: components["parameters"]["InvestorCorrelationOrgId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of investors. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Investor[];
                };
            };
            400: components["responses"]["InvalidPage"];
            401: components["responses"]["TokenRefused"];
            403: components["responses"]["ScopeMissing"];
        };
    };
    updateInvestor: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Platform id of the investor.
                 * @example US7INVEST001
                 */
                investorId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": InvestorUpdate;
            };
        };
        responses: {
            200: components["responses"]["ProcessStarted"];
            /**
             * @description IV0009: the type of an investor cannot change. IV0023: the accreditation "Other" is not open to US investors.
             *     Also GN0002 (the payload is not valid), IV0014, IV0015, IV0031, IV0036 and the family QU, whose meaning is not
             *     public.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorResponse;
                };
            };
            401: components["responses"]["TokenOrNodeRefused"];
            403: components["responses"]["ScopeMissing"];
        };
    };
    listInvestorHistory: {
        parameters: {
            query?: {
                /**
                 * @description How many items to return. Neither the default nor the maximum is documented.
                 * @example 25
                 */
                pageSize?: components["parameters"]["PageSize"];
                /**
                 * @description How many items to skip. The list ends where fewer than `pageSize` items come back (inferred).
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
                /**
                 * @description Only what was written in the ledger block of this number.
                 * @example 4711
                 */
                blockNumber?: components["parameters"]["BlockNumber"];
                /**
                 * @description Only what the ledger transaction of this id wrote.
                 * @example 6f1c2a9e4d7b80531e2f4a6c8b0d9e7f
                 */
                transactionId?: components["parameters"]["TransactionId"];
                /**
                 * @description Only what was written in the ledger channel of this name.
                 * @example channel-1
                 */
                channelName?: components["parameters"]["ChannelName"];
                /**
                 * @description Only these investors, by platform id. At most 25.
                 * @example [
                 *       "US7INVEST001"
                 *     ]
                 */
                investorIdsFilter?: components["parameters"]["InvestorIdsFilter"];
                /**
                 * @description Only these investors, by correlation id. At most 25.
                 * @example [
                 *       "investor-12"
                 *     ]
                 */
                investorCorrelationIdsFilter?: components["parameters"]["InvestorCorrelationIdsFilter"];
                /**
                 * @description Organization that gave the correlation ids of the investors. That of the token, if it is left out.
                 * @example TEST1234
                 */
                investorCorrelationOrgId?: components["parameters"]["InvestorCorrelationOrgId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of changes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": InvestorHistoryEntry[];
                };
            };
            400: components["responses"]["InvalidPage"];
            401: components["responses"]["TokenRefused"];
            403: components["responses"]["ScopeMissing"];
        };
    };
    addInvestorCorrelationId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Platform id of the investor.
                 * @example US7INVEST001
                 */
                investorId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": CorrelationIdAdd;
            };
        };
        responses: {
            200: components["responses"]["CorrelationIdChanged"];
            400: components["responses"]["InvalidPayload"];
            401: components["responses"]["TokenRefused"];
            403: components["responses"]["ScopeMissing"];
        };
    };
    removeInvestorCorrelationId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Platform id of the investor.
                 * @example US7INVEST001
                 */
                investorId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": CorrelationIdRemove;
            };
        };
        responses: {
            200: components["responses"]["CorrelationIdChanged"];
            400: components["responses"]["InvalidPayload"];
            401: components["responses"]["TokenRefused"];
            403: components["responses"]["ScopeMissing"];
        };
    };
    listInvestorCorrelationIdHistory: {
        parameters: {
            query?: {
                /**
                 * @description How many items to return. Neither the default nor the maximum is documented.
                 * @example 25
                 */
                pageSize?: components["parameters"]["PageSize"];
                /**
                 * @description How many items to skip. The list ends where fewer than `pageSize` items come back (inferred).
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
                /**
                 * @description Only what was written in the ledger block of this number.
                 * @example 4711
                 */
                blockNumber?: components["parameters"]["BlockNumber"];
                /**
                 * @description Only what the ledger transaction of this id wrote.
                 * @example 6f1c2a9e4d7b80531e2f4a6c8b0d9e7f
                 */
                transactionId?: components["parameters"]["TransactionId"];
                /**
                 * @description Only what was written in the ledger channel of this name.
                 * @example channel-1
                 */
                channelName?: components["parameters"]["ChannelName"];
                /**
                 * @description Only these investors, by platform id. At most 25.
                 * @example [
                 *       "US7INVEST001"
                 *     ]
                 */
                investorIdsFilter?: components["parameters"]["InvestorIdsFilter"];
                /**
                 * @description Only these investors, by correlation id. At most 25.
                 * @example [
                 *       "investor-12"
                 *     ]
                 */
                investorCorrelationIdsFilter?: components["parameters"]["InvestorCorrelationIdsFilter"];
                /**
                 * @description Organization that gave the correlation ids of the investors. That of the token, if it is left out.
                 * @example TEST1234
                 */
                investorCorrelationOrgId?: components["parameters"]["InvestorCorrelationOrgId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of changes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CorrelationIdHistoryEntry[];
                };
            };
            400: components["responses"]["InvalidPage"];
            401: components["responses"]["TokenRefused"];
            403: components["responses"]["ScopeMissing"];
        };
    };
    listAccounts: {
        parameters: {
            query?: {
                /**
                 * @description How many items to return, at most 25. The default is not documented.
                 * @example 25
                 */
                pageSize?: components["parameters"]["PageSizeMax25"];
                /**
                 * @description How many items to skip. The list ends where fewer than `pageSize` items come back (inferred).
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
                /**
                 * @description Only items with this key in their extra data. Give `extraDataValueFilter` too.
                 * @example branch
                 */
                extraDataKeyFilter?: components["parameters"]["ExtraDataKeyFilter"];
                /**
                 * @description Only items with this value under `extraDataKeyFilter` in their extra data.
                 * @example 17
                 */
                extraDataValueFilter?: components["parameters"]["ExtraDataValueFilter"];
                /**
                 * @description Only these accounts, by platform id. At most 25.
                 * @example [
                 *       "US4ACC0UNT01"
                 *     ]
                 */
                accountIdsFilter?: components["parameters"]["AccountIdsFilter"];
                /**
                 * @description Only these accounts, by correlation id. At most 25.
                 * @example [
                 *       "account-88"
                 *     ]
                 */
                accountCorrelationIdsFilter?: components["parameters"]["AccountCorrelationIdsFilter"];
                /**
                 * @description Organization that gave the correlation ids of the accounts. That of the token, if it is left out.
                 * @example TEST1234
                 */
                accountCorrelationOrgId?: components["parameters"]["AccountCorrelationOrgId"];
                /**
                 * @description Only accounts of these investors, by platform id. At most 10.
                 * @example [
                 *       "US7INVEST001"
                 *     ]
                 */
                investorIdsFilter?: string[];
                /**
                 * @description Only accounts of these investors, by correlation id. At most 10.
                 * @example [
                 *       "investor-12"
                 *     ]
                 */
                investorCorrelationIdsFilter?: string[];
                /**
                 * @description Organization that gave the correlation ids of the investors. That of the token, if it is left out.
                 * @example TEST1234
                 */
                investorCorrelationOrgId?: components["parameters"]["InvestorCorrelationOrgId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of accounts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Account[];
                };
            };
            400: components["responses"]["InvalidPage"];
            401: components["responses"]["TokenRefused"];
            403: components["responses"]["ScopeMissing"];
        };
    };
    updateAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Platform id of the account.
                 * @example US4ACC0UNT01
                 */
                accountId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": AccountUpdate;
            };
        };
        responses: {
            200: components["responses"]["ProcessStarted"];
            400: components["responses"]["InvalidPayload"];
            401: components["responses"]["TokenOrNodeRefused"];
            403: components["responses"]["ScopeMissing"];
        };
    };
    listAdvisors: {
        parameters: {
            query?: {
                /**
                 * @description How many items to return, at most 25. The default is not documented.
                 * @example 25
                 */
                pageSize?: components["parameters"]["PageSizeMax25"];
                /**
                 * @description How many items to skip. The list ends where fewer than `pageSize` items come back (inferred).
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
                /**
                 * @description Only items with this key in their extra data. Give `extraDataValueFilter` too.
                 * @example branch
                 */
                extraDataKeyFilter?: components["parameters"]["ExtraDataKeyFilter"];
                /**
                 * @description Only items with this value under `extraDataKeyFilter` in their extra data.
                 * @example 17
                 */
                extraDataValueFilter?: components["parameters"]["ExtraDataValueFilter"];
                /**
                 * @description Only these advisors, by platform id. At most 25.
                 * @example [
                 *       "US2ADVISOR01"
                 *     ]
                 */
                advisorIdsFilter?: components["parameters"]["AdvisorIdsFilter"];
                /**
                 * @description Only these advisors, by correlation id. At most 25.
                 * @example [
                 *       "advisor-5"
                 *     ]
                 */
                advisorCorrelationIdsFilter?: components["parameters"]["AdvisorCorrelationIdsFilter"];
                /**
                 * @description Organization that gave the correlation ids of the advisors. That of the token, if it is left out.
                 * @example TEST1234
                 */
                advisorCorrelationOrgId?: components["parameters"]["AdvisorCorrelationOrgId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of advisors. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Advisor[];
                };
            };
            400: components["responses"]["InvalidPage"];
            401: components["responses"]["TokenRefused"];
            403: components["responses"]["ScopeMissing"];
        };
    };
    updateAdvisor: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Platform id of the advisor.
                 * @example US2ADVISOR01
                 */
                advisorId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": AdvisorUpdate;
            };
        };
        responses: {
            200: components["responses"]["ProcessStarted"];
            400: components["responses"]["InvalidPayload"];
            401: components["responses"]["TokenOrNodeRefused"];
            403: components["responses"]["ScopeMissing"];
        };
    };
    listAdvisorHistory: {
        parameters: {
            query?: {
                /**
                 * @description How many items to return. Neither the default nor the maximum is documented.
                 * @example 25
                 */
                pageSize?: components["parameters"]["PageSize"];
                /**
                 * @description How many items to skip. The list ends where fewer than `pageSize` items come back (inferred).
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
                /**
                 * @description Only what was written in the ledger block of this number.
                 * @example 4711
                 */
                blockNumber?: components["parameters"]["BlockNumber"];
                /**
                 * @description Only what the ledger transaction of this id wrote.
                 * @example 6f1c2a9e4d7b80531e2f4a6c8b0d9e7f
                 */
                transactionId?: components["parameters"]["TransactionId"];
                /**
                 * @description Only what was written in the ledger channel of this name.
                 * @example channel-1
                 */
                channelName?: components["parameters"]["ChannelName"];
                /**
                 * @description Only these advisors, by platform id. At most 25.
                 * @example [
                 *       "US2ADVISOR01"
                 *     ]
                 */
                advisorIdsFilter?: components["parameters"]["AdvisorIdsFilter"];
                /**
                 * @description Only these advisors, by correlation id. At most 25.
                 * @example [
                 *       "advisor-5"
                 *     ]
                 */
                advisorCorrelationIdsFilter?: components["parameters"]["AdvisorCorrelationIdsFilter"];
                /**
                 * @description Organization that gave the correlation ids of the advisors. That of the token, if it is left out.
                 * @example TEST1234
                 */
                advisorCorrelationOrgId?: components["parameters"]["AdvisorCorrelationOrgId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of changes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AdvisorHistoryEntry[];
                };
            };
            400: components["responses"]["InvalidPage"];
            401: components["responses"]["TokenRefused"];
            403: components["responses"]["ScopeMissing"];
        };
    };
    addAdvisorCorrelationId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Platform id of the advisor.
                 * @example US2ADVISOR01
                 */
                advisorId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": CorrelationIdAdd;
            };
        };
        responses: {
            200: components["responses"]["CorrelationIdChanged"];
            400: components["responses"]["InvalidPayload"];
            401: components["responses"]["TokenRefused"];
            403: components["responses"]["ScopeMissing"];
        };
    };
    removeAdvisorCorrelationId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Platform id of the advisor.
                 * @example US2ADVISOR01
                 */
                advisorId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": CorrelationIdRemove;
            };
        };
        responses: {
            200: components["responses"]["CorrelationIdChanged"];
            400: components["responses"]["InvalidPayload"];
            401: components["responses"]["TokenRefused"];
            403: components["responses"]["ScopeMissing"];
        };
    };
    listAdvisorCorrelationIdHistory: {
        parameters: {
            query?: {
                /**
                 * @description How many items to return. Neither the default nor the maximum is documented.
                 * @example 25
                 */
                pageSize?: components["parameters"]["PageSize"];
                /**
                 * @description How many items to skip. The list ends where fewer than `pageSize` items come back (inferred).
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
                /**
                 * @description Only what was written in the ledger block of this number.
                 * @example 4711
                 */
                blockNumber?: components["parameters"]["BlockNumber"];
                /**
                 * @description Only what the ledger transaction of this id wrote.
                 * @example 6f1c2a9e4d7b80531e2f4a6c8b0d9e7f
                 */
                transactionId?: components["parameters"]["TransactionId"];
                /**
                 * @description Only what was written in the ledger channel of this name.
                 * @example channel-1
                 */
                channelName?: components["parameters"]["ChannelName"];
                /**
                 * @description Only these advisors, by platform id. At most 25.
                 * @example [
                 *       "US2ADVISOR01"
                 *     ]
                 */
                advisorIdsFilter?: components["parameters"]["AdvisorIdsFilter"];
                /**
                 * @description Only these advisors, by correlation id. At most 25.
                 * @example [
                 *       "advisor-5"
                 *     ]
                 */
                advisorCorrelationIdsFilter?: components["parameters"]["AdvisorCorrelationIdsFilter"];
                /**
                 * @description Organization that gave the correlation ids of the advisors. That of the token, if it is left out.
                 * @example TEST1234
                 */
                advisorCorrelationOrgId?: components["parameters"]["AdvisorCorrelationOrgId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of changes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CorrelationIdHistoryEntry[];
                };
            };
            400: components["responses"]["InvalidPage"];
            401: components["responses"]["TokenRefused"];
            403: components["responses"]["ScopeMissing"];
        };
    };
    listCustodians: {
        parameters: {
            query?: {
                /**
                 * @description How many items to return, at most 25. The default is not documented.
                 * @example 25
                 */
                pageSize?: components["parameters"]["PageSizeMax25"];
                /**
                 * @description How many items to skip. The list ends where fewer than `pageSize` items come back (inferred).
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
                /**
                 * @description Only items with this key in their extra data. Give `extraDataValueFilter` too.
                 * @example branch
                 */
                extraDataKeyFilter?: components["parameters"]["ExtraDataKeyFilter"];
                /**
                 * @description Only items with this value under `extraDataKeyFilter` in their extra data.
                 * @example 17
                 */
                extraDataValueFilter?: components["parameters"]["ExtraDataValueFilter"];
                /**
                 * @description Only these custodians, by platform id. At most 25.
                 * @example [
                 *       "US5CUSTODN01"
                 *     ]
                 */
                custodianIdsFilter?: components["parameters"]["CustodianIdsFilter"];
                /**
                 * @description Only these custodians, by correlation id. At most 25.
                 * @example [
                 *       "custodian-3"
                 *     ]
                 */
                custodianCorrelationIdsFilter?: components["parameters"]["CustodianCorrelationIdsFilter"];
                /**
                 * @description Organization that gave the correlation ids of the custodians. That of the token, if it is left out.
                 * @example TEST1234
                 */
                custodianCorrelationOrgId?: components["parameters"]["CustodianCorrelationOrgId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of custodians. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Custodian[];
                };
            };
            400: components["responses"]["InvalidPage"];
            401: components["responses"]["TokenRefused"];
            403: components["responses"]["ScopeMissing"];
        };
    };
    updateCustodian: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Platform id of the custodian.
                 * @example US5CUSTODN01
                 */
                custodianId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": CustodianUpdate;
            };
        };
        responses: {
            200: components["responses"]["ProcessStarted"];
            /** @description GN0002: the payload is not valid. Also CT0002, CT0012, CT0013, CT0014, whose meaning is not public. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorResponse;
                };
            };
            401: components["responses"]["TokenOrNodeRefused"];
            /** @description AU0002: the token lacks the scope of the operation. Also CT0011, whose meaning is not public. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorResponse;
                };
            };
            /** @description CT0001: unknown custodian (the meaning is inferred). */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorResponse;
                };
            };
            /** @description CT0003, whose meaning is not public. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorResponse;
                };
            };
        };
    };
    listCustodianHistory: {
        parameters: {
            query?: {
                /**
                 * @description How many items to return, at most 25. The default is not documented.
                 * @example 25
                 */
                pageSize?: components["parameters"]["PageSizeMax25"];
                /**
                 * @description How many items to skip. The list ends where fewer than `pageSize` items come back (inferred).
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
                /**
                 * @description Only what was written in the ledger block of this number.
                 * @example 4711
                 */
                blockNumber?: components["parameters"]["BlockNumber"];
                /**
                 * @description Only what the ledger transaction of this id wrote.
                 * @example 6f1c2a9e4d7b80531e2f4a6c8b0d9e7f
                 */
                transactionId?: components["parameters"]["TransactionId"];
                /**
                 * @description Only what was written in the ledger channel of this name.
                 * @example channel-1
                 */
                channelName?: components["parameters"]["ChannelName"];
                /**
                 * @description Only these custodians, by platform id. At most 25.
                 * @example [
                 *       "US5CUSTODN01"
                 *     ]
                 */
                custodianIdsFilter?: components["parameters"]["CustodianIdsFilter"];
                /**
                 * @description Only these custodians, by correlation id. At most 25.
                 * @example [
                 *       "custodian-3"
                 *     ]
                 */
                custodianCorrelationIdsFilter?: components["parameters"]["CustodianCorrelationIdsFilter"];
                /**
                 * @description Organization that gave the correlation ids of the custodians. That of the token, if it is left out.
                 * @example TEST1234
                 */
                custodianCorrelationOrgId?: components["parameters"]["CustodianCorrelationOrgId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of changes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CustodianHistoryEntry[];
                };
            };
            400: components["responses"]["InvalidPage"];
            401: components["responses"]["TokenRefused"];
            403: components["responses"]["ScopeMissing"];
        };
    };
    addCustodianCorrelationId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Platform id of the custodian.
                 * @example US5CUSTODN01
                 */
                custodianId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": CorrelationIdAdd;
            };
        };
        responses: {
            200: components["responses"]["CorrelationIdChanged"];
            400: components["responses"]["InvalidPayload"];
            401: components["responses"]["TokenRefused"];
            403: components["responses"]["ScopeMissing"];
        };
    };
    removeCustodianCorrelationId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Platform id of the custodian.
                 * @example US5CUSTODN01
                 */
                custodianId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": CorrelationIdRemove;
            };
        };
        responses: {
            200: components["responses"]["CorrelationIdChanged"];
            400: components["responses"]["InvalidPayload"];
            401: components["responses"]["TokenRefused"];
            403: components["responses"]["ScopeMissing"];
        };
    };
    listCustodianCorrelationIdHistory: {
        parameters: {
            query?: {
                /**
                 * @description How many items to return, at most 20. The default is not documented.
                 * @example 20
                 */
                pageSize?: components["parameters"]["PageSizeMax20"];
                /**
                 * @description How many items to skip. The list ends where fewer than `pageSize` items come back (inferred).
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
                /**
                 * @description Only what was written in the ledger block of this number.
                 * @example 4711
                 */
                blockNumber?: components["parameters"]["BlockNumber"];
                /**
                 * @description Only what the ledger transaction of this id wrote.
                 * @example 6f1c2a9e4d7b80531e2f4a6c8b0d9e7f
                 */
                transactionId?: components["parameters"]["TransactionId"];
                /**
                 * @description Only what was written in the ledger channel of this name.
                 * @example channel-1
                 */
                channelName?: components["parameters"]["ChannelName"];
                /**
                 * @description Only these custodians, by platform id. At most 25.
                 * @example [
                 *       "US5CUSTODN01"
                 *     ]
                 */
                custodianIdsFilter?: components["parameters"]["CustodianIdsFilter"];
                /**
                 * @description Only these custodians, by correlation id. At most 25.
                 * @example [
                 *       "custodian-3"
                 *     ]
                 */
                custodianCorrelationIdsFilter?: components["parameters"]["CustodianCorrelationIdsFilter"];
                /**
                 * @description Organization that gave the correlation ids of the custodians. That of the token, if it is left out.
                 * @example TEST1234
                 */
                custodianCorrelationOrgId?: components["parameters"]["CustodianCorrelationOrgId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of changes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CorrelationIdHistoryEntry[];
                };
            };
            400: components["responses"]["InvalidPage"];
            401: components["responses"]["TokenRefused"];
            403: components["responses"]["ScopeMissing"];
        };
    };
    createAsset: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": AssetCreate;
            };
        };
        responses: {
            /** @description The subscription has started. Only the process id is mentioned in prose; `assetId` is inferred. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AssetProcess;
                };
            };
            /**
             * @description GN0002: the payload is not valid. GN0003, and the business rules on accounts, advisors, custodians, files,
             *     investors and questionnaires, are taken to come with this status (inferred).
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorResponse;
                };
            };
            401: components["responses"]["TokenOrNodeRefused"];
            403: components["responses"]["ScopeOrRoleMissing"];
            /** @description IS0009: the security id is not valid. GN0008: unknown booked id (the meaning is inferred). */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorResponse;
                };
            };
            /** @description IS0012: the security is in the wrong status. IS0013: the security is restricted. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorResponse;
                };
            };
        };
    };
    rejectAsset: {
        parameters: {
            query?: {
                /**
                 * @description True says that `assetId` is a correlation id, for one that has 12 characters.
                 * @example true
                 */
                isAssetCorrelationId?: components["parameters"]["IsAssetCorrelationId"];
                /**
                 * @description Organization that gave the correlation id of the asset. That of the token, if it is left out.
                 * @example TEST1234
                 */
                assetCorrelationOrgId?: components["parameters"]["AssetOwnCorrelationOrgId"];
            };
            header?: never;
            path: {
                /**
                 * @description Platform id of the asset (12 characters), or a correlation id that you gave it. Anything of another length is taken
                 *     for a correlation id.
                 * @example US9QIMAOAS1Q
                 */
                assetId: components["parameters"]["AssetId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": AssetReject;
            };
        };
        responses: {
            200: components["responses"]["ProcessStarted"];
            400: components["responses"]["InvalidPayload"];
            401: components["responses"]["TokenOrNodeRefused"];
            403: components["responses"]["ScopeOrRoleMissing"];
            404: components["responses"]["AssetNotFound"];
            409: components["responses"]["AssetStateConflict"];
        };
    };
    recallAsset: {
        parameters: {
            query?: {
                /**
                 * @description True says that `assetId` is a correlation id, for one that has 12 characters.
                 * @example true
                 */
                isAssetCorrelationId?: components["parameters"]["IsAssetCorrelationId"];
                /**
                 * @description Organization that gave the correlation id of the asset. That of the token, if it is left out.
                 * @example TEST1234
                 */
                assetCorrelationOrgId?: components["parameters"]["AssetOwnCorrelationOrgId"];
            };
            header?: never;
            path: {
                /**
                 * @description Platform id of the asset (12 characters), or a correlation id that you gave it. Anything of another length is taken
                 *     for a correlation id.
                 * @example US9QIMAOAS1Q
                 */
                assetId: components["parameters"]["AssetId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": AssetRecall;
            };
        };
        responses: {
            /** @description The ledger process has started. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AssetProcess;
                };
            };
            400: components["responses"]["InvalidPayload"];
            401: components["responses"]["TokenOrNodeRefused"];
            403: components["responses"]["ScopeOrRoleMissing"];
            404: components["responses"]["AssetNotFound"];
            409: components["responses"]["AssetStateConflict"];
        };
    };
    markAssetsAccepted: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": AssetBatch;
            };
        };
        responses: {
            200: components["responses"]["ProcessStarted"];
            /** @description GN0002: the payload is not valid. Also IS0008, IS0106, whose meaning is not public. The list goes on. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorResponse;
                };
            };
            401: components["responses"]["TokenOrNodeRefused"];
            403: components["responses"]["ScopeOrRoleMissing"];
            404: components["responses"]["AssetNotFound"];
            409: components["responses"]["AssetStateConflict"];
        };
    };
    markAssetsWired: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": AssetBatch;
            };
        };
        responses: {
            200: components["responses"]["ProcessStarted"];
            /** @description GN0002: the payload is not valid. Also AS0013, AS0018, IS0008, IS0106, whose meaning is not public. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorResponse;
                };
            };
            401: components["responses"]["TokenOrNodeRefused"];
            403: components["responses"]["ScopeOrRoleMissing"];
            404: components["responses"]["AssetNotFound"];
            409: components["responses"]["AssetStateConflict"];
        };
    };
    markAssetsSettled: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": AssetBatchSettlement;
            };
        };
        responses: {
            200: components["responses"]["ProcessStarted"];
            400: components["responses"]["InvalidPayload"];
            401: components["responses"]["TokenOrNodeRefused"];
            403: components["responses"]["ScopeOrRoleMissing"];
            404: components["responses"]["AssetNotFound"];
            409: components["responses"]["AssetStateConflict"];
        };
    };
    declineAsset: {
        parameters: {
            query?: {
                /**
                 * @description True says that `assetId` is a correlation id, for one that has 12 characters.
                 * @example true
                 */
                isAssetCorrelationId?: components["parameters"]["IsAssetCorrelationId"];
                /**
                 * @description Organization that gave the correlation id of the asset. That of the token, if it is left out.
                 * @example TEST1234
                 */
                assetCorrelationOrgId?: components["parameters"]["AssetOwnCorrelationOrgId"];
            };
            header?: never;
            path: {
                /**
                 * @description Platform id of the asset (12 characters), or a correlation id that you gave it. Anything of another length is taken
                 *     for a correlation id.
                 * @example US9QIMAOAS1Q
                 */
                assetId: components["parameters"]["AssetId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": AssetAction;
            };
        };
        responses: {
            200: components["responses"]["ProcessStarted"];
            400: components["responses"]["InvalidPayload"];
            401: components["responses"]["TokenOrNodeRefused"];
            403: components["responses"]["ScopeOrRoleMissing"];
            404: components["responses"]["AssetNotFound"];
            409: components["responses"]["AssetStateConflict"];
        };
    };
    cancelAsset: {
        parameters: {
            query?: {
                /**
                 * @description True says that `assetId` is a correlation id, for one that has 12 characters.
                 * @example true
                 */
                isAssetCorrelationId?: components["parameters"]["IsAssetCorrelationId"];
                /**
                 * @description Organization that gave the correlation id of the asset. That of the token, if it is left out.
                 * @example TEST1234
                 */
                assetCorrelationOrgId?: components["parameters"]["AssetOwnCorrelationOrgId"];
            };
            header?: never;
            path: {
                /**
                 * @description Platform id of the asset (12 characters), or a correlation id that you gave it. Anything of another length is taken
                 *     for a correlation id.
                 * @example US9QIMAOAS1Q
                 */
                assetId: components["parameters"]["AssetId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": AssetAction;
            };
        };
        responses: {
            200: components["responses"]["ProcessStarted"];
            400: components["responses"]["InvalidPayload"];
            401: components["responses"]["TokenOrNodeRefused"];
            403: components["responses"]["ScopeOrRoleMissing"];
            404: components["responses"]["AssetNotFound"];
            409: components["responses"]["AssetStateConflict"];
        };
    };
    disposeAsset: {
        parameters: {
            query?: {
                /**
                 * @description True says that `assetId` is a correlation id, for one that has 12 characters.
                 * @example true
                 */
                isAssetCorrelationId?: components["parameters"]["IsAssetCorrelationId"];
                /**
                 * @description Organization that gave the correlation id of the asset. That of the token, if it is left out.
                 * @example TEST1234
                 */
                assetCorrelationOrgId?: components["parameters"]["AssetOwnCorrelationOrgId"];
            };
            header?: never;
            path: {
                /**
                 * @description Platform id of the asset (12 characters), or a correlation id that you gave it. Anything of another length is taken
                 *     for a correlation id.
                 * @example US9QIMAOAS1Q
                 */
                assetId: components["parameters"]["AssetId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": AssetAction;
            };
        };
        responses: {
            200: components["responses"]["ProcessStarted"];
            400: components["responses"]["InvalidPayload"];
            401: components["responses"]["TokenOrNodeRefused"];
            403: components["responses"]["ScopeOrRoleMissing"];
            404: components["responses"]["AssetNotFound"];
            409: components["responses"]["AssetStateConflict"];
        };
    };
    updateAssetReview: {
        parameters: {
            query?: {
                /**
                 * @description True says that `assetId` is a correlation id, for one that has 12 characters.
                 * @example true
                 */
                isAssetCorrelationId?: components["parameters"]["IsAssetCorrelationId"];
                /**
                 * @description Organization that gave the correlation id of the asset. That of the token, if it is left out.
                 * @example TEST1234
                 */
                assetCorrelationOrgId?: components["parameters"]["AssetOwnCorrelationOrgId"];
            };
            header?: never;
            path: {
                /**
                 * @description Platform id of the asset (12 characters), or a correlation id that you gave it. Anything of another length is taken
                 *     for a correlation id.
                 * @example US9QIMAOAS1Q
                 */
                assetId: components["parameters"]["AssetId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": AssetReviewUpdate;
            };
        };
        responses: {
            /** @description The ledger process has started. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AssetProcess;
                };
            };
            400: components["responses"]["InvalidPayload"];
            401: components["responses"]["TokenOrNodeRefused"];
            403: components["responses"]["ScopeOrRoleMissing"];
            404: components["responses"]["AssetNotFound"];
            409: components["responses"]["AssetStateConflict"];
        };
    };
    externalClose: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": ExternalClose;
            };
        };
        responses: {
            200: components["responses"]["ProcessStarted"];
            /**
             * @description GN0002: the payload is not valid. Also AS0018, AS0038, AS0039, AS0040, IS0082, IS0083, whose meaning is not
             *     public.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorResponse;
                };
            };
            401: components["responses"]["TokenOrNodeRefused"];
            403: components["responses"]["ScopeOrRoleMissing"];
            /** @description IS0009: the security id is not valid. Also AS0007, IS0096, whose meaning is not public. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorResponse;
                };
            };
            /**
             * @description IS0012: the security is in the wrong status. IS0013: the security is restricted. Also AS0030, IS0002, IS0094,
             *     IS0117, whose meaning is not public. The list goes on.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorResponse;
                };
            };
        };
    };
    updateAssetsExternalState: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": AssetExternalStateBatch;
            };
        };
        responses: {
            200: components["responses"]["ProcessStarted"];
            400: components["responses"]["InvalidPayload"];
            401: components["responses"]["TokenOrNodeRefused"];
            403: components["responses"]["ScopeOrRoleMissing"];
            404: components["responses"]["AssetNotFound"];
            409: components["responses"]["AssetStateConflict"];
        };
    };
    listAssets: {
        parameters: {
            query?: {
                /**
                 * @description How many items to return, at most 500. The default is not documented.
                 * @example 500
                 */
                pageSize?: components["parameters"]["PageSizeMax500"];
                /**
                 * @description How many items to skip. The list ends where fewer than `pageSize` items come back (inferred).
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
                /**
                 * @description Whether the assets come with their comments. It lowers the largest page to 50.
                 * @example false
                 */
                includeComments?: boolean;
                /**
                 * @description Only assets in these states. At most 27.
                 * @example [
                 *       "confirmed",
                 *       "settled"
                 *     ]
                 */
                assetStatusFilter?: ("deleted" | "preSynced" | "created" | "modified" | "confirmed" | "settlement_confirmation_pending" | "settled" | "issued" | "busted" | "canceled" | "disposed" | "recalled" | "remediated" | "remediation_pending" | "locked" | "trade_proposed" | "in_trade" | "in_trade_pending" | "in_transfer" | "in_transfer_pending" | "restricted" | "retired" | "refunded" | "in_tender" | "in_tender_pending" | "template" | "locked_for_redemption")[];
                /**
                 * @description Only what belongs to these securities, by platform id. At most 10.
                 * @example [
                 *       "USS3JKS01I00"
                 *     ]
                 */
                securityIdsFilter?: components["parameters"]["SecurityIdsFilter"];
                /**
                 * @description Only what belongs to these securities, by correlation id. At most 10. Wrap an id that contains a comma in double
                 *     quotes.
                 * @example [
                 *       "fund-2024-a"
                 *     ]
                 */
                securityCorrelationIdsFilter?: components["parameters"]["SecurityCorrelationIdsFilter"];
                /**
                 * @description Organization that gave the correlation ids of the securities. That of the token, if it is left out.
                 * @example TEST1234
                 */
                securityCorrelationOrgId?: components["parameters"]["SecurityCorrelationOrgId"];
                /**
                 * @description Only these assets, by platform id. At most 500.
                 * @example [
                 *       "US9QIMAOAS1Q"
                 *     ]
                 */
                assetIdsFilter?: components["parameters"]["AssetIdsFilter"];
                /**
                 * @description Only these assets, by correlation id. At most 50.
                 * @example [
                 *       "lot-4711"
                 *     ]
                 */
                assetCorrelationIdsFilter?: components["parameters"]["AssetCorrelationIdsFilter"];
                /**
                 * @description Organization that gave the correlation ids of the assets. That of the token, if it is left out.
                 * @example TEST1234
                 */
                assetCorrelationOrgId?: components["parameters"]["AssetCorrelationOrgId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of assets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Asset[];
                };
            };
            400: components["responses"]["InvalidPage"];
            401: components["responses"]["TokenRefused"];
            403: components["responses"]["ScopeMissing"];
        };
    };
    listAssetHistory: {
        parameters: {
            query?: {
                /**
                 * @description How many items to return, at most 500. The default is not documented.
                 * @example 500
                 */
                pageSize?: components["parameters"]["PageSizeMax500"];
                /**
                 * @description How many items to skip. The list ends where fewer than `pageSize` items come back (inferred).
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
                /**
                 * @description Only what was written in the ledger block of this number.
                 * @example 4711
                 */
                blockNumber?: components["parameters"]["BlockNumber"];
                /**
                 * @description Only what the ledger transaction of this id wrote.
                 * @example 6f1c2a9e4d7b80531e2f4a6c8b0d9e7f
                 */
                transactionId?: components["parameters"]["TransactionId"];
                /**
                 * @description Only what was written in the ledger channel of this name.
                 * @example channel-1
                 */
                channelName?: components["parameters"]["ChannelName"];
                /**
                 * @description Only these events. At most 51. The name of this parameter is inferred.
                 * @example [
                 *       "Created",
                 *       "Confirmed"
                 *     ]
                 */
                eventsFilter?: AssetEvent[];
                /**
                 * @description Only these assets, by platform id. At most 500.
                 * @example [
                 *       "US9QIMAOAS1Q"
                 *     ]
                 */
                assetIdsFilter?: components["parameters"]["AssetIdsFilter"];
                /**
                 * @description Only these assets, by correlation id. At most 50.
                 * @example [
                 *       "lot-4711"
                 *     ]
                 */
                assetCorrelationIdsFilter?: components["parameters"]["AssetCorrelationIdsFilter"];
                /**
                 * @description Organization that gave the correlation ids of the assets. That of the token, if it is left out.
                 * @example TEST1234
                 */
                assetCorrelationOrgId?: components["parameters"]["AssetCorrelationOrgId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of changes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AssetHistoryEntry[];
                };
            };
            400: components["responses"]["InvalidPage"];
            401: components["responses"]["TokenRefused"];
            403: components["responses"]["ScopeMissing"];
        };
    };
    addAssetCorrelationId: {
        parameters: {
            query?: {
                /**
                 * @description True says that `assetId` is a correlation id, for one that has 12 characters.
                 * @example true
                 */
                isAssetCorrelationId?: components["parameters"]["IsAssetCorrelationId"];
                /**
                 * @description Organization that gave the correlation id of the asset. That of the token, if it is left out.
                 * @example TEST1234
                 */
                assetCorrelationOrgId?: components["parameters"]["AssetOwnCorrelationOrgId"];
            };
            header?: never;
            path: {
                /**
                 * @description Platform id of the asset (12 characters), or a correlation id that you gave it. Anything of another length is taken
                 *     for a correlation id.
                 * @example US9QIMAOAS1Q
                 */
                assetId: components["parameters"]["AssetId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": SecurityCorrelationIdAdd;
            };
        };
        responses: {
            200: components["responses"]["CorrelationIdChanged"];
            400: components["responses"]["InvalidPayload"];
            401: components["responses"]["TokenRefused"];
            403: components["responses"]["ScopeMissing"];
        };
    };
    removeAssetCorrelationId: {
        parameters: {
            query?: {
                /**
                 * @description True says that `assetId` is a correlation id, for one that has 12 characters.
                 * @example true
                 */
                isAssetCorrelationId?: components["parameters"]["IsAssetCorrelationId"];
                /**
                 * @description Organization that gave the correlation id of the asset. That of the token, if it is left out.
                 * @example TEST1234
                 */
                assetCorrelationOrgId?: components["parameters"]["AssetOwnCorrelationOrgId"];
            };
            header?: never;
            path: {
                /**
                 * @description Platform id of the asset (12 characters), or a correlation id that you gave it. Anything of another length is taken
                 *     for a correlation id.
                 * @example US9QIMAOAS1Q
                 */
                assetId: components["parameters"]["AssetId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": SecurityCorrelationIdRemove;
            };
        };
        responses: {
            200: components["responses"]["CorrelationIdChanged"];
            400: components["responses"]["InvalidPayload"];
            401: components["responses"]["TokenRefused"];
            403: components["responses"]["ScopeMissing"];
        };
    };
    listAssetCorrelationIdHistory: {
        parameters: {
            query?: {
                /**
                 * @description How many items to return, at most 20. The default is not documented.
                 * @example 20
                 */
                pageSize?: components["parameters"]["PageSizeMax20"];
                /**
                 * @description How many items to skip. The list ends where fewer than `pageSize` items come back (inferred).
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
                /**
                 * @description Only what was written in the ledger block of this number.
                 * @example 4711
                 */
                blockNumber?: components["parameters"]["BlockNumber"];
                /**
                 * @description Only what the ledger transaction of this id wrote.
                 * @example 6f1c2a9e4d7b80531e2f4a6c8b0d9e7f
                 */
                transactionId?: components["parameters"]["TransactionId"];
                /**
                 * @description Only what was written in the ledger channel of this name.
                 * @example channel-1
                 */
                channelName?: components["parameters"]["ChannelName"];
                /**
                 * @description Only these assets, by platform id. At most 500.
                 * @example [
                 *       "US9QIMAOAS1Q"
                 *     ]
                 */
                assetIdsFilter?: components["parameters"]["AssetIdsFilter"];
                /**
                 * @description Only these assets, by correlation id. At most 50.
                 * @example [
                 *       "lot-4711"
                 *     ]
                 */
                assetCorrelationIdsFilter?: components["parameters"]["AssetCorrelationIdsFilter"];
                /**
                 * @description Organization that gave the correlation ids of the assets. That of the token, if it is left out.
                 * @example TEST1234
                 */
                assetCorrelationOrgId?: components["parameters"]["AssetCorrelationOrgId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of changes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CorrelationIdHistoryEntry[];
                };
            };
            400: components["responses"]["InvalidPage"];
            401: components["responses"]["TokenRefused"];
            403: components["responses"]["ScopeMissing"];
        };
    };
    listSecurities: {
        parameters: {
            query?: {
                /**
                 * @description How many items to return, at most 10. The default is not documented.
                 * @example 10
                 */
                pageSize?: components["parameters"]["PageSizeMax10"];
                /**
                 * @description How many items to skip. The list ends where fewer than `pageSize` items come back (inferred).
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
                /**
                 * @description Only securities in these states. At most 14.
                 * @example [
                 *       "active"
                 *     ]
                 */
                securityStatusFilter?: ("deleted" | "preSync" | "active" | "closed" | "completed" | "bust_in_progress" | "busted" | "cancel_in_progress" | "canceled" | "refund_in_progress" | "retired" | "approved_revert_to_active" | "paused" | "archived")[];
                /**
                 * @description Only securities of these types. At most 8; older pages have 7, without `cash`.
                 * @example [
                 *       "lpUnits"
                 *     ]
                 */
                securityTypeFilter?: ("equity" | "lpUnits" | "llcUnits" | "spcUnits" | "convertible" | "lpInterest" | "llcUnitShares" | "cash" | (string & {}))[];
                /**
                 * @description Only what belongs to these securities, by platform id. At most 10.
                 * @example [
                 *       "USS3JKS01I00"
                 *     ]
                 */
                securityIdsFilter?: components["parameters"]["SecurityIdsFilter"];
                /**
                 * @description Only what belongs to these securities, by correlation id. At most 10. Wrap an id that contains a comma in double
                 *     quotes.
                 * @example [
                 *       "fund-2024-a"
                 *     ]
                 */
                securityCorrelationIdsFilter?: components["parameters"]["SecurityCorrelationIdsFilter"];
                /**
                 * @description Organization that gave the correlation ids of the securities. That of the token, if it is left out.
                 * @example TEST1234
                 */
                securityCorrelationOrgId?: components["parameters"]["SecurityCorrelationOrgId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of securities. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Security[];
                };
            };
            400: components["responses"]["InvalidPage"];
            401: components["responses"]["TokenRefused"];
            403: components["responses"]["ScopeMissing"];
        };
    };
    listSecurityHistory: {
        parameters: {
            query?: {
                /**
                 * @description How many items to return, at most 10. The default is not documented.
                 * @example 10
                 */
                pageSize?: components["parameters"]["PageSizeMax10"];
                /**
                 * @description How many items to skip. The list ends where fewer than `pageSize` items come back (inferred).
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
                /**
                 * @description Only what was written in the ledger block of this number.
                 * @example 4711
                 */
                blockNumber?: components["parameters"]["BlockNumber"];
                /**
                 * @description Only what the ledger transaction of this id wrote.
                 * @example 6f1c2a9e4d7b80531e2f4a6c8b0d9e7f
                 */
                transactionId?: components["parameters"]["TransactionId"];
                /**
                 * @description Only what was written in the ledger channel of this name.
                 * @example channel-1
                 */
                channelName?: components["parameters"]["ChannelName"];
                /**
                 * @description Only what belongs to these securities, by platform id. At most 10.
                 * @example [
                 *       "USS3JKS01I00"
                 *     ]
                 */
                securityIdsFilter?: components["parameters"]["SecurityIdsFilter"];
                /**
                 * @description Only what belongs to these securities, by correlation id. At most 10. Wrap an id that contains a comma in double
                 *     quotes.
                 * @example [
                 *       "fund-2024-a"
                 *     ]
                 */
                securityCorrelationIdsFilter?: components["parameters"]["SecurityCorrelationIdsFilter"];
                /**
                 * @description Organization that gave the correlation ids of the securities. That of the token, if it is left out.
                 * @example TEST1234
                 */
                securityCorrelationOrgId?: components["parameters"]["SecurityCorrelationOrgId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of changes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SecurityHistoryEntry[];
                };
            };
            400: components["responses"]["InvalidPage"];
            401: components["responses"]["TokenRefused"];
            403: components["responses"]["ScopeMissing"];
        };
    };
    listSecurityTotalsHistory: {
        parameters: {
            query?: {
                /**
                 * @description How many items to return, at most 10. The default is not documented.
                 * @example 10
                 */
                pageSize?: components["parameters"]["PageSizeMax10"];
                /**
                 * @description How many items to skip. The list ends where fewer than `pageSize` items come back (inferred).
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
                /**
                 * @description Only what was written in the ledger block of this number.
                 * @example 4711
                 */
                blockNumber?: components["parameters"]["BlockNumber"];
                /**
                 * @description Only what the ledger transaction of this id wrote.
                 * @example 6f1c2a9e4d7b80531e2f4a6c8b0d9e7f
                 */
                transactionId?: components["parameters"]["TransactionId"];
                /**
                 * @description Only what was written in the ledger channel of this name.
                 * @example channel-1
                 */
                channelName?: components["parameters"]["ChannelName"];
                /**
                 * @description Only what belongs to these securities, by platform id. At most 10.
                 * @example [
                 *       "USS3JKS01I00"
                 *     ]
                 */
                securityIdsFilter?: components["parameters"]["SecurityIdsFilter"];
                /**
                 * @description Only what belongs to these securities, by correlation id. At most 10. Wrap an id that contains a comma in double
                 *     quotes.
                 * @example [
                 *       "fund-2024-a"
                 *     ]
                 */
                securityCorrelationIdsFilter?: components["parameters"]["SecurityCorrelationIdsFilter"];
                /**
                 * @description Organization that gave the correlation ids of the securities. That of the token, if it is left out.
                 * @example TEST1234
                 */
                securityCorrelationOrgId?: components["parameters"]["SecurityCorrelationOrgId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of changes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SecurityTotalsHistoryEntry[];
                };
            };
            400: components["responses"]["InvalidPage"];
            401: components["responses"]["TokenRefused"];
            403: components["responses"]["ScopeMissing"];
        };
    };
    listSecurityFacilitationAccountHistory: {
        parameters: {
            query?: {
                /**
                 * @description How many items to return, at most 10. The default is not documented.
                 * @example 10
                 */
                pageSize?: components["parameters"]["PageSizeMax10"];
                /**
                 * @description How many items to skip. The list ends where fewer than `pageSize` items come back (inferred).
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
                /**
                 * @description Only what was written in the ledger block of this number.
                 * @example 4711
                 */
                blockNumber?: components["parameters"]["BlockNumber"];
                /**
                 * @description Only what the ledger transaction of this id wrote.
                 * @example 6f1c2a9e4d7b80531e2f4a6c8b0d9e7f
                 */
                transactionId?: components["parameters"]["TransactionId"];
                /**
                 * @description Only what was written in the ledger channel of this name.
                 * @example channel-1
                 */
                channelName?: components["parameters"]["ChannelName"];
                /**
                 * @description Only what belongs to these securities, by platform id. At most 10.
                 * @example [
                 *       "USS3JKS01I00"
                 *     ]
                 */
                securityIdsFilter?: components["parameters"]["SecurityIdsFilter"];
                /**
                 * @description Only what belongs to these securities, by correlation id. At most 10. Wrap an id that contains a comma in double
                 *     quotes.
                 * @example [
                 *       "fund-2024-a"
                 *     ]
                 */
                securityCorrelationIdsFilter?: components["parameters"]["SecurityCorrelationIdsFilter"];
                /**
                 * @description Organization that gave the correlation ids of the securities. That of the token, if it is left out.
                 * @example TEST1234
                 */
                securityCorrelationOrgId?: components["parameters"]["SecurityCorrelationOrgId"];
                /**
                 * @description Only what these ledger processes wrote. At most 50. The name of this parameter is inferred.
                 * @example [
                 *       "3f2b7c1e-8a4d-4c6f-9b2e-5d7a1c0e4f83"
                 *     ]
                 */
                processIdsFilter?: string[];
                /**
                 * @description Only these accounts, by platform id. At most 25.
                 * @example [
                 *       "US4ACC0UNT01"
                 *     ]
                 */
                accountIdsFilter?: components["parameters"]["AccountIdsFilter"];
                /**
                 * @description Only these accounts, by correlation id. The limit is not documented here.
                 * @example [
                 *       "account-88"
                 *     ]
                 */
                accountCorrelationIdsFilter?: string[];
                /**
                 * @description Organization that gave the correlation ids of the accounts. That of the token, if it is left out.
                 * @example TEST1234
                 */
                accountCorrelationOrgId?: components["parameters"]["AccountCorrelationOrgId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of changes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": FacilitationAccountHistoryEntry[];
                };
            };
            400: components["responses"]["InvalidPage"];
            401: components["responses"]["TokenRefused"];
            403: components["responses"]["ScopeMissing"];
        };
    };
    listIssuanceCloses: {
        parameters: {
            query?: {
                /**
                 * @description How many items to return, at most 500. The default is not documented.
                 * @example 500
                 */
                pageSize?: components["parameters"]["PageSizeMax500"];
                /**
                 * @description How many items to skip. The list ends where fewer than `pageSize` items come back (inferred).
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
                /**
                 * @description Only closes in these states.
                 * @example [
                 *       "created"
                 *     ]
                 */
                closeStatusFilter?: ("preSync" | "deleted" | "created")[];
                /**
                 * @description Only closes from this time on. The format is not stated; a date-time is what the other lists take.
                 * @example 2024-09-01T00:00:00.000Z
                 */
                fromDate?: string;
                /**
                 * @description Only closes up to this time. The format is not stated; a date-time is what the other lists take.
                 * @example 2024-09-30T00:00:00.000Z
                 */
                toDate?: string;
                /**
                 * @description Only what belongs to these securities, by platform id. At most 10.
                 * @example [
                 *       "USS3JKS01I00"
                 *     ]
                 */
                securityIdsFilter?: components["parameters"]["SecurityIdsFilter"];
                /**
                 * @description Only what belongs to these securities, by correlation id. At most 10. Wrap an id that contains a comma in double
                 *     quotes.
                 * @example [
                 *       "fund-2024-a"
                 *     ]
                 */
                securityCorrelationIdsFilter?: components["parameters"]["SecurityCorrelationIdsFilter"];
                /**
                 * @description Organization that gave the correlation ids of the securities. That of the token, if it is left out.
                 * @example TEST1234
                 */
                securityCorrelationOrgId?: components["parameters"]["SecurityCorrelationOrgId"];
                /**
                 * @description Only these closes, by platform id. At most 500.
                 * @example [
                 *       "USCL0SE00001"
                 *     ]
                 */
                closeIdsFilter?: components["parameters"]["CloseIdsFilter"];
                /**
                 * @description Only these closes, by correlation id. At most 50.
                 * @example [
                 *       "close-2024-q3"
                 *     ]
                 */
                closeCorrelationIdsFilter?: components["parameters"]["CloseCorrelationIdsFilter"];
                /**
                 * @description Organization that gave the correlation ids of the closes. That of the token, if it is left out.
                 * @example TEST1234
                 */
                closeCorrelationOrgId?: components["parameters"]["CloseCorrelationOrgId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of closes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": IssuanceClose[];
                };
            };
            400: components["responses"]["InvalidPage"];
            401: components["responses"]["TokenRefused"];
            403: components["responses"]["ScopeMissing"];
        };
    };
    listIssuanceCloseHistory: {
        parameters: {
            query?: {
                /**
                 * @description How many items to return, at most 500. The default is not documented.
                 * @example 500
                 */
                pageSize?: components["parameters"]["PageSizeMax500"];
                /**
                 * @description How many items to skip. The list ends where fewer than `pageSize` items come back (inferred).
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
                /**
                 * @description Only what was written in the ledger block of this number.
                 * @example 4711
                 */
                blockNumber?: components["parameters"]["BlockNumber"];
                /**
                 * @description Only what the ledger transaction of this id wrote.
                 * @example 6f1c2a9e4d7b80531e2f4a6c8b0d9e7f
                 */
                transactionId?: components["parameters"]["TransactionId"];
                /**
                 * @description Only what was written in the ledger channel of this name.
                 * @example channel-1
                 */
                channelName?: components["parameters"]["ChannelName"];
                /**
                 * @description Only these closes, by platform id. At most 500.
                 * @example [
                 *       "USCL0SE00001"
                 *     ]
                 */
                closeIdsFilter?: components["parameters"]["CloseIdsFilter"];
                /**
                 * @description Only these closes, by correlation id. The limit is not documented here.
                 * @example [
                 *       "close-2024-q3"
                 *     ]
                 */
                closeCorrelationIdsFilter?: string[];
                /**
                 * @description Organization that gave the correlation ids of the closes. That of the token, if it is left out.
                 * @example TEST1234
                 */
                closeCorrelationOrgId?: components["parameters"]["CloseCorrelationOrgId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of changes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": IssuanceCloseHistoryEntry[];
                };
            };
            400: components["responses"]["InvalidPage"];
            401: components["responses"]["TokenRefused"];
            403: components["responses"]["ScopeMissing"];
        };
    };
    listFeesTemplates: {
        parameters: {
            query?: {
                /**
                 * @description How many items to return, at most 25. The default is not documented.
                 * @example 25
                 */
                pageSize?: components["parameters"]["PageSizeMax25"];
                /**
                 * @description How many items to skip. The list ends where fewer than `pageSize` items come back (inferred).
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
                /**
                 * @description Only these fee templates, by platform id. At most 25.
                 * @example [
                 *       "USFEES000001"
                 *     ]
                 */
                feesTemplateIdsFilter?: components["parameters"]["FeesTemplateIdsFilter"];
                /**
                 * @description Only templates in these states.
                 * @example [
                 *       "created",
                 *       "updated"
                 *     ]
                 */
                feesTemplateStatusFilter?: ("preSync" | "deleted" | "created" | "updated")[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of fee templates. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": FeesTemplate[];
                };
            };
            400: components["responses"]["InvalidPage"];
            401: components["responses"]["TokenRefused"];
            403: components["responses"]["ScopeMissing"];
        };
    };
    listFeesTemplateHistory: {
        parameters: {
            query?: {
                /**
                 * @description How many items to return, at most 25. The default is not documented.
                 * @example 25
                 */
                pageSize?: components["parameters"]["PageSizeMax25"];
                /**
                 * @description How many items to skip. The list ends where fewer than `pageSize` items come back (inferred).
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
                /**
                 * @description Only what was written in the ledger block of this number.
                 * @example 4711
                 */
                blockNumber?: components["parameters"]["BlockNumber"];
                /**
                 * @description Only what the ledger transaction of this id wrote.
                 * @example 6f1c2a9e4d7b80531e2f4a6c8b0d9e7f
                 */
                transactionId?: components["parameters"]["TransactionId"];
                /**
                 * @description Only what was written in the ledger channel of this name.
                 * @example channel-1
                 */
                channelName?: components["parameters"]["ChannelName"];
                /**
                 * @description Only these fee templates, by platform id. At most 25.
                 * @example [
                 *       "USFEES000001"
                 *     ]
                 */
                feesTemplateIdsFilter?: components["parameters"]["FeesTemplateIdsFilter"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of changes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": FeesTemplateHistoryEntry[];
                };
            };
            400: components["responses"]["InvalidPage"];
            401: components["responses"]["TokenRefused"];
            403: components["responses"]["ScopeMissing"];
        };
    };
    listIssuingLegalEntities: {
        parameters: {
            query?: {
                /**
                 * @description How many items to return, at most 20. The default is not documented.
                 * @example 20
                 */
                pageSize?: components["parameters"]["PageSizeMax20"];
                /**
                 * @description How many items to skip. The list ends where fewer than `pageSize` items come back (inferred).
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
                /**
                 * @description Only these legal entities, by platform id. At most 20.
                 * @example [
                 *       "USCCWSF01"
                 *     ]
                 */
                legalEntityIdsFilter?: components["parameters"]["LegalEntityIdsFilter"];
                /**
                 * @description Only these legal entities, by correlation id. At most 20.
                 * @example [
                 *       "issuer-1"
                 *     ]
                 */
                legalEntityCorrelationIdsFilter?: components["parameters"]["LegalEntityCorrelationIdsFilter"];
                /**
                 * @description Organization that gave the correlation ids of the legal entities. That of the token, if it is left out.
                 * @example TEST1234
                 */
                legalEntityCorrelationOrgId?: components["parameters"]["LegalEntityCorrelationOrgId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of legal entities. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": IssuingLegalEntity[];
                };
            };
            400: components["responses"]["InvalidPage"];
            401: components["responses"]["TokenRefused"];
            403: components["responses"]["ScopeMissing"];
        };
    };
    listIssuingLegalEntityHistory: {
        parameters: {
            query?: {
                /**
                 * @description How many items to return, at most 20. The default is not documented.
                 * @example 20
                 */
                pageSize?: components["parameters"]["PageSizeMax20"];
                /**
                 * @description How many items to skip. The list ends where fewer than `pageSize` items come back (inferred).
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
                /**
                 * @description Only what was written in the ledger block of this number.
                 * @example 4711
                 */
                blockNumber?: components["parameters"]["BlockNumber"];
                /**
                 * @description Only what the ledger transaction of this id wrote.
                 * @example 6f1c2a9e4d7b80531e2f4a6c8b0d9e7f
                 */
                transactionId?: components["parameters"]["TransactionId"];
                /**
                 * @description Only what was written in the ledger channel of this name.
                 * @example channel-1
                 */
                channelName?: components["parameters"]["ChannelName"];
                /**
                 * @description Only these legal entities, by platform id. At most 20.
                 * @example [
                 *       "USCCWSF01"
                 *     ]
                 */
                legalEntityIdsFilter?: components["parameters"]["LegalEntityIdsFilter"];
                /**
                 * @description Only these legal entities, by correlation id. At most 20.
                 * @example [
                 *       "issuer-1"
                 *     ]
                 */
                legalEntityCorrelationIdsFilter?: components["parameters"]["LegalEntityCorrelationIdsFilter"];
                /**
                 * @description Organization that gave the correlation ids of the legal entities. That of the token, if it is left out.
                 * @example TEST1234
                 */
                legalEntityCorrelationOrgId?: components["parameters"]["LegalEntityCorrelationOrgId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of changes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": IssuingLegalEntityHistoryEntry[];
                };
            };
            400: components["responses"]["InvalidPage"];
            401: components["responses"]["TokenRefused"];
            403: components["responses"]["ScopeMissing"];
        };
    };
    uploadFile: {
        parameters: {
            query: {
                /**
                 * @description What the file holds.
                 * @example Tax
                 */
                fileType: FileType;
                /**
                 * @description Id that was booked for the file.
                 * @example USF1LE000001
                 */
                bookedFileId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": FileUpload;
            };
        };
        responses: {
            /** @description The file is stored. Whether a success has the status 200 or 201 is not visible; both are declared. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UploadedFile;
                };
            };
            /** @description The file is stored. Whether a success has the status 200 or 201 is not visible; both are declared. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UploadedFile;
                };
            };
            /** @description GN0002: the payload is not valid. Also FL0016, FL0021, FL0022, FL0023, FL0024, whose meaning is not public. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorResponse;
                };
            };
            401: components["responses"]["TokenRefused"];
            403: components["responses"]["ScopeMissing"];
        };
    };
    listFiles: {
        parameters: {
            query?: {
                /**
                 * @description How many items to return, at most 25. The default is not documented.
                 * @example 25
                 */
                pageSize?: components["parameters"]["PageSizeMax25"];
                /**
                 * @description How many items to skip. The list ends where fewer than `pageSize` items come back (inferred).
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
                /**
                 * @description Only what was written in the ledger block of this number.
                 * @example 4711
                 */
                blockNumber?: components["parameters"]["BlockNumber"];
                /**
                 * @description Only what the ledger transaction of this id wrote.
                 * @example 6f1c2a9e4d7b80531e2f4a6c8b0d9e7f
                 */
                transactionId?: components["parameters"]["TransactionId"];
                /**
                 * @description Only what was written in the ledger channel of this name.
                 * @example channel-1
                 */
                channelName?: components["parameters"]["ChannelName"];
                /**
                 * @description Only these files, by platform id. At most 25.
                 * @example [
                 *       "USF1LE000001"
                 *     ]
                 */
                fileIdsFilter?: components["parameters"]["FileIdsFilter"];
                /**
                 * @description Only these files, by correlation id. At most 25.
                 * @example [
                 *       "file-77"
                 *     ]
                 */
                fileCorrelationIdsFilter?: components["parameters"]["FileCorrelationIdsFilter"];
                /**
                 * @description Organization that gave the correlation ids of the files. That of the token, if it is left out.
                 * @example TEST1234
                 */
                fileCorrelationOrgId?: components["parameters"]["FileCorrelationOrgId"];
                /**
                 * @description Whether each file comes with a link to download it.
                 * @example true
                 */
                generateDownloadLink?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of files. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": StoredFile[];
                };
            };
            400: components["responses"]["InvalidPage"];
            401: components["responses"]["TokenRefused"];
            403: components["responses"]["ScopeMissing"];
        };
    };
    removeFileCorrelationId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Platform id of the file.
                 * @example USF1LE000001
                 */
                fileId: components["parameters"]["FileId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": CorrelationIdRemove;
            };
        };
        responses: {
            200: components["responses"]["CorrelationIdChanged"];
            400: components["responses"]["InvalidPayload"];
            401: components["responses"]["TokenRefused"];
            403: components["responses"]["ScopeMissing"];
        };
    };
    launchOffering: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": OfferingLaunch;
            };
        };
        responses: {
            /** @description The process has started, with the ids that it creates. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": OfferingProcess;
                };
            };
            400: components["responses"]["InvalidPayload"];
            401: components["responses"]["TokenOrNodeRefused"];
            403: components["responses"]["ScopeMissing"];
        };
    };
    restrictOffering: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": SecurityAction;
            };
        };
        responses: {
            200: components["responses"]["ProcessStarted"];
            400: components["responses"]["InvalidPayload"];
            401: components["responses"]["TokenOrNodeRefused"];
            403: components["responses"]["ScopeOrRoleMissing"];
            404: components["responses"]["SecurityNotFound"];
            409: components["responses"]["SecurityStateConflict"];
        };
    };
    extendOfferingEndDate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": OfferingEndDateExtension;
            };
        };
        responses: {
            200: components["responses"]["ProcessStarted"];
            400: components["responses"]["InvalidPayload"];
            401: components["responses"]["TokenOrNodeRefused"];
            403: components["responses"]["ScopeOrRoleMissing"];
            404: components["responses"]["SecurityNotFound"];
            /**
             * @description IS0012: the security is in the wrong status. IS0013: the security is restricted. IS0010: only parent
             *     securities allow this. Also IS0002, IS0032, IS0065, IS0066, IS0117, whose meaning is not public.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorResponse;
                };
            };
        };
    };
    updateOfferingMaxAmount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": OfferingMaxAmountUpdate;
            };
        };
        responses: {
            200: components["responses"]["ProcessStarted"];
            400: components["responses"]["InvalidPayload"];
            401: components["responses"]["TokenOrNodeRefused"];
            403: components["responses"]["ScopeOrRoleMissing"];
            404: components["responses"]["SecurityNotFound"];
            409: components["responses"]["SecurityStateConflict"];
        };
    };
    allowInvestmentsBelowMinimum: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": SecurityAction;
            };
        };
        responses: {
            200: components["responses"]["ProcessStarted"];
            400: components["responses"]["InvalidPayload"];
            401: components["responses"]["TokenOrNodeRefused"];
            403: components["responses"]["ScopeOrRoleMissing"];
            404: components["responses"]["SecurityNotFound"];
            409: components["responses"]["SecurityStateConflict"];
        };
    };
    resumeOffering: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": SecurityAction;
            };
        };
        responses: {
            200: components["responses"]["ProcessStarted"];
            400: components["responses"]["InvalidPayload"];
            401: components["responses"]["TokenOrNodeRefused"];
            403: components["responses"]["ScopeOrRoleMissing"];
            404: components["responses"]["SecurityNotFound"];
            409: components["responses"]["SecurityStateConflict"];
        };
    };
    completeOffering: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": SecurityAction;
            };
        };
        responses: {
            200: components["responses"]["ProcessStarted"];
            400: components["responses"]["InvalidPayload"];
            401: components["responses"]["TokenOrNodeRefused"];
            403: components["responses"]["ScopeOrRoleMissing"];
            404: components["responses"]["SecurityNotFound"];
            409: components["responses"]["SecurityStateConflict"];
        };
    };
    approveRevertToActive: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": SecurityAction;
            };
        };
        responses: {
            200: components["responses"]["ProcessStarted"];
            400: components["responses"]["InvalidPayload"];
            401: components["responses"]["TokenOrNodeRefused"];
            403: components["responses"]["ScopeOrRoleMissing"];
            404: components["responses"]["SecurityNotFound"];
            409: components["responses"]["SecurityStateConflict"];
        };
    };
    revertToActive: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": SecurityAction;
            };
        };
        responses: {
            200: components["responses"]["ProcessStarted"];
            400: components["responses"]["InvalidPayload"];
            401: components["responses"]["TokenOrNodeRefused"];
            403: components["responses"]["ScopeOrRoleMissing"];
            404: components["responses"]["SecurityNotFound"];
            409: components["responses"]["SecurityStateConflict"];
        };
    };
    cancelOffering: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": SecurityAction;
            };
        };
        responses: {
            200: components["responses"]["ProcessStarted"];
            400: components["responses"]["InvalidPayload"];
            401: components["responses"]["TokenOrNodeRefused"];
            403: components["responses"]["ScopeOrRoleMissing"];
            404: components["responses"]["SecurityNotFound"];
            /** @description IS0012: the security is in the wrong status. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorResponse;
                };
            };
        };
    };
    addSecurityCorrelationId: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": SecurityCorrelationIdAdd;
            };
        };
        responses: {
            200: components["responses"]["CorrelationIdChanged"];
            400: components["responses"]["InvalidPayload"];
            401: components["responses"]["TokenRefused"];
            403: components["responses"]["ScopeMissing"];
            404: components["responses"]["SecurityNotFound"];
        };
    };
    removeSecurityCorrelationId: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": SecurityCorrelationIdRemove;
            };
        };
        responses: {
            200: components["responses"]["CorrelationIdChanged"];
            400: components["responses"]["InvalidPayload"];
            401: components["responses"]["TokenRefused"];
            403: components["responses"]["ScopeMissing"];
            404: components["responses"]["SecurityNotFound"];
        };
    };
    addOrganizationToExclusivityList: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": ExclusivityOrganizationAdd;
            };
        };
        responses: {
            201: components["responses"]["ProcessStarted"];
            400: components["responses"]["InvalidPayload"];
            401: components["responses"]["TokenOrNodeRefused"];
            403: components["responses"]["ScopeOrRoleMissing"];
            404: components["responses"]["SecurityNotFound"];
            409: components["responses"]["SecurityStateConflict"];
        };
    };
    removeOrganizationFromExclusivityList: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": ExclusivityOrganizationRemove;
            };
        };
        responses: {
            200: components["responses"]["ProcessStarted"];
            /** @description GN0002: the payload is not valid. IS0004: the security has no share classes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorResponse;
                };
            };
            401: components["responses"]["TokenOrNodeRefused"];
            /**
             * @description AU0002: the token lacks the scope of the operation. IS0099: the caller lacks the role on the security. Also
             *     OG0025, whose meaning is not public.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorResponse;
                };
            };
            /** @description IS0009: the security id is not valid. Also OG0001, whose meaning is not public. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorResponse;
                };
            };
            /**
             * @description IS0013: the security is restricted. IS0010: only parent securities allow this. IS0019: reserved for another
             *     exclusivity type. IS0003: not a share class of the security. Also EX0005, IS0062, IS0117, IS0119, whose
             *     meaning is not public.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorResponse;
                };
            };
        };
    };
    acceptExclusivityAssignment: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": ExclusivityAcceptance;
            };
        };
        responses: {
            200: components["responses"]["ProcessStarted"];
            400: components["responses"]["InvalidPayload"];
            401: components["responses"]["TokenOrNodeRefused"];
            403: components["responses"]["ScopeOrRoleMissing"];
            404: components["responses"]["SecurityNotFound"];
            409: components["responses"]["SecurityStateConflict"];
        };
    };
    rejectExclusivityAssignment: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": ExclusivityRejection;
            };
        };
        responses: {
            200: components["responses"]["ProcessStarted"];
            400: components["responses"]["InvalidPayload"];
            401: components["responses"]["TokenOrNodeRefused"];
            403: components["responses"]["ScopeOrRoleMissing"];
            404: components["responses"]["SecurityNotFound"];
            409: components["responses"]["SecurityStateConflict"];
        };
    };
    updateRepLetterProvided: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": RepLetterUpdate;
            };
        };
        responses: {
            200: components["responses"]["ProcessStarted"];
            400: components["responses"]["InvalidPayload"];
            401: components["responses"]["TokenOrNodeRefused"];
            403: components["responses"]["ScopeOrRoleMissing"];
            404: components["responses"]["SecurityNotFound"];
            409: components["responses"]["SecurityStateConflict"];
        };
    };
    listPendingExclusivityAssignments: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The pending assignments. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PendingAssignment[];
                };
            };
            401: components["responses"]["TokenRefused"];
            403: components["responses"]["ScopeMissing"];
        };
    };
    listExclusivityAssignments: {
        parameters: {
            query?: {
                /**
                 * @description How many items to return, at most 50. The default is not documented.
                 * @example 50
                 */
                pageSize?: components["parameters"]["PageSizeMax50"];
                /**
                 * @description How many items to skip. The list ends where fewer than `pageSize` items come back (inferred).
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
                /**
                 * @description Only assignments of these organizations, by id. The limit is not documented.
                 * @example [
                 *       "TEST1234"
                 *     ]
                 */
                orgIdsFilter?: components["parameters"]["AssignedOrgIdsFilter"];
                /**
                 * @description Only what belongs to these securities, by platform id. At most 10.
                 * @example [
                 *       "USS3JKS01I00"
                 *     ]
                 */
                securityIdsFilter?: components["parameters"]["SecurityIdsFilter"];
                /**
                 * @description Only what belongs to these securities, by correlation id. At most 10. Wrap an id that contains a comma in double
                 *     quotes.
                 * @example [
                 *       "fund-2024-a"
                 *     ]
                 */
                securityCorrelationIdsFilter?: components["parameters"]["SecurityCorrelationIdsFilter"];
                /**
                 * @description Organization that gave the correlation ids of the securities. That of the token, if it is left out.
                 * @example TEST1234
                 */
                securityCorrelationOrgId?: components["parameters"]["SecurityCorrelationOrgId"];
                /**
                 * @description Only assignments in these states. The name was seen on service providers; for exclusivity it is inferred.
                 * @example [
                 *       "assigned",
                 *       "accepted"
                 *     ]
                 */
                assignmentStatusFilter?: components["parameters"]["AssignmentStatusFilter"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of assignments. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ExclusivityAssignment[];
                };
            };
            400: components["responses"]["InvalidPage"];
            401: components["responses"]["TokenRefused"];
            403: components["responses"]["ScopeMissing"];
        };
    };
    assignServiceProvider: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": ServiceProviderAssign;
            };
        };
        responses: {
            201: components["responses"]["ProcessStarted"];
            /** @description GN0002: the payload is not valid. Also SP0002, whose meaning is not public. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorResponse;
                };
            };
            401: components["responses"]["TokenOrNodeRefused"];
            403: components["responses"]["ScopeOrRoleMissing"];
            404: components["responses"]["SecurityNotFound"];
            409: components["responses"]["SecurityStateConflict"];
        };
    };
    acceptServiceProviderAssignment: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": SecurityActionRequest;
            };
        };
        responses: {
            200: components["responses"]["ProcessStarted"];
            400: components["responses"]["InvalidPayload"];
            401: components["responses"]["TokenOrNodeRefused"];
            403: components["responses"]["ScopeOrRoleMissing"];
            404: components["responses"]["SecurityNotFound"];
            409: components["responses"]["SecurityStateConflict"];
        };
    };
    rejectServiceProviderAssignment: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": SecurityActionRequest;
            };
        };
        responses: {
            200: components["responses"]["ProcessStarted"];
            400: components["responses"]["InvalidPayload"];
            401: components["responses"]["TokenOrNodeRefused"];
            403: components["responses"]["ScopeMissing"];
            /** @description IS0009: the security id is not valid. Also OG0001, whose meaning is not public. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorResponse;
                };
            };
            /**
             * @description IS0013: the security is restricted. IS0010: only parent securities allow this. IS0102: a background job is
             *     still syncing the security. IS0103: the data of the security are not in sync yet. Also IS0117, SP0001, whose
             *     meaning is not public.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorResponse;
                };
            };
        };
    };
    listPendingServiceProviderAssignments: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The pending assignments. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PendingAssignment[];
                };
            };
            401: components["responses"]["TokenRefused"];
            403: components["responses"]["ScopeMissing"];
        };
    };
    listServiceProviders: {
        parameters: {
            query?: {
                /**
                 * @description How many items to return, at most 50. The default is not documented.
                 * @example 50
                 */
                pageSize?: components["parameters"]["PageSizeMax50"];
                /**
                 * @description How many items to skip. The list ends where fewer than `pageSize` items come back (inferred).
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
                /**
                 * @description Only assignments of these organizations, by id. The limit is not documented.
                 * @example [
                 *       "TEST1234"
                 *     ]
                 */
                orgIdsFilter?: components["parameters"]["AssignedOrgIdsFilter"];
                /**
                 * @description Only what belongs to these securities, by platform id. At most 10.
                 * @example [
                 *       "USS3JKS01I00"
                 *     ]
                 */
                securityIdsFilter?: components["parameters"]["SecurityIdsFilter"];
                /**
                 * @description Only what belongs to these securities, by correlation id. At most 10. Wrap an id that contains a comma in double
                 *     quotes.
                 * @example [
                 *       "fund-2024-a"
                 *     ]
                 */
                securityCorrelationIdsFilter?: components["parameters"]["SecurityCorrelationIdsFilter"];
                /**
                 * @description Organization that gave the correlation ids of the securities. That of the token, if it is left out.
                 * @example TEST1234
                 */
                securityCorrelationOrgId?: components["parameters"]["SecurityCorrelationOrgId"];
                /**
                 * @description Only assignments in these states. The name was seen on service providers; for exclusivity it is inferred.
                 * @example [
                 *       "assigned",
                 *       "accepted"
                 *     ]
                 */
                assignmentStatusFilter?: components["parameters"]["AssignmentStatusFilter"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of service providers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ServiceProvider[];
                };
            };
            400: components["responses"]["InvalidPage"];
            401: components["responses"]["TokenRefused"];
            403: components["responses"]["ScopeMissing"];
        };
    };
    listServiceProviderAssignmentHistory: {
        parameters: {
            query?: {
                /**
                 * @description How many items to return, at most 100. The default is not documented.
                 * @example 100
                 */
                pageSize?: components["parameters"]["PageSizeMax100"];
                /**
                 * @description How many items to skip. The list ends where fewer than `pageSize` items come back (inferred).
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
                /**
                 * @description Only what was written in the ledger block of this number.
                 * @example 4711
                 */
                blockNumber?: components["parameters"]["BlockNumber"];
                /**
                 * @description Only what the ledger transaction of this id wrote.
                 * @example 6f1c2a9e4d7b80531e2f4a6c8b0d9e7f
                 */
                transactionId?: components["parameters"]["TransactionId"];
                /**
                 * @description Only what was written in the ledger channel of this name.
                 * @example channel-1
                 */
                channelName?: components["parameters"]["ChannelName"];
                /**
                 * @description Only assignments of these organizations, by id. The limit is not documented.
                 * @example [
                 *       "TEST1234"
                 *     ]
                 */
                orgIdsFilter?: components["parameters"]["AssignedOrgIdsFilter"];
                /**
                 * @description Only what belongs to these securities, by platform id. At most 10.
                 * @example [
                 *       "USS3JKS01I00"
                 *     ]
                 */
                securityIdsFilter?: components["parameters"]["SecurityIdsFilter"];
                /**
                 * @description Only what belongs to these securities, by correlation id. At most 10. Wrap an id that contains a comma in double
                 *     quotes.
                 * @example [
                 *       "fund-2024-a"
                 *     ]
                 */
                securityCorrelationIdsFilter?: components["parameters"]["SecurityCorrelationIdsFilter"];
                /**
                 * @description Organization that gave the correlation ids of the securities. That of the token, if it is left out.
                 * @example TEST1234
                 */
                securityCorrelationOrgId?: components["parameters"]["SecurityCorrelationOrgId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of changes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ServiceProviderAssignmentHistoryEntry[];
                };
            };
            400: components["responses"]["InvalidPage"];
            401: components["responses"]["TokenRefused"];
            403: components["responses"]["ScopeMissing"];
        };
    };
    createNavBatch: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": NavBatch;
            };
        };
        responses: {
            201: components["responses"]["ProcessStarted"];
            400: components["responses"]["InvalidPayload"];
            401: components["responses"]["TokenOrNodeRefused"];
            403: components["responses"]["ScopeOrRoleMissing"];
            404: components["responses"]["SecurityNotFound"];
            409: components["responses"]["SecurityStateConflict"];
        };
    };
    updateNavBatch: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": NavBatch;
            };
        };
        responses: {
            200: components["responses"]["ProcessStarted"];
            400: components["responses"]["InvalidPayload"];
            401: components["responses"]["TokenOrNodeRefused"];
            403: components["responses"]["ScopeOrRoleMissing"];
            404: components["responses"]["SecurityNotFound"];
            409: components["responses"]["SecurityStateConflict"];
        };
    };
    deleteNavBatch: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": NavBatchDeletion;
            };
        };
        responses: {
            200: components["responses"]["ProcessStarted"];
            /**
             * @description GN0002: the payload is not valid. IS0003: not a share class of the security. Also IS0008, NV0014, whose
             *     meaning is not public.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorResponse;
                };
            };
            401: components["responses"]["TokenOrNodeRefused"];
            403: components["responses"]["ScopeOrRoleMissing"];
            404: components["responses"]["SecurityNotFound"];
            409: components["responses"]["SecurityStateConflict"];
        };
    };
    listNav: {
        parameters: {
            query?: {
                /**
                 * @description How many items to return, at most 500. The default is not documented.
                 * @example 500
                 */
                pageSize?: components["parameters"]["PageSizeMax500"];
                /**
                 * @description How many items to skip. The list ends where fewer than `pageSize` items come back (inferred).
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
                /**
                 * @description Only values from this time on.
                 * @example 2024-09-01T00:00:00.000Z
                 */
                fromDate?: string;
                /**
                 * @description Only values up to this time.
                 * @example 2024-09-30T00:00:00.000Z
                 */
                toDate?: string;
                /**
                 * @description Only what belongs to these securities, by platform id. At most 10.
                 * @example [
                 *       "USS3JKS01I00"
                 *     ]
                 */
                securityIdsFilter?: components["parameters"]["SecurityIdsFilter"];
                /**
                 * @description Only what belongs to these securities, by correlation id. At most 10. Wrap an id that contains a comma in double
                 *     quotes.
                 * @example [
                 *       "fund-2024-a"
                 *     ]
                 */
                securityCorrelationIdsFilter?: components["parameters"]["SecurityCorrelationIdsFilter"];
                /**
                 * @description Organization that gave the correlation ids of the securities. That of the token, if it is left out.
                 * @example TEST1234
                 */
                securityCorrelationOrgId?: components["parameters"]["SecurityCorrelationOrgId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of net asset values. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": NavRecord[];
                };
            };
            400: components["responses"]["InvalidPage"];
            401: components["responses"]["TokenRefused"];
            403: components["responses"]["ScopeMissing"];
        };
    };
    listNavHistory: {
        parameters: {
            query?: {
                /**
                 * @description How many items to return, at most 500. The default is not documented.
                 * @example 500
                 */
                pageSize?: components["parameters"]["PageSizeMax500"];
                /**
                 * @description How many items to skip. The list ends where fewer than `pageSize` items come back (inferred).
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
                /**
                 * @description Only what was written in the ledger block of this number.
                 * @example 4711
                 */
                blockNumber?: components["parameters"]["BlockNumber"];
                /**
                 * @description Only what the ledger transaction of this id wrote.
                 * @example 6f1c2a9e4d7b80531e2f4a6c8b0d9e7f
                 */
                transactionId?: components["parameters"]["TransactionId"];
                /**
                 * @description Only what was written in the ledger channel of this name.
                 * @example channel-1
                 */
                channelName?: components["parameters"]["ChannelName"];
                /**
                 * @description Only what belongs to these securities, by platform id. At most 10.
                 * @example [
                 *       "USS3JKS01I00"
                 *     ]
                 */
                securityIdsFilter?: components["parameters"]["SecurityIdsFilter"];
                /**
                 * @description Only what belongs to these securities, by correlation id. At most 10. Wrap an id that contains a comma in double
                 *     quotes.
                 * @example [
                 *       "fund-2024-a"
                 *     ]
                 */
                securityCorrelationIdsFilter?: components["parameters"]["SecurityCorrelationIdsFilter"];
                /**
                 * @description Organization that gave the correlation ids of the securities. That of the token, if it is left out.
                 * @example TEST1234
                 */
                securityCorrelationOrgId?: components["parameters"]["SecurityCorrelationOrgId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of changes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": NavHistoryEntry[];
                };
            };
            400: components["responses"]["InvalidPage"];
            401: components["responses"]["TokenRefused"];
            403: components["responses"]["ScopeMissing"];
        };
    };
    listCapitalEvents: {
        parameters: {
            query?: {
                /**
                 * @description How many items to return, at most 100. The default is not documented.
                 * @example 100
                 */
                pageSize?: components["parameters"]["PageSizeMax100"];
                /**
                 * @description How many items to skip. The list ends where fewer than `pageSize` items come back (inferred).
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
                /**
                 * @description Only what belongs to these securities, by platform id. At most 10.
                 * @example [
                 *       "USS3JKS01I00"
                 *     ]
                 */
                securityIdsFilter?: components["parameters"]["SecurityIdsFilter"];
                /**
                 * @description Only what belongs to these securities, by correlation id. At most 10. Wrap an id that contains a comma in double
                 *     quotes.
                 * @example [
                 *       "fund-2024-a"
                 *     ]
                 */
                securityCorrelationIdsFilter?: components["parameters"]["SecurityCorrelationIdsFilter"];
                /**
                 * @description Only these capital events, by platform id. At most 100.
                 * @example [
                 *       "USC4PEVENT01"
                 *     ]
                 */
                capitalEventIdsFilter?: components["parameters"]["CapitalEventIdsFilter"];
                /**
                 * @description Only these capital events, by correlation id. At most 100.
                 * @example [
                 *       "call-2024-3"
                 *     ]
                 */
                capitalEventCorrelationIdsFilter?: components["parameters"]["CapitalEventCorrelationIdsFilter"];
                /**
                 * @description Organization that gave the correlation ids of the capital events. That of the token, if it is left out.
                 * @example TEST1234
                 */
                capitalEventCorrelationOrgId?: components["parameters"]["CapitalEventCorrelationOrgId"];
                /**
                 * @description Only capital events in these states.
                 * @example [
                 *       "draft",
                 *       "active"
                 *     ]
                 */
                capitalEventStatusFilter?: ("preSync" | "deleted" | "draft" | "pending" | "approval_in_progress" | "active" | "closed" | "canceled" | "cancel_in_progress")[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of capital events. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CapitalEvent[];
                };
            };
            400: components["responses"]["InvalidPage"];
            401: components["responses"]["TokenRefused"];
            403: components["responses"]["ScopeMissing"];
        };
    };
    createCapitalEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": CapitalEventCreate;
            };
        };
        responses: {
            /** @description The process has started. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CapitalEventProcess;
                };
            };
            400: components["responses"]["InvalidPayload"];
            401: components["responses"]["TokenOrNodeRefused"];
            403: components["responses"]["ScopeOrRoleMissing"];
            404: components["responses"]["SecurityNotFound"];
            409: components["responses"]["SecurityStateConflict"];
        };
    };
    updateCapitalEvent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Platform id of the capital event.
                 * @example USC4PEVENT01
                 */
                capitalEventId: components["parameters"]["CapitalEventId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": CapitalEventUpdate;
            };
        };
        responses: {
            200: components["responses"]["ProcessStarted"];
            400: components["responses"]["InvalidPayload"];
            401: components["responses"]["TokenOrNodeRefused"];
            403: components["responses"]["ScopeOrRoleMissing"];
            404: components["responses"]["SecurityNotFound"];
            409: components["responses"]["SecurityStateConflict"];
        };
    };
    approveCapitalEvent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Platform id of the capital event.
                 * @example USC4PEVENT01
                 */
                capitalEventId: components["parameters"]["CapitalEventId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": SecurityAction;
            };
        };
        responses: {
            200: components["responses"]["ProcessStarted"];
            400: components["responses"]["InvalidPayload"];
            401: components["responses"]["TokenOrNodeRefused"];
            403: components["responses"]["ScopeOrRoleMissing"];
            404: components["responses"]["SecurityNotFound"];
            409: components["responses"]["SecurityStateConflict"];
        };
    };
    requestCapitalEventChanges: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Platform id of the capital event.
                 * @example USC4PEVENT01
                 */
                capitalEventId: components["parameters"]["CapitalEventId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": SecurityAction;
            };
        };
        responses: {
            200: components["responses"]["ProcessStarted"];
            400: components["responses"]["InvalidPayload"];
            401: components["responses"]["TokenOrNodeRefused"];
            403: components["responses"]["ScopeOrRoleMissing"];
            404: components["responses"]["SecurityNotFound"];
            409: components["responses"]["SecurityStateConflict"];
        };
    };
    cancelCapitalEvent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Platform id of the capital event.
                 * @example USC4PEVENT01
                 */
                capitalEventId: components["parameters"]["CapitalEventId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": SecurityAction;
            };
        };
        responses: {
            200: components["responses"]["ProcessStarted"];
            400: components["responses"]["InvalidPayload"];
            401: components["responses"]["TokenOrNodeRefused"];
            403: components["responses"]["ScopeOrRoleMissing"];
            404: components["responses"]["SecurityNotFound"];
            409: components["responses"]["SecurityStateConflict"];
        };
    };
    applyAssetCapitalEvent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Platform id of the capital event.
                 * @example USC4PEVENT01
                 */
                capitalEventId: components["parameters"]["CapitalEventId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": CapitalEventApplication;
            };
        };
        responses: {
            200: components["responses"]["ProcessStarted"];
            /**
             * @description GN0002: the payload is not valid. Also AS0013, AS0018, CE0003, CE0016, CE0017, CE0018, CE0019, CE0037, CE0057,
             *     CE0065, TX0006, whose meaning is not public.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorResponse;
                };
            };
            401: components["responses"]["TokenOrNodeRefused"];
            403: components["responses"]["ScopeOrRoleMissing"];
            404: components["responses"]["SecurityNotFound"];
            409: components["responses"]["SecurityStateConflict"];
        };
    };
    fundCapitalEventAssets: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Platform id of the capital event.
                 * @example USC4PEVENT01
                 */
                capitalEventId: components["parameters"]["CapitalEventId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": CapitalEventAssets;
            };
        };
        responses: {
            200: components["responses"]["ProcessStarted"];
            /** @description GN0002: the payload is not valid. Also AS0013, AS0018, CE0003, CE0006, TX0006, whose meaning is not public. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorResponse;
                };
            };
            401: components["responses"]["TokenOrNodeRefused"];
            403: components["responses"]["ScopeOrRoleMissing"];
            404: components["responses"]["SecurityNotFound"];
            409: components["responses"]["SecurityStateConflict"];
        };
    };
    settleAssetCapitalEvent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Platform id of the capital event.
                 * @example USC4PEVENT01
                 */
                capitalEventId: components["parameters"]["CapitalEventId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": CapitalEventAssets;
            };
        };
        responses: {
            200: components["responses"]["ProcessStarted"];
            400: components["responses"]["InvalidPayload"];
            401: components["responses"]["TokenOrNodeRefused"];
            403: components["responses"]["ScopeOrRoleMissing"];
            404: components["responses"]["SecurityNotFound"];
            409: components["responses"]["SecurityStateConflict"];
        };
    };
    failAssetCapitalEvent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Platform id of the capital event.
                 * @example USC4PEVENT01
                 */
                capitalEventId: components["parameters"]["CapitalEventId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": CapitalEventAssets;
            };
        };
        responses: {
            200: components["responses"]["ProcessStarted"];
            400: components["responses"]["InvalidPayload"];
            401: components["responses"]["TokenOrNodeRefused"];
            403: components["responses"]["ScopeOrRoleMissing"];
            404: components["responses"]["SecurityNotFound"];
            409: components["responses"]["SecurityStateConflict"];
        };
    };
    listCapitalEventHistory: {
        parameters: {
            query?: {
                /**
                 * @description How many items to return, at most 100. The default is not documented.
                 * @example 100
                 */
                pageSize?: components["parameters"]["PageSizeMax100"];
                /**
                 * @description How many items to skip. The list ends where fewer than `pageSize` items come back (inferred).
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
                /**
                 * @description Only what was written in the ledger block of this number.
                 * @example 4711
                 */
                blockNumber?: components["parameters"]["BlockNumber"];
                /**
                 * @description Only what the ledger transaction of this id wrote.
                 * @example 6f1c2a9e4d7b80531e2f4a6c8b0d9e7f
                 */
                transactionId?: components["parameters"]["TransactionId"];
                /**
                 * @description Only what was written in the ledger channel of this name.
                 * @example channel-1
                 */
                channelName?: components["parameters"]["ChannelName"];
                /**
                 * @description Only these capital events, by platform id. At most 100.
                 * @example [
                 *       "USC4PEVENT01"
                 *     ]
                 */
                capitalEventIdsFilter?: components["parameters"]["CapitalEventIdsFilter"];
                /**
                 * @description Only these capital events, by correlation id. At most 100.
                 * @example [
                 *       "call-2024-3"
                 *     ]
                 */
                capitalEventCorrelationIdsFilter?: components["parameters"]["CapitalEventCorrelationIdsFilter"];
                /**
                 * @description Organization that gave the correlation ids of the capital events. That of the token, if it is left out.
                 * @example TEST1234
                 */
                capitalEventCorrelationOrgId?: components["parameters"]["CapitalEventCorrelationOrgId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of changes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CapitalEventHistoryEntry[];
                };
            };
            400: components["responses"]["InvalidPage"];
            401: components["responses"]["TokenRefused"];
            403: components["responses"]["ScopeMissing"];
        };
    };
    listAssetCapitalEvents: {
        parameters: {
            query?: {
                /**
                 * @description How many items to return, at most 100. The default is not documented.
                 * @example 100
                 */
                pageSize?: components["parameters"]["PageSizeMax100"];
                /**
                 * @description How many items to skip. The list ends where fewer than `pageSize` items come back (inferred).
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
                /**
                 * @description Only these capital events, by platform id. At most 100.
                 * @example [
                 *       "USC4PEVENT01"
                 *     ]
                 */
                capitalEventIdsFilter?: components["parameters"]["CapitalEventIdsFilter"];
                /**
                 * @description Only these capital events, by correlation id. At most 100.
                 * @example [
                 *       "call-2024-3"
                 *     ]
                 */
                capitalEventCorrelationIdsFilter?: components["parameters"]["CapitalEventCorrelationIdsFilter"];
                /**
                 * @description Organization that gave the correlation ids of the capital events. That of the token, if it is left out.
                 * @example TEST1234
                 */
                capitalEventCorrelationOrgId?: components["parameters"]["CapitalEventCorrelationOrgId"];
                /**
                 * @description Only these assets, by platform id. At most 500.
                 * @example [
                 *       "US9QIMAOAS1Q"
                 *     ]
                 */
                assetIdsFilter?: components["parameters"]["AssetIdsFilter"];
                /**
                 * @description Only these assets, by correlation id. At most 50.
                 * @example [
                 *       "lot-4711"
                 *     ]
                 */
                assetCorrelationIdsFilter?: components["parameters"]["AssetCorrelationIdsFilter"];
                /**
                 * @description Organization that gave the correlation ids of the assets. That of the token, if it is left out.
                 * @example TEST1234
                 */
                assetCorrelationOrgId?: components["parameters"]["AssetCorrelationOrgId"];
                /**
                 * @description Only events in these states. The name of this parameter is inferred.
                 * @example [
                 *       "draft",
                 *       "active"
                 *     ]
                 */
                assetCapitalEventStatusFilter?: ("preSync" | "draft" | "active" | "settled" | "failed" | "funded" | "fundedAfterFailure" | "canceled")[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of events by asset. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AssetCapitalEvent[];
                };
            };
            400: components["responses"]["InvalidPage"];
            401: components["responses"]["TokenRefused"];
            403: components["responses"]["ScopeMissing"];
        };
    };
    addCapitalEventCorrelationId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Platform id of the capital event.
                 * @example USC4PEVENT01
                 */
                capitalEventId: components["parameters"]["CapitalEventId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": SecurityCorrelationIdAdd;
            };
        };
        responses: {
            200: components["responses"]["CorrelationIdChanged"];
            /** @description GN0002: the payload is not valid. Also TX0006, whose meaning is not public. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorResponse;
                };
            };
            401: components["responses"]["TokenRefused"];
            403: components["responses"]["ScopeMissing"];
        };
    };
    listCapitalEventCorrelationIdHistory: {
        parameters: {
            query?: {
                /**
                 * @description How many items to return, at most 20. The default is not documented.
                 * @example 20
                 */
                pageSize?: components["parameters"]["PageSizeMax20"];
                /**
                 * @description How many items to skip. The list ends where fewer than `pageSize` items come back (inferred).
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
                /**
                 * @description Only what was written in the ledger block of this number.
                 * @example 4711
                 */
                blockNumber?: components["parameters"]["BlockNumber"];
                /**
                 * @description Only what the ledger transaction of this id wrote.
                 * @example 6f1c2a9e4d7b80531e2f4a6c8b0d9e7f
                 */
                transactionId?: components["parameters"]["TransactionId"];
                /**
                 * @description Only what was written in the ledger channel of this name.
                 * @example channel-1
                 */
                channelName?: components["parameters"]["ChannelName"];
                /**
                 * @description Only these capital events, by platform id. At most 100.
                 * @example [
                 *       "USC4PEVENT01"
                 *     ]
                 */
                capitalEventIdsFilter?: components["parameters"]["CapitalEventIdsFilter"];
                /**
                 * @description Only these capital events, by correlation id. At most 100.
                 * @example [
                 *       "call-2024-3"
                 *     ]
                 */
                capitalEventCorrelationIdsFilter?: components["parameters"]["CapitalEventCorrelationIdsFilter"];
                /**
                 * @description Organization that gave the correlation ids of the capital events. That of the token, if it is left out.
                 * @example TEST1234
                 */
                capitalEventCorrelationOrgId?: components["parameters"]["CapitalEventCorrelationOrgId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of changes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CapitalEventCorrelationIdHistoryEntry[];
                };
            };
            400: components["responses"]["InvalidPage"];
            401: components["responses"]["TokenRefused"];
            403: components["responses"]["ScopeMissing"];
        };
    };
    listTenderOffers: {
        parameters: {
            query?: {
                /**
                 * @description How many items to return, at most 50. The default is not documented.
                 * @example 50
                 */
                pageSize?: components["parameters"]["PageSizeMax50"];
                /**
                 * @description How many items to skip. The list ends where fewer than `pageSize` items come back (inferred).
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
                /**
                 * @description Only tender offers in these states.
                 * @example [
                 *       "active"
                 *     ]
                 */
                tenderOfferStatusFilter?: ("preSync" | "deleted" | "draft" | "pending" | "active" | "canceled" | "closing" | "closed" | "price_set" | "price_pending" | "price_approved" | "price_completed" | "settling" | "settled")[];
                /**
                 * @description Only what belongs to these securities, by platform id. At most 10.
                 * @example [
                 *       "USS3JKS01I00"
                 *     ]
                 */
                securityIdsFilter?: components["parameters"]["SecurityIdsFilter"];
                /**
                 * @description Only what belongs to these securities, by correlation id. At most 10. Wrap an id that contains a comma in double
                 *     quotes.
                 * @example [
                 *       "fund-2024-a"
                 *     ]
                 */
                securityCorrelationIdsFilter?: components["parameters"]["SecurityCorrelationIdsFilter"];
                /**
                 * @description Organization that gave the correlation ids of the securities. That of the token, if it is left out.
                 * @example TEST1234
                 */
                securityCorrelationOrgId?: components["parameters"]["SecurityCorrelationOrgId"];
                /**
                 * @description Only these tender offers, by platform id. At most 50.
                 * @example [
                 *       "UST0FFER0001"
                 *     ]
                 */
                tenderOfferIdsFilter?: components["parameters"]["TenderOfferIdsFilter"];
                /**
                 * @description Only these tender offers, by correlation id. At most 50.
                 * @example [
                 *       "tender-2024-q4"
                 *     ]
                 */
                tenderOfferCorrelationIdsFilter?: components["parameters"]["TenderOfferCorrelationIdsFilter"];
                /**
                 * @description Organization that gave the correlation ids of the tender offers. That of the token, if it is left out.
                 * @example TEST1234
                 */
                tenderOfferCorrelationOrgId?: components["parameters"]["TenderOfferCorrelationOrgId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of tender offers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TenderOffer[];
                };
            };
            400: components["responses"]["InvalidPage"];
            401: components["responses"]["TokenRefused"];
            403: components["responses"]["ScopeMissing"];
        };
    };
    createTenderOffer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": TenderOfferCreate;
            };
        };
        responses: {
            /** @description The process has started. The status is by analogy. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TenderOfferProcess;
                };
            };
            400: components["responses"]["InvalidPayload"];
            401: components["responses"]["TokenOrNodeRefused"];
            403: components["responses"]["ScopeOrRoleMissing"];
            404: components["responses"]["SecurityNotFound"];
            409: components["responses"]["SecurityStateConflict"];
        };
    };
    createAndStartTenderOffer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": TenderOfferCreate;
            };
        };
        responses: {
            /** @description The process has started. The status is by analogy. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TenderOfferProcess;
                };
            };
            400: components["responses"]["InvalidPayload"];
            401: components["responses"]["TokenOrNodeRefused"];
            403: components["responses"]["ScopeOrRoleMissing"];
            404: components["responses"]["SecurityNotFound"];
            409: components["responses"]["SecurityStateConflict"];
        };
    };
    updateTenderOffer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Platform id of the tender offer.
                 * @example UST0FFER0001
                 */
                tenderOfferId: components["parameters"]["TenderOfferId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": TenderOfferUpdate;
            };
        };
        responses: {
            200: components["responses"]["ProcessStarted"];
            400: components["responses"]["InvalidPayload"];
            401: components["responses"]["TokenOrNodeRefused"];
            403: components["responses"]["ScopeOrRoleMissing"];
            404: components["responses"]["TenderOfferNotFound"];
            409: components["responses"]["SecurityStateConflict"];
        };
    };
    rejectTenderOffer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Platform id of the tender offer.
                 * @example UST0FFER0001
                 */
                tenderOfferId: components["parameters"]["TenderOfferId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": SecurityAction;
            };
        };
        responses: {
            200: components["responses"]["ProcessStarted"];
            400: components["responses"]["InvalidPayload"];
            401: components["responses"]["TokenOrNodeRefused"];
            403: components["responses"]["ScopeOrRoleMissing"];
            404: components["responses"]["TenderOfferNotFound"];
            409: components["responses"]["SecurityStateConflict"];
        };
    };
    cancelTenderOffer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Platform id of the tender offer.
                 * @example UST0FFER0001
                 */
                tenderOfferId: components["parameters"]["TenderOfferId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": SecurityAction;
            };
        };
        responses: {
            200: components["responses"]["ProcessStarted"];
            /** @description GN0002: the payload is not valid. Also IS0008, IS0106, TO0002, whose meaning is not public. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorResponse;
                };
            };
            401: components["responses"]["TokenOrNodeRefused"];
            403: components["responses"]["ScopeOrRoleMissing"];
            404: components["responses"]["TenderOfferNotFound"];
            /**
             * @description IS0013: the security is restricted. IS0012: the security is in the wrong status. IS0010: only parent
             *     securities allow this. Also IS0002, IS0018, IS0117, IS0119, TO0003, TO0004, TO0005, whose meaning is not
             *     public.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorResponse;
                };
            };
        };
    };
    closeTenderOffer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Platform id of the tender offer.
                 * @example UST0FFER0001
                 */
                tenderOfferId: components["parameters"]["TenderOfferId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": SecurityAction;
            };
        };
        responses: {
            200: components["responses"]["ProcessStarted"];
            400: components["responses"]["InvalidPayload"];
            401: components["responses"]["TokenOrNodeRefused"];
            403: components["responses"]["ScopeOrRoleMissing"];
            404: components["responses"]["TenderOfferNotFound"];
            409: components["responses"]["SecurityStateConflict"];
        };
    };
    approveTenderOfferPrice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Platform id of the tender offer.
                 * @example UST0FFER0001
                 */
                tenderOfferId: components["parameters"]["TenderOfferId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": SecurityAction;
            };
        };
        responses: {
            200: components["responses"]["ProcessStarted"];
            400: components["responses"]["InvalidPayload"];
            401: components["responses"]["TokenOrNodeRefused"];
            403: components["responses"]["ScopeOrRoleMissing"];
            404: components["responses"]["TenderOfferNotFound"];
            409: components["responses"]["SecurityStateConflict"];
        };
    };
    applyTenderOfferPrice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Platform id of the tender offer.
                 * @example UST0FFER0001
                 */
                tenderOfferId: components["parameters"]["TenderOfferId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": SecurityActionRequest;
            };
        };
        responses: {
            200: components["responses"]["ProcessStarted"];
            400: components["responses"]["InvalidPayload"];
            401: components["responses"]["TokenOrNodeRefused"];
            403: components["responses"]["ScopeOrRoleMissing"];
            404: components["responses"]["TenderOfferNotFound"];
            409: components["responses"]["SecurityStateConflict"];
        };
    };
    settleTenderOffer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Platform id of the tender offer.
                 * @example UST0FFER0001
                 */
                tenderOfferId: components["parameters"]["TenderOfferId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": SecurityAction;
            };
        };
        responses: {
            200: components["responses"]["ProcessStarted"];
            400: components["responses"]["InvalidPayload"];
            401: components["responses"]["TokenOrNodeRefused"];
            403: components["responses"]["ScopeOrRoleMissing"];
            404: components["responses"]["TenderOfferNotFound"];
            409: components["responses"]["SecurityStateConflict"];
        };
    };
    listTenderOfferHistory: {
        parameters: {
            query?: {
                /**
                 * @description How many items to return, at most 50. The default is not documented.
                 * @example 50
                 */
                pageSize?: components["parameters"]["PageSizeMax50"];
                /**
                 * @description How many items to skip. The list ends where fewer than `pageSize` items come back (inferred).
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
                /**
                 * @description Only what was written in the ledger block of this number.
                 * @example 4711
                 */
                blockNumber?: components["parameters"]["BlockNumber"];
                /**
                 * @description Only what the ledger transaction of this id wrote.
                 * @example 6f1c2a9e4d7b80531e2f4a6c8b0d9e7f
                 */
                transactionId?: components["parameters"]["TransactionId"];
                /**
                 * @description Only what was written in the ledger channel of this name.
                 * @example channel-1
                 */
                channelName?: components["parameters"]["ChannelName"];
                /**
                 * @description Only these tender offers, by platform id. At most 50.
                 * @example [
                 *       "UST0FFER0001"
                 *     ]
                 */
                tenderOfferIdsFilter?: components["parameters"]["TenderOfferIdsFilter"];
                /**
                 * @description Only these tender offers, by correlation id. At most 50.
                 * @example [
                 *       "tender-2024-q4"
                 *     ]
                 */
                tenderOfferCorrelationIdsFilter?: components["parameters"]["TenderOfferCorrelationIdsFilter"];
                /**
                 * @description Organization that gave the correlation ids of the tender offers. That of the token, if it is left out.
                 * @example TEST1234
                 */
                tenderOfferCorrelationOrgId?: components["parameters"]["TenderOfferCorrelationOrgId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of changes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TenderOfferHistoryEntry[];
                };
            };
            400: components["responses"]["InvalidPage"];
            401: components["responses"]["TokenRefused"];
            403: components["responses"]["ScopeMissing"];
        };
    };
    removeTenderOfferCorrelationId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Platform id of the tender offer.
                 * @example UST0FFER0001
                 */
                tenderOfferId: components["parameters"]["TenderOfferId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": SecurityCorrelationIdRemove;
            };
        };
        responses: {
            200: components["responses"]["CorrelationIdChanged"];
            400: components["responses"]["InvalidPayload"];
            401: components["responses"]["TokenRefused"];
            403: components["responses"]["ScopeMissing"];
        };
    };
    listTenderOfferCorrelationIdHistory: {
        parameters: {
            query?: {
                /**
                 * @description How many items to return. Neither the default nor the maximum is documented.
                 * @example 25
                 */
                pageSize?: components["parameters"]["PageSize"];
                /**
                 * @description How many items to skip. The list ends where fewer than `pageSize` items come back (inferred).
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
                /**
                 * @description Only what was written in the ledger block of this number.
                 * @example 4711
                 */
                blockNumber?: components["parameters"]["BlockNumber"];
                /**
                 * @description Only what the ledger transaction of this id wrote.
                 * @example 6f1c2a9e4d7b80531e2f4a6c8b0d9e7f
                 */
                transactionId?: components["parameters"]["TransactionId"];
                /**
                 * @description Only what was written in the ledger channel of this name.
                 * @example channel-1
                 */
                channelName?: components["parameters"]["ChannelName"];
                /**
                 * @description Only these tender offers, by platform id. At most 50.
                 * @example [
                 *       "UST0FFER0001"
                 *     ]
                 */
                tenderOfferIdsFilter?: components["parameters"]["TenderOfferIdsFilter"];
                /**
                 * @description Only these tender offers, by correlation id. At most 50.
                 * @example [
                 *       "tender-2024-q4"
                 *     ]
                 */
                tenderOfferCorrelationIdsFilter?: components["parameters"]["TenderOfferCorrelationIdsFilter"];
                /**
                 * @description Organization that gave the correlation ids of the tender offers. That of the token, if it is left out.
                 * @example TEST1234
                 */
                tenderOfferCorrelationOrgId?: components["parameters"]["TenderOfferCorrelationOrgId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of changes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CorrelationIdHistoryEntry[];
                };
            };
            400: components["responses"]["InvalidPage"];
            401: components["responses"]["TokenRefused"];
            403: components["responses"]["ScopeMissing"];
        };
    };
    submitTenderRequest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Platform id of the tender offer.
                 * @example UST0FFER0001
                 */
                tenderOfferId: components["parameters"]["TenderOfferId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": TenderRequestCreate;
            };
        };
        responses: {
            /** @description The process has started. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TenderRequestProcess;
                };
            };
            /** @description GN0002: the payload is not valid. Also IS0008, IS0106, TD0009, TO0002, whose meaning is not public. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorResponse;
                };
            };
            401: components["responses"]["TokenOrNodeRefused"];
            403: components["responses"]["ScopeOrRoleMissing"];
            404: components["responses"]["TenderOfferNotFound"];
            409: components["responses"]["SecurityStateConflict"];
        };
    };
    cancelTenderRequest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Platform id of the tender offer.
                 * @example UST0FFER0001
                 */
                tenderOfferId: components["parameters"]["TenderOfferId"];
                /**
                 * @description Platform id of the tender request, which the platform calls a trade.
                 * @example UST4ADE00001
                 */
                tradeId: components["parameters"]["TradeId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": SecurityAction;
            };
        };
        responses: {
            200: components["responses"]["ProcessStarted"];
            400: components["responses"]["InvalidPayload"];
            401: components["responses"]["TokenOrNodeRefused"];
            403: components["responses"]["ScopeOrRoleMissing"];
            404: components["responses"]["TenderOfferNotFound"];
            409: components["responses"]["SecurityStateConflict"];
        };
    };
    listTenderRequests: {
        parameters: {
            query?: {
                /**
                 * @description How many items to return, at most 250. The default is not documented.
                 * @example 250
                 */
                pageSize?: components["parameters"]["PageSizeMax250"];
                /**
                 * @description How many items to skip. The list ends where fewer than `pageSize` items come back (inferred).
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
                /**
                 * @description Only tender requests in these states.
                 * @example [
                 *       "active",
                 *       "proposed"
                 *     ]
                 */
                tradeStatusFilter?: ("preSync" | "active" | "proposed" | "matched" | "pending_settlement" | "canceled" | "closed" | "declined" | "deleted")[];
                /**
                 * @description Only these tender requests, by platform id. At most 250.
                 * @example [
                 *       "UST4ADE00001"
                 *     ]
                 */
                tradeIdsFilter?: components["parameters"]["TradeIdsFilter"];
                /**
                 * @description Only these tender requests, by correlation id. At most 50.
                 * @example [
                 *       "redemption-9"
                 *     ]
                 */
                tradeCorrelationIdsFilter?: components["parameters"]["TradeCorrelationIdsFilter"];
                /**
                 * @description Organization that gave the correlation ids of the tender requests. That of the token, if it is left out.
                 * @example TEST1234
                 */
                tradeCorrelationOrgId?: components["parameters"]["TradeCorrelationOrgId"];
                /**
                 * @description Only requests of these tender offers, by platform id. The limit is not documented here.
                 * @example [
                 *       "UST0FFER0001"
                 *     ]
                 */
                tenderOfferIdsFilter?: string[];
                /**
                 * @description Only requests of these tender offers, by correlation id. The limit is not documented here.
                 * @example [
                 *       "tender-2024-q4"
                 *     ]
                 */
                tenderOfferCorrelationIdsFilter?: string[];
                /**
                 * @description Organization that gave the correlation ids of the tender offers. That of the token, if it is left out.
                 * @example TEST1234
                 */
                tenderOfferCorrelationOrgId?: components["parameters"]["TenderOfferCorrelationOrgId"];
                /**
                 * @description Only what belongs to these securities, by platform id. At most 10.
                 * @example [
                 *       "USS3JKS01I00"
                 *     ]
                 */
                securityIdsFilter?: components["parameters"]["SecurityIdsFilter"];
                /**
                 * @description Only what belongs to these securities, by correlation id. At most 10. Wrap an id that contains a comma in double
                 *     quotes.
                 * @example [
                 *       "fund-2024-a"
                 *     ]
                 */
                securityCorrelationIdsFilter?: components["parameters"]["SecurityCorrelationIdsFilter"];
                /**
                 * @description Organization that gave the correlation ids of the securities. That of the token, if it is left out.
                 * @example TEST1234
                 */
                securityCorrelationOrgId?: components["parameters"]["SecurityCorrelationOrgId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of tender requests. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TenderRequest[];
                };
            };
            400: components["responses"]["InvalidPage"];
            401: components["responses"]["TokenRefused"];
            403: components["responses"]["ScopeMissing"];
        };
    };
    removeTenderRequestCorrelationId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Platform id of the tender request, which the platform calls a trade.
                 * @example UST4ADE00001
                 */
                tradeId: components["parameters"]["TradeId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": SecurityCorrelationIdRemove;
            };
        };
        responses: {
            200: components["responses"]["CorrelationIdChanged"];
            400: components["responses"]["InvalidPayload"];
            401: components["responses"]["TokenRefused"];
            403: components["responses"]["ScopeMissing"];
        };
    };
    listTransfers: {
        parameters: {
            query?: {
                /**
                 * @description How many items to return, at most 50. The default is not documented.
                 * @example 50
                 */
                pageSize?: components["parameters"]["PageSizeMax50"];
                /**
                 * @description How many items to skip. The list ends where fewer than `pageSize` items come back (inferred).
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
                /**
                 * @description Only transfers in these states.
                 * @example [
                 *       "created",
                 *       "remediated"
                 *     ]
                 */
                transferStatusFilter?: ("preSync" | "created" | "remediation_pending" | "remediated" | "approved_by_issuer" | "approved_by_sender" | "assets_remediation_pending" | "assets_remediated" | "completed" | "canceled" | "deleted")[];
                /**
                 * @description Only what belongs to these securities, by platform id. At most 10.
                 * @example [
                 *       "USS3JKS01I00"
                 *     ]
                 */
                securityIdsFilter?: components["parameters"]["SecurityIdsFilter"];
                /**
                 * @description Only what belongs to these securities, by correlation id. At most 10. Wrap an id that contains a comma in double
                 *     quotes.
                 * @example [
                 *       "fund-2024-a"
                 *     ]
                 */
                securityCorrelationIdsFilter?: components["parameters"]["SecurityCorrelationIdsFilter"];
                /**
                 * @description Organization that gave the correlation ids of the securities. That of the token, if it is left out.
                 * @example TEST1234
                 */
                securityCorrelationOrgId?: components["parameters"]["SecurityCorrelationOrgId"];
                /**
                 * @description Only these transfers, by platform id. At most 50.
                 * @example [
                 *       "UST4NSFER001"
                 *     ]
                 */
                transferIdsFilter?: components["parameters"]["TransferIdsFilter"];
                /**
                 * @description Only these transfers, by correlation id. At most 50.
                 * @example [
                 *       "transfer-31"
                 *     ]
                 */
                transferCorrelationIdsFilter?: components["parameters"]["TransferCorrelationIdsFilter"];
                /**
                 * @description Organization that gave the correlation ids of the transfers. That of the token, if it is left out.
                 * @example TEST1234
                 */
                transferCorrelationOrgId?: components["parameters"]["TransferCorrelationOrgId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of transfers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Transfer[];
                };
            };
            400: components["responses"]["InvalidPage"];
            401: components["responses"]["TokenRefused"];
            403: components["responses"]["ScopeMissing"];
        };
    };
    createTransfer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": TransferCreate;
            };
        };
        responses: {
            /** @description The process has started. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TransferProcess;
                };
            };
            400: components["responses"]["InvalidPayload"];
            401: components["responses"]["TokenOrNodeRefused"];
            403: components["responses"]["ScopeOrRoleMissing"];
            404: components["responses"]["SecurityNotFound"];
            409: components["responses"]["SecurityStateConflict"];
        };
    };
    approveTransfer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Platform id of the transfer.
                 * @example UST4NSFER001
                 */
                transferId: components["parameters"]["TransferId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": SecurityAction;
            };
        };
        responses: {
            200: components["responses"]["ProcessStarted"];
            400: components["responses"]["InvalidPayload"];
            401: components["responses"]["TokenOrNodeRefused"];
            403: components["responses"]["ScopeOrRoleMissing"];
            404: components["responses"]["SecurityNotFound"];
            409: components["responses"]["SecurityStateConflict"];
        };
    };
    requestTransferRemediation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Platform id of the transfer.
                 * @example UST4NSFER001
                 */
                transferId: components["parameters"]["TransferId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": TransferRemediationRequest;
            };
        };
        responses: {
            200: components["responses"]["ProcessStarted"];
            400: components["responses"]["InvalidPayload"];
            401: components["responses"]["TokenOrNodeRefused"];
            403: components["responses"]["ScopeOrRoleMissing"];
            404: components["responses"]["SecurityNotFound"];
            409: components["responses"]["SecurityStateConflict"];
        };
    };
    remediateTransfer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Platform id of the transfer.
                 * @example UST4NSFER001
                 */
                transferId: components["parameters"]["TransferId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": TransferRemediation;
            };
        };
        responses: {
            200: components["responses"]["ProcessStarted"];
            400: components["responses"]["InvalidPayload"];
            401: components["responses"]["TokenOrNodeRefused"];
            403: components["responses"]["ScopeOrRoleMissing"];
            404: components["responses"]["SecurityNotFound"];
            409: components["responses"]["SecurityStateConflict"];
        };
    };
    allocateTransferAssets: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Platform id of the transfer.
                 * @example UST4NSFER001
                 */
                transferId: components["parameters"]["TransferId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": TransferAllocation;
            };
        };
        responses: {
            /** @description The process has started. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TransferProcess;
                };
            };
            /** @description GN0002: the payload is not valid. Also IS0008, IS0106, TR0002, TR0022, TR0023, whose meaning is not public. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorResponse;
                };
            };
            401: components["responses"]["TokenOrNodeRefused"];
            403: components["responses"]["ScopeOrRoleMissing"];
            404: components["responses"]["SecurityNotFound"];
            409: components["responses"]["SecurityStateConflict"];
        };
    };
    requestTransferAssetsRemediation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Platform id of the transfer.
                 * @example UST4NSFER001
                 */
                transferId: components["parameters"]["TransferId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": TransferRemediationRequest;
            };
        };
        responses: {
            200: components["responses"]["ProcessStarted"];
            400: components["responses"]["InvalidPayload"];
            401: components["responses"]["TokenOrNodeRefused"];
            403: components["responses"]["ScopeOrRoleMissing"];
            404: components["responses"]["SecurityNotFound"];
            409: components["responses"]["SecurityStateConflict"];
        };
    };
    completeTransfer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Platform id of the transfer.
                 * @example UST4NSFER001
                 */
                transferId: components["parameters"]["TransferId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": SecurityActionRequest;
            };
        };
        responses: {
            200: components["responses"]["ProcessStarted"];
            400: components["responses"]["InvalidPayload"];
            401: components["responses"]["TokenOrNodeRefused"];
            403: components["responses"]["ScopeOrRoleMissing"];
            404: components["responses"]["SecurityNotFound"];
            409: components["responses"]["SecurityStateConflict"];
        };
    };
    cancelTransfer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Platform id of the transfer.
                 * @example UST4NSFER001
                 */
                transferId: components["parameters"]["TransferId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": TransferCancellation;
            };
        };
        responses: {
            200: components["responses"]["ProcessStarted"];
            400: components["responses"]["InvalidPayload"];
            401: components["responses"]["TokenOrNodeRefused"];
            403: components["responses"]["ScopeOrRoleMissing"];
            404: components["responses"]["SecurityNotFound"];
            409: components["responses"]["SecurityStateConflict"];
        };
    };
    listTransferHistory: {
        parameters: {
            query?: {
                /**
                 * @description How many items to return, at most 50. The default is not documented.
                 * @example 50
                 */
                pageSize?: components["parameters"]["PageSizeMax50"];
                /**
                 * @description How many items to skip. The list ends where fewer than `pageSize` items come back (inferred).
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
                /**
                 * @description Only what was written in the ledger block of this number.
                 * @example 4711
                 */
                blockNumber?: components["parameters"]["BlockNumber"];
                /**
                 * @description Only what the ledger transaction of this id wrote.
                 * @example 6f1c2a9e4d7b80531e2f4a6c8b0d9e7f
                 */
                transactionId?: components["parameters"]["TransactionId"];
                /**
                 * @description Only what was written in the ledger channel of this name.
                 * @example channel-1
                 */
                channelName?: components["parameters"]["ChannelName"];
                /**
                 * @description Only these transfers, by platform id. At most 50.
                 * @example [
                 *       "UST4NSFER001"
                 *     ]
                 */
                transferIdsFilter?: components["parameters"]["TransferIdsFilter"];
                /**
                 * @description Only these transfers, by correlation id. At most 50.
                 * @example [
                 *       "transfer-31"
                 *     ]
                 */
                transferCorrelationIdsFilter?: components["parameters"]["TransferCorrelationIdsFilter"];
                /**
                 * @description Organization that gave the correlation ids of the transfers. That of the token, if it is left out.
                 * @example TEST1234
                 */
                transferCorrelationOrgId?: components["parameters"]["TransferCorrelationOrgId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of changes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TransferHistoryEntry[];
                };
            };
            400: components["responses"]["InvalidPage"];
            401: components["responses"]["TokenRefused"];
            403: components["responses"]["ScopeMissing"];
        };
    };
    removeTransferCorrelationId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Platform id of the transfer.
                 * @example UST4NSFER001
                 */
                transferId: components["parameters"]["TransferId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": SecurityCorrelationIdRemove;
            };
        };
        responses: {
            200: components["responses"]["CorrelationIdChanged"];
            400: components["responses"]["InvalidPayload"];
            401: components["responses"]["TokenRefused"];
            403: components["responses"]["ScopeMissing"];
        };
    };
    digitizeAsset: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": AssetDigitization;
            };
        };
        responses: {
            /** @description The process has started. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AssetProcess;
                };
            };
            400: components["responses"]["InvalidPayload"];
            401: components["responses"]["TokenOrNodeRefused"];
            403: components["responses"]["ScopeOrRoleMissing"];
            404: components["responses"]["SecurityNotFound"];
            409: components["responses"]["SecurityStateConflict"];
        };
    };
    disposeDigitizedAsset: {
        parameters: {
            query?: {
                /**
                 * @description True says that `assetId` is a correlation id, for one that has 12 characters.
                 * @example true
                 */
                isAssetCorrelationId?: components["parameters"]["IsAssetCorrelationId"];
                /**
                 * @description Organization that gave the correlation id of the asset. That of the token, if it is left out.
                 * @example TEST1234
                 */
                assetCorrelationOrgId?: components["parameters"]["AssetOwnCorrelationOrgId"];
            };
            header?: never;
            path: {
                /**
                 * @description Platform id of the asset (12 characters), or a correlation id that you gave it. Anything of another length is taken
                 *     for a correlation id.
                 * @example US9QIMAOAS1Q
                 */
                assetId: components["parameters"]["AssetId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": SecurityAction;
            };
        };
        responses: {
            200: components["responses"]["ProcessStarted"];
            400: components["responses"]["InvalidPayload"];
            401: components["responses"]["TokenOrNodeRefused"];
            403: components["responses"]["ScopeOrRoleMissing"];
            404: components["responses"]["AssetNotFound"];
            409: components["responses"]["AssetStateConflict"];
        };
    };
    settlePaymentBatch: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": PaymentBatch;
            };
        };
        responses: {
            200: components["responses"]["ProcessStarted"];
            400: components["responses"]["InvalidPayload"];
            401: components["responses"]["TokenOrNodeRefused"];
            403: components["responses"]["ScopeOrRoleMissing"];
            404: components["responses"]["SecurityNotFound"];
            409: components["responses"]["SecurityStateConflict"];
        };
    };
    executePaymentBatch: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": PaymentBatch;
            };
        };
        responses: {
            200: components["responses"]["ProcessStarted"];
            400: components["responses"]["InvalidPayload"];
            401: components["responses"]["TokenOrNodeRefused"];
            403: components["responses"]["ScopeOrRoleMissing"];
            404: components["responses"]["SecurityNotFound"];
            409: components["responses"]["SecurityStateConflict"];
        };
    };
    listPayments: {
        parameters: {
            query?: {
                /**
                 * @description How many items to return, at most 50. The default is not documented.
                 * @example 50
                 */
                pageSize?: components["parameters"]["PageSizeMax50"];
                /**
                 * @description How many items to skip. The list ends where fewer than `pageSize` items come back (inferred).
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
                /**
                 * @description Only items with this key in their extra data. Give `extraDataValueFilter` too.
                 * @example branch
                 */
                extraDataKeyFilter?: components["parameters"]["ExtraDataKeyFilter"];
                /**
                 * @description Only items with this value under `extraDataKeyFilter` in their extra data.
                 * @example 17
                 */
                extraDataValueFilter?: components["parameters"]["ExtraDataValueFilter"];
                /**
                 * @description Only these payments, by platform id. At most 50.
                 * @example [
                 *       "USP4YMENT001"
                 *     ]
                 */
                paymentIdsFilter?: components["parameters"]["PaymentIdsFilter"];
                /**
                 * @description Only these payments, by correlation id. At most 50.
                 * @example [
                 *       "payment-5"
                 *     ]
                 */
                paymentCorrelationIdsFilter?: components["parameters"]["PaymentCorrelationIdsFilter"];
                /**
                 * @description Organization that gave the correlation ids of the payments. That of the token, if it is left out.
                 * @example TEST1234
                 */
                paymentCorrelationOrgId?: components["parameters"]["PaymentCorrelationOrgId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of payments. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Payment[];
                };
            };
            400: components["responses"]["InvalidPage"];
            401: components["responses"]["TokenRefused"];
            403: components["responses"]["ScopeMissing"];
        };
    };
    listPaymentAssociatedEntities: {
        parameters: {
            query?: {
                /**
                 * @description How many items to return. Neither the default nor the maximum is documented.
                 * @example 25
                 */
                pageSize?: components["parameters"]["PageSize"];
                /**
                 * @description How many items to skip. The list ends where fewer than `pageSize` items come back (inferred).
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
                /**
                 * @description Only items with this key in their extra data. Give `extraDataValueFilter` too.
                 * @example branch
                 */
                extraDataKeyFilter?: components["parameters"]["ExtraDataKeyFilter"];
                /**
                 * @description Only items with this value under `extraDataKeyFilter` in their extra data.
                 * @example 17
                 */
                extraDataValueFilter?: components["parameters"]["ExtraDataValueFilter"];
                /**
                 * @description Only these payments, by platform id. At most 50.
                 * @example [
                 *       "USP4YMENT001"
                 *     ]
                 */
                paymentIdsFilter?: components["parameters"]["PaymentIdsFilter"];
                /**
                 * @description Only these payments, by correlation id. At most 50.
                 * @example [
                 *       "payment-5"
                 *     ]
                 */
                paymentCorrelationIdsFilter?: components["parameters"]["PaymentCorrelationIdsFilter"];
                /**
                 * @description Organization that gave the correlation ids of the payments. That of the token, if it is left out.
                 * @example TEST1234
                 */
                paymentCorrelationOrgId?: components["parameters"]["PaymentCorrelationOrgId"];
                /**
                 * @description Only these assets, by platform id. At most 500.
                 * @example [
                 *       "US9QIMAOAS1Q"
                 *     ]
                 */
                assetIdsFilter?: components["parameters"]["AssetIdsFilter"];
                /**
                 * @description Only these assets, by correlation id. At most 50.
                 * @example [
                 *       "lot-4711"
                 *     ]
                 */
                assetCorrelationIdsFilter?: components["parameters"]["AssetCorrelationIdsFilter"];
                /**
                 * @description Organization that gave the correlation ids of the assets. That of the token, if it is left out.
                 * @example TEST1234
                 */
                assetCorrelationOrgId?: components["parameters"]["AssetCorrelationOrgId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of entities. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PaymentAssociatedEntity[];
                };
            };
            400: components["responses"]["InvalidPage"];
            401: components["responses"]["TokenRefused"];
            403: components["responses"]["ScopeMissing"];
        };
    };
    receiveLedgerNotification: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": PushNotification;
            };
        };
        responses: {
            /** @description Taken. No body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
/** @description Body of the client credentials grant. */
export type TokenRequest = {
    /**
     * @description The only grant that the API has.
     * @constant
     */
    grant_type: "client_credentials";
    /** @description Names of the scopes to ask for, separated by spaces. */
    scope?: string;
};
/** @description An issued token. The provider does not show this body; the members are those of RFC 6749, section 5.1. */
export type TokenResponse = {
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
export type TokenErrorResponse = {
    /** @description Error code of RFC 6749. */
    error?: "invalid_request" | "invalid_client" | "invalid_grant" | "unauthorized_client" | "unsupported_grant_type" | "invalid_scope" | (string & {});
    /** @description What went wrong, in words. */
    error_description?: string;
};
/** @description Name of a scope. The list is open; these are the names found in the documents. */
export type AccessScope = "manageExternalClients" | "createSubscription" | "readSubscription" | "remediateSubscription" | "cancelSubscription" | "confirmCompleting" | "acceptSubscription" | "rejectSubscription" | "markSubscriptionWired" | "settleSubscription" | "disposeSubscription" | "manageSubscriptionReview" | "manageAssetExternalState" | "closeOffering" | "readIssuanceClose" | "readIssuance" | "readIssuingLegalEntity" | "readFeesTemplate" | "launchOffering" | "restrictOffering" | "extendOfferingEndDate" | "updateOfferingMaxAmount" | "completeOffering" | "revertCompletedToActive" | "cancelOffering" | "readExclusivityOptions" | "manageExclusivityOptions" | "manageServiceProviders" | "readServiceProviders" | "readNAV" | "manageNAV" | "manageCapitalEvent" | "readCapitalEvent" | "manageTenderOffer" | "readTenderOffer" | "manageTenderRequest" | "readTenderRequest" | "manageTransfer" | "readTransfer" | "managePayment" | "readPayment" | "createOfflineAsset" | "disposeOfflineAsset" | "readInvestor" | "readAccount" | "manageReferenceData" | "readOrgs" | "manageOrgs" | "readComments" | "manageComments" | "readTransactionData" | "readSequencer" | "readErrors" | "manageErrors" | "createIdBooking" | "manageIdBooking" | "readLedger" | "manageTrade" | "readTrade" | (string & {});
/** @description Free data of yours: any JSON object, at most 1024 characters when serialized (a limit that one page states). */
export type ExtraData = {
    [key: string]: unknown;
};
/** @description An OAuth client of your organization. Its password is never returned. */
export type OAuthClient = {
    /** @description Id of the client, assigned by the server. It is the user name of the token call. */
    clientId: string;
    /** @description Name of the application that the client belongs to. */
    application: string;
    /** @description The scopes that the client may ask for. Present in every example; the field tables do not show it. */
    accessScopes: AccessScope[];
    /** @description Free data of yours, at most 1024 characters when serialized. */
    extraData?: ExtraData;
    /** @description Whether this is the primary client of the organization. Only `listOAuthClients` returns it. */
    primary?: boolean;
};
/**
 * @description Code of the provider's error dictionary: two letters for the family, four digits.
 *
 *     Families: AC account, AD advisor, AS asset, AU auth, CE capital event, CI correlation data (inferred), CM comment,
 *     CT custodian, EX exclusivity, FL file, GN generic, IS security (issuance), IV investor, NV net asset value, OG
 *     organization, QU questionnaire, SP service provider, TD tender request, TO tender offer, TR transfer, TX
 *     transaction. What PO stands for is not known.
 *
 *     The codes whose meaning is public, with the status where it was seen:
 *
 *     | Code | Status | Meaning |
 *     |---|---|---|
 *     | AC0002 | | No account has that correlation id. |
 *     | AC0006 | | Bank data need an ABA or a SWIFT number. |
 *     | AC0007 | | Further credit needs an intermediary bank account. |
 *     | AC0009 | | Correlation ids of the account are in use already. |
 *     | AC0013 | | A new account needs a name. |
 *     | AC0014 | | A new account needs a type. |
 *     | AC0016 | | A new account needs a relationship type. |
 *     | AC0017 | | The type of an existing account cannot change. |
 *     | AC0018 | | This action cannot create an account. |
 *     | AC0019 | | The account does not belong to the asset. |
 *     | AC0024 | | This action cannot create an account. |
 *     | AC0029 | | An omnibus account cannot be updated here. |
 *     | AC0049 | | The account type does not allow that subtype. |
 *     | AC0050 | | A correlation id does not go together with an account id or a booked account id. |
 *     | AS0001 | 404 | Unknown asset. |
 *     | AS0005 | 409 | The asset is in the wrong status; the message lists the current one and those allowed. |
 *     | AS0015 | | Outside the start date of the security. |
 *     | AS0016 | | After the current date. |
 *     | AS0017 | | A wrong property was given; another one is expected. |
 *     | AU0001 | 401 | The token is missing or not valid. Get a new one. |
 *     | AU0002 | 403 | The token lacks the scope of the operation. |
 *     | AU0003 | 401 | The node's own access token is not valid for the organization. A new token of yours does not help. |
 *     | AU0005 | 404 | No OAuth client has that id. |
 *     | AU0006 | 404 | The client is gone from the OAuth server, though the API still refers to it. |
 *     | AU0007 | 403 | Only the primary client may do this. |
 *     | AU0008 | 403 | The client belongs to another organization. |
 *     | AU0009 | 409 | The organization has as many clients as it may have. |
 *     | AU0010 | 409 | The primary client cannot be removed. |
 *     | CT0001 | 404 | Unknown custodian (inferred). |
 *     | CT0019 | | Correlation data were given for an existing custodian. |
 *     | EX0001 | | The security has no pending or earlier exclusivity assignment. |
 *     | FL0001 | | No files in the right status. |
 *     | FL0006 | | Correlation ids of the file are in use already. |
 *     | FL0010 | | One document is used both as investor and as transaction document. |
 *     | FL0011 | | The investor document belongs to another investor. |
 *     | FL0028 | | A concurrent process has locked the files. |
 *     | GN0002 | 400 | The payload is not valid. |
 *     | GN0004 | 400 | The page size is not between 1 and the maximum. |
 *     | GN0005 | 400 | The offset is not an integer of 0 or more. |
 *     | GN0008 | 404 | Unknown booked id (inferred). |
 *     | IS0003 | | Not a share class of the security. |
 *     | IS0004 | | The security has no share classes. |
 *     | IS0009 | 404 | The security id is not valid. |
 *     | IS0010 | 409 | Only parent securities allow this. |
 *     | IS0012 | 409 | The security is in the wrong status. |
 *     | IS0013 | 409 | The security is restricted. |
 *     | IS0016 | | Security and asset do not match. |
 *     | IS0019 | 409 | Reserved for another exclusivity type. |
 *     | IS0028 | | Below the minimum. |
 *     | IS0029 | | The maximum of the offering is reached. |
 *     | IS0030 | | More than is available. |
 *     | IS0034 | | The front-end fee is above the maximum. |
 *     | IS0074 | | Correlation ids of the offering are in use already. |
 *     | IS0099 | 403 | The caller lacks the role on the security. |
 *     | IS0102 | 409 | A background job is still syncing the security. |
 *     | IS0103 | 409 | The data of the security are not in sync yet. |
 *     | IV0004 | | The accreditation does not fit the regulation. |
 *     | IV0005 | | RegS is closed to US investors. |
 *     | IV0006 | | A new investor needs a type. |
 *     | IV0007 | | A new investor needs a name. |
 *     | IV0009 | | The type of an investor cannot change. |
 *     | IV0023 | | The accreditation "Other" is not open to US investors. |
 *     | TO0001 | 404 | Unknown tender offer (inferred). |
 */
export type ErrorCode = "AC0002" | "AC0006" | "AC0007" | "AC0009" | "AC0010" | "AC0013" | "AC0014" | "AC0016" | "AC0017" | "AC0018" | "AC0019" | "AC0020" | "AC0024" | "AC0029" | "AC0037" | "AC0039" | "AC0044" | "AC0048" | "AC0049" | "AC0050" | "AC0063" | "AC0064" | "AD0003" | "AD0006" | "AD0012" | "AD0015" | "AD0016" | "AD0017" | "AD0018" | "AD0022" | "AD0023" | "AS0001" | "AS0005" | "AS0007" | "AS0009" | "AS0013" | "AS0015" | "AS0016" | "AS0017" | "AS0018" | "AS0026" | "AS0029" | "AS0030" | "AS0038" | "AS0039" | "AS0040" | "AS0045" | "AU0001" | "AU0002" | "AU0003" | "AU0005" | "AU0006" | "AU0007" | "AU0008" | "AU0009" | "AU0010" | "CE0003" | "CE0006" | "CE0016" | "CE0017" | "CE0018" | "CE0019" | "CE0037" | "CE0057" | "CE0065" | "CI0001" | "CI0002" | "CI0003" | "CM0001" | "CM0002" | "CM0004" | "CM0006" | "CM0007" | "CM0008" | "CM0009" | "CT0001" | "CT0002" | "CT0003" | "CT0007" | "CT0011" | "CT0012" | "CT0013" | "CT0014" | "CT0015" | "CT0017" | "CT0019" | "CT0020" | "EX0001" | "EX0005" | "EX0006" | "FL0001" | "FL0002" | "FL0003" | "FL0004" | "FL0005" | "FL0006" | "FL0008" | "FL0010" | "FL0011" | "FL0012" | "FL0016" | "FL0017" | "FL0019" | "FL0020" | "FL0021" | "FL0022" | "FL0023" | "FL0024" | "FL0028" | "GN0002" | "GN0003" | "GN0004" | "GN0005" | "GN0008" | "IS0001" | "IS0002" | "IS0003" | "IS0004" | "IS0008" | "IS0009" | "IS0010" | "IS0012" | "IS0013" | "IS0016" | "IS0018" | "IS0019" | "IS0026" | "IS0027" | "IS0028" | "IS0029" | "IS0030" | "IS0032" | "IS0034" | "IS0062" | "IS0065" | "IS0066" | "IS0074" | "IS0082" | "IS0083" | "IS0094" | "IS0096" | "IS0099" | "IS0102" | "IS0103" | "IS0106" | "IS0117" | "IS0119" | "IV0002" | "IV0003" | "IV0004" | "IV0005" | "IV0006" | "IV0007" | "IV0008" | "IV0009" | "IV0010" | "IV0013" | "IV0014" | "IV0015" | "IV0016" | "IV0017" | "IV0020" | "IV0022" | "IV0023" | "IV0024" | "IV0027" | "IV0031" | "IV0032" | "IV0035" | "IV0036" | "IV0037" | "IV0042" | "NV0014" | "OG0001" | "OG0014" | "OG0025" | "PO0001" | "QU0001" | "QU0002" | "QU0003" | "QU0004" | "QU0005" | "QU0006" | "QU0007" | "QU0008" | "QU0009" | "QU0010" | "SP0001" | "SP0002" | "TD0009" | "TO0001" | "TO0002" | "TO0003" | "TO0004" | "TO0005" | "TR0002" | "TR0022" | "TR0023" | "TX0006" | (string & {});
/**
 * @description Group of the check that failed. The dictionary has business rules and technical checks; only the first name was
 *     seen.
 */
export type ErrorType = "businessRuleValidations" | (string & {});
/**
 * @description What has to be remedied: EC001 a tax document, EC002 investor information or AML/KYC, EC003 a subscription document,
 *     EC004 the account, EC005 transaction data, EC006 something else.
 */
export type RemediationCategory = "EC001" | "EC002" | "EC003" | "EC004" | "EC005" | "EC006" | (string & {});
/** @description Category under which the error has to be remedied. */
export type ErrorCategory = {
    /** @description What has to be remedied, EC001 to EC006. */
    code?: RemediationCategory;
    /** @description The category in words. */
    description?: string;
} & {
    [key: string]: unknown;
};
/** @description What the error is about. */
export type ErrorContext = {
    /** @description Ids of the entities concerned, one list for each kind (`securityIds`, `assetIds`, …). */
    entities?: {
        [key: string]: string[];
    };
} & {
    [key: string]: unknown;
};
/**
 * @description Why a call failed. The codes are documented, this shape is not: it is inferred from the error records that the
 *     platform stores. Every member is optional, and others may come.
 */
export type ErrorResponse = {
    /** @description Code of the error dictionary. */
    code?: ErrorCode;
    /** @description What went wrong, in words. */
    message?: string;
    /** @description Group of the check that failed. */
    type?: ErrorType;
    /** @description Details, one sentence each. */
    reason?: string[];
    /** @description What has to be remedied. */
    category?: ErrorCategory;
    /** @description What the error is about. */
    context?: ErrorContext;
    /** @description Id of the record in the error log. */
    errorId?: string;
} & {
    [key: string]: unknown;
};
/**
 * @description The new state of a client. It is taken to replace `application`, `accessScopes` and `extraData` as a whole, as PUT
 *     suggests (inferred): send all of them.
 */
export type OAuthClientUpdate = {
    /** @description Id of the client to change. */
    clientId: string;
    /** @description Name of the application that the client belongs to. */
    application: string;
    /** @description The scopes that the client may ask for from now on. Whether it may be left out is not documented. */
    accessScopes?: AccessScope[];
    /** @description Free data of yours, at most 1024 characters when serialized. */
    extraData?: ExtraData;
};
/** @description A new secondary client. The server assigns its id. */
export type OAuthClientCreate = {
    /** @description Secret of the client. Its pair for the token call is client id and this password (inferred). */
    password: string;
    /** @description Name of the application that will use the client. */
    application: string;
    /** @description The scopes that the client may ask for. Whether it may be left out is not documented. */
    accessScopes?: AccessScope[];
    /** @description Free data of yours, at most 1024 characters when serialized. */
    extraData?: ExtraData;
};
/** @description A new password for another client of the organization. */
export type OAuthPasswordReset = {
    /** @description The new password. */
    password: string;
    /** @description Id of the client that gets it. */
    clientId: string;
};
/** @description A new password for the calling client. */
export type OAuthPasswordUpdate = {
    /** @description The new password. */
    password: string;
};
/**
 * @description What the id is booked for. Only `asset` is shown; the text also speaks of securities, and other calls take booked
 *     ids of tender offers, tender requests, transfers, comments, files, accounts and investors.
 */
export type BookedIdType = "asset" | (string & {});
/** @description A wish for an id. */
export type BookedIdCreate = {
    /** @description What the id is booked for. */
    type: BookedIdType;
};
/** @description A reserved id. Give it as the `booked…Id` of the call that creates the entity. */
export type BookedId = {
    /** @description The reserved id. */
    bookedId: string;
    /** @description What the id is booked for. */
    type?: BookedIdType;
};
/** @description Where on the ledger something was written. */
export type BlockchainDetails = {
    /** @description Number of the block. */
    blockNumber?: number;
    /** @description Id of the ledger transaction. */
    transactionId?: string;
    /** @description Name of the ledger channel. */
    channelName?: string;
};
/** @description Ids of the entities that the transaction touches, one list for each kind. */
export type TransactionDetails = {
    /** @description Securities. */
    securityIds?: string[];
    /** @description Assets. */
    assetIds?: string[];
} & {
    [key: string]: unknown;
};
/** @description An instant in ISO 8601 (`2024-09-12T00:00:00.000Z`), a date (`2024-09-12`), or milliseconds since 1970 as a number. */
export type FlexibleDate = string | number;
/** @description A ledger transaction. */
export type Transaction = {
    /** @description Where on the ledger it was written. */
    blockchainDetails?: BlockchainDetails;
    /** @description Ids of the entities that it touches. */
    details?: TransactionDetails;
    /** @description Id of the process. */
    processId?: string;
    /** @description Id of the process by which it was granted. */
    grantedByProcessId?: string;
    /** @description Time of the transaction. */
    timestamp?: FlexibleDate;
    /** @description Id of the orchestration that the process belongs to. May be missing in a notification. */
    orchestrationId?: string;
    /** @description When the orchestration started. */
    orchestrationStartDate?: FlexibleDate;
    /** @description State of the transaction. If one of an orchestration fails, the later ones are marked `failed`. */
    status?: "in_progress" | "success" | "failed" | "timed_out" | "queued" | (string & {});
    /** @description Kind of the transaction, for instance `issuance`. */
    type?: string;
    /** @description What the transaction did, for instance `createInvestment`. */
    method?: string;
    /** @description Organization that started it. May be missing in a notification. */
    orgId?: string;
} & {
    [key: string]: unknown;
};
/** @description A group of transactions that belong to one call. */
export type Orchestration = {
    /** @description Id of the orchestration. */
    orchestrationId: string;
    /** @description When it started. */
    startDate: FlexibleDate;
    /** @description State of the orchestration. */
    status?: "queued" | "in_progress" | "success" | "failed" | "dlq" | (string & {});
    /** @description When it finished. Absent before. */
    timestamp?: FlexibleDate;
    /** @description Its processes, in the order in which they run. */
    processIds?: string[];
    /** @description Id of the transaction that it started from. */
    sourceTransactionId?: string;
    /** @description Number of the step that it is at. */
    currentStep?: number;
    /** @description When it was created. */
    createdDate?: FlexibleDate;
};
/** @description An organization, by id and name. */
export type OrganizationRef = {
    /** @description Id of the organization. */
    orgId?: string;
    /** @description Name of the organization. */
    name?: string;
};
/** @description The action that failed. */
export type ErrorAction = {
    /** @description The call. */
    httpData?: {
        /** @description HTTP method. */
        method?: string;
        /** @description Path of the call. */
        url?: string;
    };
    /** @description Name of the action. */
    name?: string;
    /** @description Id of the action. */
    id?: string;
};
/** @description One thing that went wrong. */
export type ErrorDetail = {
    /** @description What went wrong, in words. */
    message?: string;
    /** @description Group of the check that failed. */
    type?: ErrorType;
    /** @description Code of the error dictionary. */
    code?: ErrorCode;
    /** @description Details, one sentence each. */
    reason?: string[];
    /** @description What has to be remedied. */
    category?: ErrorCategory;
    /** @description What the error is about. */
    context?: ErrorContext;
};
/** @description A failed action, as the error log keeps it. */
export type ErrorRecord = {
    /** @description Id of the record. */
    errorId?: string;
    /** @description When the action failed. */
    timestamp?: FlexibleDate;
    /** @description Organization of the record (inferred). */
    organization?: OrganizationRef;
    /** @description The action that failed. */
    action?: ErrorAction;
    /** @description Id that the record can be found by. */
    trackingId?: string;
    /** @description The input of the action. */
    inputData?: {
        [key: string]: unknown;
    };
    /** @description What went wrong. */
    errorDetails?: ErrorDetail[];
} & {
    [key: string]: unknown;
};
/**
 * @description One thing that happened. Exactly one member is there: `transaction` for a change of data, `error` for a failed
 *     action, `orchestration` for the coordination of several transactions, `job` for a task in the background.
 */
export type SequenceEntry = {
    /** @description A change of data. */
    transaction?: Transaction;
    /** @description A failed action. */
    error?: ErrorRecord;
    /** @description The coordination of several transactions. */
    orchestration?: Orchestration;
    /** @description A task in the background. Its shape is not shown. */
    job?: {
        [key: string]: unknown;
    };
};
/** @description A transaction that the organization was granted. The pages cut it off, so it may have more members. */
export type TransactionEntitlement = {
    /** @description Id of the process. */
    processId?: string;
    /** @description Time of the grant. */
    timestamp?: FlexibleDate;
} & {
    [key: string]: unknown;
};
/** @description A part of the feed. */
export type Sequence = {
    /** @description The entries, oldest first. */
    sequence: SequenceEntry[];
    /** @description Transactions that the organization was granted. */
    grantedTxnEntitlements?: TransactionEntitlement[];
};
/** @description A failed action, for the error log. */
export type ErrorRecordCreate = {
    /** @description The action that failed. */
    action?: ErrorAction;
    /** @description Id of yours to find the record by. */
    trackingId?: string;
    /** @description The input of the action. */
    inputData?: {
        [key: string]: unknown;
    };
    /** @description What went wrong. */
    errorDetails?: ErrorDetail[];
};
/** @description Several records for the error log. */
export type ErrorRecordBatch = {
    /** @description The records. */
    errors: ErrorRecordCreate[];
};
/** @description The stored records. */
export type ErrorRecordIds = {
    /** @description Ids of the records. */
    errorIds: string[];
};
/** @description Who wrote a comment. Only the newer pages have it. */
export type CommentUser = {
    /** @description Full name. */
    name?: string;
    /** @description Email address. */
    email?: string;
    /** @description Team of the person. */
    team?: string;
};
/** @description What a comment is about. */
export type CommentEntities = {
    /** @description Assets. */
    assetIds?: string[];
};
/** @description A comment. */
export type CommentRecord = {
    /** @description Id of the comment. */
    commentId?: string;
    /** @description Id of the comment that this one answers. */
    replyToCommentId?: string;
    /** @description The text. */
    message?: string;
    /** @description Who wrote the comment. */
    userInfo?: CommentUser;
    /** @description State of the comment. */
    status?: "broadcast" | (string & {});
    /** @description Ids of the organizations that may see it. */
    viewOrgs?: string[];
    /** @description Ids of its documents. */
    fileIds?: string[];
    /** @description Kind of the comment. */
    type?: "review" | (string & {});
    /** @description Organization that wrote it. */
    organization?: OrganizationRef;
    /** @description What the comment is about. */
    associatedEntities?: CommentEntities;
    /** @description Free data of yours, at most 1024 characters when serialized. */
    extraData?: ExtraData;
};
/** @description The person who acts, for the audit trail. */
export type Signer = {
    /** @description Full name. */
    name: string;
    /** @description Email address. Its format is not documented. */
    email: string;
};
/** @description Who acts. Calls on reference data and on correlation ids take it. */
export type SignerTransactionData = {
    /** @description The person who acts. */
    signer: Signer;
    /** @description Free data of yours. Shown for comments; taken to be allowed everywhere (inferred). */
    extraData?: ExtraData;
};
/** @description An id of your own, given to an entity when it is created. */
export type CorrelationDataInput = {
    /** @description Your id. */
    correlationId?: string;
    /** @description Whether counterparties get to know the id. Older pages give false as the default, newer ones true: set it. */
    broadcastToCounterparty?: boolean;
    /** @description The system that the id comes from. */
    origin?: string;
    /** @description Free data of yours, at most 1024 characters when serialized. */
    extraData?: ExtraData;
};
/** @description Where a document is, and what it is. */
export type DocumentUpload = {
    /** @description Type of the document. The full list is not public. */
    type?: "IdentityVerification" | (string & {});
    /** @description File extension, without a dot. */
    extension?: string;
    /** @description Name of the document. */
    name?: string;
    /**
     * Format: uri
     * @description Address to fetch it from.
     */
    link?: string;
    /** @description Ids of your own for the file. */
    correlationData?: CorrelationDataInput[];
};
/** @description A document that the platform fetches from a link. */
export type LinkedDocument = {
    /** @description Where the document is, and what it is. */
    uploadData: DocumentUpload;
};
/** @description A new comment. It needs a `message` or `documents`. */
export type CommentCreate = {
    /** @description Who acts. */
    transactionData: SignerTransactionData;
    /** @description What the comment is about. */
    associatedEntities: CommentEntities;
    /** @description Whether counterparties get the comment. False, if it is left out. */
    broadcastToCounterparty?: boolean;
    /** @description Ids of the organizations that get it. All that may see it, if this is left out. */
    counterparties?: string[];
    /** @description Id that was booked for the comment. */
    bookedCommentId?: string;
    /** @description The text. Needed where there are no documents. */
    message?: string;
    /** @description Who wrote the comment. */
    userInfo?: CommentUser;
    /** @description Documents that belong to the comment. */
    documents?: LinkedDocument[];
};
/**
 * @description A ledger process that has started. It ends later: look it up with `listTransactions` and `listOrchestrations`, read
 *     `getSequence`, or take the notifications.
 */
export type LedgerProcess = {
    /** @description Id of the process. Usually a UUID. */
    processId: string;
    /** @description Id of the orchestration that the process belongs to. Equals the `processId` of the request where one was given. */
    orchestrationId: string;
};
/** @description What became of a new comment. The members are not visible; these are inferred. */
export type CommentCreated = {
    /** @description Id of the comment. */
    commentId?: string;
    /** @description The ledger process that tells the counterparties. Absent when nothing is broadcast. */
    processData?: LedgerProcess;
} & {
    [key: string]: unknown;
};
/** @description The person who made the change. */
export type HistorySigner = {
    /** @description Full name. */
    name?: string;
    /** @description Email address. */
    email?: string;
};
/** @description One change of an entity, as the ledger recorded it. Which members are there varies a little from list to list. */
export type HistoryEntry = {
    /** @description The person who made the change. */
    signerData?: HistorySigner;
    /** @description When it happened. */
    timestamp?: FlexibleDate;
    /** @description Number of the block. */
    blockNumber?: number;
    /** @description Id of the ledger transaction. */
    transactionId?: string;
    /** @description Name of the ledger channel. */
    channelName?: string;
    /** @description The organization that made the change. */
    organization?: OrganizationRef;
    /** @description What happened, for instance `Created`. */
    event?: string;
    /** @description Hash of the change. */
    hash?: string;
};
/** @description One change of a comment. That it follows the other histories is inferred. */
export type CommentHistoryEntry = HistoryEntry & {
    /** @description The comment after the change. */
    update?: CommentRecord;
};
/** @description An organization on the platform. The pages cut it off, so it may have more members. */
export type Organization = {
    /** @description Id of the organization (inferred). */
    orgId?: string;
    /** @description Name of the organization. */
    name?: string;
    /** @description What the organization is. */
    type?: "issuer" | "investor" | "asset_manager" | "administrator" | "fund_admin" | (string & {});
    /** @description State of the organization. */
    status?: "failed_creation" | "added" | "ready" | "suspended" | "removed" | (string & {});
    /** @description Whether the organization is locked. */
    locked?: boolean;
    /** @description Addresses that its calls come from. */
    outboundAddressList?: {
        /** @description IP address. */
        ip?: string;
        /** @description Host name. */
        address?: string;
    }[];
    /** @description Base address of its Integration API. */
    integrationApiAddress?: string;
    /** @description Its ledger peers. */
    peers?: {
        /** @description Key of the peer. */
        key?: string;
        /** @description Host name. */
        domainName?: string;
        /** @description Port for requests. */
        requestPort?: number;
        /** @description Port for events. */
        eventPort?: number;
    }[];
    /** @description Its ledger orderers. */
    orderers?: ({
        /** @description Key of the orderer. */
        key?: string;
        /** @description Host name. */
        domainName?: string;
        /** @description Port for requests. */
        requestPort?: number;
        /** @description Port for administration. */
        adminPort?: number;
    } & {
        [key: string]: unknown;
    })[];
    /** @description Free data of yours, at most 1024 characters when serialized. */
    extraData?: ExtraData;
} & {
    [key: string]: unknown;
};
/** @description An id of your own for an entity. */
export type CorrelationIdAdd = {
    /** @description Your id. */
    correlationId: string;
    /** @description Whether counterparties get to know the id. Older pages give false as the default, newer ones true: set it. */
    broadcastToCounterparty?: boolean;
    /** @description The system that the id comes from. */
    origin?: string;
    /** @description Free data of yours, at most 1024 characters when serialized. */
    extraData?: ExtraData;
    /** @description Who acts. */
    transactionData: SignerTransactionData;
};
/** @description What became of a change to a correlation id. */
export type CorrelationIdResult = {
    /** @description The ledger process that tells the counterparties. Absent when nothing is broadcast (inferred). */
    processData?: LedgerProcess;
};
/** @description One correlation id, as it was at that time. */
export type CorrelationIdHistoryItem = {
    /** @description The id. */
    correlationId?: string;
    /** @description What the id stands for. */
    entityType?: "investor" | "account" | (string & {});
    /** @description Platform id of the entity. */
    entityId?: string;
    /** @description State of the id. */
    status?: "broadcast" | (string & {});
    /** @description The system that the id comes from. */
    origin?: string;
    /** @description The organization that gave the id. */
    organization?: OrganizationRef;
} & {
    [key: string]: unknown;
};
/** @description One change of the correlation ids of an organization. */
export type OrganizationCorrelationIdHistoryEntry = HistoryEntry & {
    /** @description The correlation ids after the change. */
    update?: CorrelationIdHistoryItem[];
};
/** @description A postal address. */
export type Address = {
    /** @description First line. */
    addressLineOne?: string;
    /** @description Second line. */
    addressLineTwo?: string;
    /** @description Country, in two letters. */
    country?: string;
    /** @description State or province. */
    state?: string;
    /** @description City. */
    city?: string;
    /** @description Postal code. */
    zipCode?: string;
};
/** @description A way to reach somebody. */
export type ContactInfo = {
    /** @description Email address. */
    email?: string;
    /** @description Phone number. */
    phoneNumber?: string;
    /** @description What the contact is for. */
    type?: "primary" | "tax" | (string & {});
    /** @description Name of the contact. */
    name?: string;
    /** @description More about the contact. */
    description?: string;
};
/** @description A natural person. */
export type IndividualInfo = {
    /** @description Full name. */
    name?: string;
    /**
     * Format: date
     * @description Date of birth.
     */
    dateOfBirth?: string;
    /** @description Tax id. */
    taxId?: string;
    /** @description What the person does. */
    occupation?: {
        /** @description Role in the company. */
        role?: string;
        /** @description Name of the company. */
        companyName?: string;
    };
    /** @description Where the person lives. */
    residentialAddress?: Address;
    /** @description Where mail goes. */
    mailingAddress?: Address;
    /** @description Whether this is a US person. */
    isUsPerson?: boolean;
    /** @description Ways to reach the person. */
    contactInfo?: ContactInfo[];
    /** @description Free data of yours, at most 1024 characters when serialized. */
    extraData?: ExtraData;
};
/** @description A legal entity that invests or benefits. The pages cut it off, so it may have more members. */
export type LegalEntityInfo = {
    /** @description Name of the entity. */
    name?: string;
    /** @description Legal form. */
    type?: "LP" | "LLC" | (string & {});
    /** @description Tax id. */
    taxId?: string;
} & {
    [key: string]: unknown;
};
/** @description Free data of yours that needs protection. The limits and who may read it are not documented. */
export type SecureExtraData = {
    [key: string]: unknown;
};
/** @description Reference data of an investor. A new investor needs `type` and `name` (IV0006, IV0007). */
export type InvestorData = {
    /**
     * @description What kind of investor this is. It cannot change later (IV0009). `individual` was seen; the name for a legal
     *     entity is not public.
     */
    type?: "individual" | (string & {});
    /** @description Accreditation. The list is not complete; a value for "other" exists and is not open to US investors (IV0023). */
    accreditationLevel?: "selfAccredited" | "qualifiedClient" | "qualifiedEligibleParticipant" | (string & {});
    /** @description Whether this is an institutional investor. False, if it is left out. */
    isInstitutional?: boolean;
    /** @description Whether the know-your-customer check has passed. False, if it is left out. */
    hasKYCPassed?: boolean;
    /** @description Whether compliance has approved the investor. False, if it is left out. */
    isComplianceApproved?: boolean;
    /** @description Whether the investor is a restricted person under rule 5131. False, if it is left out. */
    is5131RestrictedPerson?: boolean;
    /** @description Whether the investor is a nominee. False, if it is left out. Only the newer pages have it. */
    isNominee?: boolean;
    /** @description Name of the investor. */
    name?: string;
    /** @description The person, for an individual. */
    individualInfo?: IndividualInfo;
    /** @description The entity, for a legal entity. */
    legalEntityInfo?: LegalEntityInfo;
    /** @description Free data of yours, at most 1024 characters when serialized. */
    extraData?: ExtraData;
    /** @description Free data of yours that needs protection. */
    secureExtraData?: SecureExtraData;
} & {
    [key: string]: unknown;
};
/** @description An id that an organization gave to an entity. */
export type CorrelationData = {
    /** @description The id. */
    correlationId?: string;
    /** @description The system that the id comes from. */
    origin?: string;
    /** @description The organization that gave the id. */
    organization?: OrganizationRef;
    /** @description Free data of yours, at most 1024 characters when serialized. */
    extraData?: ExtraData;
};
/** @description An investor, as it is read. The three members beside the reference data are inferred from custodians. */
export type Investor = InvestorData & {
    /** @description Platform id of the investor. */
    investorId?: string;
    /** @description Organization that created the record. */
    organization?: OrganizationRef;
    /** @description Ids that organizations gave to the investor. */
    correlationData?: CorrelationData[];
};
/** @description New reference data of an investor. */
export type InvestorUpdate = {
    /** @description Who acts. */
    transactionData: SignerTransactionData;
    /** @description The reference data. */
    data: InvestorData;
};
/** @description One change of an investor. */
export type InvestorHistoryEntry = HistoryEntry & {
    /** @description The investor after the change. */
    update?: Investor;
};
/** @description The id of your own that an entity shall lose. */
export type CorrelationIdRemove = {
    /** @description Your id. */
    correlationId: string;
    /** @description Free data of yours, at most 1024 characters when serialized. */
    extraData?: ExtraData;
    /** @description Who acts. */
    transactionData: SignerTransactionData;
};
/** @description One change of the correlation ids of an entity. */
export type CorrelationIdHistoryEntry = HistoryEntry & {
    /**
     * @description The correlation ids after the change. Organizations give an array, capital events one object; for the other
     *     entities it is not known which.
     */
    update?: CorrelationIdHistoryItem | CorrelationIdHistoryItem[];
};
/** @description A bank account. Give `bankABA` or `bankSwift` (AC0006). */
export type BankAccount = {
    /** @description Number of the account. */
    accountNumber?: string;
    /** @description Name that the account is held under. */
    accountName?: string;
    /** @description ABA routing number of the bank. */
    bankABA?: string;
    /** @description Name of the bank. */
    bankName?: string;
    /** @description SWIFT code of the bank. */
    bankSwift?: string;
    /** @description Free data of yours, at most 1024 characters when serialized. */
    extraData?: ExtraData;
};
/**
 * @description Ways to reach an advisor or a custodian. The pages disagree: an array where it is written, one object where it is
 *     read. Both are accepted.
 */
export type ContactInfoOneOrMany = ContactInfo | ContactInfo[];
/** @description Reference data of a custodian. */
export type CustodianData = {
    /** @description Name of the custodian. */
    name?: string;
    /** @description Ways to reach them. */
    contactInfo?: ContactInfoOneOrMany;
    /** @description Taxpayer identification number. */
    tin?: string;
    /** @description Free data of yours, at most 1024 characters when serialized. */
    extraData?: ExtraData;
    /** @description Free data of yours that needs protection. */
    secureExtraData?: SecureExtraData;
};
/** @description The custodian of an account. */
export type AccountCustodian = {
    /** @description Platform id of an existing custodian (inferred). */
    custodianId?: string;
    /** @description The reference data. */
    data?: CustodianData;
};
/** @description A name in its parts. */
export type NameDetails = {
    /** @description First name. */
    firstName?: string;
    /** @description Middle name. */
    middleName?: string;
    /** @description Last name. */
    lastName?: string;
    /** @description What follows the name. */
    suffix?: string;
    /** @description What precedes the name. */
    prefix?: string;
    /** @description Pronouns. */
    pronouns?: string;
    /** @description Name that the person goes by. */
    knownName?: string;
    /** @description Name that the person prefers. */
    preferredName?: string;
    /** @description Title. */
    title?: string;
};
/** @description Reference data of an advisor. The pages cut it off, so it may have more members. */
export type AdvisorData = {
    /** @description Name of the advisor. */
    name?: string;
    /** @description The name in its parts. */
    nameDetails?: NameDetails;
    /** @description Type of the advisor. The list is not complete. */
    type?: "RIA" | "FA" | (string & {});
    /** @description More about the type. */
    additionalTypeInfo?: string;
    /** @description Company of the advisor. */
    companyName?: string;
    /** @description Id of the company. */
    companyId?: string;
    /** @description CRD number of the advisor. */
    crdCode?: string;
    /** @description Representative code. */
    repCode?: string;
    /** @description Ways to reach them. */
    contactInfo?: ContactInfoOneOrMany;
    /** @description Branch of the company. Its type is not shown. */
    branch?: string | {
        [key: string]: unknown;
    };
    /** @description Free data of yours, at most 1024 characters when serialized. */
    extraData?: ExtraData;
    /** @description Free data of yours that needs protection. */
    secureExtraData?: SecureExtraData;
} & {
    [key: string]: unknown;
};
/** @description An advisor of an account. */
export type AccountAdvisor = {
    /** @description Platform id of an existing advisor (inferred). */
    advisorId?: string;
    /** @description The reference data. */
    data?: AdvisorData;
};
/** @description Somebody who benefits from an account. */
export type Beneficiary = {
    /** @description Name of the beneficiary. */
    name?: string;
    /** @description Share of the ownership, in percent. */
    beneficialOwnership?: number;
    /** @description The person, for an individual. */
    individualInfo?: IndividualInfo;
    /** @description The entity, for a legal entity. */
    legalEntityInfo?: LegalEntityInfo;
};
/**
 * @description Reference data of an investor account. A new account needs `name`, `type` and `relationshipType` (AC0013, AC0014,
 *     AC0016). The pages describe one more flag, for retirement and employee benefit plans, whose name they do not show.
 */
export type AccountData = {
    /** @description Name of the account. */
    name?: string;
    /** @description Type of the account. It cannot change later (AC0017). The list is not complete. */
    type?: "Individual" | "Joint" | "Retirement" | (string & {});
    /** @description Subtype of the account. The type limits it (AC0049); the name of this member is inferred from that error. */
    subType?: string;
    /** @description How the account is held. The list is not complete. */
    relationshipType?: "Brokerage" | "Advisory" | (string & {});
    /** @description The bank account. */
    bankAccount?: BankAccount;
    /** @description Ways to reach the holder. */
    contactInfo?: ContactInfo[];
    /** @description The custodian of the account. */
    custodian?: AccountCustodian;
    /** @description The advisors of the account. */
    advisors?: AccountAdvisor[];
    /** @description Who may sign for the account. */
    authorizedSigners?: {
        /** @description Full name. */
        name?: string;
        /** @description Whether this is the first signer. */
        primary?: boolean;
        /** @description Free data of yours, at most 1024 characters when serialized. */
        extraData?: ExtraData;
    }[];
    /** @description Who benefits from the account. */
    beneficiaries?: Beneficiary[];
    /** @description Free data of yours, at most 1024 characters when serialized. */
    extraData?: ExtraData;
    /** @description Free data of yours that needs protection. */
    secureExtraData?: SecureExtraData;
} & {
    [key: string]: unknown;
};
/** @description An account, as it is read. The three members beside the reference data are inferred from custodians. */
export type Account = AccountData & {
    /** @description Platform id of the account. */
    accountId?: string;
    /** @description Organization that created the record. */
    organization?: OrganizationRef;
    /** @description Ids that organizations gave to the account. */
    correlationData?: CorrelationData[];
};
/** @description New reference data of an account. */
export type AccountUpdate = {
    /** @description Who acts. */
    transactionData: SignerTransactionData;
    /** @description The reference data. */
    data: AccountData;
};
/** @description An advisor, as it is read. The three members beside the reference data are inferred from custodians. */
export type Advisor = AdvisorData & {
    /** @description Platform id of the advisor. */
    advisorId?: string;
    /** @description Organization that created the record. */
    organization?: OrganizationRef;
    /** @description Ids that organizations gave to the advisor. */
    correlationData?: CorrelationData[];
};
/** @description New reference data of an advisor. */
export type AdvisorUpdate = {
    /** @description Who acts. */
    transactionData: SignerTransactionData;
    /** @description The reference data. */
    data: AdvisorData;
};
/** @description One change of an advisor. */
export type AdvisorHistoryEntry = HistoryEntry & {
    /** @description The advisor after the change. */
    update?: Advisor;
};
/** @description A custodian, as it is read. */
export type Custodian = CustodianData & {
    /** @description Platform id of the custodian. */
    custodianId?: string;
    /** @description Organization that created the record. */
    organization?: OrganizationRef;
    /** @description Ids that organizations gave to the custodian. */
    correlationData?: CorrelationData[];
};
/** @description New reference data of a custodian. */
export type CustodianUpdate = {
    /** @description Who acts. */
    transactionData: SignerTransactionData;
    /** @description The reference data. */
    data: CustodianData;
};
/** @description One change of a custodian. */
export type CustodianHistoryEntry = HistoryEntry & {
    /** @description The custodian after the change. */
    update?: Custodian;
};
/** @description A security by the id that an organization gave it. The members are inferred. */
export type SecurityCorrelationRef = {
    /** @description The id. */
    correlationId: string;
    /** @description Organization that gave the id. Yours, if it is left out. */
    orgId?: string;
};
/**
 * @description Who subscribes to which security, for how much. Name the security by `securityId` or by `securityCorrelationData`,
 *     not by both. A confirmation date and extra data are described for digitized assets; they may exist here too.
 */
export type AssetTransactionData = {
    /** @description Platform id of the security. */
    securityId?: string;
    /** @description The security, by the id that an organization gave it. Instead of `securityId`. */
    securityCorrelationData?: SecurityCorrelationRef;
    /** @description Offered amount, with up to 2 decimals. For every type of security. */
    amount?: number;
    /**
     * @description Number of shares, with up to 2 decimals. Only for unitized instruments with a static price. The name is inferred
     *     from transfers.
     */
    sharesNumber?: number;
    /** @description Currency of the amount (ISO 4217). Needed where the offering has several. */
    currency?: string;
    /** @description The person who acts. */
    signer: Signer;
} & {
    [key: string]: unknown;
};
/** @description A document that `uploadFile` has stored. */
export type UploadedDocument = {
    /** @description Id of the file. */
    fileId: string;
};
/** @description A document, either uploaded before or fetched from a link. */
export type DocumentInput = UploadedDocument | LinkedDocument;
/** @description An investor of a subscription or transfer: an existing one by `investorId`, or a new one by `data`. */
export type InvestorInput = {
    /** @description Platform id of an existing investor. */
    investorId?: string;
    /** @description Ids of your own for the investor. */
    correlationData?: CorrelationDataInput[];
    /** @description Documents of the investor. A document can belong to one investor only (FL0011). */
    documents?: DocumentInput[];
    /** @description The reference data. */
    data?: InvestorData;
};
/**
 * @description The account of a subscription or transfer: an existing one by `accountId`, or a new one by `data`. A correlation id
 *     does not go together with an account id (AC0050).
 */
export type AccountInput = {
    /** @description Platform id of an existing account. */
    accountId?: string;
    /** @description Ids of your own for the account. */
    correlationData?: CorrelationDataInput[];
    /** @description The reference data. */
    data?: AccountData;
};
/** @description A subscription. The archive does not show the whole body, so it may have more members. */
export type AssetCreate = {
    /** @description Who subscribes to which security, for how much. */
    transactionData: AssetTransactionData;
    /** @description Who invests, existing or new. */
    investors?: InvestorInput[];
    /** @description The account, existing or new. */
    account?: AccountInput;
    /** @description Ids of your own for the asset. Documented in prose; that they stand here is inferred. */
    correlationData?: CorrelationDataInput[];
    /** @description True skips the check of what a W-8 or W-9 says. */
    bypassFileDataValidation?: boolean;
    /** @description True only validates; nothing is stored. */
    dryRun?: boolean;
    /** @description Id that `bookEntityId` has reserved. The name is inferred. */
    bookedAssetId?: string;
} & {
    [key: string]: unknown;
};
/** @description A ledger process that has started, and its asset. */
export type AssetProcess = {
    /** @description Id of the process. Usually a UUID. */
    processId: string;
    /** @description Id of the orchestration that the process belongs to. Equals the `processId` of the request where one was given. */
    orchestrationId: string;
    /** @description Platform id of the asset. Documented for the review call, inferred elsewhere. */
    assetId?: string;
} & {
    [key: string]: unknown;
};
/**
 * @description Who acts, and on which security. Name the security by `securityId` or by `securityCorrelationData`, not by both
 *     (inferred from `SecurityAction`, where it is documented).
 */
export type SecurityTransactionData = {
    /** @description Platform id of the security. */
    securityId?: string;
    /** @description The security, by the id that an organization gave it. Instead of `securityId`. */
    securityCorrelationData?: SecurityCorrelationRef;
    /** @description The person who acts. */
    signer: Signer;
    /**
     * Format: uuid
     * @description Id for the ledger process, chosen by you (UUID v4). Documented for `SecurityAction`, inferred here.
     */
    processId?: string;
};
/** @description A document, and the pages that are wrong. */
export type DocumentWithIssues = {
    /** @description The document. */
    document?: {
        /** @description Id of the file. */
        fileId?: string;
    };
    /** @description The pages that are wrong. */
    pages?: {
        /** @description Number of the page. */
        pageNumber?: number;
        /** @description What is wrong there. */
        description?: string;
    }[];
};
/** @description One reason. */
export type RejectReasonItemInput = {
    /** @description The reason in words. */
    message?: string;
    /**
     * @description What has to be remedied: EC001 a tax document, EC002 investor information or AML/KYC, EC003 a subscription
     *     document, EC004 the account, EC005 transaction data, EC006 something else.
     * @enum {string}
     */
    category?: "EC001" | "EC002" | "EC003" | "EC004" | "EC005" | "EC006";
    /** @description The documents that the reason is about. */
    documentWithIssues?: DocumentWithIssues[];
};
/** @description Why something is refused or sent back. */
export type RejectReasonInput = {
    /** @description The reasons. */
    reason?: RejectReasonItemInput[];
    /** @description Free data of yours, at most 1024 characters when serialized. */
    extraData?: ExtraData;
};
/** @description Who refuses a subscription, and why. The pages hide this body; it is inferred. */
export type AssetReject = {
    /** @description Who acts, and on which security. */
    transactionData: SecurityTransactionData;
    /** @description Why it is refused. */
    rejectReason?: RejectReasonInput;
} & {
    [key: string]: unknown;
};
/**
 * @description Who withdraws a subscription. The pages hide this body; it is inferred. By its list of errors the call takes
 *     reference data too.
 */
export type AssetRecall = {
    /** @description Who acts, and on which security. */
    transactionData: SecurityTransactionData;
    /** @description Accepted, without effect. */
    dryRun?: boolean;
} & {
    [key: string]: unknown;
};
/** @description Several assets of one security. */
export type AssetBatch = {
    /** @description Who acts, and on which security. */
    transactionData: SecurityTransactionData;
    /** @description Platform ids of the assets, 1 to 500. */
    assetIds: string[];
};
/** @description Several assets of one security whose money has arrived. */
export type AssetBatchSettlement = {
    /** @description Who acts, and on which security. */
    transactionData: SecurityTransactionData;
    /** @description Platform ids of the assets, 1 to 500. */
    assetIds: string[];
    /** @description Date of the issue. */
    issueDate?: FlexibleDate;
};
/** @description Who acts, and on which security. The pages hide this body; it is inferred from the calls on batches of assets. */
export type AssetAction = {
    /** @description Who acts, and on which security. */
    transactionData: SecurityTransactionData;
} & {
    [key: string]: unknown;
};
/**
 * @description The review status of a subscription, and optionally a comment. The pages show neither the names of these members nor
 *     the values of the status, so only the transaction data (inferred) is typed.
 */
export type AssetReviewUpdate = {
    /** @description Who acts, and on which security. */
    transactionData?: SecurityTransactionData;
} & {
    [key: string]: unknown;
};
/** @description A close that ran elsewhere. Only `transactionData` is visible; the list of assets and the data of the close are not. */
export type ExternalClose = {
    /** @description Who acts, and on which security. */
    transactionData: SecurityTransactionData;
} & {
    [key: string]: unknown;
};
/** @description External states of several assets of one security. The pages hide this body; it is inferred. */
export type AssetExternalStateBatch = {
    /** @description Who acts, and on which security. */
    transactionData: SecurityTransactionData;
    /** @description The assets and their states. */
    assets: ({
        /** @description Platform id of the asset. */
        assetId?: string;
        /** @description State of the asset in a system of yours. */
        externalState?: string;
    } & {
        [key: string]: unknown;
    })[];
} & {
    [key: string]: unknown;
};
/** @description State of an asset. */
export type AssetStatus = "deleted" | "preSynced" | "created" | "modified" | "confirmed" | "settlement_confirmation_pending" | "settled" | "issued" | "busted" | "canceled" | "disposed" | "recalled" | "remediated" | "remediation_pending" | "locked" | "trade_proposed" | "in_trade" | "in_trade_pending" | "in_transfer" | "in_transfer_pending" | "restricted" | "retired" | "refunded" | "in_tender" | "in_tender_pending" | "template" | "locked_for_redemption" | (string & {});
/**
 * @description A lot of a security, which starts as a subscription. The archive does not show its members. Those named here are
 *     inferred from the filters and from the other calls; all others come through as they are.
 */
export type Asset = {
    /** @description Platform id of the asset. */
    assetId?: string;
    /** @description State of the asset. */
    status?: AssetStatus;
    /** @description Platform id of the security. */
    securityId?: string;
    /** @description Amount. */
    amount?: number;
    /** @description Number of shares, with 4 to 6 decimals. */
    sharesNumber?: number;
    /** @description Platform id of the account. */
    accountId?: string;
    /** @description The account. Its members are not visible. */
    account?: {
        [key: string]: unknown;
    };
    /** @description The investors. Their members are not visible. */
    investors?: {
        [key: string]: unknown;
    }[];
    /** @description Ids that organizations gave to the asset. */
    correlationData?: CorrelationData[];
    /** @description Ids of its documents. */
    fileIds?: string[];
    /** @description Its comments, with `includeComments`. */
    comments?: CommentRecord[];
    /** @description Free data of yours, at most 1024 characters when serialized. */
    extraData?: ExtraData;
} & {
    [key: string]: unknown;
};
/** @description What happened to an asset. The newest list has 51 names, an older one 47; these are the names of both. */
export type AssetEvent = "Remediated" | "Modified" | "RemediationRequested" | "Confirmed" | "CommitmentAccepted" | "ReviewStatusUpdated" | "Rejected" | "Created" | "Disposed" | "Declined" | "Canceled" | "Issued" | "ExternallyIssued" | "Settled" | "Refunded" | "OfflineAssetCreated" | "Recalled" | "RecallRejected" | "RecallAccepted" | "Wired" | "Busted" | "ExternalStateUpdated" | "AssetPositionSet" | "CapitalCallCured" | "CapitalCallFailed" | "CapitalCallSettled" | "CapitalCallOverSettled" | "CapitalCallPartialSettled" | "NewNAV" | "CanceledNAV" | "UpdatedNAV" | "TenderOfferOutputAssetCreated" | "TenderTradeProposed" | "TenderAllAssetParentLock" | "TenderCanceledDisposed" | "TenderCanceledIssued" | "TenderPriceApplied" | "TenderTradeSettled" | "TradeProposed" | "TradeMatched" | "TransferParentInTransfer" | "TransferCanceled" | "TransferCompleted" | "RemovedFromTransfer" | "LockedForRedemption" | "RedemptionCanceled" | "Redeemed" | "AssetManualUpdate" | "ModelAssetCashSleeveAssetConfirmed" | "ModelAssetMoneyMarketAssetConfirmed" | "RebalanceRequestInitiated" | "RebalanceRequestSettled" | (string & {});
/** @description One change of an asset. */
export type AssetHistoryEntry = HistoryEntry & {
    /** @description What happened. */
    event?: AssetEvent;
    /** @description The asset after the change. */
    update?: Asset;
};
/** @description An id of your own for a security, or for an entity of a security. */
export type SecurityCorrelationIdAdd = {
    /** @description Your id. */
    correlationId: string;
    /** @description Whether counterparties get to know the id. Older pages give false as the default, newer ones true: set it. */
    broadcastToCounterparty?: boolean;
    /** @description The system that the id comes from. */
    origin?: string;
    /** @description Free data of yours, at most 1024 characters when serialized. */
    extraData?: ExtraData;
    /** @description Who acts, and on which security. */
    transactionData: SecurityTransactionData;
};
/** @description The id of your own that a security, or an entity of a security, shall lose. */
export type SecurityCorrelationIdRemove = {
    /** @description Your id. */
    correlationId: string;
    /** @description Free data of yours, at most 1024 characters when serialized. */
    extraData?: ExtraData;
    /** @description Who acts, and on which security. */
    transactionData: SecurityTransactionData;
};
/** @description State of a security. */
export type SecurityStatus = "deleted" | "preSync" | "active" | "closed" | "completed" | "bust_in_progress" | "busted" | "cancel_in_progress" | "canceled" | "refund_in_progress" | "retired" | "approved_revert_to_active" | "paused" | "archived" | (string & {});
/** @description Kind of a security. Only the newest pages have `cash`. */
export type SecurityType = "equity" | "lpUnits" | "llcUnits" | "spcUnits" | "convertible" | "lpInterest" | "llcUnitShares" | "cash" | (string & {});
/** @description When an offering sells, and how much. */
export type MannerOfSale = {
    /** @description First day of the offering. */
    startDate?: FlexibleDate;
    /** @description Last day of the offering. */
    endDate?: FlexibleDate;
    /** @description Least that the offering wants to raise. */
    minAmount?: number;
    /** @description Most that the offering takes. */
    maxAmount?: number;
} & {
    [key: string]: unknown;
};
/** @description Terms of an offering. The pages cut them off, so there are more. */
export type TermSheet = {
    securityType?: SecurityType;
    /** @description How the offering raises money. The list is not complete. */
    campaignType?: "NonContingent" | (string & {});
    /** @description Whether investments below the minimum are allowed. */
    allowBelowMinimum?: boolean;
    mannerOfSaleInfo?: MannerOfSale;
    /** @description Regulation that the offering falls under. Only the name of this member is shown, not its type. */
    regulation?: string | {
        [key: string]: unknown;
    };
} & {
    [key: string]: unknown;
};
/** @description Public identifiers of a security. */
export type ExternalIdentifiers = {
    /** @description Ticker symbol. */
    ticker?: string;
    /** @description CUSIP number. */
    cusip?: string;
    /** @description ISIN. */
    isin?: string;
} & {
    [key: string]: unknown;
};
/**
 * @description A security, which is what an offering sells. The archive does not show an entry of the list; these members come from
 *     the example of the history. It is cut off, so there are more.
 */
export type Security = {
    /** @description Platform id of the security. */
    securityId?: string;
    /** @description Name of the security. */
    name?: string;
    /** @description Short name of the security. */
    shortName?: string;
    status?: SecurityStatus;
    /** @description The legal entity that issues the security. */
    legalEntityInfo?: {
        /** @description Platform id of the legal entity. */
        legalEntityId?: string;
    } & {
        [key: string]: unknown;
    };
    termSheetInfo?: TermSheet;
    externalIdentifiers?: ExternalIdentifiers;
    /** @description Ids that organizations gave to the security. */
    correlationData?: CorrelationData[];
} & {
    [key: string]: unknown;
};
/** @description One change of a security. */
export type SecurityHistoryEntry = HistoryEntry & {
    /** @description The security after the change. */
    update?: Security;
};
/** @description One change of the totals of a security. */
export type SecurityTotalsHistoryEntry = HistoryEntry & {
    /** @description The totals after the change. Their members are not visible. */
    update?: {
        [key: string]: unknown;
    };
};
/** @description One change of the facilitation account of a security. */
export type FacilitationAccountHistoryEntry = HistoryEntry & {
    /** @description The account after the change. Its members are not visible. */
    update?: {
        [key: string]: unknown;
    };
};
/** @description A close, which issues the assets of an offering. The example is cut off, so there are more members. */
export type IssuanceClose = {
    /** @description Platform id of the close. */
    closeId?: string;
    /** @description State of the close. Inferred from the filter. */
    status?: "preSync" | "deleted" | "created" | (string & {});
    /** @description Ids that organizations gave to the close. */
    correlationData?: CorrelationData[];
} & {
    [key: string]: unknown;
};
/** @description One change of a close. */
export type IssuanceCloseHistoryEntry = HistoryEntry & {
    /** @description The close after the change. */
    update?: IssuanceClose;
};
/** @description State of a fee template. */
export type FeesTemplateStatus = "preSync" | "deleted" | "created" | "updated" | (string & {});
/** @description One fee. */
export type FeeInfo = {
    /** @description What the fee is for. */
    description?: string;
    /** @description How much it is, in the unit of `unit`. */
    value?: number;
    /** @description Unit of the value. */
    unit?: "percentage" | (string & {});
    /** @description How often it is due. */
    frequency?: "Annually" | (string & {});
} & {
    [key: string]: unknown;
};
/** @description Fees that depend on how a fund does. */
export type PerformanceFees = {
    /** @description Return from which on the fees are due. */
    hurdleRate?: number;
    /** @description Whether the fees are due only above the highest value so far. */
    highWatermark?: {
        /** @description Whether there is such a limit. */
        enabled?: boolean;
        /** @description How often it is set. */
        frequency?: "Quarterly" | (string & {});
    } & {
        [key: string]: unknown;
    };
    /** @description Which return counts. */
    grossOrNet?: "Net" | (string & {});
    /** @description The fees. */
    fees?: FeeInfo[];
} & {
    [key: string]: unknown;
};
/** @description Fees that all investors have in common. */
export type CommonFees = {
    performanceFees?: PerformanceFees;
} & {
    [key: string]: unknown;
};
/** @description Fees for the management of a fund. */
export type ManagementFee = {
    /** @description The fees. */
    feesInfo?: FeeInfo[];
} & {
    [key: string]: unknown;
};
/** @description Fees for serving investors. */
export type InvestorServicingFee = {
    /** @description Most that the fees may come to. */
    maxAmount?: number;
    /** @description The fees. */
    feesInfo?: FeeInfo[];
} & {
    [key: string]: unknown;
};
/**
 * @description A set of fees. The list shows `commonFees`; the history shows `backendFee`, `managementFees` and
 *     `investorServicingFees`. Both examples are cut off, so there are more members.
 */
export type FeesTemplate = {
    /** @description Platform id of the template. */
    feesTemplateId?: string;
    /** @description Name of the template. */
    name?: string;
    status?: FeesTemplateStatus;
    commonFees?: CommonFees;
    /** @description Fee at the end. */
    backendFee?: number;
    /** @description Fees for the management. */
    managementFees?: ManagementFee[];
    /** @description Fees for serving investors. */
    investorServicingFees?: InvestorServicingFee[];
} & {
    [key: string]: unknown;
};
/** @description One change of a fee template. */
export type FeesTemplateHistoryEntry = HistoryEntry & {
    /** @description The template after the change. */
    update?: FeesTemplate;
};
/** @description A legal entity that issues securities. The pages cut it off, so it may have more members. */
export type IssuingLegalEntityData = {
    /** @description Name of the entity. */
    name?: string;
    /** @description Legal form. The list is not complete. */
    type?: "LP" | (string & {});
    /** @description About the entity. */
    description?: string;
    /** @description Tax id. */
    taxId?: string;
    /** @description Registered address. */
    address?: Address;
    /** @description Where mail goes. */
    mailingAddress?: Address;
    /** @description Where the entity does business. Read as an array; one address is accepted too. */
    placeOfBusinessAddress?: Address[] | Address;
    /** @description When it was incorporated, as a date. The provider's own example is not a valid date, so no format is asked for. */
    incorporationDate?: string | number;
    /** @description Country of incorporation, in two letters. */
    incorporationCountry?: string;
    /** @description State of incorporation. */
    incorporationState?: string;
    /** @description Whether this is a US entity. */
    isUsEntity?: boolean;
    /** @description Country of domicile. */
    domicileCountry?: string;
    /** @description Country of jurisdiction. */
    jurisdictionCountry?: string;
    /** @description State of jurisdiction. */
    jurisdictionState?: string;
    /** @description Ways to reach the entity. */
    contactInfo?: ContactInfo[];
    extraData?: ExtraData;
    secureExtraData?: SecureExtraData;
} & {
    [key: string]: unknown;
};
/**
 * @description A legal entity that issues securities, as it is read. The three members beside the reference data are inferred from
 *     custodians.
 */
export type IssuingLegalEntity = IssuingLegalEntityData & {
    /** @description Platform id of the legal entity. May have only 9 characters. */
    legalEntityId?: string;
    /** @description Organization that created the record. */
    organization?: OrganizationRef;
    /** @description Ids that organizations gave to the legal entity. */
    correlationData?: CorrelationData[];
};
/** @description One change of a legal entity that issues securities. */
export type IssuingLegalEntityHistoryEntry = HistoryEntry & {
    /** @description The legal entity after the change. */
    update?: IssuingLegalEntity;
};
/** @description What a file holds. The full list is not public; these values were seen. */
export type FileType = "Tax" | "PrivatePersonID" | (string & {});
/** @description A file to store. */
export type FileUpload = {
    /**
     * Format: binary
     * @description The file, 100 bytes to 100 MB. Its name has to end in doc, docx, odt, rtf, txt, pdf, xps, html, epub, djvu,
     *     xlsx, xlxm (so printed), xls, xml, csv, pptx, pptm, ppt, png, jpeg or jpg.
     */
    file: Blob;
};
/** @description A file that was stored. */
export type UploadedFile = {
    /** @description Platform id of the file. */
    fileId: string;
};
/** @description A file on the platform. The example is cut off, so there are more members. */
export type StoredFile = {
    /** @description Platform id of the file. */
    fileId?: string;
    /** @description Ids that organizations gave to the file. */
    correlationData?: CorrelationData[];
    /** @description File extension, without a dot. */
    extension?: string;
    /** @description Name of the file. */
    name?: string;
    /** @description Size of the file. The unit is not stated. */
    size?: number;
    /** @description State of the file. */
    status?: "created" | (string & {});
    type?: FileType;
    /** @description The type in words. */
    typeLabel?: string;
    /** @description Outcome of the virus check. */
    infectedState?: "clean" | (string & {});
    /** @description Number of the block that recorded the file. */
    blockNumber?: number;
    /** @description Id of the ledger transaction that recorded the file. */
    transactionId?: string;
    /** @description Name of the ledger channel. */
    channelName?: string;
    /** @description Address to download the file from, with `generateDownloadLink`. */
    link?: string;
} & {
    [key: string]: unknown;
};
/** @description The security that an offering creates. The pages cut it off, so it may have more members. */
export type OfferingData = {
    /** @description Name of the security. */
    name?: string;
    /** @description Short name of the security. */
    shortName?: string;
    /** @description Ids of your own for the security. */
    correlationData?: CorrelationDataInput[];
    externalIdentifiers?: ExternalIdentifiers;
    /** @description The legal entity that issues the security. */
    legalEntityInfo?: {
        data?: IssuingLegalEntityData;
    } & {
        [key: string]: unknown;
    };
    termSheetInfo?: TermSheet;
} & {
    [key: string]: unknown;
};
/** @description A new offering, and who launches it. The pages cut the body off, so it may have more members. */
export type OfferingLaunch = {
    signer: Signer;
    /**
     * Format: uuid
     * @description Id for the ledger process, chosen by you (UUID v4). The orchestration gets the same id.
     */
    processId?: string;
    /**
     * @description True only validates; nothing is stored.
     * @default false
     */
    dryRun?: boolean;
    /** @description The security to create. It is required; its name is not visible and is inferred from the other calls. */
    securityData: OfferingData;
} & {
    [key: string]: unknown;
};
/** @description The ledger process that launches an offering, and the ids that it creates. */
export type OfferingProcess = {
    /** @description Id of the process. Usually a UUID. */
    processId: string;
    /** @description Id of the orchestration that the process belongs to. Equals the `processId` of the request where one was given. */
    orchestrationId: string;
    /** @description Platform id of the security. */
    securityId: string;
    /** @description Platform id of the legal entity that issues it. May have only 9 characters. */
    legalEntityId: string;
    /** @description Platform id of the account. */
    accountId: string;
} & {
    [key: string]: unknown;
};
/**
 * @description Who acts, and on which security, as a flat body. Name the security by `securityId` or by `securityCorrelationData`,
 *     not by both.
 */
export type SecurityAction = {
    /** @description The person who acts. */
    signer: Signer;
    /**
     * Format: uuid
     * @description Id for the ledger process, chosen by you (UUID v4). The orchestration gets the same id.
     */
    processId?: string;
    /** @description Platform id of the security. */
    securityId?: string;
    /** @description The security, by the id that an organization gave it. Instead of `securityId`. */
    securityCorrelationData?: SecurityCorrelationRef;
};
/** @description A new end date of an offering. */
export type OfferingEndDateExtension = {
    transactionData: SecurityTransactionData;
    /** @description The new last day of the offering. */
    endDate: FlexibleDate;
};
/** @description A new maximum raise of an offering. */
export type OfferingMaxAmountUpdate = {
    transactionData: SecurityTransactionData;
    /** @description The new maximum, with up to 2 decimals. */
    maxAmount: number;
};
/** @description The fees of an organization that gets access to an offering. */
export type FeesTemplateInput = {
    /** @description The fees. The pages cut them off, so there are more. */
    data?: {
        /** @description Fees for the management. */
        managementFees?: ManagementFee[];
        /** @description Fees for serving investors. */
        investorServicingFees?: InvestorServicingFee[];
    } & {
        [key: string]: unknown;
    };
} & {
    [key: string]: unknown;
};
/** @description An organization that shall be able to invest in a private security. */
export type ExclusivityOrganizationAdd = {
    transactionData: SecurityTransactionData;
    /** @description Id of the organization. */
    orgId: string;
    /**
     * @description Whether the issuer has a rep letter of the organization.
     * @default false
     */
    isRepLetterProvided?: boolean;
    /** @description The fees of the organization. Without it an empty template is made. */
    feesTemplateData?: FeesTemplateInput;
    /** @description Platform ids of the share classes that the assignment is for. */
    shareClassSecurityIds?: string[];
};
/** @description An organization that shall not invest in a private security any further. */
export type ExclusivityOrganizationRemove = {
    transactionData: SecurityTransactionData;
    /** @description Id of the organization. */
    orgId: string;
    /** @description Platform ids of the share classes that the removal is for. */
    shareClassSecurityIds?: string[];
};
/** @description Booking for the benefit of a client ("FBO"). */
export type FboBooking = {
    /** @description Account types that are booked this way, for instance `Retirement`. */
    qualifiedTypes?: string[];
} & {
    [key: string]: unknown;
};
/** @description Booking in one account for many investors. */
export type OmnibusBooking = {
    /** @description Account types that are booked this way, for instance `Individual`. */
    qualifiedTypes?: string[];
    /** @description The omnibus account. */
    account?: AccountData;
} & {
    [key: string]: unknown;
};
/** @description How an organization books the holdings of its investors. */
export type BookingModel = {
    fbo?: FboBooking;
    omnibus?: OmnibusBooking;
} & {
    [key: string]: unknown;
};
/** @description The acceptance of an assignment. */
export type ExclusivityAcceptance = {
    transactionData: SecurityTransactionData;
    /** @description Platform ids of the share classes that the acceptance is for. */
    shareClassSecurityIds?: string[];
    /**
     * @description How the holdings of investors are booked. Without it they are held directly. The name is that of the member in
     *     the list of assignments.
     */
    bookingModel?: BookingModel;
};
/** @description The rejection of an assignment. */
export type ExclusivityRejection = {
    transactionData: SecurityTransactionData;
    /** @description Platform ids of the share classes that the rejection is for. */
    shareClassSecurityIds?: string[];
};
/** @description Whether the issuer has a rep letter of an assigned organization. */
export type RepLetterUpdate = {
    transactionData: SecurityTransactionData;
    /** @description Id of the organization. */
    orgId: string;
    /**
     * @description Whether there is a rep letter. Required, although the page also gives it a default.
     * @default false
     */
    isRepLetterProvided: boolean;
};
/** @description State of an assignment. */
export type AssignmentStatus = "assigned" | "accepted" | "rejected" | "inactive" | (string & {});
/** @description State of an assignment for one security. */
export type PendingAssignmentDetail = {
    /** @description Platform id of the security. */
    securityId?: string;
    status?: AssignmentStatus;
};
/**
 * @description An assignment that your organization has not answered yet. Shown for exclusivity; assignments of service providers
 *     are taken to look the same (inferred).
 */
export type PendingAssignment = {
    /** @description Platform id of the security. */
    securityId?: string;
    /** @description Organization that made the assignment. */
    assignerOrg?: OrganizationRef;
    /** @description When the assignment was made. */
    createdDate?: FlexibleDate;
    /** @description State by security, which tells share classes apart. */
    details?: PendingAssignmentDetail[];
    /** @description State of the background job that syncs the data of the security. */
    syncJobStatus?: "success" | (string & {});
    /** @description Number of the ledger block. A string here, unlike elsewhere. */
    blockNumber?: string | number;
    /** @description Id of the ledger transaction. */
    blockchainTransactionId?: string;
} & {
    [key: string]: unknown;
};
/** @description An investing organization that is assigned to an offering. The example is cut off, so there are more members. */
export type ExclusivityAssignment = {
    /** @description Id of the organization. */
    orgId?: string;
    /** @description Name of the organization. */
    name?: string;
    status?: AssignmentStatus;
    bookingModel?: BookingModel;
} & {
    [key: string]: unknown;
};
/** @description An organization that shall be service provider of an offering. */
export type ServiceProviderAssign = {
    transactionData: SecurityTransactionData;
    /** @description Id of the organization. */
    orgId: string;
};
/** @description Who acts, and on which security. Nothing else is needed. */
export type SecurityActionRequest = {
    transactionData: SecurityTransactionData;
};
/** @description A service provider of an offering. */
export type ServiceProvider = {
    /** @description Id of the organization. */
    orgId?: string;
    /** @description Name of the organization. */
    name?: string;
    status?: AssignmentStatus;
    /** @description Role of the organization. */
    role?: "service_provider" | (string & {});
    /** @description Platform id of the security. */
    securityId?: string;
};
/** @description One change of an assignment of a service provider. */
export type ServiceProviderAssignmentHistoryEntry = HistoryEntry & {
    /** @description Platform id of the security. */
    securityId?: string;
    /** @description The assignment after the change. Its members are not visible. */
    update?: {
        [key: string]: unknown;
    };
};
/** @description The net asset value of one day. */
export type NavRecordInput = {
    /**
     * Format: date
     * @description The day.
     */
    date?: string;
    /** @description Price of a unit. The examples have 6 decimals. */
    price?: number;
};
/** @description Net asset values of one security. */
export type NavBatchItem = {
    /** @description Platform id of the security. */
    securityId?: string;
    /** @description The values. */
    navRecords?: NavRecordInput[];
};
/** @description Net asset values of the securities and share classes of an offering. */
export type NavBatch = {
    transactionData: SecurityTransactionData;
    /** @description The values, by security. */
    navData: NavBatchItem[];
};
/** @description Net asset values of one security that shall go. */
export type NavBatchDeletionItem = {
    /** @description Platform id of the security. */
    securityId?: string;
    /** @description The days. */
    timestamps?: string[];
};
/** @description Net asset values that shall go. */
export type NavBatchDeletion = {
    transactionData: SecurityTransactionData;
    /** @description The values, by security. */
    navData: NavBatchDeletionItem[];
};
/** @description The net asset value of a security on one day. */
export type NavRecord = {
    /** @description Price of a unit. */
    price?: number;
    /**
     * Format: date
     * @description The day.
     */
    timestamp?: string;
    /** @description State of the record. */
    status?: "published" | (string & {});
    /** @description Platform id of the security. */
    securityId?: string;
};
/** @description One change of net asset values. */
export type NavHistoryEntry = HistoryEntry & {
    /** @description What was written. Its members are not visible, and neither is whether this is one record or several. */
    update?: NavRecord | NavRecord[];
};
/** @description State of a capital event. */
export type CapitalEventStatus = "preSync" | "deleted" | "draft" | "pending" | "approval_in_progress" | "active" | "closed" | "canceled" | "cancel_in_progress" | (string & {});
/** @description A capital call or a distribution. The example is cut off, so there are more members. */
export type CapitalEvent = {
    /** @description Platform id of the capital event. */
    capitalEventId?: string;
    /** @description State of the capital event. Inferred from the filter. */
    status?: CapitalEventStatus;
    /** @description Whether capital is called or distributed. */
    type?: "capitalCall" | "distribution" | (string & {});
    /** @description Last day of the event. */
    endDate?: FlexibleDate;
    /** @description Amount that is called against the commitment. */
    amountCalled?: number;
    /** @description Amount that is called outside the commitment. */
    expenses?: number;
    /** @description Amount that is distributed for a time. */
    temporaryDistributionAmount?: number;
    /** @description Amount that is distributed for good. */
    permanentDistributionAmount?: number;
    /** @description Ids that organizations gave to the capital event. */
    correlationData?: CorrelationData[];
    extraData?: ExtraData;
} & {
    [key: string]: unknown;
};
/** @description What a part of a capital event is for, an existing category by `categoryId` or a new one by `data`. */
export type CapitalEventCategoryInput = {
    /** @description Id that was booked for a new category. */
    bookedCategoryId?: string;
    /** @description Platform id of an existing category. */
    categoryId?: string;
    /** @description A new category. */
    data?: {
        /** @description What the money is for. The list is not complete. */
        type?: "investments" | "managementFeeInsideCommitment" | "managementFeeOutsideCommitment" | (string & {});
        /** @description Whether the amount counts against the commitment. The list is not complete. */
        flowType?: "againstCommitment" | "expenses" | (string & {});
        extraData?: ExtraData;
    } & {
        [key: string]: unknown;
    };
};
/** @description A part of a capital event. */
export type CapitalEventBreakdownInput = {
    category?: CapitalEventCategoryInput;
    /** @description Amount of this part, with up to 2 decimals. */
    amount?: number;
    extraData?: ExtraData;
};
/**
 * @description What a capital event calls or distributes. The pages cut it off, so it may have more members. The two amounts of a
 *     distribution come from the example of the list.
 */
export type CapitalEventData = {
    /**
     * @description Whether capital is called or distributed.
     * @enum {string}
     */
    type?: "capitalCall" | "distribution";
    /** @description Last day of the event. */
    endDate?: FlexibleDate;
    /** @description Amount that is called against the commitment, with up to 2 decimals. For a capital call. */
    amountCalled?: number;
    /** @description Amount that is called outside the commitment, with up to 2 decimals. */
    expenses?: number;
    /** @description Amount that is distributed for a time. For a distribution. */
    temporaryDistributionAmount?: number;
    /** @description Amount that is distributed for good. For a distribution. */
    permanentDistributionAmount?: number;
    /** @description What the amounts are for. */
    breakdown?: CapitalEventBreakdownInput[];
} & {
    [key: string]: unknown;
};
/** @description A part of what a capital event means for one asset. */
export type AssetCapitalEventBreakdown = {
    /** @description Platform id of the category. */
    categoryId?: string;
    /** @description Amount of this part, with up to 2 decimals. */
    amount?: number;
    extraData?: ExtraData;
};
/** @description What a capital event means for one asset. */
export type AssetCapitalEventInput = {
    /** @description Platform id of the asset. */
    assetId?: string;
    /** @description Amount that is called against the commitment, with up to 2 decimals. */
    amountCalled?: number;
    /** @description Amount that is called outside the commitment, with up to 2 decimals. */
    expenses?: number;
    /** @description What the amounts are for. */
    breakdown?: AssetCapitalEventBreakdown[];
    extraData?: ExtraData;
};
/** @description A capital call or a distribution. The pages cut the body off, so it may have more members. */
export type CapitalEventCreate = {
    transactionData: SecurityTransactionData;
    /** @description The event. */
    eventData: CapitalEventData;
    /** @description What the event means for single assets. Adds a second ledger transaction. */
    assetDetails?: AssetCapitalEventInput[];
} & {
    [key: string]: unknown;
};
/** @description A ledger process that has started, and its capital event. */
export type CapitalEventProcess = {
    /** @description Id of the process. Usually a UUID. */
    processId: string;
    /** @description Id of the orchestration that the process belongs to. Equals the `processId` of the request where one was given. */
    orchestrationId: string;
    /** @description Platform id of the capital event. */
    capitalEventId?: string;
} & {
    [key: string]: unknown;
};
/** @description A change of a capital event. The pages hide this body; it is taken to be that of the creation (inferred). */
export type CapitalEventUpdate = {
    transactionData: SecurityTransactionData;
    /** @description The event. */
    eventData: CapitalEventData;
    /** @description What the event means for single assets. */
    assetDetails?: AssetCapitalEventInput[];
} & {
    [key: string]: unknown;
};
/** @description Assets that a draft of a capital event shall apply to. */
export type CapitalEventApplication = {
    transactionData: SecurityTransactionData;
    /** @description What the event means for each of them. */
    assetDetails: AssetCapitalEventInput[];
};
/**
 * @description Assets of a capital event. Only `transactionData` is visible; the pages hide the list of assets. `assetIds` is
 *     inferred from the calls on batches of assets.
 */
export type CapitalEventAssets = {
    transactionData: SecurityTransactionData;
    /** @description Platform ids of the assets. */
    assetIds?: string[];
} & {
    [key: string]: unknown;
};
/** @description One change of a capital event. */
export type CapitalEventHistoryEntry = HistoryEntry & {
    /** @description The capital event after the change. */
    update?: CapitalEvent;
};
/**
 * @description A capital event as one asset sees it. The pages describe the asset and the amount called and hide most names; those
 *     here are inferred.
 */
export type AssetCapitalEvent = {
    /** @description Platform id of the asset. */
    assetId?: string;
    /** @description Amount that is called from the asset. */
    amountCalled?: number;
    /** @description State of the event for the asset. Inferred from the filter. */
    status?: "preSync" | "draft" | "active" | "settled" | "failed" | "funded" | "fundedAfterFailure" | "canceled" | (string & {});
} & {
    [key: string]: unknown;
};
/** @description One change of the correlation ids of a capital event. */
export type CapitalEventCorrelationIdHistoryEntry = HistoryEntry & {
    /** @description The correlation id after the change. One object, where organizations give an array. */
    update?: CorrelationIdHistoryItem;
};
/** @description State of a tender offer. */
export type TenderOfferStatus = "preSync" | "deleted" | "draft" | "pending" | "active" | "canceled" | "closing" | "closed" | "price_set" | "price_pending" | "price_approved" | "price_completed" | "settling" | "settled" | (string & {});
/**
 * @description An offer to take assets back. The archive does not show its members. Those named here are inferred from the filters
 *     and from the creation; all others come through as they are.
 */
export type TenderOffer = {
    /** @description Platform id of the tender offer. */
    tenderOfferId?: string;
    status?: TenderOfferStatus;
    /** @description Platform id of the security. */
    securityId?: string;
    /** @description When the offer starts. */
    startDate?: FlexibleDate;
    /** @description Until when requests are taken. */
    cutOffDate?: FlexibleDate;
    /** @description When the offer closes. */
    closeDate?: FlexibleDate;
    /** @description When the payments are due. */
    settlementDate?: FlexibleDate;
    /** @description Ids that organizations gave to the tender offer. */
    correlationData?: CorrelationData[];
} & {
    [key: string]: unknown;
};
/** @description Dates of a tender offer. */
export type TenderOfferData = {
    /** @description When the offer starts. */
    startDate?: FlexibleDate;
    /** @description Until when requests are taken. */
    cutOffDate?: FlexibleDate;
    /** @description When the offer closes. */
    closeDate?: FlexibleDate;
    /** @description When the payments are due. */
    settlementDate?: FlexibleDate;
} & {
    [key: string]: unknown;
};
/** @description A tender offer, by which a fund takes assets back. */
export type TenderOfferCreate = {
    transactionData: SecurityTransactionData;
    tenderOfferData: TenderOfferData;
    /** @description Id that was booked for the tender offer. Without it the platform makes one. */
    bookedTenderOfferId?: string;
};
/** @description A ledger process that has started, and its tender offer. */
export type TenderOfferProcess = {
    /** @description Id of the process. Usually a UUID. */
    processId: string;
    /** @description Id of the orchestration that the process belongs to. Equals the `processId` of the request where one was given. */
    orchestrationId: string;
    /** @description Platform id of the tender offer. */
    tenderOfferId?: string;
} & {
    [key: string]: unknown;
};
/** @description A change of a tender offer. The pages hide this body; it is inferred from the creation. */
export type TenderOfferUpdate = {
    transactionData: SecurityTransactionData;
    tenderOfferData: TenderOfferData;
} & {
    [key: string]: unknown;
};
/** @description One change of a tender offer. */
export type TenderOfferHistoryEntry = HistoryEntry & {
    /** @description The tender offer after the change. */
    update?: TenderOffer;
};
/**
 * @description Assets that an investing organization offers for redemption. The page hides what is offered (account, assets, shares
 *     or amount); give those members as the provider tells you.
 */
export type TenderRequestCreate = {
    transactionData: SecurityTransactionData;
    /** @description Id that was booked for the request. Without it the platform makes one. */
    bookedTradeId?: string;
} & {
    [key: string]: unknown;
};
/** @description A ledger process that has started, and its tender request. */
export type TenderRequestProcess = {
    /** @description Id of the process. Usually a UUID. */
    processId: string;
    /** @description Id of the orchestration that the process belongs to. Equals the `processId` of the request where one was given. */
    orchestrationId: string;
    /** @description Platform id of the tender request. */
    tradeId?: string;
} & {
    [key: string]: unknown;
};
/** @description State of a tender request. */
export type TenderRequestStatus = "preSync" | "active" | "proposed" | "matched" | "pending_settlement" | "canceled" | "closed" | "declined" | "deleted" | (string & {});
/**
 * @description A request to give assets back in a tender offer; the platform also calls it a trade. The archive does not show its
 *     members. Those named here are inferred from the filters; all others come through as they are.
 */
export type TenderRequest = {
    /** @description Platform id of the tender request. */
    tradeId?: string;
    status?: TenderRequestStatus;
    /** @description Platform id of the tender offer. */
    tenderOfferId?: string;
    /** @description Platform id of the security. */
    securityId?: string;
    /** @description Ids that organizations gave to the tender request. */
    correlationData?: CorrelationData[];
} & {
    [key: string]: unknown;
};
/** @description State of a transfer. */
export type TransferStatus = "preSync" | "created" | "remediation_pending" | "remediated" | "approved_by_issuer" | "approved_by_sender" | "assets_remediation_pending" | "assets_remediated" | "completed" | "canceled" | "deleted" | (string & {});
/** @description One reason. */
export type RejectReasonItem = {
    /** @description The reason in words. */
    message?: string;
    /** @description What has to be remedied. */
    category?: RemediationCategory;
    /** @description The documents that the reason is about. */
    documentWithIssues?: DocumentWithIssues[];
};
/** @description Why something was refused or sent back. */
export type RejectReason = {
    /** @description The reasons. */
    reason?: RejectReasonItem[];
    /** @description Free data of yours, at most 1024 characters when serialized. */
    extraData?: ExtraData;
};
/**
 * @description A transfer of assets between accounts. The members after the correlation data come from the example of the history.
 *     It is cut off, so there are more.
 */
export type Transfer = {
    /** @description Platform id of the transfer. */
    transferId?: string;
    /** @description Ids that organizations gave to the transfer. */
    correlationData?: CorrelationData[];
    status?: TransferStatus;
    /** @description Amount that changes hands. This or `sharesNumber`, by instrument. */
    amount?: number;
    /** @description Number of shares that change hands. This or `amount`, by instrument. */
    sharesNumber?: number;
    /** @description Whether the transfer is like for like. */
    likeForLike?: boolean;
    /** @description Why the assets change hands. */
    transferReason?: "gift" | (string & {});
    /** @description More about the transfer. */
    comments?: string;
    /** @description Platform id of the security. */
    securityId?: string;
    /** @description Date of the transfer. */
    transferDate?: FlexibleDate;
    /** @description Platform id of the account that receives the assets. */
    recipientAccountId?: string;
    /** @description Platform id of the account that gives the assets. */
    sourceAccountId?: string;
    /** @description Ids of the documents. */
    fileIds?: string[];
    rejectReason?: RejectReason;
} & {
    [key: string]: unknown;
};
/**
 * @description A transfer that the recipient asks for. The pages show the account and the booked id. The other members are
 *     inferred: their names come from the history of transfers, that they stand here is a reading.
 */
export type TransferCreate = {
    transactionData: SecurityTransactionData;
    /** @description The account that receives the assets, existing or new. */
    account: AccountInput;
    /** @description The investors behind the account, existing or new. */
    investors?: InvestorInput[];
    /** @description Amount to transfer. This or `sharesNumber`, by instrument. */
    amount?: number;
    /** @description Number of shares to transfer. This or `amount`, by instrument. */
    sharesNumber?: number;
    /** @description Whether the transfer is like for like. */
    likeForLike?: boolean;
    /** @description Why the assets change hands. The list is not complete. */
    transferReason?: "gift" | (string & {});
    /** @description More about the transfer. */
    comments?: string;
    /** @description Date of the transfer. */
    transferDate?: FlexibleDate;
    /** @description Platform id of the account that gives the assets. */
    sourceAccountId?: string;
    /** @description Documents that belong to the transfer. */
    documents?: DocumentInput[];
    /** @description Id that was booked for the transfer. Without it the platform makes one. */
    bookedTransferId?: string;
} & {
    [key: string]: unknown;
};
/** @description Reference data that a transfer made or found. The example is cut off, so there are more members. */
export type TransferReferenceData = {
    /** @description The account that receives the assets. */
    account?: {
        /** @description Platform id of the account. */
        accountId?: string;
    } & {
        [key: string]: unknown;
    };
} & {
    [key: string]: unknown;
};
/** @description A ledger process that has started, and its transfer. */
export type TransferProcess = {
    /** @description Id of the process. Usually a UUID. */
    processId: string;
    /** @description Id of the orchestration that the process belongs to. Equals the `processId` of the request where one was given. */
    orchestrationId: string;
    /** @description Platform id of the transfer. */
    transferId?: string;
    /** @description Ids of the documents. Shown for the allocation of assets, inferred for the creation. */
    fileIds?: string[];
    /** @description Ids of the reference data. Shown for the allocation of assets, inferred for the creation. */
    referenceData?: TransferReferenceData;
} & {
    [key: string]: unknown;
};
/** @description A wish that a transfer be corrected. */
export type TransferRemediationRequest = {
    transactionData: SecurityTransactionData;
    /** @description What has to be corrected. */
    rejectReason?: RejectReasonInput;
};
/** @description Corrected reference data of an investor of a transfer. */
export type TransferInvestorUpdate = {
    /** @description Platform id of the investor. */
    investorId?: string;
    data?: InvestorData;
} & {
    [key: string]: unknown;
};
/** @description Corrected reference data of a transfer. */
export type TransferReferenceDataUpdate = {
    /** @description The investors. */
    investors?: TransferInvestorUpdate[];
    /** @description The account that receives the assets. Its members are not visible here; they are taken from the creation. */
    account?: AccountInput;
} & {
    [key: string]: unknown;
};
/** @description A corrected transfer. The pages cut the body off, so it may have more members. */
export type TransferRemediation = {
    transactionData: SecurityTransactionData;
    referenceData?: TransferReferenceDataUpdate;
} & {
    [key: string]: unknown;
};
/** @description How much of an asset the sender gives. */
export type TransferAllocationInput = {
    /** @description Platform id of the asset. */
    assetId?: string;
    /** @description Number of shares, with 4 to 6 decimals. */
    sharesNumber?: number;
    /** @description Amount, where the instrument has no shares (inferred). */
    amount?: number;
};
/** @description The assets that the sender gives. */
export type TransferAllocation = {
    transactionData: SecurityTransactionData;
    /** @description The assets, and how much of each. */
    input: TransferAllocationInput[];
} & {
    [key: string]: unknown;
};
/** @description The end of a transfer that is not complete. */
export type TransferCancellation = {
    transactionData: SecurityTransactionData;
    /** @description Why it is canceled. */
    rejectReason?: RejectReasonInput;
};
/** @description One change of a transfer. */
export type TransferHistoryEntry = HistoryEntry & {
    /** @description What happened to the transfer. */
    event?: "TransferCreated" | (string & {});
    /** @description The transfer after the change. */
    update?: Transfer;
};
/**
 * @description A holding that was recorded elsewhere. Name the security by `securityId` or by `securityCorrelationData`, not by
 *     both. Some names are inferred, because the pages describe the members without them; there may be more.
 */
export type AssetDigitization = {
    signer: Signer;
    /**
     * Format: uuid
     * @description Id for the ledger process, chosen by you (UUID v4). The orchestration gets the same id.
     */
    processId?: string;
    /** @description Platform id of the security. */
    securityId?: string;
    securityCorrelationData?: SecurityCorrelationRef;
    extraData?: ExtraData;
    /** @description Id that was booked for the asset. */
    bookedAssetId?: string;
    /** @description Amount of the holding, with up to 2 decimals. For every type of security. */
    amount?: number;
    /** @description Number of shares, with up to 2 decimals. Only for unitized instruments with a static price. */
    sharesNumber?: number;
    /** @description Currency of the amount (ISO 4217). Needed where the offering has several. */
    currency?: string;
    /** @description When the investor confirmed the investment. */
    confirmationDate?: FlexibleDate;
} & {
    [key: string]: unknown;
};
/** @description Several payments of one security. The pages hide this body; it is inferred. */
export type PaymentBatch = {
    transactionData: SecurityTransactionData;
    /** @description Platform ids of the payments. */
    paymentIds?: string[];
} & {
    [key: string]: unknown;
};
/** @description A payment. The pages describe the members in this order and mostly without names, so the names are inferred. */
export type Payment = {
    /** @description Platform id of the payment. */
    paymentId?: string;
    /** @description Platform id of the security. */
    securityId?: string;
    /** @description When the payment was executed. */
    executionDate?: FlexibleDate;
    /** @description Amount of the payment. */
    amount?: number;
    /** @description State of the payment. The list is not complete. */
    status?: "executed" | (string & {});
    /** @description How it was paid. The list is not complete. */
    method?: "Swift" | "Other" | (string & {});
    /** @description More about the method, for instance for `Other`. */
    additionalMethodInfo?: string;
    /** @description Id of the wire transfer. */
    wireId?: string;
    /** @description What the payment is for. */
    description?: string;
} & {
    [key: string]: unknown;
};
/** @description Something that a payment paid for. The names are inferred. */
export type PaymentAssociatedEntity = {
    /** @description Platform id of the payment. */
    paymentId?: string;
    /** @description Platform id of the entity. */
    entityId?: string;
    /** @description What the entity is. The list is not complete. */
    entityType?: "asset" | (string & {});
} & {
    [key: string]: unknown;
};
/** @description The standard envelope of Amazon SNS. */
export type PushNotification = {
    /** @description Kind of the message. */
    Type: "Notification" | (string & {});
    /** @description Id of the message. */
    MessageId: string;
    /** @description Topic of your node. In the sample its name ends in `integration-api-notifications-` and the channel. */
    TopicArn: string;
    /** @description Outcome and process id, for people. */
    Subject?: string;
    /** @description A `SequenceEntry` as JSON text. Parse it once more. */
    Message: string;
    /**
     * Format: date-time
     * @description When the message was sent.
     */
    Timestamp: string;
    /** @description Version of the signature; `1` in the sample. */
    SignatureVersion?: string;
    /** @description Signature of the message, in Base64. */
    Signature?: string;
    /** @description Where the certificate is. Empty in the sample. */
    SigningCertURL?: string;
    /** @description Where to end the subscription. Empty in the sample. */
    UnsubscribeURL?: string;
};
/** The OAuth scopes, by security scheme. */
export interface scopes {
    "OAuth2clientCredentials": "manageExternalClients" | "createSubscription" | "readSubscription" | "remediateSubscription" | "cancelSubscription" | "confirmCompleting" | "acceptSubscription" | "rejectSubscription" | "markSubscriptionWired" | "settleSubscription" | "disposeSubscription" | "manageSubscriptionReview" | "manageAssetExternalState" | "closeOffering" | "readIssuanceClose" | "readIssuance" | "readIssuingLegalEntity" | "readFeesTemplate" | "launchOffering" | "restrictOffering" | "extendOfferingEndDate" | "updateOfferingMaxAmount" | "completeOffering" | "revertCompletedToActive" | "cancelOffering" | "readExclusivityOptions" | "manageExclusivityOptions" | "manageServiceProviders" | "readServiceProviders" | "readNAV" | "manageNAV" | "manageCapitalEvent" | "readCapitalEvent" | "manageTenderOffer" | "readTenderOffer" | "manageTenderRequest" | "readTenderRequest" | "manageTransfer" | "readTransfer" | "managePayment" | "readPayment" | "createOfflineAsset" | "disposeOfflineAsset" | "readInvestor" | "readAccount" | "manageReferenceData" | "readOrgs" | "manageOrgs" | "readComments" | "manageComments" | "readTransactionData" | "readSequencer" | "readErrors" | "manageErrors" | "createIdBooking" | "manageIdBooking" | "readLedger" | "manageTrade" | "readTrade";
}
