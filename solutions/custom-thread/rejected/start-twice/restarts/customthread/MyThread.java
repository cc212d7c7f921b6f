// Overrides start and makes a fresh thread each time, so that the target may run again.
package customthread;

import java.util.List;
import java.util.Map;

public class MyThread extends Thread {
  private final Target target;
  private final List<Object> args;
  private final Map<String, Object> kwargs;
  private boolean started;

  public MyThread(Target target, String name, List<Object> args, Map<String, Object> kwargs) {
    super(name);
    this.target = target;
    this.args = args;
    this.kwargs = kwargs;
  }

  @Override
  public void start() {
    if (!started) {
      started = true;
      super.start();
    } else {
      new MyThread(target, getName(), args, kwargs).start();
    }
  }

  @Override
  public void run() {
    target.run(args, kwargs);
  }
}
