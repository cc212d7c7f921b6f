package customthread;

import java.util.List;
import java.util.Map;

/** Overrides nothing: Thread's own run calls the Runnable that it was made with. */
public class MyThread extends Thread {
  public MyThread(Target target, String name, List<Object> args, Map<String, Object> kwargs) {
    super(() -> target.run(args, kwargs), name);
  }
}
