interface Answers {
  200: { content: { "application/json": { id: string } } };
  401: { content: { "application/json": { error: string } } };
}

interface Creation {
  parameters: object;
  requestBody: { content: { "application/json": { id: string } } };
  responses: Answers;
}

/** The same API in the form that openapi-typescript gives types: ours and openapi-fetch take it alike. */
export interface paths {
  "/things/{id}": {
    parameters: object;
    get: { parameters: { path: { id: string } }; responses: Answers };
    put: Creation & { parameters: { path: { id: string } } };
  };
  "/things": { parameters: object; post: Creation };
  "/keyed-things": { parameters: object; post: Creation };
}
