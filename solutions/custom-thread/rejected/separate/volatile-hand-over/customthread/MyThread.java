// As if volatile made two lines one: another thread may still come in between.
package customthread;

import java.util.List;
import java.util.Map;

public class MyThread extends Thread {
  private static volatile MyThread current;

  private final Target target;
  private final List<Object> args;
  private final Map<String, Object> kwargs;

  public MyThread(Target target, String name, List<Object> args, Map<String, Object> kwargs) {
    super(name);
    this.target = target;
    this.args = args;
    this.kwargs = kwargs;
  }

  @Override
  public void run() {
    current = this;
    MyThread mine = current;
    mine.target.run(mine.args, mine.kwargs);
  }
}
