/** The contract itself is at fault: a reference that leads to nothing, a schema that is none. */
export class ContractError extends TypeError {
  override readonly name = "ContractError";

  constructor(message: string, options?: ErrorOptions) {
    super(`[@ledgerkit/mock] ${message}`, options);
  }
}
