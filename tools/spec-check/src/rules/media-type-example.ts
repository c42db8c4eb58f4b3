import type { Exemplified } from "../openapi.ts";
import type { Context, Rule } from "../redocly.ts";

/** A file is not worth an example: it would be unreadable in the contract, and no type says more than "bytes" about it. */
const binary =
  /^(application\/(octet-stream|pdf|zip|gzip|vnd\.openxmlformats-.*)|(image|audio|video|font)\/.*|\*\/\*)$/;

/** Every body has an example: the mock answers with it, the contract tests send it, a reader sees it first. */
export const mediaTypeExample: Rule = () => {
  const MediaType = (mediaType: Exemplified, { key, location, report }: Context) => {
    const written = "example" in mediaType || Object.keys(mediaType.examples ?? {}).length > 0;
    if (written || binary.test(String(key).replace(/;.*/, "").trim())) return;
    report({ message: `Give \`${key}\` an \`example\` (or \`examples\`).`, location: location.key() });
  };
  return { RequestBody: { MediaType }, Response: { MediaType } };
};
