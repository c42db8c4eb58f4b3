import ky from "ky";
import { baseUrl, type CallContestant, key } from "../call-contestant.ts";

// README, "ky.create(defaultOptions)"; retries stay on, as they are by default.
export default {
  title: "ky",
  connect() {
    const client = ky.create({ baseUrl, headers: { Authorization: `Bearer ${key}` } });
    return async () => client.get("things/1").json();
  },
} satisfies CallContestant;
