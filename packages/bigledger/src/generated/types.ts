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
    "/company": {
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
         * Get the company
         * @description The company that the credentials act for, with its currency and country.
         */
        get: operations["getCompany"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ask how the service is
         * @description Whether the service runs, its version and region. Needs no credentials, answers without an envelope.
         */
        get: operations["getHealth"];
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
        /**
         * Create an account
         * @description Adds an account to the chart. Number, kind and category cannot be changed later. The status and the answer are our reading.
         */
        post: operations["createAccount"];
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
        /**
         * Change an account
         * @description Changes what is given. Number, kind and category are fixed. The answer is our reading.
         */
        put: operations["updateAccount"];
        post?: never;
        /**
         * Delete an account
         * @description Deletes an account that has no transactions. Deactivate one that has.
         */
        delete: operations["deleteAccount"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{accountId}/ledger": {
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
         * List an account's transactions
         * @description What was booked on an account. No page shows the answer; its fields are our reading.
         */
        get: operations["getAccountLedger"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/journal-entries": {
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
         * List the journal entries
         * @description The entries of the journal. No page shows the answer; that its entries are whole journal entries is our reading.
         */
        get: operations["listJournalEntries"];
        put?: never;
        /**
         * Create a journal entry
         * @description Creates an entry of at least two lines. The debits and the credits must have the same sum. That it starts as a draft, the status and the answer are our reading.
         */
        post: operations["createJournalEntry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/journal-entries/{journalEntryId}": {
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
                 * @description The journal entry's id.
                 * @example je_6001
                 */
                journalEntryId: components["parameters"]["JournalEntryId"];
            };
            cookie?: never;
        };
        /**
         * Get a journal entry
         * @description **Inferred**: the provider's documents name it, or less; path and schema are our reading.
         *
         *     One entry with its lines. The pages show the object but no operation that returns it; method and path are our reading.
         */
        get: operations["getJournalEntry"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/journal-entries/{journalEntryId}/post": {
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
                 * @description The journal entry's id.
                 * @example je_6001
                 */
                journalEntryId: components["parameters"]["JournalEntryId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Post a journal entry
         * @description Books a draft. There is no body. The answer is our reading.
         */
        post: operations["postJournalEntry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/journal-entries/{journalEntryId}/void": {
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
                 * @description The journal entry's id.
                 * @example je_6001
                 */
                journalEntryId: components["parameters"]["JournalEntryId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Void a journal entry
         * @description Takes an entry back by posting another that reverses it. That the answer is the voided entry is our reading.
         */
        post: operations["voidJournalEntry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers": {
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
         * List the customers
         * @description The customers, filtered and sorted. Entries leave out some fields. One page skips entries by `offset` instead of using a cursor.
         */
        get: operations["listCustomers"];
        put?: never;
        /**
         * Create a customer
         * @description Creates a customer, who needs a name and an e-mail address or a telephone number.
         */
        post: operations["createCustomer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers/{customerId}": {
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
                 * @description The customer's id.
                 * @example cust_2001
                 */
                customerId: components["parameters"]["CustomerId"];
            };
            cookie?: never;
        };
        /**
         * Get a customer
         * @description One customer with all fields and the people to talk to.
         */
        get: operations["getCustomer"];
        /**
         * Change a customer
         * @description Changes what is given.
         */
        put: operations["updateCustomer"];
        post?: never;
        /**
         * Delete a customer
         * @description Deletes a customer who has no transactions. Set the `status` of one who has.
         */
        delete: operations["deleteCustomer"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers/{customerId}/summary": {
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
                 * @description The customer's id.
                 * @example cust_2001
                 */
                customerId: components["parameters"]["CustomerId"];
            };
            cookie?: never;
        };
        /**
         * Get what a customer buys and how it pays
         * @description Sales, balance, payment habits, trends and favourite items of one customer.
         */
        get: operations["getCustomerSummary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers/{customerId}/contacts": {
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
                 * @description The customer's id.
                 * @example cust_2001
                 */
                customerId: components["parameters"]["CustomerId"];
            };
            cookie?: never;
        };
        /**
         * List a customer's contacts
         * @description The people to talk to at a customer. No page shows the answer; that it is a list of contacts is our reading.
         */
        get: operations["listContacts"];
        put?: never;
        /**
         * Add a contact to a customer
         * @description Adds a person to talk to at a customer. The status and the answer are our reading.
         */
        post: operations["createContact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sales-orders": {
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
         * List the sales orders
         * @description The orders of customers, filtered and sorted. No page shows the answer; that its entries are whole orders is our reading.
         */
        get: operations["listSalesOrders"];
        put?: never;
        /**
         * Create a sales order
         * @description Creates the order of a customer. Which fields are required, the status and the answer are our reading.
         */
        post: operations["createSalesOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sales-orders/{salesOrderId}": {
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
                 * @description The sales order's id.
                 * @example so_4001
                 */
                salesOrderId: components["parameters"]["SalesOrderId"];
            };
            cookie?: never;
        };
        /**
         * Get a sales order
         * @description **Inferred**: the provider's documents name it, or less; path and schema are our reading.
         *
         *     One order with its lines. The pages show the object but no operation that returns it; method and path are our reading.
         */
        get: operations["getSalesOrder"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sales-orders/{salesOrderId}/status": {
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
                 * @description The sales order's id.
                 * @example so_4001
                 */
                salesOrderId: components["parameters"]["SalesOrderId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Set how far a sales order is
         * @description Confirms, ships, delivers or cancels an order. The answer is our reading.
         */
        patch: operations["updateSalesOrderStatus"];
        trace?: never;
    };
    "/sales-orders/{salesOrderId}/convert-to-invoice": {
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
                 * @description The sales order's id.
                 * @example so_4001
                 */
                salesOrderId: components["parameters"]["SalesOrderId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make an invoice of a sales order
         * @description Invoices the whole order, or the lines and quantities in `partialItems`. The status and the answer are our reading.
         */
        post: operations["convertSalesOrderToInvoice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/quotes": {
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
         * List the quotes
         * @description The offers to customers. No page shows parameters or the answer; paging and whole quotes are our reading.
         */
        get: operations["listQuotes"];
        put?: never;
        /**
         * Create a quote
         * @description Creates an offer to a customer. Which fields are required, the status and the answer are our reading.
         */
        post: operations["createQuote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/quotes/{quoteId}": {
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
                 * @description The quote's id.
                 * @example quote_4501
                 */
                quoteId: components["parameters"]["QuoteId"];
            };
            cookie?: never;
        };
        /**
         * Get a quote
         * @description **Inferred**: the provider's documents name it, or less; path and schema are our reading.
         *
         *     One quote with its lines. The pages show the object but no operation that returns it; method and path are our reading.
         */
        get: operations["getQuote"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/quotes/{quoteId}/send": {
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
                 * @description The quote's id.
                 * @example quote_4501
                 */
                quoteId: components["parameters"]["QuoteId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a quote by e-mail
         * @description Sends the quote to the addresses given. The answer is not documented.
         */
        post: operations["sendQuote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/quotes/{quoteId}/accept": {
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
                 * @description The quote's id.
                 * @example quote_4501
                 */
                quoteId: components["parameters"]["QuoteId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept a quote
         * @description Notes that the customer has accepted. No body is shown. The answer is our reading.
         */
        post: operations["acceptQuote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/quotes/{quoteId}/convert-to-order": {
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
                 * @description The quote's id.
                 * @example quote_4501
                 */
                quoteId: components["parameters"]["QuoteId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a sales order of a quote
         * @description Makes an order of a quote that has not expired. No body is shown. The status and the answer are our reading.
         */
        post: operations["convertQuoteToOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invoices": {
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
         * List the invoices
         * @description The invoices, filtered and sorted. The documents spell the filter by day in three ways; `invoiceDateFrom` and `invoiceDateTo` are the fullest page's. No page shows the answer.
         */
        get: operations["listInvoices"];
        put?: never;
        /**
         * Create an invoice
         * @description Creates an invoice of at least one line. The due date has to be later than the invoice's date. There is no idempotency key. The tutorials put one of the caller's own into `metadata` and search for it before they send again.
         */
        post: operations["createInvoice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invoices/{invoiceId}": {
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
                 * @description The invoice's id.
                 * @example inv_5001
                 */
                invoiceId: components["parameters"]["InvoiceId"];
            };
            cookie?: never;
        };
        /**
         * Get an invoice
         * @description One invoice with its lines, what is paid, and how far its e-invoice is.
         */
        get: operations["getInvoice"];
        /**
         * Change an invoice
         * @description **Partly documented**: one of method, path, scope or body is our reading of incomplete documents.
         *
         *     Changes an invoice that is not paid. Only a line of the quick reference names it; the body and the answer are our reading.
         */
        put: operations["updateInvoice"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invoices/{invoiceId}/send": {
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
                 * @description The invoice's id.
                 * @example inv_5001
                 */
                invoiceId: components["parameters"]["InvoiceId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send an invoice by e-mail
         * @description Sends the invoice to the addresses given and, where asked, reminders. The answer is not documented.
         */
        post: operations["sendInvoice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invoices/{invoiceId}/payments": {
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
                 * @description The invoice's id.
                 * @example inv_5001
                 */
                invoiceId: components["parameters"]["InvoiceId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record a payment of an invoice
         * @description Notes that money came in for an invoice, all of it or a part. The quick reference spells the path `/payment`. The status and the answer are our reading, after the webhook that shows a payment.
         */
        post: operations["recordInvoicePayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/items": {
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
         * List the items
         * @description What is bought and sold, filtered and sorted. Entries leave out some fields. A page has up to 200 items.
         */
        get: operations["listItems"];
        put?: never;
        /**
         * Create an item
         * @description Creates something to buy or sell. Its code must be new.
         */
        post: operations["createItem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/items/{itemId}": {
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
                 * @description The item's id.
                 * @example item_3001
                 */
                itemId: components["parameters"]["ItemId"];
            };
            cookie?: never;
        };
        /**
         * Get an item
         * @description One item with prices, stock, supplier, accounts and taxes. What the two parameters add to the answer is not documented.
         */
        get: operations["getItem"];
        /**
         * Change an item
         * @description Changes what is given. The answer is our reading.
         */
        put: operations["updateItem"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/stock": {
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
         * List the stock levels
         * @description How many of each item there are at each location. No page shows the answer; that it is a list of the object shown is our reading. The quick reference spells the path `/stock`.
         */
        get: operations["listStockLevels"];
        /**
         * Set a stock level
         * @description Says how many of an item there are at a location. Which fields are required and the answer are our reading.
         */
        put: operations["updateStockLevel"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/adjustments": {
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
         * List the stock adjustments
         * @description The corrections of stock, filtered. No page shows the answer; that its entries are whole adjustments is our reading.
         */
        get: operations["listStockAdjustments"];
        put?: never;
        /**
         * Create a stock adjustment
         * @description Corrects the stock of one or more items at a location. The quick reference spells the path `/stock-adjustments`. Which fields are required, the status and the answer are our reading.
         */
        post: operations["createStockAdjustment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/transfers": {
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
         * List the stock transfers
         * @description The transfers between locations. No page shows parameters or the answer; that its entries are whole transfers is our reading.
         */
        get: operations["listStockTransfers"];
        put?: never;
        /**
         * Create a stock transfer
         * @description Moves stock from one location to another, after somebody's consent where `requestApproval` asks for it. The quick reference spells the path `/stock-transfers`. Which fields are required, the status and the answer are our reading.
         */
        post: operations["createStockTransfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/transfers/{transferId}/status": {
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
                 * @description The transfer's id.
                 * @example xfer_7001
                 */
                transferId: components["parameters"]["TransferId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Set how far a stock transfer is
         * @description Ships or completes a transfer. The answer is our reading.
         */
        patch: operations["updateStockTransferStatus"];
        trace?: never;
    };
    "/inventory/reports/valuation": {
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
         * Get what the stock is worth
         * @description The value of the stock on a day, in all, by category, by location and by item.
         */
        get: operations["getStockValuation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/reports/movements": {
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
         * Get how the stock moved
         * @description A report of movements. Neither parameters nor the answer are documented.
         */
        get: operations["getStockMovements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/reports/low-stock": {
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
         * Get what runs low
         * @description A report of items with little stock. Neither parameters nor the answer are documented.
         */
        get: operations["getLowStockReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/reports/abc-analysis": {
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
         * Get which items make up the value
         * @description Sorts the items into three classes by what a year's use of them is worth. No parameters are documented.
         */
        get: operations["getAbcAnalysis"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/alerts": {
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
         * List the inventory alerts
         * @description The alerts that were raised. Neither parameters nor the fields of an alert are documented.
         */
        get: operations["listInventoryAlerts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/alerts/rules": {
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
        get?: never;
        put?: never;
        /**
         * Create an alert rule
         * @description Creates a rule that raises alerts and tells people or programs. Which fields are required and the status are our reading; the answer is not documented.
         */
        post: operations["createInventoryAlertRule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/einvoice": {
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
         * List the e-invoices
         * @description The e-invoices of the company. The entries are not shown; that they are whole e-invoices is our reading.
         */
        get: operations["listEInvoices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/einvoice/create": {
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
        get?: never;
        put?: never;
        /**
         * Create an e-invoice
         * @description Makes an e-invoice from an invoice, and submits it at once if asked to. What the portal wants beyond the invoice goes into `buyer`, `delivery` and `payment`.
         */
        post: operations["createEInvoice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/einvoice/validate": {
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
        get?: never;
        put?: never;
        /**
         * Validate an invoice for e-invoicing
         * @description Checks whether an invoice can become an e-invoice, and makes nothing. An invoice that fails is an answer with `isValid: false`, no error.
         */
        post: operations["validateEInvoice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/einvoice/submit": {
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
        get?: never;
        put?: never;
        /**
         * Submit an e-invoice
         * @description Sends an e-invoice to the government's portal. Follow it with `getEInvoiceStatus`, or by the webhooks `einvoice.accepted` and `einvoice.rejected`.
         */
        post: operations["submitEInvoice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/einvoice/{einvoiceId}/status": {
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
                 * @description The e-invoice's id.
                 * @example einv_9001
                 */
                einvoiceId: components["parameters"]["EInvoiceId"];
            };
            cookie?: never;
        };
        /**
         * Get how far an e-invoice is
         * @description The status of an e-invoice, what the portal says of it, and what can be done next.
         */
        get: operations["getEInvoiceStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/einvoice/{einvoiceId}/cancel": {
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
                 * @description The e-invoice's id.
                 * @example einv_9001
                 */
                einvoiceId: components["parameters"]["EInvoiceId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel an e-invoice
         * @description Cancels a submitted e-invoice, where the government's rules allow it. The answer is not documented; the cancelled e-invoice is our reading.
         */
        post: operations["cancelEInvoice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/einvoice/{einvoiceId}/document/xml": {
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
                 * @description The e-invoice's id.
                 * @example einv_9001
                 */
                einvoiceId: components["parameters"]["EInvoiceId"];
            };
            cookie?: never;
        };
        /**
         * Download an e-invoice as XML
         * @description The e-invoice as a UBL document. The media type is our reading.
         */
        get: operations["getEInvoiceXml"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/einvoice/{einvoiceId}/document/pdf": {
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
                 * @description The e-invoice's id.
                 * @example einv_9001
                 */
                einvoiceId: components["parameters"]["EInvoiceId"];
            };
            cookie?: never;
        };
        /**
         * Download an e-invoice as a PDF
         * @description The e-invoice as a PDF, to save as a file. The media type is our reading.
         */
        get: operations["getEInvoicePdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/einvoice/{einvoiceId}/document/json": {
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
                 * @description The e-invoice's id.
                 * @example einv_9001
                 */
                einvoiceId: components["parameters"]["EInvoiceId"];
            };
            cookie?: never;
        };
        /**
         * Download an e-invoice as JSON
         * @description The e-invoice in the JSON form of MyInvois. No page shows the answer; that it has no envelope is our reading.
         */
        get: operations["getEInvoiceJson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/suppliers": {
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
         * List the suppliers
         * @description The suppliers of the company. This list skips entries with `offset`; there is no cursor.
         */
        get: operations["listSuppliers"];
        put?: never;
        /**
         * Create a supplier
         * @description Stores a supplier. The answer is not documented; the supplier is our reading.
         */
        post: operations["createSupplier"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/suppliers/{id}/performance": {
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
                 * @description The supplier's id.
                 * @example supp_8001
                 */
                id: components["parameters"]["SupplierId"];
            };
            cookie?: never;
        };
        /**
         * Get a supplier's performance
         * @description **Partly documented**: one of method, path, scope or body is our reading of incomplete documents.
         *
         *     How well a supplier does. Only method and path are documented.
         */
        get: operations["getSupplierPerformance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/suppliers/{id}/delivery-performance": {
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
                 * @description The supplier's id.
                 * @example supp_8001
                 */
                id: components["parameters"]["SupplierId"];
            };
            cookie?: never;
        };
        /**
         * Get a supplier's delivery performance
         * @description **Partly documented**: one of method, path, scope or body is our reading of incomplete documents.
         *
         *     How well a supplier delivers. Only method and path are documented.
         */
        get: operations["getSupplierDeliveryPerformance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/suppliers/{id}/quality-ratings": {
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
                 * @description The supplier's id.
                 * @example supp_8001
                 */
                id: components["parameters"]["SupplierId"];
            };
            cookie?: never;
        };
        /**
         * Get a supplier's quality ratings
         * @description **Partly documented**: one of method, path, scope or body is our reading of incomplete documents.
         *
         *     How a supplier's quality was rated. Only method and path are documented.
         */
        get: operations["getSupplierQualityRatings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/suppliers/{id}/rate-performance": {
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
                 * @description The supplier's id.
                 * @example supp_8001
                 */
                id: components["parameters"]["SupplierId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rate a supplier's performance
         * @description **Partly documented**: one of method, path, scope or body is our reading of incomplete documents.
         *
         *     Stores a rating of a supplier. Only method and path are documented.
         */
        post: operations["rateSupplierPerformance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/purchase-orders": {
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
         * List the purchase orders
         * @description The orders to suppliers. No paging is documented.
         */
        get: operations["listPurchaseOrders"];
        put?: never;
        /**
         * Create a purchase order
         * @description Stores an order to a supplier. An unknown supplier fails with `SUPPLIER_NOT_FOUND`; its status is not documented. No operation to send, receive or change an order is documented either. The answer is not documented; the order is our reading.
         */
        post: operations["createPurchaseOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bills": {
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
         * List the bills
         * @description The invoices of suppliers. No paging is documented.
         */
        get: operations["listBills"];
        put?: never;
        /**
         * Create a bill
         * @description Stores the invoice of a supplier. Its files go with it in base64. A number of the supplier that is known already fails with `INVALID_SUPPLIER_INVOICE`, an unknown supplier with `SUPPLIER_NOT_FOUND`; their status is not documented. The answer is not documented; the bill is our reading.
         */
        post: operations["createBill"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/purchase-requisitions": {
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
         * List the purchase requisitions
         * @description **Partly documented**: one of method, path, scope or body is our reading of incomplete documents.
         *
         *     What was asked for inside the company. Only method and path are documented.
         */
        get: operations["listRequisitions"];
        put?: never;
        /**
         * Create a purchase requisition
         * @description **Partly documented**: one of method, path, scope or body is our reading of incomplete documents.
         *
         *     Asks for something to be bought. Only method and path are documented. Sample code hints at the body.
         */
        post: operations["createRequisition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/purchase-requisitions/{id}": {
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
                 * @description The requisition's id. Its prefix is not documented.
                 * @example requisition_8401
                 */
                id: components["parameters"]["RequisitionId"];
            };
            cookie?: never;
        };
        /**
         * Get a purchase requisition
         * @description **Partly documented**: one of method, path, scope or body is our reading of incomplete documents.
         *
         *     One requisition. Only method and path are documented.
         */
        get: operations["getRequisition"];
        /**
         * Change a purchase requisition
         * @description **Partly documented**: one of method, path, scope or body is our reading of incomplete documents.
         *
         *     Changes a requisition. Only method and path are documented.
         */
        put: operations["updateRequisition"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/purchase-requisitions/{id}/approve": {
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
                 * @description The requisition's id. Its prefix is not documented.
                 * @example requisition_8401
                 */
                id: components["parameters"]["RequisitionId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve a purchase requisition
         * @description **Partly documented**: one of method, path, scope or body is our reading of incomplete documents.
         *
         *     Approves a requisition. One that is approved already fails with `REQUISITION_ALREADY_APPROVED`; the status of that is not documented. Only method and path are documented.
         */
        post: operations["approveRequisition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/purchase-requisitions/{id}/reject": {
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
                 * @description The requisition's id. Its prefix is not documented.
                 * @example requisition_8401
                 */
                id: components["parameters"]["RequisitionId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reject a purchase requisition
         * @description **Partly documented**: one of method, path, scope or body is our reading of incomplete documents.
         *
         *     Rejects a requisition. Only method and path are documented.
         */
        post: operations["rejectRequisition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/purchase-requisitions/{id}/convert-to-po": {
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
                 * @description The requisition's id. Its prefix is not documented.
                 * @example requisition_8401
                 */
                id: components["parameters"]["RequisitionId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a purchase order of a requisition
         * @description **Partly documented**: one of method, path, scope or body is our reading of incomplete documents.
         *
         *     Makes a purchase order of a requisition. Only method and path are documented. Sample code hints at the body.
         */
        post: operations["convertRequisitionToPo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rfqs": {
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
         * List the requests for quotes
         * @description **Partly documented**: one of method, path, scope or body is our reading of incomplete documents.
         *
         *     The requests for quotes that suppliers got. Only method and path are documented.
         */
        get: operations["listRfqs"];
        put?: never;
        /**
         * Create a request for quotes
         * @description **Partly documented**: one of method, path, scope or body is our reading of incomplete documents.
         *
         *     Stores a request for quotes. Only method and path are documented.
         */
        post: operations["createRfq"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rfqs/{id}": {
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
                 * @description The request's id. Its prefix is not documented.
                 * @example rfq_8501
                 */
                id: components["parameters"]["RfqId"];
            };
            cookie?: never;
        };
        /**
         * Get a request for quotes
         * @description **Partly documented**: one of method, path, scope or body is our reading of incomplete documents.
         *
         *     One request for quotes. Only method and path are documented.
         */
        get: operations["getRfq"];
        /**
         * Change a request for quotes
         * @description **Partly documented**: one of method, path, scope or body is our reading of incomplete documents.
         *
         *     Changes a request for quotes. Only method and path are documented.
         */
        put: operations["updateRfq"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rfqs/{id}/send": {
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
                 * @description The request's id. Its prefix is not documented.
                 * @example rfq_8501
                 */
                id: components["parameters"]["RfqId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a request for quotes
         * @description **Partly documented**: one of method, path, scope or body is our reading of incomplete documents.
         *
         *     Sends a request for quotes to suppliers. Only method and path are documented.
         */
        post: operations["sendRfq"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rfqs/{id}/responses": {
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
                 * @description The request's id. Its prefix is not documented.
                 * @example rfq_8501
                 */
                id: components["parameters"]["RfqId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a supplier's response to a request for quotes
         * @description **Partly documented**: one of method, path, scope or body is our reading of incomplete documents.
         *
         *     Stores what a supplier answered to a request for quotes. Only method and path are documented.
         */
        post: operations["addRfqResponse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/purchasing/approval-rules": {
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
         * List the approval rules
         * @description **Partly documented**: one of method, path, scope or body is our reading of incomplete documents.
         *
         *     The rules that say what has to be approved before it is bought. Only method and path are documented.
         */
        get: operations["listApprovalRules"];
        put?: never;
        /**
         * Create an approval rule
         * @description **Partly documented**: one of method, path, scope or body is our reading of incomplete documents.
         *
         *     Stores a rule. Only method and path are documented.
         */
        post: operations["createApprovalRule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/purchasing/approval-rules/{id}": {
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
                 * @description The rule's id. Its prefix is not documented.
                 * @example approval_rule_8601
                 */
                id: components["parameters"]["ApprovalRuleId"];
            };
            cookie?: never;
        };
        /**
         * Get an approval rule
         * @description **Partly documented**: one of method, path, scope or body is our reading of incomplete documents.
         *
         *     One rule. Only method and path are documented.
         */
        get: operations["getApprovalRule"];
        /**
         * Change an approval rule
         * @description **Partly documented**: one of method, path, scope or body is our reading of incomplete documents.
         *
         *     Changes a rule. Only method and path are documented.
         */
        put: operations["updateApprovalRule"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/purchasing/pending-approvals": {
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
         * List what waits for approval
         * @description **Partly documented**: one of method, path, scope or body is our reading of incomplete documents.
         *
         *     What has to be approved before it is bought. Only method and path are documented.
         */
        get: operations["listPendingApprovals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/purchasing/approvals/{id}/approve": {
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
                 * @description The id of what waits for approval. Its prefix is not documented.
                 * @example approval_8701
                 */
                id: components["parameters"]["ApprovalId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve a purchase
         * @description **Partly documented**: one of method, path, scope or body is our reading of incomplete documents.
         *
         *     Approves what waits for approval. One above the user's limit fails with `INSUFFICIENT_APPROVAL_LIMIT`; the status of that is not documented. Only method and path are documented.
         */
        post: operations["approvePurchase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/purchasing/approvals/{id}/reject": {
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
                 * @description The id of what waits for approval. Its prefix is not documented.
                 * @example approval_8701
                 */
                id: components["parameters"]["ApprovalId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reject a purchase
         * @description **Partly documented**: one of method, path, scope or body is our reading of incomplete documents.
         *
         *     Rejects what waits for approval. Only method and path are documented.
         */
        post: operations["rejectPurchase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/balance-sheet": {
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
         * Get the balance sheet
         * @description What the company owns and owes on a day. Two pages of the provider show two forms of it. Reports are cached for 15 minutes. `format` other than `json` answers with a file; the media types are our reading. A report fails with `INVALID_DATE_RANGE`, `INVALID_PARAMETERS`, `INSUFFICIENT_DATA`, `FORMAT_NOT_SUPPORTED` or `REPORT_GENERATION_TIMEOUT`; which statuses those have is not documented.
         */
        get: operations["getBalanceSheet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/profit-loss": {
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
         * Get the profit and loss statement
         * @description What the company earned and spent in a period. The accounting page calls its ends `periodFrom` and `periodTo`, the reports page `fromDate` and `toDate`, both required: send one pair. The answer is not documented. `format` other than `json` answers with a file; the media types are our reading. A report fails with `INVALID_DATE_RANGE`, `INVALID_PARAMETERS`, `INSUFFICIENT_DATA`, `FORMAT_NOT_SUPPORTED` or `REPORT_GENERATION_TIMEOUT`; which statuses those have is not documented.
         */
        get: operations["getProfitLoss"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/trial-balance": {
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
         * Get the trial balance
         * @description The balances of all accounts on a day. The answer is not documented. A report fails with `INVALID_DATE_RANGE`, `INVALID_PARAMETERS`, `INSUFFICIENT_DATA`, `FORMAT_NOT_SUPPORTED` or `REPORT_GENERATION_TIMEOUT`; which statuses those have is not documented.
         */
        get: operations["getTrialBalance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/cash-flow": {
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
         * Get the cash flow statement
         * @description Where money came from and went to in a period. The answer is not documented. A report fails with `INVALID_DATE_RANGE`, `INVALID_PARAMETERS`, `INSUFFICIENT_DATA`, `FORMAT_NOT_SUPPORTED` or `REPORT_GENERATION_TIMEOUT`; which statuses those have is not documented.
         */
        get: operations["getCashFlow"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/sales-summary": {
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
         * Get the sales summary
         * @description What was sold in a period. The answer is not documented. A report fails with `INVALID_DATE_RANGE`, `INVALID_PARAMETERS`, `INSUFFICIENT_DATA`, `FORMAT_NOT_SUPPORTED` or `REPORT_GENERATION_TIMEOUT`; which statuses those have is not documented.
         */
        get: operations["getSalesSummary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/top-customers": {
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
         * Get the top customers
         * @description **Partly documented**: one of method, path, scope or body is our reading of incomplete documents.
         *
         *     The customers who buy most. Only method and path are documented.
         */
        get: operations["getTopCustomers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/sales-by-product": {
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
         * Get the sales by product
         * @description **Partly documented**: one of method, path, scope or body is our reading of incomplete documents.
         *
         *     What was sold of each item. Only method and path are documented.
         */
        get: operations["getSalesByProduct"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/sales-performance-dashboard": {
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
         * Get the sales performance dashboard
         * @description **Partly documented**: one of method, path, scope or body is our reading of incomplete documents.
         *
         *     How sales go. Only method and path are documented.
         */
        get: operations["getSalesPerformanceDashboard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/stock-valuation": {
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
         * Get the stock valuation as a report
         * @description **Partly documented**: one of method, path, scope or body is our reading of incomplete documents.
         *
         *     What the stock is worth. The inventory page documents `getStockValuation` for the same. Only method and path are documented.
         */
        get: operations["getReportStockValuation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/inventory-movement": {
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
         * Get the inventory movements
         * @description **Partly documented**: one of method, path, scope or body is our reading of incomplete documents.
         *
         *     How stock came and went. Only method and path are documented.
         */
        get: operations["getInventoryMovement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/stock-aging": {
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
         * Get the stock aging
         * @description **Partly documented**: one of method, path, scope or body is our reading of incomplete documents.
         *
         *     How long stock has been there. Only method and path are documented.
         */
        get: operations["getStockAging"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/low-stock-alert": {
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
         * Get the low stock alert
         * @description **Partly documented**: one of method, path, scope or body is our reading of incomplete documents.
         *
         *     Which items run low. Only method and path are documented.
         */
        get: operations["getLowStockAlert"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/purchase-analysis": {
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
         * Get the purchase analysis
         * @description **Partly documented**: one of method, path, scope or body is our reading of incomplete documents.
         *
         *     What was bought. Only method and path are documented.
         */
        get: operations["getPurchaseAnalysis"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/supplier-performance": {
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
         * Get the supplier performance report
         * @description **Partly documented**: one of method, path, scope or body is our reading of incomplete documents.
         *
         *     How well the suppliers do. Only method and path are documented.
         */
        get: operations["getSupplierPerformanceReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/outstanding-purchase-orders": {
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
         * Get the outstanding purchase orders
         * @description **Partly documented**: one of method, path, scope or body is our reading of incomplete documents.
         *
         *     Which orders have not come yet. Only method and path are documented.
         */
        get: operations["getOutstandingPurchaseOrders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/aged-receivables": {
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
         * Get the aged receivables
         * @description What customers owe, by how long they have owed it. A report fails with `INVALID_DATE_RANGE`, `INVALID_PARAMETERS`, `INSUFFICIENT_DATA`, `FORMAT_NOT_SUPPORTED` or `REPORT_GENERATION_TIMEOUT`; which statuses those have is not documented.
         */
        get: operations["getAgedReceivables"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/aged-payables": {
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
         * Get the aged payables
         * @description **Partly documented**: one of method, path, scope or body is our reading of incomplete documents.
         *
         *     What the company owes, by how long it has owed it. Only method and path are documented.
         */
        get: operations["getAgedPayables"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/budget-vs-actual": {
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
         * Get the budget against the actual figures
         * @description **Partly documented**: one of method, path, scope or body is our reading of incomplete documents.
         *
         *     What was planned and what became of it. Only method and path are documented.
         */
        get: operations["getBudgetVsActual"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/purchasing/spend-analysis": {
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
         * Get the spend analysis
         * @description **Partly documented**: one of method, path, scope or body is our reading of incomplete documents.
         *
         *     What money was spent on. Only method and path are documented.
         */
        get: operations["getSpendAnalysis"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/purchasing/supplier-performance": {
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
         * Get the supplier performance for purchasing
         * @description **Partly documented**: one of method, path, scope or body is our reading of incomplete documents.
         *
         *     How well the suppliers do. Only method and path are documented.
         */
        get: operations["getPurchasingSupplierPerformance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/purchasing/outstanding-pos": {
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
         * Get the outstanding orders for purchasing
         * @description **Partly documented**: one of method, path, scope or body is our reading of incomplete documents.
         *
         *     Which orders have not come yet. Only method and path are documented.
         */
        get: operations["getOutstandingPos"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/purchasing/aged-payables": {
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
         * Get the aged payables for purchasing
         * @description **Partly documented**: one of method, path, scope or body is our reading of incomplete documents.
         *
         *     What the company owes, by how long it has owed it. Only method and path are documented.
         */
        get: operations["getPurchasingAgedPayables"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/purchasing/procurement-analytics": {
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
         * Get the procurement analytics
         * @description **Partly documented**: one of method, path, scope or body is our reading of incomplete documents.
         *
         *     How purchasing goes. Only method and path are documented.
         */
        get: operations["getProcurementAnalytics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/custom": {
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
        get?: never;
        put?: never;
        /**
         * Put a report together
         * @description Builds a report from dimensions and measures. Which fields and operators a data source has is not documented, nor whether the answer is the report or its definition.
         */
        post: operations["createCustomReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/saved": {
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
         * List the saved reports
         * @description **Partly documented**: one of method, path, scope or body is our reading of incomplete documents.
         *
         *     The reports that were saved. Only method and path are documented.
         */
        get: operations["listSavedReports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/saved/{id}": {
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
                 * @description The saved report's id.
                 * @example report_9101
                 */
                id: components["parameters"]["SavedReportId"];
            };
            cookie?: never;
        };
        /**
         * Get a saved report
         * @description **Partly documented**: one of method, path, scope or body is our reading of incomplete documents.
         *
         *     One saved report. Whether the answer is the report or its definition is not known. Only method and path are documented.
         */
        get: operations["getSavedReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/saved/{id}/execute": {
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
                 * @description The saved report's id.
                 * @example report_9101
                 */
                id: components["parameters"]["SavedReportId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Run a saved report
         * @description **Partly documented**: one of method, path, scope or body is our reading of incomplete documents.
         *
         *     Makes a saved report anew. Only method and path are documented.
         */
        post: operations["executeSavedReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/{reportType}/email": {
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
                 * @description The kind of report, as in its path. The list of values is not documented.
                 * @example balance-sheet
                 */
                reportType: "balance-sheet" | "profit-loss" | "aged-receivables" | (string & {});
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a report by e-mail
         * @description Makes a report and sends it. The answer is not documented.
         */
        post: operations["emailReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/balance-sheet/async": {
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
        get?: never;
        put?: never;
        /**
         * Start to make the balance sheet
         * @description Makes a large balance sheet in the background. Follow it with `getReportJob`. The body is not documented. No page states the status either: 202 and 200 are our reading.
         */
        post: operations["startBalanceSheetJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/jobs/{jobId}": {
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
                 * @description The job's id.
                 * @example job_9301
                 */
                jobId: components["parameters"]["ReportJobId"];
            };
            cookie?: never;
        };
        /**
         * Get how far a report is
         * @description **Partly documented**: one of method, path, scope or body is our reading of incomplete documents.
         *
         *     A report that is being made. Only method and path are documented; that the answer is that of the start is our reading.
         */
        get: operations["getReportJob"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/schedules": {
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
         * List the report schedules
         * @description **Partly documented**: one of method, path, scope or body is our reading of incomplete documents.
         *
         *     The reports that are sent again and again. Only method and path are documented.
         */
        get: operations["listReportSchedules"];
        put?: never;
        /**
         * Schedule a report
         * @description Sends a report again and again. The answer is not documented.
         */
        post: operations["createReportSchedule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/schedules/{id}": {
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
                 * @description The schedule's id. Its prefix is not documented.
                 * @example schedule_9201
                 */
                id: components["parameters"]["ReportScheduleId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Change a report schedule
         * @description **Partly documented**: one of method, path, scope or body is our reading of incomplete documents.
         *
         *     Changes a schedule. Only method and path are documented.
         */
        put: operations["updateReportSchedule"];
        post?: never;
        /**
         * Delete a report schedule
         * @description **Partly documented**: one of method, path, scope or body is our reading of incomplete documents.
         *
         *     Stops sending a report. Only method and path are documented. Both answers are our reading.
         */
        delete: operations["deleteReportSchedule"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/analytics/kpis": {
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
         * Get the key figures
         * @description The key figures of the company, now and before. Which periods those are is not documented.
         */
        get: operations["getKpis"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/analytics/dashboard": {
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
         * Get the dashboard
         * @description **Partly documented**: one of method, path, scope or body is our reading of incomplete documents.
         *
         *     What the dashboard shows. Only method and path are documented.
         */
        get: operations["getAnalyticsDashboard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/analytics/sales-funnel": {
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
         * Get the sales funnel
         * @description How quotes become orders and orders become invoices. The answer is not documented.
         */
        get: operations["getSalesFunnel"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/batch/customers": {
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
        get?: never;
        put?: never;
        /**
         * Create, change and delete customers in a batch
         * @description Takes up to 500 records. At most 10 batches a minute, 5 with more than 100 records. The answer is a success even if records failed: look at `results`. With `async` it answers with a job to follow with `getBatchJob`; the status of that answer is not documented.
         */
        post: operations["batchCustomers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/batch/suppliers": {
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
        get?: never;
        put?: never;
        /**
         * Create, change and delete suppliers in a batch
         * @description Takes up to 500 records. Only the endpoint and its limit are documented; the fields of a supplier are our reading. At most 10 batches a minute, 5 with more than 100 records. The answer is a success even if records failed: look at `results`. With `async` it answers with a job to follow with `getBatchJob`; the status of that answer is not documented.
         */
        post: operations["batchSuppliers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/batch/items": {
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
        get?: never;
        put?: never;
        /**
         * Create, change and delete items in a batch
         * @description Takes up to 1,000 records. An item has other fields here than in `createItem`. At most 10 batches a minute, 5 with more than 100 records. The answer is a success even if records failed: look at `results`. With `async` it answers with a job to follow with `getBatchJob`; the status of that answer is not documented.
         */
        post: operations["batchItems"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/batch/invoices": {
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
        get?: never;
        put?: never;
        /**
         * Create and change invoices in a batch
         * @description Takes up to 100 records. At most 10 batches a minute, 5 with more than 100 records. The answer is a success even if records failed: look at `results`. With `async` it answers with a job to follow with `getBatchJob`; the status of that answer is not documented.
         */
        post: operations["batchInvoices"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/batch/bills": {
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
        get?: never;
        put?: never;
        /**
         * Create and change bills in a batch
         * @description Takes up to 100 records. Only the endpoint and its limit are documented; the fields of a bill are our reading. At most 10 batches a minute, 5 with more than 100 records. The answer is a success even if records failed: look at `results`. With `async` it answers with a job to follow with `getBatchJob`; the status of that answer is not documented.
         */
        post: operations["batchBills"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/batch/accounts": {
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
        get?: never;
        put?: never;
        /**
         * Create and change accounts in a batch
         * @description Takes up to 200 records. Only the endpoint and its limit are documented; the fields of an account are our reading. At most 10 batches a minute, 5 with more than 100 records. The answer is a success even if records failed: look at `results`. With `async` it answers with a job to follow with `getBatchJob`; the status of that answer is not documented.
         */
        post: operations["batchAccounts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/batch/journal-entries": {
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
        get?: never;
        put?: never;
        /**
         * Create journal entries in a batch
         * @description Takes up to 100 records. At most 10 batches a minute, 5 with more than 100 records. The answer is a success even if records failed: look at `results`. With `async` it answers with a job to follow with `getBatchJob`; the status of that answer is not documented.
         */
        post: operations["batchJournalEntries"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/batch/stock-adjustments": {
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
        get?: never;
        put?: never;
        /**
         * Create stock adjustments in a batch
         * @description Takes up to 500 records. An adjustment has other fields here than in `createStockAdjustment`. At most 10 batches a minute, 5 with more than 100 records. The answer is a success even if records failed: look at `results`. With `async` it answers with a job to follow with `getBatchJob`; the status of that answer is not documented.
         */
        post: operations["batchStockAdjustments"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/batch/payments": {
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
        get?: never;
        put?: never;
        /**
         * Create payments in a batch
         * @description Takes up to 200 records. Only the endpoint and its limit are documented; the fields of a payment here are not. At most 10 batches a minute, 5 with more than 100 records. The answer is a success even if records failed: look at `results`. With `async` it answers with a job to follow with `getBatchJob`; the status of that answer is not documented.
         */
        post: operations["batchPayments"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/batch/customers/import-csv": {
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
        get?: never;
        put?: never;
        /**
         * Import customers from a CSV file
         * @description Reads customers from a file. `getCsvTemplate` has an empty one. `mapping` says which column has which field. The answer is not documented; that of a batch is our reading.
         */
        post: operations["importCustomersCsv"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/batch/jobs/{jobId}": {
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
                 * @description The job's id.
                 * @example job_9701
                 */
                jobId: components["parameters"]["BatchJobId"];
            };
            cookie?: never;
        };
        /**
         * Get how far a batch is
         * @description A batch that is worked on in the background.
         */
        get: operations["getBatchJob"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/batch/jobs/{jobId}/results": {
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
                 * @description The job's id.
                 * @example job_9701
                 */
                jobId: components["parameters"]["BatchJobId"];
            };
            cookie?: never;
        };
        /**
         * Get the results of a batch
         * @description The results of a batch that was worked on in the background, or a link to them where they are many. Their fields are not documented.
         */
        get: operations["getBatchJobResults"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/batch/metrics": {
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
         * Get how batches have gone
         * @description How many batches there were this month, how they went, and how many more can be sent.
         */
        get: operations["getBatchMetrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/batch/{entity}/template.csv": {
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
                 * @description What to import.
                 * @example customers
                 */
                entity: BatchTemplateEntity;
            };
            cookie?: never;
        };
        /**
         * Get an empty CSV file
         * @description A file with the columns of an import. The media type is our reading.
         */
        get: operations["getCsvTemplate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/batch/templates/excel/{entity}": {
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
                 * @description What to import. The values are not documented; those of the CSV files are our reading.
                 * @example customers
                 */
                entity: "customers" | "items" | "suppliers" | "accounts" | (string & {});
            };
            cookie?: never;
        };
        /**
         * Get an empty Excel file
         * @description A workbook for an import, with rules, choices and formulas. The media type is our reading.
         */
        get: operations["getExcelTemplate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bulk/customers": {
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
        get?: never;
        put?: never;
        /**
         * Create and change customers in bulk
         * @description Takes up to 100 records. The answer is a success even if records failed: look at `results`. The batch endpoints are another family for the same, with other fields.
         */
        post: operations["bulkCustomers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bulk/invoices": {
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
        get?: never;
        put?: never;
        /**
         * Create and change invoices in bulk
         * @description Takes up to 50 records. The answer is a success even if records failed: look at `results`. What a record has is not shown. The batch endpoints are another family for the same, with other fields.
         */
        post: operations["bulkInvoices"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bulk/inventory-adjustments": {
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
        get?: never;
        put?: never;
        /**
         * Create and change stock adjustments in bulk
         * @description Takes up to 200 records. The answer is a success even if records failed: look at `results`. What a record has is not shown. The batch endpoints are another family for the same, with other fields.
         */
        post: operations["bulkInventoryAdjustments"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bulk/journal-entries": {
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
        get?: never;
        put?: never;
        /**
         * Create and change journal entries in bulk
         * @description Takes up to 100 records. The answer is a success even if records failed: look at `results`. What a record has is not shown. The batch endpoints are another family for the same, with other fields.
         */
        post: operations["bulkJournalEntries"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bulk/payments": {
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
        get?: never;
        put?: never;
        /**
         * Create and change payments in bulk
         * @description Takes up to 100 records. The answer is a success even if records failed: look at `results`. What a record has is not shown. The batch endpoints are another family for the same, with other fields.
         */
        post: operations["bulkPayments"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/integrations/available": {
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
         * List what can be connected
         * @description The systems that BigLedger can be connected to, by kind.
         */
        get: operations["listAvailableIntegrations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/integrations/{integrationId}/setup": {
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
                 * @description What to connect to: the `id` of `listAvailableIntegrations`.
                 * @example shopify
                 */
                integrationId: "shopify" | "woocommerce" | "amazon" | "stripe" | "quickbooks" | (string & {});
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Connect to another system
         * @description Stores the credentials of another system and what to pass on. Sample code reads the `id` of the new connection from the answer, which is not documented. A connection fails with `AUTH_FAILED`, `INVALID_CREDENTIALS`, `DATA_MAPPING_ERROR` or `DUPLICATE_RECORD`; which statuses those have is not documented.
         */
        post: operations["setupIntegration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/integrations/shopify/sync-orders": {
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
        get?: never;
        put?: never;
        /**
         * Fetch orders from Shopify
         * @description Starts to fetch orders. No page states the status: 202 and 200 are our reading. A connection fails with `AUTH_FAILED`, `INVALID_CREDENTIALS`, `DATA_MAPPING_ERROR` or `DUPLICATE_RECORD`; which statuses those have is not documented.
         */
        post: operations["syncShopifyOrders"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/integrations/shopify/sync-products": {
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
        get?: never;
        put?: never;
        /**
         * Fetch products from Shopify
         * @description Starts to fetch products. The answer is not documented.
         */
        post: operations["syncShopifyProducts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/integrations/shopify/update-inventory": {
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
        get?: never;
        put?: never;
        /**
         * Pass stock on to Shopify
         * @description Sets the stock of items in Shopify, or changes it. The answer is not documented.
         */
        post: operations["updateShopifyInventory"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/integrations/woocommerce/sync-orders": {
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
        get?: never;
        put?: never;
        /**
         * Fetch orders from WooCommerce
         * @description Starts to fetch orders. The answer is not documented.
         */
        post: operations["syncWooCommerceOrders"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/integrations/amazon/sync-orders": {
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
        get?: never;
        put?: never;
        /**
         * Fetch orders from Amazon
         * @description Starts to fetch orders. The answer is not documented.
         */
        post: operations["syncAmazonOrders"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/integrations/amazon/sync-fees": {
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
        get?: never;
        put?: never;
        /**
         * Fetch fees from Amazon
         * @description Starts to fetch fees, to compare them with what was booked. The answer is not documented.
         */
        post: operations["syncAmazonFees"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/integrations/stripe/sync-payments": {
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
        get?: never;
        put?: never;
        /**
         * Fetch payments from Stripe
         * @description Fetches payments, and refunds, chargebacks and fees if asked to, and answers when that is done. A connection fails with `AUTH_FAILED`, `INVALID_CREDENTIALS`, `DATA_MAPPING_ERROR` or `DUPLICATE_RECORD`; which statuses those have is not documented.
         */
        post: operations["syncStripePayments"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/integrations/paypal/sync-transactions": {
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
        get?: never;
        put?: never;
        /**
         * Fetch transactions from PayPal
         * @description **Partly documented**: one of method, path, scope or body is our reading of incomplete documents.
         *
         *     Starts to fetch transactions. Only method and path are documented.
         */
        post: operations["syncPayPalTransactions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/integrations/quickbooks/export-coa": {
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
        get?: never;
        put?: never;
        /**
         * Fetch the chart of accounts from QuickBooks
         * @description Fetches the accounts of a company in QuickBooks Online. The answer is not documented.
         */
        post: operations["exportQuickBooksChartOfAccounts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/integrations/quickbooks/migrate-customers": {
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
        get?: never;
        put?: never;
        /**
         * Move customers from QuickBooks
         * @description Moves the customers of a company in QuickBooks Online. Neither the body nor the answer is documented.
         */
        post: operations["migrateQuickBooksCustomers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/integrations/quickbooks/migrate-transactions": {
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
        get?: never;
        put?: never;
        /**
         * Move transactions from QuickBooks
         * @description Moves the transactions of a company in QuickBooks Online. The answer is not documented.
         */
        post: operations["migrateQuickBooksTransactions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/integrations/xero/full-migration": {
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
        get?: never;
        put?: never;
        /**
         * Move everything from Xero
         * @description **Partly documented**: one of method, path, scope or body is our reading of incomplete documents.
         *
         *     Moves the data of a company in Xero. Only method and path are documented.
         */
        post: operations["migrateXero"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/integrations/{integrationId}/webhooks": {
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
                 * @description The integration's id (`int_…`).
                 * @example int_shopify_9801
                 */
                integrationId: components["parameters"]["IntegrationId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Subscribe to events of a connection
         * @description Delivers events of a connection to an address. They have a form of their own: `receiveIntegrationEvent`. The answer is not documented.
         */
        post: operations["createIntegrationWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/integrations/{integrationId}/inventory-sync": {
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
                 * @description The integration's id (`int_…`).
                 * @example int_shopify_9801
                 */
                integrationId: components["parameters"]["IntegrationId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pass stock on to a connection
         * @description Sets the stock of items in the other system. The answer is not documented.
         */
        post: operations["syncIntegrationInventory"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/integrations/custom/create-connector": {
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
        get?: never;
        put?: never;
        /**
         * Create a connector
         * @description Describes a system that BigLedger does not know: how to log in and what to call there. The answer is not documented.
         */
        post: operations["createCustomConnector"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/integrations/transform-data": {
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
        get?: never;
        put?: never;
        /**
         * Bring data into another form
         * @description Maps the fields of foreign data to those of BigLedger. The answer is not documented.
         */
        post: operations["transformIntegrationData"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/integrations/{integrationId}/status": {
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
                 * @description The integration's id (`int_…`).
                 * @example int_shopify_9801
                 */
                integrationId: components["parameters"]["IntegrationId"];
            };
            cookie?: never;
        };
        /**
         * Get how a connection does
         * @description When a connection ran, what it did and what went wrong.
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
    "/integrations/{integrationId}/health": {
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
                 * @description The integration's id (`int_…`).
                 * @example int_shopify_9801
                 */
                integrationId: components["parameters"]["IntegrationId"];
            };
            cookie?: never;
        };
        /**
         * Check whether a connection works
         * @description Looks at the parts of a connection.
         */
        get: operations["getIntegrationHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/integrations/analytics": {
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
         * Get how all connections do
         * @description The figures of all connections.
         */
        get: operations["getIntegrationAnalytics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/integrations/{integrationId}/retry-failed": {
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
                 * @description The integration's id (`int_…`).
                 * @example int_shopify_9801
                 */
                integrationId: components["parameters"]["IntegrationId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Try again what failed
         * @description Starts a run again, for what failed in it. The answer is not documented.
         */
        post: operations["retryFailedSync"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/subscribe": {
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
        get?: never;
        put?: never;
        /**
         * Subscribe to events
         * @description Delivers events to an address. What a delivery looks like and how it is signed is under `webhooks`. A failed one is tried again after 5, 10, 20 and 40 seconds, at most five times in 24 hours; anything but a 2xx within 10 seconds fails. `filters` and `conditions` narrow down what is delivered.
         */
        post: operations["createWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks": {
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
         * List the subscriptions
         * @description The subscriptions of the company. No paging is documented.
         */
        get: operations["listWebhooks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/{webhookId}": {
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
                 * @description The subscription's id.
                 * @example webhook_9501
                 */
                webhookId: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        /**
         * Get a subscription
         * @description **Inferred**: the provider's documents name it, or less; path and schema are our reading.
         *
         *     One subscription. No page has this operation; that it exists is our reading.
         */
        get: operations["getWebhook"];
        /**
         * Change a subscription
         * @description Changes the events of a subscription, or whether it is active. The answer is not documented; the subscription is our reading.
         */
        put: operations["updateWebhook"];
        post?: never;
        /**
         * Delete a subscription
         * @description Ends a subscription. The answer is not documented; both are our reading.
         */
        delete: operations["deleteWebhook"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/{webhookId}/statistics": {
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
                 * @description The subscription's id.
                 * @example webhook_9501
                 */
                webhookId: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        /**
         * Get how deliveries have gone
         * @description The figures of a subscription and its latest deliveries.
         */
        get: operations["getWebhookStatistics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/{webhookId}/test": {
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
                 * @description The subscription's id.
                 * @example webhook_9501
                 */
                webhookId: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Try a subscription
         * @description Delivers an event that did not happen. The answer is not documented.
         */
        post: operations["testWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/{webhookId}/logs": {
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
                 * @description The subscription's id.
                 * @example webhook_9501
                 */
                webhookId: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        /**
         * List the deliveries
         * @description The deliveries of a subscription, and what became of them. No paging is documented beside `limit`.
         */
        get: operations["listWebhookLogs"];
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
    invoiceEvent: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The signature of the delivery: `sha256=` and the HMAC-SHA256 of the raw body in hex, made with the subscription's `secret`. Compare it in constant time.
                 * @example sha256=2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae
                 */
                "X-Signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Something happened to an invoice
         * @description Delivers `invoice.created`, `invoice.updated`, `invoice.sent`, `invoice.viewed`, `invoice.paid`, `invoice.partially_paid`, `invoice.overdue` and `invoice.cancelled`. How much of the invoice they carry differs.
         */
        post: operations["receiveInvoiceEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    paymentEvent: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The signature of the delivery: `sha256=` and the HMAC-SHA256 of the raw body in hex, made with the subscription's `secret`. Compare it in constant time.
                 * @example sha256=2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae
                 */
                "X-Signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Something happened to a payment
         * @description Delivers `payment.received`, `payment.matched`, `payment.unmatched` and `payment.refunded`. Only the first is shown.
         */
        post: operations["receivePaymentEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    customerEvent: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The signature of the delivery: `sha256=` and the HMAC-SHA256 of the raw body in hex, made with the subscription's `secret`. Compare it in constant time.
                 * @example sha256=2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae
                 */
                "X-Signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Something happened to a customer
         * @description Delivers `customer.created`, `customer.updated`, `customer.credit_limit_exceeded` and `customer.status_changed`. What they carry is not shown; that it is like all other events is our reading.
         */
        post: operations["receiveCustomerEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    lowStockEvent: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The signature of the delivery: `sha256=` and the HMAC-SHA256 of the raw body in hex, made with the subscription's `secret`. Compare it in constant time.
                 * @example sha256=2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae
                 */
                "X-Signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An item runs low
         * @description Delivers `inventory.low_stock` and `inventory.out_of_stock`. Only the first is shown.
         */
        post: operations["receiveLowStockEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    stockChangeEvent: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The signature of the delivery: `sha256=` and the HMAC-SHA256 of the raw body in hex, made with the subscription's `secret`. Compare it in constant time.
                 * @example sha256=2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae
                 */
                "X-Signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stock changed
         * @description Delivers `inventory.adjustment`, `inventory.transfer` and `stock.updated`. The last is on another page only. What they carry is not shown; that it is like all other events is our reading.
         */
        post: operations["receiveStockChangeEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    einvoiceEvent: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The signature of the delivery: `sha256=` and the HMAC-SHA256 of the raw body in hex, made with the subscription's `secret`. Compare it in constant time.
                 * @example sha256=2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae
                 */
                "X-Signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Something happened to an e-invoice
         * @description Delivers `einvoice.created`, `einvoice.validated`, `einvoice.submitted`, `einvoice.accepted`, `einvoice.rejected` and `einvoice.cancelled`. Two pages show two forms.
         */
        post: operations["receiveEInvoiceEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    salesOrderEvent: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The signature of the delivery: `sha256=` and the HMAC-SHA256 of the raw body in hex, made with the subscription's `secret`. Compare it in constant time.
                 * @example sha256=2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae
                 */
                "X-Signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Something happened to a sales order
         * @description Delivers `sales_order.created`, `sales_order.confirmed`, `sales_order.shipped`, `sales_order.delivered` and `sales_order.cancelled`. What they carry is not shown; that it is like all other events is our reading.
         */
        post: operations["receiveSalesOrderEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    purchaseOrderEvent: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The signature of the delivery: `sha256=` and the HMAC-SHA256 of the raw body in hex, made with the subscription's `secret`. Compare it in constant time.
                 * @example sha256=2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae
                 */
                "X-Signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Something happened to a purchase order
         * @description Delivers `purchase_order.created`, `purchase_order.sent`, `purchase_order.approved`, `purchase_order.confirmed`, `purchase_order.received`, `purchase_order.invoiced` and `purchase_order.cancelled`. What they carry is not shown; that it is like all other events is our reading.
         */
        post: operations["receivePurchaseOrderEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    billEvent: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The signature of the delivery: `sha256=` and the HMAC-SHA256 of the raw body in hex, made with the subscription's `secret`. Compare it in constant time.
                 * @example sha256=2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae
                 */
                "X-Signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Something happened to a bill
         * @description Delivers `bill.created`, `bill.approved` and `bill.paid`. What they carry is not shown; that it is like all other events is our reading.
         */
        post: operations["receiveBillEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    supplierEvent: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The signature of the delivery: `sha256=` and the HMAC-SHA256 of the raw body in hex, made with the subscription's `secret`. Compare it in constant time.
                 * @example sha256=2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae
                 */
                "X-Signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Something happened to a supplier
         * @description Delivers `supplier.created` and `supplier.updated`. What they carry is not shown; that it is like all other events is our reading.
         */
        post: operations["receiveSupplierEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    requisitionEvent: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The signature of the delivery: `sha256=` and the HMAC-SHA256 of the raw body in hex, made with the subscription's `secret`. Compare it in constant time.
                 * @example sha256=2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae
                 */
                "X-Signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Something happened to a purchase requisition
         * @description Delivers `requisition.created` and `requisition.approved`. What they carry is not shown; that it is like all other events is our reading.
         */
        post: operations["receiveRequisitionEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    expenseEvent: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The signature of the delivery: `sha256=` and the HMAC-SHA256 of the raw body in hex, made with the subscription's `secret`. Compare it in constant time.
                 * @example sha256=2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae
                 */
                "X-Signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Something happened to an expense
         * @description Delivers `expense.created` and `expense.approved`. What they carry is not shown; that it is like all other events is our reading.
         */
        post: operations["receiveExpenseEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    userEvent: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The signature of the delivery: `sha256=` and the HMAC-SHA256 of the raw body in hex, made with the subscription's `secret`. Compare it in constant time.
                 * @example sha256=2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae
                 */
                "X-Signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Something happened to a user
         * @description Delivers `user.login`, `user.logout`, `user.password_changed`, `user.created` and `user.deactivated`. What they carry is not shown; that it is like all other events is our reading.
         */
        post: operations["receiveUserEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    systemEvent: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The signature of the delivery: `sha256=` and the HMAC-SHA256 of the raw body in hex, made with the subscription's `secret`. Compare it in constant time.
                 * @example sha256=2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae
                 */
                "X-Signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Something happened in the system
         * @description Delivers `backup.completed`, `report.generated`, `integration.sync_completed` and `integration.sync_failed`. What they carry is not shown; that it is like all other events is our reading.
         */
        post: operations["receiveSystemEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    otherEvent: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The signature of the delivery: `sha256=` and the HMAC-SHA256 of the raw body in hex, made with the subscription's `secret`. Compare it in constant time.
                 * @example sha256=2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae
                 */
                "X-Signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Something else happened
         * @description Delivers an event that no page names. That there may be such, and that it is like all other events, is our reading.
         */
        post: operations["receiveOtherEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    eventBatch: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The signature of the delivery: `sha256=` and the HMAC-SHA256 of the raw body in hex, made with the subscription's `secret`. Compare it in constant time.
                 * @example sha256=2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae
                 */
                "X-Signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Several things happened
         * @description Delivers several events at once, to a subscription with `batchSettings`.
         */
        post: operations["receiveEventBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    integrationEvent: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The signature of the delivery: `sha256=` and the HMAC-SHA256 of the raw body in hex, made with the subscription's `secret`. Compare it in constant time.
                 * @example sha256=2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae
                 */
                "X-Signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Something happened in another system
         * @description Delivers `order.created`, `order.updated`, `product.updated` and `inventory.updated` to a subscription of `createIntegrationWebhook`. That it is signed like the others is our reading.
         */
        post: operations["receiveIntegrationEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        AuthVerification: AuthVerification;
        Meta: Meta;
        AuthVerificationResponse: AuthVerificationResponse;
        ErrorDetail: ErrorDetail;
        GovernmentError: GovernmentError;
        ErrorInfo: ErrorInfo;
        ErrorResponse: ErrorResponse;
        Company: Company;
        CompanyResponse: CompanyResponse;
        Health: Health;
        AuthorizationCodeTokenRequest: AuthorizationCodeTokenRequest;
        RefreshTokenRequest: RefreshTokenRequest;
        OAuthTokenRequest: OAuthTokenRequest;
        OAuthToken: OAuthToken;
        OAuthError: OAuthError;
        AccountType: AccountType;
        AccountBalance: AccountBalance;
        Account: Account;
        CursorPagination: CursorPagination;
        AccountListResponse: AccountListResponse;
        AccountCategory: AccountCategory;
        AccountCreate: AccountCreate;
        AccountResponse: AccountResponse;
        AccountUpdate: AccountUpdate;
        Acknowledgement: Acknowledgement;
        LedgerTransaction: LedgerTransaction;
        LedgerTransactionListResponse: LedgerTransactionListResponse;
        JournalEntryStatus: JournalEntryStatus;
        JournalEntryLine: JournalEntryLine;
        Attachment: Attachment;
        JournalEntry: JournalEntry;
        JournalEntryListResponse: JournalEntryListResponse;
        JournalEntryLineCreate: JournalEntryLineCreate;
        JournalEntryCreate: JournalEntryCreate;
        JournalEntryResponse: JournalEntryResponse;
        JournalEntryVoid: JournalEntryVoid;
        CustomerStatus: CustomerStatus;
        CustomerType: CustomerType;
        Address: Address;
        Contact: Contact;
        Customer: Customer;
        CustomerListResponse: CustomerListResponse;
        AddressInput: AddressInput;
        CustomerCreate: CustomerCreate;
        CustomerResponse: CustomerResponse;
        CustomerUpdate: CustomerUpdate;
        CustomerTopProduct: CustomerTopProduct;
        CustomerSummary: CustomerSummary;
        CustomerSummaryResponse: CustomerSummaryResponse;
        ContactListResponse: ContactListResponse;
        ContactCreate: ContactCreate;
        ContactResponse: ContactResponse;
        SalesOrderStatus: SalesOrderStatus;
        SalesOrderPriority: SalesOrderPriority;
        CustomerRef: CustomerRef;
        SalesOrderLine: SalesOrderLine;
        SalesOrderFulfillment: SalesOrderFulfillment;
        SalesOrder: SalesOrder;
        SalesOrderListResponse: SalesOrderListResponse;
        SalesOrderLineCreate: SalesOrderLineCreate;
        SalesOrderCreate: SalesOrderCreate;
        SalesOrderResponse: SalesOrderResponse;
        SalesOrderStatusUpdate: SalesOrderStatusUpdate;
        SalesOrderConversionItem: SalesOrderConversionItem;
        SalesOrderConversion: SalesOrderConversion;
        InvoiceLine: InvoiceLine;
        InvoiceEInvoice: InvoiceEInvoice;
        Invoice: Invoice;
        InvoiceResponse: InvoiceResponse;
        QuoteLine: QuoteLine;
        Quote: Quote;
        QuoteListResponse: QuoteListResponse;
        QuoteLineCreate: QuoteLineCreate;
        QuoteCreate: QuoteCreate;
        QuoteResponse: QuoteResponse;
        QuoteSend: QuoteSend;
        InvoiceStatus: InvoiceStatus;
        InvoicePaymentStatus: InvoicePaymentStatus;
        InvoiceListResponse: InvoiceListResponse;
        InvoiceLineCreate: InvoiceLineCreate;
        InvoiceCreate: InvoiceCreate;
        InvoiceUpdate: InvoiceUpdate;
        InvoiceSend: InvoiceSend;
        PaymentCreate: PaymentCreate;
        Payment: Payment;
        InvoicePaymentResponse: InvoicePaymentResponse;
        ItemType: ItemType;
        ItemDimensions: ItemDimensions;
        ItemPriceGroup: ItemPriceGroup;
        ItemPricing: ItemPricing;
        ItemInventory: ItemInventory;
        ItemSupplier: ItemSupplier;
        ItemAccounting: ItemAccounting;
        ItemTax: ItemTax;
        ItemLocation: ItemLocation;
        ItemVariant: ItemVariant;
        ItemImage: ItemImage;
        Item: Item;
        ItemListResponse: ItemListResponse;
        ItemPricingInput: ItemPricingInput;
        ItemInventoryInput: ItemInventoryInput;
        ItemTaxInput: ItemTaxInput;
        ItemCreate: ItemCreate;
        ItemResponse: ItemResponse;
        ItemUpdate: ItemUpdate;
        StockMovement: StockMovement;
        StockLevel: StockLevel;
        StockLevelListResponse: StockLevelListResponse;
        StockLevelUpdate: StockLevelUpdate;
        StockLevelResponse: StockLevelResponse;
        StockAdjustmentType: StockAdjustmentType;
        StockAdjustmentReason: StockAdjustmentReason;
        StockAdjustmentStatus: StockAdjustmentStatus;
        LocationRef: LocationRef;
        StockAdjustmentItem: StockAdjustmentItem;
        StockAdjustment: StockAdjustment;
        StockAdjustmentListResponse: StockAdjustmentListResponse;
        StockAdjustmentItemCreate: StockAdjustmentItemCreate;
        StockAdjustmentCreate: StockAdjustmentCreate;
        StockAdjustmentResponse: StockAdjustmentResponse;
        StockTransferItem: StockTransferItem;
        StockTransferShipping: StockTransferShipping;
        StockTransferApproval: StockTransferApproval;
        StockTransfer: StockTransfer;
        StockTransferListResponse: StockTransferListResponse;
        StockTransferItemCreate: StockTransferItemCreate;
        StockTransferCreate: StockTransferCreate;
        StockTransferResponse: StockTransferResponse;
        StockTransferShippingInput: StockTransferShippingInput;
        StockTransferStatusUpdate: StockTransferStatusUpdate;
        StockValuationMethod: StockValuationMethod;
        StockValuationByCategory: StockValuationByCategory;
        StockValuationByLocation: StockValuationByLocation;
        StockValuationItem: StockValuationItem;
        StockValuation: StockValuation;
        StockValuationResponse: StockValuationResponse;
        AbcClass: AbcClass;
        AbcItem: AbcItem;
        AbcAnalysis: AbcAnalysis;
        AbcAnalysisResponse: AbcAnalysisResponse;
        UndocumentedListResponse: UndocumentedListResponse;
        InventoryAlertType: InventoryAlertType;
        InventoryAlertRuleCreate: InventoryAlertRuleCreate;
        EInvoiceStatus: EInvoiceStatus;
        EInvoiceFormat: EInvoiceFormat;
        EInvoicePortal: EInvoicePortal;
        EInvoiceSignature: EInvoiceSignature;
        EInvoiceGovernment: EInvoiceGovernment;
        ValidationIssue: ValidationIssue;
        EInvoiceValidation: EInvoiceValidation;
        EInvoiceDocument: EInvoiceDocument;
        EInvoiceCompliance: EInvoiceCompliance;
        EInvoiceTimelineEntry: EInvoiceTimelineEntry;
        EInvoice: EInvoice;
        EInvoiceListResponse: EInvoiceListResponse;
        EInvoiceCreateOptions: EInvoiceCreateOptions;
        EInvoiceBuyer: EInvoiceBuyer;
        EInvoiceDeliveryParty: EInvoiceDeliveryParty;
        EInvoiceDelivery: EInvoiceDelivery;
        EInvoiceBankAccount: EInvoiceBankAccount;
        EInvoicePayment: EInvoicePayment;
        EInvoiceCreate: EInvoiceCreate;
        EInvoiceCreated: EInvoiceCreated;
        EInvoiceCreatedResponse: EInvoiceCreatedResponse;
        EInvoiceValidate: EInvoiceValidate;
        EInvoiceValidationSummary: EInvoiceValidationSummary;
        EInvoiceValidationResult: EInvoiceValidationResult;
        EInvoiceValidationResponse: EInvoiceValidationResponse;
        EInvoiceSubmitOptions: EInvoiceSubmitOptions;
        EInvoiceSubmit: EInvoiceSubmit;
        EInvoiceTracking: EInvoiceTracking;
        EInvoiceSubmission: EInvoiceSubmission;
        EInvoiceSubmissionResponse: EInvoiceSubmissionResponse;
        EInvoiceStatusReport: EInvoiceStatusReport;
        EInvoiceStatusResponse: EInvoiceStatusResponse;
        EInvoiceCancellationReason: EInvoiceCancellationReason;
        EInvoiceCancel: EInvoiceCancel;
        EInvoiceResponse: EInvoiceResponse;
        MyInvoisDocument: MyInvoisDocument;
        SupplierStatus: SupplierStatus;
        SupplierPaymentTerms: SupplierPaymentTerms;
        Supplier: Supplier;
        OffsetPagination: OffsetPagination;
        SupplierListResponse: SupplierListResponse;
        SupplierContactPerson: SupplierContactPerson;
        SupplierBankDetails: SupplierBankDetails;
        SupplierCreate: SupplierCreate;
        SupplierResponse: SupplierResponse;
        UndocumentedResponse: UndocumentedResponse;
        SupplierRating: SupplierRating;
        PurchaseOrderStatus: PurchaseOrderStatus;
        SupplierRef: SupplierRef;
        PurchaseOrderLine: PurchaseOrderLine;
        DeliveryAddress: DeliveryAddress;
        PurchaseOrder: PurchaseOrder;
        PurchaseOrderListResponse: PurchaseOrderListResponse;
        PurchaseOrderLineCreate: PurchaseOrderLineCreate;
        DeliveryAddressInput: DeliveryAddressInput;
        PurchaseOrderCreate: PurchaseOrderCreate;
        PurchaseOrderResponse: PurchaseOrderResponse;
        BillStatus: BillStatus;
        BillLine: BillLine;
        Bill: Bill;
        BillListResponse: BillListResponse;
        BillLineCreate: BillLineCreate;
        AttachmentUpload: AttachmentUpload;
        BillCreate: BillCreate;
        BillResponse: BillResponse;
        Requisition: Requisition;
        RequisitionListResponse: RequisitionListResponse;
        RequisitionLineCreate: RequisitionLineCreate;
        RequisitionCreate: RequisitionCreate;
        RequisitionResponse: RequisitionResponse;
        RequisitionUpdate: RequisitionUpdate;
        RequisitionDecision: RequisitionDecision;
        RequisitionConversion: RequisitionConversion;
        Rfq: Rfq;
        RfqListResponse: RfqListResponse;
        RfqCreate: RfqCreate;
        RfqResponse: RfqResponse;
        RfqUpdate: RfqUpdate;
        RfqSend: RfqSend;
        RfqSupplierResponse: RfqSupplierResponse;
        ApprovalRule: ApprovalRule;
        ApprovalRuleListResponse: ApprovalRuleListResponse;
        ApprovalRuleCreate: ApprovalRuleCreate;
        ApprovalRuleResponse: ApprovalRuleResponse;
        ApprovalRuleUpdate: ApprovalRuleUpdate;
        PendingApproval: PendingApproval;
        PendingApprovalListResponse: PendingApprovalListResponse;
        ApprovalDecision: ApprovalDecision;
        ReportFormat: ReportFormat;
        BalanceSheetAccount: BalanceSheetAccount;
        BalanceSheetGroup: BalanceSheetGroup;
        BalanceSheetAssets: BalanceSheetAssets;
        BalanceSheetLiabilities: BalanceSheetLiabilities;
        BalanceSheet: BalanceSheet;
        ReportComparison: ReportComparison;
        ComparativeBalanceSheetAccount: ComparativeBalanceSheetAccount;
        ComparativeBalanceSheetGroup: ComparativeBalanceSheetGroup;
        BalanceSheetAssetsSection: BalanceSheetAssetsSection;
        BalanceSheetLiabilitiesSection: BalanceSheetLiabilitiesSection;
        BalanceSheetSections: BalanceSheetSections;
        BalanceCheck: BalanceCheck;
        ComparativeBalanceSheet: ComparativeBalanceSheet;
        BalanceSheetResponse: BalanceSheetResponse;
        ProfitLoss: ProfitLoss;
        ProfitLossResponse: ProfitLossResponse;
        TrialBalance: TrialBalance;
        TrialBalanceResponse: TrialBalanceResponse;
        CashFlow: CashFlow;
        CashFlowResponse: CashFlowResponse;
        SalesSummary: SalesSummary;
        SalesSummaryResponse: SalesSummaryResponse;
        AgingPeriod: AgingPeriod;
        AgedReceivablesCustomer: AgedReceivablesCustomer;
        AgedReceivablesSummary: AgedReceivablesSummary;
        AgedReceivables: AgedReceivables;
        AgedReceivablesResponse: AgedReceivablesResponse;
        ReportDateRange: ReportDateRange;
        ReportDimension: ReportDimension;
        ReportMeasure: ReportMeasure;
        ReportFilter: ReportFilter;
        ReportSorting: ReportSorting;
        CustomReportCreate: CustomReportCreate;
        SavedReport: SavedReport;
        SavedReportListResponse: SavedReportListResponse;
        SavedReportResponse: SavedReportResponse;
        SavedReportRun: SavedReportRun;
        ReportEmailParameters: ReportEmailParameters;
        ReportEmail: ReportEmail;
        ReportJobCreate: ReportJobCreate;
        ReportJob: ReportJob;
        ReportJobResponse: ReportJobResponse;
        ReportSchedule: ReportSchedule;
        ReportScheduleListResponse: ReportScheduleListResponse;
        ReportTiming: ReportTiming;
        ReportScheduleParameters: ReportScheduleParameters;
        NamedReportRecipient: NamedReportRecipient;
        ReportRecipient: ReportRecipient;
        ReportScheduleCreate: ReportScheduleCreate;
        ReportScheduleResponse: ReportScheduleResponse;
        ReportScheduleUpdate: ReportScheduleUpdate;
        Kpi: Kpi;
        FinancialKpis: FinancialKpis;
        OperationalKpis: OperationalKpis;
        Kpis: Kpis;
        KpisResponse: KpisResponse;
        SalesFunnel: SalesFunnel;
        SalesFunnelResponse: SalesFunnelResponse;
        CustomerBatchCreate: CustomerBatchCreate;
        CustomerBatchUpdateData: CustomerBatchUpdateData;
        CustomerBatchUpdate: CustomerBatchUpdate;
        BatchRecordId: BatchRecordId;
        BatchDelete: BatchDelete;
        CustomerBatchOperation: CustomerBatchOperation;
        BatchOptions: BatchOptions;
        CustomerBatchRequest: CustomerBatchRequest;
        BatchRecordData: BatchRecordData;
        BatchRecordContext: BatchRecordContext;
        BatchRecordError: BatchRecordError;
        BatchRecordResult: BatchRecordResult;
        BatchSummary: BatchSummary;
        BatchResult: BatchResult;
        BatchJobAccepted: BatchJobAccepted;
        BatchResponse: BatchResponse;
        BatchJobAcceptedResponse: BatchJobAcceptedResponse;
        SupplierBatchCreate: SupplierBatchCreate;
        SupplierBatchUpdateData: SupplierBatchUpdateData;
        SupplierBatchUpdate: SupplierBatchUpdate;
        SupplierBatchOperation: SupplierBatchOperation;
        SupplierBatchRequest: SupplierBatchRequest;
        ItemBatchData: ItemBatchData;
        ItemBatchCreate: ItemBatchCreate;
        ItemBatchUpdateData: ItemBatchUpdateData;
        ItemBatchUpdate: ItemBatchUpdate;
        ItemBatchOperation: ItemBatchOperation;
        ItemBatchRequest: ItemBatchRequest;
        InvoiceBatchCreate: InvoiceBatchCreate;
        InvoiceBatchUpdate: InvoiceBatchUpdate;
        InvoiceBatchOperation: InvoiceBatchOperation;
        InvoiceBatchRequest: InvoiceBatchRequest;
        BillBatchCreate: BillBatchCreate;
        BillBatchUpdateData: BillBatchUpdateData;
        BillBatchUpdate: BillBatchUpdate;
        BillBatchOperation: BillBatchOperation;
        BillBatchRequest: BillBatchRequest;
        AccountBatchCreate: AccountBatchCreate;
        AccountBatchUpdateData: AccountBatchUpdateData;
        AccountBatchUpdate: AccountBatchUpdate;
        AccountBatchOperation: AccountBatchOperation;
        AccountBatchRequest: AccountBatchRequest;
        JournalEntryBatchCreate: JournalEntryBatchCreate;
        JournalEntryBatchRequest: JournalEntryBatchRequest;
        StockAdjustmentBatchData: StockAdjustmentBatchData;
        StockAdjustmentBatchCreate: StockAdjustmentBatchCreate;
        StockAdjustmentBatchRequest: StockAdjustmentBatchRequest;
        PaymentBatchCreate: PaymentBatchCreate;
        PaymentBatchRequest: PaymentBatchRequest;
        CustomerCsvImport: CustomerCsvImport;
        BatchProgress: BatchProgress;
        BatchJobResultLink: BatchJobResultLink;
        BatchJob: BatchJob;
        BatchJobResponse: BatchJobResponse;
        BatchJobResults: BatchJobResults;
        BatchJobResultsResponse: BatchJobResultsResponse;
        BatchMonth: BatchMonth;
        BatchRateLimits: BatchRateLimits;
        BatchMetrics: BatchMetrics;
        BatchMetricsResponse: BatchMetricsResponse;
        BatchTemplateEntity: BatchTemplateEntity;
        CustomerBulkCreate: CustomerBulkCreate;
        CustomerBulkUpdate: CustomerBulkUpdate;
        CustomerBulkOperation: CustomerBulkOperation;
        CustomerBulkRequest: CustomerBulkRequest;
        BulkRecordData: BulkRecordData;
        BulkRecordError: BulkRecordError;
        BulkRecordResult: BulkRecordResult;
        BulkResult: BulkResult;
        BulkResponse: BulkResponse;
        BulkOperation: BulkOperation;
        InvoiceBulkRequest: InvoiceBulkRequest;
        InventoryAdjustmentBulkRequest: InventoryAdjustmentBulkRequest;
        JournalEntryBulkRequest: JournalEntryBulkRequest;
        PaymentBulkRequest: PaymentBulkRequest;
        Integration: Integration;
        AvailableIntegrations: AvailableIntegrations;
        AvailableIntegrationsResponse: AvailableIntegrationsResponse;
        ShopifyCredentials: ShopifyCredentials;
        WooCommerceCredentials: WooCommerceCredentials;
        AmazonCredentials: AmazonCredentials;
        StripeCredentials: StripeCredentials;
        QuickBooksCredentials: QuickBooksCredentials;
        OtherCredentials: OtherCredentials;
        IntegrationCredentials: IntegrationCredentials;
        IntegrationSettings: IntegrationSettings;
        IntegrationMapping: IntegrationMapping;
        IntegrationSetup: IntegrationSetup;
        SyncDateRange: SyncDateRange;
        ShopifyOrderSync: ShopifyOrderSync;
        OrderSync: OrderSync;
        OrderSyncResponse: OrderSyncResponse;
        ShopifyProductSync: ShopifyProductSync;
        ShopifyInventoryItem: ShopifyInventoryItem;
        ShopifyInventoryUpdate: ShopifyInventoryUpdate;
        WooCommerceOrderSync: WooCommerceOrderSync;
        AmazonOrderSync: AmazonOrderSync;
        AmazonFeeSync: AmazonFeeSync;
        StripePaymentSync: StripePaymentSync;
        PaymentSync: PaymentSync;
        PaymentSyncResponse: PaymentSyncResponse;
        PayPalTransactionSync: PayPalTransactionSync;
        QuickBooksChartOptions: QuickBooksChartOptions;
        QuickBooksChartExport: QuickBooksChartExport;
        QuickBooksCustomerMigration: QuickBooksCustomerMigration;
        QuickBooksTransactionMigration: QuickBooksTransactionMigration;
        XeroMigration: XeroMigration;
        IntegrationEventName: IntegrationEventName;
        IntegrationWebhookCreate: IntegrationWebhookCreate;
        IntegrationInventoryLocation: IntegrationInventoryLocation;
        IntegrationInventoryItem: IntegrationInventoryItem;
        IntegrationInventorySync: IntegrationInventorySync;
        ConnectorField: ConnectorField;
        ConnectorAuthentication: ConnectorAuthentication;
        ConnectorEndpoint: ConnectorEndpoint;
        ConnectorCreate: ConnectorCreate;
        TransformRule: TransformRule;
        TransformMapping: TransformMapping;
        TransformData: TransformData;
        IntegrationCounts: IntegrationCounts;
        IntegrationStatistics: IntegrationStatistics;
        IntegrationError: IntegrationError;
        IntegrationStatus: IntegrationStatus;
        IntegrationStatusResponse: IntegrationStatusResponse;
        IntegrationCheck: IntegrationCheck;
        IntegrationHealth: IntegrationHealth;
        IntegrationHealthResponse: IntegrationHealthResponse;
        IntegrationSummary: IntegrationSummary;
        IntegrationDataVolume: IntegrationDataVolume;
        IntegrationPerformance: IntegrationPerformance;
        IntegrationAnalytics: IntegrationAnalytics;
        IntegrationAnalyticsResponse: IntegrationAnalyticsResponse;
        RetryFailed: RetryFailed;
        WebhookEventName: WebhookEventName;
        WebhookRetryPolicy: WebhookRetryPolicy;
        WebhookRangeFilter: WebhookRangeFilter;
        WebhookFilter: WebhookFilter;
        WebhookFilters: WebhookFilters;
        WebhookBatchSettings: WebhookBatchSettings;
        WebhookTransform: WebhookTransform;
        WebhookCondition: WebhookCondition;
        WebhookCreate: WebhookCreate;
        WebhookCounts: WebhookCounts;
        Webhook: Webhook;
        WebhookResponse: WebhookResponse;
        WebhookListResponse: WebhookListResponse;
        WebhookUpdate: WebhookUpdate;
        WebhookDelivery: WebhookDelivery;
        WebhookStatistics: WebhookStatistics;
        WebhookStatisticsResponse: WebhookStatisticsResponse;
        WebhookTest: WebhookTest;
        WebhookDeliveryStatus: WebhookDeliveryStatus;
        WebhookLog: WebhookLog;
        WebhookLogListResponse: WebhookLogListResponse;
        WebhookInvoiceLine: WebhookInvoiceLine;
        WebhookInvoice: WebhookInvoice;
        InvoiceEventData: InvoiceEventData;
        WebhookEventContext: WebhookEventContext;
        InvoiceEvent: InvoiceEvent;
        PaymentEventData: PaymentEventData;
        PaymentEvent: PaymentEvent;
        OtherEventData: OtherEventData;
        CustomerEvent: CustomerEvent;
        WebhookLowStockItem: WebhookLowStockItem;
        LowStockEventData: LowStockEventData;
        LowStockEvent: LowStockEvent;
        StockChangeEvent: StockChangeEvent;
        WebhookEInvoice: WebhookEInvoice;
        NestedEInvoiceEventData: NestedEInvoiceEventData;
        FlatEInvoiceEventData: FlatEInvoiceEventData;
        EInvoiceEventData: EInvoiceEventData;
        EInvoiceEvent: EInvoiceEvent;
        SalesOrderEvent: SalesOrderEvent;
        PurchaseOrderEvent: PurchaseOrderEvent;
        BillEvent: BillEvent;
        SupplierEvent: SupplierEvent;
        RequisitionEvent: RequisitionEvent;
        ExpenseEvent: ExpenseEvent;
        UserEvent: UserEvent;
        SystemEvent: SystemEvent;
        OtherEvent: OtherEvent;
        WebhookEvent: WebhookEvent;
        WebhookEventBatch: WebhookEventBatch;
        IntegrationCustomer: IntegrationCustomer;
        IntegrationOrderItem: IntegrationOrderItem;
        IntegrationOrder: IntegrationOrder;
        IntegrationOrderEvent: IntegrationOrderEvent;
        IntegrationStockEvent: IntegrationStockEvent;
        IntegrationEvent: IntegrationEvent;
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
                "application/json": ErrorResponse;
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
                "application/json": ErrorResponse;
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
                "application/json": ErrorResponse;
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
                "application/json": ErrorResponse;
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
                "application/json": ErrorResponse;
            };
        };
        /** @description The request is malformed. Some pages answer validation errors with this status rather than with 422. */
        BadRequest: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-Response-Time": components["headers"]["ResponseTime"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
            };
        };
        /** @description There is one with this identifier already. */
        Conflict: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-Response-Time": components["headers"]["ResponseTime"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
            };
        };
        /** @description A field or a rule stands against the request, or the company header is missing or wrong (`INVALID_COMPANY`). */
        ValidationFailed: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-Response-Time": components["headers"]["ResponseTime"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
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
                "application/json": ErrorResponse;
            };
        };
        /** @description The account has transactions. */
        AccountInUse: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-Response-Time": components["headers"]["ResponseTime"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
            };
        };
        /** @description The debits differ from the credits. */
        InvalidJournalEntry: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-Response-Time": components["headers"]["ResponseTime"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
            };
        };
        /** @description There is nothing with this id. */
        NotFound: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-Response-Time": components["headers"]["ResponseTime"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
            };
        };
        /** @description A field of the customer is not valid. */
        InvalidCustomerData: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-Response-Time": components["headers"]["ResponseTime"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
            };
        };
        /** @description There is no customer with this id. */
        CustomerNotFound: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-Response-Time": components["headers"]["ResponseTime"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
            };
        };
        /** @description The customer has transactions. */
        CustomerInUse: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-Response-Time": components["headers"]["ResponseTime"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
            };
        };
        /** @description The quote has expired. */
        QuoteConversionFailed: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-Response-Time": components["headers"]["ResponseTime"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
            };
        };
        /** @description The invoice is paid and cannot be changed. */
        PaidInvoiceImmutable: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-Response-Time": components["headers"]["ResponseTime"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
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
        /**
         * @description Only entries of this day or later.
         * @example 2026-03-01
         */
        DateFrom: string;
        /**
         * @description Only entries of this day or earlier.
         * @example 2026-03-31
         */
        DateTo: string;
        /**
         * @description The journal entry's id.
         * @example je_6001
         */
        JournalEntryId: string;
        /**
         * @description Only entries that contain this text.
         * @example selera
         */
        Search: string;
        /**
         * @description The fields that `search` looks at, separated by commas.
         * @example name,email
         */
        SearchFields: string;
        /**
         * @description The direction of `sort`.
         * @example asc
         */
        Order: "asc" | "desc";
        /**
         * @description How many entries to skip.
         * @example 0
         */
        Offset: number;
        /**
         * @description The customer's id.
         * @example cust_2001
         */
        CustomerId: string;
        /**
         * @description The sales order's id.
         * @example so_4001
         */
        SalesOrderId: string;
        /**
         * @description The quote's id.
         * @example quote_4501
         */
        QuoteId: string;
        /**
         * @description The invoice's id.
         * @example inv_5001
         */
        InvoiceId: string;
        /**
         * @description The item's id.
         * @example item_3001
         */
        ItemId: string;
        /**
         * @description The transfer's id.
         * @example xfer_7001
         */
        TransferId: string;
        /**
         * @description The e-invoice's id.
         * @example einv_9001
         */
        EInvoiceId: string;
        /**
         * @description The supplier's id.
         * @example supp_8001
         */
        SupplierId: string;
        /**
         * @description The requisition's id. Its prefix is not documented.
         * @example requisition_8401
         */
        RequisitionId: string;
        /**
         * @description The request's id. Its prefix is not documented.
         * @example rfq_8501
         */
        RfqId: string;
        /**
         * @description The rule's id. Its prefix is not documented.
         * @example approval_rule_8601
         */
        ApprovalRuleId: string;
        /**
         * @description The id of what waits for approval. Its prefix is not documented.
         * @example approval_8701
         */
        ApprovalId: string;
        /**
         * @description The saved report's id.
         * @example report_9101
         */
        SavedReportId: string;
        /**
         * @description The job's id.
         * @example job_9301
         */
        ReportJobId: string;
        /**
         * @description The schedule's id. Its prefix is not documented.
         * @example schedule_9201
         */
        ReportScheduleId: string;
        /**
         * @description The job's id.
         * @example job_9701
         */
        BatchJobId: string;
        /**
         * @description The integration's id (`int_…`).
         * @example int_shopify_9801
         */
        IntegrationId: string;
        /**
         * @description The subscription's id.
         * @example webhook_9501
         */
        WebhookId: string;
        /**
         * @description The signature of the delivery: `sha256=` and the HMAC-SHA256 of the raw body in hex, made with the subscription's `secret`. Compare it in constant time.
         * @example sha256=2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae
         */
        WebhookSignature: string;
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
                    "application/json": AuthVerificationResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["InvalidCompany"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getCompany: {
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
            /** @description The company. */
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
                    "application/json": CompanyResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["InvalidCompany"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The service runs. */
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
                    "application/json": Health;
                };
            };
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
                 * @example EXAMPLE_CODE_CHALLENGE
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
                "application/json": OAuthTokenRequest;
            };
        };
        responses: {
            /** @description A token. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": OAuthToken;
                };
            };
            /** @description The code, the verifier or the refresh token is not good. The form of the answer is our reading. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": OAuthError | ErrorResponse;
                };
            };
            /** @description The client is unknown or its secret is wrong. The form of the answer is our reading. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": OAuthError | ErrorResponse;
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
                type?: AccountType;
                /**
                 * @description Only accounts of this category.
                 * @example current_asset
                 */
                category?: string;
                /**
                 * @description Only accounts that are active. What `false` returns is not documented.
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
                    "application/json": AccountListResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["InvalidCompany"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createAccount: {
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
        requestBody: {
            content: {
                "application/json": AccountCreate;
            };
        };
        responses: {
            /** @description The account. */
            201: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-Response-Time": components["headers"]["ResponseTime"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AccountResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["ValidationFailed"];
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
                    "application/json": AccountResponse;
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
    updateAccount: {
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
        requestBody: {
            content: {
                "application/json": AccountUpdate;
            };
        };
        responses: {
            /** @description The account as it is now. */
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
                    "application/json": AccountResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["AccountNotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deleteAccount: {
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
            /** @description It is deleted. Neither this answer nor the next one is documented. */
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
                    "application/json": Acknowledgement;
                };
            };
            /** @description It is deleted. */
            204: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-Response-Time": components["headers"]["ResponseTime"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["AccountNotFound"];
            422: components["responses"]["AccountInUse"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getAccountLedger: {
        parameters: {
            query?: {
                /**
                 * @description Only entries of this day or later.
                 * @example 2026-03-01
                 */
                dateFrom?: components["parameters"]["DateFrom"];
                /**
                 * @description Only entries of this day or earlier.
                 * @example 2026-03-31
                 */
                dateTo?: components["parameters"]["DateTo"];
                /**
                 * @description How many entries to return at most.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
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
            /** @description The transactions. */
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
                    "application/json": LedgerTransactionListResponse;
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
    listJournalEntries: {
        parameters: {
            query?: {
                /**
                 * @description Only entries of this day or later.
                 * @example 2026-03-01
                 */
                dateFrom?: components["parameters"]["DateFrom"];
                /**
                 * @description Only entries of this day or earlier.
                 * @example 2026-03-31
                 */
                dateTo?: components["parameters"]["DateTo"];
                /**
                 * @description Only entries that are this far.
                 * @example posted
                 */
                status?: JournalEntryStatus;
                /**
                 * @description Only entries with a line on this account.
                 * @example acc_1100
                 */
                accountId?: string;
                /**
                 * @description Only entries with this reference.
                 * @example RENT-2026-03
                 */
                reference?: string;
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
            /** @description A page of journal entries. */
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
                    "application/json": JournalEntryListResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["InvalidCompany"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createJournalEntry: {
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
        requestBody: {
            content: {
                "application/json": JournalEntryCreate;
            };
        };
        responses: {
            /** @description The entry. */
            201: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-Response-Time": components["headers"]["ResponseTime"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": JournalEntryResponse;
                };
            };
            400: components["responses"]["InvalidJournalEntry"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getJournalEntry: {
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
                 * @description The journal entry's id.
                 * @example je_6001
                 */
                journalEntryId: components["parameters"]["JournalEntryId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The entry. */
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
                    "application/json": JournalEntryResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidCompany"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    postJournalEntry: {
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
                 * @description The journal entry's id.
                 * @example je_6001
                 */
                journalEntryId: components["parameters"]["JournalEntryId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The entry, now posted. */
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
                    "application/json": JournalEntryResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    voidJournalEntry: {
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
                 * @description The journal entry's id.
                 * @example je_6001
                 */
                journalEntryId: components["parameters"]["JournalEntryId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": JournalEntryVoid;
            };
        };
        responses: {
            /** @description The entry, now void. */
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
                    "application/json": JournalEntryResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listCustomers: {
        parameters: {
            query?: {
                /**
                 * @description Only entries that contain this text.
                 * @example selera
                 */
                search?: components["parameters"]["Search"];
                /**
                 * @description The fields that `search` looks at, separated by commas.
                 * @example name,email
                 */
                searchFields?: components["parameters"]["SearchFields"];
                /**
                 * @description Only customers of this status.
                 * @example active
                 */
                status?: CustomerStatus;
                /**
                 * @description Only persons or only businesses.
                 * @example business
                 */
                type?: CustomerType;
                /**
                 * @description Only customers with these tags, separated by commas.
                 * @example wholesale,vip
                 */
                tags?: string;
                /**
                 * @description Only customers billed in this currency (ISO 4217).
                 * @example MYR
                 */
                currency?: string;
                /**
                 * @description Only customers who may owe this much or more.
                 * @example 1000
                 */
                creditLimitMin?: number;
                /**
                 * @description Only customers who may owe this much or less.
                 * @example 50000
                 */
                creditLimitMax?: number;
                /**
                 * @description Only customers who owe this much or more.
                 * @example 0
                 */
                balanceMin?: number;
                /**
                 * @description Only customers who owe this much or less.
                 * @example 10000
                 */
                balanceMax?: number;
                /**
                 * @description Only customers created after this.
                 * @example 2026-01-01T00:00:00Z
                 */
                createdAfter?: string;
                /**
                 * @description Only customers created before this.
                 * @example 2026-12-31T23:59:59Z
                 */
                createdBefore?: string;
                /**
                 * @description What to sort by. The general form `field:asc` or `field:desc` is described too.
                 * @example name
                 */
                sort?: "name" | "createdAt" | "totalSales" | "currentBalance" | (string & {});
                /**
                 * @description The direction of `sort`.
                 * @example asc
                 */
                order?: components["parameters"]["Order"];
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
                /**
                 * @description How many entries to skip.
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
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
            /** @description A page of customers. */
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
                    "application/json": CustomerListResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["InvalidCompany"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createCustomer: {
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
        requestBody: {
            content: {
                "application/json": CustomerCreate;
            };
        };
        responses: {
            /** @description The customer. */
            201: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-Response-Time": components["headers"]["ResponseTime"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CustomerResponse;
                };
            };
            400: components["responses"]["InvalidCustomerData"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getCustomer: {
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
                 * @description The customer's id.
                 * @example cust_2001
                 */
                customerId: components["parameters"]["CustomerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The customer. */
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
                    "application/json": CustomerResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["CustomerNotFound"];
            422: components["responses"]["InvalidCompany"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updateCustomer: {
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
                 * @description The customer's id.
                 * @example cust_2001
                 */
                customerId: components["parameters"]["CustomerId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": CustomerUpdate;
            };
        };
        responses: {
            /** @description The customer as it is now. */
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
                    "application/json": CustomerResponse;
                };
            };
            400: components["responses"]["InvalidCustomerData"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["CustomerNotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deleteCustomer: {
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
                 * @description The customer's id.
                 * @example cust_2001
                 */
                customerId: components["parameters"]["CustomerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is deleted. Neither this answer nor the next one is documented. */
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
                    "application/json": Acknowledgement;
                };
            };
            /** @description It is deleted. */
            204: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-Response-Time": components["headers"]["ResponseTime"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["CustomerNotFound"];
            422: components["responses"]["CustomerInUse"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getCustomerSummary: {
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
                 * @description The customer's id.
                 * @example cust_2001
                 */
                customerId: components["parameters"]["CustomerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The figures. */
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
                    "application/json": CustomerSummaryResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["CustomerNotFound"];
            422: components["responses"]["InvalidCompany"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listContacts: {
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
                 * @description The customer's id.
                 * @example cust_2001
                 */
                customerId: components["parameters"]["CustomerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The contacts. */
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
                    "application/json": ContactListResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["CustomerNotFound"];
            422: components["responses"]["InvalidCompany"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createContact: {
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
                 * @description The customer's id.
                 * @example cust_2001
                 */
                customerId: components["parameters"]["CustomerId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": ContactCreate;
            };
        };
        responses: {
            /** @description The contact. */
            201: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-Response-Time": components["headers"]["ResponseTime"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ContactResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["CustomerNotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listSalesOrders: {
        parameters: {
            query?: {
                /**
                 * @description Only orders of this customer.
                 * @example cust_2001
                 */
                customerId?: string;
                /**
                 * @description Only orders that are this far.
                 * @example confirmed
                 */
                status?: SalesOrderStatus;
                /**
                 * @description Only orders this urgent.
                 * @example normal
                 */
                priority?: SalesOrderPriority;
                /**
                 * @description Only orders placed on this day or later.
                 * @example 2026-03-01
                 */
                orderDateFrom?: string;
                /**
                 * @description Only orders placed on this day or earlier.
                 * @example 2026-03-31
                 */
                orderDateTo?: string;
                /**
                 * @description Only orders wanted on this day or later.
                 * @example 2026-03-01
                 */
                requiredDateFrom?: string;
                /**
                 * @description Only orders wanted on this day or earlier.
                 * @example 2026-03-31
                 */
                requiredDateTo?: string;
                /**
                 * @description Only entries that contain this text.
                 * @example selera
                 */
                search?: components["parameters"]["Search"];
                /**
                 * @description What to sort by. The fields are not documented.
                 * @example orderDate
                 */
                sort?: string;
                /**
                 * @description The direction of `sort`.
                 * @example asc
                 */
                order?: components["parameters"]["Order"];
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
            /** @description A page of orders. */
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
                    "application/json": SalesOrderListResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["InvalidCompany"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createSalesOrder: {
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
        requestBody: {
            content: {
                "application/json": SalesOrderCreate;
            };
        };
        responses: {
            /** @description The order. */
            201: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-Response-Time": components["headers"]["ResponseTime"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SalesOrderResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getSalesOrder: {
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
                 * @description The sales order's id.
                 * @example so_4001
                 */
                salesOrderId: components["parameters"]["SalesOrderId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The order. */
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
                    "application/json": SalesOrderResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidCompany"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updateSalesOrderStatus: {
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
                 * @description The sales order's id.
                 * @example so_4001
                 */
                salesOrderId: components["parameters"]["SalesOrderId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": SalesOrderStatusUpdate;
            };
        };
        responses: {
            /** @description The order as it is now. */
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
                    "application/json": SalesOrderResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    convertSalesOrderToInvoice: {
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
                 * @description The sales order's id.
                 * @example so_4001
                 */
                salesOrderId: components["parameters"]["SalesOrderId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": SalesOrderConversion;
            };
        };
        responses: {
            /** @description The invoice. */
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
                    "application/json": InvoiceResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listQuotes: {
        parameters: {
            query?: {
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
            /** @description A page of quotes. */
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
                    "application/json": QuoteListResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["InvalidCompany"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createQuote: {
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
        requestBody: {
            content: {
                "application/json": QuoteCreate;
            };
        };
        responses: {
            /** @description The quote. */
            201: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-Response-Time": components["headers"]["ResponseTime"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": QuoteResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getQuote: {
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
                 * @description The quote's id.
                 * @example quote_4501
                 */
                quoteId: components["parameters"]["QuoteId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The quote. */
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
                    "application/json": QuoteResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidCompany"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    sendQuote: {
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
                 * @description The quote's id.
                 * @example quote_4501
                 */
                quoteId: components["parameters"]["QuoteId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": QuoteSend;
            };
        };
        responses: {
            /** @description The quote is sent. */
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
                    "application/json": Acknowledgement;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    acceptQuote: {
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
                 * @description The quote's id.
                 * @example quote_4501
                 */
                quoteId: components["parameters"]["QuoteId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The quote, now accepted. */
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
                    "application/json": QuoteResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    convertQuoteToOrder: {
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
                 * @description The quote's id.
                 * @example quote_4501
                 */
                quoteId: components["parameters"]["QuoteId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The order. */
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
                    "application/json": SalesOrderResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["QuoteConversionFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listInvoices: {
        parameters: {
            query?: {
                /**
                 * @description Only invoices of this customer.
                 * @example cust_2001
                 */
                customerId?: string;
                /**
                 * @description Only invoices of customers of this name.
                 * @example Warung Selera
                 */
                customerName?: string;
                /**
                 * @description Only invoices that are this far.
                 * @example sent
                 */
                status?: InvoiceStatus;
                /**
                 * @description Only invoices paid this far.
                 * @example unpaid
                 */
                paymentStatus?: InvoicePaymentStatus;
                /**
                 * @description Only invoices of this day or later.
                 * @example 2026-03-01
                 */
                invoiceDateFrom?: string;
                /**
                 * @description Only invoices of this day or earlier.
                 * @example 2026-03-31
                 */
                invoiceDateTo?: string;
                /**
                 * @description Only invoices due on this day or later.
                 * @example 2026-04-01
                 */
                dueDateFrom?: string;
                /**
                 * @description Only invoices due on this day or earlier.
                 * @example 2026-04-30
                 */
                dueDateTo?: string;
                /**
                 * @description `invoiceDateFrom` as the overview and the first steps spell it.
                 * @example 2026-03-01
                 */
                fromDate?: string;
                /**
                 * @description `invoiceDateTo` as the overview and the first steps spell it.
                 * @example 2026-03-31
                 */
                toDate?: string;
                /**
                 * @description `invoiceDateFrom` as the provider's OpenAPI file spells it.
                 * @example 2026-03-01
                 */
                dateFrom?: string;
                /**
                 * @description `invoiceDateTo` as the provider's OpenAPI file spells it.
                 * @example 2026-03-31
                 */
                dateTo?: string;
                /**
                 * @description Only overdue invoices.
                 * @example false
                 */
                overdue?: boolean;
                /**
                 * @description Only entries that contain this text.
                 * @example selera
                 */
                search?: components["parameters"]["Search"];
                /**
                 * @description The fields that `search` looks at, separated by commas.
                 * @example name,email
                 */
                searchFields?: components["parameters"]["SearchFields"];
                /**
                 * @description Only invoices of this total or more.
                 * @example 100
                 */
                totalMin?: number;
                /**
                 * @description Only invoices of this total or less.
                 * @example 5000
                 */
                totalMax?: number;
                /**
                 * @description What to sort by, as `field:asc` or `field:desc`.
                 * @example invoiceDate:desc
                 */
                sort?: string;
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
            /** @description A page of invoices. */
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
                    "application/json": InvoiceListResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["InvalidCompany"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createInvoice: {
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
        requestBody: {
            content: {
                "application/json": InvoiceCreate;
            };
        };
        responses: {
            /** @description The invoice. */
            201: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-Response-Time": components["headers"]["ResponseTime"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": InvoiceResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getInvoice: {
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
                 * @description The invoice's id.
                 * @example inv_5001
                 */
                invoiceId: components["parameters"]["InvoiceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The invoice. */
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
                    "application/json": InvoiceResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidCompany"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updateInvoice: {
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
                 * @description The invoice's id.
                 * @example inv_5001
                 */
                invoiceId: components["parameters"]["InvoiceId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": InvoiceUpdate;
            };
        };
        responses: {
            /** @description The invoice as it is now. */
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
                    "application/json": InvoiceResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["PaidInvoiceImmutable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    sendInvoice: {
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
                 * @description The invoice's id.
                 * @example inv_5001
                 */
                invoiceId: components["parameters"]["InvoiceId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": InvoiceSend;
            };
        };
        responses: {
            /** @description The invoice is sent. */
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
                    "application/json": Acknowledgement;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    recordInvoicePayment: {
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
                 * @description The invoice's id.
                 * @example inv_5001
                 */
                invoiceId: components["parameters"]["InvoiceId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": PaymentCreate;
            };
        };
        responses: {
            /** @description The payment. */
            201: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-Response-Time": components["headers"]["ResponseTime"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": InvoicePaymentResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listItems: {
        parameters: {
            query?: {
                /**
                 * @description Only entries that contain this text.
                 * @example selera
                 */
                search?: components["parameters"]["Search"];
                /**
                 * @description Only items of the category with this id.
                 * @example cat_31
                 */
                category?: string;
                /**
                 * @description Only items of this kind.
                 * @example inventory
                 */
                type?: ItemType;
                /**
                 * @description Only items whose stock is kept.
                 * @example true
                 */
                tracked?: boolean;
                /**
                 * @description Only active items.
                 * @example true
                 */
                active?: boolean;
                /**
                 * @description Only items with little stock.
                 * @example false
                 */
                lowStock?: boolean;
                /**
                 * @description Only items without stock.
                 * @example false
                 */
                outOfStock?: boolean;
                /**
                 * @description Only items of the supplier with this id.
                 * @example supp_8001
                 */
                supplier?: string;
                /**
                 * @description Only items at the location with this id.
                 * @example loc_kl
                 */
                location?: string;
                /**
                 * @description Only items that cost the company this much or more.
                 * @example 10
                 */
                costPriceMin?: number;
                /**
                 * @description Only items that cost the company this much or less.
                 * @example 100
                 */
                costPriceMax?: number;
                /**
                 * @description Only items that cost a customer this much or more.
                 * @example 10
                 */
                sellingPriceMin?: number;
                /**
                 * @description Only items that cost a customer this much or less.
                 * @example 200
                 */
                sellingPriceMax?: number;
                /**
                 * @description What to sort by. The general form `field:asc` or `field:desc` is described too.
                 * @example name
                 */
                sort?: "name" | "itemCode" | "stock" | "costPrice" | "sellingPrice" | (string & {});
                /**
                 * @description The direction of `sort`.
                 * @example asc
                 */
                order?: components["parameters"]["Order"];
                /**
                 * @description Whether entries have their variants.
                 * @example false
                 */
                includeVariants?: boolean;
                /**
                 * @description Whether entries have their images.
                 * @example false
                 */
                includeImages?: boolean;
                /**
                 * @description How many entries to return at most.
                 * @example 50
                 */
                limit?: number;
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
            /** @description A page of items. */
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
                    "application/json": ItemListResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["InvalidCompany"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createItem: {
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
        requestBody: {
            content: {
                "application/json": ItemCreate;
            };
        };
        responses: {
            /** @description The item. */
            201: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-Response-Time": components["headers"]["ResponseTime"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ItemResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getItem: {
        parameters: {
            query?: {
                /**
                 * @description Whether to add how its stock changed.
                 * @example false
                 */
                includeStockHistory?: boolean;
                /**
                 * @description Whether to add its transactions.
                 * @example false
                 */
                includeTransactions?: boolean;
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
            path: {
                /**
                 * @description The item's id.
                 * @example item_3001
                 */
                itemId: components["parameters"]["ItemId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The item. */
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
                    "application/json": ItemResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidCompany"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updateItem: {
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
                 * @description The item's id.
                 * @example item_3001
                 */
                itemId: components["parameters"]["ItemId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": ItemUpdate;
            };
        };
        responses: {
            /** @description The item as it is now. */
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
                    "application/json": ItemResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listStockLevels: {
        parameters: {
            query?: {
                /**
                 * @description Only this item.
                 * @example item_3001
                 */
                itemId?: string;
                /**
                 * @description Only this location.
                 * @example loc_kl
                 */
                locationId?: string;
                /**
                 * @description Only items of this category.
                 * @example cat_31
                 */
                categoryId?: string;
                /**
                 * @description Only low levels.
                 * @example false
                 */
                lowStock?: boolean;
                /**
                 * @description Only levels of 0.
                 * @example false
                 */
                outOfStock?: boolean;
                /**
                 * @description Only levels below 0.
                 * @example false
                 */
                negative?: boolean;
                /**
                 * @description Whether to include reserved stock.
                 * @example true
                 */
                includeReserved?: boolean;
                /**
                 * @description Whether to say when to order more. Only sample code has it.
                 * @example false
                 */
                includeReorderInfo?: boolean;
                /**
                 * @description Only stock worth this much or more.
                 * @example 0
                 */
                valueMin?: number;
                /**
                 * @description Only stock worth this much or less.
                 * @example 100000
                 */
                valueMax?: number;
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
            /** @description The stock levels. */
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
                    "application/json": StockLevelListResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["InvalidCompany"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updateStockLevel: {
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
        requestBody: {
            content: {
                "application/json": StockLevelUpdate;
            };
        };
        responses: {
            /** @description The level as it is now. */
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
                    "application/json": StockLevelResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listStockAdjustments: {
        parameters: {
            query?: {
                /**
                 * @description Only entries of this day or later.
                 * @example 2026-03-01
                 */
                dateFrom?: components["parameters"]["DateFrom"];
                /**
                 * @description Only entries of this day or earlier.
                 * @example 2026-03-31
                 */
                dateTo?: components["parameters"]["DateTo"];
                /**
                 * @description Only adjustments of this kind.
                 * @example negative
                 */
                type?: StockAdjustmentType;
                /**
                 * @description Only adjustments for this reason.
                 * @example damaged
                 */
                reason?: StockAdjustmentReason;
                /**
                 * @description Only adjustments that are this far.
                 * @example posted
                 */
                status?: StockAdjustmentStatus;
                /**
                 * @description Only adjustments at this location.
                 * @example loc_kl
                 */
                locationId?: string;
                /**
                 * @description Only adjustments of this item.
                 * @example item_3001
                 */
                itemId?: string;
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
            /** @description The adjustments. */
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
                    "application/json": StockAdjustmentListResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["InvalidCompany"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createStockAdjustment: {
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
        requestBody: {
            content: {
                "application/json": StockAdjustmentCreate;
            };
        };
        responses: {
            /** @description The adjustment. */
            201: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-Response-Time": components["headers"]["ResponseTime"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": StockAdjustmentResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listStockTransfers: {
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
            /** @description The transfers. */
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
                    "application/json": StockTransferListResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["InvalidCompany"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createStockTransfer: {
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
        requestBody: {
            content: {
                "application/json": StockTransferCreate;
            };
        };
        responses: {
            /** @description The transfer. */
            201: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-Response-Time": components["headers"]["ResponseTime"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": StockTransferResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updateStockTransferStatus: {
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
                 * @description The transfer's id.
                 * @example xfer_7001
                 */
                transferId: components["parameters"]["TransferId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": StockTransferStatusUpdate;
            };
        };
        responses: {
            /** @description The transfer as it is now. */
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
                    "application/json": StockTransferResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getStockValuation: {
        parameters: {
            query?: {
                /**
                 * @description The day.
                 * @example 2026-03-31
                 */
                asOfDate?: string;
                /**
                 * @description Only this location.
                 * @example loc_kl
                 */
                locationId?: string;
                /**
                 * @description Only items of this category.
                 * @example cat_31
                 */
                categoryId?: string;
                /**
                 * @description How to find the value.
                 * @example average
                 */
                valuationMethod?: StockValuationMethod;
                /**
                 * @description Whether items without stock are in it.
                 * @example false
                 */
                includeZeroStock?: boolean;
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
            /** @description The report. */
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
                    "application/json": StockValuationResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["InvalidCompany"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getStockMovements: {
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
            /** @description The report. */
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
                    "application/json": Acknowledgement;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["InvalidCompany"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getLowStockReport: {
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
            /** @description The report. */
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
                    "application/json": Acknowledgement;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["InvalidCompany"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getAbcAnalysis: {
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
            /** @description The report. */
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
                    "application/json": AbcAnalysisResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["InvalidCompany"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listInventoryAlerts: {
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
            /** @description The alerts. */
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
                    "application/json": UndocumentedListResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["InvalidCompany"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createInventoryAlertRule: {
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
        requestBody: {
            content: {
                "application/json": InventoryAlertRuleCreate;
            };
        };
        responses: {
            /** @description The rule is created. */
            201: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-Response-Time": components["headers"]["ResponseTime"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Acknowledgement;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listEInvoices: {
        parameters: {
            query?: {
                /**
                 * @description Only e-invoices of this status.
                 * @example accepted
                 */
                status?: EInvoiceStatus;
                /**
                 * @description Only e-invoices of this form.
                 * @example PEPPOL_UBL
                 */
                format?: EInvoiceFormat;
                /**
                 * @description Only e-invoices of this portal.
                 * @example myinvois
                 */
                portal?: EInvoicePortal;
                /**
                 * @description Only e-invoices created on this day or later.
                 * @example 2026-03-01
                 */
                dateFrom?: string;
                /**
                 * @description Only e-invoices created on this day or earlier.
                 * @example 2026-03-31
                 */
                dateTo?: string;
                /**
                 * @description Only e-invoices to this customer.
                 * @example cust_2001
                 */
                customerId?: string;
                /**
                 * @description Only the e-invoices of this invoice.
                 * @example inv_5001
                 */
                invoiceId?: string;
                /**
                 * @description Only the e-invoice with this id of the portal.
                 * @example 7c1e4b52-0d3f-4a86-9b27-5e60f1a8c934
                 */
                uuid?: string;
                /**
                 * @description Only the e-invoice with this id of the portal's submission.
                 * @example MY-INV-2026-000001
                 */
                submissionId?: string;
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
            /** @description A page of e-invoices. */
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
                    "application/json": EInvoiceListResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createEInvoice: {
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
        requestBody: {
            content: {
                "application/json": EInvoiceCreate;
            };
        };
        responses: {
            /** @description The new e-invoice. */
            201: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-Response-Time": components["headers"]["ResponseTime"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": EInvoiceCreatedResponse;
                };
            };
            /** @description The invoice lacks something that an e-invoice needs, or the body is malformed. */
            400: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-Response-Time": components["headers"]["ResponseTime"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            /** @description The invoice or the e-invoice broke a rule of the portal, or the company header is missing or wrong. */
            422: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-Response-Time": components["headers"]["ResponseTime"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorResponse;
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    validateEInvoice: {
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
        requestBody: {
            content: {
                "application/json": EInvoiceValidate;
            };
        };
        responses: {
            /** @description What the validation found. */
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
                    "application/json": EInvoiceValidationResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    submitEInvoice: {
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
        requestBody: {
            content: {
                "application/json": EInvoiceSubmit;
            };
        };
        responses: {
            /** @description It is on its way. */
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
                    "application/json": EInvoiceSubmissionResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description It was submitted already. */
            409: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-Response-Time": components["headers"]["ResponseTime"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorResponse;
                };
            };
            /** @description The invoice or the e-invoice broke a rule of the portal, or the company header is missing or wrong. */
            422: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-Response-Time": components["headers"]["ResponseTime"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorResponse;
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getEInvoiceStatus: {
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
                 * @description The e-invoice's id.
                 * @example einv_9001
                 */
                einvoiceId: components["parameters"]["EInvoiceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How far it is. */
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
                    "application/json": EInvoiceStatusResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidCompany"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    cancelEInvoice: {
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
                 * @description The e-invoice's id.
                 * @example einv_9001
                 */
                einvoiceId: components["parameters"]["EInvoiceId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": EInvoiceCancel;
            };
        };
        responses: {
            /** @description The cancelled e-invoice. */
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
                    "application/json": EInvoiceResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getEInvoiceXml: {
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
                 * @description The e-invoice's id.
                 * @example einv_9001
                 */
                einvoiceId: components["parameters"]["EInvoiceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document. */
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
                    "application/xml": string;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidCompany"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getEInvoicePdf: {
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
                 * @description The e-invoice's id.
                 * @example einv_9001
                 */
                einvoiceId: components["parameters"]["EInvoiceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document. */
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
                    "application/pdf": Blob;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidCompany"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getEInvoiceJson: {
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
                 * @description The e-invoice's id.
                 * @example einv_9001
                 */
                einvoiceId: components["parameters"]["EInvoiceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document. */
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
                    "application/json": MyInvoisDocument;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidCompany"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listSuppliers: {
        parameters: {
            query?: {
                /**
                 * @description How many entries to return at most.
                 * @example 20
                 */
                limit?: number;
                /**
                 * @description How many entries to skip.
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
                /**
                 * @description Only suppliers with this text in their name, e-mail address or tax number.
                 * @example ladang
                 */
                search?: string;
                /**
                 * @description Only suppliers of this status.
                 * @example active
                 */
                status?: SupplierStatus;
                /**
                 * @description Only suppliers of this country (ISO 3166-1 alpha-2).
                 * @example MY
                 */
                country?: string;
                /**
                 * @description The field to sort by and the direction, as in `name:asc` or `createdAt:desc`.
                 * @example name:asc
                 */
                sort?: string;
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
            /** @description A page of suppliers. */
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
                    "application/json": SupplierListResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createSupplier: {
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
        requestBody: {
            content: {
                "application/json": SupplierCreate;
            };
        };
        responses: {
            /** @description The new supplier. */
            201: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-Response-Time": components["headers"]["ResponseTime"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SupplierResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getSupplierPerformance: {
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
                 * @description The supplier's id.
                 * @example supp_8001
                 */
                id: components["parameters"]["SupplierId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The supplier's performance. */
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
                    "application/json": UndocumentedResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidCompany"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getSupplierDeliveryPerformance: {
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
                 * @description The supplier's id.
                 * @example supp_8001
                 */
                id: components["parameters"]["SupplierId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The supplier's delivery performance. */
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
                    "application/json": UndocumentedResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidCompany"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getSupplierQualityRatings: {
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
                 * @description The supplier's id.
                 * @example supp_8001
                 */
                id: components["parameters"]["SupplierId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The ratings. */
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
                    "application/json": UndocumentedResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidCompany"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    rateSupplierPerformance: {
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
                 * @description The supplier's id.
                 * @example supp_8001
                 */
                id: components["parameters"]["SupplierId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": SupplierRating;
            };
        };
        responses: {
            /** @description The rating was stored. */
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
                    "application/json": Acknowledgement;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listPurchaseOrders: {
        parameters: {
            query?: {
                /**
                 * @description Only orders of this status.
                 * @example sent
                 */
                status?: PurchaseOrderStatus;
                /**
                 * @description Only orders to this supplier.
                 * @example supp_8001
                 */
                supplierId?: string;
                /**
                 * @description Only orders of this day or later.
                 * @example 2026-03-01
                 */
                fromDate?: string;
                /**
                 * @description Only orders of this day or earlier.
                 * @example 2026-03-31
                 */
                toDate?: string;
                /**
                 * @description Only orders of this total or more.
                 * @example 1000
                 */
                totalMin?: number;
                /**
                 * @description Only orders of this total or less.
                 * @example 5000
                 */
                totalMax?: number;
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
            /** @description The purchase orders. */
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
                    "application/json": PurchaseOrderListResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createPurchaseOrder: {
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
        requestBody: {
            content: {
                "application/json": PurchaseOrderCreate;
            };
        };
        responses: {
            /** @description The new purchase order. */
            201: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-Response-Time": components["headers"]["ResponseTime"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PurchaseOrderResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listBills: {
        parameters: {
            query?: {
                /**
                 * @description Only bills of this status.
                 * @example open
                 */
                status?: BillStatus;
                /**
                 * @description Only bills of this supplier.
                 * @example supp_8001
                 */
                supplierId?: string;
                /**
                 * @description Only bills of this day or later.
                 * @example 2026-03-01
                 */
                fromDate?: string;
                /**
                 * @description Only bills of this day or earlier.
                 * @example 2026-03-31
                 */
                toDate?: string;
                /**
                 * @description Only bills that are due on this day or later.
                 * @example 2026-04-01
                 */
                dueFromDate?: string;
                /**
                 * @description Only bills that are due on this day or earlier.
                 * @example 2026-04-30
                 */
                dueToDate?: string;
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
            /** @description The bills. */
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
                    "application/json": BillListResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createBill: {
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
        requestBody: {
            content: {
                "application/json": BillCreate;
            };
        };
        responses: {
            /** @description The new bill. */
            201: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-Response-Time": components["headers"]["ResponseTime"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BillResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listRequisitions: {
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
            /** @description The requisitions. */
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
                    "application/json": RequisitionListResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["InvalidCompany"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createRequisition: {
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
        requestBody: {
            content: {
                "application/json": RequisitionCreate;
            };
        };
        responses: {
            /** @description The new requisition. */
            201: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-Response-Time": components["headers"]["ResponseTime"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": RequisitionResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getRequisition: {
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
                 * @description The requisition's id. Its prefix is not documented.
                 * @example requisition_8401
                 */
                id: components["parameters"]["RequisitionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The requisition. */
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
                    "application/json": RequisitionResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidCompany"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updateRequisition: {
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
                 * @description The requisition's id. Its prefix is not documented.
                 * @example requisition_8401
                 */
                id: components["parameters"]["RequisitionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": RequisitionUpdate;
            };
        };
        responses: {
            /** @description The changed requisition. */
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
                    "application/json": RequisitionResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    approveRequisition: {
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
                 * @description The requisition's id. Its prefix is not documented.
                 * @example requisition_8401
                 */
                id: components["parameters"]["RequisitionId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": RequisitionDecision;
            };
        };
        responses: {
            /** @description The requisition was approved. */
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
                    "application/json": Acknowledgement;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    rejectRequisition: {
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
                 * @description The requisition's id. Its prefix is not documented.
                 * @example requisition_8401
                 */
                id: components["parameters"]["RequisitionId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": RequisitionDecision;
            };
        };
        responses: {
            /** @description The requisition was rejected. */
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
                    "application/json": Acknowledgement;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    convertRequisitionToPo: {
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
                 * @description The requisition's id. Its prefix is not documented.
                 * @example requisition_8401
                 */
                id: components["parameters"]["RequisitionId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": RequisitionConversion;
            };
        };
        responses: {
            /** @description The purchase order. */
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
                    "application/json": UndocumentedResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listRfqs: {
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
            /** @description The requests for quotes. */
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
                    "application/json": RfqListResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["InvalidCompany"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createRfq: {
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
        requestBody: {
            content: {
                "application/json": RfqCreate;
            };
        };
        responses: {
            /** @description The new request for quotes. */
            201: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-Response-Time": components["headers"]["ResponseTime"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": RfqResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getRfq: {
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
                 * @description The request's id. Its prefix is not documented.
                 * @example rfq_8501
                 */
                id: components["parameters"]["RfqId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request for quotes. */
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
                    "application/json": RfqResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidCompany"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updateRfq: {
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
                 * @description The request's id. Its prefix is not documented.
                 * @example rfq_8501
                 */
                id: components["parameters"]["RfqId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": RfqUpdate;
            };
        };
        responses: {
            /** @description The changed request for quotes. */
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
                    "application/json": RfqResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    sendRfq: {
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
                 * @description The request's id. Its prefix is not documented.
                 * @example rfq_8501
                 */
                id: components["parameters"]["RfqId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": RfqSend;
            };
        };
        responses: {
            /** @description The request for quotes was sent. */
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
                    "application/json": Acknowledgement;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    addRfqResponse: {
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
                 * @description The request's id. Its prefix is not documented.
                 * @example rfq_8501
                 */
                id: components["parameters"]["RfqId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": RfqSupplierResponse;
            };
        };
        responses: {
            /** @description The response was stored. */
            201: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-Response-Time": components["headers"]["ResponseTime"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UndocumentedResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listApprovalRules: {
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
            /** @description The rules. */
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
                    "application/json": ApprovalRuleListResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["InvalidCompany"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createApprovalRule: {
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
        requestBody: {
            content: {
                "application/json": ApprovalRuleCreate;
            };
        };
        responses: {
            /** @description The new rule. */
            201: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-Response-Time": components["headers"]["ResponseTime"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApprovalRuleResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getApprovalRule: {
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
                 * @description The rule's id. Its prefix is not documented.
                 * @example approval_rule_8601
                 */
                id: components["parameters"]["ApprovalRuleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rule. */
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
                    "application/json": ApprovalRuleResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidCompany"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updateApprovalRule: {
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
                 * @description The rule's id. Its prefix is not documented.
                 * @example approval_rule_8601
                 */
                id: components["parameters"]["ApprovalRuleId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": ApprovalRuleUpdate;
            };
        };
        responses: {
            /** @description The changed rule. */
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
                    "application/json": ApprovalRuleResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listPendingApprovals: {
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
            /** @description What waits for approval. */
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
                    "application/json": PendingApprovalListResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["InvalidCompany"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    approvePurchase: {
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
                 * @description The id of what waits for approval. Its prefix is not documented.
                 * @example approval_8701
                 */
                id: components["parameters"]["ApprovalId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": ApprovalDecision;
            };
        };
        responses: {
            /** @description The purchase was approved. */
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
                    "application/json": Acknowledgement;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    rejectPurchase: {
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
                 * @description The id of what waits for approval. Its prefix is not documented.
                 * @example approval_8701
                 */
                id: components["parameters"]["ApprovalId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": ApprovalDecision;
            };
        };
        responses: {
            /** @description The purchase was rejected. */
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
                    "application/json": Acknowledgement;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getBalanceSheet: {
        parameters: {
            query?: {
                /**
                 * @description The day, today unless given. The reports page calls it required.
                 * @example 2026-02-28
                 */
                asOfDate?: string;
                /**
                 * @description The currency of the amounts (ISO 4217), the company's own unless given.
                 * @example MYR
                 */
                currency?: string;
                /**
                 * @description The form that the report comes in. The accounting page lacks `csv`.
                 * @example json
                 */
                format?: ReportFormat;
                /**
                 * @description What to compare the figures to.
                 * @example previous-year
                 */
                comparativePeriod?: "previous-month" | "previous-year" | "custom";
                /**
                 * @description The day to compare to, where `comparativePeriod` is `custom`.
                 * @example 2025-02-28
                 */
                compareToDate?: string;
                /**
                 * @description Whether to go down to the transactions.
                 * @example false
                 */
                includeDrillDown?: boolean;
                /**
                 * @description Only this department.
                 * @example dept_10
                 */
                departmentId?: string;
                /**
                 * @description Only this location.
                 * @example loc_kl
                 */
                locationId?: string;
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
            /** @description The balance sheet. */
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
                    "application/json": BalanceSheetResponse;
                    "application/pdf": Blob;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": Blob;
                    "text/csv": string;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getProfitLoss: {
        parameters: {
            query?: {
                /**
                 * @description The first day of the period.
                 * @example 2026-01-01
                 */
                fromDate?: string;
                /**
                 * @description The last day of the period.
                 * @example 2026-02-28
                 */
                toDate?: string;
                /** @description The first day of the period, under its other name. */
                periodFrom?: string;
                /** @description The last day of the period, under its other name. */
                periodTo?: string;
                /**
                 * @description The currency of the amounts (ISO 4217), the company's own unless given.
                 * @example MYR
                 */
                currency?: string;
                /**
                 * @description The form that the report comes in. The accounting page lacks `csv`.
                 * @example json
                 */
                format?: ReportFormat;
                /**
                 * @description What to compare the figures to. The values are those of the balance sheet, which is our reading.
                 * @example previous-year
                 */
                comparativePeriod?: "previous-month" | "previous-year" | "custom";
                /**
                 * @description The first day to compare to, where `comparativePeriod` is `custom`.
                 * @example 2025-01-01
                 */
                compareFromDate?: string;
                /**
                 * @description The last day to compare to, where `comparativePeriod` is `custom`.
                 * @example 2025-02-28
                 */
                compareToDate?: string;
                /**
                 * @description What to break the figures down by.
                 * @example month
                 */
                groupBy?: "month" | "quarter" | "year";
                /**
                 * @description Only this department.
                 * @example dept_10
                 */
                departmentId?: string;
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
            /** @description The profit and loss statement. */
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
                    "application/json": ProfitLossResponse;
                    "application/pdf": Blob;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": Blob;
                    "text/csv": string;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getTrialBalance: {
        parameters: {
            query?: {
                /**
                 * @description The day.
                 * @example 2026-02-28
                 */
                asOfDate?: string;
                /**
                 * @description Whether accounts without a balance are there too.
                 * @example false
                 */
                includeZeroBalances?: boolean;
                /**
                 * @description The currency of the amounts (ISO 4217), the company's own unless given.
                 * @example MYR
                 */
                currency?: string;
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
            /** @description The trial balance. */
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
                    "application/json": TrialBalanceResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getCashFlow: {
        parameters: {
            query?: {
                /**
                 * @description The first day of the period.
                 * @example 2026-01-01
                 */
                periodFrom?: string;
                /**
                 * @description The last day of the period.
                 * @example 2026-02-28
                 */
                periodTo?: string;
                /**
                 * @description How the flow is found.
                 * @example indirect
                 */
                method?: "direct" | "indirect";
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
            /** @description The cash flow statement. */
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
                    "application/json": CashFlowResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getSalesSummary: {
        parameters: {
            query: {
                /**
                 * @description The first day of the period.
                 * @example 2026-01-01
                 */
                fromDate: string;
                /**
                 * @description The last day of the period.
                 * @example 2026-02-28
                 */
                toDate: string;
                /**
                 * @description What to break the figures down by.
                 * @example month
                 */
                groupBy?: "day" | "week" | "month" | "quarter";
                /**
                 * @description Only sales of this person.
                 * @example user_11
                 */
                salesPersonId?: string;
                /**
                 * @description Only sales to this customer.
                 * @example cust_2001
                 */
                customerId?: string;
                /**
                 * @description Only sales of this item.
                 * @example item_3001
                 */
                productId?: string;
                /**
                 * @description Only sales in this region.
                 * @example region_1
                 */
                regionId?: string;
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
            /** @description The sales summary. */
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
                    "application/json": SalesSummaryResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getTopCustomers: {
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
            /** @description The report. */
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
                    "application/json": UndocumentedResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["InvalidCompany"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getSalesByProduct: {
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
            /** @description The report. */
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
                    "application/json": UndocumentedResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["InvalidCompany"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getSalesPerformanceDashboard: {
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
            /** @description The report. */
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
                    "application/json": UndocumentedResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["InvalidCompany"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getReportStockValuation: {
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
            /** @description The report. */
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
                    "application/json": UndocumentedResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["InvalidCompany"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getInventoryMovement: {
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
            /** @description The report. */
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
                    "application/json": UndocumentedResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["InvalidCompany"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getStockAging: {
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
            /** @description The report. */
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
                    "application/json": UndocumentedResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["InvalidCompany"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getLowStockAlert: {
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
            /** @description The report. */
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
                    "application/json": UndocumentedResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["InvalidCompany"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getPurchaseAnalysis: {
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
            /** @description The report. */
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
                    "application/json": UndocumentedResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["InvalidCompany"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getSupplierPerformanceReport: {
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
            /** @description The report. */
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
                    "application/json": UndocumentedResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["InvalidCompany"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getOutstandingPurchaseOrders: {
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
            /** @description The report. */
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
                    "application/json": UndocumentedResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["InvalidCompany"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getAgedReceivables: {
        parameters: {
            query?: {
                /**
                 * @description The day. Only sample code has it.
                 * @example 2026-02-28
                 */
                asOfDate?: string;
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
            /** @description The aged receivables. */
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
                    "application/json": AgedReceivablesResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getAgedPayables: {
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
            /** @description The report. */
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
                    "application/json": UndocumentedResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["InvalidCompany"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getBudgetVsActual: {
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
            /** @description The report. */
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
                    "application/json": UndocumentedResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["InvalidCompany"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getSpendAnalysis: {
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
            /** @description The report. */
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
                    "application/json": UndocumentedResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["InvalidCompany"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getPurchasingSupplierPerformance: {
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
            /** @description The report. */
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
                    "application/json": UndocumentedResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["InvalidCompany"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getOutstandingPos: {
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
            /** @description The report. */
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
                    "application/json": UndocumentedResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["InvalidCompany"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getPurchasingAgedPayables: {
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
            /** @description The report. */
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
                    "application/json": UndocumentedResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["InvalidCompany"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getProcurementAnalytics: {
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
            /** @description The report. */
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
                    "application/json": UndocumentedResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["InvalidCompany"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createCustomReport: {
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
        requestBody: {
            content: {
                "application/json": CustomReportCreate;
            };
        };
        responses: {
            /** @description The report or its definition. */
            201: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-Response-Time": components["headers"]["ResponseTime"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UndocumentedResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listSavedReports: {
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
            /** @description The saved reports. */
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
                    "application/json": SavedReportListResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["InvalidCompany"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getSavedReport: {
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
                 * @description The saved report's id.
                 * @example report_9101
                 */
                id: components["parameters"]["SavedReportId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The saved report. */
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
                    "application/json": SavedReportResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description There is no saved report with this id. The status is our reading. */
            404: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-Response-Time": components["headers"]["ResponseTime"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorResponse;
                };
            };
            422: components["responses"]["InvalidCompany"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    executeSavedReport: {
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
                 * @description The saved report's id.
                 * @example report_9101
                 */
                id: components["parameters"]["SavedReportId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": SavedReportRun;
            };
        };
        responses: {
            /** @description The report. */
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
                    "application/json": UndocumentedResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description There is no saved report with this id. The status is our reading. */
            404: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-Response-Time": components["headers"]["ResponseTime"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorResponse;
                };
            };
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    emailReport: {
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
                 * @description The kind of report, as in its path. The list of values is not documented.
                 * @example balance-sheet
                 */
                reportType: "balance-sheet" | "profit-loss" | "aged-receivables" | (string & {});
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": ReportEmail;
            };
        };
        responses: {
            /** @description The report is on its way. */
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
                    "application/json": Acknowledgement;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    startBalanceSheetJob: {
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
        requestBody?: {
            content: {
                "application/json": ReportJobCreate;
            };
        };
        responses: {
            /** @description The job. */
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
                    "application/json": ReportJobResponse;
                };
            };
            /** @description The job. */
            202: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-Response-Time": components["headers"]["ResponseTime"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ReportJobResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getReportJob: {
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
                 * @description The job's id.
                 * @example job_9301
                 */
                jobId: components["parameters"]["ReportJobId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The job. */
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
                    "application/json": ReportJobResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidCompany"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listReportSchedules: {
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
            /** @description The schedules. */
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
                    "application/json": ReportScheduleListResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["InvalidCompany"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createReportSchedule: {
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
        requestBody: {
            content: {
                "application/json": ReportScheduleCreate;
            };
        };
        responses: {
            /** @description The new schedule. */
            201: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-Response-Time": components["headers"]["ResponseTime"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ReportScheduleResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updateReportSchedule: {
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
                 * @description The schedule's id. Its prefix is not documented.
                 * @example schedule_9201
                 */
                id: components["parameters"]["ReportScheduleId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": ReportScheduleUpdate;
            };
        };
        responses: {
            /** @description The changed schedule. */
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
                    "application/json": ReportScheduleResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deleteReportSchedule: {
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
                 * @description The schedule's id. Its prefix is not documented.
                 * @example schedule_9201
                 */
                id: components["parameters"]["ReportScheduleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is deleted. */
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
                    "application/json": Acknowledgement;
                };
            };
            /** @description It is deleted. */
            204: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-Response-Time": components["headers"]["ResponseTime"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidCompany"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getKpis: {
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
            /** @description The key figures. */
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
                    "application/json": KpisResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["InvalidCompany"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getAnalyticsDashboard: {
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
            /** @description The dashboard. */
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
                    "application/json": UndocumentedResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["InvalidCompany"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getSalesFunnel: {
        parameters: {
            query?: {
                /**
                 * @description Only entries of this day or later.
                 * @example 2026-03-01
                 */
                dateFrom?: components["parameters"]["DateFrom"];
                /**
                 * @description Only entries of this day or earlier.
                 * @example 2026-03-31
                 */
                dateTo?: components["parameters"]["DateTo"];
                /**
                 * @description Only this customer.
                 * @example cust_2001
                 */
                customerId?: string;
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
            /** @description The sales funnel. */
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
                    "application/json": SalesFunnelResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    batchCustomers: {
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
        requestBody: {
            content: {
                "application/json": CustomerBatchRequest;
            };
        };
        responses: {
            /** @description What became of the batch. */
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
                    "application/json": BatchResponse;
                };
            };
            /** @description The batch is worked on in the background. */
            202: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-Response-Time": components["headers"]["ResponseTime"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BatchJobAcceptedResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    batchSuppliers: {
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
        requestBody: {
            content: {
                "application/json": SupplierBatchRequest;
            };
        };
        responses: {
            /** @description What became of the batch. */
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
                    "application/json": BatchResponse;
                };
            };
            /** @description The batch is worked on in the background. */
            202: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-Response-Time": components["headers"]["ResponseTime"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BatchJobAcceptedResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    batchItems: {
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
        requestBody: {
            content: {
                "application/json": ItemBatchRequest;
            };
        };
        responses: {
            /** @description What became of the batch. */
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
                    "application/json": BatchResponse;
                };
            };
            /** @description The batch is worked on in the background. */
            202: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-Response-Time": components["headers"]["ResponseTime"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BatchJobAcceptedResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    batchInvoices: {
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
        requestBody: {
            content: {
                "application/json": InvoiceBatchRequest;
            };
        };
        responses: {
            /** @description What became of the batch. */
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
                    "application/json": BatchResponse;
                };
            };
            /** @description The batch is worked on in the background. */
            202: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-Response-Time": components["headers"]["ResponseTime"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BatchJobAcceptedResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    batchBills: {
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
        requestBody: {
            content: {
                "application/json": BillBatchRequest;
            };
        };
        responses: {
            /** @description What became of the batch. */
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
                    "application/json": BatchResponse;
                };
            };
            /** @description The batch is worked on in the background. */
            202: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-Response-Time": components["headers"]["ResponseTime"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BatchJobAcceptedResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    batchAccounts: {
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
        requestBody: {
            content: {
                "application/json": AccountBatchRequest;
            };
        };
        responses: {
            /** @description What became of the batch. */
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
                    "application/json": BatchResponse;
                };
            };
            /** @description The batch is worked on in the background. */
            202: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-Response-Time": components["headers"]["ResponseTime"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BatchJobAcceptedResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    batchJournalEntries: {
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
        requestBody: {
            content: {
                "application/json": JournalEntryBatchRequest;
            };
        };
        responses: {
            /** @description What became of the batch. */
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
                    "application/json": BatchResponse;
                };
            };
            /** @description The batch is worked on in the background. */
            202: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-Response-Time": components["headers"]["ResponseTime"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BatchJobAcceptedResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    batchStockAdjustments: {
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
        requestBody: {
            content: {
                "application/json": StockAdjustmentBatchRequest;
            };
        };
        responses: {
            /** @description What became of the batch. */
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
                    "application/json": BatchResponse;
                };
            };
            /** @description The batch is worked on in the background. */
            202: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-Response-Time": components["headers"]["ResponseTime"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BatchJobAcceptedResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    batchPayments: {
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
        requestBody: {
            content: {
                "application/json": PaymentBatchRequest;
            };
        };
        responses: {
            /** @description What became of the batch. */
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
                    "application/json": BatchResponse;
                };
            };
            /** @description The batch is worked on in the background. */
            202: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-Response-Time": components["headers"]["ResponseTime"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BatchJobAcceptedResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    importCustomersCsv: {
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
        requestBody: {
            content: {
                "multipart/form-data": CustomerCsvImport;
            };
        };
        responses: {
            /** @description What became of the file. */
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
                    "application/json": BatchResponse;
                };
            };
            /** @description The file is worked on in the background. */
            202: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-Response-Time": components["headers"]["ResponseTime"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BatchJobAcceptedResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getBatchJob: {
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
                 * @description The job's id.
                 * @example job_9701
                 */
                jobId: components["parameters"]["BatchJobId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How far it is. */
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
                    "application/json": BatchJobResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidCompany"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getBatchJobResults: {
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
                 * @description The job's id.
                 * @example job_9701
                 */
                jobId: components["parameters"]["BatchJobId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The results. */
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
                    "application/json": BatchJobResultsResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidCompany"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getBatchMetrics: {
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
            /** @description The figures. */
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
                    "application/json": BatchMetricsResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["InvalidCompany"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getCsvTemplate: {
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
                 * @description What to import.
                 * @example customers
                 */
                entity: BatchTemplateEntity;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
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
                    "text/csv": string;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidCompany"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getExcelTemplate: {
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
                 * @description What to import. The values are not documented; those of the CSV files are our reading.
                 * @example customers
                 */
                entity: "customers" | "items" | "suppliers" | "accounts" | (string & {});
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
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
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": Blob;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidCompany"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    bulkCustomers: {
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
        requestBody: {
            content: {
                "application/json": CustomerBulkRequest;
            };
        };
        responses: {
            /** @description What became of the records. */
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
                    "application/json": BulkResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    bulkInvoices: {
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
        requestBody: {
            content: {
                "application/json": InvoiceBulkRequest;
            };
        };
        responses: {
            /** @description What became of the records. */
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
                    "application/json": BulkResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    bulkInventoryAdjustments: {
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
        requestBody: {
            content: {
                "application/json": InventoryAdjustmentBulkRequest;
            };
        };
        responses: {
            /** @description What became of the records. */
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
                    "application/json": BulkResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    bulkJournalEntries: {
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
        requestBody: {
            content: {
                "application/json": JournalEntryBulkRequest;
            };
        };
        responses: {
            /** @description What became of the records. */
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
                    "application/json": BulkResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    bulkPayments: {
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
        requestBody: {
            content: {
                "application/json": PaymentBulkRequest;
            };
        };
        responses: {
            /** @description What became of the records. */
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
                    "application/json": BulkResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listAvailableIntegrations: {
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
            /** @description What can be connected. */
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
                    "application/json": AvailableIntegrationsResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["InvalidCompany"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    setupIntegration: {
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
                 * @description What to connect to: the `id` of `listAvailableIntegrations`.
                 * @example shopify
                 */
                integrationId: "shopify" | "woocommerce" | "amazon" | "stripe" | "quickbooks" | (string & {});
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": IntegrationSetup;
            };
        };
        responses: {
            /** @description The connection is set up. */
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
                    "application/json": Acknowledgement;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    syncShopifyOrders: {
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
        requestBody: {
            content: {
                "application/json": ShopifyOrderSync;
            };
        };
        responses: {
            /** @description The orders are on their way. */
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
                    "application/json": OrderSyncResponse;
                };
            };
            /** @description The orders are on their way. */
            202: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-Response-Time": components["headers"]["ResponseTime"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": OrderSyncResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    syncShopifyProducts: {
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
        requestBody: {
            content: {
                "application/json": ShopifyProductSync;
            };
        };
        responses: {
            /** @description The products are on their way. */
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
                    "application/json": Acknowledgement;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updateShopifyInventory: {
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
        requestBody: {
            content: {
                "application/json": ShopifyInventoryUpdate;
            };
        };
        responses: {
            /** @description The stock is passed on. */
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
                    "application/json": Acknowledgement;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    syncWooCommerceOrders: {
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
        requestBody: {
            content: {
                "application/json": WooCommerceOrderSync;
            };
        };
        responses: {
            /** @description The orders are on their way. */
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
                    "application/json": Acknowledgement;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    syncAmazonOrders: {
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
        requestBody: {
            content: {
                "application/json": AmazonOrderSync;
            };
        };
        responses: {
            /** @description The orders are on their way. */
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
                    "application/json": Acknowledgement;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    syncAmazonFees: {
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
        requestBody: {
            content: {
                "application/json": AmazonFeeSync;
            };
        };
        responses: {
            /** @description The fees are on their way. */
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
                    "application/json": Acknowledgement;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    syncStripePayments: {
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
        requestBody: {
            content: {
                "application/json": StripePaymentSync;
            };
        };
        responses: {
            /** @description What came. */
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
                    "application/json": PaymentSyncResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    syncPayPalTransactions: {
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
        requestBody?: {
            content: {
                "application/json": PayPalTransactionSync;
            };
        };
        responses: {
            /** @description The transactions are on their way. */
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
                    "application/json": Acknowledgement;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    exportQuickBooksChartOfAccounts: {
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
        requestBody: {
            content: {
                "application/json": QuickBooksChartExport;
            };
        };
        responses: {
            /** @description The accounts are on their way. */
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
                    "application/json": Acknowledgement;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    migrateQuickBooksCustomers: {
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
        requestBody?: {
            content: {
                "application/json": QuickBooksCustomerMigration;
            };
        };
        responses: {
            /** @description The customers are on their way. */
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
                    "application/json": Acknowledgement;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    migrateQuickBooksTransactions: {
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
        requestBody: {
            content: {
                "application/json": QuickBooksTransactionMigration;
            };
        };
        responses: {
            /** @description The transactions are on their way. */
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
                    "application/json": Acknowledgement;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    migrateXero: {
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
        requestBody?: {
            content: {
                "application/json": XeroMigration;
            };
        };
        responses: {
            /** @description The data are on their way. */
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
                    "application/json": Acknowledgement;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createIntegrationWebhook: {
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
                 * @description The integration's id (`int_…`).
                 * @example int_shopify_9801
                 */
                integrationId: components["parameters"]["IntegrationId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": IntegrationWebhookCreate;
            };
        };
        responses: {
            /** @description The subscription. */
            201: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-Response-Time": components["headers"]["ResponseTime"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Acknowledgement;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    syncIntegrationInventory: {
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
                 * @description The integration's id (`int_…`).
                 * @example int_shopify_9801
                 */
                integrationId: components["parameters"]["IntegrationId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": IntegrationInventorySync;
            };
        };
        responses: {
            /** @description The stock is passed on. */
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
                    "application/json": Acknowledgement;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createCustomConnector: {
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
        requestBody: {
            content: {
                "application/json": ConnectorCreate;
            };
        };
        responses: {
            /** @description The connector. */
            201: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-Response-Time": components["headers"]["ResponseTime"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Acknowledgement;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    transformIntegrationData: {
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
        requestBody: {
            content: {
                "application/json": TransformData;
            };
        };
        responses: {
            /** @description The data. */
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
                    "application/json": Acknowledgement;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getIntegrationStatus: {
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
                 * @description The integration's id (`int_…`).
                 * @example int_shopify_9801
                 */
                integrationId: components["parameters"]["IntegrationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How it does. */
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
                    "application/json": IntegrationStatusResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidCompany"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getIntegrationHealth: {
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
                 * @description The integration's id (`int_…`).
                 * @example int_shopify_9801
                 */
                integrationId: components["parameters"]["IntegrationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whether it works. */
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
                    "application/json": IntegrationHealthResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidCompany"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getIntegrationAnalytics: {
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
            /** @description The figures. */
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
                    "application/json": IntegrationAnalyticsResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["InvalidCompany"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    retryFailedSync: {
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
                 * @description The integration's id (`int_…`).
                 * @example int_shopify_9801
                 */
                integrationId: components["parameters"]["IntegrationId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": RetryFailed;
            };
        };
        responses: {
            /** @description It is tried again. */
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
                    "application/json": Acknowledgement;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createWebhook: {
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
        requestBody: {
            content: {
                "application/json": WebhookCreate;
            };
        };
        responses: {
            /** @description The new subscription. */
            201: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-Response-Time": components["headers"]["ResponseTime"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": WebhookResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listWebhooks: {
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
            /** @description The subscriptions. */
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
                    "application/json": WebhookListResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["InvalidCompany"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getWebhook: {
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
                 * @description The subscription's id.
                 * @example webhook_9501
                 */
                webhookId: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The subscription. */
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
                    "application/json": WebhookResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidCompany"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updateWebhook: {
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
                 * @description The subscription's id.
                 * @example webhook_9501
                 */
                webhookId: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": WebhookUpdate;
            };
        };
        responses: {
            /** @description The changed subscription. */
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
                    "application/json": WebhookResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deleteWebhook: {
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
                 * @description The subscription's id.
                 * @example webhook_9501
                 */
                webhookId: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is deleted. */
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
                    "application/json": Acknowledgement;
                };
            };
            /** @description It is deleted. */
            204: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-Response-Time": components["headers"]["ResponseTime"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidCompany"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getWebhookStatistics: {
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
                 * @description The subscription's id.
                 * @example webhook_9501
                 */
                webhookId: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The figures. */
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
                    "application/json": WebhookStatisticsResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidCompany"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    testWebhook: {
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
                 * @description The subscription's id.
                 * @example webhook_9501
                 */
                webhookId: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": WebhookTest;
            };
        };
        responses: {
            /** @description The event is delivered. */
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
                    "application/json": Acknowledgement;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listWebhookLogs: {
        parameters: {
            query?: {
                /**
                 * @description Only deliveries of this event.
                 * @example invoice.paid
                 */
                event?: WebhookEventName;
                /**
                 * @description Only deliveries that ended so.
                 * @example failed
                 */
                status?: WebhookDeliveryStatus;
                /**
                 * @description Only deliveries of this time or later. The form of a date is not documented.
                 * @example 2026-03-01
                 */
                dateFrom?: string;
                /**
                 * @description Only deliveries of this time or earlier. The form of a date is not documented.
                 * @example 2026-03-31
                 */
                dateTo?: string;
                /**
                 * @description How many entries to return at most. The greatest number is not documented.
                 * @example 50
                 */
                limit?: number;
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
            path: {
                /**
                 * @description The subscription's id.
                 * @example webhook_9501
                 */
                webhookId: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The deliveries. */
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
                    "application/json": WebhookLogListResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    receiveInvoiceEvent: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The signature of the delivery: `sha256=` and the HMAC-SHA256 of the raw body in hex, made with the subscription's `secret`. Compare it in constant time.
                 * @example sha256=2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae
                 */
                "X-Signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": InvoiceEvent;
            };
        };
        responses: {
            /** @description It was received. Any 2xx within 10 seconds will do; what the answer says does not matter. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    receivePaymentEvent: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The signature of the delivery: `sha256=` and the HMAC-SHA256 of the raw body in hex, made with the subscription's `secret`. Compare it in constant time.
                 * @example sha256=2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae
                 */
                "X-Signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": PaymentEvent;
            };
        };
        responses: {
            /** @description It was received. Any 2xx within 10 seconds will do; what the answer says does not matter. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    receiveCustomerEvent: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The signature of the delivery: `sha256=` and the HMAC-SHA256 of the raw body in hex, made with the subscription's `secret`. Compare it in constant time.
                 * @example sha256=2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae
                 */
                "X-Signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": CustomerEvent;
            };
        };
        responses: {
            /** @description It was received. Any 2xx within 10 seconds will do; what the answer says does not matter. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    receiveLowStockEvent: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The signature of the delivery: `sha256=` and the HMAC-SHA256 of the raw body in hex, made with the subscription's `secret`. Compare it in constant time.
                 * @example sha256=2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae
                 */
                "X-Signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": LowStockEvent;
            };
        };
        responses: {
            /** @description It was received. Any 2xx within 10 seconds will do; what the answer says does not matter. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    receiveStockChangeEvent: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The signature of the delivery: `sha256=` and the HMAC-SHA256 of the raw body in hex, made with the subscription's `secret`. Compare it in constant time.
                 * @example sha256=2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae
                 */
                "X-Signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": StockChangeEvent;
            };
        };
        responses: {
            /** @description It was received. Any 2xx within 10 seconds will do; what the answer says does not matter. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    receiveEInvoiceEvent: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The signature of the delivery: `sha256=` and the HMAC-SHA256 of the raw body in hex, made with the subscription's `secret`. Compare it in constant time.
                 * @example sha256=2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae
                 */
                "X-Signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": EInvoiceEvent;
            };
        };
        responses: {
            /** @description It was received. Any 2xx within 10 seconds will do; what the answer says does not matter. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    receiveSalesOrderEvent: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The signature of the delivery: `sha256=` and the HMAC-SHA256 of the raw body in hex, made with the subscription's `secret`. Compare it in constant time.
                 * @example sha256=2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae
                 */
                "X-Signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": SalesOrderEvent;
            };
        };
        responses: {
            /** @description It was received. Any 2xx within 10 seconds will do; what the answer says does not matter. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    receivePurchaseOrderEvent: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The signature of the delivery: `sha256=` and the HMAC-SHA256 of the raw body in hex, made with the subscription's `secret`. Compare it in constant time.
                 * @example sha256=2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae
                 */
                "X-Signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": PurchaseOrderEvent;
            };
        };
        responses: {
            /** @description It was received. Any 2xx within 10 seconds will do; what the answer says does not matter. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    receiveBillEvent: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The signature of the delivery: `sha256=` and the HMAC-SHA256 of the raw body in hex, made with the subscription's `secret`. Compare it in constant time.
                 * @example sha256=2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae
                 */
                "X-Signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": BillEvent;
            };
        };
        responses: {
            /** @description It was received. Any 2xx within 10 seconds will do; what the answer says does not matter. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    receiveSupplierEvent: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The signature of the delivery: `sha256=` and the HMAC-SHA256 of the raw body in hex, made with the subscription's `secret`. Compare it in constant time.
                 * @example sha256=2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae
                 */
                "X-Signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": SupplierEvent;
            };
        };
        responses: {
            /** @description It was received. Any 2xx within 10 seconds will do; what the answer says does not matter. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    receiveRequisitionEvent: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The signature of the delivery: `sha256=` and the HMAC-SHA256 of the raw body in hex, made with the subscription's `secret`. Compare it in constant time.
                 * @example sha256=2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae
                 */
                "X-Signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": RequisitionEvent;
            };
        };
        responses: {
            /** @description It was received. Any 2xx within 10 seconds will do; what the answer says does not matter. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    receiveExpenseEvent: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The signature of the delivery: `sha256=` and the HMAC-SHA256 of the raw body in hex, made with the subscription's `secret`. Compare it in constant time.
                 * @example sha256=2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae
                 */
                "X-Signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": ExpenseEvent;
            };
        };
        responses: {
            /** @description It was received. Any 2xx within 10 seconds will do; what the answer says does not matter. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    receiveUserEvent: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The signature of the delivery: `sha256=` and the HMAC-SHA256 of the raw body in hex, made with the subscription's `secret`. Compare it in constant time.
                 * @example sha256=2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae
                 */
                "X-Signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": UserEvent;
            };
        };
        responses: {
            /** @description It was received. Any 2xx within 10 seconds will do; what the answer says does not matter. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    receiveSystemEvent: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The signature of the delivery: `sha256=` and the HMAC-SHA256 of the raw body in hex, made with the subscription's `secret`. Compare it in constant time.
                 * @example sha256=2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae
                 */
                "X-Signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": SystemEvent;
            };
        };
        responses: {
            /** @description It was received. Any 2xx within 10 seconds will do; what the answer says does not matter. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    receiveOtherEvent: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The signature of the delivery: `sha256=` and the HMAC-SHA256 of the raw body in hex, made with the subscription's `secret`. Compare it in constant time.
                 * @example sha256=2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae
                 */
                "X-Signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": OtherEvent;
            };
        };
        responses: {
            /** @description It was received. Any 2xx within 10 seconds will do; what the answer says does not matter. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    receiveEventBatch: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The signature of the delivery: `sha256=` and the HMAC-SHA256 of the raw body in hex, made with the subscription's `secret`. Compare it in constant time.
                 * @example sha256=2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae
                 */
                "X-Signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": WebhookEventBatch;
            };
        };
        responses: {
            /** @description It was received. Any 2xx within 10 seconds will do; what the answer says does not matter. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    receiveIntegrationEvent: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The signature of the delivery: `sha256=` and the HMAC-SHA256 of the raw body in hex, made with the subscription's `secret`. Compare it in constant time.
                 * @example sha256=2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae
                 */
                "X-Signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": IntegrationEvent;
            };
        };
        responses: {
            /** @description It was received. Any 2xx within 10 seconds will do; what the answer says does not matter. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
/** @description Whom the credentials belong to and what they may do. */
export type AuthVerification = {
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
export type Meta = {
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
export type AuthVerificationResponse = {
    /**
     * @description Always true.
     * @constant
     */
    success: true;
    data: AuthVerification;
    meta?: Meta;
};
/** @description One thing that is wrong. Which members there are depends on the code. */
export type ErrorDetail = {
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
export type GovernmentError = {
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
export type ErrorInfo = {
    /** @description What kind of failure it is. Resources add codes of their own. */
    code: "UNAUTHORIZED" | "FORBIDDEN" | "INVALID_COMPANY" | "BAD_REQUEST" | "VALIDATION_ERROR" | "BUSINESS_RULE_VIOLATION" | "NOT_FOUND" | "ACCOUNT_NOT_FOUND" | "CUSTOMER_NOT_FOUND" | "CONFLICT" | "RATE_LIMIT_EXCEEDED" | "INVALID_JOURNAL_ENTRY" | "ACCOUNT_IN_USE" | "INVALID_CUSTOMER_DATA" | "QUOTE_CONVERSION_FAILED" | "INSUFFICIENT_FUNDS" | "INVALID_INVOICE_DATA" | "EINVOICE_VALIDATION_FAILED" | "EINVOICE_ALREADY_SUBMITTED" | "INVALID_DATE_RANGE" | "REPORT_GENERATION_TIMEOUT" | "INSUFFICIENT_DATA" | "INVALID_PARAMETERS" | "REPORT_NOT_FOUND" | "FORMAT_NOT_SUPPORTED" | "AUTH_FAILED" | "WEBHOOK_VERIFICATION_FAILED" | "DATA_MAPPING_ERROR" | "DUPLICATE_RECORD" | "INVALID_CREDENTIALS" | "SUPPLIER_NOT_FOUND" | "PO_ALREADY_SENT" | "INSUFFICIENT_APPROVAL_LIMIT" | "BILL_ALREADY_PAID" | "INVALID_SUPPLIER_INVOICE" | "PO_ITEMS_FULLY_RECEIVED" | "REQUISITION_ALREADY_APPROVED" | "INTERNAL_SERVER_ERROR" | "SERVICE_UNAVAILABLE" | (string & {});
    /** @description The failure in words, for a person. */
    message: string;
    /** @description What exactly is wrong, one entry for each field or rule. */
    details?: ErrorDetail[];
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
    governmentResponse?: GovernmentError;
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
export type ErrorResponse = {
    /**
     * @description Always false.
     * @constant
     */
    success: false;
    error: ErrorInfo;
    meta?: Meta;
};
/** @description The company that the credentials act for. */
export type Company = {
    /** @description Its id (`company_…`). */
    id: string;
    /** @description Its name. */
    name: string;
    /** @description Its currency (ISO 4217). */
    currency: string;
    /** @description Its country (ISO 3166-1 alpha-2). */
    country: string;
    /** @description The plan it has subscribed to. */
    plan: "professional" | (string & {});
    /**
     * Format: date-time
     * @description When it was created.
     */
    createdAt: string;
};
export type CompanyResponse = {
    /**
     * @description Always true.
     * @constant
     */
    success: true;
    data: Company;
    meta?: Meta;
};
/** @description How the service is. Not enveloped. */
export type Health = {
    /** @description How it is. */
    status: "ok" | (string & {});
    /** @description Its version. */
    version: string;
    /**
     * Format: date-time
     * @description When it was asked.
     */
    timestamp: string;
    /** @description Where it runs. */
    region: "ap-southeast-1" | (string & {});
};
/** @description Exchanges the code of the callback. */
export type AuthorizationCodeTokenRequest = {
    /**
     * @description The kind of exchange.
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
    /** @description The random string whose SHA-256 the authorize URL carried. RFC 7636, section 4.1, wants 43 to 128 characters; the provider's pages do not say. */
    code_verifier: string;
};
/** @description Renews an access token. */
export type RefreshTokenRequest = {
    /**
     * @description The kind of exchange.
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
export type OAuthTokenRequest = AuthorizationCodeTokenRequest | RefreshTokenRequest;
/** @description An access token and what renews it. Not enveloped. */
export type OAuthToken = {
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
export type OAuthError = {
    /** @description What is wrong. */
    error: "invalid_request" | "invalid_client" | "invalid_grant" | "unauthorized_client" | "unsupported_grant_type" | "invalid_scope" | (string & {});
    /** @description The failure in words, for a developer. */
    error_description?: string;
};
/**
 * @description The five kinds of account.
 * @enum {string}
 */
export type AccountType = "asset" | "liability" | "equity" | "revenue" | "expense";
/** @description What is booked on an account, in its currency. */
export type AccountBalance = {
    /** @description The sum of the debits. */
    debit: number;
    /** @description The sum of the credits. */
    credit: number;
    /** @description The difference of the two. */
    net: number;
};
/** @description An account of the chart. Lists leave out some of its fields. */
export type Account = {
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
    balance: AccountBalance;
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
export type CursorPagination = {
    /** @description Whether there is another page. */
    hasMore: boolean;
    /** @description The `cursor` of the next page. That it is null or missing on the last page is our reading: no last page is shown. */
    nextCursor?: string | null;
    /** @description How many entries a page has at most. */
    limit: number;
    /** @description How many entries there are in all. */
    total: number;
};
export type AccountListResponse = {
    /**
     * @description Always true.
     * @constant
     */
    success: true;
    data: Account[];
    pagination?: CursorPagination;
    meta?: Meta;
};
/**
 * @description The groups within a kind: three of assets, three of liabilities, one of equity, two of revenue, three of expenses.
 * @enum {string}
 */
export type AccountCategory = "current_asset" | "fixed_asset" | "other_asset" | "current_liability" | "long_term_liability" | "other_liability" | "equity" | "operating_revenue" | "other_revenue" | "cost_of_goods_sold" | "operating_expense" | "other_expense";
/** @description An account to create. */
export type AccountCreate = {
    /** @description Its number in the chart. It cannot be changed later. */
    accountNumber: string;
    /** @description Its name. */
    name: string;
    /** @description Its kind. It cannot be changed later. */
    type: AccountType;
    /** @description Its group, one of those of its kind. It cannot be changed later. */
    category: AccountCategory;
    /** @description The account it belongs under. */
    parentId?: string;
    /** @description Its currency (ISO 4217). */
    currency?: string;
    /** @description What it is for. */
    description?: string;
    /** @description Whether it can be used. */
    isActive?: boolean;
};
export type AccountResponse = {
    /**
     * @description Always true.
     * @constant
     */
    success: true;
    data: Account;
    meta?: Meta;
};
/** @description What to change. Number, kind and category are fixed. */
export type AccountUpdate = {
    /** @description Its name. */
    name?: string;
    /** @description What it is for. */
    description?: string;
    /** @description Whether it can be used. */
    isActive?: boolean;
    /** @description The account it belongs under. That it can be changed is our reading. */
    parentId?: string;
    /** @description Its currency (ISO 4217). That it can be changed is our reading. */
    currency?: string;
};
/** @description The answer of an operation whose answer no page shows. Only the envelope is known. */
export type Acknowledgement = {
    /**
     * @description Always true.
     * @constant
     */
    success: true;
    /** @description What the operation returns, if it returns anything. */
    data?: unknown;
    meta?: Meta;
};
/** @description A line of an account's ledger. No page shows one; the fields are our reading. */
export type LedgerTransaction = {
    /**
     * Format: date
     * @description The day it counts for.
     */
    date?: string;
    /** @description The journal entry it comes from. */
    journalEntryId?: string;
    /** @description The number of that entry. */
    journalNumber?: string;
    /** @description The reference of that entry. */
    reference?: string;
    /** @description What it is. */
    description?: string;
    /** @description The amount debited. */
    debit?: number;
    /** @description The amount credited. */
    credit?: number;
    /** @description The account's balance after it. */
    balance?: number;
};
export type LedgerTransactionListResponse = {
    /**
     * @description Always true.
     * @constant
     */
    success: true;
    data: LedgerTransaction[];
    pagination?: CursorPagination;
    meta?: Meta;
};
/**
 * @description How far a journal entry is.
 * @enum {string}
 */
export type JournalEntryStatus = "draft" | "posted" | "void";
/** @description One account's part of a journal entry. */
export type JournalEntryLine = {
    /** @description Its id (`jel_…`). */
    id: string;
    /** @description The account. */
    accountId: string;
    /** @description The account's number. */
    accountNumber: string;
    /** @description The account's name. */
    accountName: string;
    /** @description What it is. */
    description?: string;
    /** @description The amount debited, 0 on a credit line. */
    debit: number;
    /** @description The amount credited, 0 on a debit line. */
    credit: number;
};
/** @description A file that belongs to a document. */
export type Attachment = {
    /** @description Its id (`att_…`). */
    id: string;
    /** @description Its name. */
    filename: string;
    /**
     * Format: uri
     * @description Where to fetch it.
     */
    url: string;
    /**
     * Format: date-time
     * @description When it was uploaded.
     */
    uploadedAt?: string;
};
/** @description An entry of the general journal. Its debits and its credits have the same sum. */
export type JournalEntry = {
    /** @description Its id (`je_…`). */
    id: string;
    /** @description Its number, such as `JE-2026-0001`. */
    journalNumber: string;
    /**
     * Format: date
     * @description The day it counts for.
     */
    date: string;
    /** @description A reference of the caller's own. */
    reference?: string;
    /** @description What it is. */
    description?: string;
    /** @description How far it is. */
    status: "draft" | "posted" | "void" | (string & {});
    /** @description The sum of the debits. */
    totalDebit: number;
    /** @description The sum of the credits. */
    totalCredit: number;
    /** @description What it books. */
    lines: JournalEntryLine[];
    /** @description Files that belong to it. */
    attachments?: Attachment[];
    /** @description The user who created it (`user_…`). */
    createdBy?: string;
    /**
     * Format: date-time
     * @description When it was created.
     */
    createdAt: string;
    /**
     * Format: date-time
     * @description When it was posted. That it is null until then is our reading.
     */
    postedAt?: string | null;
};
export type JournalEntryListResponse = {
    /**
     * @description Always true.
     * @constant
     */
    success: true;
    data: JournalEntry[];
    pagination?: CursorPagination;
    meta?: Meta;
};
/** @description One account's part: a debit, a credit, or both with one of them 0. */
export type JournalEntryLineCreate = {
    /** @description The account. */
    accountId: string;
    /** @description The amount to debit. */
    debit?: number;
    /** @description The amount to credit. */
    credit?: number;
    /** @description What it is. */
    description?: string;
};
/** @description An entry to book. Its debits and its credits must have the same sum. */
export type JournalEntryCreate = {
    /**
     * Format: date
     * @description The day it counts for.
     */
    date: string;
    /** @description A reference of the caller's own. */
    reference?: string;
    /** @description What it is. */
    description?: string;
    /** @description What to book. */
    lines: JournalEntryLineCreate[];
};
export type JournalEntryResponse = {
    /**
     * @description Always true.
     * @constant
     */
    success: true;
    data: JournalEntry;
    meta?: Meta;
};
/** @description Why and when an entry is voided. Which of the two is required is not documented. */
export type JournalEntryVoid = {
    /** @description Why. */
    reason?: string;
    /**
     * Format: date
     * @description The day that the reversing entry counts for.
     */
    voidDate?: string;
};
/**
 * @description Whether business is done with a customer.
 * @enum {string}
 */
export type CustomerStatus = "active" | "inactive" | "blocked";
/**
 * @description Whether a customer is a person or a business.
 * @enum {string}
 */
export type CustomerType = "individual" | "business";
/** @description A postal address. */
export type Address = {
    /** @description Street and number. */
    street: string;
    /** @description A second line, for example the floor. */
    street2?: string;
    /** @description The city. */
    city: string;
    /** @description The state. */
    state: string;
    /** @description The postal code. */
    postalCode: string;
    /** @description The country (ISO 3166-1 alpha-2). */
    country: string;
};
/** @description A person at a customer. */
export type Contact = {
    /** @description Its id (`contact_…`). */
    id: string;
    /** @description The customer. */
    customerId?: string;
    /** @description The person's name. */
    name: string;
    /** @description The person's e-mail address. */
    email?: string;
    /** @description The person's telephone number. */
    phone?: string;
    /** @description The person's mobile number. */
    mobile?: string;
    /** @description What the person is, for example `Finance Manager`. */
    title?: string;
    /** @description Where the person works. */
    department?: string;
    /** @description Whether this is the person to talk to first. */
    isPrimary?: boolean;
    /** @description Whether the person is still there. */
    isActive?: boolean;
    /** @description What else to know. */
    notes?: string;
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
/** @description Somebody who buys. Lists leave out some of the fields. */
export type Customer = {
    /** @description Its id (`cust_…`). */
    id: string;
    /** @description Its number, such as `CUST-0001`. */
    customerNumber?: string;
    /** @description Its name. */
    name: string;
    /** @description Whether it is a person or a business. */
    type?: "individual" | "business" | (string & {});
    /** @description Its e-mail address. */
    email?: string;
    /** @description Its telephone number, with the country's code. */
    phone?: string;
    /** @description Its website. */
    website?: string;
    /** @description Its tax number. */
    taxNumber?: string;
    /** @description Its address. */
    address?: Address;
    /** @description Where invoices go. */
    billingAddress?: Address;
    /** @description Where goods go. */
    shippingAddress?: Address;
    /** @description The currency it is billed in (ISO 4217). */
    currency?: string;
    /** @description How many days it has to pay. */
    paymentTerms?: number;
    /** @description How much it may owe. */
    creditLimit?: number;
    /** @description How much it owes. */
    currentBalance?: number;
    /** @description What it has bought in all. */
    totalSales?: number;
    /**
     * Format: date
     * @description When it last bought.
     */
    lastSaleDate?: string;
    /** @description Whether business is done with it. */
    status?: "active" | "inactive" | "blocked" | (string & {});
    /** @description Words to find it by. */
    tags?: string[];
    /** @description Fields of the company's own. */
    customFields?: {
        [key: string]: unknown;
    };
    /** @description The people to talk to. */
    contacts?: Contact[];
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
export type CustomerListResponse = {
    /**
     * @description Always true.
     * @constant
     */
    success: true;
    data: Customer[];
    pagination?: CursorPagination;
    meta?: Meta;
};
/** @description A postal address to store. */
export type AddressInput = {
    /** @description Street and number. */
    street?: string;
    /** @description A second line, for example the floor. */
    street2?: string;
    /** @description The city. */
    city?: string;
    /** @description The state. */
    state?: string;
    /** @description The postal code. */
    postalCode?: string;
    /** @description The country (ISO 3166-1 alpha-2). */
    country?: string;
};
/** @description A customer to create. It needs an e-mail address or a telephone number. */
export type CustomerCreate = {
    /** @description Its name. Batches take 100 characters. */
    name: string;
    /** @description Whether it is a person or a business. */
    type?: CustomerType;
    /**
     * Format: email
     * @description Its e-mail address, unique within the company.
     */
    email?: string;
    /** @description Its telephone number, with the country's code. */
    phone?: string;
    /**
     * Format: uri
     * @description Its website.
     */
    website?: string;
    /** @description Its tax number. */
    taxNumber?: string;
    /** @description Its address. */
    address?: AddressInput;
    /** @description Where invoices go. */
    billingAddress?: AddressInput;
    /** @description Where goods go. */
    shippingAddress?: AddressInput;
    /** @description The currency it is billed in (ISO 4217). */
    currency?: string;
    /** @description How many days it has to pay. */
    paymentTerms?: number;
    /** @description How much it may owe. */
    creditLimit?: number;
    /** @description Words to find it by. */
    tags?: string[];
    /** @description Fields of the company's own. */
    customFields?: {
        [key: string]: unknown;
    };
};
export type CustomerResponse = {
    /**
     * @description Always true.
     * @constant
     */
    success: true;
    data: Customer;
    meta?: Meta;
};
/** @description What to change of a customer. */
export type CustomerUpdate = {
    /** @description Its name. */
    name?: string;
    /** @description Whether it is a person or a business. */
    type?: CustomerType;
    /**
     * Format: email
     * @description Its e-mail address, unique within the company.
     */
    email?: string;
    /** @description Its telephone number, with the country's code. */
    phone?: string;
    /**
     * Format: uri
     * @description Its website.
     */
    website?: string;
    /** @description Its tax number. */
    taxNumber?: string;
    /** @description Its address. */
    address?: AddressInput;
    /** @description Where invoices go. */
    billingAddress?: AddressInput;
    /** @description Where goods go. */
    shippingAddress?: AddressInput;
    /** @description The currency it is billed in (ISO 4217). */
    currency?: string;
    /** @description How many days it has to pay. */
    paymentTerms?: number;
    /** @description How much it may owe. */
    creditLimit?: number;
    /** @description Whether business is done with it. */
    status?: CustomerStatus;
    /** @description Words to find it by. */
    tags?: string[];
    /** @description Fields of the company's own. */
    customFields?: {
        [key: string]: unknown;
    };
};
/** @description An item that a customer buys much of. */
export type CustomerTopProduct = {
    /** @description The item. */
    itemId: string;
    /** @description The item's code. */
    itemCode: string;
    /** @description What it is. */
    description: string;
    /** @description How many were ordered. */
    quantityOrdered: number;
    /** @description What they were worth. */
    totalValue: number;
};
/** @description What a customer has bought and how it pays. */
export type CustomerSummary = {
    /** @description The customer. */
    customerId: string;
    /** @description Its figures. */
    summary: {
        /** @description What it has bought in all. */
        totalSales: number;
        /** @description How many invoices it has had. */
        totalInvoices: number;
        /** @description What an order is worth on average. */
        averageOrderValue: number;
        /** @description How much it owes. */
        currentBalance: number;
        /** @description How much of its credit limit that is, in percent. */
        creditUtilization: number;
        /** @description How it has paid. */
        paymentHistory: {
            /** @description How many payments came in time. */
            onTimePayments: number;
            /** @description How many came late. */
            latePayments: number;
            /** @description After how many days it pays on average. */
            averagePaymentDays: number;
        };
        /**
         * Format: date
         * @description When it last ordered.
         */
        lastOrderDate?: string;
        /** @description How many days ago that was. */
        daysSinceLastOrder?: number;
        /** @description How often it orders. */
        orderFrequency?: "monthly" | (string & {});
    };
    /** @description How that changes, in percent or days; negative where it falls. */
    trends: {
        /** @description How its sales grow. */
        salesGrowth: number;
        /** @description How its number of orders grows. */
        orderVolumeGrowth: number;
        /** @description How its time to pay changes. */
        paymentDaysImprovement: number;
    };
    /** @description What it buys most. */
    topProducts: CustomerTopProduct[];
};
export type CustomerSummaryResponse = {
    /**
     * @description Always true.
     * @constant
     */
    success: true;
    data: CustomerSummary;
    meta?: Meta;
};
export type ContactListResponse = {
    /**
     * @description Always true.
     * @constant
     */
    success: true;
    data: Contact[];
    pagination?: CursorPagination;
    meta?: Meta;
};
/** @description A person to add to a customer. */
export type ContactCreate = {
    /** @description The person's name. That it is required is our reading. */
    name: string;
    /**
     * Format: email
     * @description The person's e-mail address.
     */
    email?: string;
    /** @description The person's telephone number. */
    phone?: string;
    /** @description The person's mobile number. */
    mobile?: string;
    /** @description What the person is, for example `Finance Manager`. */
    title?: string;
    /** @description Where the person works. */
    department?: string;
    /** @description Whether this is the person to talk to first. */
    isPrimary?: boolean;
    /** @description What else to know. */
    notes?: string;
};
export type ContactResponse = {
    /**
     * @description Always true.
     * @constant
     */
    success: true;
    data: Contact;
    meta?: Meta;
};
/**
 * @description How far a sales order is.
 * @enum {string}
 */
export type SalesOrderStatus = "draft" | "confirmed" | "shipped" | "delivered" | "cancelled";
/**
 * @description How urgent a sales order is.
 * @enum {string}
 */
export type SalesOrderPriority = "low" | "normal" | "high" | "urgent";
/** @description The customer of a document, in short. */
export type CustomerRef = {
    /** @description Its id (`cust_…`). */
    id: string;
    /** @description Its name. */
    name: string;
    /** @description Its e-mail address. */
    email?: string;
};
/** @description One item of an order. */
export type SalesOrderLine = {
    /** @description Its id (`soi_…`). */
    id: string;
    /** @description The item. */
    itemId: string;
    /** @description The item's code. */
    itemCode: string;
    /** @description What it is. */
    description: string;
    /** @description How many. */
    quantity: number;
    /** @description What one costs. */
    unitPrice: number;
    /** @description The discount, in percent. */
    discountPercent?: number;
    /** @description The discount, as an amount. */
    discountAmount?: number;
    /** @description What the line comes to after its discount, before tax. */
    lineTotal: number;
    /** @description The tax. */
    taxCode?: "SST" | (string & {});
    /** @description Its rate, in percent. */
    taxRate?: number;
    /** @description Its amount. */
    taxAmount: number;
    /** @description What else to know. */
    notes?: string;
};
/** @description How far the delivery of an order is. */
export type SalesOrderFulfillment = {
    /** @description How far it is. */
    status: "pending" | (string & {});
    /** @description How many have left. */
    shippedQuantity?: number;
    /** @description How many have not. */
    remainingQuantity?: number;
    /** @description How they are sent. */
    shippingMethod?: string;
    /** @description What to follow them by. */
    trackingNumber?: string | null;
    /**
     * Format: date
     * @description When they should arrive.
     */
    estimatedDelivery?: string;
};
/** @description An order of a customer. */
export type SalesOrder = {
    /** @description Its id (`so_…`). */
    id: string;
    /** @description Its number, such as `SO-2026-0001`. */
    orderNumber: string;
    /** @description The customer. */
    customerId: string;
    /** @description The customer, in short. */
    customer?: CustomerRef;
    /**
     * Format: date
     * @description When it was placed.
     */
    orderDate: string;
    /**
     * Format: date
     * @description When the customer wants it.
     */
    requiredDate?: string;
    /**
     * Format: date
     * @description When it was promised for.
     */
    promisedDate?: string;
    /** @description How far it is. */
    status: "draft" | "confirmed" | "shipped" | "delivered" | "cancelled" | (string & {});
    /** @description How urgent it is. */
    priority?: "low" | "normal" | "high" | "urgent" | (string & {});
    /** @description Its currency (ISO 4217). */
    currency: string;
    /** @description The exchange rate of the currency. */
    exchangeRate?: number;
    /** @description A reference of the customer's or the caller's. */
    reference?: string;
    /** @description What else to know. */
    notes?: string;
    /** @description The terms of sale. */
    terms?: string;
    /** @description Where the invoice goes. */
    billingAddress?: Address;
    /** @description Where the goods go. */
    shippingAddress?: Address;
    /** @description What is ordered. */
    items: SalesOrderLine[];
    /** @description The sum of the lines, after discounts and before tax. */
    subtotal: number;
    /** @description The sum of the discounts. */
    totalDiscount: number;
    /** @description The sum of the taxes. */
    totalTax: number;
    /** @description What shipping costs. */
    shippingCost?: number;
    /** @description What it comes to. */
    total: number;
    /** @description How far delivery is. */
    fulfillment?: SalesOrderFulfillment;
    /** @description Files that belong to it. */
    attachments?: Attachment[];
    /** @description The user who created it (`user_…`). */
    createdBy?: string;
    /**
     * Format: date-time
     * @description When it was created.
     */
    createdAt: string;
    /**
     * Format: date-time
     * @description When it was last changed.
     */
    updatedAt: string;
};
export type SalesOrderListResponse = {
    /**
     * @description Always true.
     * @constant
     */
    success: true;
    data: SalesOrder[];
    pagination?: CursorPagination;
    meta?: Meta;
};
/** @description One item to order. */
export type SalesOrderLineCreate = {
    /** @description The item. */
    itemId: string;
    /** @description What it is, where it differs from the item's own description. */
    description?: string;
    /** @description How many. */
    quantity: number;
    /** @description What one costs. */
    unitPrice: number;
    /** @description The discount, in percent. */
    discountPercent?: number;
    /** @description The tax. */
    taxCode?: "SST" | (string & {});
};
/** @description An order to create. Which fields are required is our reading. */
export type SalesOrderCreate = {
    /** @description The customer. */
    customerId: string;
    /**
     * Format: date
     * @description When it was placed.
     */
    orderDate?: string;
    /**
     * Format: date
     * @description When the customer wants it.
     */
    requiredDate?: string;
    /** @description A reference of the customer's or the caller's. */
    reference?: string;
    /** @description What else to know. */
    notes?: string;
    /** @description What is ordered. */
    items: SalesOrderLineCreate[];
    /** @description What shipping costs. */
    shippingCost?: number;
};
export type SalesOrderResponse = {
    /**
     * @description Always true.
     * @constant
     */
    success: true;
    data: SalesOrder;
    meta?: Meta;
};
/** @description How far an order is now. */
export type SalesOrderStatusUpdate = {
    /** @description How far it is. */
    status: SalesOrderStatus;
    /** @description What else to know. */
    notes?: string;
};
/** @description How much of a line to invoice. */
export type SalesOrderConversionItem = {
    /** @description The line of the order (`soi_…`). */
    itemId: string;
    /** @description How many. */
    quantity: number;
};
/** @description The invoice to make of an order. */
export type SalesOrderConversion = {
    /**
     * Format: date
     * @description The day of the invoice.
     */
    invoiceDate: string;
    /**
     * Format: date
     * @description When it is to be paid.
     */
    dueDate: string;
    /** @description The lines to invoice, where not all are. */
    partialItems?: SalesOrderConversionItem[];
};
/** @description One thing that is billed. */
export type InvoiceLine = {
    /** @description Its id (`invli_…`, on one page `item_…`). */
    id: string;
    /** @description The item. */
    itemId?: string;
    /** @description The item's code. */
    itemCode?: string;
    /** @description What it is. */
    description: string;
    /** @description How many. */
    quantity: number;
    /** @description What one costs. */
    unitPrice: number;
    /** @description The discount, in percent. */
    discountPercent?: number;
    /** @description The discount, as an amount. */
    discountAmount?: number;
    /** @description What the line comes to after its discount, before tax. */
    lineTotal: number;
    /** @description The tax. */
    taxCode?: "SST" | (string & {});
    /** @description Its rate, in percent. */
    taxRate?: number;
    /** @description Its amount. */
    taxAmount: number;
};
/** @description How far the e-invoice of an invoice is. */
export type InvoiceEInvoice = {
    /** @description How far it is. */
    status: "pending" | (string & {});
    /**
     * Format: date-time
     * @description When it was submitted.
     */
    submittedAt?: string | null;
    /**
     * Format: date-time
     * @description When the government's portal accepted it.
     */
    acceptedAt?: string | null;
    /** @description The portal's id of it. */
    uuid?: string | null;
    /** @description The hash of what was validated. */
    validationHash?: string | null;
};
/** @description A bill to a customer. */
export type Invoice = {
    /** @description Its id (`inv_…`). */
    id: string;
    /** @description Its number, such as `INV-2026-0001`. */
    invoiceNumber: string;
    /** @description The customer. */
    customerId: string;
    /** @description The customer, in short. */
    customer?: CustomerRef;
    /**
     * Format: date
     * @description Its day.
     */
    invoiceDate: string;
    /**
     * Format: date
     * @description When it is to be paid.
     */
    dueDate: string;
    /** @description How far it is. */
    status: "draft" | "sent" | "paid" | "overdue" | "cancelled" | (string & {});
    /** @description Its currency (ISO 4217). */
    currency: string;
    /** @description The exchange rate of the currency. */
    exchangeRate?: number;
    /** @description A reference of the caller's own. */
    reference?: string;
    /** @description The number of the customer's order. */
    purchaseOrder?: string;
    /** @description What else to know. */
    notes?: string;
    /** @description The terms of payment. */
    terms?: string;
    /** @description What is billed. */
    items: InvoiceLine[];
    /** @description The sum of the lines, after discounts and before tax. */
    subtotal: number;
    /** @description The sum of the discounts. */
    totalDiscount?: number;
    /** @description The sum of the taxes. */
    totalTax: number;
    /** @description What shipping costs. */
    shippingCost?: number;
    /** @description What it comes to. */
    total: number;
    /** @description How much is paid. */
    amountPaid?: number;
    /** @description How much is still to be paid. */
    amountDue: number;
    /** @description How much is paid, in a word. */
    paymentStatus?: "unpaid" | "partial" | "paid" | (string & {});
    /**
     * Format: date
     * @description When the latest payment came.
     */
    lastPaymentDate?: string | null;
    /** @description For how many days it has been overdue. */
    overdueBy?: number;
    /** @description Where it goes. */
    billingAddress?: Address;
    /** @description Files that belong to it. */
    attachments?: Attachment[];
    /** @description How far its e-invoice is. */
    einvoice?: InvoiceEInvoice;
    /**
     * Format: date-time
     * @description When it was created.
     */
    createdAt: string;
    /**
     * Format: date-time
     * @description When it was last changed.
     */
    updatedAt: string;
};
export type InvoiceResponse = {
    /**
     * @description Always true.
     * @constant
     */
    success: true;
    data: Invoice;
    meta?: Meta;
};
/** @description One thing that is offered. */
export type QuoteLine = {
    /** @description Its id (`qi_…`). */
    id: string;
    /** @description The item. */
    itemId?: string;
    /** @description What it is. */
    description: string;
    /** @description How many. */
    quantity: number;
    /** @description What one costs. */
    unitPrice: number;
    /** @description The discount, in percent. */
    discountPercent?: number;
    /** @description The discount, as an amount. */
    discountAmount?: number;
    /** @description What the line comes to after its discount, before tax. */
    lineTotal: number;
    /** @description The tax. */
    taxCode?: "SST" | (string & {});
    /** @description Its rate, in percent. */
    taxRate?: number;
    /** @description Its amount. */
    taxAmount: number;
};
/** @description An offer to a customer. */
export type Quote = {
    /** @description Its id (`quote_…`). */
    id: string;
    /** @description Its number, such as `QT-2026-0001`. */
    quoteNumber: string;
    /** @description The customer. */
    customerId: string;
    /** @description The customer, in short. */
    customer?: CustomerRef;
    /**
     * Format: date
     * @description The day of the offer.
     */
    quoteDate: string;
    /**
     * Format: date
     * @description Its last day.
     */
    validUntil?: string;
    /** @description How far it is. The other values are not documented. */
    status: "sent" | (string & {});
    /** @description Its currency (ISO 4217). */
    currency: string;
    /** @description A reference of the customer's or the caller's. */
    reference?: string;
    /** @description Its title. */
    title?: string;
    /** @description What it is about. */
    description?: string;
    /** @description The terms of sale. */
    terms?: string;
    /** @description What is offered. */
    items: QuoteLine[];
    /** @description The sum of the lines, after discounts and before tax. */
    subtotal: number;
    /** @description The sum of the discounts. */
    totalDiscount: number;
    /** @description The sum of the taxes. */
    totalTax: number;
    /** @description What it comes to. */
    total: number;
    /**
     * Format: date-time
     * @description When it was accepted.
     */
    acceptedAt?: string | null;
    /** @description Who accepted it. */
    acceptedBy?: string | null;
    /**
     * Format: date-time
     * @description When it became an order.
     */
    convertedToOrderAt?: string | null;
    /** @description That order. */
    salesOrderId?: string | null;
    /** @description Files that belong to it. */
    attachments?: Attachment[];
    /**
     * Format: date-time
     * @description When it was created.
     */
    createdAt: string;
    /**
     * Format: date-time
     * @description When it was last changed.
     */
    updatedAt: string;
};
export type QuoteListResponse = {
    /**
     * @description Always true.
     * @constant
     */
    success: true;
    data: Quote[];
    pagination?: CursorPagination;
    meta?: Meta;
};
/** @description One thing to offer. */
export type QuoteLineCreate = {
    /** @description The item, where it is one. */
    itemId?: string;
    /** @description What it is. */
    description?: string;
    /** @description How many. */
    quantity: number;
    /** @description What one costs. */
    unitPrice: number;
    /** @description The discount, in percent. */
    discountPercent?: number;
    /** @description The tax. */
    taxCode?: "SST" | (string & {});
};
/** @description An offer to create. Which fields are required is our reading. */
export type QuoteCreate = {
    /** @description The customer. */
    customerId: string;
    /**
     * Format: date
     * @description The day of the offer.
     */
    quoteDate?: string;
    /**
     * Format: date
     * @description Its last day.
     */
    validUntil?: string;
    /** @description Its title. */
    title?: string;
    /** @description A reference of the customer's or the caller's. */
    reference?: string;
    /** @description What is offered. */
    items: QuoteLineCreate[];
};
export type QuoteResponse = {
    /**
     * @description Always true.
     * @constant
     */
    success: true;
    data: Quote;
    meta?: Meta;
};
/** @description The message that a quote is sent with. */
export type QuoteSend = {
    /** @description Whom to send it to. */
    to: string[];
    /** @description Who gets a copy. */
    cc?: string[];
    /** @description The subject of the message. */
    subject?: string;
    /** @description Its text. */
    message?: string;
    /** @description Whether the quote is attached as a PDF. */
    attachPDF?: boolean;
};
/**
 * @description How far an invoice is.
 * @enum {string}
 */
export type InvoiceStatus = "draft" | "sent" | "paid" | "overdue" | "cancelled";
/**
 * @description How much of an invoice is paid.
 * @enum {string}
 */
export type InvoicePaymentStatus = "unpaid" | "partial" | "paid";
export type InvoiceListResponse = {
    /**
     * @description Always true.
     * @constant
     */
    success: true;
    data: Invoice[];
    pagination?: CursorPagination;
    meta?: Meta;
};
/** @description One thing to bill. It needs an item or a description; the documents disagree on which. */
export type InvoiceLineCreate = {
    /** @description The item, where it is one. */
    itemId?: string;
    /** @description The item's code. Only the tutorials have it. */
    itemCode?: string;
    /** @description What it is. */
    description?: string;
    /** @description How many. */
    quantity: number;
    /** @description What one costs. */
    unitPrice: number;
    /** @description The discount, in percent. */
    discountPercent?: number;
    /** @description The tax. */
    taxCode?: "SST" | (string & {});
    /** @description Its rate, in percent. */
    taxRate?: number;
};
/** @description An invoice to create. */
export type InvoiceCreate = {
    /** @description The customer. */
    customerId: string;
    /**
     * Format: date
     * @description Its day.
     */
    invoiceDate?: string;
    /**
     * Format: date
     * @description When it is to be paid, later than `invoiceDate`.
     */
    dueDate?: string;
    /** @description A reference of the caller's own. */
    reference?: string;
    /** @description The number of the customer's order. */
    purchaseOrder?: string;
    /** @description What else to know. */
    notes?: string;
    /** @description The terms of payment. */
    terms?: string;
    /** @description What shipping costs. Only the tutorials have it. */
    shippingAmount?: number;
    /** @description Data of the caller's own. Only the tutorials have it. */
    metadata?: {
        [key: string]: unknown;
    };
    /** @description What to bill. */
    items: InvoiceLineCreate[];
};
/** @description What to change of an invoice. The body is not documented: we take the fields of a creation. */
export type InvoiceUpdate = {
    /** @description The customer. */
    customerId?: string;
    /**
     * Format: date
     * @description Its day.
     */
    invoiceDate?: string;
    /**
     * Format: date
     * @description When it is to be paid, later than `invoiceDate`.
     */
    dueDate?: string;
    /** @description A reference of the caller's own. */
    reference?: string;
    /** @description The number of the customer's order. */
    purchaseOrder?: string;
    /** @description What else to know. */
    notes?: string;
    /** @description The terms of payment. */
    terms?: string;
    /** @description What shipping costs. Only the tutorials have it. */
    shippingAmount?: number;
    /** @description Data of the caller's own. Only the tutorials have it. */
    metadata?: {
        [key: string]: unknown;
    };
    /** @description What to bill. */
    items?: InvoiceLineCreate[];
};
/** @description The message that an invoice is sent with. */
export type InvoiceSend = {
    /** @description Whom to send it to. */
    to: string[];
    /** @description Who gets a copy. */
    cc?: string[];
    /** @description The subject of the message. */
    subject?: string;
    /** @description Its text. */
    message?: string;
    /** @description Whether the invoice is attached as a PDF. */
    attachPDF?: boolean;
    /** @description Whether the customer is sent reminders. */
    sendReminders?: boolean;
};
/** @description A payment that came in. */
export type PaymentCreate = {
    /** @description How much came. */
    amount: number;
    /**
     * Format: date
     * @description When it came.
     */
    paymentDate?: string;
    /** @description How it came. The list of values is not documented. */
    paymentMethod?: "bank_transfer" | "credit_card" | (string & {});
    /** @description The reference it came with. */
    reference?: string;
    /** @description What else to know. */
    notes?: string;
    /** @description The account it came to. */
    accountId?: string;
};
/** @description A payment of a customer. It is shown by a webhook only; that the operation answers it is our reading. */
export type Payment = {
    /** @description Its id (`pay_…`). */
    id: string;
    /** @description How much came. */
    amount: number;
    /** @description Its currency (ISO 4217). */
    currency: string;
    /**
     * Format: date
     * @description When it came.
     */
    paymentDate?: string;
    /** @description How it came. */
    paymentMethod?: "bank_transfer" | "credit_card" | (string & {});
    /** @description The reference it came with. */
    reference?: string;
    /** @description The customer. */
    customerId?: string;
    /** @description The invoice it pays. */
    invoiceId?: string;
    /** @description How far it is. */
    status: "completed" | (string & {});
    /** @description The bank account it came to. */
    bankAccount?: {
        /** @description The account's name. */
        name?: string;
        /** @description The account's number, masked. */
        accountNumber?: string;
    };
    /**
     * Format: date-time
     * @description When it was recorded.
     */
    createdAt?: string;
};
export type InvoicePaymentResponse = {
    /**
     * @description Always true.
     * @constant
     */
    success: true;
    data: Payment;
    meta?: Meta;
};
/**
 * @description Whether stock of an item is kept.
 * @enum {string}
 */
export type ItemType = "inventory" | "service" | "non_inventory";
/** @description The size of an item. */
export type ItemDimensions = {
    /** @description Its length. */
    length?: number;
    /** @description Its width. */
    width?: number;
    /** @description Its height. */
    height?: number;
    /** @description The unit of the three. */
    unit?: string;
};
/** @description What a group of customers pays for an item. */
export type ItemPriceGroup = {
    /** @description The group. */
    groupId: string;
    /** @description What it pays. */
    price: number;
};
/** @description What an item costs. */
export type ItemPricing = {
    /** @description What the company pays. */
    costPrice: number;
    /** @description What a customer pays. */
    sellingPrice: number;
    /** @description The currency of both (ISO 4217). */
    currency?: string;
    /** @description What some groups of customers pay. */
    priceGroups?: ItemPriceGroup[];
};
/** @description How many of an item there are, and when to order more. */
export type ItemInventory = {
    /** @description Whether stock is kept. */
    tracked?: boolean;
    /** @description How many there are. */
    currentStock: number;
    /** @description How many of them are free. */
    availableStock: number;
    /** @description How many are reserved. */
    reservedStock?: number;
    /** @description How many there should be at least. */
    minimumStock: number;
    /** @description How many there should be at most. */
    maximumStock?: number;
    /** @description At how many to order more. */
    reorderPoint?: number;
    /** @description How many to order then. */
    reorderQuantity?: number;
};
/** @description Who supplies an item. */
export type ItemSupplier = {
    /** @description The supplier's id (`supp_…`). */
    id: string;
    /** @description The supplier's name. */
    name: string;
    /** @description The supplier's code for it. */
    supplierItemCode?: string;
    /** @description How many days delivery takes. */
    leadTimeDays?: number;
};
/** @description The accounts that an item is booked on. */
export type ItemAccounting = {
    /** @description The account of its sales. */
    incomeAccountId?: string;
    /** @description The account of its cost. */
    expenseAccountId?: string;
    /** @description The account of its stock. */
    assetAccountId?: string;
};
/** @description How an item is taxed. */
export type ItemTax = {
    /** @description The tax when it is sold. */
    salesTaxCode?: "SST" | (string & {});
    /** @description The tax when it is bought. */
    purchaseTaxCode?: "SST" | (string & {});
    /** @description Whether it is taxed at all. */
    taxable?: boolean;
};
/** @description How many of an item there are at a location. */
export type ItemLocation = {
    /** @description The location (`loc_…`). */
    locationId: string;
    /** @description How many there are. */
    stock?: number;
    /** @description How many of them are free. */
    available?: number;
    /** @description How many are reserved. */
    reserved?: number;
    /** @description Where exactly they are. */
    binLocation?: string;
};
/** @description A form that an item comes in. */
export type ItemVariant = {
    /** @description Its id (`var_…`). */
    id: string;
    /** @description Its name. */
    name: string;
    /** @description What makes it different, for example `colour`. */
    attributes?: {
        [key: string]: string;
    };
    /** @description Its code. */
    itemCode?: string;
    /** @description Its bar code. */
    barcode?: string;
    /** @description How many there are. */
    stock?: number;
};
/** @description A picture of an item. */
export type ItemImage = {
    /** @description Its id (`img_…`). */
    id: string;
    /**
     * Format: uri
     * @description Where to fetch it.
     */
    url: string;
    /** @description Whether it is the one to show first. */
    isPrimary?: boolean;
};
/** @description Something that is bought or sold. Lists leave out some of the fields. */
export type Item = {
    /** @description Its id (`item_…`). */
    id: string;
    /** @description Its code, unique within the company. */
    itemCode: string;
    /** @description Its bar code. */
    barcode?: string;
    /** @description Its name. */
    name: string;
    /** @description What it is. */
    description?: string;
    /** @description Its category. */
    category?: {
        /** @description The category's id (`cat_…`). */
        id?: string;
        /** @description The category's name. */
        name?: string;
        /** @description The names from the top down to it. */
        path?: string;
    };
    /** @description Whether stock of it is kept. */
    type: "inventory" | "service" | "non_inventory" | (string & {});
    /** @description What it is counted in. */
    unit?: string;
    /** @description Its weight. The unit is not documented. */
    weight?: number;
    /** @description Its size. */
    dimensions?: ItemDimensions;
    /** @description What it costs. */
    pricing: ItemPricing;
    /** @description How many there are. */
    inventory: ItemInventory;
    /** @description Who supplies it. */
    supplier?: ItemSupplier;
    /** @description Where it is booked. */
    accounting?: ItemAccounting;
    /** @description How it is taxed. */
    tax?: ItemTax;
    /** @description How many there are at each location. */
    locations?: ItemLocation[];
    /** @description The forms it comes in. */
    variants?: ItemVariant[];
    /** @description Fields of the company's own. */
    customFields?: {
        [key: string]: unknown;
    };
    /** @description Its pictures. */
    images?: ItemImage[];
    /** @description Whether it can be used. */
    isActive: boolean;
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
export type ItemListResponse = {
    /**
     * @description Always true.
     * @constant
     */
    success: true;
    data: Item[];
    pagination?: CursorPagination;
    meta?: Meta;
};
/** @description What an item shall cost. */
export type ItemPricingInput = {
    /** @description What the company pays. */
    costPrice?: number;
    /** @description What a customer pays. */
    sellingPrice?: number;
    /** @description The currency of both (ISO 4217). */
    currency?: string;
};
/** @description Whether stock of an item is kept, and when to order more. */
export type ItemInventoryInput = {
    /** @description Whether stock is kept. */
    tracked?: boolean;
    /** @description How many there should be at least. */
    minimumStock?: number;
    /** @description How many there should be at most. */
    maximumStock?: number;
    /** @description At how many to order more. */
    reorderPoint?: number;
    /** @description How many to order then. */
    reorderQuantity?: number;
};
/** @description How an item shall be taxed. */
export type ItemTaxInput = {
    /** @description The tax when it is sold. */
    salesTaxCode?: "SST" | (string & {});
    /** @description The tax when it is bought. */
    purchaseTaxCode?: "SST" | (string & {});
};
/** @description An item to create. */
export type ItemCreate = {
    /** @description Its code, unique within the company. */
    itemCode: string;
    /** @description Its name. */
    name: string;
    /** @description Whether stock of it is kept. */
    type: ItemType;
    /** @description Its bar code. */
    barcode?: string;
    /** @description What it is. */
    description?: string;
    /** @description Its category. */
    categoryId?: string;
    /** @description What it is counted in. */
    unit?: string;
    /** @description Its weight. The unit is not documented. */
    weight?: number;
    /** @description Its size. */
    dimensions?: ItemDimensions;
    /** @description What it costs. */
    pricing?: ItemPricingInput;
    /** @description When to order more. */
    inventory?: ItemInventoryInput;
    /** @description Who supplies it. */
    supplierId?: string;
    /** @description The supplier's code for it. */
    supplierItemCode?: string;
    /** @description Where it is booked. */
    accounting?: ItemAccounting;
    /** @description How it is taxed. */
    tax?: ItemTaxInput;
    /** @description Fields of the company's own. */
    customFields?: {
        [key: string]: unknown;
    };
};
export type ItemResponse = {
    /**
     * @description Always true.
     * @constant
     */
    success: true;
    data: Item;
    meta?: Meta;
};
/** @description What to change of an item. */
export type ItemUpdate = {
    /** @description Its code, unique within the company. */
    itemCode?: string;
    /** @description Its name. */
    name?: string;
    /** @description Whether stock of it is kept. */
    type?: ItemType;
    /** @description Its bar code. */
    barcode?: string;
    /** @description What it is. */
    description?: string;
    /** @description Its category. */
    categoryId?: string;
    /** @description What it is counted in. */
    unit?: string;
    /** @description Its weight. The unit is not documented. */
    weight?: number;
    /** @description Its size. */
    dimensions?: ItemDimensions;
    /** @description What it costs. */
    pricing?: ItemPricingInput;
    /** @description When to order more. */
    inventory?: ItemInventoryInput;
    /** @description Who supplies it. */
    supplierId?: string;
    /** @description The supplier's code for it. */
    supplierItemCode?: string;
    /** @description Where it is booked. */
    accounting?: ItemAccounting;
    /** @description How it is taxed. */
    tax?: ItemTaxInput;
    /** @description Fields of the company's own. */
    customFields?: {
        [key: string]: unknown;
    };
};
/** @description What changed a stock. */
export type StockMovement = {
    /**
     * Format: date-time
     * @description When it happened.
     */
    date: string;
    /** @description What it was. The other values are not documented. */
    type: "sale" | (string & {});
    /** @description By how many, negative when stock left. */
    quantity: number;
    /** @description The document behind it. */
    reference?: string;
};
/** @description How many of an item there are at a location. */
export type StockLevel = {
    /** @description The item. */
    itemId: string;
    /** @description The item itself. Sample code reads it; no page shows it. */
    item?: {
        [key: string]: unknown;
    };
    /** @description The location. */
    locationId: string;
    /** @description How many there are. */
    currentStock: number;
    /** @description How many of them are free. */
    availableStock: number;
    /** @description How many are reserved. */
    reservedStock?: number;
    /** @description How many are on order. */
    onOrderStock?: number;
    /** @description What one has cost on average. */
    averageCost?: number;
    /** @description What they are worth. */
    stockValue?: number;
    /** @description What last changed it. */
    lastMovement?: StockMovement;
    /** @description Where exactly they are. */
    binLocation?: string;
    /**
     * Format: date-time
     * @description When it last changed.
     */
    updatedAt?: string;
};
export type StockLevelListResponse = {
    /**
     * @description Always true.
     * @constant
     */
    success: true;
    data: StockLevel[];
    pagination?: CursorPagination;
    meta?: Meta;
};
/** @description How many there are. Which fields are required is our reading. */
export type StockLevelUpdate = {
    /** @description The item. */
    itemId: string;
    /** @description The location. */
    locationId: string;
    /** @description How many there are now. */
    newQuantity: number;
    /** @description Why it is set. */
    reason?: string;
    /** @description What else to know. */
    notes?: string;
    /** @description What one has cost. */
    costPrice?: number;
    /** @description The document behind it. */
    reference?: string;
};
export type StockLevelResponse = {
    /**
     * @description Always true.
     * @constant
     */
    success: true;
    data: StockLevel;
    meta?: Meta;
};
/**
 * @description Whether an adjustment adds, removes or does both.
 * @enum {string}
 */
export type StockAdjustmentType = "positive" | "negative" | "mixed";
/**
 * @description Why stock is adjusted. `initial_stock` is in sample code only.
 * @enum {string}
 */
export type StockAdjustmentReason = "stock_count" | "damaged" | "found" | "lost" | "expired" | "initial_stock";
/**
 * @description How far an adjustment is.
 * @enum {string}
 */
export type StockAdjustmentStatus = "draft" | "posted";
/** @description A location, in short. */
export type LocationRef = {
    /** @description Its id (`loc_…`). */
    id: string;
    /** @description Its name. */
    name: string;
};
/** @description One item of a correction. */
export type StockAdjustmentItem = {
    /** @description Its id (`adjitem_…`). */
    id: string;
    /** @description The item. */
    itemId: string;
    /** @description The item's code. */
    itemCode: string;
    /** @description The item's name. */
    itemName: string;
    /** @description How many there were. */
    currentStock?: number;
    /** @description How many there are now. */
    adjustedStock?: number;
    /** @description The difference, negative when stock is removed. */
    adjustmentQuantity: number;
    /** @description What one costs. */
    unitCost?: number;
    /** @description What the difference is worth, with its sign. */
    totalCost?: number;
    /** @description Why. */
    reason?: string;
    /** @description What else to know. */
    notes?: string;
};
/** @description A correction of stock. */
export type StockAdjustment = {
    /** @description Its id (`adj_…`). */
    id: string;
    /** @description Its number, such as `ADJ-2026-0001`. */
    adjustmentNumber: string;
    /**
     * Format: date
     * @description The day it counts for.
     */
    date: string;
    /** @description Whether it adds, removes or does both. */
    type: "positive" | "negative" | "mixed" | (string & {});
    /** @description Why. */
    reason: "stock_count" | "damaged" | "found" | "lost" | "expired" | "initial_stock" | (string & {});
    /** @description How far it is. */
    status: "draft" | "posted" | (string & {});
    /** @description The location. */
    locationId: string;
    /** @description The location, in short. */
    location?: LocationRef;
    /** @description A reference of the caller's own. */
    reference?: string;
    /** @description What else to know. */
    notes?: string;
    /** @description What is corrected. */
    items: StockAdjustmentItem[];
    /** @description What the corrections are worth. */
    totalValue?: number;
    /** @description The user who created it (`user_…`). */
    createdBy?: string;
    /**
     * Format: date-time
     * @description When it was created.
     */
    createdAt: string;
    /**
     * Format: date-time
     * @description When it was posted. That it is null until then is our reading.
     */
    postedAt?: string | null;
};
export type StockAdjustmentListResponse = {
    /**
     * @description Always true.
     * @constant
     */
    success: true;
    data: StockAdjustment[];
    pagination?: CursorPagination;
    meta?: Meta;
};
/** @description One item to correct. */
export type StockAdjustmentItemCreate = {
    /** @description The item. */
    itemId: string;
    /** @description The difference, negative to remove. */
    adjustmentQuantity: number;
    /** @description What one costs. */
    unitCost?: number;
    /** @description Why. */
    reason?: string;
    /** @description What else to know. */
    notes?: string;
};
/** @description A correction to make. Which fields are required is our reading. */
export type StockAdjustmentCreate = {
    /**
     * Format: date
     * @description The day it counts for.
     */
    date?: string;
    /** @description Whether it adds, removes or does both. */
    type?: StockAdjustmentType;
    /** @description Why. */
    reason?: StockAdjustmentReason;
    /** @description The location. */
    locationId: string;
    /** @description A reference of the caller's own. */
    reference?: string;
    /** @description What else to know. */
    notes?: string;
    /** @description What is corrected. */
    items: StockAdjustmentItemCreate[];
};
export type StockAdjustmentResponse = {
    /**
     * @description Always true.
     * @constant
     */
    success: true;
    data: StockAdjustment;
    meta?: Meta;
};
/** @description One item that is moved. */
export type StockTransferItem = {
    /** @description Its id (`xferitem_…`). */
    id: string;
    /** @description The item. */
    itemId: string;
    /** @description The item's code. */
    itemCode: string;
    /** @description The item's name. */
    itemName: string;
    /** @description How many were asked for. */
    quantityRequested: number;
    /** @description How many have left. */
    quantityShipped?: number;
    /** @description How many have arrived. */
    quantityReceived?: number;
    /** @description What one costs. */
    unitCost?: number;
    /** @description What they cost. */
    totalCost?: number;
    /** @description What else to know. */
    notes?: string;
};
/** @description How stock is moved. */
export type StockTransferShipping = {
    /** @description The way. */
    method?: string;
    /** @description What to follow it by. */
    trackingNumber?: string;
    /**
     * Format: date-time
     * @description When it left.
     */
    shippedAt?: string;
    /**
     * Format: date-time
     * @description When it should arrive.
     */
    estimatedDelivery?: string;
    /**
     * Format: date-time
     * @description When it arrived.
     */
    actualDelivery?: string;
};
/** @description One consent to a transfer. */
export type StockTransferApproval = {
    /** @description The step of the approval. */
    step: string;
    /** @description Who agreed. */
    approvedBy?: string;
    /**
     * Format: date-time
     * @description When.
     */
    approvedAt?: string;
    /** @description What else to know. */
    notes?: string;
};
/** @description Stock on its way from one location to another. */
export type StockTransfer = {
    /** @description Its id (`xfer_…`). */
    id: string;
    /** @description Its number, such as `XFR-2026-0001`. */
    transferNumber: string;
    /**
     * Format: date
     * @description The day it counts for.
     */
    date: string;
    /** @description How far it is. The other values are not documented. */
    status: "shipped" | "completed" | (string & {});
    /** @description Where it leaves. */
    fromLocationId: string;
    /** @description Where it leaves, in short. */
    fromLocation?: LocationRef;
    /** @description Where it goes. */
    toLocationId: string;
    /** @description Where it goes, in short. */
    toLocation?: LocationRef;
    /** @description A reference of the caller's own. */
    reference?: string;
    /** @description What else to know. */
    notes?: string;
    /** @description What is moved. */
    items: StockTransferItem[];
    /** @description How it is moved. */
    shipping?: StockTransferShipping;
    /** @description What it is worth. */
    totalValue?: number;
    /** @description Who agreed. */
    approvals?: StockTransferApproval[];
    /** @description The user who created it (`user_…`). */
    createdBy?: string;
    /**
     * Format: date-time
     * @description When it was created.
     */
    createdAt: string;
    /**
     * Format: date-time
     * @description When it was last changed.
     */
    updatedAt: string;
};
export type StockTransferListResponse = {
    /**
     * @description Always true.
     * @constant
     */
    success: true;
    data: StockTransfer[];
    pagination?: CursorPagination;
    meta?: Meta;
};
/** @description One item to move. */
export type StockTransferItemCreate = {
    /** @description The item. */
    itemId: string;
    /** @description How many. */
    quantity: number;
    /** @description What else to know. */
    notes?: string;
};
/** @description Stock to move. Which fields are required is our reading. */
export type StockTransferCreate = {
    /**
     * Format: date
     * @description The day it counts for.
     */
    date?: string;
    /** @description Where it leaves. */
    fromLocationId: string;
    /** @description Where it goes. */
    toLocationId: string;
    /** @description A reference of the caller's own. */
    reference?: string;
    /** @description What else to know. */
    notes?: string;
    /** @description What to move. */
    items: StockTransferItemCreate[];
    /** @description Whether somebody has to agree first. */
    requestApproval?: boolean;
};
export type StockTransferResponse = {
    /**
     * @description Always true.
     * @constant
     */
    success: true;
    data: StockTransfer;
    meta?: Meta;
};
/** @description How stock is moved, when it leaves. */
export type StockTransferShippingInput = {
    /** @description The way. */
    method?: string;
    /** @description What to follow it by. */
    trackingNumber?: string;
    /**
     * Format: date-time
     * @description When it should arrive.
     */
    estimatedDelivery?: string;
};
/** @description How far a transfer is now. */
export type StockTransferStatusUpdate = {
    /** @description How far it is. The other values are not documented. */
    status: "shipped" | "completed" | (string & {});
    /** @description What else to know. */
    notes?: string;
    /** @description How it is moved. */
    shipping?: StockTransferShippingInput;
};
/**
 * @description How the value of stock is found.
 * @enum {string}
 */
export type StockValuationMethod = "fifo" | "lifo" | "average" | "standard";
/** @description What the stock of a category is worth. */
export type StockValuationByCategory = {
    /** @description The category. */
    categoryId: string;
    /** @description Its name. */
    categoryName: string;
    /** @description How many items there are. */
    totalItems: number;
    /** @description How many pieces. */
    totalQuantity: number;
    /** @description What they are worth. */
    totalValue: number;
};
/** @description What the stock at a location is worth. */
export type StockValuationByLocation = {
    /** @description The location. */
    locationId: string;
    /** @description Its name. */
    locationName: string;
    /** @description How many items there are. */
    totalItems: number;
    /** @description How many pieces. */
    totalQuantity: number;
    /** @description What they are worth. */
    totalValue: number;
};
/** @description What the stock of an item is worth. */
export type StockValuationItem = {
    /** @description The item. */
    itemId: string;
    /** @description Its code. */
    itemCode: string;
    /** @description Its name. */
    itemName: string;
    /** @description How many pieces. */
    quantity: number;
    /** @description What one has cost on average. */
    averageCost: number;
    /** @description What they are worth. */
    totalValue: number;
};
/** @description What the stock is worth. */
export type StockValuation = {
    /** @description The report's name. */
    reportName: string;
    /**
     * Format: date
     * @description The day it is for.
     */
    asOfDate: string;
    /** @description How the value was found. */
    valuationMethod: "fifo" | "lifo" | "average" | "standard" | (string & {});
    /** @description The currency of the values (ISO 4217). */
    currency: string;
    /** @description The sums. */
    summary: {
        /** @description How many items there are. */
        totalItems: number;
        /** @description How many pieces. */
        totalQuantity: number;
        /** @description What they are worth. */
        totalValue: number;
        /** @description What they are worth on average. */
        averageValue: number;
    };
    /** @description The sums of each category. */
    byCategory: StockValuationByCategory[];
    /** @description The sums of each location. */
    byLocation: StockValuationByLocation[];
    /** @description The items. */
    items: StockValuationItem[];
};
export type StockValuationResponse = {
    /**
     * @description Always true.
     * @constant
     */
    success: true;
    data: StockValuation;
    meta?: Meta;
};
/** @description One of the three classes. */
export type AbcClass = {
    /** @description How many items are in it. */
    itemCount: number;
    /** @description How many of all items that is, in percent. */
    percentage: number;
    /** @description How much of the value they make up, in percent. */
    valuePercentage: number;
    /** @description What they are worth. */
    totalValue: number;
};
/** @description An item and its class. */
export type AbcItem = {
    /** @description The item. */
    itemId: string;
    /** @description Its code. */
    itemCode: string;
    /** @description Its name. */
    itemName: string;
    /** @description Its class. */
    classification: "A" | "B" | "C" | (string & {});
    /** @description How many are used in a year. */
    annualUsage: number;
    /** @description What one costs. */
    unitCost: number;
    /** @description What a year's use is worth. */
    annualValue: number;
    /** @description The share of the value up to and with this item, in percent. */
    cumulativePercentage: number;
};
/** @description The items by how much of the value they make up. */
export type AbcAnalysis = {
    /** @description The report's name. */
    reportName: string;
    /**
     * Format: date
     * @description The first day of the period.
     */
    periodFrom: string;
    /**
     * Format: date
     * @description Its last day.
     */
    periodTo: string;
    /** @description The three classes. */
    classification: {
        /** @description The few items with most of the value. */
        A: AbcClass;
        /** @description The items in between. */
        B: AbcClass;
        /** @description The many items with little of the value. */
        C: AbcClass;
    };
    /** @description The items. */
    items: AbcItem[];
};
export type AbcAnalysisResponse = {
    /**
     * @description Always true.
     * @constant
     */
    success: true;
    data: AbcAnalysis;
    meta?: Meta;
};
/** @description The answer of a list whose entries no page shows. Only the envelope is known. */
export type UndocumentedListResponse = {
    /**
     * @description Always true.
     * @constant
     */
    success: true;
    /** @description The entries. */
    data: {
        [key: string]: unknown;
    }[];
    pagination?: CursorPagination;
    meta?: Meta;
};
/**
 * @description What an alert warns of.
 * @enum {string}
 */
export type InventoryAlertType = "low_stock" | "out_of_stock" | "overstock" | "negative_stock" | "expiry_warning" | "reorder_point";
/** @description A rule that raises alerts. Which fields are required is our reading. */
export type InventoryAlertRuleCreate = {
    /** @description Its name. */
    name: string;
    /** @description What it warns of. */
    type: InventoryAlertType;
    /** @description What it looks at. */
    conditions?: {
        /** @description Only these categories. */
        categories?: string[];
        /** @description Only these locations. */
        locations?: string[];
        /** @description What the stock is measured against. */
        threshold?: "minimum_stock" | (string & {});
    };
    /** @description Who hears of it. */
    notifications?: {
        /** @description The people, by e-mail. */
        email?: string[];
        /**
         * Format: uri
         * @description A program, by HTTP.
         */
        webhook?: string;
        /** @description How often. */
        frequency?: "immediate" | (string & {});
    };
    /** @description Whether it is in force. */
    active?: boolean;
};
/**
 * @description How far an e-invoice is.
 * @enum {string}
 */
export type EInvoiceStatus = "created" | "validated" | "submitted" | "accepted" | "rejected" | "cancelled";
/**
 * @description The form of the document. Both are UBL 2.1; the first follows the profile of PEPPOL.
 * @enum {string}
 */
export type EInvoiceFormat = "PEPPOL_UBL" | "UBL21";
/**
 * @description Where e-invoices are submitted: MyInvois of the Malaysian tax authority (LHDN), or the PEPPOL network.
 * @enum {string}
 */
export type EInvoicePortal = "myinvois" | "peppol";
/** @description The digital signature of an e-invoice. */
export type EInvoiceSignature = {
    /** @description The algorithm. */
    algorithm: "SHA256withRSA" | (string & {});
    /** @description The signer's certificate in PEM. */
    certificate: string;
    /**
     * Format: date-time
     * @description When it was signed.
     */
    timestamp: string;
};
/** @description An e-invoice as the government's portal knows it. */
export type EInvoiceGovernment = {
    /** @description The portal. */
    portal?: "myinvois" | "peppol" | (string & {});
    /** @description The taxpayer's id there. */
    taxpayerId?: string;
    /** @description The portal's id of the submission. */
    submissionId: string;
    /** @description The portal's long id of the document. */
    longId: string;
    /** @description What the portal thinks of it. */
    status?: "valid" | (string & {});
    /**
     * Format: date-time
     * @description When it was submitted.
     */
    submittedAt?: string;
    /**
     * Format: date-time
     * @description When the portal validated it.
     */
    validationTime?: string;
    /**
     * Format: date-time
     * @description When the portal accepted it.
     */
    acceptanceTime?: string;
    /**
     * Format: date-time
     * @description The same, under the name that webhooks use.
     */
    acceptedAt?: string;
};
/** @description One finding on an e-invoice. */
export type ValidationIssue = {
    /** @description The rule. */
    code: "W001" | "E001" | "BR-MY-01" | (string & {});
    /** @description The finding in words. */
    message: string;
    /** @description The place in the document, as a path of UBL element names. */
    field: string;
    /** @description How grave it is. */
    severity?: "warning" | "error" | (string & {});
    /** @description What to do about it. */
    suggestion?: string;
    /** @description The place in the document's XML. */
    xpath?: string;
};
/** @description What the validation of an e-invoice found. */
export type EInvoiceValidation = {
    /** @description Whether it passed. */
    isValid: boolean;
    /**
     * Format: date-time
     * @description When it was validated.
     */
    validatedAt: string;
    /** @description What stands against submitting it. */
    errors: ValidationIssue[];
    /** @description What does not, but could be better. */
    warnings: ValidationIssue[];
};
/** @description An e-invoice in its forms. */
export type EInvoiceDocument = {
    /** @description The UBL document itself. */
    xml: string;
    /**
     * Format: uri
     * @description Where to fetch it as a PDF.
     */
    pdf: string;
    /**
     * Format: uri
     * @description Where to fetch it as JSON.
     */
    json?: string;
};
/** @description The standard that an e-invoice follows. */
export type EInvoiceCompliance = {
    /** @description The standard. */
    standard: "UBL-2.1" | (string & {});
    /** @description The profile of it. */
    profile: "MY-PEPPOL-BIS-3.0" | (string & {});
    /** @description The customization of that, as a URN. */
    customization?: string;
};
/** @description One thing that happened to an e-invoice. */
export type EInvoiceTimelineEntry = {
    /** @description The status that it reached. */
    status: "created" | "validated" | "submitted" | "accepted" | "rejected" | "cancelled" | (string & {});
    /**
     * Format: date-time
     * @description When.
     */
    timestamp: string;
    /** @description What happened, in words. */
    notes?: string;
};
/** @description An invoice in the form that a government's portal reads. */
export type EInvoice = {
    /** @description Its id (`einv_…`). */
    id: string;
    /** @description The invoice it was made from. */
    invoiceId: string;
    /** @description The form of the document. */
    format: "PEPPOL_UBL" | "UBL21" | (string & {});
    /** @description How far it is. */
    status: "created" | "validated" | "submitted" | "accepted" | "rejected" | "cancelled" | (string & {});
    /** @description Whether it is the first of its kind. */
    submissionType?: "original" | (string & {});
    /** @description The id that the portal knows it by. */
    uuid?: string;
    /** @description The number of its submission, such as `SUB-2026-0001`. */
    submissionId?: string;
    /** @description The hash of what was validated, after its algorithm and a colon. */
    validationHash?: string;
    /** @description The QR code to print, as a data URL. */
    qrCode?: string;
    /** @description How it is signed. */
    digitalSignature?: EInvoiceSignature;
    /** @description What the portal says of it. */
    government?: EInvoiceGovernment;
    /** @description What the validation found. */
    validation?: EInvoiceValidation;
    /** @description The document in its forms. */
    document?: EInvoiceDocument;
    /** @description The standard it follows. */
    compliance?: EInvoiceCompliance;
    /** @description What has happened to it, the oldest first. */
    timeline?: EInvoiceTimelineEntry[];
    /**
     * Format: date-time
     * @description When it was created.
     */
    createdAt: string;
    /**
     * Format: date-time
     * @description When it was last changed.
     */
    updatedAt: string;
};
export type EInvoiceListResponse = {
    /**
     * @description Always true.
     * @constant
     */
    success: true;
    data: EInvoice[];
    pagination?: CursorPagination;
    meta?: Meta;
};
/** @description How to make an e-invoice. */
export type EInvoiceCreateOptions = {
    /** @description Whether to submit it at once. */
    autoSubmit?: boolean;
    /** @description Whether to validate it and make nothing. */
    validateOnly?: boolean;
    /** @description Whether the invoice's attachments go with it. */
    includeAttachments?: boolean;
    /** @description The language of the document (ISO 639-1). */
    language?: string;
};
/** @description The buyer as the portal wants it. */
export type EInvoiceBuyer = {
    /** @description Its tax identification number. */
    taxId?: string;
    /** @description Its registered name. */
    registrationName?: string;
    /** @description Its number in the register of businesses. */
    businessRegistrationNumber?: string;
    /** @description The code of its industry. */
    sectorClassification?: string;
    /** @description What it does, in words. */
    businessActivityDescription?: string;
};
/** @description Who took the goods of an e-invoice. */
export type EInvoiceDeliveryParty = {
    /** @description Its name. */
    name?: string;
    /** @description Its address. */
    address?: AddressInput;
};
/** @description Where and when the goods of an e-invoice went. */
export type EInvoiceDelivery = {
    /**
     * Format: date
     * @description The day they arrived.
     */
    actualDeliveryDate?: string;
    /** @description Who took them. */
    deliveryParty?: EInvoiceDeliveryParty;
};
/** @description The bank account that an e-invoice is paid to. */
export type EInvoiceBankAccount = {
    /** @description The bank. */
    bankName?: string;
    /** @description The account's number. */
    accountNumber?: string;
    /** @description The bank's SWIFT code. */
    swiftCode?: string;
};
/** @description How an e-invoice is to be paid. */
export type EInvoicePayment = {
    /** @description The means of payment. */
    paymentMeans?: "bank_transfer" | (string & {});
    /** @description The terms, in words. */
    paymentTerms?: string;
    /** @description Where to pay. */
    bankAccount?: EInvoiceBankAccount;
};
/** @description An e-invoice to make from an invoice. */
export type EInvoiceCreate = {
    /** @description The invoice. */
    invoiceId: string;
    /** @description The form of the document. */
    format: EInvoiceFormat;
    /** @description Whether it is the first of its kind. */
    submissionType?: "original" | (string & {});
    /**
     * @description Whether to submit it at once. One page has it here, another in `options`.
     * @default false
     */
    autoSubmit?: boolean;
    /** @description How to make it. */
    options?: EInvoiceCreateOptions;
    /** @description What the portal wants to know of the buyer, where the customer's record lacks it. */
    buyer?: EInvoiceBuyer;
    /** @description Where and when the goods went. */
    delivery?: EInvoiceDelivery;
    /** @description How it is to be paid. */
    payment?: EInvoicePayment;
};
/** @description A new e-invoice, in short. */
export type EInvoiceCreated = {
    /** @description Its id (`einv_…`). */
    id: string;
    /** @description The id that the portal knows it by. */
    uuid: string;
    /** @description How far it is. With `autoSubmit` it is `submitted` at once. */
    status: "created" | "validated" | "submitted" | "accepted" | "rejected" | "cancelled" | (string & {});
    /** @description The form of the document. */
    format: "PEPPOL_UBL" | "UBL21" | (string & {});
    /** @description The hash of what was validated, after its algorithm and a colon. */
    validationHash?: string;
    /** @description The QR code to print, as a data URL. */
    qrCode?: string;
    /** @description The document in its forms. */
    document?: EInvoiceDocument;
    /** @description What the portal says of it, once it is submitted. */
    government?: EInvoiceGovernment;
};
export type EInvoiceCreatedResponse = {
    /**
     * @description Always true.
     * @constant
     */
    success: true;
    data: EInvoiceCreated;
    meta?: Meta;
};
/** @description What to validate. */
export type EInvoiceValidate = {
    /** @description The invoice. */
    invoiceId: string;
    /** @description The form of the document that it shall become. */
    format: EInvoiceFormat;
    /**
     * @description Whether to apply every rule.
     * @default true
     */
    strictValidation?: boolean;
    /** @description Whether to check the taxes as well. */
    checkTaxCompliance?: boolean;
};
/** @description The findings of a validation, counted. */
export type EInvoiceValidationSummary = {
    /** @description How many errors there are. */
    totalErrors: number;
    /** @description How many warnings there are. */
    totalWarnings: number;
    /** @description Whether it can be submitted as it is. */
    canSubmit: boolean;
};
/** @description Whether an invoice can become an e-invoice. */
export type EInvoiceValidationResult = {
    /** @description Whether it passed. */
    isValid: boolean;
    /** @description The form it was validated for. */
    format: "PEPPOL_UBL" | "UBL21" | (string & {});
    /** @description The standard it was validated against. */
    compliance: EInvoiceCompliance;
    /** @description What stands against submitting it. */
    errors: ValidationIssue[];
    /** @description What does not, but could be better. */
    warnings: ValidationIssue[];
    /** @description The findings, counted. */
    summary: EInvoiceValidationSummary;
};
export type EInvoiceValidationResponse = {
    /**
     * @description Always true.
     * @constant
     */
    success: true;
    data: EInvoiceValidationResult;
    meta?: Meta;
};
/** @description How to submit an e-invoice. */
export type EInvoiceSubmitOptions = {
    /** @description Whether to answer only when the portal has answered. */
    waitForResponse?: boolean;
    /** @description How many seconds to wait for that. */
    timeout?: number;
    /** @description Whether to notify when the portal has answered. */
    notifyOnCompletion?: boolean;
};
/** @description What to submit, and where. That both fields are required is our reading. */
export type EInvoiceSubmit = {
    /** @description The e-invoice. */
    einvoiceId: string;
    /** @description The portal. */
    portal: EInvoicePortal;
    /** @description Whether it is the first of its kind. */
    submissionType?: "original" | (string & {});
    /** @description How to submit it. */
    options?: EInvoiceSubmitOptions;
};
/** @description How to follow a submission. */
export type EInvoiceTracking = {
    /** @description How long the portal will take, in words. */
    estimatedProcessingTime: string;
    /** @description Where to look, as a path. It is shown with the prefix `/api/v1`; call `getEInvoiceStatus` instead. */
    statusCheckUrl: string;
};
/** @description An e-invoice on its way. */
export type EInvoiceSubmission = {
    /** @description The number of the submission, such as `SUB-2026-0001`. */
    submissionId: string;
    /** @description How far it is. */
    status: "submitted" | (string & {});
    /** @description The portal's ids for it. */
    government: EInvoiceGovernment;
    /** @description How to follow it. */
    tracking: EInvoiceTracking;
};
export type EInvoiceSubmissionResponse = {
    /**
     * @description Always true.
     * @constant
     */
    success: true;
    data: EInvoiceSubmission;
    meta?: Meta;
};
/** @description How far an e-invoice is. */
export type EInvoiceStatusReport = {
    /** @description Its id. */
    id: string;
    /** @description Its status. */
    status: "created" | "validated" | "submitted" | "accepted" | "rejected" | "cancelled" | (string & {});
    /** @description What the portal says of it. */
    government?: EInvoiceGovernment;
    /** @description What has happened to it, the oldest first. */
    timeline: EInvoiceTimelineEntry[];
    /** @description What can be done with it now. */
    nextActions?: ("download_pdf" | "send_to_customer" | (string & {}))[];
};
export type EInvoiceStatusResponse = {
    /**
     * @description Always true.
     * @constant
     */
    success: true;
    data: EInvoiceStatusReport;
    meta?: Meta;
};
/**
 * @description Why an e-invoice is cancelled.
 * @enum {string}
 */
export type EInvoiceCancellationReason = "duplicate_invoice" | "data_error" | "system_error" | "buyer_rejection" | "other";
/** @description Why an e-invoice is cancelled. */
export type EInvoiceCancel = {
    /** @description The reason. */
    reason: EInvoiceCancellationReason;
    /**
     * @description The reason's code: `01` to `05` stand for the five reasons in their order.
     * @enum {string}
     */
    reasonCode: "01" | "02" | "03" | "04" | "05";
    /** @description The reason in words. It says what `other` means. */
    notes?: string;
    /**
     * Format: date
     * @description The day of the cancellation.
     */
    cancellationDate?: string;
};
export type EInvoiceResponse = {
    /**
     * @description Always true.
     * @constant
     */
    success: true;
    data: EInvoice;
    meta?: Meta;
};
/** @description A document in the JSON form of MyInvois: UBL, its namespaces in `_D`, `_A` and `_B`, every value in an array of objects with `_`. That the download has this form, without an envelope, is our reading. */
export type MyInvoisDocument = {
    /** @description The namespace of the document. */
    _D?: string;
    /** @description The namespace of its aggregates. */
    _A?: string;
    /** @description The namespace of its values. */
    _B?: string;
    /** @description The invoice. */
    Invoice?: {
        [key: string]: unknown;
    }[];
};
/**
 * @description Whether business is done with a supplier.
 * @enum {string}
 */
export type SupplierStatus = "active" | "inactive" | "suspended";
/** @description When a supplier is to be paid. */
export type SupplierPaymentTerms = {
    /** @description How many days there are to pay. */
    termsDays?: number;
    /** @description Within how many days there is a discount. */
    discountDays?: number;
    /** @description That discount, in percent. */
    discountPercent?: number;
};
/** @description Somebody who sells to the company. */
export type Supplier = {
    /** @description Its id (`supp_…`). */
    id: string;
    /** @description Its number, such as `SUPP-0001`. */
    supplierNumber: string;
    /** @description Its name. */
    name: string;
    /** @description The name to show for it. */
    displayName?: string;
    /** @description Its e-mail address. */
    email?: string;
    /** @description Its telephone number, with the country's code. */
    phone?: string;
    /** @description Its website. */
    website?: string;
    /** @description Its tax number. */
    taxNumber?: string;
    /** @description Its number in the register of businesses. */
    registrationNumber?: string;
    /** @description Its address. */
    address?: Address;
    /** @description When it is to be paid. */
    paymentTerms?: SupplierPaymentTerms;
    /** @description How much the company may owe it. */
    creditLimit?: number;
    /** @description How much the company owes it. */
    currentBalance?: number;
    /** @description The currency it bills in (ISO 4217). */
    currency?: string;
    /** @description Whether business is done with it. */
    status: "active" | "inactive" | "suspended" | (string & {});
    /** @description Words to find it by. */
    tags?: string[];
    /**
     * Format: date-time
     * @description When it was created.
     */
    createdAt: string;
    /**
     * Format: date-time
     * @description When it was last changed.
     */
    updatedAt: string;
};
/** @description Where a list stands, for lists that skip entries. */
export type OffsetPagination = {
    /** @description Whether there are more entries. */
    hasMore: boolean;
    /** @description The `offset` of the next page. That it is null or missing on the last page is our reading. */
    nextOffset?: number | null;
    /** @description How many entries there are in all. */
    total: number;
    /** @description How many entries a page has at most. */
    limit: number;
};
export type SupplierListResponse = {
    /**
     * @description Always true.
     * @constant
     */
    success: true;
    data: Supplier[];
    pagination?: OffsetPagination;
    meta?: Meta;
};
/** @description Whom to talk to at a supplier. */
export type SupplierContactPerson = {
    /** @description The person's name. */
    name?: string;
    /**
     * Format: email
     * @description The person's e-mail address.
     */
    email?: string;
    /** @description The person's telephone number. */
    phone?: string;
    /** @description What the person does there. */
    position?: string;
};
/** @description The bank account of a supplier. */
export type SupplierBankDetails = {
    /** @description Whose account it is. */
    accountName?: string;
    /** @description Its number. */
    accountNumber?: string;
    /** @description The bank. */
    bankName?: string;
    /** @description The bank's code. */
    bankCode?: string;
    /** @description The bank's SWIFT code. */
    swiftCode?: string;
};
/** @description A supplier to create. That the name alone is required is our reading. */
export type SupplierCreate = {
    /** @description Its name. */
    name: string;
    /** @description The name to show for it. */
    displayName?: string;
    /**
     * Format: email
     * @description Its e-mail address.
     */
    email?: string;
    /** @description Its telephone number, with the country's code. */
    phone?: string;
    /**
     * Format: uri
     * @description Its website.
     */
    website?: string;
    /** @description Its tax number. */
    taxNumber?: string;
    /** @description Its number in the register of businesses. */
    registrationNumber?: string;
    /** @description Its address. */
    address?: AddressInput;
    /** @description When it is to be paid. */
    paymentTerms?: SupplierPaymentTerms;
    /** @description How much the company may owe it. */
    creditLimit?: number;
    /** @description The currency it bills in (ISO 4217). */
    currency?: string;
    /** @description Whether business is done with it. */
    status?: SupplierStatus;
    /** @description Words to find it by. */
    tags?: string[];
    /** @description Whom to talk to. */
    contactPerson?: SupplierContactPerson;
    /** @description Where to pay it. */
    bankDetails?: SupplierBankDetails;
};
export type SupplierResponse = {
    /**
     * @description Always true.
     * @constant
     */
    success: true;
    data: Supplier;
    meta?: Meta;
};
/** @description The answer of an operation of which only method and path are known. That it has the usual envelope is our reading. */
export type UndocumentedResponse = {
    /**
     * @description Always true.
     * @constant
     */
    success: true;
    /** @description What the operation returns. Its fields are not documented. */
    data: {
        [key: string]: unknown;
    };
    meta?: Meta;
};
/** @description A rating of a supplier. Its fields are not documented. */
export type SupplierRating = {
    [key: string]: unknown;
};
/**
 * @description How far a purchase order is.
 * @enum {string}
 */
export type PurchaseOrderStatus = "draft" | "sent" | "confirmed" | "partially_received" | "received" | "cancelled";
/** @description The supplier of a document, in short. */
export type SupplierRef = {
    /** @description Its id (`supp_…`). */
    id: string;
    /** @description Its name. */
    name: string;
    /** @description Its e-mail address. */
    email?: string;
};
/** @description One thing that is ordered. */
export type PurchaseOrderLine = {
    /** @description Its id (`poli_…`). */
    id: string;
    /** @description The item. */
    itemId?: string;
    /** @description The item's code. */
    itemCode?: string;
    /** @description What it is. */
    description: string;
    /** @description How many. */
    quantity: number;
    /** @description What one costs. */
    unitPrice: number;
    /** @description What the line comes to. */
    lineTotal: number;
    /** @description The tax. */
    taxCode?: "SST" | (string & {});
    /** @description Its rate, in percent. */
    taxRate?: number;
    /** @description Its amount. */
    taxAmount?: number;
    /** @description How many have come. */
    receivedQuantity?: number;
    /**
     * Format: date
     * @description When they should come.
     */
    expectedDate?: string;
};
/** @description Where goods go, and who takes them. */
export type DeliveryAddress = {
    /** @description Who takes the goods. */
    contactName?: string;
    /** @description The telephone number there. */
    phone?: string;
    /** @description Street and number. */
    street: string;
    /** @description A second line, for example the floor. */
    street2?: string;
    /** @description The city. */
    city: string;
    /** @description The state. */
    state: string;
    /** @description The postal code. */
    postalCode: string;
    /** @description The country (ISO 3166-1 alpha-2). */
    country: string;
};
/** @description An order to a supplier. */
export type PurchaseOrder = {
    /** @description Its id (`po_…`). */
    id: string;
    /** @description Its number, such as `PO-2026-0001`. */
    poNumber: string;
    /** @description The supplier. */
    supplierId: string;
    /** @description The supplier, in short. */
    supplier?: SupplierRef;
    /**
     * Format: date
     * @description Its day.
     */
    orderDate: string;
    /**
     * Format: date
     * @description When the goods are needed.
     */
    requiredDate?: string;
    /** @description How far it is. */
    status: "draft" | "sent" | "confirmed" | "partially_received" | "received" | "cancelled" | (string & {});
    /** @description Its currency (ISO 4217). */
    currency: string;
    /** @description What one unit of that is worth in the company's currency. */
    exchangeRate?: number;
    /** @description The sum of the lines. */
    subtotal: number;
    /** @description The sum of the taxes. */
    taxTotal: number;
    /** @description The sum of the discounts. */
    discountTotal?: number;
    /** @description What it comes to. */
    total: number;
    /** @description What is ordered. */
    items: PurchaseOrderLine[];
    /** @description Where the goods go. */
    deliveryAddress?: DeliveryAddress;
    /** @description The terms of payment. */
    terms?: string;
    /** @description What else to know. */
    notes?: string;
    /** @description The user who created it. */
    createdBy?: string;
    /** @description The user who approved it. That it is null before that is our reading. */
    approvedBy?: string | null;
    /**
     * Format: date-time
     * @description When it was approved.
     */
    approvedAt?: string | null;
    /**
     * Format: date-time
     * @description When it was sent to the supplier.
     */
    sentAt?: string | null;
    /**
     * Format: date-time
     * @description When it was created.
     */
    createdAt: string;
    /**
     * Format: date-time
     * @description When it was last changed.
     */
    updatedAt: string;
};
export type PurchaseOrderListResponse = {
    /**
     * @description Always true.
     * @constant
     */
    success: true;
    data: PurchaseOrder[];
    meta?: Meta;
};
/** @description One thing to order. */
export type PurchaseOrderLineCreate = {
    /** @description The item, where it is one. */
    itemId?: string;
    /** @description What it is. */
    description?: string;
    /** @description How many. */
    quantity: number;
    /** @description What one costs. */
    unitPrice: number;
    /** @description The tax. */
    taxCode?: "SST" | (string & {});
    /**
     * Format: date
     * @description When they should come.
     */
    expectedDate?: string;
    /** @description What else to know. */
    notes?: string;
};
/** @description Where goods shall go, and who takes them. */
export type DeliveryAddressInput = {
    /** @description Who takes the goods. */
    contactName?: string;
    /** @description The telephone number there. */
    phone?: string;
    /** @description Street and number. */
    street?: string;
    /** @description A second line, for example the floor. */
    street2?: string;
    /** @description The city. */
    city?: string;
    /** @description The state. */
    state?: string;
    /** @description The postal code. */
    postalCode?: string;
    /** @description The country (ISO 3166-1 alpha-2). */
    country?: string;
};
/** @description A purchase order to create. Which fields are required is our reading. */
export type PurchaseOrderCreate = {
    /** @description The supplier. */
    supplierId: string;
    /**
     * Format: date
     * @description Its day.
     */
    orderDate?: string;
    /**
     * Format: date
     * @description When the goods are needed.
     */
    requiredDate?: string;
    /** @description A reference of the caller's own. */
    reference?: string;
    /** @description What to order. */
    items: PurchaseOrderLineCreate[];
    /** @description Where the goods go. */
    deliveryAddress?: DeliveryAddressInput;
    /** @description The terms of payment. */
    terms?: string;
    /** @description What else to know. */
    notes?: string;
    /** @description Whether somebody has to approve it first. */
    requiresApproval?: boolean;
};
export type PurchaseOrderResponse = {
    /**
     * @description Always true.
     * @constant
     */
    success: true;
    data: PurchaseOrder;
    meta?: Meta;
};
/**
 * @description How far a bill is.
 * @enum {string}
 */
export type BillStatus = "draft" | "open" | "paid" | "overdue" | "partially_paid";
/** @description One thing that is billed. */
export type BillLine = {
    /** @description Its id (`bili_…`). */
    id: string;
    /** @description The item. */
    itemId?: string;
    /** @description What it is. */
    description: string;
    /** @description How many. */
    quantity: number;
    /** @description What one costs. */
    unitPrice: number;
    /** @description What the line comes to. */
    lineTotal: number;
    /** @description The tax. */
    taxCode?: "SST" | (string & {});
    /** @description Its rate, in percent. */
    taxRate?: number;
    /** @description Its amount. */
    taxAmount?: number;
    /** @description The number of the account it is booked to. */
    accountCode?: string;
};
/** @description A supplier's invoice to the company. */
export type Bill = {
    /** @description Its id (`bill_…`). */
    id: string;
    /** @description Its number, such as `BILL-2026-0001`. */
    billNumber: string;
    /** @description The number that the supplier gave it. */
    supplierInvoiceNumber?: string;
    /** @description The supplier. */
    supplierId: string;
    /** @description The supplier, in short. */
    supplier?: SupplierRef;
    /** @description The order it is for. That it is null without one is our reading. */
    purchaseOrderId?: string | null;
    /**
     * Format: date
     * @description Its day.
     */
    billDate: string;
    /**
     * Format: date
     * @description When it is to be paid.
     */
    dueDate: string;
    /** @description How far it is. */
    status: "draft" | "open" | "paid" | "overdue" | "partially_paid" | (string & {});
    /** @description Its currency (ISO 4217). */
    currency: string;
    /** @description The sum of the lines. */
    subtotal: number;
    /** @description The sum of the taxes. */
    taxTotal: number;
    /** @description What it comes to. */
    total: number;
    /** @description How much is paid. */
    paidAmount: number;
    /** @description How much is still to be paid. */
    balanceDue: number;
    /** @description What is billed. */
    items: BillLine[];
    /** @description Files that belong to it. */
    attachments?: Attachment[];
    /** @description The terms of payment, such as `NET 30`. */
    paymentTerms?: string;
    /** @description What else to know. */
    notes?: string;
    /**
     * Format: date-time
     * @description When it was created.
     */
    createdAt: string;
    /**
     * Format: date-time
     * @description When it was last changed.
     */
    updatedAt: string;
};
export type BillListResponse = {
    /**
     * @description Always true.
     * @constant
     */
    success: true;
    data: Bill[];
    meta?: Meta;
};
/** @description One thing that is billed. */
export type BillLineCreate = {
    /** @description The item, where it is one. */
    itemId?: string;
    /** @description What it is. */
    description?: string;
    /** @description How many. */
    quantity: number;
    /** @description What one costs. */
    unitPrice: number;
    /** @description The tax. */
    taxCode?: "SST" | (string & {});
    /** @description The number of the account to book it to. */
    accountCode?: string;
};
/** @description A file to store with a document. */
export type AttachmentUpload = {
    /** @description Its name. */
    filename: string;
    /** @description Its bytes in base64. */
    content: string;
    /** @description Its media type. */
    mimeType: string;
};
/** @description A bill to create. Which fields are required is our reading. */
export type BillCreate = {
    /** @description The supplier. */
    supplierId: string;
    /** @description The number that the supplier gave it. */
    supplierInvoiceNumber?: string;
    /** @description The order it is for. */
    purchaseOrderId?: string;
    /**
     * Format: date
     * @description Its day.
     */
    billDate?: string;
    /**
     * Format: date
     * @description When it is to be paid.
     */
    dueDate?: string;
    /** @description A reference of the caller's own. */
    reference?: string;
    /** @description What is billed. */
    items: BillLineCreate[];
    /** @description Files to store with it. */
    attachments?: AttachmentUpload[];
    /** @description What else to know. */
    notes?: string;
};
export type BillResponse = {
    /**
     * @description Always true.
     * @constant
     */
    success: true;
    data: Bill;
    meta?: Meta;
};
/** @description A request inside the company to buy something. Its fields are not documented. */
export type Requisition = {
    /** @description Its id. That it is called so is our reading: the paths take one. */
    id?: string;
} & {
    [key: string]: unknown;
};
export type RequisitionListResponse = {
    /**
     * @description Always true.
     * @constant
     */
    success: true;
    data: Requisition[];
    meta?: Meta;
};
/** @description One thing to buy. */
export type RequisitionLineCreate = {
    /** @description What it is. */
    description?: string;
    /** @description How many. */
    quantity?: number;
    /** @description What one will cost, about. */
    estimatedPrice?: number;
    /** @description Why it is needed. */
    justification?: string;
};
/** @description A requisition to create. Only sample code hints at the fields. */
export type RequisitionCreate = {
    /** @description The user who asks for it. */
    requestedBy?: string;
    /** @description The department that asks for it. */
    department?: string;
    /** @description What to buy. */
    items?: RequisitionLineCreate[];
    /**
     * Format: date
     * @description When it is needed.
     */
    requiredDate?: string;
};
export type RequisitionResponse = {
    /**
     * @description Always true.
     * @constant
     */
    success: true;
    data: Requisition;
    meta?: Meta;
};
/** @description What to change of a requisition. Its fields are not documented. */
export type RequisitionUpdate = {
    [key: string]: unknown;
};
/** @description What goes with a decision. Its fields are not documented; sample code sends none. */
export type RequisitionDecision = {
    [key: string]: unknown;
};
/** @description What an order is made with. Only sample code hints at the field. */
export type RequisitionConversion = {
    /** @description The supplier to order from. */
    supplierId?: string;
};
/** @description A request to suppliers for a quote. Its fields are not documented. */
export type Rfq = {
    /** @description Its id. That it is called so is our reading: the paths take one. */
    id?: string;
} & {
    [key: string]: unknown;
};
export type RfqListResponse = {
    /**
     * @description Always true.
     * @constant
     */
    success: true;
    data: Rfq[];
    meta?: Meta;
};
/** @description A request for quotes to create. Its fields are not documented. */
export type RfqCreate = {
    [key: string]: unknown;
};
export type RfqResponse = {
    /**
     * @description Always true.
     * @constant
     */
    success: true;
    data: Rfq;
    meta?: Meta;
};
/** @description What to change of a request for quotes. Its fields are not documented. */
export type RfqUpdate = {
    [key: string]: unknown;
};
/** @description How to send a request for quotes. Its fields are not documented. */
export type RfqSend = {
    [key: string]: unknown;
};
/** @description What a supplier answers to a request for quotes. Its fields are not documented. */
export type RfqSupplierResponse = {
    [key: string]: unknown;
};
/** @description A rule that says what has to be approved, and by whom. Its fields are not documented. */
export type ApprovalRule = {
    /** @description Its id. That it is called so is our reading: the paths take one. */
    id?: string;
} & {
    [key: string]: unknown;
};
export type ApprovalRuleListResponse = {
    /**
     * @description Always true.
     * @constant
     */
    success: true;
    data: ApprovalRule[];
    meta?: Meta;
};
/** @description A rule to create. Its fields are not documented. */
export type ApprovalRuleCreate = {
    [key: string]: unknown;
};
export type ApprovalRuleResponse = {
    /**
     * @description Always true.
     * @constant
     */
    success: true;
    data: ApprovalRule;
    meta?: Meta;
};
/** @description What to change of a rule. Its fields are not documented. */
export type ApprovalRuleUpdate = {
    [key: string]: unknown;
};
/** @description Something that waits for approval. Its fields are not documented. */
export type PendingApproval = {
    /** @description Its id. That it is called so is our reading: the paths take one. */
    id?: string;
} & {
    [key: string]: unknown;
};
export type PendingApprovalListResponse = {
    /**
     * @description Always true.
     * @constant
     */
    success: true;
    data: PendingApproval[];
    meta?: Meta;
};
/** @description What goes with a decision. Its fields are not documented. */
export type ApprovalDecision = {
    [key: string]: unknown;
};
/**
 * @description The form that a report comes in.
 * @enum {string}
 */
export type ReportFormat = "json" | "pdf" | "excel" | "csv";
/** @description An account in a balance sheet. */
export type BalanceSheetAccount = {
    /** @description Its id. */
    accountId: string;
    /** @description Its number in the chart. */
    accountNumber: string;
    /** @description Its name. */
    accountName: string;
    /** @description Its balance. */
    balance: number;
};
/** @description Some accounts of a balance sheet and their sum. */
export type BalanceSheetGroup = {
    /** @description The sum. */
    total: number;
    /** @description The accounts. */
    accounts: BalanceSheetAccount[];
};
/** @description The assets of a balance sheet. */
export type BalanceSheetAssets = {
    /** @description Those that become money within a year. */
    currentAssets: BalanceSheetGroup;
    /** @description Those that stay. */
    fixedAssets: BalanceSheetGroup;
    /** @description Their sum. */
    totalAssets: number;
};
/** @description The liabilities of a balance sheet. */
export type BalanceSheetLiabilities = {
    /** @description Those that fall due within a year. */
    currentLiabilities: BalanceSheetGroup;
    /** @description Those that fall due later. */
    longTermLiabilities: BalanceSheetGroup;
    /** @description Their sum. */
    totalLiabilities: number;
};
/** @description What the company owns and owes, as the accounting page shows it. */
export type BalanceSheet = {
    /** @description The report's name. */
    reportName: string;
    /** @description The company. */
    companyName: string;
    /**
     * Format: date
     * @description The day it is for.
     */
    asOfDate: string;
    /** @description The currency of the amounts (ISO 4217). */
    currency: string;
    /** @description What the company owns. */
    assets: BalanceSheetAssets;
    /** @description What it owes. */
    liabilities: BalanceSheetLiabilities;
    /** @description What belongs to its owners. */
    equity: BalanceSheetGroup;
    /** @description The sum of what it owes and what belongs to its owners. */
    totalLiabilitiesAndEquity: number;
    /** @description Whether that is the sum of what it owns. */
    balanced: boolean;
};
/** @description What a report is compared to. */
export type ReportComparison = {
    /** @description Whether it is. */
    enabled: boolean;
    /**
     * Format: date
     * @description The day it is for.
     */
    asOfDate: string;
    /**
     * Format: date
     * @description The day it is compared to.
     */
    compareToDate: string;
};
/** @description An account in a balance sheet, and how it changed. */
export type ComparativeBalanceSheetAccount = {
    /** @description Its id. */
    accountId: string;
    /** @description Its number in the chart. */
    accountCode: string;
    /** @description Its name. */
    accountName: string;
    /** @description Its balance. */
    balance: number;
    /** @description Its balance on the earlier day. */
    comparativeBalance?: number;
    /** @description The difference of the two. */
    variance?: number;
    /** @description That difference, in percent. */
    variancePercent?: number;
};
/** @description Some accounts of a balance sheet, their sum, and how it changed. */
export type ComparativeBalanceSheetGroup = {
    /** @description The sum. */
    total: number;
    /** @description The sum on the earlier day. */
    comparativeTotal?: number;
    /** @description The difference of the two. */
    variance?: number;
    /** @description That difference, in percent. */
    variancePercent?: number;
    /** @description The accounts. */
    accounts: ComparativeBalanceSheetAccount[];
};
/** @description The assets of a balance sheet in sections. */
export type BalanceSheetAssetsSection = {
    /** @description Those that become money within a year. */
    currentAssets: ComparativeBalanceSheetGroup;
    /** @description Those that stay. */
    nonCurrentAssets: ComparativeBalanceSheetGroup;
    /** @description Their sum. */
    totalAssets: number;
    /** @description Their sum on the earlier day. */
    comparativeTotalAssets?: number;
};
/** @description The liabilities of a balance sheet in sections. */
export type BalanceSheetLiabilitiesSection = {
    /** @description Those that fall due within a year. */
    currentLiabilities: ComparativeBalanceSheetGroup;
    /** @description Those that fall due later. */
    nonCurrentLiabilities: ComparativeBalanceSheetGroup;
    /** @description Their sum. */
    totalLiabilities: number;
    /** @description Their sum on the earlier day. */
    comparativeTotalLiabilities?: number;
};
/** @description The sections of a balance sheet. */
export type BalanceSheetSections = {
    /** @description What the company owns. */
    assets: BalanceSheetAssetsSection;
    /** @description What it owes. */
    liabilities: BalanceSheetLiabilitiesSection;
    /** @description What belongs to its owners. */
    equity: ComparativeBalanceSheetGroup;
};
/** @description Whether the two sides of a balance sheet are equal. */
export type BalanceCheck = {
    /** @description Whether they are. */
    balanced: boolean;
    /** @description One side. */
    totalAssets: number;
    /** @description The other. */
    totalLiabilitiesAndEquity: number;
    /** @description The difference. */
    difference: number;
};
/** @description What the company owns and owes, as the reports page shows it: in sections, and beside an earlier day if asked to. */
export type ComparativeBalanceSheet = {
    /** @description The kind of report. */
    reportType: "balance-sheet" | (string & {});
    /**
     * Format: date
     * @description The day it is for.
     */
    asOfDate: string;
    /** @description The currency of the amounts (ISO 4217). */
    currency: string;
    /** @description What it is compared to. */
    comparative?: ReportComparison;
    /** @description The figures. */
    sections: BalanceSheetSections;
    /** @description Whether the two sides are equal. */
    balanceCheck: BalanceCheck;
    /**
     * Format: date-time
     * @description When it was made.
     */
    generatedAt: string;
    /** @description The user it was made for. */
    generatedBy: string;
};
export type BalanceSheetResponse = {
    /**
     * @description Always true.
     * @constant
     */
    success: true;
    /** @description The balance sheet in one of two forms: two pages of the provider disagree. `"sections" in data` tells which. */
    data: BalanceSheet | ComparativeBalanceSheet;
    meta?: Meta;
};
/** @description What the company earned and spent. No page shows it; the fields here are our reading. */
export type ProfitLoss = {
    /** @description The kind of report. */
    reportType?: string;
    /** @description The report's name. */
    reportName?: string;
    /** @description The currency of the amounts (ISO 4217). */
    currency?: string;
    /**
     * Format: date
     * @description The first day of the period.
     */
    periodFrom?: string;
    /**
     * Format: date
     * @description The last day of the period.
     */
    periodTo?: string;
    /**
     * Format: date
     * @description The first day of the period, under its other name.
     */
    fromDate?: string;
    /**
     * Format: date
     * @description The last day of the period, under its other name.
     */
    toDate?: string;
} & {
    [key: string]: unknown;
};
export type ProfitLossResponse = {
    /**
     * @description Always true.
     * @constant
     */
    success: true;
    data: ProfitLoss;
    meta?: Meta;
};
/** @description The balances of all accounts. No page shows it; the fields here are our reading. */
export type TrialBalance = {
    /** @description The kind of report. */
    reportType?: string;
    /** @description The report's name. */
    reportName?: string;
    /**
     * Format: date
     * @description The day it is for.
     */
    asOfDate?: string;
    /** @description The currency of the amounts (ISO 4217). */
    currency?: string;
} & {
    [key: string]: unknown;
};
export type TrialBalanceResponse = {
    /**
     * @description Always true.
     * @constant
     */
    success: true;
    data: TrialBalance;
    meta?: Meta;
};
/** @description Where money came from and went to. No page shows it; the fields here are our reading. */
export type CashFlow = {
    /** @description The kind of report. */
    reportType?: string;
    /** @description The report's name. */
    reportName?: string;
    /** @description The currency of the amounts (ISO 4217). */
    currency?: string;
    /**
     * Format: date
     * @description The first day of the period.
     */
    periodFrom?: string;
    /**
     * Format: date
     * @description The last day of the period.
     */
    periodTo?: string;
} & {
    [key: string]: unknown;
};
export type CashFlowResponse = {
    /**
     * @description Always true.
     * @constant
     */
    success: true;
    data: CashFlow;
    meta?: Meta;
};
/** @description What was sold in a period. No page shows it. */
export type SalesSummary = {
    [key: string]: unknown;
};
export type SalesSummaryResponse = {
    /**
     * @description Always true.
     * @constant
     */
    success: true;
    data: SalesSummary;
    meta?: Meta;
};
/** @description What has been owed for about the same time. */
export type AgingPeriod = {
    /** @description Its name. */
    periodName: string;
    /** @description The least number of days. */
    fromDays: number;
    /** @description The greatest number of days, null where there is none. */
    toDays: number | null;
    /** @description What is owed. */
    amount: number;
    /** @description How much of everything that is, in percent. */
    percentage: number;
};
/** @description What a customer owes, by how long it has owed it. */
export type AgedReceivablesCustomer = {
    /** @description The customer. */
    customerId: string;
    /** @description Its name. */
    customerName: string;
    /** @description What it owes in all. */
    totalOwing: number;
    /** @description What it has owed for up to 30 days. */
    current: number;
    /** @description What it has owed for 31 to 60 days. */
    days31to60: number;
    /** @description What it has owed for 61 to 90 days. */
    days61to90: number;
    /** @description What it has owed for longer. */
    over90days: number;
    /** @description How much it may owe. */
    creditLimit?: number;
    /** @description How much of that it owes, in percent. */
    creditUtilization?: number;
    /**
     * Format: date
     * @description When it last paid.
     */
    lastPaymentDate?: string;
    /** @description How much it paid then. */
    lastPaymentAmount?: number;
};
/** @description What all customers owe. */
export type AgedReceivablesSummary = {
    /** @description What they owe. */
    totalOutstanding: number;
    /** @description How many they are. */
    totalCustomers: number;
    /** @description After how many days they pay on average. */
    averageDaysToCollect: number;
    /** @description How much of what fell due was paid, in percent. */
    collectionEfficiency: number;
};
/** @description What customers owe, by how long they have owed it. */
export type AgedReceivables = {
    /** @description The kind of report. */
    reportType: "aged-receivables" | (string & {});
    /**
     * Format: date
     * @description The day it is for.
     */
    asOfDate: string;
    /** @description The currency of the amounts (ISO 4217). */
    currency: string;
    /** @description The sums of each age. */
    agingPeriods: AgingPeriod[];
    /** @description The sums of each customer. */
    customers: AgedReceivablesCustomer[];
    /** @description The sums of all. */
    summary: AgedReceivablesSummary;
};
export type AgedReceivablesResponse = {
    /**
     * @description Always true.
     * @constant
     */
    success: true;
    data: AgedReceivables;
    meta?: Meta;
};
/** @description The time that a report is about. */
export type ReportDateRange = {
    /** @description Whether it moves with today. */
    type: "relative" | (string & {});
    /** @description The period. */
    period?: "last_12_months" | (string & {});
};
/** @description What a report is broken down by. */
export type ReportDimension = {
    /** @description The field. */
    field: string;
    /** @description How to call it. */
    label?: string;
    /** @description Whether to group by it. */
    groupBy?: boolean;
};
/** @description What a report computes. */
export type ReportMeasure = {
    /** @description The field. */
    field: string;
    /** @description How to call it. */
    label?: string;
    /** @description How to compute it. */
    aggregation?: "sum" | "count" | (string & {});
    /** @description How to show it. */
    format?: "currency" | (string & {});
};
/** @description What the entries of a report must match. */
export type ReportFilter = {
    /** @description The field. */
    field: string;
    /** @description How to compare it. */
    operator: "in" | (string & {});
    /** @description What to compare it to. */
    values: unknown[];
};
/** @description How a report is sorted. */
export type ReportSorting = {
    /** @description The field. */
    field: string;
    /**
     * @description The direction.
     * @enum {string}
     */
    direction?: "asc" | "desc";
};
/** @description A report to put together. */
export type CustomReportCreate = {
    /** @description Its name. */
    name: string;
    /** @description What it shows. */
    description?: string;
    /** @description Where the data come from. */
    dataSource: "sales" | (string & {});
    /** @description The time they are from. */
    dateRange: ReportDateRange;
    /** @description What to break them down by. */
    dimensions: ReportDimension[];
    /** @description What to compute. */
    measures: ReportMeasure[];
    /** @description What the entries must match. */
    filters?: ReportFilter[];
    /** @description How to sort. */
    sorting?: ReportSorting[];
};
/** @description A report that was saved. Its fields are not documented. */
export type SavedReport = {
    /** @description Its id (`report_…`). That it is called so is our reading: the paths take one. */
    id?: string;
} & {
    [key: string]: unknown;
};
export type SavedReportListResponse = {
    /**
     * @description Always true.
     * @constant
     */
    success: true;
    data: SavedReport[];
    meta?: Meta;
};
export type SavedReportResponse = {
    /**
     * @description Always true.
     * @constant
     */
    success: true;
    data: SavedReport;
    meta?: Meta;
};
/** @description What goes with the execution of a saved report. Its fields are not documented. */
export type SavedReportRun = {
    [key: string]: unknown;
};
/** @description The parameters of a report that is sent. Which there are depends on the report. */
export type ReportEmailParameters = {
    /**
     * Format: date
     * @description The day it is for.
     */
    asOfDate?: string;
    /** @description The form that it comes in. */
    format?: ReportFormat;
} & {
    [key: string]: unknown;
};
/** @description A report to send by e-mail. */
export type ReportEmail = {
    /** @description The parameters of the report. */
    parameters: ReportEmailParameters;
    /** @description Whom to send it to. */
    recipients: string[];
    /** @description The subject of the message. */
    subject?: string;
    /** @description Its text. */
    message?: string;
    /** @description Whether the report is attached. */
    includeAttachment?: boolean;
    /** @description Whether there is a link to the report. */
    includeLink?: boolean;
    /** @description How many days that link works. */
    linkExpiryDays?: number;
};
/** @description The balance sheet to make. The body is not documented. */
export type ReportJobCreate = {
    [key: string]: unknown;
};
/** @description A report that is being made. */
export type ReportJob = {
    /** @description The job's id (`job_…`). */
    jobId: string;
    /** @description How far it is. */
    status: "processing" | (string & {});
    /**
     * Format: date-time
     * @description When it will be done, about.
     */
    estimatedCompletion?: string;
    /** @description Where to fetch the report, null until it is done. */
    downloadUrl?: string | null;
};
export type ReportJobResponse = {
    /**
     * @description Always true.
     * @constant
     */
    success: true;
    data: ReportJob;
    meta?: Meta;
};
/** @description A report that is sent again and again. No page shows one. */
export type ReportSchedule = {
    /** @description Its id. That it is called so is our reading: the paths take one. */
    id?: string;
} & {
    [key: string]: unknown;
};
export type ReportScheduleListResponse = {
    /**
     * @description Always true.
     * @constant
     */
    success: true;
    data: ReportSchedule[];
    meta?: Meta;
};
/** @description When a report is sent. */
export type ReportTiming = {
    /** @description How often. */
    frequency: "monthly" | (string & {});
    /** @description On which day of the month. */
    dayOfMonth?: number;
    /** @description At which time, in hours and minutes. */
    time: string;
    /** @description The time zone of that, as in the tz database. */
    timezone?: string;
};
/** @description The parameters of a report that is sent again and again. Which there are depends on the report. */
export type ReportScheduleParameters = {
    /** @description The form that it comes in. */
    format?: ReportFormat;
    /** @description Whether to go down to the transactions. */
    includeDrillDown?: boolean;
    /** @description Whether to compare it to an earlier period. */
    includeComparative?: boolean;
} & {
    [key: string]: unknown;
};
/** @description Somebody who gets a report, with a name. */
export type NamedReportRecipient = {
    /**
     * Format: email
     * @description The e-mail address.
     */
    email: string;
    /** @description The name. */
    name?: string;
};
/** @description Somebody who gets a report. One sample has objects, another plain addresses. */
export type ReportRecipient = NamedReportRecipient | string;
/** @description A report to send again and again. */
export type ReportScheduleCreate = {
    /** @description The report. A sample has an id (`report_…`), another a name. */
    reportId: string;
    /** @description The schedule's name. */
    name: string;
    /** @description When to send it. */
    schedule: ReportTiming;
    /** @description The parameters of the report. */
    parameters: ReportScheduleParameters;
    /** @description Whom to send it to. */
    recipients: ReportRecipient[];
    /** @description The subject of the message. `{{month}}` and `{{year}}` are replaced. */
    emailSubject?: string;
    /** @description Its text. `{{month}}` and `{{year}}` are replaced. */
    emailBody?: string;
    /** @description Whether to send it at all. */
    active?: boolean;
};
export type ReportScheduleResponse = {
    /**
     * @description Always true.
     * @constant
     */
    success: true;
    data: ReportSchedule;
    meta?: Meta;
};
/** @description What to change of a schedule. Its fields are not documented. */
export type ReportScheduleUpdate = {
    [key: string]: unknown;
};
/** @description A key figure and how it changed. A page calls a rise of `daysOutstanding` a `down`: `trend` says whether things get better. */
export type Kpi = {
    /** @description The figure now. */
    current: number;
    /** @description The figure before. */
    previous: number;
    /** @description The difference of the two. */
    change: number;
    /** @description The direction. */
    trend: "up" | "down" | (string & {});
};
/** @description Key figures of the finances. There may be others. */
export type FinancialKpis = {
    /** @description The gross profit, in percent of sales. */
    grossProfitMargin?: Kpi;
    /** @description The net profit, in percent of sales. */
    netProfitMargin?: Kpi;
    /** @description The current assets, divided by the current liabilities. */
    currentRatio?: Kpi;
    /** @description For how many days amounts are outstanding. */
    daysOutstanding?: Kpi;
} & {
    [key: string]: Kpi;
};
/** @description Key figures of the operations. There may be others. */
export type OperationalKpis = {
    /** @description How often the stock is sold in the period. */
    inventoryTurnover?: Kpi;
    /** @description How often what is owed to suppliers is paid in the period. */
    accountsPayableTurnover?: Kpi;
} & {
    [key: string]: Kpi;
};
/** @description The key figures of the company. */
export type Kpis = {
    /** @description Those of its finances. */
    financial: FinancialKpis;
    /** @description Those of its operations. */
    operational: OperationalKpis;
};
export type KpisResponse = {
    /**
     * @description Always true.
     * @constant
     */
    success: true;
    data: Kpis;
    meta?: Meta;
};
/** @description How quotes become orders and orders become invoices. No page shows it. */
export type SalesFunnel = {
    [key: string]: unknown;
};
export type SalesFunnelResponse = {
    /**
     * @description Always true.
     * @constant
     */
    success: true;
    data: SalesFunnel;
    meta?: Meta;
};
/** @description A customer to create in a batch. */
export type CustomerBatchCreate = {
    /**
     * @description What to do.
     * @enum {string}
     */
    operation: "create";
    /** @description A name of the caller's own for this record. The result carries it. */
    referenceId?: string;
    /** @description The customer. Its name has 100 characters at most. */
    data: CustomerCreate;
};
/** @description Which customer to change, and what. */
export type CustomerBatchUpdateData = {
    /** @description Its id. */
    id: string;
    /** @description Its name. */
    name?: string;
    /** @description Whether it is a person or a business. */
    type?: CustomerType;
    /**
     * Format: email
     * @description Its e-mail address, unique within the company.
     */
    email?: string;
    /** @description Its telephone number, with the country's code. */
    phone?: string;
    /**
     * Format: uri
     * @description Its website.
     */
    website?: string;
    /** @description Its tax number. */
    taxNumber?: string;
    /** @description Its address. */
    address?: AddressInput;
    /** @description Where invoices go. */
    billingAddress?: AddressInput;
    /** @description Where goods go. */
    shippingAddress?: AddressInput;
    /** @description The currency it is billed in (ISO 4217). */
    currency?: string;
    /** @description How many days it has to pay. */
    paymentTerms?: number;
    /** @description How much it may owe. */
    creditLimit?: number;
    /** @description Whether business is done with it. */
    status?: CustomerStatus;
    /** @description Words to find it by. */
    tags?: string[];
    /** @description Fields of the company's own. */
    customFields?: {
        [key: string]: unknown;
    };
};
/** @description A customer to change in a batch. */
export type CustomerBatchUpdate = {
    /**
     * @description What to do.
     * @enum {string}
     */
    operation: "update";
    /** @description A name of the caller's own for this record. The result carries it. */
    referenceId?: string;
    /** @description Its id and what to change. */
    data: CustomerBatchUpdateData;
};
/** @description Which record of a batch is meant. */
export type BatchRecordId = {
    /** @description Its id. */
    id: string;
};
/** @description A record to delete in a batch. */
export type BatchDelete = {
    /**
     * @description What to do.
     * @enum {string}
     */
    operation: "delete";
    /** @description A name of the caller's own for this record. The result carries it. */
    referenceId?: string;
    /** @description Which record. */
    data: BatchRecordId;
};
/** @description One record of a batch of customers. */
export type CustomerBatchOperation = CustomerBatchCreate | CustomerBatchUpdate | BatchDelete;
/** @description How to go about a batch. The defaults are not documented. */
export type BatchOptions = {
    /** @description Whether to go on when a record fails. */
    continueOnError?: boolean;
    /** @description Whether to check the records and store nothing. */
    validateOnly?: boolean;
    /** @description Whether to work in the background. Advised above 100 records; three such jobs a company run at a time. */
    async?: boolean;
    /** @description Whether to undo everything when a record fails. Not every batch can. */
    rollbackOnError?: boolean;
};
/** @description A batch of customers. */
export type CustomerBatchRequest = {
    /** @description The records, 500 at most. */
    operations: CustomerBatchOperation[];
    /** @description How to go about it. */
    options?: BatchOptions;
};
/** @description A record of a batch, in short. Which fields there are depends on the record. */
export type BatchRecordData = {
    /** @description Its id. */
    id?: string;
    /** @description A customer's number. */
    customerNumber?: string;
} & {
    [key: string]: unknown;
};
/** @description Where a failed record comes from. */
export type BatchRecordContext = {
    /** @description Its place in the batch or the file. */
    rowNumber?: number;
    /** @description The record as it was sent. */
    originalData?: {
        [key: string]: unknown;
    };
} & {
    [key: string]: unknown;
};
/** @description Why a record of a batch failed. */
export type BatchRecordError = {
    /** @description What kind of failure it is. */
    code: "VALIDATION_ERROR" | "DUPLICATE_RECORD" | (string & {});
    /** @description The failure in words. */
    message: string;
    /** @description The field that is wrong. */
    field?: string;
    /** @description What exactly is wrong. */
    details?: ErrorDetail[];
    /** @description Which record it is about. */
    context?: BatchRecordContext;
};
/** @description What became of a record of a batch. */
export type BatchRecordResult = {
    /** @description The caller's name for the record. */
    referenceId?: string;
    /** @description What was to be done. */
    operation: "create" | "update" | "delete" | (string & {});
    /** @description Whether it was. */
    success: boolean;
    /** @description The record, in short. */
    data?: BatchRecordData;
    /** @description What is wrong. */
    error?: BatchRecordError;
};
/** @description What a batch did, counted. */
export type BatchSummary = {
    /** @description How many records were created. */
    created: number;
    /** @description How many were changed. */
    updated: number;
    /** @description How many were deleted. */
    deleted: number;
    /** @description How many failed. */
    errors: number;
    /** @description How many warnings there were. */
    warnings: number;
};
/** @description What became of a batch. */
export type BatchResult = {
    /** @description The batch's id (`batch_…`). */
    batchId: string;
    /** @description How far it is. */
    status: "completed" | (string & {});
    /** @description How many records there are. */
    totalRecords: number;
    /** @description How many were worked on. */
    processedRecords: number;
    /** @description How many went well. */
    successfulRecords: number;
    /** @description How many failed. */
    failedRecords: number;
    /** @description How many were left out. */
    skippedRecords: number;
    /** @description What became of each record. */
    results: BatchRecordResult[];
    /** @description What was done, counted. */
    summary: BatchSummary;
    /** @description How many seconds it took. */
    executionTime: number;
    /**
     * Format: date-time
     * @description When it started.
     */
    startedAt: string;
    /**
     * Format: date-time
     * @description When it ended.
     */
    completedAt: string;
};
/** @description A batch that is worked on in the background. */
export type BatchJobAccepted = {
    /** @description The job's id (`job_…`). */
    jobId: string;
    /** @description How far it is. */
    status: "queued" | (string & {});
    /** @description How many records there are. */
    totalRecords: number;
    /**
     * Format: date-time
     * @description When it will be done, about.
     */
    estimatedCompletion?: string;
    /** @description Where to look, as a path with `/v1`; call `getBatchJob` instead. */
    progressUrl: string;
    /** @description Where to fetch the results, null until it is done. */
    downloadUrl?: string | null;
};
export type BatchResponse = {
    /**
     * @description Always true.
     * @constant
     */
    success: true;
    /** @description The result, or the job where `async` was asked for. No page says that the statuses differ: `"jobId" in data` tells which. */
    data: BatchResult | BatchJobAccepted;
    meta?: Meta;
};
export type BatchJobAcceptedResponse = {
    /**
     * @description Always true.
     * @constant
     */
    success: true;
    data: BatchJobAccepted;
    meta?: Meta;
};
/** @description A supplier to create in a batch. */
export type SupplierBatchCreate = {
    /**
     * @description What to do.
     * @enum {string}
     */
    operation: "create";
    /** @description A name of the caller's own for this record. The result carries it. */
    referenceId?: string;
    /** @description The supplier. That it has the fields of a single one is our reading. */
    data: SupplierCreate;
};
/** @description Which supplier to change, and what. Only that suppliers can be changed so is documented. */
export type SupplierBatchUpdateData = {
    /** @description Its id. */
    id: string;
} & {
    [key: string]: unknown;
};
/** @description A supplier to change in a batch. */
export type SupplierBatchUpdate = {
    /**
     * @description What to do.
     * @enum {string}
     */
    operation: "update";
    /** @description A name of the caller's own for this record. The result carries it. */
    referenceId?: string;
    /** @description Its id and what to change. */
    data: SupplierBatchUpdateData;
};
/** @description One record of a batch of suppliers. */
export type SupplierBatchOperation = SupplierBatchCreate | SupplierBatchUpdate | BatchDelete;
/** @description A batch of suppliers. */
export type SupplierBatchRequest = {
    /** @description The records, 500 at most. */
    operations: SupplierBatchOperation[];
    /** @description How to go about it. */
    options?: BatchOptions;
};
/** @description An item of a batch. It is flat, unlike an item created alone. */
export type ItemBatchData = {
    /** @description Its code, unique within the company. */
    itemCode: string;
    /** @description Its name. */
    name: string;
    /** @description Whether stock of it is kept. */
    type: ItemType;
    /** @description What it is. */
    description?: string;
    /** @description The name of its category. */
    category?: string;
    /** @description What it is counted in. */
    unitOfMeasure?: string;
    /** @description What the company pays for one. */
    costPrice?: number;
    /** @description What a customer pays for one. */
    sellingPrice?: number;
    /** @description The tax. */
    taxCode?: "SST" | (string & {});
    /** @description At how many to order more. */
    reorderLevel?: number;
    /** @description How many to order then. */
    reorderQuantity?: number;
    /** @description Whether every piece has a number of its own. */
    trackSerial?: boolean;
    /** @description Whether every batch has a number. */
    trackBatch?: boolean;
};
/** @description An item to create in a batch. */
export type ItemBatchCreate = {
    /**
     * @description What to do.
     * @enum {string}
     */
    operation: "create";
    /** @description A name of the caller's own for this record. The result carries it. */
    referenceId?: string;
    /** @description The item. Its fields differ from those of a single one. */
    data: ItemBatchData;
};
/** @description Which item to change, and what. That the fields are those of a creation is our reading. */
export type ItemBatchUpdateData = {
    /** @description Its id. */
    id: string;
    /** @description Its code, unique within the company. */
    itemCode?: string;
    /** @description Its name. */
    name?: string;
    /** @description Whether stock of it is kept. */
    type?: ItemType;
    /** @description What it is. */
    description?: string;
    /** @description The name of its category. */
    category?: string;
    /** @description What it is counted in. */
    unitOfMeasure?: string;
    /** @description What the company pays for one. */
    costPrice?: number;
    /** @description What a customer pays for one. */
    sellingPrice?: number;
    /** @description The tax. */
    taxCode?: "SST" | (string & {});
    /** @description At how many to order more. */
    reorderLevel?: number;
    /** @description How many to order then. */
    reorderQuantity?: number;
    /** @description Whether every piece has a number of its own. */
    trackSerial?: boolean;
    /** @description Whether every batch has a number. */
    trackBatch?: boolean;
};
/** @description An item to change in a batch. */
export type ItemBatchUpdate = {
    /**
     * @description What to do.
     * @enum {string}
     */
    operation: "update";
    /** @description A name of the caller's own for this record. The result carries it. */
    referenceId?: string;
    /** @description Its id and what to change. */
    data: ItemBatchUpdateData;
};
/** @description One record of a batch of items. */
export type ItemBatchOperation = ItemBatchCreate | ItemBatchUpdate | BatchDelete;
/** @description A batch of items. */
export type ItemBatchRequest = {
    /** @description The records, 1,000 at most. */
    operations: ItemBatchOperation[];
    /** @description How to go about it. */
    options?: BatchOptions;
};
/** @description An invoice to create in a batch. */
export type InvoiceBatchCreate = {
    /**
     * @description What to do.
     * @enum {string}
     */
    operation: "create";
    /** @description A name of the caller's own for this record. The result carries it. */
    referenceId?: string;
    /** @description The invoice. */
    data: InvoiceCreate;
};
/** @description An invoice to change in a batch. */
export type InvoiceBatchUpdate = {
    /**
     * @description What to do.
     * @enum {string}
     */
    operation: "update";
    /** @description A name of the caller's own for this record. The result carries it. */
    referenceId?: string;
    /** @description Its id and what to change. The fields are our reading. */
    data: InvoiceUpdate & BatchRecordId;
};
/** @description One record of a batch of invoices. */
export type InvoiceBatchOperation = InvoiceBatchCreate | InvoiceBatchUpdate;
/** @description A batch of invoices. */
export type InvoiceBatchRequest = {
    /** @description The records, 100 at most. */
    operations: InvoiceBatchOperation[];
    /** @description How to go about it. */
    options?: BatchOptions;
};
/** @description A bill to create in a batch. */
export type BillBatchCreate = {
    /**
     * @description What to do.
     * @enum {string}
     */
    operation: "create";
    /** @description A name of the caller's own for this record. The result carries it. */
    referenceId?: string;
    /** @description The bill. That it has the fields of a single one is our reading. */
    data: BillCreate;
};
/** @description Which bill to change, and what. Only that bills can be changed so is documented. */
export type BillBatchUpdateData = {
    /** @description Its id. */
    id: string;
} & {
    [key: string]: unknown;
};
/** @description A bill to change in a batch. */
export type BillBatchUpdate = {
    /**
     * @description What to do.
     * @enum {string}
     */
    operation: "update";
    /** @description A name of the caller's own for this record. The result carries it. */
    referenceId?: string;
    /** @description Its id and what to change. */
    data: BillBatchUpdateData;
};
/** @description One record of a batch of bills. */
export type BillBatchOperation = BillBatchCreate | BillBatchUpdate;
/** @description A batch of bills. */
export type BillBatchRequest = {
    /** @description The records, 100 at most. */
    operations: BillBatchOperation[];
    /** @description How to go about it. */
    options?: BatchOptions;
};
/** @description An account to create in a batch. */
export type AccountBatchCreate = {
    /**
     * @description What to do.
     * @enum {string}
     */
    operation: "create";
    /** @description A name of the caller's own for this record. The result carries it. */
    referenceId?: string;
    /** @description The account. That it has the fields of a single one is our reading. */
    data: AccountCreate;
};
/** @description Which account to change, and what. That the fields are those of a single change is our reading. */
export type AccountBatchUpdateData = {
    /** @description Its id. */
    id: string;
    /** @description Its name. */
    name?: string;
    /** @description What it is for. */
    description?: string;
    /** @description Whether it can be used. */
    isActive?: boolean;
    /** @description The account it belongs under. */
    parentId?: string;
    /** @description Its currency (ISO 4217). */
    currency?: string;
};
/** @description An account to change in a batch. */
export type AccountBatchUpdate = {
    /**
     * @description What to do.
     * @enum {string}
     */
    operation: "update";
    /** @description A name of the caller's own for this record. The result carries it. */
    referenceId?: string;
    /** @description Its id and what to change. */
    data: AccountBatchUpdateData;
};
/** @description One record of a batch of accounts. */
export type AccountBatchOperation = AccountBatchCreate | AccountBatchUpdate;
/** @description A batch of accounts. */
export type AccountBatchRequest = {
    /** @description The records, 200 at most. */
    operations: AccountBatchOperation[];
    /** @description How to go about it. */
    options?: BatchOptions;
};
/** @description An entry to create in a batch. */
export type JournalEntryBatchCreate = {
    /**
     * @description What to do.
     * @enum {string}
     */
    operation: "create";
    /** @description A name of the caller's own for this record. The result carries it. */
    referenceId?: string;
    /** @description The entry. */
    data: JournalEntryCreate;
};
/** @description A batch of journal entries. */
export type JournalEntryBatchRequest = {
    /** @description The records, 100 at most. */
    operations: JournalEntryBatchCreate[];
    /** @description How to go about it. */
    options?: BatchOptions;
};
/** @description A stock adjustment of a batch: one item, unlike an adjustment created alone. */
export type StockAdjustmentBatchData = {
    /** @description The item. */
    itemId: string;
    /** @description Where it is. */
    locationId: string;
    /**
     * @description The direction.
     * @enum {string}
     */
    adjustmentType: "increase" | "decrease";
    /** @description How many. */
    quantity: number;
    /** @description What one costs. */
    unitCost?: number;
    /** @description Why, in words. */
    reason?: string;
    /** @description A reference of the caller's own. */
    reference?: string;
};
/** @description An adjustment to create in a batch. */
export type StockAdjustmentBatchCreate = {
    /**
     * @description What to do.
     * @enum {string}
     */
    operation: "create";
    /** @description A name of the caller's own for this record. The result carries it. */
    referenceId?: string;
    /** @description The adjustment. Its fields differ from those of a single one. */
    data: StockAdjustmentBatchData;
};
/** @description A batch of stock adjustments. */
export type StockAdjustmentBatchRequest = {
    /** @description The records, 500 at most. */
    operations: StockAdjustmentBatchCreate[];
    /** @description How to go about it. */
    options?: BatchOptions;
};
/** @description A payment to create in a batch. */
export type PaymentBatchCreate = {
    /**
     * @description What to do.
     * @enum {string}
     */
    operation: "create";
    /** @description A name of the caller's own for this record. The result carries it. */
    referenceId?: string;
    /** @description The payment. Its fields are not documented; how the invoice is named is unknown. */
    data: {
        [key: string]: unknown;
    };
};
/** @description A batch of payments. */
export type PaymentBatchRequest = {
    /** @description The records, 200 at most. */
    operations: PaymentBatchCreate[];
    /** @description How to go about it. */
    options?: BatchOptions;
};
/** @description A CSV file of customers. */
export type CustomerCsvImport = {
    /**
     * Format: binary
     * @description The file. Its first line names the columns.
     */
    file: Blob;
    /** @description Which column has which field: the field's name is the key, the column's the value. */
    mapping?: {
        [key: string]: string;
    };
    /** @description How to go about it. The options are not documented. */
    options?: {
        [key: string]: unknown;
    };
};
/** @description How much of a batch is done. */
export type BatchProgress = {
    /** @description How many records there are. */
    totalRecords: number;
    /** @description How many were worked on. */
    processedRecords: number;
    /** @description How many went well. */
    successfulRecords: number;
    /** @description How many failed. */
    failedRecords: number;
    /** @description How much is done, in percent. */
    percentComplete: number;
};
/** @description Where the results of a batch are. */
export type BatchJobResultLink = {
    /** @description Whether they are there. */
    available: boolean;
    /** @description Where to fetch them, null until they are there. */
    downloadUrl?: string | null;
};
/** @description How far a batch is that is worked on in the background. */
export type BatchJob = {
    /** @description The job's id. */
    jobId: string;
    /** @description How far it is. Only `queued` and `processing` are shown; how it ends is our reading. */
    status: "queued" | "processing" | "completed" | (string & {});
    /** @description How much is done. */
    progress: BatchProgress;
    /**
     * Format: date-time
     * @description When it started.
     */
    startedAt?: string;
    /**
     * Format: date-time
     * @description When it will be done, about.
     */
    estimatedCompletion?: string;
    /** @description Where the results are. */
    results: BatchJobResultLink;
};
export type BatchJobResponse = {
    /**
     * @description Always true.
     * @constant
     */
    success: true;
    data: BatchJob;
    meta?: Meta;
};
/** @description The results of a batch, or a link to them where they are many. No page shows them; the fields are our reading. */
export type BatchJobResults = {
    /** @description What became of each record. */
    results?: BatchRecordResult[];
    /** @description Where to fetch the results. */
    downloadUrl?: string | null;
} & {
    [key: string]: unknown;
};
export type BatchJobResultsResponse = {
    /**
     * @description Always true.
     * @constant
     */
    success: true;
    data: BatchJobResults;
    meta?: Meta;
};
/** @description How batches have gone in a month. */
export type BatchMonth = {
    /** @description How many there were. */
    totalBatches: number;
    /** @description How many records they had. */
    totalRecords: number;
    /** @description How long one took on average. The unit is not documented; seconds are likely. */
    averageProcessingTime: number;
    /** @description How many records went well, in percent. */
    successRate: number;
};
/** @description How many more batches can be sent. */
export type BatchRateLimits = {
    /** @description How many. */
    remaining: number;
    /**
     * Format: date-time
     * @description When the count starts again.
     */
    resetTime: string;
};
/** @description How batches have gone. */
export type BatchMetrics = {
    /** @description Those of this month. */
    currentMonth: BatchMonth;
    /** @description How many are worked on. */
    activeBatches: number;
    /** @description How many wait. */
    queuedBatches: number;
    /** @description How many more can be sent. */
    rateLimits: BatchRateLimits;
};
export type BatchMetricsResponse = {
    /**
     * @description Always true.
     * @constant
     */
    success: true;
    data: BatchMetrics;
    meta?: Meta;
};
/**
 * @description What there is a CSV template for.
 * @enum {string}
 */
export type BatchTemplateEntity = "customers" | "items" | "suppliers" | "accounts";
/** @description A customer to create in bulk. */
export type CustomerBulkCreate = {
    /**
     * @description What to do.
     * @enum {string}
     */
    operation: "create";
    /** @description The customer. */
    data: CustomerCreate;
};
/** @description A customer to change in bulk. */
export type CustomerBulkUpdate = {
    /**
     * @description What to do.
     * @enum {string}
     */
    operation: "update";
    /** @description Which customer. */
    id: string;
    /** @description What to change. */
    data: CustomerUpdate;
};
/** @description One record of a bulk request for customers. */
export type CustomerBulkOperation = CustomerBulkCreate | CustomerBulkUpdate;
/** @description Many customers at once. */
export type CustomerBulkRequest = {
    /** @description The records, 100 at most. */
    operations: CustomerBulkOperation[];
};
/** @description A record of a bulk request, in short. Which fields there are depends on the record. */
export type BulkRecordData = {
    /** @description Its id. */
    id?: string;
    /** @description Its name. */
    name?: string;
} & {
    [key: string]: unknown;
};
/** @description Why a record of a bulk request failed. */
export type BulkRecordError = {
    /** @description What kind of failure it is. */
    code: "VALIDATION_ERROR" | (string & {});
    /** @description The failure in words. */
    message: string;
};
/** @description What became of a record of a bulk request. */
export type BulkRecordResult = {
    /** @description Its place in the request, from 0. */
    index: number;
    /** @description Whether it went well. */
    success: boolean;
    /** @description The record, in short. */
    data?: BulkRecordData;
    /** @description What is wrong. */
    error?: BulkRecordError;
};
/** @description What became of a bulk request. */
export type BulkResult = {
    /** @description How many records were worked on. */
    processed: number;
    /** @description How many went well. */
    successful: number;
    /** @description How many failed. */
    failed: number;
    /** @description What became of each record. */
    results: BulkRecordResult[];
};
export type BulkResponse = {
    /**
     * @description Always true.
     * @constant
     */
    success: true;
    data: BulkResult;
    meta?: Meta;
};
/** @description One record of a bulk request. */
export type BulkOperation = {
    /**
     * @description What to do.
     * @enum {string}
     */
    operation: "create" | "update";
    /** @description Which record, where it is to be changed. */
    id?: string;
    /** @description The record, or what to change. Its fields are not shown; those of a single one are likely. */
    data: {
        [key: string]: unknown;
    };
};
/** @description Many invoices at once. */
export type InvoiceBulkRequest = {
    /** @description The records, 50 at most. */
    operations: BulkOperation[];
};
/** @description Many stock adjustments at once. */
export type InventoryAdjustmentBulkRequest = {
    /** @description The records, 200 at most. */
    operations: BulkOperation[];
};
/** @description Many journal entries at once. */
export type JournalEntryBulkRequest = {
    /** @description The records, 100 at most. */
    operations: BulkOperation[];
};
/** @description Many payments at once. */
export type PaymentBulkRequest = {
    /** @description The records, 100 at most. */
    operations: BulkOperation[];
};
/** @description Something that BigLedger can be connected to. */
export type Integration = {
    /** @description Its id. */
    id: "shopify" | "woocommerce" | "amazon" | "stripe" | "quickbooks" | (string & {});
    /** @description Its name. */
    name: string;
    /** @description What it does. */
    description: string;
    /** @description Its kind. */
    category: "ecommerce" | "marketplace" | "payment" | "accounting" | (string & {});
    /** @description Whether it can be used. */
    status: "active" | (string & {});
    /** @description What it can do. */
    features: ("order_sync" | "product_sync" | "customer_sync" | "inventory_sync" | "payment_sync" | "fee_tracking" | "chargeback_handling" | "data_migration" | "chart_of_accounts_sync" | (string & {}))[];
    /** @description Whether it has to be set up first. */
    setupRequired: boolean;
    /** @description Whether it takes webhooks. */
    webhookSupport: boolean;
    /** @description Whether it passes changes on at once. */
    realTimeSync: boolean;
};
/** @description What BigLedger can be connected to, by kind. */
export type AvailableIntegrations = {
    /** @description Web shops. */
    ecommerce: Integration[];
    /** @description Marketplaces. */
    marketplaces: Integration[];
    /** @description Payment gateways. */
    payment_gateways: Integration[];
    /** @description Other accounting systems, to move from. */
    accounting: Integration[];
};
export type AvailableIntegrationsResponse = {
    /**
     * @description Always true.
     * @constant
     */
    success: true;
    data: AvailableIntegrations;
    meta?: Meta;
};
/** @description What to log in to Shopify with. */
export type ShopifyCredentials = {
    /** @description The shop's domain. */
    shopDomain: string;
    /** @description The shop's access token. */
    accessToken: string;
    /** @description The secret that the shop signs webhooks with. */
    webhookSecret?: string;
};
/** @description What to log in to WooCommerce with. */
export type WooCommerceCredentials = {
    /**
     * Format: uri
     * @description The shop's address.
     */
    siteUrl: string;
    /** @description The shop's key. */
    consumerKey: string;
    /** @description The secret of that key. */
    consumerSecret: string;
};
/** @description What to log in to Amazon Seller Central with. */
export type AmazonCredentials = {
    /** @description The seller's id. */
    sellerId: string;
    /** @description The seller's key. */
    mwsAccessKey: string;
    /** @description The secret of that key. */
    mwsSecretKey: string;
    /** @description The marketplace's id. */
    marketplaceId: string;
};
/** @description What to log in to Stripe with. */
export type StripeCredentials = {
    /** @description The account's secret key. */
    secretKey: string;
    /** @description The secret that Stripe signs webhooks with. */
    webhookEndpointSecret?: string;
};
/** @description What to log in to QuickBooks Online with. */
export type QuickBooksCredentials = {
    /** @description The app's id. */
    clientId: string;
    /** @description The app's secret. */
    clientSecret: string;
    /** @description The access token. */
    accessToken: string;
    /** @description What renews the access token. */
    refreshToken: string;
    /** @description The company's id there. */
    companyId: string;
};
/** @description What to log in to a system with that has no form of its own here. All are taken for secrets. */
export type OtherCredentials = {
    [key: string]: string;
};
/** @description What to log in to another system with. Every system has fields of its own. */
export type IntegrationCredentials = ShopifyCredentials | WooCommerceCredentials | AmazonCredentials | StripeCredentials | QuickBooksCredentials | OtherCredentials;
/** @description What to pass on between BigLedger and another system. There may be others. */
export type IntegrationSettings = {
    /** @description Whether to pass on orders. */
    syncOrders?: boolean;
    /** @description Whether to pass on products. */
    syncProducts?: boolean;
    /** @description Whether to pass on customers. */
    syncCustomers?: boolean;
    /** @description Whether to pass on stock. */
    syncInventory?: boolean;
    /** @description Orders of which status. */
    orderStatus?: "all" | (string & {});
    /** @description Orders delivered how far. */
    fulfillmentStatus?: "all" | (string & {});
    /** @description Whether to create customers who are not known yet. */
    autoCreateCustomers?: boolean;
    /** @description The tax to book. One sample has it here, another in `mapping`. */
    defaultTaxCode?: string;
} & {
    [key: string]: unknown;
};
/** @description Where to book what comes from another system. There may be others. */
export type IntegrationMapping = {
    /** @description The tax. */
    defaultTaxCode?: string;
    /** @description The account of payments. */
    defaultPaymentAccount?: string;
    /** @description The account of what shipping costs. */
    shippingAccount?: string;
    /** @description The account of discounts. */
    discountAccount?: string;
} & {
    [key: string]: string;
};
/** @description How to connect to another system. */
export type IntegrationSetup = {
    /** @description A name for the connection. */
    name: string;
    /** @description What to log in with there. */
    credentials: IntegrationCredentials;
    /** @description What to pass on. */
    settings?: IntegrationSettings;
    /** @description Where to book it. */
    mapping?: IntegrationMapping;
};
/** @description A time, from and to. Samples have days and points in time. */
export type SyncDateRange = {
    /** @description Its start, as a day or as a point in time. */
    from?: string;
    /** @description Its end, as a day or as a point in time. */
    to?: string;
};
/** @description Which orders of Shopify to fetch. */
export type ShopifyOrderSync = {
    /** @description The connection (`int_…`). */
    integrationId: string;
    /** @description Orders of which time. */
    dateRange?: SyncDateRange;
    /** @description Orders of which status. */
    orderStatus?: ("paid" | "partially_paid" | (string & {}))[];
    /** @description Orders delivered how far. */
    fulfillmentStatus?: ("fulfilled" | "partial" | (string & {}))[];
    /** @description How many orders to fetch at a time. */
    batchSize?: number;
};
/** @description Orders on their way from another system. */
export type OrderSync = {
    /** @description The id of the run (`sync_…`). */
    syncId: string;
    /** @description How far it is. */
    status: "processing" | (string & {});
    /** @description How many orders there are. */
    ordersToProcess: number;
    /** @description How many were worked on. */
    ordersProcessed: number;
    /** @description How many were created. */
    ordersCreated: number;
    /** @description How many were changed. */
    ordersUpdated: number;
    /** @description How many failed. */
    ordersFailed: number;
    /**
     * Format: date-time
     * @description When it started.
     */
    startedAt: string;
    /**
     * Format: date-time
     * @description When it will be done, about.
     */
    estimatedCompletion?: string;
};
export type OrderSyncResponse = {
    /**
     * @description Always true.
     * @constant
     */
    success: true;
    data: OrderSync;
    meta?: Meta;
};
/** @description Which products of Shopify to fetch. */
export type ShopifyProductSync = {
    /** @description The connection (`int_…`). */
    integrationId: string;
    /** @description Whether to fetch what has changed only. */
    syncType?: "incremental" | (string & {});
    /** @description Whether to fetch their variants. */
    includeVariants?: boolean;
    /** @description Whether to fetch their stock. */
    includeInventory?: boolean;
    /** @description Whether they are on sale. */
    publishedStatus?: "published" | (string & {});
};
/** @description The stock of an item to pass on to Shopify. */
export type ShopifyInventoryItem = {
    /** @description The item's code there. */
    sku: string;
    /** @description The location there. */
    locationId?: string;
    /** @description How many there are, or with `adjust` how many more (negative: fewer). */
    quantity: number;
    /**
     * @description Whether `quantity` is the stock or a change of it.
     * @enum {string}
     */
    updateType: "set" | "adjust";
};
/** @description What stock to pass on to Shopify. */
export type ShopifyInventoryUpdate = {
    /** @description The connection (`int_…`). */
    integrationId: string;
    /** @description The stock. */
    items: ShopifyInventoryItem[];
};
/** @description Which orders of WooCommerce to fetch. */
export type WooCommerceOrderSync = {
    /** @description The connection (`int_…`). */
    integrationId: string;
    /** @description What to log in with. */
    credentials?: WooCommerceCredentials;
    /** @description Orders of which time. */
    dateRange?: SyncDateRange;
    /** @description Orders of which status. */
    orderStatus?: ("processing" | "completed" | (string & {}))[];
};
/** @description Which orders of Amazon to fetch. */
export type AmazonOrderSync = {
    /** @description The connection (`int_…`). */
    integrationId: string;
    /** @description What to log in with. */
    credentials?: AmazonCredentials;
    /** @description Orders of which time. */
    dateRange?: SyncDateRange;
    /** @description Orders of which status. */
    orderStatus?: ("Shipped" | "Delivered" | (string & {}))[];
};
/** @description Which fees of Amazon to fetch. */
export type AmazonFeeSync = {
    /** @description The connection (`int_…`). */
    integrationId: string;
    /** @description The report they are taken from. */
    reportType?: "settlement" | (string & {});
    /** @description Fees of which time. */
    dateRange?: SyncDateRange;
};
/** @description Which payments of Stripe to fetch. */
export type StripePaymentSync = {
    /** @description The connection (`int_…`). */
    integrationId: string;
    /** @description What to log in with. */
    credentials?: StripeCredentials;
    /** @description Payments of which time. */
    dateRange?: SyncDateRange;
    /** @description Whether to fetch refunds. */
    includeRefunds?: boolean;
    /** @description Whether to fetch chargebacks. */
    includeChargebacks?: boolean;
    /** @description Whether to fetch fees. */
    includeFees?: boolean;
};
/** @description Payments that came from Stripe. */
export type PaymentSync = {
    /** @description The id of the run (`sync_…`). */
    syncId: string;
    /** @description How many payments were worked on. */
    paymentsProcessed: number;
    /** @description How many were created. */
    paymentsCreated: number;
    /** @description How many were changed. */
    paymentsUpdated: number;
    /** @description How many refunds were worked on. */
    refundsProcessed: number;
    /** @description How many chargebacks were worked on. */
    chargebacksProcessed: number;
    /** @description How many fees were booked. */
    feesRecorded: number;
    /** @description What the payments come to. */
    totalAmount: number;
    /** @description What the fees come to. */
    totalFees: number;
};
export type PaymentSyncResponse = {
    /**
     * @description Always true.
     * @constant
     */
    success: true;
    data: PaymentSync;
    meta?: Meta;
};
/** @description Which transactions of PayPal to fetch. The fields are not documented. */
export type PayPalTransactionSync = {
    [key: string]: unknown;
};
/** @description How to fetch accounts of QuickBooks. */
export type QuickBooksChartOptions = {
    /** @description Whether to fetch inactive accounts. */
    includeInactive?: boolean;
    /** @description Whether to map them to the standard chart. */
    mapToStandard?: boolean;
};
/** @description Which accounts of QuickBooks to fetch. */
export type QuickBooksChartExport = {
    /** @description What to log in with. */
    credentials: QuickBooksCredentials;
    /** @description How to go about it. */
    options?: QuickBooksChartOptions;
};
/** @description Which customers of QuickBooks to move. The fields are not documented. */
export type QuickBooksCustomerMigration = {
    /** @description What to log in with. That it is here as in the other two is our reading. */
    credentials?: QuickBooksCredentials;
} & {
    [key: string]: unknown;
};
/** @description Which transactions of QuickBooks to move. */
export type QuickBooksTransactionMigration = {
    /** @description What to log in with. */
    credentials: QuickBooksCredentials;
    /** @description Transactions of which time. */
    dateRange?: SyncDateRange;
    /** @description Which kinds. */
    transactionTypes?: ("invoice" | "bill" | "payment" | "journal_entry")[];
    /** @description How many to move at a time. */
    batchSize?: number;
};
/** @description What to move from Xero. The fields are not documented. */
export type XeroMigration = {
    [key: string]: unknown;
};
/** @description The name of an event of a connection. */
export type IntegrationEventName = "order.created" | "order.updated" | "product.updated" | "inventory.updated" | (string & {});
/** @description What another system shall be told of. */
export type IntegrationWebhookCreate = {
    /** @description The events. */
    events: IntegrationEventName[];
    /**
     * Format: uri
     * @description Where to deliver them, by HTTPS.
     */
    endpoint: string;
    /** @description What to sign the deliveries with. */
    secret?: string;
    /** @description Whether to deliver. */
    active?: boolean;
};
/** @description The stock of an item in a place. */
export type IntegrationInventoryLocation = {
    /** @description The place's id in the other system. */
    externalId: string;
    /** @description How many there are. */
    quantity: number;
};
/** @description The stock of an item to pass on. */
export type IntegrationInventoryItem = {
    /** @description The item's code. */
    sku: string;
    /** @description How many there are in all. */
    quantity: number;
    /** @description How many there are where. */
    locations?: IntegrationInventoryLocation[];
};
/** @description What stock to pass on. */
export type IntegrationInventorySync = {
    /** @description The stock. */
    items: IntegrationInventoryItem[];
};
/** @description Something that a user of a connector has to give. */
export type ConnectorField = {
    /** @description Its name. */
    name: string;
    /** @description How to call it. */
    label?: string;
    /** @description What it is. */
    type: "string" | "url" | (string & {});
    /** @description Whether it is needed. */
    required?: boolean;
    /** @description Whether to store it encrypted. */
    encrypted?: boolean;
};
/** @description How to log in to a system that BigLedger does not know. */
export type ConnectorAuthentication = {
    /** @description The way. */
    type: "api_key" | (string & {});
    /** @description What a user has to give. */
    fields: ConnectorField[];
};
/** @description Something to call in a system that BigLedger does not know. */
export type ConnectorEndpoint = {
    /** @description Its name. */
    name: string;
    /**
     * @description The HTTP method. Only `GET` is shown.
     * @enum {string}
     */
    method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
    /** @description The path. */
    path: string;
    /** @description The names of the query parameters. */
    parameters?: string[];
    /** @description Where BigLedger's fields are in the answer, as JSONPath. */
    mapping?: {
        [key: string]: string;
    };
};
/** @description A connection to a system that BigLedger does not know. Which fields are required is our reading. */
export type ConnectorCreate = {
    /** @description Its name. */
    name: string;
    /** @description What it is for. */
    description?: string;
    /** @description Its kind. */
    type: "custom" | (string & {});
    /** @description How to log in there. */
    authentication: ConnectorAuthentication;
    /** @description What to call there. */
    endpoints: ConnectorEndpoint[];
    /** @description Whether it takes webhooks. */
    webhookSupport?: boolean;
    /** @description Whether it runs on a schedule. */
    scheduleSync?: boolean;
};
/** @description Where a field comes from and how to change it. */
export type TransformRule = {
    /** @description The name of the field in the source. */
    field: string;
    /** @description How to change it. */
    transform?: "parseFloat" | (string & {});
    /** @description What it is where the source lacks it. */
    default?: unknown;
};
/** @description Where each field comes from. The key is the field, as a path such as `address.street`. */
export type TransformMapping = {
    [key: string]: string | TransformRule;
};
/** @description Data to bring into another form. */
export type TransformData = {
    /** @description The form that they have. */
    sourceFormat: "csv" | (string & {});
    /** @description The form that they shall have. */
    targetFormat: "bigledger_customer" | (string & {});
    /** @description Where each field comes from. */
    mapping: TransformMapping;
    /** @description The data. */
    data: string;
};
/** @description Figures of a connection. Which there are depends on it. */
export type IntegrationCounts = {
    /** @description How many orders were worked on. */
    ordersProcessed?: number;
    /** @description How many orders were created. */
    ordersCreated?: number;
    /** @description How many orders failed. */
    ordersFailed?: number;
    /** @description How many products were changed. */
    productsUpdated?: number;
    /** @description How many times stock was changed. */
    inventoryUpdated?: number;
    /** @description How many went well, in percent. */
    successRate?: number;
} & {
    [key: string]: number;
};
/** @description What a connection did. */
export type IntegrationStatistics = {
    /** @description In the last 24 hours. */
    last24Hours: IntegrationCounts;
    /** @description In the last week. */
    lastWeek: IntegrationCounts;
};
/** @description Something that went wrong in a connection. */
export type IntegrationError = {
    /**
     * Format: date-time
     * @description When.
     */
    timestamp: string;
    /** @description What kind of failure it was. */
    type: "validation_error" | (string & {});
    /** @description The failure in words. */
    message: string;
    /** @description The order concerned, in the other system. */
    orderId?: string;
};
/** @description How a connection does. */
export type IntegrationStatus = {
    /** @description The connection. */
    integrationId: string;
    /** @description How it does. */
    status: "healthy" | (string & {});
    /**
     * Format: date-time
     * @description When it last ran.
     */
    lastSync: string;
    /**
     * Format: date-time
     * @description When it will run next.
     */
    nextSync?: string;
    /** @description How often it runs. */
    syncFrequency?: "hourly" | (string & {});
    /** @description What it did. */
    statistics: IntegrationStatistics;
    /** @description What went wrong lately. */
    recentErrors: IntegrationError[];
};
export type IntegrationStatusResponse = {
    /**
     * @description Always true.
     * @constant
     */
    success: true;
    data: IntegrationStatus;
    meta?: Meta;
};
/** @description Whether a part of a connection works. Which fields there are depends on the part. */
export type IntegrationCheck = {
    /** @description The part. */
    name: "connection" | "webhook_endpoint" | "rate_limits" | (string & {});
    /** @description Whether it works. */
    status: "healthy" | (string & {});
    /** @description How long the other system took, in milliseconds. */
    responseTime?: number;
    /**
     * Format: date-time
     * @description When it was last looked at.
     */
    lastChecked?: string;
    /**
     * Format: date-time
     * @description When something last came.
     */
    lastReceived?: string;
    /** @description How many requests are left there. */
    remaining?: number;
    /**
     * Format: date-time
     * @description When the count starts again.
     */
    resetTime?: string;
};
/** @description Whether a connection works. */
export type IntegrationHealth = {
    /** @description Whether it does. */
    status: "healthy" | (string & {});
    /** @description What was looked at. */
    checks: IntegrationCheck[];
};
export type IntegrationHealthResponse = {
    /**
     * @description Always true.
     * @constant
     */
    success: true;
    data: IntegrationHealth;
    meta?: Meta;
};
/** @description How all connections do together. */
export type IntegrationSummary = {
    /** @description How many there are. */
    activeIntegrations: number;
    /** @description How often they ran. */
    totalSyncs: number;
    /** @description How often that went well, in percent. */
    successRate: number;
    /** @description How long it took on average. The unit is not documented. */
    averageProcessingTime: number;
};
/** @description What a connection passed on, counted. Which figures there are depends on it. */
export type IntegrationDataVolume = {
    /** @description How many orders were worked on. */
    ordersProcessed?: number;
    /** @description How many products were changed. */
    productsUpdated?: number;
    /** @description How many customers were created. */
    customersCreated?: number;
} & {
    [key: string]: number;
};
/** @description How a connection does. */
export type IntegrationPerformance = {
    /** @description The connection. */
    integrationId: string;
    /** @description Its name. */
    name: string;
    /** @description What it connects to. */
    type: "shopify" | "woocommerce" | "amazon" | "stripe" | "quickbooks" | (string & {});
    /** @description How it does. */
    status: "healthy" | (string & {});
    /** @description How often it ran. */
    syncs: number;
    /** @description How often that went well, in percent. */
    successRate: number;
    /**
     * Format: date-time
     * @description When it last ran.
     */
    lastSync: string;
    /** @description What it passed on. */
    dataVolume: IntegrationDataVolume;
};
/** @description How all connections do. */
export type IntegrationAnalytics = {
    /** @description All of them. */
    summary: IntegrationSummary;
    /** @description Each of them. */
    byIntegration: IntegrationPerformance[];
};
export type IntegrationAnalyticsResponse = {
    /**
     * @description Always true.
     * @constant
     */
    success: true;
    data: IntegrationAnalytics;
    meta?: Meta;
};
/** @description What to try again. */
export type RetryFailed = {
    /** @description The run (`sync_…`). */
    syncId: string;
    /** @description What of it. */
    retryType?: "failed_only" | (string & {});
    /** @description How often to try at most. */
    maxRetries?: number;
};
/** @description The name of an event. The provider may add others. */
export type WebhookEventName = "invoice.created" | "invoice.updated" | "invoice.sent" | "invoice.viewed" | "invoice.paid" | "invoice.partially_paid" | "invoice.overdue" | "invoice.cancelled" | "payment.received" | "payment.matched" | "payment.unmatched" | "payment.refunded" | "customer.created" | "customer.updated" | "customer.credit_limit_exceeded" | "customer.status_changed" | "inventory.low_stock" | "inventory.out_of_stock" | "inventory.adjustment" | "inventory.transfer" | "stock.updated" | "einvoice.created" | "einvoice.validated" | "einvoice.submitted" | "einvoice.accepted" | "einvoice.rejected" | "einvoice.cancelled" | "sales_order.created" | "sales_order.confirmed" | "sales_order.shipped" | "sales_order.delivered" | "sales_order.cancelled" | "purchase_order.created" | "purchase_order.sent" | "purchase_order.approved" | "purchase_order.confirmed" | "purchase_order.received" | "purchase_order.invoiced" | "purchase_order.cancelled" | "bill.created" | "bill.approved" | "bill.paid" | "supplier.created" | "supplier.updated" | "requisition.created" | "requisition.approved" | "expense.created" | "expense.approved" | "user.login" | "user.logout" | "user.password_changed" | "user.created" | "user.deactivated" | "backup.completed" | "report.generated" | "integration.sync_completed" | "integration.sync_failed" | (string & {});
/** @description How to try a delivery again. */
export type WebhookRetryPolicy = {
    /** @description How often at most. */
    maxRetries?: number;
    /** @description How many seconds to wait before the first time. */
    retryDelay?: number;
    /** @description By how much the wait grows each time. */
    backoffMultiplier?: number;
};
/** @description The range that a number must be in. */
export type WebhookRangeFilter = {
    /** @description The least number. */
    min?: number;
    /** @description The greatest number. */
    max?: number;
};
/** @description What a field must be, one of some values or a number in a range. */
export type WebhookFilter = string[] | WebhookRangeFilter;
/** @description Which events to deliver. The key is a field, such as `customer.tags` or `invoice.total`. */
export type WebhookFilters = {
    /** @description Tags of the customer. */
    "customer.tags"?: WebhookFilter;
    /** @description The total of the invoice. */
    "invoice.total"?: WebhookFilter;
    /** @description Categories of the invoice's items. */
    "invoice.items.category"?: WebhookFilter;
    /** @description The amount of the payment. */
    "payment.amount"?: WebhookFilter;
} & {
    [key: string]: WebhookFilter;
};
/** @description Whether to deliver several events at once. */
export type WebhookBatchSettings = {
    /** @description Whether to. */
    enabled?: boolean;
    /** @description How many at most. */
    maxEvents?: number;
    /** @description For how many seconds to wait for more. */
    maxWaitTime?: number;
    /** @description The events that are delivered at once, with what waits. */
    flushOnEvent?: WebhookEventName[];
};
/** @description How to shape a delivery. */
export type WebhookTransform = {
    /** @description The fields to deliver. `{{data.object.total}}` and the like are replaced. */
    template?: {
        [key: string]: string;
    };
    /** @description The media type to deliver it as. */
    contentType?: string;
};
/** @description A condition that an event must meet. */
export type WebhookCondition = {
    /** @description The field, such as `data.object.total`. */
    field: string;
    /** @description How to compare it. Only these two are shown. */
    operator: "gt" | "contains" | (string & {});
    /** @description What to compare it to. */
    value: unknown;
};
/** @description A subscription to events. */
export type WebhookCreate = {
    /**
     * Format: uri
     * @description Where to deliver them, by HTTPS.
     */
    url: string;
    /** @description The events. That there must be one is our reading. */
    events: WebhookEventName[];
    /** @description What the deliveries are signed with. What happens without one is not documented. */
    secret?: string;
    /** @description What it is for. */
    description?: string;
    /** @description Whether to deliver. */
    active?: boolean;
    /** @description How to try again. */
    retryPolicy?: WebhookRetryPolicy;
    /** @description Which events to deliver, by what they are about. */
    filters?: WebhookFilters;
    /** @description Whether to deliver several events at once. */
    batchSettings?: WebhookBatchSettings;
    /** @description How to shape the deliveries. They then have the form of the template, not those of `webhooks` here. */
    transform?: WebhookTransform;
    /** @description Which events to deliver, by the values they carry. */
    conditions?: WebhookCondition[];
    /**
     * @description Whether all conditions must hold or one of them.
     * @enum {string}
     */
    conditionLogic?: "AND" | "OR";
};
/** @description How deliveries have gone, in short. */
export type WebhookCounts = {
    /** @description How many arrived. */
    totalDelivered: number;
    /** @description How many failed. */
    totalFailed: number;
    /**
     * Format: date-time
     * @description When the latest was, null before the first.
     */
    lastDelivery?: string | null;
};
/** @description A subscription to events. */
export type Webhook = {
    /** @description Its id (`webhook_…`). */
    id: string;
    /**
     * Format: uri
     * @description Where events are delivered.
     */
    url: string;
    /** @description The events. */
    events: WebhookEventName[];
    /** @description What the deliveries are signed with. */
    secret?: string;
    /** @description What it is for. */
    description?: string;
    /** @description Whether events are delivered. */
    active: boolean;
    /**
     * Format: date-time
     * @description When it was created.
     */
    createdAt: string;
    /** @description How deliveries have gone. */
    statistics?: WebhookCounts;
};
export type WebhookResponse = {
    /**
     * @description Always true.
     * @constant
     */
    success: true;
    data: Webhook;
    meta?: Meta;
};
export type WebhookListResponse = {
    /**
     * @description Always true.
     * @constant
     */
    success: true;
    data: Webhook[];
    meta?: Meta;
};
/** @description What to change of a subscription. `events` and `active` are shown; that the other fields of a creation can be changed too is our reading. */
export type WebhookUpdate = {
    /**
     * Format: uri
     * @description Where to deliver them, by HTTPS.
     */
    url?: string;
    /** @description The events, all of them. */
    events?: WebhookEventName[];
    /** @description What the deliveries are signed with. */
    secret?: string;
    /** @description What it is for. */
    description?: string;
    /** @description Whether to deliver. */
    active?: boolean;
    /** @description How to try again. */
    retryPolicy?: WebhookRetryPolicy;
    /** @description Which events to deliver, by what they are about. */
    filters?: WebhookFilters;
    /** @description Whether to deliver several events at once. */
    batchSettings?: WebhookBatchSettings;
    /** @description How to shape the deliveries. */
    transform?: WebhookTransform;
    /** @description Which events to deliver, by the values they carry. */
    conditions?: WebhookCondition[];
    /**
     * @description Whether all conditions must hold or one of them.
     * @enum {string}
     */
    conditionLogic?: "AND" | "OR";
};
/** @description A delivery of an event. */
export type WebhookDelivery = {
    /** @description The event (`evt_…`). */
    eventId: string;
    /** @description The event's name. */
    event: WebhookEventName;
    /**
     * Format: date-time
     * @description When.
     */
    deliveredAt: string;
    /** @description The status that the receiver answered with. */
    responseCode: number;
    /** @description How long it took, in milliseconds. */
    responseTime: number;
};
/** @description How deliveries have gone. */
export type WebhookStatistics = {
    /** @description How many arrived. */
    totalDelivered: number;
    /** @description How many failed. */
    totalFailed: number;
    /** @description How many arrived, in percent. */
    successRate: number;
    /**
     * Format: date-time
     * @description When the latest was. That it is null before the first is taken from the subscription.
     */
    lastDelivery?: string | null;
    /** @description How long the receiver took on average, in milliseconds. */
    averageResponseTime: number;
    /** @description The latest. */
    recentDeliveries: WebhookDelivery[];
};
export type WebhookStatisticsResponse = {
    /**
     * @description Always true.
     * @constant
     */
    success: true;
    data: WebhookStatistics;
    meta?: Meta;
};
/** @description The event to try a subscription with. */
export type WebhookTest = {
    /** @description The event's name. */
    event: WebhookEventName;
    /** @description What the event is about, such as `invoiceId` and `customerId`. */
    testData?: {
        [key: string]: unknown;
    };
};
/**
 * @description What became of a delivery.
 * @enum {string}
 */
export type WebhookDeliveryStatus = "success" | "failed" | "pending";
/** @description A delivery of an event, in full. */
export type WebhookLog = {
    /** @description Its id (`log_…`). */
    id: string;
    /** @description The event (`evt_…`). */
    eventId: string;
    /** @description The event's name. */
    event: WebhookEventName;
    /**
     * Format: date-time
     * @description When.
     */
    deliveredAt: string;
    /** @description The status that the receiver answered with. */
    responseCode: number;
    /** @description How long it took, in milliseconds. */
    responseTime: number;
    /** @description What it answered. */
    responseBody: string;
    /** @description How often it was tried again. */
    retryCount: number;
    /** @description What became of it. */
    status: "success" | "failed" | "pending" | (string & {});
    /**
     * Format: date-time
     * @description When it is tried again.
     */
    nextRetryAt?: string;
};
export type WebhookLogListResponse = {
    /**
     * @description Always true.
     * @constant
     */
    success: true;
    data: WebhookLog[];
    meta?: Meta;
};
/** @description One thing that is billed, as events carry it. */
export type WebhookInvoiceLine = {
    /** @description What it is. */
    description: string;
    /** @description How many. */
    quantity: number;
    /** @description What one costs. */
    unitPrice: number;
    /** @description What the line comes to. */
    total: number;
};
/** @description An invoice as events carry it. */
export type WebhookInvoice = {
    /** @description Its id (`inv_…`). */
    id: string;
    /** @description Its number. */
    invoiceNumber: string;
    /** @description The customer. */
    customerId: string;
    /** @description The customer, in short. */
    customer?: CustomerRef;
    /**
     * Format: date
     * @description Its day.
     */
    invoiceDate?: string;
    /**
     * Format: date
     * @description When it is to be paid.
     */
    dueDate?: string;
    /** @description How far it is. */
    status: "draft" | "sent" | "paid" | "overdue" | "cancelled" | (string & {});
    /** @description Its currency (ISO 4217). */
    currency?: string;
    /** @description What it comes to. */
    total: number;
    /** @description How much is paid. */
    amountPaid?: number;
    /** @description How much is still to be paid. */
    amountDue?: number;
    /** @description What is billed. */
    items?: WebhookInvoiceLine[];
    /**
     * Format: date-time
     * @description When it was paid.
     */
    paidAt?: string;
    /**
     * Format: date-time
     * @description When it was created.
     */
    createdAt?: string;
};
/** @description What an event of invoices is about. */
export type InvoiceEventData = {
    /** @description The invoice, in short. */
    object: WebhookInvoice;
    /** @description The values before, of what changed. */
    previous_attributes?: {
        [key: string]: unknown;
    };
};
/** @description Who caused an event. */
export type WebhookEventContext = {
    /** @description The company. */
    companyId: string;
    /** @description The user. */
    userId?: string;
    /** @description Where it was caused. */
    source?: "api" | (string & {});
    /** @description From which address. */
    ip?: string;
};
/** @description Something happened to an invoice. */
export type InvoiceEvent = {
    /** @description Its id (`evt_…`). One that came before is a repetition. */
    id: string;
    /**
     * @description Its name.
     * @enum {string}
     */
    event: "invoice.created" | "invoice.updated" | "invoice.sent" | "invoice.viewed" | "invoice.paid" | "invoice.partially_paid" | "invoice.overdue" | "invoice.cancelled";
    /**
     * Format: date-time
     * @description When it happened.
     */
    timestamp: string;
    /** @description Whether it is from production, not from the sandbox. */
    livemode?: boolean;
    /** @description The version of the API that made it. */
    api_version?: "v1" | (string & {});
    /** @description What it is about. */
    data: InvoiceEventData;
    /** @description Who caused it. */
    context?: WebhookEventContext;
};
/** @description What an event of payments is about. */
export type PaymentEventData = {
    /** @description The payment. */
    object: Payment;
    /** @description The values before, of what changed. */
    previous_attributes?: {
        [key: string]: unknown;
    };
};
/** @description Something happened to a payment. */
export type PaymentEvent = {
    /** @description Its id (`evt_…`). One that came before is a repetition. */
    id: string;
    /**
     * @description Its name.
     * @enum {string}
     */
    event: "payment.received" | "payment.matched" | "payment.unmatched" | "payment.refunded";
    /**
     * Format: date-time
     * @description When it happened.
     */
    timestamp: string;
    /** @description Whether it is from production, not from the sandbox. */
    livemode?: boolean;
    /** @description The version of the API that made it. */
    api_version?: "v1" | (string & {});
    /** @description What it is about. */
    data: PaymentEventData;
    /** @description Who caused it. */
    context?: WebhookEventContext;
};
/** @description What an event is about, where no page shows it. */
export type OtherEventData = {
    /** @description What it is about, as it is now. */
    object?: {
        [key: string]: unknown;
    };
    /** @description The values before, of what changed. */
    previous_attributes?: {
        [key: string]: unknown;
    };
} & {
    [key: string]: unknown;
};
/** @description Something happened to a customer. What it carries is not shown. */
export type CustomerEvent = {
    /** @description Its id (`evt_…`). One that came before is a repetition. */
    id: string;
    /**
     * @description Its name.
     * @enum {string}
     */
    event: "customer.created" | "customer.updated" | "customer.credit_limit_exceeded" | "customer.status_changed";
    /**
     * Format: date-time
     * @description When it happened.
     */
    timestamp: string;
    /** @description Whether it is from production, not from the sandbox. */
    livemode?: boolean;
    /** @description The version of the API that made it. */
    api_version?: "v1" | (string & {});
    /** @description The customer, as it is now. */
    data: OtherEventData;
    /** @description Who caused it. */
    context?: WebhookEventContext;
};
/** @description An item that runs low. */
export type WebhookLowStockItem = {
    /** @description Its id (`item_…`). */
    id: string;
    /** @description Its code. */
    itemCode: string;
    /** @description What it is. */
    description: string;
    /** @description How many there are. */
    currentStock: number;
    /** @description How many there should be at least. */
    minimumStock: number;
    /** @description Where. */
    location: LocationRef;
    /** @description What one costs. */
    unitCost?: number;
    /** @description What the stock is worth. */
    stockValue?: number;
    /**
     * Format: date-time
     * @description When some last came.
     */
    lastRestocked?: string;
};
/** @description What an event of items that run low is about. */
export type LowStockEventData = {
    /** @description The item. Only `inventory.low_stock` shows it. */
    object: WebhookLowStockItem;
    /** @description The values before, of what changed. */
    previous_attributes?: {
        [key: string]: unknown;
    };
};
/** @description An item runs low or has run out. */
export type LowStockEvent = {
    /** @description Its id (`evt_…`). One that came before is a repetition. */
    id: string;
    /**
     * @description Its name.
     * @enum {string}
     */
    event: "inventory.low_stock" | "inventory.out_of_stock";
    /**
     * Format: date-time
     * @description When it happened.
     */
    timestamp: string;
    /** @description Whether it is from production, not from the sandbox. */
    livemode?: boolean;
    /** @description The version of the API that made it. */
    api_version?: "v1" | (string & {});
    /** @description What it is about. */
    data: LowStockEventData;
    /** @description Who caused it. */
    context?: WebhookEventContext;
};
/** @description Stock changed. What it carries is not shown. */
export type StockChangeEvent = {
    /** @description Its id (`evt_…`). One that came before is a repetition. */
    id: string;
    /**
     * @description Its name.
     * @enum {string}
     */
    event: "inventory.adjustment" | "inventory.transfer" | "stock.updated";
    /**
     * Format: date-time
     * @description When it happened.
     */
    timestamp: string;
    /** @description Whether it is from production, not from the sandbox. */
    livemode?: boolean;
    /** @description The version of the API that made it. */
    api_version?: "v1" | (string & {});
    /** @description The adjustment, the transfer or the stock level, as it is now. */
    data: OtherEventData;
    /** @description Who caused it. */
    context?: WebhookEventContext;
};
/** @description An e-invoice as events carry it. */
export type WebhookEInvoice = {
    /** @description Its id (`einv_…`). */
    id: string;
    /** @description The invoice it was made from. */
    invoiceId: string;
    /** @description The form of the document. */
    format: "PEPPOL_UBL" | "UBL21" | (string & {});
    /** @description How far it is. */
    status: "created" | "validated" | "submitted" | "accepted" | "rejected" | "cancelled" | (string & {});
    /** @description The id that the portal knows it by. */
    uuid?: string;
    /** @description What the portal says of it. */
    government?: EInvoiceGovernment;
    /** @description The QR code to print, as a data URL. */
    qrCode?: string;
    /**
     * Format: uri
     * @description Where to fetch it as a PDF.
     */
    pdfUrl?: string;
};
/** @description An e-invoice in an event, as on the webhooks page. */
export type NestedEInvoiceEventData = {
    /** @description The e-invoice, in short. */
    object: WebhookEInvoice;
    /** @description The values before, of what changed. */
    previous_attributes?: {
        [key: string]: unknown;
    };
};
/** @description An e-invoice in an event, as on the e-invoice page. */
export type FlatEInvoiceEventData = {
    /** @description The e-invoice (`einv_…`). */
    einvoiceId: string;
    /** @description The invoice it was made from. */
    invoiceId: string;
    /** @description The id that the portal knows it by. */
    uuid?: string;
    /** @description How far it is. */
    status: "created" | "validated" | "submitted" | "accepted" | "rejected" | "cancelled" | (string & {});
    /** @description What the portal says of it. */
    government?: EInvoiceGovernment;
    /** @description What is wrong with a rejected one. Only sample code reads it. */
    errors?: ValidationIssue[];
};
/** @description The e-invoice in one of two forms: two pages of the provider disagree. `"object" in data` tells which. */
export type EInvoiceEventData = NestedEInvoiceEventData | FlatEInvoiceEventData;
/** @description Something happened to an e-invoice. The e-invoice page shows it flat and without `id`, the webhooks page like all other events. */
export type EInvoiceEvent = {
    /** @description Its id (`evt_…`). One that came before is a repetition. */
    id?: string;
    /**
     * @description Its name.
     * @enum {string}
     */
    event: "einvoice.created" | "einvoice.validated" | "einvoice.submitted" | "einvoice.accepted" | "einvoice.rejected" | "einvoice.cancelled";
    /**
     * Format: date-time
     * @description When it happened.
     */
    timestamp: string;
    /** @description Whether it is from production, not from the sandbox. */
    livemode?: boolean;
    /** @description The version of the API that made it. */
    api_version?: "v1" | (string & {});
    /** @description The e-invoice. */
    data: EInvoiceEventData;
    /** @description Who caused it. */
    context?: WebhookEventContext;
};
/** @description Something happened to a sales order. What it carries is not shown. */
export type SalesOrderEvent = {
    /** @description Its id (`evt_…`). One that came before is a repetition. */
    id: string;
    /**
     * @description Its name.
     * @enum {string}
     */
    event: "sales_order.created" | "sales_order.confirmed" | "sales_order.shipped" | "sales_order.delivered" | "sales_order.cancelled";
    /**
     * Format: date-time
     * @description When it happened.
     */
    timestamp: string;
    /** @description Whether it is from production, not from the sandbox. */
    livemode?: boolean;
    /** @description The version of the API that made it. */
    api_version?: "v1" | (string & {});
    /** @description The sales order, as it is now. */
    data: OtherEventData;
    /** @description Who caused it. */
    context?: WebhookEventContext;
};
/** @description Something happened to a purchase order. What it carries is not shown. */
export type PurchaseOrderEvent = {
    /** @description Its id (`evt_…`). One that came before is a repetition. */
    id: string;
    /**
     * @description Its name.
     * @enum {string}
     */
    event: "purchase_order.created" | "purchase_order.sent" | "purchase_order.approved" | "purchase_order.confirmed" | "purchase_order.received" | "purchase_order.invoiced" | "purchase_order.cancelled";
    /**
     * Format: date-time
     * @description When it happened.
     */
    timestamp: string;
    /** @description Whether it is from production, not from the sandbox. */
    livemode?: boolean;
    /** @description The version of the API that made it. */
    api_version?: "v1" | (string & {});
    /** @description The purchase order, as it is now. */
    data: OtherEventData;
    /** @description Who caused it. */
    context?: WebhookEventContext;
};
/** @description Something happened to a bill. What it carries is not shown. */
export type BillEvent = {
    /** @description Its id (`evt_…`). One that came before is a repetition. */
    id: string;
    /**
     * @description Its name.
     * @enum {string}
     */
    event: "bill.created" | "bill.approved" | "bill.paid";
    /**
     * Format: date-time
     * @description When it happened.
     */
    timestamp: string;
    /** @description Whether it is from production, not from the sandbox. */
    livemode?: boolean;
    /** @description The version of the API that made it. */
    api_version?: "v1" | (string & {});
    /** @description The bill, as it is now. */
    data: OtherEventData;
    /** @description Who caused it. */
    context?: WebhookEventContext;
};
/** @description Something happened to a supplier. What it carries is not shown. */
export type SupplierEvent = {
    /** @description Its id (`evt_…`). One that came before is a repetition. */
    id: string;
    /**
     * @description Its name.
     * @enum {string}
     */
    event: "supplier.created" | "supplier.updated";
    /**
     * Format: date-time
     * @description When it happened.
     */
    timestamp: string;
    /** @description Whether it is from production, not from the sandbox. */
    livemode?: boolean;
    /** @description The version of the API that made it. */
    api_version?: "v1" | (string & {});
    /** @description The supplier, as it is now. */
    data: OtherEventData;
    /** @description Who caused it. */
    context?: WebhookEventContext;
};
/** @description Something happened to a purchase requisition. What it carries is not shown. */
export type RequisitionEvent = {
    /** @description Its id (`evt_…`). One that came before is a repetition. */
    id: string;
    /**
     * @description Its name.
     * @enum {string}
     */
    event: "requisition.created" | "requisition.approved";
    /**
     * Format: date-time
     * @description When it happened.
     */
    timestamp: string;
    /** @description Whether it is from production, not from the sandbox. */
    livemode?: boolean;
    /** @description The version of the API that made it. */
    api_version?: "v1" | (string & {});
    /** @description The requisition, as it is now. */
    data: OtherEventData;
    /** @description Who caused it. */
    context?: WebhookEventContext;
};
/** @description Something happened to an expense. What it carries is not shown. */
export type ExpenseEvent = {
    /** @description Its id (`evt_…`). One that came before is a repetition. */
    id: string;
    /**
     * @description Its name.
     * @enum {string}
     */
    event: "expense.created" | "expense.approved";
    /**
     * Format: date-time
     * @description When it happened.
     */
    timestamp: string;
    /** @description Whether it is from production, not from the sandbox. */
    livemode?: boolean;
    /** @description The version of the API that made it. */
    api_version?: "v1" | (string & {});
    /** @description The expense, as it is now. */
    data: OtherEventData;
    /** @description Who caused it. */
    context?: WebhookEventContext;
};
/** @description Something happened to a user. What it carries is not shown. */
export type UserEvent = {
    /** @description Its id (`evt_…`). One that came before is a repetition. */
    id: string;
    /**
     * @description Its name.
     * @enum {string}
     */
    event: "user.login" | "user.logout" | "user.password_changed" | "user.created" | "user.deactivated";
    /**
     * Format: date-time
     * @description When it happened.
     */
    timestamp: string;
    /** @description Whether it is from production, not from the sandbox. */
    livemode?: boolean;
    /** @description The version of the API that made it. */
    api_version?: "v1" | (string & {});
    /** @description The user, as it is now. */
    data: OtherEventData;
    /** @description Who caused it. */
    context?: WebhookEventContext;
};
/** @description Something happened in the system. What it carries is not shown. */
export type SystemEvent = {
    /** @description Its id (`evt_…`). One that came before is a repetition. */
    id: string;
    /**
     * @description Its name.
     * @enum {string}
     */
    event: "backup.completed" | "report.generated" | "integration.sync_completed" | "integration.sync_failed";
    /**
     * Format: date-time
     * @description When it happened.
     */
    timestamp: string;
    /** @description Whether it is from production, not from the sandbox. */
    livemode?: boolean;
    /** @description The version of the API that made it. */
    api_version?: "v1" | (string & {});
    /** @description The backup, the report or the integration, as it is now. */
    data: OtherEventData;
    /** @description Who caused it. */
    context?: WebhookEventContext;
};
/** @description An event that no page names. */
export type OtherEvent = {
    /** @description Its id (`evt_…`). */
    id?: string;
    /** @description Its name. */
    event: string;
    /**
     * Format: date-time
     * @description When it happened.
     */
    timestamp: string;
    /** @description Whether it is from production, not from the sandbox. */
    livemode?: boolean;
    /** @description The version of the API that made it. */
    api_version?: "v1" | (string & {});
    /** @description What it is about. */
    data: OtherEventData;
    /** @description Who caused it. */
    context?: WebhookEventContext;
};
/** @description An event that the provider names. `event` tells which; an event that it adds later has the form of `OtherEvent`. */
export type WebhookEvent = InvoiceEvent | PaymentEvent | CustomerEvent | LowStockEvent | StockChangeEvent | EInvoiceEvent | SalesOrderEvent | PurchaseOrderEvent | BillEvent | SupplierEvent | RequisitionEvent | ExpenseEvent | UserEvent | SystemEvent;
/** @description Several events in one delivery, where the subscription asks for it. */
export type WebhookEventBatch = {
    /**
     * @description Always true.
     * @constant
     */
    batch: true;
    /** @description The events. */
    events: WebhookEvent[];
    /** @description The id of the delivery (`batch_…`). */
    batchId: string;
    /**
     * Format: date-time
     * @description When it was put together.
     */
    batchTimestamp: string;
};
/** @description Somebody who ordered in another system. */
export type IntegrationCustomer = {
    /** @description The id there. */
    id: string;
    /** @description The e-mail address. */
    email?: string;
    /** @description The first name. */
    firstName?: string;
    /** @description The last name. */
    lastName?: string;
};
/** @description Something that was ordered in another system. */
export type IntegrationOrderItem = {
    /** @description The product's id there. */
    productId?: string;
    /** @description The variant's id there. */
    variantId?: string;
    /** @description The product's code. */
    sku?: string;
    /** @description What it is. */
    name: string;
    /** @description How many. */
    quantity: number;
    /** @description What one costs. */
    price: number;
};
/** @description An order of another system. */
export type IntegrationOrder = {
    /** @description Its id there. */
    orderId: string;
    /** @description Its number there. */
    orderNumber: string;
    /** @description Who ordered. */
    customer: IntegrationCustomer;
    /** @description What was ordered. */
    items: IntegrationOrderItem[];
    /** @description What it comes to. */
    total: number;
    /** @description Its currency (ISO 4217). */
    currency: string;
    /** @description How far it is. */
    status: "paid" | (string & {});
};
/** @description An order came or changed in another system. Only `order.created` is shown. */
export type IntegrationOrderEvent = {
    /**
     * @description Its name.
     * @enum {string}
     */
    event: "order.created" | "order.updated";
    /** @description The system. */
    source: "shopify" | "woocommerce" | "amazon" | (string & {});
    /** @description The connection (`int_…`). */
    integrationId: string;
    /**
     * Format: date-time
     * @description When it happened.
     */
    timestamp: string;
    /** @description The order. */
    data: IntegrationOrder;
};
/** @description A product or its stock changed in another system. What it carries is not shown. */
export type IntegrationStockEvent = {
    /**
     * @description Its name.
     * @enum {string}
     */
    event: "product.updated" | "inventory.updated";
    /** @description The system. */
    source: "shopify" | "woocommerce" | "amazon" | (string & {});
    /** @description The connection (`int_…`). */
    integrationId: string;
    /**
     * Format: date-time
     * @description When it happened.
     */
    timestamp: string;
    /** @description The product or its stock. */
    data: {
        [key: string]: unknown;
    };
};
/** @description An event of a connection to another system. */
export type IntegrationEvent = IntegrationOrderEvent | IntegrationStockEvent;
/** The OAuth scopes, by security scheme. */
export interface scopes {
    "oauth": "read:accounts" | "write:accounts" | "read:invoices" | "write:invoices" | "read:customers" | "write:customers" | "read:inventory" | "write:inventory" | "read:reports" | "admin";
}
