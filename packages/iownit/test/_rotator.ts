import { readFile, rename, writeFile } from "node:fs/promises";
import type { ClientSecrets, SecretStore } from "@ledgerkit/auth";
import { fileStore } from "@ledgerkit/auth/file-store";
import { createIownit, rotatePassword } from "../src/index.ts";
import { clientId } from "./_node.ts";

/** Passwords in a file, replaced as a whole. */
export function secretFile(path: string): SecretStore {
  return {
    read: async () => JSON.parse(await readFile(path, "utf8")) as ClientSecrets,
    write: async (secrets) => {
      await writeFile(`${path}.${process.pid}`, JSON.stringify(secrets), { mode: 0o600 });
      await rename(`${path}.${process.pid}`, path);
    },
  };
}

/** A process of its own: `node _rotator.ts <url> <directory> <times> [kill at: stored or changed]`. */
if (process.argv[1]?.endsWith("_rotator.ts")) {
  const [, , baseUrl = "", directory = "", times = "1", killAt] = process.argv;
  const secrets = secretFile(`${directory}/secret.json`);
  const die = () => process.kill(process.pid, "SIGKILL");
  const iownit = createIownit({
    baseUrl,
    clientId,
    clientSecret: {
      read: secrets.read,
      async write(pair) {
        // The last write comes when the node has been told.
        if (killAt === "changed" && pair.next === undefined) die();
        await secrets.write(pair);
        if (killAt === "stored") die();
      },
    },
    store: fileStore({ directory: `${directory}/tokens` }),
  });
  for (let turn = 0; turn < Number(times); turn += 1) {
    await rotatePassword(iownit);
    const { status } = await iownit.GET("/external/v1/org");
    process.stdout.write(`${status}\n`);
  }
}
