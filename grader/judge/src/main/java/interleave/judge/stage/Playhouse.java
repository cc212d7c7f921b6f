package interleave.judge.stage;

/** Plays scenes beside one submission's classes; replaces its subject process when a scene has spoilt it. */
public interface Playhouse extends AutoCloseable {
  /**
   * Starts a play.
   *
   * @throws StageFault if the stage itself fails, which is never the student's fault
   */
  Play start(PlayRequest request);

  @Override
  void close();
}
