import assert from "node:assert/strict";

export const until = async (is: () => boolean) => {
  const end = performance.now() + 2_000;
  while (!is() && performance.now() < end) await new Promise((resolve) => setTimeout(resolve, 5));
  assert.ok(is(), "what was waited for did not come");
};
