// Each thread finds its own call, but in a map that two makers change at the same time.
package customthread;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

public class MyThread extends Thread {
  private static final Map<Thread, Runnable> CALLS = new HashMap<>();

  public MyThread(Target target, String name, List<Object> args, Map<String, Object> kwargs) {
    super(name);
    CALLS.put(this, () -> target.run(args, kwargs));
  }

  @Override
  public void run() {
    CALLS.get(this).run();
  }
}
