// Hides what a stage throws and goes on with the next.
package threadproperties;

import java.util.List;

public final class Workers {
  private Workers() {}

  public static Thread make(String name, boolean daemon, Runnable work) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(daemon);
    return thread;
  }

  public static Thread inStages(String name, List<Stage> stages) {
    return make(name, false, () -> work(name, stages));
  }

  public static void makeDaemon(Thread thread) {
    if (thread.getState() != Thread.State.NEW) {
      throw new IllegalThreadStateException(thread.getName() + " was started already");
    }
    thread.setDaemon(true);
  }

  public static String state(Thread thread) {
    return switch (thread.getState()) {
      case NEW -> "new";
      case TERMINATED -> "over";
      default -> "alive";
    };
  }

  private static void work(String name, List<Stage> stages) {
    Thread self = Thread.currentThread();
    for (Stage stage : stages) {
      self.setName(name + ": " + stage.name());
      try {
        stage.work().run();
      } catch (RuntimeException e) {
        return;
      } finally {
        self.setName(name);
      }
    }
  }
}
