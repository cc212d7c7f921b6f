// Keeps the name in a field of its own, as the Python class does; in Java that is another thing
// than the name of the thread.
package customthread;

import java.util.List;
import java.util.Map;

public class MyThread extends Thread {
  private final String name;
  private final Target target;
  private final List<Object> args;
  private final Map<String, Object> kwargs;

  public MyThread(Target target, String name, List<Object> args, Map<String, Object> kwargs) {
    this.name = name;
    this.target = target;
    this.args = args;
    this.kwargs = kwargs;
  }

  @Override
  public void run() {
    target.run(args, kwargs);
  }

  public String name() {
    return name;
  }
}
