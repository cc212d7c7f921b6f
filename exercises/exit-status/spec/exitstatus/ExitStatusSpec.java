package exitstatus;

import static interleave.judge.spec.Expect.assertThat;

import interleave.judge.domain.Diagnosis;
import interleave.judge.domain.Mark;
import interleave.judge.domain.MarkKind;
import interleave.judge.domain.Transcript;
import interleave.judge.spec.Check;
import interleave.judge.spec.Exercise;
import interleave.judge.spec.Random;
import interleave.judge.spec.Stage;
import java.util.List;
import java.util.stream.IntStream;

@Exercise("exit-status")
class ExitStatusSpec {
  private static final int[] SIGNALS = {1, 9, 15};
  private static final int CORE = 0x80;

  @Check(id = "code", points = 3, lesson = "#code", order = 1)
  void code(Stage stage, @Random(from = 1, to = 127) int small, @Random(from = 128, to = 255) int large) {
    Transcript run = run(stage, "code", small, large);
    ended(run, List.of("exited(" + small + ")", "exited(" + large + ")"));
    raw(run, List.of(small * 256, large * 256));
  }

  @Check(id = "signal", points = 3, lesson = "#signal", order = 2)
  void signal(Stage stage, @Random(from = 0, to = 2) int which) {
    int signal = SIGNALS[which];
    Transcript run = run(stage, "signal", 9, signal == 9 ? 15 : signal);
    ended(run, List.of("signaled(9)", "signaled(" + (signal == 9 ? 15 : signal) + ")"));
    raw(run, List.of(9, signal == 9 ? 15 : signal));
  }

  @Check(id = "decode-code", points = 2, lesson = "#word", order = 3)
  void decodeCode(Stage stage, @Random(from = 1, to = 127) int small, @Random(from = 128, to = 254) int large) {
    Transcript run = run(stage, "decode", 0, small * 256, large * 256, 255 * 256);
    decoded(run, List.of("code 0", "code " + small, "code " + large, "code 255"));
  }

  @Check(id = "decode-signal", points = 2, lesson = "#word", order = 4)
  void decodeSignal(Stage stage, @Random(from = 1, to = 31) int signal, @Random(from = 3, to = 8) int dumping) {
    Transcript run = run(stage, "decode", 9, signal, dumping + CORE);
    decoded(run, List.of("signal 9", "signal " + signal, "signal " + dumping));
  }

  private static Transcript run(Stage stage, String what, int... numbers) {
    Object[] args =
        IntStream.range(0, numbers.length + 1).mapToObj(i -> i == 0 ? what : numbers[i - 1]).toArray();
    Transcript run = stage.run(ExitStatusScenes.class, args);
    List<String> thrown = assertThat(run).valuesOf("thrown");
    assertThat(run)
        .as(Diagnosis.UNEXPECTED_EXCEPTION)
        .that(thrown.isEmpty(), "thrown.headline", String.join("", thrown));
    return run;
  }

  /** The kernel's word counts; of a child that was killed at its birth only the call that buried it may tell. */
  private static void ended(Transcript run, List<String> expected) {
    List<String> ends =
        run.of(MarkKind.CALL, "spawn").map(Mark::value).map(pid -> endOf(run, pid)).toList();
    assertThat(run).as(Diagnosis.WRONG_VALUE).that(ends.equals(expected), "ended.headline", expected, ends);
    List<String> left = assertThat(run).valuesOf("left");
    assertThat(run)
        .as(Diagnosis.ZOMBIE)
        .that(left.stream().allMatch("0"::equals), "left.headline", String.join(", ", left));
  }

  private static String endOf(Transcript run, String pid) {
    return run.of(MarkKind.REAPED)
        .filter(mark -> String.valueOf(mark.pid()).equals(pid))
        .map(Mark::value)
        .findFirst()
        .or(() -> run.of(MarkKind.CALL, "waitpid").map(Mark::value).filter(told -> told.contains(pid + " ")).findFirst())
        .map(told -> told.substring(told.lastIndexOf(' ') + 1))
        .orElse("—");
  }

  private static void raw(Transcript run, List<Integer> expected) {
    List<String> observed = assertThat(run).valuesOf("raw");
    assertThat(run)
        .as(Diagnosis.WRONG_VALUE)
        .that(observed.equals(expected.stream().map(String::valueOf).toList()), "raw.headline", expected, observed);
  }

  private static void decoded(Transcript run, List<String> expected) {
    List<String> observed = assertThat(run).valuesOf("decoded");
    assertThat(run)
        .as(Diagnosis.WRONG_VALUE)
        .that(observed.equals(expected), "decoded.headline", expected, observed);
  }
}
