// Waits in start until the target is done: nothing happens beside it.
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
    target.run(args, kwargs);
  }

  @Override
  public void start() {
    super.start();
    try {
      join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
