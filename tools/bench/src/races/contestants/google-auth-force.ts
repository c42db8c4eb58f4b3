import { googleAuth } from "../google-auth.ts";

// `AuthClientOptions.forceRefreshOnFailure`: "Whether to attempt to refresh tokens on status 401/403 responses even if an attempt is
// made to refresh the token preemptively based on the expiry_date."
export default googleAuth("google-auth-library, forceRefreshOnFailure", { forceRefreshOnFailure: true });
