import { type ContractFacts, contractFacts } from "./contract-facts.ts";
import { Code, literal } from "./literal.ts";
import type { OpenApiDocument } from "./openapi.ts";

/** `contract.ts`: what the client needs at run time, as const data. */
export function contractFile(document: OpenApiDocument, name: string): string {
  const facts = contractFacts(document, name);
  const shared = shareSecurity(facts);
  return `import type { Contract } from "@ledgerkit/client";

${shared.map(([constant, value]) => `const ${constant.text} = ${literal(value)} as const;\n`).join("")}${shared.length ? "\n" : ""}/** What the client of ${document.info.title} ${document.info.version} has to know at run time. */
export const contract = ${literal(facts)} as const satisfies Contract;
`;
}

/** Requirements that several operations share become constants, so that each is in a bundle once. */
function shareSecurity(facts: ContractFacts): [Code, unknown][] {
  const rows = Object.values(facts.operations).filter((row) => row["security"] !== undefined);
  const constants = new Map<string, { code: Code; value: unknown; count: number }>();
  for (const { security } of rows as { security: unknown }[]) {
    const key = JSON.stringify(security);
    const seen = constants.get(key);
    if (seen) seen.count += 1;
    else constants.set(key, { code: new Code(`security${constants.size + 1}`), value: security, count: 1 });
  }
  const shared = [...constants].filter(([key, { count }]) => count > 1 && key !== "[]");
  shared.forEach(([, entry], index) => {
    entry.code = new Code(`security${index + 1}`);
  });
  const byValue = new Map(shared.map(([key, { code }]) => [key, code]));
  for (const row of rows) row["security"] = byValue.get(JSON.stringify(row["security"])) ?? row["security"];
  return shared.map(([, { code, value }]) => [code, value]);
}
