package interleave.judge.engine;

import interleave.judge.compile.SourceFile;
import java.util.List;
import java.util.Set;

/**
 * Holds one answer of an exercise's bank.
 *
 * @param kind what the bank says of it
 * @param expected the check that must catch it, {@code does-not-compile} or {@code forbidden}; empty if it is right
 * @param name the technique or the mistake; {@code reference} for the reference
 * @param sources all sources to compile: the skeleton's, over them the reference's, over them its own
 */
public record BankAnswer(Kind kind, String expected, String name, List<SourceFile> sources) {
  /** Names what the bank says of an answer. */
  public enum Kind {
    REFERENCE,
    ACCEPTED,
    REJECTED
  }

  public BankAnswer {
    sources = List.copyOf(sources);
  }

  /** Returns the checks whose verdicts decide whether it got what it should: empty for all, else the one that must catch it. */
  public Set<String> deciding() {
    return kind == Kind.REJECTED && !BankVerdict.WHOLE.containsKey(expected) ? Set.of(expected) : Set.of();
  }

  /** Returns its folder below the exercise's: {@code rejected/bound/off-by-one}. */
  public String path() {
    return switch (kind) {
      case REFERENCE -> "reference";
      case ACCEPTED -> "accepted/" + name;
      case REJECTED -> "rejected/" + expected + "/" + name;
    };
  }
}
