/**
 * Gives every contestant its turn in every round, and begins each round with another one: what the machine does meanwhile then falls
 * on all of them, and nobody is always first.
 */
export async function interleave<T>(
  contestants: readonly T[],
  rounds: number,
  turn: (contestant: T, round: number) => Promise<void>,
): Promise<void> {
  for (let round = 0; round < rounds; round += 1) {
    const first = round % contestants.length;
    for (const contestant of [...contestants.slice(first), ...contestants.slice(0, first)])
      await turn(contestant, round);
  }
}
