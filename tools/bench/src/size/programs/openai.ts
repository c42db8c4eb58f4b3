import OpenAI from "openai";

const client = new OpenAI({ apiKey: "YOUR_KEY" });
console.log(await client.models.list());
