package interleave.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.awaitility.Awaitility.await;

import interleave.kit.journal.JournalReader;
import interleave.kit.journal.JournalRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class JournalTest {
  @RepeatedTest(3)
  void has_no_hole_after_two_writers_are_killed(@TempDir Path folder) throws Exception {
    Path journal = Files.createFile(folder.resolve("journal"));
    int first = chatter(journal);
    int second = chatter(journal);
    await()
        .atMost(Duration.ofSeconds(30))
        .pollInterval(Duration.ofMillis(5))
        .until(() -> Files.size(journal) > 4_000_000 && bothHaveSpoken(journal, first, second));
    Posix.kill(first, Posix.SIGKILL);
    Posix.kill(second, Posix.SIGKILL);
    Posix.waitpid(first);
    Posix.waitpid(second);
    try (JournalReader reader = new JournalReader(journal)) {
      List<JournalRecord> records = reader.poll();
      records.addAll(reader.rest());
      assertThat(reader.damaged()).isZero();
      assertThat(Files.size(journal) % 128).isZero();
      assertUnbroken(records, first);
      assertUnbroken(records, second);
      assertThat(records).extracting(JournalRecord::pid).containsOnly(first, second);
    }
  }

  /** One may have filled the file before the other was up. */
  private static boolean bothHaveSpoken(Path journal, int first, int second) throws IOException {
    try (JournalReader reader = new JournalReader(journal)) {
      List<Integer> pids = reader.poll().stream().map(JournalRecord::pid).toList();
      return Collections.frequency(pids, first) > 1000 && Collections.frequency(pids, second) > 1000;
    }
  }

  private static int chatter(Path journal) {
    return Spawn.of(Children.Chatters.class).env(Journal.VARIABLE, journal.toString()).start();
  }

  private static void assertUnbroken(List<JournalRecord> records, int pid) {
    List<JournalRecord> own = records.stream()
            .filter(record -> record.pid() == pid && record.kind() == JournalRecord.MARK)
            .toList();
    assertThat(own).hasSizeGreaterThan(100);
    long before = 0;
    for (int i = 0; i < own.size(); i++) {
      boolean cutByTheKill = i == own.size() - 1;
      String value = i + (i % 100 == 0 ? "x".repeat(300) : "");
      if (cutByTheKill) {
        assertThat("n\t" + value).startsWith(own.get(i).text());
      } else {
        assertThat(own.get(i).text()).isEqualTo("n\t" + value);
      }
      assertThat(own.get(i).nanos()).isGreaterThanOrEqualTo(before);
      before = own.get(i).nanos();
    }
  }

  @Test
  void does_nothing_where_there_is_none() {
    assertThat(Journal.active()).isFalse();
    assertThatCode(
            () -> {
              Journal.name("nobody");
              Journal.mark("x");
              Journal.mark("x", 1);
              Journal.enter("s");
              Journal.leave("s");
            })
        .doesNotThrowAnyException();
  }
}
