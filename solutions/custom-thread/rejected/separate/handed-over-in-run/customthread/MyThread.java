// Hands the arguments to a static method through a static field: right, as long as no second thread
// comes in between the two lines.
package customthread;

import java.util.List;
import java.util.Map;

public class MyThread extends Thread {
  private static MyThread current;

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
    current = this;
    call();
  }

  private static void call() {
    current.target.run(current.args, current.kwargs);
  }
}
