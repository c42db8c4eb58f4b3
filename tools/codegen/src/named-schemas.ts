import ts from "typescript";

/** What the file uses or declares under a name of its own: a schema that is called so keeps to `components["schemas"]`. */
const taken = new Set(["$defs", "Blob", "Omit", "Record", "components", "operations", "paths", "scopes", "webhooks"]);

/** Whether a schema is declared under its own name. */
export function isNamed(schema: string): boolean {
  return /^[A-Za-z_$][\w$]*$/.test(schema) && !taken.has(schema);
}

/**
 * Declares every schema of `components` under its own name and refers to it by that, so that editors and compilers say `Account` and
 * not what it is made of. An alias keeps its name as an interface would, and stays assignable to `Record<string, unknown>`.
 */
export function namedSchemas(nodes: readonly ts.Node[]): ts.Node[] {
  const declarations = nodes.flatMap(schemasOf).map((member) => {
    const name = (member.name as ts.Identifier).text;
    const alias = ts.factory.createTypeAliasDeclaration(
      [ts.factory.createModifier(ts.SyntaxKind.ExportKeyword)],
      name,
      undefined,
      member.type as ts.TypeNode,
    );
    return ts.setSyntheticLeadingComments(byName(alias), ts.getSyntheticLeadingComments(member));
  });
  return [
    ...nodes.map((node) => (isComponents(node) ? ts.visitEachChild(node, listed, undefined) : byName(node))),
    ...declarations,
  ];
}

function isComponents(node: ts.Node): node is ts.InterfaceDeclaration {
  return ts.isInterfaceDeclaration(node) && node.name.text === "components";
}

function schemasOf(node: ts.Node): ts.PropertySignature[] {
  if (!isComponents(node)) return [];
  const schemas = node.members.find(isSchemas);
  if (!schemas?.type || !ts.isTypeLiteralNode(schemas.type)) return [];
  return schemas.type.members
    .filter(ts.isPropertySignature)
    .filter(({ name }) => ts.isIdentifier(name) && isNamed(name.text));
}

function isSchemas(node: ts.Node): node is ts.PropertySignature {
  return ts.isPropertySignature(node) && ts.isIdentifier(node.name) && node.name.text === "schemas";
}

/** A member of `components`: the schemas become a list of names, everything else refers to them. */
function listed(member: ts.Node): ts.Node {
  if (!isSchemas(member) || !member.type || !ts.isTypeLiteralNode(member.type)) return byName(member);
  const { factory } = ts;
  const members = member.type.members.map((schema) =>
    ts.isPropertySignature(schema) && ts.isIdentifier(schema.name) && isNamed(schema.name.text)
      ? factory.createPropertySignature(
          undefined,
          schema.name,
          schema.questionToken,
          factory.createTypeReferenceNode(schema.name.text),
        )
      : byName(schema),
  );
  return factory.updatePropertySignature(
    member,
    member.modifiers,
    member.name,
    member.questionToken,
    factory.createTypeLiteralNode(members),
  );
}

/** The same with `Account` for `components["schemas"]["Account"]`. */
function byName<Node extends ts.Node>(node: Node): Node {
  const visit = (child: ts.Node): ts.Node => {
    const name = referredSchema(child);
    return name !== undefined && isNamed(name)
      ? ts.factory.createTypeReferenceNode(name)
      : ts.visitEachChild(child, visit, undefined);
  };
  return ts.visitEachChild(node, visit, undefined);
}

function referredSchema(node: ts.Node): string | undefined {
  if (!ts.isIndexedAccessTypeNode(node) || !ts.isIndexedAccessTypeNode(node.objectType)) return undefined;
  const { objectType, indexType } = node.objectType;
  const isOfSchemas =
    ts.isTypeReferenceNode(objectType) &&
    ts.isIdentifier(objectType.typeName) &&
    objectType.typeName.text === "components" &&
    textOf(indexType) === "schemas";
  return isOfSchemas ? textOf(node.indexType) : undefined;
}

function textOf(node: ts.TypeNode): string | undefined {
  return ts.isLiteralTypeNode(node) && ts.isStringLiteral(node.literal) ? node.literal.text : undefined;
}
