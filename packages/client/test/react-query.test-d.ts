// Compiled by `typecheck`, never run: the hooks of openapi-react-query over a client of ours.
import createQueryClient from "openapi-react-query";
import { createElement, type ReactNode } from "react";
import { asOpenapiFetch } from "../src/index.ts";
import { observed } from "./_things.ts";

const api = createQueryClient(asOpenapiFetch(observed().client));

export function Thing(): ReactNode {
  const { data, error } = api.useQuery("get", "/things/{id}", { params: { path: { id: "1" } } });
  data satisfies { id: string } | undefined;
  error satisfies { error: { code: string } } | { fields: string[] } | null;
  const { mutate } = api.useMutation("post", "/things");
  mutate({ body: { name: "n" } });
  // @ts-expect-error a body of another type
  mutate({ body: { name: 1 } });
  // @ts-expect-error a path that does not exist
  api.useQuery("get", "/thing");
  // @ts-expect-error a path parameter that is missing
  api.useQuery("get", "/things/{id}");
  return createElement("p", {}, data?.id);
}
