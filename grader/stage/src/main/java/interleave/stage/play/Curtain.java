package interleave.stage.play;

/** Unwinds a thread that still stands at a gate when its play is over. */
final class Curtain extends Error {
  private static final long serialVersionUID = 1L;

  Curtain() {
    super("the play is over", null, false, false);
  }
}
