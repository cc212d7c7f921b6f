package interleave.judge.process;

import static org.assertj.core.api.Assertions.assertThat;

import interleave.judge.domain.Mark;
import interleave.judge.domain.MarkKind;
import interleave.judge.domain.Transcript;
import interleave.judge.domain.Transcript.Ending;
import interleave.judge.process.Sighting.Kind;
import interleave.kit.journal.JournalRecord;
import java.util.List;
import org.junit.jupiter.api.Test;

class MergerTest {
  private static final long MS = 1_000_000;
  private final List<Sighting> kernel =
      List.of(
          seen(Kind.SPAWNED, 0, 1, 10, "init (warden)"),
          seen(Kind.SPAWNED, 4, 6, 11, "10"),
          seen(Kind.REAPED, 20, 22, 11, ""),
          seen(Kind.TOP_ENDED, 30, 30, 10, "exited(0)"),
          seen(Kind.OVER, 31, 31, 0, ""));

  @Test
  void puts_reaping_before_the_moment_at_which_the_wait_call_returned() {
    Transcript run = merge(told(21, 10, JournalRecord.CALL, "waitpid -1 11 exited(3)"));
    Mark reaped = run.of(MarkKind.REAPED).findFirst().orElseThrow();
    Mark call = run.of(MarkKind.CALL).findFirst().orElseThrow();
    assertThat(reaped.sequence()).isLessThan(call.sequence());
    assertThat(reaped.value()).isEqualTo("exited(3)");
  }

  @Test
  void does_not_believe_a_journal_that_contradicts_the_kernel() {
    Transcript run = merge(told(2, 10, JournalRecord.CALL, "waitpid -1 11 exited(3)"));
    assertThat(run.of(MarkKind.REAPED).findFirst().orElseThrow().nanos()).isEqualTo(20 * MS);
  }

  @Test
  void puts_a_birth_before_the_first_word_of_the_newborn() {
    Transcript run = merge(told(5, 11, JournalRecord.MARK, "up"));
    Mark born = run.of(MarkKind.SPAWNED).skip(1).findFirst().orElseThrow();
    assertThat(born.sequence()).isLessThan(run.of(MarkKind.POINT).findFirst().orElseThrow().sequence());
  }

  @Test
  void names_processes_as_they_name_themselves() {
    Transcript run = merge(told(9, 11, JournalRecord.NAME, "reader"));
    assertThat(run.of(MarkKind.SPAWNED).map(Mark::actor)).containsExactly("main", "reader");
  }

  @Test
  void knows_who_was_started_and_has_spoken_and_was_never_seen() {
    var journal = List.of(told(7, 10, JournalRecord.CALL, "spawn 12"), told(9, 12, JournalRecord.NAME, "late"));
    assertThat(new Waits(journal).unseen(kernel)).contains(12);
  }

  @Test
  void misses_nobody_who_was_seen_or_has_never_spoken() {
    var journal = List.of(
        told(5, 10, JournalRecord.CALL, "spawn 11"), told(9, 11, JournalRecord.NAME, "reader"), told(9, 10, JournalRecord.CALL, "spawn 13"));
    assertThat(new Waits(journal).unseen(kernel)).isEmpty();
  }

  private Transcript merge(JournalRecord told) {
    return Merger.merge("Main", kernel, List.of(told), "", Ending.COMPLETE);
  }

  private static Sighting seen(Kind kind, long since, long at, int pid, String value) {
    return new Sighting(kind, since * MS, at * MS, pid, "", value);
  }

  private static JournalRecord told(long at, int pid, int kind, String text) {
    return new JournalRecord(at * MS, pid, 1, kind, 0, text);
  }
}
