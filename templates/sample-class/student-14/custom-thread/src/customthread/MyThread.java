package customthread;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Freezes copies of the arguments, so that the caller may go on using its own list and map. */
public final class MyThread extends Thread {
  private record Call(Target target, List<Object> args, Map<String, Object> kwargs) {
    Call {
      args = Collections.unmodifiableList(new ArrayList<>(args));
      kwargs = Collections.unmodifiableMap(new LinkedHashMap<>(kwargs));
    }

    void make() {
      target.run(args, kwargs);
    }
  }

  private final Call call;

  public MyThread(Target target, String name, List<Object> args, Map<String, Object> kwargs) {
    call = new Call(target, args, kwargs);
    setName(name);
  }

  @Override
  public void run() {
    call.make();
  }
}
