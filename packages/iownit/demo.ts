import type { Demo } from "@ledgerkit/demo";
import { createIownit } from "@ledgerkit/iownit";

const demo: Demo = [
  {
    flow: "client credentials, Basic",
    connect(url) {
      const iownit = createIownit({
        clientId: "YOUR_CLIENT_ID",
        clientSecret: "YOUR_PASSWORD",
        scope: ["manageExternalClients"],
        baseUrl: url,
      });
      return [
        {
          call: "GET /external/v1/oauth/client",
          run: () => iownit.GET("/external/v1/oauth/client"),
          show: (clients: unknown[]) => `${clients.length} clients`,
        },
        {
          call: "DELETE /external/v1/oauth/client/{clientId}",
          run: () =>
            iownit.DELETE("/external/v1/oauth/client/{clientId}", {
              params: { path: { clientId: "primary" } },
              headers: { Prefer: "code=409" },
            }),
          refusedWith: 409,
        },
      ];
    },
  },
];

export default demo;
