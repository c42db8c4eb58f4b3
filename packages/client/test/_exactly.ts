type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** What the compiler takes a value to be, to the letter: `exactly<string>()("a" as string)`. Compiled, never run. */
export declare function exactly<Want>(): <Found>(
  value: Found,
) => Same<Found, Want> extends true ? { is: true } : { is: false };
