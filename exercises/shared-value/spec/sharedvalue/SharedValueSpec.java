package sharedvalue;

import static interleave.judge.spec.Expect.assertThat;

import interleave.judge.domain.Diagnosis;
import interleave.judge.domain.Transcript;
import interleave.judge.spec.Check;
import interleave.judge.spec.Exercise;
import interleave.judge.spec.Random;
import interleave.judge.spec.Stage;
import java.util.List;

@Exercise("shared-value")
class SharedValueSpec {
  /** More than an int holds. */
  private static final long LARGE = 5_000_000_000L;

  @Check(id = "shared", points = 2, lesson = "#shared", order = 1)
  void shared(Stage stage, @Random(from = 100, to = 900) int one, @Random(from = 1, to = 99) int two) {
    Transcript run = play(stage, "visible", LARGE, one, two);
    List<String> expected =
        List.of("" + LARGE, "" + (LARGE + one), "" + (LARGE + one - two), "" + (LARGE + one - two));
    List<String> seen = assertThat(run).valuesOf("balance");
    assertThat(run).as(Diagnosis.WRONG_VALUE).that(seen.equals(expected), "shared.headline", one, two, expected, seen);
    List<String> withdrawn = assertThat(run).valuesOf("withdrawn");
    assertThat(run).as(Diagnosis.WRONG_VALUE).that(withdrawn.equals(List.of("true")), "shared.refused", two, withdrawn);
  }

  @Check(id = "deposits", points = 3, lesson = "#race", order = 2)
  void deposits(Stage stage, @Random(from = 10, to = 90) int one, @Random(from = 10, to = 90) int two) {
    Transcript run = play(stage, "deposits", 1_000, one, two);
    rounds(run);
    for (String crowd : assertThat(run).valuesOf("crowd")) {
      String[] parts = crowd.split("\\|");
      boolean came = isNumber(parts[1]) && isNumber(parts[2]) && isNumber(parts[3]);
      long expected = came ? number(parts[0]) + number(parts[1]) + number(parts[2]) : 0;
      assertThat(run)
          .as(came ? Diagnosis.RACE : Diagnosis.DEADLOCK)
          .that(came && number(parts[3]) == expected, "deposits.crowd", came ? expected : "—", crowd);
    }
  }

  @Check(id = "withdrawals", points = 3, lesson = "#check-and-act", order = 3)
  void withdrawals(Stage stage, @Random(from = 60, to = 100) int one, @Random(from = 60, to = 100) int two) {
    rounds(play(stage, "withdrawals", 100, one, two));
  }

  @Check(id = "killed", points = 2, lesson = "#killed", order = 4)
  void killed(Stage stage, @Random(from = 10, to = 90) int one, @Random(from = 100, to = 190) int two) {
    Transcript run = play(stage, "killed", 1_000, one, two);
    for (String bereaved : assertThat(run).valuesOf("bereaved")) {
      String[] parts = bereaved.split("\\|");
      assertThat(run).as(Diagnosis.DEADLOCK).that(parts[2].equals("done"), "killed.headline", parts[2]);
      long without = number(parts[0]) + two;
      long after = number(parts[3]);
      boolean half = parts[1].equals("killed") && after == without;
      assertThat(run)
          .as(Diagnosis.WRONG_VALUE)
          .that(half || after == without + one, "killed.half", without, without + one, after);
    }
  }

  /** Demands of each round that it ends as if one operation had come after the other. */
  private static void rounds(Transcript run) {
    List<String> rounds = assertThat(run).valuesOf("round");
    assertThat(run).as(Diagnosis.WRONG_VALUE).that(!rounds.isEmpty(), "round.none");
    for (String round : rounds) {
      String[] parts = round.split("\\|");
      boolean stuck = round.contains("waits");
      assertThat(run).as(Diagnosis.DEADLOCK).that(!stuck, "round.stuck", parts[1], parts[3]);
      boolean right = explains(parts, true) || explains(parts, false);
      assertThat(run)
          .as(Diagnosis.RACE)
          .that(right, "round.headline", parts[1], parts[3], parts[0], parts[2], parts[4], parts[5]);
    }
  }

  private static boolean explains(String[] parts, boolean outerFirst) {
    long[] balance = {number(parts[0])};
    String first = outerFirst ? perform(balance, parts[1]) : null;
    String inner = perform(balance, parts[3]);
    String outer = outerFirst ? first : perform(balance, parts[1]);
    return parts[2].equals(outer) && parts[4].equals(inner) && parts[5].equals("" + balance[0]);
  }

  private static String perform(long[] balance, String operation) {
    long amount = number(operation.substring(operation.indexOf(' ') + 1));
    if (operation.startsWith("deposit")) {
      balance[0] += amount;
      return "done";
    }
    boolean paid = balance[0] >= amount;
    balance[0] -= paid ? amount : 0;
    return String.valueOf(paid);
  }

  private static Transcript play(Stage stage, String scene, long balance, int one, int two) {
    Transcript run = stage.run(SharedValueScenes.class, scene, balance, one, two);
    List<String> thrown = assertThat(run).valuesOf("thrown");
    assertThat(run)
        .as(Diagnosis.UNEXPECTED_EXCEPTION)
        .that(thrown.isEmpty(), "thrown.headline", thrown.isEmpty() ? "" : thrown.getFirst());
    return run;
  }

  private static boolean isNumber(String text) {
    return text.matches("-?\\d{1,18}");
  }

  private static long number(String text) {
    return isNumber(text) ? Long.parseLong(text) : Long.MIN_VALUE / 4;
  }
}
