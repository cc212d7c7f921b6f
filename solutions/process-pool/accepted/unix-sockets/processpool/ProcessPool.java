package processpool;

import interleave.kit.Posix;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.IntStream;

/** Talks to its workers over sockets; as many pills as workers are behind the last task. */
public final class ProcessPool {
  private record Job(String task, String argument, CompletableFuture<String> result) {}

  private static final Job PILL = new Job("", "", null);

  private final BlockingQueue<Job> jobs = new LinkedBlockingQueue<>();
  private final CountDownLatch working;
  private final int workers;
  private volatile boolean closed;

  public ProcessPool(int workers) {
    this.workers = workers;
    working = new CountDownLatch(workers);
    for (int i = 0; i < workers; i++) {
      Partner first = new Partner();
      Thread thread = new Thread(() -> work(first));
      thread.setDaemon(true);
      thread.start();
    }
  }

  public synchronized Future<String> applyAsync(Class<? extends Task> task, String argument) {
    if (closed) {
      throw new IllegalStateException("the pool is closed");
    }
    Job job = new Job(task.getName(), argument, new CompletableFuture<>());
    jobs.add(job);
    return job.result();
  }

  public String apply(Class<? extends Task> task, String argument) throws ExecutionException, InterruptedException {
    return applyAsync(task, argument).get();
  }

  public List<String> map(Class<? extends Task> task, List<String> arguments)
      throws ExecutionException, InterruptedException {
    List<Future<String>> results = arguments.stream().map(argument -> applyAsync(task, argument)).toList();
    String[] values = new String[results.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = results.get(i).get();
    }
    return List.of(values);
  }

  public synchronized void close() {
    if (!closed) {
      closed = true;
      IntStream.range(0, workers).forEach(i -> jobs.add(PILL));
    }
  }

  public void join() throws InterruptedException {
    if (!closed) {
      throw new IllegalStateException("close the pool first");
    }
    working.await();
  }

  private void work(Partner partner) {
    try {
      for (Job job = jobs.take(); job != PILL; job = jobs.take()) {
        while (!partner.accepts(job)) {
          partner.leave();
          partner = new Partner();
        }
        if (!partner.answers(job)) {
          partner.leave();
          partner = new Partner();
        }
      }
      partner.leave();
    } catch (InterruptedException | IOException e) {
      throw new IllegalStateException(e);
    } finally {
      working.countDown();
    }
  }

  /** Is a worker that calls back as soon as it has begun. */
  private static final class Partner {
    private final ServerSocketChannel server;
    private final Path path;
    private final int pid;
    private SocketChannel line;

    Partner() {
      try {
        path = Files.createTempDirectory(Path.of(""), "pool").resolve("line");
        server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        server.bind(UnixDomainSocketAddress.of(path));
        pid = Posix.spawn(Worker.class, path.toString());
        line = server.accept();
        server.close();
        Files.delete(path);
        Files.delete(path.getParent());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    boolean accepts(Job job) {
      try {
        send(line, job.task(), job.argument());
        return true;
      } catch (IOException hasGone) {
        return false;
      }
    }

    boolean answers(Job job) {
      try {
        boolean well = receive(line).equals("+");
        String text = receive(line);
        if (well) {
          job.result().complete(text);
        } else {
          job.result().completeExceptionally(new TaskFailed(text));
        }
        return true;
      } catch (IOException hasGone) {
        job.result().completeExceptionally(new WorkerDied(pid + " hung up"));
        return false;
      }
    }

    void leave() throws IOException {
      line.close();
      Posix.waitpid(pid);
    }
  }

  /** Is the other side. */
  static final class Worker {
    public static void main(String[] args) throws IOException {
      SocketChannel line = SocketChannel.open(UnixDomainSocketAddress.of(args[0]));
      try {
        while (true) {
          String task = receive(line);
          String argument = receive(line);
          String outcome = "+";
          String text;
          try {
            text = Task.named(task).call(argument);
          } catch (Throwable thrown) {
            outcome = "-";
            text = thrown.toString();
          }
          send(line, outcome, text);
        }
      } catch (IOException hungUp) {
        System.exit(0);
      }
    }
  }

  private static void send(SocketChannel line, String... texts) throws IOException {
    for (String text : texts) {
      ByteBuffer bytes = StandardCharsets.UTF_8.encode(text);
      ByteBuffer length = ByteBuffer.allocate(Integer.BYTES).putInt(bytes.remaining()).flip();
      while (length.hasRemaining() || bytes.hasRemaining()) {
        line.write(new ByteBuffer[] {length, bytes});
      }
    }
  }

  private static String receive(SocketChannel line) throws IOException {
    return StandardCharsets.UTF_8.decode(exactly(line, exactly(line, Integer.BYTES).getInt())).toString();
  }

  private static ByteBuffer exactly(SocketChannel line, int count) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(count);
    while (bytes.hasRemaining()) {
      if (line.read(bytes) < 0) {
        throw new EOFException();
      }
    }
    return bytes.flip();
  }
}
