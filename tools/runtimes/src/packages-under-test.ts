import { createRequire } from "node:module";
import own from "../package.json" with { type: "json" };

/** A package that browsers and workers load. */
export interface PackageUnderTest {
  readonly name: string;
  /** From the root of the repository: `packages/x`. */
  readonly folder: string;
  readonly isProvider: boolean;
  readonly manifest: { readonly type?: string; readonly sideEffects?: boolean; readonly exports: object };
}

const require = createRequire(import.meta.url);

/** Those that package.json names, so that turbo builds them first; without the mock, which is for Node. */
export const packagesUnderTest: readonly PackageUnderTest[] = Object.keys(own.devDependencies)
  .filter((name) => name.startsWith("@ledgerkit/") && name !== "@ledgerkit/mock")
  .map((name) => {
    const manifest = require(`${name}/package.json`) as PackageUnderTest["manifest"];
    const folder = name.replace("@ledgerkit/", "packages/");
    return { name, folder, isProvider: "./openapi.json" in manifest.exports, manifest };
  });
