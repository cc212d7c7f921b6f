package interleave.judge.spec;

import interleave.stage.Scene;
import java.io.Serializable;

/** Refers to a scene of four arguments by its method; it is named from here and played elsewhere, never called here. */
@FunctionalInterface
public interface SceneRef4<A, B, C, D> extends Serializable {
  void play(Scene scene, A a, B b, C c, D d) throws Exception;
}
