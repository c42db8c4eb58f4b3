// Generated from specs/ledger-enterprise/openapi.yaml by `pnpm generate`. Do not edit: edit the contract.

export interface paths {
    "/auth/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get a pair of tokens
         * @description Turns the API key of an API user into an access token (valid for 300 seconds in every sample) and a refresh token. Only the workspace header goes with it. The reference prints `X-Ledger-API-Key` too, which is an artefact of its generator: the tutorials send the workspace alone.
         */
        post: operations["createAuthToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/token/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Renew a pair of tokens
         * @description Turns a refresh token into a new pair. Whether the old refresh token stays valid is not published, so keep the newest pair, and start again with the API key when the answer is 401. That the workspace header goes with it is inferred from the token operation.
         */
        post: operations["refreshAuthToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search accounts
         * @description The accounts that the caller may see, newest first. Filters narrow the list together.
         */
        get: operations["searchAccounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{account_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the account.
                 * @example 2
                 */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        /**
         * Get an account
         * @description One account with its balances, governance rules and labels. Its address is not one to trust; the address operations return those that the HSM signed.
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
    "/accounts/{account_id}/address": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the account.
                 * @example 2
                 */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        /**
         * Get the signed address of an account
         * @description The address of an account that is not based on UTXOs, as a JWT that the HSM signed. Verify it with the certificate chain before you show it to anybody.
         */
        get: operations["getAccountAddress"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{account_id}/address/{index}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the account.
                 * @example 2
                 */
                account_id: components["parameters"]["AccountId"];
                /**
                 * @description Index of the address.
                 * @example 18
                 */
                index: number;
            };
            cookie?: never;
        };
        /**
         * Get a signed address of a UTXO account by index
         * @description An address of an account that is based on UTXOs, as a JWT that the HSM signed. Verify it with the certificate chain before you show it to anybody.
         */
        get: operations["getAccountAddressByIndex"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{account_id}/addresses": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the account.
                 * @example 2
                 */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        /**
         * List receiving addresses of an account
         * @deprecated
         * @description The next three fresh addresses of a UTXO account, or the one address of another. They do not come from the HSM, so use `getAccountAddress` or `getAccountAddressByIndex`. Deprecated by its title in the reference.
         */
        get: operations["listAccountAddresses"];
        put?: never;
        /**
         * List verified receiving addresses of an account
         * @deprecated
         * @description The same addresses as `listAccountAddresses`, verified by the HSM. Revision 80fbdca only; the newest revision no longer has it. Meant for a LAM. Today `getAccountAddress` and `getAccountAddressByIndex` return verified addresses.
         */
        post: operations["createAccountAddresses"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{account_id}/addresses/{index}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the account.
                 * @example 2
                 */
                account_id: components["parameters"]["AccountId"];
                /**
                 * @description Index of an address that is used already or is the next one.
                 * @example 18
                 */
                index: number;
            };
            cookie?: never;
        };
        /**
         * Get a receiving address of an account by index
         * @deprecated
         * @description One address by its index. It does not come from the HSM, so use `getAccountAddressByIndex`. Deprecated by its title in the reference.
         */
        get: operations["getAccountAddressAtIndex"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{account_id}/balances": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the account.
                 * @example 2
                 */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        /**
         * Get the balances of an account
         * @description The balances in base units. Bitcoin accounts tell them by the state of the coins, Solana accounts by the state of the stakes.
         */
        get: operations["getAccountBalances"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{account_id}/balances/history": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the account.
                 * @example 2
                 */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        /**
         * Get the balance of an account over time
         * @description The balance at points in time between `start` and `end`. Not for every currency. The defaults in the reference are the moment its page was generated, so give both.
         */
        get: operations["getAccountBalancesHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{account_id}/currency": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the account.
                 * @example 2
                 */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        /**
         * Get the units of the currency of an account
         * @description The units of amounts and of fees. All amounts of this API are in the unit with magnitude 0.
         */
        get: operations["getAccountCurrency"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{account_id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the account.
                 * @example 2
                 */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        /**
         * Get the history of an account
         * @description The governance requests about the account.
         */
        get: operations["getAccountHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{account_id}/labels": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the account.
                 * @example 2
                 */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        /**
         * List the labels of an account
         * @description The labels on the account, without who changed them.
         */
        get: operations["listAccountLabels"];
        put?: never;
        /**
         * Put a label on an account
         * @deprecated
         * @description Puts an existing label on the account. Revision 80fbdca only; the newest revision no longer has it. Meant for a LAM.
         */
        post: operations["addAccountLabel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{account_id}/labels/{label_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the account.
                 * @example 2
                 */
                account_id: components["parameters"]["AccountId"];
                /**
                 * @description Id of the label.
                 * @example 42
                 */
                label_id: components["parameters"]["LabelId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Take a label off an account
         * @deprecated
         * @description Takes a label off the account. The label itself stays. Revision 80fbdca only; the newest revision no longer has it. Meant for a LAM.
         */
        delete: operations["removeAccountLabel"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{account_id}/nft-collections": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the account.
                 * @example 2
                 */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        /**
         * List the NFT collections of an account
         * @description The collections of which the account holds tokens.
         */
        get: operations["listAccountNftCollections"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{account_id}/nft-portfolio": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the account.
                 * @example 2
                 */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        /**
         * Get the value of the NFTs of an account
         * @description An estimate from the floor prices of the collections and the number of tokens.
         */
        get: operations["getAccountNftPortfolio"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{account_id}/nfts": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the account.
                 * @example 2
                 */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        /**
         * List the NFTs of an account
         * @description The tokens that the account holds, with what their collections say about them.
         */
        get: operations["listAccountNfts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{account_id}/sync": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the account.
                 * @example 2
                 */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        /**
         * Synchronize an account
         * @description Has the account read again from its network, and answers the account. Unlike other reads it makes the server work.
         */
        get: operations["syncAccount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{account_id}/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the account.
                 * @example 2
                 */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        /**
         * List the light token accounts of an account
         * @description All at once. The answer is 404 too where the feature is turned off.
         */
        get: operations["listAccountTokens"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{parent_account_id}/erc20-children-accounts": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the parent account.
                 * @example 7
                 */
                parent_account_id: number;
            };
            cookie?: never;
        };
        /**
         * Search the ERC-20 accounts under an account
         * @description The token accounts of a parent account that the caller may see, newest first. Filters narrow the list together.
         */
        get: operations["searchErc20ChildAccounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api_users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the API users of a LAM
         * @deprecated
         * @description All at once. Revision 80fbdca only; the newest revision no longer has it. Meant for a LAM. Only `X-Ledger-API-Key` goes with it.
         */
        get: operations["listApiUsers"];
        put?: never;
        /**
         * Create an API user on a LAM
         * @deprecated
         * @description The user exists on the LAM afterwards and still has to be invited and registered. Revision 80fbdca only; the newest revision no longer has it. Meant for a LAM. Only `X-Ledger-API-Key` goes with it.
         */
        post: operations["createApiUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api_users/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the API user.
                 * @example api_lam_user
                 */
                name: string;
            };
            cookie?: never;
        };
        /**
         * Get an API user of a LAM
         * @deprecated
         * @description One API user by name. Revision 80fbdca only; the newest revision no longer has it. Meant for a LAM. Only `X-Ledger-API-Key` goes with it.
         */
        get: operations["getApiUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api_users/{name}/register/{url_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the API user.
                 * @example api_lam_user
                 */
                name: string;
                /**
                 * @description Id at the end of the URL of the invitation.
                 * @example 6f1d2c3b-4a59-4e68-8b7d-9c0a1b2c3d4e
                 */
                url_id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Register an API user of a LAM
         * @deprecated
         * @description Accepts the invitation of an administrator for the user. Revision 80fbdca only; the newest revision no longer has it. Meant for a LAM. Only `X-Ledger-API-Key` goes with it. What the answer holds is not published.
         */
        post: operations["registerApiUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/currencies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List currencies
         * @description All currencies that the Vault knows, at once.
         */
        get: operations["listCurrencies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/currencies/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List tokens
         * @description All tokens that the Vault knows, at once.
         */
        get: operations["listTokens"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/currencies/{currency_name}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the currency.
                 * @example bitcoin_testnet
                 */
                currency_name: string;
            };
            cookie?: never;
        };
        /**
         * Get a currency
         * @description One currency with its units.
         */
        get: operations["getCurrency"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/currencies/{currency_name}/tokens/{contract_address}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the network's currency.
                 * @example ethereum
                 */
                currency_name: string;
                /**
                 * @description Contract of the token.
                 * @example 0xdAC17F958D2ee523a2206206994597C13D831ec7
                 */
                contract_address: string;
            };
            cookie?: never;
        };
        /**
         * Get a token
         * @description One token by its network and contract.
         */
        get: operations["getToken"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/currencies/{currency_name}/{address}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the currency.
                 * @example bitcoin_testnet
                 */
                currency_name: string;
                /**
                 * @description The address to check.
                 * @example tb1q5tsjcyz7xmet07yxtumakt739y53hcttmntajq
                 */
                address: string;
            };
            cookie?: never;
        };
        /**
         * Check the form of an address
         * @description Whether the address is one of this currency. It says nothing about who owns it.
         */
        get: operations["validateAddress"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/digests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search digests
         * @description Sets of digests for raw signing that the caller may see, newest first. Filters narrow the list together.
         */
        get: operations["searchDigests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/digests/{digests_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the set of digests.
                 * @example 9
                 */
                digests_id: components["parameters"]["DigestsId"];
            };
            cookie?: never;
        };
        /**
         * Get a set of digests
         * @description One set of digests, with the signatures once the HSM has made them.
         */
        get: operations["getDigests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/digests/{digests_id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the set of digests.
                 * @example 9
                 */
                digests_id: components["parameters"]["DigestsId"];
            };
            cookie?: never;
        };
        /**
         * Get the history of a set of digests
         * @description The governance requests about the set of digests.
         */
        get: operations["getDigestsHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/entities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search entities
         * @description Entities that the caller may see, newest first. Filters narrow the list together.
         */
        get: operations["searchEntities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/entities/{entity_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the entity.
                 * @example 3
                 */
                entity_id: components["parameters"]["EntityId"];
            };
            cookie?: never;
        };
        /**
         * Get an entity
         * @description One entity with the ids of its accounts.
         */
        get: operations["getEntity"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/entities/{entity_id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the entity.
                 * @example 3
                 */
                entity_id: components["parameters"]["EntityId"];
            };
            cookie?: never;
        };
        /**
         * Get the history of an entity
         * @description The governance requests about the entity.
         */
        get: operations["getEntityHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/entities/{entity_id}/users": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the entity.
                 * @example 3
                 */
                entity_id: components["parameters"]["EntityId"];
            };
            cookie?: never;
        };
        /**
         * List the users of an entity
         * @description The users that operate at least one account of the entity, all at once.
         */
        get: operations["listEntityUsers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search groups
         * @description Groups that the caller may see, newest first. Filters narrow the list together.
         */
        get: operations["searchGroups"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/groups/{group_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the group.
                 * @example 1
                 */
                group_id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        /**
         * Get a group
         * @description One group with the ids of its users.
         */
        get: operations["getGroup"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/groups/{group_id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the group.
                 * @example 1
                 */
                group_id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        /**
         * Get the history of a group
         * @description The governance requests about the group.
         */
        get: operations["getGroupHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/labels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search labels
         * @description The labels of the workspace, newest first. Filters narrow the list together.
         */
        get: operations["searchLabels"];
        put?: never;
        /**
         * Create a label
         * @deprecated
         * @description Creates a label for accounts and transactions. Revision 80fbdca only; the newest revision no longer has it. Meant for a LAM.
         */
        post: operations["createLabel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/labels/{label_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the label.
                 * @example 42
                 */
                label_id: components["parameters"]["LabelId"];
            };
            cookie?: never;
        };
        /**
         * Get a label
         * @description One label with who changed it last.
         */
        get: operations["getLabel"];
        put?: never;
        post?: never;
        /**
         * Delete a label
         * @deprecated
         * @description Deletes the label. Revision 80fbdca only; the newest revision no longer has it. Meant for a LAM. That an unknown label answers 404 is inferred.
         */
        delete: operations["deleteLabel"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search messages
         * @description Messages to sign that the caller may see, newest first. Filters narrow the list together.
         */
        get: operations["searchMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/messages/{message_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the message.
                 * @example 6
                 */
                message_id: components["parameters"]["MessageId"];
            };
            cookie?: never;
        };
        /**
         * Get a message
         * @description One message, with its signature once the HSM has made it.
         */
        get: operations["getMessage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/messages/{message_id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the message.
                 * @example 6
                 */
                message_id: components["parameters"]["MessageId"];
            };
            cookie?: never;
        };
        /**
         * Get the history of a message
         * @description The governance requests about the message.
         */
        get: operations["getMessageHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organization": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the organization
         * @description The organization behind the workspace, with its numbers of administrators and key holders.
         */
        get: operations["getOrganization"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pledges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search pledges
         * @description Pledges that the caller may see (Tradelink). Filters narrow the list together.
         */
        get: operations["searchPledges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pledges/{pledge_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the pledge. The documents say integer here, while a pledge's own id is a UUID; both are accepted (inferred).
                 * @example 3f0d4c1e-8a57-4b9f-9a2e-6d1c0b7e5a42
                 */
                pledge_id: components["parameters"]["PledgeId"];
            };
            cookie?: never;
        };
        /**
         * Get a pledge
         * @description One pledge with its parties (Tradelink).
         */
        get: operations["getPledge"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search requests
         * @description Governance requests that the caller may see, newest first. Filters narrow the list together, so `status=PENDING_APPROVAL` with `pending_by` is the list of what waits for somebody.
         */
        get: operations["searchRequests"];
        put?: never;
        /**
         * Create a request
         * @description Asks for something that governance has to approve: a transaction, a signature, a pledge, an account. Estimate the fee first (`estimateTransactionFees`). Afterwards approve the request yourself (`getRequestChallenge`, `approveRequest`); only then are the other approvers told. There is no idempotency key, so a repeat makes another request.
         */
        post: operations["createRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/requests/{request_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the request.
                 * @example 31
                 */
                request_id: components["parameters"]["RequestId"];
            };
            cookie?: never;
        };
        /**
         * Get a request
         * @description One governance request. Ask again to follow it: it is `PENDING_APPROVAL` until the quorum of every step is reached, then the HSM signs and a transaction goes to its network.
         */
        get: operations["getRequest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/requests/{request_id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the request.
                 * @example 31
                 */
                request_id: components["parameters"]["RequestId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve a request
         * @description Hands in the signed challenge of `getRequestChallenge`. Whoever made the request has to approve it first; the other approvers are only told afterwards. The status stays `PENDING_APPROVAL` until the quorum is reached.
         */
        post: operations["approveRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/requests/{request_id}/challenge": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the request.
                 * @example 31
                 */
                request_id: components["parameters"]["RequestId"];
            };
            cookie?: never;
        };
        /**
         * Get the challenge for an approval
         * @description What has to be signed to approve the request. Decode it and compare it with your own records before you sign.
         */
        get: operations["getRequestChallenge"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/requests/{request_id}/challenge/reject": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the request.
                 * @example 31
                 */
                request_id: components["parameters"]["RequestId"];
            };
            cookie?: never;
        };
        /**
         * Get the challenge for a rejection
         * @description What has to be signed to reject the request. It has the same form as the challenge for an approval; its `type` is not published.
         */
        get: operations["getRequestRejectChallenge"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/requests/{request_id}/governance-status": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the request.
                 * @example 31
                 */
                request_id: components["parameters"]["RequestId"];
            };
            cookie?: never;
        };
        /**
         * Get the approvals of a request
         * @description The steps of the governance, who has approved and who still can. Users whom the caller may not see have a null id.
         */
        get: operations["getRequestGovernanceStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/requests/{request_id}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the request.
                 * @example 31
                 */
                request_id: components["parameters"]["RequestId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reject a request
         * @description Hands in the signed challenge of `getRequestRejectChallenge` and ends the request. The body is optional in the documents; a LAM signs by itself, API users have to send it (inferred).
         */
        post: operations["rejectRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/settlements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search settlements
         * @description Settlements that the caller may see (Tradelink). The documents give the nodes the schema of a pledge, most likely by mistake, so both are declared.
         */
        get: operations["searchSettlements"];
        put?: never;
        /**
         * Create a settlement
         * @description For exchanges: settles out of a pledge, with a transaction to the asset manager (inbound), one to the exchange (outbound) or both, and a new pledge if you want. The custodian has to approve. You choose the id; whether a repeat with the same id is harmless is not documented.
         */
        post: operations["createSettlement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/settlements/{settlement_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the settlement. The documents say integer here, while a settlement's own id is a UUID; both are accepted (inferred).
                 * @example b7a1c9d2-4e5f-4a60-8b1c-2d3e4f506172
                 */
                settlement_id: components["parameters"]["SettlementId"];
            };
            cookie?: never;
        };
        /**
         * Get a settlement
         * @description One settlement with the transaction and the request that it led to (Tradelink).
         */
        get: operations["getSettlement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/settlements/{settlement_id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the settlement. The documents say integer here, while a settlement's own id is a UUID; both are accepted (inferred).
                 * @example b7a1c9d2-4e5f-4a60-8b1c-2d3e4f506172
                 */
                settlement_id: components["parameters"]["SettlementId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel a settlement
         * @description For exchanges, and only while the outbound transaction is `FAILED_TO_BROADCAST`.
         */
        post: operations["cancelSettlement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/settlements/{settlement_id}/recover": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the settlement. The documents say integer here, while a settlement's own id is a UUID; both are accepted (inferred).
                 * @example b7a1c9d2-4e5f-4a60-8b1c-2d3e4f506172
                 */
                settlement_id: components["parameters"]["SettlementId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Speed up a settlement
         * @description For exchanges: sends the outbound transaction again with a higher fee while it is `SUBMITTED`, on currencies that can replace a transaction.
         */
        post: operations["recoverSettlement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/transactions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search transactions
         * @description The transactions that the caller may see, in and out, newest first. Filters narrow the list together. Amounts are in base units.
         */
        get: operations["searchTransactions"];
        put?: never;
        /**
         * Create a transaction through a LAM
         * @deprecated
         * @description Creates a transaction that waits for approval. Revision 80fbdca only; the newest revision no longer has it. Meant for a LAM. Today `createRequest` makes transactions.
         */
        post: operations["createTransaction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/transactions/estimate-fees": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Estimate the fee of a transaction
         * @description Takes the same body as `createRequest` with a transaction; send `max_fees: '0'`. It creates nothing. Tron is not among the documented answers.
         */
        post: operations["estimateTransactionFees"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/transactions/fees": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Estimate the fee of a transaction through a LAM
         * @deprecated
         * @description **Inferred**: the provider's documents name it, or less; path and schema are our reading.
         *
         *     Only its place in the table of contents of revision 80fbdca is known: method, body and answer are inferred. Use `estimateTransactionFees`.
         */
        post: operations["estimateTransactionFeesLegacy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/transactions/{transaction_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the transaction.
                 * @example 12
                 */
                transaction_id: components["parameters"]["TransactionId"];
            };
            cookie?: never;
        };
        /**
         * Get a transaction
         * @description One transaction with its status, fees, confirmations and coin fields. Amounts are in base units.
         */
        get: operations["getTransaction"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/transactions/{transaction_id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the transaction.
                 * @example 12
                 */
                transaction_id: components["parameters"]["TransactionId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve a transaction through a LAM
         * @deprecated
         * @description Repeats exactly what the transaction was created with; take the values from your own records, not from the API. The LAM signs by itself. Revision 80fbdca only; the newest revision no longer has it. Meant for a LAM. Today `approveRequest` approves.
         */
        post: operations["approveTransaction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/transactions/{transaction_id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the transaction.
                 * @example 12
                 */
                transaction_id: components["parameters"]["TransactionId"];
            };
            cookie?: never;
        };
        /**
         * Get the history of a transaction
         * @description The governance requests about the transaction.
         */
        get: operations["getTransactionHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/transactions/{transaction_id}/labels": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the transaction.
                 * @example 12
                 */
                transaction_id: components["parameters"]["TransactionId"];
            };
            cookie?: never;
        };
        /**
         * List the labels of a transaction
         * @description The labels on the transaction, whole, unlike those of an account.
         */
        get: operations["listTransactionLabels"];
        put?: never;
        /**
         * Put a label on a transaction
         * @deprecated
         * @description Puts an existing label on the transaction. Revision 80fbdca only; the newest revision no longer has it. Meant for a LAM.
         */
        post: operations["addTransactionLabel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/transactions/{transaction_id}/labels/{label_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the transaction.
                 * @example 12
                 */
                transaction_id: components["parameters"]["TransactionId"];
                /**
                 * @description Id of the label.
                 * @example 42
                 */
                label_id: components["parameters"]["LabelId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Take a label off a transaction
         * @deprecated
         * @description Takes a label off the transaction. The label itself stays. Revision 80fbdca only; the newest revision no longer has it. Meant for a LAM.
         */
        delete: operations["removeTransactionLabel"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/transactions/{transaction_id}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the transaction.
                 * @example 12
                 */
                transaction_id: components["parameters"]["TransactionId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reject a transaction
         * @description Ends a transaction that still waits for approval. There is no body and no signed challenge; `rejectRequest` is the way with one.
         */
        post: operations["rejectTransaction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search users
         * @description Users that the caller may see, newest first. Filters narrow the list together.
         */
        get: operations["searchUsers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{user_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the user.
                 * @example 8
                 */
                user_id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        /**
         * Get a user
         * @description One user with role, status and public key.
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
    "/users/{user_id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the user.
                 * @example 8
                 */
                user_id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        /**
         * Get the history of a user
         * @description The governance requests about the user.
         */
        get: operations["getUserHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/whitelists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search whitelists
         * @description Whitelists that the caller may see, newest first. Filters narrow the list together.
         */
        get: operations["searchWhitelists"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/whitelists/{whitelist_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the whitelist.
                 * @example 4
                 */
                whitelist_id: components["parameters"]["WhitelistId"];
            };
            cookie?: never;
        };
        /**
         * Get a whitelist
         * @description One whitelist with its addresses.
         */
        get: operations["getWhitelist"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/whitelists/{whitelist_id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the whitelist.
                 * @example 4
                 */
                whitelist_id: components["parameters"]["WhitelistId"];
            };
            cookie?: never;
        };
        /**
         * Get the history of a whitelist
         * @description The governance requests about the whitelist.
         */
        get: operations["getWhitelistHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/compliance/address-risk/{address}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The address to check.
                 * @example 0x71C7656EC7ab88b098defB751B7401B5f6d8976F
                 */
                address: string;
            };
            cookie?: never;
        };
        /**
         * Get the risk of an address
         * @description What Chainalysis says of the address. An administrator has to set the Chainalysis key of the workspace first.
         */
        get: operations["getAddressRisk"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/compliance/sanctions/{address}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The address to check.
                 * @example 0x71C7656EC7ab88b098defB751B7401B5f6d8976F
                 */
                address: string;
            };
            cookie?: never;
        };
        /**
         * Get the sanctions against an address
         * @description Whether OFAC sanctions the address, by Chainalysis. An administrator has to set the Chainalysis key of the workspace first.
         */
        get: operations["getAddressSanctions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/notifications/configuration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the notification settings
         * @description Where the calling user is notified. Without settings the answer is 404.
         */
        get: operations["getNotificationConfiguration"];
        /**
         * Change the notification settings
         * @description Sets the endpoint and the shared secret for the calling user. A user is only told of what it may see. That a null webhook ends the notifications is inferred.
         */
        put: operations["setNotificationConfiguration"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/certificates/chain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the certificate chain
         * @description The certificates that check the signed addresses, each in DER as hexadecimal digits. The leaf signs.
         */
        get: operations["getCertificateChain"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cardano/accounts/{account_id}/periodic-rewards": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the account.
                 * @example 2
                 */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        /**
         * Get the Cardano rewards of an account by period
         * @description What all active stakes of the account earned in the last 7 and 30 days and in all, in a list.
         */
        get: operations["getCardanoPeriodicRewards"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cardano/accounts/{account_id}/rewards": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the account.
                 * @example 2
                 */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        /**
         * List the Cardano rewards of an account
         * @description The rewards of all stakes of the account, all at once.
         */
        get: operations["listCardanoRewards"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cardano/accounts/{account_id}/stakes": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the account.
                 * @example 2
                 */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        /**
         * Search the Cardano stakes of an account
         * @description Stakes of the account, newest first. Without `light=false` the user, the transaction and the request of a stake are ids.
         */
        get: operations["searchCardanoStakes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cardano/accounts/{account_id}/stakes/{stake_uid}/rewards": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the account.
                 * @example 2
                 */
                account_id: components["parameters"]["AccountId"];
                /**
                 * @description Unique id of the stake.
                 * @example ca8b0b2d-b80f-4bf9-a754-f760a24ab359
                 */
                stake_uid: string;
            };
            cookie?: never;
        };
        /**
         * List the rewards of a Cardano stake
         * @description The rewards of one stake, all at once.
         */
        get: operations["listCardanoStakeRewards"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ethereum/accounts/{account_id}/rewards": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the account.
                 * @example 2
                 */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        /**
         * List the Ethereum rewards of an account
         * @description The rewards of all stakes of the account, all at once.
         */
        get: operations["listEthereumRewards"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ethereum/accounts/{account_id}/stakes": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the account.
                 * @example 2
                 */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        /**
         * List the Ethereum stakes of an account
         * @description The stakes of the account, all at once, unlike those of other coins.
         */
        get: operations["listEthereumStakes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ethereum/accounts/{account_id}/stakes/{stake_uid}/rewards": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the account.
                 * @example 2
                 */
                account_id: components["parameters"]["AccountId"];
                /**
                 * @description Unique id of the stake.
                 * @example 0x95373bcf8e2c64e1c373a6e534c002f210adbcc84c5abda3b6306677e171430ae50781a51c9f579a47622e334dba2412
                 */
                stake_uid: string;
            };
            cookie?: never;
        };
        /**
         * List the rewards of an Ethereum stake
         * @description The rewards of one stake between two days, all at once.
         */
        get: operations["listEthereumStakeRewards"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/solana/accounts/{account_id}/periodic-rewards": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the account.
                 * @example 2
                 */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        /**
         * Get the Solana rewards of an account by period
         * @description What all active stakes of the account earned in the last 7 and 30 days and in all, in a list.
         */
        get: operations["getSolanaPeriodicRewards"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/solana/accounts/{account_id}/rewards": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the account.
                 * @example 2
                 */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        /**
         * List the Solana rewards of an account
         * @description The rewards of all stakes of the account, all at once.
         */
        get: operations["listSolanaRewards"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/solana/accounts/{account_id}/stakes": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the account.
                 * @example 2
                 */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        /**
         * Search the Solana stakes of an account
         * @description Stakes of the account, newest first. Without `light=false` the user, the transaction and the request of a stake are ids.
         */
        get: operations["searchSolanaStakes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/solana/accounts/{account_id}/stakes/{stake_uid}/rewards": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the account.
                 * @example 2
                 */
                account_id: components["parameters"]["AccountId"];
                /**
                 * @description Unique id of the stake.
                 * @example ca8b0b2d-b80f-4bf9-a754-f760a24ab359
                 */
                stake_uid: string;
            };
            cookie?: never;
        };
        /**
         * List the rewards of a Solana stake
         * @description The rewards of one stake, all at once.
         */
        get: operations["listSolanaStakeRewards"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tezos/accounts/{account_id}/rewards": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the account.
                 * @example 2
                 */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        /**
         * List the Tezos rewards of an account
         * @description The rewards of all stakes of the account, all at once.
         */
        get: operations["listTezosRewards"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tezos/accounts/{account_id}/stakes": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the account.
                 * @example 2
                 */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        /**
         * Search the Tezos stakes of an account
         * @description Stakes of the account, newest first. Without `light=false` the user, the transaction and the request of a stake are ids.
         */
        get: operations["searchTezosStakes"];
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
    vaultNotification: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Something happened to an object
         * @description What the Vault sends to the endpoint of `setNotificationConfiguration`. It only says which object; fetch the object by its
         *     id. A user is only told of what it may see.
         *
         *     Check `X-Ledger-Signature` before anything else: `v1` is the HMAC-SHA256 (lower case hexadecimal) of the text of `t`, a
         *     full stop and the raw body, with the shared secret as key. Compare in constant time and refuse a `t` that is more than 5
         *     minutes old, as the provider's sample does.
         *
         *     A failed delivery is repeated after 5 seconds, then after twice as long each time up to 30 minutes, at most 100 times.
         *     Which status counts as success is not published; any 2xx is inferred.
         */
        post: operations["vaultNotification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        AuthTokenCreate: AuthTokenCreate;
        AuthToken: AuthToken;
        VaultError: VaultError;
        AuthTokenRefresh: AuthTokenRefresh;
        AccountType: AccountType;
        AccountStatus: AccountStatus;
        CurrencyName: CurrencyName;
        DecimalAmount: DecimalAmount;
        GroupApprovalStep: GroupApprovalStep;
        UserApprovalStep: UserApprovalStep;
        AccountMultiAuthorizationRule: AccountMultiAuthorizationRule;
        AccountSmartContractRule: AccountSmartContractRule;
        AccountThresholdRule: AccountThresholdRule;
        AccountTransactionFilterRule: AccountTransactionFilterRule;
        AccountWhitelistRule: AccountWhitelistRule;
        AccountRule: AccountRule;
        AccountRuleSet: AccountRuleSet;
        LabelInfo: LabelInfo;
        LiteLabel: LiteLabel;
        LightTokenAccount: LightTokenAccount;
        TradelinkAccountData: TradelinkAccountData;
        EvmStaking: EvmStaking;
        EvmAccountFields: EvmAccountFields;
        PolkadotUnbonding: PolkadotUnbonding;
        PolkadotAccountBalances: PolkadotAccountBalances;
        PolkadotStaking: PolkadotStaking;
        PolkadotBalances: PolkadotBalances;
        PolkadotAnonymousProxy: PolkadotAnonymousProxy;
        PolkadotAccountFields: PolkadotAccountFields;
        PolygonStaking: PolygonStaking;
        PolygonAccountFields: PolygonAccountFields;
        SolanaBalances: SolanaBalances;
        PeriodicRewards: PeriodicRewards;
        SolanaAccountFields: SolanaAccountFields;
        TezosStakeState: TezosStakeState;
        TezosAccountFields: TezosAccountFields;
        AccountCoinFields: AccountCoinFields;
        UntypedAccountFields: UntypedAccountFields;
        Account: Account;
        PageInfo: PageInfo;
        AccountPage: AccountPage;
        AddressJwt: AddressJwt;
        Address: Address;
        AddressList: AddressList;
        AddressListCreate: AddressListCreate;
        BitcoinBalances: BitcoinBalances;
        AccountBalances: AccountBalances;
        AccountBalanceSet: AccountBalanceSet;
        AccountBalanceHistory: AccountBalanceHistory;
        CurrencyUnit: CurrencyUnit;
        AccountCurrency: AccountCurrency;
        RequestType: RequestType;
        RequestStatus: RequestStatus;
        HistoryItem: HistoryItem;
        ObjectHistory: ObjectHistory;
        LabelAttachment: LabelAttachment;
        SuccessResult: SuccessResult;
        NftPrice: NftPrice;
        NftCollection: NftCollection;
        NftCollectionPage: NftCollectionPage;
        NftPortfolio: NftPortfolio;
        NftMedia: NftMedia;
        NftMetadata: NftMetadata;
        NftTransactionBalance: NftTransactionBalance;
        Nft: Nft;
        NftPage: NftPage;
        ApiUser: ApiUser;
        ApiUserList: ApiUserList;
        ApiUserCreate: ApiUserCreate;
        ApiUserRegistration: ApiUserRegistration;
        CurrencyFamily: CurrencyFamily;
        Currency: Currency;
        CurrencyList: CurrencyList;
        Token: Token;
        TokenList: TokenList;
        AddressValidation: AddressValidation;
        SignatureStatus: SignatureStatus;
        DigestSignature: DigestSignature;
        SignedDigest: SignedDigest;
        Digest: Digest;
        Note: Note;
        Digests: Digests;
        DigestsPage: DigestsPage;
        Entity: Entity;
        EntityPage: EntityPage;
        User: User;
        UserList: UserList;
        WorkspaceObjectStatus: WorkspaceObjectStatus;
        Group: Group;
        GroupPage: GroupPage;
        Label: Label;
        LabelPage: LabelPage;
        LabelCreate: LabelCreate;
        Message: Message;
        MessagePage: MessagePage;
        Organization: Organization;
        PledgeState: PledgeState;
        TradelinkMember: TradelinkMember;
        TradelinkParty: TradelinkParty;
        Pledge: Pledge;
        PledgePage: PledgePage;
        RequestTargetType: RequestTargetType;
        GovernanceRequest: GovernanceRequest;
        GovernanceRequestPage: GovernanceRequestPage;
        AccountRequestCreate: AccountRequestCreate;
        ForcedUnpledgeRequestCreate: ForcedUnpledgeRequestCreate;
        AccountReference: AccountReference;
        MessageSigningRequestCreate: MessageSigningRequestCreate;
        PledgeIncrementRequestCreate: PledgeIncrementRequestCreate;
        CustomBitcoinFees: CustomBitcoinFees;
        SpeedFees: SpeedFees;
        BitcoinFeeStrategy: BitcoinFeeStrategy;
        BitcoinSendIntent: BitcoinSendIntent;
        LegacyGasFees: LegacyGasFees;
        PriorityGasFees: PriorityGasFees;
        CustomEvmFees: CustomEvmFees;
        EvmFeeStrategy: EvmFeeStrategy;
        EvmCurrencyName: EvmCurrencyName;
        EvmSendIntent: EvmSendIntent;
        ContractCallCreate: ContractCallCreate;
        EvmExecuteContractIntent: EvmExecuteContractIntent;
        EvmDeployContractIntent: EvmDeployContractIntent;
        RippleSendIntent: RippleSendIntent;
        StellarHashMemoCreate: StellarHashMemoCreate;
        StellarIdMemoCreate: StellarIdMemoCreate;
        StellarReturnMemoCreate: StellarReturnMemoCreate;
        StellarTextMemoCreate: StellarTextMemoCreate;
        StellarSendIntent: StellarSendIntent;
        TronSendIntent: TronSendIntent;
        TezosSendIntent: TezosSendIntent;
        CardanoSendIntent: CardanoSendIntent;
        SolanaSendIntent: SolanaSendIntent;
        SolanaSendTokenIntent: SolanaSendTokenIntent;
        SolanaCreateTokenAccountIntent: SolanaCreateTokenAccountIntent;
        PolkadotSendIntent: PolkadotSendIntent;
        PolkadotBondExtraIntent: PolkadotBondExtraIntent;
        PolkadotUnbondIntent: PolkadotUnbondIntent;
        PolkadotRebondIntent: PolkadotRebondIntent;
        PolkadotSetPayeeIntent: PolkadotSetPayeeIntent;
        PolkadotWithdrawUnbondedIntent: PolkadotWithdrawUnbondedIntent;
        PolkadotChillIntent: PolkadotChillIntent;
        TransactionIntent: TransactionIntent;
        TransactionRequestCreate: TransactionRequestCreate;
        DigestsSigningRequestCreate: DigestsSigningRequestCreate;
        RequestCreate: RequestCreate;
        VaultRequest: VaultRequest;
        SignedChallenge: SignedChallenge;
        RequestChallenge: RequestChallenge;
        UserReference: UserReference;
        GovernedRequest: GovernedRequest;
        GovernanceStep: GovernanceStep;
        RequestGovernance: RequestGovernance;
        InboundTransactionIntent: InboundTransactionIntent;
        OutboundTransaction: OutboundTransaction;
        Repledge: Repledge;
        RepledgeIntent: RepledgeIntent;
        Settlement: Settlement;
        SettlementPage: SettlementPage;
        SettlementCreate: SettlementCreate;
        SettlementRecovery: SettlementRecovery;
        TransactionType: TransactionType;
        TransactionStatus: TransactionStatus;
        TransactionAmount: TransactionAmount;
        Block: Block;
        TransactionFailure: TransactionFailure;
        SolanaTransactionMetadata: SolanaTransactionMetadata;
        CardanoTransactionMetadata: CardanoTransactionMetadata;
        RiskLevel: RiskLevel;
        ChainalysisRisk: ChainalysisRisk;
        ChainalysisAlert: ChainalysisAlert;
        TransactionRisk: TransactionRisk;
        TransactionCompliance: TransactionCompliance;
        BitcoinTransactionFields: BitcoinTransactionFields;
        CardanoTransactionFields: CardanoTransactionFields;
        SmartContractCall: SmartContractCall;
        SmartContractDeployment: SmartContractDeployment;
        EvmTransactionFields: EvmTransactionFields;
        PolkadotBondParameters: PolkadotBondParameters;
        PolkadotSetControllerParameters: PolkadotSetControllerParameters;
        PolkadotSetPayeeParameters: PolkadotSetPayeeParameters;
        PolkadotProxyParameters: PolkadotProxyParameters;
        PolkadotKillAnonymousParameters: PolkadotKillAnonymousParameters;
        PolkadotAnonymousParameters: PolkadotAnonymousParameters;
        PolkadotCommonParameters: PolkadotCommonParameters;
        PolkadotTransactionParameters: PolkadotTransactionParameters;
        PolkadotTransactionFields: PolkadotTransactionFields;
        RippleTransactionFields: RippleTransactionFields;
        SolanaStakeParameters: SolanaStakeParameters;
        SolanaMergeParameters: SolanaMergeParameters;
        SolanaTokenParameters: SolanaTokenParameters;
        SolanaTransactionFields: SolanaTransactionFields;
        StellarHashMemo: StellarHashMemo;
        StellarIdMemo: StellarIdMemo;
        StellarReturnMemo: StellarReturnMemo;
        StellarTextMemo: StellarTextMemo;
        StellarTransactionFields: StellarTransactionFields;
        TezosTransactionFields: TezosTransactionFields;
        TransactionCoinFields: TransactionCoinFields;
        OtherTransactionFields: OtherTransactionFields;
        Transaction: Transaction;
        TransactionPage: TransactionPage;
        LamCoinFields: LamCoinFields;
        LamTransactionCreate: LamTransactionCreate;
        LegacyGasEstimation: LegacyGasEstimation;
        PriorityGasEstimation: PriorityGasEstimation;
        EvmFeeEstimation: EvmFeeEstimation;
        BitcoinFeeEstimation: BitcoinFeeEstimation;
        TezosFeeEstimation: TezosFeeEstimation;
        PlainFeeEstimation: PlainFeeEstimation;
        TransactionFeeEstimation: TransactionFeeEstimation;
        LamFeeEstimationCreate: LamFeeEstimationCreate;
        LamFeeEstimation: LamFeeEstimation;
        LamTransactionApproval: LamTransactionApproval;
        UserPage: UserPage;
        WhitelistAddress: WhitelistAddress;
        Whitelist: Whitelist;
        WhitelistPage: WhitelistPage;
        AddressRisk: AddressRisk;
        AddressSanction: AddressSanction;
        AddressSanctions: AddressSanctions;
        NotificationWebhook: NotificationWebhook;
        NotificationConfiguration: NotificationConfiguration;
        CardanoReward: CardanoReward;
        StakeStatus: StakeStatus;
        CardanoStakeState: CardanoStakeState;
        CardanoStake: CardanoStake;
        CardanoStakePage: CardanoStakePage;
        EthereumRewardInfo: EthereumRewardInfo;
        EthereumAccountReward: EthereumAccountReward;
        EthereumStakeState: EthereumStakeState;
        EthereumStake: EthereumStake;
        EthereumStakeReward: EthereumStakeReward;
        SolanaReward: SolanaReward;
        SolanaStakeState: SolanaStakeState;
        SolanaStake: SolanaStake;
        SolanaStakePage: SolanaStakePage;
        TezosReward: TezosReward;
        TezosStake: TezosStake;
        TezosStakePage: TezosStakePage;
        VaultNotification: VaultNotification;
    };
    responses: {
        /** @description The credentials are missing, wrong or expired. Documented for the two token operations; that every other operation answers the same way is inferred. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": VaultError;
            };
        };
        /** @description Too many requests. The status is 420, not the usual 429. It is documented for the whole API, with "rate limit details" in the body; their shape is not published and the error envelope is our reading. */
        RateLimited: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": VaultError;
            };
        };
        /** @description A search parameter is not valid. */
        InvalidSearch: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": VaultError;
            };
        };
        /** @description A search parameter does not exist. */
        UnknownSearchValue: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": VaultError;
            };
        };
        /** @description There is no such object, or the caller may not see it. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": VaultError;
            };
        };
        /** @description The account's currency does not support this. */
        UnsupportedCurrency: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": VaultError;
            };
        };
        /** @description The body is not valid, or what it asks for is not possible. */
        InvalidRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": VaultError;
            };
        };
        /** @description The settlement is in a state in which this is not possible. */
        SettlementNotChangeable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": VaultError;
            };
        };
        /** @description The key of the compliance provider is missing or wrong. */
        InvalidComplianceSecret: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": VaultError;
            };
        };
        /** @description The calling user has no settings yet. */
        NotConfigured: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": VaultError;
            };
        };
    };
    parameters: {
        /**
         * @description Only objects created after this time.
         * @example 2024-01-01T00:00:00Z
         */
        CreatedAfter: string;
        /**
         * @description Only objects created before this time.
         * @example 2024-12-31T23:59:59Z
         */
        CreatedBefore: string;
        /**
         * @description Only accounts of these entities, by their ids. Repeat the parameter for more than one.
         * @example [
         *       3
         *     ]
         */
        EntityFilter: number[];
        /**
         * @description Only accounts that this group, by its id, is linked to.
         * @example 1
         */
        GroupFilter: number;
        /**
         * @description Only the object with this id.
         * @example 2
         */
        Id: number;
        /**
         * @description Direction of the order. Without it the newest objects come first, so objects that are created while you read shift the pages and may come twice; `asc` avoids that.
         * @example asc
         */
        Order: "asc" | "desc";
        /**
         * @description Name of the property to order by. Only `name` is shown in the documents; the other values are not published.
         * @example name
         */
        OrderBy: string;
        /**
         * @description Number of the page to return, from 1.
         * @example 1
         */
        Page: number;
        /**
         * @description Objects per page. `0` and `-1` stand for the server's maximum, which is not published.
         * @example 40
         */
        PageSize: number;
        /**
         * @description Only accounts in this status.
         * @example ACTIVE
         */
        AccountStatusFilter: "ACTIVATION_ABORTED" | "ACTIVE" | "APPROVED" | "HSM_COIN_UPDATED" | "PENDING" | "PENDING_ACTIVATION" | "PENDING_CREATE_IN_HSM" | "PENDING_VIEW_ONLY" | "REJECTED" | "VIEW_ONLY";
        /**
         * @description Only accounts that this user, by the id, belongs to.
         * @example 5
         */
        UserFilter: number;
        /**
         * @description Id of the account.
         * @example 2
         */
        AccountId: number;
        /**
         * @description Id of the label.
         * @example 42
         */
        LabelId: number;
        /**
         * @description Objects per page. `0` and `-1` stand for the server's maximum, which is not published.
         * @example 10
         */
        NftPageSize: number;
        /**
         * @description Only objects of these accounts, by their ids. Repeat the parameter for more than one.
         * @example [
         *       2
         *     ]
         */
        AccountFilter: number[];
        /**
         * @description Only objects in these statuses. Repeat the parameter for more than one.
         * @example [
         *       "PENDING_APPROVAL"
         *     ]
         */
        SignatureStatusFilter: ("ABORTED" | "APPROVED" | "PENDING_APPROVAL" | "PENDING_CREATE_IN_HSM" | "SIGNED")[];
        /**
         * @description Id of the set of digests.
         * @example 9
         */
        DigestsId: number;
        /**
         * @description Only objects in these statuses. Repeat the parameter for more than one.
         * @example [
         *       "ACTIVE"
         *     ]
         */
        ObjectStatusFilter: ("ACTIVE" | "PENDING" | "REJECTED" | "REVOKED")[];
        /**
         * @description Id of the entity.
         * @example 3
         */
        EntityId: number;
        /**
         * @description Id of the group.
         * @example 1
         */
        GroupId: number;
        /**
         * @description Id of the message.
         * @example 6
         */
        MessageId: number;
        /**
         * @description Id of the pledge. The documents say integer here, while a pledge's own id is a UUID; both are accepted (inferred).
         * @example 3f0d4c1e-8a57-4b9f-9a2e-6d1c0b7e5a42
         */
        PledgeId: number | string;
        /**
         * @description Id of the request.
         * @example 31
         */
        RequestId: number;
        /**
         * @description Id of the settlement. The documents say integer here, while a settlement's own id is a UUID; both are accepted (inferred).
         * @example b7a1c9d2-4e5f-4a60-8b1c-2d3e4f506172
         */
        SettlementId: number | string;
        /**
         * @description Id of the transaction.
         * @example 12
         */
        TransactionId: number;
        /**
         * @description Id of the user.
         * @example 8
         */
        UserId: number;
        /**
         * @description Id of the whitelist.
         * @example 4
         */
        WhitelistId: number;
        /**
         * @description Only stakes whose creating transaction belongs to this account. It has the same name as the account in the path.
         * @example 11
         */
        StakeAccountFilter: number;
        /**
         * @description Only stakes that this transaction, by its id, created.
         * @example 12
         */
        CreationTransactionFilter: number;
        /**
         * @description Whether to answer ids in place of the whole user, transaction and request of a stake.
         * @example true
         */
        Light: boolean;
        /**
         * @description Only stakes with these unique ids. Repeat the parameter for more than one.
         * @example [
         *       "ca8b0b2d-b80f-4bf9-a754-f760a24ab359"
         *     ]
         */
        StakeUidFilter: string[];
        /**
         * @description Only stakes in these statuses, such as `PENDING`. Repeat the parameter for more than one.
         * @example [
         *       "PENDING"
         *     ]
         */
        StakeStatusFilter: string[];
    };
    requestBodies: never;
    headers: {
        /**
         * @description Requests that the plan allows in the current window. The numbers are not published.
         * @example 600
         */
        RateLimitLimit: number;
        /**
         * @description Requests left in the current window.
         * @example 0
         */
        RateLimitRemaining: number;
        /**
         * @description When the window starts again. The unit is not published, so do not compute with it.
         * @example 42
         */
        RateLimitReset: string;
        /**
         * @description How long to wait before the next attempt. In seconds, by HTTP's own definition; the provider does not say.
         * @example 42
         */
        RetryAfter: number;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    createAuthToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": AuthTokenCreate;
            };
        };
        responses: {
            /** @description A pair of tokens. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AuthToken;
                };
            };
            401: components["responses"]["Unauthorized"];
            420: components["responses"]["RateLimited"];
        };
    };
    refreshAuthToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": AuthTokenRefresh;
            };
        };
        responses: {
            /** @description A new pair of tokens. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AuthToken;
                };
            };
            401: components["responses"]["Unauthorized"];
            420: components["responses"]["RateLimited"];
        };
    };
    searchAccounts: {
        parameters: {
            query?: {
                /**
                 * @description Only accounts with one of these labels, by their ids. Repeat the parameter for more than one.
                 * @example [
                 *       "42"
                 *     ]
                 */
                account_label?: string[];
                /**
                 * @description Only accounts of this type.
                 * @example Bitcoin
                 */
                account_type?: "Bep20" | "Bitcoin" | "Cardano" | "Cosmos" | "Erc20" | "Ethereum" | "Generic" | "Near" | "Polkadot" | "Polygon" | "Ripple" | "Solana" | "Stellar" | "Tezos" | "Trc20" | "Tron";
                /**
                 * @description Only objects created after this time.
                 * @example 2024-01-01T00:00:00Z
                 */
                created_after?: components["parameters"]["CreatedAfter"];
                /**
                 * @description Only objects created before this time.
                 * @example 2024-12-31T23:59:59Z
                 */
                created_before?: components["parameters"]["CreatedBefore"];
                /**
                 * @description Only accounts in this currency: a currency's name, or `network:contract` for a token (`ethereum:0xdAC17F958D2ee523a2206206994597C13D831ec7`).
                 * @example bitcoin_testnet
                 */
                currency?: string;
                /**
                 * @description Only accounts of these entities, by their ids. Repeat the parameter for more than one.
                 * @example [
                 *       3
                 *     ]
                 */
                entity?: components["parameters"]["EntityFilter"];
                /**
                 * @description Only accounts that this group, by its id, is linked to.
                 * @example 1
                 */
                group?: components["parameters"]["GroupFilter"];
                /**
                 * @description Only the object with this id.
                 * @example 2
                 */
                id?: components["parameters"]["Id"];
                /**
                 * @description Only accounts with this name.
                 * @example ClientA COL TBTC 1
                 */
                name?: string;
                /**
                 * @description Direction of the order. Without it the newest objects come first, so objects that are created while you read shift the pages and may come twice; `asc` avoids that.
                 * @example asc
                 */
                order?: components["parameters"]["Order"];
                /**
                 * @description Name of the property to order by. Only `name` is shown in the documents; the other values are not published.
                 * @example name
                 */
                order_by?: components["parameters"]["OrderBy"];
                /**
                 * @description Number of the page to return, from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Objects per page. `0` and `-1` stand for the server's maximum, which is not published.
                 * @example 40
                 */
                page_size?: components["parameters"]["PageSize"];
                /**
                 * @description Only accounts under this parent account, by its id.
                 * @example 7
                 */
                parent?: number;
                /**
                 * @description Only accounts in this status.
                 * @example ACTIVE
                 */
                status?: components["parameters"]["AccountStatusFilter"];
                /**
                 * @description Only accounts that this user, by the id, belongs to.
                 * @example 5
                 */
                user?: components["parameters"]["UserFilter"];
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
                    "application/json": AccountPage;
                };
            };
            400: components["responses"]["InvalidSearch"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["UnknownSearchValue"];
            420: components["responses"]["RateLimited"];
        };
    };
    getAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the account.
                 * @example 2
                 */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Account;
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            420: components["responses"]["RateLimited"];
        };
    };
    getAccountAddress: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the account.
                 * @example 2
                 */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The address as a JWT, in a JSON string. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AddressJwt;
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            420: components["responses"]["RateLimited"];
        };
    };
    getAccountAddressByIndex: {
        parameters: {
            query: {
                /**
                 * @description Whether the address is for receiving or for change. `change` is announced and not supported yet.
                 * @example receive
                 */
                type: "change" | "receive";
            };
            header?: never;
            path: {
                /**
                 * @description Id of the account.
                 * @example 2
                 */
                account_id: components["parameters"]["AccountId"];
                /**
                 * @description Index of the address.
                 * @example 18
                 */
                index: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The address as a JWT, in a JSON string. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AddressJwt;
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            420: components["responses"]["RateLimited"];
        };
    };
    listAccountAddresses: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the account.
                 * @example 2
                 */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The addresses. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AddressList;
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            420: components["responses"]["RateLimited"];
        };
    };
    createAccountAddresses: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the account.
                 * @example 2
                 */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": AddressListCreate;
            };
        };
        responses: {
            /** @description The addresses. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AddressList;
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            420: components["responses"]["RateLimited"];
        };
    };
    getAccountAddressAtIndex: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the account.
                 * @example 2
                 */
                account_id: components["parameters"]["AccountId"];
                /**
                 * @description Index of an address that is used already or is the next one.
                 * @example 18
                 */
                index: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The address. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Address;
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            420: components["responses"]["RateLimited"];
        };
    };
    getAccountBalances: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the account.
                 * @example 2
                 */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The balances. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AccountBalanceSet;
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            420: components["responses"]["RateLimited"];
        };
    };
    getAccountBalancesHistory: {
        parameters: {
            query?: {
                /**
                 * @description Begin of the time.
                 * @example 2024-01-31T00:00:00Z
                 */
                start?: string;
                /**
                 * @description End of the time.
                 * @example 2024-02-01T00:00:00Z
                 */
                end?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the account.
                 * @example 2
                 */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The balances. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AccountBalanceHistory;
                };
            };
            401: components["responses"]["Unauthorized"];
            420: components["responses"]["RateLimited"];
            501: components["responses"]["UnsupportedCurrency"];
        };
    };
    getAccountCurrency: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the account.
                 * @example 2
                 */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The units. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AccountCurrency;
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            420: components["responses"]["RateLimited"];
        };
    };
    getAccountHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the account.
                 * @example 2
                 */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The history. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ObjectHistory;
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            420: components["responses"]["RateLimited"];
        };
    };
    listAccountLabels: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the account.
                 * @example 2
                 */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The labels. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": LiteLabel[];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            420: components["responses"]["RateLimited"];
        };
    };
    addAccountLabel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the account.
                 * @example 2
                 */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": LabelAttachment;
            };
        };
        responses: {
            /** @description Whether it was done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SuccessResult;
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            420: components["responses"]["RateLimited"];
        };
    };
    removeAccountLabel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the account.
                 * @example 2
                 */
                account_id: components["parameters"]["AccountId"];
                /**
                 * @description Id of the label.
                 * @example 42
                 */
                label_id: components["parameters"]["LabelId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whether it was done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SuccessResult;
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            420: components["responses"]["RateLimited"];
        };
    };
    listAccountNftCollections: {
        parameters: {
            query?: {
                /**
                 * @description Number of the page to return, from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Objects per page. `0` and `-1` stand for the server's maximum, which is not published.
                 * @example 10
                 */
                page_size?: components["parameters"]["NftPageSize"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the account.
                 * @example 2
                 */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of collections. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": NftCollectionPage;
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            420: components["responses"]["RateLimited"];
        };
    };
    getAccountNftPortfolio: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the account.
                 * @example 2
                 */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The value. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": NftPortfolio;
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            420: components["responses"]["RateLimited"];
        };
    };
    listAccountNfts: {
        parameters: {
            query?: {
                /**
                 * @description Number of the page to return, from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Objects per page. `0` and `-1` stand for the server's maximum, which is not published.
                 * @example 10
                 */
                page_size?: components["parameters"]["NftPageSize"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the account.
                 * @example 2
                 */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of NFTs. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": NftPage;
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            420: components["responses"]["RateLimited"];
        };
    };
    syncAccount: {
        parameters: {
            query?: {
                /**
                 * @description Whether to wait for the end of the synchronization (inferred from the name).
                 * @example true
                 */
                synchronous?: boolean;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the account.
                 * @example 2
                 */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Account;
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            420: components["responses"]["RateLimited"];
        };
    };
    listAccountTokens: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the account.
                 * @example 2
                 */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The light token accounts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": LightTokenAccount[];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            420: components["responses"]["RateLimited"];
        };
    };
    searchErc20ChildAccounts: {
        parameters: {
            query?: {
                /**
                 * @description Only objects created after this time.
                 * @example 2024-01-01T00:00:00Z
                 */
                created_after?: components["parameters"]["CreatedAfter"];
                /**
                 * @description Only objects created before this time.
                 * @example 2024-12-31T23:59:59Z
                 */
                created_before?: components["parameters"]["CreatedBefore"];
                /**
                 * @description Only accounts of these entities, by their ids. Repeat the parameter for more than one.
                 * @example [
                 *       3
                 *     ]
                 */
                entity?: components["parameters"]["EntityFilter"];
                /**
                 * @description Only accounts that this group, by its id, is linked to.
                 * @example 1
                 */
                group?: components["parameters"]["GroupFilter"];
                /**
                 * @description Only the object with this id.
                 * @example 2
                 */
                id?: components["parameters"]["Id"];
                /**
                 * @description Direction of the order. Without it the newest objects come first, so objects that are created while you read shift the pages and may come twice; `asc` avoids that.
                 * @example asc
                 */
                order?: components["parameters"]["Order"];
                /**
                 * @description Name of the property to order by. Only `name` is shown in the documents; the other values are not published.
                 * @example name
                 */
                order_by?: components["parameters"]["OrderBy"];
                /**
                 * @description Number of the page to return, from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Objects per page. `0` and `-1` stand for the server's maximum, which is not published.
                 * @example 40
                 */
                page_size?: components["parameters"]["PageSize"];
                /**
                 * @description Only accounts in this status.
                 * @example ACTIVE
                 */
                status?: components["parameters"]["AccountStatusFilter"];
                /**
                 * @description Only accounts that this user, by the id, belongs to.
                 * @example 5
                 */
                user?: components["parameters"]["UserFilter"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the parent account.
                 * @example 7
                 */
                parent_account_id: number;
            };
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
                    "application/json": AccountPage;
                };
            };
            400: components["responses"]["InvalidSearch"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["UnknownSearchValue"];
            420: components["responses"]["RateLimited"];
        };
    };
    listApiUsers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The API users. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiUserList;
                };
            };
            401: components["responses"]["Unauthorized"];
            420: components["responses"]["RateLimited"];
        };
    };
    createApiUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": ApiUserCreate;
            };
        };
        responses: {
            /** @description The new API user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiUser;
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            420: components["responses"]["RateLimited"];
        };
    };
    getApiUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the API user.
                 * @example api_lam_user
                 */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The API user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiUser;
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            420: components["responses"]["RateLimited"];
        };
    };
    registerApiUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the API user.
                 * @example api_lam_user
                 */
                name: string;
                /**
                 * @description Id at the end of the URL of the invitation.
                 * @example 6f1d2c3b-4a59-4e68-8b7d-9c0a1b2c3d4e
                 */
                url_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user is registered. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiUserRegistration;
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            420: components["responses"]["RateLimited"];
        };
    };
    listCurrencies: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The currencies. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CurrencyList;
                };
            };
            401: components["responses"]["Unauthorized"];
            420: components["responses"]["RateLimited"];
        };
    };
    listTokens: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tokens. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TokenList;
                };
            };
            401: components["responses"]["Unauthorized"];
            420: components["responses"]["RateLimited"];
        };
    };
    getCurrency: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the currency.
                 * @example bitcoin_testnet
                 */
                currency_name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The currency. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Currency;
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            420: components["responses"]["RateLimited"];
        };
    };
    getToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the network's currency.
                 * @example ethereum
                 */
                currency_name: string;
                /**
                 * @description Contract of the token.
                 * @example 0xdAC17F958D2ee523a2206206994597C13D831ec7
                 */
                contract_address: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The token. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Token;
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            420: components["responses"]["RateLimited"];
        };
    };
    validateAddress: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the currency.
                 * @example bitcoin_testnet
                 */
                currency_name: string;
                /**
                 * @description The address to check.
                 * @example tb1q5tsjcyz7xmet07yxtumakt739y53hcttmntajq
                 */
                address: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whether the address is valid. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AddressValidation;
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            420: components["responses"]["RateLimited"];
        };
    };
    searchDigests: {
        parameters: {
            query?: {
                /**
                 * @description Only objects of these accounts, by their ids. Repeat the parameter for more than one.
                 * @example [
                 *       2
                 *     ]
                 */
                account?: components["parameters"]["AccountFilter"];
                /**
                 * @description Only objects created after this time.
                 * @example 2024-01-01T00:00:00Z
                 */
                created_after?: components["parameters"]["CreatedAfter"];
                /**
                 * @description Only objects created before this time.
                 * @example 2024-12-31T23:59:59Z
                 */
                created_before?: components["parameters"]["CreatedBefore"];
                /**
                 * @description Only the object with this id.
                 * @example 2
                 */
                id?: components["parameters"]["Id"];
                /**
                 * @description Direction of the order. Without it the newest objects come first, so objects that are created while you read shift the pages and may come twice; `asc` avoids that.
                 * @example asc
                 */
                order?: components["parameters"]["Order"];
                /**
                 * @description Name of the property to order by. Only `name` is shown in the documents; the other values are not published.
                 * @example name
                 */
                order_by?: components["parameters"]["OrderBy"];
                /**
                 * @description Number of the page to return, from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Objects per page. `0` and `-1` stand for the server's maximum, which is not published.
                 * @example 40
                 */
                page_size?: components["parameters"]["PageSize"];
                /**
                 * @description Only objects in these statuses. Repeat the parameter for more than one.
                 * @example [
                 *       "PENDING_APPROVAL"
                 *     ]
                 */
                status?: components["parameters"]["SignatureStatusFilter"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of sets of digests. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": DigestsPage;
                };
            };
            400: components["responses"]["InvalidSearch"];
            401: components["responses"]["Unauthorized"];
            420: components["responses"]["RateLimited"];
        };
    };
    getDigests: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the set of digests.
                 * @example 9
                 */
                digests_id: components["parameters"]["DigestsId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The set of digests. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Digests;
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            420: components["responses"]["RateLimited"];
        };
    };
    getDigestsHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the set of digests.
                 * @example 9
                 */
                digests_id: components["parameters"]["DigestsId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The history. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ObjectHistory;
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            420: components["responses"]["RateLimited"];
        };
    };
    searchEntities: {
        parameters: {
            query?: {
                /**
                 * @description Only objects of these accounts, by their ids. Repeat the parameter for more than one.
                 * @example [
                 *       2
                 *     ]
                 */
                account?: components["parameters"]["AccountFilter"];
                /**
                 * @description Only objects created after this time.
                 * @example 2024-01-01T00:00:00Z
                 */
                created_after?: components["parameters"]["CreatedAfter"];
                /**
                 * @description Only objects created before this time.
                 * @example 2024-12-31T23:59:59Z
                 */
                created_before?: components["parameters"]["CreatedBefore"];
                /**
                 * @description Only the object with this id.
                 * @example 2
                 */
                id?: components["parameters"]["Id"];
                /**
                 * @description Only entities with this name.
                 * @example trading_entity_1
                 */
                name?: string;
                /**
                 * @description Direction of the order. Without it the newest objects come first, so objects that are created while you read shift the pages and may come twice; `asc` avoids that.
                 * @example asc
                 */
                order?: components["parameters"]["Order"];
                /**
                 * @description Name of the property to order by. Only `name` is shown in the documents; the other values are not published.
                 * @example name
                 */
                order_by?: components["parameters"]["OrderBy"];
                /**
                 * @description Number of the page to return, from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Objects per page. `0` and `-1` stand for the server's maximum, which is not published.
                 * @example 40
                 */
                page_size?: components["parameters"]["PageSize"];
                /**
                 * @description Only objects in these statuses. Repeat the parameter for more than one.
                 * @example [
                 *       "ACTIVE"
                 *     ]
                 */
                status?: components["parameters"]["ObjectStatusFilter"];
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
                    "application/json": EntityPage;
                };
            };
            400: components["responses"]["InvalidSearch"];
            401: components["responses"]["Unauthorized"];
            420: components["responses"]["RateLimited"];
        };
    };
    getEntity: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the entity.
                 * @example 3
                 */
                entity_id: components["parameters"]["EntityId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The entity. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Entity;
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            420: components["responses"]["RateLimited"];
        };
    };
    getEntityHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the entity.
                 * @example 3
                 */
                entity_id: components["parameters"]["EntityId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The history. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ObjectHistory;
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            420: components["responses"]["RateLimited"];
        };
    };
    listEntityUsers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the entity.
                 * @example 3
                 */
                entity_id: components["parameters"]["EntityId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The users. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UserList;
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            420: components["responses"]["RateLimited"];
        };
    };
    searchGroups: {
        parameters: {
            query?: {
                /**
                 * @description Only objects created after this time.
                 * @example 2024-01-01T00:00:00Z
                 */
                created_after?: components["parameters"]["CreatedAfter"];
                /**
                 * @description Only objects created before this time.
                 * @example 2024-12-31T23:59:59Z
                 */
                created_before?: components["parameters"]["CreatedBefore"];
                /**
                 * @description Only groups with this description.
                 * @example Operators who approve transfers
                 */
                description?: string;
                /**
                 * @description Only the object with this id.
                 * @example 2
                 */
                id?: components["parameters"]["Id"];
                /**
                 * @description Only groups with these users, by their ids. Repeat the parameter for more than one.
                 * @example [
                 *       8,
                 *       11
                 *     ]
                 */
                members?: number[];
                /**
                 * @description Only groups with this name.
                 * @example validators
                 */
                name?: string;
                /**
                 * @description Direction of the order. Without it the newest objects come first, so objects that are created while you read shift the pages and may come twice; `asc` avoids that.
                 * @example asc
                 */
                order?: components["parameters"]["Order"];
                /**
                 * @description Name of the property to order by. Only `name` is shown in the documents; the other values are not published.
                 * @example name
                 */
                order_by?: components["parameters"]["OrderBy"];
                /**
                 * @description Number of the page to return, from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Objects per page. `0` and `-1` stand for the server's maximum, which is not published.
                 * @example 40
                 */
                page_size?: components["parameters"]["PageSize"];
                /**
                 * @description Only objects in these statuses. Repeat the parameter for more than one.
                 * @example [
                 *       "ACTIVE"
                 *     ]
                 */
                status?: components["parameters"]["ObjectStatusFilter"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of groups. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GroupPage;
                };
            };
            400: components["responses"]["InvalidSearch"];
            401: components["responses"]["Unauthorized"];
            420: components["responses"]["RateLimited"];
        };
    };
    getGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the group.
                 * @example 1
                 */
                group_id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The group. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Group;
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            420: components["responses"]["RateLimited"];
        };
    };
    getGroupHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the group.
                 * @example 1
                 */
                group_id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The history. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ObjectHistory;
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            420: components["responses"]["RateLimited"];
        };
    };
    searchLabels: {
        parameters: {
            query?: {
                /**
                 * @description Only objects created after this time.
                 * @example 2024-01-01T00:00:00Z
                 */
                created_after?: components["parameters"]["CreatedAfter"];
                /**
                 * @description Only objects created before this time.
                 * @example 2024-12-31T23:59:59Z
                 */
                created_before?: components["parameters"]["CreatedBefore"];
                /**
                 * @description Only the object with this id.
                 * @example 2
                 */
                id?: components["parameters"]["Id"];
                /**
                 * @description Only labels with this name.
                 * @example COLLATERAL
                 */
                name?: string;
                /**
                 * @description Direction of the order. Without it the newest objects come first, so objects that are created while you read shift the pages and may come twice; `asc` avoids that.
                 * @example asc
                 */
                order?: components["parameters"]["Order"];
                /**
                 * @description Name of the property to order by. Only `name` is shown in the documents; the other values are not published.
                 * @example name
                 */
                order_by?: components["parameters"]["OrderBy"];
                /**
                 * @description Number of the page to return, from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Objects per page. `0` and `-1` stand for the server's maximum, which is not published.
                 * @example 40
                 */
                page_size?: components["parameters"]["PageSize"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of labels. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": LabelPage;
                };
            };
            400: components["responses"]["InvalidSearch"];
            401: components["responses"]["Unauthorized"];
            420: components["responses"]["RateLimited"];
        };
    };
    createLabel: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": LabelCreate;
            };
        };
        responses: {
            /** @description The new label. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Label;
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            420: components["responses"]["RateLimited"];
        };
    };
    getLabel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the label.
                 * @example 42
                 */
                label_id: components["parameters"]["LabelId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The label. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Label;
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            420: components["responses"]["RateLimited"];
        };
    };
    deleteLabel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the label.
                 * @example 42
                 */
                label_id: components["parameters"]["LabelId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whether it was done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SuccessResult;
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            420: components["responses"]["RateLimited"];
        };
    };
    searchMessages: {
        parameters: {
            query?: {
                /**
                 * @description Only objects of these accounts, by their ids. Repeat the parameter for more than one.
                 * @example [
                 *       2
                 *     ]
                 */
                account?: components["parameters"]["AccountFilter"];
                /**
                 * @description Only objects created after this time.
                 * @example 2024-01-01T00:00:00Z
                 */
                created_after?: components["parameters"]["CreatedAfter"];
                /**
                 * @description Only objects created before this time.
                 * @example 2024-12-31T23:59:59Z
                 */
                created_before?: components["parameters"]["CreatedBefore"];
                /**
                 * @description Only the object with this id.
                 * @example 2
                 */
                id?: components["parameters"]["Id"];
                /**
                 * @description Only messages of this standard. It is spelt without the dash here, unlike in the message itself.
                 * @example EIP191
                 */
                message_type?: "EIP191" | "EIP712";
                /**
                 * @description Direction of the order. Without it the newest objects come first, so objects that are created while you read shift the pages and may come twice; `asc` avoids that.
                 * @example asc
                 */
                order?: components["parameters"]["Order"];
                /**
                 * @description Name of the property to order by. Only `name` is shown in the documents; the other values are not published.
                 * @example name
                 */
                order_by?: components["parameters"]["OrderBy"];
                /**
                 * @description Number of the page to return, from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Objects per page. `0` and `-1` stand for the server's maximum, which is not published.
                 * @example 40
                 */
                page_size?: components["parameters"]["PageSize"];
                /**
                 * @description Only objects in these statuses. Repeat the parameter for more than one.
                 * @example [
                 *       "PENDING_APPROVAL"
                 *     ]
                 */
                status?: components["parameters"]["SignatureStatusFilter"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of messages. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": MessagePage;
                };
            };
            400: components["responses"]["InvalidSearch"];
            401: components["responses"]["Unauthorized"];
            420: components["responses"]["RateLimited"];
        };
    };
    getMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the message.
                 * @example 6
                 */
                message_id: components["parameters"]["MessageId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The message. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Message;
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            420: components["responses"]["RateLimited"];
        };
    };
    getMessageHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the message.
                 * @example 6
                 */
                message_id: components["parameters"]["MessageId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The history. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ObjectHistory;
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            420: components["responses"]["RateLimited"];
        };
    };
    getOrganization: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The organization. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Organization;
                };
            };
            401: components["responses"]["Unauthorized"];
            420: components["responses"]["RateLimited"];
        };
    };
    searchPledges: {
        parameters: {
            query?: {
                /**
                 * @description Only pledges of this account, by its id.
                 * @example 7
                 */
                account_id?: number;
                /**
                 * @description Only pledges of this asset manager, by the id.
                 * @example 1
                 */
                asset_manager_id?: number;
                /**
                 * @description Only pledges to this exchange, by its id.
                 * @example 2
                 */
                exchange_id?: number;
                /**
                 * @description Number of the page to return, from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Objects per page. `0` and `-1` stand for the server's maximum, which is not published.
                 * @example 40
                 */
                page_size?: components["parameters"]["PageSize"];
                /**
                 * @description Only pledges in these states. Repeat the parameter for more than one.
                 * @example [
                 *       "PLEDGE_READY"
                 *     ]
                 */
                state?: ("ASSIGNED_TO_SETTLEMENT" | "OUTBOUND_TRANSACTION_CONFIRMED" | "OUTBOUND_TRANSACTION_FAILED" | "PLEDGE_APPROVED" | "PLEDGE_CONSUMED" | "PLEDGE_INCREMENT_PENDING_APPROVAL" | "PLEDGE_READY" | "PLEDGE_REJECTED" | "RECOVERING_FROM_FAILURE" | "REPLEDGE_APPROVED" | "REPLEDGE_PENDING_APPROVAL" | "REPLEDGE_REJECTED" | "UNPLEDGE_APPROVED" | "UNPLEDGE_PENDING_APPROVAL" | "UNPLEDGE_REJECTED")[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of pledges. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PledgePage;
                };
            };
            400: components["responses"]["InvalidSearch"];
            401: components["responses"]["Unauthorized"];
            420: components["responses"]["RateLimited"];
        };
    };
    getPledge: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the pledge. The documents say integer here, while a pledge's own id is a UUID; both are accepted (inferred).
                 * @example 3f0d4c1e-8a57-4b9f-9a2e-6d1c0b7e5a42
                 */
                pledge_id: components["parameters"]["PledgeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The pledge. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Pledge;
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            420: components["responses"]["RateLimited"];
        };
    };
    searchRequests: {
        parameters: {
            query?: {
                /**
                 * @description Only requests that this user, by the id, approved.
                 * @example 8
                 */
                approved_by?: number;
                /**
                 * @description Only objects created after this time.
                 * @example 2024-01-01T00:00:00Z
                 */
                created_after?: components["parameters"]["CreatedAfter"];
                /**
                 * @description Only objects created before this time.
                 * @example 2024-12-31T23:59:59Z
                 */
                created_before?: components["parameters"]["CreatedBefore"];
                /**
                 * @description Only requests of this user, by the id.
                 * @example 8
                 */
                created_by?: number;
                /**
                 * @description Only the object with this id.
                 * @example 2
                 */
                id?: components["parameters"]["Id"];
                /**
                 * @description Direction of the order. Without it the newest objects come first, so objects that are created while you read shift the pages and may come twice; `asc` avoids that.
                 * @example asc
                 */
                order?: components["parameters"]["Order"];
                /**
                 * @description Name of the property to order by. Only `name` is shown in the documents; the other values are not published.
                 * @example name
                 */
                order_by?: components["parameters"]["OrderBy"];
                /**
                 * @description Number of the page to return, from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Objects per page. `0` and `-1` stand for the server's maximum, which is not published.
                 * @example 40
                 */
                page_size?: components["parameters"]["PageSize"];
                /**
                 * @description Only requests that wait for this user, by the id.
                 * @example 11
                 */
                pending_by?: number;
                /**
                 * @description Only requests that this user, by the id, rejected.
                 * @example 11
                 */
                rejected_by?: number;
                /**
                 * @description Only requests in these statuses. Repeat the parameter for more than one.
                 * @example [
                 *       "PENDING_APPROVAL"
                 *     ]
                 */
                status?: ("ACTIVE" | "APPROVED" | "BLOCKED" | "EXPIRED" | "PENDING_APPROVAL" | "PENDING_FIRST_APPROVAL" | "PENDING_REGISTRATION" | "REJECTED" | "SIGNED" | "SUBMITTED")[];
                /**
                 * @description Only requests about the object with this id.
                 * @example 12
                 */
                target_id?: number;
                /**
                 * @description Only requests about these kinds of objects. Repeat the parameter for more than one.
                 * @example [
                 *       "TRANSACTION"
                 *     ]
                 */
                target_type?: ("ACCOUNT" | "ADMIN_GROUP" | "DIGESTS" | "ENTITY" | "FORCED_UNPLEDGE" | "GROUP" | "MESSAGE" | "PLEDGE_INCREMENT" | "POLICY" | "REPLEDGE" | "TRADELINK" | "TRADELINK_ASSET_MANAGER" | "TRADELINK_EXCHANGE" | "TRANSACTION" | "USER" | "WHITELIST")[];
                /**
                 * @description Only requests of these types. Repeat the parameter for more than one.
                 * @example [
                 *       "CREATE_TRANSACTION"
                 *     ]
                 */
                type?: ("ACTIVATE" | "CREATE_ACCOUNT" | "CREATE_ADMIN" | "CREATE_ADMIN_GROUP" | "CREATE_API_USER" | "CREATE_API_USER_ACCESS" | "CREATE_DAPPS_CONFIG" | "CREATE_ENTITY" | "CREATE_FORCED_UNPLEDGE" | "CREATE_GROUP" | "CREATE_OPERATOR" | "CREATE_PLEDGE_INCREMENT" | "CREATE_POLICY" | "CREATE_REPLEDGE" | "CREATE_TRADELINK" | "CREATE_TRADELINK_ASSET_MANAGER" | "CREATE_TRADELINK_EXCHANGE" | "CREATE_TRANSACTION" | "CREATE_WHITELIST" | "EDIT_ACCOUNT" | "EDIT_ADMIN_GROUP" | "EDIT_DAPPS_CONFIG" | "EDIT_ENTITY" | "EDIT_GROUP" | "EDIT_POLICY" | "EDIT_WHITELIST" | "MESSAGE_SIGNING" | "MIGRATE_ACCOUNT" | "MIGRATE_ADMIN" | "MIGRATE_GROUP" | "MIGRATE_OPERATOR" | "MIGRATE_WHITELIST" | "REVOKE_ENTITY" | "REVOKE_GROUP" | "REVOKE_USER" | "SIGN_DIGESTS" | "UPDATE_QUORUM")[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of requests. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GovernanceRequestPage;
                };
            };
            400: components["responses"]["InvalidSearch"];
            401: components["responses"]["Unauthorized"];
            420: components["responses"]["RateLimited"];
        };
    };
    createRequest: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": RequestCreate;
            };
        };
        responses: {
            /** @description The new request. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": VaultRequest;
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            420: components["responses"]["RateLimited"];
        };
    };
    getRequest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the request.
                 * @example 31
                 */
                request_id: components["parameters"]["RequestId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GovernanceRequest;
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            420: components["responses"]["RateLimited"];
        };
    };
    approveRequest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the request.
                 * @example 31
                 */
                request_id: components["parameters"]["RequestId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": SignedChallenge;
            };
        };
        responses: {
            /** @description The request after this approval. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": VaultRequest;
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            420: components["responses"]["RateLimited"];
        };
    };
    getRequestChallenge: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the request.
                 * @example 31
                 */
                request_id: components["parameters"]["RequestId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The challenge. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": RequestChallenge;
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            420: components["responses"]["RateLimited"];
        };
    };
    getRequestRejectChallenge: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the request.
                 * @example 31
                 */
                request_id: components["parameters"]["RequestId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The challenge. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": RequestChallenge;
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            420: components["responses"]["RateLimited"];
        };
    };
    getRequestGovernanceStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the request.
                 * @example 31
                 */
                request_id: components["parameters"]["RequestId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The steps of approval. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": RequestGovernance;
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            420: components["responses"]["RateLimited"];
        };
    };
    rejectRequest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the request.
                 * @example 31
                 */
                request_id: components["parameters"]["RequestId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": SignedChallenge;
            };
        };
        responses: {
            /** @description The rejected request. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": VaultRequest;
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            420: components["responses"]["RateLimited"];
        };
    };
    searchSettlements: {
        parameters: {
            query?: {
                /**
                 * @description Number of the page to return, from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Objects per page. `0` and `-1` stand for the server's maximum, which is not published.
                 * @example 40
                 */
                page_size?: components["parameters"]["PageSize"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of settlements. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SettlementPage;
                };
            };
            400: components["responses"]["InvalidSearch"];
            401: components["responses"]["Unauthorized"];
            420: components["responses"]["RateLimited"];
        };
    };
    createSettlement: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": SettlementCreate;
            };
        };
        responses: {
            /** @description The new settlement. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Settlement;
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            420: components["responses"]["RateLimited"];
        };
    };
    getSettlement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the settlement. The documents say integer here, while a settlement's own id is a UUID; both are accepted (inferred).
                 * @example b7a1c9d2-4e5f-4a60-8b1c-2d3e4f506172
                 */
                settlement_id: components["parameters"]["SettlementId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The settlement. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Settlement;
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            420: components["responses"]["RateLimited"];
        };
    };
    cancelSettlement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the settlement. The documents say integer here, while a settlement's own id is a UUID; both are accepted (inferred).
                 * @example b7a1c9d2-4e5f-4a60-8b1c-2d3e4f506172
                 */
                settlement_id: components["parameters"]["SettlementId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The canceled settlement. The value of `state` in the example is an illustration. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Settlement;
                };
            };
            400: components["responses"]["SettlementNotChangeable"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            420: components["responses"]["RateLimited"];
        };
    };
    recoverSettlement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the settlement. The documents say integer here, while a settlement's own id is a UUID; both are accepted (inferred).
                 * @example b7a1c9d2-4e5f-4a60-8b1c-2d3e4f506172
                 */
                settlement_id: components["parameters"]["SettlementId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": SettlementRecovery;
            };
        };
        responses: {
            /** @description The settlement. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Settlement;
                };
            };
            400: components["responses"]["SettlementNotChangeable"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            420: components["responses"]["RateLimited"];
        };
    };
    searchTransactions: {
        parameters: {
            query?: {
                /**
                 * @description Only objects of these accounts, by their ids. Repeat the parameter for more than one.
                 * @example [
                 *       2
                 *     ]
                 */
                account?: components["parameters"]["AccountFilter"];
                /**
                 * @description Only objects created after this time.
                 * @example 2024-01-01T00:00:00Z
                 */
                created_after?: components["parameters"]["CreatedAfter"];
                /**
                 * @description Only objects created before this time.
                 * @example 2024-12-31T23:59:59Z
                 */
                created_before?: components["parameters"]["CreatedBefore"];
                /**
                 * @description Only transactions in these currencies. Repeat the parameter for more than one.
                 * @example [
                 *       "bitcoin_testnet"
                 *     ]
                 */
                currency?: string[];
                /**
                 * @description Only transactions with this destination tag (XRP).
                 * @example 12345
                 */
                destination_tag?: number;
                /**
                 * @description Only the object with this id.
                 * @example 2
                 */
                id?: components["parameters"]["Id"];
                /**
                 * @description Only smart contract calls of this kind.
                 * @example SWAP
                 */
                interaction_type?: "APPROVAL" | "STAKE" | "SWAP" | "UNKNOWN" | "UNWRAP" | "WRAP";
                /**
                 * @deprecated
                 * @description Use `title`.
                 * @example Settlement 2024-02
                 */
                label?: string;
                /**
                 * @description Only transactions of at most this amount, in the base unit.
                 * @example 500000000
                 */
                max_amount?: string;
                /**
                 * @description Only transactions with this memo, as ASCII text, in hexadecimal or in decimal digits.
                 * @example invoice 4711
                 */
                memo?: string;
                /**
                 * @description Only transactions of at least this amount, in the base unit.
                 * @example 1000
                 */
                min_amount?: string;
                /**
                 * @description Direction of the order. Without it the newest objects come first, so objects that are created while you read shift the pages and may come twice; `asc` avoids that.
                 * @example asc
                 */
                order?: components["parameters"]["Order"];
                /**
                 * @description Name of the property to order by. Only `name` is shown in the documents; the other values are not published.
                 * @example name
                 */
                order_by?: components["parameters"]["OrderBy"];
                /**
                 * @description Number of the page to return, from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Objects per page. `0` and `-1` stand for the server's maximum, which is not published.
                 * @example 40
                 */
                page_size?: components["parameters"]["PageSize"];
                /**
                 * @description Only transactions to this address.
                 * @example tb1q5tsjcyz7xmet07yxtumakt739y53hcttmntajq
                 */
                recipient?: string;
                /**
                 * @description Only transactions in these statuses. Repeat the parameter for more than one.
                 * @example [
                 *       "CONFIRMED"
                 *     ]
                 */
                status?: ("APPROVED" | "CONFIRMED" | "DROPPED" | "FAILED" | "FAILED_TO_BROADCAST" | "FAILED_TO_CRAFT" | "FAILED_TO_SIGN" | "PENDING_APPROVAL" | "PENDING_CREATE_IN_HSM" | "REJECTED" | "REPLACED" | "SIGNED" | "SUBMITTED")[];
                /**
                 * @description Only transactions with this text in the title or the content of a note.
                 * @example Settlement 2024-02
                 */
                title?: string;
                /**
                 * @description Only the transaction with this hash.
                 * @example 5e0c8a1f7b3d4296ae1d5c7f90b2e3846d17fa2c9be04853d6f1a7c2e8b90d34
                 */
                tx_hash?: string;
                /**
                 * @description Only transactions with one of these labels, by their ids. Repeat the parameter for more than one.
                 * @example [
                 *       "42"
                 *     ]
                 */
                tx_label?: string[];
                /**
                 * @description Only transactions of this type.
                 * @example SEND
                 */
                type?: "ADDPROXY" | "ANONYMOUSPROXY" | "BOND" | "BONDEXTRA" | "CHILL" | "CREATE_SPL_TOKEN_ACCOUNT" | "DELEGATE" | "DELEGATE_VOTE_TO_DREP" | "DEPLOY_CONTRACT" | "EXECUTE_CONTRACT" | "KILLANONYMOUS" | "PROXY" | "REBOND" | "RECEIVE" | "RECEIVE_SPL_TOKEN_CHECKED" | "RECEIVE_SPL_TOKEN_CHECKED_FUNDED" | "REMOVEPROXY" | "REVEAL" | "REWARD" | "SEND" | "SEND_SPL_TOKEN_CHECKED" | "SEND_SPL_TOKEN_CHECKED_FUNDED" | "SETCONTROLLER" | "SETPAYEE" | "STAKE" | "STAKE_CREATE_DELEGATE" | "STAKE_DEACTIVATE" | "STAKE_DELEGATE" | "STAKE_MERGE" | "STAKE_SPLIT" | "STAKE_SPLIT_DEACTIVATE" | "STAKE_WITHDRAW" | "STAKING_DELEGATE" | "STAKING_DEREGISTER" | "STAKING_REGISTER" | "STAKING_WITHDRAW" | "UNBOND" | "UNDELEGATE" | "UNKNOWN" | "WITHDRAWUNBONDED";
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
                    "application/json": TransactionPage;
                };
            };
            400: components["responses"]["InvalidSearch"];
            401: components["responses"]["Unauthorized"];
            420: components["responses"]["RateLimited"];
        };
    };
    createTransaction: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": LamTransactionCreate;
            };
        };
        responses: {
            /** @description The transaction to approve. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Transaction;
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            420: components["responses"]["RateLimited"];
        };
    };
    estimateTransactionFees: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": TransactionRequestCreate;
            };
        };
        responses: {
            /** @description The estimated fee. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TransactionFeeEstimation;
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            420: components["responses"]["RateLimited"];
        };
    };
    estimateTransactionFeesLegacy: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": LamFeeEstimationCreate;
            };
        };
        responses: {
            /** @description The estimated fee. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": LamFeeEstimation;
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            420: components["responses"]["RateLimited"];
        };
    };
    getTransaction: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the transaction.
                 * @example 12
                 */
                transaction_id: components["parameters"]["TransactionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The transaction. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Transaction;
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            420: components["responses"]["RateLimited"];
        };
    };
    approveTransaction: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the transaction.
                 * @example 12
                 */
                transaction_id: components["parameters"]["TransactionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": LamTransactionApproval;
            };
        };
        responses: {
            /** @description The transaction after this approval. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Transaction;
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            420: components["responses"]["RateLimited"];
        };
    };
    getTransactionHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the transaction.
                 * @example 12
                 */
                transaction_id: components["parameters"]["TransactionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The history. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ObjectHistory;
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            420: components["responses"]["RateLimited"];
        };
    };
    listTransactionLabels: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the transaction.
                 * @example 12
                 */
                transaction_id: components["parameters"]["TransactionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The labels. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Label[];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            420: components["responses"]["RateLimited"];
        };
    };
    addTransactionLabel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the transaction.
                 * @example 12
                 */
                transaction_id: components["parameters"]["TransactionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": LabelAttachment;
            };
        };
        responses: {
            /** @description Whether it was done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SuccessResult;
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            420: components["responses"]["RateLimited"];
        };
    };
    removeTransactionLabel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the transaction.
                 * @example 12
                 */
                transaction_id: components["parameters"]["TransactionId"];
                /**
                 * @description Id of the label.
                 * @example 42
                 */
                label_id: components["parameters"]["LabelId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whether it was done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SuccessResult;
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            420: components["responses"]["RateLimited"];
        };
    };
    rejectTransaction: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the transaction.
                 * @example 12
                 */
                transaction_id: components["parameters"]["TransactionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rejected transaction. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Transaction;
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            420: components["responses"]["RateLimited"];
        };
    };
    searchUsers: {
        parameters: {
            query?: {
                /**
                 * @description Only users of this account, by its id.
                 * @example 2
                 */
                account?: number;
                /**
                 * @description Only objects created after this time.
                 * @example 2024-01-01T00:00:00Z
                 */
                created_after?: components["parameters"]["CreatedAfter"];
                /**
                 * @description Only objects created before this time.
                 * @example 2024-12-31T23:59:59Z
                 */
                created_before?: components["parameters"]["CreatedBefore"];
                /**
                 * @description Only users of this group, by its id.
                 * @example 1
                 */
                group?: number;
                /**
                 * @description Only the object with this id.
                 * @example 2
                 */
                id?: components["parameters"]["Id"];
                /**
                 * @description Direction of the order. Without it the newest objects come first, so objects that are created while you read shift the pages and may come twice; `asc` avoids that.
                 * @example asc
                 */
                order?: components["parameters"]["Order"];
                /**
                 * @description Name of the property to order by. Only `name` is shown in the documents; the other values are not published.
                 * @example name
                 */
                order_by?: components["parameters"]["OrderBy"];
                /**
                 * @description Number of the page to return, from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Objects per page. `0` and `-1` stand for the server's maximum, which is not published.
                 * @example 40
                 */
                page_size?: components["parameters"]["PageSize"];
                /**
                 * @description Only users in this role.
                 * @example OPERATOR
                 */
                role?: "ADMIN" | "ADMIN_SYSTEM" | "OPERATOR" | "SHARED_OWNER" | "WRAPPING_KEYS";
                /**
                 * @description Only users in this status.
                 * @example ACTIVE
                 */
                status?: "ACCESS_SUSPENDED" | "ACTIVE" | "APPROVED" | "PENDING_APPROVAL" | "PENDING_REGISTRATION" | "PENDING_REVOCATION" | "REJECTED" | "REVOKED";
                /**
                 * @description Only users with this name.
                 * @example api_operator_1
                 */
                username?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of users. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UserPage;
                };
            };
            400: components["responses"]["InvalidSearch"];
            401: components["responses"]["Unauthorized"];
            420: components["responses"]["RateLimited"];
        };
    };
    getUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the user.
                 * @example 8
                 */
                user_id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": User;
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            420: components["responses"]["RateLimited"];
        };
    };
    getUserHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the user.
                 * @example 8
                 */
                user_id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The history. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ObjectHistory;
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            420: components["responses"]["RateLimited"];
        };
    };
    searchWhitelists: {
        parameters: {
            query?: {
                /**
                 * @description Only objects of these accounts, by their ids. Repeat the parameter for more than one.
                 * @example [
                 *       2
                 *     ]
                 */
                account?: components["parameters"]["AccountFilter"];
                /**
                 * @description Only whitelists with this address.
                 * @example tb1q5tsjcyz7xmet07yxtumakt739y53hcttmntajq
                 */
                address?: string;
                /**
                 * @description Only objects created after this time.
                 * @example 2024-01-01T00:00:00Z
                 */
                created_after?: components["parameters"]["CreatedAfter"];
                /**
                 * @description Only objects created before this time.
                 * @example 2024-12-31T23:59:59Z
                 */
                created_before?: components["parameters"]["CreatedBefore"];
                /**
                 * @description Only whitelists with this description.
                 * @example Our own accounts
                 */
                description?: string;
                /**
                 * @description Only the object with this id.
                 * @example 2
                 */
                id?: components["parameters"]["Id"];
                /**
                 * @description Only whitelists with this name.
                 * @example internal accounts
                 */
                name?: string;
                /**
                 * @description Direction of the order. Without it the newest objects come first, so objects that are created while you read shift the pages and may come twice; `asc` avoids that.
                 * @example asc
                 */
                order?: components["parameters"]["Order"];
                /**
                 * @description Name of the property to order by. Only `name` is shown in the documents; the other values are not published.
                 * @example name
                 */
                order_by?: components["parameters"]["OrderBy"];
                /**
                 * @description Number of the page to return, from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Objects per page. `0` and `-1` stand for the server's maximum, which is not published.
                 * @example 40
                 */
                page_size?: components["parameters"]["PageSize"];
                /**
                 * @description Only objects in these statuses. Repeat the parameter for more than one.
                 * @example [
                 *       "ACTIVE"
                 *     ]
                 */
                status?: components["parameters"]["ObjectStatusFilter"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of whitelists. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": WhitelistPage;
                };
            };
            400: components["responses"]["InvalidSearch"];
            401: components["responses"]["Unauthorized"];
            420: components["responses"]["RateLimited"];
        };
    };
    getWhitelist: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the whitelist.
                 * @example 4
                 */
                whitelist_id: components["parameters"]["WhitelistId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The whitelist. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Whitelist;
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            420: components["responses"]["RateLimited"];
        };
    };
    getWhitelistHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the whitelist.
                 * @example 4
                 */
                whitelist_id: components["parameters"]["WhitelistId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The history. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ObjectHistory;
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            420: components["responses"]["RateLimited"];
        };
    };
    getAddressRisk: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The address to check.
                 * @example 0x71C7656EC7ab88b098defB751B7401B5f6d8976F
                 */
                address: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The risk. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AddressRisk;
                };
            };
            400: components["responses"]["InvalidComplianceSecret"];
            401: components["responses"]["Unauthorized"];
            420: components["responses"]["RateLimited"];
        };
    };
    getAddressSanctions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The address to check.
                 * @example 0x71C7656EC7ab88b098defB751B7401B5f6d8976F
                 */
                address: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sanctions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AddressSanctions;
                };
            };
            400: components["responses"]["InvalidComplianceSecret"];
            401: components["responses"]["Unauthorized"];
            420: components["responses"]["RateLimited"];
        };
    };
    getNotificationConfiguration: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The settings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": NotificationConfiguration;
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotConfigured"];
            420: components["responses"]["RateLimited"];
        };
    };
    setNotificationConfiguration: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": NotificationConfiguration;
            };
        };
        responses: {
            /** @description The new settings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": NotificationConfiguration;
                };
            };
            401: components["responses"]["Unauthorized"];
            420: components["responses"]["RateLimited"];
        };
    };
    getCertificateChain: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The certificates. Those in the example are cut off. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string[];
                };
            };
            401: components["responses"]["Unauthorized"];
            420: components["responses"]["RateLimited"];
        };
    };
    getCardanoPeriodicRewards: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the account.
                 * @example 2
                 */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sums. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PeriodicRewards[];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            420: components["responses"]["RateLimited"];
        };
    };
    listCardanoRewards: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the account.
                 * @example 2
                 */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rewards. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CardanoReward[];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            420: components["responses"]["RateLimited"];
        };
    };
    searchCardanoStakes: {
        parameters: {
            query?: {
                /**
                 * @description Only stakes whose creating transaction belongs to this account. It has the same name as the account in the path.
                 * @example 11
                 */
                account_id?: components["parameters"]["StakeAccountFilter"];
                /**
                 * @description Only objects created after this time.
                 * @example 2024-01-01T00:00:00Z
                 */
                created_after?: components["parameters"]["CreatedAfter"];
                /**
                 * @description Only objects created before this time.
                 * @example 2024-12-31T23:59:59Z
                 */
                created_before?: components["parameters"]["CreatedBefore"];
                /**
                 * @description Only stakes that this transaction, by its id, created.
                 * @example 12
                 */
                creation_tx?: components["parameters"]["CreationTransactionFilter"];
                /**
                 * @description Only the object with this id.
                 * @example 2
                 */
                id?: components["parameters"]["Id"];
                /**
                 * @description Whether to answer ids in place of the whole user, transaction and request of a stake.
                 * @example true
                 */
                light?: components["parameters"]["Light"];
                /**
                 * @description Direction of the order. Without it the newest objects come first, so objects that are created while you read shift the pages and may come twice; `asc` avoids that.
                 * @example asc
                 */
                order?: components["parameters"]["Order"];
                /**
                 * @description Name of the property to order by. Only `name` is shown in the documents; the other values are not published.
                 * @example name
                 */
                order_by?: components["parameters"]["OrderBy"];
                /**
                 * @description Number of the page to return, from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Objects per page. `0` and `-1` stand for the server's maximum, which is not published.
                 * @example 40
                 */
                page_size?: components["parameters"]["PageSize"];
                /**
                 * @description Only stakes with these unique ids. Repeat the parameter for more than one.
                 * @example [
                 *       "ca8b0b2d-b80f-4bf9-a754-f760a24ab359"
                 *     ]
                 */
                stake_uid?: components["parameters"]["StakeUidFilter"];
                /**
                 * @description Only stakes in these statuses, such as `PENDING`. Repeat the parameter for more than one.
                 * @example [
                 *       "PENDING"
                 *     ]
                 */
                status?: components["parameters"]["StakeStatusFilter"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the account.
                 * @example 2
                 */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of stakes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CardanoStakePage;
                };
            };
            400: components["responses"]["InvalidSearch"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["UnknownSearchValue"];
            420: components["responses"]["RateLimited"];
        };
    };
    listCardanoStakeRewards: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the account.
                 * @example 2
                 */
                account_id: components["parameters"]["AccountId"];
                /**
                 * @description Unique id of the stake.
                 * @example ca8b0b2d-b80f-4bf9-a754-f760a24ab359
                 */
                stake_uid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rewards. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CardanoReward[];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            420: components["responses"]["RateLimited"];
        };
    };
    listEthereumRewards: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the account.
                 * @example 2
                 */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rewards. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": EthereumAccountReward[];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            420: components["responses"]["RateLimited"];
        };
    };
    listEthereumStakes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the account.
                 * @example 2
                 */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The stakes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": EthereumStake[];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            420: components["responses"]["RateLimited"];
        };
    };
    listEthereumStakeRewards: {
        parameters: {
            query?: {
                /**
                 * @description First day.
                 * @example 2023-01-01
                 */
                start_date?: string;
                /**
                 * @description Last day.
                 * @example 2023-01-31
                 */
                end_date?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the account.
                 * @example 2
                 */
                account_id: components["parameters"]["AccountId"];
                /**
                 * @description Unique id of the stake.
                 * @example 0x95373bcf8e2c64e1c373a6e534c002f210adbcc84c5abda3b6306677e171430ae50781a51c9f579a47622e334dba2412
                 */
                stake_uid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rewards. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": EthereumStakeReward[];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            420: components["responses"]["RateLimited"];
        };
    };
    getSolanaPeriodicRewards: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the account.
                 * @example 2
                 */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sums. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PeriodicRewards[];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            420: components["responses"]["RateLimited"];
        };
    };
    listSolanaRewards: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the account.
                 * @example 2
                 */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rewards. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SolanaReward[];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            420: components["responses"]["RateLimited"];
        };
    };
    searchSolanaStakes: {
        parameters: {
            query?: {
                /**
                 * @description Only stakes whose creating transaction belongs to this account. It has the same name as the account in the path.
                 * @example 11
                 */
                account_id?: components["parameters"]["StakeAccountFilter"];
                /**
                 * @description Only objects created after this time.
                 * @example 2024-01-01T00:00:00Z
                 */
                created_after?: components["parameters"]["CreatedAfter"];
                /**
                 * @description Only objects created before this time.
                 * @example 2024-12-31T23:59:59Z
                 */
                created_before?: components["parameters"]["CreatedBefore"];
                /**
                 * @description Only stakes that this transaction, by its id, created.
                 * @example 12
                 */
                creation_tx?: components["parameters"]["CreationTransactionFilter"];
                /**
                 * @description Only the object with this id.
                 * @example 2
                 */
                id?: components["parameters"]["Id"];
                /**
                 * @description Whether to answer ids in place of the whole user, transaction and request of a stake.
                 * @example true
                 */
                light?: components["parameters"]["Light"];
                /**
                 * @description Direction of the order. Without it the newest objects come first, so objects that are created while you read shift the pages and may come twice; `asc` avoids that.
                 * @example asc
                 */
                order?: components["parameters"]["Order"];
                /**
                 * @description Name of the property to order by. Only `name` is shown in the documents; the other values are not published.
                 * @example name
                 */
                order_by?: components["parameters"]["OrderBy"];
                /**
                 * @description Number of the page to return, from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Objects per page. `0` and `-1` stand for the server's maximum, which is not published.
                 * @example 40
                 */
                page_size?: components["parameters"]["PageSize"];
                /**
                 * @description Only stakes with these unique ids. Repeat the parameter for more than one.
                 * @example [
                 *       "ca8b0b2d-b80f-4bf9-a754-f760a24ab359"
                 *     ]
                 */
                stake_uid?: components["parameters"]["StakeUidFilter"];
                /**
                 * @description Only stakes in these statuses, such as `PENDING`. Repeat the parameter for more than one.
                 * @example [
                 *       "PENDING"
                 *     ]
                 */
                status?: components["parameters"]["StakeStatusFilter"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the account.
                 * @example 2
                 */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of stakes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SolanaStakePage;
                };
            };
            400: components["responses"]["InvalidSearch"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["UnknownSearchValue"];
            420: components["responses"]["RateLimited"];
        };
    };
    listSolanaStakeRewards: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the account.
                 * @example 2
                 */
                account_id: components["parameters"]["AccountId"];
                /**
                 * @description Unique id of the stake.
                 * @example ca8b0b2d-b80f-4bf9-a754-f760a24ab359
                 */
                stake_uid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rewards. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SolanaReward[];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            420: components["responses"]["RateLimited"];
        };
    };
    listTezosRewards: {
        parameters: {
            query?: {
                /**
                 * @description First cycle.
                 * @example 440
                 */
                start_cycle?: number;
                /**
                 * @description Last cycle.
                 * @example 450
                 */
                end_cycle?: number;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the account.
                 * @example 2
                 */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rewards. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TezosReward[];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            420: components["responses"]["RateLimited"];
        };
    };
    searchTezosStakes: {
        parameters: {
            query?: {
                /**
                 * @description Only stakes whose creating transaction belongs to this account. It has the same name as the account in the path.
                 * @example 11
                 */
                account_id?: components["parameters"]["StakeAccountFilter"];
                /**
                 * @description Only objects created after this time.
                 * @example 2024-01-01T00:00:00Z
                 */
                created_after?: components["parameters"]["CreatedAfter"];
                /**
                 * @description Only objects created before this time.
                 * @example 2024-12-31T23:59:59Z
                 */
                created_before?: components["parameters"]["CreatedBefore"];
                /**
                 * @description Only stakes that this transaction, by its id, created.
                 * @example 12
                 */
                creation_tx?: components["parameters"]["CreationTransactionFilter"];
                /**
                 * @description Only the object with this id.
                 * @example 2
                 */
                id?: components["parameters"]["Id"];
                /**
                 * @description Whether to answer ids in place of the whole user, transaction and request of a stake.
                 * @example true
                 */
                light?: components["parameters"]["Light"];
                /**
                 * @description Direction of the order. Without it the newest objects come first, so objects that are created while you read shift the pages and may come twice; `asc` avoids that.
                 * @example asc
                 */
                order?: components["parameters"]["Order"];
                /**
                 * @description Name of the property to order by. Only `name` is shown in the documents; the other values are not published.
                 * @example name
                 */
                order_by?: components["parameters"]["OrderBy"];
                /**
                 * @description Number of the page to return, from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Objects per page. `0` and `-1` stand for the server's maximum, which is not published.
                 * @example 40
                 */
                page_size?: components["parameters"]["PageSize"];
                /**
                 * @description Only stakes with these unique ids. Repeat the parameter for more than one.
                 * @example [
                 *       "ca8b0b2d-b80f-4bf9-a754-f760a24ab359"
                 *     ]
                 */
                stake_uid?: components["parameters"]["StakeUidFilter"];
                /**
                 * @description Only stakes in these statuses, such as `PENDING`. Repeat the parameter for more than one.
                 * @example [
                 *       "PENDING"
                 *     ]
                 */
                status?: components["parameters"]["StakeStatusFilter"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the account.
                 * @example 2
                 */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of stakes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TezosStakePage;
                };
            };
            400: components["responses"]["InvalidSearch"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["UnknownSearchValue"];
            420: components["responses"]["RateLimited"];
        };
    };
    vaultNotification: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description When and how the delivery was signed: `t` is a Unix time in seconds, `v1` the signature.
                 * @example t=1706779800,v1=5b2f0c4e6a8d1f3357799b1bbddfff0021436587a9cbed0f31527496b8dafc1e
                 */
                "X-Ledger-Signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": VaultNotification;
            };
        };
        responses: {
            /** @description The delivery was received. No body is needed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
/** @description The API key of an API user, as an administrator received it from "Generate API Access". */
export type AuthTokenCreate = {
    /** @description Id of the API key (22 characters of base64url in the documents' samples). */
    api_key_id: string;
    /** @description Secret of the API key (43 characters of base64url in the samples). Shown once; it can be regenerated. */
    api_key_secret: string;
};
/** @description A pair of tokens. Keep the newest one: it is not published whether an older refresh token still works. */
export type AuthToken = {
    /** @description The JWT to send as `Authorization: Bearer …`. Treat it as opaque. */
    access_token: string;
    /** @description Seconds that the access token is valid for; 300 in every sample. */
    expires_in: number;
    /** @description The JWT that gets the next pair. Its lifetime is not published. */
    refresh_token: string;
    /** @description Id of the session that both tokens belong to. */
    session_state: string;
    /** @description Scheme of the `Authorization` header. */
    token_type: "Bearer" | (string & {});
};
/** @description What every failed call answers. Some answers of the gateway (an unknown path, for one) carry `code` in place of `status_code`. */
export type VaultError = {
    /** @description What went wrong, for people. */
    message: string;
    /** @description Kind of the error. There is no public list of the values; those in our examples are only illustrations. */
    name: string;
    /** @description The HTTP status again. */
    status_code: number;
};
/** @description The refresh token of an earlier answer. */
export type AuthTokenRefresh = {
    /** @description The newest refresh token that you have. */
    refresh_token: string;
};
/** @description Kind of account, by coin family or token standard. */
export type AccountType = "Bep20" | "Bitcoin" | "Cardano" | "Cosmos" | "Erc20" | "Ethereum" | "Generic" | "Near" | "Polkadot" | "Polygon" | "Ripple" | "Solana" | "Stellar" | "Tezos" | "Trc20" | "Tron" | (string & {});
/** @description Where an account is in its life. */
export type AccountStatus = "ACTIVATION_ABORTED" | "ACTIVE" | "APPROVED" | "HSM_COIN_UPDATED" | "PENDING" | "PENDING_ACTIVATION" | "PENDING_CREATE_IN_HSM" | "PENDING_VIEW_ONLY" | "REJECTED" | "VIEW_ONLY" | (string & {});
/** @description A network's currency (or fiat money) by its name in the Vault. */
export type CurrencyName = "Dollar" | "Euro" | "arbitrum" | "arbitrum_goerli" | "arbitrum_sepolia" | "avalanche_c_chain" | "avalanche_c_chain_fuji" | "base" | "base_goerli" | "base_sepolia" | "bitcoin" | "bitcoin_cash" | "bitcoin_gold" | "bitcoin_testnet" | "blast" | "blast_sepolia" | "bsc" | "cardano" | "celo" | "celo_alfajores" | "cosmos" | "cronos" | "cronos_testnet" | "dash" | "digibyte" | "dogecoin" | "ethereum" | "ethereum_classic" | "ethereum_goerli" | "ethereum_holesky" | "ethereum_hoodi" | "ethereum_pow" | "ethereum_ropsten" | "ethereum_sepolia" | "etherlink" | "fantom" | "fantom_testnet" | "filecoin" | "filecoin_calibration" | "flare" | "flare_coston" | "kava_evm" | "kava_evm_testnet" | "klaytn" | "klaytn_baobab" | "komodo" | "linea" | "litecoin" | "mantle" | "mantle_sepolia" | "near" | "neon_evm" | "optimism" | "optimism_goerli" | "optimism_sepolia" | "pivx" | "polkadot" | "polygon" | "polygon_amoy" | "polygon_mumbai" | "polygon_zk_evm" | "polygon_zk_evm_testnet" | "pulsechain" | "pulsechain_testnet" | "ripple" | "scroll" | "scroll_sepolia" | "solana" | "solana_devnet" | "solana_testnet" | "sonic" | "stellar" | "tezos" | "tomo" | "tomo_testnet" | "tron" | "vertcoin" | "viacoin" | "westend" | (string & {});
/** @description An amount as decimal text, in the base unit (satoshi, wei, mutez …), so that no digit is lost. */
export type DecimalAmount = string;
/** @description A step of approval by members of a group. */
export type GroupApprovalStep = {
    /** @description Id of the group. */
    group: number;
    /** @description How many of its members have to approve. */
    quorum: number;
};
/** @description A step of approval by named users. */
export type UserApprovalStep = {
    /** @description Ids of the users, null for those whom the caller may not see (inferred). */
    users: (number | null)[];
    /** @description How many of them have to approve. */
    quorum: number;
};
/** @description Who approves, step by step. */
export type AccountMultiAuthorizationRule = {
    id: number;
    /**
     * @description Which rule this is.
     * @enum {string}
     */
    type: "MULTI_AUTHORIZATIONS";
    /** @description The steps of approval, in their order. */
    data: (GroupApprovalStep | UserApprovalStep | null)[];
};
/** @description Whether the account may call smart contracts. */
export type AccountSmartContractRule = {
    id: number;
    /**
     * @description Which rule this is.
     * @enum {string}
     */
    type: "SMART_CONTRACT_INTERACTION";
    data: {
        enabled: boolean;
    }[];
};
/** @description The range of amounts that the rule set is for. */
export type AccountThresholdRule = {
    id: number;
    /**
     * @description Which rule this is.
     * @enum {string}
     */
    type: "THRESHOLD";
    data: {
        /** @description What the limits are counted in. The values are not published. */
        currency_type: string;
        /** @description Smallest amount. */
        min: number;
        /** @description Largest amount; null without a limit (inferred). */
        max?: number | null;
    }[];
};
/** @description Which transactions the rule set is for. */
export type AccountTransactionFilterRule = {
    id: number;
    /**
     * @description Which rule this is.
     * @enum {string}
     */
    type: "TRANSACTION_FILTER";
    data: {
        /** @description Whether all filters have to match or any of them. */
        condition?: "ALL" | "ANY" | (string & {}) | null;
        /** @description Values by the name of a filter. The names are not published. */
        filters?: {
            [key: string]: string | string[];
        } | null;
        /** @description Name of a prepared filter. */
        preset?: string | null;
    }[];
};
/** @description The whitelists that recipients have to be on. */
export type AccountWhitelistRule = {
    id: number;
    /**
     * @description Which rule this is.
     * @enum {string}
     */
    type: "WHITELIST";
    data: {
        /** @description Id of the whitelist. */
        whitelist: number;
    }[];
};
/** @description One governance rule, told apart by `type`. */
export type AccountRule = AccountMultiAuthorizationRule | AccountSmartContractRule | AccountThresholdRule | AccountTransactionFilterRule | AccountWhitelistRule;
/** @description One set of governance rules of an account. */
export type AccountRuleSet = {
    id: number;
    /** @description Position among the rule sets, from 0. */
    index: number;
    /** @description Name of the rule set, such as `Rule 1`. */
    name: string;
    /** @description The rules of the set. A list by the schema and in the tutorials; the reference shows a single rule. */
    rules: AccountRule[] | AccountRule;
};
/** @description How a label looks and what it is for. */
export type LabelInfo = {
    /** @description Colour as `#` and six hexadecimal digits. */
    color: string;
    /** @description What the label means. */
    description: string;
};
/** @description A label as it hangs on an account or a transaction. */
export type LiteLabel = {
    id: number;
    /** @description Name of the label. */
    name: string;
    info: LabelInfo;
};
/** @description A light token account, that is a token under an account without an account of its own (inferred). */
export type LightTokenAccount = {
    /** @description Name of the account that owns it. */
    account_name: string;
    /** @description Address of the token account. */
    associated_token_account: string;
    /** @description Contract (mint) of the token. */
    contract_address: string;
    /** @description Transaction that created it. */
    creation_transaction_hash: string;
    status: string;
    /** @description Short name of the token. */
    ticker: string;
    /** @description What can be spent, in the token's base unit. */
    available: number;
    /** @description What is still pending, in the token's base unit. */
    pending: number;
    /** @description Account that it belongs to. */
    parent_id: number;
};
/** @description What Tradelink holds of an account. */
export type TradelinkAccountData = {
    /** @description Pending re-pledges over all pledges of the account, in the base unit. */
    total_repledge: string;
};
/** @description What an account on an EVM network has staked and earned, in the base unit. */
export type EvmStaking = {
    /** @description Rewards that can be withdrawn. */
    available_rewards?: string | null;
    /** @description All rewards so far. */
    total_rewards?: string | null;
    /** @description All that is staked. */
    total_staking?: string | null;
    /** @description Annual percentage yield of the network. */
    network_apy?: number | null;
};
/** @description Staking of an account on Ethereum or another EVM network. */
export type EvmAccountFields = {
    /**
     * @description Coin family that these fields belong to.
     * @enum {string}
     */
    type: "EthereumAndEvm";
    staking?: EvmStaking | null;
};
/** @description An amount that leaves staking. */
export type PolkadotUnbonding = {
    /** @description Amount in the base unit. */
    amount: string;
    /** @description How long it still has to wait. The unit is not published. */
    waiting_time: number;
    /** @description From when it can be withdrawn. */
    withdrawable_date: string;
};
/** @description Balances of a Polkadot account with what it is unbonding, in the base unit. */
export type PolkadotAccountBalances = {
    available: string;
    bonded: string;
    free: string;
    frozen: string;
    reserved: string;
    total: string;
    total_unbonded: string;
    total_unbonding: string;
    unbonded: PolkadotUnbonding[];
    unbonding: PolkadotUnbonding[];
};
/** @description How a Polkadot account stakes. */
export type PolkadotStaking = {
    /** @description Address of the anonymous proxy that controls the stake. */
    controller_address?: string | null;
    /** @description Whether the account nominates now; false when it is chilled. */
    is_nominator: boolean;
    /** @description Whether it stakes the older way, through a pure proxy. */
    legacy_staking: boolean;
    /** @description Addresses of the controller's proxies. */
    proxies: string[];
    /** @description Where rewards go. */
    rewards_destination?: string | null;
};
/** @description Balances of a Polkadot account, in the base unit. */
export type PolkadotBalances = {
    available: string;
    bonded: string;
    free: string;
    frozen: string;
    reserved: string;
    total: string;
};
/** @description The anonymous proxy of a Polkadot account. */
export type PolkadotAnonymousProxy = {
    address: string;
    created_at: string;
    /** @description Kind of proxy. */
    kind: string;
    balances: PolkadotBalances;
    /** @description Height of the block that created it. */
    block_height: number;
    /** @description Index of the extrinsic that created it. */
    ext_index: number;
    /** @description Tells proxies of the same extrinsic apart, usually 0. */
    index: number;
    is_controller: boolean;
    is_main: boolean;
};
/** @description Balances and staking of a Polkadot account. */
export type PolkadotAccountFields = {
    /**
     * @description Coin family that these fields belong to.
     * @enum {string}
     */
    type: "Polkadot";
    balances: PolkadotAccountBalances;
    staking: PolkadotStaking;
    anonymous_proxy?: PolkadotAnonymousProxy | null;
};
/** @description What a Polygon account has staked and earned, in the base unit. */
export type PolygonStaking = {
    /** @description All rewards so far. */
    total_rewards: string;
    /** @description All that is staked. */
    total_staking: string;
    /** @description What is free again. */
    total_unbonded: string;
    /** @description What is on its way to be free. */
    total_unbonding: string;
};
/** @description Staking of a Polygon account. */
export type PolygonAccountFields = {
    /**
     * @description Coin family that these fields belong to.
     * @enum {string}
     */
    type: "Polygon";
    staking?: PolygonStaking | null;
};
/** @description Balances of the open stakes of a Solana account, in lamports. */
export type SolanaBalances = {
    /** @description In stakes that are being activated. */
    activating: string;
    /** @description In stakes that are being deactivated. */
    deactivating: string;
    /** @description In delegated stakes. */
    delegated: string;
    /** @description In stakes that are not delegated. */
    undelegated: string;
    /** @description All that staking locks on this account. */
    total_staked: string;
    /** @description Light token accounts under this account. */
    token_accounts?: LightTokenAccount[] | null;
};
/** @description Rewards of all active stakes, in the base unit. */
export type PeriodicRewards = {
    /** @description Of the last 7 days. */
    last7: string;
    /** @description Of the last 30 days. */
    last30: string;
    /** @description Of all time. */
    total: string;
};
/** @description Staking of a Solana account. */
export type SolanaAccountFields = {
    /**
     * @description Coin family that these fields belong to.
     * @enum {string}
     */
    type: "Solana";
    staking: {
        balances: SolanaBalances;
        rewards: PeriodicRewards;
    };
};
/** @description A Tezos delegation as the chain has it. */
export type TezosStakeState = {
    /** @description Baker that it is delegated to. */
    baker_address: string;
    /** Format: date-time */
    delegated_at: string;
    state: "activating" | "active" | "inactive" | "syncing" | (string & {});
    /** Format: date-time */
    activated_at?: string | null;
    /** Format: date-time */
    updated_at?: string | null;
    /** @description Cycle in which it became active. */
    activated_cycle?: number | null;
    /** @description Cycle in which it was delegated. */
    delegated_cycle?: number | null;
    /** @description Block in which it was delegated. */
    delegated_block?: string | null;
    /** @description What earns rewards, in mutez. */
    active_balance?: string | null;
    /** @description All rewards so far, in mutez. */
    rewards?: string | null;
    /** @description Annual percentage yield, as decimal text. */
    gross_apy?: string | null;
};
/** @description Delegation of a Tezos account. */
export type TezosAccountFields = {
    /**
     * @description Coin family that these fields belong to.
     * @enum {string}
     */
    type: "Tezos";
    /** @description The delegation, where there is one. */
    staking?: TezosStakeState | null;
};
/** @description What only some coin families have, told apart by `type`. */
export type AccountCoinFields = EvmAccountFields | PolkadotAccountFields | PolygonAccountFields | SolanaAccountFields | TezosAccountFields;
/** @description Coin fields without `type`. The schema has the type as a default only, so it may be missing (inferred). */
export type UntypedAccountFields = {
    type?: null;
} & {
    [key: string]: unknown;
};
/** @description An account of the workspace, with its balances in base units and the governance that protects it. */
export type Account = {
    id: number;
    /** @description Index of the account among those of its currency. */
    index: number;
    /** @description Name of the account, unique on the HSM. Transaction requests repeat it. */
    name: string;
    type: AccountType;
    status: AccountStatus;
    currency: CurrencyName;
    /** @description Whole balance, in the base unit. */
    balance: DecimalAmount;
    /** @description What can be spent, in the base unit. */
    available_balance: DecimalAmount;
    /** @description What is still pending, in the base unit. */
    pending_balance: DecimalAmount;
    /** @description Public address, where the account has one. Do not trust it and do not give it away: the address operations return addresses that the HSM signed. */
    address?: string | null;
    /** @description Extended public key. Only API operators with the right to view all see it. */
    xpub?: string | null;
    /** @description Derivation path of the account, such as `84'/1'/1'`. */
    derivation_path?: string | null;
    /** @description Contract of the token that a token account holds. */
    contract_address?: string | null;
    /** @description Account that a token account belongs to. */
    parent?: number | null;
    /** @description The newest governance request about this account. */
    last_request?: number | null;
    /** @description User who created the account. */
    created_by: number;
    /** Format: date-time */
    created_on: string;
    /** @description The rule sets of the account. */
    governance_rules: AccountRuleSet[];
    labels?: LiteLabel[];
    /** @description Light token accounts under this account. */
    token_accounts?: LightTokenAccount[];
    /** @description What Tradelink holds of this account. */
    tradelink_data?: TradelinkAccountData | null;
    /** @description Balances and staking that only some coin families have. */
    coin_fields?: AccountCoinFields | UntypedAccountFields | null;
};
/** @description Where a page stands in the whole list. */
export type PageInfo = {
    /** @description Number of all objects that match, over all pages. */
    count: number;
    /** @description Whether a page follows. */
    has_next_page: boolean;
};
/** @description A page of accounts. */
export type AccountPage = {
    edges: {
        /** @description Index within this page, from 0. It does not resume anything. */
        cursor: number;
        node: Account;
    }[];
    page_info: PageInfo;
};
/** @description An address that the HSM signed, as a JWT inside a JSON string. Its payload has `address`, `derivation_path` and `blockchain_name`. Check the signature with the leaf of `getCertificateChain`. The header's `alg` is `ES256K` in the text and `ES256` in the sample, so take it from the certificate's key. */
export type AddressJwt = string;
/** @description A receiving address. */
export type Address = {
    address: string;
    /** @description Where in the account it is derived, such as `0/18`. */
    derivation_path: string;
};
/** @description Receiving addresses. */
export type AddressList = {
    addresses: Address[];
};
/** @description Which addresses to have the HSM verify. */
export type AddressListCreate = {
    /** @description Name of the account. */
    account_name: string;
    /** @description Index of the address. */
    index?: number | null;
};
/** @description Balances of an account on Bitcoin or a relative, by the state of its coins, in the base unit. */
export type BitcoinBalances = {
    /** @description What can be spent. */
    available: string;
    /** @description What is still pending. */
    pending: string;
    /** @description All of it. */
    total: string;
    /** @description Confirmed coins. */
    confirmed: string;
    /** @description Change that is still in the mempool. */
    mempool_change: string;
    /** @description Incoming coins that are still in the mempool. */
    mempool_in: string;
    /** @description Outgoing coins that are still in the mempool. */
    mempool_out: string;
    /** @description Change with fewer than 6 confirmations. */
    under_confirmation_change: string;
    /** @description Incoming coins with fewer than 6 confirmations. */
    under_confirmation_in: string;
    /** @description Outgoing coins with fewer than 6 confirmations. */
    under_confirmation_out: string;
    /** @description Dust. */
    worthless: string;
};
/** @description Balances of an account, in the base unit. Text by the schema, numbers in a tutorial. */
export type AccountBalances = {
    /** @description What can be spent. */
    available: string | number;
    /** @description What is still pending. */
    pending: string | number;
    /** @description All of it. */
    total: string | number;
};
/** @description Balances of an account, in the base unit. Bitcoin and Solana accounts have more detail; nothing in the answer names its kind. */
export type AccountBalanceSet = BitcoinBalances | SolanaBalances | AccountBalances;
/** @description The balance of an account over time. */
export type AccountBalanceHistory = {
    /** @description Index of the account among those of its currency. */
    account_index: number;
    balances: {
        /** @description When the balance was this. */
        date: string;
        /** @description The balance, null where it is not known (inferred). */
        value?: string | null;
    }[];
    /** @description What the values are counted in. */
    currency: {
        /** @description Decimal digits between the base unit and the unit that people use. */
        magnitude: number;
        name: string;
        network: string;
        /** @description Contract of the token, for a token account. */
        token_address?: string | null;
    };
};
/** @description A unit of a currency. */
export type CurrencyUnit = {
    /** @description Short name of the unit, such as `tBTC`. */
    code: string;
    /** @description Decimal digits below it, down to the base unit. 0 is the base unit itself. */
    magnitude: number;
};
/** @description The units of an account's currency. The one with magnitude 0 is the base unit, which all amounts are in. */
export type AccountCurrency = {
    /** @description Units of amounts. */
    amount_units: CurrencyUnit[];
    /** @description Units of fees, which are paid in the network's own currency. */
    fees_units: CurrencyUnit[];
};
/** @description What a request wants. A message that was asked for with `CREATE_MESSAGE_SIGNING` appears as `MESSAGE_SIGNING`. */
export type RequestType = "ACTIVATE" | "CREATE_ACCOUNT" | "CREATE_ADMIN" | "CREATE_ADMIN_GROUP" | "CREATE_API_USER" | "CREATE_API_USER_ACCESS" | "CREATE_DAPPS_CONFIG" | "CREATE_ENTITY" | "CREATE_FORCED_UNPLEDGE" | "CREATE_GROUP" | "CREATE_OPERATOR" | "CREATE_PLEDGE_INCREMENT" | "CREATE_POLICY" | "CREATE_REPLEDGE" | "CREATE_TRADELINK" | "CREATE_TRADELINK_ASSET_MANAGER" | "CREATE_TRADELINK_EXCHANGE" | "CREATE_TRANSACTION" | "CREATE_WHITELIST" | "EDIT_ACCOUNT" | "EDIT_ADMIN_GROUP" | "EDIT_DAPPS_CONFIG" | "EDIT_ENTITY" | "EDIT_GROUP" | "EDIT_POLICY" | "EDIT_WHITELIST" | "MESSAGE_SIGNING" | "MIGRATE_ACCOUNT" | "MIGRATE_ADMIN" | "MIGRATE_GROUP" | "MIGRATE_OPERATOR" | "MIGRATE_WHITELIST" | "REVOKE_ENTITY" | "REVOKE_GROUP" | "REVOKE_USER" | "SIGN_DIGESTS" | "UPDATE_QUORUM" | (string & {});
/** @description Where a request is on its way. `REJECTED` is what other operations call `ABORTED`. */
export type RequestStatus = "ACTIVE" | "APPROVED" | "BLOCKED" | "EXPIRED" | "PENDING_APPROVAL" | "PENDING_FIRST_APPROVAL" | "PENDING_REGISTRATION" | "REJECTED" | "SIGNED" | "SUBMITTED" | (string & {});
/** @description A request in the history of an object. */
export type HistoryItem = {
    /** @description Id of the request. */
    id: number;
    type: RequestType;
    status: RequestStatus;
    /** @description Whether the request has reached its end. */
    is_complete: boolean;
    /** @description User who made the request. */
    created_by?: number | null;
    /** Format: date-time */
    created_on: string;
    /**
     * Format: date-time
     * @description When the request lapses, or lapsed.
     */
    expired_at: string;
};
/** @description What governance did to an object. */
export type ObjectHistory = {
    /** @description Requests about the object, in groups. What makes a group is not published. */
    history: HistoryItem[][];
};
/** @description The label to attach. */
export type LabelAttachment = {
    /** @description Id of the label. */
    label_id: number;
};
/** @description Whether it was done. */
export type SuccessResult = {
    success: boolean;
};
/** @description A price in ether. */
export type NftPrice = {
    /** @description What the price is counted in. */
    ticker: "ETH" | (string & {});
    value: number;
    contract_address?: string | null;
    token_id?: string | null;
};
/** @description A collection of which an account holds tokens. */
export type NftCollection = {
    account_id: number;
    /** @description Contract of the collection. */
    contract_address: string;
    /** @description How many tokens of it the account holds. */
    token_balance: number;
    /** @description Standard of the tokens, ERC-721 or ERC-1155. */
    token_type: string;
    name?: string | null;
    /** @description A picture of the collection. */
    image?: {
        mediaType: string;
        uri: string;
    } | null;
    /** @description Floor price, where it is known (inferred). */
    price?: NftPrice | null;
};
/** @description A page of NFT collections. */
export type NftCollectionPage = {
    edges: {
        /** @description Index within this page, from 0. It does not resume anything. */
        cursor: number;
        node: NftCollection;
    }[];
    page_info: PageInfo;
};
/** @description What the NFTs of an account are worth, by floor prices and quantities. */
export type NftPortfolio = {
    portfolio_value: {
        /** @description Estimated value in wei. */
        eth_value: number;
        /** @description Estimated value in US dollars. */
        usd_value?: string | null;
    };
    /** @description How many tokens there are in all. */
    token_quantity?: number | null;
};
/** @description A picture or a film. */
export type NftMedia = {
    uri: string;
    mediaType?: string | null;
};
/** @description What the collection says about a token. These names are in camel case. */
export type NftMetadata = {
    media: string;
    /** @description The picture in several sizes. */
    medias: {
        big?: NftMedia | null;
        original?: NftMedia | null;
        preview?: NftMedia | null;
    };
    /** @description The token's traits. */
    properties: {
        key: string;
        value: string;
    }[];
    tokenId: string;
    tokenName: string;
    description?: string | null;
    /** @description Addresses of pages by name. */
    links?: {
        [key: string]: string | null;
    } | null;
    nftName?: string | null;
    staxImage?: string | null;
    tokenNameThumbnail?: string | null;
};
/** @description How many of a token are where on their way. */
export type NftTransactionBalance = {
    /** @default 0 */
    available?: number;
    /** @default 0 */
    on_chain?: number;
    /** @default 0 */
    pending_approval?: number;
    /** @default 0 */
    submitted?: number;
};
/** @description An NFT of an account. */
export type Nft = {
    /** @description Contract of its collection. */
    contract_address: string;
    token_id: string;
    /** @description Standard of the token, ERC-721 or ERC-1155. */
    token_type: string;
    /** @description How many of this token the account holds (inferred). */
    value: number;
    metadata?: NftMetadata | null;
    price?: NftPrice | null;
    /** @description How many are where on their way. */
    tx_balance?: NftTransactionBalance | null;
};
/** @description A page of NFTs. */
export type NftPage = {
    edges: {
        /** @description Index within this page, from 0. It does not resume anything. */
        cursor: number;
        node: Nft;
    }[];
    page_info: PageInfo;
};
/** @description An API user of a LAM. */
export type ApiUser = {
    /** @description Device id, 16 hexadecimal digits. */
    device_id: string;
    /** @description Name, as in the header `X-Ledger-API-User`. */
    name: string;
    /** @description What the user is. The list of values is not published. */
    role: "OPERATOR" | (string & {});
    /** @description Kind of device. The list of values is not published. */
    type_: "SOFT_PSD" | (string & {});
    /** @description Name of the workspace. */
    workspace: string;
};
/** @description The API users of a LAM. */
export type ApiUserList = {
    api_users: ApiUser[];
};
/** @description A new API user of a LAM. */
export type ApiUserCreate = {
    /** @description Name of the user, 1 to 20 letters, digits or underscores. */
    name: string;
};
/** @description The answer to a registration. Its fields are not published. */
export type ApiUserRegistration = {
    [key: string]: unknown;
};
/** @description The family of networks that a currency belongs to. `fiat` only occurs in the list of currencies. */
export type CurrencyFamily = "bitcoin" | "cardano" | "cosmos" | "ethereum" | "fiat" | "near" | "polkadot" | "polygon" | "ripple" | "solana" | "stellar" | "tezos" | "tron" | (string & {});
/** @description A currency that the Vault knows. */
export type Currency = {
    name: CurrencyName;
    type: "CRYPTO" | "FIAT" | (string & {});
    /** @description The family of networks it belongs to. */
    family?: CurrencyFamily | null;
    /** @description Confirmations that a transaction needs to count as confirmed. */
    num_confirmation_needed: number;
    units: CurrencyUnit[];
};
/** @description All currencies. */
export type CurrencyList = {
    currencies: Currency[];
};
/** @description A token on a network. */
export type Token = {
    /** @description Contract of the token. */
    contract_address: string;
    name: string;
    /** @description Currency of the network that the token is on. */
    parent_currency: CurrencyName;
    /** @description Units of the token. A list by the schema; the reference shows a single unit. */
    units: CurrencyUnit[] | CurrencyUnit;
};
/** @description All tokens. */
export type TokenList = {
    tokens: Token[];
};
/** @description Whether an address is one of a currency. */
export type AddressValidation = {
    is_valid: boolean;
};
/** @description Where digests or a message are on their way from approval to signature. */
export type SignatureStatus = "ABORTED" | "APPROVED" | "PENDING_APPROVAL" | "PENDING_CREATE_IN_HSM" | "SIGNED" | (string & {});
/** @description The signature of a digest. */
export type DigestSignature = {
    /** @description The number r in decimal digits. */
    r: string;
    /** @description The number s in decimal digits. */
    s: string;
    /** @description The recovery value. */
    v?: number | null;
    /** @description The signature in DER, as hexadecimal digits. */
    der?: string | null;
};
/** @description A digest with its signature. */
export type SignedDigest = {
    /** @description Full derivation path of the key, such as `m44'/0'/0'/0/0`. */
    derivation_path: string;
    /** @description The digest as hexadecimal digits. */
    digest: string;
    /** @description Public key that checks the signature. */
    pub_key: string;
    signature: DigestSignature;
};
/** @description A digest to sign. */
export type Digest = {
    /** @description Full derivation path of the key, such as `m44'/0'/0'/0/0`. */
    derivation_path: string;
    /** @description The digest as hexadecimal digits; 32 bytes for currencies on secp256k1. */
    digest: string;
};
/** @description A remark that people attached to a transaction, a message or digests. */
export type Note = {
    /** @description Headline of the note. */
    title: string;
    /** @description Text of the note. */
    content: string;
};
/** @description A set of digests to sign as they are (raw signing). */
export type Digests = {
    id: number;
    /** @description Account that signs. */
    account_id: number;
    status: SignatureStatus;
    /** @description The digests, with their signatures once they are signed. */
    digests_data: SignedDigest[] | Digest[];
    notes: Note[];
    /** @description User who created it. */
    created_by: number;
    /** Format: date-time */
    created_on: string;
    /** @description The newest governance request about it. */
    last_request?: number | null;
};
/** @description A page of sets of digests. */
export type DigestsPage = {
    edges: {
        /** @description Index within this page, from 0. It does not resume anything. */
        cursor: number;
        node: Digests;
    }[];
    page_info: PageInfo;
};
/** @description A part of the organization that owns accounts. */
export type Entity = {
    id: number;
    name: string;
    /** @description Where the entity is in its life. The search takes the values known here. */
    status: "ACTIVE" | "PENDING" | "REJECTED" | "REVOKED" | (string & {});
    /** @description Ids of its accounts. */
    accounts: number[];
    /** @description User who created it. */
    created_by: number;
    /** Format: date-time */
    created_on: string;
    /** @description The newest governance request about it. */
    last_request?: number | null;
};
/** @description A page of entities. */
export type EntityPage = {
    edges: {
        /** @description Index within this page, from 0. It does not resume anything. */
        cursor: number;
        node: Entity;
    }[];
    page_info: PageInfo;
};
/** @description A person or a program with a role in the workspace. */
export type User = {
    id: number;
    username: string;
    /** @description What the user is. A reporting API key is a user of its own role. */
    role: "ADMIN" | "ADMIN_SYSTEM" | "OPERATOR" | "READ_ONLY_API_KEY" | "SHARED_OWNER" | "WRAPPING_KEYS" | (string & {});
    /** @description Where the user is in its life. `ABORTED`, `PENDING_SECRET` and `SUSPENDED` are those of reporting API keys. */
    status: "ABORTED" | "ACCESS_SUSPENDED" | "ACTIVE" | "APPROVED" | "PENDING_APPROVAL" | "PENDING_REGISTRATION" | "PENDING_REVOCATION" | "PENDING_SECRET" | "REJECTED" | "REVOKED" | "SUSPENDED" | (string & {});
    /** @description Whether it is a program. */
    is_api: boolean;
    /** @description Device id of the user, 16 hexadecimal digits. */
    user_id?: string | null;
    /** @description Public key as hexadecimal digits. */
    pub_key?: string | null;
    /** @description Key handle as hexadecimal digits. */
    key_handle?: string | null;
    /** @description User who created it. */
    created_by: number;
    /** Format: date-time */
    created_on: string;
    /** @description The newest governance request about it. */
    last_request?: number | null;
};
/** @description Users, all at once. */
export type UserList = {
    users: User[];
};
/** @description Where a group or a whitelist is in its life. */
export type WorkspaceObjectStatus = "ACTIVE" | "PENDING" | "REJECTED" | "REVOKED" | (string & {});
/** @description A group of users. */
export type Group = {
    id: number;
    name: string;
    description: string;
    status: WorkspaceObjectStatus;
    /** @description Ids of its users, null for those whom the caller may not see (inferred). */
    members: (number | null)[];
    /** @description User who created it. */
    created_by: number;
    /** Format: date-time */
    created_on: string;
    /** @description The newest governance request about it. */
    last_request?: number | null;
};
/** @description A page of groups. */
export type GroupPage = {
    edges: {
        /** @description Index within this page, from 0. It does not resume anything. */
        cursor: number;
        node: Group;
    }[];
    page_info: PageInfo;
};
/** @description A label for accounts and transactions. */
export type Label = {
    id: number;
    /** @description Name of the label. */
    name: string;
    info: LabelInfo;
    /** @description User who created it. */
    created_by: number;
    /** Format: date-time */
    created_on: string;
    /** @description User who changed it last. */
    updated_by: number;
    /** Format: date-time */
    updated_on: string;
};
/** @description A page of labels. */
export type LabelPage = {
    edges: {
        /** @description Index within this page, from 0. It does not resume anything. */
        cursor: number;
        node: Label;
    }[];
    page_info: PageInfo;
};
/** @description A new label. */
export type LabelCreate = {
    /** @description Name of the label. */
    name: string;
    info: LabelInfo;
};
/** @description A message that an account signs. */
export type Message = {
    id: number;
    /** @description Account that signs. */
    account_id: number;
    /** @description Address that signs. */
    address?: string | null;
    /** @description The message. */
    data: string;
    /** @description Standard of the message. The search spells it without the dash. */
    message_type: "EIP-191" | "EIP-712" | (string & {});
    status: SignatureStatus;
    /** @description The signature in DER, once it is signed. */
    signature?: string | null;
    notes: Note[];
    type?: "MESSAGE_SIGNATURE" | (string & {});
    /** @description User who created it. */
    created_by: number;
    /** Format: date-time */
    created_on: string;
    /** @description The newest governance request about it. */
    last_request?: number | null;
};
/** @description A page of messages. */
export type MessagePage = {
    edges: {
        /** @description Index within this page, from 0. It does not resume anything. */
        cursor: number;
        node: Message;
    }[];
    page_info: PageInfo;
};
/** @description The organization behind the workspace. */
export type Organization = {
    name: string;
    /** @description Name of the workspace, as in the header `X-Ledger-Workspace`. */
    workspace: string;
    /** @description How many administrators have to approve. */
    quorum?: number | null;
    /** @description Number of administrators. */
    num_admins?: number | null;
    /** @description Number of shared owners. */
    num_shared_owners?: number | null;
    /** @description Number of wrapping keys. */
    num_wrapping_keys?: number | null;
};
/** @description Where a pledge is in its life. */
export type PledgeState = "ASSIGNED_TO_SETTLEMENT" | "OUTBOUND_TRANSACTION_CONFIRMED" | "OUTBOUND_TRANSACTION_FAILED" | "PLEDGE_APPROVED" | "PLEDGE_CONSUMED" | "PLEDGE_INCREMENT_PENDING_APPROVAL" | "PLEDGE_READY" | "PLEDGE_REJECTED" | "RECOVERING_FROM_FAILURE" | "REPLEDGE_APPROVED" | "REPLEDGE_PENDING_APPROVAL" | "REPLEDGE_REJECTED" | "UNPLEDGE_APPROVED" | "UNPLEDGE_PENDING_APPROVAL" | "UNPLEDGE_REJECTED" | (string & {});
/** @description The asset manager, who pledges, or the exchange, which settles. */
export type TradelinkMember = {
    id: string;
    code: string;
    name: string;
    /** @description What the party is. The list of values is not published. */
    role: string;
    /** @description Group that approves for the party. Required by the schema of 1.35.0, missing in every published sample. */
    approver_group_id?: number;
    /** @description Whitelist of the party. Required by the schema of 1.35.0, missing in every published sample. */
    whitelist_id?: number;
};
/** @description A party of Tradelink. The custodian owns the workspace and approves. */
export type TradelinkParty = {
    id: string;
    code: string;
    name: string;
    /** @description What the party is. The list of values is not published. */
    role: string;
};
/** @description What an asset manager has pledged to an exchange (Tradelink). */
export type Pledge = {
    /** Format: uuid */
    id: string;
    /** @description Account that the pledge is of. */
    account_id: number;
    /** @description Id of the pledge account. */
    pledge_subaccount_id: number;
    /** @description What is pledged, in the base unit. */
    amount: number;
    /** @description What is still pending, in the base unit. */
    pending: number;
    state: PledgeState;
    asset_manager: TradelinkMember;
    exchange: TradelinkMember;
    custodian: TradelinkParty;
};
/** @description A page of pledges. */
export type PledgePage = {
    edges: {
        /** @description Index within this page, from 0. It does not resume anything. */
        cursor: number;
        node: Pledge;
    }[];
    page_info: PageInfo;
};
/** @description Kind of object that a request is about. */
export type RequestTargetType = "ACCOUNT" | "ADMIN_GROUP" | "DIGESTS" | "ENTITY" | "FORCED_UNPLEDGE" | "GROUP" | "MESSAGE" | "PLEDGE_INCREMENT" | "POLICY" | "REPLEDGE" | "TRADELINK" | "TRADELINK_ASSET_MANAGER" | "TRADELINK_EXCHANGE" | "TRANSACTION" | "USER" | "WHITELIST" | (string & {});
/** @description A request to create or change something, which people have to approve before it happens. */
export type GovernanceRequest = {
    id: number;
    status: RequestStatus;
    type: RequestType;
    /** @description Id of the object that the request is about. Fetch it there once you know `target_type`. */
    target_id: number;
    target_type: RequestTargetType;
    /** @description User who made the request. */
    created_by?: number | null;
    /** Format: date-time */
    created_on: string;
    /**
     * Format: date-time
     * @description When the request lapses without enough approvals.
     */
    expires_at: string;
    /** @description Group of administrators that creates and approves the request. */
    used_admin_group?: number | null;
    /**
     * @deprecated
     * @description The challenge, in the answer of `getRequest` only. Use `getRequestChallenge`. An object by the schema, JSON as text in the reference's sample.
     */
    challenge?: {
        [key: string]: unknown;
    } | string | null;
};
/** @description A page of requests. */
export type GovernanceRequestPage = {
    edges: {
        /** @description Index within this page, from 0. It does not resume anything. */
        cursor: number;
        node: GovernanceRequest;
    }[];
    page_info: PageInfo;
};
/** @description Asks for an account under a policy. For API administrators, at most 200 an hour, one after another. From a tutorial, not from the schema; which fields are required is inferred. */
export type AccountRequestCreate = {
    /**
     * @description Which request this is.
     * @enum {string}
     */
    type: "CREATE_ACCOUNT";
    data: {
        /** @description Kind of account, such as `TRC20_LIKE`. The list of values is not published. */
        account_type: string;
        account_data: {
            /** @description Index of the account. */
            index: number;
            /** @description Name of the account, without special characters. */
            name: string;
            /** @description Currency of the account, for a token that of its network. */
            currency: string;
            /** @description Name of the policy that governs the account. */
            policy_name: string;
            /** @description Parent account, for a token. */
            parent_id?: number;
            /** @description Contract of the token, for a token. */
            contract_address?: string;
        };
    };
};
/** @description Asks to take a whole pledge back without the exchange (Tradelink; what it does is inferred from its name). */
export type ForcedUnpledgeRequestCreate = {
    /**
     * @description Which request this is.
     * @enum {string}
     */
    type: "CREATE_FORCED_UNPLEDGE";
    data: {
        /** @description Id of the pledge account. Older pages call it `pledge_account_id`. */
        pledge_subaccount_id: number;
        forced_unpledge_data: {
            /** @description Name of the pledge account. */
            account_name: string;
            /** @description Currency of the pledge. */
            currency: string;
            /** @description Name of the exchange. */
            exchange_name: string;
        };
    };
};
/** @description Id of the account. An integer by the schema; its own example is the same number as text. */
export type AccountReference = number | string;
/** @description Asks for the signature of a message. The request appears as `MESSAGE_SIGNING` afterwards. */
export type MessageSigningRequestCreate = {
    /**
     * @description Which request this is.
     * @enum {string}
     */
    type: "CREATE_MESSAGE_SIGNING";
    data: {
        account_id: AccountReference;
        /**
         * @description Standard of the message.
         * @enum {string}
         */
        message_type: "EIP-191";
        message_data: {
            /** @description Name of the account, which the HSM checks. */
            account_name: string;
            /** @description The message as plain text, not as hexadecimal digits. */
            raw_message: string;
            /** @description Address that is to sign. */
            address?: string | null;
        };
    };
    /** @description A remark for the approvers. */
    note?: Note | null;
};
/** @description Asks to pledge more to an exchange, or less with a negative amount (Tradelink). */
export type PledgeIncrementRequestCreate = {
    /**
     * @description Which request this is.
     * @enum {string}
     */
    type: "CREATE_PLEDGE_INCREMENT";
    data: {
        /** @description Id of the pledge account. Older pages call it `pledge_account_id`. */
        pledge_subaccount_id: number;
        pledge_data: {
            /** @description Name of the pledge account. */
            account_name: string;
            /** @description How much more to pledge, in the base unit. Negative to take back. */
            amount: string;
            /** @description Currency of the pledge. */
            currency: string;
            /** @description Name of the exchange. */
            exchange_name: string;
            /** @description Contract of the token, for a token. */
            contract_address?: string | null;
        };
    };
};
/** @description A fee rate of your own for Bitcoin. */
export type CustomBitcoinFees = {
    /**
     * @description How the fee is chosen.
     * @enum {string}
     */
    type: "CUSTOM";
    data: {
        /** @description Fee rate in satoshi per byte. */
        fees_per_byte: DecimalAmount;
    };
};
/** @description A fee for a speed. */
export type SpeedFees = {
    /**
     * @description How the fee is chosen.
     * @enum {string}
     */
    type: "SPEED";
    data: {
        /**
         * @description How fast it should be.
         * @enum {string}
         */
        speed: "FAST" | "NORMAL" | "SLOW";
    };
};
/** @description How to choose the fee of a Bitcoin transaction. */
export type BitcoinFeeStrategy = CustomBitcoinFees | SpeedFees;
/** @description Sends bitcoin. */
export type BitcoinSendIntent = {
    account_id: AccountReference;
    /**
     * @description Which transaction this is.
     * @enum {string}
     */
    transaction_type: "BITCOIN_LIKE_SEND";
    fees_strategy: BitcoinFeeStrategy;
    transaction_data: {
        /** @description Name of the account, which the HSM checks. */
        account_name: string;
        /**
         * @description Currency of the account.
         * @enum {string}
         */
        currency: "bitcoin" | "bitcoin_testnet";
        /** @description What to send, in the base unit. */
        amount: DecimalAmount;
        /** @description Highest fee that may be paid, in the base unit of the network's currency. `0` when you only estimate. */
        max_fees: DecimalAmount;
        /** @description Address of the recipient. */
        recipient: string;
    };
};
/** @description Gas settings of a legacy transaction. */
export type LegacyGasFees = {
    /** @description Most gas that it may use. */
    gas_limit: DecimalAmount;
    /** @description Price of gas in wei. */
    gas_price: DecimalAmount;
};
/** @description Gas settings of an EIP-1559 transaction. */
export type PriorityGasFees = {
    /** @description Most gas that it may use. */
    gas_limit: DecimalAmount;
    /** @description Highest priority fee per gas in wei. */
    priority_fees: DecimalAmount;
};
/** @description Gas settings of your own for an EVM network. */
export type CustomEvmFees = {
    /**
     * @description How the fee is chosen.
     * @enum {string}
     */
    type: "CUSTOM";
    /** @description With a gas price (legacy), or with a priority fee (EIP-1559). */
    data: LegacyGasFees | PriorityGasFees;
};
/** @description How to choose the fee of an Ethereum-like transaction. */
export type EvmFeeStrategy = CustomEvmFees | SpeedFees;
/**
 * @description A network that takes Ethereum-like transactions.
 * @enum {string}
 */
export type EvmCurrencyName = "arbitrum" | "arbitrum_goerli" | "arbitrum_sepolia" | "avalanche_c_chain" | "avalanche_c_chain_fuji" | "base" | "base_goerli" | "base_sepolia" | "blast" | "blast_sepolia" | "bsc" | "celo" | "celo_alfajores" | "cronos" | "cronos_testnet" | "ethereum" | "ethereum_classic" | "ethereum_goerli" | "ethereum_holesky" | "ethereum_hoodi" | "ethereum_pow" | "ethereum_ropsten" | "ethereum_sepolia" | "etherlink" | "fantom" | "fantom_testnet" | "filecoin" | "filecoin_calibration" | "flare" | "flare_coston" | "kava_evm" | "kava_evm_testnet" | "klaytn" | "klaytn_baobab" | "komodo" | "linea" | "mantle" | "mantle_sepolia" | "neon_evm" | "optimism" | "optimism_goerli" | "optimism_sepolia" | "polygon" | "polygon_amoy" | "polygon_mumbai" | "polygon_zk_evm" | "polygon_zk_evm_testnet" | "pulsechain" | "pulsechain_testnet" | "scroll" | "scroll_sepolia" | "sonic" | "tomo" | "tomo_testnet" | "tron" | "viction" | "viction_testnet";
/** @description Sends the coin of an EVM network, or an ERC-20 token on it. */
export type EvmSendIntent = {
    account_id: AccountReference;
    /**
     * @description Which transaction this is.
     * @enum {string}
     */
    transaction_type: "ETHEREUM_LIKE_SEND";
    fees_strategy: EvmFeeStrategy;
    transaction_data: {
        /** @description Name of the account, which the HSM checks. */
        account_name: string;
        currency: EvmCurrencyName;
        /** @description What to send, in the base unit of the coin or, with `contract_address`, of the token. */
        amount: DecimalAmount;
        /** @description Highest fee that may be paid, in the base unit of the network's currency. `0` when you only estimate. */
        max_fees: DecimalAmount;
        /** @description Address of the recipient. */
        recipient: string;
        /** @description Contract of the token, to send an ERC-20 token. */
        contract_address?: string | null;
    };
};
/** @description A call of a smart contract, for the provider to encode. */
export type ContractCallCreate = {
    /** @description The contract's interface, as its ABI in JSON. */
    abi?: {
        [key: string]: unknown;
    }[] | null;
    /** @description Function to call. */
    function_name?: string | null;
    /** @description Arguments by name, by the ABI. */
    function_arguments?: {
        [key: string]: unknown;
    } | null;
};
/** @description Calls a smart contract on an EVM network. */
export type EvmExecuteContractIntent = {
    account_id: AccountReference;
    /**
     * @description Which transaction this is.
     * @enum {string}
     */
    transaction_type: "ETHEREUM_LIKE_EXECUTE_CONTRACT";
    fees_strategy: EvmFeeStrategy;
    transaction_data: {
        /** @description Name of the account, which the HSM checks. */
        account_name: string;
        currency: EvmCurrencyName;
        /** @description What to send along, in the base unit; `0` for a mere call. */
        amount: DecimalAmount;
        /** @description Highest fee that may be paid, in the base unit of the network's currency. `0` when you only estimate. */
        max_fees: DecimalAmount;
        /** @description Address of the contract. */
        recipient: string;
        /** @description The call, described or encoded. */
        contract_data?: ContractCallCreate | string | null;
        /**
         * @deprecated
         * @description The encoded call. Use `contract_data`.
         */
        encoded_contract_data?: string | null;
    };
};
/** @description Deploys a smart contract on an EVM network. */
export type EvmDeployContractIntent = {
    account_id: AccountReference;
    /**
     * @description Which transaction this is.
     * @enum {string}
     */
    transaction_type: "ETHEREUM_LIKE_DEPLOY_CONTRACT";
    fees_strategy: EvmFeeStrategy;
    transaction_data: {
        /** @description Name of the account, which the HSM checks. */
        account_name: string;
        currency: EvmCurrencyName;
        /** @description The compiled contract, as hexadecimal digits. */
        encoded_contract_bytecode: string;
        /** @description Highest fee that may be paid, in the base unit of the network's currency. `0` when you only estimate. */
        max_fees: DecimalAmount;
        /** @description What to send along, in the base unit. */
        amount?: string | null;
    };
};
/** @description Sends XRP. */
export type RippleSendIntent = {
    account_id: AccountReference;
    /**
     * @description Which transaction this is.
     * @enum {string}
     */
    transaction_type: "RIPPLE_LIKE_SEND";
    fees_strategy: SpeedFees;
    transaction_data: {
        /** @description Name of the account, which the HSM checks. */
        account_name: string;
        /**
         * @description Currency of the account.
         * @enum {string}
         */
        currency: "ripple";
        /** @description What to send, in the base unit. */
        amount: DecimalAmount;
        /** @description Highest fee that may be paid, in the base unit of the network's currency. `0` when you only estimate. */
        max_fees: DecimalAmount;
        /** @description Address of the recipient. */
        recipient: string;
        /** @description Destination tag, which tells the recipient whom the payment is for. */
        tag?: number | null;
    };
};
/** @description A memo that is a hash. */
export type StellarHashMemoCreate = {
    /** @description The hash as 64 hexadecimal digits. */
    MEMO_HASH: string;
};
/** @description A memo that is a number. */
export type StellarIdMemoCreate = {
    /** @description An unsigned number of 64 bits. */
    MEMO_ID: number;
};
/** @description A memo that names the transaction being refunded. */
export type StellarReturnMemoCreate = {
    /** @description The hash of that transaction as 64 hexadecimal digits. */
    MEMO_RETURN: string;
};
/** @description A memo that is a text. */
export type StellarTextMemoCreate = {
    /** @description The text, at most 28 bytes. */
    MEMO_TEXT: string;
};
/** @description Sends on Stellar. */
export type StellarSendIntent = {
    account_id: AccountReference;
    /**
     * @description Which transaction this is.
     * @enum {string}
     */
    transaction_type: "STELLAR_LIKE_SEND";
    fees_strategy: SpeedFees;
    transaction_data: {
        /** @description Name of the account, which the HSM checks. */
        account_name: string;
        /**
         * @description Currency of the account.
         * @enum {string}
         */
        currency: "stellar";
        /** @description What to send, in the base unit. */
        amount: DecimalAmount;
        /** @description Highest fee that may be paid, in the base unit of the network's currency. `0` when you only estimate. */
        max_fees: DecimalAmount;
        /** @description Address of the recipient. */
        recipient: string;
        /** @description The memo, under the key of its kind. */
        memo?: StellarHashMemoCreate | StellarIdMemoCreate | StellarReturnMemoCreate | StellarTextMemoCreate | null;
    };
};
/** @description Sends on Tron. */
export type TronSendIntent = {
    account_id: AccountReference;
    /**
     * @description Which transaction this is.
     * @enum {string}
     */
    transaction_type: "TRON_LIKE_SEND";
    fees_strategy: SpeedFees;
    transaction_data: {
        /** @description Name of the account, which the HSM checks. */
        account_name: string;
        /**
         * @description Currency of the account.
         * @enum {string}
         */
        currency: "tron";
        /** @description What to send, in the base unit. */
        amount: DecimalAmount;
        /** @description Highest fee that may be paid, in the base unit of the network's currency. `0` when you only estimate. */
        max_fees: DecimalAmount;
        /** @description Address of the recipient. */
        recipient: string;
    };
};
/** @description Sends on Tezos. */
export type TezosSendIntent = {
    account_id: AccountReference;
    /**
     * @description Which transaction this is.
     * @enum {string}
     */
    transaction_type: "TEZOS_LIKE_SEND";
    fees_strategy: SpeedFees;
    transaction_data: {
        /** @description Name of the account, which the HSM checks. */
        account_name: string;
        /**
         * @description Currency of the account.
         * @enum {string}
         */
        currency: "tezos";
        /** @description What to send, in the base unit. */
        amount: DecimalAmount;
        /** @description Highest fee that may be paid, in the base unit of the network's currency. `0` when you only estimate. */
        max_fees: DecimalAmount;
        /** @description Address of the recipient. */
        recipient: string;
    };
};
/** @description Sends on Cardano. */
export type CardanoSendIntent = {
    account_id: AccountReference;
    /**
     * @description Which transaction this is.
     * @enum {string}
     */
    transaction_type: "CARDANO_LIKE_SEND";
    fees_strategy: SpeedFees;
    transaction_data: {
        /** @description Name of the account, which the HSM checks. */
        account_name: string;
        /**
         * @description Currency of the account.
         * @enum {string}
         */
        currency: "cardano";
        /** @description What to send, in the base unit. */
        amount: DecimalAmount;
        /** @description Highest fee that may be paid, in the base unit of the network's currency. `0` when you only estimate. */
        max_fees: DecimalAmount;
        /** @description Address of the recipient. */
        recipient: string;
    };
};
/** @description Sends on Solana. */
export type SolanaSendIntent = {
    account_id: AccountReference;
    /**
     * @description Which transaction this is.
     * @enum {string}
     */
    transaction_type: "SOLANA_LIKE_SEND";
    transaction_data: {
        /** @description Name of the account, which the HSM checks. */
        account_name: string;
        /**
         * @description Currency of the account.
         * @enum {string}
         */
        currency: "solana" | "solana_devnet" | "solana_testnet";
        /** @description What to send, in the base unit. */
        amount: DecimalAmount;
        /** @description Address of the recipient. */
        recipient: string;
        /** @description Highest priority fee, in lamports. Announced to become mandatory. */
        max_priority_fee?: string | null;
    };
};
/** @description Sends an SPL token on Solana. */
export type SolanaSendTokenIntent = {
    account_id: AccountReference;
    /**
     * @description Which transaction this is.
     * @enum {string}
     */
    transaction_type: "SOLANA_LIKE_SEND_SPL_TOKEN_CHECKED";
    transaction_data: {
        /** @description Name of the account, which the HSM checks. */
        account_name: string;
        /**
         * @description Currency of the account.
         * @enum {string}
         */
        currency: "solana" | "solana_devnet" | "solana_testnet";
        /** @description What to send, in the token's base unit. */
        amount: DecimalAmount;
        /** @description Address of the recipient. */
        recipient: string;
        /** @description Mint address of the token. */
        token_mint: string;
        /** @description Highest priority fee, in lamports. Announced to become mandatory. */
        max_priority_fee?: string | null;
    };
};
/** @description Creates an account for an SPL token on Solana. */
export type SolanaCreateTokenAccountIntent = {
    account_id: AccountReference;
    /**
     * @description Which transaction this is.
     * @enum {string}
     */
    transaction_type: "SOLANA_LIKE_CREATE_SPL_TOKEN_ACCOUNT";
    transaction_data: {
        /** @description Name of the account, which the HSM checks. */
        account_name: string;
        /**
         * @description Currency of the account.
         * @enum {string}
         */
        currency: "solana" | "solana_devnet" | "solana_testnet";
        /** @description Mint address of the token. */
        token_mint: string;
        /** @description Highest priority fee, in lamports. Announced to become mandatory. */
        max_priority_fee?: string | null;
    };
};
/** @description Sends on Polkadot. */
export type PolkadotSendIntent = {
    account_id: AccountReference;
    /**
     * @description Which transaction this is.
     * @enum {string}
     */
    transaction_type: "POLKADOT_LIKE_SEND";
    transaction_data: {
        /** @description Name of the account, which the HSM checks. */
        account_name: string;
        /**
         * @description Currency of the account.
         * @enum {string}
         */
        currency: "polkadot" | "westend";
        /** @description What to send, in the base unit. */
        amount: DecimalAmount;
        /** @description Address of the recipient. */
        recipient: string;
    };
};
/** @description Adds to the stake on Polkadot. */
export type PolkadotBondExtraIntent = {
    account_id: AccountReference;
    /**
     * @description Which transaction this is.
     * @enum {string}
     */
    transaction_type: "POLKADOT_LIKE_BONDEXTRA";
    transaction_data: {
        /** @description Name of the account, which the HSM checks. */
        account_name: string;
        /**
         * @description Currency of the account.
         * @enum {string}
         */
        currency: "polkadot" | "westend";
        /** @description What to add, in the base unit. */
        amount: DecimalAmount;
    };
};
/** @description Takes from the stake on Polkadot. */
export type PolkadotUnbondIntent = {
    account_id: AccountReference;
    /**
     * @description Which transaction this is.
     * @enum {string}
     */
    transaction_type: "POLKADOT_LIKE_UNBOND";
    transaction_data: {
        /** @description Name of the account, which the HSM checks. */
        account_name: string;
        /**
         * @description Currency of the account.
         * @enum {string}
         */
        currency: "polkadot" | "westend";
        /** @description What to take, in the base unit. */
        amount: DecimalAmount;
    };
};
/** @description Puts back what is leaving the stake on Polkadot. */
export type PolkadotRebondIntent = {
    account_id: AccountReference;
    /**
     * @description Which transaction this is.
     * @enum {string}
     */
    transaction_type: "POLKADOT_LIKE_REBOND";
    transaction_data: {
        /** @description Name of the account, which the HSM checks. */
        account_name: string;
        /**
         * @description Currency of the account.
         * @enum {string}
         */
        currency: "polkadot" | "westend";
        /** @description What to put back, in the base unit. */
        amount: DecimalAmount;
    };
};
/** @description Chooses where staking rewards go on Polkadot. */
export type PolkadotSetPayeeIntent = {
    account_id: AccountReference;
    /**
     * @description Which transaction this is.
     * @enum {string}
     */
    transaction_type: "POLKADOT_LIKE_SETPAYEE";
    transaction_data: {
        /** @description Name of the account, which the HSM checks. */
        account_name: string;
        /**
         * @description Currency of the account.
         * @enum {string}
         */
        currency: "polkadot" | "westend";
        /**
         * @description Where rewards go from now on.
         * @enum {string}
         */
        payee: "Staked" | "Stash";
    };
};
/** @description Withdraws what has left the stake on Polkadot. */
export type PolkadotWithdrawUnbondedIntent = {
    account_id: AccountReference;
    /**
     * @description Which transaction this is.
     * @enum {string}
     */
    transaction_type: "POLKADOT_LIKE_WITHDRAWUNBONDED";
    transaction_data: {
        /** @description Name of the account, which the HSM checks. */
        account_name: string;
        /**
         * @description Currency of the account.
         * @enum {string}
         */
        currency: "polkadot" | "westend";
    };
};
/** @description Stops nominating on Polkadot. */
export type PolkadotChillIntent = {
    account_id: AccountReference;
    /**
     * @description Which transaction this is.
     * @enum {string}
     */
    transaction_type: "POLKADOT_LIKE_CHILL";
    transaction_data: {
        /** @description Name of the account, which the HSM checks. */
        account_name: string;
        /**
         * @description Currency of the account.
         * @enum {string}
         */
        currency: "polkadot" | "westend";
    };
};
/** @description A transaction to make, told apart by `transaction_type`. The type follows from the account's coin family. */
export type TransactionIntent = BitcoinSendIntent | EvmSendIntent | EvmExecuteContractIntent | EvmDeployContractIntent | RippleSendIntent | StellarSendIntent | TronSendIntent | TezosSendIntent | CardanoSendIntent | SolanaSendIntent | SolanaSendTokenIntent | SolanaCreateTokenAccountIntent | PolkadotSendIntent | PolkadotBondExtraIntent | PolkadotUnbondIntent | PolkadotRebondIntent | PolkadotSetPayeeIntent | PolkadotWithdrawUnbondedIntent | PolkadotChillIntent;
/** @description Asks for a transaction. */
export type TransactionRequestCreate = {
    /**
     * @description Which request this is.
     * @enum {string}
     */
    type: "CREATE_TRANSACTION";
    data: TransactionIntent;
    /** @description A remark for the approvers. */
    note?: Note | null;
};
/** @description Asks for signatures of digests as they are (raw signing). Only `digests_data` is documented; the shape around it and `type` are inferred. */
export type DigestsSigningRequestCreate = {
    /**
     * @description Which request this is.
     * @enum {string}
     */
    type: "SIGN_DIGESTS";
    data: {
        account_id?: AccountReference;
        digests_data: {
            /** @description Name of the account, which the HSM checks. */
            account_name: string;
            digests: Digest[];
        };
    } & {
        [key: string]: unknown;
    };
    /** @description A remark for the approvers. */
    note?: Note | null;
};
/** @description A request to make, told apart by `type`. */
export type RequestCreate = AccountRequestCreate | DigestsSigningRequestCreate | ForcedUnpledgeRequestCreate | MessageSigningRequestCreate | PledgeIncrementRequestCreate | TransactionRequestCreate;
/** @description What creating, approving or rejecting a request answers. Beware of the differences to `GovernanceRequest`: here it is `expired_at`, and `ABORTED` for a rejected request. */
export type VaultRequest = {
    /** @description Id of the request, for its challenge and its approval. */
    id: number;
    /** @description Where the request is on its way. It stays `PENDING_APPROVAL` until the quorum is reached. */
    status: "ABORTED" | "ACTIVE" | "APPROVED" | "BLOCKED" | "EXPIRED" | "PENDING_APPROVAL" | "PENDING_FIRST_APPROVAL" | "PENDING_REGISTRATION" | "SIGNED" | "SUBMITTED" | (string & {});
    /** @description What the request wants, such as `CREATE_TRANSACTION`. */
    type: string;
    /** @description Id of the object that the request is about, such as the new transaction. */
    target_id: number;
    /** @description Kind of that object, such as `BITCOIN_LIKE_TRANSACTION`. */
    target_type: string;
    /** @description User who made the request. The reference's sample shows malformed text in its place. */
    created_by?: {
        id: number;
    } | string | null;
    /** Format: date-time */
    created_on: string;
    /**
     * Format: date-time
     * @description When the request lapses, or lapsed.
     */
    expired_at: string;
    /** @description Group of administrators that creates and approves the request. */
    used_admin_group?: number | null;
};
/** @description A signed challenge. */
export type SignedChallenge = {
    /** @description A compact JWS: header `{"alg":"ES256","typ":"JWT"}`, payload the decoded challenge byte for byte, signed with the API user's private key (P-256). */
    jws: string;
};
/** @description A challenge to sign. Decode it, compare what it says with what you mean, and sign exactly the decoded bytes. */
export type RequestChallenge = {
    /** @description Id of the request. */
    id: number;
    /** @description JSON as base64url, often without padding. It holds `antireplay` (64 hexadecimal digits), `type` (such as `APPROVE_TRANSACTION`) and `data` (what is being approved). Currencies are spelt with spaces in it: `bitcoin testnet`. */
    challenge: string;
};
/** @description A user by the id, which is null when the caller may not see that user. */
export type UserReference = {
    id?: number | null;
};
/** @description The request that the steps are about. */
export type GovernedRequest = {
    id: number;
    type: RequestType;
    /** @description Where the request is on its way. */
    status: "ABORTED" | "ACTIVE" | "APPROVED" | "BLOCKED" | "EXPIRED" | "PENDING_APPROVAL" | "PENDING_REGISTRATION" | "SIGNED" | "SUBMITTED" | (string & {});
    /** @description Id of the object that the request is about. */
    target_id: number;
    /** @description Kind of that object. */
    target_type: string;
    /** @description The step that it is in. */
    current_step_index: number;
    created_by: UserReference;
    /** Format: date-time */
    created_on: string;
    /**
     * Format: date-time
     * @description When the request lapses, or lapsed.
     */
    expired_at?: string | null;
};
/** @description A step of approval. */
export type GovernanceStep = {
    /** @description Position of the step, from 0. */
    step_index: number;
    /** @description How many have to approve. */
    quorum: number;
    /** @description Who can approve. */
    approvers: UserReference[];
    /** @description Who has approved or rejected. */
    approvals: {
        type: "ABORT" | "APPROVE" | (string & {});
        /** Format: date-time */
        created_on: string;
        user: UserReference;
    }[];
    /** @description The group that the step belongs to. */
    group?: {
        id: number;
    } | null;
};
/** @description Who has approved a request and who still can. */
export type RequestGovernance = {
    /** @description Whether the request has reached its end. */
    is_complete: boolean;
    request: GovernedRequest;
    governance_steps: GovernanceStep[];
};
/** @description What the asset manager is to receive from the exchange. */
export type InboundTransactionIntent = {
    /** @description Amount in the base unit. */
    amount: number;
    /** @description Account that receives. */
    to_account_id: number;
    /** @description Address that receives. */
    to_address: string;
};
/** @description The transaction to the exchange, with the request that governs it. */
export type OutboundTransaction = {
    request_id: number;
    transaction_id: number;
    /** @description Hash on the chain. */
    transaction_hash?: string | null;
};
/** @description A new pledge after a settlement, with the request that governs it. */
export type Repledge = {
    repledge_id: number;
    request_id: number;
};
/** @description A new pledge that is to follow a settlement. */
export type RepledgeIntent = {
    /** @description Name of the pledge account. */
    account_name: string;
    /** @description What to pledge, in the base unit. */
    amount: string;
    /** @description Currency of the pledge. */
    currency: string;
    /** @description Name of the exchange. */
    exchange_name: string;
    /** @description Id of the pledge account. */
    pledge_subaccount_id: number;
    /** @description Contract of the token, for a token. */
    contract_address?: string | null;
    to_address?: string | null;
    transaction_hash?: string | null;
};
/** @description A settlement between an exchange and an asset manager, out of a pledge (Tradelink). */
export type Settlement = {
    /** Format: uuid */
    id: string;
    /**
     * Format: uuid
     * @description The pledge that it settles from.
     */
    from_pledge_id: string;
    /** @description What the exchange put in. */
    meta: {
        [key: string]: unknown;
    };
    /** @description Where the settlement is on its way. The values are not published; those in our examples are only illustrations. */
    state: string;
    /** @description What the asset manager is to receive. */
    inbound_transaction_intent?: InboundTransactionIntent | null;
    /** @description What the exchange receives. */
    outbound_transaction?: OutboundTransaction | null;
    /** @description The new pledge that follows. */
    repledge?: Repledge | null;
    /** @description The new pledge that is to follow. */
    repledge_intent?: RepledgeIntent | null;
};
/** @description A page of settlements. The documents say that the nodes are pledges, most likely by mistake, so both are legal. */
export type SettlementPage = {
    edges: {
        /** @description Index within this page, from 0. It does not resume anything. */
        cursor: number;
        node: Settlement | Pledge;
    }[];
    page_info: PageInfo;
};
/** @description A new settlement, with an inbound transaction, an outbound one or both. */
export type SettlementCreate = {
    /**
     * Format: uuid
     * @description Id of the settlement. You choose it; that the same id never settles twice is not documented.
     */
    id: string;
    /**
     * Format: uuid
     * @description The pledge to settle from.
     */
    from_pledge_id: string;
    /** @description Whatever you want to keep with it. */
    meta: {
        [key: string]: unknown;
    };
    /** @description What the asset manager is to receive from you. */
    inbound_transaction_intent?: InboundTransactionIntent | null;
    /** @description What you are to receive. */
    outbound_transaction_intent?: TransactionIntent | null;
    /** @description A new pledge that is to follow by itself. */
    repledge_intent?: RepledgeIntent | null;
};
/** @description A higher fee for the outbound transaction. The names are singular here, unlike elsewhere. */
export type SettlementRecovery = {
    /** @description How to choose the new fee. */
    fee_strategy: CustomBitcoinFees | CustomEvmFees | SpeedFees;
    /** @description Highest fee that may be paid, in the base unit of the network's currency. */
    max_fee: DecimalAmount;
};
/** @description What a transaction does. */
export type TransactionType = "ADDPROXY" | "ANONYMOUSPROXY" | "BOND" | "BONDEXTRA" | "CHILL" | "CREATE_SPL_TOKEN_ACCOUNT" | "DELEGATE" | "DELEGATE_VOTE_TO_DREP" | "DEPLOY_CONTRACT" | "EXECUTE_CONTRACT" | "KILLANONYMOUS" | "PROXY" | "REBOND" | "RECEIVE" | "RECEIVE_SPL_TOKEN_CHECKED" | "RECEIVE_SPL_TOKEN_CHECKED_FUNDED" | "REMOVEPROXY" | "REVEAL" | "REWARD" | "SEND" | "SEND_SPL_TOKEN_CHECKED" | "SEND_SPL_TOKEN_CHECKED_FUNDED" | "SETCONTROLLER" | "SETPAYEE" | "STAKE" | "STAKE_CREATE_DELEGATE" | "STAKE_DEACTIVATE" | "STAKE_DELEGATE" | "STAKE_MERGE" | "STAKE_SPLIT" | "STAKE_SPLIT_DEACTIVATE" | "STAKE_WITHDRAW" | "STAKING_DELEGATE" | "STAKING_DEREGISTER" | "STAKING_REGISTER" | "STAKING_WITHDRAW" | "UNBOND" | "UNDELEGATE" | "UNKNOWN" | "WITHDRAWUNBONDED" | (string & {});
/** @description Where a transaction is on its way from approval to confirmation. */
export type TransactionStatus = "APPROVED" | "CONFIRMED" | "DROPPED" | "FAILED" | "FAILED_TO_BROADCAST" | "FAILED_TO_CRAFT" | "FAILED_TO_SIGN" | "PENDING_APPROVAL" | "PENDING_CREATE_IN_HSM" | "REJECTED" | "REPLACED" | "SIGNED" | "SUBMITTED" | (string & {});
/** @description An amount in base units: decimal text by the schema, a number in some of the reference's samples, null where it is not known yet. */
export type TransactionAmount = string | number | null;
/** @description The block that holds a transaction. */
export type Block = {
    hash: string;
    height: number;
    /** Format: date-time */
    time: string;
    /** @description More about the block. Its fields are not published. */
    details?: {
        [key: string]: unknown;
    } | null;
};
/** @description Why a transaction failed. */
export type TransactionFailure = {
    /** @description The reason for people. */
    client_reason: string;
    /** @description The detail. */
    reason: string;
};
/** @description Staking details of a Solana transaction. */
export type SolanaTransactionMetadata = {
    /** @description Address of the stake account. */
    stake_pubkey?: string | null;
};
/** @description Staking details of a Cardano transaction. */
export type CardanoTransactionMetadata = {
    /** @description Amount in lovelace (the unit is inferred). */
    amount?: number | null;
    /** @description Derivation path of the change. */
    change_path?: string | null;
    /** @description Derivation path of the stake key. */
    stake_path?: string | null;
};
/** @description Risk as Ledger sees it. */
export type RiskLevel = "HIGH" | "LOW" | "MEDIUM" | (string & {});
/** @description Risk as Chainalysis sees it. */
export type ChainalysisRisk = "High" | "Low" | "Medium" | "Severe" | (string & {});
/** @description An alert that Chainalysis raised. */
export type ChainalysisAlert = {
    /** @description Id of the alert. */
    provider_id: string;
    exposure_type: "DIRECT" | "INDIRECT" | (string & {});
    risk: ChainalysisRisk;
    /** @description Amount in US dollars that caused the alert. */
    value: number;
    /** @description Category that the alert's rule watches. */
    category_id?: number | null;
    /** @description Name of the service on the other side. */
    service?: string | null;
};
/** @description How risky a transaction is. */
export type TransactionRisk = {
    risk: RiskLevel;
    provider_details?: {
        chainalysis?: ChainalysisAlert[] | null;
    } | null;
};
/** @description Registration with the compliance provider, and its assessment. */
export type TransactionCompliance = {
    registration_ids: {
        /** @description Id under which Chainalysis knows the transaction. */
        chainalysis: string;
    };
    risk?: TransactionRisk | null;
};
/** @description What a transaction has on Bitcoin and its relatives. */
export type BitcoinTransactionFields = {
    /**
     * @description Coin family that these fields belong to.
     * @enum {string}
     */
    type: "Bitcoin";
    /** @description Fee rate in satoshi per byte. */
    fees_per_byte?: TransactionAmount;
    /** @description How the inputs were chosen. */
    utxo_picking_strategy?: "DEEP_OUTPUTS_FIRST" | "MERGE_OUTPUTS" | "OPTIMIZE_SIZE" | (string & {}) | null;
};
/** @description Cardano adds no fields of its own. */
export type CardanoTransactionFields = {
    /**
     * @description Coin family that these fields belong to.
     * @enum {string}
     */
    type: "Cardano";
};
/** @description A call of a smart contract. */
export type SmartContractCall = {
    /** @description The encoded call, as hexadecimal digits. */
    contract_data: string;
    /** @description Name of the contract on Etherscan. */
    contract_name?: string | null;
    /** @description Ledger Enterprise's name of the app. */
    dapp?: string | null;
    /** @description Function that is called, by the contract's ABI. */
    function_name?: string | null;
    /** @description Ledger Enterprise's name of the kind of call. */
    smart_contract_interaction_type?: string | null;
    /** @description Arguments by name, by the contract's ABI. */
    function_arguments?: {
        [key: string]: unknown;
    } | null;
};
/** @description A smart contract that a transaction deploys. */
export type SmartContractDeployment = {
    /** @description The compiled contract, as hexadecimal digits. */
    creation_bytecode?: string | null;
};
/** @description What a transaction has on an EVM network. With `gas_price` it is a legacy transaction, with `priority_fees` one of EIP-1559. */
export type EvmTransactionFields = {
    /**
     * @description Coin family that these fields belong to.
     * @enum {string}
     */
    type: "EthereumAndEvm";
    /** @description Most gas that it may use. */
    gas_limit: DecimalAmount;
    /** @description Price of gas in wei. Legacy transactions always have it, others never. */
    gas_price?: DecimalAmount;
    /** @description Highest priority fee per gas in wei. EIP-1559 transactions always have it, others never. */
    priority_fees?: DecimalAmount;
    /** @description The smart contract call, where it is one. */
    contract_interaction?: SmartContractCall | null;
    /** @description The smart contract, where it deploys one. */
    contract_deployment?: SmartContractDeployment | null;
};
/** @description Bonds an amount for staking. */
export type PolkadotBondParameters = {
    /**
     * @description Which call these are the parameters of.
     * @enum {string}
     */
    type?: "Bond";
    /** @description Address of the controlling account. */
    controller: string;
    /** @description Where rewards go. */
    payee: string;
    /** @description Whether a proxy makes the transaction. */
    is_proxy?: boolean | null;
    /** @description The account that a proxy acts for. */
    real?: string | null;
};
/** @description Names another controlling account. */
export type PolkadotSetControllerParameters = {
    /**
     * @description Which call these are the parameters of.
     * @enum {string}
     */
    type?: "SetController";
    /** @description Address of the controlling account. */
    controller: string;
    /** @description Whether a proxy makes the transaction. */
    is_proxy?: boolean | null;
    /** @description The account that a proxy acts for. */
    real?: string | null;
};
/** @description Sends the rewards elsewhere. */
export type PolkadotSetPayeeParameters = {
    /**
     * @description Which call these are the parameters of.
     * @enum {string}
     */
    type?: "SetPayee";
    /** @description Where rewards go. */
    payee: string;
    /** @description Whether a proxy makes the transaction. */
    is_proxy?: boolean | null;
    /** @description The account that a proxy acts for. */
    real?: string | null;
};
/** @description Adds or removes a proxy. */
export type PolkadotProxyParameters = {
    /** @enum {string} */
    type?: "AddProxy/RemoveProxy";
    /** @description Kind of proxy. */
    kind: "Staking" | (string & {});
    /** @description Address of the proxy. */
    proxy: string;
    /** @description Whether a proxy makes the transaction. */
    is_proxy?: boolean | null;
    /** @description The account that a proxy acts for. */
    real?: string | null;
};
/** @description Removes an anonymous proxy. */
export type PolkadotKillAnonymousParameters = {
    /**
     * @description Which call these are the parameters of.
     * @enum {string}
     */
    type?: "KillAnonymous";
    /** @description Index of the extrinsic that created the proxy. */
    ext_index: number;
    /** @description Height of the block that created the proxy. */
    height: number;
    /** @description Tells proxies of the same extrinsic apart, usually 0. */
    index: number;
    /** @description Kind of proxy. */
    kind: string;
    /** @description Whether a proxy makes the transaction. */
    is_proxy?: boolean | null;
    /** @description The account that a proxy acts for. */
    real?: string | null;
};
/** @description Creates an anonymous proxy. */
export type PolkadotAnonymousParameters = {
    /**
     * @description Which call these are the parameters of.
     * @enum {string}
     */
    type?: "Anonymous";
    /** @description Kind of proxy. */
    kind: string;
    /** @description Address of the new proxy. */
    anonymousproxy_address?: string | null;
    /** @description Whether a proxy makes the transaction. */
    is_proxy?: boolean | null;
    /** @description The account that a proxy acts for. */
    real?: string | null;
};
/** @description What every Polkadot transaction has. */
export type PolkadotCommonParameters = {
    /** @description Whether a proxy makes the transaction. */
    is_proxy?: boolean | null;
    /** @description The account that a proxy acts for. */
    real?: string | null;
};
/** @description Parameters of one kind of Polkadot transaction. `type` is only a default of the schema and may be missing, so the fields tell the kinds apart. */
export type PolkadotTransactionParameters = PolkadotBondParameters | PolkadotSetControllerParameters | PolkadotSetPayeeParameters | PolkadotProxyParameters | PolkadotKillAnonymousParameters | PolkadotAnonymousParameters | PolkadotCommonParameters;
/** @description What a transaction has on Polkadot. */
export type PolkadotTransactionFields = {
    /**
     * @description Coin family that these fields belong to.
     * @enum {string}
     */
    type: "Polkadot";
    tx_parameters: PolkadotTransactionParameters;
};
/** @description What a transaction has on the XRP Ledger. */
export type RippleTransactionFields = {
    /**
     * @description Coin family that these fields belong to.
     * @enum {string}
     */
    type: "Ripple";
    /** @description Tag that tells the recipient whom the payment is for. */
    destination_tag?: number | null;
};
/** @description Does something with a stake account. */
export type SolanaStakeParameters = {
    /** @description Address of the stake account. */
    stake_account: string;
};
/** @description Merges two stake accounts. */
export type SolanaMergeParameters = {
    /** @description The account that remains. */
    merge_dst_account: string;
    /** @description The account that is merged into it. */
    merge_src_account: string;
};
/** @description Sends a token or creates an account for it. */
export type SolanaTokenParameters = {
    /** @description Mint address of the token. */
    token_mint: string;
};
/** @description What a transaction has on Solana. */
export type SolanaTransactionFields = {
    /**
     * @description Coin family that these fields belong to.
     * @enum {string}
     */
    type: "Solana";
    /** @description Parameters of one kind of Solana transaction. */
    tx_parameters?: SolanaStakeParameters | SolanaMergeParameters | SolanaTokenParameters | null;
};
/** @description A memo that is a hash. */
export type StellarHashMemo = {
    /**
     * @description Which memo this is.
     * @enum {string}
     */
    type?: "MEMO_HASH";
    /** @description The hash as 64 hexadecimal digits. */
    MEMO_HASH: string;
};
/** @description A memo that is a number. */
export type StellarIdMemo = {
    /**
     * @description Which memo this is.
     * @enum {string}
     */
    type?: "MEMO_ID";
    /** @description An unsigned number of 64 bits. */
    MEMO_ID: number;
};
/** @description A memo that names the transaction being refunded. */
export type StellarReturnMemo = {
    /**
     * @description Which memo this is.
     * @enum {string}
     */
    type?: "MEMO_RETURN";
    /** @description The hash of that transaction as 64 hexadecimal digits. */
    MEMO_RETURN: string;
};
/** @description A memo that is a text. */
export type StellarTextMemo = {
    /**
     * @description Which memo this is.
     * @enum {string}
     */
    type?: "MEMO_TEXT";
    /** @description The text, at most 28 bytes. */
    MEMO_TEXT: string;
};
/** @description What a transaction has on Stellar. */
export type StellarTransactionFields = {
    /**
     * @description Coin family that these fields belong to.
     * @enum {string}
     */
    type: "Stellar";
    /** @description The memo, under the key of its kind. */
    memo?: StellarHashMemo | StellarIdMemo | StellarReturnMemo | StellarTextMemo | null;
};
/** @description What a transaction has on Tezos. */
export type TezosTransactionFields = {
    /**
     * @description Coin family that these fields belong to.
     * @enum {string}
     */
    type: "Tezos";
    /** @description Most gas that it may use. */
    gas_limit?: TransactionAmount;
    /** @description Most storage that it may use. */
    storage_limit?: TransactionAmount;
};
/** @description What only one coin family has, told apart by `type`. */
export type TransactionCoinFields = BitcoinTransactionFields | CardanoTransactionFields | EvmTransactionFields | PolkadotTransactionFields | RippleTransactionFields | SolanaTransactionFields | StellarTransactionFields | TezosTransactionFields;
/** @description Coin fields of a family that has no schema of its own, or without `type`: the reference's own samples leave it out. */
export type OtherTransactionFields = {
    /** @description Name of the coin family. */
    type?: string | null;
    /** @description Fee rate in satoshi per byte. */
    fees_per_byte?: TransactionAmount;
    /** @description How the inputs were chosen. */
    utxo_picking_strategy?: string | null;
    /** @description Most gas that it may use. */
    gas_limit?: TransactionAmount;
    /** @description Price of gas in wei. */
    gas_price?: TransactionAmount;
    /** @description Highest priority fee per gas in wei. */
    priority_fees?: TransactionAmount;
    /** @description Most storage that it may use. */
    storage_limit?: TransactionAmount;
    /** @description Tag that tells the recipient whom the payment is for. */
    destination_tag?: number | null;
} & {
    [key: string]: unknown;
};
/** @description A transaction of an account, outgoing or incoming. Amounts are in base units: `amount` in that of the coin or token, `fees` and `max_fees` in that of the network's own currency. */
export type Transaction = {
    id: number;
    /** @description Account that sends or receives. */
    account_id: number;
    /** @description Index of that account in its currency. */
    account_index: number;
    currency: CurrencyName;
    currency_family: CurrencyFamily;
    type: TransactionType;
    status: TransactionStatus;
    /** @description What is moved, in the base unit of the coin or token. */
    amount?: TransactionAmount;
    /** @description Fee that was paid, in the base unit of the network's currency. */
    fees?: TransactionAmount;
    /** @description Highest fee that may be paid, in the base unit of the network's currency. The final fee never exceeds it. */
    max_fees?: TransactionAmount;
    /** @description Address of the recipient. */
    recipient?: string | null;
    /** @description Addresses that it comes from, once it is on the chain. */
    senders?: string[] | null;
    /** @description Hash on the chain. */
    tx_hash?: string | null;
    uid?: string | null;
    /** @description How the fee was chosen. */
    speed?: "CUSTOM" | "FAST" | "NORMAL" | "SLOW" | (string & {}) | null;
    /** @description The block it is in, once it is on the chain. */
    block?: Block | null;
    /** Format: date-time */
    broadcast_on?: string | null;
    /** @description Confirmations so far. */
    confirmations: number;
    /** @description Confirmations that count as confirmed. */
    min_confirmations: number;
    /** @description User who created it. */
    created_by: number;
    /** Format: date-time */
    created_on: string;
    /** @description The newest governance request about this transaction. */
    last_request?: number | null;
    /** @description What a smart contract call is about. */
    interaction_type?: "APPROVAL" | "STAKE" | "SWAP" | "UNKNOWN" | "UNWRAP" | "WRAP" | (string & {}) | null;
    notes: Note[];
    labels?: LiteLabel[];
    /** @description Why it failed. */
    failure_reasons?: TransactionFailure | null;
    /** @description Staking details of Solana or Cardano. */
    metadata?: SolanaTransactionMetadata | CardanoTransactionMetadata | null;
    /** @description What the compliance provider says of it. */
    compliance?: TransactionCompliance | null;
    /** @description What only this coin family has. */
    coin_fields?: TransactionCoinFields | OtherTransactionFields | null;
};
/** @description A page of transactions. */
export type TransactionPage = {
    edges: {
        /** @description Index within this page, from 0. It does not resume anything. */
        cursor: number;
        node: Transaction;
    }[];
    page_info: PageInfo;
};
/** @description What a coin family needs, through a LAM. The documents name ten kinds (Bitcoin, Tezos, EVM, Ripple, Stellar, Cardano, Polkadot, and three for stakes on Solana) and show one field, `utxo_picking_strategy`; the others here are inferred. */
export type LamCoinFields = {
    /**
     * @description How to choose the inputs (Bitcoin).
     * @enum {string|null}
     */
    utxo_picking_strategy?: "DEEP_OUTPUTS_FIRST" | "MERGE_OUTPUTS" | "OPTIMIZE_SIZE" | null;
    /** @description Fee rate in satoshi per byte (Bitcoin). */
    fees_per_byte?: string | null;
    /** @description Most gas that it may use (EVM, Tezos). */
    gas_limit?: string | null;
    /** @description Price of gas in wei (EVM). */
    gas_price?: string | null;
    /** @description Most storage that it may use (Tezos). */
    storage_limit?: string | null;
    /** @description Destination tag (Ripple). */
    destination_tag?: number | null;
    /** @description The memo, under the key of its kind (Stellar). */
    memo?: {
        [key: string]: unknown;
    } | null;
} & {
    [key: string]: unknown;
};
/** @description A transaction to make through a LAM (revision 80fbdca). */
export type LamTransactionCreate = {
    /** @description Id of the account. */
    account_id?: number | null;
    /** @description Name of the account. */
    account_name: string;
    /** @description Address of the recipient. */
    recipient: string;
    /** @description What to send, in the base unit. `0`, not null, for a smart contract call. */
    amount?: string | null;
    /** @description Highest fee that may be paid, in the base unit of the network's currency. Ignored on Solana and Polkadot. */
    max_fees: DecimalAmount;
    /**
     * @description How to choose the fee.
     * @enum {string}
     */
    speed: "CUSTOM" | "FAST" | "NORMAL" | "SLOW";
    /** @description A remark for the approvers. */
    note?: Note | null;
    /** @description What the coin family needs. */
    coin_fields?: LamCoinFields | null;
};
/** @description Estimated gas of a legacy transaction. */
export type LegacyGasEstimation = {
    /** @description Gas that it will use at most. */
    gas_limit: number;
    /** @description Price of gas in wei. */
    gas_price: number;
};
/** @description Estimated gas of an EIP-1559 transaction. */
export type PriorityGasEstimation = {
    /** @description Gas that it will use at most. */
    gas_limit: number;
    /** @description Priority fee per gas in wei. */
    priority_fees: number;
};
/** @description An estimated fee on an EVM network. */
export type EvmFeeEstimation = {
    /** @description Highest fee, in the base unit of the network's currency. */
    max_fees: string;
    /** @description With a gas price (legacy), or with a priority fee (EIP-1559). */
    coin_fields: LegacyGasEstimation | PriorityGasEstimation;
};
/** @description An estimated fee on Bitcoin or a relative. */
export type BitcoinFeeEstimation = {
    /** @description Highest fee, in the base unit. */
    max_fees: string;
    coin_fields: {
        /** @description Most inputs that it may have (inferred). */
        UTXO_limit: number;
        /** @description Fee rate in satoshi per byte. */
        fees_per_byte: number;
    };
};
/** @description An estimated fee on Tezos. */
export type TezosFeeEstimation = {
    /** @description Highest fee, in mutez. */
    max_fees: string;
    coin_fields: {
        /** @description Gas that it will use at most. */
        gas_limit: number;
        /** @description Storage that it will use at most. */
        storage_limit: number;
    };
};
/** @description An estimated fee on Polkadot, Stellar, Ripple, Solana or Cardano. Tron is not documented. */
export type PlainFeeEstimation = {
    /** @description Highest fee, in the base unit. */
    max_fees: string;
    coin_fields?: {
        [key: string]: unknown;
    } | null;
};
/** @description An estimated fee. Nothing in the answer names the coin family; the fields tell. */
export type TransactionFeeEstimation = EvmFeeEstimation | BitcoinFeeEstimation | TezosFeeEstimation | PlainFeeEstimation;
/** @description A transaction to estimate. Nothing of it is published; we assume the fields of `LamTransactionCreate` without the fee. */
export type LamFeeEstimationCreate = {
    /** @description Id of the account. */
    account_id?: number | null;
    /** @description Name of the account. */
    account_name?: string;
    /** @description Address of the recipient. */
    recipient?: string;
    /** @description What to send, in the base unit. */
    amount?: string | null;
    /** @description How to choose the fee. */
    speed?: string;
    coin_fields?: LamCoinFields | null;
} & {
    [key: string]: unknown;
};
/** @description An estimated fee. Its fields are not published. */
export type LamFeeEstimation = {
    [key: string]: unknown;
};
/** @description What the transaction was created with, value for value. */
export type LamTransactionApproval = {
    /** @description Name of the account. */
    account_name: string;
    /** @description Address of the recipient. */
    recipient: string;
    /** @description What is sent, in the base unit. */
    amount?: string | null;
    /** @description Highest fee that may be paid, in the base unit of the network's currency. */
    max_fees?: string | null;
    coin_fields?: LamCoinFields | null;
};
/** @description A page of users. */
export type UserPage = {
    edges: {
        /** @description Index within this page, from 0. It does not resume anything. */
        cursor: number;
        node: User;
    }[];
    page_info: PageInfo;
};
/** @description An address on a whitelist. */
export type WhitelistAddress = {
    id: number;
    /** @description What people call the address. */
    name: string;
    address: string;
    currency: CurrencyName;
    /** @description Destination tags (XRP) that go with the address. */
    destination_tags?: number[] | null;
    /** @description The destination tag in the reference's samples, where it is null. The schema has `destination_tags`. */
    destination_tag?: number | null;
};
/** @description Addresses that may receive. */
export type Whitelist = {
    id: number;
    name: string;
    description?: string | null;
    status: WorkspaceObjectStatus;
    addresses: WhitelistAddress[];
    /** @description User who created it. */
    created_by: number;
    /** Format: date-time */
    created_on: string;
    /** @description The newest governance request about it. */
    last_request?: number | null;
};
/** @description A page of whitelists. */
export type WhitelistPage = {
    edges: {
        /** @description Index within this page, from 0. It does not resume anything. */
        cursor: number;
        node: Whitelist;
    }[];
    page_info: PageInfo;
};
/** @description How risky an address is. */
export type AddressRisk = {
    /** @description The address that was checked. */
    address: string;
    risk: RiskLevel;
    /** @description What Chainalysis says. */
    provider_details: {
        risk: ChainalysisRisk;
        /** @description Why, in words. */
        reason?: string | null;
        /** @description Whom the address deals with directly. */
        exposures: {
            /** @description Kind of counterparty, such as `exchange`. */
            category: string;
            /** @description Sum in US dollars. */
            value: number;
        }[];
    };
};
/** @description A sanction against an address. */
export type AddressSanction = {
    /** @description Kind of entity by Chainalysis, `sanctions` for a sanctioned address. */
    category: string;
    /** @description Name of the sanctioned entity. */
    name: string;
    description: string;
    /** @description Page about the sanction. */
    url: string;
};
/** @description Whether an address is sanctioned by OFAC. */
export type AddressSanctions = {
    /** @description The address that was checked. */
    address: string;
    has_sanctions: boolean;
    provider_details: AddressSanction[];
};
/** @description An endpoint of yours. */
export type NotificationWebhook = {
    /** @description Address of the endpoint. Only HTTPS. */
    url: string;
    /** @description Shared secret that deliveries are signed with. You choose it. */
    secret: string;
};
/** @description Where the calling user is notified. */
export type NotificationConfiguration = {
    /** @description For all kinds of notifications. */
    all: {
        /** @description The endpoint to call. That null ends the notifications is inferred. */
        webhook?: NotificationWebhook | null;
    };
};
/** @description A reward on Cardano. */
export type CardanoReward = {
    /** @description Unique id of the stake. */
    stake_uid: string;
    /** @description The reward in lovelace. */
    amount: string;
    /** @description When Ledger indexed it. A date and time; the sample has no offset. */
    created_on: string;
    info: {
        /** @description All rewards of the stake so far. Text by the schema, a number in its example. */
        accumulated: string | number;
        /** @description Epoch in which it was earned. */
        earned_in: string;
        /** @description Epoch in which it was received. */
        received_in: string;
    };
};
/** @description Where a stake is in its life, as the Vault sees it. */
export type StakeStatus = "ABORTED" | "ACTIVATING" | "ACTIVE" | "DEACTIVATED" | "DEACTIVATING" | "DELETED" | "PENDING" | "UNKNOWN" | (string & {});
/** @description A Cardano stake as the chain has it. */
export type CardanoStakeState = {
    /** @description Address of the stake. */
    stake_address: string;
    /** @description Its balances. Their fields are not published. */
    balances: {
        [key: string]: unknown;
    };
    /** @description Block in which it became active. */
    block_number?: number | null;
    /**
     * Format: date-time
     * @description When it was registered.
     */
    date?: string | null;
    /** @description Epoch in which it became active. */
    epoch?: number | null;
    /** @description Pool that the account delegates to. */
    pool_id?: string | null;
    /** @description Representative that the account's vote is delegated to. An id of a DRep, or one of the values known here. */
    drep_delegation?: "drep_always_abstain" | "drep_always_no_confidence" | (string & {}) | null;
};
/** @description A stake on Cardano. With `light` the user, the transaction and the request are ids, without it whole objects. */
export type CardanoStake = {
    id: number;
    /** @description Unique id of the stake. */
    stake_uid?: string | null;
    status: StakeStatus;
    /** @description What is staked, in the base unit. */
    amount?: string | null;
    /** @description All rewards so far, in the base unit. */
    total_reward?: string | null;
    /** @description Address of the validator. */
    validator?: string | null;
    blockchain_state: CardanoStakeState;
    /** @description User who created it. */
    created_by: User | number;
    /** @description Transaction that created it. */
    creation_tx: Transaction | number;
    /** @description The newest governance request about it. */
    last_request?: GovernanceRequest | number | null;
    /** @description When it was created. */
    created_on?: string | null;
};
/** @description A page of Cardano stakes. */
export type CardanoStakePage = {
    edges: {
        /** @description Index within this page, from 0. It does not resume anything. */
        cursor: number;
        node: CardanoStake;
    }[];
    page_info: PageInfo;
};
/** @description Where a reward on Ethereum comes from, for one day. */
export type EthereumRewardInfo = {
    /** @description Annual percentage yield of the consensus layer. */
    cl_apy: number;
    /** @description Annual percentage yield of the execution layer. */
    el_apy: number;
    /** @description Annual percentage yield of both. */
    gross_apy: number;
    /** @description Rewards of the consensus layer on this day, in wei. */
    consensus_rewards: string;
    /** @description Rewards of the execution layer on this day, in wei. */
    execution_rewards: string;
    /** @description The balance that earned them, in wei. */
    stake_balance: string;
};
/** @description A reward of an account on Ethereum. */
export type EthereumAccountReward = {
    /** @description The reward in wei. */
    amount: string;
    /**
     * Format: date-time
     * @description When Ledger indexed it.
     */
    created_on: string;
    info: EthereumRewardInfo;
};
/** @description An Ethereum stake as the chain has it, amounts in wei. */
export type EthereumStakeState = {
    /** @description Public key of the validator. */
    validator_address: string;
    /** @description When the staking transaction went into its block. */
    delegated_at: string;
    /** @description State on the consensus layer, such as `active_ongoing`. */
    state: string;
    /** @description When the consensus layer activated it. */
    activated_at?: string | null;
    /** @description Balance on the consensus layer. */
    balance?: string | null;
    /** @description The balance that counts on the consensus layer. */
    effective_balance?: string | null;
    /** @description All rewards of the consensus layer. */
    consensus_rewards?: string | null;
    /** @description All rewards of the execution layer. */
    execution_rewards?: string | null;
    /** @description Who sent the first deposit. */
    deposit_tx_sender?: string | null;
    /** @description Who received the last reward of the execution layer. */
    fee_recipient?: string | null;
    withdrawal_credentials?: string | null;
    /** @description Annual percentage yield before fees. */
    gross_apy?: number | null;
};
/** @description A stake on Ethereum. */
export type EthereumStake = {
    /** @description Unique id of the stake, from the chain. */
    uid: string;
    /** @description Account that created it. */
    account_id: number;
    /** @description Name of that account. */
    account_name: string;
    /** @description Currency of the stake. */
    currency: string;
    /** @description Where it is in its life. The values are not published. */
    status: string;
    /** @description All rewards so far, in wei. */
    total_reward: string;
    blockchain_state: EthereumStakeState;
    /** @description When it was created. */
    created_on: string;
};
/** @description A reward of a stake on Ethereum. */
export type EthereumStakeReward = {
    /** @description Unique id of the stake. */
    stake_uid: string;
    /** @description The reward in wei. */
    amount: string;
    /**
     * Format: date-time
     * @description When Ledger indexed it.
     */
    created_on: string;
    info: EthereumRewardInfo;
};
/** @description A reward on Solana. */
export type SolanaReward = {
    /** @description Unique id of the stake. */
    stake_uid: string;
    /** @description The reward in lamports. */
    amount: string;
    /** @description When Ledger indexed it. A date and time; the sample has no offset. */
    created_on: string;
    info: {
        /** @description Slot in which it took effect (inferred). */
        effective_slot: string;
        /** @description Epoch in which it was received. */
        epoch: string;
        /** @description Balance of the stake afterwards, in lamports. */
        post_balance: string;
        /** @description When the chain paid it, where the chain tells. The sample has no offset. */
        date?: string | null;
    };
};
/** @description A Solana stake as the chain has it, amounts in lamports. */
export type SolanaStakeState = {
    /** @description Address of the stake account. */
    pub_key: string;
    /** @description Address of the validator. */
    validator_address: string;
    status: "activated" | "activating" | "deactivated" | "deactivating" | "deleted" | "not_sync" | "pending" | (string & {});
    /** @description What earns rewards. */
    active_balance: string;
    /** @description What earns nothing. Text by the schema, a number in its example. */
    inactive_balance: string | number;
    /** @description What keeps the stake account alive. Text by the schema, a number in its example. */
    rent_exempt_reserve: string | number;
    /** @description All of it, with the reserve. */
    total_balance: string;
    /** @description What can be withdrawn. */
    withdrawable_balance: string;
    /** Format: date-time */
    activation_date?: string | null;
    /** Format: date-time */
    deactivation_date?: string | null;
    activation_epoch?: number | null;
    deactivation_epoch?: number | null;
};
/** @description A stake on Solana. With `light` the user, the transaction and the request are ids, without it whole objects. */
export type SolanaStake = {
    id: number;
    /** @description Unique id of the stake. */
    stake_uid?: string | null;
    status: StakeStatus;
    /** @description What is staked, in the base unit. */
    amount?: string | null;
    /** @description All rewards so far, in the base unit. */
    total_reward?: string | null;
    /** @description Address of the validator. */
    validator?: string | null;
    blockchain_state: SolanaStakeState;
    /** @description User who created it. */
    created_by: User | number;
    /** @description Transaction that created it. */
    creation_tx: Transaction | number;
    /** @description The newest governance request about it. */
    last_request?: GovernanceRequest | number | null;
    /** @description When it was created. */
    created_on?: string | null;
};
/** @description A page of Solana stakes. */
export type SolanaStakePage = {
    edges: {
        /** @description Index within this page, from 0. It does not resume anything. */
        cursor: number;
        node: SolanaStake;
    }[];
    page_info: PageInfo;
};
/** @description A reward on Tezos. */
export type TezosReward = {
    /** @description Unique id of the stake. */
    stake_uid: string;
    /** @description The reward in mutez. */
    amount: string;
    /** @description When it was created. */
    created_on: string;
    info: {
        /** @description The balance that earned it, in mutez. */
        active_balance: string;
        /** @description Cycle in which it was granted. */
        cycle: number;
        /** @description When that cycle began. */
        cycle_begins_at: string;
        /** @description Annual percentage yield of the cycle, as decimal text. */
        gross_apy: string;
        /** @description The reward in mutez. */
        rewards: string;
    };
};
/** @description A stake on Tezos. With `light` the user, the transaction and the request are ids, without it whole objects. */
export type TezosStake = {
    id: number;
    /** @description Unique id of the stake. */
    stake_uid?: string | null;
    status: StakeStatus;
    /** @description What is staked, in the base unit. */
    amount?: string | null;
    /** @description All rewards so far, in the base unit. */
    total_reward?: string | null;
    /** @description Address of the validator. */
    validator?: string | null;
    blockchain_state: TezosStakeState;
    /** @description User who created it. */
    created_by: User | number;
    /** @description Transaction that created it. */
    creation_tx: Transaction | number;
    /** @description The newest governance request about it. */
    last_request?: GovernanceRequest | number | null;
    /** @description When it was created. */
    created_on?: string | null;
};
/** @description A page of Tezos stakes. */
export type TezosStakePage = {
    edges: {
        /** @description Index within this page, from 0. It does not resume anything. */
        cursor: number;
        node: TezosStake;
    }[];
    page_info: PageInfo;
};
/** @description That something happened to an object. It says no more on purpose, so fetch the object by its id. */
export type VaultNotification = {
    /** @description Kind of the object. Accounts have one for each coin family, of which only three are named in the documents. */
    payload_type: "BITCOIN_ACCOUNT" | "ENTITY" | "ERC20_ACCOUNT" | "ETHEREUM_ACCOUNT" | "GROUP" | "REQUEST" | "TRANSACTION" | "USER" | "WHITELIST" | (string & {});
    /** @description What happened. */
    event_type: "ACCOUNT_HAS_BEEN_EDITED" | "ENTITY_HAS_BEEN_EDITED" | "ENTITY_HAS_BEEN_REVOKED" | "GROUP_HAS_BEEN_EDITED" | "GROUP_HAS_BEEN_REVOKED" | "NEW_ACCOUNT_HAS_BEEN_CREATED" | "NEW_ENTITY_HAS_BEEN_CREATED" | "NEW_GROUP_HAS_BEEN_CREATED" | "NEW_TRANSACTION_HAS_BEEN_ABORTED" | "NEW_TRANSACTION_HAS_BEEN_BROADCASTED" | "NEW_TRANSACTION_HAS_BEEN_RECEIVED" | "NEW_TRANSACTION_HAS_BEEN_SCORED" | "NEW_TRANSACTION_HAS_BEEN_SIGNED" | "NEW_TRANSACTION_HAS_FAILED" | "NEW_USER_HAS_BEEN_CREATED" | "NEW_WHITELIST_HAS_BEEN_CREATED" | "REQUEST_HAS_BEEN_ABORTED" | "REQUEST_HAS_BEEN_CREATED" | "REQUEST_HAS_EXPIRED" | "REQUEST_HAS_REACHED_QUORUM" | "REQUEST_HAS_REACHED_STEP" | "REQUEST_HAS_RECEIVED_AN_APPROVAL" | "USER_HAS_BEEN_EDITED" | "USER_HAS_BEEN_REVOKED" | "USER_HAS_BEEN_SUSPENDED" | "USER_HAS_BEEN_UNSUSPENDED" | "WHITELIST_HAS_BEEN_EDITED" | (string & {});
    /** @description Id of the object. */
    id: number;
};
/** The OAuth scopes, by security scheme. */
export interface scopes {
}
