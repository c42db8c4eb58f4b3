// A user's program, run in a project that has nothing but the packed packages: imports all that they export, then calls every provider
// through the mock, in process and over HTTP. Plain JavaScript, because it also runs on a Node that knows no types.
import { readdir, readFile } from "node:fs/promises";
import { createMock } from "@ledgerkit/mock";

const { dependencies } = JSON.parse(await readFile("package.json", "utf8"));
for (const name of Object.keys(dependencies).filter((name) => name.startsWith("@ledgerkit/"))) {
  const { exports } = JSON.parse(await readFile(`node_modules/${name}/package.json`, "utf8"));
  for (const entry of Object.keys(exports)) {
    const options = entry.endsWith(".json") ? { with: { type: "json" } } : {};
    const module = await import(name + entry.slice(1), options);
    report({ imported: name + entry.slice(1), members: Object.keys(module).length });
  }
}

for (const file of (await readdir("consumers")).filter((file) => file.endsWith(".js")).sort()) {
  const id = file.slice(0, -3);
  const { consume } = await import(new URL(`consumers/${file}`, `file://${process.cwd()}/`).href);
  const { default: document } = await import(`@ledgerkit/${id}/openapi.json`, { with: { type: "json" } });
  const mock = await createMock(document);
  const inProcess = await consume({ fetch: mock.fetch, validate: "throw", validateRequests: true });
  const server = await mock.listen();
  const served = await consume({ baseUrl: server.url });
  await server.close();
  report({ called: id, inProcess, served });
}

function report(line) {
  process.stdout.write(`${JSON.stringify(line)}\n`);
}
