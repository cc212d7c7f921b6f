package interleave.stage.play;

/** Sends what is left in the outbox when the student's code ends the process. */
public final class Flush extends Thread {
  private static final long PATIENCE_MILLIS = 200;

  private final Outbox outbox;

  private Flush(Outbox outbox) {
    super("stage-flush");
    this.outbox = outbox;
  }

  public static void atExit(Outbox outbox) {
    Runtime.getRuntime().addShutdownHook(new Flush(outbox));
  }

  @Override
  public void run() {
    outbox.flush(PATIENCE_MILLIS);
  }
}
