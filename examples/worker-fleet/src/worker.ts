// One of many: takes jobs from the parent, and shares one session with all the others through Redis.
import { redisStore } from "@ledgerkit/auth/redis-store";
import { bigledgerOAuth, createBigLedger } from "@ledgerkit/bigledger";
import { createClient } from "redis";

const { REDIS_URL = "redis://127.0.0.1:6379", AUTHORIZATION_SERVER, API } = process.env;
const redis = createClient({ url: REDIS_URL }).on("error", console.error);
const oauth = bigledgerOAuth({
  redirectUri: "https://app.example/callback",
  store: redisStore(await redis.connect()),
  ...(AUTHORIZATION_SERVER && { authorizationServer: AUTHORIZATION_SERVER }),
});
const bigledger = createBigLedger({ auth: oauth.session("the-fleet"), ...(API && { baseUrl: API }) });

process.on("message", async (job: { accountId: string }) => {
  // Whichever worker finds the token spent renews it; the others wait for that, and none of them knows.
  const { status } = await bigledger.GET("/accounts/{accountId}", { params: { path: { accountId: job.accountId } } });
  process.send?.({ ...job, status });
});
process.send?.("ready");
