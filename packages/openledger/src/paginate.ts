import { type Paginate, paginator } from "@ledgerkit/client";
import { pagination } from "./generated/pagination.ts";
import type { paths } from "./generated/types.ts";

/**
 * All of a list, page by page as it is read.
 *
 * @throws {ApiError} when the server refuses a page
 * @throws {PaginationError} when the list does not end
 */
export const paginate: Paginate<paths, typeof pagination> = /* @__PURE__ */ paginator(pagination);
