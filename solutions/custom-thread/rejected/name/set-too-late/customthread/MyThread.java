// Sets the name when the thread runs: before the start it is called Thread-0.
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
    setName(name);
    target.run(args, kwargs);
  }
}
