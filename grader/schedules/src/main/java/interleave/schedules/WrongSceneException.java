package interleave.schedules;

/** Says that a scene cannot be played as it is written. */
public final class WrongSceneException extends RuntimeException {
  private static final long serialVersionUID = 1;

  public WrongSceneException(String why) {
    super(why);
  }
}
