package threadproperties;

import java.util.List;

/** A class of threads. */
public final class Workers {
  private Workers() {}

  private static final class Worker extends Thread {
    private final List<Stage> stages;
    private final Runnable work;

    Worker(String name, boolean daemon, Runnable work, List<Stage> stages) {
      setName(name);
      setDaemon(daemon);
      this.work = work;
      this.stages = List.copyOf(stages);
    }

    @Override
    public void run() {
      work.run();
      String name = getName();
      for (Stage stage : stages) {
        setName(name + ": " + stage.name());
        try {
          stage.work().run();
        } catch (RuntimeException | Error thrown) {
          setName(name);
          throw thrown;
        }
        setName(name);
      }
    }
  }

  public static Thread make(String name, boolean daemon, Runnable work) {
    return new Worker(name, daemon, work, List.of());
  }

  public static Thread inStages(String name, List<Stage> stages) {
    return new Worker(name, false, () -> {}, stages);
  }

  public static void makeDaemon(Thread thread) {
    if (thread.getState() == Thread.State.TERMINATED) {
      throw new IllegalThreadStateException("over");
    }
    thread.setDaemon(true);
  }

  public static String state(Thread thread) {
    Thread.State state = thread.getState();
    if (state == Thread.State.NEW) {
      return "new";
    }
    return state == Thread.State.TERMINATED ? "over" : "alive";
  }
}
