import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { canTest, findChromium, launchChromium } from "@ledgerkit/machine";
import { describe, expect, it } from "vitest";
import { AuthorizationCode } from "../src/index.ts";
import { client, startAuthorizationServer } from "./_authorization-server.ts";

describe.skipIf(!canTest(findChromium()))("authorization code with PKCE, in Chromium", () => {
  it("signs a person in through the pages of oidc-provider", async () => {
    const app = createServer((_, response) => response.end("signed in"));
    const arrived = new Promise<string>((resolve) => {
      app.on("request", ({ url = "" }) => url.startsWith("/callback") && resolve(url));
    });
    await new Promise<void>((resolve) => app.listen(0, "127.0.0.1", resolve));
    const redirectUri = `http://127.0.0.1:${(app.address() as AddressInfo).port}/callback`;
    await using server = await startAuthorizationServer({ signInByItself: false, redirectUri });
    const browser = await launchChromium();
    try {
      const oauth = new AuthorizationCode({
        endpoints: {
          authorize: new URL(`${server.url}/auth`),
          token: new URL(`${server.url}/token`),
          issuer: server.url,
        },
        clientId: client.client_id,
        clientSecret: client.client_secret,
        redirectUri,
      });
      const request = await oauth.authorizationUrl({ scope: ["openid", "offline_access", "read"] });
      const page = await browser.newPage();
      await page.goto(request.url.href);
      await page.fill("input[name=login]", "ada");
      await page.fill("input[name=password]", "any");
      await page.click("button[type=submit]");
      await page.click("button[type=submit]");
      const session = await oauth.callback(new URL(await arrived, redirectUri), request);
      expect((await server.provider.AccessToken.find(await session.getToken()))?.accountId).toBe("ada");
    } finally {
      await browser.close();
      app.closeAllConnections();
      app.close();
    }
  }, 60_000);
});
