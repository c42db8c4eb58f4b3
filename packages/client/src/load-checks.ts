import { tell } from "@ledgerkit/auth";
import type { CallChecks } from "./check-answer.ts";
import type { ClientOptions } from "./client-options.ts";
import type { Call } from "./steps/step.ts";

/** So long a call waits for checks that it can do without, in milliseconds. */
const patience = 2_000;

/**
 * Loads what looks at calls (`validate`), with the contract's validators, when the first call asks for it: nobody else pays. Where drift
 * is only to be reported, a call goes on without what cannot be loaded.
 */
export function checksLoader(
  name: string,
  { validators }: Pick<ClientOptions, "validators">,
): (call: Call) => Promise<CallChecks | undefined> {
  const remedy = `validators: () => import("${name}/validators")`;
  let loaded: ((call: Call) => CallChecks) | undefined;
  let isTold = false;

  async function load(): Promise<(call: Call) => CallChecks> {
    const module = await validators?.();
    if (!module?.callChecks) throw new TypeError(`[${name}] validate needs ${remedy}.`);
    return module.callChecks(name, module.validators);
  }

  return async (call) => {
    const { operation, settings } = call;
    let timer: ReturnType<typeof setTimeout> | undefined;
    try {
      loaded ??= await (settings.validate === "throw"
        ? load()
        : Promise.race([
            load(),
            new Promise<never>((_, reject) => {
              timer = setTimeout(reject, patience, new Error("late"));
            }),
          ]));
    } catch (error) {
      if (settings.validate === "throw") throw error;
      const problem = { pointer: "", keyword: "validators", expected: remedy, found: (error as Error).name };
      if (!isTold) tell(settings.onDrift, { operation, where: "response", problems: [problem] });
      isTold = true;
      return undefined;
    } finally {
      clearTimeout(timer);
    }
    return loaded(call);
  };
}
