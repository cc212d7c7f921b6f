package processpool;

import interleave.kit.Pipe2;
import interleave.kit.Posix;
import interleave.kit.PosixException;
import interleave.kit.Spawn;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;

/** Has as many threads as workers; a thread takes any worker that has nothing to do along to its task. */
public final class ProcessPool {
  private final ExecutorService threads;
  private final ConcurrentLinkedQueue<Clerk> idle = new ConcurrentLinkedQueue<>();

  public ProcessPool(int workers) {
    threads = Executors.newFixedThreadPool(workers, ProcessPool::daemon);
    for (int i = 0; i < workers; i++) {
      idle.add(new Clerk());
    }
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work);
    thread.setDaemon(true);
    return thread;
  }

  public Future<String> applyAsync(Class<? extends Task> task, String argument) {
    try {
      return threads.submit(() -> delegate(task.getName(), argument));
    } catch (RejectedExecutionException closed) {
      throw new IllegalStateException("the pool is closed", closed);
    }
  }

  private String delegate(String task, String argument) throws Exception {
    Clerk clerk = idle.poll();
    while (clerk == null || !clerk.takes(task, argument)) {
      if (clerk != null) {
        clerk.dismiss();
      }
      clerk = new Clerk();
    }
    String answer = clerk.answer();
    if (answer == null) {
      clerk.dismiss();
      throw new WorkerDied("process " + clerk.pid + " ended during the task");
    }
    idle.add(clerk);
    String text = decode(answer.substring(1));
    if (answer.charAt(0) == '-') {
      throw new TaskFailed(text);
    }
    return text;
  }

  public String apply(Class<? extends Task> task, String argument) throws ExecutionException, InterruptedException {
    return applyAsync(task, argument).get();
  }

  public List<String> map(Class<? extends Task> task, List<String> arguments)
      throws ExecutionException, InterruptedException {
    List<Callable<String>> calls =
        arguments.stream().<Callable<String>>map(argument -> () -> delegate(task.getName(), argument)).toList();
    try {
      List<String> values = new ArrayList<>();
      for (Future<String> result : threads.invokeAll(calls)) {
        values.add(result.get());
      }
      return values;
    } catch (RejectedExecutionException closed) {
      throw new IllegalStateException("the pool is closed", closed);
    }
  }

  public void close() {
    threads.shutdown();
  }

  public void join() throws InterruptedException {
    if (!threads.isShutdown()) {
      throw new IllegalStateException("close the pool first");
    }
    threads.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
    for (Clerk clerk = idle.poll(); clerk != null; clerk = idle.poll()) {
      clerk.dismiss();
    }
  }

  private static String encode(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String decode(String text) {
    return new String(Base64.getDecoder().decode(text), StandardCharsets.UTF_8);
  }

  /** Is a worker, to whom one line is a task and from whom one line is an answer. */
  private static final class Clerk {
    final int pid;
    private final int orders;
    private final BufferedReader answers;

    Clerk() {
      Pipe2 down = Posix.pipe();
      Pipe2 up = Posix.pipe();
      pid =
          Spawn.of(Worker.class)
              .args(down.readFd() + "", up.writeFd() + "")
              .inherit(down.readFd(), up.writeFd())
              .start();
      Posix.close(down.readFd());
      Posix.close(up.writeFd());
      orders = down.writeFd();
      answers = reader(up.readFd());
    }

    boolean takes(String task, String argument) {
      try {
        Posix.write(orders, task + " " + encode(argument) + "\n");
        return true;
      } catch (PosixException gone) {
        return false;
      }
    }

    String answer() throws IOException {
      return answers.readLine();
    }

    void dismiss() {
      Posix.close(orders);
      Posix.waitpid(pid);
    }
  }

  private static BufferedReader reader(int fd) {
    return new BufferedReader(new InputStreamReader(new InputStream() {
      @Override
      public int read() {
        byte[] one = new byte[1];
        return Posix.read(fd, one) == 0 ? -1 : one[0];
      }

      @Override
      public int read(byte[] buffer, int offset, int length) {
        int count = Posix.read(fd, buffer, offset, length);
        return count == 0 ? -1 : count;
      }
    }, StandardCharsets.US_ASCII));
  }

  /** Runs in a process of its own. */
  static final class Worker {
    public static void main(String[] args) throws IOException {
      BufferedReader orders = reader(Integer.parseInt(args[0]));
      int answers = Integer.parseInt(args[1]);
      for (String line = orders.readLine(); line != null; line = orders.readLine()) {
        String[] words = line.split(" ", -1);
        String answer;
        try {
          answer = "+" + encode(Task.named(words[0]).call(decode(words[1])));
        } catch (Throwable thrown) {
          answer = "-" + encode(thrown.toString());
        }
        Posix.write(answers, answer + "\n");
      }
      Posix.exit(0);
    }
  }
}
