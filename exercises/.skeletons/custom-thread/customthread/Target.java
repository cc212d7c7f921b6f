package customthread;

import java.util.List;
import java.util.Map;

/** Is what a {@link MyThread} runs. Given: leave it as it is. */
@FunctionalInterface
public interface Target {

  /**
   * Does the work.
   *
   * @param args the arguments that go by position
   * @param kwargs the arguments that go by name
   */
  void run(List<Object> args, Map<String, Object> kwargs);
}
