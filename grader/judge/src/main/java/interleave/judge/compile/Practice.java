package interleave.judge.compile;

import java.io.File;
import java.util.List;
import java.util.Map;

/** Compiles examples: one that is right, one that is compiled against it, and two with the usual mistakes. */
final class Practice {
  private static final SourceFile RIGHT = new SourceFile("practice/Buffer.java", """
      package practice;

      import java.util.*;
      import java.util.concurrent.*;
      import java.util.concurrent.atomic.AtomicInteger;
      import java.util.concurrent.locks.*;
      import java.util.function.*;
      import java.util.stream.*;

      /** Holds a few things. */
      public class Buffer<T extends Comparable<T>> implements Iterable<T>, AutoCloseable {
        public sealed interface Event permits Put, Taken {}
        public record Put(String by, int number) implements Event {}
        public record Taken(String by) implements Event {}
        public enum State { OPEN, CLOSED }

        private static final AtomicInteger MADE = new AtomicInteger();
        private final Deque<T> items = new ArrayDeque<>();
        private final Lock lock = new ReentrantLock();
        private final Condition filled = lock.newCondition();
        private final Map<String, List<Event>> events = new ConcurrentHashMap<>();
        private volatile State state = State.OPEN;
        private int[] counts = {1, 2, 3};

        public Buffer() {
          MADE.incrementAndGet();
        }

        public void put(T item) throws InterruptedException {
          lock.lockInterruptibly();
          try {
            items.addLast(item);
            filled.signalAll();
          } finally {
            lock.unlock();
          }
          synchronized (this) {
            counts[0]++;
            notifyAll();
          }
        }

        public synchronized T take() throws InterruptedException {
          while (items.isEmpty()) wait(10L);
          T item = items.removeFirst();
          String by = "by " + Thread.currentThread().getName() + counts.length;
          events.computeIfAbsent("taken", key -> new ArrayList<>()).add(new Taken(by));
          return item;
        }

        static String tell(Event event) {
          return switch (event) {
            case Put(String by, int number) when number > 1 -> by + " puts " + number;
            case Put put -> put.by();
            case Taken taken -> taken.by() + \"""
                takes\""";
          };
        }

        List<String> told() {
          Stream<String> told = events.values().stream().flatMap(List::stream).map(Buffer::tell);
          return told.sorted(Comparator.reverseOrder()).collect(Collectors.toList());
        }

        static <A, B> Function<A, B> slow(Function<? super A, ? extends B> function, long millis) {
          return a -> {
            try {
              Thread.sleep(millis);
            } catch (InterruptedException e) {
              Thread.currentThread().interrupt();
              throw new IllegalStateException("interrupted", e);
            }
            return function.apply(a);
          };
        }

        int sum(ExecutorService pool) throws ExecutionException, InterruptedException {
          var results = new ArrayList<Future<Integer>>();
          for (int i = 0; i < counts.length; i++) {
            final int number = i;
            results.add(pool.submit(() -> counts[number] * 2));
          }
          int sum = 0;
          for (Future<Integer> result : results) sum += result.get();
          return sum > 3 ? sum : -sum;
        }

        @Override
        public Iterator<T> iterator() {
          return new Iterator<>() {
            private final Iterator<T> inner = items.iterator();
            @Override public boolean hasNext() { return inner.hasNext(); }
            @Override public T next() { return inner.next(); }
          };
        }

        @Override
        public void close() {
          state = State.CLOSED;
          Thread thread = new Thread(() -> System.out.printf("%s%n", state), "closer");
          thread.setDaemon(true);
          thread.start();
        }
      }
      """);
  private static final SourceFile USER = new SourceFile("practice/User.java", """
      package practice;

      final class User {
        static void use() throws Exception {
          try (Buffer<String> buffer = new Buffer<>()) {
            buffer.put("one");
            for (String item : buffer) System.out.println(item + buffer.take());
          }
        }
      }
      """);
  private static final SourceFile WRONG = new SourceFile("practice/Wrong.java", """
      package practice;

      import java.util.*;

      class Wrong {
        List list = new ArrayList();
        int f(String s) {
          list.add(s);
          Buffer<String> b = new Bufer<>();
          int n = "text";
          String t = missing;
          b.put(s)
        }
      }
      """);
  private static final SourceFile UNKNOWN = new SourceFile("practice/Unknown.java", """
      package practice;

      class Unknown {
        List<String> list = new ArrayList<>();
        int f(String s) {
          int n = "text";
          list.add(missing);
        }
      }
      """);

  private Practice() {}

  /** Compiles all of them, and returns the answers. */
  static List<CompileAnswer> compile() {
    Javac javac = new Javac();
    List<String> classpath = List.of(System.getProperty("java.class.path").split(File.pathSeparator));
    CompileAnswer right = javac.compile(new CompileRequest(List.of(RIGHT), classpath, Map.of()));
    return List.of(
        right,
        javac.compile(new CompileRequest(List.of(USER), classpath, right.classes())),
        javac.compile(new CompileRequest(List.of(WRONG), classpath, right.classes())),
        javac.compile(new CompileRequest(List.of(UNKNOWN), classpath, right.classes(), List.of("java.util"))));
  }
}
