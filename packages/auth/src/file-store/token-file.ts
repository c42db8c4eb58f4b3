import { constants } from "node:fs";
import { open } from "node:fs/promises";
import { uptime } from "node:os";
import { damaged } from "./file-failure.ts";
import { thisProcess } from "./host.ts";
import { assertPrivate } from "./private-directory.ts";

export interface TokenFile {
  readonly value: string;
  readonly ageMs: number;
}

/** Writes a new file and makes it survive a power failure. */
export async function writeTokenFile(path: string, key: string, value: string): Promise<void> {
  const { host } = await thisProcess();
  const text = JSON.stringify({ key, value, host, uptimeMs: uptimeMs(), writtenAt: Date.now() });
  const handle = await open(path, "wx", 0o600);
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/**
 * @throws {AuthError} `store_unavailable` if others can read it, or it is not what was written
 */
export async function readTokenFile(path: string, key: string): Promise<TokenFile> {
  const handle = await open(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
  try {
    assertPrivate(path, (await handle.stat()).mode, "600");
    const content = parse(await handle.readFile("utf8"));
    if (!content) throw damaged(path, "it is not whole");
    if (content.key !== key) throw damaged(path, "it belongs to another key");
    return { value: content.value, ageMs: await ageOf(content) };
  } finally {
    await handle.close();
  }
}

interface Content {
  readonly key: string;
  readonly value: string;
  readonly host: string;
  readonly uptimeMs: number;
  readonly writtenAt: number;
}

function parse(text: string): Content | undefined {
  try {
    const { key, value, host, uptimeMs, writtenAt } = JSON.parse(text);
    const isWhole =
      typeof key === "string" && typeof value === "string" && Number.isFinite(uptimeMs) && Number.isFinite(writtenAt);
    return isWhole ? { key, value, host, uptimeMs, writtenAt } : undefined;
  } catch {
    return undefined;
  }
}

/** By the uptime of the host, which no one sets, and which goes on while the host sleeps; by the wall clock only after a reboot. */
async function ageOf({ host, uptimeMs: then, writtenAt }: Content): Promise<number> {
  const age = uptimeMs() - then;
  if (host === (await thisProcess()).host && age >= 0) return age;
  return Math.max(0, Date.now() - writtenAt);
}

function uptimeMs(): number {
  return Math.round(uptime() * 1000);
}
