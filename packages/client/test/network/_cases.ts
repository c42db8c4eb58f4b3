import { brokenConnections } from "./_broken-connections.ts";
import { oddAnswers } from "./_odd-answers.ts";
import { secondRequests } from "./_second-requests.ts";
import { slowServers } from "./_slow-servers.ts";

/**
 * Faults of real connections: each case starts a server of its own that does one wrong thing, and says how a call ends then. No runner is
 * needed: vitest runs them on the toolchain's Node, and `_main.ts` on any other.
 */
export const cases = { ...brokenConnections, ...slowServers, ...oddAnswers, ...secondRequests };
