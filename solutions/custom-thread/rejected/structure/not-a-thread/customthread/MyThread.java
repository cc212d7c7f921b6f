// Has a thread instead of being one.
package customthread;

import java.util.List;
import java.util.Map;

public class MyThread {
  private final Thread thread;

  public MyThread(Target target, String name, List<Object> args, Map<String, Object> kwargs) {
    thread = new Thread(() -> target.run(args, kwargs), name);
  }

  public void start() {
    thread.start();
  }
}
