// Shares the map of arguments by name between all threads.
package customthread;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

public class MyThread extends Thread {
  private final Target target;
  private final List<Object> args;
  private static final Map<String, Object> KWARGS = new ConcurrentHashMap<>();

  public MyThread(Target target, String name, List<Object> args, Map<String, Object> kwargs) {
    super(name);
    this.target = target;
    this.args = args;
    KWARGS.putAll(kwargs);
  }

  @Override
  public void run() {
    target.run(args, KWARGS);
  }
}
