import { MergeClient } from "@mergeapi/merge-node-client";

const merge = new MergeClient({ apiKey: "YOUR_KEY", accountToken: "YOUR_TOKEN" });
console.log(await merge.accounting.accounts.list());
