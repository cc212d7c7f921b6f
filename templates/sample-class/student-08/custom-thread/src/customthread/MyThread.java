package customthread;

import java.util.List;
import java.util.Map;

/** Starts threads that start threads, as many as it gets; each lives for ten seconds at the most. */
public class MyThread extends Thread {
  private static final long END = System.nanoTime() + 10_000_000_000L;

  public MyThread(Target target, String name, List<Object> args, Map<String, Object> kwargs) {
    super(name);
  }

  @Override
  public void run() {
    while (System.nanoTime() < END) {
      try {
        Thread next = new Thread(this::run);
        next.setDaemon(false);
        next.start();
      } catch (OutOfMemoryError e) {
        Thread.yield();
      }
    }
  }
}
