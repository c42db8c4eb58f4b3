import type { Rule } from "./redocly.ts";
import { discriminatorMapping } from "./rules/discriminator-mapping.ts";
import { errorResponses } from "./rules/error-responses.ts";
import { evidence } from "./rules/evidence.ts";
import { mediaTypeExample } from "./rules/media-type-example.ts";
import { serverEnvironment } from "./rules/server-environment.ts";
import { successResponse } from "./rules/success-response.ts";
import { vocabulary } from "./rules/vocabulary.ts";

const rules: Readonly<Record<string, Rule>> = {
  "discriminator-mapping": discriminatorMapping,
  "error-responses": errorResponses,
  evidence,
  "media-type-example": mediaTypeExample,
  "server-environment": serverEnvironment,
  "success-response": successResponse,
  vocabulary,
};

/** The default export is what Redocly calls when it loads a plugin. */
export default function ledgerkit() {
  return { id: "ledgerkit", rules: { oas3: rules } };
}
