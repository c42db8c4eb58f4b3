import { createIownit, unwrap } from "@ledgerkit/iownit";
import type { Checks, Scene } from "@ledgerkit/runtimes";

function iownit({ url }: Scene) {
  return createIownit({
    clientId: "client",
    clientSecret: "p@ssword",
    scope: ["manageExternalClients", "readSubscription"],
    baseUrl: url,
    dangerouslyAllowBrowser: true,
  });
}

export default {
  async "client credentials"({ stage, same }) {
    const scene = await stage();
    const clients = unwrap(await iownit(scene).GET("/external/v1/oauth/client"));
    const [request] = await scene.arrived();
    same(request?.operation, "POST /oauth2/token");
    same(request?.headers["authorization"], `Basic ${btoa("client:p%40ssword")}`);
    same(request?.body, "scope=manageExternalClients+readSubscription&grant_type=client_credentials");
    return `${clients.length} clients`;
  },

  async "an upload as a form"({ stage, same }) {
    const scene = await stage();
    const file = new File([Uint8Array.from({ length: 256 }, (_, byte) => byte)], "taxes 2026.pdf", {
      type: "application/pdf",
    });
    const { fileId } = unwrap(
      await iownit(scene).POST("/external/v1/file/upload", {
        params: { query: { fileType: "Tax" } },
        body: { file },
      }),
    );
    const request = (await scene.arrived()).at(-1);
    const boundary = /^multipart\/form-data; ?boundary="?([^"]+)"?$/.exec(request?.headers["content-type"] ?? "")?.[1];
    const [, part = ""] = (request?.body ?? "").split(`--${boundary}\r\n`);
    const [head = "", content = ""] = part.split("\r\n\r\n");
    same(/name="file"; ?filename="taxes 2026\.pdf"/.test(head), true);
    same(content.slice(0, 256), String.fromCharCode(...Array.from({ length: 256 }, (_, byte) => byte)));
    return fileId;
  },
} satisfies Checks;
