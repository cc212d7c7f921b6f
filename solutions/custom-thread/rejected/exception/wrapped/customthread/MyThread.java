// Wraps what the target throws: the handler hears of another exception.
package customthread;

import java.util.List;
import java.util.Map;

public class MyThread extends Thread {
  private final Target target;
  private final List<Object> args;
  private final Map<String, Object> kwargs;

  public MyThread(Target target, String name, List<Object> args, Map<String, Object> kwargs) {
    super(name);
    this.target = target;
    this.args = args;
    this.kwargs = kwargs;
  }

  @Override
  public void run() {
    try {
      target.run(args, kwargs);
    } catch (RuntimeException e) {
      throw new RuntimeException(e);
    }
  }
}
