// Wraps the target in a FutureTask and asks nobody for the result: the exception stays inside.
package customthread;

import java.util.List;
import java.util.Map;
import java.util.concurrent.FutureTask;

public class MyThread extends Thread {
  public MyThread(Target target, String name, List<Object> args, Map<String, Object> kwargs) {
    super(new FutureTask<Void>(() -> target.run(args, kwargs), null), name);
  }
}
