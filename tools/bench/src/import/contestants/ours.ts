import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { publishedPackages } from "@ledgerkit/readme";
import type { ImportTarget } from "../import-target.ts";

const providers = (await publishedPackages()).filter(({ isProvider }) => isProvider);

// Every provider's package, as it is published.
export default providers.map(({ name, folder }) => ({
  title: name,
  url: pathToFileURL(join(folder, "dist", "index.js")).href,
})) satisfies ImportTarget[];
