#!/usr/bin/env node
import { bundlePackage } from "./bundle-package.ts";

// The sources of the package in whose folder it is run, as the JavaScript in `dist` that is published.
try {
  await bundlePackage(process.cwd());
} catch (error) {
  console.error(`bundle: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}
