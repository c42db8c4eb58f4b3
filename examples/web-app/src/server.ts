// node src/server.ts, with BIGLEDGER_CLIENT_ID, BIGLEDGER_CLIENT_SECRET and REDIS_URL set. Each process of the app runs this.
import { redisStore } from "@ledgerkit/auth/redis-store";
import { bigledgerOAuth, createBigLedger } from "@ledgerkit/bigledger";
import { createClient } from "redis";
import { serve } from "srvx";
import { createApp, explain } from "./app.ts";

const port = Number(process.env["PORT"] ?? 3000);
const redis = createClient({ url: process.env["REDIS_URL"] ?? "redis://127.0.0.1:6379" }).on("error", console.error);
const oauth = bigledgerOAuth({
  redirectUri: process.env["REDIRECT_URI"] ?? `http://127.0.0.1:${port}/callback`,
  store: redisStore(await redis.connect()),
});
const app = createApp({ oauth, clientFor: (auth) => createBigLedger({ auth }) });

serve({ port, hostname: "127.0.0.1", fetch: (request) => app(request).catch(explain) });
