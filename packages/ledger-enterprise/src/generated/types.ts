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
        post?: never;
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
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description The API key of an API user, as an administrator received it from "Generate API Access". */
        AuthTokenCreate: {
            /** @description Id of the API key (22 characters of base64url in the documents' samples). */
            api_key_id: string;
            /** @description Secret of the API key (43 characters of base64url in the samples). Shown once; it can be regenerated. */
            api_key_secret: string;
        };
        /** @description A pair of tokens. Keep the newest one: it is not published whether an older refresh token still works. */
        AuthToken: {
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
        VaultError: {
            /** @description What went wrong, for people. */
            message: string;
            /** @description Kind of the error. There is no public list of the values; those in our examples are only illustrations. */
            name: string;
            /** @description The HTTP status again. */
            status_code: number;
        };
        /** @description The refresh token of an earlier answer. */
        AuthTokenRefresh: {
            /** @description The newest refresh token that you have. */
            refresh_token: string;
        };
        /** @description Kind of account, by coin family or token standard. */
        AccountType: "Bep20" | "Bitcoin" | "Cardano" | "Cosmos" | "Erc20" | "Ethereum" | "Generic" | "Near" | "Polkadot" | "Polygon" | "Ripple" | "Solana" | "Stellar" | "Tezos" | "Trc20" | "Tron" | (string & {});
        /** @description Where an account is in its life. */
        AccountStatus: "ACTIVATION_ABORTED" | "ACTIVE" | "APPROVED" | "HSM_COIN_UPDATED" | "PENDING" | "PENDING_ACTIVATION" | "PENDING_CREATE_IN_HSM" | "PENDING_VIEW_ONLY" | "REJECTED" | "VIEW_ONLY" | (string & {});
        /** @description A network's currency (or fiat money) by its name in the Vault. */
        CurrencyName: "Dollar" | "Euro" | "arbitrum" | "arbitrum_goerli" | "arbitrum_sepolia" | "avalanche_c_chain" | "avalanche_c_chain_fuji" | "base" | "base_goerli" | "base_sepolia" | "bitcoin" | "bitcoin_cash" | "bitcoin_gold" | "bitcoin_testnet" | "blast" | "blast_sepolia" | "bsc" | "cardano" | "celo" | "celo_alfajores" | "cosmos" | "cronos" | "cronos_testnet" | "dash" | "digibyte" | "dogecoin" | "ethereum" | "ethereum_classic" | "ethereum_goerli" | "ethereum_holesky" | "ethereum_hoodi" | "ethereum_pow" | "ethereum_ropsten" | "ethereum_sepolia" | "etherlink" | "fantom" | "fantom_testnet" | "filecoin" | "filecoin_calibration" | "flare" | "flare_coston" | "kava_evm" | "kava_evm_testnet" | "klaytn" | "klaytn_baobab" | "komodo" | "linea" | "litecoin" | "mantle" | "mantle_sepolia" | "near" | "neon_evm" | "optimism" | "optimism_goerli" | "optimism_sepolia" | "pivx" | "polkadot" | "polygon" | "polygon_amoy" | "polygon_mumbai" | "polygon_zk_evm" | "polygon_zk_evm_testnet" | "pulsechain" | "pulsechain_testnet" | "ripple" | "scroll" | "scroll_sepolia" | "solana" | "solana_devnet" | "solana_testnet" | "sonic" | "stellar" | "tezos" | "tomo" | "tomo_testnet" | "tron" | "vertcoin" | "viacoin" | "westend" | (string & {});
        /** @description An amount as decimal text, in the base unit (satoshi, wei, mutez …), so that no digit is lost. */
        DecimalAmount: string;
        /** @description A step of approval by members of a group. */
        GroupApprovalStep: {
            /** @description Id of the group. */
            group: number;
            /** @description How many of its members have to approve. */
            quorum: number;
        };
        /** @description A step of approval by named users. */
        UserApprovalStep: {
            /** @description Ids of the users, null for those whom the caller may not see (inferred). */
            users: (number | null)[];
            /** @description How many of them have to approve. */
            quorum: number;
        };
        /** @description Who approves, step by step. */
        AccountMultiAuthorizationRule: {
            id: number;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "MULTI_AUTHORIZATIONS";
            /** @description The steps of approval, in their order. */
            data: (components["schemas"]["GroupApprovalStep"] | components["schemas"]["UserApprovalStep"] | null)[];
        };
        /** @description Whether the account may call smart contracts. */
        AccountSmartContractRule: {
            id: number;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "SMART_CONTRACT_INTERACTION";
            data: {
                enabled: boolean;
            }[];
        };
        /** @description The range of amounts that the rule set is for. */
        AccountThresholdRule: {
            id: number;
            /**
             * @description discriminator enum property added by openapi-typescript
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
        AccountTransactionFilterRule: {
            id: number;
            /**
             * @description discriminator enum property added by openapi-typescript
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
        AccountWhitelistRule: {
            id: number;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "WHITELIST";
            data: {
                /** @description Id of the whitelist. */
                whitelist: number;
            }[];
        };
        /** @description One governance rule, told apart by `type`. */
        AccountRule: components["schemas"]["AccountMultiAuthorizationRule"] | components["schemas"]["AccountSmartContractRule"] | components["schemas"]["AccountThresholdRule"] | components["schemas"]["AccountTransactionFilterRule"] | components["schemas"]["AccountWhitelistRule"];
        /** @description One set of governance rules of an account. */
        AccountRuleSet: {
            id: number;
            /** @description Position among the rule sets, from 0. */
            index: number;
            /** @description Name of the rule set, such as `Rule 1`. */
            name: string;
            /** @description The rules of the set. A list by the schema and in the tutorials; the reference shows a single rule. */
            rules: components["schemas"]["AccountRule"][] | components["schemas"]["AccountRule"];
        };
        /** @description How a label looks and what it is for. */
        LabelInfo: {
            /** @description Colour as `#` and six hexadecimal digits. */
            color: string;
            /** @description What the label means. */
            description: string;
        };
        /** @description A label as it hangs on an account or a transaction. */
        LiteLabel: {
            id: number;
            /** @description Name of the label. */
            name: string;
            info: components["schemas"]["LabelInfo"];
        };
        /** @description A light token account, that is a token under an account without an account of its own (inferred). */
        LightTokenAccount: {
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
        TradelinkAccountData: {
            /** @description Pending re-pledges over all pledges of the account, in the base unit. */
            total_repledge: string;
        };
        /** @description What an account on an EVM network has staked and earned, in the base unit. */
        EvmStaking: {
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
        EvmAccountFields: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "EthereumAndEvm";
            staking?: components["schemas"]["EvmStaking"] | null;
        };
        /** @description An amount that leaves staking. */
        PolkadotUnbonding: {
            /** @description Amount in the base unit. */
            amount: string;
            /** @description How long it still has to wait. The unit is not published. */
            waiting_time: number;
            /** @description From when it can be withdrawn. */
            withdrawable_date: string;
        };
        /** @description Balances of a Polkadot account with what it is unbonding, in the base unit. */
        PolkadotAccountBalances: {
            available: string;
            bonded: string;
            free: string;
            frozen: string;
            reserved: string;
            total: string;
            total_unbonded: string;
            total_unbonding: string;
            unbonded: components["schemas"]["PolkadotUnbonding"][];
            unbonding: components["schemas"]["PolkadotUnbonding"][];
        };
        /** @description How a Polkadot account stakes. */
        PolkadotStaking: {
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
        PolkadotBalances: {
            available: string;
            bonded: string;
            free: string;
            frozen: string;
            reserved: string;
            total: string;
        };
        /** @description The anonymous proxy of a Polkadot account. */
        PolkadotAnonymousProxy: {
            address: string;
            created_at: string;
            /** @description Kind of proxy. */
            kind: string;
            balances: components["schemas"]["PolkadotBalances"];
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
        PolkadotAccountFields: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "Polkadot";
            balances: components["schemas"]["PolkadotAccountBalances"];
            staking: components["schemas"]["PolkadotStaking"];
            anonymous_proxy?: components["schemas"]["PolkadotAnonymousProxy"] | null;
        };
        /** @description What a Polygon account has staked and earned, in the base unit. */
        PolygonStaking: {
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
        PolygonAccountFields: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "Polygon";
            staking?: components["schemas"]["PolygonStaking"] | null;
        };
        /** @description Balances of the open stakes of a Solana account, in lamports. */
        SolanaBalances: {
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
            token_accounts?: components["schemas"]["LightTokenAccount"][] | null;
        };
        /** @description Rewards of all active stakes, in the base unit. */
        PeriodicRewards: {
            /** @description Of the last 7 days. */
            last7: string;
            /** @description Of the last 30 days. */
            last30: string;
            /** @description Of all time. */
            total: string;
        };
        /** @description Staking of a Solana account. */
        SolanaAccountFields: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "Solana";
            staking: {
                balances: components["schemas"]["SolanaBalances"];
                rewards: components["schemas"]["PeriodicRewards"];
            };
        };
        /** @description A Tezos delegation as the chain has it. */
        TezosStakeState: {
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
        TezosAccountFields: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "Tezos";
            /** @description The delegation, where there is one. */
            staking?: components["schemas"]["TezosStakeState"] | null;
        };
        /** @description What only some coin families have, told apart by `type`. */
        AccountCoinFields: components["schemas"]["EvmAccountFields"] | components["schemas"]["PolkadotAccountFields"] | components["schemas"]["PolygonAccountFields"] | components["schemas"]["SolanaAccountFields"] | components["schemas"]["TezosAccountFields"];
        /** @description Coin fields without `type`. The schema has the type as a default only, so it may be missing (inferred). */
        UntypedAccountFields: {
            type?: null;
        } & {
            [key: string]: unknown;
        };
        /** @description An account of the workspace, with its balances in base units and the governance that protects it. */
        Account: {
            id: number;
            /** @description Index of the account among those of its currency. */
            index: number;
            /** @description Name of the account, unique on the HSM. Transaction requests repeat it. */
            name: string;
            type: components["schemas"]["AccountType"];
            status: components["schemas"]["AccountStatus"];
            currency: components["schemas"]["CurrencyName"];
            /** @description Whole balance, in the base unit. */
            balance: components["schemas"]["DecimalAmount"];
            /** @description What can be spent, in the base unit. */
            available_balance: components["schemas"]["DecimalAmount"];
            /** @description What is still pending, in the base unit. */
            pending_balance: components["schemas"]["DecimalAmount"];
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
            governance_rules: components["schemas"]["AccountRuleSet"][];
            labels?: components["schemas"]["LiteLabel"][];
            /** @description Light token accounts under this account. */
            token_accounts?: components["schemas"]["LightTokenAccount"][];
            /** @description What Tradelink holds of this account. */
            tradelink_data?: components["schemas"]["TradelinkAccountData"] | null;
            /** @description Balances and staking that only some coin families have. */
            coin_fields?: components["schemas"]["AccountCoinFields"] | components["schemas"]["UntypedAccountFields"] | null;
        };
        /** @description Where a page stands in the whole list. */
        PageInfo: {
            /** @description Number of all objects that match, over all pages. */
            count: number;
            /** @description Whether a page follows. */
            has_next_page: boolean;
        };
        /** @description A page of accounts. */
        AccountPage: {
            edges: {
                /** @description Index within this page, from 0. It does not resume anything. */
                cursor: number;
                node: components["schemas"]["Account"];
            }[];
            page_info: components["schemas"]["PageInfo"];
        };
        /** @description Where a request is on its way. `REJECTED` is what other operations call `ABORTED`. */
        RequestStatus: "ACTIVE" | "APPROVED" | "BLOCKED" | "EXPIRED" | "PENDING_APPROVAL" | "PENDING_FIRST_APPROVAL" | "PENDING_REGISTRATION" | "REJECTED" | "SIGNED" | "SUBMITTED" | (string & {});
        /** @description What a request wants. A message that was asked for with `CREATE_MESSAGE_SIGNING` appears as `MESSAGE_SIGNING`. */
        RequestType: "ACTIVATE" | "CREATE_ACCOUNT" | "CREATE_ADMIN" | "CREATE_ADMIN_GROUP" | "CREATE_API_USER" | "CREATE_API_USER_ACCESS" | "CREATE_DAPPS_CONFIG" | "CREATE_ENTITY" | "CREATE_FORCED_UNPLEDGE" | "CREATE_GROUP" | "CREATE_OPERATOR" | "CREATE_PLEDGE_INCREMENT" | "CREATE_POLICY" | "CREATE_REPLEDGE" | "CREATE_TRADELINK" | "CREATE_TRADELINK_ASSET_MANAGER" | "CREATE_TRADELINK_EXCHANGE" | "CREATE_TRANSACTION" | "CREATE_WHITELIST" | "EDIT_ACCOUNT" | "EDIT_ADMIN_GROUP" | "EDIT_DAPPS_CONFIG" | "EDIT_ENTITY" | "EDIT_GROUP" | "EDIT_POLICY" | "EDIT_WHITELIST" | "MESSAGE_SIGNING" | "MIGRATE_ACCOUNT" | "MIGRATE_ADMIN" | "MIGRATE_GROUP" | "MIGRATE_OPERATOR" | "MIGRATE_WHITELIST" | "REVOKE_ENTITY" | "REVOKE_GROUP" | "REVOKE_USER" | "SIGN_DIGESTS" | "UPDATE_QUORUM" | (string & {});
        /** @description Kind of object that a request is about. */
        RequestTargetType: "ACCOUNT" | "ADMIN_GROUP" | "DIGESTS" | "ENTITY" | "FORCED_UNPLEDGE" | "GROUP" | "MESSAGE" | "PLEDGE_INCREMENT" | "POLICY" | "REPLEDGE" | "TRADELINK" | "TRADELINK_ASSET_MANAGER" | "TRADELINK_EXCHANGE" | "TRANSACTION" | "USER" | "WHITELIST" | (string & {});
        /** @description A request to create or change something, which people have to approve before it happens. */
        GovernanceRequest: {
            id: number;
            status: components["schemas"]["RequestStatus"];
            type: components["schemas"]["RequestType"];
            /** @description Id of the object that the request is about. Fetch it there once you know `target_type`. */
            target_id: number;
            target_type: components["schemas"]["RequestTargetType"];
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
        /** @description A signed challenge. */
        SignedChallenge: {
            /** @description A compact JWS: header `{"alg":"ES256","typ":"JWT"}`, payload the decoded challenge byte for byte, signed with the API user's private key (P-256). */
            jws: string;
        };
        /** @description What creating, approving or rejecting a request answers. Beware of the differences to `GovernanceRequest`: here it is `expired_at`, and `ABORTED` for a rejected request. */
        VaultRequest: {
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
        /** @description A challenge to sign. Decode it, compare what it says with what you mean, and sign exactly the decoded bytes. */
        RequestChallenge: {
            /** @description Id of the request. */
            id: number;
            /** @description JSON as base64url, often without padding. It holds `antireplay` (64 hexadecimal digits), `type` (such as `APPROVE_TRANSACTION`) and `data` (what is being approved). Currencies are spelt with spaces in it: `bitcoin testnet`. */
            challenge: string;
        };
        /** @description The family of networks that a currency belongs to. `fiat` only occurs in the list of currencies. */
        CurrencyFamily: "bitcoin" | "cardano" | "cosmos" | "ethereum" | "fiat" | "near" | "polkadot" | "polygon" | "ripple" | "solana" | "stellar" | "tezos" | "tron" | (string & {});
        /** @description What a transaction does. */
        TransactionType: "ADDPROXY" | "ANONYMOUSPROXY" | "BOND" | "BONDEXTRA" | "CHILL" | "CREATE_SPL_TOKEN_ACCOUNT" | "DELEGATE" | "DELEGATE_VOTE_TO_DREP" | "DEPLOY_CONTRACT" | "EXECUTE_CONTRACT" | "KILLANONYMOUS" | "PROXY" | "REBOND" | "RECEIVE" | "RECEIVE_SPL_TOKEN_CHECKED" | "RECEIVE_SPL_TOKEN_CHECKED_FUNDED" | "REMOVEPROXY" | "REVEAL" | "REWARD" | "SEND" | "SEND_SPL_TOKEN_CHECKED" | "SEND_SPL_TOKEN_CHECKED_FUNDED" | "SETCONTROLLER" | "SETPAYEE" | "STAKE" | "STAKE_CREATE_DELEGATE" | "STAKE_DEACTIVATE" | "STAKE_DELEGATE" | "STAKE_MERGE" | "STAKE_SPLIT" | "STAKE_SPLIT_DEACTIVATE" | "STAKE_WITHDRAW" | "STAKING_DELEGATE" | "STAKING_DEREGISTER" | "STAKING_REGISTER" | "STAKING_WITHDRAW" | "UNBOND" | "UNDELEGATE" | "UNKNOWN" | "WITHDRAWUNBONDED" | (string & {});
        /** @description Where a transaction is on its way from approval to confirmation. */
        TransactionStatus: "APPROVED" | "CONFIRMED" | "DROPPED" | "FAILED" | "FAILED_TO_BROADCAST" | "FAILED_TO_CRAFT" | "FAILED_TO_SIGN" | "PENDING_APPROVAL" | "PENDING_CREATE_IN_HSM" | "REJECTED" | "REPLACED" | "SIGNED" | "SUBMITTED" | (string & {});
        /** @description An amount in base units: decimal text by the schema, a number in some of the reference's samples, null where it is not known yet. */
        TransactionAmount: string | number | null;
        /** @description The block that holds a transaction. */
        Block: {
            hash: string;
            height: number;
            /** Format: date-time */
            time: string;
            /** @description More about the block. Its fields are not published. */
            details?: {
                [key: string]: unknown;
            } | null;
        };
        /** @description A remark that people attached to a transaction, a message or digests. */
        Note: {
            /** @description Headline of the note. */
            title: string;
            /** @description Text of the note. */
            content: string;
        };
        /** @description Why a transaction failed. */
        TransactionFailure: {
            /** @description The reason for people. */
            client_reason: string;
            /** @description The detail. */
            reason: string;
        };
        /** @description Staking details of a Solana transaction. */
        SolanaTransactionMetadata: {
            /** @description Address of the stake account. */
            stake_pubkey?: string | null;
        };
        /** @description Staking details of a Cardano transaction. */
        CardanoTransactionMetadata: {
            /** @description Amount in lovelace (the unit is inferred). */
            amount?: number | null;
            /** @description Derivation path of the change. */
            change_path?: string | null;
            /** @description Derivation path of the stake key. */
            stake_path?: string | null;
        };
        /** @description Risk as Ledger sees it. */
        RiskLevel: "HIGH" | "LOW" | "MEDIUM" | (string & {});
        /** @description Risk as Chainalysis sees it. */
        ChainalysisRisk: "High" | "Low" | "Medium" | "Severe" | (string & {});
        /** @description An alert that Chainalysis raised. */
        ChainalysisAlert: {
            /** @description Id of the alert. */
            provider_id: string;
            exposure_type: "DIRECT" | "INDIRECT" | (string & {});
            risk: components["schemas"]["ChainalysisRisk"];
            /** @description Amount in US dollars that caused the alert. */
            value: number;
            /** @description Category that the alert's rule watches. */
            category_id?: number | null;
            /** @description Name of the service on the other side. */
            service?: string | null;
        };
        /** @description How risky a transaction is. */
        TransactionRisk: {
            risk: components["schemas"]["RiskLevel"];
            provider_details?: {
                chainalysis?: components["schemas"]["ChainalysisAlert"][] | null;
            } | null;
        };
        /** @description Registration with the compliance provider, and its assessment. */
        TransactionCompliance: {
            registration_ids: {
                /** @description Id under which Chainalysis knows the transaction. */
                chainalysis: string;
            };
            risk?: components["schemas"]["TransactionRisk"] | null;
        };
        /** @description What a transaction has on Bitcoin and its relatives. */
        BitcoinTransactionFields: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "Bitcoin";
            /** @description Fee rate in satoshi per byte. */
            fees_per_byte?: components["schemas"]["TransactionAmount"];
            /** @description How the inputs were chosen. */
            utxo_picking_strategy?: "DEEP_OUTPUTS_FIRST" | "MERGE_OUTPUTS" | "OPTIMIZE_SIZE" | (string & {}) | null;
        };
        /** @description Cardano adds no fields of its own. */
        CardanoTransactionFields: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "Cardano";
        };
        /** @description A call of a smart contract. */
        SmartContractCall: {
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
        SmartContractDeployment: {
            /** @description The compiled contract, as hexadecimal digits. */
            creation_bytecode?: string | null;
        };
        /** @description What a transaction has on an EVM network. With `gas_price` it is a legacy transaction, with `priority_fees` one of EIP-1559. */
        EvmTransactionFields: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "EthereumAndEvm";
            /** @description Most gas that it may use. */
            gas_limit: components["schemas"]["DecimalAmount"];
            /** @description Price of gas in wei. Legacy transactions always have it, others never. */
            gas_price?: components["schemas"]["DecimalAmount"];
            /** @description Highest priority fee per gas in wei. EIP-1559 transactions always have it, others never. */
            priority_fees?: components["schemas"]["DecimalAmount"];
            /** @description The smart contract call, where it is one. */
            contract_interaction?: components["schemas"]["SmartContractCall"] | null;
            /** @description The smart contract, where it deploys one. */
            contract_deployment?: components["schemas"]["SmartContractDeployment"] | null;
        };
        /** @description Bonds an amount for staking. */
        PolkadotBondParameters: {
            /** @enum {string} */
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
        PolkadotSetControllerParameters: {
            /** @enum {string} */
            type?: "SetController";
            /** @description Address of the controlling account. */
            controller: string;
            /** @description Whether a proxy makes the transaction. */
            is_proxy?: boolean | null;
            /** @description The account that a proxy acts for. */
            real?: string | null;
        };
        /** @description Sends the rewards elsewhere. */
        PolkadotSetPayeeParameters: {
            /** @enum {string} */
            type?: "SetPayee";
            /** @description Where rewards go. */
            payee: string;
            /** @description Whether a proxy makes the transaction. */
            is_proxy?: boolean | null;
            /** @description The account that a proxy acts for. */
            real?: string | null;
        };
        /** @description Adds or removes a proxy. */
        PolkadotProxyParameters: {
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
        PolkadotKillAnonymousParameters: {
            /** @enum {string} */
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
        PolkadotAnonymousParameters: {
            /** @enum {string} */
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
        PolkadotCommonParameters: {
            /** @description Whether a proxy makes the transaction. */
            is_proxy?: boolean | null;
            /** @description The account that a proxy acts for. */
            real?: string | null;
        };
        /** @description Parameters of one kind of Polkadot transaction. `type` is only a default of the schema and may be missing, so the fields tell the kinds apart. */
        PolkadotTransactionParameters: components["schemas"]["PolkadotBondParameters"] | components["schemas"]["PolkadotSetControllerParameters"] | components["schemas"]["PolkadotSetPayeeParameters"] | components["schemas"]["PolkadotProxyParameters"] | components["schemas"]["PolkadotKillAnonymousParameters"] | components["schemas"]["PolkadotAnonymousParameters"] | components["schemas"]["PolkadotCommonParameters"];
        /** @description What a transaction has on Polkadot. */
        PolkadotTransactionFields: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "Polkadot";
            tx_parameters: components["schemas"]["PolkadotTransactionParameters"];
        };
        /** @description What a transaction has on the XRP Ledger. */
        RippleTransactionFields: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "Ripple";
            /** @description Tag that tells the recipient whom the payment is for. */
            destination_tag?: number | null;
        };
        /** @description Does something with a stake account. */
        SolanaStakeParameters: {
            /** @description Address of the stake account. */
            stake_account: string;
        };
        /** @description Merges two stake accounts. */
        SolanaMergeParameters: {
            /** @description The account that remains. */
            merge_dst_account: string;
            /** @description The account that is merged into it. */
            merge_src_account: string;
        };
        /** @description Sends a token or creates an account for it. */
        SolanaTokenParameters: {
            /** @description Mint address of the token. */
            token_mint: string;
        };
        /** @description What a transaction has on Solana. */
        SolanaTransactionFields: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "Solana";
            /** @description Parameters of one kind of Solana transaction. */
            tx_parameters?: components["schemas"]["SolanaStakeParameters"] | components["schemas"]["SolanaMergeParameters"] | components["schemas"]["SolanaTokenParameters"] | null;
        };
        /** @description A memo that is a hash. */
        StellarHashMemo: {
            /** @enum {string} */
            type?: "MEMO_HASH";
            /** @description The hash as 64 hexadecimal digits. */
            MEMO_HASH: string;
        };
        /** @description A memo that is a number. */
        StellarIdMemo: {
            /** @enum {string} */
            type?: "MEMO_ID";
            /** @description An unsigned number of 64 bits. */
            MEMO_ID: number;
        };
        /** @description A memo that names the transaction being refunded. */
        StellarReturnMemo: {
            /** @enum {string} */
            type?: "MEMO_RETURN";
            /** @description The hash of that transaction as 64 hexadecimal digits. */
            MEMO_RETURN: string;
        };
        /** @description A memo that is a text. */
        StellarTextMemo: {
            /** @enum {string} */
            type?: "MEMO_TEXT";
            /** @description The text, at most 28 bytes. */
            MEMO_TEXT: string;
        };
        /** @description What a transaction has on Stellar. */
        StellarTransactionFields: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "Stellar";
            /** @description The memo, under the key of its kind. */
            memo?: components["schemas"]["StellarHashMemo"] | components["schemas"]["StellarIdMemo"] | components["schemas"]["StellarReturnMemo"] | components["schemas"]["StellarTextMemo"] | null;
        };
        /** @description What a transaction has on Tezos. */
        TezosTransactionFields: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "Tezos";
            /** @description Most gas that it may use. */
            gas_limit?: components["schemas"]["TransactionAmount"];
            /** @description Most storage that it may use. */
            storage_limit?: components["schemas"]["TransactionAmount"];
        };
        /** @description What only one coin family has, told apart by `type`. */
        TransactionCoinFields: components["schemas"]["BitcoinTransactionFields"] | components["schemas"]["CardanoTransactionFields"] | components["schemas"]["EvmTransactionFields"] | components["schemas"]["PolkadotTransactionFields"] | components["schemas"]["RippleTransactionFields"] | components["schemas"]["SolanaTransactionFields"] | components["schemas"]["StellarTransactionFields"] | components["schemas"]["TezosTransactionFields"];
        /** @description Coin fields of a family that has no schema of its own, or without `type`: the reference's own samples leave it out. */
        OtherTransactionFields: {
            /** @description Name of the coin family. */
            type?: string | null;
            /** @description Fee rate in satoshi per byte. */
            fees_per_byte?: components["schemas"]["TransactionAmount"];
            /** @description How the inputs were chosen. */
            utxo_picking_strategy?: string | null;
            /** @description Most gas that it may use. */
            gas_limit?: components["schemas"]["TransactionAmount"];
            /** @description Price of gas in wei. */
            gas_price?: components["schemas"]["TransactionAmount"];
            /** @description Highest priority fee per gas in wei. */
            priority_fees?: components["schemas"]["TransactionAmount"];
            /** @description Most storage that it may use. */
            storage_limit?: components["schemas"]["TransactionAmount"];
            /** @description Tag that tells the recipient whom the payment is for. */
            destination_tag?: number | null;
        } & {
            [key: string]: unknown;
        };
        /** @description A transaction of an account, outgoing or incoming. Amounts are in base units: `amount` in that of the coin or token, `fees` and `max_fees` in that of the network's own currency. */
        Transaction: {
            id: number;
            /** @description Account that sends or receives. */
            account_id: number;
            /** @description Index of that account in its currency. */
            account_index: number;
            currency: components["schemas"]["CurrencyName"];
            currency_family: components["schemas"]["CurrencyFamily"];
            type: components["schemas"]["TransactionType"];
            status: components["schemas"]["TransactionStatus"];
            /** @description What is moved, in the base unit of the coin or token. */
            amount?: components["schemas"]["TransactionAmount"];
            /** @description Fee that was paid, in the base unit of the network's currency. */
            fees?: components["schemas"]["TransactionAmount"];
            /** @description Highest fee that may be paid, in the base unit of the network's currency. The final fee never exceeds it. */
            max_fees?: components["schemas"]["TransactionAmount"];
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
            block?: components["schemas"]["Block"] | null;
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
            notes: components["schemas"]["Note"][];
            labels?: components["schemas"]["LiteLabel"][];
            /** @description Why it failed. */
            failure_reasons?: components["schemas"]["TransactionFailure"] | null;
            /** @description Staking details of Solana or Cardano. */
            metadata?: components["schemas"]["SolanaTransactionMetadata"] | components["schemas"]["CardanoTransactionMetadata"] | null;
            /** @description What the compliance provider says of it. */
            compliance?: components["schemas"]["TransactionCompliance"] | null;
            /** @description What only this coin family has. */
            coin_fields?: components["schemas"]["TransactionCoinFields"] | components["schemas"]["OtherTransactionFields"] | null;
        };
        /** @description A page of transactions. */
        TransactionPage: {
            edges: {
                /** @description Index within this page, from 0. It does not resume anything. */
                cursor: number;
                node: components["schemas"]["Transaction"];
            }[];
            page_info: components["schemas"]["PageInfo"];
        };
    };
    responses: {
        /** @description The credentials are missing, wrong or expired. Documented for the two token operations; that every other operation answers the same way is inferred. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "message": "Unauthorized",
                 *       "name": "UNAUTHORIZED",
                 *       "status_code": 401
                 *     }
                 */
                "application/json": components["schemas"]["VaultError"];
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
                /**
                 * @example {
                 *       "message": "Rate limit exceeded",
                 *       "name": "RATE_LIMIT_EXCEEDED",
                 *       "status_code": 420
                 *     }
                 */
                "application/json": components["schemas"]["VaultError"];
            };
        };
        /** @description A search parameter is not valid. */
        InvalidSearch: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "message": "Invalid search parameter",
                 *       "name": "BAD_REQUEST",
                 *       "status_code": 400
                 *     }
                 */
                "application/json": components["schemas"]["VaultError"];
            };
        };
        /** @description A search parameter does not exist. */
        UnknownSearchValue: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "message": "This search parameter does not exist",
                 *       "name": "NOT_FOUND",
                 *       "status_code": 404
                 *     }
                 */
                "application/json": components["schemas"]["VaultError"];
            };
        };
        /** @description There is no such object, or the caller may not see it. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "message": "Object not found",
                 *       "name": "NOT_FOUND",
                 *       "status_code": 404
                 *     }
                 */
                "application/json": components["schemas"]["VaultError"];
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
         * @description Id of the account.
         * @example 2
         */
        AccountId: number;
        /**
         * @description Id of the request.
         * @example 31
         */
        RequestId: number;
        /**
         * @description Id of the transaction.
         * @example 12
         */
        TransactionId: number;
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
                /**
                 * @example {
                 *       "api_key_id": "YOUR_API_KEY_ID",
                 *       "api_key_secret": "YOUR_API_KEY_SECRET"
                 *     }
                 */
                "application/json": components["schemas"]["AuthTokenCreate"];
            };
        };
        responses: {
            /** @description A pair of tokens. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "access_token": "EXAMPLE.access.token",
                     *       "expires_in": 300,
                     *       "refresh_token": "EXAMPLE.refresh.token",
                     *       "session_state": "0f6c1f9e-5d3b-4a65-9a55-4c8f0c0a7d11",
                     *       "token_type": "Bearer"
                     *     }
                     */
                    "application/json": components["schemas"]["AuthToken"];
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
                /**
                 * @example {
                 *       "refresh_token": "EXAMPLE.refresh.token"
                 *     }
                 */
                "application/json": components["schemas"]["AuthTokenRefresh"];
            };
        };
        responses: {
            /** @description A new pair of tokens. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "access_token": "EXAMPLE.access.token.2",
                     *       "expires_in": 300,
                     *       "refresh_token": "EXAMPLE.refresh.token.2",
                     *       "session_state": "0f6c1f9e-5d3b-4a65-9a55-4c8f0c0a7d11",
                     *       "token_type": "Bearer"
                     *     }
                     */
                    "application/json": components["schemas"]["AuthToken"];
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
                entity?: number[];
                /**
                 * @description Only accounts that this group, by its id, is linked to.
                 * @example 1
                 */
                group?: number;
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
                status?: "ACTIVATION_ABORTED" | "ACTIVE" | "APPROVED" | "HSM_COIN_UPDATED" | "PENDING" | "PENDING_ACTIVATION" | "PENDING_CREATE_IN_HSM" | "PENDING_VIEW_ONLY" | "REJECTED" | "VIEW_ONLY";
                /**
                 * @description Only accounts that this user, by the id, belongs to.
                 * @example 5
                 */
                user?: number;
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
                    /**
                     * @example {
                     *       "edges": [
                     *         {
                     *           "cursor": 0,
                     *           "node": {
                     *             "id": 2,
                     *             "index": 1,
                     *             "name": "ClientA COL TBTC 1",
                     *             "type": "Bitcoin",
                     *             "status": "ACTIVE",
                     *             "currency": "bitcoin_testnet",
                     *             "balance": "500010292",
                     *             "available_balance": "500009981",
                     *             "pending_balance": "311",
                     *             "address": null,
                     *             "xpub": null,
                     *             "derivation_path": "84'/1'/1'",
                     *             "contract_address": null,
                     *             "parent": null,
                     *             "last_request": 27,
                     *             "created_by": 5,
                     *             "created_on": "2024-01-24T07:36:17.591696+00:00",
                     *             "governance_rules": [
                     *               {
                     *                 "id": 2,
                     *                 "index": 0,
                     *                 "name": "Rule 1",
                     *                 "rules": [
                     *                   {
                     *                     "id": 2,
                     *                     "type": "MULTI_AUTHORIZATIONS",
                     *                     "data": [
                     *                       {
                     *                         "group": 1,
                     *                         "quorum": 1
                     *                       }
                     *                     ]
                     *                   }
                     *                 ]
                     *               }
                     *             ],
                     *             "labels": [],
                     *             "token_accounts": [],
                     *             "tradelink_data": null,
                     *             "coin_fields": null
                     *           }
                     *         }
                     *       ],
                     *       "page_info": {
                     *         "count": 1,
                     *         "has_next_page": false
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["AccountPage"];
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
                    /**
                     * @example {
                     *       "id": 2,
                     *       "index": 1,
                     *       "name": "ClientA COL TBTC 1",
                     *       "type": "Bitcoin",
                     *       "status": "ACTIVE",
                     *       "currency": "bitcoin_testnet",
                     *       "balance": "500010292",
                     *       "available_balance": "500009981",
                     *       "pending_balance": "311",
                     *       "address": null,
                     *       "xpub": null,
                     *       "derivation_path": "84'/1'/1'",
                     *       "contract_address": null,
                     *       "parent": null,
                     *       "last_request": 27,
                     *       "created_by": 5,
                     *       "created_on": "2024-01-24T07:36:17.591696+00:00",
                     *       "governance_rules": [
                     *         {
                     *           "id": 2,
                     *           "index": 0,
                     *           "name": "Rule 1",
                     *           "rules": [
                     *             {
                     *               "id": 2,
                     *               "type": "MULTI_AUTHORIZATIONS",
                     *               "data": [
                     *                 {
                     *                   "group": 1,
                     *                   "quorum": 1
                     *                 }
                     *               ]
                     *             },
                     *             {
                     *               "id": 3,
                     *               "type": "WHITELIST",
                     *               "data": [
                     *                 {
                     *                   "whitelist": 4
                     *                 }
                     *               ]
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "labels": [
                     *         {
                     *           "id": 42,
                     *           "name": "COLLATERAL",
                     *           "info": {
                     *             "color": "#FE4523",
                     *             "description": "Held as collateral"
                     *           }
                     *         }
                     *       ],
                     *       "token_accounts": [],
                     *       "tradelink_data": {
                     *         "total_repledge": "0"
                     *       },
                     *       "coin_fields": null
                     *     }
                     */
                    "application/json": components["schemas"]["Account"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
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
                    /**
                     * @example {
                     *       "id": 31,
                     *       "status": "SUBMITTED",
                     *       "type": "CREATE_TRANSACTION",
                     *       "target_id": 12,
                     *       "target_type": "TRANSACTION",
                     *       "created_by": 8,
                     *       "created_on": "2024-02-01T09:30:00.125000+00:00",
                     *       "expires_at": "2024-02-08T09:30:00.125000+00:00",
                     *       "used_admin_group": null
                     *     }
                     */
                    "application/json": components["schemas"]["GovernanceRequest"];
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
                /**
                 * @example {
                 *       "jws": "EXAMPLE.challenge.signature"
                 *     }
                 */
                "application/json": components["schemas"]["SignedChallenge"];
            };
        };
        responses: {
            /** @description The request after this approval. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 31,
                     *       "status": "PENDING_APPROVAL",
                     *       "type": "CREATE_TRANSACTION",
                     *       "target_id": 12,
                     *       "target_type": "BITCOIN_LIKE_TRANSACTION",
                     *       "created_by": {
                     *         "id": 8
                     *       },
                     *       "created_on": "2024-02-01T09:30:00.125000+00:00",
                     *       "expired_at": "2024-02-08T09:30:00.125000+00:00",
                     *       "used_admin_group": null
                     *     }
                     */
                    "application/json": components["schemas"]["VaultRequest"];
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
                    /**
                     * @example {
                     *       "id": 31,
                     *       "challenge": "eyJhbnRpcmVwbGF5IjoiOUYyQzRFNkE4QjBEMUYzMzU1Nzc5OTExQkJEREZGMDBBMUMzRTUwNzI5NDhCNkRBRkMxRTMwNTI3NDk2QjhEQSIsImRhdGEiOnsidHJhbnNhY3Rpb25fZGF0YSI6eyJhY2NvdW50X25hbWUiOiJDbGllbnRBIENPTCBUQlRDIDEiLCJhbW91bnQiOiIyMDAwMDAwMDAiLCJjdXJyZW5jeSI6ImJpdGNvaW4gdGVzdG5ldCIsIm1heF9mZWVzIjoiMTIwMDAiLCJyZWNpcGllbnQiOiJ0YjFxNXRzamN5ejd4bWV0MDd5eHR1bWFrdDczOXk1M2hjdHRtbnRhanEifSwidHJhbnNhY3Rpb25fdHlwZSI6IkJJVENPSU5fTElLRV9TRU5EIn0sInR5cGUiOiJBUFBST1ZFX1RSQU5TQUNUSU9OIn0"
                     *     }
                     */
                    "application/json": components["schemas"]["RequestChallenge"];
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
                    /**
                     * @example {
                     *       "id": 31,
                     *       "challenge": "eyJhbnRpcmVwbGF5IjoiMEIxRDJGNDE2Mzc1ODc5OUFCQkRDRkUxRjMwNTE3MjlBMEMyRTQwNjI4NEE2QzhFQjBEMkY0MTYzODVBN0M5RSIsImRhdGEiOnsidHJhbnNhY3Rpb25fZGF0YSI6eyJhY2NvdW50X25hbWUiOiJDbGllbnRBIENPTCBUQlRDIDEiLCJhbW91bnQiOiIyMDAwMDAwMDAiLCJjdXJyZW5jeSI6ImJpdGNvaW4gdGVzdG5ldCIsIm1heF9mZWVzIjoiMTIwMDAiLCJyZWNpcGllbnQiOiJ0YjFxNXRzamN5ejd4bWV0MDd5eHR1bWFrdDczOXk1M2hjdHRtbnRhanEifSwidHJhbnNhY3Rpb25fdHlwZSI6IkJJVENPSU5fTElLRV9TRU5EIn19"
                     *     }
                     */
                    "application/json": components["schemas"]["RequestChallenge"];
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
                /**
                 * @example {
                 *       "jws": "EXAMPLE.challenge.signature"
                 *     }
                 */
                "application/json": components["schemas"]["SignedChallenge"];
            };
        };
        responses: {
            /** @description The rejected request. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 31,
                     *       "status": "ABORTED",
                     *       "type": "CREATE_TRANSACTION",
                     *       "target_id": 12,
                     *       "target_type": "BITCOIN_LIKE_TRANSACTION",
                     *       "created_by": {
                     *         "id": 8
                     *       },
                     *       "created_on": "2024-02-01T09:30:00.125000+00:00",
                     *       "expired_at": "2024-02-08T09:30:00.125000+00:00",
                     *       "used_admin_group": null
                     *     }
                     */
                    "application/json": components["schemas"]["VaultRequest"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            420: components["responses"]["RateLimited"];
        };
    };
    searchTransactions: {
        parameters: {
            query?: {
                /**
                 * @description Only transactions of these accounts, by their ids. Repeat the parameter for more than one.
                 * @example [
                 *       2
                 *     ]
                 */
                account?: number[];
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
                    /**
                     * @example {
                     *       "edges": [
                     *         {
                     *           "cursor": 0,
                     *           "node": {
                     *             "id": 12,
                     *             "account_id": 2,
                     *             "account_index": 1,
                     *             "currency": "bitcoin_testnet",
                     *             "currency_family": "bitcoin",
                     *             "type": "SEND",
                     *             "status": "CONFIRMED",
                     *             "amount": "200000000",
                     *             "fees": "8460",
                     *             "max_fees": "12000",
                     *             "recipient": "tb1q5tsjcyz7xmet07yxtumakt739y53hcttmntajq",
                     *             "senders": [
                     *               "tb1q2tvjts80vthcywq9au2yynpezca57mvv0j7lzm"
                     *             ],
                     *             "tx_hash": "5e0c8a1f7b3d4296ae1d5c7f90b2e3846d17fa2c9be04853d6f1a7c2e8b90d34",
                     *             "uid": null,
                     *             "speed": "FAST",
                     *             "block": {
                     *               "hash": "00000000000000172c3e5a7f91b04d6286fa3c1e5d7b90f2a4c6e8103254769a",
                     *               "height": 2575310,
                     *               "time": "2024-02-01T09:52:11+00:00",
                     *               "details": null
                     *             },
                     *             "broadcast_on": "2024-02-01T09:41:07.370946+00:00",
                     *             "confirmations": 28,
                     *             "min_confirmations": 6,
                     *             "created_by": 8,
                     *             "created_on": "2024-02-01T09:30:00.125000+00:00",
                     *             "last_request": 31,
                     *             "interaction_type": null,
                     *             "notes": [
                     *               {
                     *                 "title": "Settlement 2024-02",
                     *                 "content": "Collateral back to the client"
                     *               }
                     *             ],
                     *             "labels": [],
                     *             "failure_reasons": null,
                     *             "metadata": null,
                     *             "compliance": null,
                     *             "coin_fields": {
                     *               "type": "Bitcoin",
                     *               "fees_per_byte": "60",
                     *               "utxo_picking_strategy": "OPTIMIZE_SIZE"
                     *             }
                     *           }
                     *         }
                     *       ],
                     *       "page_info": {
                     *         "count": 1,
                     *         "has_next_page": false
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["TransactionPage"];
                };
            };
            400: components["responses"]["InvalidSearch"];
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
                    /**
                     * @example {
                     *       "id": 12,
                     *       "account_id": 2,
                     *       "account_index": 1,
                     *       "currency": "bitcoin_testnet",
                     *       "currency_family": "bitcoin",
                     *       "type": "SEND",
                     *       "status": "CONFIRMED",
                     *       "amount": "200000000",
                     *       "fees": "8460",
                     *       "max_fees": "12000",
                     *       "recipient": "tb1q5tsjcyz7xmet07yxtumakt739y53hcttmntajq",
                     *       "senders": [
                     *         "tb1q2tvjts80vthcywq9au2yynpezca57mvv0j7lzm"
                     *       ],
                     *       "tx_hash": "5e0c8a1f7b3d4296ae1d5c7f90b2e3846d17fa2c9be04853d6f1a7c2e8b90d34",
                     *       "uid": null,
                     *       "speed": "FAST",
                     *       "block": {
                     *         "hash": "00000000000000172c3e5a7f91b04d6286fa3c1e5d7b90f2a4c6e8103254769a",
                     *         "height": 2575310,
                     *         "time": "2024-02-01T09:52:11+00:00",
                     *         "details": null
                     *       },
                     *       "broadcast_on": "2024-02-01T09:41:07.370946+00:00",
                     *       "confirmations": 28,
                     *       "min_confirmations": 6,
                     *       "created_by": 8,
                     *       "created_on": "2024-02-01T09:30:00.125000+00:00",
                     *       "last_request": 31,
                     *       "interaction_type": null,
                     *       "notes": [
                     *         {
                     *           "title": "Settlement 2024-02",
                     *           "content": "Collateral back to the client"
                     *         }
                     *       ],
                     *       "labels": [],
                     *       "failure_reasons": null,
                     *       "metadata": null,
                     *       "compliance": null,
                     *       "coin_fields": {
                     *         "type": "Bitcoin",
                     *         "fees_per_byte": "60",
                     *         "utxo_picking_strategy": "OPTIMIZE_SIZE"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Transaction"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            420: components["responses"]["RateLimited"];
        };
    };
}
/** The OAuth scopes, by security scheme. */
export interface scopes {
}
