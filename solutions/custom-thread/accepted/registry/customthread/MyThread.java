// Keeps the calls in one map for all, which is made for several threads and asked for this very thread.
package customthread;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

public class MyThread extends Thread {
  private static final Map<Thread, Runnable> CALLS = new ConcurrentHashMap<>();

  public MyThread(Target target, String name, List<Object> args, Map<String, Object> kwargs) {
    super(name);
    CALLS.put(this, () -> target.run(args, kwargs));
  }

  @Override
  public void run() {
    CALLS.remove(this).run();
  }
}
