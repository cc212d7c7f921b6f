package interleave.judge.seams;

import static org.assertj.core.api.Assertions.assertThat;

import interleave.judge.stage.Compiled;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeModel;
import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.MonitorInstruction;
import java.lang.reflect.AccessFlag;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SeamWeaverTest {
  private static final String SOURCE = """
      import java.util.concurrent.*;
      import java.util.concurrent.locks.*;
      class Subject {
        private int permits;
        private final int limit = 3;
        static long total;
        private final Lock lock = new ReentrantLock();
        private final Semaphore semaphore = new Semaphore(1);
        Subject(int permits) { this.permits = permits; }
        int reads() { return permits + limit; }
        void writes() { permits = 1; }
        static synchronized long counts() { return ++total; }
        synchronized int guarded(int[] values) throws InterruptedException {
          for (int i = 0; i < values.length; i++) {
            if (values[i] > 3) return values[i];
            while (permits == 0) wait();
          }
          try { return permits; } finally { notifyAll(); }
        }
        void block() { synchronized (lock) { permits++; } }
        boolean locks() throws InterruptedException {
          lock.lockInterruptibly();
          try { semaphore.acquire(); return lock.tryLock(1, TimeUnit.SECONDS); } finally { lock.unlock(); }
        }
        void threads() throws Exception {
          var child = new Child();
          child.start();
          child.join();
          child.wait(1);
          Thread.onSpinWait();
          Thread.sleep(1);
        }
        static class Child extends Thread { @Override public void run() { total = 1; } public void join(String own) { } }
        interface Waits { Object lock(); default void waits() throws InterruptedException { synchronized (lock()) { lock().wait(10L, 5); } } }
        record Point(int x, int y) { synchronized int sum() { return x + y; } }
        long longs(long[] a, double d) { a[0] = 5; return a[0] + (long) d; }
        Runnable lambda() { return () -> permits--; }
      }
      """;

  private final Map<String, byte[]> plain = Compiled.of("Subject.java", SOURCE);
  private final Map<String, byte[]> woven = SeamWeaver.weave(plain);

  @Test
  void keeps_every_class_and_leaves_code_that_verifies() {
    assertThat(woven.keySet()).isEqualTo(plain.keySet());
    OwnClasses own = new OwnClasses(woven.values().stream().map(ClassFile.of()::parse).toList());
    ClassFile verifier = ClassFile.of(ClassFile.ClassHierarchyResolverOption.of(SeamWeaver.resolver(own)));
    woven.forEach((name, bytes) -> {
      assertThat(verifier.verify(bytes)).as(name).isEmpty();
      assertThat(bytes).as(name).isNotEqualTo(plain.get(name));
    });
  }

  @Test
  void names_what_is_touched_and_where() {
    assertThat(seams("Subject", "reads")).containsExactly("read permits|Subject.java:10");
    assertThat(seams("Subject", "writes")).containsExactly("write permits|Subject.java:11");
    assertThat(seams("Subject", "block"))
        .containsExactly(
            "lock|Subject.java:20", "lock|Subject.java:20", "read permits|Subject.java:20", "write permits|Subject.java:20",
            "unlock|Subject.java:20", "unlock|Subject.java:20");
    assertThat(seams("Subject", "lambda$lambda$0")).containsExactly("read permits|Subject.java:37", "write permits|Subject.java:37");
    assertThat(seams("Subject", "longs")).containsExactly("write array|Subject.java:36", "read array|Subject.java:36");
  }

  @Test
  void leaves_constructors_alone() {
    assertThat(seams("Subject", "<init>")).isEmpty();
  }

  @Test
  void turns_synchronized_methods_into_monitors() {
    ClassModel model = ClassFile.of().parse(woven.get("Subject"));
    assertThat(model.methods()).noneMatch(method -> method.flags().has(AccessFlag.SYNCHRONIZED));
    for (String name : List.of("guarded", "counts")) {
      List<Opcode> monitors = code("Subject", name).elementStream()
          .filter(MonitorInstruction.class::isInstance)
          .map(e -> ((MonitorInstruction) e).opcode())
          .toList();
      assertThat(monitors).startsWith(Opcode.MONITORENTER).endsWith(Opcode.MONITOREXIT);
    }
    assertThat(seams("Subject", "counts")).startsWith("lock|Subject.java:12").endsWith("unlock|Subject.java:12");
  }

  @Test
  void stands_around_calls_that_matter_to_threads() {
    List<String> bridged = new ArrayList<>();
    for (var method : ClassFile.of().parse(woven.get("Subject")).methods()) {
      if (method.methodName().stringValue().startsWith("seam$")) bridged.add(constants(method.code().orElseThrow()).getFirst());
    }
    assertThat(bridged)
        .containsExactlyInAnyOrder(
            "wait|Subject.java:16", "notifyAll|Subject.java:18", "notifyAll|Subject.java:18",
            "call Lock.lockInterruptibly|Subject.java:22", "call Semaphore.acquire|Subject.java:23",
            "call Lock.tryLock|Subject.java:23", "call Lock.unlock|Subject.java:23", "call Lock.unlock|Subject.java:23",
            "call Child.start|Subject.java:27", "call Child.join|Subject.java:28", "wait|Subject.java:29",
            "call Thread.onSpinWait|Subject.java:30", "call Thread.sleep|Subject.java:31");
  }

  @Test
  void passes_the_turn_at_jumps_back() {
    long loops = code("Subject", "guarded").elementStream()
        .filter(e -> e instanceof InvokeInstruction call && call.name().equalsString("loop"))
        .count();
    assertThat(loops).isEqualTo(2);
  }

  @Test
  void leaves_what_is_no_class_as_it_is() {
    byte[] junk = {1, 2, 3};
    assertThat(SeamWeaver.weave(Map.of("Junk", junk))).containsEntry("Junk", junk);
  }

  @Test
  void knows_which_classes_keep_state() {
    assertThat(Statics.mayChange(plain)).isTrue();
    assertThat(Statics.mayChange(Map.of("Child", plain.get("Subject$Child")))).isFalse();
    assertThat(Statics.mayChange(Compiled.of("C.java", "class C { static final int LIMIT = 5; static final String S = \"s\"; }"))).isFalse();
    assertThat(Statics.mayChange(Compiled.of("C.java", "class C { static final Object LOCK = new Object(); }"))).isTrue();
  }

  private CodeModel code(String type, String method) {
    return ClassFile.of().parse(woven.get(type)).methods().stream()
        .filter(m -> m.methodName().equalsString(method))
        .findFirst()
        .flatMap(m -> m.code())
        .orElseThrow();
  }

  private List<String> seams(String type, String method) {
    return constants(code(type, method));
  }

  private static List<String> constants(CodeModel code) {
    return code.elementStream()
        .filter(e -> e instanceof ConstantInstruction constant && constant.constantValue() instanceof String)
        .map(e -> (String) ((ConstantInstruction) e).constantValue())
        .toList();
  }
}
