/** A description with these fields. */
export function document(fields: object): object {
  return { openapi: "3.1.0", info: { title: "Test", version: "1" }, ...fields };
}

/** A description with one operation, `GET /things`. */
export function withOperation(operation: object, fields: object = {}): object {
  return document({ paths: { "/things": { get: operation } }, ...fields });
}

/** A description with these schemas. */
export function withSchemas(schemas: object): object {
  return document({ paths: {}, components: { schemas } });
}

/** The content of a body in JSON. */
export function json(mediaType: object): object {
  return { content: { "application/json": mediaType } };
}

/** A description with one environment, `production`, and one security scheme, `key`. */
export function withScheme(scheme: object, fields: object = {}): object {
  const servers = [{ url: "https://example.com", "x-environment": "production" }];
  return document({ servers, paths: {}, components: { securitySchemes: { key: scheme } }, ...fields });
}

/** A description with one flow, client credentials. */
export function withFlow(flow: object, fields: object = {}): object {
  const clientCredentials = { tokenUrl: "/token", scopes: {}, ...flow };
  return withScheme({ type: "oauth2", flows: { clientCredentials } }, fields);
}

/** A parameter of the query. */
export function query(name: string): object {
  return { name, in: "query", schema: { type: "string" } };
}
