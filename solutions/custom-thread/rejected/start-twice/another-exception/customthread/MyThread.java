// Refuses the second start, but by an exception that nobody expects.
package customthread;

import java.util.List;
import java.util.Map;

public class MyThread extends Thread {
  private boolean started;
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
    if (started) {
      throw new UnsupportedOperationException("started already");
    }
    started = true;
    super.start();
  }
}
