import { launchChromium } from "@ledgerkit/machine";
import { bundleProgram } from "./bundle-program.ts";
import type { Place } from "./checks.ts";
import type { Row } from "./run-checks.ts";
import type { Report } from "./runtime.ts";
import type { Mocks } from "./start-mocks.ts";
import { suiteProgram } from "./suite.ts";

/** In the page itself, or in a worker that it starts: there is no `document` there. As text, since it runs in the browser. */
const runs = {
  page: `import("/suite.js").then(({ runSuite }) => runSuite(place))`,
  worker: `new Promise((resolve, reject) => {
    const worker = new Worker("/worker.js", { type: "module" });
    worker.onmessage = ({ data }) => resolve(data);
    worker.onerror = ({ message }) => reject(new Error(message));
    worker.postMessage(place);
  })`,
};

/** Runs the suite for a page whose origin is not the mocks', as that of a user's page is not the provider's. */
export async function inChromium(where: keyof typeof runs, mocks: Mocks): Promise<Report> {
  const [suite, worker] = await Promise.all([
    bundleProgram(suiteProgram("export { runSuite };")),
    bundleProgram(suiteProgram("onmessage = async ({ data }) => postMessage(await runSuite(data));")),
  ]);
  mocks.publish("/suite.js", suite.code);
  mocks.publish("/worker.js", worker.code);
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    await page.goto(mocks.elsewhere);
    const place: Place = { mocks: mocks.url, elsewhere: mocks.elsewhere, isBrowser: true };
    const rows = await page.evaluate<Row[]>(`{ const place = ${JSON.stringify(place)}; ${runs[where]} }`);
    return { version: browser.version(), rows };
  } finally {
    await browser.close();
  }
}
