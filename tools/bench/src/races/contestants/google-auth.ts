import { googleAuth } from "../google-auth.ts";

export default googleAuth("google-auth-library, defaults", {});
