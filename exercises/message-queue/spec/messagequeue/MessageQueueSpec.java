package messagequeue;

import static interleave.judge.spec.Expect.assertThat;

import interleave.judge.domain.Diagnosis;
import interleave.judge.domain.Transcript;
import interleave.judge.spec.Check;
import interleave.judge.spec.Exercise;
import interleave.judge.spec.Random;
import interleave.judge.spec.Stage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

@Exercise("message-queue")
class MessageQueueSpec {
  private static final String TOO_LONG = "threw IllegalArgumentException";
  private static final String CLOSED = "threw IllegalStateException";

  /** So many does the crowd consist of, on either side. */
  private static final int EACH = 3;

  @Check(id = "order", points = 2, lesson = "#ring", order = 1)
  void order(Stage stage, @Random(from = 1, to = 1_000_000) int seed) {
    Transcript run = play(stage, "order", MessageQueueScenes.CAPACITY, seed);
    assertThat(run).as(Diagnosis.WRONG_ORDER).that(agree(run, "message"), "order.headline", expected(run, "message"), observed(run, "message"));
    assertThat(run).as(Diagnosis.MISSING_EXCEPTION).that(each(run, "too long", TOO_LONG), "order.long", TOO_LONG, values(run, "too long"));
    assertThat(run).as(Diagnosis.WRONG_VALUE).that(each(run, "after too long", "0 true false"), "order.after", "0 true false", values(run, "after too long"));
  }

  @Check(id = "bound", points = 2, lesson = "#bound", order = 2)
  void bound(Stage stage, @Random(from = 2, to = 4) int capacity, @Random(from = 300, to = 400) int millis) {
    Transcript run = play(stage, "bound", capacity, millis);
    assertThat(run).as(Diagnosis.WRONG_VALUE).that(agree(run, "state"), "bound.state", expected(run, "state"), observed(run, "state"));
    assertThat(run).as(Diagnosis.OVER_SERIALISED).that(each(run, "fits", "put"), "bound.fits", "put", values(run, "fits"));
    assertThat(run).as(Diagnosis.NOT_BLOCKING).that(each(run, "over", "waits"), "bound.over", "waits", values(run, "over"));
    assertThat(run).as(Diagnosis.WRONG_ORDER).that(each(run, "first", "got m1"), "bound.first", "got m1", values(run, "first"));
    assertThat(run).as(Diagnosis.LOST_WAKEUP).that(each(run, "in turn", "put"), "bound.turn", "put", values(run, "in turn"));
    rests(run);
    assertThat(run).as(Diagnosis.NOT_BLOCKING).that(each(run, "under", "waits"), "bound.under", "waits", values(run, "under"));
    assertThat(run).as(Diagnosis.LOST_WAKEUP).that(each(run, "in time", "got late"), "bound.late", "got late", values(run, "in time"));
  }

  private static void rests(Transcript run) {
    for (String told : values(run, "rested")) {
      String[] parts = told.split(" ");
      assertThat(run).as(Diagnosis.NOT_BLOCKING).that(parts.length == 3, "bound.rests", told);
      long cpu = Long.parseLong(parts[1]);
      long awake = Long.parseLong(parts[2]);
      assertThat(run).as(Diagnosis.BUSY_WAIT).that(cpu * 3 < awake, "bound.headline", cpu, awake);
    }
  }

  @Check(id = "woken", points = 2, lesson = "#sleep", order = 3)
  void woken(Stage stage) {
    Transcript run = play(stage, "woken", 2, 0);
    assertThat(run).as(Diagnosis.LOST_WAKEUP).that(agree(run, "turn"), "woken.headline", expected(run, "turn"), observed(run, "turn"));
    assertThat(run).as(Diagnosis.NOT_BLOCKING).that(each(run, "for nothing", "waits"), "woken.nothing", "waits", values(run, "for nothing"));
  }

  @Check(id = "timed", points = 2, lesson = "#timed", order = 4)
  void timed(Stage stage, @Random(from = 150, to = 250) int millis) {
    Transcript run = play(stage, "timed", 1, millis);
    assertThat(run).as(Diagnosis.WRONG_VALUE).that(agree(run, "gave up"), "timed.headline", expected(run, "gave up"), observed(run, "gave up"));
    for (String lasted : values(run, "lasted")) {
      assertThat(run).as(Diagnosis.TOO_EARLY).that(number(lasted) * 10 >= millis * 9L, "timed.early", millis, lasted);
    }
    assertThat(run).as(Diagnosis.WRONG_VALUE).that(agree(run, "left"), "timed.left", expected(run, "left"), observed(run, "left"));
    assertThat(run).as(Diagnosis.WRONG_VALUE).that(agree(run, "early"), "timed.unit", expected(run, "early"), observed(run, "early"));
    assertThat(run).as(Diagnosis.WRONG_VALUE).that(agree(run, "in time"), "timed.time", expected(run, "in time"), observed(run, "in time"));
    for (String told : values(run, "last moment")) {
      String[] parts = told.split("\\|");
      boolean right = parts[2].equals(parts[0]) || parts[2].equals(parts[1]);
      assertThat(run).as(Diagnosis.RACE).that(right, "timed.last", parts[0], parts[1], parts[2]);
    }
    assertThat(run).as(Diagnosis.WRONG_VALUE).that(agree(run, "restless"), "timed.restless", expected(run, "restless"), observed(run, "restless"));
  }

  @Check(id = "once", points = 3, lesson = "#once", order = 5)
  void once(Stage stage, @Random(from = 20, to = 30) int messages) {
    Transcript run = play(stage, "once", 2, messages);
    for (String told : values(run, "met")) {
      String[] parts = told.split("\\|");
      assertThat(run).as(Diagnosis.RACE).that(parts[2].equals(parts[1]), "once.met", parts[0], parts[1], parts[2]);
    }
    assertThat(run).as(Diagnosis.DEADLOCK).that(each(run, "crowd", "done"), "once.crowd", "done", values(run, "crowd"));
    List<String> taken = values(run, "taken");
    List<String> all = taken.stream().flatMap(one -> Arrays.stream(one.split(","))).toList();
    HashSet<String> different = new HashSet<>(all);
    int sent = EACH * messages;
    String doubled = String.valueOf(all.size() - different.size());
    String lost = String.valueOf(sent - different.size());
    assertThat(run).as(Diagnosis.RACE).that(doubled.equals("0") && lost.equals("0"), "once.headline", sent, lost, doubled);
    for (String one : taken) {
      List<String> late = late(one.split(","));
      assertThat(run).as(Diagnosis.WRONG_ORDER).that(late.isEmpty(), "once.order", late);
    }
  }

  /** Returns the messages of one taker that its sender had sent before one that the taker got earlier. */
  private static List<String> late(String[] taken) {
    Map<String, Integer> newest = new HashMap<>();
    List<String> late = new ArrayList<>();
    for (String message : taken) {
      int dot = message.lastIndexOf('.');
      int number = (int) number(message.substring(dot + 1));
      if (newest.getOrDefault(message.substring(0, Math.max(0, dot)), -1) > number) {
        late.add(message);
      }
      newest.put(message.substring(0, Math.max(0, dot)), number);
    }
    return late;
  }

  @Check(id = "killed", points = 2, lesson = "#killed", order = 6)
  void killed(Stage stage) {
    Transcript run = play(stage, "killed", 2, 0);
    assertThat(run).as(Diagnosis.LOST_WAKEUP).that(!values(run, "bereaved").isEmpty(), "killed.headline", "—", "—", "—", "—");
    for (String told : values(run, "bereaved")) {
      String[] parts = told.split("\\|");
      boolean right = parts[3].equals(parts[1]) || parts[3].equals(parts[2]);
      assertThat(run).as(Diagnosis.LOST_WAKEUP).that(right, "killed.headline", parts[0], parts[1], parts[2], parts[3]);
    }
  }

  @Check(id = "close", points = 1, lesson = "#close", order = 7)
  void close(Stage stage) {
    Transcript run = play(stage, "close", MessageQueueScenes.CAPACITY, 0);
    assertThat(run).as(Diagnosis.UNEXPECTED_EXCEPTION).that(each(run, "closed", "closed"), "close.twice", "closed", values(run, "closed"));
    assertThat(run).as(Diagnosis.WRONG_VALUE).that(each(run, "descriptor", "closed"), "close.descriptor", "closed", values(run, "descriptor"));
    assertThat(run).as(Diagnosis.MISSING_EXCEPTION).that(each(run, "after close", CLOSED), "close.headline", CLOSED, values(run, "after close"));
    List<String> others = List.of("got first", "put", "got second");
    List<String> elsewhere = values(run, "elsewhere");
    assertThat(run).as(Diagnosis.WRONG_VALUE).that(elsewhere.equals(others), "close.elsewhere", others, elsewhere);
  }

  /** Tells whether a point was marked, with this value each time. */
  private static boolean each(Transcript run, String label, String expected) {
    List<String> told = values(run, label);
    return !told.isEmpty() && told.stream().allMatch(expected::equals);
  }

  /** Tells whether a point was marked, with what was expected and what happened, and both were the same each time. */
  private static boolean agree(Transcript run, String label) {
    return !values(run, label).isEmpty() && expected(run, label).equals(observed(run, label));
  }

  private static String expected(Transcript run, String label) {
    return difference(run, label)[0];
  }

  private static String observed(Transcript run, String label) {
    return difference(run, label)[1];
  }

  /** Returns what was expected and what happened, at the first point where they differ. */
  private static String[] difference(Transcript run, String label) {
    return values(run, label).stream()
        .map(told -> told.split("\\|", -1))
        .filter(parts -> !parts[0].equals(parts[1]))
        .findFirst()
        .orElse(new String[] {"—", "—"});
  }

  private static List<String> values(Transcript run, String label) {
    return assertThat(run).valuesOf(label);
  }

  private static Transcript play(Stage stage, String scene, int capacity, int number) {
    Transcript run = stage.run(MessageQueueScenes.class, scene, capacity, number);
    List<String> thrown = values(run, "thrown");
    assertThat(run)
        .as(Diagnosis.UNEXPECTED_EXCEPTION)
        .that(thrown.isEmpty(), "thrown.headline", thrown.isEmpty() ? "" : thrown.getFirst());
    return run;
  }

  private static long number(String text) {
    return text.matches("\\d{1,9}") ? Long.parseLong(text) : 0;
  }
}
