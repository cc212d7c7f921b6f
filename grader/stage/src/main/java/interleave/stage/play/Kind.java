package interleave.stage.play;

/** Names the kinds of marks that a subject can send; the judge knows each of them by its name. */
public enum Kind {
  STARTED,
  FINISHED,
  THREW,
  POINT,
  ENTER,
  LEAVE,
  BLOCKED,
  RESUMED,
  SEAM,
  OUTPUT,
  STUCK,
  END
}
