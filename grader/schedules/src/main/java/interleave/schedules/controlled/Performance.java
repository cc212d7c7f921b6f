package interleave.schedules.controlled;

import interleave.schedules.Recorder;
import interleave.schedules.SceneMethod;

/** Plays a scene once: calls its method, then waits for all its actors. */
final class Performance {
  private Performance() {}

  static void play(Recorder recorder, SceneMethod method) {
    ExploredScene scene = new ExploredScene(recorder, method.seed());
    try {
      method.play(scene);
    } catch (Throwable thrown) {
      recorder.threw("scene", 0, thrown);
    }
    scene.await();
  }
}
