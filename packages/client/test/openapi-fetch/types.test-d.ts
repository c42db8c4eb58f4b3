// Compiled by `typecheck`, never run: what must compile, and what must not, as openapi-fetch's own suite has it.
import type { Middleware } from "openapi-fetch";
import type { $Read } from "openapi-typescript-helpers";
import { type CallOutcome, type DataOf, unwrap } from "../../src/index.ts";
import { exactly } from "../_exactly.ts";
import { observed } from "./_observed.ts";
import type { Post, Problem, Resource } from "./_paths.ts";

const { client } = observed();
// Path parameters
await client.GET("/resources/{id}", { params: { path: { id: 456 } } });
// @ts-expect-error no options
await client.GET("/resources/{id}");
// @ts-expect-error no params
await client.GET("/resources/{id}", {});
// @ts-expect-error no path
await client.GET("/resources/{id}", { params: {} });
// @ts-expect-error no id
await client.GET("/resources/{id}", { params: { path: {} } });
// @ts-expect-error an id of another type
await client.GET("/resources/{id}", { params: { path: { id: "123" } } });
// @ts-expect-error a path parameter where there is none
await client.GET("/resources", { params: { path: { id: 123 } } });
// @ts-expect-error not even an empty path
await client.GET("/resources", { params: { path: {} } });

// Header parameters
await client.GET("/guarded", { params: { header: { "x-required": "yes" } } });
// @ts-expect-error the header is required
await client.GET("/guarded");
// @ts-expect-error another header
await client.GET("/guarded", { params: { header: { foo: "bar" } } });
// @ts-expect-error a header of another type
await client.GET("/guarded", { params: { header: { "x-required": true } } });

// Bodies
const post: Post = { title: "t", body: "b", publish_date: 1 };
await client.POST("/posts", { body: post });
await client.POST("/drafts");
await client.POST("/drafts", { body: post });
// @ts-expect-error no body
await client.POST("/posts");
// @ts-expect-error a body with members missing
await client.POST("/posts", { body: { title: "t" } });
// @ts-expect-error another body
await client.POST("/drafts", { body: { error: true } });
// @ts-expect-error a member of another type
await client.POST("/drafts", { body: { title: 42, body: "", publish_date: 1 } });
// @ts-expect-error a body where there is none
await client.GET("/posts", { body: post });
// A serializer sees the body as the contract types it.
await client.POST("/posts", { body: post, bodySerializer: (body) => body.title.toUpperCase() });

// Data and error tell each other apart.
const listed = await client.GET("/resources");
exactly<Resource[] | undefined>()(listed.data).is satisfies true;
exactly<Problem | undefined>()(listed.error).is satisfies true;
if (listed.data) {
  exactly<Resource[]>()(listed.data).is satisfies true;
  exactly<undefined>()(listed.error).is satisfies true;
}
if (!listed.error) exactly<Resource[]>()(listed.data).is satisfies true;
if (listed.error) {
  exactly<undefined>()(listed.data).is satisfies true;
  exactly<Problem>()(listed.error).is satisfies true;
}
if (!listed.data) exactly<Problem>()(listed.error).is satisfies true;

// No content
const deleted = await client.DELETE("/tags/{name}", { params: { path: { name: "a" } } });
if (deleted.status === 204) exactly<undefined>()(deleted.data).is satisfies true;
const found = await client.GET("/posts/{id}", { params: { path: { id: 1 } } });
exactly<Post | undefined>()(found.data).is satisfies true;
// A 204 whose contract says that it has a body.
exactly<Post[] | unknown[] | undefined>()((await client.GET("/posts")).data).is satisfies true;
exactly<undefined>()((await client.HEAD("/anything")).data).is satisfies true;
(await client.GET("/empty", { parseAs: "json" })) satisfies { data?: undefined };

// Several successes, several failures
const successes = await client.GET("/two-successes");
if (!successes.error) exactly<Resource | Resource[]>()(successes.data).is satisfies true;
if (successes.status === 200 && !successes.error) exactly<Resource>()(successes.data).is satisfies true;
if (successes.status === 201 && !successes.error) exactly<Resource[]>()(successes.data).is satisfies true;
const failures = await client.GET("/two-failures");
// openapi-fetch says undefined; here it is the text that says that there is no body.
if (failures.status === 401) exactly<`HTTP ${string}`>()(failures.error).is satisfies true;
if (failures.error) exactly<Problem | `HTTP ${string}`>()(failures.error).is satisfies true;
else exactly<Resource>()(failures.data).is satisfies true;
if (failures.status === 500) exactly<Problem>()(failures.error).is satisfies true;
const byDefault = await client.GET("/default-is-failure");
if (byDefault.error) exactly<Problem>()(byDefault.error).is satisfies true;
else exactly<Resource>()(byDefault.data).is satisfies true;
// No failure is documented, and it fails all the same.
const undocumented = await client.GET("/media/json");
if (undocumented.data) exactly<Resource[]>()(undocumented.data).is satisfies true;
else exactly<NonNullable<unknown>>()(undocumented.error).is satisfies true;
exactly<Resource | Resource[]>()(unwrap(successes)).is satisfies true;
null as unknown as DataOf<typeof byDefault> satisfies Resource;

// Media types
exactly<Resource[] | undefined>()((await client.GET("/media/json")).data).is satisfies true;
exactly<Resource[] | undefined>()((await client.GET("/media/vendor")).data).is satisfies true;
exactly<string | undefined>()((await client.GET("/media/text")).data).is satisfies true;
// openapi-fetch has a type parameter that picks one; here it is what a client reads: JSON where there is any.
exactly<{ foo: string } | { bar: string } | undefined>()((await client.GET("/media/several")).data).is satisfies true;

// parseAs
exactly<string | undefined>()((await client.GET("/media/json", { parseAs: "text" })).data).is satisfies true;
exactly<Blob | undefined>()((await client.GET("/media/json", { parseAs: "blob" })).data).is satisfies true;
exactly<ArrayBuffer | undefined>()((await client.GET("/media/json", { parseAs: "arrayBuffer" })).data)
  .is satisfies true;
exactly<Response["body"] | undefined>()((await client.GET("/media/json", { parseAs: "stream" })).data)
  .is satisfies true;
exactly<Resource[] | undefined>()((await client.GET("/media/json", { parseAs: "json" })).data).is satisfies true;
// @ts-expect-error a way to read that does not exist
await client.GET("/media/json", { parseAs: "xml" });

// The method as an argument
await client.request("get", "/resources/{id}", { params: { path: { id: 1 } } });
// @ts-expect-error a method that the path has not
await client.request("delete", "/resources/{id}", { params: { path: { id: 1 } } });

// Middleware
client.use(
  { onRequest: ({ request }) => request },
  { onResponse: ({ response }) => response },
  { onError: () => undefined },
);
// @ts-expect-error neither onRequest nor onResponse nor onError
({}) satisfies Middleware;

// What openapi-fetch lets pass: members that nobody knows.
// @ts-expect-error a mistyped query parameter beside a good one
await client.GET("/searches", { params: { query: { text: "a", numbr: 1 } } });
// @ts-expect-error a mistyped member of a body beside good ones
await client.POST("/posts", { body: { title: "t", body: "b", publish_date: 1, publishDate: 1 } });
// @ts-expect-error a mistyped option
await client.GET("/resources", { timoutMs: 1 });

// openapi-fetch takes the markers of openapi-typescript's --read-write-markers off. Our codegen writes none, since taking them off
// (`Readable`) goes through every type and takes open enums (`"a" | (string & {})`) apart: what is marked stays marked.
type Marked = {
  responses: {
    200: { content: { "application/json": { id: $Read<number>; kind: "a" | (string & {}) } } };
    500: { content: { "application/json": Problem } };
  };
};
declare const marked: CallOutcome<Marked>;
if (!marked.error) {
  exactly<$Read<number>>()(marked.data.id).is satisfies true;
  exactly<"a" | (string & {})>()(marked.data.kind).is satisfies true;
}
