import OpenAI from "openai";
import { baseUrl, type CallContestant, key } from "../call-contestant.ts";

// README, "Undocumented endpoints": `client.get`, `client.post` and so on; retries stay on, as they are by default.
export default {
  title: "openai, client.get",
  connect() {
    const client = new OpenAI({ apiKey: key, baseURL: baseUrl });
    return async () => client.get("/things/1");
  },
} satisfies CallContestant;
