package interleave.kit;

import static interleave.kit.journal.JournalRecord.CALL;
import static interleave.kit.journal.JournalRecord.ENTER;
import static interleave.kit.journal.JournalRecord.ERRLINE;
import static interleave.kit.journal.JournalRecord.LEAVE;
import static interleave.kit.journal.JournalRecord.LINE;
import static interleave.kit.journal.JournalRecord.MARK;
import static interleave.kit.journal.JournalRecord.NAME;
import static org.assertj.core.api.Assertions.assertThat;

import interleave.kit.journal.JournalReader;
import interleave.kit.journal.JournalRecord;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class LaunchTest {
  @TempDir Path folder;

  @Test
  void prints_and_notes_each_line() throws Exception {
    Programs.Run run = Programs.journaled(journal(), Children.Prints.class, "a", "b c");
    assertThat(run.status()).hasToString("exited(0)");
    assertThat(run.lines()).containsExactly("[a, b c] 你好", "without end");
    assertThat(run.errors()).containsExactly("two", "three");
    assertThat(texts(LINE)).containsExactly("[a, b c] 你好", "without end");
    assertThat(texts(ERRLINE)).containsExactly("two", "three");
    assertThat(JournalReader.readAll(journal())).allMatch(record -> record.pid() == run.pid());
  }

  @Test
  void only_prints_where_there_is_no_journal() {
    Programs.Run run = Programs.run(Children.Prints.class);
    assertThat(run.lines()).hasSize(2);
    assertThat(journal()).doesNotExist();
  }

  @Test
  void runs_on_when_the_journal_cannot_be_written() {
    Programs.Run run = Programs.journaled(folder.resolve("missing/journal"), Children.Prints.class);
    assertThat(run.status()).hasToString("exited(0)");
    assertThat(run.lines()).hasSize(2);
  }

  @Test
  void shows_an_exception_without_its_own_frames_and_exits_with_1() throws Exception {
    Programs.Run run = Programs.journaled(journal(), Children.Throws.class);
    assertThat(run.status()).hasToString("exited(1)");
    assertThat(run.lines()).containsExactlyInAnyOrder("before", "another thread is not cut off");
    assertThat(run.errors().getFirst())
        .isEqualTo("Exception in thread \"main\" java.lang.IllegalStateException: boom");
    assertThat(run.errors()).hasSize(2);
    assertThat(run.errors().getLast()).contains("Children$Throws.main(Children.java:");
    assertThat(texts(ERRLINE)).isEqualTo(run.errors());
  }

  @Test
  void runs_an_instance_main_without_parameters_also_an_inherited_one() {
    assertThat(Programs.run(Children.Instance.class).lines()).containsExactly("an instance");
    assertThat(Programs.run(Children.Inherits.class).lines()).containsExactly("an instance");
  }

  @Test
  void says_what_is_missing() {
    Programs.Run noMain = Programs.run(Children.NoMain.class);
    assertThat(noMain.status()).hasToString("exited(1)");
    assertThat(noMain.errors())
        .containsExactly("interleave.kit: interleave.kit.Children$NoMain has no main method");
    Programs.Run noClass = Programs.run(Programs.spawn(Launch.class).args("nowhere.Main"));
    assertThat(noClass.status()).hasToString("exited(1)");
    assertThat(noClass.errors())
        .containsExactly("interleave.kit: there is no class nowhere.Main on the class path");
    assertThat(Programs.run(Launch.class).status()).hasToString("exited(2)");
  }

  @Test
  void notes_the_call_that_never_returns_and_the_line_before_it() throws Exception {
    Programs.Run run = Programs.journaled(journal(), Children.Journals.class, "4");
    assertThat(run.status()).hasToString("exited(4)");
    assertThat(texts(CALL)).endsWith("exit 4");
    assertThat(texts(LINE)).containsExactly("unfinished");
  }

  @Test
  void notes_what_a_program_does_in_order() throws Exception {
    Programs.Run run = Programs.journaled(journal(), Children.Journals.class);
    assertThat(run.status()).hasToString("exited(0)");
    assertThat(texts(NAME)).containsExactly("?Journals", "chronicler");
    assertThat(texts(MARK)).containsExactly("here", "list\t[1, 2]", "closed twice");
    assertThat(texts(ENTER)).containsExactly("span");
    assertThat(texts(LEAVE)).containsExactly("span");
    assertThat(texts(LINE)).containsExactly("unfinished");
    List<String> calls =
        texts(CALL).stream().map(call -> call.replaceAll("\\b\\d{3,}\\b", "N")).toList();
    int read = Integer.parseInt(calls.getFirst().split(" ")[1]);
    int write = Integer.parseInt(calls.getFirst().split(" ")[2]);
    assertThat(calls.stream().filter(call -> !call.startsWith("getpid")))
        .containsExactly(
            "pipe " + read + " " + write,
            "write> " + write + " 3",
            "write " + write + " 3",
            "read> " + read,
            "read " + read + " 3",
            "dup2 " + read + " N",
            "close N",
            "close N EBADF",
            "spawn N",
            "waitpid> N",
            "waitpid N N exited(3)");
    assertThat(calls.stream().filter(call -> call.equals("getpid N"))).hasSizeBetween(1, 500);
  }

  private Path journal() {
    return folder.resolve("journal");
  }

  private List<String> texts(int kind) throws Exception {
    return JournalReader.readAll(journal()).stream()
        .filter(record -> record.kind() == kind)
        .map(JournalRecord::text)
        .toList();
  }
}
