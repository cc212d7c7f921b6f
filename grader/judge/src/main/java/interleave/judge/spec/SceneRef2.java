package interleave.judge.spec;

import interleave.stage.Scene;
import java.io.Serializable;

/** Refers to a scene of two arguments by its method; it is named from here and played elsewhere, never called here. */
@FunctionalInterface
public interface SceneRef2<A, B> extends Serializable {
  void play(Scene scene, A a, B b) throws Exception;
}
