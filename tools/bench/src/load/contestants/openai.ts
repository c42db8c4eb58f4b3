import OpenAI from "openai";
import type { LoadContestant } from "../load-contestant.ts";

// README, "Retries": "Certain errors will be automatically retried 2 times by default", whatever the method.
export default {
  title: "openai",
  keepsSession: false,
  connect({ url, accessToken }) {
    const client = new OpenAI({ apiKey: accessToken, baseURL: url });
    return async (kind, id) => {
      const body = { id };
      switch (kind) {
        case "GET":
          await client.get(`/things/${id}`);
          return 200;
        case "PUT":
          await client.put(`/things/${id}`, { body });
          return 200;
        case "POST":
          await client.post("/things", { body });
          return 200;
        case "POST with key":
          await client.post("/keyed-things", { body, headers: { "Idempotency-Key": id } });
          return 200;
      }
    };
  },
} satisfies LoadContestant;
