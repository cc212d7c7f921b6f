package threadproperties;

import java.util.List;

/** The builder of the JDK; whether a thread was started is asked in another way. */
public final class Workers {
  private Workers() {}

  public static Thread make(String name, boolean daemon, Runnable work) {
    return Thread.ofPlatform().name(name).daemon(daemon).unstarted(work);
  }

  public static Thread inStages(String name, List<Stage> stages) {
    return Thread.ofPlatform()
        .daemon(false)
        .name(name)
        .unstarted(
            () -> {
              try {
                for (Stage stage : stages) {
                  Thread.currentThread().setName("%s: %s".formatted(name, stage.name()));
                  stage.work().run();
                }
              } finally {
                Thread.currentThread().setName(name);
              }
            });
  }

  public static void makeDaemon(Thread thread) {
    if (!state(thread).equals("new")) {
      throw new IllegalThreadStateException();
    }
    thread.setDaemon(true);
  }

  public static String state(Thread thread) {
    if (thread.isAlive()) {
      return "alive";
    }
    return thread.getState() == Thread.State.NEW ? "new" : "over";
  }
}
