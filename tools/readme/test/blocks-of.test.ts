import { expect, test } from "vitest";
import { blocksOf } from "../src/blocks-of.ts";

const fence = "```";

test.each([
  ["no block", "text", []],
  ["a block with the line of its code", `# a\n\n${fence}ts\nconst a = 1;\n${fence}\n`, [[4, "ts", "const a = 1;\n"]]],
  ["the rest of the info string", `${fence}ts no-run\n${fence}`, [[2, "ts no-run", "\n"]]],
  [
    "a fence inside a longer one",
    `${fence}\`md\n${fence}ts\n${fence}\n${fence}\`\n`,
    [[2, "md", `${fence}ts\n${fence}\n`]],
  ],
  ["tildes, and lines that end as on Windows", "~~~sh\r\nls\r\n~~~\r\n", [[2, "sh", "ls\n"]]],
])("%s", (_, text, want) => {
  const blocks = blocksOf({ path: "README.md", text });
  expect(blocks.map(({ line, info, code }) => [line, info, code])).toEqual(want);
});

test("a block that nothing closes is refused", () => {
  expect(() => blocksOf({ path: "README.md", text: `a\n${fence}ts\nb\n` })).toThrow(
    "README.md:2 opens a code block that nothing closes",
  );
});
