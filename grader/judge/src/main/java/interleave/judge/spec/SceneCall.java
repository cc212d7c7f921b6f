package interleave.judge.spec;

import java.io.Serializable;
import java.lang.invoke.MethodHandleInfo;
import java.lang.invoke.SerializedLambda;
import java.util.List;

/**
 * Names a scene and its arguments without loading or running it.
 *
 * @param owner binary name of the class that holds the scene
 * @param method name of the scene's static method
 * @param args arguments behind the Scene parameter
 */
public record SceneCall(String owner, String method, List<Object> args) {

  public SceneCall {
    args = List.copyOf(args);
  }

  /**
   * Reads from a method reference which scene it means.
   *
   * @throws IllegalArgumentException if it is a lambda or does not refer to a static method
   */
  static SceneCall of(Serializable reference, Object... args) {
    SerializedLambda lambda = unfold(reference);
    if (lambda.getImplMethodKind() != MethodHandleInfo.REF_invokeStatic
        || lambda.getImplMethodName().startsWith("lambda$")) {
      throw new IllegalArgumentException(
          "a scene is named by a reference to a static method, such as SemaphoreScenes::crowd");
    }
    return new SceneCall(
        lambda.getImplClass().replace('/', '.'), lambda.getImplMethodName(), List.of(args));
  }

  private static SerializedLambda unfold(Serializable reference) {
    try {
      var replace = reference.getClass().getDeclaredMethod("writeReplace");
      replace.setAccessible(true);
      return (SerializedLambda) replace.invoke(reference);
    } catch (ReflectiveOperationException | ClassCastException noLambda) {
      throw new IllegalArgumentException("not a method reference: " + reference.getClass(), noLambda);
    }
  }
}
