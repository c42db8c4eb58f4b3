import { baseUrl, type CallContestant, key } from "../call-contestant.ts";

// What no client can do without: a Request, fetch, and the body as JSON. All others are told as what they add to this.
export default {
  title: "bare Request + fetch + json",
  connect: () => async () => {
    const request = new Request(`${baseUrl}/things/1`, { headers: { Authorization: `Bearer ${key}` } });
    return (await fetch(request)).json();
  },
} satisfies CallContestant;
