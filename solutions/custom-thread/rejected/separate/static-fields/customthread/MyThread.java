// Keeps what belongs to one thread in fields of the class: the second thread that is made
// overwrites the first.
package customthread;

import java.util.List;
import java.util.Map;

public class MyThread extends Thread {
  private static Target target;
  private static List<Object> args;
  private static Map<String, Object> kwargs;

  public MyThread(Target target, String name, List<Object> args, Map<String, Object> kwargs) {
    super(name);
    MyThread.target = target;
    MyThread.args = args;
    MyThread.kwargs = kwargs;
  }

  @Override
  public void run() {
    target.run(args, kwargs);
  }
}
