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
    "/v1/auth/developer-token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get the token of a developer
         * @description Gives a bearer token that works for all entities of the developer. `POST /v1/auth/tokens` does the same for every kind of user.
         */
        post: operations["generateDeveloperToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/entity-token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get the token of an entity
         * @description Gives a bearer token that works for one entity only, the kind that may be handed to a browser. `POST /v1/auth/tokens` does the same for every kind of user.
         */
        post: operations["generateEntityToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/developers/auth/generate-token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get the token of a developer (older endpoint)
         * @deprecated
         * @description Kept by the provider for older integrations. Use `POST /v1/auth/tokens` instead.
         */
        post: operations["generateDeveloperAuthToken"];
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
        /**
         * Update an entity
         * @description Changes the fields that are sent and keeps the others. The answer is the entity itself, without a wrapper.
         */
        put: operations["updateEntity"];
        /**
         * Create an entity
         * @description Creates an entity, which comes with a ledger and a set of default categories. The pages do not show the status of the answer: 201 is our reading, and 200 is declared as well, with the same body.
         */
        post: operations["createEntity"];
        /**
         * Delete an entity
         * @description Deletes an entity with its accounts, transactions and reports. This cannot be undone. The oldest page promised a 204 without a body; later ones answer with a message.
         */
        delete: operations["deleteEntity"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/entities/developer-entities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the entities of a developer
         * @description Lists the entities of a developer, without their bank accounts. The reference names it and some SDK releases of May 2025 had it, later ones do not; `GET /v1/entities` without `entityId` serves the same purpose.
         */
        get: operations["listDeveloperEntities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/entities/auth/generate-token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get the token of an entity (older endpoint)
         * @deprecated
         * @description Kept by the provider for older integrations, though the page of its React SDK still sends backends here. Use `POST /v1/auth/tokens` instead.
         */
        post: operations["generateEntityAuthToken"];
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
        /**
         * Delete a transaction
         * @description Deletes a transaction. An older page promised a 204 without a body; later ones answer with a message.
         */
        delete: operations["deleteTransaction"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/transactions/edit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Edit a transaction
         * @description Corrects a transaction by voiding and replacing it: the booked original becomes `REVERSED`, a `PENDING` copy keeps its data, and a new `POSTED` transaction carries the new data. Works for imported transactions as well, from CSV or from QuickBooks Online. The answer is known from the SDK of June 2025; the current page is cut off before it.
         */
        post: operations["editTransaction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/transactions/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Approve transactions
         * @description Books pending transactions in the ledger, one or many at a time. Each one succeeds or fails by itself, so read `results`. The body takes five forms; `transactionIds` is the plainest.
         */
        put: operations["approveTransactions"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/transactions/by-month": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the net change of each month
         * @description Sums the transactions of an entity by month. A guide speaks of one month and older versions took a month and a year; the SDKs of June 2025 send the entity alone.
         */
        get: operations["getTransactionsByMonth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/transactions/categorize": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Categorize a transaction
         * @description Assigns a category to a transaction.
         */
        post: operations["categorizeTransaction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/transactions/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search transactions
         * @description Finds transactions by their description, date, amount and status; every criterion is optional. Unlike the lists, it pages by number.
         */
        post: operations["searchTransactions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/transactions/chat": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ask about transactions
         * @description Answers a question in plain language about the transactions of an entity. It streams unless `stream` is the string `false`; the form of the stream is not documented, only the JSON answer is.
         */
        get: operations["chatWithTransactions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/transactions/counterparties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List counterparties
         * @description Lists whom an entity had transactions with, by cleaned-up names, each with its transactions.
         */
        get: operations["listCounterparties"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/transactions/recurring": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find recurring transactions
         * @description Looks for transactions that repeat, money coming in and money going out, and gives each pattern with the transactions that it was seen in.
         */
        get: operations["getRecurringTransactions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/categories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List categories
         * @description Lists the accounts of an entity that a transaction can be filed under, which leaves out bank accounts. With `includeTransactions` each category comes with its transactions; then `cursor` and `pageSize` page through those, not through the categories. How the transactions are shown is not documented, so these fields are inferred.
         */
        get: operations["listCategories"];
        put?: never;
        /**
         * Create a category
         * @description Creates an account in the chart of an entity that transactions can be filed under. The server fills in the codes and the classification if they are left out. The pages do not show the status of the answer: 201 is our reading, and 200 is declared as well, with the same body.
         */
        post: operations["createCategory"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/categories/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the totals of categories
         * @description **Partly documented**: one of method, path, scope or body is our reading of incomplete documents.
         *
         *     Sums the spending and the revenue of an entity by category over a period. Its page shows the parameters and the fields, but not the path, which is our reading, nor what an entry of the summary looks like.
         */
        get: operations["getCategorySummary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ledger/chart-of-accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the chart of accounts
         * @description **Partly documented**: one of method, path, scope or body is our reading of incomplete documents.
         *
         *     Gives all accounts of an entity by their type, which is what recording a transaction takes. Its page shows the parameters and the fields, but not the path, which is our reading, nor the keys of `accounts` and the form of an account.
         */
        get: operations["getChartOfAccounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reports/generate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Generate the financial statements
         * @description Gives the balance sheet, the income statement and the cash flow statement of a period, and links to them as PDF. No more than 10 of these requests are allowed in a minute.
         */
        get: operations["generateFinancialReports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reports/general-ledger": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the general ledger
         * @description Gives the accounts of an entity with their balances and the journal entries of a period, and a link to them as PDF. The balances are strings.
         */
        get: operations["getGeneralLedgerReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reports/overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a financial overview
         * @description Gives revenue, expenses, profit and cash of an entity over time, the figures of the latest month and the balances of its bank accounts, ready for a dashboard.
         */
        get: operations["getFinancialOverview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/banks/create-link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Create a link token for Plaid
         * @description Starts linking a bank account: pass `link_token` to Plaid Link in the browser, let the user choose a bank there, and send the public token that Plaid gives to `PUT /v1/banks/accounts`. It is a GET although each call makes a new token. One guide leaves `entityId` out.
         */
        get: operations["createBankLink"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/banks/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Add bank accounts
         * @description Adds bank accounts to an entity, in one of two ways. With the public token of Plaid Link the provider fetches the accounts and starts to read their transactions; there is no body then. With `connectionType=EXTERNAL` it creates the one account that the body describes, without Plaid. A repeated call may add an account again.
         */
        put: operations["addBankAccounts"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/banks/sync": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read new bank transactions
         * @description Starts reading the transactions of an entity's bank accounts. `GET /v1/banks/sync-status` follows it.
         */
        post: operations["syncBankAccounts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/banks/sync-status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Follow the reading of bank transactions
         * @description Says for each bank account of an entity how far the reading of its transactions is. Call it until `allSynced`.
         */
        get: operations["getBankSyncStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/integrations/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List integrations
         * @description Lists the connections of an entity to other accounting tools.
         */
        get: operations["getIntegrationStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/integrations/connect": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Connect an accounting tool
         * @description Starts connecting an entity to another accounting tool. Send the user to `link` to give consent there.
         */
        post: operations["connectIntegration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/integrations/disconnect": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Disconnect an accounting tool
         * @description Ends the connection of an entity to another accounting tool.
         */
        post: operations["disconnectIntegration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/qbo/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the accounts in QuickBooks Online
         * @description Lists the accounts that an entity has in QuickBooks Online, on request with their balances and with the ledger account that each one corresponds to.
         */
        get: operations["getQboChartOfAccounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/qbo/transactions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Import transactions from QuickBooks Online
         * @description **Partly documented**: one of method, path, scope or body is our reading of incomplete documents.
         *
         *     Brings the transactions of QuickBooks Online into the ledger. It is a GET although it changes the ledger, and whether a second call imports them again is not documented. Only the method and the path are: the page on editing transactions names them. The parameter and the answer are our reading.
         */
        get: operations["syncQboTransactions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ai/semantic-search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search by meaning
         * @description Finds transactions, accounts and reports of an entity by what a question means. Beside `results` the answer carries those of an older search, in fields whose names are not documented.
         */
        post: operations["semanticSearch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ai/{entityId}/suggest-categories-vector": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The entity whose categories to choose from.
                 * @example entity_12345
                 */
                entityId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Suggest categories for transactions
         * @description Suggests a category for each transaction, by comparing it with earlier ones. The answer is a stream of server-sent events: each is a JSON object with a suggestion and a confidence from 0 to 1; the guide advises to look at those under 0.8. Transactions that have a category already and errors come as events of their own. The names of the fields are not documented.
         */
        post: operations["suggestCategoriesVector"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sandbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a sandbox
         * @description Makes a developer with an entity, a ledger and bank accounts of Plaid's sandbox, to try things out with, and gives a token for it. The page on authentication names it; the fields come from SDK releases of April and May 2025, later ones leave it out. Whether it answers 200 or 201 is not certain, so both are declared.
         */
        post: operations["createSandbox"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rate_limits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the rate limits
         * @description **Partly documented**: one of method, path, scope or body is our reading of incomplete documents.
         *
         *     Gives the current limits and how much of them is used. The page on rate limits names the path and shows nothing of the answer.
         */
        get: operations["getRateLimits"];
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
        ClientCredentialsRequest: ClientCredentialsRequest;
        AccessToken: AccessToken;
        OAuthErrorBody: OAuthErrorBody;
        DeveloperCredentials: DeveloperCredentials;
        EntityCredentials: EntityCredentials;
        AdminCredentials: AdminCredentials;
        AccessTokenRequest: AccessTokenRequest;
        ErrorBody: ErrorBody;
        RateLimitErrorBody: RateLimitErrorBody;
        DeveloperTokenRequest: DeveloperTokenRequest;
        EntityTokenRequest: EntityTokenRequest;
        EntityType: EntityType;
        EntityAddress: EntityAddress;
        EntitySettings: EntitySettings;
        PlaidAccountLink: PlaidAccountLink;
        EntityStatus: EntityStatus;
        Entity: Entity;
        EntityResult: EntityResult;
        EntityPage: EntityPage;
        EntityUpdate: EntityUpdate;
        UpdatedEntity: UpdatedEntity;
        EntityCreate: EntityCreate;
        EntityRecord: EntityRecord;
        EntityCreationResult: EntityCreationResult;
        Confirmation: Confirmation;
        DeveloperEntityPage: DeveloperEntityPage;
        AccountType: AccountType;
        LedgerAccountRef: LedgerAccountRef;
        TransactionStatus: TransactionStatus;
        PlaidAccountRef: PlaidAccountRef;
        TransactionListItem: TransactionListItem;
        TransactionPage: TransactionPage;
        TransactionCreate: TransactionCreate;
        Transaction: Transaction;
        TransactionCreationResult: TransactionCreationResult;
        TransactionEdit: TransactionEdit;
        EditedTransaction: EditedTransaction;
        TransactionIdList: TransactionIdList;
        TransactionIdRef: TransactionIdRef;
        TransactionApproval: TransactionApproval;
        ApprovedTransaction: ApprovedTransaction;
        ApprovalResultItem: ApprovalResultItem;
        ApprovalResult: ApprovalResult;
        PlaidAccountChange: PlaidAccountChange;
        MonthlyChange: MonthlyChange;
        TransactionCategorize: TransactionCategorize;
        CategorizedTransaction: CategorizedTransaction;
        CategorizationResult: CategorizationResult;
        TransactionSearchFilters: TransactionSearchFilters;
        TransactionSearch: TransactionSearch;
        PageInfo: PageInfo;
        TransactionSearchResult: TransactionSearchResult;
        ChatAnswer: ChatAnswer;
        ChatErrorBody: ChatErrorBody;
        CounterpartyTransaction: CounterpartyTransaction;
        Counterparty: Counterparty;
        CounterpartyPage: CounterpartyPage;
        Money: Money;
        RecurringAccount: RecurringAccount;
        RecurringVendor: RecurringVendor;
        RecurringPlaidAccount: RecurringPlaidAccount;
        RecurringTransaction: RecurringTransaction;
        RecurringStream: RecurringStream;
        AnalysisPeriod: AnalysisPeriod;
        RecurringSummary: RecurringSummary;
        RecurringTransactions: RecurringTransactions;
        FinancialType: FinancialType;
        Category: Category;
        CategoryList: CategoryList;
        CategoryCreate: CategoryCreate;
        CategoryCreationResult: CategoryCreationResult;
        CategorySummary: CategorySummary;
        ChartOfAccounts: ChartOfAccounts;
        ReportPeriod: ReportPeriod;
        AccountNode: AccountNode;
        BalanceSheetTotals: BalanceSheetTotals;
        BalanceSheetHierarchy: BalanceSheetHierarchy;
        BalanceSheet: BalanceSheet;
        IncomeStatementTotals: IncomeStatementTotals;
        IncomeStatementHierarchy: IncomeStatementHierarchy;
        IncomeStatement: IncomeStatement;
        CashFlowAdjustments: CashFlowAdjustments;
        OperatingActivities: OperatingActivities;
        InvestingActivities: InvestingActivities;
        FinancingActivities: FinancingActivities;
        CashFlowTotals: CashFlowTotals;
        CashFlowHierarchy: CashFlowHierarchy;
        CashFlowStatement: CashFlowStatement;
        Reconciliation: Reconciliation;
        ReportPdfUrls: ReportPdfUrls;
        FinancialReports: FinancialReports;
        GeneralLedgerBalance: GeneralLedgerBalance;
        GeneralLedgerAccount: GeneralLedgerAccount;
        GeneralLedgerHierarchy: GeneralLedgerHierarchy;
        GeneralLedgerReport: GeneralLedgerReport;
        MonthlyAmount: MonthlyAmount;
        ChartPoint: ChartPoint;
        MonthStats: MonthStats;
        PlaidBalances: PlaidBalances;
        PlaidAccount: PlaidAccount;
        DateRange: DateRange;
        OverviewFilter: OverviewFilter;
        FinancialOverview: FinancialOverview;
        BankLink: BankLink;
        ExternalBankAccountCreate: ExternalBankAccountCreate;
        BankAccount: BankAccount;
        AddedBankAccounts: AddedBankAccounts;
        BankSync: BankSync;
        ActionResult: ActionResult;
        BankAccountSync: BankAccountSync;
        BankSyncSummary: BankSyncSummary;
        BankSyncStatus: BankSyncStatus;
        IntegrationConnection: IntegrationConnection;
        IntegrationStatus: IntegrationStatus;
        IntegrationConnect: IntegrationConnect;
        IntegrationLink: IntegrationLink;
        IntegrationDisconnect: IntegrationDisconnect;
        QboLedgerAccount: QboLedgerAccount;
        QboAccount: QboAccount;
        QboAccountList: QboAccountList;
        QboSyncResult: QboSyncResult;
        SemanticSearch: SemanticSearch;
        SemanticSearchHit: SemanticSearchHit;
        SemanticSearchResult: SemanticSearchResult;
        UncategorizedTransaction: UncategorizedTransaction;
        CategorySuggestionRequest: CategorySuggestionRequest;
        SandboxPreferences: SandboxPreferences;
        SandboxCreate: SandboxCreate;
        SandboxDeveloper: SandboxDeveloper;
        SandboxEntity: SandboxEntity;
        SandboxLedger: SandboxLedger;
        SandboxBalance: SandboxBalance;
        SandboxPlaidAccount: SandboxPlaidAccount;
        Sandbox: Sandbox;
        SandboxResult: SandboxResult;
        RateLimits: RateLimits;
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
                "application/json": ErrorBody;
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
                "application/json": ErrorBody;
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
                "application/json": RateLimitErrorBody;
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
                "application/json": ErrorBody;
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
                "application/json": ErrorBody;
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
                "application/json": EntityCreationResult;
            };
        };
        /** @description The category was created. */
        CategoryCreated: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": CategoryCreationResult;
            };
        };
        /** @description The sandbox was created. */
        SandboxCreated: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": SandboxResult;
            };
        };
    };
    parameters: {
        /** @description Where to go on, the `nextCursor` of the answer before. Leave it out for the first page. */
        Cursor: string;
        /**
         * @description How many entries to return at most. How many come if it is left out depends on the endpoint (25 to 50).
         * @example 25
         */
        PageSize: number;
        /**
         * @description The entity whose ledger is meant.
         * @example entity_12345
         */
        EntityId: string;
        /**
         * @description The month to report on, from 1 to 12.
         * @example 6
         */
        ReportMonth: number;
        /**
         * @description The year to report on.
         * @example 2025
         */
        ReportYear: number;
        /**
         * @description When the period to report on begins.
         * @example 2025-06-01T00:00:00Z
         */
        ReportStart: string;
        /**
         * @description When the period to report on ends, now if nothing is said.
         * @example 2025-06-30T23:59:59Z
         */
        ReportEnd: string;
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
                "application/json": ClientCredentialsRequest;
            };
        };
        responses: {
            /** @description The token. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AccessToken;
                };
            };
            /** @description The request is not a valid token request (inferred from RFC 6749). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": OAuthErrorBody;
                };
            };
            /** @description The client is unknown or its secret is wrong (inferred from RFC 6749). */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": OAuthErrorBody;
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
                "application/json": AccessTokenRequest;
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
                    "application/json": AccessToken;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    generateDeveloperToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": DeveloperTokenRequest;
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
                    "application/json": AccessToken;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    generateEntityToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": EntityTokenRequest;
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
                    "application/json": AccessToken;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    generateDeveloperAuthToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": DeveloperTokenRequest;
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
                    "application/json": AccessToken;
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
                /** @description Where to go on, the `nextCursor` of the answer before. Leave it out for the first page. */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description How many entries to return at most. How many come if it is left out depends on the endpoint (25 to 50).
                 * @example 25
                 */
                pageSize?: components["parameters"]["PageSize"];
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
                    "application/json": EntityResult | EntityPage;
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    updateEntity: {
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
                "application/json": EntityUpdate;
            };
        };
        responses: {
            /** @description The entity after the change. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UpdatedEntity;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
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
                "application/json": EntityCreate;
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
    deleteEntity: {
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
        requestBody?: never;
        responses: {
            /** @description The entity was deleted. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Confirmation;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listDeveloperEntities: {
        parameters: {
            query: {
                /**
                 * @description The developer whose entities to list.
                 * @example dev_12345
                 */
                developerId: string;
                /** @description Where to go on, the `nextCursor` of the answer before. Leave it out for the first page. */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description How many entries to return at most. How many come if it is left out depends on the endpoint (25 to 50).
                 * @example 25
                 */
                pageSize?: components["parameters"]["PageSize"];
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
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": DeveloperEntityPage;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    generateEntityAuthToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": EntityTokenRequest;
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
                    "application/json": AccessToken;
                };
            };
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
                /** @description Where to go on, the `nextCursor` of the answer before. Leave it out for the first page. */
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
                    "application/json": TransactionPage;
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
                "application/json": TransactionCreate;
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
                    "application/json": TransactionCreationResult;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deleteTransaction: {
        parameters: {
            query: {
                /**
                 * @description The entity whose ledger is meant.
                 * @example entity_12345
                 */
                entityId: components["parameters"]["EntityId"];
                /**
                 * @description The transaction to delete.
                 * @example txn_123456
                 */
                transactionId: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The transaction was deleted. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Confirmation;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    editTransaction: {
        parameters: {
            query?: {
                /**
                 * @description The entity that owns the transaction. Only used to check that it does.
                 * @example entity_12345
                 */
                entityId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": TransactionEdit;
            };
        };
        responses: {
            /** @description The transaction was replaced. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": EditedTransaction;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    approveTransactions: {
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
                "application/json": TransactionApproval;
            };
        };
        responses: {
            /** @description What became of each transaction. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApprovalResult;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getTransactionsByMonth: {
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
        requestBody?: never;
        responses: {
            /** @description The months. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": MonthlyChange[];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    categorizeTransaction: {
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
                "application/json": TransactionCategorize;
            };
        };
        responses: {
            /** @description The category was assigned. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CategorizationResult;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    searchTransactions: {
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
                "application/json": TransactionSearch;
            };
        };
        responses: {
            /** @description What was found. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TransactionSearchResult;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    chatWithTransactions: {
        parameters: {
            query: {
                /**
                 * @description The entity whose ledger is meant.
                 * @example entity_12345
                 */
                entityId: components["parameters"]["EntityId"];
                /**
                 * @description The question.
                 * @example How much did catering bring in this month?
                 */
                prompt: string;
                /**
                 * @description The conversation so far, as JSON text.
                 * @example []
                 */
                history?: string;
                /**
                 * @description More for the answer to draw on, as JSON text.
                 * @example {}
                 */
                contextData?: string;
                /** @description A prompt to use in place of the provider's main one. */
                customPrompt?: string;
                /**
                 * @description Whether to stream the answer. A string and no boolean; that `false` gives plain JSON is inferred.
                 * @example false
                 */
                stream?: "true" | "false" | (string & {});
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ChatAnswer;
                };
            };
            /** @description The input is not valid. `details` says which inputs are missing. */
            400: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ChatErrorBody;
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listCounterparties: {
        parameters: {
            query: {
                /**
                 * @description The entity whose ledger is meant.
                 * @example entity_12345
                 */
                entityId: components["parameters"]["EntityId"];
                /** @description Where to go on, the `nextCursor` of the answer before. Leave it out for the first page. */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description How many entries to return at most. How many come if it is left out depends on the endpoint (25 to 50).
                 * @example 25
                 */
                pageSize?: components["parameters"]["PageSize"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of counterparties. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CounterpartyPage;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getRecurringTransactions: {
        parameters: {
            query: {
                /**
                 * @description The entity whose ledger is meant.
                 * @example entity_12345
                 */
                entityId: components["parameters"]["EntityId"];
                /**
                 * @description How many days to look back.
                 * @example 180
                 */
                analysisWindowDays?: number;
                /**
                 * @description How sure a pattern has to be to count, from 0 to 1.
                 * @example 0.65
                 */
                confidenceThreshold?: number;
                /**
                 * @description Whether to include patterns that have ended.
                 * @example false
                 */
                includeInactive?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The patterns that were found. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": RecurringTransactions;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listCategories: {
        parameters: {
            query: {
                /**
                 * @description The entity whose ledger is meant.
                 * @example entity_12345
                 */
                entityId: components["parameters"]["EntityId"];
                /**
                 * @description The one category to return.
                 * @example acc_catering
                 */
                categoryId?: string;
                /**
                 * @description The type of account to return. The values are those that a new category takes (inferred).
                 * @example REVENUE
                 */
                type?: AccountType;
                /**
                 * @description Whether to return the transactions of each category as well.
                 * @example true
                 */
                includeTransactions?: boolean;
                /**
                 * @description The first day to return transactions of.
                 * @example 2025-06-01
                 */
                startDate?: string;
                /**
                 * @description The last day to return transactions of.
                 * @example 2025-06-30
                 */
                endDate?: string;
                /** @description Where to go on with the transactions. Leave it out for the first page. */
                cursor?: string;
                /**
                 * @description How many transactions to return for each category at most.
                 * @example 50
                 */
                pageSize?: number;
                /**
                 * @description Whether to return transactions in any state.
                 * @example false
                 */
                includeAllStates?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The categories. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CategoryList;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createCategory: {
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
                "application/json": CategoryCreate;
            };
        };
        responses: {
            200: components["responses"]["CategoryCreated"];
            201: components["responses"]["CategoryCreated"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getCategorySummary: {
        parameters: {
            query: {
                /**
                 * @description The entity whose ledger is meant.
                 * @example entity_12345
                 */
                entityId: components["parameters"]["EntityId"];
                /**
                 * @description The first day of the period.
                 * @example 2025-06-01
                 */
                startDate?: string;
                /**
                 * @description The last day of the period.
                 * @example 2025-06-30
                 */
                endDate?: string;
                /**
                 * @description Which categories to sum. Only the default is shown; `EXPENSE` and `REVENUE` are likely.
                 * @example ALL
                 */
                type?: "ALL" | (string & {});
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The totals. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CategorySummary;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getChartOfAccounts: {
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
        requestBody?: never;
        responses: {
            /** @description The chart. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ChartOfAccounts;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    generateFinancialReports: {
        parameters: {
            query: {
                /**
                 * @description The entity whose ledger is meant.
                 * @example entity_12345
                 */
                entityId: components["parameters"]["EntityId"];
                /**
                 * @description The month to report on, from 1 to 12.
                 * @example 6
                 */
                month?: components["parameters"]["ReportMonth"];
                /**
                 * @description The year to report on.
                 * @example 2025
                 */
                year?: components["parameters"]["ReportYear"];
                /**
                 * @description When the period to report on begins.
                 * @example 2025-06-01T00:00:00Z
                 */
                startDate?: components["parameters"]["ReportStart"];
                /**
                 * @description When the period to report on ends, now if nothing is said.
                 * @example 2025-06-30T23:59:59Z
                 */
                endDate?: components["parameters"]["ReportEnd"];
                /**
                 * @description The one statement to generate.
                 * @example INCOME
                 */
                type?: "INCOME" | "BALANCE" | "CASHFLOW";
                /**
                 * @description The ledger to report on, the id of the entity if nothing is said.
                 * @example ldgr_789
                 */
                ledgerId?: string;
                /**
                 * @description Which transactions to count. Only one guide has this parameter, and its values are inferred.
                 * @example posted
                 */
                status?: "posted" | "all" | (string & {});
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The statements. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": FinancialReports;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getGeneralLedgerReport: {
        parameters: {
            query: {
                /**
                 * @description The entity whose ledger is meant.
                 * @example entity_12345
                 */
                entityId: components["parameters"]["EntityId"];
                /**
                 * @description The month to report on, from 1 to 12.
                 * @example 6
                 */
                month?: components["parameters"]["ReportMonth"];
                /**
                 * @description The year to report on.
                 * @example 2025
                 */
                year?: components["parameters"]["ReportYear"];
                /**
                 * @description When the period to report on begins.
                 * @example 2025-06-01T00:00:00Z
                 */
                startDate?: components["parameters"]["ReportStart"];
                /**
                 * @description When the period to report on ends, now if nothing is said.
                 * @example 2025-06-30T23:59:59Z
                 */
                endDate?: components["parameters"]["ReportEnd"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The general ledger. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GeneralLedgerReport;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getFinancialOverview: {
        parameters: {
            query: {
                /**
                 * @description The entity whose ledger is meant.
                 * @example entity_12345
                 */
                entityId: components["parameters"]["EntityId"];
                /**
                 * @description When the period to report on begins.
                 * @example 2025-06-01T00:00:00Z
                 */
                startDate?: components["parameters"]["ReportStart"];
                /**
                 * @description When the period to report on ends, now if nothing is said.
                 * @example 2025-06-30T23:59:59Z
                 */
                endDate?: components["parameters"]["ReportEnd"];
                /**
                 * @description The length of one step in time.
                 * @example monthly
                 */
                interval?: "daily" | "weekly" | "monthly";
                /**
                 * @description Which transactions to count.
                 * @example posted
                 */
                statusFilter?: "posted" | "all";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The overview. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": FinancialOverview;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createBankLink: {
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
        requestBody?: never;
        responses: {
            /** @description The link token. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BankLink;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    addBankAccounts: {
        parameters: {
            query: {
                /**
                 * @description The entity whose ledger is meant.
                 * @example entity_12345
                 */
                entityId: components["parameters"]["EntityId"];
                /**
                 * @description The public token that Plaid Link gave.
                 * @example public-sandbox-EXAMPLE
                 */
                publicToken?: string;
                /**
                 * @deprecated
                 * @description The older name of `publicToken`, which the guides and the SDKs of June 2025 use.
                 * @example public-sandbox-EXAMPLE
                 */
                public_token?: string;
                /**
                 * @description Says that the body describes an account to create without Plaid.
                 * @example EXTERNAL
                 */
                connectionType?: "EXTERNAL";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The account to create without Plaid. Only with `connectionType=EXTERNAL`, where it is needed. */
        requestBody?: {
            content: {
                "application/json": ExternalBankAccountCreate;
            };
        };
        responses: {
            /** @description The accounts that were added. SDK releases of May and June 2025 expect the bare array. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AddedBankAccounts | BankAccount[];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    syncBankAccounts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": BankSync;
            };
        };
        responses: {
            /** @description Whether it started. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ActionResult;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getBankSyncStatus: {
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
        requestBody?: never;
        responses: {
            /** @description How far it is. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BankSyncStatus;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getIntegrationStatus: {
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
        requestBody?: never;
        responses: {
            /** @description The connections. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": IntegrationStatus;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    connectIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": IntegrationConnect;
            };
        };
        responses: {
            /** @description Where to send the user. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": IntegrationLink;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    disconnectIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": IntegrationDisconnect;
            };
        };
        responses: {
            /** @description Whether it ended. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ActionResult;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getQboChartOfAccounts: {
        parameters: {
            query: {
                /**
                 * @description The entity whose ledger is meant.
                 * @example entity_12345
                 */
                entityId: components["parameters"]["EntityId"];
                /**
                 * @description Whether to say which ledger account each one corresponds to.
                 * @example true
                 */
                includeMapping?: boolean;
                /** @description The type of account to return. */
                accountType?: string;
                /**
                 * @description Whether to return balances.
                 * @example true
                 */
                includeBalance?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The accounts. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": QboAccountList;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    syncQboTransactions: {
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
        requestBody?: never;
        responses: {
            /** @description What was imported. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": QboSyncResult;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    semanticSearch: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": SemanticSearch;
            };
        };
        responses: {
            /** @description What was found. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SemanticSearchResult;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    suggestCategoriesVector: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The entity whose categories to choose from.
                 * @example entity_12345
                 */
                entityId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": CategorySuggestionRequest;
            };
        };
        responses: {
            /** @description The suggestions, as they are made. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createSandbox: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": SandboxCreate;
            };
        };
        responses: {
            200: components["responses"]["SandboxCreated"];
            201: components["responses"]["SandboxCreated"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getRateLimits: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The limits and their use. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": RateLimits;
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
}
/** @description A client asking Auth0 for a token in its own name. */
export type ClientCredentialsRequest = {
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
export type AccessToken = {
    /** @description The token, a JWT. */
    access_token: string;
    /** @description Always `Bearer`. */
    token_type?: string | null;
    /** @description How many seconds the token lives. Examples show 3600 for an API key; for Auth0 one page says an hour in its text and 36000 in its example. Take an hour where it is missing. */
    expires_in?: number | null;
};
/** @description An error of the Auth0 token endpoint. The provider shows none: this is the form of RFC 6749, section 5.2 (inferred). */
export type OAuthErrorBody = {
    /** @description Which error it is. */
    error: "invalid_request" | "invalid_client" | "invalid_grant" | "unauthorized_client" | "unsupported_grant_type" | "invalid_scope" | (string & {});
    /** @description More about it, for a person to read. */
    error_description?: string;
};
/** @description A developer, whose token works for all of its entities. */
export type DeveloperCredentials = {
    /**
     * @description Asks for the token of a developer.
     * @enum {string}
     */
    userType: "developer";
    /** @description The id of the developer. */
    id: string;
    /** @description The API key. */
    apiKey: string;
};
/** @description An entity, whose token works for it alone. */
export type EntityCredentials = {
    /**
     * @description Asks for the token of an entity.
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
export type AdminCredentials = {
    /**
     * @description Asks for the token of an administrator.
     * @enum {string}
     */
    userType: "admin";
    /** @description The id of the user. */
    id: string;
    /** @description The API key. */
    apiKey: string;
};
/** @description Who asks for a token, with an API key. `userType` says whose `id` it is. */
export type AccessTokenRequest = DeveloperCredentials | EntityCredentials | AdminCredentials;
/** @description What went wrong. There is no list of error codes; branch on the status. */
export type ErrorBody = {
    /** @description The reason, for a person to read. */
    error?: string;
    /** @description More about it. Only an older description of the API has this field. */
    message?: string;
};
/** @description The answer when a rate limit is used up. */
export type RateLimitErrorBody = {
    /** @description The reason, for a person to read (inferred). */
    error?: string;
    /** @description More about it (inferred). */
    message?: string;
    /** @description How many seconds to wait before the next request, the same as in the header `Retry-After`. */
    retry_after?: number;
};
/** @description A developer asking for its token. */
export type DeveloperTokenRequest = {
    /** @description The id of the developer. */
    developerId: string;
    /** @description The API key of the developer. */
    apiKey: string;
};
/** @description Asks for the token of an entity. */
export type EntityTokenRequest = {
    /** @description The id of the entity. */
    entityId: string;
    /** @description The API key of the entity. */
    apiKey: string;
    /** @description The developer that owns the entity. */
    developerId: string;
};
/** @description The legal form of an entity. */
export type EntityType = "LLC" | "CORPORATION" | "PARTNERSHIP" | "SOLE_PROPRIETORSHIP" | "NON_PROFIT" | (string & {});
/** @description A postal address. */
export type EntityAddress = {
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
export type EntitySettings = {
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
export type PlaidAccountLink = {
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
export type EntityStatus = "ACTIVE" | "INACTIVE" | (string & {});
/** @description An entity as it is read. Its legal name is `name` here and `legalName` where an entity is written. */
export type Entity = {
    /** @description Its id. */
    id?: string | null;
    /** @description Its legal name. */
    name?: string | null;
    /** @description Its id in the developer's own system. */
    externalId?: string | null;
    /** @description Its legal form. */
    entityType?: EntityType | null;
    /** @description Where it is, null if that was never said. */
    address?: EntityAddress | null;
    /** @description How it is set up, null if it has no settings of its own. */
    settings?: EntitySettings | null;
    /** @description The bank accounts that are linked to it. */
    plaidAccounts?: PlaidAccountLink[] | null;
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
    status?: EntityStatus | null;
};
/** @description One entity. */
export type EntityResult = {
    /** @description The entity. */
    entity: Entity;
};
/** @description A page of entities. */
export type EntityPage = {
    /** @description The entities of this page. */
    entities: Entity[];
    /** @description The `cursor` for the next page, the id of the last entity here. */
    nextCursor?: string | null;
    /** @description Whether there are more. */
    hasMore?: boolean | null;
};
/** @description The fields of an entity to change. */
export type EntityUpdate = {
    /** @description Its id in the developer's own system. */
    externalId?: string;
    /** @description Its legal name. */
    legalName?: string;
    /** @description Its tax identification number. */
    tin?: string;
    /** @description The US state it is in, by its two letters. */
    usState?: string;
    /** @description Its legal form. */
    entityType?: EntityType;
    /** @description Its phone number, in E.164 form. */
    phoneNumber?: string;
    /** @description Whether it is in use. */
    status?: EntityStatus;
};
/** @description An entity as its update answers. */
export type UpdatedEntity = {
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
    entityType?: EntityType | null;
    /** @description Its phone number. */
    phoneNumber?: string | null;
    /** @description Whether it is in use. */
    status?: EntityStatus | null;
    /**
     * Format: date-time
     * @description When it was last changed.
     */
    updatedAt?: string | null;
};
/** @description An entity to create. */
export type EntityCreate = {
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
    entityType?: EntityType;
    /** @description Its phone number, in E.164 form. */
    phoneNumber?: string;
    /** @description Whether it is in use, `ACTIVE` if nothing is said. */
    status?: EntityStatus;
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
export type EntityRecord = {
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
    entityType?: EntityType | null;
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
    status?: EntityStatus | null;
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
/** @description What the creation of an entity answers. */
export type EntityCreationResult = {
    /** @description The new entity. */
    entity: EntityRecord;
};
/** @description Says that something was done. */
export type Confirmation = {
    /** @description What was done, for a person to read. */
    message?: string | null;
};
/** @description A page of the entities of a developer. */
export type DeveloperEntityPage = {
    /** @description The entities of this page, without `plaidAccounts`. */
    entities: Entity[];
    /** @description The `cursor` for the next page, the id of the last entity here. */
    nextCursor?: string | null;
    /** @description Whether there are more. */
    hasMore?: boolean | null;
    /** @description How many entities this answer holds. */
    totalCount?: number | null;
    /** @description A note that the list was cut off, if it was. */
    warning?: string | null;
};
/** @description The five types of a ledger account. */
export type AccountType = "ASSET" | "LIABILITY" | "EQUITY" | "REVENUE" | "EXPENSE" | (string & {});
/** @description A ledger account, as a transaction shows it. */
export type LedgerAccountRef = {
    /** @description Its id. */
    id?: string | null;
    /** @description Its name. */
    name?: string | null;
    /** @description Its type. */
    type?: AccountType | null;
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
export type TransactionStatus = "PENDING" | "CLEARED" | "POSTED" | "REVERSED" | "RECONCILED" | "EXPIRED" | "VOID" | (string & {});
/** @description A bank account that is linked through Plaid, as a transaction shows it. */
export type PlaidAccountRef = {
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
export type TransactionListItem = {
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
    debitAccount?: LedgerAccountRef | null;
    /** @description The account that is credited, in full. */
    creditAccount?: LedgerAccountRef | null;
    /** @description How far it is. */
    status?: TransactionStatus | null;
    /** @description The type of the account that it is filed under, such as `EXPENSE`. */
    accountType?: string | null;
    /** @description The classification of that account, such as `RENT_EXPENSES`. */
    financialType?: string | null;
    /** @description The name of its category. */
    category?: string | null;
    /** @description The id of its category. */
    category_id?: string | null;
    /** @description The bank account that it came from, for one that was imported. */
    plaid_account?: PlaidAccountRef | null;
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
export type TransactionPage = {
    /** @description The transactions of this page. */
    transactions: TransactionListItem[];
    /** @description The `cursor` for the next page, the id of the last transaction here. */
    nextCursor?: string | null;
    /** @description Whether there are more. */
    hasMore?: boolean | null;
};
/** @description A double entry to record: one amount, debited to one account and credited to another. `direction`, `counterpartyName` and `category_id` are known only from an unused type of the provider's SDK. */
export type TransactionCreate = {
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
export type Transaction = {
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
    status?: TransactionStatus | null;
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
/** @description What the creation of a transaction answers. */
export type TransactionCreationResult = {
    /** @description The new transaction. */
    transaction: Transaction;
};
/** @description The new data of a transaction. One of its two accounts may be left out if the other is given. */
export type TransactionEdit = {
    /** @description The transaction to edit. */
    id: string;
    /** @description The account to debit. */
    debitAccountId?: string;
    /** @description The account to credit. */
    creditAccountId?: string;
    /**
     * @deprecated
     * @description The older name of `debitAccountId`.
     */
    debit_account_id?: string;
    /**
     * @deprecated
     * @description The older name of `creditAccountId`.
     */
    credit_account_id?: string;
    /** @description What it is about. */
    description?: string;
};
/** @description A transaction after an edit. */
export type EditedTransaction = {
    /** @description Its id. */
    id?: string | null;
    /** @description What it is about. */
    description?: string | null;
    /** @description The account that is debited. The SDK has a number here, although every other account id is a string. */
    debit_account_id?: string | number | null;
    /** @description The account that is credited. The SDK has a number here, although every other account id is a string. */
    credit_account_id?: string | number | null;
};
/** @description Transactions by their ids. */
export type TransactionIdList = {
    /** @description The ids of the transactions. */
    transactionIds: string[];
};
/** @description A transaction by its id. */
export type TransactionIdRef = {
    /** @description The id of the transaction. */
    id: string;
};
/** @description The transactions to approve, in any of five forms. */
export type TransactionApproval = TransactionIdList | TransactionIdRef | TransactionIdRef[] | string[] | string;
/** @description A transaction after its approval. */
export type ApprovedTransaction = {
    /** @description Its id. */
    id?: string | null;
    /** @description The amount, in major units of the currency. */
    amount?: number | null;
    /** @description What it is about. */
    description?: string | null;
    /** @description How far it is. */
    status?: TransactionStatus | null;
};
/** @description What became of one transaction. */
export type ApprovalResultItem = {
    /** @description The id of the transaction. */
    id?: string | null;
    /** @description Whether it was approved. */
    success?: boolean | null;
    /** @description The transaction, if it was approved. */
    transaction?: ApprovedTransaction | null;
    /** @description Why it was not, if it was not. */
    error?: string | null;
};
/** @description What became of an approval. */
export type ApprovalResult = {
    /** @description Whether the approval as a whole succeeded. */
    success?: boolean | null;
    /** @description How many transactions were dealt with. */
    totalProcessed?: number | null;
    /** @description What became of each transaction. */
    results?: ApprovalResultItem[] | null;
};
/** @description The net change of one bank account in a month. */
export type PlaidAccountChange = {
    /** @description The id of the bank account. */
    id?: string | null;
    /** @description Its name. */
    name?: string | null;
    /** @description The last four digits of its number. */
    mask?: string | null;
    /** @description The net change, in major units of the currency. */
    delta?: number | null;
};
/** @description The net change of one month. */
export type MonthlyChange = {
    /** @description The year. */
    year?: number | null;
    /** @description The month, from 1 to 12. */
    month?: number | null;
    /** @description The net change, in major units of the currency. */
    delta?: number | null;
    /** @description The change by bank account. */
    plaidAccountBreakdown?: PlaidAccountChange[] | null;
};
/** @description A category for a transaction. */
export type TransactionCategorize = {
    /** @description The transaction. */
    transactionId: string;
    /** @description Its category. */
    categoryId: string;
};
/** @description A transaction after its categorization. */
export type CategorizedTransaction = {
    /** @description Its id. */
    id?: string | null;
    /** @description Where its category is noted. */
    metadata?: ({
        /** @description The id of the category. */
        categoryId?: string | null;
        /** @description The name of the category. */
        categoryName?: string | null;
    } & {
        [key: string]: unknown;
    }) | null;
    /**
     * Format: date-time
     * @description When it was last changed.
     */
    updatedAt?: string | null;
};
/** @description What became of a categorization. */
export type CategorizationResult = {
    /** @description What was done, for a person to read. */
    message?: string | null;
    /** @description The transaction. */
    transaction?: CategorizedTransaction | null;
};
/** @description What the transactions have to fulfil. */
export type TransactionSearchFilters = {
    /** @description The first date, in ISO 8601 form. */
    dateFrom?: string;
    /** @description The last date, in ISO 8601 form. */
    dateTo?: string;
    /** @description The smallest amount. */
    amountMin?: number;
    /** @description The largest amount. */
    amountMax?: number;
    /** @description How far they are. */
    status?: TransactionStatus;
};
/** @description What to look for. */
export type TransactionSearch = {
    /** @description Text to find in descriptions. */
    query?: string;
    /** @description What else they have to fulfil. */
    filters?: TransactionSearchFilters;
    /**
     * @description Which page to return. That the first is 1 is inferred.
     * @default 1
     */
    page?: number;
    /**
     * @description How many transactions to return at most.
     * @default 25
     */
    limit?: number;
};
/** @description Where a page stands among all. */
export type PageInfo = {
    /** @description How many entries there are in all. */
    total?: number | null;
    /** @description Which page this is. */
    page?: number | null;
    /** @description How many entries a page holds at most. */
    limit?: number | null;
    /** @description How many pages there are. */
    totalPages?: number | null;
};
/** @description A page of what a search found. */
export type TransactionSearchResult = {
    /** @description The transactions of this page. */
    transactions: Transaction[];
    /** @description Where this page stands. */
    pagination?: PageInfo | null;
};
/** @description The answer to a question. */
export type ChatAnswer = {
    /** @description The answer, for a person to read. */
    content?: string | null;
    /** @description The answer as data where there is any, a free form. */
    parsed?: {
        [key: string]: unknown;
    } | null;
};
/** @description What went wrong with a question. */
export type ChatErrorBody = {
    /** @description The reason, for a person to read. */
    error?: string;
    /** @description More about it. Only an older description of the API has this field. */
    message?: string;
    /** @description Which inputs are missing. */
    details?: {
        /** @description Whether the entity is missing. */
        entityId?: boolean;
        /** @description Whether the question is missing. */
        prompt?: boolean;
    };
};
/** @description A transaction with a counterparty. */
export type CounterpartyTransaction = {
    /** @description Its id. */
    id?: string | null;
    /** @description What it is about. */
    description?: string | null;
    /** @description The amount, in major units of the currency. */
    amount?: number | null;
    /**
     * Format: date-time
     * @description When it took place.
     */
    timestamp?: string | null;
};
/** @description Somebody whom an entity had transactions with. */
export type Counterparty = {
    /** @description The name, cleaned up. */
    name?: string | null;
    /** @description How many transactions there were. */
    transactionCount?: number | null;
    /**
     * Format: date-time
     * @description When the first took place.
     */
    firstSeen?: string | null;
    /**
     * Format: date-time
     * @description When the last took place.
     */
    lastSeen?: string | null;
    /** @description Their sum, in major units of the currency. */
    totalAmount?: number | null;
    /** @description The transactions. */
    transactions?: CounterpartyTransaction[] | null;
};
/** @description A page of counterparties. */
export type CounterpartyPage = {
    /** @description Whether the call succeeded. */
    success?: boolean | null;
    /** @description The counterparties of this page. */
    counterparties: Counterparty[];
    /** @description The `cursor` for the next page. */
    nextCursor?: string | null;
    /** @description Whether there are more. */
    hasMore?: boolean | null;
};
/** @description An amount with its currency. */
export type Money = {
    /** @description The amount, in major units of the currency. */
    amount?: number | null;
    /** @description The currency (ISO 4217). */
    currency?: string | null;
};
/** @description A ledger account, as a pattern shows it. */
export type RecurringAccount = {
    /** @description Its id. */
    id?: string | null;
    /** @description Its name. */
    name?: string | null;
    /** @description Its type. */
    type?: AccountType | null;
};
/** @description The other party of a transaction, as a pattern shows it. */
export type RecurringVendor = {
    /** @description Its id. */
    id?: string | null;
    /** @description Its name. */
    name?: string | null;
    /** @description Its category. */
    category?: string | null;
};
/** @description A bank account, as a pattern shows it. */
export type RecurringPlaidAccount = {
    /** @description Its id. */
    id?: string | null;
    /** @description Its name. */
    account_name?: string | null;
    /** @description Its type. */
    account_type?: string | null;
    /** @description The last four digits of its number. */
    account_mask?: string | null;
};
/** @description A transaction that is part of a pattern. */
export type RecurringTransaction = {
    /** @description Its id. */
    id?: string | null;
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
    /** @description How far it is. */
    status?: TransactionStatus | null;
    /** @description The account that is debited. */
    debit_account?: RecurringAccount | null;
    /** @description The account that is credited. */
    credit_account?: RecurringAccount | null;
    /** @description Who the other party is. */
    vendor?: RecurringVendor | null;
    /** @description The bank account that it came from. */
    plaid_account?: RecurringPlaidAccount | null;
    /** @description Anything of the caller's own. */
    metadata?: {
        [key: string]: unknown;
    } | null;
};
/** @description A pattern of transactions that repeat. */
export type RecurringStream = {
    /** @description Its id. */
    stream_id?: string | null;
    /** @description The account it runs over. */
    account_id?: string | null;
    /** @description Who the other party is. */
    merchant_name?: string | null;
    /** @description What it is about. */
    description?: string | null;
    /** @description How often it repeats. Only `WEEKLY` is shown. */
    frequency?: "WEEKLY" | (string & {}) | null;
    /** @description Its categories. */
    category?: (string | null)[] | null;
    /** @description What the last one came to. */
    last_amount?: Money | null;
    /** @description What they come to on average. */
    average_amount?: Money | null;
    /** @description Whether it still goes on. */
    is_active?: boolean | null;
    /**
     * Format: date
     * @description When the first took place.
     */
    first_date?: string | null;
    /**
     * Format: date
     * @description When the last took place.
     */
    last_date?: string | null;
    /**
     * Format: date
     * @description When the next is expected.
     */
    next_expected_date?: string | null;
    /** @description How sure the pattern is, from 0 to 1. */
    confidence?: number | null;
    /** @description The state of the pattern. Only `ACTIVE` is shown. */
    status?: "ACTIVE" | (string & {}) | null;
    /** @description The transactions it was seen in. */
    transactions?: (RecurringTransaction | null)[] | null;
};
/** @description The time that was looked at for patterns. */
export type AnalysisPeriod = {
    /**
     * Format: date
     * @description Its first day.
     */
    start_date?: string | null;
    /**
     * Format: date
     * @description Its last day.
     */
    end_date?: string | null;
    /** @description How many days it has. */
    days_analyzed?: number | null;
};
/** @description What was looked at for patterns. */
export type RecurringSummary = {
    /** @description How many transactions were looked at. */
    total_transactions_analyzed?: number | null;
    /** @description The time that was looked at. */
    analysis_period?: AnalysisPeriod | null;
    /** @description How many patterns were found. */
    patterns_found?: number | null;
    /** @description How sure a pattern had to be, from 0 to 1. */
    confidence_threshold?: number | null;
    /** @description How long it took, in milliseconds. */
    processing_time_ms?: number | null;
};
/** @description Patterns of transactions that repeat. The members of its arrays may be null: the page's sample shows one that is. */
export type RecurringTransactions = {
    /** @description Money that keeps coming in. */
    inflow_streams?: (RecurringStream | null)[] | null;
    /** @description Money that keeps going out, such as subscriptions. */
    outflow_streams?: (RecurringStream | null)[] | null;
    /** @description How many patterns come in. */
    total_inflow_streams?: number | null;
    /** @description How many patterns go out. */
    total_outflow_streams?: number | null;
    /** @description What was looked at. */
    summary?: RecurringSummary | null;
};
/** @description How an account is classified within its type. */
export type FinancialType = "CASH" | "ACCOUNTS_RECEIVABLE" | "INVENTORY" | "ACCOUNTS_PAYABLE" | "SHORT_TERM_DEBT" | "RETAINED_EARNINGS" | "OWNER_EQUITY" | "SALES" | "SERVICE_REVENUES" | "PAYROLL_EXPENSES" | "RENT_EXPENSES" | (string & {});
/** @description An account of the chart that transactions can be filed under. */
export type Category = {
    /** @description Its id. */
    id?: string | null;
    /** @description The instance that it lives in. */
    instanceId?: string | null;
    /** @description The account it belongs under, null at the top. */
    parentAccountId?: string | null;
    /** @description Its name. */
    name?: string | null;
    /** @description Its type. */
    type?: AccountType | null;
    /** @description Its classification within the type. */
    financialType?: FinancialType | null;
    /** @description Whether it can be used as a category. */
    isCategory?: boolean | null;
    /** @description Its code, such as 1000. */
    code?: number | null;
    /** @description Its code within the type, such as 1010. */
    subTypeCode?: number | null;
    /** @description The id of its account in the ledger's engine. */
    tbAccountId?: string | null;
    /** @description The node of the template that it was made from, if it was. */
    templateNodeId?: string | null;
    /** @description The ledger it belongs to. */
    ledgerId?: string | null;
    /** @description The entity it belongs to. */
    entityId?: string | null;
    /**
     * Format: date-time
     * @description When it was created.
     */
    createdAt?: string | null;
    /**
     * Format: date-time
     * @description When it was last changed.
     */
    updatedAt?: string | null;
    /** @description Whether it is at the top of the chart. */
    topLevel?: boolean | null;
    /** @description More about it, a free form. */
    metadata?: {
        [key: string]: unknown;
    } | null;
    /** @description Its transactions, if they were asked for. The name and the form are inferred. */
    transactions?: TransactionListItem[] | null;
    /** @description The `cursor` for more of its transactions (inferred). */
    nextCursor?: string | null;
    /** @description Whether it has more transactions (inferred). */
    hasMore?: boolean | null;
};
/** @description The categories of an entity. */
export type CategoryList = {
    /** @description The categories. */
    categories?: Category[] | null;
    /** @description How many categories this answer holds. */
    totalCount?: number | null;
    /** @description Whether one category was asked for by its id. */
    isSingleCategory?: boolean | null;
};
/** @description A category to create. */
export type CategoryCreate = {
    /** @description Its name. */
    name: string;
    /**
     * @description Its type.
     * @enum {string}
     */
    type: "ASSET" | "LIABILITY" | "EQUITY" | "REVENUE" | "EXPENSE";
    /** @description Its classification within the type. */
    financialType?: FinancialType;
    /** @description Its code. */
    accountCode?: number;
    /** @description Its code within the type. */
    subTypeCode?: number | null;
};
/** @description What the creation of a category answers. */
export type CategoryCreationResult = {
    /** @description The new category, perhaps with some of its fields only. */
    category: Category;
    /** @description What was done, for a person to read. */
    message?: string | null;
};
/** @description The totals of an entity over a period. */
export type CategorySummary = {
    /** @description The totals by category. What an entry looks like is not documented. */
    summary?: {
        [key: string]: unknown;
    }[] | null;
    /**
     * Format: date-time
     * @description When the period begins.
     */
    periodStart?: string | null;
    /**
     * Format: date-time
     * @description When the period ends.
     */
    periodEnd?: string | null;
    /** @description What was spent, in major units of the currency. */
    totalExpenses?: number | null;
    /** @description What was earned, in major units of the currency. */
    totalRevenue?: number | null;
};
/** @description All accounts of an entity. */
export type ChartOfAccounts = {
    /** @description The entity. */
    entityId?: string | null;
    /** @description Its ledger. */
    ledgerId?: string | null;
    /** @description The accounts by their type. The keys are not documented (the report hierarchies have `assets`, `liabilities`, `equity`, `revenue` and `expenses`), and that an account looks like a category is inferred. */
    accounts?: {
        [key: string]: Category[];
    } | null;
    /** @description How many accounts there are. */
    totalAccounts?: number | null;
};
/** @description The period of a report. */
export type ReportPeriod = {
    /** @description The month, from 1 to 12. */
    month?: number | null;
    /** @description The year. */
    year?: number | null;
    /**
     * Format: date-time
     * @description When it begins.
     */
    startDate?: string | null;
    /**
     * Format: date-time
     * @description When it ends.
     */
    endDate?: string | null;
};
/** @description An account in a tree of accounts. */
export type AccountNode = {
    /** @description Its id, for a group made from type and classification, such as `ASSET-CASH`. */
    id?: string | null;
    /** @description Its name. */
    name?: string | null;
    /** @description Its type. */
    type?: AccountType | null;
    /** @description Its classification within the type. */
    financialType?: FinancialType | null;
    /** @description Its balance, in major units of the currency. */
    balance?: number | null;
    /** @description The node it belongs under, null at the top. */
    parentId?: string | null;
    /** @description How deep it is in the tree, 0 at the top. */
    level?: number | null;
    /** @description Whether it is a group. */
    isCategory?: boolean | null;
    /** @description The accounts under it. */
    children?: AccountNode[] | null;
};
/** @description The totals of a balance sheet, in major units of the currency. */
export type BalanceSheetTotals = {
    /** @description All assets. */
    totalAssets?: number | null;
    /** @description All liabilities. */
    totalLiabilities?: number | null;
    /** @description The equity. */
    totalEquity?: number | null;
    /** @description Liabilities and equity together. */
    liabilitiesAndEquity?: number | null;
};
/** @description The accounts behind a balance sheet, as trees. */
export type BalanceSheetHierarchy = {
    /** @description The assets. */
    assets?: (AccountNode | null)[] | null;
    /** @description The liabilities. */
    liabilities?: (AccountNode | null)[] | null;
    /** @description The equity. */
    equity?: (AccountNode | null)[] | null;
    /** @description Their totals. */
    totals?: BalanceSheetTotals | null;
};
/** @description What an entity has and owes, in major units of the currency. */
export type BalanceSheet = {
    /** @description The accounts behind it. */
    hierarchical?: BalanceSheetHierarchy | null;
    /** @description Assets that turn into cash within a year. */
    totalCurrentAssets?: number | null;
    /** @description The other assets. */
    totalNonCurrentAssets?: number | null;
    /** @description All assets. */
    totalAssets?: number | null;
    /** @description Liabilities that are due within a year. */
    totalCurrentLiabilities?: number | null;
    /** @description The other liabilities. */
    totalNonCurrentLiabilities?: number | null;
    /** @description All liabilities. */
    totalLiabilities?: number | null;
    /** @description The equity. */
    totalEquity?: number | null;
    /** @description Liabilities and equity together, which is what the assets come to. */
    liabilitiesAndEquity?: number | null;
};
/** @description The totals of an income statement, in major units of the currency. */
export type IncomeStatementTotals = {
    /** @description What was earned. */
    totalRevenue?: number | null;
    /** @description What was spent. */
    totalExpenses?: number | null;
    /** @description The net income. */
    netIncome?: number | null;
};
/** @description The accounts behind an income statement, as trees. */
export type IncomeStatementHierarchy = {
    /** @description The revenue. */
    revenue?: (AccountNode | null)[] | null;
    /** @description The expenses. */
    expenses?: (AccountNode | null)[] | null;
    /** @description Their totals. */
    totals?: IncomeStatementTotals | null;
};
/** @description What an entity earned and spent, in major units of the currency. */
export type IncomeStatement = {
    /** @description The accounts behind it. */
    hierarchical?: IncomeStatementHierarchy | null;
    /** @description What was earned. */
    revenue?: number | null;
    /** @description What was spent. */
    expenses?: number | null;
    /** @description The gross profit. */
    grossProfit?: number | null;
    /** @description The operating income. */
    operatingIncome?: number | null;
    /** @description The income before tax. */
    incomeBeforeTax?: number | null;
    /** @description The net income. */
    netIncome?: number | null;
};
/** @description What turns net income into cash, in major units of the currency. */
export type CashFlowAdjustments = {
    /** @description Depreciation. */
    depreciation?: number | null;
    /** @description The change in what customers owe. */
    changeInAccountsReceivable?: number | null;
    /** @description The change in inventory. */
    changeInInventory?: number | null;
    /** @description The change in what suppliers are owed. */
    changeInAccountsPayable?: number | null;
    /** @description The change in accrued liabilities. */
    changeInAccruedLiabilities?: number | null;
};
/** @description Cash from running the business. */
export type OperatingActivities = {
    /** @description The net income. */
    netIncome?: number | null;
    /** @description What turns it into cash. */
    adjustments?: CashFlowAdjustments | null;
};
/** @description Cash from buying and selling assets, in major units of the currency. */
export type InvestingActivities = {
    /** @description Fixed assets that were bought. */
    purchaseOfFixedAssets?: number | null;
    /** @description Investments that were bought. */
    purchaseOfInvestments?: number | null;
    /** @description Investments that were sold. */
    saleOfInvestments?: number | null;
};
/** @description Cash from owners and lenders, in major units of the currency. */
export type FinancingActivities = {
    /** @description Money that was borrowed. */
    proceedsFromDebt?: number | null;
    /** @description Money that was paid back. */
    repaymentOfDebt?: number | null;
    /** @description Money from new stock. */
    issuanceOfStock?: number | null;
    /** @description Dividends. */
    dividendsPaid?: number | null;
};
/** @description The totals of a cash flow statement, in major units of the currency. */
export type CashFlowTotals = {
    /** @description Cash from running the business. */
    totalOperatingActivities?: number | null;
    /** @description Cash from buying and selling assets. */
    totalInvestingActivities?: number | null;
    /** @description Cash from owners and lenders. */
    totalFinancingActivities?: number | null;
    /** @description The three together. */
    netChangeInCash?: number | null;
};
/** @description What a cash flow statement is made of. */
export type CashFlowHierarchy = {
    /** @description Running the business. */
    operatingActivities?: OperatingActivities | null;
    /** @description Buying and selling assets. */
    investingActivities?: InvestingActivities | null;
    /** @description Owners and lenders. */
    financingActivities?: FinancingActivities | null;
    /** @description Their totals. */
    totals?: CashFlowTotals | null;
};
/** @description Where the cash of an entity came from and went, in major units of the currency. */
export type CashFlowStatement = {
    /** @description What it is made of. */
    hierarchical?: CashFlowHierarchy | null;
    /** @description Cash from running the business. */
    netCashFromOperatingActivities?: number | null;
    /** @description Cash from buying and selling assets. */
    netCashFromInvestingActivities?: number | null;
    /** @description Cash from owners and lenders. */
    netCashFromFinancingActivities?: number | null;
    /** @description The three together. */
    netChangeInCash?: number | null;
};
/** @description How the bank accounts of an entity compare with its ledger, in major units of the currency. */
export type Reconciliation = {
    /** @description What the bank accounts hold. */
    plaidAccountsTotal?: number | null;
    /** @description What the ledger says is there. */
    ledgerCashBalance?: number | null;
    /** @description The difference of the two. */
    difference?: number | null;
    /** @description The bank accounts with their balances. The form of a member is not documented. */
    plaidAccounts?: ({
        [key: string]: unknown;
    } | null)[] | null;
};
/** @description The financial statements as PDF. */
export type ReportPdfUrls = {
    /** @description The URL of the income statement. */
    profit_loss?: string | null;
    /** @description The URL of the balance sheet. */
    balance_sheet?: string | null;
    /** @description The URL of the cash flow statement. */
    cash_flow?: string | null;
};
/** @description The financial statements of an entity. */
export type FinancialReports = {
    /** @description The period they cover. */
    reportPeriod?: ReportPeriod | null;
    /** @description What the entity has and owes. */
    balanceSheet?: BalanceSheet | null;
    /** @description What it earned and spent. */
    incomeStatement?: IncomeStatement | null;
    /** @description Where its cash came from and went. */
    cashFlowStatement?: CashFlowStatement | null;
    /** @description How its bank accounts compare with the ledger. */
    reconciliation?: Reconciliation | null;
    /** @description All accounts as a tree. The form of a member is not documented; that of the statements is inferred. */
    accountHierarchy?: (AccountNode | null)[] | null;
    /** @description The statements as PDF. */
    pdf_urls?: ReportPdfUrls | null;
};
/** @description The counters of an account in the ledger's engine, as strings so that they keep their digits. In which unit they count is not documented. */
export type GeneralLedgerBalance = {
    /** @description Debits that are not booked yet. */
    debits_pending?: string | null;
    /** @description Debits that are booked. */
    debits_posted?: string | null;
    /** @description Credits that are not booked yet. */
    credits_pending?: string | null;
    /** @description Credits that are booked. */
    credits_posted?: string | null;
    /** @description When the counters were read. In what form is not documented. */
    timestamp?: string | null;
};
/** @description An account in the general ledger. */
export type GeneralLedgerAccount = {
    /** @description Its name. */
    name?: string | null;
    /** @description Its type. */
    type?: AccountType | null;
    /** @description Its classification within the type. */
    financialType?: FinancialType | null;
    /** @description Its code. */
    accountCode?: number | null;
    /** @description Its code within the type. */
    subTypeCode?: number | null;
    /** @description What is booked on it. */
    balance?: GeneralLedgerBalance | null;
};
/** @description The accounts of the general ledger as trees. The form of a member is not documented; that of the statements is inferred. */
export type GeneralLedgerHierarchy = {
    /** @description The assets. */
    assets?: (AccountNode | null)[] | null;
    /** @description The liabilities. */
    liabilities?: (AccountNode | null)[] | null;
    /** @description The equity. */
    equity?: (AccountNode | null)[] | null;
    /** @description The revenue. */
    revenue?: (AccountNode | null)[] | null;
    /** @description The expenses. */
    expenses?: (AccountNode | null)[] | null;
};
/** @description The general ledger of an entity. */
export type GeneralLedgerReport = {
    /** @description The accounts. */
    accounts?: GeneralLedgerAccount[] | null;
    /** @description The journal entries of the period. The form of one is not documented. */
    entries?: {
        [key: string]: unknown;
    }[] | null;
    /** @description The URL of the report as PDF. */
    pdf_url?: string | null;
    /** @description The accounts as trees. */
    hierarchy?: GeneralLedgerHierarchy | null;
};
/** @description A month and an amount, in this order. The provider's schema says no more than that its members are strings and numbers. */
export type MonthlyAmount = (string | number)[];
/** @description The figures of one step in time. */
export type ChartPoint = {
    /** @description The time as a label, such as `Jan 2024`. */
    date?: string | null;
    /** @description The revenue. */
    Revenue?: number | null;
    /** @description The expenses. */
    Expenses?: number | null;
    /** @description The profit. */
    Profit?: number | null;
    /** @description The cash. */
    value?: number | null;
};
/** @description The figures of a month, and how they changed from the month before. */
export type MonthStats = {
    /** @description The revenue. */
    revenue?: number | null;
    /** @description The expenses. */
    expenses?: number | null;
    /** @description The profit. */
    profit?: number | null;
    /** @description The change of the revenue, in percent. */
    revenueChange?: number | null;
    /** @description The change of the expenses, in percent. */
    expensesChange?: number | null;
    /** @description The change of the profit, in percent. */
    profitChange?: number | null;
};
/** @description The balances of a bank account, in major units of the currency. */
export type PlaidBalances = {
    /** @description What can be spent. */
    available?: number | null;
    /** @description What is in it. */
    current?: number | null;
    /** @description Its credit limit. */
    limit?: number | null;
    /** @description The currency (ISO 4217). */
    iso_currency_code?: string | null;
    /** @description The currency, where ISO 4217 has no code for it. */
    unofficial_currency_code?: string | null;
};
/** @description A bank account, as Plaid describes it. */
export type PlaidAccount = {
    /** @description Its id at Plaid. */
    account_id?: string | null;
    /** @description Whether a person or a business holds it. */
    holder_category?: string | null;
    /** @description The last four digits of its number. */
    mask?: string | null;
    /** @description Its name. */
    name?: string | null;
    /** @description Its name at the bank. */
    official_name?: string | null;
    /** @description Its type in more detail. */
    subtype?: string | null;
    /** @description Its type. */
    type?: string | null;
    /** @description What it holds. */
    balances?: PlaidBalances | null;
};
/** @description A period of time. */
export type DateRange = {
    /**
     * Format: date-time
     * @description When it begins.
     */
    startDate?: string | null;
    /**
     * Format: date-time
     * @description When it ends.
     */
    endDate?: string | null;
};
/** @description What an overview counted. */
export type OverviewFilter = {
    /** @description Which transactions. */
    statusFilter?: "posted" | "all" | (string & {}) | null;
    /** @description The length of one step in time. */
    interval?: "daily" | "weekly" | "monthly" | (string & {}) | null;
    /** @description The period. */
    dateRange?: DateRange | null;
};
/** @description The finances of an entity at a glance, amounts in major units of the currency. */
export type FinancialOverview = {
    /** @description The revenue of each month. */
    monthlyRevenue?: MonthlyAmount[] | null;
    /** @description The expenses of each month. */
    monthlyExpenses?: MonthlyAmount[] | null;
    /** @description The profit of each month. */
    monthlyProfit?: MonthlyAmount[] | null;
    /** @description The cash at the end of each month. */
    monthlyCashBalance?: MonthlyAmount[] | null;
    /** @description The revenue of the period. */
    totalRevenue?: number | null;
    /** @description The expenses of the period. */
    totalExpenses?: number | null;
    /** @description The profit of the period. */
    totalProfit?: number | null;
    /** @description The cash in all accounts now. */
    currentCashBalance?: number | null;
    /** @description The same figures, ready for a chart. */
    chartData?: ChartPoint[] | null;
    /** @description The latest month. */
    latestMonthStats?: MonthStats | null;
    /** @description The linked bank accounts, as Plaid describes them. */
    plaidAccounts?: PlaidAccount[] | null;
    /** @description What was counted. */
    filterInfo?: OverviewFilter | null;
};
/** @description What Plaid Link needs to start. */
export type BankLink = {
    /** @description The token for Plaid Link. */
    link_token?: string | null;
    /**
     * Format: date-time
     * @description When the token runs out.
     */
    expiration?: string | null;
    /** @description The id of the request at Plaid. */
    request_id?: string | null;
    /** @description The user at Plaid. */
    user_id?: string | null;
};
/** @description A bank account to create without Plaid. */
export type ExternalBankAccountCreate = {
    /** @description Its type. The values are not visible; `CHECKING`, `SAVINGS` and `CREDIT_CARD` are likely. */
    accountType: string;
    /** @description Its name. */
    accountName: string;
    /** @description Its type in more detail. */
    accountSubtype?: string;
    /** @description The last four digits of its number. */
    accountMask?: string;
    /**
     * @description Its currency (ISO 4217).
     * @default USD
     */
    currency?: string;
    /** @description What is in it, in major units of the currency. */
    currentBalance?: number;
    /** @description What can be spent, in major units of the currency. */
    availableBalance?: number;
    /**
     * @description Its state. Only the default is visible.
     * @default ACTIVE
     */
    status?: "ACTIVE" | (string & {});
    /** @description Anything of the caller's own. */
    metadata?: {
        [key: string]: unknown;
    };
};
/** @description A bank account of an entity. */
export type BankAccount = {
    /** @description Its id. */
    id: string;
    /** @description Its name. */
    accountName: string;
    /** @description Its type. */
    accountType: string;
    /** @description The last four digits of its number. */
    accountMask: string | null;
};
/** @description The bank accounts that were added. */
export type AddedBankAccounts = {
    /** @description The accounts. */
    createdAccounts?: BankAccount[] | null;
    /** @description What was done, for a person to read. */
    message?: string | null;
};
/** @description Whose bank accounts to read. */
export type BankSync = {
    /** @description The entity. */
    entityId: string;
};
/** @description Says whether something was done. */
export type ActionResult = {
    /** @description Whether it was done. */
    success?: boolean | null;
    /** @description What was done, for a person to read. */
    message?: string | null;
};
/** @description How far the reading of one bank account is. */
export type BankAccountSync = {
    /** @description The id of the account. */
    id?: string | null;
    /** @description Its name. */
    accountName?: string | null;
    /** @description The last four digits of its number. */
    accountMask?: string | null;
    /** @description How far it is. */
    syncStatus?: "pending" | "in_progress" | "completed" | (string & {}) | null;
    /** @description How many transactions were read. */
    transactionCount?: number | null;
};
/** @description How many bank accounts are how far. */
export type BankSyncSummary = {
    /** @description All of them. */
    total?: number | null;
    /** @description Those that are done. */
    completed?: number | null;
    /** @description Those that are being read. */
    inProgress?: number | null;
    /** @description Those that still wait. */
    pending?: number | null;
};
/** @description How far the reading of bank transactions is. */
export type BankSyncStatus = {
    /** @description The bank accounts. */
    accounts?: BankAccountSync[] | null;
    /** @description Whether all of them are done. */
    allSynced?: boolean | null;
    /** @description How many are how far. */
    summary?: BankSyncSummary | null;
    /** @description How far the transactions are. Its fields are not documented. */
    transactionProgress?: {
        [key: string]: unknown;
    } | null;
    /**
     * Format: date-time
     * @description When this was found.
     */
    timestamp?: string | null;
    /** @description A note, given if there are no accounts. */
    message?: string | null;
};
/** @description A connection to another accounting tool. */
export type IntegrationConnection = {
    /** @description Its id. */
    id?: string | null;
    /** @description Its state. */
    status?: string | null;
    /** @description Its type, which ends it again as `integrationType`. */
    type?: string | null;
};
/** @description The connections of an entity. */
export type IntegrationStatus = {
    /** @description The connections. */
    connections?: IntegrationConnection[] | null;
    /** @description How many there are. */
    count?: number | null;
};
/** @description An accounting tool to connect. */
export type IntegrationConnect = {
    /** @description The tool. */
    provider: "quickbooks" | "xero" | (string & {});
    /** @description The entity to connect it to. */
    entityId: string;
    /** @description The type of the connection, the same as `provider` if nothing is said. */
    connectionType?: string;
};
/** @description Where to send the user. */
export type IntegrationLink = {
    /** @description The URL where the user gives consent. */
    link?: string | null;
    /** @description The workspace of the connection. */
    workspaceId?: string | null;
};
/** @description A connection to end. */
export type IntegrationDisconnect = {
    /** @description The entity it belongs to. */
    entityId: string;
    /** @description The type that it was made with, in `connectionType`. */
    integrationType: string;
};
/** @description A ledger account that corresponds to one in QuickBooks Online. */
export type QboLedgerAccount = {
    /** @description Its id. */
    id?: string | null;
    /** @description Its name. */
    name?: string | null;
    /** @description Its type. */
    type?: AccountType | null;
    /** @description Its classification within the type. */
    financialType?: FinancialType | null;
    /** @description Its code. */
    code?: number | null;
    /** @description Its code within the type. */
    subTypeCode?: number | null;
    /** @description Whether it is there already. */
    exists?: boolean | null;
};
/** @description An account in QuickBooks Online. */
export type QboAccount = {
    /** @description Its id there. */
    id?: string | null;
    /** @description Its name. */
    name?: string | null;
    /** @description Its type there. */
    type?: string | null;
    /** @description Its section of the chart. */
    section?: string | null;
    /** @description Its group within the section. */
    group?: string | null;
    /** @description Its group within the group. */
    subgroup?: string | null;
    /** @description Its balance, in major units of the currency. */
    balance?: number | null;
    /** @description Its currency (ISO 4217). */
    currency?: string | null;
    /** @description Its state. */
    status?: string | null;
    /** @description The ledger account that it corresponds to, if there is one. */
    ledgerAccountId?: string | null;
    /** @description That ledger account in full. */
    ledgerAccount?: QboLedgerAccount | null;
    /** @description How the two correspond. Its fields are not documented. */
    mapping?: {
        [key: string]: unknown;
    } | null;
};
/** @description The accounts of an entity in QuickBooks Online. */
export type QboAccountList = {
    /** @description Whether the call succeeded. */
    success?: boolean | null;
    /** @description The accounts. */
    data?: QboAccount[] | null;
};
/** @description What an import from QuickBooks Online brought (inferred from the other answers about QuickBooks Online). */
export type QboSyncResult = {
    /** @description Whether the import succeeded (inferred). */
    success?: boolean | null;
    /** @description What was imported (inferred). */
    data?: {
        [key: string]: unknown;
    }[] | null;
};
/** @description What to look for. */
export type SemanticSearch = {
    /** @description The entity to search. */
    entityId: string;
    /** @description The question, in plain language. */
    query: string;
    /**
     * @description How many results to return at most.
     * @default 10
     */
    limit?: number;
    /** @description The kinds of record to search. */
    sourceTypes?: ("transaction" | "ledger_account" | (string & {}))[];
    /** @description The kinds of document to search. */
    documentTypes?: ("financial_report" | "general_ledger" | (string & {}))[];
    /**
     * Format: date-time
     * @description The earliest time of a result.
     */
    timeStart?: string;
    /**
     * Format: date-time
     * @description The latest time of a result.
     */
    timeEnd?: string;
};
/** @description One result of a search by meaning. */
export type SemanticSearchHit = {
    /** @description Its id in the index. */
    id?: string | null;
    /** @description The id of the record. */
    source_id?: string | null;
    /** @description The kind of record. */
    source_type?: "transaction" | "ledger_account" | (string & {}) | null;
    /** @description The kind of document. */
    document_type?: "financial_report" | "general_ledger" | (string & {}) | null;
    /** @description How close it is to the question. */
    similarity?: number | null;
    /** @description More about the record, which depends on its kind. */
    details?: {
        [key: string]: unknown;
    } | null;
};
/** @description What a search by meaning found. */
export type SemanticSearchResult = {
    /** @description Whether the search succeeded. */
    success?: boolean | null;
    /** @description The question. */
    query?: string | null;
    /** @description The entity that was searched. */
    entityId?: string | null;
    /** @description The results. */
    results?: SemanticSearchHit[] | null;
} & {
    [key: string]: unknown;
};
/** @description A transaction to suggest a category for. The more is said about it, the better the suggestion. */
export type UncategorizedTransaction = {
    /** @description Its id. */
    id?: string;
    /** @description What it is about. */
    description?: string;
    /** @description The amount, in major units of the currency. */
    amount?: number;
    /**
     * @description Which way the money went.
     * @enum {string}
     */
    direction?: "DEBIT" | "CREDIT";
    /** @description Who the other party is. */
    counterparty_name?: string;
    /**
     * Format: date
     * @description The day it took place.
     */
    date?: string;
    /** @description Its id at the bank. */
    bank_transaction_id?: string;
};
/** @description Transactions to suggest categories for. */
export type CategorySuggestionRequest = {
    /** @description The transactions. */
    transactions: UncategorizedTransaction[];
};
/** @description How the sandbox is set up. */
export type SandboxPreferences = {
    /** @description The currency (ISO 4217). */
    currency?: string;
    /** @description The time zone. */
    timezone?: string;
    /** @description The language and region. */
    locale?: string;
};
/** @description A sandbox to create. */
export type SandboxCreate = {
    /** @description The name of the developer. */
    name: string;
    /** @description The id of the developer. */
    developer_id: string;
    /** @description The industry of the developer. */
    industry?: string;
    /** @description How to set it up. */
    preferences?: SandboxPreferences;
};
/** @description The developer of a sandbox. */
export type SandboxDeveloper = {
    /** @description Its id. */
    id?: string | null;
    /** @description Its name. */
    name?: string | null;
    /** @description Its API key. */
    apiKey?: string | null;
};
/** @description The entity of a sandbox. */
export type SandboxEntity = {
    /** @description Its id. */
    id?: string | null;
    /** @description Its legal name. */
    legal_name?: string | null;
};
/** @description The ledger of a sandbox. */
export type SandboxLedger = {
    /** @description Its id. */
    id?: string | null;
    /** @description Its name. */
    name?: string | null;
};
/** @description The balance of a bank account, in major units of the currency. */
export type SandboxBalance = {
    /** @description What can be spent. */
    available?: number | null;
    /** @description What is in it. */
    current?: number | null;
};
/** @description A bank account of a sandbox. */
export type SandboxPlaidAccount = {
    /** @description Its id. */
    id?: string | null;
    /** @description Its name. */
    name?: string | null;
    /** @description The last four digits of its number. */
    mask?: string | null;
    /** @description Its type. */
    type?: string | null;
    /** @description Its type in more detail. */
    subtype?: string | null;
    /** @description What it holds. */
    balance?: SandboxBalance | null;
};
/** @description A developer with everything to try things out. */
export type Sandbox = {
    /** @description The developer. */
    developer?: SandboxDeveloper | null;
    /** @description The entity. */
    entity?: SandboxEntity | null;
    /** @description The ledger of the entity. */
    ledger?: SandboxLedger | null;
    /** @description The bank accounts of the entity. */
    plaidAccounts?: SandboxPlaidAccount[] | null;
    /** @description A bearer token, a JWT. */
    token?: string | null;
};
/** @description What became of a new sandbox. */
export type SandboxResult = {
    /** @description Whether it was created. */
    success?: boolean | null;
    /** @description What was created. */
    data?: Sandbox | null;
};
/** @description The rate limits and their use. The fields are not documented. */
export type RateLimits = {
    [key: string]: unknown;
};
/** The OAuth scopes, by security scheme. */
export interface scopes {
}
