package interleave.judge.stage;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads from outside how long a subject's threads waited for a processor and had one, since within a good
 * sandbox there is no /proc. Where there is none outside either, everything is 0.
 */
final class OutsideView {
  private static final long TICK_NANOS = 10_000_000;

  private final int pid;
  private final Path folder;
  private final Map<Path, Long> last = new HashMap<>();
  private long delay;
  private long cpu;
  private long baseDelay;
  private long baseCpu;

  OutsideView(Process process) {
    Optional<Long> java = find(process);
    this.pid = java.orElse(process.pid()).intValue();
    this.folder = java.map(number -> Path.of("/proc", Long.toString(number))).orElse(null);
  }

  /** Returns the JVM among a process and what it has started: a sandbox puts its own in between. */
  private static Optional<Long> find(Process process) {
    try (Stream<ProcessHandle> all = Stream.concat(Stream.of(process.toHandle()), process.descendants())) {
      return all.map(ProcessHandle::pid).filter(OutsideView::isJava).findFirst();
    } catch (UnsupportedOperationException e) {
      return Optional.empty();
    }
  }

  private static boolean isJava(long pid) {
    return "java".equals(read(Path.of("/proc", Long.toString(pid), "comm")).strip());
  }

  int pid() {
    return pid;
  }

  /** Counts from here. */
  synchronized void reset() {
    sample();
    baseDelay = delay;
    baseCpu = cpu;
  }

  synchronized void sample() {
    if (folder == null) return;
    String stat = read(folder.resolve("stat"));
    String[] fields = stat.substring(stat.lastIndexOf(')') + 1).split(" ");
    if (fields.length > 13) cpu = (Long.parseLong(fields[12]) + Long.parseLong(fields[13])) * TICK_NANOS;
    try (DirectoryStream<Path> tasks = Files.newDirectoryStream(folder.resolve("task"))) {
      for (Path task : tasks) {
        String[] numbers = read(task.resolve("schedstat")).split(" ");
        if (numbers.length < 2) continue;
        long now = Long.parseLong(numbers[1]);
        Long before = last.put(task, now);
        delay += now - (before == null ? 0 : before);
      }
    } catch (IOException e) {
      // It has just ended.
    }
  }

  synchronized long delayNanos() {
    return delay - baseDelay;
  }

  synchronized long cpuNanos() {
    return cpu - baseCpu;
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      return "";
    }
  }
}
