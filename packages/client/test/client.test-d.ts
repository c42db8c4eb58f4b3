// Compiled by `typecheck`, never run: what must compile, and what must not.
import { unwrap } from "../src/index.ts";
import { exactly } from "./_exactly.ts";
import { observed } from "./_things.ts";

const { client } = observed();

const listed = await client.GET("/things");
if (listed.error) {
  // Without a look at the status, it is one of the documented errors.
  listed.error satisfies { error: { code: string } } | { fields: string[] };
} else {
  listed.data.id satisfies string;
}
if (listed.status === 404) listed.error.error.code satisfies string;
if (listed.status === 422) listed.error.fields satisfies string[];
if (listed.status === 200) listed.data.kind satisfies string | undefined;

const { data, error, status } = listed;
if (status === 422) error.fields satisfies string[];
if (!error) data.id satisfies string;

// An open enum completes its known values and takes any other, in answers as in the contract.
const kind = unwrap(listed).kind;
exactly<"a" | "b" | (string & {}) | undefined>()(kind).is satisfies true;
"a value of tomorrow" satisfies typeof kind;

unwrap(listed).id satisfies string;
unwrap(await client.DELETE("/things/{id}", { params: { path: { id: "1" } } })) satisfies undefined;
(await client.GET("/report", { parseAs: "blob" })).data satisfies Blob | undefined;
(await client.GET("/report")).data satisfies string | undefined;

await client.POST("/files", { body: { file: new File(["a"], "a.txt"), note: "n" } });
await client.POST("/files", { body: new FormData() });

// @ts-expect-error a form where there is none
await client.POST("/things", { body: new FormData() });
// @ts-expect-error a form without one of its fields
await client.POST("/files", { body: { note: "n" } });
// @ts-expect-error a status that is not documented
if (listed.status === 418) unwrap(listed);
// @ts-expect-error the data of a failure
if (listed.status === 404) listed.data.id;
// @ts-expect-error a path that does not exist
await client.GET("/thing");
// @ts-expect-error a method that the path does not have
await client.PUT("/things");
// @ts-expect-error a missing path parameter
await client.GET("/things/{id}");
// @ts-expect-error a missing path parameter
await client.GET("/things/{id}", { params: { path: {} } });
// @ts-expect-error a value that is not in the enum
await client.GET("/things", { params: { query: { kind: "c" } } });
// @ts-expect-error a query parameter that does not exist
await client.GET("/things", { params: { query: { knid: "a" } } });
// @ts-expect-error a missing body
await client.POST("/things");
// @ts-expect-error a field of the wrong type
await client.POST("/things", { body: { name: 1 } });
// @ts-expect-error a body where there is none
await client.GET("/things", { body: { name: "n" } });
