// Compiled by `typecheck`, never run: what must compile, and what must not.
import { createIownit } from "../src/index.ts";

createIownit();
createIownit({ scope: ["readOrgs", "readInvestor"] });
createIownit({ clientSecret: { read: async () => ({ current: "a", next: "b" }), write: async () => {} } });
// @ts-expect-error a scope that the contract does not have
createIownit({ scope: ["readOrg"] });
// @ts-expect-error a store that cannot keep the new password
createIownit({ clientSecret: { read: async () => ({ current: "a" }) } });
