/**
 * A path of the contract, or the ones that are meant by a mistyped one: the same but for the names of its parameters, or else those that
 * begin alike, or the same with a slash before it. What the compiler complains with is then short and says what to write.
 */
export type NearPath<Path, Known> = [Path] extends [Known]
  ? Known
  : FirstOf<[SameShape<Known, Shape<Path>>, ...Alike<Path, Known>, SameShape<Known, `/${Shape<Path>}`>, Known]>;

/** `/accounts/{id}` → `/accounts/{}` */
type Shape<Path> = [Path] extends [`${infer Head}{${string}}${infer Tail}`]
  ? `${Head}{}${Shape<Tail>}`
  : Extract<Path, string>;
type SameShape<Known, Wanted> = Known extends unknown ? (Shape<Known> extends Wanted ? Known : never) : never;

/** Those of the same beginning, of four characters, three, two. */
type Alike<Path, Known> = [Path] extends [`${infer A}${infer B}${infer C}${infer D}${string}`]
  ? [
      Extract<Known, `${A}${B}${C}${D}${string}`>,
      Extract<Known, `${A}${B}${C}${string}`>,
      Extract<Known, `${A}${B}${string}`>,
    ]
  : [];

type FirstOf<Lists> = [Lists] extends [[infer First, ...infer Rest]]
  ? [First] extends [never]
    ? FirstOf<Rest>
    : First
  : never;
