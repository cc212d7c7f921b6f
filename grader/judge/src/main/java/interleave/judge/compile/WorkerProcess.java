package interleave.judge.compile;

import interleave.judge.sandbox.ClassHome;
import interleave.judge.sandbox.SwiftJar;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Owns one worker JVM and talks to it; used by one thread at a time, killed by any. */
final class WorkerProcess {
  private static final Path JAVA_HOME = Path.of(System.getProperty("java.home"));
  private static final List<String> FLAGS = List.of(
      "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:+ExitOnOutOfMemoryError", "-XX:-UsePerfData",
      "-XX:-CreateCoredumpOnCrash",
      // Otherwise a grader in China would be told the Chinese messages as the English ones.
      "-Duser.language=en", "-Duser.country=");

  /** Half of the first compilation's time goes into the loading of javac's classes. */
  static final SwiftJar.Recipe RECIPE = new SwiftJar.Recipe(
      "compiler",
      ClassHome.of(CompilerWorker.class),
      List.of("interleave/judge/compile", "interleave/judge/domain", "interleave/judge/text"),
      JAVA_HOME,
      FLAGS,
      List.of(CompilerWorker.class.getName(), CompilerWorker.PRACTISE));

  private final Process process;
  private final DataOutputStream requests;
  private final DataInputStream answers;
  private final Complaints complaints;

  private WorkerProcess(Process process) {
    this.process = process;
    this.requests = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
    this.answers = new DataInputStream(new BufferedInputStream(process.getInputStream()));
    this.complaints = Complaints.of(process.getErrorStream());
  }

  static WorkerProcess start(int heapMegabytes) throws IOException {
    SwiftJar jar = SwiftJar.of(RECIPE);
    List<String> command = new ArrayList<>(List.of(JAVA_HOME.resolve("bin/java").toString(), "-Xmx" + heapMegabytes + "m"));
    command.addAll(FLAGS);
    command.addAll(jar.flags());
    command.addAll(List.of("-cp", jar.jar().toString(), CompilerWorker.class.getName()));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().keySet().removeIf(name -> name.endsWith("JAVA_OPTIONS") || name.equals("JAVA_TOOL_OPTIONS"));
    return new WorkerProcess(builder.start());
  }

  /** Waits until the worker's JVM is up. */
  void greet() throws IOException {
    if (answers.readInt() != CompilerWorker.READY) {
      throw new IOException("the compiler worker said something else than its greeting");
    }
  }

  CompileAnswer ask(CompileRequest request) throws IOException {
    request.write(requests);
    return CompileAnswer.read(answers);
  }

  boolean alive() {
    return process.isAlive();
  }

  long pid() {
    return process.pid();
  }

  /** Returns the processor time that the worker has used so far; zero where the system does not tell. */
  Duration processorTime() {
    return process.info().totalCpuDuration().orElse(Duration.ZERO);
  }

  void kill() {
    process.destroyForcibly();
  }

  /** Tells how the worker ended, for a fault that a human will read. */
  String obituary() {
    try {
      String exit = process.waitFor(2, TimeUnit.SECONDS) ? "exit status " + process.exitValue() : "still running";
      return exit + complaints.said();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return "interrupted";
    }
  }

  /** Keeps the begin of what a worker writes to its standard error, and reads on so that it never blocks. */
  private static final class Complaints {
    private static final int MOST = 2_000;
    private final StringBuffer text = new StringBuffer();

    static Complaints of(InputStream stream) {
      Complaints complaints = new Complaints();
      Thread.ofPlatform().daemon().name("compiler-complaints").start(() -> complaints.read(stream));
      return complaints;
    }

    private void read(InputStream stream) {
      byte[] buffer = new byte[1024];
      try (stream) {
        for (int n = stream.read(buffer); n >= 0; n = stream.read(buffer)) {
          if (text.length() < MOST) {
            text.append(new String(buffer, 0, n, StandardCharsets.UTF_8));
          }
        }
      } catch (IOException e) {
        // A killed worker has nothing more to say.
      }
    }

    String said() {
      return text.isEmpty() ? "" : ": " + text.toString().strip();
    }
  }
}
