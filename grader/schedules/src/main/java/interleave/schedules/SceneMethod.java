package interleave.schedules;

import interleave.stage.Scene;
import interleave.stage.play.Request;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;

/** Calls a scene's static method. */
public final class SceneMethod {
  private final Request request;
  private Method method;

  SceneMethod(Request request) {
    this.request = request;
  }

  public long seed() {
    return request.seed();
  }

  /**
   * Calls it.
   *
   * @throws Throwable what the scene throws
   * @throws WrongSceneException if it cannot be called, which is nobody's fault but the author's
   */
  public void play(Scene scene) throws Throwable {
    Object[] args = new Object[1 + request.args().size()];
    args[0] = scene;
    for (int i = 1; i < args.length; i++) args[i] = request.args().get(i - 1);
    try {
      if (method == null) method = find(scene.getClass().getClassLoader());
      method.invoke(null, args);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    } catch (IllegalArgumentException | ReflectiveOperationException e) {
      throw new WrongSceneException(e.toString());
    }
  }

  private Method find(ClassLoader loader) throws ReflectiveOperationException {
    Class<?> type = Class.forName(request.scene(), false, loader);
    for (Method candidate : type.getDeclaredMethods()) {
      if (!request.means(candidate)) continue;
      candidate.setAccessible(true);
      return candidate;
    }
    throw new NoSuchMethodException(request.scene() + "." + request.method() + " with " + request.args());
  }
}
