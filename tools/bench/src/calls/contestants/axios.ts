import axios from "axios";
import { baseUrl, type CallContestant, key } from "../call-contestant.ts";

// README, "Fetch adapter": `adapter: "fetch"`; by default Node gets the http adapter.
export default {
  title: "axios, fetch adapter",
  connect() {
    const client = axios.create({
      baseURL: baseUrl,
      adapter: "fetch",
      headers: { Authorization: `Bearer ${key}` },
    });
    return async () => (await client.get("/things/1")).data;
  },
} satisfies CallContestant;
