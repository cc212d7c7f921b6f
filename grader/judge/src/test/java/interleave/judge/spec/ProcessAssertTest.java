package interleave.judge.spec;

import static interleave.judge.spec.Expect.assertThat;
import static interleave.judge.spec.Script.script;
import static org.assertj.core.api.Assertions.assertThat;

import interleave.judge.domain.MarkKind;
import interleave.judge.domain.Transcript;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProcessAssertTest {
  private static final Transcript RUN =
      script()
          .at(0, "main").pid(100).mark(MarkKind.SPAWNED, "", "1")
          .at(5, "middle").pid(101).mark(MarkKind.SPAWNED, "", "100")
          .at(8, "worker").pid(102).mark(MarkKind.SPAWNED, "", "101")
          .at(9, "worker").mark(MarkKind.OUTPUT, "", "at work")
          .at(9, "worker").mark(MarkKind.OUTPUT, "err", "careful")
          .at(10, "middle").pid(101).mark(MarkKind.ZOMBIE, "", "")
          .at(11, "worker").pid(102).mark(MarkKind.REPARENTED, "", "1")
          .at(12, "middle").pid(101).mark(MarkKind.REAPED, "", "exited(0)")
          .at(20, "forgotten").pid(103).mark(MarkKind.SPAWNED, "", "100")
          .at(22, "forgotten").mark(MarkKind.ZOMBIE, "", "")
          .at(24, "stray").pid(104).mark(MarkKind.SPAWNED, "", "100")
          .at(30, "main").pid(100).mark(MarkKind.REAPED, "", "exited(3)")
          .at(31, "forgotten").pid(103).mark(MarkKind.REPARENTED, "", "1")
          .at(32, "forgotten").mark(MarkKind.REAPED, "", "exited(0)")
          .at(40, "worker").pid(102).mark(MarkKind.REAPED, "", "signaled(9)")
          .at(41, "main").pid(100).mark(MarkKind.END, "", "exited(3)")
          .at(50, "stray").pid(104).mark(MarkKind.REAPED, "", "signaled(9)")
          .complete();

  @Test
  void follows_a_chain_of_parents() {
    assertThat(RUN).process("worker").isChildOf("middle").isChildOf(101).isAnotherProcessThan("main");
    assertThat(Refusal.whole(() -> assertThat(RUN).process("worker").isChildOf("main")))
        .isEqualTo(
            """
            WRONG_PROCESS
            “worker” was started by middle; main expected
            main is the parent
            middle is the parent""");
    assertThat(Refusal.headline(() -> assertThat(RUN).process("main").isAnotherProcessThan("main")))
        .isEqualTo("“main” and “main” are one process, pid 100");
  }

  @Test
  void tells_codes_from_signals() {
    assertThat(RUN).process("main").exits(3);
    assertThat(RUN).process("worker").signaled(9);
    assertThat(Refusal.headline(() -> assertThat(RUN).process("worker").exits(9)))
        .isEqualTo("“worker” ended as signaled(9); exited(9) expected");
  }

  @Test
  void tells_the_buried_from_the_forgotten() {
    assertThat(RUN).process("middle").wasZombie().wasReaped().wasReapedBefore("start forgotten");
    assertThat(Refusal.whole(() -> assertThat(RUN).process("forgotten").wasReaped()))
        .isEqualTo(
            """
            ZOMBIE
            Nobody waited for forgotten: left as a zombie
            each child that ends is waited for
            zombies: forgotten""");
    assertThat(Refusal.headline(() -> assertThat(RUN).leavesNoZombie()))
        .isEqualTo("Nobody waited for forgotten: left as a zombie");
    assertThat(Refusal.headline(() -> assertThat(RUN).process("middle").wasReapedBefore("start worker")))
        .isEqualTo("“middle” was reaped at 12 ms, after “start worker” at 8 ms");
    assertThat(Refusal.headline(() -> assertThat(RUN).process("main").wasZombie()))
        .isEqualTo("“main” was never seen as a zombie");
  }

  @Test
  void knows_who_outlived_whom() {
    assertThat(RUN).process("worker").outlives("end middle").isReparented();
    assertThat(RUN).process("middle").endsBefore("end main").isNeverReparented();
    assertThat(Refusal.headline(() -> assertThat(RUN).process("middle").outlives("end worker")))
        .isEqualTo("“middle” ended at 10 ms, before “end worker” at 40 ms");
    assertThat(Refusal.headline(() -> assertThat(RUN).process("worker").endsBefore("end main")))
        .isEqualTo("“worker” ended at 40 ms, after “end main” at 30 ms");
    assertThat(Refusal.headline(() -> assertThat(RUN).process("middle").isReparented()))
        .isEqualTo("“middle” kept its parent to the end");
    assertThat(Refusal.headline(() -> assertThat(RUN).process("worker").isNeverReparented()))
        .isEqualTo("“worker” lost its parent at 11 ms");
  }

  @Test
  void names_what_was_left_behind() {
    assertThat(Refusal.whole(() -> assertThat(RUN).leavesNothingBehind()))
        .startsWith("LEAKED_PROCESS\nLeft behind when the program was over: stray\n");
  }

  @Test
  void reads_what_each_printed() {
    assertThat(RUN).output().hasLines(List.of("at work"));
    assertThat(assertThat(RUN).process("worker").output().lines()).containsExactly("at work");
    assertThat(Refusal.headline(() -> assertThat(RUN).process("middle").output().contains("at work")))
        .isEqualTo("The program never printed “at work”");
    assertThat(Refusal.headline(() -> assertThat(RUN).output().hasLines(List.of("a", "b"))))
        .isEqualTo("The program printed at work; a, b expected");
  }

  @Test
  void names_a_process_that_never_was() {
    assertThat(Refusal.headline(() -> assertThat(RUN).process("ghost").exits(0)))
        .isEqualTo("There was no process “ghost”");
    assertThat(assertThat(RUN).process(102).pid()).isEqualTo(102);
  }
}
