package interleave.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Holds how a command ended.
 *
 * @param seconds its wall time
 * @param output both its streams
 */
record Ended(int status, double seconds, String output) {
  private static final long LONGEST_MINUTES = 60;

  /** Runs a command to its end. */
  static Ended run(Path folder, List<String> words) throws IOException, InterruptedException {
    Path output = Files.createTempFile("interleave-bench", ".out");
    try {
      long begin = System.nanoTime();
      Process process = new ProcessBuilder(words).directory(folder.toFile())
          .redirectErrorStream(true).redirectOutput(output.toFile()).start();
      process.getOutputStream().close();
      if (!process.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES)) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        throw new IOException(words + " did not end within " + LONGEST_MINUTES + " minutes");
      }
      double seconds = (System.nanoTime() - begin) / 1e9;
      return new Ended(process.exitValue(), seconds, Files.readString(output, StandardCharsets.UTF_8));
    } finally {
      Files.delete(output);
    }
  }

  /** Runs a command that must end with one of these states. */
  static Ended expecting(List<Integer> states, Path folder, List<String> words)
      throws IOException, InterruptedException {
    Ended ended = run(folder, words);
    if (!states.contains(ended.status())) {
      throw new IOException(words + " ended with " + ended.status() + ":\n" + ended.output());
    }
    return ended;
  }
}
