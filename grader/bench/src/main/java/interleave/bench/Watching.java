package interleave.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Is a running {@code interleave watch}, of which lines of output can be awaited. */
final class Watching implements AutoCloseable {
  private static final long LONGEST_SECONDS = 180;

  private final Process process;
  private final long begin;
  private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
  private final StringBuffer said = new StringBuffer();

  private Watching(Process process, long begin) {
    this.process = process;
    this.begin = begin;
    Thread.ofVirtual().start(this::read);
  }

  static Watching start(Checkout checkout, String slug) throws IOException {
    long begin = System.nanoTime();
    return new Watching(
        new ProcessBuilder(checkout.launcher(), "watch", slug, "--lang=en", "--color=never")
            .directory(checkout.exercises().toFile()).redirectErrorStream(true).start(),
        begin);
  }

  private void read() {
    try (BufferedReader reader = process.inputReader(StandardCharsets.UTF_8)) {
      for (String line; (line = reader.readLine()) != null; ) {
        said.append(line).append('\n');
        lines.add(line);
      }
    } catch (IOException e) {
      said.append(e);
    }
  }

  double secondsUntilReady() throws IOException, InterruptedException {
    await("watching ");
    return (System.nanoTime() - begin) / 1e9;
  }

  void awaitVerdict() throws IOException, InterruptedException {
    await("judged in ");
  }

  private void await(String beginning) throws IOException, InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(LONGEST_SECONDS);
    while (true) {
      String line = lines.poll(end - System.nanoTime(), TimeUnit.NANOSECONDS);
      if (line == null) {
        throw new IOException("watch never said '" + beginning + "':\n" + said);
      }
      if (line.startsWith(beginning)) {
        return;
      }
    }
  }

  @Override
  public void close() {
    process.destroy();
    process.onExit().join();
  }
}
