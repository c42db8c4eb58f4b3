/** The part of hey-api's fetch client that the benchmarks use, under the name that `heyApiAlias` gives it. */
declare module "hey-api-client" {
  export function createClient(config: { baseUrl: string; auth: string }): {
    get(options: {
      url: string;
      path: Record<string, string>;
      security: { scheme: "bearer"; type: "http" }[];
    }): Promise<{ data?: unknown }>;
  };
}
