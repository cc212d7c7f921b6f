package interleave.explore.outcome;

/**
 * Tells of two accesses, at least one of them a write, that nothing orders.
 *
 * @param what the field, as {@code Account.balance}, or the array element
 * @param first what the one thread did, with file and line
 * @param second what the other did, with file and line
 */
public record Race(String what, String first, String second) {
  @Override
  public String toString() {
    return what + ": " + first + ", and nothing orders it with: " + second;
  }
}
