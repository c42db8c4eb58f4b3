// Compiled by `typecheck` without strictNullChecks, as some projects are; never run.
import { observed } from "../_observed.ts";
import type { Resource } from "../_paths.ts";

const { client } = observed();

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
// @ts-expect-error a path that does not exist
await client.GET("/resource");

const { data, error, status } = await client.GET("/resources");
if (data) data satisfies Resource[];
if (status === 500) error.message satisfies string;
