import { generateKeyPairSync } from "node:crypto";

/** A fresh key for each run: no key is kept in the repository. */
export const rsaPrivateKey = generateKeyPairSync("rsa", { modulusLength: 2048 })
  .privateKey.export({ type: "pkcs8", format: "pem" })
  .toString();
