// Forgets the arguments that go by name.
package customthread;

import java.util.List;
import java.util.Map;

public class MyThread extends Thread {
  private final Target target;
  private final List<Object> args;

  public MyThread(Target target, String name, List<Object> args, Map<String, Object> kwargs) {
    super(name);
    this.target = target;
    this.args = args;
  }

  @Override
  public void run() {
    target.run(args, Map.of());
  }
}
