package processpool;

import java.lang.reflect.Constructor;

/**
 * Is work that any process can do; leave it as it is. A task is told to another process by the name of its class, which has
 * a constructor without parameters.
 */
public interface Task {
  /**
   * Does the work.
   *
   * @param argument any text, however long
   * @return any text, however long; not null
   */
  String call(String argument) throws Exception;

  /**
   * Makes a task.
   *
   * @param className its {@link Class#getName name}
   * @throws IllegalArgumentException if there is no such task
   */
  static Task named(String className) {
    try {
      Constructor<?> constructor = Class.forName(className).getDeclaredConstructor();
      constructor.setAccessible(true);
      return (Task) constructor.newInstance();
    } catch (ReflectiveOperationException | ClassCastException e) {
      throw new IllegalArgumentException("no task " + className, e);
    }
  }
}
