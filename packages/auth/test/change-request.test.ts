import { describe, expect, it } from "vitest";
import { changeRequest, copyRequest, moveRequest } from "../src/index.ts";

class OwnRequest extends Request {}

/** A request of a class of its own, with what a framework has hung on it. */
function own(body: BodyInit | null = "body"): Request {
  const request = new OwnRequest("https://api.example/a?b=1", {
    method: "POST",
    headers: { "X-Trace": "t" },
    body,
    redirect: "manual",
    credentials: "include",
  });
  return Object.assign(request, { next: { revalidate: 10 } });
}

const target = new URL("https://api.example/moved");

describe.each<[string, (request: Request) => Request | Promise<Request>, string]>([
  ["copyRequest", copyRequest, "https://api.example/a?b=1"],
  ["changeRequest", (request) => changeRequest(request, { headers: request.headers }), "https://api.example/a?b=1"],
  ["moveRequest", (request) => moveRequest(request, target), "https://api.example/moved"],
])("%s", (_, make, url) => {
  it("keeps all there is: class, method, headers, body, ways, and what a framework has hung on it", async () => {
    const made = await make(own());
    expect(made).toBeInstanceOf(OwnRequest);
    expect(made).toMatchObject({
      url,
      method: "POST",
      redirect: "manual",
      credentials: "include",
      next: { revalidate: 10 },
    });
    expect(made.headers.get("x-trace")).toBe("t");
    expect(await made.text()).toBe("body");
  });

  it("keeps its signal", async () => {
    const controller = new AbortController();
    const made = await make(new Request("https://api.example/a?b=1", { signal: controller.signal }));
    controller.abort(new Error("enough"));
    expect(made.signal.reason).toMatchObject({ message: "enough" });
  });
});

it("copyRequest leaves the request whole", async () => {
  const request = own();
  await copyRequest(request).text();
  expect(await request.text()).toBe("body");
});

it("changeRequest changes what is asked for", () => {
  expect(changeRequest(own(), { redirect: "error" })).toMatchObject({ redirect: "error", method: "POST" });
});
