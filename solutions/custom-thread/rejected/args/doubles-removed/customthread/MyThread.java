// Passes the arguments through a set: equal ones become one.
package customthread;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

public class MyThread extends Thread {
  private final Target target;
  private final List<Object> args;
  private final Map<String, Object> kwargs;

  public MyThread(Target target, String name, List<Object> args, Map<String, Object> kwargs) {
    super(name);
    this.target = target;
    this.args = List.copyOf(new LinkedHashSet<>(args));
    this.kwargs = kwargs;
  }

  @Override
  public void run() {
    target.run(args, kwargs);
  }
}
