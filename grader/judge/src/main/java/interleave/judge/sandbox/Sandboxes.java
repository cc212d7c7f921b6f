package interleave.judge.sandbox;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Chooses among the sandboxes of this package. */
final class Sandboxes {
  private static final Sandbox NONE = new PlainSandbox();

  private Sandboxes() {}

  static Sandbox none() {
    return NONE;
  }

  static Sandbox best() {
    return Best.FOUND;
  }

  /** Probes S2 by itself where a stronger level is the best one. */
  static Isolation inSight() {
    return InSight.FOUND;
  }

  /** Tries the levels from the strongest down; the system property or variable INTERLEAVE_ISOLATION caps them. */
  private static Sandbox find() {
    if (!Kernel.isSupported()) {
      return NONE;
    }
    return List.of(Isolation.S3, Isolation.S2).stream()
        .filter(Sandboxes::holds)
        .findFirst()
        .map(level -> (Sandbox) new ConfinedSandbox(level))
        .orElse(NONE);
  }


  private static Isolation cap() {
    return Optional.ofNullable(System.getProperty("INTERLEAVE_ISOLATION"))
        .or(() -> Optional.ofNullable(System.getenv("INTERLEAVE_ISOLATION")))
        .map(Isolation::valueOf)
        .orElse(Isolation.S4);
  }

  private static boolean holds(Isolation level) {
    return level.compareTo(cap()) <= 0 && Probe.holds(new ConfinedSandbox(level));
  }

  /** Probes when first asked. */
  private static final class InSight {
    private static final Isolation FOUND =
        best().level() == Isolation.S2 || Kernel.isSupported() && holds(Isolation.S2)
            ? Isolation.S2
            : Isolation.S0;
  }

  /** Probes when first asked. */
  private static final class Best {
    private static final Sandbox FOUND = find();
  }

  /** Separates processes and nothing else. */
  private static final class PlainSandbox implements Sandbox {
    @Override
    public Isolation level() {
      return Isolation.S0;
    }

    @Override
    public Process start(Confinement confinement) throws IOException {
      var builder =
          new ProcessBuilder(confinement.command()).directory(confinement.directory().toFile());
      builder.environment().clear();
      builder.environment().putAll(confinement.environment());
      return builder.start();
    }
  }

  /** Confines at one level. */
  record ConfinedSandbox(Isolation level) implements Sandbox {
    @Override
    public Process start(Confinement confinement) throws IOException {
      return Subject.start(Starter.at(level), confinement);
    }
  }
}
