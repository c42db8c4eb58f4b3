import openapiTS, { astToString, type OpenAPI3, type SchemaObject } from "openapi-typescript";
import ts from "typescript";
import { forDocstrings } from "./for-docstrings.ts";
import { namedSchemas } from "./named-schemas.ts";
import type { OpenApiDocument } from "./openapi.ts";

/**
 * `types.ts`: `paths`, `components` and `operations` as openapi-typescript writes them. This file is the only one that knows
 * openapi-typescript (in maintenance since September 2026): another generator that writes `paths` replaces it here.
 */
export async function typesFile(document: OpenApiDocument): Promise<string> {
  const nodes = await openapiTS(forDocstrings(document) as unknown as OpenAPI3, {
    // A request field that has a default may be left out.
    defaultNonNullable: false,
    silent: true,
    transform: (schema) => openEnum(schema) ?? binary(schema),
  });
  // A remark of openapi-typescript's own about discriminators: noise in every docstring that has one.
  const text = astToString(namedSchemas(nodes)).replaceAll(" (enum property replaced by openapi-typescript)", "");
  return `${text}${scopes(document)}`;
}

/** `x-known-values` is an open enum: the known values complete in an editor, and any other string is legal. */
function openEnum(schema: SchemaObject): ts.TypeNode | undefined {
  const { type, "x-known-values": known } = schema as { type?: string | string[]; "x-known-values"?: string[] };
  if (!known) return undefined;
  const members: ts.TypeNode[] = known.map((value) =>
    ts.factory.createLiteralTypeNode(ts.factory.createStringLiteral(value)),
  );
  // `string & {}` keeps TypeScript from folding the literals into `string`.
  members.push(
    ts.factory.createParenthesizedType(
      ts.factory.createIntersectionTypeNode([
        ts.factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
        ts.factory.createTypeLiteralNode([]),
      ]),
    ),
  );
  if (Array.isArray(type) && type.includes("null"))
    members.push(ts.factory.createLiteralTypeNode(ts.factory.createNull()));
  return ts.factory.createUnionTypeNode(members);
}

/** Bytes: a client takes and gives them as a Blob. */
function binary({ format }: SchemaObject): ts.TypeNode | undefined {
  return format === "binary" ? ts.factory.createTypeReferenceNode("Blob") : undefined;
}

/** The scopes by security scheme, so that asking for an unknown one does not compile. */
function scopes(document: OpenApiDocument): string {
  const rows = Object.entries(document.components?.securitySchemes ?? {}).flatMap(([name, scheme]) => {
    const names = [...new Set(Object.values(scheme.flows ?? {}).flatMap((flow) => Object.keys(flow.scopes)))];
    return names.length
      ? [`    ${JSON.stringify(name)}: ${names.map((scope) => JSON.stringify(scope)).join(" | ")};\n`]
      : [];
  });
  return `/** The OAuth scopes, by security scheme. */\nexport interface scopes {\n${rows.join("")}}\n`;
}
