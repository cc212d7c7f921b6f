// Wrong: writeUTF takes no text of more than 65535 bytes.
package processpool;

import interleave.kit.Pipe2;
import interleave.kit.Posix;
import interleave.kit.PosixException;
import interleave.kit.Spawn;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/** Has tasks done by worker processes; each worker is served by a thread of its own here. */
public final class ProcessPool {
  private record Job(String task, String argument, CompletableFuture<String> result) {}

  private final Deque<Job> jobs = new ArrayDeque<>();
  private final List<Thread> servants = new ArrayList<>();
  private boolean closed;

  public ProcessPool(int workers) {
    for (int i = 0; i < workers; i++) {
      Hand first = Hand.hire();
      Thread servant = new Thread(() -> serve(first));
      servant.setDaemon(true);
      servants.add(servant);
      servant.start();
    }
  }

  public Future<String> applyAsync(Class<? extends Task> task, String argument) {
    Job job = new Job(task.getName(), argument, new CompletableFuture<>());
    synchronized (this) {
      if (closed) {
        throw new IllegalStateException("the pool is closed");
      }
      jobs.add(job);
      notifyAll();
    }
    return job.result();
  }

  public String apply(Class<? extends Task> task, String argument) throws ExecutionException, InterruptedException {
    return applyAsync(task, argument).get();
  }

  public List<String> map(Class<? extends Task> task, List<String> arguments)
      throws ExecutionException, InterruptedException {
    List<Future<String>> results = new ArrayList<>();
    for (String argument : arguments) {
      results.add(applyAsync(task, argument));
    }
    List<String> values = new ArrayList<>();
    for (Future<String> result : results) {
      values.add(result.get());
    }
    return values;
  }

  public synchronized void close() {
    closed = true;
    notifyAll();
  }

  public void join() throws InterruptedException {
    synchronized (this) {
      if (!closed) {
        throw new IllegalStateException("close the pool first");
      }
    }
    for (Thread servant : servants) {
      servant.join();
    }
  }

  private void serve(Hand hand) {
    for (Job job = next(); job != null; job = next()) {
      while (!job.result().isDone()) {
        hand = hand == null ? Hand.hire() : hand;
        if (!hand.does(job)) {
          hand.bury();
          hand = null;
        }
      }
    }
    if (hand != null) {
      hand.bury();
    }
  }

  private synchronized Job next() {
    while (jobs.isEmpty() && !closed) {
      try {
        wait();
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
    return jobs.poll();
  }

  /** Is a worker process, seen from here. */
  private record Hand(int pid, int orders, int answers) {
    static Hand hire() {
      Pipe2 down = Posix.pipe();
      Pipe2 up = Posix.pipe();
      int pid =
          Spawn.of(Worker.class)
              .args(String.valueOf(down.readFd()), String.valueOf(up.writeFd()))
              .inherit(down.readFd(), up.writeFd())
              .start();
      // Or neither side would ever see that the other has gone.
      Posix.close(down.readFd());
      Posix.close(up.writeFd());
      return new Hand(pid, down.writeFd(), up.readFd());
    }

    /** Has a job done; returns false if the worker has gone. It has left the job as it is if it did not begin it. */
    boolean does(Job job) {
      try {
        send(orders, job.task(), job.argument());
      } catch (PosixException nobodyReads) {
        return false;
      }
      try (var in = new DataInputStream(new FdInput(answers))) {
        boolean returned = receive(in).equals(Worker.RETURNED);
        String text = receive(in);
        if (returned) {
          job.result().complete(text);
        } else {
          job.result().completeExceptionally(new TaskFailed(text));
        }
      } catch (IOException end) {
        // Never to be written to again: its ends are not closed all at the same moment.
        job.result().completeExceptionally(new WorkerDied("process " + pid + " ended during the task"));
        return false;
      }
      return true;
    }

    /** Lets the worker end, and waits for it. */
    void bury() {
      Posix.close(orders);
      Posix.waitpid(pid);
      Posix.close(answers);
    }
  }

  /** Is what runs in a worker process. */
  static final class Worker {
    static final String RETURNED = "returned";

    public static void main(String[] args) throws IOException {
      var in = new DataInputStream(new FdInput(Integer.parseInt(args[0])));
      int answers = Integer.parseInt(args[1]);
      while (true) {
        String task;
        String argument;
        try {
          task = receive(in);
          argument = receive(in);
        } catch (IOException noMore) {
          Posix.exit(0);
          return;
        }
        String kind = RETURNED;
        String text;
        try {
          text = Task.named(task).call(argument);
        } catch (Throwable thrown) {
          kind = "threw";
          text = thrown.toString();
        }
        send(answers, kind, text);
      }
    }
  }

  /** Writes texts, each behind its length, in one piece. */
  private static void send(int fd, String... texts) {
    var bytes = new ByteArrayOutputStream();
    try (var out = new DataOutputStream(bytes)) {
      for (String text : texts) {
        out.writeUTF(text);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Posix.write(fd, bytes.toByteArray());
  }

  private static String receive(DataInputStream in) throws IOException {
    return in.readUTF();
  }

  /** Reads from a file descriptor. */
  private static final class FdInput extends InputStream {
    private final int fd;

    FdInput(int fd) {
      this.fd = fd;
    }

    @Override
    public int read() {
      byte[] one = new byte[1];
      return Posix.read(fd, one) == 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) {
      int count = length == 0 ? 0 : Posix.read(fd, buffer, offset, length);
      return count == 0 && length > 0 ? -1 : count;
    }
  }
}
