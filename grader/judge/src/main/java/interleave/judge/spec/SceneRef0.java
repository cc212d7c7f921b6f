package interleave.judge.spec;

import interleave.stage.Scene;
import java.io.Serializable;

/** Refers to a scene of no argument by its method; it is named from here and played elsewhere, never called here. */
@FunctionalInterface
public interface SceneRef0 extends Serializable {
  void play(Scene scene) throws Exception;
}
