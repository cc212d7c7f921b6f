package interleave.judge.stage;

import interleave.judge.domain.Transcript;
import java.util.function.Function;

/** Plays scenes beside one submission's classes; replaces its subject process when a scene has spoilt it. */
public interface Playhouse extends AutoCloseable {
  /**
   * Starts a play.
   *
   * @throws StageFault if the stage itself fails, which is never the student's fault
   */
  Play start(PlayRequest request);

  /**
   * Plays a scene under many controlled schedules, on the calling thread, until one loses.
   *
   * @param request what to play; its limit is for the whole exploration, its mode does not matter
   * @param judgement says what is wrong with a transcript, nothing if it is empty; must judge the same each time
   * @throws StageFault if the stage itself fails
   */
  default Explored explore(PlayRequest request, Exploration how, Function<Transcript, String> judgement) {
    throw new UnsupportedOperationException("only scenes of threads can be explored");
  }

  @Override
  void close();
}
