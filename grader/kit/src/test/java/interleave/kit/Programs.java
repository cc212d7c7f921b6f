package interleave.kit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Runs whole programs as children of the test and keeps what they print away from the test's own
 * output.
 */
public final class Programs {
  /** What a program did. */
  record Run(int pid, Status status, List<String> lines, List<String> errors) {}

  private Programs() {}

  static Run run(Class<?> main, String... args) {
    return run(spawn(main).args(args));
  }

  static Run journaled(Path journal, Class<?> main, String... args) {
    return run(spawn(main).args(args).env(Journal.VARIABLE, journal.toString()));
  }

  static Run run(Spawn program) {
    Pipe2 out = Posix.pipe();
    Pipe2 err = Posix.pipe();
    int pid = program.connect(1, out.writeFd()).connect(2, err.writeFd()).start();
    Posix.close(out.writeFd());
    Posix.close(err.writeFd());
    List<String> lines = lines(out.readFd());
    List<String> errors = lines(err.readFd());
    return new Run(pid, Posix.waitpid(pid), lines, errors);
  }

  /** Prepares a child JVM that reports its coverage, if this one does. */
  static Spawn spawn(Class<?> main) {
    System.setProperty(ChildJvm.FLAGS, coverageAgent());
    try {
      return Spawn.of(main);
    } finally {
      System.clearProperty(ChildJvm.FLAGS);
    }
  }

  /** Returns the JVM flag by which this JVM reports its coverage, or an empty text. */
  public static String coverageAgent() {
    try {
      return Arrays.stream(Files.readString(Path.of("/proc/self/cmdline")).split("\0"))
          .filter(argument -> argument.startsWith("-javaagent:") && argument.contains("jacoco"))
          .findFirst()
          .orElse("");
    } catch (IOException noProc) {
      return "";
    }
  }

  static List<String> lines(int fd) {
    var all = new ByteArrayOutputStream();
    byte[] buffer = new byte[4096];
    for (int count; (count = Posix.read(fd, buffer)) > 0; ) {
      all.write(buffer, 0, count);
    }
    Posix.close(fd);
    return all.toString(StandardCharsets.UTF_8).lines().toList();
  }

  /** Returns what {@code /proc/PID/stat} says, or an empty map when there is no such process. */
  static Map<String, String> stat(int pid) {
    try {
      String stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
      String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
      return new TreeMap<>(
          Map.of(
              "state", fields[0], "parent", fields[1], "group", fields[2], "session", fields[3]));
    } catch (IOException gone) {
      return Map.of();
    }
  }

  static String state(int pid) {
    return stat(pid).getOrDefault("state", "gone");
  }
}
