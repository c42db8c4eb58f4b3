/**
 * What the store uses of a client of the `redis` package (6.x): any of its clients fits (`createClient`, `createCluster`), and nobody
 * else has to have it installed.
 */
export interface RedisClient extends RedisCommands {
  /** False before `connect()` and after `close()`. */
  readonly isOpen: boolean;
  /** Commands that are not sent yet when the signal is aborted never are. */
  withAbortSignal?(signal: AbortSignal): RedisCommands;
  /** Another connection, for the messages that end a wait. */
  duplicate(): RedisSubscriber;
}

export interface RedisCommands {
  evalSha(sha1: string, options: ScriptOptions): Promise<unknown>;
  eval(script: string, options: ScriptOptions): Promise<unknown>;
  set(key: string, value: string, options: { expiration: { type: "PX"; value: number } }): Promise<unknown>;
}

export interface ScriptOptions {
  readonly keys: string[];
  readonly arguments: string[];
}

export interface RedisSubscriber {
  on(event: "error", listener: (error: unknown) => void): unknown;
  connect(): Promise<unknown>;
  subscribe(channel: string, listener: () => void): Promise<unknown>;
  unsubscribe(channel: string, listener: () => void): Promise<unknown>;
  destroy(): unknown;
  /** Lets the process end while the connection is open. */
  unref?(): void;
}
