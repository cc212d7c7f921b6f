package interleave.explore.run;

/** Says what a strand waits for. */
final class Wait {
  /** The ways to wait. */
  enum Kind { MONITOR, SIGNAL, PARK, JOIN, SLEEP }

  static final long FOREVER = Long.MAX_VALUE;

  final Kind kind;
  final Object on;
  final Monitor monitor;
  final Strand target;
  final long deadline;
  boolean notified;

  Wait(Kind kind, Object on, Monitor monitor, Strand target, long deadline) {
    this.kind = kind;
    this.on = on;
    this.monitor = monitor;
    this.target = target;
    this.deadline = deadline;
  }

  boolean isOver(Strand waiter) {
    return switch (kind) {
      case MONITOR -> monitor.owner == null;
      case SIGNAL -> (notified || waiter.interrupted) && monitor.owner == null;
      case PARK -> waiter.permit || waiter.interrupted;
      case JOIN -> target.done || waiter.interrupted;
      case SLEEP -> waiter.interrupted;
    };
  }

  /** Tells whether the wait has an end in time that the strand could go on from. */
  boolean canTimeOut() {
    return deadline != FOREVER && (kind != Kind.SIGNAL || monitor.owner == null);
  }

  boolean isTimed() {
    return deadline != FOREVER;
  }
}
