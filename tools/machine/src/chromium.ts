import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";
import { mustFind, type Program } from "./program.ts";

const candidates = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** The machine's own browser: playwright-core brings none, and must not download one. */
export function findChromium(): Program {
  return {
    path: [process.env["LEDGERKIT_CHROMIUM"] ?? "", ...candidates].find((path) => path && existsSync(path)),
    missing: "There is no Chromium: install one (Debian: apt-get install chromium) or name it in LEDGERKIT_CHROMIUM.",
  };
}

/** Starts it, without what it does by itself over the network. */
export function launchChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: mustFind(findChromium()),
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}
