import { type OneCallSettings, settingNames } from "./call-settings.ts";
import type { LooseInit } from "./loose-client.ts";

/** One call's options, ours apart from openapi-fetch's. */
export function splitSettings(
  given: LooseInit,
  client: OneCallSettings,
): { init: LooseInit; settings: OneCallSettings } {
  if (!hasSettings(given)) return { init: given, settings: client };
  const init = { ...given };
  const settings: Record<string, unknown> = { ...client };
  for (const name of settingNames) {
    if (init[name] !== undefined) settings[name] = init[name];
    delete init[name];
  }
  return { init, settings };
}

function hasSettings(given: LooseInit): boolean {
  for (const name in given) if ((settingNames as readonly string[]).includes(name)) return true;
  return false;
}
