export { type Block, blocksOf } from "./blocks-of.ts";
export { environmentOf } from "./environment-of.ts";
export { type PublishedPackage, publishedPackages } from "./published-packages.ts";
export { type Readme, readmes } from "./readmes.ts";
export { root } from "./root.ts";
