package sharedarray;

import static interleave.judge.spec.Expect.assertThat;

import interleave.judge.domain.Diagnosis;
import interleave.judge.domain.Transcript;
import interleave.judge.spec.Check;
import interleave.judge.spec.Exercise;
import interleave.judge.spec.Random;
import interleave.judge.spec.Stage;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HexFormat;
import java.util.List;

@Exercise("shared-array")
class SharedArraySpec {
  @Check(id = "shared", points = 2, lesson = "#shared", order = 1)
  void shared(Stage stage, @Random(from = 1, to = 1_000_000) int seed) {
    Transcript run = play(stage, "shared", seed);
    for (String told : values(run, "seen")) {
      String[] parts = told.split("\\|", -1);
      boolean right = parts[2].equals(parts[1]) && parts[3].equals(parts[1]);
      assertThat(run).as(Diagnosis.WRONG_VALUE).that(right, "shared.headline", parts[0], parts[1], parts[2], parts[3]);
    }
    for (String told : values(run, "neighbours")) {
      String[] parts = told.split("\\|", -1);
      assertThat(run).as(Diagnosis.RACE).that(parts[1].equals(parts[0]), "shared.neighbours", parts[0], parts[1]);
    }
  }

  @Check(id = "types", points = 3, lesson = "#types", order = 2)
  void types(Stage stage, @Random(from = 1, to = 1_000_000) int seed) {
    Transcript run = play(stage, "types", seed);
    List<String> told = values(run, "type");
    assertThat(run).as(Diagnosis.WRONG_VALUE).that(told.size() == ElementType.values().length, "types.none");
    for (String line : told) {
      String[] parts = line.split("\\|", -1);
      ElementType type = ElementType.valueOf(parts[0]);
      int elements = parts[1].split(",").length;
      int size = parts[4].length() / 2;
      assertThat(run).as(Diagnosis.WRONG_VALUE).that(size == elements * type.width, "types.width", type, elements, elements * type.width, size);
      assertThat(run).as(Diagnosis.WRONG_VALUE).that(parts[2].equals(parts[1]), "types.parent", type, parts[1], parts[2]);
      assertThat(run).as(Diagnosis.WRONG_VALUE).that(parts[3].equals(parts[1]), "types.child", type, parts[1], parts[3]);
      String bytes = bytes(type, parts[1]);
      assertThat(run).as(Diagnosis.WRONG_VALUE).that(parts[4].equals(bytes), "types.bytes", type, parts[1], bytes, parts[4]);
    }
  }

  @Check(id = "ranges", points = 2, lesson = "#ranges", order = 3)
  void ranges(Stage stage) {
    Transcript run = play(stage, "ranges", 0);
    for (String told : values(run, "refused")) {
      String[] parts = told.split("\\|", -1);
      String expected = expected(parts[0]);
      assertThat(run).as(Diagnosis.WRONG_VALUE).that(parts[1].equals(expected), "ranges.headline", parts[0], expected, parts[1]);
    }
    List<String> unchanged = values(run, "unchanged");
    assertThat(run).as(Diagnosis.WRONG_VALUE).that(!unchanged.isEmpty(), "ranges.unchanged", "—", "—", "—");
    for (String told : unchanged) {
      String[] parts = told.split("\\|", -1);
      assertThat(run).as(Diagnosis.WRONG_VALUE).that(parts[2].equals(parts[1]), "ranges.unchanged", parts[0], parts[1], parts[2]);
    }
  }

  private static String expected(String call) {
    if (call.endsWith("length()")) {
      return "length 3";
    }
    boolean value = call.contains("set(1,") || call.startsWith("create");
    return "threw " + (value ? "IllegalArgumentException" : "IndexOutOfBoundsException");
  }

  @Check(id = "iterates", points = 1, lesson = "#iterate", order = 4)
  void iterates(Stage stage, @Random(from = 1, to = 1_000_000) int seed) {
    Transcript run = play(stage, "iterates", seed);
    for (String[] step : steps(run)) {
      assertThat(run).as(Diagnosis.WRONG_VALUE).that(step[2].equals(step[1]), "iterates.headline", step[0], step[1], step[2]);
    }
  }

  @Check(id = "text", points = 2, lesson = "#text", order = 5)
  void text(Stage stage, @Random(from = 1, to = 1_000_000) int seed) {
    Transcript run = play(stage, "text", seed);
    for (String[] step : steps(run)) {
      assertThat(run).as(Diagnosis.WRONG_VALUE).that(step[2].equals(step[1]), "text.headline", step[0], step[1], step[2]);
    }
  }

  /** Returns what was called, what is expected of it and what came, of each step; without any a wrong one. */
  private static List<String[]> steps(Transcript run) {
    List<String> steps = values(run, "step");
    return steps.isEmpty() ? List.of(new String[][] {{"—", "—", ""}}) : steps.stream().map(step -> step.split("\\|", -1)).toList();
  }

  /** Returns the bytes in which a program in C keeps these numbers. */
  private static String bytes(ElementType type, String numbers) {
    var all = new StringBuilder();
    for (String number : numbers.split(",")) {
      ByteBuffer buffer = ByteBuffer.allocate(type.width).order(ByteOrder.nativeOrder());
      switch (type) {
        case f -> buffer.putFloat(Float.parseFloat(number));
        case d -> buffer.putDouble(Double.parseDouble(number));
        default -> put(buffer, new BigInteger(number).longValue());
      }
      all.append(HexFormat.of().formatHex(buffer.array()));
    }
    return all.toString();
  }

  private static void put(ByteBuffer buffer, long bits) {
    switch (buffer.capacity()) {
      case 1 -> buffer.put((byte) bits);
      case 2 -> buffer.putShort((short) bits);
      case 4 -> buffer.putInt((int) bits);
      default -> buffer.putLong(bits);
    }
  }

  private static List<String> values(Transcript run, String label) {
    return assertThat(run).valuesOf(label);
  }

  private static Transcript play(Stage stage, String scene, int seed) {
    Transcript run = stage.run(SharedArrayScenes.class, scene, seed);
    List<String> thrown = values(run, "thrown");
    assertThat(run)
        .as(Diagnosis.UNEXPECTED_EXCEPTION)
        .that(thrown.isEmpty(), "thrown.headline", thrown.isEmpty() ? "" : thrown.getFirst());
    return run;
  }
}
