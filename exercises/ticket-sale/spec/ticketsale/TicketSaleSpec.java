package ticketsale;

import static interleave.judge.spec.Expect.assertThat;

import interleave.judge.domain.Diagnosis;
import interleave.judge.domain.Transcript;
import interleave.judge.spec.Check;
import interleave.judge.spec.Exercise;
import interleave.judge.spec.Random;
import interleave.judge.spec.Stage;
import interleave.judge.stage.StageFault;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

@Exercise("ticket-sale")
class TicketSaleSpec {
  private static final Pattern OBJECT = Pattern.compile("\\s*\\{(.*)}\\s*");
  private static final Pattern FIELD = Pattern.compile("\\s*\"(\\w+)\"\\s*:\\s*(\"[^\"]*\"|-?\\d+)\\s*");
  private static final String SOLD = "sold, paid 1";
  private static final String SOLD_OUT = "sold out, paid 0";
  private static final int BUYERS = 10;

  @Check(id = "sold", points = 3, lesson = "#one-step", order = 1)
  void sold(Stage stage) {
    Transcript run = play(stage, "sold", 0);
    assertThat(run).because("sold.headline").during("paying").exclusive();
    for (String[] parts : notes(run, "sold", 4)) {
      List<String> expected = List.of(SOLD, SOLD, SOLD_OUT);
      List<String> got = List.of(parts).subList(0, 3);
      assertThat(run).as(Diagnosis.RACE).that(got.equals(expected), "sold.three", expected, got);
      assertThat(run).as(Diagnosis.RACE).that(left(parts[3]).equals("0"), "sold.left", parts[3]);
    }
    for (String[] parts : notes(run, "written", 3)) {
      List<String> got = List.of(parts).subList(0, 2);
      boolean once = Collections.frequency(got, SOLD) == 1 && Collections.frequency(got, SOLD_OUT) == 1;
      assertThat(run).as(Diagnosis.RACE).that(once, "sold.written", SOLD, SOLD_OUT, got);
      assertThat(run).as(Diagnosis.RACE).that(left(parts[2]).equals("0"), "sold.left", parts[2]);
    }
  }

  @Check(id = "everybody", points = 2, lesson = "#answers", order = 2)
  void everybody(Stage stage, @Random(from = 2, to = 5) int tickets) {
    Transcript run = play(stage, "everybody", tickets);
    List<String> answers = assertThat(run).valuesOf("answer");
    boolean all = answers.size() == BUYERS && answers.stream().allMatch(answer -> answer.equals(SOLD) || answer.equals(SOLD_OUT));
    assertThat(run).as(Diagnosis.WRONG_VALUE).that(all, "everybody.headline", SOLD, SOLD_OUT, answers);
    int sold = Collections.frequency(answers, SOLD);
    assertThat(run).as(Diagnosis.WRONG_VALUE).that(sold == tickets, "everybody.sold", tickets, sold);
    String after = value(run, "after");
    assertThat(run).as(Diagnosis.WRONG_VALUE).that(left(after).equals("0"), "sold.left", after);
    for (String[] parts : notes(run, "again", 5)) {
      List<String> expected = List.of(SOLD_OUT, "1", SOLD, SOLD_OUT);
      List<String> got = List.of(parts).subList(0, 4);
      assertThat(run).as(Diagnosis.WRONG_VALUE).that(got.equals(expected), "everybody.again", expected, got);
    }
  }

  @Check(id = "whole", points = 2, lesson = "#whole", order = 3)
  void whole(Stage stage) {
    Transcript run = play(stage, "whole", 0);
    for (String[] parts : notes(run, "meanwhile", 3)) {
      boolean whole = same(parts[0], parts[2]) || same(parts[1], parts[2]);
      assertThat(run).as(Diagnosis.RACE).that(whole, "whole.headline", parts[0], parts[1], parts[2]);
    }
    for (String[] parts : notes(run, "finally", 4)) {
      assertThat(run).as(Diagnosis.WRONG_VALUE).that(parts[2].equals(parts[0]), "whole.outcome", parts[0], parts[2]);
      assertThat(run).as(Diagnosis.WRONG_VALUE).that(same(parts[1], parts[3]), "whole.document", parts[1], parts[3]);
    }
  }

  @Check(id = "killed", points = 1, lesson = "#killed", order = 4)
  void killed(Stage stage, @Random(from = 4, to = 8) int tickets) {
    Transcript run = play(stage, "killed", tickets);
    for (String[] parts : notes(run, "bereaved", 4)) {
      assertThat(run).as(Diagnosis.DEADLOCK).that(parts[1].equals(SOLD), "killed.headline", SOLD, parts[1]);
      boolean one = number(parts[0]) - number(parts[2]) == 1 && number(parts[0]) >= tickets - 1;
      assertThat(run).as(Diagnosis.WRONG_VALUE).that(one, "killed.document", parts[0], parts[2]);
      assertThat(run).as(Diagnosis.LEAKED_RESOURCE).that(parts[3].equals("nothing"), "folder.strays", parts[3]);
    }
  }

  @Check(id = "refused", points = 1, lesson = "#exceptions", order = 5)
  void refused(Stage stage, @Random(from = 4, to = 8) int tickets) {
    Transcript run = play(stage, "refused", tickets);
    String threw = "threw ArithmeticException";
    for (String[] parts : notes(run, "refused", 3)) {
      assertThat(run).as(Diagnosis.MISSING_EXCEPTION).that(parts[0].equals(threw), "refused.exception", threw, parts[0]);
      assertThat(run).as(Diagnosis.WRONG_VALUE).that(number(parts[1]) == tickets, "refused.document", tickets, parts[1]);
      assertThat(run).as(Diagnosis.LEAKED_RESOURCE).that(parts[2].equals("nothing"), "folder.strays", parts[2]);
    }
    for (String[] parts : notes(run, "then", 3)) {
      List<String> expected = List.of(SOLD, SOLD);
      List<String> got = List.of(parts).subList(0, 2);
      assertThat(run).as(Diagnosis.DEADLOCK).that(got.equals(expected), "refused.headline", expected, got);
      assertThat(run).as(Diagnosis.WRONG_VALUE).that(number(parts[2]) == tickets - 2, "refused.document", tickets - 2, parts[2]);
    }
  }

  @Check(id = "query", points = 1, lesson = "#query", order = 6)
  void query(Stage stage, @Random(from = 4, to = 8) int tickets) {
    Transcript run = play(stage, "query", tickets);
    for (String[] parts : notes(run, "asked", 5)) {
      assertThat(run).as(Diagnosis.OVER_SERIALISED).that(!parts[1].equals("waits"), "query.headline");
      String full = String.valueOf(tickets);
      String less = String.valueOf(tickets - 1);
      List<String> expected = List.of(full, full, less, less);
      List<String> got = List.of(parts).subList(0, 4);
      assertThat(run).as(Diagnosis.WRONG_VALUE).that(got.equals(expected), "query.values", expected, got);
      assertThat(run).as(Diagnosis.WRONG_VALUE).that(left(parts[4]).equals(less), "refused.document", less, parts[4]);
    }
  }

  private static Transcript play(Stage stage, String scene, int number) {
    Transcript run = stage.run(TicketSaleScenes.class, scene, number);
    assertThat(run).valuesOf(FileSteps.UNWATCHED).stream().findFirst().ifPresent(why -> {
      throw new StageFault(why);
    });
    List<String> thrown = assertThat(run).valuesOf("thrown");
    assertThat(run)
        .as(Diagnosis.UNEXPECTED_EXCEPTION)
        .that(thrown.isEmpty(), "thrown.headline", thrown.isEmpty() ? "" : thrown.getFirst());
    return run;
  }

  private static List<String[]> notes(Transcript run, String label, int parts) {
    return assertThat(run).valuesOf(label).stream().map(note -> note.split("\\|", parts)).toList();
  }

  private static String value(Transcript run, String label) {
    return assertThat(run).valuesOf(label).stream().findFirst().orElse("—");
  }

  private static boolean same(String one, String other) {
    return !fields(one).isEmpty() && fields(one).equals(fields(other));
  }

  private static String left(String document) {
    return fields(document).getOrDefault("left", "—");
  }

  private static int number(String document) {
    String left = left(document);
    return left.matches("-?\\d{1,9}") ? Integer.parseInt(left) : Integer.MIN_VALUE / 4;
  }

  /** Returns the fields of a flat object as they are written; none if it is not a whole one. */
  private static Map<String, String> fields(String document) {
    Map<String, String> fields = new TreeMap<>();
    Matcher object = OBJECT.matcher(document);
    if (object.matches()) {
      for (String part : object.group(1).split(",", -1)) {
        Matcher field = FIELD.matcher(part);
        if (!field.matches() || fields.put(field.group(1), field.group(2)) != null) {
          return Map.of();
        }
      }
    }
    return fields;
  }
}
