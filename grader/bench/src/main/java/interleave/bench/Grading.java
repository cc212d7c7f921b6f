package interleave.bench;

import interleave.judge.engine.BankAnswer;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Holds what a report says of one answer of the bank.
 *
 * @param exercise the exercise's node of {@code report.json}
 */
record Grading(BankAnswer answer, JsonNode exercise) {
  private static final Set<String> CAUGHT = Set.of("FAILED", "TIMED_OUT", "CRASHED", "TAMPERED");
  private static final Set<String> BY_TIME =
      Set.of("TOO_LATE", "TOO_EARLY", "OVER_SERIALISED", "STARVATION", "NOT_BLOCKING", "BUSY_WAIT");

  /** Tells whether the answer got what its folder promises. */
  boolean isAsExpected() {
    if (answer.kind() != BankAnswer.Kind.REJECTED) {
      return checks().allMatch(check -> verdict(check).equals("PASSED"));
    }
    return switch (answer.expected()) {
      case "does-not-compile" -> verdict(exercise).equals("DOES_NOT_COMPILE");
      case "forbidden" -> verdict(exercise).equals("FORBIDDEN");
      default -> named().anyMatch(check -> CAUGHT.contains(verdict(check)));
    };
  }

  /** Tells whether it is wrong by being late, early or busy, which only a clock can show. */
  boolean isWrongByTime() {
    return named().anyMatch(check -> BY_TIME.contains(check.path("diagnosis").asString("")));
  }

  /** Tells whether some play of it ran into its time limit, which no grader can shorten. */
  boolean ranIntoALimit() {
    return checks().anyMatch(check -> verdict(check).equals("TIMED_OUT")
        || check.path("transcript").path("ending").asString("").equals("TIMED_OUT"));
  }

  double seconds() {
    return checks().mapToLong(check -> check.path("millis").asLong()).sum() / 1000.0;
  }

  String text() {
    List<String> verdicts = checks()
        .filter(check -> !verdict(check).equals("PASSED"))
        .map(check -> check.path("id").asString() + " " + verdict(check) + " " + check.path("message").asString())
        .toList();
    return answer.path() + ": " + (verdicts.isEmpty() ? "full marks" : String.join("; ", verdicts));
  }

  private Stream<JsonNode> checks() {
    return exercise.path("checks").valueStream();
  }

  private Stream<JsonNode> named() {
    return checks().filter(check -> check.path("id").asString().equals(answer.expected()));
  }

  private static String verdict(JsonNode node) {
    return node.path("verdict").asString();
  }
}
