import { describeRule } from "./describe-rule.ts";
import { withSchemas } from "./document.ts";

const Cat = { type: "object" };
const Dog = { type: "object" };
const cat = "#/components/schemas/Cat";
const dog = "#/components/schemas/Dog";
const pet = (mapping?: object) => ({
  oneOf: [{ $ref: cat }, { $ref: dog }],
  discriminator: { propertyName: "kind", ...(mapping && { mapping }) },
});
const at = "#/components/schemas/Pet/discriminator";

describeRule("discriminator-mapping", [
  { name: "all members mapped pass", given: withSchemas({ Cat, Dog, Pet: pet({ CAT: cat, DOG: dog }) }), want: [] },
  {
    name: "a union without discriminator passes",
    given: withSchemas({ Cat, Pet: { anyOf: [{ $ref: cat }] } }),
    want: [],
  },
  {
    name: "two values may mean one member",
    given: withSchemas({ Cat, Dog, Pet: pet({ CAT: cat, DOG: dog, PUPPY: dog }) }),
    want: [],
  },
  ...[undefined, {}].map((mapping) => ({
    name: mapping ? "an empty mapping fails" : "no mapping fails",
    given: withSchemas({ Cat, Dog, Pet: pet(mapping) }),
    want: [`${at}: Add a \`mapping\` from each value on the wire to the \`$ref\` of its schema.`],
  })),
  {
    name: "an unmapped member fails",
    given: withSchemas({ Cat, Dog, Pet: pet({ CAT: cat }) }),
    want: [`${at}/mapping: Map a value on the wire to \`${dog}\`.`],
  },
  {
    name: "a name instead of a reference fails, since only a reference survives bundling",
    given: withSchemas({ Cat, Dog, Pet: pet({ CAT: cat, DOG: "Dog" }) }),
    want: [`${at}/mapping: Map a value on the wire to \`${dog}\`.`],
  },
  {
    name: "an inline member fails",
    given: withSchemas({
      Cat,
      Pet: { ...pet({ CAT: cat }), oneOf: undefined, anyOf: [{ $ref: cat }, { type: "null" }] },
    }),
    want: [`${at}/mapping: Map a value on the wire to the inline member (move it to components/schemas).`],
  },
  {
    name: "references into another file are compared by where they lead",
    given: withSchemas({ Pet: { $ref: "pets.json#/Pet" } }),
    files: {
      "pets.json": {
        Cat,
        Pet: {
          oneOf: [{ $ref: "#/Cat" }],
          discriminator: { propertyName: "kind", mapping: { CAT: "pets.json#/Cat" } },
        },
      },
    },
    want: [],
  },
]);
