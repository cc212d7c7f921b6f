package interleave.judge.spec;

import interleave.stage.Scene;
import java.io.Serializable;

/** Refers to a scene of one argument by its method; it is named from here and played elsewhere, never called here. */
@FunctionalInterface
public interface SceneRef1<A> extends Serializable {
  void play(Scene scene, A a) throws Exception;
}
