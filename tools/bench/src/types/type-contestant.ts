import type { TypedProvider } from "./largest-provider.ts";

/** One client, for programs that are only compiled: the default export of a file in `contestants`. */
export interface TypeContestant {
  readonly title: string;
  /** The beginning of the program: it declares `client`. */
  head(provider: TypedProvider): string;
}
