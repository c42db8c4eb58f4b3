import type { Readme } from "./readmes.ts";

/** A code block of a README. */
export interface Block {
  readonly readme: string;
  /** The line of its first line of code, counted from 1. */
  readonly line: number;
  /** What stands behind the fence: `ts`, `ts no-run`, `sh`. */
  readonly info: string;
  readonly code: string;
}

/** The fenced code blocks of a Markdown text (CommonMark, section 4.5), but for those inside lists and quotes. */
export function blocksOf({ path, text }: Readme): Block[] {
  const blocks: Block[] = [];
  let open: { fence: string; info: string; line: number; code: string[] } | undefined;
  text.split(/\r?\n/).forEach((content, index) => {
    const [, fence = "", info = ""] = /^ {0,3}(`{3,}|~{3,})\s*(.*?)\s*$/.exec(content) ?? [];
    if (!open) {
      if (fence) open = { fence, info, line: index + 2, code: [] };
    } else if (fence.startsWith(open.fence) && !info) {
      blocks.push({ readme: path, line: open.line, info: open.info, code: `${open.code.join("\n")}\n` });
      open = undefined;
    } else {
      open.code.push(content);
    }
  });
  if (open) throw new Error(`${path}:${open.line - 1} opens a code block that nothing closes`);
  return blocks;
}
