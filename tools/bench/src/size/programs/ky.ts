import ky from "ky";

const client = ky.create({ baseUrl: "https://things.example", headers: { Authorization: "Bearer YOUR_KEY" } });
console.log(await client.get("things/1").json());
