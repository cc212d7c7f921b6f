package interleave.explore.run;

/** Makes vehicles. */
public final class Vehicles {
  private Vehicles() {}

  /** Gives one that carries each strand on a platform thread. */
  public static Vehicle platform() {
    return new PlatformVehicle();
  }

  /** Gives one that carries strands on continuations, or on platform threads where the JVM does not let it. */
  public static Vehicle continuations() {
    return ContinuationVehicle.isPossible() ? new ContinuationVehicle() : new PlatformVehicle();
  }
}
