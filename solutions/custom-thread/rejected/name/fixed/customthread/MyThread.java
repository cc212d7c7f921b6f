// Calls every thread by the default name of the example.
package customthread;

import java.util.List;
import java.util.Map;

public class MyThread extends Thread {
  private final Target target;
  private final List<Object> args;
  private final Map<String, Object> kwargs;

  public MyThread(Target target, String name, List<Object> args, Map<String, Object> kwargs) {
    super("Tedu");
    this.target = target;
    this.args = args;
    this.kwargs = kwargs;
  }

  @Override
  public void run() {
    target.run(args, kwargs);
  }
}
