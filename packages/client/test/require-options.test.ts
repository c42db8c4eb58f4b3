import process from "node:process";
import { afterEach, describe, expect, it, vi } from "vitest";
import { optionalOptions, requireOptions } from "../src/index.ts";

const variables = { id: "THINGS_ID", key: "THINGS_KEY" };
const nothing = { id: undefined, key: undefined };

afterEach(() => void vi.restoreAllMocks());

/** What Deno does without leave: it throws, for one variable or, with `--allow-env=…`, for the others. */
function environment(readable: Record<string, string>) {
  const env = new Proxy(readable, {
    get(values, name) {
      if (typeof name !== "string" || !Object.hasOwn(values, name))
        throw new Error(`Requires env access to "${String(name)}"`);
      return values[name];
    },
  });
  vi.spyOn(process, "env", "get").mockReturnValue(env);
}

describe("an option", () => {
  it("comes from the caller, or else from the environment", () => {
    vi.spyOn(process, "env", "get").mockReturnValue({ THINGS_ID: "e1", THINGS_KEY: "e2" });
    expect(requireOptions("@scope/things", { id: "c1", key: undefined }, variables)).toEqual({ id: "c1", key: "e2" });
    expect(optionalOptions({ id: "c1", key: undefined }, variables)).toEqual({ id: "c1", key: "e2" });
  });

  it("that is missing is named, with its variable", () => {
    vi.spyOn(process, "env", "get").mockReturnValue({ THINGS_ID: "e1" });
    const message = "[@scope/things] missing: key (or the environment variable THINGS_KEY).";
    expect(() => requireOptions("@scope/things", nothing, variables)).toThrow(new TypeError(message));
  });
});

describe("an environment that may not be read", () => {
  it("is not asked for what the caller gives", () => {
    environment({});
    expect(requireOptions("@scope/things", { id: "1", key: "k" }, variables)).toEqual({ id: "1", key: "k" });
  });

  it("is as an empty one", () => {
    environment({});
    expect(optionalOptions({ id: "1", key: undefined }, variables)).toEqual({ id: "1" });
  });

  it("is as one without what may not be read", () => {
    environment({ THINGS_ID: "e1" });
    expect(optionalOptions(nothing, variables)).toEqual({ id: "e1" });
  });

  it("is named, beside the options that are missing", () => {
    environment({});
    const message =
      "[@scope/things] missing: id (or the environment variable THINGS_ID), key (or the environment variable THINGS_KEY). " +
      "The environment could not be read; in Deno, --allow-env=THINGS_ID,THINGS_KEY allows it.";
    expect(() => requireOptions("@scope/things", nothing, variables)).toThrow(new TypeError(message));
  });

  it("does not blame the environment for options that are not there", () => {
    expect(() => requireOptions("@scope/things", undefined as never, variables)).toThrow(/undefined.*'id'/);
  });
});
