package interleave.judge.process;

import interleave.judge.process.Sighting.Kind;
import interleave.judge.sandbox.ClassHome;
import interleave.judge.sandbox.Isolation;
import interleave.judge.sandbox.Sandbox;
import interleave.judge.sandbox.SwiftJar;
import interleave.judge.stage.StageFault;
import java.io.BufferedReader;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Holds a warden's process: waiting for an order, then telling what it sees, until nobody is left. */
final class WardenProcess implements AutoCloseable {
  private static final List<String> FLAGS =
      List.of(
          "-XX:+UseSerialGC",
          "-XX:TieredStopAtLevel=1",
          "-XX:-UsePerfData",
          "-Xmx64m",
          "--enable-native-access=ALL-UNNAMED");

  private final Process process;
  private final Path complaints;
  private final BufferedReader sightings;
  private volatile boolean usable = true;

  private WardenProcess(Process process, Path complaints) {
    this.process = process;
    this.complaints = complaints;
    this.sightings =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
  }

  /** Starts a warden, which then waits for an order. */
  static WardenProcess start(Path javaHome, Isolation level) throws IOException {
    Path complaints = Files.createTempFile("interleave-warden", ".txt");
    var jar = jar(javaHome);
    var command = new ArrayList<String>();
    command.add(javaHome.resolve("bin/java").toString());
    command.addAll(FLAGS);
    command.addAll(jar.flags());
    command.addAll(List.of("-cp", jar.jar().toString(), Warden.class.getName(), level.name()));
    var builder = new ProcessBuilder(command).redirectError(complaints.toFile());
    builder.environment().clear();
    return new WardenProcess(builder.start(), complaints);
  }

  private static SwiftJar jar(Path javaHome) {
    return ProcessOptions.packed(
        new SwiftJar.Recipe(
            "warden",
            ClassHome.of(Sandbox.class),
            List.of("interleave/judge/process", "interleave/judge/sandbox"),
            javaHome,
            FLAGS,
            List.of(Warden.class.getName(), Isolation.S0.name(), Warden.REHEARSE)));
  }

  /** Gives the order; what the warden sees arrives on a thread of its own until {@code end} is called. */
  void obey(Order order, Consumer<Sighting> sighting, Runnable end) {
    try {
      order.write(new DataOutputStream(process.getOutputStream()));
    } catch (IOException e) {
      throw new StageFault("the warden does not listen: " + complaints(), e);
    }
    Thread.ofPlatform()
        .daemon()
        .name("interleave-warden-" + process.pid())
        .start(
            () -> {
              try {
                listen(sighting);
              } finally {
                end.run();
              }
            });
  }

  /** Listens until the warden has proven that nobody is left; one that fails to is of no more use. */
  private void listen(Consumer<Sighting> hear) {
    try {
      Sighting sighting = null;
      while (sighting == null || sighting.kind() != Kind.PROVEN_EMPTY) {
        String line = sightings.readLine();
        if (line == null) {
          usable = false;
          return;
        }
        sighting = Sighting.decode(line);
        hear.accept(sighting);
      }
    } catch (IOException | RuntimeException e) {
      // The end without its proof tells that something went wrong.
      usable = false;
    }
  }

  /** Tells whether another order may be given. */
  boolean isUsable() {
    return usable && process.isAlive();
  }

  /** Returns what the warden said on its standard error. */
  String complaints() {
    return RunFolder.text(complaints);
  }

  /** Lets go of the leash: the warden kills all, then ends. */
  void release() {
    usable = false;
    try {
      process.getOutputStream().close();
    } catch (IOException e) {
      // It has ended already.
    }
  }

  @Override
  public void close() {
    release();
    try {
      Files.deleteIfExists(complaints);
    } catch (IOException e) {
      // It lies in the temporary folder.
    }
  }
}
