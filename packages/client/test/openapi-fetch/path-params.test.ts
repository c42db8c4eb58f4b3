import { describe, expect, it } from "vitest";
import { observed, target } from "./_observed.ts";

const wrapped = (mark: string) => (path: string, values: Record<string, unknown>) =>
  path.replace(/\{(\w+)\}/g, (_, name: string) => `${mark}${values[name]}`);

describe("path parameters", () => {
  it("are written in every style that a path can ask for", async () => {
    const { client, sent } = observed();
    const [object, array] = [{ a: "b", c: "d" }, [1, 2]];
    await client.GET(
      "/styles/{plain}/{object}/{array}/{object2*}/{array2*}/{.label}/{.labels}/{.labels2*}/{.labelled*}/{;matrix}/{;matrices}/{;matrices2*}/{;matrixed*}",
      {
        params: {
          path: {
            plain: "simple",
            object,
            array,
            object2: object,
            array2: array,
            label: "label",
            labels: array,
            labels2: array,
            labelled: object,
            matrix: "matrix",
            matrices: array,
            matrices2: array,
            matrixed: object,
          },
        },
      },
    );
    expect(target(sent[0]).split("/").slice(2)).toEqual([
      "simple",
      "a,b,c,d",
      "1,2",
      "a=b,c=d",
      "1,2",
      ".label",
      ".1,2",
      ".1.2",
      ".a=b.c=d",
      ";matrix=matrix",
      ";matrices=1,2",
      ";matrices2=1;matrices2=2",
      ";a=b;c=d",
    ]);
  });

  it.each([
    ["reserved characters are escaped", ";/?:@&=+$,# ", "%3B%2F%3F%3A%40%26%3D%2B%24%2C%23%20"],
    ["unreserved ones are not", "aAzZ09-_.!~*'()", "aAzZ09-_.!~*'()"],
    ["any other is UTF-8", "🥴", "%F0%9F%A5%B4"],
    ["a replacement pattern is text", "$&$1", "%24%26%241"],
    ["a template is text", "{id}", "%7Bid%7D"],
  ])("%s", async (_, text, want) => {
    const { client, sent } = observed();
    await client.GET("/texts/{text}", { params: { path: { text } } });
    expect(target(sent[0])).toBe(`/texts/${want}`);
  });

  it("are written by a pathSerializer of the client, or of the call", async () => {
    const { client, sent } = observed({ pathSerializer: wrapped("client-") });
    const init = { params: { path: { id: 7 } } };
    await client.GET("/resources/{id}", init);
    await client.GET("/resources/{id}", { ...init, pathSerializer: wrapped("call-") });
    expect(sent.map(target)).toEqual(["/resources/client-7", "/resources/call-7"]);
  });

  // openapi-fetch sends all of these: as "%7Btext%7D", as nothing, or one level up.
  it.each([
    ["missing", undefined, /text is missing/],
    ["null", null, /text is missing/],
    ["empty", "", /text is empty/],
    ["an empty list", [], /text is empty/],
    ["a list with nothing in it", ["", ""], /text is empty/],
    ["a Date, which has no form in a path", new Date(0), /text is empty/],
    ["a dot", ".", /another resource/],
    ["two dots", "..", /another resource/],
    ["two dots in a list", [".."], /another resource/],
    ["a line break", "a\r\nb", /control characters/],
  ])("are refused when one is %s, before any serializer sees it", async (_, text, message) => {
    const { client, sent } = observed({ pathSerializer: wrapped("") });
    await expect(client.GET("/texts/{text}", { params: { path: { text: text as string } } })).rejects.toThrow(message);
    expect(sent).toEqual([]);
  });
});
