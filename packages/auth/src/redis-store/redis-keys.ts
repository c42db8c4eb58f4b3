/** The keys of one token. What is between the braces decides the slot (Redis Cluster, hash tags), so all of them are on one node. */
export interface RedisKeys {
  readonly tokens: string;
  readonly lease: string;
  readonly fence: string;
  /** A channel, not a key. */
  readonly released: string;
  /** Where a value waits until a script stores it. */
  draft(version: string): string;
}

/** The key stays readable; its own braces, which would end the tag early, are percent-encoded. */
export function redisKeys(prefix: string, key: string): RedisKeys {
  const tag = `${prefix}:{${encodeURIComponent(key)}}`;
  return {
    tokens: `${tag}:tokens`,
    lease: `${tag}:lease`,
    fence: `${tag}:fence`,
    released: `${tag}:released`,
    draft: (version) => `${tag}:draft:${version}`,
  };
}
