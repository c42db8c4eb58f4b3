interface Operation {
  readonly parameters?: readonly (Parameter | { readonly $ref: string })[];
  readonly requestBody?: object;
}

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly schema?: { readonly type?: string | readonly string[] };
}

export interface Document {
  readonly paths: Record<
    string,
    Record<string, Operation> & { readonly parameters?: readonly (Parameter | { readonly $ref: string })[] }
  >;
  readonly components?: { readonly parameters?: Record<string, Parameter> };
}

const methods = ["get", "put", "post", "delete", "patch"];

/**
 * A call of every operation of a contract, one statement each, in the order of the document. Path parameters are real; queries and
 * bodies are `never`, which fits whatever the contract wants: how a literal is checked is not what is compared.
 */
export function callStatements(document: Document): string[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const operation = item[method];
      return operation ? [statement(document, method, path, [...(item.parameters ?? [])], operation)] : [];
    }),
  );
}

function statement(
  document: Document,
  method: string,
  path: string,
  shared: NonNullable<Operation["parameters"]>[number][],
  { parameters = [], requestBody }: Operation,
): string {
  const all = [...shared, ...parameters].map((parameter) =>
    "$ref" in parameter ? document.components?.parameters?.[parameter.$ref.split("/").at(-1) ?? ""] : parameter,
  );
  const inPath = all.filter((parameter) => parameter?.in === "path");
  const needs = (place: string) => all.some((parameter) => parameter?.in === place && parameter.required);
  const groups = [
    ...(inPath.length ? [`path: { ${inPath.map((parameter) => `${parameter?.name}: "1" as never`).join(", ")} }`] : []),
    ...(needs("query") ? ["query: {} as never"] : []),
    ...(needs("header") ? ["header: {} as never"] : []),
  ];
  const init = [
    ...(groups.length ? [`params: { ${groups.join(", ")} }`] : []),
    ...(requestBody ? ["body: {} as never"] : []),
  ];
  const argument = init.length ? `, { ${init.join(", ")} }` : "";
  return `{ const { data, error } = await client.${method.toUpperCase()}("${path}"${argument}); use(data, error); }`;
}
