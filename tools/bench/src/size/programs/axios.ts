import axios from "axios";

const client = axios.create({ baseURL: "https://things.example", headers: { Authorization: "Bearer YOUR_KEY" } });
console.log((await client.get("/things/1")).data);
