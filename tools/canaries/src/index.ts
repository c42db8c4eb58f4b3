export { canariesIn } from "./canaries-in.ts";
export { everythingShown } from "./everything-shown.ts";
export { type Output, watchOutput } from "./watch-output.ts";
