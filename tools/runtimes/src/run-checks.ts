import type { Checks, Place, Stage } from "./checks.ts";
import type { ArrivedRequest, SceneRequest } from "./scene.ts";

export interface Row {
  readonly name: string;
  readonly ok: boolean;
  /** What was seen, or what went wrong. */
  readonly detail: string;
}

/** Runs the checks of each package, one after the other. */
export async function runChecks(packages: Readonly<Record<string, Checks>>, place: Place): Promise<Row[]> {
  const rows: Row[] = [];
  for (const [id, checks] of Object.entries(packages)) {
    const stage = stageAt(place, id);
    for (const [what, check] of Object.entries(checks)) {
      const name = `${id}: ${what}`;
      try {
        rows.push({ name, ok: true, detail: await check({ ...place, stage, same }) });
      } catch (error) {
        rows.push({ name, ok: false, detail: messageOf(error) });
      }
    }
  }
  return rows;
}

function stageAt({ mocks }: Place, id: string): Stage {
  return async (answers = []) => {
    const body = JSON.stringify({ package: id, answers } satisfies SceneRequest);
    const scene = (await (await fetch(`${mocks}/scenes`, { method: "POST", body })).json()) as string;
    return {
      url: `${mocks}/${scene}`,
      arrived: async () => (await (await fetch(`${mocks}/scenes/${scene}`)).json()) as ArrivedRequest[],
    };
  };
}

function same(found: unknown, wanted: unknown): void {
  if (found === wanted) return;
  throw new Error(`found ${String(found).slice(0, 300)}, wanted ${String(wanted).slice(0, 300)}`);
}

/** With its causes, and where it was. */
function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause === undefined ? "" : `; caused by ${messageOf(error.cause)}`;
  return `${error.name}: ${error.message}${cause}`;
}
