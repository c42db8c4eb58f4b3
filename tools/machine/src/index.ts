export { canTest } from "./can-test.ts";
export { findChromium, launchChromium } from "./chromium.ts";
export { mustFind, type Program } from "./program.ts";
export { findRedis, type RedisServer, startRedis } from "./redis.ts";
export { findSystemNode, systemPath } from "./system-node.ts";
