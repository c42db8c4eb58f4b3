import type { RedisClient, RedisSubscriber } from "./redis-client.ts";

interface Connection {
  readonly subscriber: RedisSubscriber;
  readonly ready: Promise<unknown>;
}

/**
 * Hears of leases that are given back, on a connection of its own: opened by the first wait, shared by all, and no reason for a
 * process to stay alive. Hearing is a help, not a need: without the connection waiters poll.
 */
export class ReleaseMessages {
  readonly #client: RedisClient;
  #connection: Connection | undefined;

  constructor(client: RedisClient) {
    this.#client = client;
  }

  /**
   * Rings for each message, and once when it begins to hear: what happened before that was not heard.
   *
   * @returns what ends it
   */
  listen(channel: string, ring: () => void): () => void {
    this.#connection ??= this.#connect();
    const { subscriber, ready } = this.#connection;
    let isOver = false;
    const subscribed = ready.then(async () => {
      if (isOver) return;
      await subscriber.subscribe(channel, ring);
      ring();
    });
    subscribed.catch(() => this.#drop(subscriber));
    return () => {
      isOver = true;
      subscribed.then(() => subscriber.unsubscribe(channel, ring)).catch(() => {});
    };
  }

  close(): void {
    if (this.#connection) this.#drop(this.#connection.subscriber);
  }

  #connect(): Connection {
    const subscriber = this.#client.duplicate();
    // Without a listener the client would throw what its owner hears of from the other connection anyway.
    subscriber.on("error", () => {});
    subscriber.unref?.();
    return { subscriber, ready: subscriber.connect() };
  }

  /** The next wait opens another one. */
  #drop(subscriber: RedisSubscriber): void {
    if (this.#connection?.subscriber === subscriber) this.#connection = undefined;
    try {
      void Promise.resolve(subscriber.destroy()).catch(() => {});
    } catch {
      // It was not open any more.
    }
  }
}
