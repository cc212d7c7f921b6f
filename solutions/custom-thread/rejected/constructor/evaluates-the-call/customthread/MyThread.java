// Makes the call and passes on what came of it, where the call itself should have been passed on.
package customthread;

import java.util.List;
import java.util.Map;

public class MyThread extends Thread {
  public MyThread(Target target, String name, List<Object> args, Map<String, Object> kwargs) {
    super(prepare(target, args, kwargs), name);
  }

  private static Runnable prepare(Target target, List<Object> args, Map<String, Object> kwargs) {
    target.run(args, kwargs);
    return () -> {};
  }
}
