// Compiled by `typecheck`, never run: what a mistyped path is compared with, and so what the compiler's complaint names.
import type { NearPath } from "../src/near-path.ts";
import { exactly } from "./_exactly.ts";

type Known =
  | "/accounts"
  | "/accounts/{accountId}"
  | "/accounts/{accountId}/ledger"
  | "/acceptances"
  | "/bills/{billId}"
  | "/bills/{billId}/lines/{lineId}"
  | "/customers";

declare function near<Path>(path: Path): NearPath<Path, Known>;

// One that is known is any of them: editors complete from it.
exactly<Known>()(near("/accounts" as const)).is satisfies true;
exactly<Known>()(near("/accounts" as "/accounts" | "/customers")).is satisfies true;
// The same but for the names of the parameters
exactly<"/accounts/{accountId}">()(near("/accounts/{id}" as const)).is satisfies true;
exactly<"/bills/{billId}/lines/{lineId}">()(near("/bills/{id}/lines/{line}" as const)).is satisfies true;
// The same beginning, as long as there is one
exactly<"/accounts" | "/accounts/{accountId}" | "/accounts/{accountId}/ledger" | "/acceptances">()(
  near("/acounts" as const),
).is satisfies true;
exactly<"/bills/{billId}" | "/bills/{billId}/lines/{lineId}">()(near("/bils" as const)).is satisfies true;
exactly<"/customers">()(near("/costumers" as const)).is satisfies true;
// The slash forgotten
exactly<"/accounts">()(near("accounts" as const)).is satisfies true;
exactly<"/bills/{billId}">()(near("bills/{id}" as const)).is satisfies true;
// Nothing like it, or any text: all
exactly<Known>()(near("/x" as const)).is satisfies true;
exactly<Known>()(near("" as const)).is satisfies true;
exactly<Known>()(near("/accounts" as string)).is satisfies true;
