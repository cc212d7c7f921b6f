package interleave.judge.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Finds out whether a sandbox holds by sending in a child that tries to get out. */
final class Probe {
  private static final int LIMIT_SECONDS = 20;
  private static final String SECRET = "secret\n";

  /** Speaks up about each thing that it should not have been able to do, then becomes a JVM. */
  private static final String ATTEMPT =
      """
      read line < "$1" && echo read
      echo changed 2>/dev/null > "$1"
      kill -0 "$2" 2>/dev/null && echo signalled
      [ "$(ulimit -c)" = 0 ] || echo unlimited
      while read key value; do
        [ "$key" = Seccomp: ] && [ "$value" = 2 ] && filtered=yes
        [ "$key" = CapEff: ] && [ "$value" = 0000000000000000 ] && powerless=yes
      done < /proc/self/status
      [ "$filtered" = yes ] || echo unfiltered
      [ "$powerless" = yes ] || echo powerful
      exec "$3" -Xshare:auto -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -version
      """;

  private Probe() {}

  static boolean holds(Sandbox sandbox) {
    boolean possible =
        Limits.areAvailable()
            && switch (sandbox.level()) {
              case S2 -> Landlock.abi() >= 1;
              case S3 -> Bubblewrap.isInstalled();
              default -> false;
            };
    if (!possible) {
      return false;
    }
    try {
      Path secret = Files.createTempFile("interleave-probe", ".txt");
      try {
        Files.setPosixFilePermissions(
            secret, PosixFilePermissions.fromString("rw-rw-rw-"));
        Files.writeString(secret, SECRET);
        return attempt(sandbox, secret).isEmpty() && Files.readString(secret).equals(SECRET);
      } finally {
        Files.deleteIfExists(secret);
      }
    } catch (IOException | RuntimeException | LinkageError e) {
      return false;
    }
  }

  /** Returns what the child could do that it should not, or why it failed; empty if the sandbox holds. */
  static String attempt(Sandbox sandbox, Path secret) throws IOException {
    Path shell = Path.of("/bin/sh").toRealPath();
    Path java = Path.of(System.getProperty("java.home"));
    var confinement =
        new Confinement(
            List.of(
                shell.toString(),
                "-c",
                ATTEMPT,
                "sh",
                secret.toString(),
                Long.toString(ProcessHandle.current().pid()),
                java.resolve("bin/java").toString()),
            List.of(shell, java),
            List.of(),
            false,
            true,
            256,
            Map.of("LANG", "C.UTF-8"),
            Path.of("/"));
    Process process = sandbox.start(confinement);
    try {
      process.getOutputStream().close();
      if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
        return "no end";
      }
      String spoken = new String(process.getInputStream().readAllBytes());
      return process.exitValue() == 0
          ? spoken
          : spoken + new String(process.getErrorStream().readAllBytes()) + process.exitValue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return "interrupted";
    } finally {
      process.destroyForcibly();
    }
  }
}
