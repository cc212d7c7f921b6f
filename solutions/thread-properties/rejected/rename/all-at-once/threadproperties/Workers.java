// Renames while the thread is made; only the last name is left.
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
    Thread thread = make(name, false, () -> stages.forEach(stage -> stage.work().run()));
    stages.forEach(stage -> thread.setName(name + ": " + stage.name()));
    return thread;
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
}
