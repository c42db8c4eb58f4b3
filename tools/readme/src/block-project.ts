import { spawn } from "node:child_process";
import { mkdir, mkdtemp, readFile, realpath, rm, symlink, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import type { Block } from "./blocks-of.ts";
import { publishedPackages } from "./published-packages.ts";
import { root } from "./root.ts";

/** A folder outside the repository with every block as a module, which imports the published names as a user's module would. */
export interface BlockProject {
  readonly folder: string;
  /** What the compiler says of the blocks and of the sources that they import, all in one program. */
  typecheck(): Promise<{ blocks: Map<Block, string[]>; sources: string[] }>;
  fileOf(block: Block): string;
  /** Puts README and line in place of the file of a block, wherever a text names one. */
  inReadmes(text: string): string;
  remove(): Promise<void>;
}

export async function blockProject(blocks: readonly Block[]): Promise<BlockProject> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), "ledgerkit-readme-")));
  const fileOf = ({ readme, line }: Block) => join(folder, readme, `${line}.ts`);
  const inReadmes = (text: string) =>
    text
      .replaceAll("file://", "")
      .replaceAll("\\", "/")
      .replaceAll(`${folder.replaceAll("\\", "/")}/`, "")
      // A block's file is as long as its README up to there, so that their lines have the same numbers.
      .replace(
        /(\S*\.md)\/\d+\.ts(?:\((\d+),(\d+)\)|:(\d+):(\d+)|:(\d+))/g,
        (_, readme, ...at: (string | undefined)[]) =>
          [readme, ...at.slice(0, 5).filter((part) => part !== undefined)].join(":"),
      );

  for (const { name, folder: target } of await publishedPackages()) {
    const link = join(folder, "node_modules", name);
    await mkdir(dirname(link), { recursive: true });
    await symlink(target, link, "junction");
  }
  const compilerOptions = {
    types: ["node"],
    typeRoots: [join(root, "node_modules", "@types")],
    // A block is a module, even one that imports nothing.
    moduleDetection: "force",
  };
  const tsconfig = { extends: join(root, "tsconfig.base.json"), compilerOptions, include: ["**/*.ts"] };
  await writeFile(join(folder, "tsconfig.json"), JSON.stringify(tsconfig));
  await writeFile(join(folder, "package.json"), JSON.stringify({ private: true, type: "module" }));
  for (const block of blocks) {
    await mkdir(dirname(fileOf(block)), { recursive: true });
    await writeFile(fileOf(block), "\n".repeat(block.line - 1) + block.code);
  }

  return {
    folder,
    fileOf,
    inReadmes,
    remove: () => rm(folder, { recursive: true, force: true }),
    async typecheck() {
      const output = await compile(folder);
      const found = { blocks: new Map<Block, string[]>(), sources: [] as string[] };
      // Details of a message are indented on the lines below it.
      for (const message of output.split(/\r?\n(?! )/).filter(Boolean)) {
        const file = message.replaceAll("\\", "/");
        const block = blocks.find(({ readme, line }) => file.startsWith(`${readme}/${line}.ts(`));
        if (block) found.blocks.set(block, [...(found.blocks.get(block) ?? []), inReadmes(message)]);
        else found.sources.push(message.replace(/^[^(]+/, (source) => relative(root, join(folder, source))));
      }
      return found;
    },
  };
}

async function compile(folder: string): Promise<string> {
  const manifest = createRequire(join(root, "package.json")).resolve("typescript/package.json");
  const { bin } = JSON.parse(await readFile(manifest, "utf8")) as { bin: { tsc: string } };
  const tsc = join(dirname(manifest), bin.tsc);
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [tsc, "-p", folder, "--pretty", "false"], { cwd: folder });
    let output = "";
    child.stdout.on("data", (data) => {
      output += data;
    });
    child.stderr.on("data", (data) => {
      output += data;
    });
    child.on("error", reject);
    child.on("close", () => resolve(output));
  });
}
