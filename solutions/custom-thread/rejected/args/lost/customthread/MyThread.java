// Calls the target with an empty list.
package customthread;

import java.util.List;
import java.util.Map;

public class MyThread extends Thread {
  private final Target target;
  private final Map<String, Object> kwargs;

  public MyThread(Target target, String name, List<Object> args, Map<String, Object> kwargs) {
    super(name);
    this.target = target;
    this.kwargs = kwargs;
  }

  @Override
  public void run() {
    target.run(List.of(), kwargs);
  }
}
