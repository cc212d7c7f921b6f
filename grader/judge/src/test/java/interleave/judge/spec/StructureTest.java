package interleave.judge.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinWorkerThread;
import java.util.concurrent.RunnableFuture;
import org.junit.jupiter.api.Test;

class StructureTest {
  static class Direct extends Thread {}

  static class Grandchild extends Direct {}

  static class ByWayOfTheJdk extends ForkJoinWorkerThread {
    ByWayOfTheJdk(ForkJoinPool pool) {
      super(pool);
    }
  }

  abstract static class Task implements RunnableFuture<String> {}

  static class Holder {
    Thread thread;
  }

  @Test
  void sees_superclasses_and_interfaces_through_the_students_classes_and_the_jdks() throws IOException {
    assertThat(isA(Direct.class, Thread.class)).isTrue();
    assertThat(isA(Grandchild.class, Thread.class)).isTrue();
    assertThat(isA(Grandchild.class, Direct.class)).isTrue();
    assertThat(isA(ByWayOfTheJdk.class, Thread.class)).isTrue();
    assertThat(isA(Task.class, Runnable.class)).isTrue();
  }

  @Test
  void is_not_fooled_by_a_class_that_only_has_one() throws IOException {
    assertThat(isA(Holder.class, Thread.class)).isFalse();
    assertThat(isA(Direct.class, Grandchild.class)).isFalse();
  }

  private static boolean isA(Class<?> subject, Class<?> type) throws IOException {
    Map<String, byte[]> bytecode = new HashMap<>();
    for (Class<?> one : StructureTest.class.getDeclaredClasses()) {
      try (InputStream in = one.getResourceAsStream(one.getName().replaceFirst(".*\\.", "") + ".class")) {
        bytecode.put(one.getName(), in.readAllBytes());
      }
    }
    var structure = Structure.of(bytecode);
    return structure.isA(structure.classes().get(subject.getName()), type);
  }
}
