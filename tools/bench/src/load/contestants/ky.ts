import ky from "ky";
import type { LoadContestant } from "../load-contestant.ts";

// README, "retry": on by default for GET, PUT and other idempotent methods, twice.
export default {
  title: "ky",
  keepsSession: false,
  connect({ url, accessToken }) {
    const client = ky.create({ baseUrl: url, headers: { Authorization: `Bearer ${accessToken}` } });
    return async (kind, id) => {
      const json = { id };
      switch (kind) {
        case "GET":
          await client.get(`things/${id}`).json();
          return 200;
        case "PUT":
          await client.put(`things/${id}`, { json }).json();
          return 200;
        case "POST":
          await client.post("things", { json }).json();
          return 200;
        case "POST with key":
          await client.post("keyed-things", { json, headers: { "Idempotency-Key": id } }).json();
          return 200;
      }
    };
  },
} satisfies LoadContestant;
