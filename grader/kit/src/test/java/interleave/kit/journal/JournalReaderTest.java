package interleave.kit.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalReaderTest {
  @TempDir Path folder;
  private Path journal;

  @BeforeEach
  void choose_a_file() {
    journal = folder.resolve("journal");
  }

  @Test
  void reads_nothing_where_nothing_was_written() throws Exception {
    assertThat(JournalReader.readAll(journal)).isEmpty();
    Files.createFile(journal);
    assertThat(JournalReader.readAll(journal)).isEmpty();
  }

  @Test
  void reads_what_was_written_and_by_whom() throws Exception {
    long before = System.nanoTime();
    try (var writer = new JournalWriter(journal.toString(), 42)) {
      writer.append(JournalRecord.MARK, "a\t1");
      writer.append(JournalRecord.LINE, "");
    }
    List<JournalRecord> records = JournalReader.readAll(journal);
    int tid = (int) Thread.currentThread().threadId();
    assertThat(records).extracting(JournalRecord::text).containsExactly("a\t1", "");
    assertThat(records)
        .extracting(JournalRecord::kind)
        .containsExactly(JournalRecord.MARK, JournalRecord.LINE);
    assertThat(records).extracting(JournalRecord::seq).containsExactly(0L, 1L);
    assertThat(records).allMatch(record -> record.pid() == 42 && record.tid() == tid);
    assertThat(records)
        .allMatch(record -> record.nanos() >= before && record.nanos() <= System.nanoTime());
  }

  @Test
  void joins_long_texts_also_where_two_processes_interleave() throws Exception {
    String one = "é你🎭".repeat(100);
    String two = "z".repeat(104);
    write(1, JournalRecord.LINE, one);
    byte[] first = take();
    write(2, JournalRecord.LINE, two);
    byte[] second = take();
    write(2, JournalRecord.LINE, one + "!");
    byte[] third = take();
    Files.write(journal, Arrays.copyOf(first, 256));
    append(second);
    append(Arrays.copyOf(third, 128));
    append(Arrays.copyOfRange(first, 256, first.length));
    append(Arrays.copyOfRange(third, 128, third.length));
    assertThat(JournalReader.readAll(journal))
        .extracting(JournalRecord::text)
        .containsExactly(two, one, one + "!");
  }

  @Test
  void leaves_a_torn_tail_until_the_rest_has_come() throws Exception {
    write(1, JournalRecord.MARK, "whole");
    byte[] record = take();
    Files.write(journal, record);
    append(Arrays.copyOf(record, 50));
    try (var reader = new JournalReader(journal)) {
      assertThat(reader.poll()).hasSize(1);
      assertThat(reader.poll()).isEmpty();
      append(Arrays.copyOfRange(record, 50, 128));
      assertThat(reader.poll()).hasSize(1);
      assertThat(reader.damaged()).isZero();
    }
    append(Arrays.copyOf(record, 127));
    assertThat(JournalReader.readAll(journal)).hasSize(2);
  }

  @Test
  void gives_what_there_is_of_a_text_whose_writer_was_killed() throws Exception {
    write(7, JournalRecord.LINE, "y".repeat(300));
    byte[] records = take();
    Files.write(journal, Arrays.copyOf(records, 256));
    assertThat(JournalReader.readAll(journal))
        .extracting(JournalRecord::text)
        .containsExactly("y".repeat(208));
  }

  @Test
  void cuts_texts_that_are_too_long_between_two_characters() throws Exception {
    write(1, JournalRecord.LINE, "x" + "你".repeat(10_000));
    String text = JournalReader.readAll(journal).getFirst().text();
    assertThat(text).startsWith("x你你").endsWith("你…").hasSizeLessThan(3000);
  }

  @Test
  void skips_and_counts_what_makes_no_sense() throws Exception {
    write(1, JournalRecord.MARK, "good");
    byte[] good = take();
    byte[] noise = new byte[128];
    Arrays.fill(noise, (byte) 0x55);
    Files.write(journal, noise);
    append(good);
    append(new byte[128]);
    try (var reader = new JournalReader(journal)) {
      assertThat(reader.poll()).extracting(JournalRecord::text).containsExactly("good");
      assertThat(reader.damaged()).isEqualTo(2);
    }
  }

  @Test
  void stops_noting_chatter_before_the_disk_is_full_and_marks_a_little_later() throws Exception {
    String text = "c".repeat(8000);
    try (var writer = new JournalWriter(journal.toString(), 1)) {
      for (int i = 0; i < 8000; i++) {
        writer.append(JournalRecord.LINE, text);
      }
      long full = Files.size(journal);
      assertThat(full)
          .isBetween(JournalWriter.MOST_CHATTER_BYTES, JournalWriter.MOST_CHATTER_BYTES + 20_000);
      writer.append(JournalRecord.MARK, "still");
      assertThat(Files.size(journal)).isEqualTo(full + 128);
    }
  }

  private void write(int pid, int kind, String text) throws Exception {
    try (var writer = new JournalWriter(journal.toString(), pid)) {
      writer.append(kind, text);
    }
  }

  private byte[] take() throws Exception {
    byte[] bytes = Files.readAllBytes(journal);
    Files.delete(journal);
    return bytes;
  }

  private void append(byte[] bytes) throws Exception {
    Files.write(journal, bytes, StandardOpenOption.APPEND);
  }
}
