// Looks its call up by the thread's name; two threads may have the same one.
package customthread;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

public class MyThread extends Thread {
  private static final Map<String, Runnable> CALLS = new ConcurrentHashMap<>();

  public MyThread(Target target, String name, List<Object> args, Map<String, Object> kwargs) {
    super(name);
    CALLS.put(name, () -> target.run(args, kwargs));
  }

  @Override
  public void run() {
    CALLS.get(getName()).run();
  }
}
