import { below, contract, contractAjv, follow, fragment, keys, localReference, valueAt } from "@ledgerkit/spec-check";
import standaloneCode from "ajv/dist/standalone/index.js";
import { compactCode, longForm } from "./compact-code.ts";
import { isJson } from "./contract-facts.ts";
import { Code, literal } from "./literal.ts";
import { listOperations, type OpenApiDocument } from "./openapi.ts";

/**
 * The validators of a contract as a module that is still to be bundled: `validators`, in the shape of `Validators` of the client package.
 *
 * The functions are ajv's own (standalone code), each schema compiled once: nothing is compiled, and ajv is not there, at run time.
 */
export function validatorsCode(document: OpenApiDocument): string {
  const ajv = contractAjv(document, {
    // What is strange in a contract is for spec-check to tell; here any contract has to do.
    strict: false,
    strictNumbers: true,
    verbose: true,
    messages: false,
    inlineRefs: false,
    code: { source: true, esm: true, lines: true },
  });
  const isLong = longForm.test(JSON.stringify(document));
  // Two features of 2020-12 that cost every function, switched off where no schema uses them.
  if (!isLong) Object.assign(ajv.opts, { unevaluated: false, dynamicRef: false });

  const compiled = new Set<string>();
  const exported = new Map<string, Code>();
  const table = literal(
    Object.fromEntries(
      listOperations(document)
        .filter(({ operation }) => !operation["x-navigation"])
        .map(({ method, path }) => {
          const operation = below("/paths", path, method);
          const request = below(operation, "requestBody");
          const hasRequest = valueAt(document, request) !== undefined;
          const responses = keys(document, below(operation, "responses")).map((status) => [
            status,
            bodyValidators(below(operation, "responses", status)),
          ]);
          const row = {
            request: hasRequest ? bodyValidators(request) : undefined,
            responses: Object.fromEntries(responses),
          };
          return [`${method.toUpperCase()} ${path}`, row];
        }),
    ),
  );
  const names = Object.fromEntries([...exported].map(([key, { text }]) => [`compiled_${text}`, key]));
  const standalone = standaloneCode.default(ajv, names);
  const code = isLong ? standalone : compactCode(standalone);
  const functions = code.replaceAll(
    /^export const compiled_(\w+) = (.*);$/gm,
    isLong ? "const $1 = $2;" : "const $1 = validator($2);",
  );
  const runtime = ["branch", "choose", "fail", "isObject", "mayBeBoolean", "mayBeNumber", "mayBeString", "validator"];
  return `import { ${runtime.join(", ")} } from "./validation-runtime.ts";\n${functions}\nexport const validators = ${table};\n`;

  /** Media type → validator, of a request or a response; of one that is only `application/json`, the validator alone. */
  function bodyValidators(body: string): Record<string, Code | null> | Code {
    const content = below(follow(document, body), "content");
    const validators = keys(document, content).map((type): [string, Code | null] => {
      const schema = below(content, type, "schema");
      const isChecked = isJson(type) && valueAt(document, schema) !== undefined;
      return [type, isChecked ? validator(schema) : null];
    });
    const [[type, only] = []] = validators;
    return validators.length === 1 && type === "application/json" && only ? only : Object.fromEntries(validators);
  }

  function validator(schema: string): Code {
    const target = sharedSchema(document, schema);
    compile(target);
    const name = exported.get(keyOf(target)) ?? new Code(`v${exported.size}`);
    exported.set(keyOf(target), name);
    return name;
  }

  /** What a schema refers to comes first: ajv shares what it knows by the name that it is referred to by. */
  function compile(schema: string): void {
    if (compiled.has(schema)) return;
    compiled.add(schema);
    for (const target of references(valueAt(document, schema))) compile(target);
    ajv.getSchema(keyOf(schema));
  }
}

/** The schema itself, or the one that it only refers to. */
function sharedSchema(document: OpenApiDocument, schema: string): string {
  const value = valueAt(document, schema) as object;
  const target = localReference(value);
  return target !== undefined && Object.keys(value).length === 1 ? sharedSchema(document, target) : schema;
}

function references(node: unknown): string[] {
  if (typeof node !== "object" || node === null) return [];
  const target = localReference(node);
  return [...(target === undefined ? [] : [target]), ...Object.values(node).flatMap(references)];
}

function keyOf(schema: string): string {
  return contract + fragment(schema);
}
