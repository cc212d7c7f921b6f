package interleave.explore.litmus;

import static interleave.explore.litmus.Play.all;
import static interleave.explore.litmus.Play.check;

import interleave.explore.outcome.Kind;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicIntegerFieldUpdater;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.LongAdder;

/** Atomics, collections and the memory model. */
final class MemoryTwins {
  private MemoryTwins() {}

  static final class Flags {
    boolean plain;
    volatile boolean visible;
    int value;
    volatile int count;
    static final VarHandle COUNT;
    static final VarHandle VALUE;
    static final AtomicIntegerFieldUpdater<Flags> UPDATER = AtomicIntegerFieldUpdater.newUpdater(Flags.class, "count");

    static {
      try {
        COUNT = MethodHandles.lookup().findVarHandle(Flags.class, "count", int.class);
        VALUE = MethodHandles.lookup().findVarHandle(Flags.class, "value", int.class);
      } catch (ReflectiveOperationException e) {
        throw new ExceptionInInitializerError(e);
      }
    }
  }

  static final class Singleton {
    static Singleton plain;
    static volatile Singleton safe;
    int value = 7;

    static Singleton plain() {
      if (plain == null) {
        synchronized (Singleton.class) {
          if (plain == null) plain = new Singleton();
        }
      }
      return plain;
    }

    static Singleton safe() {
      if (safe == null) {
        synchronized (Singleton.class) {
          if (safe == null) safe = new Singleton();
        }
      }
      return safe;
    }
  }

  private static void fill(List<Integer> list) throws InterruptedException {
    all(() -> list.add(1), () -> list.add(2));
    check(list.size() == 2 && list.contains(1) && list.contains(2), "the list is " + list.size() + " long");
  }

  private static void countWords(Map<String, Integer> map) throws InterruptedException {
    all(() -> map.merge("a", 1, Integer::sum), () -> map.merge("a", 1, Integer::sum));
    check(map.get("a") == 2, "counted " + map.get("a"));
  }

  static final List<Twin> ALL = List.of(
      Twin.of("publishes by a volatile flag", Kind.RACE, () -> {
        var flags = new Flags();
        all(() -> {
          flags.value = 1;
          flags.visible = true;
        }, () -> {
          while (!flags.visible) Thread.onSpinWait();
          check(flags.value == 1, "value " + flags.value);
        });
      }, () -> {
        var flags = new Flags();
        all(() -> {
          flags.value = 1;
          flags.plain = true;
        }, () -> {
          while (!flags.plain) {}
          check(flags.value == 1, "value " + flags.value);
        });
      }),
      Twin.of("checks twice a volatile field", Kind.RACE, () -> {
        int[] got = new int[2];
        all(() -> got[0] = Singleton.safe().value, () -> got[1] = Singleton.safe().value);
      }, () -> {
        int[] got = new int[2];
        all(() -> got[0] = Singleton.plain().value, () -> got[1] = Singleton.plain().value);
      }),
      Twin.of("increments an atomic in one step", Kind.ASSERTION, () -> {
        var count = new AtomicInteger();
        all(count::incrementAndGet, count::incrementAndGet);
        check(count.get() == 2, "count " + count);
      }, () -> {
        var count = new AtomicInteger();
        all(() -> count.set(count.get() + 1), () -> count.set(count.get() + 1));
        check(count.get() == 2, "count " + count);
      }),
      Twin.of("does not count in a volatile", Kind.ASSERTION, () -> {
        var flags = new Flags();
        Play.Part part = () -> {
          int found;
          do {
            found = flags.count;
          } while (!Flags.COUNT.compareAndSet(flags, found, found + 1));
          Flags.UPDATER.incrementAndGet(flags);
        };
        all(part, part);
        check(flags.count == 4, "count " + flags.count);
      }, () -> {
        var flags = new Flags();
        all(() -> flags.count++, () -> flags.count++);
        check(flags.count == 2, "count " + flags.count);
      }),
      Twin.of("releases what another acquires", Kind.RACE, () -> {
        var flags = new Flags();
        all(() -> {
          flags.value = 5;
          Flags.COUNT.setRelease(flags, 1);
        }, () -> {
          if ((int) Flags.COUNT.getAcquire(flags) == 1) check(flags.value == 5, "value " + flags.value);
        });
      }, () -> {
        var flags = new Flags();
        all(() -> {
          flags.value = 5;
          Flags.COUNT.setOpaque(flags, 1);
        }, () -> {
          if ((int) Flags.COUNT.getOpaque(flags) == 1) check(flags.value == 5, "value " + flags.value);
        });
      }),
      Twin.of("adds to a list that is safe", Kind.ASSERTION,
          () -> fill(Collections.synchronizedList(new ArrayList<>())), () -> fill(new ArrayList<>())),
      Twin.of("counts in a map that is safe", Kind.ASSERTION,
          () -> countWords(new ConcurrentHashMap<>()), () -> countWords(new HashMap<>(Map.of("a", 0)))),
      Twin.of("checks and acts in one step", Kind.ASSERTION, () -> {
        var map = new ConcurrentHashMap<String, Object>();
        Object[] got = new Object[2];
        all(() -> got[0] = map.computeIfAbsent("a", k -> new Object()), () -> got[1] = map.computeIfAbsent("a", k -> new Object()));
        check(got[0] == got[1], "two objects");
      }, () -> {
        var map = new ConcurrentHashMap<String, Object>();
        Object[] got = new Object[2];
        Play.Part first = () -> {
          if (!map.containsKey("a")) map.put("a", new Object());
          got[0] = map.get("a");
        };
        Play.Part second = () -> {
          if (!map.containsKey("a")) map.put("a", new Object());
          got[1] = map.get("a");
        };
        all(first, second);
        check(got[0] == got[1], "two objects");
      }),
      Twin.of("has elements that are atomic", Kind.ASSERTION, () -> {
        var array = new AtomicIntegerArray(2);
        var adder = new LongAdder();
        Play.Part part = () -> {
          array.incrementAndGet(1);
          adder.increment();
        };
        all(part, part);
        check(array.get(1) == 2 && adder.sum() == 2, "sum " + adder.sum());
      }, () -> {
        int[] array = new int[2];
        all(() -> array[1]++, () -> array[1]++);
        check(array[1] == 2, "element " + array[1]);
      }),
      Twin.of("hands an object over whole", Kind.RACE, () -> {
        var box = new AtomicReference<int[]>();
        all(() -> box.set(new int[] {3}), () -> {
          int[] got = box.get();
          check(got == null || got[0] == 3, "half an object");
        });
      }, () -> {
        int[][] box = new int[1][];
        all(() -> box[0] = new int[] {3}, () -> {
          int[] got = box[0];
          check(got == null || got[0] == 3, "half an object");
        });
      }));
}
