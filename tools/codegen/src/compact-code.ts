import { createContext, runInContext } from "node:vm";

/** One of these keeps code in its long form: it makes ajv pass more between functions than this file knows of. */
export const longForm = /"(unevaluatedProperties|unevaluatedItems|\$dynamicRef|\$recursiveRef)":/;

/** After so many problems of its members a list or map is not looked at further: what goes wrong with one goes wrong with all. */
const enough = 20;

/**
 * ajv's standalone code (of `verbose`, with `lines`) in a third of its size: one list of problems is handed from function to function,
 * and what is written out again and again is a call of validation-runtime.ts. It judges every value as before. In the pointer of a
 * problem, the key of a map is `*`: it is data, and a problem is to be logged.
 *
 * @throws {Error} when ajv writes something else than this file knows
 */
export function compactCode(standalone: string): string {
  const schemas = createContext({});
  const constants = new Map<string, string>();
  const code = standalone
    .replace(/^const (schema\d+) = (.*);$/gm, (_, name: string, json: string) => {
      schemas[name] = JSON.parse(json);
      return "";
    })
    .replaceAll(/key\d+\.replace\(\/~\/g, "~0"\)\.replace\(\/\\\/\/g, "~1"\)/g, '"*"')
    .replaceAll(
      /^function (validate\d+)\(data, \{instancePath="", parentData, parentDataProperty, rootData=data\}=\{\}\)\{$/gm,
      "function $1(data, instancePath, problems){",
    )
    .replaceAll(/^let vErrors = null;\nlet errors = 0;$/gm, "const start = problems.length;")
    .replaceAll(/^validate\d+\.errors = vErrors;\nreturn errors === 0;$/gm, "return problems.length === start;")
    // `true` and `false` as schemas.
    .replaceAll(/^validate\d+\.errors = null;$/gm, "")
    .replaceAll(/^validate\d+\.errors = \[\{(.*)\}\];$/gm, (_, error: string) => failure(error))
    .replaceAll(
      /^const (err\d+) = \{([\s\S]*?)\};\nif\(vErrors === null\)\{\nvErrors = \[\1\];\n\}\nelse \{\nvErrors\.push\(\1\);\n\}\nerrors\+\+;$/gm,
      (_, _name, error: string) => failure(error),
    )
    .replaceAll(
      /^if\(!\(([\w.]+)\((.*), \{(instancePath.*)\}\)\)\)\{\nvErrors = .*\1\.errors\);\nerrors = vErrors\.length;\n\}$/gm,
      (_, name: string, data: string, context: string) => `${name}(${data}, ${pathIn(membersOf(context))}, problems);`,
    )
    // What is left of the schemas: names of properties, values of an enum.
    .replaceAll(/func\d+\.call\((schema\d+[^,]*), (key\d+)\)/g, (_, properties: string, key: string) => {
      const names = Object.keys(evaluate(properties) as object).map((name) => [name, 0]);
      return `Object.hasOwn(${constant(Object.fromEntries(names))}, ${key})`;
    })
    .replaceAll(/(?<![.\w"/])schema\d+(?:\.\w+|\["(?:[^"\\]|\\.)*"\]|\[\d+\])*/g, (schema) =>
      constant(evaluate(schema)),
    )
    .replaceAll(/^const (_errs\d+) = errors;$/gm, "const $1 = problems.length;")
    .replaceAll(/^var (_valid\d+) = (_errs\d+) === errors;$/gm, "var $1 = branch(problems, $2);")
    .replaceAll(/(_errs\d+) === errors\b|\berrors === (_errs\d+)/g, "$1$2 === problems.length")
    .replaceAll(
      /^errors = (_errs\d+);\nif\(vErrors !== null\)\{\nif\(\1\)\{\nvErrors\.length = \1;\n\}\nelse \{\nvErrors = null;\n\}\n\}$/gm,
      "problems.length = $1;",
    )
    .replaceAll(
      /^if\(!(valid\d+)\)\{\nfail\(problems, (.*)\);\n\}\nelse \{\nproblems\.length = (_errs\d+);\n\}$/gm,
      "if($1){\nproblems.length = $3;\n}\nelse {\nchoose(problems, $3, $2);\n}",
    )
    .replaceAll(/^for\((?:let i(\d+)=0;|const key(\d+) in ).*\{$/gm, (loop, index?: string, key?: string) => {
      const before = index === undefined ? `beforeKey${key}` : `beforeItem${index}`;
      return `const ${before} = problems.length;\n${loop}\nif(problems.length >= ${before} + ${enough})break;`;
    })
    .replaceAll(/(data\d*) && typeof \1 == "object" && !Array\.isArray\(\1\)/g, "isObject($1)")
    .replaceAll(
      /^if\((.*) !== undefined\)\{\n(?:let data\d+ = \1;\n)?if\((.*)\)\{\n(fail\(.*), data[^,]*\);\n\}\n\}$/gm,
      (whole, member: string, condition: string, call: string) => {
        const test = tests[condition.replaceAll(/\bdata\d*(\.\w+|\[".*"\])?/g, "data")];
        return test ? `${test}(${member}) || ${call}, ${member});` : whole;
      },
    );
  const leftOver = /(?<![.\w])(errors|vErrors|err\d+|schema\d+|parentData|rootData)\b/.exec(
    code.replaceAll(/"(?:[^"\\]|\\.)*"/g, '""'),
  );
  if (leftOver) throw new Error(`ajv writes \`${leftOver[0]}\` where compact-code.ts does not expect it.`);
  return [...constants].map(([text, name]) => `const ${name} = ${text};\n`).join("") + code;

  /** The call in place of an error object. */
  function failure(error: string): string {
    // What is found in a condition (`if`, `not`) is counted and forgotten.
    if (error === "") return `fail(problems, "", ${constant(["condition", {}])}, data);`;
    const members = membersOf(error);
    const { keyword = '""', params = "{}", data = "data" } = members;
    return `fail(problems, ${pathIn(members)}, ${kind(JSON.parse(keyword) as string, params)}, ${data});`;
  }

  /** A keyword and its parameters: a constant, unless they depend on the value. */
  function kind(keyword: string, params: string): string {
    try {
      return constant([keyword, evaluate(params)]);
    } catch (error) {
      if ((error as Error).name !== "ReferenceError") throw error;
      return `[${JSON.stringify(keyword)}, ${params}]`;
    }
  }

  function evaluate(source: string): unknown {
    return runInContext(`(${source})`, schemas);
  }

  function constant(value: unknown): string {
    const text = JSON.stringify(value);
    const name = constants.get(text) ?? `constant${constants.size}`;
    constants.set(text, name);
    return name;
  }
}

/** ajv's conditions of a type that is not the right one → the test of the right one. */
const tests: Record<string, string> = {
  'typeof data !== "string"': "mayBeString",
  'typeof data !== "boolean"': "mayBeBoolean",
  '!((typeof data == "number") && (isFinite(data)))': "mayBeNumber",
};

function pathIn({ instancePath = "instancePath" }: Record<string, string>): string {
  return instancePath;
}

/** The members of an object literal, as source; of a shorthand, its name. */
function membersOf(source: string): Record<string, string> {
  const members: Record<string, string> = {};
  // A value is made of strings, of braces with strings between them, and of the rest.
  const part = /(\w+)(?::((?:"(?:[^"\\]|\\.)*"|\{(?:"(?:[^"\\]|\\.)*"|[^"{}])*\}|[^",{}])*))?(?:,|$)/gy;
  for (const [, name = "", value = name] of source.matchAll(part)) members[name] = value;
  return members;
}
